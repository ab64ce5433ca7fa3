//! What the tests of channels have in common.

use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::*;
use crate::i18n::Lang;

pub(super) fn settings() -> Settings {
    Settings {
        lang: Lang::En,
        from: Some("代表工委 <office@example.cn>".to_owned()),
        reply_to: Some("desk@example.cn".to_owned()),
        smtp: Smtp::default(),
        sendmail: Sendmail::default(),
        files: Files::default(),
        robots: Vec::new(),
        clock: || 1_719_300_000_000,
        interrupted: || false,
    }
}

pub(super) fn day() -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2024-06-25T08:30:00+08:00").unwrap()
}

pub(super) fn letter() -> Letter {
    Letter {
        message_id: "12.3f2a@renda.example".to_owned(),
        date: day(),
        to: Recipient { name: "市住建局".to_owned(), address: "zjj@example.cn".to_owned() },
        subject: "办理期限提醒".to_owned(),
        text: "第 12 号建议还有 5 个工作日。\n.\n完".to_owned(),
        html: "<p>第 12 号建议还有 5 个工作日。</p>".to_owned(),
        attachment: None,
    }
}

/// Makes a certificate authority and a certificate of `localhost`, as the office's administrator would.
pub(super) fn certificates(folder: &Path) -> Arc<ServerConfig> {
    let script = "
        new='-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes' &&
        openssl req -x509 $new -days 2 -keyout ca.key -out ca.pem -subj '/CN=office ca' &&
        openssl req -x509 $new -days 2 -keyout other.key -out other.pem -subj '/CN=somebody else' &&
        openssl req $new -keyout server.key -out server.csr -subj '/CN=localhost' &&
        printf 'subjectAltName=DNS:localhost\\nbasicConstraints=CA:FALSE\\n' > server.ext &&
        openssl x509 -req -in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile server.ext -out server.crt";
    let made = Command::new("sh").args(["-c", script]).current_dir(folder).output().unwrap();
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let chain = CertificateDer::pem_file_iter(folder.join("server.crt")).unwrap().map(Result::unwrap).collect();
    let key = PrivateKeyDer::from_pem_file(folder.join("server.key")).unwrap();
    let builder = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().unwrap().with_no_client_auth();
    Arc::new(builder.with_single_cert(chain, key).unwrap())
}
