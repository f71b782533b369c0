"""Change one thing at a time in the code, and see whether its tests find out: the score is what they find of it all.

    < ↔ <=   > ↔ >=   == ↔ !=   is ↔ is not   in ↔ not in   and ↔ or   + ↔ -   * ↔ //   not x → x
    a if b else c → c if b else a   n → n + 1   True ↔ False   "hard" ↔ "soft"   a yielded reason → none

Each mutant runs in a copy of the checkout. A test that fails, or does not end in time, has found it; what survives is
printed with its line, to be looked at.
"""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Final

COPIED = ("pump_core", "telemetry", "app", "packaging", "resources", "tests", "pyproject.toml")
LONGEST_S = 180

TARGETS: Final = {
    "pump_core/checks": ("tests/pump_core/checks", "tests/use_errors"),
    "pump_core/patient_bolus.py": ("tests/pump_core/test_patient_bolus.py", "tests/pump_core/checks/test_boluses.py"),
    "telemetry/backend/slots.py": (
        "tests/telemetry/backend/test_memory.py",
        "tests/telemetry/backend/test_format.py",
        "tests/telemetry/backend/test_damage.py",
    ),
}
"""What is mutated, and the tests that have to find out."""

_OPERATORS: Final[dict[type[ast.AST], type[ast.AST]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.FloorDiv: ast.Mult,
}
_TEXTS: Final = {"hard": "soft", "soft": "hard"}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file with one thing changed at a line."""

    path: Path
    line: int
    what: str
    source: str


@dataclass(frozen=True, slots=True)
class Score:
    """How many mutants there were, and which of them no test found."""

    mutants: int
    survivors: tuple[Mutant, ...]

    @property
    def percent(self) -> float:
        """What was found, in %."""
        return 100 * (self.mutants - len(self.survivors)) / self.mutants


def mutants(path: Path, source: str) -> Iterator[Mutant]:
    """Every mutant of a file."""
    tree = ast.parse(source)
    for place, node in enumerate(_code(tree)):
        for what, change in _changes(node):
            other = deepcopy(tree)
            change(list(_code(other))[place])
            yield Mutant(path, getattr(node, "lineno", 0), what, ast.unparse(ast.fix_missing_locations(other)))


def score(root: Path, target: str, tests: tuple[str, ...], workers: int = 2) -> Score:
    """Runs `tests` against every mutant of `target`, a file or a folder below `root`."""
    files = sorted((root / target).rglob("*.py")) if (root / target).is_dir() else [root / target]
    every = [mutant for file in files for mutant in mutants(file.relative_to(root), file.read_text(encoding="utf-8"))]
    with tempfile.TemporaryDirectory() as under:
        free: SimpleQueue[Path] = SimpleQueue()
        for worker in range(workers):
            free.put(_copied(root, Path(under) / str(worker)))
        if not _passes(at := free.get(), tests):
            raise RuntimeError(f"the tests of {target} fail without any mutant")
        free.put(at)
        with ThreadPoolExecutor(workers) as pool:
            found = list(pool.map(lambda mutant: _found(mutant, tests, free), every))
    return Score(len(every), tuple(mutant for mutant, killed in zip(every, found, strict=True) if not killed))


def _found(mutant: Mutant, tests: tuple[str, ...], free: SimpleQueue[Path]) -> bool:
    at = free.get()
    file = at / mutant.path
    before = file.read_text(encoding="utf-8")
    file.write_text(mutant.source, encoding="utf-8")
    try:
        return not _passes(at, tests)
    finally:
        file.write_text(before, encoding="utf-8")
        free.put(at)


def _passes(at: Path, tests: tuple[str, ...]) -> bool:
    command = [sys.executable, "-B", "-m", "pytest", "-q", "-x", "-p", "no:cacheprovider", *tests]
    surroundings = {**os.environ, "PYTHONPATH": os.pathsep.join((str(at), str(at / "packaging"))), "CI": "1"}
    try:
        done = subprocess.run(command, cwd=at, env=surroundings, capture_output=True, timeout=LONGEST_S, check=False)
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0


def _copied(root: Path, to: Path) -> Path:
    to.mkdir()
    for name in COPIED:
        if (root / name).is_dir():
            shutil.copytree(root / name, to / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(root / name, to / name)
    return to


def _code(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes that do something: no annotations, no decorators, no docstrings, nothing at the level of the module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            body = node.body[1:] if ast.get_docstring(node) is not None else node.body
            for statement in body:
                yield from _within(statement)


def _within(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list") or isinstance(node, ast.FunctionDef | ast.JoinedStr):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _within(child)


def _changes(node: ast.AST) -> Iterator[tuple[str, Callable[[ast.AST], None]]]:
    if isinstance(node, ast.Compare):
        for at, operator in enumerate(node.ops):
            if (other := _OPERATORS.get(type(operator))) is not None:
                yield f"{type(operator).__name__} → {other.__name__}", _sets("ops", other, at)
    elif isinstance(node, ast.BoolOp | ast.BinOp) and (other := _OPERATORS.get(type(node.op))) is not None:
        yield f"{type(node.op).__name__} → {other.__name__}", _sets("op", other)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not x → x", _twice
    elif isinstance(node, ast.IfExp):
        yield "branches swapped", _swapped
    elif isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield f"{node.value} → {not node.value}", _becomes(not node.value)
    elif isinstance(node, ast.Constant) and isinstance(node.value, int):
        yield f"{node.value} → {node.value + 1}", _becomes(node.value + 1)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in _TEXTS:
        yield f"{node.value} → {_TEXTS[node.value]}", _becomes(_TEXTS[node.value])
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Yield | ast.YieldFrom):
        yield "nothing is yielded", _yields_nothing


def _sets(field: str, operator: type[ast.AST], at: int | None = None) -> Callable[[ast.AST], None]:
    def change(node: ast.AST) -> None:
        if at is None:
            setattr(node, field, operator())
        else:
            getattr(node, field)[at] = operator()

    return change


def _becomes(value: str | int) -> Callable[[ast.AST], None]:
    return lambda node: setattr(node, "value", value)


def _twice(node: ast.AST) -> None:
    """`not not x` is as true as x."""
    if isinstance(node, ast.UnaryOp):
        node.operand = ast.UnaryOp(op=ast.Not(), operand=node.operand)


def _swapped(node: ast.AST) -> None:
    if isinstance(node, ast.IfExp):
        node.body, node.orelse = node.orelse, node.body


def _yields_nothing(node: ast.AST) -> None:
    """The generator goes on without this one."""
    if isinstance(node, ast.Expr):
        node.value = ast.YieldFrom(value=ast.Tuple(elts=[], ctx=ast.Load()))


def main(arguments: list[str], root: Path) -> int:
    """Mutates the targets named, or all; prints each score and what survived."""
    for target in arguments or list(TARGETS):
        done = score(root, target, TARGETS[target])
        for mutant in done.survivors:
            print(f"{mutant.path}:{mutant.line}: {mutant.what}")
        print(f"{target}: {done.percent:.1f} % of {done.mutants} mutants found", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parent.parent))
