"""An entry of the pump's log is a sentence; denied presses that were counted say how many they were."""

from __future__ import annotations

import pytest

from app.viewmodels.log_text import event_text
from pump_core.log import DENIALS, Event


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ((DENIALS.index("lockout"),), "Patient bolus denied: lockout"),
        ((DENIALS.index("lockout"), 1, 5_000), "Patient bolus denied 1 more time: lockout"),
        ((DENIALS.index("daily_maximum"), 12, 5_000), "Patient bolus denied 12 more times: daily maximum"),
    ],
)
def test_denied_presses_tell_why_and_how_many(detail: tuple[int, ...], said: str) -> None:
    event = Event(event_id=1, at_ms=9, kind="patient_bolus_denied", detail=detail, user="", note="")
    assert event_text(event, "8637-40") == said
