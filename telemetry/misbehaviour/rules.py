"""The rules of the protocol that an emulated pump can be told to break, each with the parts that break it.

`owed` is the rule as a good pump keeps it. `cisterna pump --break list` prints this table.
"""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct

from telemetry.backend.parts import Parts
from telemetry.errors import SurroundingsError
from telemetry.misbehaviour import in_deeds, in_messages, in_words, on_the_line

Layer = Literal["framing", "link", "session", "messages", "programming", "reading"]


class NoSuchRule(SurroundingsError):
    """Nothing is broken under this name."""


class Rule(Struct, frozen=True):
    """A rule by the name of its switch."""

    name: str
    layer: Layer
    owed: str
    parts: Parts


RULES: Final = (
    Rule("bad-sum", "framing", "A frame carries the CRC-32 of its payload.", Parts(link=on_the_line.bad_sums)),
    Rule("long-frame", "framing", "A frame has at most 512 bytes of payload.", Parts(link=on_the_line.long_frames)),
    Rule("drop-taken", "link", "What is acknowledged was handed to the layer above.", Parts(link=on_the_line.drops)),
    Rule("deliver-twice", "link", "A fragment is handed up once.", Parts(link=on_the_line.doubles)),
    Rule("deliver-swapped", "link", "Fragments are handed up in their order.", Parts(link=on_the_line.swaps)),
    Rule(
        "close", "link", "A connection lives until its opener ends it or another one.", Parts(link=on_the_line.closes)
    ),
    Rule("fall-silent", "link", "Whatever arrives is answered.", Parts(link=on_the_line.falls_silent)),
    Rule("alter-record", "session", "What is sent is what was encrypted.", Parts(cipher=on_the_line.alters)),
    Rule("other-serial", "session", "A pump greets as the pump it is.", Parts(pump=in_words.OtherSerial)),
    Rule("any-role", "session", "A handset does not program.", Parts(end=in_deeds.AnswersAnyRole)),
    Rule("any-standing", "session", "One out of date may read and stop.", Parts(messages=in_messages.taken_for_good)),
    Rule("other-protocol", "messages", "Only what was offered is agreed on.", Parts(pump=in_words.OtherProtocol)),
    Rule("other-role", "messages", "A tablet is welcomed in its own role.", Parts(pump=in_words.OtherRole)),
    Rule("any-version", "messages", "Other limits are not welcome.", Parts(pump=in_words.GreetsAnyVersion)),
    Rule(
        "before-greeting",
        "messages",
        "Nothing is answered before a greeting.",
        Parts(end=in_deeds.AnswersBeforeGreeting),
    ),
    Rule(
        "other-correlation", "messages", "An answer names its request.", Parts(messages=in_messages.other_correlation)
    ),
    Rule("answer-twice", "messages", "A request has one answer.", Parts(messages=in_messages.twice)),
    Rule("unasked", "messages", "A pump speaks when it is asked.", Parts(messages=in_messages.unasked)),
    Rule("answer-late", "messages", "Answers come in the order of their requests.", Parts(messages=in_messages.late)),
    Rule("no-answer", "messages", "Every request is answered.", Parts(messages=in_messages.keeps)),
    Rule(
        "not-shortest", "messages", "A message is CBOR in its shortest form.", Parts(messages=in_messages.not_shortest)
    ),
    Rule("unknown-message", "messages", "Every message is in the table.", Parts(messages=in_messages.unknown)),
    Rule("endless", "messages", "A message is at most 32,768 bytes.", Parts(messages=in_messages.endless)),
    Rule("another-kind", "messages", "A request gets an answer of its kind.", Parts(messages=in_messages.another_kind)),
    Rule("echo-other-dose", "programming", "The echo is what is held.", Parts(pump=in_words.EchoesOtherDose)),
    Rule(
        "echo-other-digest",
        "programming",
        "The echo's digest is of the staged bytes.",
        Parts(pump=in_words.EchoesOtherDigest),
    ),
    Rule("commit-unasked", "programming", "Nothing is carried out unconfirmed.", Parts(pump=in_deeds.CommitsAtOnce)),
    Rule("any-digest", "programming", "A commit confirms one echo.", Parts(pump=in_deeds.TakesAnyDigest)),
    Rule("twice", "programming", "A command id is carried out once.", Parts(pump=in_deeds.ExecutesTwice)),
    Rule("store-other-dose", "programming", "What was echoed is carried out.", Parts(pump=in_deeds.StoresOtherDose)),
    Rule("half", "programming", "A proposal is carried out whole or not at all.", Parts(pump=in_deeds.DoesHalf)),
    Rule("forget-outcome", "programming", "An outcome is remembered.", Parts(pump=in_words.ForgetsOutcomes)),
    Rule("turn-outcome", "programming", "An outcome never changes.", Parts(pump=in_words.TurnsOutcomes)),
    Rule("before-durable", "programming", "What is answered is stored.", Parts(pump=in_deeds.AnswersBeforeDurable)),
    Rule("never-expire", "programming", "What is staged expires.", Parts(pump=in_deeds.NeverExpires)),
    Rule(
        "stale-revision",
        "programming",
        "A proposal is of the pump's revision.",
        Parts(pump=in_deeds.TakesStaleRevision),
    ),
    Rule("stop-any-pump", "programming", "A stop is for the pump it names.", Parts(pump=in_deeds.StopsForAnyPump)),
    Rule("ignore-stop", "programming", "A stop stops.", Parts(pump=in_deeds.IgnoresStop)),
    Rule(
        "staged-through-stop",
        "programming",
        "What is staged falls with a stop.",
        Parts(pump=in_deeds.KeepsStagedThroughStop),
    ),
    Rule("read-back-work", "reading", "A read-back is read from the memory.", Parts(pump=in_deeds.ReadsBackFromWork)),
    Rule("true-value", "reading", "A pump tells what it believes.", Parts(pump=in_words.TellsTruth)),
    Rule("revision-back", "reading", "A revision never goes back.", Parts(pump=in_words.RevisionGoesBack)),
    Rule("time-back", "reading", "Pump time never goes back.", Parts(pump=in_words.TimeGoesBack)),
    Rule("long-page", "reading", "A page is at most 512 bytes.", Parts(pump=in_words.LongPages)),
    Rule("page-order", "reading", "A page begins where it was asked to.", Parts(pump=in_words.PagesOutOfOrder)),
    Rule("skip-entry", "reading", "No entry of the log is left out.", Parts(pump=in_words.SkipsEntries)),
    Rule("rewrite-log", "reading", "An entry of the log never changes.", Parts(pump=in_words.RewritesLog)),
)

BY_NAME: Final = {rule.name: rule for rule in RULES}


def rule_called(name: str) -> Rule:
    """The rule of a switch. Raises `NoSuchRule`."""
    if name not in BY_NAME:
        raise NoSuchRule(
            f"There is no rule {name!r} to break.",
            "It is not in the list of rules.",
            "See 'cisterna pump --break list'.",
        )
    return BY_NAME[name]


def table() -> str:
    """All rules, as text."""
    width = max(len(name) for name in BY_NAME)
    return "\n".join(f"{rule.name:{width}}  {rule.layer:11}  {rule.owed}" for rule in RULES)
