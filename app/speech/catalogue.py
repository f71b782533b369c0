"""The catalogue of a language, as Qt Linguist keeps it: read as it is, so that no compiled copy can be an older one."""

from __future__ import annotations

from pathlib import Path
from typing import Final
from xml.etree import ElementTree

from app.speech.pseudo import pseudo

FOLDER: Final = Path(__file__).resolve().parents[1] / "ui" / "translations"
_ANY: Final = "de"


def catalogue_of(language: str) -> dict[str, str]:
    """English text to its translation; what is not finished is left out. The pseudo-locale is made from the texts."""
    tree = ElementTree.parse(FOLDER / f"cisterna_{_ANY if language == 'pseudo' else language}.ts")
    found: dict[str, str] = {}
    for message in tree.iter("message"):
        source, said = message.findtext("source", ""), message.find("translation")
        if language == "pseudo":
            found[source] = pseudo(source)
        elif said is not None and said.text and said.get("type") is None:
            found[source] = said.text
    return found
