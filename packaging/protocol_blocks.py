"""The generated parts of `docs/protocol.md`, block by block: Markdown out of the tables that run."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, get_args, get_type_hints

from cddl import cddl
from protocol_exchange import Said, worked_exchange

from pump_core.clocks import MS_PER_MINUTE, MS_PER_SECOND, Duration
from pump_core.log import DENIALS, EventKind
from pump_core.orders import Proposal
from pump_core.prescription import SCHEMA_VERSION
from pump_core.record import Record
from pump_core.words import TOPICS
from telemetry import framing, programmer_end, pump_end
from telemetry.backend import command, transaction_table
from telemetry.coding import codewords
from telemetry.communicator.figures import load_figures
from telemetry.constants import load_constants
from telemetry.link import Addressee, LinkLimits, limits
from telemetry.link.connection import GUARDED_FOR
from telemetry.link.frames import Ack, Answer, Bare, Data, Frame, Kind, Open, pack
from telemetry.link.transitions import State, Step, Whose, step_for
from telemetry.messages import codec, programming, reading
from telemetry.messages.communicator import CommunicatorRefusal
from telemetry.messages.hello import Unwelcome
from telemetry.messages.programming import Fault, Outcome
from telemetry.messages.reading import Interrogation
from telemetry.messages.table import TABLE, Entry
from telemetry.session import tls

Words = Mapping[str, Mapping[str, str]]

_HEX_WIDTH: Final = 112
_CONNECTION: Final = 0x01020304
_FIGURES: Final = {"value": "*value*", "limit": "*limit*", "fold": "*n*", "drug": "*drug*", "side": "less or more"}
_INITIATOR: Final = (State.OPENING, State.OPEN, State.CLOSED)
_RESPONDER: Final = (State.LISTENING, State.SERVING, State.GUARDING)


def families() -> dict[str, tuple[str, ...]]:
    """Every family of codes that needs words, each with its codes in their order."""
    return {
        "Fault.code": _choices(Fault, "code"),
        "Unwelcome.code": _choices(Unwelcome, "code"),
        "Outcome.state": _choices(Outcome, "state"),
        "CommunicatorRefusal.code": _choices(CommunicatorRefusal, "code"),
        "Interrogation.alarms": _choices(Interrogation, "alarms"),
        "Event.kind": get_args(EventKind),
        "denials": DENIALS,
    }


def blocks(words: Words) -> dict[str, str]:
    """The text of every block by its name."""
    return {
        "forms": _lines(_forms()),
        "limits": _lines(_limits()),
        "transitions": _lines(_transitions()),
        "messages": _lines(_messages()),
        "cddl": _fenced("cddl", cddl({each.code: each.model for each in TABLE}, SCHEMA_VERSION, Proposal)),
        "codes": _lines(_codes(words)),
        "hex": _fenced("text", _lines(_hex())),
    }


def _forms() -> Iterator[str]:
    yield from _head("form", "codewords", "bytes in each", "content", "longest payload")
    for form in codewords.FORMS:
        cells = (f"0x{form.mark[1]:02X}", form.codewords, form.each, form.content, form.longest_payload)
        yield _row(*map(str, cells))


def _limits() -> Iterator[str]:
    figures, therapy = load_figures(), load_constants().limits
    bytes_of = {
        "payload of a plain frame": framing.MAX_PAYLOAD,
        "data in one fragment, as ours are cut": limits.LARGEST_FRAGMENT,
        "bytes of a stream between the oldest not taken and the newest": limits.WINDOW_BYTES,
        "bytes from one end before a handshake is through": tls.HANDSHAKE_LIMIT,
        "bytes that TLS may have to send unasked for what came in": tls.UNASKED_LIMIT,
        "plaintext of one of our records": tls.RECORD,
        "a message": codec.MAX_MESSAGE,
        "a page, its length in front included": reading.PAGE,
        "one entry of a list that comes in pages": reading.MAX_ENTRY,
        "`staged`": programming.MAX_STAGED,
    }
    spans: dict[str, Duration] = {
        "an idle initiator asks for an answer after": LinkLimits(1).probe_after,
        "an open session keeps others out, after it was last heard, for": GUARDED_FOR,
        "a tablet pings every": programmer_end.PING_EVERY,
        "a session ends when nothing authentic came for": pump_end.SESSION_ENDS_AFTER,
        "a handshake ends when nothing came for": pump_end.HANDSHAKE_ENDS_AFTER,
        "a staged proposal is held for": therapy.transaction_expires,
        "a communicator gives up a pump that it has not heard for": figures.lost_after,
        "a paired communicator lets its tablet open after it was heard for": figures.in_use_for,
        "a communicator can be paired after its button was pressed for": figures.pairing_for,
    }
    counts = {
        "slowest line, bits per second": command.SLOWEST_BAUD,
        "outcomes that a pump remembers": transaction_table.OUTCOMES_KEPT,
        "orders carried out that a pump remembers": transaction_table.ORDERS_KEPT,
    }
    yield from _head("what", "limit")
    yield from (_row(what, f"{most:,} bytes") for what, most in bytes_of.items())
    yield from (_row(what, _span(most)) for what, most in spans.items())
    yield from (_row(what, f"{most:,}") for what, most in counts.items())


def _span(span: Duration) -> str:
    if span.ms % MS_PER_MINUTE == 0 and span.ms > MS_PER_MINUTE:
        return f"{span.ms // MS_PER_MINUTE} min"
    return f"{span.ms / MS_PER_SECOND:g} s"


def _transitions() -> Iterator[str]:
    for name, states in (("initiator", _INITIATOR), ("responder", _RESPONDER)):
        yield from _head(f"{name} gets", "connection", *(state.name.lower() for state in states))
        for kind in Kind:
            for whose in Whose:
                steps = [step_for(state, kind, whose) for state in states]
                if kind is not Kind.DATA_ACK and any(step is not Step.DROP for step in steps):
                    said = "DATA, DATA_ACK" if kind is Kind.DATA else kind.name
                    yield _row(said, whose.name.lower(), *("" if step is Step.DROP else _named(step) for step in steps))
        yield ""


def _named(step: Step) -> str:
    return step.name.lower().replace("_", " ")


def _messages() -> Iterator[str]:
    yield from _head("code", "message", "from", "repeatable", "changes delivery", "when expired", "answers")
    for entry in TABLE:
        yield _row(str(entry.code), entry.name, *_asked(entry) if entry.answers else (_answerer(entry), "", "", "", ""))


def _asked(entry: Entry) -> tuple[str, ...]:
    marks = ("yes" if mark else "" for mark in (entry.idempotent, entry.changes_delivery, entry.when_expired))
    return ", ".join(sorted(entry.roles)), *marks, ", ".join(answer.__name__ for answer in entry.answers)


def _answerer(entry: Entry) -> str:
    """Who sends what nobody asks for: whoever is asked something that it answers; a Fault answers everything."""
    asked = {other.addressee for other in TABLE if entry.model in other.answers}
    return " or ".join(sorted(asked or {each.addressee for each in TABLE}, reverse=True))


def _codes(words: Words) -> Iterator[str]:
    titles = {
        "Fault.code": "Fault: nothing was changed",
        "Unwelcome.code": "Unwelcome: there is no session",
        "Outcome.state": "Outcome",
        "CommunicatorRefusal.code": "CommunicatorRefusal: nothing was changed",
        "Interrogation.alarms": "Interrogation: alarms that stand",
        "Event.kind": "Event: `kind`, and behind the dot what `detail` holds",
        "denials": "Why a patient bolus was denied, by its place",
    }
    for family, codes in families().items():
        yield from _head(titles[family], "")
        for place, code in enumerate(codes):
            said = f"{place} `{code}`" if family == "denials" else f"`{code}`"
            yield _row(said, words[family][code])
        yield ""
    yield from _head("Reason, in what refuses, cautions and ends as not done", "")
    for topic in TOPICS:
        for code, text in topic.TEXTS.items():
            yield _row(f"`{code}`", _reason(text.what))


def _reason(sentence: str) -> str:
    return sentence.format(**_FIGURES, instead=" instead of the *limit* prescribed")


def _hex() -> Iterator[str]:
    yield from _frames()
    exchange = worked_exchange()
    for title, messages in (("interrogation", exchange.interrogation), ("programming", exchange.programming)):
        yield from ("", f"# {title}")
        for each in messages:
            yield from _message(each)


def _frames() -> Iterator[str]:
    data = Data(_CONNECTION, 0, 0, b"cisterna")
    answer = Answer(taken=len(data.data), heard=0)
    frames: dict[str, Frame] = {
        "> OPEN for the pump": Open(_CONNECTION, Addressee.PUMP),
        "< OPENED": Bare(Kind.OPENED, _CONNECTION),
        '> DATA, number 0, offset 0, "cisterna"': data,
        "< ACK of it": Ack(_CONNECTION, answer),
    }
    yield "# frames"
    for said, frame in frames.items():
        yield from _dump(said, framing.encode(pack(frame)))
    yield from _dump("> the same DATA, coded", codewords.encode(pack(data)))


def _message(said: Said) -> Iterator[str]:
    sign = ">" if said.by == "tablet" else "<"
    yield from _dump(f"{sign} {type(said.message).__name__}", said.data)


def _dump(said: str, data: bytes) -> Iterator[str]:
    yield said
    yield from (f"    {line}" for line in textwrap.wrap(data.hex(), _HEX_WIDTH))


def _choices(model: type[Record], field: str) -> tuple[str, ...]:
    hint = get_type_hints(model, include_extras=True)[field]
    return tuple(_literals(hint))


def _literals(hint: Any) -> Iterator[str]:
    for part in get_args(hint):
        if isinstance(part, str):
            yield part
        else:
            yield from _literals(part)


def _head(*titles: str) -> Sequence[str]:
    return _row(*titles), "|" + "---|" * len(titles)


def _row(*cells: str) -> str:
    return re.sub(r" +", " ", f"| {' | '.join(cells)} |")


def _fenced(language: str, text: str) -> str:
    return f"```{language}\n{text.strip()}\n```\n"


def _lines(lines: Iterable[str]) -> str:
    return "\n".join(lines).strip() + "\n"
