"""One life told in every detail: what happened, what left the tip on each day, and the totals at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from msgspec import Struct

from app.simulate.life import Life
from app.simulate.script import Script
from app.viewmodels.log_text import event_text
from pump_core.alarms import Alarm
from pump_core.checks import Reason
from pump_core.clocks import MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE
from pump_core.faults import Fault
from pump_core.log import RUN_KINDS, Event, unscaled
from pump_core.reasons import explain

_BOLUS = RUN_KINDS.index("patient_bolus")


class Entry(Struct, frozen=True):
    """One thing that happened; `routine` entries, patient boluses one by one, are counted and not printed."""

    at_ms: int
    kind: str
    text: str
    routine: bool = False


class DayAtTip(Struct, frozen=True):
    """One day: what truly left the tip, in pg, and the reservoir in nL at its end, believed and true."""

    day: int
    released_pg: dict[str, int]
    believed_nl: int
    true_nl: int


class Totals(Struct, frozen=True):
    """What a life came to: nL metered and truly delivered, pg of each drug at the tip, and counts."""

    metered_nl: int
    delivered_nl: int
    released_pg: dict[str, int]
    refills: int
    dry_refills: int
    refused: int
    boluses_given: int
    boluses_denied: dict[str, int]
    alarms: tuple[Alarm, ...]


@dataclass(slots=True)
class Story:
    """The telling of one life; it listens while the pump lives."""

    script: Script
    entries: list[Entry] = field(default_factory=list)
    days: list[DayAtTip] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def happened(self, events: Sequence[Event]) -> None:
        """Notes what the pump logged."""
        for event in events:
            routine = event.kind in ("patient_bolus_given", "patient_bolus_denied") or (
                event.kind == "run_ended" and event.detail[0] == _BOLUS
            )
            self.counts[event.kind] += 1
            text = event_text(event, self.script.data.model.name)
            self.entries.append(Entry(event.at_ms, event.kind, text, routine))

    def judged(self, at_ms: int, reasons: Sequence[Reason], refused: bool) -> None:
        """Notes what speaks against a visit."""
        for reason in reasons:
            told = explain(reason, self.script.data.drugs)
            kind = "refused" if refused and reason.severity == "hard" else "caution"
            self.entries.append(Entry(at_ms, kind, f"{kind.capitalize()}: {told.what} {told.why}"))

    def befell(self, at_ms: int, fault: Fault) -> None:
        """Notes a fault, which the pump itself may find out later or never."""
        self.entries.append(Entry(at_ms, "fault", f"Fault: {fault.kind.replace('_', ' ')}"))


def tell(script: Script, progress: Callable[[int], None], days: int | None = None) -> tuple[Story, Totals]:
    """Lives a script for its days, or for so many; `progress` is told each day that has passed.

    Raises `ScenarioError` for an act that cannot be done.
    """
    story = Story(script)
    life = Life(script, script.scenario.flow_error_percent, story)
    before: dict[str, int] = {}
    for day in range(days or script.scenario.days):
        life.run((day + 1) * MS_PER_DAY)
        released = life.engine.released()
        today = {drug: pg - before.get(drug, 0) for drug, pg in released.items()}
        state = life.engine.state
        story.days.append(DayAtTip(day, today, unscaled(state.believed), unscaled(state.true)))
        before = released
        progress(day + 1)
    return story, totals(life)


def totals(life: Life) -> Totals:
    """What a life came to so far."""
    state = life.engine.state
    return Totals(
        metered_nl=unscaled(state.metered),
        delivered_nl=unscaled(state.delivered),
        released_pg=life.engine.released(),
        refills=life.refills,
        dry_refills=life.dry_refills,
        refused=life.refused,
        boluses_given=life.presses[""],
        boluses_denied={denial: count for denial, count in sorted(life.presses.items()) if denial},
        alarms=life.engine.alarms(),
    )


def moment_text(at_ms: int) -> str:
    """`day 12 08:30`: time that has passed since midnight of the first day."""
    hour, minute = at_ms % MS_PER_DAY // MS_PER_HOUR, at_ms % MS_PER_HOUR // MS_PER_MINUTE
    return f"day {at_ms // MS_PER_DAY} {hour:02d}:{minute:02d}"
