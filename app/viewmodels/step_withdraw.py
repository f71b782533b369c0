"""Third step: what came out. The expected volume appears only after that was entered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.presented import Notice, Noticed
from app.viewmodels.step_syringe import VOLUME_LIMITS
from app.viewmodels.wording import ml_text
from app.workflows.entries import Value, judge_volume
from app.workflows.forecast import share
from app.workflows.refill_rules import UNEXPLAINED, delivered_since_fill, expected_volume, found_discrepancy
from app.workflows.tablet import Tablet
from app.workflows.workflow import Workflow
from pump_core.notation import number_text
from pump_core.quantities import Volume
from pump_core.refill import Discrepancy

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

_LESS = (
    ("Needle was not fully in; withdrew again, same volume", "needle and aspiration checked"),
    ("Last fill was less than entered then", "last fill entered wrongly"),
    ("Nothing explains it, the pump may deliver too much", UNEXPLAINED),
)
_MORE = (
    ("Catheter or rotor checked, pump delivers", "catheter and rotor checked"),
    ("Last fill was more than entered then", "last fill entered wrongly"),
    ("Nothing explains it, the pump may have delivered too little", UNEXPLAINED),
)


class WithdrawView(Notice, frozen=True):
    """What the step shows; levels are shares of the reservoir, negative when not to be drawn."""

    withdrawn: str = ""
    expected_level: float = -1.0
    withdrawn_level: float = -1.0
    dead_share: float = 0.0
    expected: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    chosen: str = ""


def present_withdraw(tablet: Tablet) -> WithdrawView:
    """The step as things stand."""
    workflow = tablet.workflow
    if workflow is None:
        return WithdrawView()
    draft, site = workflow.draft, tablet.site
    model = site.model(draft.reading.model)
    dead = float(share(model.residual, model.reservoir + model.residual))
    found = found_discrepancy(draft, site)
    if found is None or draft.withdrawn is None:
        return WithdrawView(dead_share=dead)
    headline, detail = discrepancy_words(
        found, draft.withdrawn, delivered_since_fill(draft), tablet, injected=bool(draft.syringes)
    )
    less = found.direction == "over-infusion"
    kind = "caution" if found.investigate else "good"
    unexplained = [point for point in workflow.open_points("withdraw") if point.severity == "stop"]
    if unexplained:
        kind, headline = "stop", unexplained[0].what
        detail = f"{unexplained[0].why} {unexplained[0].do}"
    return WithdrawView(
        withdrawn=number_text(draft.withdrawn.to("mL")),
        expected_level=float(share(expected_volume(draft), model.reservoir)),
        withdrawn_level=float(share(draft.withdrawn, model.reservoir)),
        dead_share=dead,
        expected=f"expected {number_text(expected_volume(draft).to('mL'), 1)} mL",
        kind=kind,
        headline=headline,
        detail=detail,
        choices=(_LESS if less else _MORE) if found.investigate else (),
        chosen=draft.discrepancy_reason,
    )


def discrepancy_words(
    found: Discrepancy, withdrawn: Volume, delivered: Volume, tablet: Tablet, *, injected: bool = False
) -> tuple[str, str]:
    """Headline and detail of a withdrawal: direction in words, volume, percent and both limits.

    `injected` is whether something was injected already, so that it is too late to say not to.
    """
    limits = tablet.site.limits
    bounds = f"Limits {ml_text(limits.discrepancy_volume)} or {number_text(limits.discrepancy_percent)} %."
    difference = f"{number_text(found.difference.to('mL'), 1)} mL"
    share_of = (
        f"{number_text(abs(found.percent), 1)} % of {number_text(delivered.to('mL'), 1)} mL delivered"
        if found.percent is not None
        else "nothing delivered since the last fill"
    )
    if found.direction == "none":
        return f"Withdrawn {ml_text(withdrawn)}, exactly as expected.", bounds
    side = "less" if found.direction == "over-infusion" else "more"
    headline = f"Withdrawn {ml_text(withdrawn)}, {difference} {side} than expected."
    if not found.investigate:
        return headline, f"{found.direction.capitalize()} of {share_of}. {bounds}"
    causes = (
        "Less than expected: over-infusion, a wrong entry at the last fill, a pocket fill, or a needle not fully in."
        if side == "less"
        else "More than expected: a stall, an occlusion, a stopped pump, or a wrong entry at the last fill."
    )
    order = "Inject no more until this is settled." if injected else "Inject nothing until this is settled."
    return headline, f"{share_of}. {bounds} {causes} {order}"


@QmlElement
class WithdrawViewModel(Noticed[WithdrawView]):
    """Binds the third step."""

    changed = Signal()

    def __init__(self, tablet: Tablet, pad: NumberPadViewModel, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_withdraw(tablet), parent)
        self._pad = pad

    @Slot()
    def ask(self) -> None:
        """The field was touched."""
        workflow = self._tablet.workflow
        if workflow is not None:
            self._pad.ask(
                PadRequest(
                    "Volume withdrawn",
                    "mL",
                    VOLUME_LIMITS,
                    "",
                    lambda typed: judge_volume("withdrawn", typed, workflow.draft, self._tablet.site),
                    lambda value: self._take(workflow, value),
                )
            )

    @Slot(int)
    def choose(self, index: int) -> None:
        """What was found about the discrepancy."""
        if self._tablet.workflow is not None and 0 <= index < len(self._view.choices):
            self._tablet.workflow.settle_discrepancy(self._view.choices[index][1])

    def _take(self, workflow: Workflow, value: Value) -> None:
        if isinstance(value, Volume):
            workflow.set_withdrawn(value)

    @Property(str, notify=changed)
    def withdrawn(self) -> str:
        """What came out, as a number in mL."""
        return self._view.withdrawn

    @Property(float, notify=changed)
    def expectedLevel(self) -> float:
        """The expected volume as a share, or negative."""
        return self._view.expected_level

    @Property(float, notify=changed)
    def withdrawnLevel(self) -> float:
        """The withdrawn volume as a share, or negative."""
        return self._view.withdrawn_level

    @Property(float, notify=changed)
    def deadShare(self) -> float:
        """The dead volume as a share."""
        return self._view.dead_share

    @Property(str, notify=changed)
    def expectedText(self) -> str:
        """The expected volume, after the entry."""
        return self._view.expected

    @Property(list, notify=changed)
    def choices(self) -> list[Row]:
        """What may have been found."""
        return [{"label": name, "detail": ""} for name, _ in self._view.choices]

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The index of what was found, or -1."""
        reasons = [reason for _, reason in self._view.choices]
        return reasons.index(self._view.chosen) if self._view.chosen in reasons else -1
