"""What the acts of a form reach: the tablet, the pads, and the label fields that refill and implant share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from app.viewmodels.number_pad import NumberPadViewModel, PadRequest
from app.viewmodels.spelling import Spelling
from app.viewmodels.step_syringe import SyringeViewModel
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.workflows.entries import Judgement
from app.workflows.site import Site
from app.workflows.tablet import Tablet


class FormDesk(Struct, frozen=True):
    """The tablet and its pads."""

    tablet: Tablet
    pad: NumberPadViewModel
    letters: TextPadViewModel
    syringe: SyringeViewModel

    @property
    def site(self) -> Site:
        """Data and settings of this tablet."""
        return self.tablet.site

    def ask_number(
        self,
        title: str,
        unit: str,
        limits: str,
        judge: Callable[[str], Judgement],
        take: Callable[[Any], None],
        today: str = "",
    ) -> None:
        """Opens the number pad; `take` gets what `judge` lets through."""
        self.pad.ask(PadRequest(title, unit, limits, today, judge, take))

    def ask_text(self, title: str, limits: str, longest: int, take: Callable[[str], None], spelling: Spelling) -> None:
        """Opens the letter pad for two signs or more."""
        self.letters.ask(TextRequest(title, limits, 2, longest, take, spelling=spelling))
