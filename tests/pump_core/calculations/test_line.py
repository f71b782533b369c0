"""What the line holds, how long new drug takes, and what a prime moves from where the drug has come."""

from __future__ import annotations

from typing import Any

import pytest

from tests.pump_core.calculations.asked import ask

ASCENDA = {"length": "114.3 cm", "trimmed": "29.3 cm", "volume_per_length": "0.0022 mL/cm"}
PRIME = {"tubing": "0.14 mL", "catheter": "0.187 mL"}


def test_a_trimmed_catheter_holds_what_is_left_of_it() -> None:
    assert ask("line_volume", tubing="0.14 mL", segments=[ASCENDA]) == {
        "implanted_length": "85 cm",
        "catheter_volume": "0.187 mL",
        "line_volume": "0.327 mL",
    }


def test_the_segments_of_a_catheter_add_up_each_with_its_own_bore() -> None:
    spinal = {"length": "66 cm", "trimmed": "6 cm", "volume_per_length": "0.0022 mL/cm"}
    pump_side = {"length": "40 cm", "volume_per_length": "0.0026 mL/cm"}
    assert ask("line_volume", tubing="140 uL", segments=[spinal, pump_side]) == {
        "implanted_length": "100 cm",
        "catheter_volume": "0.236 mL",
        "line_volume": "0.376 mL",
    }


def test_a_segment_may_be_cut_off_altogether_and_no_further() -> None:
    gone = {"length": "66 cm", "trimmed": "66 cm", "volume_per_length": "0.0022 mL/cm"}
    kept = {"length": "40 cm", "volume_per_length": "0.0026 mL/cm"}
    assert ask("line_volume", tubing="0 mL", segments=[gone, kept])["implanted_length"] == "40 cm"
    answer = ask("line_volume", tubing="0 mL", segments=[kept, {**gone, "trimmed": "66.1 cm"}])
    assert answer["error"] == "volume_not_positive"
    assert answer["message"].startswith("Segment 2 is 66 cm long and 66.1 cm were cut off")


@pytest.mark.parametrize(("flow", "delay"), [("0.048 mL/day", "136 h"), ("1 mL/h", "0.272 h"), ("2 uL/h", "136 h")])
def test_new_drug_takes_as_long_as_the_line_takes_to_empty(flow: str, delay: str) -> None:
    assert ask("line_delay", line_volume="0.272 mL", flow=flow) == {"delay": delay}


@pytest.mark.parametrize(
    ("front", "volume", "duration"),
    [
        ("bench", "0.14 mL", "8.4 min"),
        ("reservoir", "0.327 mL", "19.62 min"),
        ("catheter connector", "0.187 mL", "11.22 min"),
        ("new segment", "0.066 mL", "3.96 min"),
    ],
)
def test_a_prime_moves_what_lies_before_the_drug(front: str, volume: str, duration: str) -> None:
    answer = ask("prime", drug_front=front, **PRIME, new_segment="0.066 mL")
    assert answer == {"volume": volume, "duration": duration}


def test_a_prime_tells_the_drug_that_it_moves_into_the_line() -> None:
    answer = ask("prime", drug_front="reservoir", tubing="0.14 mL", catheter="0.132 mL", concentration="25 mg/mL")
    assert answer == {"volume": "0.272 mL", "duration": "16.32 min", "drug_in_line": "6.8 mg"}


@pytest.mark.parametrize(
    ("rate", "expected"),
    [
        ("0.5 mL/h", {"volume": "0.187 mL", "duration": "22.44 min"}),
        ("24 mL/day", {"volume": "0.187 mL", "duration": "11.22 min"}),
        ("1.0001 mL/h", {"error": "flow_above_maximum"}),
        ("0 mL/h", {"error": "flow_below_minimum"}),
    ],
)
def test_a_prime_runs_at_the_rate_that_is_given_up_to_the_maximum(rate: str, expected: dict[str, Any]) -> None:
    answer = ask("prime", drug_front="catheter connector", **PRIME, rate=rate)
    assert {name: answer[name] for name in expected} == expected
