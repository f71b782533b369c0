"""Draws pages: on a picture for the preview, or on whatever a painter paints on. Places are scaled, never rounded."""

from __future__ import annotations

from typing import assert_never

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from app.report.paper import Area, Line, Page, Paper, Text, font, wide


def draw(page: Page, painter: QPainter) -> None:
    """Draws one page; the painter's units are tenths of a point."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    for mark in page:
        match mark:
            case Text():
                _text(mark, painter)
            case Line():
                pen = QPen(QColor(mark.colour), mark.width)
                pen.setCapStyle(Qt.PenCapStyle.FlatCap)
                if mark.dashed:
                    pen.setDashPattern([4, 3])
                painter.setPen(pen)
                painter.drawPolyline(_polygon(mark.points))
            case Area():
                painter.setPen(QPen(QColor(mark.border), 5) if mark.border else Qt.PenStyle.NoPen)
                painter.setBrush(QColor(mark.fill))
                painter.drawPolygon(_polygon(mark.points))
            case _:
                assert_never(mark)


def picture(page: Page, paper: Paper, width: int) -> QImage:
    """A page as a picture so many pixels wide."""
    scale = width / paper.width
    image = QImage(width, round(paper.height * scale), QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    draw(page, painter)
    painter.end()
    return image


def _text(mark: Text, painter: QPainter) -> None:
    painter.setFont(font(mark.size, mark.weight))
    painter.setPen(QColor(mark.colour))
    shift = {"left": 0.0, "middle": 0.5, "right": 1.0}[mark.align]
    painter.drawText(QPointF(mark.x - shift * wide(mark.text, mark.size, mark.weight), mark.y), mark.text)


def _polygon(points: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points])
