//! Holds the licence of every dependency, the program's own and those of its tests, against a list of those that let an
//! office use, change and hand on the program without further duties than keeping the notices.

#![allow(clippy::unwrap_used, reason = "a test ends where something is not there")]

use std::collections::BTreeMap;
use std::process::Command;

/// Licences that may be relied on. Where a crate leaves the choice, one of these is enough.
const ALLOWED: [&str; 9] =
    ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "Zlib", "Unicode-3.0", "Unlicense", "BSL-1.0"];

/// Allowed as one of several choices, not alone.
const ALLOWED_AS_CHOICE: [&str; 1] = ["CC0-1.0"];

/// Exceptions, named after `WITH`, that only ever take duties away.
const EXCEPTIONS: [&str; 1] = ["LLVM-exception"];

/// An SPDX expression being read: `OR` binds weaker than `AND`, `AND` weaker than `WITH`; `/` is an old way to write `OR`.
struct Expression<'e> {
    words: Vec<&'e str>,
    at: usize,
}

impl<'e> Expression<'e> {
    fn read(spaced: &'e str) -> Expression<'e> {
        Expression { words: spaced.split_whitespace().collect(), at: 0 }
    }

    fn take(&mut self, word: &str) -> bool {
        let found = self.words.get(self.at) == Some(&word);
        self.at += usize::from(found);
        found
    }

    fn any(&mut self, choice: bool) -> Result<bool, String> {
        let is_choice = choice || self.words.contains(&"OR");
        let mut allowed = self.all(is_choice)?;
        while self.take("OR") {
            // Read on even where one is enough, so that nonsense after it is not overlooked.
            allowed |= self.all(is_choice)?;
        }
        Ok(allowed)
    }

    fn all(&mut self, choice: bool) -> Result<bool, String> {
        let mut allowed = self.one(choice)?;
        while self.take("AND") {
            allowed &= self.one(choice)?;
        }
        Ok(allowed)
    }

    fn one(&mut self, choice: bool) -> Result<bool, String> {
        if self.take("(") {
            let allowed = self.any(choice)?;
            return if self.take(")") { Ok(allowed) } else { Err("a bracket is not closed".to_owned()) };
        }
        let name = *self.words.get(self.at).ok_or("a licence is missing")?;
        if [")", "OR", "AND", "WITH"].contains(&name) {
            return Err(format!("{name} where a licence should stand"));
        }
        self.at += 1;
        let mut allowed = ALLOWED.contains(&name) || (choice && ALLOWED_AS_CHOICE.contains(&name));
        if self.take("WITH") {
            let exception = *self.words.get(self.at).ok_or("an exception is missing")?;
            self.at += 1;
            allowed &= EXCEPTIONS.contains(&exception);
        }
        Ok(allowed)
    }
}

fn is_allowed(licence: &str) -> Result<bool, String> {
    let spaced = licence.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    let mut expression = Expression::read(&spaced);
    let allowed = expression.any(false)?;
    if expression.at == expression.words.len() { Ok(allowed) } else { Err("something follows the licence".to_owned()) }
}

#[test]
fn expressions_are_read_as_spdx_means_them() {
    for allowed in [
        "MIT",
        "MIT OR Apache-2.0",
        "MIT/Apache-2.0",
        "GPL-3.0-only OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR Apache-2.0 OR MIT",
        "CC0-1.0 OR MIT-0 OR Apache-2.0",
        "MIT AND (BSD-3-Clause OR GPL-2.0-only)",
    ] {
        assert_eq!(is_allowed(allowed), Ok(true), "{allowed}");
    }
    for refused in [
        "MPL-2.0",
        "GPL-3.0-only",
        "MIT AND MPL-2.0",
        "MIT OR Apache-2.0 AND MPL-2.0 AND CC0-1.0 OR MIT",
        "GPL-2.0-only WITH Classpath-exception-2.0",
        "CC0-1.0",
        "MIT AND (GPL-2.0-only OR LGPL-3.0-only)",
    ] {
        let expected = refused.ends_with("OR MIT");
        assert_eq!(is_allowed(refused), Ok(expected), "{refused}");
    }
    for nonsense in ["", "MIT OR", "(MIT", "MIT)", "MIT Apache-2.0", "AND MIT", "MIT WITH"] {
        assert!(is_allowed(nonsense).is_err(), "{nonsense}");
    }
}

/// Every package of the lock file that this machine builds, with its licence, as cargo itself tells them.
fn packages() -> BTreeMap<String, String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--edges",
            "normal,build,dev",
            "--prefix",
            "none",
            "--format",
            "{p}|{l}",
            "--locked",
            "--offline",
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs the tests");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let lines = text.lines().map(|line| line.trim_end_matches(" (*)"));
    lines
        .filter_map(|line| line.split_once('|'))
        .map(|(package, licence)| (package.to_owned(), licence.to_owned()))
        .collect()
}

#[test]
fn every_dependency_has_a_licence_on_the_list() {
    let packages = packages();
    assert!(packages.len() > 50, "cargo named the packages: {}", packages.len());
    let refused: Vec<String> = packages
        .iter()
        .filter(|(_, licence)| is_allowed(licence) != Ok(true))
        .map(|(package, licence)| format!("{package}: {licence:?}"))
        .collect();
    assert!(refused.is_empty(), "not on the list of licences:\n{}", refused.join("\n"));
}
