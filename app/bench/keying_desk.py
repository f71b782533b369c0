"""A tablet with nothing behind it: entries go from the touch through pad, judge and draft to the checks of the pump.

The view-models, the workflow and the checks are those that ship; only wire, records and glass are missing. What became
of an entry is the gravest of what was said about it:

    refused         the pad takes no such key or number
    hard stop       the pad or the step says why this cannot go on
    second person   another person enters again
    caution         a reason is needed
    queried         it has to be entered again, or something confirmed, before the step can be left
    shown           taken without a question, and shown beside what stood before

A dose that is only rounded to the pump's step is asked about too, but that is no sign of a slip and is not counted.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal, assert_never, get_args

from msgspec import Struct
from PySide6.QtCore import QObject

from app.bench.keying_slips import Touches
from app.bench.no_records import NoRecords
from app.viewmodels.consequences import present_consequences
from app.viewmodels.date_pad import DatePadViewModel
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.step_fill import FillViewModel
from app.viewmodels.step_syringe import SyringeViewModel
from app.viewmodels.step_therapy import TherapyViewModel
from app.viewmodels.step_withdraw import WithdrawViewModel, present_withdraw
from app.viewmodels.text_pad import TextPadViewModel
from app.workflows.conversation import Conversation
from app.workflows.draft import Check, Draft, Step
from app.workflows.entries import STEP_QUERY, Rejected, read_number
from app.workflows.open_point import Open
from app.workflows.pump_read import PumpRead
from app.workflows.refill_rules import due_cautions, product_of
from app.workflows.site import Reading, Site
from app.workflows.tablet import Tablet
from app.workflows.titration import TITRATION
from app.workflows.workflow import Workflow
from pump_core.checks import Reason, Standing, check
from pump_core.clocks import Duration, LineTime, PumpTime
from pump_core.flow import highest_dose, lowest_dose
from pump_core.orders import Proposal
from pump_core.patterns import Continuous
from pump_core.quantities import DoseRate, Volume
from pump_core.titration import Raised
from pump_core.values import replace

Field = Literal["label_volume", "withdrawn", "syringe", "second_total", "dose"]
FIELDS: Final[tuple[Field, ...]] = get_args(Field)
Flag = Literal["shown", "queried", "caution", "second person", "hard stop", "refused"]
FLAGS: Final[tuple[Flag, ...]] = get_args(Flag)

_STEPS: Final[dict[Field, tuple[Step, ...]]] = {
    "label_volume": ("syringe", "fill"),
    "withdrawn": ("withdraw", "therapy"),
    "syringe": ("fill",),
    "second_total": ("fill",),
    "dose": ("therapy",),
}
"""Where an entry is asked about once it was taken; the first step is the one it is made in."""

_HELD_AGAINST: Final = ("withdrawn", "dose")
"""What the pump has a number of its own for; the others have their second source on the tablet."""


_LONG_AGO: Final = Raised(())
"""The dose of every sitting has stood since long before, so that no rule says to wait."""


class Entered(Struct, frozen=True):
    """What became of an entry, and what was said of it.

    `in_range` is whether a pad that only knows what its field can hold would have taken it. `queries` counts questions
    of the pad, those of rounding among them.
    """

    flag: Flag
    typed: str
    told: str
    in_range: bool
    queries: int = 0


class Clock:
    """Line time that stands still between touches."""

    def __init__(self) -> None:
        self._at = LineTime(0)

    def __call__(self) -> LineTime:
        """Now."""
        return self._at

    def passes(self, ms: int) -> None:
        """So much later."""
        self._at = self._at + Duration(ms)


class KeyingDesk:
    """One tablet, one pad and the step of one field; `sit` says what stands before an entry, `enter` makes one."""

    def __init__(self, site: Site, field: Field) -> None:
        self._site, self._field = site, field
        self._parent = QObject()
        self._clock = Clock()
        self._records = NoRecords()
        self._conversation = Conversation(lambda _token, _message, _urgent: None)
        self._ids = 0
        self._tablet = Tablet(
            site, self._conversation, self._records, self._new_id, logs=self._records, findings=self._records
        )
        self._pad = NumberPadViewModel(self._clock, self._parent)
        self._ask = self._step_of(field)

    def sit(self, draft: Draft) -> None:
        """A refill in which all was entered as in `draft`, at the step of the field."""
        draft = replace(draft, raised=_LONG_AGO)
        self._draft, reading, now = draft, draft.reading, self._site.now()
        self._tablet.read = PumpRead(reading, Reading(PumpTime(reading.pump_time_ms), now))
        self._refill = Workflow(
            self._site,
            reading,
            now,
            self._conversation,
            self._records,
            self._new_id,
            lambda: None,
            lambda: None,
        )
        self._refill.step, self._refill.draft = _STEPS[self._field][0], draft
        self._tablet.workflow = self._refill
        self._tablet.tell()

    def enter(self, touches: Touches) -> Entered:
        """Opens the pad of the field, touches the keys and Enter, and looks at what was said and what follows."""
        self._refill.draft = self._draft
        self._ask()
        if not self._pad.property("open"):
            raise ValueError(f"the pad did not open for {self._field}")
        for key, ms in touches:
            self._clock.passes(ms)
            self._pad.key(key)
            if (kind := self._said()[0]) != "none":
                return self._given_up("queried" if kind == "query" else "refused")
        typed = str(self._pad.property("typed")).replace(",", "")
        self._pad.enter()
        if self._said()[0] == "error":
            return self._given_up("hard stop" if self._in_range(typed) else "refused")
        question = self._said()[1]
        if question:
            self._pad.enter()
        return self._taken(typed, question)

    @property
    def took(self) -> bool:
        """Whether the draft holds the entry."""
        return self._refill.draft is not self._draft

    def shown(self) -> str:
        """The entry just taken as the screen has it: before → after and %, where the pump knows a before."""
        if self._field not in _HELD_AGAINST:
            return ""
        if self._field == "withdrawn":
            view = present_withdraw(self._tablet)
            return f"{view.expected} → {view.headline} {view.detail}"
        panel = present_consequences(self._refill, self._tablet)
        row = next(row for row in panel.rows if row.label == "Daily dose")
        return f"{row.before} → {row.after} {row.note}".strip()

    def as_the_pump(self) -> bool:
        """Whether the pump finds against the entry just taken what the tablet finds, titration apart.

        Without a product on the label there is nothing to fill, and only the dose is proposed.
        """
        draft, site = self._refill.draft, self._site
        if self._field not in _HELD_AGAINST:
            return True
        ours = {reason.key for reason in due_cautions(draft, site) if reason.code not in TITRATION}
        if product_of(draft, site) is not None:
            read = self._tablet.read
            if read is None:
                return False
            asked = self._refill.kind.propose(draft, site, self._new_id, read.reading)
        else:
            asked = _dose_only(draft)
        theirs = {reason.key for reason in self._checked(asked) if reason.field not in ("injected", "clock")}
        return ours == theirs

    def _step_of(self, field: Field) -> Callable[[], None]:
        """The step's own view-model, and its slot that a touch of the field calls."""
        tablet, pad, above = self._tablet, self._pad, self._parent
        match field:
            case "label_volume":
                return SyringeViewModel(tablet, pad, TextPadViewModel(above), DatePadViewModel(above), above).askVolume
            case "withdrawn":
                return WithdrawViewModel(tablet, pad, TextPadViewModel(above), above).ask
            case "dose":
                return TherapyViewModel(tablet, pad, TextPadViewModel(above), above).askDose
            case "second_total":
                return FillViewModel(tablet, pad, TextPadViewModel(above), above).askSecondTotal
            case "syringe":
                fill = FillViewModel(tablet, pad, TextPadViewModel(above), above)
                return lambda: fill.askSyringe(len(self._draft.syringes) - 1)
            case _:
                assert_never(field)

    def _taken(self, typed: str, question: str) -> Entered:
        flag, told = self._follows()
        meant_to_ask = question and not question.startswith(STEP_QUERY)
        if flag == "shown" and meant_to_ask:
            flag, told = "queried", question
        return Entered(flag, typed, told, True, 1 if question else 0)

    def _given_up(self, flag: Flag) -> Entered:
        """The entry does not stand: what the pad says, and nothing was taken."""
        typed, told = str(self._pad.property("typed")).replace(",", ""), self._said()[1]
        self._pad.cancel()
        if self._refill.draft is not self._draft:
            raise ValueError(f"{typed} was refused and taken all the same: {told}")
        return Entered(flag, typed, told, self._in_range(typed))

    def _said(self) -> tuple[str, str]:
        return str(self._pad.property("messageKind")), str(self._pad.property("message"))

    def _follows(self) -> tuple[Flag, str]:
        """What keeps the steps from being left that the entry reaches into."""
        points = [point for step in _STEPS[self._field] for point in self._refill.open_points(step)]
        points = [point for point in points if point.code not in get_args(Check)]
        if not points:
            return "shown", ""
        worst = max(points, key=lambda point: FLAGS.index(_flag(point)))
        return _flag(worst), f"{worst.what} {worst.why}".strip()

    def _in_range(self, typed: str) -> bool:
        """Whether a pad would take it that knows nothing but what the field can hold."""
        number = read_number(typed)
        if isinstance(number, Rejected) or (not number and self._field != "withdrawn"):
            return False
        model = self._site.model(self._draft.reading.model)
        if self._field != "dose":
            most = self._site.limits.syringe if self._field == "syringe" else model.reservoir
            volume = Volume.of(number, "mL")
            return volume <= most and volume.floor_to(model.fill_step) == volume
        prescription = self._draft.reading.therapy.prescription
        if prescription is None:
            return False
        first = prescription.mixture.primary
        dose = DoseRate.of(number, f"{self._site.drugs.drug(first.drug).mass_unit}/day")
        return lowest_dose(first.concentration, model) <= dose <= highest_dose(first.concentration, model)

    def _checked(self, asked: Proposal) -> tuple[Reason, ...]:
        therapy = self._draft.reading.therapy
        standing = Standing(
            current=therapy.prescription,
            reference=DoseRate.whole_base(therapy.reference_dose_pg_per_day),
            believed=therapy.reservoir,
            line=therapy.line,
            runs=(),
            patient=therapy.patient,
            ended=False,
            model=self._site.model(self._draft.reading.model),
            drugs=self._site.drugs,
            limits=self._site.limits,
        )
        return check(asked, standing)

    def _new_id(self) -> bytes:
        self._ids += 1
        return self._ids.to_bytes(16, "big")


def _flag(point: Open) -> Flag:
    if point.severity == "caution":
        return "second person" if point.code == "second_person" else "caution"
    return "hard stop" if point.severity == "stop" else "queried"


def _dose_only(draft: Draft) -> Proposal:
    therapy = draft.reading.therapy
    if therapy.prescription is None or draft.dose is None:
        raise ValueError("there is no dose to propose")
    pattern = Continuous(dose_pg_per_day=draft.dose.whole)
    return Proposal(
        serial=draft.reading.serial,
        base_revision=therapy.revision,
        prescription=therapy.prescription.model_copy(update={"pattern": pattern}),
        orders=(),
    )
