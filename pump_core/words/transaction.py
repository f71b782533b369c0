"""Words on a transaction that the pump does not carry out."""

from __future__ import annotations

from typing import Final

from pump_core.words.text import Text

TEXTS: Final[dict[str, Text]] = {
    "other_pump": Text(
        what="This proposal is for another pump.",
        why="Another pump answers than the one that was read.",
        do="Check which patient this is, read this pump and start again.",
    ),
    "revision_changed": Text(
        what="The pump was programmed by someone else in the meantime.",
        why="This proposal was made on what the pump held before.",
        do="Read the pump again and start from what it holds now.",
    ),
    "expired": Text(
        what="The proposal is older than the pump keeps one.",
        why="A confirmation must follow the review within minutes.",
        do="Go back to Review and send it again.",
    ),
    "not_staged": Text(
        what="The pump does not hold this proposal.",
        why="It was restarted, or another proposal replaced this one.",
        do="Go back to Review and send it again.",
    ),
    "digest_differs": Text(
        what="The confirmation is for other values than the pump holds.",
        why="What was confirmed and what was sent differ.",
        do="Go back to Review and read the pump's answer again.",
    ),
    "reason_missing": Text(
        what="A caution was not confirmed with a reason.",
        why="The pump takes a value outside the soft limits only with a reason.",
        do="Go back and give the reason.",
    ),
    "already_staged": Text(
        what="This command id already stands for another proposal.",
        why="One id never means two things.",
        do="Start the step again.",
    ),
    "pump_fault": Text(
        what="The pump could not read or store the proposal.",
        why="It holds nothing of it; therapy is as it was.",
        do="Read the pump again and start the step again; if it happens twice, use another programmer.",
    ),
    "certificate_not_valid": Text(
        what="A certificate is not valid now: the pump may be read and stopped only.",
        why="The tablet's or the pump's has expired, or the clock that judges it is wrong.",
        do="Check the tablet's date. If it is right, have the clinic's authority issue a new certificate; program with "
        "another tablet until then.",
    ),
    "already_done": Text(
        what="This command was carried out before.",
        why="One command acts once: repeating it could fill in or dose twice.",
        do="Read the pump again and start the step again.",
    ),
    "already_settled": Text(
        what="This command was answered before with: not done.",
        why="One id never means two things.",
        do="Start the step again.",
    ),
    "schema_unknown": Text(
        what="The pump does not read version {value} of the prescription format.",
        why="It reads version {limit}.",
        do="Use a programmer of matching version.",
    ),
    "unreadable": Text(
        what="The pump could not read the proposal.",
        why="Its bytes do not have the agreed form.",
        do="Start the step again; if it happens twice, use another programmer.",
    ),
}
