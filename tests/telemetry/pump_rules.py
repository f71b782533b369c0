"""What a pump owes, read off the recordings of its sessions: see `invariants`."""

from __future__ import annotations

import hashlib
from collections import deque
from collections.abc import Iterable

from pump_core.log import Event, FillRecord
from pump_core.record import Record
from telemetry.blackbox.conversation import PREFIX, Said, conversation
from telemetry.blackbox.pieces import Kind, Recording
from telemetry.messages.codec import read_staged
from telemetry.messages.hello import Hello, Pong, Welcome
from telemetry.messages.programming import AskOutcome, Commit, Echo, Fault, Outcome, Stage, StageRefused, StopNow
from telemetry.messages.reading import (
    PAGE,
    FillPage,
    FillPart,
    Interrogate,
    Interrogation,
    LogPage,
    LogPart,
    ReadBack,
    ReadFills,
    ReadLog,
)
from telemetry.messages.table import BY_MODEL
from tests.telemetry.breach import Breach

OUTCOMES_KEPT = 64
LONGEST_STAGED_MS = 15 * 60_000
"""After so long a staged proposal is nothing any more (the limit of the pump's data)."""
PAGES = LogPage | LogPart | FillPage | FillPart
TIMED = (Welcome, Pong, Interrogation)


class PumpRules:
    """What a pump owes, over all its recorded sessions; `found` are the breaches."""

    def __init__(self) -> None:
        self.found: list[Breach] = []
        self._serial: str | None = None
        self._expired = False
        self._pump_time = 0
        self._revision: int | None = None
        self._staged: dict[bytes, Stage] = {}
        self._echoes: dict[bytes, Echo] = {}
        self._settled: dict[bytes, Outcome] = {}
        self._told_since = False
        self._confirmed: set[bytes] = set()
        self._perhaps_held: set[bytes] = set()
        self._last_done: Outcome | None = None
        self._stopped: Outcome | None = None
        self._next_id = 0
        self._log: dict[int, Event] = {}
        self._told: dict[tuple[int, int], Interrogation] = {}

    def sessions(self, recordings: Iterable[Recording]) -> None:
        for recording in recordings:
            self.session(recording)

    def session(self, recording: Recording) -> None:
        """Reads one session."""
        peer = recording.peer
        role = peer.role if peer is not None else None
        waiting: deque[Said] = deque()
        greeted = False
        standings = [(n, piece.body) for n, piece in enumerate(recording.pieces) if piece.kind is Kind.STANDING]
        for said in conversation(recording):
            self._expired = [body for number, body in standings if number < said.piece][-1:] == [b"expired"]
            if said.speaker == "tablet":
                waiting.append(said)
                self._asked(said)
            elif not waiting:
                self._breach("unasked", f"{said.name} came and nothing was asked")
            else:
                greeted = self._answered(waiting.popleft(), said, greeted, role)
        self._left_unanswered(waiting)
        if waiting and recording.end is not None and Kind.FULL not in {piece.kind for piece in recording.pieces}:
            self._breach("unanswered", f"{waiting[0].name} was never answered")

    def _breach(self, rule: str, text: str) -> None:
        self.found.append(Breach(rule, text))

    def _left_unanswered(self, waiting: Iterable[Said]) -> None:
        """A pump that was gone before it could answer may hold what came."""
        messages = [said.envelope.message for said in waiting if said.envelope is not None]
        self._perhaps_held |= {each.command_id for each in messages if isinstance(each, Stage)}

    def _asked(self, said: Said) -> None:
        message = said.envelope.message if said.envelope is not None else None
        if isinstance(message, Commit | StopNow):
            self._told_since = True
            self._confirmed.add(message.command_id)

    def _answered(self, asked: Said, said: Said, greeted: bool, role: str | None) -> bool:
        if said.envelope is None:
            self._breach("readable", f"the pump's answer to {asked.name} is {said.text}")
            return greeted
        request = asked.envelope.message if asked.envelope is not None else None
        reply = said.envelope.message
        self._correlated(asked, said)
        if request is None:
            if not isinstance(reply, Fault):
                self._breach("answer_kind", f"what cannot be read was answered with {said.name}")
            return greeted
        self._allowed(request, reply, greeted, role)
        if isinstance(request, Hello) and isinstance(reply, Welcome):
            self._welcomed(request, reply, role)
            greeted = True
        self._timed(reply)
        if isinstance(reply, PAGES) and len(said.body) + PREFIX > PAGE:
            self._breach("page", f"{said.name} takes {len(said.body) + PREFIX} bytes of {PAGE}")
        self._paged(request, reply)
        self._programming(request, reply)
        return greeted

    def _correlated(self, asked: Said, said: Said) -> None:
        assert said.envelope is not None
        if asked.envelope is not None and said.envelope.correlation != asked.envelope.correlation:
            answered, wanted = said.envelope.correlation, asked.envelope.correlation
            self._breach("correlation", f"{said.name} answers {answered} where {asked.name} {wanted} was next")

    def _allowed(self, request: Record, reply: Record, greeted: bool, role: str | None) -> None:
        entry, name = BY_MODEL[type(request)], type(reply).__name__
        if not isinstance(reply, Fault) and type(reply) not in entry.answers:
            self._breach("answer_kind", f"{entry.name} was answered with {name}")
        if self._expired and not entry.when_expired and not isinstance(reply, Fault):
            self._breach("expired", f"{entry.name} under an expired certificate was answered with {name}")
        if role is not None and role not in entry.roles and not isinstance(reply, Fault):
            self._breach("role", f"{entry.name} of a {role} was answered with {name}")
        if not greeted and not isinstance(request, Hello) and not isinstance(reply, Fault):
            self._breach("greeting_first", f"{entry.name} before the greeting was answered with {name}")

    def _welcomed(self, hello: Hello, welcome: Welcome, role: str | None) -> None:
        agreed = [
            ("protocol", hello.protocol_lowest <= welcome.protocol <= hello.protocol_highest),
            ("schema", hello.schema_lowest <= welcome.schema_version <= hello.schema_highest),
            ("limits", welcome.limits_version == hello.limits_version),
            ("constants", welcome.constants_version == hello.constants_version),
            ("role", welcome.role == hello.role and role in (None, welcome.role)),
        ]
        for what, fits in agreed:
            if not fits:
                self._breach("agreed", f"the pump welcomed with another {what} than was offered")
        self._is_pump(welcome.serial, "Welcome")

    def _is_pump(self, serial: str, where: str) -> None:
        if self._serial is None:
            self._serial = serial
        elif serial != self._serial:
            self._breach("serial", f"{where} is of pump {serial}, before it was {self._serial}")

    def _timed(self, reply: Record) -> None:
        at = reply.pump_time_ms if isinstance(reply, TIMED) else None
        if isinstance(reply, Outcome) and reply.state in ("staged", "never_seen"):
            at = reply.at_ms
        if at is not None:
            self._reached(at)

    def _reached(self, at: int) -> None:
        if at < self._pump_time:
            self._breach("pump_time", f"pump time went back from {self._pump_time} to {at} ms")
        self._pump_time = max(self._pump_time, at)

    def _paged(self, request: Record, reply: Record) -> None:
        if isinstance(request, ReadLog) and isinstance(reply, LogPage):
            ids = [event.event_id for event in reply.events]
            first = max(request.next_expected, reply.oldest_id)
            if ids and ids != list(range(first, first + len(ids))) and ids[0] >= first:
                self._breach("gap", f"entries {ids} were told where those from {first} on were next")
            if ids != sorted(set(ids)) or (ids and ids[0] < request.next_expected):
                self._breach("page", f"entries {ids} were told, those from {request.next_expected} on were asked for")
            if reply.next_id < self._next_id:
                self._breach("log", f"the number of the next entry went back from {self._next_id} to {reply.next_id}")
            if not reply.more and ids and ids[-1] != reply.next_id - 1:
                self._breach("page", f"the log ends with entry {ids[-1]} and the next one is {reply.next_id}")
            self._next_id = max(self._next_id, reply.next_id)
            self._entries(reply.events)
        elif isinstance(request, ReadLog) and isinstance(reply, LogPart):
            expected = request.offset if reply.event_id == request.next_expected else 0
            if reply.event_id < request.next_expected or reply.offset != expected:
                self._breach("page", f"byte {reply.offset} of entry {reply.event_id} is not what was asked for")
        elif isinstance(reply, FillPage) and isinstance(request, ReadFills):
            self._refills(request.first + len(reply.fills), reply.total)

    def _refills(self, told: int, total: int) -> None:
        if told > total:
            self._breach("page", f"refill {told} of {total} was told")

    def _entries(self, events: tuple[Event, ...]) -> None:
        """An entry of the log never changes under its number."""
        for event in events:
            before = self._log.setdefault(event.event_id, event)
            if before != event:
                self._breach("log", f"entry {event.event_id} was {before.kind} and is {event.kind} now, or changed")

    def _programming(self, request: Record, reply: Record) -> None:
        if isinstance(request, Stage):
            self._stage_answered(request, reply)
        elif isinstance(request, Commit | StopNow) and isinstance(reply, Outcome):
            self._settled_by(request, reply)
        elif isinstance(request, AskOutcome) and isinstance(reply, Outcome):
            self._outcome_told(request, reply)
        elif isinstance(request, Interrogate | ReadBack) and isinstance(reply, Interrogation):
            self._read(request, reply)

    def _stage_answered(self, stage: Stage, reply: Record) -> None:
        if isinstance(reply, StageRefused) and reply.command_id != stage.command_id:
            self._breach("command_id", "a refusal of another command than was staged")
        if not isinstance(reply, Echo):
            return
        if reply.command_id != stage.command_id:
            self._breach("command_id", "an echo of another command than was staged")
        before = self._staged.get(stage.command_id)
        if before is not None and before.staged != stage.staged and stage.command_id in self._echoes:
            self._breach("id_again", "the same command id was echoed for other bytes")
        if stage.command_id in self._settled:
            self._breach("id_again", f"a command that is {self._settled[stage.command_id].state} was echoed again")
        if reply.digest != hashlib.sha256(stage.staged).digest():
            self._breach("echo", "the echo has another digest than the staged bytes")
        if reply.proposal != read_staged(stage.staged)[1]:
            self._breach("echo", "the echo is another proposal than was staged")
        if before is None and self._revision is not None and reply.proposal.base_revision < self._revision:
            made, now = reply.proposal.base_revision, self._revision
            self._breach("base_revision", f"a proposal made on revision {made} was echoed at revision {now}")
        if not 0 < reply.expires_at_ms - reply.pump_time_ms <= LONGEST_STAGED_MS:
            span = reply.expires_at_ms - reply.pump_time_ms
            self._breach("expiry", f"a staged proposal would be held {span} ms")
        self._staged[stage.command_id], self._echoes[stage.command_id] = stage, reply

    def _settled_by(self, command: Commit | StopNow, outcome: Outcome) -> None:
        if outcome.command_id != command.command_id:
            self._breach("command_id", "an outcome of another command than was asked")
            return
        if outcome.state not in ("done", "not_done"):
            self._breach("settles", f"{type(command).__name__} was answered {outcome.state}")
            return
        if command.command_id in self._settled:
            self._same_outcome(outcome)
            return
        self._revision_of(outcome.revision)
        self._reached(outcome.at_ms)
        self._remember(outcome)
        if isinstance(command, Commit):
            self._committed(command, outcome)
        else:
            self._stop(command, outcome)

    def _committed(self, commit: Commit, outcome: Outcome) -> None:
        if outcome.state != "done":
            return
        self._last_done, self._stopped = outcome, None
        echo = self._echoes.get(commit.command_id)
        if echo is None:
            self._breach("echo_first", "a command was done that was never echoed")
        elif echo.digest != commit.digest:
            self._breach("echo_first", "a command was done whose confirmation has another digest than its echo")
        elif outcome.at_ms >= echo.expires_at_ms:
            late = outcome.at_ms - echo.expires_at_ms
            self._breach("expiry", f"a proposal was carried out {late} ms after it had expired")

    def _stop(self, stop: StopNow, outcome: Outcome) -> None:
        excuses = {"other_pump", "never_programmed"}
        if outcome.state == "done" and self._serial is not None and stop.serial != self._serial:
            self._breach("other_pump", f"pump {self._serial} took a stop for {stop.serial}")
        if outcome.state == "done":
            self._last_done, self._stopped = None, outcome
            self._perhaps_held.clear()
            for command_id in self._echoes.keys() - self._settled.keys():
                del self._echoes[command_id]
        elif not excuses & {reason.code for reason in outcome.reasons}:
            self._breach("stop", f"a stop was answered {outcome.state}")

    def _outcome_told(self, asked: AskOutcome, outcome: Outcome) -> None:
        if outcome.command_id != asked.command_id:
            self._breach("command_id", "an outcome of another command than was asked")
        elif asked.command_id in self._settled:
            self._same_outcome(outcome)
        elif outcome.state == "done":
            if asked.command_id in self._echoes and asked.command_id not in self._confirmed:
                self._breach("untold", "a command is done that nobody confirmed")
            self._remember(outcome)
        elif outcome.state == "staged":
            echo = self._echoes.get(asked.command_id)
            if echo is None and asked.command_id not in self._perhaps_held:
                self._breach("held", "a command is held that was not echoed, or fell with a stop")
            elif echo is not None and outcome.at_ms >= echo.expires_at_ms:
                self._breach("expiry", f"a proposal is held {outcome.at_ms - echo.expires_at_ms} ms after it expired")

    def _same_outcome(self, outcome: Outcome) -> None:
        before = self._settled[outcome.command_id]
        if outcome == before:
            return
        differs = [name for name in Outcome.model_fields if getattr(outcome, name) != getattr(before, name)]
        if outcome.state == "never_seen":
            self._breach("outcome", f"the pump forgot a command that was {before.state}")
        else:
            self._breach("outcome", f"the outcome of one command was told with another {', '.join(differs)}")

    def _remember(self, outcome: Outcome) -> None:
        self._settled[outcome.command_id] = outcome
        if len(self._settled) > OUTCOMES_KEPT:
            del self._settled[next(iter(self._settled))]

    def _revision_of(self, revision: int) -> None:
        if self._revision is not None and revision < self._revision:
            self._breach("revision", f"the revision went back from {self._revision} to {revision}")
        self._revision = max(self._revision or 0, revision)

    def _read(self, request: Interrogate | ReadBack, told: Interrogation) -> None:
        self._is_pump(told.serial, "the interrogation")
        therapy = told.therapy
        if self._revision is not None and therapy.revision > self._revision and not self._told_since:
            text = f"the revision rose from {self._revision} to {therapy.revision} and nothing was confirmed"
            self._breach("untold", text)
        self._revision_of(therapy.revision)
        self._told_since = False
        ids = [event.event_id for event in told.events]
        if len(ids) > request.events or ids != sorted(set(ids)):
            self._breach("events", f"{request.events} entries were asked for and {ids} were told")
        self._entries(told.events)
        done = self._last_done
        if done is not None and therapy.revision == done.revision and done.command_id in self._echoes:
            self._as_echoed(self._echoes[done.command_id], told)
        stop = self._stopped
        if stop is not None and therapy.revision == stop.revision and therapy.flow_nl_per_day:
            self._breach("stop", f"the pump was stopped and tells a flow of {therapy.flow_nl_per_day} nL/day")
        self._agrees(told)

    def _as_echoed(self, echo: Echo, told: Interrogation) -> None:
        therapy, after = told.therapy, echo.after
        if therapy.prescription != after.prescription:
            self._breach("as_echoed", "the pump tells another prescription than the echo that was confirmed")
        filled, promised = therapy.last_fill, after.last_fill
        if promised is not None and (filled is None or _of_fill(filled) != _of_fill(promised)):
            self._breach("as_echoed", "the pump tells another fill than the echo that was confirmed")

    def _agrees(self, told: Interrogation) -> None:
        """Working state and stored memory tell one therapy at one instant."""
        instant = (told.pump_time_ms, told.therapy.revision)
        before = self._told.get(instant)
        if before is not None and before.therapy != told.therapy:
            self._breach("one_truth", f"at {instant[0]} ms the pump told two therapies of revision {instant[1]}")
        self._told = {instant: told}


def _of_fill(fill: FillRecord) -> tuple[bytes, int, int, str]:
    """What of a refill does not depend on when it was done."""
    return fill.command_id, fill.injected_nl, fill.withdrawn_nl, fill.lot
