"""What holds whoever would leave a pump that does not run.

    held      asks to leave                    → the question stands, nothing happens
    question  stays, or somebody else signs in → held
    question  the pump reads back RUNNING      → nothing is held any more
    question  a reason was typed               → recorded, and what was asked for happens

A reason holds for who gave it and for this one standstill: another person is asked anew, and so is everybody after
another stop. A lock that comes by time is not held, for it ends nothing; nor is a stop, ever.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, Literal
from uuid import UUID

from app.workflows.stopped import standstill
from app.workflows.typed_words import lack_of, words_in

if TYPE_CHECKING:
    from app.workflows.tablet import Tablet

Way = Literal["sign_out", "other_pump", "close"]
Held = Literal["", "stopped", "unknown"]

REASON_SHORTEST: Final = 8
REASON_LONGEST: Final = 80


class Leaving:
    """Asks before a pump is left that does not run; `asked` is what somebody wants to do."""

    def __init__(self, tablet: Tablet) -> None:
        self.asked: Way | None = None
        self._tablet = tablet
        self._go: Callable[[], None] = _nothing
        self._by: UUID | None = None
        self._let_go: tuple[UUID | None, str, int | None] | None = None
        self._given = ""
        tablet.listen(self._watch)

    @property
    def held(self) -> Held:
        """Why the pump is not to be left: it is stopped, or it is not known whether it is."""
        if self._tablet.read is None or self._let_go == self._about:
            return ""
        return self._because

    @property
    def _because(self) -> Held:
        tablet = self._tablet
        if tablet.is_unknown or (tablet.stop is not None and tablet.stop.state == "sending"):
            return "unknown"
        return "stopped" if standstill(tablet) is not None else ""

    @property
    def _about(self) -> tuple[UUID | None, str, int | None]:
        """Who would leave which pump in which standstill, named by the pump's own instant."""
        read = self._tablet.read
        serial = read.pump.serial if read is not None else ""
        since = read.pump.therapy.stopped_since_ms if read is not None and self._because == "stopped" else None
        return self._person, serial, since

    @property
    def _person(self) -> UUID | None:
        person = self._tablet.site.who.person
        return person.user_id if person is not None else None

    def ask(self, way: Way, go: Callable[[], None]) -> bool:
        """Does it when nothing holds it, and says whether it did; else the question stands."""
        if not self.held:
            go()
            return True
        self.asked, self._go, self._by = way, go, self._person
        self._tablet.tell()
        return False

    def stay(self) -> None:
        """Goes on with this pump."""
        self.asked, self._go = None, _nothing
        self._tablet.tell()

    def refusal_of(self, reason: str) -> str:
        """Why this is no reason, and what to do; empty when it is one."""
        match lack_of(reason):
            case "signs":
                return "That says nothing. Clear, and type why the pump stays as it is."
            case "words":
                return "A reason has at least two different words. Type why the pump stays as it is."
            case "":
                pass
        if words_in(reason) == words_in(self._given):
            return "This was the reason last time. Clear, and type why it is so now."
        return ""

    def leave(self, reason: str) -> None:
        """A reason was typed: it is recorded, and what was asked for happens."""
        way, go, tablet = self.asked, self._go, self._tablet
        if way is None or tablet.read is None or len(reason.strip()) < REASON_SHORTEST or self.refusal_of(reason):
            return
        self._given, self._let_go = reason.strip(), self._about
        serial, held = tablet.read.pump.serial, self._because
        tablet.site.who.note("left_stopped", {"pump": serial, "way": way, "held": held, "reason": self._given})
        self.asked, self._go = None, _nothing
        tablet.tell()
        go()

    def let_go(self) -> None:
        """The program ends by itself: nothing is held any more."""
        self._let_go = self._about

    def _watch(self) -> None:
        if self.asked is not None and (not self.held or self._by != self._person):
            self.asked, self._go = None, _nothing


def _nothing() -> None:
    """Nothing was asked for."""
