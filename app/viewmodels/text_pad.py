"""The letter pad for lot numbers and initials: upper case, digits and dash, judged on Enter."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
SPACE = " "
DOT = "\N{BLACK CIRCLE}"


class TextRequest(Struct, frozen=True):
    """What the pad is opened for; an entry shorter or longer is refused, and one of which `refuse` says why.

    With `space` names can be typed; what is `hidden` is shown as dots.
    """

    title: str
    limits: str
    shortest: int
    longest: int
    take: Callable[[str], None]
    refuse: Callable[[str], str] = lambda _typed: ""
    space: bool = False
    hidden: bool = False


@QmlElement
class TextPadViewModel(QObject):
    """One letter pad for the whole app."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._request: TextRequest | None = None
        self._typed = ""
        self._message = ""

    def ask(self, request: TextRequest) -> None:
        """Opens the pad, empty."""
        self._request, self._typed, self._message = request, "", ""
        self.changed.emit()

    @Slot(str)
    def key(self, name: str) -> None:
        """A key was touched: a sign, `backspace` or `clear`."""
        request = self._request
        if request is None:
            return
        self._message = ""
        if name == "backspace":
            self._typed = self._typed[:-1]
        elif name == "clear":
            self._typed = ""
        elif len(self._typed) >= request.longest:
            self._message = f"No more than {request.longest} signs. Clear and type again."
        elif name in LETTERS or (request.space and name == SPACE and self._typed[-1:] not in ("", SPACE)):
            self._typed += name
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Takes what was typed, or says why not."""
        request = self._request
        if request is None:
            return
        short = len(self._typed) < request.shortest
        self._message = f"At least {request.shortest} signs. Type the rest." if short else request.refuse(self._typed)
        if self._message:
            self.changed.emit()
            return
        taken = self._typed
        self._request, self._typed = None, ""
        self.changed.emit()
        request.take(taken)

    @Slot()
    def cancel(self) -> None:
        """Closes the pad; what stood before stands."""
        self._request, self._typed, self._message = None, "", ""
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the pad is in sight."""
        return self._request is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which text is entered."""
        return self._request.title if self._request else ""

    @Property(str, notify=changed)
    def limitsText(self) -> str:
        """What may be typed."""
        return self._request.limits if self._request else ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed, or as many dots."""
        hidden = self._request is not None and self._request.hidden
        return DOT * len(self._typed) if hidden else self._typed

    @Property(bool, notify=changed)
    def spaceAllowed(self) -> bool:
        """Whether words can be parted."""
        return self._request is not None and self._request.space

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the entry does not stand."""
        return self._message

    @Property(str, notify=changed)
    def messageKind(self) -> str:
        """`none` or `error`."""
        return "error" if self._message else "none"
