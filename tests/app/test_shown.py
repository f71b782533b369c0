"""Texts that a screen shows are asked for in the tablet's language, and again when that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from app.shown import ShownTexts
from app.speech.speech import Speech

QML = b"""
import QtQml
QtObject {
    property string marked: qsTr("Refill %1").arg(2)
    property string said: "Refill 2"
    property string shown: qsTranslate("shown", said)
}
"""


def test_what_is_shown_is_said_anew_when_the_language_changes(qapp: QObject) -> None:
    engine = QQmlEngine()
    made = QQmlComponent(engine)
    made.setData(QML, "")
    item = made.create()
    assert item is not None, made.errorString()
    texts = ShownTexts(engine)
    assert item.property("shown") == "Refill 2"
    texts.speak(Speech("pseudo"), engine)
    assert (item.property("marked"), item.property("shown")) == ("Refill 2", Speech("pseudo").say("Refill 2"))
    item.setProperty("said", "Stop")
    assert item.property("shown") == Speech("pseudo").say("Stop")
    texts.speak(Speech("en"), engine)
    assert item.property("shown") == "Stop"
    texts.stop()
