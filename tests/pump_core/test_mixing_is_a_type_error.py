"""mypy rejects what must never be mixed, line by line, and lets its sound twin pass."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from mypy import api

ROOT = Path(__file__).resolve().parents[2]

SNIPPET = """
from pump_core.clocks import Duration, LineTime, PumpTime, UtcTime, hours
from pump_core.quantities import Concentration, DoseRate, FlowRate, Mass, Volume

line, pump, utc, span = LineTime(1), PumpTime(1), UtcTime(1), hours(1)
volume, mass = Volume.parse("1 mL"), Mass.parse("1 mg")
strength, flow, dose = Concentration.parse("1 mg/mL"), FlowRate.parse("1 mL/day"), DoseRate.parse("1 mg/day")

def on_pump(at: PumpTime) -> None: ...
def dosed(at: DoseRate) -> None: ...

later: PumpTime = pump + span
gone: Duration = pump.since(later)
sooner: bool = pump < later
twice: Duration = span * 2
pump.since(line)  # wrong
line.since(utc)  # wrong
utc.since(pump)  # wrong
pump < line  # wrong
line <= utc  # wrong
utc > pump  # wrong
pump >= utc  # wrong
pump + line  # wrong
pump + 5  # wrong
pump - later  # wrong
span + 5  # wrong
span * 1.5  # wrong
span < 5  # wrong
on_pump(utc)  # wrong
on_pump(line)  # wrong
utc_now: UtcTime = pump + span  # wrong
PumpTime(1.5)  # wrong
Duration(0.5)  # wrong

total: Volume = volume + volume - volume
drug: Mass = volume * strength
given: DoseRate = flow * strength
back: FlowRate = dose / strength
more: DoseRate = dose.times(2)
volume + mass  # wrong
volume - flow  # wrong
mass < volume  # wrong
flow >= dose  # wrong
strength > dose  # wrong
volume * flow  # wrong
volume * volume  # wrong
volume * 2  # wrong
flow * dose  # wrong
dose / flow  # wrong
dose / 2  # wrong
mass * strength  # wrong
dosed(flow)  # wrong
dosed(mass)  # wrong
grams: Mass = flow * strength  # wrong
dose.ratio(flow)  # wrong
flow.floor_to(volume)  # wrong
dose.times(0.5)  # wrong
Volume(0.3)  # wrong
Volume(3)  # wrong
Volume.of(0.3, "mL")  # wrong
Volume.whole_base(0.3)  # wrong
volume + 1  # wrong
"""


def test_every_mix_of_clocks_and_of_quantities_is_a_type_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    snippet = tmp_path / "mixes.py"
    snippet.write_text(SNIPPET, encoding="utf-8")
    arguments = ["--strict", "--config-file=", f"--cache-dir={os.devnull}", "--no-error-summary"]
    monkeypatch.chdir(ROOT)
    found, trouble, _ = api.run([*arguments, str(snippet)])
    rejected = {int(line) for line in re.findall(r"mixes\.py:(\d+): error:", found)}
    wrong = {number for number, line in enumerate(SNIPPET.splitlines(), 1) if line.endswith("# wrong")}
    assert trouble == ""
    assert len(wrong) > 40
    assert rejected == wrong, found
