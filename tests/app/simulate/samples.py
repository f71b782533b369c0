"""Scenarios of the tests: one that ships, as plain data that a test can change, and what it comes to."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from app.simulate.life import Life
from app.simulate.scenario import find_scenario, read_scenario
from app.simulate.script import Script, make_script
from pump_core.clocks import MS_PER_DAY
from telemetry.constants import Constants, load_constants

MORPHINE = {"morphine": {"product": "infumorph-10"}}
FACTS = {"opioid": "tolerant", "psychosis": "no", "indication": "nonmalignant_pain", "allergies": []}
FILLED = {"fluid": "morphine", "syringes": ["20 mL", "20 mL"]}


@cache
def constants() -> Constants:
    """The shipped data."""
    return load_constants()


def implanted(dose: str = "3 mg/day", **program: Any) -> dict[str, Any]:
    """The visit in which a pump is filled, programmed and primed."""
    pattern = {"kind": "continuous", "dose": dose}
    return {
        "day": 0,
        "at": "08:00",
        "act": "visit",
        "clock_ahead": "0 h",
        "fill": FILLED,
        "program": {"fluid": "morphine", "pattern": pattern, **program},
        "prime": "reservoir",
    }


def written(*acts: dict[str, Any], days: int = 30, **more: Any) -> dict[str, Any]:
    """A scenario of a 40 mL pump as its file would hold it."""
    return {
        "version": "1",
        "title": "A pump in a test",
        "pump": "8637-40",
        "starts": "2026-03-02",
        "days": days,
        "patient": FACTS,
        "catheter": {"model": "8780", "trimmed_to": "60.9 cm"},
        "fluids": MORPHINE,
        "acts": list(acts),
        **more,
    }


def script(*acts: dict[str, Any], **more: Any) -> Script:
    """The same, ready to be lived."""
    return script_of(written(*acts, **more))


def script_of(data: dict[str, Any]) -> Script:
    """A scenario as data, ready to be lived."""
    return make_script(read_scenario(json.dumps(data).encode(), "test.json"), constants())


def shipped(name: str) -> Script:
    """A scenario that ships, ready to be lived."""
    return make_script(read_scenario(find_scenario(name), name), constants())


def lived(one: Script, days: int | None = None, *, skips: bool = True) -> Life:
    """A life to the end of its days."""
    life = Life(one, one.scenario.flow_error_percent, skips=skips)
    life.run((days or one.scenario.days) * MS_PER_DAY)
    return life
