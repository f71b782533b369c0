"""The pump's two tones, played on the tablet so that a patient knows them; silent with a notice where nothing plays."""

from __future__ import annotations

from functools import partial

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.sound import Sound
from app.viewmodels.presented import Presented
from app.workflows.tablet import Tablet
from app.workflows.tones import shipped_pitches, tone_of, tone_text, wave_of
from pump_core.alarms import AlarmClass

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class TonesView(Struct, frozen=True):
    """Both tones in words; empty before a pump was read."""

    critical: str = ""
    noncritical: str = ""


def present_tones(tablet: Tablet) -> TonesView:
    """The tones of the pump that was read."""
    if tablet.read is None:
        return TonesView()
    model = tablet.site.model(tablet.read.pump.model)
    return TonesView(
        critical=tone_text(tone_of("critical", model)), noncritical=tone_text(tone_of("noncritical", model))
    )


@QmlElement
class TonesViewModel(Presented[TonesView]):
    """Binds the two keys."""

    changed = Signal()

    def __init__(self, tablet: Tablet, sound: Sound, parent: QObject) -> None:
        super().__init__(tablet, lambda: present_tones(tablet), parent)
        self._sound = sound
        self._silent = ""

    @Slot()
    def hearCritical(self) -> None:
        """The tone of a critical alarm."""
        self._hear("critical")

    @Slot()
    def hearNoncritical(self) -> None:
        """The tone of any other alarm."""
        self._hear("noncritical")

    def _hear(self, urgency: AlarmClass) -> None:
        read = self._tablet.read
        if read is not None:
            tone = tone_of(urgency, self._tablet.site.model(read.pump.model))
            self._sound.play(partial(wave_of, tone, shipped_pitches()), self._heard)

    def _heard(self, why_not: str) -> None:
        silent = f"{why_not} The tones cannot be heard here: describe them to the patient." if why_not else ""
        if silent != self._silent:
            self._silent = silent
            self.changed.emit()

    @Property(str, notify=changed)
    def critical(self) -> str:
        """What a critical alarm sounds like."""
        return self._view.critical

    @Property(str, notify=changed)
    def noncritical(self) -> str:
        """What any other alarm sounds like."""
        return self._view.noncritical

    @Property(str, notify=changed)
    def silentText(self) -> str:
        """Why nothing was heard; empty when it was, or nothing was tried."""
        return self._silent
