"""The number pad: keys in, judgement on Enter, nothing clamped.

key       a digit or point is added; the same key again within 150 ms is queried instead
enter     refused → the message stays on the pad · queried → Enter again takes the value named · taken → closed
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.wording import grouped
from app.workflows.entries import Judgement, Queried, Rejected, Taken, Value
from pump_core.clocks import Duration, LineTime

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TWICE = Duration(150)
MAX_TYPED = 9


class PadRequest(Struct, frozen=True):
    """What the pad is opened for; `typing` is told what stands on it with every key, and nothing once it closes."""

    title: str
    unit: str
    limits: str
    today: str
    judge: Callable[[str], Judgement]
    take: Callable[[Value], None]
    typing: Callable[[str], None] = lambda _typed: None


@QmlElement
class NumberPadViewModel(QObject):
    """One pad for the whole app."""

    changed = Signal()

    def __init__(self, line_time: Callable[[], LineTime], parent: QObject) -> None:
        super().__init__(parent)
        self._line_time = line_time
        self._request: PadRequest | None = None
        self._typed = ""
        self._message = ""
        self._kind = "none"
        self._offered: Value | None = None
        self._last_key = ""
        self._last_at: LineTime | None = None

    def ask(self, request: PadRequest) -> None:
        """Opens the pad, empty."""
        self._request = request
        self._clear()
        self.changed.emit()

    @Slot(str)
    def key(self, name: str) -> None:
        """A key was touched: a digit, `.`, `backspace` or `clear`."""
        now = self._line_time()
        twice = name == self._last_key and self._last_at is not None and now.since(self._last_at) < TWICE
        self._last_key, self._last_at = name, now
        self._offered = None
        if twice and name not in ("backspace", "clear"):
            self._say("query", f"{name} was touched twice very quickly. Touch it once more if you mean it twice.")
            return
        self._say("none", "")
        if name == "backspace":
            self._typed = self._typed[:-1]
        elif name == "clear":
            self._typed = ""
        elif len(self._typed) >= MAX_TYPED:
            self._say("error", f"No more than {MAX_TYPED} digits. Clear and type again.")
        elif name == "." and "." in self._typed:
            self._say("error", "There is a point already. Use the back key to correct.")
        elif name.isdecimal() and self._typed == "0":
            self._say("error", f"A number does not begin with 0{name}. Clear it and type again.")
        elif name == "." or (len(name) == 1 and name.isdecimal()):
            self._typed += name
        self.changed.emit()
        if self._request is not None:
            self._request.typing(self._typed)

    @Slot()
    def enter(self) -> None:
        """Judges what was typed."""
        request = self._request
        if request is None:
            return
        if self._offered is not None:
            self._close(request, self._offered)
            return
        verdict = request.judge(self._typed)
        if isinstance(verdict, Taken):
            self._close(request, verdict.value)
        elif isinstance(verdict, Queried):
            self._offered = verdict.value
            self._say("caution", verdict.message)
        elif isinstance(verdict, Rejected):
            self._say("error", verdict.message)

    @Slot()
    def cancel(self) -> None:
        """Closes the pad; what stood before stands."""
        request, self._request = self._request, None
        self._clear()
        self.changed.emit()
        if request is not None:
            request.typing("")

    def _close(self, request: PadRequest, value: Value) -> None:
        self._request = None
        self._clear()
        self.changed.emit()
        request.typing("")
        request.take(value)

    def _clear(self) -> None:
        self._typed, self._message, self._kind, self._offered = "", "", "none", None
        self._last_key, self._last_at = "", None

    def _say(self, kind: str, message: str) -> None:
        self._kind, self._message = kind, message
        self.changed.emit()

    @Property(bool, notify=changed)
    def open(self) -> bool:
        """Whether the pad is in sight."""
        return self._request is not None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Which value is entered."""
        return self._request.title if self._request else ""

    @Property(str, notify=changed)
    def unit(self) -> str:
        """The one unit of this field."""
        return self._request.unit if self._request else ""

    @Property(str, notify=changed)
    def limitsText(self) -> str:
        """The limits of the field."""
        return self._request.limits if self._request else ""

    @Property(str, notify=changed)
    def todayText(self) -> str:
        """Today's value, where it may be in sight."""
        return self._request.today if self._request else ""

    @Property(str, notify=changed)
    def typed(self) -> str:
        """What was typed, digits grouped."""
        return grouped(self._typed)

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the entry does not stand, or what is asked."""
        return self._message

    @Property(str, notify=changed)
    def messageKind(self) -> str:
        """`none`, `query`, `caution` or `error`."""
        return self._kind
