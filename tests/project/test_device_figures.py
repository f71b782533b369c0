"""No device figure stands in code; the figures come from the data files, and the scan finds what is there."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from device_figures import Figures, check_python, check_qml, figures_in

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("pump_core", "telemetry", "app")


@pytest.fixture(scope="module")
def figures() -> Figures:
    return figures_in({path: path.read_text(encoding="utf-8") for path in (ROOT / "resources").glob("*.json")})


def test_the_data_files_hold_the_figures_that_the_scan_looks_for(figures: Figures) -> None:
    assert {"0.048 mL/day", "24 mL/day", "1.4 mL", "0.14 mL", "48 h", "0.0022 mL"} <= figures.texts
    distinctive = (
        "0.048",
        "48000",
        "24000000",
        "14.5",
        "1.4",
        "1400000",
        "0.14",
        "140000",
        "0.0022",
        "172800000",
    )
    assert {Fraction(each) for each in distinctive} <= figures.numbers


def test_the_scan_lets_round_numbers_and_spans_of_time_pass(figures: Figures) -> None:
    assert not figures.numbers & {Fraction(n) for n in ("10", "48", "256", "0.1", "1000000", "3600000")}


@pytest.mark.parametrize(
    "code", ["48_000", "0.048", "14.5", "Volume.parse('1.4 mL')", "span('48 h')", "exact('0.0022')"]
)
def test_a_figure_in_python_is_found(figures: Figures, code: str) -> None:
    assert [each.line for each in check_python(Path("bad.py"), f"\nx = {code}\n", figures)] == [2]


def test_a_figure_in_a_docstring_may_stand(figures: Figures) -> None:
    assert not check_python(Path("good.py"), '"""From 0.048 mL/day to 24 mL/day."""\nx = 1_000_000\n', figures)


@pytest.mark.parametrize("code", ["scale: 14.5", 'text: "1.4 mL"', "property real least: 0.048"])
def test_a_figure_in_qml_is_found(figures: Figures, code: str) -> None:
    assert check_qml(Path("Bad.qml"), f"Item {{ {code} }}", figures)


def test_a_figure_in_a_qml_comment_may_stand(figures: Figures) -> None:
    assert not check_qml(Path("Good.qml"), "Item { width: 12 } // up to 14.5 %", figures)


def test_no_device_figure_stands_in_python(figures: Figures) -> None:
    sources = [path for name in PACKAGES for path in sorted((ROOT / name).rglob("*.py"))]
    assert {path.relative_to(ROOT).parts[0] for path in sources} == set(PACKAGES)
    found = [each for path in sources for each in check_python(path, path.read_text(encoding="utf-8"), figures)]
    assert not found, "\n".join(map(str, found))


def test_no_device_figure_stands_in_qml(figures: Figures) -> None:
    views = [path for path in sorted((ROOT / "app" / "ui").rglob("*.qml")) if "Theme" not in path.parts]
    assert views, "there is no QML to scan"
    found = [each for path in views for each in check_qml(path, path.read_text(encoding="utf-8"), figures)]
    assert not found, "\n".join(map(str, found))
