//! Who is trusted to say that a server is the one named: those the system knows, or those in a file of the settings.

use std::fmt::Display;
use std::path::Path;
use std::sync::Arc;

use rustls::crypto::ring;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::{ClientConfig, RootCertStore};

use crate::i18n::{Message, Text};
use crate::message;

/// The certificates of those who are trusted, each of which can be used.
pub(super) type Roots = Vec<CertificateDer<'static>>;

/// Returns who is trusted. There is no way to trust everybody.
pub(super) fn roots(ca_file: Option<&Path>) -> Result<Roots, Message> {
    match ca_file {
        Some(file) => of_file(file),
        None => of_system(),
    }
}

/// Makes what encrypts connections.
pub(super) fn config(roots: Roots) -> Result<Arc<ClientConfig>, Message> {
    let mut store = RootCertStore::empty();
    store.add_parsable_certificates(roots);
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| message!("无法加密连接：{error}", "cannot encrypt connections: {error}"))?;
    Ok(Arc::new(builder.with_root_certificates(store).with_no_client_auth()))
}

fn of_file(file: &Path) -> Result<Roots, Message> {
    let shown = file.display();
    let wrong = |error: &dyn Display| {
        message!("证书文件 {shown} 不能用：{error}", "cannot use the certificates in {shown}: {error}")
    };
    let mut roots = Vec::new();
    for certificate in CertificateDer::pem_file_iter(file).map_err(|error| wrong(&error))? {
        let certificate = certificate.map_err(|error| wrong(&error))?;
        RootCertStore::empty().add(certificate.clone()).map_err(|error| wrong(&error))?;
        roots.push(certificate);
    }
    if roots.is_empty() {
        return Err(message!("证书文件 {shown} 里没有证书", "there is no certificate in {shown}"));
    }
    Ok(roots)
}

fn of_system() -> Result<Roots, Message> {
    let mut roots = rustls_native_certs::load_native_certs().certs;
    roots.retain(|certificate| RootCertStore::empty().add(certificate.clone()).is_ok());
    if roots.is_empty() {
        let text = Text::new(
            "这台机器上没有可信证书，无法核对对方；请安装 ca-certificates，或用 ca_file 指定证书文件",
            "this machine trusts no certificate at all; install ca-certificates, or name a file by ca_file",
        );
        return Err(text.into());
    }
    Ok(roots)
}
