"""A prime or a bridge that runs: another dose is refused before anything is entered, and not only at the review."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from app.workflows.kinds import ADJUST, FLEX, Kind
from pump_core.orders import Bridge, Order, Prime
from pump_core.quantities import Mass
from telemetry.backend.machine import PumpMachine
from tests.app.desk import Desk
from tests.app.prepared import drawn_empty, stronger, told

Prepare = Callable[[PumpMachine], object]
MG = Mass.of("1", "mg").whole
PRIME = Prime(command_id=bytes([81] * 16), front="connector")
BRIDGE = Bridge(command_id=bytes([82] * 16), dose_pg_per_day=3 * MG)


@pytest.mark.parametrize("kind", [ADJUST, FLEX])
@pytest.mark.parametrize(("prepare", "order"), [(drawn_empty, PRIME), (stronger, BRIDGE)])
def test_no_other_dose_is_entered_while_it_runs(kind: Kind, prepare: Prepare, order: Order) -> None:
    for runs in (False, True):
        desk = Desk()
        prepare(desk.machine)
        if runs:
            told(desk.machine, order)
        desk.connect()
        desk.tablet.begin_again(kind)
        desk.answer_all()
        desk.workflow.set_check("patient", True)
        codes = [point.code for point in desk.workflow.open_points()]
        assert codes == (["line_busy/drug/morphine"] if runs else [])
