"""The one object that QML reaches: every view-model hangs on it, made once and never replaced.

What the first frame shows is made with it; what stands behind that, once the first frame was shown. A property of
those is declared as a QObject and annotated with what it is, which the linter of the views reads.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.appearance import Appearance
from app.sound import Sound
from app.viewmodels.appearance import AppearanceViewModel
from app.viewmodels.aside import AsideViewModel
from app.viewmodels.banner import BannerViewModel
from app.viewmodels.date_pad import DatePadViewModel
from app.viewmodels.find_pump import FindPumpViewModel
from app.viewmodels.identity import IdentityViewModel
from app.viewmodels.keyboard import Keyboard
from app.viewmodels.leaving import LeavingViewModel
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.report import Reports, ReportViewModel
from app.viewmodels.sign_in import SignInViewModel
from app.viewmodels.stop import StopViewModel
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.trouble import TroubleViewModel
from app.viewmodels.who_card import WhoCardViewModel
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.former_boluses import FormerBoluses
from app.workflows.roster import Roster
from app.workflows.scan_check import ScanCheck
from app.workflows.sign_in import SignIn
from app.workflows.tablet import Tablet
from pump_core.clocks import LineTime

if TYPE_CHECKING:
    from app.viewmodels.alarm_acts import AlarmActsViewModel
    from app.viewmodels.change import ChangeViewModel
    from app.viewmodels.emergency import EmergencyViewModel
    from app.viewmodels.home import HomeViewModel
    from app.viewmodels.log import LogViewModel
    from app.viewmodels.mri import MriViewModel
    from app.viewmodels.observation import ObservationViewModel
    from app.viewmodels.people import PeopleViewModel
    from app.viewmodels.progress import ProgressViewModel
    from app.viewmodels.review import ReviewViewModel
    from app.viewmodels.screens import Screens
    from app.viewmodels.step_adjust import AdjustViewModel
    from app.viewmodels.step_alarms import AlarmsViewModel
    from app.viewmodels.step_bolus import BolusViewModel
    from app.viewmodels.step_boluses import BolusesViewModel
    from app.viewmodels.step_bridge import BridgeViewModel
    from app.viewmodels.step_clock import ClockViewModel
    from app.viewmodels.step_fill import FillViewModel
    from app.viewmodels.step_flex import FlexViewModel
    from app.viewmodels.step_form import FormViewModel
    from app.viewmodels.step_interrogate import InterrogateViewModel
    from app.viewmodels.step_program import ProgramViewModel
    from app.viewmodels.step_rate import RateViewModel
    from app.viewmodels.step_syringe import SyringeViewModel
    from app.viewmodels.step_therapy import TherapyViewModel
    from app.viewmodels.step_withdraw import WithdrawViewModel
    from app.viewmodels.tones import TonesViewModel
    from app.viewmodels.workflow_frame import WorkflowFrameViewModel

QML_IMPORT_NAME = "Cisterna.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AppViewModel(QObject):
    """The root; `screen` says which screen stands in the middle."""

    changed = Signal()
    furnishedChanged = Signal()

    def __init__(
        self,
        tablet: Tablet,
        drafts: DraftKeeper,
        sign_in: SignIn,
        roster: Roster,
        former: FormerBoluses,
        reports: Reports,
        line_time: Callable[[], LineTime],
        sound: Sound,
        scan: ScanCheck,
        appearance: Appearance,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tablet = tablet
        self._screen = "trouble"
        self._person: UUID | None = None
        self._number_pad = NumberPadViewModel(line_time, self)
        self._appearance = AppearanceViewModel(appearance, self)
        self._keyboard = Keyboard(appearance.chosen.language)
        self._text_pad = TextPadViewModel(self, self._keyboard)
        self._date_pad = DatePadViewModel(self)
        self._identity = IdentityViewModel(tablet, self)
        self._banner = BannerViewModel(tablet, self)
        self._stop = StopViewModel(tablet, self)
        self._leaving = LeavingViewModel(tablet, self, self._keyboard)
        self._sign_in = SignInViewModel(tablet, sign_in, self, self._keyboard)
        self._behind = (drafts, roster, former, sound, scan)
        self._screens: Screens | None = None
        self._roster = roster
        self._who_card = WhoCardViewModel(tablet, self)
        self._trouble = TroubleViewModel(tablet, self)
        self._find_pump = FindPumpViewModel(tablet, self)
        self._aside = AsideViewModel(tablet, self)
        self._report = ReportViewModel(tablet, reports, self)

    def furnish(self) -> Screens:
        """Makes what stands behind the first frame, if it is not there yet."""
        if self._screens is None:
            from app.viewmodels.screens import Pads, Screens  # not before the first frame

            pads = Pads(self._number_pad, self._text_pad, self._date_pad)
            self._screens = Screens(self._tablet, pads, self._aside, *self._behind, self)
            self._tablet.listen(self._refresh)
            self._refresh()
            self.furnishedChanged.emit()
        return self._screens

    def time_passes(self) -> None:
        """A second has passed: what shows a clock or an age is worked out again."""
        self._identity.refresh()
        self._banner.refresh()
        self._leaving.refresh()
        self._find_pump.refresh()
        if self._screens is not None:
            self._screens.time_passes()

    def speak(self, language: str) -> None:
        """The tablet speaks this language: the letter pads have its keys."""
        self._keyboard.follow(language)

    def on_close(self, ends: Callable[[], object]) -> None:
        """Calls `ends` when somebody has given a reason for ending the program."""
        self._leaving.closes.connect(ends)

    def problem_told(self) -> None:
        """The tablet's problem is another one: what shows it is worked out again, and nothing else."""
        self._trouble.refresh()
        self._banner.refresh()

    def _refresh(self) -> None:
        tablet = self._tablet
        person = tablet.site.who.person
        if person is not None and person.user_id != self._person:
            self._person = person.user_id
            for pad in (self._number_pad, self._text_pad, self._date_pad):
                pad.cancel()  # what somebody else was typing is not for this person to enter
            self._find_pump.close()
        mine = tablet.workflow is not None and tablet.is_mine
        if self._roster.step != "closed":
            screen = "people"
        else:
            screen = "workflow" if mine else "home" if tablet.read else "trouble"
        if screen != self._screen:
            self._screen = screen
            self._report.close()
            self.changed.emit()

    @Property(str, notify=changed)
    def screen(self) -> str:
        """`trouble`, `home`, `people` or `workflow`."""
        return self._screen

    @Property(bool, notify=furnishedChanged)
    def furnished(self) -> bool:
        """Whether what stands behind the first frame is there."""
        return self._screens is not None

    @Property(NumberPadViewModel, constant=True)
    def numberPad(self) -> NumberPadViewModel:
        """The number pad."""
        return self._number_pad

    @Property(TextPadViewModel, constant=True)
    def textPad(self) -> TextPadViewModel:
        """The letter pad."""
        return self._text_pad

    @Property(DatePadViewModel, constant=True)
    def datePad(self) -> DatePadViewModel:
        """The date picker."""
        return self._date_pad

    @Property(IdentityViewModel, constant=True)
    def identity(self) -> IdentityViewModel:
        """The identity bar."""
        return self._identity

    @Property(BannerViewModel, constant=True)
    def banner(self) -> BannerViewModel:
        """The banner."""
        return self._banner

    @Property(StopViewModel, constant=True)
    def stop(self) -> StopViewModel:
        """The stop dialog."""
        return self._stop

    @Property(LeavingViewModel, constant=True)
    def leaving(self) -> LeavingViewModel:
        """The question before a pump is left that does not run."""
        return self._leaving

    @Property(SignInViewModel, constant=True)
    def signIn(self) -> SignInViewModel:
        """The sign-in and the lock."""
        return self._sign_in

    @Property(QObject, constant=True)
    def people(self) -> PeopleViewModel:
        """The administrator's page."""
        return self.furnish().people

    @Property(WhoCardViewModel, constant=True)
    def whoCard(self) -> WhoCardViewModel:
        """What who is here does not do."""
        return self._who_card

    @Property(TroubleViewModel, constant=True)
    def trouble(self) -> TroubleViewModel:
        """Connecting, or what keeps the tablet from the pump."""
        return self._trouble

    @Property(FindPumpViewModel, constant=True)
    def findPump(self) -> FindPumpViewModel:
        """The communicator and the pumps in the room."""
        return self._find_pump

    @Property(QObject, constant=True)
    def home(self) -> HomeViewModel:
        """Home."""
        return self.furnish().home

    @Property(QObject, constant=True)
    def change(self) -> ChangeViewModel:
        """What another programmer has changed."""
        return self.furnish().change

    @Property(QObject, constant=True)
    def workflow(self) -> WorkflowFrameViewModel:
        """The frame of the workflow under way."""
        return self.furnish().workflow

    @Property(QObject, constant=True)
    def interrogate(self) -> InterrogateViewModel:
        """First step."""
        return self.furnish().interrogate

    @Property(QObject, constant=True)
    def syringe(self) -> SyringeViewModel:
        """Second step."""
        return self.furnish().syringe

    @Property(QObject, constant=True)
    def bridge(self) -> BridgeViewModel:
        """Between them, where the fluid changes."""
        return self.furnish().bridge

    @Property(QObject, constant=True)
    def withdraw(self) -> WithdrawViewModel:
        """Third step."""
        return self.furnish().withdraw

    @Property(QObject, constant=True)
    def fill(self) -> FillViewModel:
        """Fourth step."""
        return self.furnish().fill

    @Property(QObject, constant=True)
    def therapy(self) -> TherapyViewModel:
        """Fifth step."""
        return self.furnish().therapy

    @Property(QObject, constant=True)
    def adjust(self) -> AdjustViewModel:
        """The dose of a dose adjustment."""
        return self.furnish().adjust

    @Property(QObject, constant=True)
    def form(self) -> FormViewModel:
        """A step that is a form."""
        return self.furnish().form

    @Property(QObject, constant=True)
    def rate(self) -> RateViewModel:
        """Minimum rate."""
        return self.furnish().rate

    @Property(QObject, constant=True)
    def alarms(self) -> AlarmsViewModel:
        """Alarm settings."""
        return self.furnish().alarms

    @Property(QObject, constant=True)
    def alarmActs(self) -> AlarmActsViewModel:
        """What can be done about the alarms there are."""
        return self.furnish().alarm_acts

    @Property(QObject, constant=True)
    def tones(self) -> TonesViewModel:
        """The pump's two tones."""
        return self.furnish().tones

    @Property(QObject, constant=True)
    def flex(self) -> FlexViewModel:
        """The steps of a flex day."""
        return self.furnish().flex

    @Property(QObject, constant=True)
    def clock(self) -> ClockViewModel:
        """The pump's clock."""
        return self.furnish().clock

    @Property(QObject, constant=True)
    def bolus(self) -> BolusViewModel:
        """The bolus of the bolus workflow."""
        return self.furnish().bolus

    @Property(QObject, constant=True)
    def boluses(self) -> BolusesViewModel:
        """The patient boluses of their workflow."""
        return self.furnish().boluses

    @Property(QObject, constant=True)
    def progress(self) -> ProgressViewModel:
        """What runs beside the therapy."""
        return self.furnish().progress

    @Property(QObject, constant=True)
    def review(self) -> ReviewViewModel:
        """Sixth step."""
        return self.furnish().review

    @Property(QObject, constant=True)
    def program(self) -> ProgramViewModel:
        """Seventh step and the end."""
        return self.furnish().program

    @Property(QObject, constant=True)
    def observation(self) -> ObservationViewModel:
        """The patient after a start."""
        return self.furnish().observation

    @Property(AppearanceViewModel, constant=True)
    def appearance(self) -> AppearanceViewModel:
        """Language and theme."""
        return self._appearance

    @Property(AsideViewModel, constant=True)
    def aside(self) -> AsideViewModel:
        """What is looked at beside the work."""
        return self._aside

    @Property(QObject, constant=True)
    def emergency(self) -> EmergencyViewModel:
        """The emergency card."""
        return self.furnish().emergency

    @Property(QObject, constant=True)
    def log(self) -> LogViewModel:
        """Log and alarms."""
        return self.furnish().log

    @Property(QObject, constant=True)
    def mri(self) -> MriViewModel:
        """The check around a scan."""
        return self.furnish().mri

    @Property(ReportViewModel, constant=True)
    def report(self) -> ReportViewModel:
        """The report of the last session."""
        return self._report
