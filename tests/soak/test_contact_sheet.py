"""The contact sheet: every screen in both themes, three languages and two sizes, looked at; the hashes are kept.

`make soak` takes the pictures anew and lays those of a combination on one sheet below `build/contact-sheet`. A picture
that is another one than when it was last looked at is named, and the file to keep once it was looked at again is
written beside the sheets. The hashes hold for one version of Qt, which draws the letters.
"""

from __future__ import annotations

import json
import subprocess
import sys
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, qVersion
from PySide6.QtGui import QColor, QImage, QPainter

pytestmark = pytest.mark.soak

ROOT = Path(__file__).parents[2]
KEPT = Path(__file__).with_name("contact-sheet.json")
SHEETS = ROOT / "build" / "contact-sheet"
COLUMNS, PART, GAP = 5, 3, 8
PATIENCE_SECONDS = 300
COMBINATIONS = [" ".join(each) for each in product(("en", "de", "es"), ("light", "dark"), ("1280x800", "1024x768"))]


@pytest.fixture(scope="module", autouse=True)
def taken(qapp: QObject) -> dict[str, dict[str, str]]:
    """The hashes of this run, filled in as the pictures are taken."""
    return {}


@pytest.mark.parametrize("combination", COMBINATIONS)
def test_each_picture_is_the_one_that_was_looked_at(
    combination: str, taken: dict[str, dict[str, str]], tmp_path: Path
) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tests.soak.sheet", *combination.split(), str(tmp_path)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECONDS,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    taken[combination] = json.loads(ran.stdout.splitlines()[-1])
    lay_out([tmp_path / f"{name}.png" for name in taken[combination]], SHEETS / f"{combination.replace(' ', '-')}.png")
    (SHEETS / KEPT.name).write_text(json.dumps({"qt": qVersion(), **taken}, indent=1) + "\n", encoding="utf-8")
    kept = json.loads(KEPT.read_text(encoding="utf-8"))
    if kept["qt"] != qVersion():
        pytest.skip(f"the pictures were looked at with Qt {kept['qt']}, and this is {qVersion()}")
    looked_at = kept[combination]
    other = sorted(name for name, was in taken[combination].items() if looked_at.get(name) != was)
    gone = sorted(looked_at.keys() - taken[combination].keys())
    assert (other, gone) == ([], []), f"look at {SHEETS}, then keep {SHEETS / KEPT.name}"


def lay_out(pictures: list[Path], sheet: Path) -> None:
    """Draws the pictures small, side by side in the order in which they were taken."""
    images = [QImage(str(path)) for path in pictures]
    width, height = images[0].width() // PART, images[0].height() // PART
    rows = -(-len(images) // COLUMNS)
    drawn = QImage((width + GAP) * COLUMNS, (height + GAP) * rows, QImage.Format.Format_RGB32)
    drawn.fill(QColor("#808080"))
    painter = QPainter(drawn)
    for at, image in enumerate(images):
        row, column = divmod(at, COLUMNS)
        small = image.scaled(width, height, mode=Qt.TransformationMode.SmoothTransformation)
        painter.drawImage(QPoint(column * (width + GAP), row * (height + GAP)), small)
    painter.end()
    sheet.parent.mkdir(parents=True, exist_ok=True)
    assert drawn.save(str(sheet))
