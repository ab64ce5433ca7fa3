//! What the engine says, in words a clerk can act on.

use rusqlite::{Error, ErrorCode};

use crate::message;
use crate::storage::sql::StorageError;

/// Turns the engine's errors into ours, in words a clerk can act on.
#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
pub(super) fn translate(error: Error) -> StorageError {
    let detail = error.to_string();
    match error.sqlite_error_code() {
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StorageError::Locked(message!(
            "数据库正被另一个程序写入，等了 15 秒仍未放开；稍后再试",
            "another program is writing the database and did not finish within 15 s; try again later"
        )),
        Some(ErrorCode::NotADatabase) => StorageError::Foreign(message!(
            "文件不是数据库，或已加密",
            "the file is not a database, or it is encrypted"
        )),
        Some(ErrorCode::DatabaseCorrupt) => StorageError::Unusable(message!(
            "数据库已损坏（{detail}）；请用备份恢复，不要继续写入",
            "the database is damaged ({detail}); restore a backup and do not go on writing"
        )),
        Some(ErrorCode::DiskFull) => StorageError::Unusable(message!(
            "磁盘已满，本次没有写入任何内容",
            "the disk is full; nothing of this was written"
        )),
        Some(
            ErrorCode::CannotOpen | ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::SystemIoFailure,
        ) => StorageError::Unusable(message!("数据库读写失败：{detail}", "cannot use the database: {detail}")),
        Some(ErrorCode::AuthorizationForStatementDenied) => StorageError::Withheld(refused_column(&detail)),
        Some(ErrorCode::ConstraintViolation) => StorageError::Constraint(detail),
        _ => StorageError::Statement(detail),
    }
}

/// Takes the column out of the engine's words, `access to person.mobile is prohibited in …`.
fn refused_column(detail: &str) -> String {
    let named = detail.trim_start_matches("access to ");
    named.split(" is prohibited").next().unwrap_or_default().to_owned()
}
