"""Settings that differ between two readings of a pump, in words: each before and after."""

from __future__ import annotations

from app.viewmodels.field_names import LABELS
from app.viewmodels.pattern_text import mode_text
from app.viewmodels.review import ReviewRow, settings
from app.viewmodels.wording import ml_text
from app.workflows.known_therapy import Changed
from app.workflows.pump_read import PumpRead
from app.workflows.tablet import Tablet
from app.workflows.therapy_fields import FieldKey


def changed_rows(changed: Changed, tablet: Tablet) -> tuple[ReviewRow, ...]:
    """Each setting that differs, before and after; what reads alike although it differs says so.

    A pattern of the same name at another dose is told by the dose.
    """
    rows = []
    for key in changed.fields:
        before, after = (_value(key, read, tablet) for read in (changed.before, changed.after))
        if key == "pattern" and before == after and "dose" in changed.fields:
            continue
        rows.append(ReviewRow(key, LABELS[key], before, after if after != before else f"{after}, changed in detail"))
    return tuple(rows)


def _value(key: FieldKey, read: PumpRead, tablet: Tablet) -> str:
    therapy = read.pump.therapy
    prescription = therapy.prescription
    if key == "patient":
        return "entered" if therapy.patient is not None else "not entered"
    if prescription is None:
        return "never programmed"
    if key == "pattern":
        return mode_text(prescription.pattern)
    if key == "alarms":
        return f"low reservoir at {ml_text(prescription.alarms.low_reservoir)}"
    if key == "former":
        return mode_text(therapy.before_stop.pattern) if therapy.before_stop is not None else "none"
    return settings(therapy, read.reading, tablet)[key][1]
