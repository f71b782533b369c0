"""The rules of the protocol, checked over recorded traffic: what any pump, tablet and line owe each other.

`PumpRules` reads the sessions of one pump in order, `TabletRules` those of one tablet, `stream_rules` compares what one
end said with what the other end was given. Each breach is a `Breach` that names its rule; a test excuses a rule by
that name. Nothing here asks the code under test: digests, order and consequences are worked out from the bytes.
"""

from __future__ import annotations

from telemetry.blackbox.pieces import Kind, Recording
from tests.telemetry.breach import Breach
from tests.telemetry.pump_rules import PumpRules
from tests.telemetry.tablet_rules import TabletRules

DESK_RULES = ("answer_kind", "agreed", "pump_time", "revision", "outcome", "settles")
"""What a pump's desk owes; one that a test made up for the sake of the wire need not."""


def stream_rules(said: list[Recording], given: list[Recording], way: str) -> list[Breach]:
    """In a connection that both ends recorded, one was given in order and once what the other said, or less."""
    sent: dict[int, bytes] = {}
    for recording in said:
        connection = recording.opening.connection
        sent[connection] = sent.get(connection, b"") + b"".join(recording.bodies(Kind.OUT))
    found = []
    for recording in given:
        whole = sent.get(recording.opening.connection)
        got = b"".join(recording.bodies(Kind.IN))
        if whole is not None and not whole.startswith(got):
            at = next((at for at, (one, other) in enumerate(zip(got, whole, strict=False)) if one != other), len(whole))
            found.append(Breach("stream", f"{way}: byte {at} of the stream was never said there"))
    return found


def breaches(tablet: list[Recording], pump: list[Recording]) -> list[Breach]:
    """All that both ends and the line between them did against the rules."""
    pump_rules, tablet_rules = PumpRules(), TabletRules()
    pump_rules.sessions(pump)
    for recording in tablet:
        tablet_rules.session(recording)
    streams = [*stream_rules(tablet, pump, "to the pump"), *stream_rules(pump, tablet, "to the tablet")]
    return [*pump_rules.found, *tablet_rules.found, *streams]
