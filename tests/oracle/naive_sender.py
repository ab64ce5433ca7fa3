#!/usr/bin/env python3
"""What a sender without leases does, as a control: naive_sender.py ORDER PORT DATABASE

ORDER is `record` (a letter is recorded as sent, then sent) or `send` (it is sent, then recorded). It ends with 0 when none is left.
The database is made by the harness: a table letter (id, message_id, address, sent).
"""
import smtplib
import sqlite3
import sys
from email.message import EmailMessage

order, port, path = sys.argv[1], int(sys.argv[2]), sys.argv[3]
store = sqlite3.connect(path, timeout=30)
store.execute("PRAGMA synchronous=FULL")
mark = "UPDATE letter SET sent = 1 WHERE id = ?"
server = None


def hand_over(message_id, address):
    global server
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@example.cn", address, "reminder"
    message["Message-ID"] = message_id
    message.set_content("1. 15-4-1 x\n")
    if server is None:
        server = smtplib.SMTP("127.0.0.1", port, timeout=5)
    server.send_message(message)


while True:
    row = store.execute("SELECT id, message_id, address FROM letter WHERE sent = 0 ORDER BY id LIMIT 1").fetchone()
    if row is None:
        sys.exit(0)
    try:
        if order == "record":
            with store:
                store.execute(mark, row[:1])
            hand_over(*row[1:])
        else:
            hand_over(*row[1:])
            with store:
                store.execute(mark, row[:1])
    except (OSError, smtplib.SMTPException):
        # The letter is left as it is; the next start goes on.
        sys.exit(1)
