"""Reads letters back and holds them against what was meant: letters.py LIST.json

Knows the rules of mail from Python's own email package, and of the program only this: what is no letter and would
disturb a line (controls, line ends, marks of direction and of no width) counts as a space in names and subjects.
"""

import datetime
import email
import email.header
import email.policy
import email.utils
import json
import sys
import unicodedata

HEADERS = {
    "Date", "From", "Reply-To", "To", "Subject", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type",
    "Content-Transfer-Encoding",
}
SENDER = ("某市人大常委会代表工作委员会, “一科”", "dbgw@example.gov.cn")


def one_line(text):
    def is_space(character):
        return (
            character == " "
            or unicodedata.category(character) in ("Cc", "Zl", "Zp")
            or unicodedata.bidirectional(character) in ("LRE", "RLE", "PDF", "LRO", "RLO", "LRI", "RLI", "FSI", "PDI")
            or character in "\u200b\u200c\u200d\u200e\u200f\ufeff"
        )

    return " ".join("".join(" " if is_space(character) else character for character in text).split(" ")).split()


def squeezed(text):
    return " ".join(one_line(text))


def lines(text):
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n")


def parts(message):
    yield message
    for part in message.iter_parts() if message.is_multipart() else ():
        yield from parts(part)


def mailboxes(header):
    """Reads mailboxes by the older part of the package: up to Python 3.12 the newer one puts a space between the words
    of an encoded name, against RFC 2047 (6.2), and stumbles over some names altogether."""
    found = email.utils.getaddresses([header])
    return [(str(email.header.make_header(email.header.decode_header(name))), address) for name, address in found]


def printed(header):
    """Reads the name of a group of nobody, which whoever has no address is written as."""
    assert header.endswith(":;"), header
    name = header.removesuffix(":;").strip()
    if name.startswith('"'):
        return email.utils.unquote(name)
    return str(email.header.make_header(email.header.decode_header(name)))


def recipient(meant, header):
    if meant["address"]:
        return mailboxes(header), [(squeezed(meant["name"]), meant["address"])]
    return printed(header), squeezed(meant["name"]) or "undisclosed-recipients"


def faults(meant):
    raw = open(meant["path"], "rb").read()
    if not raw.isascii() or b"\0" in raw or raw.replace(b"\r\n", b"").count(b"\n") or raw.replace(b"\r\n", b"").count(b"\r"):
        yield "bytes", raw, "ASCII in lines of CRLF"
    if not raw.endswith(b"\r\n"):
        yield "end", raw[-20:], "CRLF"
    for line in raw.split(b"\r\n"):
        if len(line) > 78 and b"@" not in line or len(line) > 300:
            yield "line", line, "at most 78 bytes"
    message = email.message_from_bytes(raw, policy=email.policy.default)
    for part in parts(message):
        for defect in part.defects:
            yield "defect", defect, None
        for name in set(part.keys()) - {"From", "To"}:
            for defect in getattr(part[name], "defects", ()):
                yield "defect of " + name, defect, str(part[name])
    if extra := set(message.keys()) - HEADERS:
        yield "headers", extra, HEADERS
    old = email.message_from_bytes(raw)
    attachments = [(part.get_filename(), part.get_payload(decode=True)) for part in message.iter_attachments()]
    expected = meant["attachment"] and [(squeezed(meant["attachment"][0]), bytes.fromhex(meant["attachment"][1]))]
    body = message.get_body(("plain",))
    html = message.get_body(("html",))
    for what, found, right in (
        ("message id", message["Message-ID"], f"<{meant['message_id']}>"),
        ("date", message["Date"].datetime, datetime.datetime.fromisoformat(meant["date"])),
        ("subject", str(message["Subject"]), squeezed(meant["subject"])),
        ("to", *recipient(meant, old["To"])),
        ("from", mailboxes(old["From"]), [SENDER]),
        ("reply to", str(message["Reply-To"]), "desk@example.gov.cn"),
        ("auto", message["Auto-Submitted"], "auto-generated"),
        ("text", body.get_payload(decode=True).decode(), lines(meant["text"])),
        ("charset", body.get_content_charset(), "utf-8"),
        ("html", html and html.get_payload(decode=True).decode(), lines(meant["html"]) if meant["html"] else None),
        ("attachments", attachments, expected or []),
    ):
        if found != right:
            yield what, found, right


def main():
    letters = json.load(open(sys.argv[1], encoding="utf-8"))
    wrong = 0
    for meant in letters:
        try:
            found_faults = list(faults(meant))
        except Exception as error:
            found_faults = [("cannot be read", open(meant["path"], "rb").read(1500), repr(error))]
        for what, found, right in found_faults:
            wrong += 1
            if wrong <= 20:
                print(f"{meant['message_id']}: {what}: {found!r}, meant {right!r}")
    if wrong:
        sys.exit(f"{wrong} differences")
    print(f"{len(letters)} letters are as meant")


main()
