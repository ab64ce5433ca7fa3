//! Where a database is: a file, or a database on a server. Not here: how either is opened, see the engines.

use std::fmt;
use std::path::PathBuf;

use super::sql::{Access, Driver, Result};
use super::sqlite::Sqlite;

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A file of SQLite's.
    File(PathBuf),
    /// A database on a PostgreSQL server.
    Server(Server),
}

/// What is needed to reach a database on a server.
#[derive(Clone, PartialEq, Eq)]
pub struct Server {
    /// `postgres://user@host:port/name?…`, as libpq reads it; may hold a password.
    pub url: String,
    /// The password where the URL has none.
    pub password: Option<String>,
    /// The file that may have it.
    pub passfile: Option<PathBuf>,
}

/// The two names of the scheme.
const SCHEMES: [&str; 2] = ["postgres://", "postgresql://"];

impl Address {
    /// Reads what a user wrote: a URL of a server, else a path.
    pub fn parse(text: &str) -> Address {
        if is_url(text) {
            Address::Server(Server { url: text.to_owned(), password: None, passfile: None })
        } else {
            Address::File(PathBuf::from(text))
        }
    }

    /// Opens the database.
    pub fn open(&self, access: Access) -> Result<Box<dyn Driver>> {
        match self {
            Address::File(path) => Ok(Box::new(Sqlite::open(path, access)?)),
            Address::Server(server) => open_server(server, access),
        }
    }

    /// Returns whether a file is meant and does not exist; a server is asked when it is opened.
    pub fn is_missing_file(&self) -> bool {
        matches!(self, Address::File(path) if !path.exists())
    }

    /// Returns whether a file is meant and exists.
    pub fn is_existing_file(&self) -> bool {
        matches!(self, Address::File(path) if path.exists())
    }
}

#[cfg(feature = "postgres")]
fn open_server(server: &Server, access: Access) -> Result<Box<dyn Driver>> {
    Ok(Box::new(super::postgres::Postgres::open(server, access)?))
}

#[cfg(not(feature = "postgres"))]
fn open_server(_server: &Server, _access: Access) -> Result<Box<dyn Driver>> {
    Err(super::sql::StorageError::Unusable(crate::message!(
        "这个 renda 编译时没有带 PostgreSQL（功能 postgres）",
        "this renda was built without PostgreSQL (feature postgres)"
    )))
}

/// Returns whether a text names a server.
pub fn is_url(text: &str) -> bool {
    SCHEMES.iter().any(|scheme| text.starts_with(scheme))
}

/// Returns whether a text that is no URL of ours was meant as an address and not as a path: it may hold a password, so that
/// it is neither shown nor made a file.
pub fn is_mistaken_url(original: &str) -> bool {
    let text = original.to_ascii_lowercase();
    !is_url(original)
        && (text.contains("://")
            || text.trim_start().starts_with("postgres:")
            || text.contains("postgres//")
            || text.contains("host=")
            || text.contains("password=")
            || text.split_once('@').is_some_and(|(user, _)| user.contains(':')))
}

impl Server {
    /// Parts the URL into scheme, `user` or `user:password` where there is one, and the rest. A password may have been written
    /// with any letter, so the user ends at the last `@`.
    fn parts(&self) -> (&str, Option<&str>, &str) {
        let (scheme, rest) = self.url.split_once("://").unwrap_or(("postgres", &self.url));
        match rest.rsplit_once('@') {
            Some((user, rest)) => (scheme, Some(user), rest),
            None => (scheme, None, rest),
        }
    }

    /// Returns whether the URL itself holds a password.
    pub fn holds_password(&self) -> bool {
        let (_, user, rest) = self.parts();
        user.is_some_and(|user| user.contains(':'))
            || rest.split_once('?').is_some_and(|(_, query)| query.split('&').any(is_secret))
    }

    /// Returns the hosts of the URL, each with its port where one is written.
    pub fn hosts(&self) -> impl Iterator<Item = &str> {
        let (_, _, rest) = self.parts();
        let named = rest.split(['/', '?']).next().unwrap_or_default();
        named.split(',').chain(self.query("host").into_iter().flat_map(|hosts| hosts.split(',')))
    }

    /// Returns a parameter of the URL, as written.
    pub fn query(&self, name: &str) -> Option<&str> {
        let (_, query) = self.parts().2.split_once('?')?;
        query.split('&').filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name).map(|(_, value)| value)
    }

    /// Returns the URL without parameters of these names.
    pub fn url_without(&self, names: &[&str]) -> String {
        let (scheme, user, rest) = self.parts();
        let user = user.map_or_else(String::new, |user| format!("{user}@"));
        let kept = without(rest, |pair| names.contains(&pair.split('=').next().unwrap_or_default()));
        format!("{scheme}://{user}{kept}")
    }
}

