"""What a kind of workflow asks when it sets a pattern of its own, and not one constant dose: the rest asks it for both.

The dose of the day, what speaks against it and what is proposed then come from here, so that consequences, reasons and
review see a pattern as they see a dose.
"""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from pump_core.record import Record

if TYPE_CHECKING:
    from app.workflows.draft import Draft
    from app.workflows.site import Site
    from pump_core.checks import Reason
    from pump_core.patterns import Pattern
    from pump_core.quantities import DoseRate


class SetsPattern(Record):
    """What only such a kind asks; stored like the rest."""

    @abstractmethod
    def pattern(self, draft: Draft, site: Site) -> Pattern:
        """What is proposed to run. Raises `ValueError` where nothing can be."""

    @abstractmethod
    def daily_dose(self, draft: Draft, site: Site) -> DoseRate:
        """What it amounts to in a day, on average."""

    @abstractmethod
    def cautions(self, draft: Draft, site: Site) -> tuple[Reason, ...]:
        """What speaks against it, hard and soft."""
