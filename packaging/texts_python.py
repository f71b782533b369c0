"""Sentences and words in Python that end on a screen, read from the syntax: literals, and f-strings with holes.

A hole is written `{0}`, `{1}` …; holes beside each other are one. What stands in a hole as one of two literals is
written out, so that `{n} bolus{'es' if n != 1 else ''}` is two texts. Texts without a space are taken when they begin
with a capital letter; small words only when they are named, since most are names of kinds and fields.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import islice, product

from app.speech.figures import is_neutral

HOLE = "\x00"
_MOST_FORMS = 16
_OUR_ERRORS = frozenset(
    {"ValueError", "TypeError", "KeyError", "LookupError", "AssertionError", "RuntimeError", "IndexError"}
)
_EDGES = " \n\t·,;:→+(|"
_NAMED_HOLE = re.compile(r"\{[a-z_]*\}")
_IDENTIFIER = re.compile(
    r"[A-Z0-9]+(?:_[A-Z0-9]+)+|[A-Z][a-z]+(?:[A-Z][a-z]+)+|[\w.-]+\.(?:qml|json|py|ts|pem|ViewModels)|[A-Z0-9-]{20,}"
    r"|NFK?[CD]|(?:PRAGMA|SELECT|BEGIN) .*|\w+ = \w+"
)


def texts_in(source: str, words: frozenset[str]) -> Iterator[str]:
    """Every text in a file of Python, with numbered holes; `words` are the small words that are texts too."""
    finder = _Finder()
    finder.visit(ast.parse(source))
    for raw in finder.found:
        text = tidy(raw)
        if text in words or is_text(text):
            yield text


def tidy(raw: str) -> str:
    """A text with its holes numbered, without separators at its ends."""
    text = re.sub(rf"{HOLE}(?: ?{HOLE})*", HOLE, raw).strip(_EDGES).lstrip("." + _EDGES)
    text = re.sub(rf"^{HOLE}(?=[A-Za-z]{{2}})|(?<=\.){HOLE}$", "", text)
    if text.count("(") < text.count(")"):
        text = text.rstrip(")")
    count = iter(range(text.count(HOLE)))
    return re.sub(HOLE, lambda _: f"{{{next(count)}}}", text)


def is_text(text: str) -> bool:
    """Whether it reads as something that is shown, and not as a name in the program."""
    bare = re.sub(r"\{\d+\}", "", text).strip()
    if (
        is_neutral(re.sub(r"\{\d+\}", "1", text))
        or "://" in bare
        or "<<" in bare
        or "[0-9]" in bare
        or _IDENTIFIER.fullmatch(bare)
    ):
        return False
    return bare[:1].isupper() or " " in text


class _Finder(ast.NodeVisitor):
    """Collects literals and f-strings, but for docstrings, names to export and errors of our own making."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """An annotation is no text."""

    def visit_Assign(self, node: ast.Assign) -> None:
        if not any(isinstance(target, ast.Name) and target.id == "__all__" for target in node.targets):
            self.visit(node.value)

    def visit_Raise(self, node: ast.Raise) -> None:
        made = node.exc.func if isinstance(node.exc, ast.Call) else None
        if not (isinstance(made, ast.Name) and made.id in _OUR_ERRORS):
            self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self.found += _forms(node)
        for value in node.values:
            if isinstance(value, ast.FormattedValue):
                self.visit(value.value)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add):
            self.found += _forms(node)
        self.generic_visit(node)

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self.found += _forms(node)


def _forms(node: ast.expr) -> list[str]:
    """What an expression can read, with holes for what is not known before it runs."""
    match node:
        case ast.Constant(value=str(text)):
            return [_NAMED_HOLE.sub(HOLE, text) if " " in text else text]
        case ast.JoinedStr(values=values):
            return ["".join(parts) for parts in islice(product(*map(_forms, values)), _MOST_FORMS)]
        case ast.FormattedValue(value=value, format_spec=None):
            return _forms(value)
        case ast.IfExp(body=body, orelse=orelse):
            return [*_forms(body), *_forms(orelse)]
        case ast.BinOp(left=left, op=ast.Add(), right=right):
            return ["".join(parts) for parts in islice(product(_forms(left), _forms(right)), _MOST_FORMS)]
    return [HOLE]
