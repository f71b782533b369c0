"""What a tablet owes in each of its recorded sessions: see `invariants`."""

from __future__ import annotations

from collections import deque

from pump_core.record import Record
from telemetry.blackbox.conversation import conversation
from telemetry.blackbox.pieces import Recording
from telemetry.messages.hello import Hello, Welcome
from telemetry.messages.reading import ReadFills, ReadLog
from telemetry.messages.table import BY_MODEL
from tests.telemetry.breach import Breach

PULLED: tuple[type[Record], ...] = (ReadLog, ReadFills)
"""Pages are asked for one by one, so that a stop goes before the next."""


class TabletRules:
    """What a tablet owes in each of its recorded sessions; `found` are the breaches."""

    def __init__(self) -> None:
        self.found: list[Breach] = []

    def session(self, recording: Recording) -> None:
        """Reads one session."""
        answered = greeted = welcomed = False
        last: int | None = None
        waiting: deque[type[Record]] = deque()
        for said in conversation(recording):
            if said.speaker == "pump":
                answered = True
                if waiting:
                    waiting.popleft()
                message = said.envelope.message if said.envelope is not None else None
                welcomed = welcomed or isinstance(message, Welcome)
                self._welcomed_by(recording, message)
                continue
            if said.envelope is None:
                self._breach("readable", f"the tablet said {said.text}")
                continue
            entry = BY_MODEL[type(said.envelope.message)]
            if not entry.roles:
                self._breach("asks_only", f"{entry.name} is for pumps to say")
            if last is not None and said.envelope.correlation != (last + 1) % 2**32:
                self._breach("numbering", f"request {said.envelope.correlation} followed {last}")
            last = said.envelope.correlation
            if entry.model in PULLED and any(page in waiting for page in PULLED):
                self._breach("pulled", f"{entry.name} was asked while another page was awaited")
            waiting.append(entry.model)
            if isinstance(said.envelope.message, Hello):
                if greeted:
                    self._breach("one_greeting", "the tablet greeted twice")
                greeted = True
            elif not welcomed:
                self._breach("greeting_first", f"{entry.name} was asked before a welcome (answered: {answered})")

    def _welcomed_by(self, recording: Recording, message: Record | None) -> None:
        peer = recording.peer
        if isinstance(message, Welcome) and peer is not None and peer.device and message.serial != peer.device:
            self._breach("certificate", f"Welcome is of {message.serial}, the certificate of {peer.device}")

    def _breach(self, rule: str, text: str) -> None:
        self.found.append(Breach(rule, text))
