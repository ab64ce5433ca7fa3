//! `renda db roles`: the SQL that gives accounts at a server what each needs. Nothing is executed.

use clap::{Arg, ArgMatches};

use crate::commands::arguments::{option, text};
use crate::commands::{Noun, Outcome};
use crate::context::Context;
use crate::failure::Failure;
use crate::i18n::Lang;
use crate::message;
use crate::storage::roles::{self, Names};

/// Declares the arguments.
pub(super) fn arguments(lang: Lang, _noun: &'static Noun) -> Vec<Arg> {
    vec![
        option("schema", "NAME", lang.pick("表所在的模式", "The schema that has the tables")).default_value("public"),
        option("prefix", "NAME", lang.pick("角色名的开头", "What the names of the roles begin with"))
            .default_value("renda"),
    ]
}

/// Prints the statements.
pub(super) fn run(context: &mut Context, matches: &ArgMatches, _noun: &'static Noun) -> Outcome {
    let [schema, prefix] = ["schema", "prefix"].map(|name| text(matches, name).unwrap_or_default());
    for name in [schema, prefix] {
        if !roles::is_plain_name(name) {
            return Err(Failure::usage(message!("“{name}”不能用作名称", "{name:?} cannot be used as a name")).hint(
                message!(
                    "只用小写英文字母、数字和下划线，以字母开头，不超过 40 个",
                    "use lower-case letters, digits and underscores, a letter first, at most 40 of them"
                ),
            ));
        }
    }
    context.ui.print(&roles::sql(Names { schema, prefix }, context.lang())?)?;
    Ok(())
}
