//! What a database file must be before an engine touches it: a plain file with one name, given as a path.

use std::fs;
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::path::Path;

use super::sql::{Result, StorageError};
use super::sqlite::Access;
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
            Err(StorageError::Unusable(message!("{shown} 已存在，不会覆盖", "{shown} exists and is not overwritten")))
        }
        Err(error) => Err(StorageError::Unusable(message!(
            "打不开数据库 {shown}：{error}",
            "cannot open the database {shown}: {error}"
        ))),
        Ok(_) => check_plain_file(path),
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
