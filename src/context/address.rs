//! Where the database is, as settings say it: secrets come from a variable or a file, never from a flag, which everybody on
//! the machine can read while the program runs.

use std::path::PathBuf;

use super::variable;
use crate::failure::Failure;
use crate::message;
use crate::storage::address::{Address, is_mistaken_url};

/// Reads a setting that names a database and adds the password that libpq's variables give.
pub(super) fn resolve(written: &str, from_flag: bool) -> Result<Address, Failure> {
    if is_mistaken_url(written) {
        return Err(Failure::usage(message!(
            "数据库地址写法不对（可能含密码，不在此显示）",
            "the address of the database is not written as it should be (it may hold a password and is not shown)"
        ))
        .hint(message!(
            "文件写路径，服务器写 postgres://用户@主机:端口/名称",
            "a file is named by its path, a server by postgres://user@host:port/name"
        )));
    }
    let mut address = Address::parse(written);
    if let Address::Server(server) = &mut address {
        if from_flag && server.holds_password() {
            return Err(Failure::usage(message!(
                "命令行里不能写数据库密码：运行时同一台机器上的人都看得到",
                "a password does not belong on the command line: everybody on the machine can read it there"
            ))
            .hint(message!(
                "写在 ~/.pgpass（或 PGPASSFILE 所指的文件）、环境变量 PGPASSWORD，或把整个地址写在 RENDA_DB、renda.toml 里",
                "put it into ~/.pgpass (or the file PGPASSFILE names), the variable PGPASSWORD, or the whole URL into RENDA_DB or renda.toml"
            )));
        }
        server.password = variable("PGPASSWORD");
        server.passfile = variable("PGPASSFILE")
            .map(PathBuf::from)
            .or_else(|| variable("HOME").map(|home| PathBuf::from(home).join(".pgpass")));
    }
    Ok(address)
}
