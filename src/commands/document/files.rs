//! Where papers go: names of files, and all of them written or none.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use crate::commands::arguments::{is_set, text};
use crate::commands::printing::{exists, write_beside};
use crate::context::Context;
use crate::document::Form;
use crate::document::model::Paper;
use crate::failure::{Failure, Kind};
use crate::message;

/// Longest name of a file in bytes, without its extension; file systems take 255.
const LONGEST: usize = 200;

/// Where papers are to go.
#[derive(Debug)]
pub(super) struct Target {
    form: Form,
    place: Place,
    force: bool,
}

#[derive(Debug)]
enum Place {
    /// One file a paper, in this folder; the working folder where it has no name.
    Folder(PathBuf),
    /// All in one file; without a name, one named after the kind.
    File(Option<PathBuf>),
    /// All in one, on standard output.
    Out,
}

impl Target {
    /// Reads `--output`, `--format`, `--one-file` and `--force`.
    pub(super) fn of(context: &Context, matches: &ArgMatches) -> Result<Target, Failure> {
        let said = text(matches, "format").and_then(Form::from_name);
        let one_file = is_set(matches, "one-file");
        let output = text(matches, "output");
        let extension = output.and_then(|path| Path::new(path).extension()?.to_str());
        let form = said.or_else(|| extension.and_then(Form::from_name)).unwrap_or(Form::Docx);
        let place = match output {
            Some("-") => Place::Out,
            // What is called like a file is one, unless a folder of that name is there.
            Some(path) if extension.and_then(Form::from_name).is_some() && !Path::new(path).is_dir() => {
                Place::File(Some(path.into()))
            }
            Some(path) if one_file && !Path::new(path).is_dir() => Place::File(Some(path.into())),
            Some(path) if one_file => return Err(is_folder(path)),
            None if one_file => Place::File(None),
            other => Place::Folder(other.unwrap_or_default().into()),
        };
        if matches!(place, Place::Out) && form == Form::Docx && context.ui.out_is_terminal() {
            return Err(Failure::usage(message!(
                "DOCX 不是文本，不能显示在终端上",
                "a DOCX is no text and cannot be shown on a terminal"
            )));
        }
        Ok(Target { form, place, force: is_set(matches, "force") })
    }

    /// Writes the papers: every file, or none where one is in the way.
    pub(super) fn write(&self, context: &Context, papers: &[Paper], kind: &str, one_file: bool) -> Result<(), Failure> {
        let files = match &self.place {
            Place::Out => {
                let bytes = self.form.write(papers)?;
                let mut out = context.ui.out();
                out.write_all(&bytes)?;
                return Ok(out.flush()?);
            }
            Place::File(Some(path)) if papers.len() > 1 && !one_file => return Err(several(path, papers.len())),
            Place::File(path) => {
                let named = path.clone().unwrap_or_else(|| format!("{kind}.{}", self.form.name()).into());
                vec![(named, self.form.write(papers)?)]
            }
            Place::Folder(folder) => {
                let names = names(papers, self.form);
                let write = |(name, paper): (String, &Paper)| {
                    Ok((folder.join(name), self.form.write(std::slice::from_ref(paper))?))
                };
                names.into_iter().zip(papers).map(write).collect::<Result<Vec<_>, Failure>>()?
            }
        };
        if let Some((path, _)) = files.iter().find(|(path, _)| !self.force && path.exists()) {
            return Err(exists(path));
        }
        if let Place::Folder(folder) = &self.place
            && !folder.as_os_str().is_empty()
        {
            std::fs::create_dir_all(folder).map_err(|error| Failure::file(folder, &error))?;
        }
        for (path, bytes) in &files {
            write_beside(path, self.force, &mut |out| Ok(out.write_all(bytes)?))?;
            let shown = path.display();
            context.ui.status(&message!("已写入 {shown}", "wrote {shown}"));
        }
        let (count, files) = (papers.len(), files.len());
        if count > 1 {
            context.ui.status(&message!("{count} 份公文，{files} 个文件", "{count} papers in {files} files"));
        }
        Ok(())
    }
}

fn is_folder(path: &str) -> Failure {
    Failure::usage(message!("{path} 是文件夹，--one-file 要写文件名", "{path} is a folder; --one-file takes a file"))
}

fn several(path: &Path, count: usize) -> Failure {
    let shown = path.display();
    Failure::usage(message!(
        "有 {count} 份公文，{shown} 只是一个文件",
        "there are {count} papers and one file, {shown}"
    ))
    .hint(message!("加 --one-file 合成一个文件，或写文件夹名", "put them in one with --one-file, or name a folder"))
}

/// Returns a name for each paper's file; no two are the same, also where letters are not told apart by case.
fn names(papers: &[Paper], form: Form) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut name = |paper: &Paper| {
        let stem = file_name(&paper.name);
        let numbered = |number: u32| if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
        let free = (1..).map(numbered).find(|name| taken.insert(name.to_lowercase()));
        format!("{}.{}", free.unwrap_or(stem), form.name())
    };
    papers.iter().map(&mut name).collect()
}

/// Makes a name that every file system takes, and that stays in its folder.
fn file_name(name: &str) -> String {
    let kept = |character: char| match character {
        '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|' => '_',
        hidden if crate::output::visible::is_hidden(hidden) => '_',
        other => other,
    };
    let mut safe: String = name.chars().map(kept).collect();
    while safe.len() > LONGEST {
        safe.pop();
    }
    let safe = safe.trim_matches([' ', '.']);
    if safe.is_empty() { "_".to_owned() } else { safe.to_owned() }
}

/// Says that there is nothing to make.
pub(super) fn nothing(context: &Context, label: &str, en: &str) {
    context.ui.status(&message!("没有需要生成{label}的建议", "no suggestion needs a {en}"));
}

/// Says that none of the suggestions named suits the kind.
pub(super) fn unsuited(numbers: &str, label: &str, needs: (&str, &str)) -> Failure {
    let (zh, en) = needs;
    Failure::new(
        Kind::Rejected,
        message!("{numbers} 不能生成{label}：{zh}", "{numbers} does not suit this paper: {en}"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_stay_in_their_folder_and_differ() {
        assert_eq!(file_name("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(file_name("a\u{202e}b\n"), "a_b_");
        assert_eq!(file_name(" .. "), "_");
        assert!(file_name(&"局".repeat(300)).len() <= LONGEST);
        let paper = |name: &str| Paper { name: name.to_owned(), blocks: Vec::new() };
        let found = names(&[paper("A"), paper("a"), paper("A-2")], Form::Docx);
        assert_eq!(found, ["A.docx", "a-2.docx", "A-2-2.docx"]);
    }
}
