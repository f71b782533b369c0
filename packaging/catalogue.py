"""Write the catalogues of the languages, `app/ui/translations/*.ts`, anew from the sources; Qt Linguist opens them.

    app, pump_core, telemetry   sentences in Python (`texts_python`)
    app/ui                      qsTr in QML, %1 and %n written as holes
    resources                   the texts of the data files

What is translated stays, what is new is marked unfinished, what is gone is dropped. `--check` writes nothing and says
what is missing, unfinished or translated with other holes.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args
from xml.etree import ElementTree

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from texts_python import texts_in, tidy

from app.speech.figures import is_neutral
from app.workflows.draft import Step
from pump_core.alarms import Alarm
from pump_core.log import Denial, EventKind, RunKind
from pump_core.patient import Indication

LANGUAGES = ("de", "es")
CONTEXT = "shown"
FOLDER = Path("app/ui/translations")
PYTHON = (
    "app/viewmodels",
    "app/workflows",
    "app/report",
    "app/composition.py",
    "app/faults.py",
    "app/people_records.py",
    "app/recording.py",
    "app/sound.py",
    "app/wire.py",
    "app/records/store.py",
    "app/records/first_start.py",
    "telemetry/backend/identity.py",
    "app/records/database.py",
    "app/records/errors.py",
    "pump_core/words",
    "pump_core/notation.py",
    "pump_core/reasons.py",
    "telemetry/ports",
    "telemetry/session/reasons.py",
    "telemetry/session/tls.py",
    "telemetry/link/connection.py",
    "telemetry/communicator/tablet_side.py",
)
KINDS = {
    Alarm: "pump_core/alarms.py",
    Denial: "pump_core/log.py",
    EventKind: "pump_core/log.py",
    Indication: "pump_core/patient.py",
    RunKind: "pump_core/log.py",
    Step: "app/workflows/draft.py",
}
DATA = {
    "alarms": ("text", "source"),
    "catheters": ("name", "source"),
    "demo-pumps": ("clinician",),
    "drugs": ("text", "name", "source"),
    "limits": ("source",),
    "emergency": ("text", "none", "source"),
    "implant": ("text", "value", "source"),
    "mri": ("text", "source"),
    "override-reasons": ("",),
    "pumps": ("source",),
}
"""The keys of each data file under which texts stand; an empty one is for the entries of lists."""

WORDS = frozenset(
    [
        "day",
        "days",
        "hour",
        "hours",
        "minute",
        "minutes",
        "week",
        "weeks",
        "month",
        "months",
        "yes",
        "no",
        "less",
        "more",
        "fast",
        "slow",
        "time",
        "times",
        "today",
        "now",
        "none",
        "before",
        "after",
        "over",
        "on",
        "off",
        "and",
        "or",
        "morphine",
        "baclofen",
        "h.min",
        "nothing",
        "unknown",
        "high",
        "medium",
        "low",
        "consensus",
        "label",
        "volume",
        "stability",
        "finished",
        "running",
        "stopped",
        "over-infusion",
        "under-infusion",
        "started",
        "made",
    ]
)
"""Small words that are shown by themselves or in a hole of a sentence."""

_QML = re.compile(r'qsTr\(\s*"((?:[^"\\]|\\.)*)"')
_HOLES = re.compile(r"\{\d+\}")


def sources(root: Path) -> dict[str, set[str]]:
    """Every text, with the files it stands in."""
    found: dict[str, set[str]] = {}
    for text, path in (*_python(root), *_qml(root), *_data(root), *_kinds(root)):
        found.setdefault(text, set()).add(path.relative_to(root).as_posix())
    return found


def _python(root: Path) -> Iterator[tuple[str, Path]]:
    for place in PYTHON:
        path = root / place
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            for text in texts_in(file.read_text(encoding="utf-8"), WORDS):
                yield text, file


def _kinds(root: Path) -> Iterator[tuple[str, Path]]:
    """Names in the program that are shown as words: `motor_stall` as motor stall."""
    for kinds, file in KINDS.items():
        for kind in get_args(kinds):
            yield kind.replace("_", " "), root / file


def _qml(root: Path) -> Iterator[tuple[str, Path]]:
    for file in sorted((root / "app/ui").rglob("*.qml")):
        for match in _QML.finditer(file.read_text(encoding="utf-8")):
            text = tidy(re.sub(r"%[n1-9]", "\x00", json.loads(f'"{match[1]}"')))
            if not is_neutral(_HOLES.sub("1", text)):
                yield text, file


def _data(root: Path) -> Iterator[tuple[str, Path]]:
    for name, keys in DATA.items():
        file = root / "resources" / f"{name}.json"
        for text in _values(json.loads(file.read_text(encoding="utf-8")), keys):
            if re.search(r"[A-Za-z]{4}", text):
                yield text, file


def _values(entry: Any, keys: tuple[str, ...], key: str = "") -> Iterator[str]:
    if isinstance(entry, dict):
        for name, value in entry.items():
            yield from _values(value, keys, name)
    elif isinstance(entry, list):
        for value in entry:
            yield from _values(value, keys)
    elif isinstance(entry, str) and key in keys:
        yield entry


def read(path: Path) -> dict[str, str]:
    """The finished translations of a catalogue; none where there is no file."""
    if not path.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ElementTree.parse(path).iter("message")
        if (said := message.find("translation")) is not None and said.get("type") is None
    }


def written(found: dict[str, set[str]], translated: dict[str, str], language: str) -> str:
    """A catalogue as Qt Linguist keeps it, in the order of the texts."""
    top = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = CONTEXT
    for text in sorted(found):
        message = ElementTree.SubElement(context, "message")
        for path in sorted(found[text]):
            ElementTree.SubElement(message, "location", filename=f"../../../{path}")
        ElementTree.SubElement(message, "source").text = text
        said = ElementTree.SubElement(message, "translation")
        said.text = translated.get(text)
        if said.text is None:
            said.set("type", "unfinished")
    ElementTree.indent(top, "    ")
    body = ElementTree.tostring(top, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def faults(found: dict[str, set[str]], translated: dict[str, str]) -> Iterator[str]:
    """What is wrong with one catalogue's translations."""
    for text in sorted(found):
        if text not in translated:
            yield f"not translated: {text!r} ({min(found[text])})"
        elif sorted(_HOLES.findall(text)) != sorted(_HOLES.findall(translated[text])):
            yield f"other holes: {text!r} is {translated[text]!r}"


def main(arguments: list[str]) -> int:
    """Write or check the catalogues of the checkout this script stands in."""
    root = Path(__file__).resolve().parent.parent
    found = sources(root)
    bad = 0
    for language in LANGUAGES:
        path = root / FOLDER / f"cisterna_{language}.ts"
        translated = read(path)
        text = written(found, translated, language)
        if "--check" not in arguments:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path.name} is not of these sources: run packaging/catalogue.py", file=sys.stderr)
            bad += 1
        for fault in faults(found, translated):
            print(f"{path.name}: {fault}", file=sys.stderr)
            bad += 1
    print(f"catalogue: {len(found)} texts, {bad} faults")
    return 1 if bad and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
