"""What a calculation answers when it has no result: a code that programs read and a message that people read.

=============================== ===================================================================
code                            when
=============================== ===================================================================
`unknown_calculation`           there is no calculation of that name
`missing_input`                 an input that the calculation needs is not there
`bad_quantity`                  an input cannot be read, or makes no sense for this calculation
`incompatible_units`            a unit of another kind of quantity
`concentration_not_positive`    a concentration of 0 or less
`volume_not_positive`           a volume of 0 or less, or one that would come out below 0
`flow_below_minimum`            less than the pump can deliver
`flow_above_maximum`            more than the pump can deliver
`steps_do_not_cover_the_day`    flex steps leave a part of the day without a rate
`steps_overlap`                 two flex steps claim the same part of the day
=============================== ===================================================================
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from msgspec import Struct, field

from pump_core.calculations.answers import Answer, amount, said
from pump_core.quantities import DoseRate, FlowRate

Code = Literal[
    "unknown_calculation",
    "missing_input",
    "bad_quantity",
    "incompatible_units",
    "concentration_not_positive",
    "volume_not_positive",
    "flow_below_minimum",
    "flow_above_maximum",
    "steps_do_not_cover_the_day",
    "steps_overlap",
]


class Refused(Struct, frozen=True):
    """No result: `message` says what happened, with which value, against which limit, and what to do."""

    code: Code
    message: str
    extra: Mapping[str, str | None] = field(default_factory=dict)

    def answer(self) -> Answer:
        """The refusal as JSON."""
        return {"error": self.code, "message": self.message, **self.extra}


class FlowRefused(Struct, frozen=True):
    """A dose asks for a flow that the pump cannot deliver.

    `bound_dose` is the smallest (or the largest) dose at this concentration; `leg` names the part of a plan in which
    it happened, when the plan has more than one.
    """

    code: Literal["flow_below_minimum", "flow_above_maximum"]
    required: FlowRate
    limit: FlowRate
    bound_dose: DoseRate
    leg: str | None = None

    def stated(self, mass_unit: str) -> Refused:
        """The refusal with its figures in mL/day and `mass_unit` per day."""
        below = self.code == "flow_below_minimum"
        per_day = f"{mass_unit}/day"
        during = f" {self.leg}" if self.leg else ""
        message = (
            f"The dose asks for a flow of {said(self.required.to('mL/day'), 'mL/day')}{during}, "
            f"{'below the minimum' if below else 'above the maximum'} of {said(self.limit.to('mL/day'), 'mL/day')}. "
            f"Choose {'at least' if below else 'at most'} {said(self.bound_dose.to(per_day), per_day)}, "
            f"or a {'lower' if below else 'higher'} concentration."
        )
        extra: dict[str, str | None] = {
            "required_flow": amount(self.required, "mL/day"),
            "min_dose" if below else "max_dose": amount(self.bound_dose, per_day),
        }
        if self.leg:
            extra["leg"] = self.leg
        return Refused(self.code, message, extra)


class NoAnswer(Exception):
    """Carries a `Refused` from where an input is read to where the answer is made; it never leaves this package."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.message)
        self.refused = refused
