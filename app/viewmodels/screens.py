"""The view-models of the screens behind the first frame, all of them made together."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import QObject

from app.sound import Sound
from app.viewmodels.alarm_acts import AlarmActsViewModel
from app.viewmodels.aside import AsideViewModel
from app.viewmodels.change import ChangeViewModel
from app.viewmodels.date_pad import DatePadViewModel
from app.viewmodels.emergency import EmergencyViewModel
from app.viewmodels.home import HomeViewModel
from app.viewmodels.log import LogViewModel
from app.viewmodels.mri import MriViewModel, scan_text
from app.viewmodels.number_pad import NumberPadViewModel
from app.viewmodels.observation import ObservationViewModel
from app.viewmodels.people import PeopleViewModel
from app.viewmodels.progress import ProgressViewModel
from app.viewmodels.review import ReviewViewModel
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
from app.viewmodels.text_pad import TextPadViewModel
from app.viewmodels.tones import TonesViewModel
from app.viewmodels.workflow_frame import WorkflowFrameViewModel
from app.workflows.draft_keeper import DraftKeeper
from app.workflows.emergency_cards import shipped_cards
from app.workflows.former_boluses import FormerBoluses
from app.workflows.roster import Roster
from app.workflows.scan_check import ScanCheck
from app.workflows.tablet import Tablet


class Pads(Struct, frozen=True):
    """On what is entered."""

    numbers: NumberPadViewModel
    letters: TextPadViewModel
    dates: DatePadViewModel


class Screens:
    """One of each; `parent` owns them."""

    def __init__(
        self,
        tablet: Tablet,
        pads: Pads,
        aside: AsideViewModel,
        drafts: DraftKeeper,
        roster: Roster,
        former: FormerBoluses,
        sound: Sound,
        scan: ScanCheck,
        parent: QObject,
    ) -> None:
        self.people = PeopleViewModel(tablet, roster, pads.letters, parent)
        self.home = HomeViewModel(tablet, drafts, parent, lambda: scan_text(scan))
        self.change = ChangeViewModel(tablet, drafts, parent)
        self.workflow = WorkflowFrameViewModel(tablet, parent)
        self.interrogate = InterrogateViewModel(tablet, parent)
        self.syringe = SyringeViewModel(tablet, pads.numbers, pads.letters, pads.dates, parent)
        self.bridge = BridgeViewModel(tablet, pads.numbers, pads.letters, parent)
        self.withdraw = WithdrawViewModel(tablet, pads.numbers, pads.letters, parent)
        self.fill = FillViewModel(tablet, pads.numbers, pads.letters, parent)
        self.form = FormViewModel(tablet, pads.numbers, pads.letters, self.syringe, parent)
        self.rate = RateViewModel(tablet, pads.letters, parent)
        self.alarms = AlarmsViewModel(tablet, pads.numbers, pads.letters, parent)
        self.alarm_acts = AlarmActsViewModel(tablet, parent)
        self.tones = TonesViewModel(tablet, sound, parent)
        self.therapy = TherapyViewModel(tablet, pads.numbers, pads.letters, parent)
        self.adjust = AdjustViewModel(tablet, pads.numbers, pads.letters, self.workflow.refresh, parent)
        self.flex = FlexViewModel(tablet, pads.numbers, pads.letters, self.workflow.refresh, parent)
        self.clock = ClockViewModel(tablet, pads.letters, parent)
        self.bolus = BolusViewModel(tablet, pads.numbers, pads.letters, self.workflow.refresh, parent)
        self.boluses = BolusesViewModel(tablet, pads.numbers, pads.letters, self.workflow.refresh, former, parent)
        self.review = ReviewViewModel(tablet, parent)
        self.program = ProgramViewModel(tablet, parent)
        self.observation = ObservationViewModel(tablet, parent)
        self.emergency = EmergencyViewModel(tablet, shipped_cards, aside, parent)
        self.mri = MriViewModel(tablet, scan, aside, parent)
        self.log = LogViewModel(tablet, aside, parent)
        self.progress = ProgressViewModel(tablet, aside, parent)

    def time_passes(self) -> None:
        """A second has passed: what shows a clock or an age is worked out again."""
        self.emergency.refresh()
        self.clock.refresh()
        self.log.time_passes()
        self.observation.refresh()
        self.alarm_acts.refresh()
        self.mri.refresh()
        self.progress.time_passes()
