//! The file in which libpq's programs keep passwords: `host:port:database:user:password` a line, `*` for any, a backslash
//! before a colon or a backslash that is meant as such (PostgreSQL manual, "The Password File").

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use crate::message;
use crate::storage::sql::{Result, StorageError};

/// Returns the password for a host, port, database and user; the first line that fits counts. No file is no password.
///
/// Fails when others may read the file, because what it holds is then no secret.
pub(super) fn password(path: &Path, wanted: [&str; 4]) -> Result<Option<String>> {
    let Ok(found) = std::fs::metadata(path) else { return Ok(None) };
    let shown = path.display();
    if found.permissions().mode() & 0o077 != 0 {
        return Err(StorageError::Unusable(message!(
            "密码文件 {shown} 别人也能读，未使用；请先运行 chmod 600 {shown}",
            "others can read the password file {shown}, so it is not used; run chmod 600 {shown}"
        )));
    }
    let text = std::fs::read_to_string(path).map_err(|error| {
        StorageError::Unusable(message!("密码文件 {shown} 读不出：{error}", "cannot read {shown}: {error}"))
    })?;
    Ok(text.lines().find_map(|line| of_line(line, wanted)))
}

fn of_line(line: &str, wanted: [&str; 4]) -> Option<String> {
    if line.starts_with('#') {
        return None;
    }
    let (mut fields, mut field) = (Vec::new(), String::new());
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => field.extend(letters.next()),
            // The password is the rest of the line but for what is escaped.
            ':' if fields.len() < wanted.len() => fields.push(std::mem::take(&mut field)),
            other => field.push(other),
        }
    }
    let fits = fields.len() == wanted.len()
        && fields.iter().zip(wanted).all(|(pattern, wanted)| pattern == "*" || pattern == wanted);
    fits.then_some(field)
}

#[cfg(test)]
mod tests {
    use super::*;

    const WANTED: [&str; 4] = ["db.example", "5432", "renda", "clerk"];

    #[test]
    fn the_line_that_fits_gives_the_password() {
        assert_eq!(of_line("db.example:5432:renda:clerk:a:b", WANTED), Some("a:b".into()));
        assert_eq!(of_line(r"*:*:*:*:a\\b\:c", WANTED), Some(r"a\b:c".into()));
        assert_eq!(of_line("other:5432:renda:clerk:x", WANTED), None);
        assert_eq!(of_line("#*:*:*:*:x", WANTED), None);
        assert_eq!(of_line("*:*:x", WANTED), None);
    }

    #[test]
    fn a_file_that_others_can_read_is_not_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pass");
        assert_eq!(password(&path, WANTED).unwrap(), None);
        std::fs::write(&path, "*:*:other:*:no\n*:*:renda:*:yes\n").unwrap();
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
        assert!(password(&path, WANTED).is_err());
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(password(&path, WANTED).unwrap().as_deref(), Some("yes"));
    }
}
