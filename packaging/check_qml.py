"""Typed qmllint: every QML file against the view-models that Python declares, no warning allowed.

`pyside6-metaobjectdump` reads the view-models' source, `pyside6-qmltyperegistrar` turns that into the QML
module `Cisterna.ViewModels` under `build/qml`, and `pyside6-qmllint` checks `app/ui` against it.

The dump leaves out five things that the linter needs, and they are added here: `constant=True`, `list` as a type
that QML knows, a base with a type in brackets, that a class is a QObject when its base stands in another file, and
what a property is that is declared as a QObject because its class is imported later.
"""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MODULE = "Cisterna.ViewModels"
VERSION = (1, 0)
QML_TYPES = {"list": "QVariantList", "float": "double"}

Classes = list[dict[str, Any]]


class QmlCheckError(Exception):
    """The check found a fault or could not run; the text says which and what to do."""


@dataclass(frozen=True, slots=True)
class Tree:
    """Where the view-models and the QML stand, and where the generated module goes."""

    viewmodels: Path
    ui: Path
    build: Path

    def sources(self) -> list[Path]:
        """The Python files that declare QObjects. Raises `QmlCheckError` if none is exported to QML."""
        texts = {path: path.read_text(encoding="utf-8") for path in sorted(self.viewmodels.rglob("*.py"))}
        if not any("@QmlElement" in text for text in texts.values()):
            raise QmlCheckError(f"no @QmlElement class below {self.viewmodels}: there is nothing to check QML against")
        return [path for path, text in texts.items() if "PySide6" in text]

    def views(self) -> list[Path]:
        """The QML files. Raises `QmlCheckError` if there is none."""
        found = sorted(self.ui.rglob("*.qml"))
        if not found:
            raise QmlCheckError(f"no .qml file below {self.ui}: a scan that finds nothing fails")
        return found


