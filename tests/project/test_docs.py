"""What the documents point to is there: files, pictures, commands, options, packages of the system."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from setup_env import QT_LIBRARIES, X11_LIBRARIES

from app.cli import WORDS

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
DOCUMENTS = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
DECISIONS = sorted((ROOT / "docs" / "adr").glob("*.md"))
SOURCES = [path for package in ("app", "telemetry", "pump_core", "packaging") for path in (ROOT / package).rglob("*")]

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
NAMED_FILE = re.compile(r"`([\w./-]+\.(?:py|json|toml|qml|lock))`")
LARGEST_PICTURE = 150_000
LONGEST_DECISION = 30


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def anchors_of(text: str) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def broken_links(document: Path, text: str) -> list[str]:
    broken = []
    for target in LINK.findall(text):
        if re.match(r"\w+://", target):
            continue
        path, _, anchor = target.partition("#")
        there = (document.parent / path).resolve() if path else document
        wrong_anchor = bool(anchor) and there.is_file() and anchor not in anchors_of(text_of(there))
        if not there.exists() or wrong_anchor:
            broken.append(target)
    return broken


def installs(tool: str) -> set[str]:
    lines = re.findall(rf"^ +sudo {tool} install (.+)$", README, re.MULTILINE)
    return {package for line in lines for package in line.split()}


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_link_leads_somewhere(document: Path) -> None:
    assert not broken_links(document, text_of(document))


@pytest.mark.parametrize("link", ["[a](docs/none.md)", "[a](docs/glossary.md#none)", "![a](docs/images/none.png)"])
def test_a_link_that_leads_nowhere_is_found(link: str) -> None:
    assert broken_links(ROOT / "README.md", link)


def test_the_readme_links_to_every_folder_of_documents() -> None:
    targets = set(LINK.findall(README))
    assert {"docs/architecture.md", "docs/glossary.md", "docs/qml-contract.md", "docs/adr/", "CHANGELOG.md"} <= targets


def test_pictures_say_what_they_show_and_are_small() -> None:
    pictures = PICTURE.findall(README)
    assert pictures
    for told, target in pictures:
        assert len(told) > 20
        assert (ROOT / target).read_bytes().startswith(b"\x89PNG")
        assert (ROOT / target).stat().st_size <= LARGEST_PICTURE


def test_no_picture_lies_unused() -> None:
    used = {target for document in DOCUMENTS for _, target in PICTURE.findall(text_of(document))}
    assert {name_of(path) for path in (ROOT / "docs" / "images").iterdir()} == used


def test_every_make_target_of_the_readme_is_in_the_makefile() -> None:
    rules = set(re.findall(r"^([a-z]+):(?!=)", text_of(ROOT / "Makefile"), re.MULTILINE))
    named = set(re.findall(r"(?:^ {4}|`)make ([a-z]+)", README, re.MULTILINE))
    assert {"run", "test", "check", "bench", "soak", "audit", "package"} <= named
    assert named <= rules


def test_the_readme_names_the_words_of_the_command_and_no_others() -> None:
    named = set(re.findall(r"(?:`|bin/)cisterna ([a-z]+)", README))
    assert named == set(WORDS)


def test_every_option_of_the_readme_is_an_option_of_some_command() -> None:
    commands = (
        "app/tablet_command.py",
        "app/authority.py",
        "app/bench/command.py",
        "app/simulate/command.py",
        "telemetry/backend/command.py",
    )
    parsers = "".join(text_of(ROOT / path) for path in (*commands, "telemetry/line/command.py"))
    known = set(re.findall(r'"(--[a-z-]+)"', parsers)) | {"--help"}
    named = set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", README.replace("xcode-select --install", "")))
    assert {"--state", "--port", "--bedside"} <= named
    assert named <= known


def test_the_system_packages_of_the_readme_are_those_that_setting_up_asks_for() -> None:
    libraries = [*QT_LIBRARIES.values(), *X11_LIBRARIES.values()]
    assert installs("apt-get") == {debian for debian, _ in libraries} | {"make", "python3", "python3-venv"}
    assert installs("dnf") == {fedora for _, fedora in libraries} | {"make", "python3"}


def test_the_readme_says_early_that_it_is_not_for_patients() -> None:
    assert "NOT FOR USE ON PATIENTS" in README[:900]


@pytest.mark.parametrize("document", DOCUMENTS, ids=name_of)
def test_every_source_file_that_is_named_exists(document: Path) -> None:
    names = [f"/{name_of(path)}" for path in [*SOURCES, *(ROOT / "resources").iterdir(), *ROOT.iterdir()]]
    named = NAMED_FILE.findall(text_of(document))
    assert not [each for each in named if not any(name.endswith(f"/{each}") for name in names)]


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [path.name[:5] for path in DECISIONS] == [f"{number:04}-" for number in range(1, len(DECISIONS) + 1)]
    assert DECISIONS


@pytest.mark.parametrize("decision", DECISIONS, ids=name_of)
def test_a_decision_is_short_and_says_why_and_what_follows(decision: Path) -> None:
    lines = text_of(decision).splitlines()
    assert len(lines) <= LONGEST_DECISION
    number, title = lines[0].removeprefix("# ").split(". ")
    assert int(number) == int(decision.name[:4])
    assert len(title.split()) > 2
    assert [line for line in lines if line.startswith("## ")] == ["## Context", "## Decision", "## Consequences"]
