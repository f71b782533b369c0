"""The tablet's line thread: whose identity it takes, and what it tells of one that is not valid."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.clocks import utc_now
from app.wire import TabletIdentity, Wire
from pump_core.clocks import days
from telemetry.identity.folder import IdentityUnusable
from telemetry.identity.peer import DeviceRole
from telemetry.session.tls import PUMPS
from telemetry.wire_events import Connected
from tests.app.desk import reading, welcome
from tests.telemetry.backend.bench_pump import hello
from tests.telemetry.clinic import Clinic


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path)


@pytest.fixture
def wire(clinic: Clinic) -> Iterator[Wire]:
    identity = TabletIdentity(clinic.root / "another", clinic.root / "seen")
    made = Wire(str(clinic.root / "no port"), 115_200, hello(), identity, lambda: None, clinic.told.append)
    yield made
    made._runner.stop()
    made._runner.run()


@pytest.mark.parametrize("role", ["handset", "pump", "communicator"])
def test_the_identity_of_another_kind_of_device_is_refused_by_name(
    clinic: Clinic, wire: Wire, role: DeviceRole
) -> None:
    clinic.issue(role, "another")
    with pytest.raises(IdentityUnusable, match=f"no clinician's device.*the {role} another.*--identity DIR"):
        wire._session_with(PUMPS)


@pytest.mark.parametrize("after", [0, 31])
def test_a_tablet_whose_certificate_is_not_valid_is_told_so_with_each_session(
    clinic: Clinic, wire: Wire, monkeypatch: pytest.MonkeyPatch, after: int
) -> None:
    clinic.issue("clinician", "another", 30)
    wire._session_with(PUMPS)
    monkeypatch.setattr("app.wire.utc_now", lambda: utc_now() + days(after))
    wire._emit(Connected(welcome(reading())))
    event = wire.take()
    assert isinstance(event, Connected)
    assert ("issue a new certificate" in event.notice) == (after > 30)
