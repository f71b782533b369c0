"""The question before a pump is left that does not run: what it means, and the two ways on."""

from __future__ import annotations

from typing import Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.keyboard import Keyboard
from app.viewmodels.presented import Presented
from app.viewmodels.spelling import WORDS
from app.viewmodels.stopped_text import countdown_text
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.workflows.leaving import REASON_LONGEST, REASON_SHORTEST, Way
from app.workflows.stopped import drug_in_pump, standstill
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LEAVES: Final[dict[Way, str]] = {
    "sign_out": "Before you sign out",
    "other_pump": "Before another pump is chosen",
    "close": "Before the program ends",
}
_GO: Final[dict[Way, str]] = {
    "sign_out": "Type a reason and sign out",
    "other_pump": "Type a reason and change the pump",
    "close": "Type a reason and end the program",
}


class LeavingView(Struct, frozen=True):
    """What the question shows; `restart` says whether that way is open."""

    open: bool = False
    headline: str = ""
    detail: str = ""
    go: str = ""
    restart: bool = False


def present_leaving(tablet: Tablet) -> LeavingView:
    """The question as things stand."""
    way = tablet.leaving.asked
    if way is None:
        return LeavingView()
    if tablet.leaving.held == "unknown":
        return LeavingView(
            open=True,
            headline=f"{_LEAVES[way]}: it is not known whether the pump runs",
            detail="The result of the last command is not known. Keep the communicator on the pump: the tablet asks as "
            "soon as it hears it.",
            go=_GO[way],
        )
    still, drug = standstill(tablet), drug_in_pump(tablet)
    told = (drug.stopping if drug else "", countdown_text(still, tablet.site) if still is not None else "")
    return LeavingView(
        open=True,
        headline=f"{_LEAVES[way]}: the pump is STOPPED",
        detail=" ".join(part for part in told if part),
        go=_GO[way],
        restart=tablet.may_begin,
    )


@QmlElement
class LeavingViewModel(Presented[LeavingView]):
    """Binds the question. Its letter pad is its own: it is there too while the tablet is locked."""

    changed = Signal()
    closes = Signal()

    def __init__(self, tablet: Tablet, parent: QObject, keyboard: Keyboard | None = None) -> None:
        super().__init__(tablet, lambda: present_leaving(tablet), parent)
        self._letters = TextPadViewModel(self, keyboard)

    def _tell(self) -> None:
        if not self._view.open:
            self._letters.cancel()
        super()._tell()

    @Slot(result=bool)
    def mayClose(self) -> bool:
        """The window is asked to close: whether it may now; else the question stands."""
        held = bool(self._tablet.leaving.held)
        if held:
            self._tablet.leaving.ask("close", self.closes.emit)
        return not held

    @Slot()
    def stay(self) -> None:
        """Goes on with this pump."""
        self._tablet.leaving.stay()

    @Slot()
    def restart(self) -> None:
        """Goes on with this pump: starts it again."""
        self._tablet.leaving.stay()
        self._tablet.start_restart()

    @Slot()
    def giveReason(self) -> None:
        """Opens the letter pad."""
        leaving = self._tablet.leaving
        self._letters.ask(
            TextRequest(
                "Why the pump is left like this",
                f"Two words or more, at least {REASON_SHORTEST} signs. It is recorded under your name.",
                REASON_SHORTEST,
                REASON_LONGEST,
                leaving.leave,
                leaving.refusal_of,
                spelling=WORDS,
            )
        )

    @Property(TextPadViewModel, constant=True)
    def letters(self) -> TextPadViewModel:
        """The letter pad for the reason."""
        return self._letters

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the question stands."""
        return self._view.open

    @Property(str, notify=changed)
    def headline(self) -> str:
        """What holds."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What it means, and how long is left."""
        return self._view.detail

    @Property(str, notify=changed)
    def goText(self) -> str:
        """The words on the way out."""
        return self._view.go

    @Property(bool, notify=changed)
    def canRestart(self) -> bool:
        """Whether it can be started again from here."""
        return self._view.restart
