"""The words of every reason, by its code: data that `pump_core.reasons` puts figures into."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from pump_core.words import boluses, doses, fill, line, patient, settings, transaction
from pump_core.words.text import Text

TOPICS: Final = (doses, patient, boluses, line, fill, settings, transaction)

TEXTS: Final = MappingProxyType(
    {code: text for topic in TOPICS for code, text in topic.TEXTS.items()},
)
"""What, why and what to do, by code."""

__all__ = ["TEXTS", "TOPICS", "Text"]
