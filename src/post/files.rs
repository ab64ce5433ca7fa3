//! Letters into a folder: each as a mail that any mail program opens, with its HTML beside it to be printed.
//!
//! For offices whose network has no mail: somebody carries the folder, or prints the pages. The names follow from the
//! letter, so the same letter again takes the place of the first and is no second copy.

use std::fs::File;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::mime::{self, Sender};
use super::{Channel, Letter, Receipt, Settings};
use crate::i18n::{Lang, Message, Text, system_error};
use crate::message;

/// Most bytes that a recipient and a message id give to the name of a file; file systems allow 255 in all.
const LONGEST: (usize, usize) = (60, 120);

/// The folder.
pub(super) struct Folder {
    dir: PathBuf,
    sender: Sender,
    lang: Lang,
}

impl Folder {
    /// Takes the folder of the settings.
    pub(super) fn open(settings: &Settings) -> Result<Folder, Message> {
        let dir = settings.files.dir.clone().ok_or_else(|| {
            Message::from(Text::new(
                "没有写存信的文件夹；请在 renda.toml 里写 [files] dir = \"文件夹\"",
                "the folder for letters is missing; write [files] dir = \"FOLDER\" into renda.toml",
            ))
        })?;
        Ok(Folder { dir, sender: settings.sender()?, lang: settings.lang })
    }

    fn write(&self, letter: &Letter, message: &[u8]) -> io::Result<PathBuf> {
        let name = name(letter);
        if !letter.html.is_empty() {
            // In a mail the header says that it is UTF-8; a file has to say so itself.
            put(&self.dir, &format!("{name}.html"), format!("\u{feff}{}", letter.html).as_bytes())?;
        }
        // The mail comes last: where it is, all is there.
        let path = put(&self.dir, &format!("{name}.eml"), message)?;
        File::open(&self.dir)?.sync_all()?;
        Ok(path)
    }

    fn unusable(&self, error: &io::Error) -> Message {
        let (shown, Message { zh, en }) = (self.dir.display(), system_error(error));
        message!("无法写入文件夹 {shown}：{zh}", "cannot write into the folder {shown}: {en}")
    }
}

impl Channel for Folder {
    fn send(&mut self, letter: &Letter) -> Receipt {
        let message = match mime::to_be_printed(letter, &self.sender) {
            Ok(message) => message,
            Err(wrong) => return Receipt::failed(wrong.get(self.lang)),
        };
        match self.write(letter, &message) {
            Ok(path) => Receipt::sent(&path.display().to_string()),
            Err(error) => Receipt::deferred(self.unusable(&error).get(self.lang)),
        }
    }

    fn check(&mut self) -> Result<Message, Message> {
        let tried = tempfile::NamedTempFile::new_in(&self.dir).and_then(|mut file| file.write_all(b"renda"));
        tried.map_err(|error| self.unusable(&error))?;
        let shown = self.dir.display();
        Ok(message!("文件夹 {shown} 可以写入", "the folder {shown} can be written into"))
    }
}

/// Writes a file beside its place and moves it there when all of it is on the disk.
fn put(dir: &Path, name: &str, bytes: &[u8]) -> io::Result<PathBuf> {
    let mut file = tempfile::Builder::new().prefix(".").suffix(".part").tempfile_in(dir)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let path = dir.join(name);
    file.persist(&path).map_err(|error| error.error)?;
    Ok(path)
}

/// Returns the name of a letter's files: its day, its recipient, its message id.
fn name(letter: &Letter) -> String {
    let who = [&letter.to.name, &letter.to.address].into_iter().find(|text| !text.trim().is_empty());
    let who = who.map(|text| safe(text, LONGEST.0)).unwrap_or_default();
    let mut id = safe(&letter.message_id, LONGEST.1);
    if id != letter.message_id {
        // What was left out must not make two letters one.
        let digest = hex::encode(Sha256::digest(letter.message_id.as_bytes()));
        id = format!("{id}-{}", &digest[..12]);
    }
    format!("{}_{who}_{id}", letter.date.format("%Y-%m-%d"))
}

