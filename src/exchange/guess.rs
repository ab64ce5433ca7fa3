//! Signs of an encoding in the bytes themselves: marks, patterns and how common the characters are.
//! What follows from them is decided in `encoding`.

use chardetng::{EncodingDetector, Utf8Detection};
use encoding_rs::{Encoding, GB18030, GBK, UTF_8, UTF_16LE};

use super::encoding::Charset;

/// Returns the encoding a byte order mark names and the length of the mark.
pub(super) fn byte_order_mark(head: &[u8]) -> Option<(Charset, u64)> {
    let (encoding, length) = Encoding::for_bom(head)?;
    let charset = if encoding == UTF_8 {
        Charset::Utf8
    } else if encoding == UTF_16LE {
        Charset::Utf16Le
    } else {
        Charset::Utf16Be
    };
    Some((charset, length as u64))
}

/// Tells UTF-16 without a mark by its ASCII (separators, digits, line ends), in which every other byte is NUL.
/// Read with the bytes the wrong way round some Han characters look like ASCII (`一` is 4E 00), but far fewer.
/// At least one byte in fifty must be such a NUL (a guess: tables have far more), so that a stray NUL tells nothing.
pub(super) fn utf16_pattern(head: &[u8]) -> Option<Charset> {
    let text = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    let (mut low_first, mut high_first) = (0usize, 0usize);
    for unit in head.chunks_exact(2) {
        low_first += usize::from(unit[1] == 0 && text(unit[0]));
        high_first += usize::from(unit[0] == 0 && text(unit[1]));
    }
    let clear = |ours: usize, other: usize| ours >= 2 && ours * 50 >= head.len() && ours >= other * 3;
    if clear(low_first, high_first) {
        Some(Charset::Utf16Le)
    } else {
        clear(high_first, low_first).then_some(Charset::Utf16Be)
    }
}

/// Returns whether a file begins with the byte order mark of UTF-32.
pub(super) fn is_utf32(head: &[u8]) -> bool {
    head.starts_with(b"\xFF\xFE\0\0") || head.starts_with(b"\0\0\xFE\xFF")
}

/// Returns what a cell read as GB18030 meant where it is UTF-8 after all: its characters, rare ones in GBK, are in bytes a
/// run of everyday Han characters in UTF-8. By chance that is so for fewer than one in a million names of three characters.
pub(super) fn mistaken(cell: &str) -> Option<String> {
    let foreign = |run: &&str| run.chars().count() >= 3;
    cell.split(|character: char| character.is_ascii()).filter(foreign).find_map(|run| {
        let (bytes, _, lossy) = GBK.encode(run);
        let meant = std::str::from_utf8(&bytes).ok().filter(|_| !lossy)?;
        let everyday = |character: char| ('\u{4E00}'..='\u{9FA5}').contains(&character) && is_everyday(character);
        meant.chars().all(everyday).then(|| meant.to_owned())
    })
}

/// Returns whether a character is among the 3,755 everyday ones.
fn is_everyday(character: char) -> bool {
    let mut text = [0; 4];
    let (bytes, _, lossy) = GBK.encode(character.encode_utf8(&mut text));
    !lossy && matches!(bytes.as_ref(), [0xB0..=0xD7, 0xA1..=0xFE])
}

/// Tells a UTF-8 file with some bad bytes from one in another encoding: UTF-8 outside ASCII outnumbers what is
/// invalid ten to one, or four characters of it stand before the first that is invalid (by chance that is so for one text
/// of GBK in ten million). Such a file would often decode as GB18030, into garbage.
pub(super) fn mostly_utf8(window: &[u8]) -> bool {
    let first =
        window.utf8_chunks().next().map(|chunk| chunk.valid().chars().filter(|found| found.len_utf8() >= 3).count());
    if first.is_some_and(|count| count >= 4) {
        return true;
    }
    let (mut valid, mut invalid) = (0usize, 0usize);
    for chunk in window.utf8_chunks() {
        valid += chunk.valid().chars().filter(|character| !character.is_ascii()).count();
        invalid += usize::from(!chunk.invalid().is_empty());
    }
    valid >= 10 && valid > invalid * 10
}

/// Returns the encoding a text seems to have that is not GB18030. On Chinese ground any guess but GBK counts; a guess
/// without that bias counts where the text read as GB18030 is made of rare characters.
pub(super) fn second_opinion(detector: &EncodingDetector, common: bool) -> Option<&'static Encoding> {
    let biased = detector.guess(Some(b"cn"), Utf8Detection::Deny);
    let unbiased = detector.guess(None, Utf8Detection::Deny);
    let foreign = |guess: &&'static Encoding| *guess != GBK && *guess != GB18030;
    Some(biased).filter(foreign).or_else(|| Some(unbiased).filter(|guess| !common && foreign(guess)))
}

/// Returns whether at least six in ten Han characters, read as GB18030, are among the 3,755 everyday ones (GB 2312
/// level 1, rows B0 to D7). Chinese prose has over nine in ten; Shift JIS and Big5 read wrongly have far fewer (a guess).
pub(super) fn mostly_common(bytes: &[u8]) -> bool {
    let (mut place, mut common, mut rare) = (0, 0usize, 0usize);
    while let Some([lead, trail, ..]) = bytes.get(place..) {
        place += match (lead, trail) {
            (0..=0x7F, _) => 1,
            (_, b'0'..=b'9') => 4,
            _ => {
                let symbol = (0xA1..=0xA9).contains(lead) && *trail >= 0xA1;
                let everyday = (0xB0..=0xD7).contains(lead) && *trail >= 0xA1;
                common += usize::from(everyday);
                rare += usize::from(!everyday && !symbol);
                2
            }
        };
    }
    common * 4 >= rare * 6
}
