"""Mutants change one thing each, tests find them or not, and what our own tests find of the checks is nine in ten."""

from __future__ import annotations

from pathlib import Path

import pytest
from mutate import COPIED, TARGETS, mutants, score

ROOT = Path(__file__).resolve().parents[2]

SOURCE = '''
"""Doses."""

LIMIT = 3

def judge(dose: int | None, *, hard: bool = True) -> str:
    """Says "hard" below 1."""
    if dose is not None and not dose < 10:
        return "hard" if hard else "soft"
    return f"{dose + 1}"
'''

CODE = "def beyond(dose: int) -> bool:\n    return dose > 10\n"
SHARP = """
from pump_core.limit import beyond

def test_just_at_the_limit():
    assert not beyond(10)
    assert beyond(11)
"""
BLUNT = SHARP.replace("not beyond(10)", "not beyond(1)").replace("beyond(11)", "beyond(12)")


def test_a_mutant_changes_one_thing_and_never_words_annotations_or_what_stands_outside_of_a_function() -> None:
    found = list(mutants(Path("a.py"), SOURCE))
    assert [each.what for each in found] == [
        "And → Or",
        "IsNot → Is",
        "not x → x",
        "Lt → LtE",
        "10 → 11",
        "branches swapped",
        "hard → soft",
        "soft → hard",
    ]
    assert len({each.source for each in found}) == len(found)
    assert all("LIMIT = 3" in each.source and 'Says "hard" below 1' in each.source for each in found)
    assert {each.line for each in found} == {8, 9}


@pytest.mark.parametrize(("test", "survivors"), [(SHARP, []), (BLUNT, ["Gt → GtE", "10 → 11"])])
def test_what_no_test_finds_survives_with_its_line(tmp_path: Path, test: str, survivors: list[str]) -> None:
    for name in COPIED:
        if "." not in name:
            (tmp_path / name).mkdir()
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\n", encoding="utf-8")
    (tmp_path / "pump_core" / "__init__.py").touch()
    (tmp_path / "pump_core" / "limit.py").write_text(CODE, encoding="utf-8")
    (tmp_path / "tests" / "test_limit.py").write_text(test, encoding="utf-8")
    done = score(tmp_path, "pump_core/limit.py", ("tests/test_limit.py",))
    assert [(each.what, each.line) for each in done.survivors] == [(what, 2) for what in survivors]
    assert done.percent == (100 if not survivors else 0)


def test_tests_that_fail_without_a_mutant_give_no_score(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="fail without any mutant"):
        test_what_no_test_finds_survives_with_its_line(tmp_path, SHARP.replace("11", "10"), [])


@pytest.mark.soak
@pytest.mark.parametrize("target", TARGETS)
def test_at_least_nine_mutants_in_ten_are_found(target: str) -> None:
    done = score(ROOT, target, TARGETS[target])
    survivors = "\n".join(f"{each.path}:{each.line}: {each.what}" for each in done.survivors)
    print(f"{target}: {done.percent:.1f} % of {done.mutants} mutants found\n{survivors}")
    assert done.percent >= 90, survivors
