//! What a database file must be before an engine touches it: a plain file with one name, given as a path.

use std::fs;
use std::io::Read as _;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;

use super::migrate;
use super::sql::{Access, Result, StorageError};
use super::sqlite::APPLICATION_ID;
use crate::message;

/// Refuses what is no plain file, has a second name, or looks like a URI.
pub(super) fn check_path(path: &Path, access: Access) -> Result<()> {
    let shown = path.display();
    if path.as_os_str().as_encoded_bytes().starts_with(b"file:") {
        return Err(StorageError::Unusable(message!(
            "数据库须写文件路径，不支持 URI：{shown}",
            "the database is a path, not a URI: {shown}"
        )));
    }
    match fs::symlink_metadata(path) {
        Err(_) if access == Access::Create => Ok(()),
        Ok(_) if access == Access::Create => {
            Err(StorageError::Taken(message!("{shown} 已存在，不会覆盖", "{shown} exists and is not overwritten")))
        }
        Err(error) => Err(StorageError::Unusable(message!(
            "打不开数据库 {shown}：{error}",
            "cannot open the database {shown}: {error}"
        ))),
        Ok(_) => {
            check_plain_file(path)?;
            check_header(path)
        }
    }
}

fn check_plain_file(path: &Path) -> Result<()> {
    let shown = path.display();
    let found = fs::metadata(path).map_err(|error| {
        StorageError::Unusable(message!("打不开数据库 {shown}：{error}", "cannot open the database {shown}: {error}"))
    })?;
    let kind = found.file_type();
    if found.is_dir() || kind.is_fifo() || kind.is_socket() || kind.is_char_device() || kind.is_block_device() {
        return Err(StorageError::Unusable(message!("{shown} 不是普通文件", "{shown} is not a plain file")));
    }
    if found.nlink() > 1 {
        return Err(StorageError::Unusable(message!(
            "{shown} 有另一个硬链接名称，两处打开会损坏数据",
            "{shown} has a second hard link; opening it under two names damages it"
        )));
    }
    Ok(())
}

/// Kinds of file systems on which shared memory between processes cannot be relied on: NFS, SMB, SMB2, CIFS, FUSE, 9p, AFS.
const REMOTE_FILE_SYSTEMS: [i64; 7] = [0x6969, 0x517B, 0xFE53_4D42, 0xFF53_4D42, 0x6573_5546, 0x0102_1997, 0x5346_414F];

/// Returns whether a file lies on another machine.
pub(super) fn is_remote(path: &Path) -> bool {
    rustix::fs::statfs(path).is_ok_and(|found| REMOTE_FILE_SYSTEMS.contains(&found.f_type))
}

/// First bytes of every SQLite file.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Reads whose file it is and how new, without the engine: opening a file that keeps a log makes two files beside it, and
/// what is not ours is left as it was. Closing a file gives up what locks the process holds on it, so that nobody may call
/// this while the same process has the file open with a rollback journal. The offsets are those of SQLite's file format (database header, 60 and 68).
fn check_header(path: &Path) -> Result<()> {
    let mut header = [0_u8; 100];
    let shown = path.display();
    let read = fs::File::open(path).and_then(|mut file| file.read_exact(&mut header));
    if read.is_err() || !header.starts_with(MAGIC) {
        return Err(StorageError::Foreign(message!(
            "{shown} 不是数据库，或已加密",
            "{shown} is not a database, or it is encrypted"
        )));
    }
    let number = |at: usize| header[at..at + 4].iter().fold(0_i64, |number, byte| (number << 8) | i64::from(*byte));
    if number(68) != APPLICATION_ID {
        return Err(StorageError::Foreign(message!("{shown} 不是 renda 的数据库", "{shown} is not a renda database")));
    }
    migrate::check_known(number(60))
}
