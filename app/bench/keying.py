"""`keying`: how many slips of the finger on the number pad are flagged, beside a pad that knows only its field's range.

Flagged is every slip after which the clinician is told or asked something before the step can be left; the rest is
shown as before → after with the change in %. What must be flagged, whatever else:

    every slip that leads to twice or half of what the tablet knows, or further
    every digit or point that is missing or doubled before the point, every point, every bounce
    every × 10, ÷ 10, × 100, ÷ 100, × 1,000 and ÷ 1,000
    every number of another field that this one cannot hold

A digit missing or doubled behind the point changes a number by less than a sound change of dose does: no judge can
tell it, unless it leads far. For the volume withdrawn the tablet knows only what the pump counts, true to 2 mL; a
needle that finds nothing is asked about in any case and left out.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC
from fractions import Fraction
from functools import cache
from typing import Final

from msgspec import Struct, field

from app.bench.figure import Figure, Rounds
from app.bench.keying_desk import FIELDS, FLAGS, Entered, Field, Flag, KeyingDesk
from app.bench.keying_practice import Meant, Practice
from app.bench.keying_slips import ALWAYS, SLIP_KINDS, Slip, SlipKind, slips, touched
from app.records.first_start import DEMO_CLINICIAN
from app.workflows.entries import Rejected, read_number
from app.workflows.people import Person
from app.workflows.site import Site
from app.workflows.who import Who
from pump_core.clocks import UtcTime
from telemetry.constants import load_constants

FOLD: Final = 2
_SITTINGS: Final = 40
_UTC_MS: Final = 1_795_444_860_000
"""23-NOV-2026 14:41 UTC: the demo pumps' past ends then."""


class Keyed(Struct, frozen=True):
    """One slip and what became of it."""

    slip: Slip
    meant: Meant
    entered: Entered
    shown: str = ""
    as_the_pump: bool = True

    @property
    def fold(self) -> Fraction | None:
        """What was typed ÷ what the tablet knows; None for what is no number, or where nothing is known."""
        return _fold(self.entered.typed, self.meant.before)

    @property
    def fold_of_meant(self) -> Fraction | None:
        """What was typed ÷ what was meant."""
        return _fold(self.entered.typed, Fraction(self.meant.number))

    @property
    def far(self) -> bool:
        """Whether it leads to twice or half of what the tablet knows or, but for a withdrawal, of what was meant."""
        folds = [self.fold, self.fold_of_meant if self.meant.field != "withdrawn" else None]
        return any(fold is not None and (fold >= FOLD or fold * FOLD <= 1) for fold in folds)

    @property
    def must_be_flagged(self) -> bool:
        """See the module."""
        outside = self.slip.kind == "swap" and not self.entered.in_range
        return self.slip.kind in ALWAYS or self.far or outside


class Tally(Struct):
    """What came of many slips: by kind and flag; those that had to be flagged and were not; disagreements."""

    flags: dict[SlipKind, Counter[Flag]] = field(default_factory=dict)
    required: int = 0
    in_range: int = 0
    passed: list[Keyed] = field(default_factory=list)
    unseen: list[Keyed] = field(default_factory=list)
    disagreed: list[Keyed] = field(default_factory=list)
    near_counted: int = 0

    def add(self, keyed: Keyed) -> None:
        """One more."""
        entered = keyed.entered
        self.flags.setdefault(keyed.slip.kind, Counter())[entered.flag] += 1
        self.in_range += entered.in_range
        self.required += keyed.must_be_flagged
        if entered.flag == "shown":
            if keyed.must_be_flagged:
                self.passed.append(keyed)
            before, arrow, after = keyed.shown.partition(" → ")
            if not arrow or ("%" not in after and before != after):
                self.unseen.append(keyed)
            other = keyed.fold_of_meant
            self.near_counted += other is not None and (other >= FOLD or other * FOLD <= 1)
        if not keyed.as_the_pump:
            self.disagreed.append(keyed)

    @property
    def slips(self) -> int:
        """How many there were."""
        return sum(count.total() for count in self.flags.values())

    @property
    def flagged(self) -> int:
        """How many were flagged."""
        return self.slips - sum(count["shown"] for count in self.flags.values())

    def table(self) -> str:
        """One line a kind, with the share of each flag in %."""
        lines = [f"{'':16} {'slips':>6} " + " ".join(f"{flag:>13}" for flag in reversed(FLAGS))]
        for kind in SLIP_KINDS:
            if count := self.flags.get(kind):
                lines.append(_line(kind, count))
        return "\n".join([*lines, _line("all", sum(self.flags.values(), Counter()))])


