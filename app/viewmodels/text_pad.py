"""The letter pad: what was typed, the keys in sight and the state of shift; judged on Enter.

    shift off   shift →  once   a letter →  off
          once  shift →  lock   shift →  off
          once, offered by the pad where a word or a sentence begins:  shift →  off

A sign of a hardware keyboard obeys the same rules and comes as its keyboard wrote it. What is not taken is refused
with the reason and leaves what stands.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.keyboard import MORE, Keyboard, Rows, capitals_of, keys_for
from app.viewmodels.spelling import LOT, SPACE, Spelling, composed

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DOT = "\N{BLACK CIRCLE}"

Shift = Literal["off", "offered", "once", "lock"]
_NEXT: Final[dict[Shift, Shift]] = {"off": "once", "offered": "off", "once": "lock", "lock": "off"}


class TextRequest(Struct, frozen=True):
    """What the pad is opened for; an entry shorter or longer is refused, and one of which `refuse` says why.

    `spelling` is what the field takes; what is `hidden` is shown as dots until it is asked to be shown.
    """

    title: str
    limits: str
    shortest: int
    longest: int
    take: Callable[[str], None]
    refuse: Callable[[str], str] = lambda _typed: ""
    spelling: Spelling = LOT
    hidden: bool = False


@QmlElement
class TextPadViewModel(QObject):
    """One letter pad for the whole app; `keyboard` is shared by those that are there beside it."""

    changed = Signal()
    keysChanged = Signal()

    def __init__(self, parent: QObject, keyboard: Keyboard | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard or Keyboard()
        self._request: TextRequest | None = None
        self._typed = ""
        self._message = ""
        self._shift: Shift = "off"
        self._more = False
        self._shown = False

    def ask(self, request: TextRequest) -> None:
        """Opens the pad, empty."""
        self._request = request
        self._forget()
        self._offer(request)
        self._turn(False)
        self.changed.emit()

    @Slot(str)
    def key(self, name: str) -> None:
        """A key was touched: a sign, `backspace`, `clear`, `shift`, `more`, `board` or `show`."""
        request = self._request
        if request is None:
            return
        self._message = ""
        match name:
            case "backspace":
                self._typed = self._typed[:-1]
                self._offer(request)
            case "clear":
                self._typed = ""
                self._offer(request)
            case "shift":
                self._shift = _NEXT[self._shift]
            case "more":
                self._turn(not self._more)
            case "board":
                self._keyboard.change()
                self._turn(False)
            case "show":
                self._shown = not self._shown
            case _:
                self._write(request, request.spelling.sign(name))
        self.changed.emit()

    @Slot(str)
    def strike(self, text: str) -> None:
        """A hardware keyboard wrote this; what it sends beside signs is none of the pad's."""
        for sign in composed(text):
            if sign.isprintable():
                self.key(sign)

    @Slot()
    def enter(self) -> None:
        """Takes what was typed, or says why not."""
        request = self._request
        if request is None:
            return
        taken = self._typed.strip()
        short = len(taken) < request.shortest
        self._message = f"At least {request.shortest} signs. Type the rest." if short else request.refuse(taken)
        if self._message:
            self.changed.emit()
            return
        self.cancel()
        request.take(taken)

    @Slot()
    def cancel(self) -> None:
        """Closes the pad; what stood before stands."""
        self._request = None
        self._forget()
        self.changed.emit()

    def _forget(self) -> None:
        self._typed, self._message, self._shift, self._shown = "", "", "off", False

    def _offer(self, request: TextRequest) -> None:
        """Shift where a capital is usual, after a sign or without one; what was locked stays locked."""
        if self._shift != "lock":
            self._shift = "offered" if request.spelling.begins(self._typed) else "off"

    def _turn(self, more: bool) -> None:
        self._more = more
        self.keysChanged.emit()

    def _write(self, request: TextRequest, sign: str) -> None:
        self._message = self._refusal(request, sign)
        if self._message:
            return
        self._typed += sign
        if self._shift != "once" or sign.isalpha():
            self._offer(request)
        if self._more:
            self._turn(False)

    def _refusal(self, request: TextRequest, sign: str) -> str:
        if len(self._typed) >= request.longest:
            return f"No more than {request.longest} signs. Take some away first."
        if sign == SPACE and request.spelling.space:
            return "" if self._typed[-1:] not in ("", SPACE) else "A space comes after a word, and one is enough."
        if sign not in request.spelling.signs:
            other = "" if request.hidden else ", no space" if sign == SPACE else f", not “{sign}”"
            return f"Only {request.spelling.told} are taken here{other}."
        return ""

    def _signs(self) -> frozenset[str]:
        return self._request.spelling.signs if self._request is not None else frozenset()

    def _rows(self) -> Rows:
        """The keys in sight, as small letters."""
        return keys_for(MORE if self._more else self._keyboard.board.rows, self._signs())

    @property
    def _capitals_only(self) -> bool:
        return self._request is not None and self._request.spelling.case == "capitals"

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
        hidden = self._request is not None and self._request.hidden and not self._shown
        return DOT * len(self._typed) if hidden else self._typed

    @Property(list, notify=keysChanged)
    def rows(self) -> list[str]:
        """The keys, row by row: each sign of a row is one."""
        return list(self._rows())

    @Property(list, notify=keysChanged)
    def capitalRows(self) -> list[str]:
        """The same keys with shift."""
        return list(capitals_of(self._rows()))

    @Property(int, notify=keysChanged)
    def columns(self) -> int:
        """The most keys of a row, with shift and backspace beside the last."""
        rows = self._rows()
        beside = 1 if self._capitals_only else 2
        return max(len(row) + (beside if row is rows[-1] else 0) for row in rows) if rows else 1

    @Property(bool, notify=changed)
    def upper(self) -> bool:
        """Whether the keys write capitals now."""
        return self._shift != "off" or self._capitals_only

    @Property(str, notify=changed)
    def shift(self) -> str:
        """`off`, `once` or `lock`; `none` where every letter is a capital."""
        return "none" if self._capitals_only else "once" if self._shift == "offered" else self._shift

    @Property(bool, notify=changed)
    def spaceAllowed(self) -> bool:
        """Whether words can be parted."""
        return self._request is not None and self._request.spelling.space

    @Property(str, notify=keysChanged)
    def page(self) -> str:
        """`letters` or `more`; `only` where the field takes no sign of the other page."""
        signs = self._signs()
        near = set("".join(keys_for(self._keyboard.board.rows, signs)))
        return "more" if self._more else "only" if near >= set("".join(keys_for(MORE, signs))) else "letters"

    @Property(str, notify=keysChanged)
    def board(self) -> str:
        """The language of the keys, by its code."""
        return self._keyboard.board.language

    @Property(str, notify=keysChanged)
    def boardLabel(self) -> str:
        """What the key says that changes it."""
        return f"Keyboard: {self._keyboard.board.name}. Change to {self._keyboard.next_board.name}"

    @Property(bool, notify=changed)
    def secret(self) -> bool:
        """Whether it is something to be hidden."""
        return self._request is not None and self._request.hidden

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """Whether what is to be hidden is shown for now."""
        return self._shown

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the entry does not stand."""
        return self._message

    @Property(str, notify=changed)
    def messageKind(self) -> str:
        """`none` or `error`."""
        return "error" if self._message else "none"
