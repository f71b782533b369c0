"""Every class of use error that claims a control has a test, no test marks an unknown one, and the page is current."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hazards import DATA, PAGE, BadHazards, main, marked_tests, page, problems, read_hazards

ROOT = Path(__file__).resolve().parents[2]

ROW: dict[str, object] = {
    "id": "U1",
    "use_error": "a wrong dose",
    "harm": "10 mg instead of 1",
    "source": "a case",
    "controls": [{"layer": "pump", "control": "it is refused", "effect": "prevented"}],
}
TEST = """
import pytest

@pytest.mark.use_error("U1")
@pytest.mark.parametrize("dose", [1, 2])
def test_a_wrong_dose_is_refused(dose):
    assert dose
"""


def checkout(at: Path, rows: list[dict[str, object]], test: str = TEST) -> Path:
    """A checkout with these hazards and this one test file, its page written."""
    for folder in ("resources", "docs", "tests"):
        (at / folder).mkdir()
    (at / DATA).write_text(json.dumps({"version": "1", "hazards": rows}), encoding="utf-8")
    (at / "tests" / "test_one.py").write_text(test, encoding="utf-8")
    main([], at)
    return at


def rules(at: Path) -> list[str]:
    return [each.rule for each in problems(read_hazards((at / DATA).read_text(encoding="utf-8")), marked_tests(at), at)]


def test_the_hazards_of_this_project_hold_and_their_page_is_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check"], ROOT)
    assert code == 0, capsys.readouterr().err


def test_all_34_classes_are_there_and_what_the_pump_can_do_is_driven_by_marked_tests() -> None:
    hazards, tests = read_hazards((ROOT / DATA).read_text(encoding="utf-8")), marked_tests(ROOT)
    assert len(hazards) == 34
    marked = {test.use_error for test in tests if test.path.parts[:2] == ("tests", "use_errors")}
    by_pump = {hazard.id for hazard in hazards if any(each.layer == "pump" for each in hazard.controls)}
    assert by_pump == marked


def test_a_class_with_its_test_is_fine_and_the_page_names_both(tmp_path: Path) -> None:
    at = checkout(tmp_path, [ROW])
    assert (rules(at), main(["--check"], at)) == ([], 0)
    text = (at / PAGE).read_text(encoding="utf-8")
    assert "| U1 | a wrong dose | 10 mg instead of 1 | prevented | 1 |" in text
    assert "- a wrong dose is refused" in text


def test_a_class_that_claims_a_control_without_a_test_is_found(tmp_path: Path) -> None:
    assert rules(checkout(tmp_path, [ROW, {**ROW, "id": "U2"}])) == ["no-test"]


def test_a_test_of_a_class_that_nobody_knows_is_found(tmp_path: Path) -> None:
    assert rules(checkout(tmp_path, [ROW], TEST + TEST.replace("U1", "U7").replace("test_a", "test_b"))) == [
        "unknown-use-error"
    ]


def test_a_mark_that_is_no_text_is_found(tmp_path: Path) -> None:
    assert rules(checkout(tmp_path, [ROW], TEST + TEST.replace('"U1"', "U1"))) == ["unknown-use-error"]


def test_a_named_test_that_is_not_there_is_found_and_one_that_is_counts(tmp_path: Path) -> None:
    there = "tests/test_one.py::test_a_wrong_dose_is_refused"
    named = [
        ROW,
        {**ROW, "id": "U2", "tests": [there]},
        {**ROW, "id": "U3", "tests": [there + "_twice", "tests/no.py::x"]},
    ]
    assert rules(checkout(tmp_path, named)) == ["lost-test", "lost-test"]


def test_a_checkout_without_any_mark_is_found(tmp_path: Path) -> None:
    assert rules(checkout(tmp_path, [{**ROW, "controls": [], "missing": "all"}], "")) == ["no-marks"]


def test_a_page_that_was_edited_or_is_old_is_found(tmp_path: Path) -> None:
    at = checkout(tmp_path, [ROW])
    (at / PAGE).write_text(page((), ()), encoding="utf-8")
    assert main(["--check"], at) == 1
    (at / PAGE).unlink()
    assert main(["--check"], at) == 1


@pytest.mark.parametrize(
    ("rows", "says"),
    [
        ([{**ROW, "id": "U2"}], "in order"),
        ([ROW, ROW], "each once"),
        ([{**ROW, "controls": [{"layer": "magic", "control": "x", "effect": "prevented"}]}], "no such layer"),
        ([{**ROW, "controls": [{"layer": "pump", "control": "x", "effect": "hoped for"}]}], "no such layer or effect"),
        ([{**ROW, "controls": []}], "neither a control nor what is missing"),
        ([{"id": "U1"}], "use_error"),
    ],
)
def test_hazards_that_say_nothing_whole_are_refused_by_name(rows: list[dict[str, object]], says: str) -> None:
    with pytest.raises(BadHazards, match=says):
        read_hazards(json.dumps({"hazards": rows}))
