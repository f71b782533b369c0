"""The names of settings and facts, as every screen calls them."""

from __future__ import annotations

from typing import Final

from app.workflows.therapy_fields import FieldKey

LABELS: Final[dict[FieldKey, str]] = {
    "state": "Infusion",
    "drug": "Drug",
    "pattern": "Pattern",
    "dose": "Daily dose",
    "flow": "Flow",
    "boluses": "Patient boluses",
    "line": "Line",
    "alarms": "Alarm settings",
    "fill": "Last fill",
    "lot": "Lot, expiry",
    "patient": "Patient facts",
    "former": "Therapy before the stop",
    "reservoir": "Reservoir",
    "runs": "Runs",
    "clock": "Pump clock",
}


def names(fields: tuple[FieldKey, ...]) -> tuple[str, ...]:
    """The names of these settings."""
    return tuple(LABELS[key] for key in fields)