class Changes(Struct):
    """What came of legitimate changes: by field and flag, and how many the pad asked about before it took them."""

    flags: dict[Field, Counter[Flag]] = field(default_factory=dict)
    queries: Counter[Field] = field(default_factory=Counter)

    def add(self, meant: Meant, entered: Entered) -> None:
        """One more."""
        self.flags.setdefault(meant.field, Counter())[entered.flag] += 1
        self.queries[meant.field] += entered.queries

    def count(self, *flags: Flag) -> int:
        """How many came to one of these."""
        return sum(count[flag] for count in self.flags.values() for flag in flags)

    @property
    def total(self) -> int:
        """How many there were."""
        return sum(count.total() for count in self.flags.values())

    def table(self) -> str:
        """One line a field."""
        lines = [f"{'':16} {'changes':>6} " + " ".join(f"{flag:>13}" for flag in reversed(FLAGS))]
        return "\n".join([*lines, *(_line(name, count) for name, count in self.flags.items())])


def keyed_slips(site: Site, seed: int, sittings: int, *fields: Field) -> Tally:
    """Every slip of what is meant in so many sittings, doses, refills and odd fills; of some `fields` or of all."""
    desks, tally = {name: KeyingDesk(site, name) for name in FIELDS}, Tally()
    for meant in _meant(Practice(site, seed), sittings):
        found_dry = meant.field == "withdrawn" and Fraction(meant.number) <= site.limits.dry_volume.to("mL")
        if found_dry or meant.field not in (fields or FIELDS):
            continue
        desk = desks[meant.field]
        desk.sit(meant.draft)
        for slip in slips(meant.number, units=meant.field == "dose", others=meant.others):
            entered = desk.enter(slip.touches)
            if entered.flag != "shown" or Fraction(entered.typed) != Fraction(meant.number):
                shown = desk.shown() if entered.flag == "shown" else ""
                tally.add(Keyed(slip, meant, entered, shown, not desk.took or desk.as_the_pump()))
    return tally


def legitimate_changes(site: Site, seed: int, changes: int) -> Changes:
    """So many changes of practice, each entered as it is meant: half of all refills bring a step of the dose."""
    desks, practice, made = {name: KeyingDesk(site, name) for name in FIELDS}, Practice(site, seed), Changes()
    while True:
        for index in range(2):
            for meant in (*practice.refill(), *([practice.dose()] if index else [])):
                if made.total == changes:
                    return made
                desks[meant.field].sit(meant.draft)
                made.add(meant, desks[meant.field].enter(touched(meant.number)))


def _meant(practice: Practice, sittings: int) -> Iterator[Meant]:
    for _ in range(sittings):
        yield practice.dose()
        yield from practice.refill()
        yield practice.dose()
        yield from practice.odd_fill()


def _fold(typed: str, other: Fraction) -> Fraction | None:
    number = read_number(typed)
    return None if isinstance(number, Rejected) or not other else number / other


def _line(name: str, count: Counter[Flag]) -> str:
    shares = (f"{100 * count[flag] / count.total():>11.1f} %" for flag in reversed(FLAGS))
    return f"{name:16} {count.total():>6} " + " ".join(shares)


@cache
def desk_site() -> Site:
    """The data that ships, at a moment that does not pass."""
    who = Who(Person(DEMO_CLINICIAN.user_id, DEMO_CLINICIAN.display_name, DEMO_CLINICIAN.role))
    who.locked = False
    return Site(load_constants(), UTC, lambda: UtcTime(_UTC_MS), who)


def _share(part: int, whole: int) -> float:
    return 100 * part / whole


def _measure(rounds: int) -> Rounds:
    tallies = [keyed_slips(desk_site(), seed, _SITTINGS) for seed in range(1, rounds + 1)]
    ours = tuple(_share(tally.flagged, tally.slips) for tally in tallies)
    peers = tuple(_share(tally.slips - tally.in_range, tally.slips) for tally in tallies)
    return Rounds(ours, peers, tuple(_notes(tallies)))


def _notes(tallies: Iterable[Tally]) -> Iterator[str]:
    every = list(tallies)
    required, passed = sum(tally.required for tally in every), sum(len(tally.passed) for tally in every)
    yield f"{required - passed} of {required} flagged that must be"
    yield f"\n{every[-1].table()}"


KEYING = Figure(
    name="keying",
    told="slips of the finger on the number pad that are flagged",
    unit="%",
    peer="a pad that knows only its field's range",
    bar=1.0,
    rounds=3,
    measure=_measure,
    more_is_better=True,
)
