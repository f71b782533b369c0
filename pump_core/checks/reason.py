"""Reasons: why a value is refused, or needs a reason of a person's own."""

from __future__ import annotations

from typing import Literal

from pump_core.quantities import DoseRate
from pump_core.record import Int, Name, Record, Text

_INT64 = 2**63

Severity = Literal["hard", "soft"]

MAX_REASONS = 48
"""More than the checks can find of one severity: a message carries refusals, or cautions, never both."""


class Reason(Record):
    """Why a value is refused (hard) or needs a reason of its own (soft); numbers are in `unit`."""

    code: Name
    severity: Severity
    field: Name
    value: Int | None = None
    limit: Int | None = None
    unit: Text = ""
    drug: Text = ""

    @property
    def key(self) -> str:
        """What tells it from every other reason against the same proposal."""
        return f"{self.code}/{self.field}/{self.drug}"


def is_refused(reasons: tuple[Reason, ...]) -> bool:
    """Whether a hard reason stands among them."""
    return any(reason.severity == "hard" for reason in reasons)


def hard(code: str, field: str, drug: str = "") -> Reason:
    """A refusal that needs no number."""
    return Reason(code=code, severity="hard", field=field, drug=drug)


def beyond(code: str, severity: Severity, field: str, value: int, limit: int, unit: str, drug: str = "") -> Reason:
    """A value against its limit, in whole numbers of `unit`; what 64 bits do not hold is said as the most they do."""
    value, limit = min(value, _INT64 - 1), min(limit, _INT64 - 1)
    return Reason(code=code, severity=severity, field=field, value=value, limit=limit, unit=unit, drug=drug)


def valued(code: str, severity: Severity, field: str, value: int, unit: str, drug: str = "") -> Reason:
    """A value that no figure of the same kind stands against."""
    return Reason(code=code, severity=severity, field=field, value=min(value, _INT64 - 1), unit=unit, drug=drug)


def dose_reason(
    code: str, severity: Severity, drug: str, dose: DoseRate, limit: DoseRate, field: str = "dose"
) -> Reason:
    """A daily dose against its limit, in pg/day."""
    return beyond(code, severity, field, int(dose.base), int(limit.base), "pg/day", drug)
