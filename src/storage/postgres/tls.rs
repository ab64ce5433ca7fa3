//! How far a connection to a server is protected: `sslmode` and `sslrootcert` of the URL as in libpq, but verified unless said
//! otherwise, because what crosses the network is personal data.

use std::path::Path;
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme};
use tokio_postgres_rustls::MakeRustlsConnect;

use crate::message;
use crate::storage::address::Server;
use crate::storage::sql::{Result, StorageError};

/// Parameters of the URL that are read here.
pub(super) const PARAMETERS: [&str; 2] = ["sslmode", "sslrootcert"];

/// How a connection is protected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// Not at all: `disable`, and what does not leave the machine.
    Plain,
    /// Encrypted where the server can: `prefer`.
    Offered,
    /// Encrypted, to whomever answers: `require`.
    Encrypted,
    /// Encrypted, and the server has shown that it is the one named: `verify-full`, and what leaves the machine.
    Verified,
}

/// The protection that a URL asks for.
#[derive(Debug)]
pub(super) struct Security<'s> {
    mode: Mode,
    roots: Option<&'s str>,
}

impl<'s> Security<'s> {
    /// Reads the parameters of a URL.
    pub(super) fn of(server: &'s Server) -> Result<Security<'s>> {
        let roots = server.query("sslrootcert").filter(|file| *file != "system");
        let mode = match server.query("sslmode") {
            Some("disable") => Mode::Plain,
            Some("prefer") => Mode::Offered,
            Some("require") if roots.is_none() => Mode::Encrypted,
            Some("require" | "verify-full") => Mode::Verified,
            None if roots.is_none() && stays_here(server) => Mode::Plain,
            None => Mode::Verified,
            Some(other) => {
                return Err(StorageError::Unusable(message!(
                    "sslmode={other} 不支持；可写 disable、prefer、require、verify-full",
                    "sslmode={other} is not supported; write disable, prefer, require or verify-full"
                )));
            }
        };
        Ok(Security { mode, roots })
    }

    /// Returns how the connection is protected.
    pub(super) fn mode(&self) -> Mode {
        self.mode
    }

    /// Makes what encrypts the connection.
    pub(super) fn connector(&self) -> Result<MakeRustlsConnect> {
        let provider = Arc::new(ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider.clone())
            .with_safe_default_protocol_versions()
            .map_err(|error| unusable(&error))?;
        let config = if self.mode == Mode::Verified {
            builder.with_root_certificates(self.roots()?).with_no_client_auth()
        } else {
            builder.dangerous().with_custom_certificate_verifier(Arc::new(Anybody { provider })).with_no_client_auth()
        };
        Ok(MakeRustlsConnect::new(config))
    }

    fn roots(&self) -> Result<RootCertStore> {
        let mut roots = RootCertStore::empty();
        let Some(file) = self.roots else {
            roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
            return Ok(roots);
        };
        let wrong = |error: &dyn std::fmt::Display| {
            StorageError::Unusable(message!(
                "证书文件 {file} 不能用：{error}",
                "cannot use the certificates in {file}: {error}"
            ))
        };
        for certificate in CertificateDer::pem_file_iter(Path::new(file)).map_err(|error| wrong(&error))? {
            roots.add(certificate.map_err(|error| wrong(&error))?).map_err(|error| wrong(&error))?;
        }
        Ok(roots)
    }
}

fn unusable(error: &rustls::Error) -> StorageError {
    StorageError::Unusable(message!("无法加密连接：{error}", "cannot encrypt the connection: {error}"))
}

/// Returns whether every host of the URL is this machine: a socket, or a loopback address.
fn stays_here(server: &Server) -> bool {
    server.hosts().all(|host| {
        let name = if host.starts_with('[') { host } else { host.split(':').next().unwrap_or_default() };
        name.is_empty()
            || name == "localhost"
            || name.starts_with("127.")
            || name.starts_with("[::1]")
            || name.starts_with('/')
            || name.starts_with("%2F")
            || name.starts_with("%2f")
    })
}

/// Takes any certificate: for servers that the office trusts by the network they stand in, when the URL says `require`.
#[derive(Debug)]
struct Anybody {
    provider: Arc<CryptoProvider>,
}

impl ServerCertVerifier for Anybody {
    fn verify_server_cert(
        &self,
        _end_entity: &CertificateDer<'_>,
        _intermediates: &[CertificateDer<'_>],
        _server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        _now: UnixTime,
    ) -> std::result::Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> std::result::Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signature, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::address::Address;

    fn mode(url: &str) -> Option<Mode> {
        let Address::Server(server) = Address::parse(url) else { panic!("{url}") };
        Security::of(&server).ok().map(|security| security.mode())
    }

    #[test]
    fn what_leaves_the_machine_is_verified_unless_said_otherwise() {
        for (url, expected) in [
            ("postgres://u@127.0.0.1:5432/d", Mode::Plain),
            ("postgres://[::1]/d", Mode::Plain),
            ("postgres:///d?host=/run/postgresql", Mode::Plain),
            ("postgres://localhost,127.0.0.1:5433/d", Mode::Plain),
            ("postgres://db.example/d", Mode::Verified),
            ("postgres://localhost,db.example/d", Mode::Verified),
            ("postgres:///d?host=db.example", Mode::Verified),
            ("postgres://127.0.0.1/d?sslrootcert=ca.pem", Mode::Verified),
            ("postgres://db.example/d?sslmode=require", Mode::Encrypted),
            ("postgres://db.example/d?sslmode=require&sslrootcert=ca.pem", Mode::Verified),
            ("postgres://db.example/d?sslmode=prefer", Mode::Offered),
            ("postgres://db.example/d?sslmode=disable", Mode::Plain),
        ] {
            assert_eq!(mode(url), Some(expected), "{url}");
        }
        assert_eq!(mode("postgres://db.example/d?sslmode=allow"), None);
    }
}
