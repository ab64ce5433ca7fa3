//! What the server and the driver say, in words a clerk can act on.

use std::error::Error as _;
use std::fmt::Write as _;

use postgres::error::SqlState;

use crate::message;
use crate::storage::sql::StorageError;

/// Returns what the driver or the server says, with its causes.
pub(super) fn reason(error: &postgres::Error) -> String {
    if let Some(said) = error.as_db_error() {
        return said.message().to_owned();
    }
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let _ = write!(text, ": {error}");
        cause = error.source();
    }
    text
}

pub(super) fn cannot_connect(shown: &str, error: &postgres::Error) -> StorageError {
    let said = reason(error);
    StorageError::Unusable(match error.code() {
        Some(code) if *code == SqlState::INVALID_CATALOG_NAME => message!(
            "{shown}：服务器上没有这个数据库；请管理员先建：createdb -E UTF8 -T template0 名称",
            "{shown}: the server has no such database; have it made: createdb -E UTF8 -T template0 NAME"
        ),
        Some(code) if [SqlState::INVALID_PASSWORD, SqlState::INVALID_AUTHORIZATION_SPECIFICATION].contains(code) => {
            message!(
                "{shown}：登录被拒绝（{said}）；密码从 PGPASSWORD 或 ~/.pgpass 读取",
                "{shown}: the login was refused ({said}); the password is read from PGPASSWORD or ~/.pgpass"
            )
        }
        // The driver says it by itself, without a code, when the server asks and there is none.
        None if said.ends_with("password missing") => message!(
            "{shown}：登录要密码，没有找到；密码从 PGPASSWORD 或 ~/.pgpass 读取",
            "{shown}: the login takes a password and there is none; it is read from PGPASSWORD or ~/.pgpass"
        ),
        Some(code) if *code == SqlState::TOO_MANY_CONNECTIONS => message!(
            "{shown}：服务器连接已满，稍后再试",
            "{shown}: the server has too many connections; try again later"
        ),
        None if said.contains("TLS") || said.contains("certificate") => message!(
            "无法与 {shown} 建立加密连接：{said}；请管理员在服务器上启用 TLS，自建 CA 的加 sslrootcert=文件，确认网络可信时可写 sslmode=disable",
            "no encrypted connection to {shown}: {said}; have TLS switched on at the server, name a CA of your own by sslrootcert=FILE, or write sslmode=disable where the network can be trusted"
        ),
        _ => message!(
            "连不上数据库 {shown}：{said}；请检查地址、网络和服务器是否在运行",
            "cannot connect to {shown}: {said}; check the address, the network, and that the server runs"
        ),
    })
}

/// Turns what the server says into our errors, in words a clerk can act on.
#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
pub(super) fn translate(error: postgres::Error) -> StorageError {
    let said = reason(&error);
    let Some(code) = error.code() else {
        return if error.is_closed() || error.source().is_some_and(|cause| cause.is::<std::io::Error>()) {
            lost(&said)
        } else {
            StorageError::Statement(said)
        };
    };
    match code.code() {
        "40001" | "40P01" => StorageError::Collided(said),
        "55P03" => locked(),
        "57014" => StorageError::Unusable(message!(
            "服务器中止了这一步（{said}）；本次没有写入任何内容",
            "the server cancelled this ({said}); nothing of this was written"
        )),
        "42501" => StorageError::Denied(message!(
            "数据库账号没有这项权限（{said}）；请数据库管理员按 renda db roles 输出的 SQL 把账号加入合适的角色，只读账号不能写入，也看不到个人信息列",
            "the account at the database may not do this ({said}); ask the administrator of the database to put it into the role it \
             needs, see renda db roles; a reader cannot write, nor see columns of personal data"
        )),
        "25006" => StorageError::Denied(message!(
            "这个数据库连接只能读（备库或只读账号）：{said}",
            "this connection to the database only reads (a standby, or an account that only reads): {said}"
        )),
        "57P01" | "57P02" | "57P03" | "25P03" | "08000" | "08003" | "08006" => lost(&said),
        "53100" => StorageError::Unusable(message!(
            "服务器磁盘已满，本次没有写入任何内容",
            "the server's disk is full; nothing of this was written"
        )),
        "42P07" => StorageError::Unusable(message!(
            "数据库里已有同名的表（{said}）：renda 要用单独的数据库；如果另一个程序正在建表，稍后再试",
            "the database has a table of that name already ({said}): renda takes a database of its own; if another program is just making its tables, try again later"
        )),
        class if class.starts_with("53") || class.starts_with("58") || class.starts_with("XX") => {
            StorageError::Unusable(message!("数据库服务器出错：{said}", "the database server failed: {said}"))
        }
        class if class.starts_with("23") => StorageError::Constraint(said),
        _ => StorageError::Statement(said),
    }
}

fn locked() -> StorageError {
    StorageError::Locked(message!(
        "数据库正被另一个程序写入，等了 15 秒仍未放开；稍后再试",
        "another program is writing the database and did not finish within 15 s; try again later"
    ))
}

/// Turns what the server says to a writer that asks for its turn: the time given to the statement is the time to wait.
pub(super) fn no_turn(error: postgres::Error) -> StorageError {
    if error.code().is_some_and(|code| *code == SqlState::QUERY_CANCELED) { locked() } else { translate(error) }
}

/// Says that the server cannot be heard any more.
pub(super) fn lost(said: &str) -> StorageError {
    StorageError::Unusable(message!(
        "与数据库服务器的连接中断（{said}）；本次没有写入任何内容，服务器恢复后重做即可",
        "the connection to the database server was lost ({said}); nothing of this was written: do it again once the server is back"
    ))
}

#[expect(clippy::needless_pass_by_value, reason = "it is handed to map_err")]
pub(super) fn lost_while_sending(error: std::io::Error) -> StorageError {
    match error.get_ref().and_then(|cause| cause.downcast_ref::<postgres::Error>()) {
        Some(cause) if cause.as_db_error().is_some() => StorageError::Statement(reason(cause)),
        _ => lost(&error.to_string()),
    }
}

/// A connection lost while the server commits leaves open whether it did.
pub(super) fn uncertain(error: postgres::Error) -> StorageError {
    if error.code().is_some() && !error.is_closed() {
        return translate(error);
    }
    let said = reason(&error);
    StorageError::Uncertain(message!(
        "提交时与数据库服务器的连接中断（{said}），不能确定是否已写入；请用 renda journal list 查看最后一条，没有本次操作就重做（导入重做不会重复）",
        "the connection was lost while the server committed ({said}), so it is not known whether this was written; see the \
         last entry of renda journal list, and do it again if it is missing (an import repeated adds nothing twice)"
    ))
}
