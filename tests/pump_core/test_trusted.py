"""A record that the engine makes without checks is the very one that is checked."""

from __future__ import annotations

import pickle
from copy import copy

import pytest

from pump_core.log import Event, Run
from pump_core.patient_bolus import BolusAnswer
from pump_core.record import Record

EVENT = {"event_id": 7, "at_ms": 90, "kind": "stopped", "detail": (1, -2), "user": "ann", "note": ""}
RUN = {"kind": "patient_bolus", "command_id": bytes(16), "started_ms": 1, "ends_ms": 5, "flow_nl_per_day": 30}
ANSWER = {"denied": None, "next_at_ms": 12}


@pytest.mark.parametrize(("shape", "fields"), [(Event, EVENT), (Run, RUN), (BolusAnswer, ANSWER)])
def test_it_equals_the_checked_one_in_everything(shape: type[Record], fields: dict[str, object]) -> None:
    checked, trusted = shape.model_validate(fields), shape.trusted(**fields)

    assert trusted == checked
    assert hash(trusted) == hash(checked)
    assert repr(trusted) == repr(checked)
    assert trusted.to_list() == checked.to_list()
    assert shape.from_list(trusted.to_list()) == trusted
    assert copy(trusted) == pickle.loads(pickle.dumps(trusted)) == checked
    assert trusted.model_fields_set == checked.model_fields_set


def test_it_is_as_frozen_as_the_checked_one() -> None:
    with pytest.raises(ValueError, match="frozen"):
        Event.trusted(**EVENT).at_ms = 3  # type: ignore[misc]
