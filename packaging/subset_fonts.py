"""Make `resources/fonts` from Source Sans 3: the characters the tablet shows, under a name of our own.

The Open Font License reserves the name "Source" for the unchanged fonts, so the subset is Cisterna Sans.
Needs fonttools, which is not in the lock: `python -m pip install fonttools`. Takes the folder of the original
TTF files, for example the `TTF` folder of the npm package `source-sans`.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FAMILY = "Cisterna Sans"
WEIGHTS = ("Regular", "Semibold", "Bold")
RANGES = (range(0x20, 0x7F), range(0xA0, 0x180), range(0x2010, 0x2028), range(0x2030, 0x203B))
SYMBOLS = "→←↑↓↔✓✔✗☐☑▲△▼▽■□●○◆◇≤≥×−±≈≠∞√∆ΩΔμ⁄⅛⅜⅝⅞⁰¹²³⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉€♥\u202f\u2009"
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "liga", "case", "zero", "pnum", "frac", "numr", "dnom"]


def subset(source: Path, weight: str) -> TTFont:
    """One weight, cut to the characters above and renamed."""
    font = TTFont(source / f"SourceSans3-{weight}.ttf")
    options = Options()
    options.layout_features = [*FEATURES, "sups", "subs", "ordn"]
    options.hinting = True
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    cut = Subsetter(options)
    cut.populate(unicodes=[*(code for part in RANGES for code in part), *map(ord, SYMBOLS)])
    cut.subset(font)
    for record in font["name"].names:
        text = record.toUnicode()
        if record.nameID not in (0, 13, 14):
            text = text.replace("Source Sans 3", FAMILY)
            record.string = text.replace("SourceSans3", FAMILY.replace(" ", ""))
    return font


def main() -> int:
    """Write the three weights; the one argument is the folder of the originals."""
    if len(sys.argv) != 2:
        print("usage: subset_fonts.py FOLDER-OF-ORIGINAL-TTF-FILES", file=sys.stderr)
        return 2
    target = Path(__file__).resolve().parent.parent / "resources" / "fonts"
    target.mkdir(parents=True, exist_ok=True)
    for weight in WEIGHTS:
        path = target / f"{FAMILY.replace(' ', '')}-{weight}.ttf"
        subset(Path(sys.argv[1]), weight).save(path)
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
