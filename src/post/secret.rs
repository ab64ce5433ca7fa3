//! What must not be seen: a password, the address of a robot. It comes from a variable or a file that only its owner can
//! read, is read when a channel opens, and is never printed.

use std::fmt;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;

use crate::i18n::{Message, system_error};
use crate::message;

/// Most bytes of a file that holds a secret.
const LARGEST: u64 = 64 * 1024;

/// Where a secret is.
#[derive(Clone)]
pub enum Secret {
    /// A variable of the environment gave it.
    Given(String),
    /// It stands in a file, alone.
    In(PathBuf),
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Secret::Given(_) => f.write_str("Given(●)"),
            Secret::In(path) => write!(f, "In({})", path.display()),
        }
    }
}

impl Secret {
    /// Returns the secret, without the line end after it. Fails when others can read the file, for then it is none.
    pub(super) fn read(&self) -> Result<String, Message> {
        let path = match self {
            Secret::Given(secret) => return Ok(secret.clone()),
            Secret::In(path) => path,
        };
        let shown = path.display();
        let unreadable = |error: std::io::Error| {
            let Message { zh, en } = system_error(&error);
            message!("密码文件 {shown} 读不出：{zh}", "cannot read the file {shown}: {en}")
        };
        let found = std::fs::metadata(path).map_err(unreadable)?;
        let mode = found.permissions().mode() & 0o7777;
        if mode & 0o077 != 0 {
            return Err(message!(
                "密码文件 {shown} 别人也能读（权限 {mode:03o}），未使用；请先运行 chmod 600 {shown}",
                "others can read the file {shown} (mode {mode:03o}), so it is not used; run chmod 600 {shown}"
            ));
        }
        if !found.is_file() || found.len() > LARGEST {
            return Err(message!("{shown} 不是密码文件", "{shown} is no file that holds a password"));
        }
        let text = std::fs::read_to_string(path).map_err(unreadable)?;
        let secret = text.trim_end_matches(['\r', '\n']);
        if secret.is_empty() || secret.contains(['\r', '\n', '\0']) {
            return Err(message!(
                "密码文件 {shown} 应当只有一行，就是密码本身",
                "the file {shown} must hold one line, the secret itself"
            ));
        }
        Ok(secret.to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_that_others_can_read_is_not_used() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("password");
        let secret = Secret::In(path.clone());
        assert!(secret.read().is_err());
        std::fs::write(&path, "hush 密\n").unwrap();
        for mode in [0o644, 0o640, 0o604, 0o660] {
            std::fs::set_permissions(&path, std::fs::Permissions::from_mode(mode)).unwrap();
            let told = secret.read().unwrap_err();
            assert!(told.zh.contains(&format!("{mode:o}")) && told.zh.contains("chmod 600"), "{told}");
        }
        std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
        assert_eq!(secret.read().as_deref(), Ok("hush 密"));
        std::fs::write(&path, "two\nlines\n").unwrap();
        assert!(secret.read().is_err());
        assert_eq!(format!("{:?}", Secret::Given("hush".into())), "Given(●)");
    }
}
