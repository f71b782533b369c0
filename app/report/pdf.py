"""A report as the bytes of a PDF: the same report on the same paper gives the same bytes, but for when it was made.

Qt writes the instant of writing and its own version into two places, the document's information and its metadata. Both
are replaced: information by what is said here, metadata by ours; the table of places at the end is moved along. When
the PDF was made stands in `CreationDate` and `xmp:CreateDate` alone, and is as long for every instant.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from typing import Final
from uuid import UUID, uuid5
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from app.report.layout import pages_of
from app.report.model import Report
from app.report.paint import draw
from app.report.paper import PER_INCH, Paper
from app.report.said import Say

_FOLDER: Final = UUID("6f0c5c3e-6d2b-5b0a-9a55-0c1f6d3c8e11")
_PLACE: Final = re.compile(rb"^(\d{10}) (\d{5}) n", re.MULTILINE)
_INFORMATION: Final = re.compile(rb"1 0 obj\n<<.*?>>\nendobj", re.DOTALL)
_START: Final = re.compile(rb"startxref\n(\d+)")
_METADATA: Final = (
    '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" '
    'xmp:CreatorTool="Cisterna" xmp:CreateDate="{made:%Y-%m-%dT%H:%M:%SZ}" xmpMM:DocumentID="uuid:{key}">'
    '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
    '</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end="w"?>'
)


def pdf_of(report: Report, paper: Paper, made_at: datetime, say: Say = str) -> bytes:
    """The PDF. Raises `OSError` when it could not be drawn."""
    made = made_at.astimezone(UTC)
    title = f"{report.title}, {report.serial}"
    key = uuid5(_FOLDER, report.key)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PER_INCH)
    writer.setPageLayout(
        QPageLayout(QPageSize(paper.size), QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
    )
    writer.setDocumentId(QUuid(str(key)))
    writer.setDocumentXmpMetadata(QByteArray(_METADATA.format(made=made, key=key, title=escape(title)).encode()))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("the PDF could not be begun")
    for place, page in enumerate(pages_of(report, paper, say)):
        if place and not writer.newPage():
            raise OSError("the PDF could not be continued")
        draw(page, painter)
    painter.end()
    return _informed(bytes(buffer.data().data()), title, made)


def _informed(raw: bytes, title: str, made: datetime) -> bytes:
    """The PDF with our own information, and its table of places moved along."""
    found, start = _INFORMATION.search(raw), _START.search(raw)
    if found is None or start is None:
        raise OSError("the PDF is not built as expected")
    ours = (
        f"1 0 obj\n<<\n/Title {_hexed(title)}\n/Creator (Cisterna)\n/Producer (Cisterna)\n"
        f"/CreationDate (D:{made:%Y%m%d%H%M%SZ})\n>>\nendobj"
    ).encode("ascii")
    shift, end, table = len(ours) - len(found.group()), found.end(), int(start.group(1))
    body = raw[: found.start()] + ours + raw[end:table]
    places = _PLACE.sub(lambda at: b"%010d %s n" % (_moved(int(at[1]), end, shift), at[2]), raw[table:])
    return body + _START.sub(b"startxref\n%d" % (table + shift), places)


def _moved(place: int, end: int, shift: int) -> int:
    return place + shift if place >= end else place


def _hexed(text: str) -> str:
    """A text as PDF holds any script: UTF-16 in hexadecimal."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
