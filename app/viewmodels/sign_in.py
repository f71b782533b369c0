"""The sign-in over every screen: who one is, the secret, the wait after wrong tries, and the first start."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from msgspec import Struct
from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.records.first_start import DEMO_PIN
from app.viewmodels.keyboard import Keyboard
from app.viewmodels.presented import Presented
from app.viewmodels.secret_pad import SecretPadViewModel
from app.viewmodels.spelling import NAME, PASSPHRASE
from app.viewmodels.text_pad import TextPadViewModel, TextRequest
from app.workflows.people import (
    NAME_LONGEST,
    NAME_SHORTEST,
    PASSPHRASE_LONGEST,
    PASSPHRASE_SHORTEST,
    PIN_LONGEST,
    PIN_SHORTEST,
    ROLES,
    Secret,
)
from app.workflows.second_person import initials_of
from app.workflows.sign_in import SignIn
from app.workflows.tablet import Tablet

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Row = dict[str, Any]

PIN_RULE: Final = f"{PIN_SHORTEST} to {PIN_LONGEST} digits, not all the same, not in sequence"
PASSPHRASE_RULE: Final = f"{PASSPHRASE_SHORTEST} to {PASSPHRASE_LONGEST} signs: {PASSPHRASE.told}; capitals count"
NAME_RULE: Final = f"{NAME_SHORTEST} to {NAME_LONGEST} letters, as on the badge"
LOCKED: Final = "The tablet is locked. All is as it was left."
_MS_PER_SECOND = 1_000
_MOST_INITIALS = 2


class SignInView(Struct, frozen=True):
    """What stands over the screens; `screen` is opening, name, new, choose, secret, busy, or empty when all is open."""

    screen: str = "opening"
    headline: str = ""
    detail: str = ""
    message: str = ""
    demo: str = ""
    people: tuple[tuple[str, str, str], ...] = ()
    passphrase: bool = False
    can_type: bool = False
    another: str = ""
    initials: str = ""
    who: str = ""


def present_sign_in(sign_in: SignIn, tablet: Tablet) -> SignInView:
    """The sign-in as things stand."""
    who = tablet.site.who
    match sign_in.state:
        case "opening":
            return SignInView()
        case "in":
            name = who.person.name if who.person is not None else ""
            return SignInView(screen="", initials=short_initials(name), who=name)
        case "first_name" | "first_secret" | "first_repeat":
            return _first(sign_in)
        case "choose":
            rows = tuple((p.name, ROLES[p.role], short_initials(p.name)) for p in sign_in.can_sign_in)
            headline, detail = "Who are you?", _under_way(tablet) or "Tap your name."
            return SignInView(
                screen="choose",
                headline=headline,
                detail=detail,
                people=rows,
                message=sign_in.problem,
                demo=_demo(sign_in),
            )
        case _:
            return _secret(sign_in, tablet)


def short_initials(name: str) -> str:
    """The initials of a name for a small mark."""
    known = sorted(initials_of(name), key=len)
    return known[0][:_MOST_INITIALS].upper() if known else ""


def wait_text(left_ms: int) -> str:
    """How long to wait: in seconds, from a minute on in minutes too."""
    left = -(-left_ms // _MS_PER_SECOND)
    told = f"{left // 60} min {left % 60:02d} s" if left >= 60 else f"{left} s"
    return f"Too many wrong tries. The next one is possible in {told}."


def _first(sign_in: SignIn) -> SignInView:
    if sign_in.state == "first_name":
        return SignInView(
            screen="name",
            headline="Set up the administrator",
            detail="This tablet knows nobody yet. The administrator adds everybody else, gives them a role and a PIN, "
            "and programs no pump.",
            message=sign_in.problem,
        )
    repeat = sign_in.state == "first_repeat"
    return SignInView(
        screen="new",
        headline="The same once more" if repeat else "Choose a PIN",
        detail="Type it again, so that no slip of the finger locks you out." if repeat else PIN_RULE + ".",
        message=sign_in.problem,
        can_type=True,
        another="Back to the name",
    )


def _secret(sign_in: SignIn, tablet: Tablet) -> SignInView:
    chosen, busy = sign_in.chosen, sign_in.state == "checking"
    if chosen is None:
        return SignInView(screen="busy", headline="Writing it down")
    wait = sign_in.wait.ms
    last = tablet.site.who.person
    at_lock = sign_in.was_in and last is not None and last.user_id == chosen.user_id
    passphrase = chosen.kind == "passphrase"
    return SignInView(
        screen="busy" if busy else "secret",
        headline=chosen.name,
        detail=(_under_way(tablet) or LOCKED) if at_lock else ROLES[chosen.role],
        message=wait_text(wait) if wait else sign_in.problem,
        demo=_demo(sign_in),
        passphrase=passphrase,
        can_type=not wait and not busy,
        another="Another person",
        initials=short_initials(chosen.name),
    )


def _under_way(tablet: Tablet) -> str:
    """What waits behind the lock."""
    workflow, begun = tablet.workflow, tablet.begun_by
    if workflow is None or begun is None:
        return ""
    return f"{workflow.kind.title} of {begun.name} is under way at {workflow.step.capitalize()}. All entries are kept."


def _demo(sign_in: SignIn) -> str:
    shown = (sign_in.chosen,) if sign_in.chosen is not None else sign_in.can_sign_in
    return f"Demo: PIN {DEMO_PIN}" if any(person.demo for person in shown) else ""


@QmlElement
class SignInViewModel(Presented[SignInView]):
    """Binds the sign-in; its pads are its own, so that those of a step keep what was typed behind the lock."""

    changed = Signal()

    def __init__(self, tablet: Tablet, sign_in: SignIn, parent: QObject, keyboard: Keyboard | None = None) -> None:
        super().__init__(tablet, lambda: present_sign_in(sign_in, tablet), parent)
        self._sign_in = sign_in
        self._pin = SecretPadViewModel(sign_in.enter, self)
        self._letters = TextPadViewModel(self, keyboard)
        self._asked = ("", "")

    def _tell(self) -> None:
        """What was typed is forgotten when something else is asked for."""
        asked = (self._view.screen, self._view.headline)
        if asked != self._asked:
            self._asked = asked
            self._pin.forget()
            self._letters.cancel()
        super()._tell()

    @Slot(int)
    def choose(self, index: int) -> None:
        """The person on that tile."""
        people = self._sign_in.can_sign_in
        if 0 <= index < len(people):
            self._sign_in.choose(people[index].user_id)

    @Slot()
    def another(self) -> None:
        """Somebody else, or back to the name."""
        self._sign_in.another()

    @Slot()
    def lock(self) -> None:
        """Locks the tablet, or makes room for somebody else; asks first when the pump does not run."""
        self._tablet.leaving.ask("sign_out", self._sign_in.lock)

    @Slot()
    def typeName(self) -> None:
        """First start: opens the letter pad for the name."""
        self._letters.ask(name_request("Name of the administrator", self._sign_in.set_name))

    @Slot()
    def typePassphrase(self) -> None:
        """Opens the letter pad for a passphrase."""
        shortest = PASSPHRASE_SHORTEST if self._view.screen == "new" else 1
        title = "Passphrase" if self._view.screen == "secret" else self._view.headline
        self._letters.ask(passphrase_request(title, self._sign_in.enter, shortest))

    @Property(SecretPadViewModel, constant=True)
    def pin(self) -> SecretPadViewModel:
        """The PIN pad."""
        return self._pin

    @Property(TextPadViewModel, constant=True)
    def letters(self) -> TextPadViewModel:
        """The letter pad for names and passphrases."""
        return self._letters

    @Property(bool, notify=changed)
    def covers(self) -> bool:
        """Whether the screens are covered: nobody is in."""
        return self._view.screen != ""

    @Property(str, notify=changed)
    def screen(self) -> str:
        """opening, name, new, choose, secret, busy, or empty."""
        return self._view.screen

    @Property(str, notify=changed)
    def headline(self) -> str:
        """Whom or what it asks for."""
        return self._view.headline

    @Property(str, notify=changed)
    def detail(self) -> str:
        """What to do, or what waits behind the lock."""
        return self._view.detail

    @Property(str, notify=changed)
    def message(self) -> str:
        """Why the last entry did not stand, or how long to wait."""
        return self._view.message

    @Property(str, notify=changed)
    def demoText(self) -> str:
        """The PIN of demo people; empty where there are none."""
        return self._view.demo

    @Property(list, notify=changed)
    def people(self) -> list[Row]:
        """Those who can sign in."""
        return [{"name": name, "role": role, "initials": initials} for name, role, initials in self._view.people]

    @Property(bool, notify=changed)
    def passphrase(self) -> bool:
        """Whether the person chosen has a passphrase."""
        return self._view.passphrase

    @Property(bool, notify=changed)
    def canType(self) -> bool:
        """Whether a try is possible now."""
        return self._view.can_type

    @Property(str, notify=changed)
    def anotherText(self) -> str:
        """The way back; empty when there is none."""
        return self._view.another

    @Property(str, notify=changed)
    def initials(self) -> str:
        """Of who is in, or of the person chosen."""
        return self._view.initials

    @Property(str, notify=changed)
    def who(self) -> str:
        """Who is in; empty while nobody is."""
        return self._view.who


def name_request(title: str, take: Callable[[str], None]) -> TextRequest:
    """Asks for a person's name."""
    return TextRequest(title, NAME_RULE, NAME_SHORTEST, NAME_LONGEST, take, spelling=NAME)


def passphrase_request(title: str, take: Callable[[Secret], None], shortest: int) -> TextRequest:
    """Asks for a passphrase, in dots."""
    return TextRequest(
        title,
        PASSPHRASE_RULE,
        shortest,
        PASSPHRASE_LONGEST,
        lambda typed: take(Secret("passphrase", typed)),
        spelling=PASSPHRASE,
        hidden=True,
    )
