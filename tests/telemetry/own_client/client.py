"""A clinician's client, written from docs/protocol.md alone: nothing here comes from Cisterna.

Messages are plain lists; what of their fields is used has its place from § 8.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import select
import struct
import time
import tty
from pathlib import Path
from typing import Any

import cbor2

from tests.telemetry.own_client.link import ConnectionOver, Link
from tests.telemetry.own_client.session import Session

HELLO, WELCOME, UNWELCOME, PING, PONG, FAULT = range(1, 7)
INTERROGATE, READ_BACK, INTERROGATION, READ_LOG, LOG_PAGE, LOG_PART, READ_FILLS, FILL_PAGE, FILL_PART = range(16, 25)
STAGE, ECHO, STAGE_REFUSED, COMMIT, ASK_OUTCOME, OUTCOME, STOP_NOW = range(32, 39)
PROTOCOL, SCHEMA = 1, 2

WELCOME_FIELDS = "protocol schema limits constants software model serial emulated role time carries_out"
INTERROGATION_FIELDS = "model serial time wall_offset patient therapy alarms fills events notice next_event_id"
THERAPY_FIELDS = "revision prescription flow doses reference reservoir low low_all empty tubing catheter stopped_since"
ECHO_FIELDS = "id digest time expires proposal after cautions"
OUTCOME_FIELDS = "id state reasons revision at"
PATTERN = 1  # of a prescription

Message = tuple[int, list[Any]]


class Unexpected(Exception):
    """The pump did not answer, or with something else than was hoped for."""


def named(names: str, fields: list[Any]) -> dict[str, Any]:
    return dict(zip(names.split(), fields, strict=False))


def encode(code: int, correlation: int, fields: list[Any]) -> bytes:
    message = cbor2.dumps([code, correlation, fields], canonical=True)
    return struct.pack(">H", len(message)) + message


def staged_of(proposal: list[Any]) -> bytes:
    return cbor2.dumps([SCHEMA, proposal], canonical=True)


class MessageReader:
    """Cuts plaintext into messages: code, correlation, fields."""

    def __init__(self) -> None:
        self._held = b""

    def feed(self, plaintext: bytes) -> list[tuple[int, int, list[Any]]]:
        self._held += plaintext
        messages = []
        while len(self._held) >= 2 and len(self._held) >= 2 + (length := int.from_bytes(self._held[:2], "big")):
            code, correlation, fields = cbor2.loads(self._held[2 : 2 + length])
            messages.append((code, correlation, fields))
            self._held = self._held[2 + length :]
        return messages


class Client:
    """One session with one pump over a serial port; `ask` waits for the answer."""

    def __init__(self, port: str, identity: Path, user: str, patience_s: float = 20.0) -> None:
        self._descriptor = os.open(port, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
        tty.setraw(self._descriptor)
        self._patience_s = patience_s
        self._user = user
        self.link = Link(secrets.randbits(32))
        self.session = Session(identity)
        self._reader = MessageReader()
        self._correlation = 0
        self._answers: dict[int, Message] = {}
        self.session.begin()

    def greet(self) -> dict[str, Any]:
        """Says Hello until the pump welcomes: limits and constants are named as the pump has them."""
        versions, code, fields = {"limits": "unknown", "constants": "unknown"}, 0, list[Any]()
        for _ in range(3):
            hello = [PROTOCOL, PROTOCOL, SCHEMA, SCHEMA, versions["limits"], versions["constants"]]
            code, fields = self.ask(HELLO, [*hello, "own client", secrets.token_bytes(16), "clinician", self._user])
            if code == WELCOME:
                welcome = named(WELCOME_FIELDS, fields)
                if welcome["serial"] != self.session.serial or fields[:4] != hello[1:2] + hello[3:]:
                    raise Unexpected(f"{welcome} is not what {self.session.serial} was offered")
                return welcome
            if code != UNWELCOME or fields[0] not in versions:
                break
            versions[fields[0]] = fields[1]
        raise Unexpected(f"no welcome: {code}, {fields}")

    def interrogate(self, events: int = 0, *, read_back: bool = False) -> dict[str, Any]:
        read = named(
            INTERROGATION_FIELDS, self._expect(INTERROGATION, READ_BACK if read_back else INTERROGATE, [events])
        )
        return read | {"therapy": named(THERAPY_FIELDS, read["therapy"])}

    def pull_log(self, *, stored: bool = False) -> list[list[Any]]:
        """Every entry of the log, page by page."""
        log, wanted, held, more = list[list[Any]](), 0, b"", True
        while more:
            code, fields = self.ask(READ_LOG, [wanted, len(held), stored])
            if code == LOG_PAGE:
                events, _, _, more = fields
                log += events
                wanted, held = (events[-1][0] + 1 if events else wanted), b""
            elif code == LOG_PART:
                event_id, offset, total, data = fields
                held = held + data if (event_id, offset) == (wanted, len(held)) else data if not offset else b""
                wanted = event_id
                if len(held) == total:
                    log.append(cbor2.loads(held))
                    wanted, held = event_id + 1, b""
            else:
                raise Unexpected(f"{code}, {fields}")
        return log

    def pull_fills(self) -> list[list[Any]]:
        """Every refill that the pump remembers, oldest first."""
        fills, revision, total, held = list[list[Any]](), None, -1, b""
        while len(fills) != total:
            code, fields = self.ask(READ_FILLS, [len(fills), len(held), False])
            if revision not in (None, fields[0]) or code not in (FILL_PAGE, FILL_PART):
                raise Unexpected(f"{code}, {fields}")
            revision = fields[0]
            if code == FILL_PAGE:
                total = fields[1]
                fills += fields[2]
                continue
            held += fields[4]
            if len(held) == fields[3]:
                fills.append(cbor2.loads(held))
                held = b""
        return fills

    def stage(self, command_id: bytes, proposal: list[Any]) -> dict[str, Any]:
        """The echo; its digest has been compared."""
        staged = staged_of(proposal)
        echo = named(ECHO_FIELDS, self._expect(ECHO, STAGE, [command_id, staged, self._user]))
        if echo["digest"] != hashlib.sha256(staged).digest() or echo["proposal"][:4] != proposal[:4]:
            raise Unexpected(f"the pump understood something else: {echo}")
        return echo

    def commit(self, echo: dict[str, Any], reason: str) -> dict[str, Any]:
        """Every caution of the echo is answered with this reason."""
        overrides = [[code, field, drug, reason] for code, _, field, _, _, _, drug in echo["cautions"]]
        fields = [echo["id"], echo["digest"], self._user, "", overrides]
        return named(OUTCOME_FIELDS, self._expect(OUTCOME, COMMIT, fields))

    def outcome_of(self, command_id: bytes) -> dict[str, Any]:
        return named(OUTCOME_FIELDS, self._expect(OUTCOME, ASK_OUTCOME, [command_id]))

    def stop(self, command_id: bytes) -> dict[str, Any]:
        return named(OUTCOME_FIELDS, self._expect(OUTCOME, STOP_NOW, [command_id, self.session.serial, self._user]))

    def ask(self, code: int, fields: list[Any]) -> Message:
        """The answer to one request."""
        self._until(lambda: bool(self.session.serial), "no handshake")
        self._correlation += 1
        correlation = self._correlation
        self.session.send(encode(code, correlation, fields))
        self._until(lambda: correlation in self._answers, f"no answer to {code}")
        return self._answers.pop(correlation)

    def leave(self) -> None:
        """close_notify, and CLOSE when the pump has said the same."""
        self.session.end()
        try:
            self._until(lambda: self.session.closed, "no goodbye")
        except ConnectionOver:
            pass
        else:
            os.write(self._descriptor, self.link.close())
        os.close(self._descriptor)

    def _expect(self, wanted: int, code: int, fields: list[Any]) -> list[Any]:
        answer, said = self.ask(code, fields)
        if answer != wanted:
            raise Unexpected(f"{answer}, {said}")
        return said

    def _until(self, met: Any, otherwise: str) -> None:
        end = time.monotonic() + self._patience_s
        while not met():
            if time.monotonic() >= end:
                raise Unexpected(otherwise)
            self._turn()

    def _turn(self) -> None:
        self.link.send(self.session.for_stream())
        if data := self.link.to_send(time.monotonic()):
            os.write(self._descriptor, data)
        if not select.select([self._descriptor], [], [], 0.05)[0]:
            return
        stream = self.link.receive(os.read(self._descriptor, 4_096), time.monotonic())
        if stream:
            for code, correlation, fields in self._reader.feed(self.session.receive(stream)):
                if correlation != self._correlation:
                    raise Unexpected(f"nobody asked for {code} as {correlation}")
                self._answers[correlation] = (code, fields)
