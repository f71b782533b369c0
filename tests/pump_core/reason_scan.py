"""Which codes of reasons the sources make, read out of them without running them."""

from __future__ import annotations

import ast
from typing import get_args, get_type_hints

from pump_core.checks import dose_slip


def name_of(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", "")


def code_of(reason: ast.Call) -> ast.expr | None:
    return next((each.value for each in reason.keywords if each.arg == "code"), None)


def givers(trees: list[ast.Module]) -> tuple[dict[str, int], set[int]]:
    """Functions that make a reason of a code they are given: which argument it is, and the calls within.

    A function that hands its code on to such a function is one of them too.
    """
    found: dict[str, int] = {}
    calls: set[int] = set()
    functions = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    while True:
        before = len(found), len(calls)
        for function in functions:
            names = [argument.arg for argument in function.args.args]
            for node in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
                code = given_code(node, found)
                if isinstance(code, ast.Name) and code.id in names:
                    found[function.name] = names.index(code.id)
                    calls.add(id(node))
        if before == (len(found), len(calls)):
            return found, calls


def given_code(call: ast.Call, places: dict[str, int]) -> ast.expr | None:
    """The code that a call makes a reason of; None when it makes none."""
    if name_of(call) == "Reason":
        return code_of(call)
    place = places.get(name_of(call), len(call.args))
    return call.args[place] if place < len(call.args) else None


def literals(value: ast.expr | None, tree: ast.Module) -> set[str]:
    """The codes that an expression may stand for; none when it cannot be told."""
    if isinstance(value, ast.Constant):
        return {str(value.value)}
    if isinstance(value, ast.IfExp):
        either, other = literals(value.body, tree), literals(value.orelse, tree)
        return either | other if either and other else set()
    if isinstance(value, ast.Call) and name_of(value) == "dose_slip":
        return set(get_args(get_args(get_type_hints(dose_slip)["return"])[0]))
    if isinstance(value, ast.Name):
        given = [node for node in ast.walk(tree) if isinstance(node, ast.Assign) and is_set(node, value.id)]
        each = [literals(node.value, tree) for node in given]
        return set().union(*each) if all(each) else set()
    return set()


def is_set(assignment: ast.Assign, name: str) -> bool:
    return any(isinstance(target, ast.Name) and target.id == name for target in assignment.targets)


def made(trees: list[ast.Module]) -> list[tuple[ast.Call, set[str]]]:
    """Every call that makes a reason, with the codes it may give; none when that cannot be told."""
    found = []
    places, inside = givers(trees)
    for tree in trees:
        for node in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if id(node) not in inside and (name_of(node) == "Reason" or name_of(node) in places):
                found.append((node, literals(given_code(node, places), tree)))
    return found


def emitted(trees: list[ast.Module]) -> tuple[set[str], list[str]]:
    """The codes of all reasons that are made, and the calls whose code cannot be told from the source."""
    calls = made(trees)
    return {code for _, told in calls for code in told}, [ast.unparse(call) for call, told in calls if not told]