def tool(name: str) -> str:
    """The path of one of PySide's commands. Raises `QmlCheckError`."""
    found = shutil.which(name, path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if found is None:
        raise QmlCheckError(
            f"{name} is not beside {sys.executable}; it comes with PySide6-Essentials: run `make setup`"
        )
    return found


def run(*command: str) -> str:
    """A command's output. Raises `QmlCheckError` with all it said when it fails."""
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise QmlCheckError(f"{Path(command[0]).name} failed:\n{done.stdout}")
    return done.stdout


def metatypes_of(module: str) -> Path:
    """The metatypes that Qt ships for one of its own modules. Raises `QmlCheckError`."""
    import PySide6

    root = Path(PySide6.__file__).parent
    for folder in (root / "Qt" / "metatypes", root / "metatypes"):
        for path in folder.glob(f"{module}_*metatypes.json"):
            return path
        if (folder / f"{module}_metatypes.json").exists():
            return folder / f"{module}_metatypes.json"
    raise QmlCheckError(f"PySide6 at {root} carries no {module}_metatypes.json")


def constant_properties(source: str) -> set[tuple[str, str]]:
    """(class, property) of every `@Property(…, constant=True)` in a file."""
    return {
        (owner.name, function.name)
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for function in owner.body
        if isinstance(function, ast.FunctionDef)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        for keyword in decorator.keywords
        if keyword.arg == "constant" and isinstance(keyword.value, ast.Constant) and keyword.value.value is True
    }


def annotated_objects(source: str) -> dict[tuple[str, str], str]:
    """The annotation of every `@Property(QObject, …)` in a file by (class, property)."""
    return {
        (owner.name, function.name): function.returns.id
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for function in owner.body
        if isinstance(function, ast.FunctionDef) and isinstance(function.returns, ast.Name)
        for decorator in function.decorator_list
        if isinstance(decorator, ast.Call)
        and decorator.args
        and isinstance(decorator.args[0], ast.Name)
        and decorator.args[0].id == "QObject"
    }


def generic_bases(source: str) -> set[tuple[str, str]]:
    """(class, base) of every base in a file that is written with a type in brackets, as in `Presented[FillView]`."""
    return {
        (owner.name, base.value.id)
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for base in owner.bases
        if isinstance(base, ast.Subscript) and isinstance(base.value, ast.Name) and base.value.id != "Generic"
    }


def complete(
    classes: Classes,
    constant: set[tuple[str, str]],
    bases: set[tuple[str, str]],
    objects: dict[tuple[str, str], str],
) -> Classes:
    """The dumped classes with what the dump leaves out. Raises `QmlCheckError` for a name declared twice."""
    for entry in classes:
        added = [{"access": "public", "name": base} for owner, base in sorted(bases) if owner == entry["className"]]
        entry["superClasses"] = [*entry.get("superClasses", []), *added]
    names = [entry["className"] for entry in classes]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise QmlCheckError(f"declared in two view-model files: {', '.join(twice)}; QML needs one name for one type")
    by_name = {entry["className"]: entry for entry in classes}

    def is_object(entry: dict[str, Any]) -> bool:
        bases = [base["name"] for base in entry.get("superClasses", [])]
        return bool(entry["object"]) or any(name in by_name and is_object(by_name[name]) for name in bases)

    for entry in classes:
        entry["object"] = is_object(entry)
        for prop in entry.get("properties", []):
            declared = objects.get((entry["className"], prop["name"]), prop["type"])
            prop["type"] = QML_TYPES.get(declared, declared)
            if (entry["className"], prop["name"]) in constant:
                prop["constant"] = True
    return [entry for entry in classes if entry["object"]]


def generate(tree: Tree) -> Path:
    """Write the QML module of the view-models; its import path. Raises `QmlCheckError`."""
    sources = tree.sources()
    shutil.rmtree(tree.build, ignore_errors=True)
    module = tree.build.joinpath(*MODULE.split("."))
    module.mkdir(parents=True)
    dump = tree.build / "metatypes.json"
    run(tool("pyside6-metaobjectdump"), "--quiet", "--out-file", str(dump), *map(str, sources))
    files = json.loads(dump.read_text(encoding="utf-8"))
    texts = [path.read_text(encoding="utf-8") for path in sources]
    constant = set().union(*map(constant_properties, texts))
    bases = set().union(*map(generic_bases, texts))
    objects = {key: name for text in texts for key, name in annotated_objects(text).items()}
    kept = complete([entry for file in files for entry in file["classes"]], constant, bases, objects)
    wanted = {id(entry) for entry in kept}
    for file in files:
        file["classes"] = [entry for entry in file["classes"] if id(entry) in wanted]
    dump.write_text(json.dumps([file for file in files if file["classes"]]), encoding="utf-8")
    said = run(
        tool("pyside6-qmltyperegistrar"),
        *("--generate-qmltypes", str(module / "plugins.qmltypes")),
        *("--import-name", MODULE, "--major-version", str(VERSION[0]), "--minor-version", str(VERSION[1])),
        *("--foreign-types", f"{metatypes_of('qt6core')},{metatypes_of('qt6quick')}"),
        *("-o", str(tree.build / "registrations.cpp"), str(dump)),
    )
    if "Warning" in said:
        raise QmlCheckError(f"the view-models' types are incomplete:\n{said}")
    qmldir = f"module {MODULE}\ntypeinfo plugins.qmltypes\ndepends QtQuick\n"
    (module / "qmldir").write_text(qmldir, encoding="utf-8")
    return tree.build


def check(tree: Tree) -> int:
    """Lint every view; how many there were. Raises `QmlCheckError` with the linter's findings."""
    views = tree.views()
    imports = generate(tree)
    run(
        tool("pyside6-qmllint"),
        *("--ignore-settings", "--max-warnings", "0", "-I", str(imports), "-I", str(tree.ui)),
        *map(str, views),
    )
    return len(views)


def main() -> int:
    """Check the checkout this script stands in."""
    root = Path(__file__).resolve().parent.parent
    tree = Tree(root / "app" / "viewmodels", root / "app" / "ui", root / "build" / "qml")
    try:
        print(f"qmllint: {check(tree)} QML files agree with the view-models")
    except QmlCheckError as fault:
        print(f"qmllint: {fault}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