/// Returns whether a parameter may be a password, however its name is spelt.
fn is_secret(pair: &str) -> bool {
    pair.split('=').next().unwrap_or_default().to_ascii_lowercase().contains("pass")
}

fn without(rest: &str, is_left_out: impl Fn(&str) -> bool) -> String {
    let Some((base, query)) = rest.split_once('?') else { return rest.to_owned() };
    let kept: Vec<&str> = query.split('&').filter(|pair| !is_left_out(pair)).collect();
    if kept.is_empty() { base.to_owned() } else { format!("{base}?{}", kept.join("&")) }
}

impl fmt::Display for Address {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Address::File(path) => path.display().fmt(formatter),
            Address::Server(server) => server.fmt(formatter),
        }
    }
}

impl fmt::Display for Server {
    /// Writes the URL without what is or may be a password.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (scheme, user, rest) = self.parts();
        let user = user.map_or_else(String::new, |user| format!("{}@", user.split(':').next().unwrap_or_default()));
        let rest = without(rest, is_secret);
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let is_port = |host: &str| {
            let (name, port) = host.rsplit_once(':').unwrap_or((host, ""));
            name.starts_with('[') || port.bytes().all(|byte| byte.is_ascii_digit())
        };
        let hosts = if rest[..end].split(',').all(is_port) { &rest[..end] } else { "●" };
        write!(formatter, "{scheme}://{user}{hosts}{}", &rest[end..])
    }
}

impl fmt::Debug for Server {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Server({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn server(url: &str) -> Server {
        match Address::parse(url) {
            Address::Server(server) => server,
            Address::File(path) => panic!("{} is no file", path.display()),
        }
    }

    #[test]
    fn a_url_is_a_server_and_all_else_a_file() {
        assert_eq!(Address::parse("postgres.db"), Address::File("postgres.db".into()));
        assert_eq!(Address::parse("/a/postgres://b"), Address::File("/a/postgres://b".into()));
        assert_eq!(server("postgresql://h/d").url, "postgresql://h/d");
    }

    #[test]
    fn a_password_is_never_shown() {
        for (url, shown) in [
            ("postgres://u:s3cret@h:5432/d", "postgres://u@h:5432/d"),
            ("postgres://u:s3:c%40ret@h1,h2/d?sslmode=require", "postgres://u@h1,h2/d?sslmode=require"),
            ("postgres://h/d?user=u&password=s3cret&sslmode=require", "postgres://h/d?user=u&sslmode=require"),
        ] {
            let server = server(url);
            assert!(server.holds_password(), "{url}");
            assert_eq!(server.to_string(), shown);
            assert!(!format!("{:?}", Address::Server(server)).contains("s3"));
        }
        assert!(!server("postgres://u@h/d?sslmode=require").holds_password());
    }

    #[test]
    fn also_what_is_written_wrong_is_not_shown() {
        for (url, shown) in [
            ("postgres://u:SEC/RET@127.0.0.1/d", "postgres://u@127.0.0.1/d"),
            ("postgres://u:SEC?RET@h/d?sslmode=disable", "postgres://u@h/d?sslmode=disable"),
            ("postgres://u:SE@CRET@h/d", "postgres://u@h/d"),
            ("postgres://h/d?PASSWORD=SECRET", "postgres://h/d"),
            ("postgres://h/d?sslmode=disable&passwd=SECRET", "postgres://h/d?sslmode=disable"),
            ("postgres://u:SECRET", "postgres://●"),
            ("postgres://[::1]:5432/d", "postgres://[::1]:5432/d"),
        ] {
            assert_eq!(server(url).to_string(), shown);
        }
        for text in [
            "POSTGRES://u:SECRET@h/d",
            " postgres://u:SECRET@h/d",
            "postgre://u:SECRET@h/d",
            "postgres//u:SECRET@h/d",
            "mysql:u:SECRET@h",
            "host=h password=SECRET",
        ] {
            assert!(is_mistaken_url(text), "{text}");
        }
        for text in ["renda.db", "/srv/2024@office/renda.db", "postgres://u@h/d", "postgres.db"] {
            assert!(!is_mistaken_url(text), "{text}");
        }
    }

    #[test]
    fn parameters_are_found_and_left_out() {
        let server = server("postgres://h/d?sslmode=verify-full&sslrootcert=ca.pem");
        assert_eq!(server.query("sslrootcert"), Some("ca.pem"));
        assert_eq!(server.url_without(&["sslrootcert"]), "postgres://h/d?sslmode=verify-full");
        assert_eq!(server.url_without(&["sslrootcert", "sslmode"]), "postgres://h/d");
    }
}
