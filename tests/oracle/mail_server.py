#!/usr/bin/env python3
"""A mail server on the loopback, on top of aiosmtpd: mail_server.py PORT LOG [PAUSE]

Every message is on record before it is acknowledged: one line with its Message-ID, its recipient, the digest of its body, and
the tasks it is about. PAUSE is the longest time in ms between the one and the other, so that a kill may fall between them.
"""
import asyncio
import hashlib
import os
import random
import re
import sys
from email import message_from_bytes
from email.policy import default

from aiosmtpd.smtp import SMTP


class Recorder:
    def __init__(self, log, pause):
        self.log = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        self.pause = pause

    async def handle_DATA(self, server, session, envelope):
        message = message_from_bytes(envelope.content, policy=default)
        text = message.get_body(("plain",)).get_content()
        items = ",".join(re.findall(r"^\d+\. (\S+)", text, re.M))
        digest = hashlib.sha256(envelope.content).hexdigest()
        line = f"{message['Message-ID']} {','.join(envelope.rcpt_tos)} {digest} {items}\n"
        os.write(self.log, line.encode())
        await asyncio.sleep(random.random() * self.pause / 1000)
        return "250 taken"


async def main():
    port, log, pause = int(sys.argv[1]), sys.argv[2], float(sys.argv[3]) if len(sys.argv) > 3 else 0
    recorder = Recorder(log, pause)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(recorder, enable_SMTPUTF8=True, loop=loop), "127.0.0.1", port)
    async with server:
        await server.serve_forever()


asyncio.run(main())
