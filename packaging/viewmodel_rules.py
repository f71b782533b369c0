"""The Python half of the QML contract: what keeps Qt from crashing under the view-models.

Every QObject that QML reaches is owned by Python for as long as QML lives, so it is a `constant=True`
property of its parent, has that parent as its QObject parent, is declared by its own class and never comes
out of a slot. Values that cross are plain and never `None`. The rules only read the syntax tree.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from finding import Finding

VALUES = frozenset({"str", "int", "float", "bool", "list"})
QT_BASES = frozenset({"QObject", "QAbstractListModel", "QAbstractTableModel", "QSortFilterProxyModel", "QQuickItem"})

Broken = tuple[int, str, str]


def check_python(sources: Mapping[Path, str]) -> list[Finding]:
    """Findings in these files, read together so that a view-model of one is known in the others."""
    trees = {path: ast.parse(text, str(path)) for path, text in sources.items()}
    known = viewmodel_names(trees.values())
    return sorted(Finding(path, *broken) for path, tree in trees.items() for broken in _broken(tree, known))


def viewmodel_names(trees: Iterable[ast.Module]) -> frozenset[str]:
    """The classes that derive from QObject, directly or through one another."""
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    known = set(QT_BASES)
    while grown := {c.name for c in classes if known.intersection(map(_name, c.bases))} - known:
        known |= grown
    return frozenset(known - QT_BASES)


def _broken(tree: ast.Module, known: frozenset[str]) -> Iterator[Broken]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and node.attr == "setContextProperty":
            yield (
                node.lineno,
                "context-property",
                "QML sees one root object: pass it with engine.setInitialProperties({'root': …})",
            )
        if isinstance(node, ast.ClassDef) and node.name in known:
            yield from _in_class(node, known)


def _in_class(owner: ast.ClassDef, known: frozenset[str]) -> Iterator[Broken]:
    for node in owner.body:
        if isinstance(node, ast.FunctionDef):
            for decorator in node.decorator_list:
                if isinstance(decorator, ast.Call) and _name(decorator.func) == "Property":
                    yield from _property(node, decorator, known)
                elif isinstance(decorator, ast.Call) and _name(decorator.func) == "Slot":
                    yield from _slot(node, decorator)
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and isinstance(node.value, ast.Call):
            yield from _class_variable(node, _name(node.value.func))
    for inner in ast.walk(owner):
        if isinstance(inner, ast.Call) and _name(inner.func) in known and not _has_parent(inner):
            yield (
                inner.lineno,
                "parent",
                f"{_name(inner.func)} is made without a parent and may be collected under QML: pass `self`",
            )


def _property(node: ast.FunctionDef, call: ast.Call, known: frozenset[str]) -> Iterator[Broken]:
    kind = _name(call.args[0]) if call.args else ""
    if kind == "QObject" and isinstance(node.returns, ast.Name) and node.returns.id in known:
        kind = node.returns.id  # of a class that is imported later
    constant = any(k.arg == "constant" and _name(k.value) == "True" for k in call.keywords)
    if kind in known and not constant:
        yield (
            call.lineno,
            "constant-object",
            f"{node.name} hands a {kind} to QML: declare @Property({kind}, constant=True)",
        )
    elif kind not in known and kind not in VALUES:
        yield (
            call.lineno,
            "property-type",
            f"{node.name} is a Property of {kind or 'no type'}: write one of {', '.join(sorted(VALUES))} "
            "or the view-model's own class",
        )
    if _may_be_none(node.returns):
        yield (node.lineno, "none", f"{node.name} can return None: return an empty text, 0, False or []")


def _slot(node: ast.FunctionDef, call: ast.Call) -> Iterator[Broken]:
    for keyword in call.keywords:
        if keyword.arg == "result" and _name(keyword.value) not in VALUES:
            yield (
                call.lineno,
                "slot-result",
                f"{node.name} returns {_name(keyword.value)}: a slot returns a plain value; "
                "what QML should see is a constant=True property",
            )
    if call.keywords and _may_be_none(node.returns) and not _is_none(node.returns):
        yield (node.lineno, "none", f"{node.name} can return None: return an empty text, 0, False or []")


def _class_variable(node: ast.Assign | ast.AnnAssign, made: str) -> Iterator[Broken]:
    if made == "Property":
        yield (
            node.lineno,
            "decorator",
            "write it as @Property(…) above the getter: the linter reads that form",
        )
    if made == "Signal" and isinstance(node, ast.AnnAssign):
        yield (
            node.lineno,
            "signal",
            "write `name = Signal(…)` without a type: the linter misses the other form",
        )


def _has_parent(call: ast.Call) -> bool:
    given = [*call.args, *(k.value for k in call.keywords if k.arg == "parent")]
    return any(_name(value) in {"self", "parent"} for value in given)


def _may_be_none(returns: ast.expr | None) -> bool:
    if returns is None:
        return False
    return any(_is_none(node) or _name(node) == "Optional" for node in ast.walk(returns))


def _is_none(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Subscript):  # Presented[FillView]
        return _name(node.value)
    return str(node.value) if isinstance(node, ast.Constant) else ""
