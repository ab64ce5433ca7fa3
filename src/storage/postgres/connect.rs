//! Reaching the server: address, protection, password.

use std::time::Duration;

use postgres::config::{Host, SslMode};
use postgres::{Client, Config};

use super::errors::{cannot_connect, reason};
use super::{passfile, tls};
use crate::message;
use crate::storage::address::Server;
use crate::storage::sql::{Result, StorageError};

/// How long a connection may take to be made, where the URL does not say.
const CONNECT_WAIT: Duration = Duration::from_secs(10);

/// Connects to the first host of a URL that answers and is what the URL asks for.
pub(super) fn connect(server: &Server) -> Result<Client> {
    let shown = server.to_string();
    let wrong = |error: &dyn std::fmt::Display| {
        StorageError::Unusable(message!(
            "数据库地址 {shown} 不对：{error}",
            "the database URL {shown} is wrong: {error}"
        ))
    };
    let security = tls::Security::of(server)?;
    let mut config: Config =
        server.url_without(&tls::PARAMETERS).parse().map_err(|error: postgres::Error| wrong(&reason(&error)))?;
    if config.get_hosts().is_empty() || config.get_dbname().is_none() {
        return Err(StorageError::Unusable(message!(
            "数据库地址 {shown} 不全：要写成 postgres://用户@主机:端口/名称",
            "the database URL {shown} is incomplete: write postgres://user@host:port/name"
        )));
    }
    config.ssl_mode(match security.mode() {
        tls::Mode::Plain => SslMode::Disable,
        tls::Mode::Offered => SslMode::Prefer,
        tls::Mode::Encrypted | tls::Mode::Verified => SslMode::Require,
    });
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(CONNECT_WAIT);
    }
    if config.get_application_name().is_none() {
        config.application_name("renda");
    }
    if config.get_password().is_none()
        && let Some(password) = find_password(server, &config)?
    {
        config.password(password);
    }
    config.connect(security.connector()?).map_err(|error| cannot_connect(&shown, &error))
}

fn find_password(server: &Server, config: &Config) -> Result<Option<String>> {
    if server.password.is_some() {
        return Ok(server.password.clone());
    }
    let Some(file) = &server.passfile else { return Ok(None) };
    let user = config.get_user().unwrap_or_default();
    let port = config.get_ports().first().copied().unwrap_or(5432).to_string();
    let host = match config.get_hosts().first() {
        Some(Host::Tcp(name)) => name.clone(),
        _ => "localhost".to_owned(),
    };
    passfile::password(file, [&host, &port, config.get_dbname().unwrap_or(user), user])
}
