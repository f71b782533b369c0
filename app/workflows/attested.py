"""What a person has looked at or says is so: whoever goes on in their place, or later, looks and says it anew."""

from __future__ import annotations

from abc import abstractmethod
from typing import Self

from pump_core.record import Record


class Attested(Record):
    """What only a kind of workflow asks, with such statements among it."""

    @abstractmethod
    def anew(self) -> Self:
        """The same entries without them."""