/// Returns a text with nothing in it that a file system or a shell reads as more than a letter.
fn safe(text: &str, longest: usize) -> String {
    let mut out = String::new();
    for character in text.trim().chars() {
        let fits = character.is_alphanumeric() || matches!(character, '-' | '_' | '.' | '@' | '+');
        let character = if fits { character } else { '_' };
        if out.len() + character.len_utf8() > longest {
            break;
        }
        out.push(character);
    }
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::super::Recipient;
    use super::super::tests::{letter, settings};
    use super::*;

    fn folder(dir: &Path) -> Folder {
        let mut settings = settings();
        settings.files.dir = Some(dir.to_owned());
        Folder::open(&settings).unwrap()
    }

    fn names(dir: &Path) -> Vec<String> {
        let entries = std::fs::read_dir(dir).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn the_same_letter_again_is_no_second_copy() {
        let dir = tempfile::tempdir().unwrap();
        let mut folder = folder(dir.path());
        let first = folder.send(&letter());
        let path = dir.path().join("2024-06-25_市住建局_12.3f2a@renda.example.eml");
        assert_eq!(first, Receipt::Sent { detail: path.display().to_string() });
        let bytes = std::fs::read(&path).unwrap();
        assert_eq!(folder.send(&letter()), first);
        assert_eq!(std::fs::read(&path).unwrap(), bytes, "the same letter is the same bytes");
        let stem = "2024-06-25_市住建局_12.3f2a@renda.example";
        assert_eq!(names(dir.path()), [format!("{stem}.eml"), format!("{stem}.html")]);
        let html = std::fs::read_to_string(dir.path().join(format!("{stem}.html"))).unwrap();
        assert_eq!(html, format!("\u{feff}{}", letter().html));
        assert!(folder.check().is_ok());
        assert_eq!(names(dir.path()).len(), 2, "what was tried is gone");
    }

    #[test]
    fn whoever_has_no_address_gets_a_letter_to_be_printed() {
        let dir = tempfile::tempdir().unwrap();
        let sent_to = |name: &str, address: &str| {
            let mut letter = letter();
            letter.to = Recipient { name: name.to_owned(), address: address.to_owned() };
            let receipt = folder(dir.path()).send(&letter);
            let read = || std::fs::read_to_string(receipt.detail()).unwrap();
            let to = |text: String| text.lines().find_map(|line| line.strip_prefix("To: ").map(str::to_owned));
            (receipt.code(), if receipt.code() == "sent" { to(read()) } else { None })
        };
        // «市住建局» in base64.
        assert_eq!(sent_to("市住建局", ""), ("sent", Some("=?utf-8?b?5biC5L2P5bu65bGA?= :;".to_owned())));
        assert_eq!(sent_to("Smith, John", ""), ("sent", Some("=?utf-8?b?U21pdGgsIEpvaG4=?= :;".to_owned())));
        assert_eq!(sent_to(" ", ""), ("sent", Some("undisclosed-recipients:;".to_owned())));
        let stem = "2024-06-25_市住建局_12.3f2a@renda.example";
        assert!(names(dir.path()).contains(&format!("{stem}.html")), "{:?}", names(dir.path()));
        assert_eq!(sent_to("市住建局", "no address"), ("failed", None));
    }

    #[test]
    fn names_stay_in_the_folder_and_apart() {
        let mut seen = BTreeSet::new();
        for who in ["../../etc/passwd", "a/b\\c:d\0\n*?\"<>|", "", "  ", ".hidden", &"长".repeat(300), "CON"] {
            for id in ["1@a", &format!("{}1@a", "x".repeat(180)), &format!("{}2@a", "x".repeat(180))] {
                let mut letter = letter();
                (letter.to.name, letter.message_id) = (who.to_owned(), id.to_owned());
                let name = name(&letter);
                assert!(name.len() <= 220 && name.starts_with("2024-06-25_"), "{name}");
                assert!(!name.contains(['/', '\\', '\0', '\n', ':', '*', '?', '"', '<', '>', '|', ' ']), "{name}");
                seen.insert((name, id.to_owned()));
            }
        }
        let ids: BTreeSet<&str> = seen.iter().map(|(name, _)| name.rsplit('_').next().unwrap()).collect();
        assert_eq!(ids.len(), 3, "letters with different ids have different files: {ids:?}");
    }

    #[test]
    fn a_folder_that_cannot_be_used_defers() {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        std::fs::write(&file, "").unwrap();
        for (unusable, told) in [(dir.path().join("nowhere"), "no such file"), (file, "no folder")] {
            let mut folder = folder(&unusable);
            let Receipt::Deferred { detail } = folder.send(&letter()) else { panic!("{}", unusable.display()) };
            assert!(detail.contains(told) && detail.contains(unusable.to_str().unwrap()), "{detail}");
            assert!(folder.check().is_err());
        }
        assert!(matches!(
            folder(dir.path()).send(&Letter { message_id: "no id".to_owned(), ..letter() }),
            Receipt::Failed { .. }
        ));
    }
}
