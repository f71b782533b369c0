"""Fill the generated parts of `docs/protocol.md` from the code that runs.

    <!-- generated: NAME -->      what stands between the two marks belongs to the block NAME
    <!-- end -->

    forms, limits     the coded frames, and the times and sizes that both ends rely on
    transitions       what either end of the link does with a frame
    messages, cddl    the table of messages and the form of each
    codes             what each code says, with the words of `resources/protocol_codes.json` and `pump_core.words`
    hex               frames, and the worked exchange of `protocol_exchange`

`--check` writes nothing and says what is wrong: a block that is out of date, one that nobody knows or that the page
lacks, a code without words, words for a code that there is not.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from finding import Finding
from protocol_blocks import Words, blocks, families

PAGE: Final = Path("docs/protocol.md")
DATA: Final = Path("resources/protocol_codes.json")

_BLOCK: Final = re.compile(r"(<!-- generated: (.+?) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


class BadWords(Exception):
    """The words of the codes cannot be read, or do not fit the codes; the text says which."""


def read_words(raw: str) -> Words:
    """The words of every family of codes, exactly one for each code. Raises `BadWords`."""
    try:
        words: dict[str, dict[str, str]] = json.loads(raw)["families"]
        told = {family: set(said) for family, said in words.items()}
    except (AttributeError, KeyError, TypeError, json.JSONDecodeError) as bad:
        raise BadWords(f"{DATA.as_posix()}: {bad!r}") from bad
    known = {family: set(codes) for family, codes in families().items()}
    for family in sorted(known.keys() | told.keys()):
        lacks = known.get(family, set()) - told.get(family, set())
        idle = told.get(family, set()) - known.get(family, set())
        if lacks or idle:
            what = ", ".join([*(f"no words for {code}" for code in lacks), *(f"no code {code}" for code in idle)])
            raise BadWords(f"{DATA.as_posix()}, {family}: {what}")
    return words


def filled(text: str, made: Mapping[str, str]) -> str:
    """The page with every block that is known as it ought to be."""
    return _BLOCK.sub(lambda block: block[1] + made.get(block[2], block[3]) + block[4], text)


def problems(text: str, made: Mapping[str, str]) -> Iterator[Finding]:
    """What does not hold between page and blocks."""
    met = set[str]()
    for block in _BLOCK.finditer(text):
        name, line = block[2], text.count("\n", 0, block.start()) + 1
        if name not in made:
            yield Finding(PAGE, line, "unknown-block", f"{name} is not one of {', '.join(made)}")
        elif name in met:
            yield Finding(PAGE, line, "twice", f"{name} stands in the page before")
        elif block[3] != made[name]:
            yield Finding(PAGE, line, "out-of-date", f"{name}: run packaging/protocol.py and keep what it writes")
        met.add(name)
    for name in made.keys() - met:
        yield Finding(PAGE, 1, "no-block", f"the page has no place for {name}: put its two marks there")


def main(arguments: list[str], root: Path) -> int:
    """Fills the page, or with `--check` says what is wrong; 1 when something is."""
    there = root / PAGE
    try:
        made = blocks(read_words((root / DATA).read_text(encoding="utf-8")))
        text = there.read_text(encoding="utf-8")
    except (BadWords, OSError) as bad:
        print(f"protocol: {bad}", file=sys.stderr)
        return 1
    if "--check" not in arguments:
        text = filled(text, made)
        there.write_text(text, encoding="utf-8")
    found = sorted(problems(text, made))
    for finding in found:
        print(finding, file=sys.stderr)
    print(f"protocol: {len(found)} findings" if found else f"protocol: {len(made)} blocks")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:], Path(__file__).resolve().parent.parent))
