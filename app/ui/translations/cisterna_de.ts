<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>shown</name>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>% less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>% more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>0 % changes nothing. Type by how much, or cancel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>0 (stopped)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>0 is no concentration. Type what the label says, or remove the drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>0 is no therapy. Type the dose of the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>0 mL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>0 mL = nothing more can be withdrawn. {0} stays below and mixes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>0 mL cannot be filled. Type the volume that you read on the syringe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>0 min is no time. Type how many minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>1 0 obj
&lt;&lt;
/Title {0}
/Creator (Cisterna)
/Producer (Cisterna)
/CreationDate (D:{1})
&gt;&gt;
endobj</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>1 entry is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>1 to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>1/{0} of</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>15 minutes earlier</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>15 minutes later</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>2 to 4 letters, not those of who is signed in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A PIN has {0} to {1} digits. Clear and type another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A PIN is digits only. Clear and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A bolus begins to act after 0.5 h to 1 h, most after about 4 h, and lasts 4 h to 8 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>A bolus is running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A bolus is usually 5 to 20 % of the daily dose. Where no dose runs to compare it with, or none has run for too long, a whole day at the end of the start range is the limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>A bolus of 0 gives nothing. Turn patient boluses off instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>A bolus of 0 gives nothing. Type the dose, or cancel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>A bolus or a bridge is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A bolus over {0} is faster than the pump can deliver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A bolus was running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A bolus, a prime or a bridge never runs together with another of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A bridge carries the old drug on until the new fluid reaches the tip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A bridge leads over to a therapy, and none is programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>A bridge of 0 gives nothing. To leave it out, choose that below.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A bridge was running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A caution was not confirmed with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>A certificate is not valid now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A certificate is not valid now: the pump may be read and stopped only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>A certificate was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A change of drug needs a bridge or a flush, which a refill does not program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>A clinician goes on with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A confirmation must follow the review within minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A day goes from 0.00 to 23.59. A step over midnight is one until 24:00 and one from 00:00.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>A day has one step at least.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A day holds {0} steps, not {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>A day now {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>A demo person keeps the PIN that is told.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>A dose of 0 stops the therapy. Use Stop for that, on top of every screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>A drug outside its indications is the mark of a wrong choice from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A factor of exactly 1,000 is the mark of mg and mcg mixed up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A finer number would be rounded unseen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>A firewall of this computer forbids it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A flex pattern follows the clock of the pump, and what the clock repeats is given twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A flex pattern follows the clock of the pump, and what the clock skips is not given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>A flex pattern follows the clock of the pump. It is set to what this tablet shows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A large step in one go is a known cause of overdose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A lockout of {0} is shorter than the bolus itself, which takes {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A low-reservoir alarm at {0} is below the usual {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A low-reservoir alarm at {0} is outside what the pump takes; the nearest is {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A misread syringe looks like a pump that is out of order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A name has at least {0} letters. Type it as it stands on the badge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>A new alarm sounds at once, and the cause is still there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>A number does not begin with 0{0}. Clear it and type again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/faults.py" />
            <source>A part of this program failed, and what is on the screen may not be what the pump does. The pump goes on by itself. Read the pump again and compare before you go on. If this comes back, end the program and start it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A passphrase has {0} to {1} signs. Clear and type another one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>A passphrase instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>A patient bolus comes on top of a therapy; while none flows every press is denied.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A person has seen the memory error; its alarm ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A prime from the reservoir reckons with an empty tubing, and would give the patient its volume at the highest flow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A prime was running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A prime would push it into the patient at the highest flow: an overdose within minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>A product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A pump that is told of another fluid than it holds gives another dose than it says.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>A quick refill asks nothing about another fluid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>A reason has at least {0} signs. Say what was found or who ordered it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A refill goes on with a therapy; there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>A second person counts the syringes and enters the total, with initials. The first entry is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A second person reads the syringes that were withdrawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A single bolus of {0} is more than usual, which ends at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>A start is {0} to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A step of 0 gives no drug. Type the least that shall flow, or remove the step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>A stop ends everything that runs. If the rest is still wanted, it takes a new order and a new review.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A stop stands alone: nothing else can be programmed or given with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>A stop that was ordered before this tablet went out never reached the pump. If it is still wanted, stop the pump now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump can lead to severe rebound of blood pressure and pulse.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump is started again from Home: Restart brings back the therapy that ran before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump leads to opioid withdrawal. Agree when it starts again, and at which dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>A sudden lack of drug may harm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A ten-fold change is the mark of a slipped digit or decimal point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A volume above the reservoir means a wrong entry or the wrong pump model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A volume above the reservoir means a wrong syringe, a wrong entry or the wrong pump model; all that the label says is taken as meant for injection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>A watch shows {0} too, and it is the time where the patient lives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A window of {0} is shorter than the lockout of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>A window with a maximum of its own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A wrong syringe looks the same. If the change was ordered, the line still holds the old drug, and what flows until it is cleared is settled next.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>APR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids: every 2 h from 12 to 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids: hourly for 12 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>AUG</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>About {0} stays and mixes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Above it side effects are more likely than benefit. Counted is the day with most drug, every allowed bolus taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Access port, up to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Accuracy of the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledge the memory error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledged: the pump's alarm has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledging</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Add a drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <source>Add a person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Add a piece, if another one was joined to it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Add another administrator first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>Adjust dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>After</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>After 48 h at rest it sounds an alarm: the tubing may take a set and deliver too much later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>After a scan read the pump again in 20 minutes. If the stall stays, treat for withdrawal and call the prescriber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>After a stop the patient may have lost tolerance, and a bolus alone would not be followed by a dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>After a time without drug the dose of before is not offered: tolerance may be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>After an infusion starts, baclofen begins to act after 6 h to 8 h and acts most after 24 h to 48 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>After one, {0} must not be given: it can cause severe psychiatric symptoms.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <source>After programming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>After the checks</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>After the scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>After, as read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Alarm acknowledged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Alarm at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmActs.qml" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Alarm settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Alarm volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Alarm with every bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/log.py" />
            <source>Alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Alarms at the read-back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Alarms now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Alarms silenced for {0} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>All digits are the same. Choose a PIN that is harder to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>All settings are what they were before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>All signs are the same. Choose a passphrase that is harder to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Allergic to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Allow this address in the firewall, or choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Allowed in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>An administrator is there already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>An alarm every {0} is outside what the pump takes; the nearest is {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>An alarm stands.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>An extra dose of it is for a clinician to judge, not for the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>An implant begins with a pump that was never programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Another drug: no dose of before says anything about it. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Another fluid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Another fluid is still in the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Another person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Another program holds it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>Another programmer changed this pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Another programmer is in a session with this pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>Another pump answers now: {0} instead of {1}. {2} has ended, nothing was programmed. Check which patient this is, and begin again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Another pump answers than the one that was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/kept.py" />
            <source>Answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Arrange its replacement, and give the drug by another route meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>As after a change of daylight saving: the pump does not follow it by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>As before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>As confirmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>As confirmed, not read back yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>As in another time zone: the pump does not follow a journey by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>Ascenda 8780, two-piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>Ascenda 8781, two-piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Ask for one of them, and wait until what runs now has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Ask for signs of withdrawal and call the prescriber. Lower the dose, or give the reason for keeping it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Ask the administrator to add you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Ask the administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Ask the patient for name and date of birth. The pump says whose it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Ask, and enter the allergies, or that there are none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Ask, and enter the answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Asked about above {0} % of a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Aspirate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Aspirate the catheter through its access port until it is clear, then say that the drug is in the reservoir.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Aspiration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>At least {0} signs. It is recorded under your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>At least {0} signs. Type the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>At least {0} signs: what was found, or who ordered it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>At minimum rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>At minimum rate no dose runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>At minimum rate only so much flows that the rotor keeps moving.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>At the catheter connector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>At the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../pump_core/words/line.py" />
            <source>At the tip there is no old drug that a bridge could keep going.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>At the tip there is {0} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>At the tip today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>At this concentration it can deliver {0}. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>BUPivacaine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Back to Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <source>Back to the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Back to the name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Back to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Basal meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Battery</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Battery or service life is used up; nothing flows from here on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Battery or service life nears its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Before a scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before another pump is chosen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Before it is filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before the program ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Before the scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before you sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Before, as interrogated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Begin again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <source>Beginning of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Begins</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Believed volume {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Belongs to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Below the usual {0}, so less time is left. Press Enter again to take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Beyond it the drug may have lost its strength in the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>Bind it with `sudo rfcomm bind 0 {0}` and use /dev/rfcomm0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Bind it with `sudo rfcomm bind`, its address and its channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Blood pressure and pulse that rebound; it can be severe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>Boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Boluses in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>Born</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>Born {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>Born, record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, consciousness, blood pressure, muscle tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, consciousness, blood pressure, pulse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, sedation, oxygen saturation, pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Bridge bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Bridge first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Bridge until {0}, then {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Bring it close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Bupivacaine may be stopped: no withdrawal is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Busiest day without boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>By day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>By less than a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>By mixing about {0} or more comes before the front does: an estimate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>By percent of today's dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>By the pump's count nothing is left. The count may be wrong: no sensor measures the volume.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>By the pump's count the alarm volume is reached. The count may be wrong: no sensor measures the volume.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>By the pump's count; no sensor measures.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>By the pump's own log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>By the pump's own log. What was not given is not given later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>By titration step ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>By value: daily dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>CMSC 2015, best practices for intrathecal baclofen: at least 8 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>CMSC 2015; Saulino 2016</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Calculated reservoir volume from the last fill to the alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Calculations</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Call the prescriber and treat for withdrawal. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Call the prescriber of the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/DatePick.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Cancel {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter and port hold no drug. It may be injected now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Catheter aspirated, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Catheter holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Catheter not entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Catheter or rotor checked, pump delivers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter revision</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter to the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>Catheter {0} cm, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Catheter {0}, as implanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change = after / before − 1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Change a step: this is what the pump runs today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change of the dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Change something first: this is what the pump holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Changes of mind, mood or consciousness: the label warns of severe psychiatric and neurological effects.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Changing to that pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Chart read: no increase in the time that the label names</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Check date and time. If they are right, confirm them with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Check it against the order and program it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Check the order and the patient. If it is meant, confirm it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the order and type the dose again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the order. If it is meant, confirm it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Check the port, and whose pump this is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Check the syringes; fill more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Check the tablet's date. If it is right, have the clinic's authority issue a new certificate; program with another tablet until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Check the tablet's date. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the unit on the order and type the dose again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check whether the patient still tolerates the old dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Check which patient this is, read this pump and start again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Choose a PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Choose a product from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Choose a volume within the range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Choose an interval within the range.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Choose another drug, and call the prescriber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Choose another drug. If the entry is wrong, correct the allergies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>Choose another file for the records; this one was left as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Choose each piece, and enter what was cut off it. The volume follows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose the catheter as it is now, or say that its length is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose the catheter, or say that its length is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Choose the drug and concentration on the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose the drug on the label; the one that sets the dose first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Choose the drug. The pump's label, the patient's card or the last report name it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose what is done at the catheter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose what the pump is for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose whether the catheter is primed now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Choose which bolus it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <location filename="../../../app/ui/Main.qml" />
            <source>Cisterna</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/paper.py" />
            <source>Cisterna Sans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>Cisterna tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Cisterna {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Clear</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Clear fluid came freely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FindPumpSheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/ProgressScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Close that program, or choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>Close the other program, or look whether the server's own port is plugged in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Coffey 2009, Anesthesiology 111:881</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Command</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/IdentityBar.qml" />
            <source>Communicator and pumps</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Communicator not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Communicator {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Compare the serial {0} with the patient's card, then confirm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Concentration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or choose a lower dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or choose a smaller step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or use a weaker fluid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm that drug was seen at the connector of the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that fluid came freely.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that the needle stop was felt.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>Confirm that the prescriber knows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that there was no resistance on injection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Confirm that this is the patient in front of you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm that this is the patient who gets this pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Confirm the needle first. Nothing is injected before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Confirm when each step will begin: {0} left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Confirm when it was injected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Confirmed by the pump at {0}. It was not read since. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Confirmed by the pump at {0}. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Connect it, switch it on, and check that no other program uses it. The tablet goes on trying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Connecting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Consensus up to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Consensus {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Copy day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Critical alarm sounds every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Critical alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Critical alarms sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Critical alarms sound every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Critical memory error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>DEC</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>DEVELOPMENT KEYS</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>DOB {0}  ·  MRN {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>Daily dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Daily dose after the change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Daily dose of the last {0} days, from the pump's own log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Daily dose on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Daily dose, average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Daylight saving began or ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Decrease by percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Delete last character</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <source>Delete last digit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Delivered since the last fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Demo PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo QA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo second checker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo trainer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Demo: PIN {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Difference</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Difference = expected − withdrawn, in % of what was delivered since the last fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Digits are missing after the point.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Discard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Discrepancy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Do first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not inject. Fetch a syringe that has not expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Do not inject. Fetch the concentration that the pump holds, or stop here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Do not inject. Fetch the drug that the pump holds, or stop here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Do not inject. Fetch the right syringe, or leave and use Refill for a change that was ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not inject. Read the order again: confirm the change, or fetch the syringe that it names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not refill this pump now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Do not restart at the former dose after more than 48 h without drug: tolerance may be lost, and the dose is then judged as a start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Do not stop the pump for the scan: a stopped pump hides a stall that lasts.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Dose change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Dose during the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Dose found in a trial, ordered so by the prescriber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Dose of one bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Dose of the bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Dose of the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Dose of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Dose that the old drug keeps until the new one is at the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Dose while it runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Draw at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Draw on until it is {0} in all, then enter the whole volume.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Draw, and say what came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Drawn in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Drawn out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Drawn out of the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Drawn through the access port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Drawn through the catheter access port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Drug ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Drug and concentration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug and concentration do not change: no bridge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Drug and concentration on the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Drug beside the pump reaches the body at once: an overdose can follow within minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Drug comes to the tip at the flow of the therapy, nobody knows when. Plan other cover until it works.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Drug in catheter and port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Drug injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Drug is left in the catheter; what is injected would push it into the patient at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Drug library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Drug moved into the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Drug stable until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Drug stable until {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Drug that it moves</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug, checked at the syringe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Duration of one bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>Duration of the bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Dye study</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>EMPTY PUMP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>EMPTY by its count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>EMULATED PUMP · NOT FOR PATIENT USE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>END OF SERVICE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>END OF SERVICE: delivers nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Each bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Each drug has its indications; without one the pump cannot tell whether this drug fits.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Each hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Each moves what the line holds, and together they would give more than each was checked for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Each syringe is entered by itself; a total typed here hides a miscount.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Earlier of alarm and stability in whole days after the fill, less the lead time, back to an open day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Early by mixing, estimate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Either as before, or this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>Either nothing, or this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Either of these runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <location filename="../../../pump_core/words/fill.py" />
            <source>Either the pump, the last fill or the needle is not as believed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Elective replacement due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TroubleScreen.qml" />
            <source>Emergency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Empty the reservoir and read the syringe. What was expected appears after your entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Empty the reservoir by needle. Write down how much came out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Empty, if not refilled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Empty-reservoir alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/backend/identity.py" />
            <source>Emulated pump · not for patient use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Emulated pumps only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>End copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>End of service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <source>End of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>End the check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Ends</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Ends {0} at the earliest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Ends {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/DatePick.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Enter each syringe as you inject it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Enter each syringe as you inject it. Nothing here is filled in for you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Enter every piece that is implanted now. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter for how many days the pharmacy says it is stable.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter how many boluses 24 h may have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter how many boluses the window may have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter how much of each piece was cut off; 0 if nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter over how long a bolus is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter over how long it is given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Enter the catheter as it was implanted, and order this again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Enter the concentration as on the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the concentration of every drug on the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the dose of one bolus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter the dose of the bolus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter the dose that the old drug shall keep.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Enter the drug first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the expiry date from the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Enter the indication.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the lockout, from start to start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the lot number from the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the patient's name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the patient's record number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Enter the same figures again, and check them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the start dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the total volume from the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the volume that you drew out of the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Enter the volume that you drew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the volume that you withdrew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the window, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Enter these facts and send them together with the therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Enter what the label says. Nothing is injected before it is checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Enter what the pharmacy label says. Nothing is injected before it is checked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Enter what this one syringe held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>Entered were {0}: compare with the last fill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>Entries are missing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Entries of the pump's log, newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Estimate: the front mixes, so drug may leave the tip up to {0} ({1}) before the end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Every setting is as before, and no stall was logged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Expected by the pump's count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Expires</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Expiry date on the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>FDA Class I recall on pocket fills, 2011 and 2013</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>FDA, 11 January 2017: verify the pump after every scan, even one that the label allows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>FEB</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Field of the scanner</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Fill the pump first, or in the same program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Fill the pump with this fluid in the same program, or leave the fluid as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Filled just now? Drug may lie in the pocket beside the pump instead of in it. The pump's own numbers cannot show that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Find out when it was, then confirm it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Find out why it stalled; order this when the pump has recovered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Find out why no drug comes: reservoir empty, pump stopped or stalled, a new concentration without a bridge, catheter. Log and alarms tell most of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FindPumpSheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TroubleScreen.qml" />
            <source>Find pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Find the channel with `sdptool browse` and the communicator's address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Finish or cancel what is under way before another pump is chosen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>First pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>First read what was changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/who.py" />
            <source>First sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>First the drug that sets the dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>First the result of the last command must be known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>First, the old drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Flex by weekday, up to {0} steps a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Flex day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Flex dosing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Flex, {0} steps a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Flow = daily dose / concentration, rounded down to the pump's step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Flow after the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Flow meanwhile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Flow on average</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Flow while it runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Fluid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Fluid came freely while withdrawing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Fluid, dose and catheter cannot change while a bridge or a prime runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Found empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>From alarm to empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>From pump to tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>From the alarm to empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>From the pump's memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>From the pump's own log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>From the reservoir to the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>From {0} to {1}, typed as hours.minutes: 6.30</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Gablofen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Gillette Children's discharge guide; HSA 2016</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Give a reason for the caution, or change the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Give it over a shorter time, or raise its dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Give it over {0} or longer, or lower its dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Given in the last 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Given of the old drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Given over, in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Given since the therapy changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back and give the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back to Review and read the pump's answer again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back to Review and send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Go back to {0} and send it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Go on and program it. Left like this, alarm and refill date are wrong and the next refill starts from a wrong volume. What was entered is kept on this tablet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Goucke 2010</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>HYDROmorphone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Half of what the pump counts, or less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>Handed to the printer. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Have the clinic's authority issue a new certificate (cisterna authority issue), and use another tablet until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ToneKeys.qml" />
            <source>Hear a critical alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ToneKeys.qml" />
            <source>Hear another alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Hear critical tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Hear other tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Hidden until the second person has entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Hide sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>High fever, a changed state of mind, spasticity that returns stronger, muscle breakdown, failing organs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Highest flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>History of psychosis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Hold the communicator over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Hold the communicator over the pump and choose again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Hold the communicator over the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Hold the communicator over the pump. The tablet asks the pump as soon as it answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Hold the communicator over the pump. The tablet goes on trying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Hold the tablet's clock against a watch, and tick it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Hold to program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the total of 24 h: {0}, today {1} ({2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the total of 24 h: {0}, today {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the totals of 24 h: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>I have read this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>I looked: {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Identical: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>If the field switches it to telemetry mode while an alarm sounds, it delivers nothing until it is read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>If the pump takes it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Implant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Implanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>In cm, to a tenth. The whole piece has {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>In mL, to a tenth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>In mL, to a tenth. 0 if nothing came.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>In mL, to a tenth; {0} at least</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>In minutes, up to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>In rare cases the pump took 2 h to 24 h to deliver properly again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>In the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>In the pump now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>In the reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>In {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Inactive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Increase by percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Indication in the pump is out of date, chart read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Infumorph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Infusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Infusion had waited for a reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/second_person.py" />
            <source>Initials are at least {0} letters. Clear and type those of the second person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Inject no more until this is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Inject nothing and keep what was withdrawn. The reservoir is empty while the pump counts on: its alarm will be too late. Call for help, and arrange other drug cover before the patient leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Inject nothing through this port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Inject nothing until this is settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Inject nothing. Go back: Withdraw asks what explains it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Injected = all syringes;  drug = injected × concentration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Injected without a bridge it would change the dose at the tip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Injected {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Injected {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Interrogate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Investigated above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>It believes that drug is at the tip. Until drug has come through the catheter again the patient gets none. Go on and tell the pump, or begin again with Catheter before the patient leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>It can begin before the low-reservoir alarm: 21 of 88 patients had it 1 to 7 days earlier, with 2.1 mL to 3.8 mL left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>It can cause severe psychiatric symptoms; the label forbids it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>It cannot say whose pump it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>It comes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>It comes on top of the highest basal flow, and the sum has a limit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>It comes on top of the therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>It delivered nothing after the scan until it was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>It delivers nothing any more, whatever is programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>It dissolves in fat: little of it spreads towards the head, and more acts through the blood.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>It goes on when the prime has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>It had not been set before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>It has no end after {0} answers. Have this pump looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>It holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It holds nothing of it; therapy is as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>It is a database that another program made.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>It is being programmed now; its result comes first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>It is of the {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It reads version {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>It stays in the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>It was due {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>It was given in full, by the pump's own log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>It was in telemetry mode; now infusion goes on. Tell the prescriber. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It was restarted, or another proposal replaced this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>It was unplugged or its other side ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>It was {0} at the last refill too: two in a row on one side are settled.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>It would be rounded unseen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>It would push what the catheter holds into the patient at a flow that was reckoned for another drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Its alarm will be too late.  Arrange other drug cover with the prescriber before the patient leaves. What was entered is kept on this tablet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Its alarm will be too late. {0} Arrange other drug cover with the prescriber before the patient leaves. What was entered is kept on this tablet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Its bytes do not have the agreed form.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>Its certificate is valid from {0} to {1}, and its clock says {2}. Check the date. If it is right, have the clinic's authority issue a new certificate (cisterna authority issue), and program with another tablet until then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Its dose changes with the new flow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Its dose is the sum of its steps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Its end has not been read yet. Last reading {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Its log may be late. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Its server ended the connection, or the network is down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Its strength and sterility are no longer assured.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Its volume cannot be explained, so what it delivers is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JAN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JUL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JUN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Keep anew</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/HoldButton.qml" />
            <source>Keep holding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Keep running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Keep the communicator on the pump. The tablet asks as soon as it hears the pump, and sends the order again if it did not arrive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Keep the communicator over the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Keep the communicator over the pump. Read the pump again before the patient leaves. If it fails again, leave, and compare what Home shows with the order. Do not program a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>Keep the dose as it is, or tap it to change it. The flow follows by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Keep the pump as it is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Keep {0} or more, or go on with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Kept on {0} for a scan at {1}, read after it at {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Kept on {0} for a scan at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Label and pump agree. Nothing was injected yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Label {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Last fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Last fill was less than entered then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Last fill was more than entered then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Last increase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Lead time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Leave all the same</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Leave and compare on Home</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Leave it without drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Leave out the zero at the end: 5, not 5.0, which reads as 50.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Leave the bridge out, with a reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Leave the bridge out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Leave the needle in and draw back what you can. Watch breathing and consciousness, have emergency drugs and airway help ready, and call the physician. Do not let the patient leave.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Leave the prime out. If the catheter was drawn empty, say so in the same step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Leave the pump stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Leave, and change it in the flex editor, step by step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Leave, and program a therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Leave, and start it again with Restart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>Leave, and start the therapy again with Restart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Leave, and start the therapy first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Leave, restart the pump, and set the alarms then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Leave. For another catheter use Catheter, for another drug Refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Left in the reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Lengthen the lockout, or give the bolus over a shorter time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Lengthen the window, or leave it out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Lengths are entered to a tenth of a cm. Measure again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>Less by …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Less dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Less than a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Less than a minute {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Less than expected: over-infusion, a wrong entry at the last fill, a pocket fill, or a needle not fully in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/NavBar.qml" />
            <source>Let go too early: nothing was sent. Keep holding until the bar is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/paper.py" />
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Letters, digits and dash, as on the label.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Letters, digits and dash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Limited by {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Limits {0} or {1} %.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Line = tubing + length × volume per cm;  time = line / flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Line to the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Line was emptied and primed by hand, documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Line was primed by hand, documented</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Line, tubing + catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Link lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/SignalBars.qml" />
            <source>Link strength {0} of 4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Lioresal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoKey.qml" />
            <source>Lock the tablet or change the user</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Lockout in minutes, start to start</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Lockout, from the start of one bolus to the start of the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Log and alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Look at the patient now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Look at the pocket. Ask for signs of overdose after that refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Look at the pump before it is filled. Nothing is programmed here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Look at the site after the injection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>Look at the spelling and the network, or write the address in numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Main.qml" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Look at this first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Look for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Look whether the server is on and both are in one network.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Looking for the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Looks after people, reads and stops. A clinician programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Lot</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Lot number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Lot, expiry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Low reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Low-battery reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Low-reservoir alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Low-reservoir alarm at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Low-reservoir alarm reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Low-reservoir alarm {0}, in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Low-reservoir alarm {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Lower flow wanted, granuloma risk discussed with the patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Lower the dose, or allow fewer or smaller boluses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Lower the dose, or use a higher concentration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Lowest flow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>MAR</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>MAY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>MINIMUM RATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>MOTOR STALL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>MOTOR STALL: may deliver nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>MRI check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: after the scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: before the scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: the scan comes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>MRN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>MRN {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Made up by a pharmacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>Make active</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>Make inactive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Measure what was cut off again and correct it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic press release of 10 October 2023 on 1.5 T and 3 T; before 2008 1.5 T and less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic, MRI guidelines of August 2008</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic, MRI guidelines of August 2008: detection and recovery are logged within about 20 min; textbook: restarts within 15 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Memory error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Minimum rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Minimum rate does not prevent baclofen withdrawal. What it would give stands beside this card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Minimum rate instead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Minimum rate keeps the rotor turning and is no therapy. What it would give stands beside this card.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Minimum rate spares the tubing and gives {0}: no therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Minimum rate, no therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Mitigo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Mixed in the reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Model and serial on the box are those of this pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Monday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>Monday to Friday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>More by …</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>More dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>More than 0 mL and no more than {0} mL. Read the syringe again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>More than expected: a stall, an occlusion, a stopped pump, or a wrong entry at the last fill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>More than half of the piece. Press Enter again if so much was cut off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>More than the pharmacy made up cannot have been injected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Most boluses in any 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Most boluses in any window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Most in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Most in a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Most in any 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Most in any window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Motor stall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Motor stall recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Moved through the line</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>NOT FOR PATIENT USE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>NOV</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Naloxone 0.4 mg to 2 mg IV.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Name of the administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Name of the new person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Name of the patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Name the drugs in the order that the pump holds, beginning with the one that drives.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>Name the folder that was issued for this tablet, with --identity DIR.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Needle stop felt, septum reached</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Needle was not fully in; withdrew again, same volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <location filename="../../../resources/emergency.json" />
            <source>Neurosurgery 2004, PMID 15271246</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Never programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>New PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Newest in the pump's log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Next alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Next increase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Next look {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Next step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>No PIN yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No alarm when the pump was read at {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>No allergy to any of these</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>No answer comes from this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>No answer from a pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No answer from the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>No answer from the pump. Hold the communicator over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>No answer from the pump. Reckoned on from its reading at {0}, {1} old; it goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>No basal infusion during the prime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgressScreen.qml" />
            <source>No bolus is under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>No change of daylight saving or time zone explains it: the clock drifted, or was lost and set wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No communicator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No communicator answers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>No computer of this name is known here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No dose before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>No drug for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>No drug later, for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No drug since {0}. {1}  Restart it from Home, or with a refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No drug since {0}. {1} Restart it from Home, or with a refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No entry of this kind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>No entry since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>No infusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/sound.py" />
            <source>No loudspeaker was found.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>No more can be cut off than the piece is long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>No more than {0} % is entered this way. Check the order, or type the dose itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>No more than {0} digits. Clear and type again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>No more than {0} signs. Clear and type again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/charts.py" />
            <source>No patient bolus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>No patient boluses are programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No patient in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No patient in the pump  ·  SN {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>No prime, no bridge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No prime: drug is at the tip already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No prime: the catheter is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>No psychosis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No pump is heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No pump read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>No pump to stop yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No pump was read in this sitting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>No pump was read in this sitting. The card is the drug's own; ask for the numbers.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>No pump was read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No reason asked within</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>No resistance on injection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>No second bolus can ever start within it, so its maximum would limit nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>No sign of withdrawal, last fill was entered wrongly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>No therapy flows from this pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>No therapy flows that this bolus could come on top of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>No therapy was running.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No titration step is on file for {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No titration step of {0} is on file for this indication here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>No window besides the 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>No withdrawal from bupivacaine is known. Whatever the patient has, look for another cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>No withdrawal from ziconotide is known; it may be stopped abruptly. Whatever the patient has, look for another cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>No withdrawal is known; it may be stopped abruptly.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>No withdrawal is known; numbness and weakness wear off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said what the patient is treated for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said whether the patient has allergies.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said whether the patient has had a psychosis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Nobody listens at this address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/who.py" />
            <source>Nobody signed in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Non-critical memory error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>None</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Nordberg 1984, PMID 6546839; PMID 3530119</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Not as before the scan: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Not as {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Not complete yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Not connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not done. The alarm goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Not entered yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Not feasible</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Not given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Not heard: hold the communicator over it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Not known whether the pump stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Not known whether the pump took it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not known whether the pump took it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Not our pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>Not printed: {0}. Check that a printer is set up and on, or save the report and print it elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Not programmed. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Not saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Not used to opioids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Nothing came, or only with force</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Nothing explains it, the pump may deliver too much</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Nothing explains it, the pump may have delivered too little</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Nothing flows until therapy is started again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Nothing is plugged in under this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Nothing needs to be done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>Nothing needs to be set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Nothing runs now, or nothing has run for too long, so this dose is judged as a start: after a gap the patient counts as naive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Nothing typed yet. Type hours, the point, and two digits of minutes: 6.30 for 06:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Nothing typed yet. Type the number that you read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Nothing was changed yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was changed, but {0} is in the pump and not counted: program it before the patient leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Nothing was kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Nothing was left by the pump's count.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Nothing was overridden and nothing was stated.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Nothing was programmed at this tablet yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was programmed. Therapy is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was sent. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Nothing was taken back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Nothing would flow, and the log would say that it had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>Now {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>Now {0} min {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Numbness, weakness, low blood pressure, urine that does not come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>OCT</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>OFF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>OFF, were {0} in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>ON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ObservationCard.qml" />
            <source>Observation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Observe for at least 8 h after every start or restart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>Of 88 patients 21 felt withdrawal 1 to 7 days before the alarm; it stopped once the alarm came at 4 mL.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Of one piece nothing would be left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <source>Of the open days the pump's log does not tell everything.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Off until now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Off-label use ordered by the prescriber, patient informed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>On</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>On the bench</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>On the bench nobody is connected; here the drug would go into the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>On the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>On {0} the tablet's clock goes {1} by {2}; the pump's has to be set then.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Once the overdose is over, the stopped pump is the danger: sudden withdrawal can be fatal. Agree when it starts again before anyone leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>One bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>One command acts once: repeating it could fill in or dose twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>One dose all day: no step begins at another time. The pump's log and alarms will carry the right time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>One id never means two things.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>One of them is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>One of two copies in the pump's memory was lost; the other holds and therapy goes on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>One of two copies in the pump's memory was lost; the other holds and therapy goes on. Report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>One of two copies was lost; the other holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Opioid status, history of psychosis, indication and allergies decide which drug and which dose are safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Opioid withdrawal, the same as when opioids by mouth or into a vein end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Opioids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Order a bridge, or confirm with a reason that none is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Order a prime, or confirm with a reason that none is needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Order the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Order the bridge, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Ordered so by the prescriber, confirmed by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Ordered without a bridge by the prescriber, confirmed by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Other alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Other alarms sound</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Other alarms sound every</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Other boluses are locked out until the new drug is at the tip. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Other drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>Other: type the reason</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Overdose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Override</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Overrides and statements, with their reasons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>PIN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>PRAGMA {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>PUMP IN SAFE STATE</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>PUMP STOPPED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Page {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Pain or spasticity not controlled, patient observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pain, malignant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pain, not malignant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Pair them with `bluetoothctl pair` and the communicator's address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Pair with this tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Part of the last fill went beside the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Passphrase of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Patient bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied {0} more time: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied {0} more times: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Patient boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Patient boluses are OFF too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Patient boluses are off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses go off with every change of drug or concentration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/charts.py" />
            <source>Patient boluses in these days: {0}, counted above their day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses of {0} are not given to a patient who counts as opioid-naive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses of {0} are not given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Patient boluses {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Patient facts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient facts entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Patient, on the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Pattern</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Peak</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoCard.qml" />
            <location filename="../../../app/viewmodels/people.py" />
            <source>People</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Plug it in again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Plug the cable in, or choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Possible pocket fill. Stop injecting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Prescriber informed of a gap, patient observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/HoldButton.qml" />
            <source>Press and hold for {0} s; letting go earlier does nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Press its pairing button, then tap Pair within the time that its lamp blinks blue.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Preview: nothing has been sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Prialt</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Prime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Prime bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Prime from the connector instead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Prime the catheter now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Prime, at first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Product ordered so by the prescriber, confirmed by phone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Program the change without them, and confirm them anew when the new fluid has reached the tip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Program the therapy first, then give the bolus.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Program the therapy together with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Program the therapy with the new fluid together with the bridge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Programmed by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Programmed, stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Programmed, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programmed. The pump is {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programmed; the read-back failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>Programming</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programming the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Programs emulated pumps only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Programs pumps.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Psychosis, now or before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>Pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Pump at place {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Pump clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Pump clock set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>Pump clock, as read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Pump clock, set with it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pump in reach</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Pump limits {0} min to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Pump limits {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>Pump limits {0} to {1} in {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pump read {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Pump read {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pump read {0}; reckoned on for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>Pump tubing {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>Pump {0}, SN {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pumped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Pumps and catheters</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Put a 0 before the point: 0.5, not .5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>QA</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Quick refill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>RESERVOIR EMPTY</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>RESULT UNKNOWN</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>RUNNING</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>RUNNING: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Raise the dose, or use a lower concentration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Read again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Read again in the written order, patient observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/desk.py" />
            <location filename="../../../app/report/session.py" />
            <source>Read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Read back from the pump's memory after programming.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Read before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Read each syringe again and correct the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Read out the numbers beside this card, with the time of the reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the label again and check the pump model. If it was drawn with spare, discard the spare and enter the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the label again, and choose the product that it names.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Read the order again. Begin within the range, or give the reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Read the pump again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start from what it holds now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start the step again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start the step again; if it happens twice, use another programmer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the syringe to the nearest {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the syringes again and check the pump model.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Read the syringes together and correct the entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Read the total of the day against today's, and tick it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Reading back what the pump stored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Reading the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Reading the pump. Keep the communicator over it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Reads, checks and stops. A clinician programs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Reason asked above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <location filename="../../../app/viewmodels/asked.py" />
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>Reason for going on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Record number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Record number of the patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Refill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Refill by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Refill by {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Refill due.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Refill now. Judge the dose anew after days without drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Refill overdue by {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Refill soon. Some patients feel withdrawal before the alarm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Refilled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Refilled: {0} out, {1} in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Remove</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Remove a step, or let the day begin at the rate with which the day before ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Remove last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Remove the last drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Remove the last piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Replacement due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Replaces another pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Report it, and read the pump again before it is programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidPath.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Reservoir at the read-back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Reservoir empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Reservoir holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Reservoir, by the pump's count</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/stop.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Restart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Restart brings back the therapy as it was, with the alarms that it had.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Restart from Home, or refill. Watch for too much drug afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/LeaveSheet.qml" />
            <source>Restart the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>Review: what the pump understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Revision {0} of the therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Rinse the reservoir and confirm each rinse before the fill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Rinse the reservoir first, then fill. Draw each rinse out again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Rinse {0} of {1}: {2}, drawn out again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Rinsed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Rounded down to that step, nothing of it would be given.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Run `sudo usermod -aG dialout $USER`, sign out and in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>SAFE STATE: minimum rate, no therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>SEP</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>STOPPED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>STOPPED, before that</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>SUFentanil</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Safe state: the program was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Sallerin 1991</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Same dose for long, no side effects</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Same drug and concentration: the tip follows the new steps at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Saturday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>Saturday and Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Save PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Saved as PDF.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say how long the patient has been without the drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say that it is baclofen by pump, and that withdrawal can be fatal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say what the catheter holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say what was done last: fill, programming, bolus, access port. Log and alarms have it with times.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Say where the drug is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Say where the drug is now: in the reservoir or at the connector.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether it is a product or made up by a pharmacy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether the patient is used to opioids.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether there was a psychosis.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether this pump is the first one or replaces another.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say which drugs the patient is allergic to, or that there is none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Scan only under the conditions of the pump's label for this field.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Schedule the replacement now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Second checker</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Second person</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Second person reads</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Second person: initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Second person: total</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Second person: total injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Second person: volume withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Secret({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>See to the server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Send the stop by itself; then program anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>Serial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Serial ports belong to the group dialout.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Set a start dose: the dose of before is not offered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Set ahead, the clock leaves out a part of the pattern: {0} of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Set another dose than today's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Set back, the clock gives a part of the pattern once more: {0} of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Set by {0}; any 24 h, not a calendar day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Set something else than it is now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>Set the dose in one of three ways. Each counts from today's dose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Set the dose of {0} to begin with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>Set the dose to begin with. The flow follows by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Set the volume at which the pump sounds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Set up the administrator</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <source>Setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Settle it before anything is injected, and say what explains it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Settle it before anything is injected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Settle what stands open first. Nothing is injected before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Settled: {0}. Read again by {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RunCard.qml" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Side effects at the dose of before, patient observed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Signal to the tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Signal {0} %</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silence for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silenced.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silencing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silent until {0}, by {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Simple continuous</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Since {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Single bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Single injection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Site flat and painless after injection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow or shallow breathing, as with morphine: it is a drug of the same class.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow or shallow breathing. After one dose beside the spinal cord it can come as late as 24 h: watch for at least that long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow pulse and low blood pressure, as they are known from its start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Slow start wanted, ordered by the prescriber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>So large a difference is often a wrong entry.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>So nobody knows how much drug lies in it. Draw at least {0} before anything is injected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Software</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Some patients feel withdrawal days before the alarm, and a later alarm leaves less time for the refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Sources</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Space</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Spasticity, cerebral</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Spasticity, spinal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Spinal fluid, 30 mL to 40 mL, can be withdrawn through the catheter access port or by lumbar puncture.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Stability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Stable in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Stable in the pump, after the pharmacy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Start again at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Start again, at a start dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Start range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Start range {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Start refill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Start the other end, or choose another port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>Start the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Start the step again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Start the step again; if it happens twice, use another programmer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Start the tablet with the identity that this clinic's authority issued for it (--identity DIR).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Stay and go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/LeaveSheet.qml" />
            <source>Stay with this pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Step before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Step {0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Step {0}, {1} to {2}: {3}, {4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Steps that follow each other too fast add up before their effect is seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Still to run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Still {0} at {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Still {0}, but at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/IdentityBar.qml" />
            <source>Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Stop ends it and the therapy at once; what is left of it is not given later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stop is on top of every screen: two taps, no reason asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Stop the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Stop the pump now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Stop {0} now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Stopped for more than 48 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Stopped for more than {0}: the tubing may take a set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Stopped for too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Stopping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of baclofen halves in 0.9 h to 5 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of morphine halves in about 1.6 h to 3.3 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of ziconotide halves in about 4.6 h, and less than 5 % is left after 24 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Sudden withdrawal can cause severe rebound hypertension.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Sudden withdrawal of baclofen can be fatal, and minimum rate does not prevent it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Sunday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Swelling, pain, burning or resistance was met</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Switch it on and bring it near the tablet. The tablet goes on trying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Switch it on, bring it close, and look whether Bluetooth is on here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Syringe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Syringe {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>TGA caution after MRI, November 2023</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>TMLT closed claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>TMLT closed claim; Coffey 2009</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Tablet and pump do not know each other</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>Take it over, and confirm the patient yourself; or leave it to them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoCard.qml" />
            <source>Take over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Take the needle out. Leave, and have the catheter looked at. The pump was not changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Tap Pair; if it belongs to another tablet, press its pairing button first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <source>Tap a value to change it. What is not changed stays as it is in the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ValueField.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Tap to enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Tap your name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Taper planned, other drug cover arranged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Telemetry mode ended, infusion goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Tell the emergency team</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Tell the prescriber now, and plan drug cover before the patient leaves.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Test bolus on a ward, vital signs watched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>That is no dose that a pump can keep going. Check the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>That is not the PIN. Type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>That is not the passphrase. Type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>That is {0}, {1} times the rate of this step now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>That pump is no longer there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>That pump is out of reach.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>That says nothing. Clear, and type why the pump stays as it is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The alarm would sound at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The battery's voltage fell, and the pump began anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>The bolus alone {0}. The pump's limit is {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The bolus needs less flow than the smallest step of the pump, {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The bolus would push the old fluid into the patient, in a dose that nobody prescribed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The catheter alone is primed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The catheter holds no drug. What shall the pump do first?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The catheter is empty, and the pump does not know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The catheter is full of drug. Whatever is done, it is drawn out first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>The catheter is not connected yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>The change was ordered. Nothing was injected yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The check can be ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The check is open until the pump was read after the scan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator and this computer are not paired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator belongs to another tablet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator cannot remember whom it belongs to.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator does not answer by Bluetooth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator does not belong to this tablet yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator is not bound to this name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is not found</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator is out of reach or off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator offers no serial line on this channel.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The confirmation is for other values than the pump holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The consensus advises against a stronger fluid of this drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The contrast was injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>The digits follow each other. Choose a PIN that is harder to guess.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The dose was last raised less than {0} ago.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The dose was raised {0} times within a week; {1} are the most for {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The drug in the syringe has expired.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The drug was injected, as ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The drug {0} is not listed for what this patient is treated for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The drugs are the same, but {0} stands first; the pump is driven by another of them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The effect of a step is seen only after hours; a larger one can be too much before that.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>The field holds the rotor still, and delivery waits as long as the exposure lasts. It should go on by itself afterwards.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>The file {0} is no record of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The first day after a start or a restart is the most dangerous one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The first drug drives: its dose sets the flow and all others follow.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>The first of it {0} to {1} before the end. At the least: mixing in the rotor is not in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>The first one is set up only once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The former pump is stopped, and no longer connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The former pump was read: its drug, concentration and dose are noted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The highest dose at this concentration is {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>The identity in {0} is no clinician's device.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The label of this country binds, and no reason lifts it. Counted is the day with most drug, every allowed bolus taken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The last administrator stays.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The last press was at {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>The last report is still being handed over. Wait a moment, and print again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The last step of {0} has not shown its whole effect yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The last withdrawal did not fit.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The length of this catheter is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RunPanel.qml" />
            <source>The line as last read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The line holds fluid without drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The line still held another fluid.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The line still holds another fluid than the one that is programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <source>The line still holds the old drug. A bridge keeps its dose going until the new one reaches the tip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The line still holds {0} of the fluid before; at the new flow {1} of it would reach the patient{2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>The line thread ended: {0}. Start the program again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>The link was lost after the order to program had left. The pump either runs what it ran before, or exactly what you confirmed. It is never stopped by this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_act.py" />
            <source>The link was lost before the order left. Hold the communicator over the pump, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The link was lost while a command was under way. Therapy is either what it was or exactly what was confirmed. Keep the communicator on the pump: the tablet asks as soon as it hears the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The lockout after the last bolus was not over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The lockout counts from start to start, so the next bolus could begin before this one ends.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The log names no stall and no recovery.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The lowest dose at this concentration is {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The most within 24 h was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The most within the window was reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The motor check found the rotor at rest; the pump goes on counting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The motor check found the rotor turning again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The new flow pushes the old fluid out first, and nothing has been ordered for that time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>The observation is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The old drug goes on, at the dose of the bridge.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The order goes ahead of everything else.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The patient asked for it; it comes on top of the therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The patient counts as opioid-naive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The patient got less than programmed. Ask for signs of withdrawal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The patient has had a psychosis, and {0} must not be given after one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>The patient in front of me is {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The patient in front of me is {0}, and gets pump {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The patient is allergic to {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>The patient lives in another time zone now, or is back from one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>The patient may go into opioid withdrawal. After a gap the old dose may be an overdose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The patient was without drug meanwhile: tolerance may be lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The patient was without drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The person chooses and types a PIN: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} cannot be opened as a serial line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>The port {0} cannot be opened.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>The port {0} cannot be reached.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>The port {0} cannot be set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} does not let this computer in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} is gone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} is in use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} may not be opened by this user.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} may not be reached from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>The prescriber knows, and how the patient is covered meanwhile is settled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>The program is ending.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The program was lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The program was lost: minimum rate, which is no therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The proposal is older than the pump keeps one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump answered {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/programming_run.py" />
            <source>The pump answered {0}: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump answered {0}: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump believed {0} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The pump believes that its reservoir is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump believes that nothing is left. Refill now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump believes that the alarm volume is reached. Refill soon.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>The pump can deliver</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>The pump can deliver {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>The pump can deliver {0} at the {1} there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump cannot check a drug that it does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The pump cannot check what it does not know.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The pump changed its therapy by itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>The pump could not be read: {0}. Read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump could not read or store the proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump could not read the proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>The pump counts 1 to {0}. {1} is outside. Check the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>The pump counts no finer than that. Check the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>The pump counts no finer than that. Type whole minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered as programmed; its alarm would have come too early.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered as programmed; its alarm would have come too late.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered more than programmed. Ask for signs of overdose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>The pump did not take it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The pump did not take it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>The pump did not take it. Therapy is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump does not hold this proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The pump does not know its catheter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The pump does not know the catheter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump does not read version {0} of the prescription format.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The pump found its rotor at rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump found its rotor at rest: the patient may get nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump found its rotor at rest: the patient may get nothing. After a scan read it again in 20 minutes; if the stall stays, treat for withdrawal and call the prescriber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump has ended its service and delivers nothing. Replace it now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump has ended its service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>The pump has never been programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump has no prescription to change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The pump has no prescription.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump has reached the end of its service life and delivers nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump holds a mixture, the syringe {0} alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>The pump holds no catheter. Enter it before a bridge is ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump holds no name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>The pump holds something else than it had echoed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>The pump holds these values inactive. Therapy is unchanged until you hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>The pump is at minimum rate already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>The pump is being asked.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>The pump is checking the values</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The pump is for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump is stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump is stopped since {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump is stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>The pump is stopped. What shall it do after programming?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump is stopped: choose whether this refill starts it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The pump is stopped: no step begins.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>The pump is told that the catheter is not known: it will not prime it and will not bridge over it. Enter the length as soon as it is found in the record of the operation.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump keeps no more. The step that goes on at 00:00 counts where the day before ends at another rate.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <source>The pump keeps what ran before, and Restart brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The pump knows nobody yet. Ask the patient for name and date of birth, and compare with the record.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The pump knows nothing about its patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>The pump lost a part of its memory: entries from {0} to {1} may be missing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The pump measures neither volume nor flow. Its numbers are what it was told and has counted; its low and empty alarms too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The pump no longer lists it; its log says what came of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The pump reckons its volume; it does not measure it. It sounds when it counts this much.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump runs no therapy that a refill could go on with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>The pump stays stopped. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump stores concentrations in steps of {0}. Read it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump takes a value outside the soft limits only with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The pump takes {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump takes {0} to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>The pump took what you confirmed. It could not say what it holds now ({0}), so that has not been seen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump was filled with {0}: the alarm would sound at once. Set less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump was not stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump was programmed by someone else in the meantime.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump was read at {0}. Hold the communicator over it: the tablet reads it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump was reset and runs at minimum rate, which is no therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump was reset and runs at minimum rate, which is no therapy. Watch for withdrawal and program it anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump was stopped or stalled, read in its log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_act.py" />
            <source>The pump would change more than its alarm. Nothing was done. Read it again, and look at its therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump's battery nears its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump's battery nears its end. Schedule the replacement now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>The pump's clock had drifted, or was lost with its memory</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>The pump's clock is right: there is nothing to set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The pump's clock is {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump's drug library does not hold {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump's log does not go back to the last fill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump's log does not say it, and {0} is raised only after some time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The pump's log is being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/tablet.py" />
            <source>The pump's log is not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The pump's log names {0}, {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump's log tells of something that is looked at first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump's log was not read to its end. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <source>The pump's log was not read to its end: what is open here is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>The pump's own log since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>The pump's own numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The pump's rotor stands still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>The pump's step makes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump's step makes {0} of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>The pump's step makes {0} of {1}. Press Enter again for {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump's time begins here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>The records are closed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>The records could not be used ({0}). Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <source>The records could not be written ({0}). Nothing was sent. Free some room and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <source>The records have no session yet. Read the pump again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>The records in {0} are newer than this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The refill ends here: nothing is injected, call for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The refusal says {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/desk.py" />
            <source>The report could not be kept ({0}). Save it as PDF before the program ends, or free some room.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>The report could not be written ({0}). Free some room, and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>The report is handed to the printer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The reservoir does not hold this fluid: nobody filled it in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The reservoir is empty, but the pump counts {0} and goes on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The reservoir was empty: no drug for up to {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The reservoir was rinsed as the label asks; for ziconotide 3 times with 2 mL of 25 mcg/mL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The rest is not given later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>The rest of the label's volume was not injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>The result of the last command is not known. Keep the communicator on the pump: the tablet asks as soon as it hears it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The rotor has pressed one place of the tubing all the time: it may take a set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>The rotor keeps moving, so that the tubing takes no set. It is no therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>The rotor stood still in this time: it was less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The rotor was found at rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The same figures mean another dose of the new fluid, and the line holds the old one still.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The same fluid as this pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>The same once more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The same once more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>The same signs over and over are no reason. Say what was found or who ordered it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>The same words were given before. Say what holds for this warning.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>The scan is over: check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>The server hung up at once, as it does when another client holds its port.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The shipping fluid was drawn out and came freely</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The sources of this card name no antidote and no rescue by needle. Stop the pump, treat what you find, call the prescriber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The sources of this card name no signs of too much baclofen. Judge by the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The stall has not recovered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The stall has recovered, and every setting is as before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The start dose, from the order. There is no dose before it to compare with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>The steps follow this clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The syringe does not hold what the pump holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The syringe holds {0}, the pump holds another drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The syringe holds {0}, the pump {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The system says: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>The tablet asks as soon as it hears the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The tablet cannot go on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The tablet has not read a pump. Hold the communicator over it; then Stop works from every screen.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>The tablet has not read the whole log of this time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>The tablet is locked. All is as it was left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>The tablet read another log under this serial before. Both are kept. Check the pump's serial.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The tablet's or the pump's has expired, or the clock that judges it is wrong.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The tablet's own clock does not change within half a year.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>The tablet's records are being read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>The therapy after it {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>The therapy rests meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>The therapy rests.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>The tubing is full, the catheter holds no drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The tubing may take a set at one place of the rotor.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The tubing of the new pump holds {0} without drug. It follows what the catheter holds now, so there is a gap later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The tubing of the pump is full of {0} already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The tubing still holds drug: the catheter alone is primed, nothing bridged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The tubing was primed on the bench: drug was seen at the connector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>The two are not the same. Choose again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>The two entries differ: {0} and {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The two readings differ: {0} and {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The volume withdrawn does not fit the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The {0} at {1} was prepared on the former therapy and has ended. Nothing of it was programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The {0} under way ends too: what is left of it is not given, now or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Their initials</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Then the new fluid has come through the line.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Then, the new drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Therapy after it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Therapy before and after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Therapy before the stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Therapy goes on as programmed. Hold the communicator over the pump. Values are from the last reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Therapy is unchanged until you hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Therapy is unchanged.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Therapy now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>There is a point already. Use the back key to correct.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>There is an alarm already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>There is no card for {0}. Call the prescriber.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>There is no infusion to stop.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>There is no old drug in the line to go on with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>There is no port {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>There is no running dose to adjust.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>There is no running dose to lay out over the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>There is nothing to change.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>They are at revision {0}, this program knows revisions up to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>They are set on their own once the therapy runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>They are set under Patient boluses once therapy runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>They do not come along. Program them anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>They end with this change. Program them anew once the new drug is at the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>They enter what they read, with initials; the first entry is hidden.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_view.py" />
            <source>They went off when {0} was changed to {1}. Before: {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>They were made inactive, or no PIN was ever set.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>This Python was built without Bluetooth.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>This bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This came up after the pump was read, and nothing was programmed. {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>This change of drug or concentration was ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command id already stands for another proposal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command was answered before with: not done.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command was carried out before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>This decides what the pump does first: prime, or nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>This fill differs by half or more from the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>This is no RFC 2217 server for it: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>This is no number. Clear it and type it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>This log began again here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>This log is not the one that the tablet read before: entry {0} of {1} is now another one. Both logs are kept. Check the pump's serial, and report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>This person cannot sign in.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>This product is not in the pump's drug library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This proposal is for another pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This proposal was made on what the pump held before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>This pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>This pump and this tablet do not fit together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>This pump cannot bridge a fluid that it never held.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>This pump has a catheter, so it cannot be primed as on the bench.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>This pump has come to the end of its service.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This pump has given no dose of this drug, so it is judged as a start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This pump has never been programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>This pump has no therapy that a bolus could come on top of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>This pump has no therapy yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>This pump is being worked with.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>This pump runs a flex pattern.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>This pump runs a therapy already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>This pump runs no dose that could be adjusted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>This pump runs no dose that could be laid out over the day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step begins at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step ends at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>This step is too short for two, or the day is full.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step now {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>This system has no print service (the program lp is not there). Save the report and print it elsewhere, or have CUPS and a printer set up.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/sound.py" />
            <source>This system has no sound library for the tablet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>This tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>This tablet knows nobody yet. The administrator adds everybody else, gives them a role and a PIN, and programs no pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>This tablet may not program this pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>This tablet may read and stop only</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>This was the reason last time. Clear, and type why it is so now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>This withdrawal after the ones before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Through the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Thursday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Tick every changed row: {0} left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Time = (reservoir − alarm volume) / flow, from the read-back on, as the pump reckons it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Time to the alarm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidPath.qml" />
            <source>Tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Titration on a ward, vital signs watched</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Today {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Today's dose, unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Tolerance may be lost, and the former dose can now be an overdose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Tolerant by other opioids, ordered so by the prescriber</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Too low, and the patient is without drug before the alarm.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Too many wrong tries. The next one is possible in {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Too seldom, and an alarm goes unheard.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Total volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Total volume on the label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Touch each day that shall be like this one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Touch the drawing as far as the drug has come.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Touch the last part that holds drug now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Trainer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Treat for withdrawal. Replace the pump now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Treat it as an emergency: it can be fatal.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Tubing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Tubing and catheter are primed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>Tubing and catheter hold no drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Tubing in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Tuesday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Turn patient boluses off, or enter the opioid status if the patient is tolerant.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Turn patient boluses off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Twice what the pump counts, or more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Two of twelve patients were weak at 6 mg/day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and change the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and end the program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and sign out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Type it again, so that no slip of the finger locks you out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Type the passphrase</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Type your name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>UTC+{0}:{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>UTC−{0}:{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Unchanged since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Unchanged since {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Until {0} has come through it at the programmed flow, the patient gets none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Until {0}; a new alarm sounds at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Up to {0} %, of today's dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Update the drug library, or use a drug from the list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>Update the program on this tablet, or use the tablet that wrote them; the file was left as it was.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Use Implant for a new pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Use a programmer of matching version.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Use a tablet with the matching software.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Use another communicator, and have this one looked at.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Used to opioids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Usual</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Usual: {0}. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Main.qml" />
            <source>Values may be old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Versions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/presented.py" />
            <source>View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Volume withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Volume withdrawn, all syringes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Volumes are entered in steps of {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Volumes are entered in steps of {0}. Read the syringe again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Wait for its end: the tablet goes on trying.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Wait until it has ended, or stop the pump first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Wait until it has ended. If the dose cannot wait, stop the pump: that ends it at once. Then program anew, with a new bridge or prime for what the line still holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Wait until the old fluid has left the line, or order a bridge first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Wait, or confirm it with a reason.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Waiting for the pump's answer.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Was the access port used? What is injected there without aspirating first pushes all drug in the catheter into the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Was the patient without drug before, by an empty, wrongly filled or stopped pump? Then the former dose can be an overdose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Watch blood pressure and pulse from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Watch breathing and sedation, resuscitation and naloxone at hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Watch for withdrawal. Program the therapy anew with a refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Watch the patient while it runs and after it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Watch until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Wednesday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Weekdays</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Weekend</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>What answers is not the pump that it should be</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>What begins together with a stop would run on a pump that everybody takes for stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>What came through the access port?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>What did you find?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>What does the catheter hold?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>What does this person do here?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>What is done at the catheter?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>What is filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>What is in the line cannot be taken back once it reaches the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>What it means for the patient depends on the drug in the pump.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <source>What it means with this drug.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>What it pushes into the catheter would be drawn out again, or lie beyond what was drawn.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>What it shows is now {0} against what it showed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>What lies in the line decides which bolus fits. It is given once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>What runs was reckoned for the fluid that the line holds now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>What the patient gets</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>What the patient may ask for. The lockout counts from start to start.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>What the pump can do now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>What the pump read back is not what it had echoed: {0}. Check it against the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>What the pump read back is not what it had echoed: {0}. Check the values below against the order before the patient leaves, and report it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>What the pump runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>What the pump told makes no log: {0}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/scan_check.py" />
            <source>What the pump was before the scan cannot be read. Compare its settings with the last report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>What the pump's own checks know of the patient was entered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>What the worst day holds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>What this brings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>What this changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ErrorPanel.qml" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>What was confirmed and what was sent differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>What was filled last is not one product of the library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>When each step begins where the patient is, today → then</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>When it ends, the pump would give no drug at all.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>When last read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>When the dose was last raised is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Where is it?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Where is the drug now?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Where nothing comes out, the catheter is blocked, torn or not reached: what is injected goes elsewhere, or pushes all the drug of the catheter into the patient at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Where the drug is now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>While it is stopped, boluses end and the patient's handset gives nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Who are you?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Whole days from 1 to {0}. Read the pharmacy label again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Whole days, from the pharmacy label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Whole minutes only. Clear and type them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ErrorPanel.qml" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>Why the clock is set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Why the pump is left like this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Window in minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Window, in which boluses are counted beside the 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>With basal infusion it would flow faster than the pump can.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>With every patient bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>With every patient bolus taken, {0} in 24 h.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>With it the label's daily dose would be exceeded.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>With the thin needle, through the access port. Inject nothing yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>With {0} a bridge can keep {1} to {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>With {0} patient boluses.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <source>Withdraw and fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Withdrawn {0}, exactly as expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Withdrawn {0}, {1} than expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Within limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Without a bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>Without a prime, no drug for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Without its length nobody knows when drug reaches the tip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Without its volume nobody can tell when the drug reaches the tip.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Without one nobody could look after people.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Without one, neither a fill nor a bolus says what flows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Without the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Without this prime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Without tolerance an extra dose can stop breathing. An unknown status and a gap without drug count as naive.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day = busiest day + boluses allowed in 24 h × dose of each</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day of patient boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Writing it down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Ziconotide may be stopped abruptly: no withdrawal is known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>a drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>a drug through the access port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>a handshake longer than {0} bytes was not waited for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>a pump that is new</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>a record longer than TLS allows was announced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>a row of {0} refers to nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>about {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/workflows/emergency_cards.py" />
            <location filename="../../../app/workflows/flex_entry.py" />
            <location filename="../../../app/workflows/scan_check.py" />
            <source>after</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>after the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>alarm acknowledged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>alarm at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>alarm {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>alarms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>alarms silenced</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>all day long.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>allergic to {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>an earlier reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>an extra dose on top of the therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>and</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>and the</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>another catheter, or a piece of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>another tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>any less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>as expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>as it is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>as long as the pump is stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>as programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>aspirate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>at most {0} a week</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>at the earliest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>at the start dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>at the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>at this concentration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>baclofen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>baclofen label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/workflows/scan_check.py" />
            <source>before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>before and after a scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>before minimum rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>before the stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>bluetooth behind a device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bolus running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/workflows/draft.py" />
            <source>boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the baclofen label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the baclofen label; general knowledge of the device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the morphine label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the morphine label, carried over to its class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the ziconotide label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <location filename="../../../pump_core/log.py" />
            <source>bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bridge running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bridge started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>brings the drug to the tip, no drug there yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>by 15 min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>bytes came that the other end did not send so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>bytes came that the other end did not send so ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>catheter and access port, in all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>catheter and rotor checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>catheter not entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>cerebral spasticity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>cisterna {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/backend/identity.py" />
            <source>cisterna {0}, emulated pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>cloNIDine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>clock</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>clock set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>communicator {0} is not the one of the certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>consensus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>consensus; with all boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>contrast through the access port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>counts as not used to them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>critical memory error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <source>current step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>cut off before its end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>daily maximum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>dash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>dashed: now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <location filename="../../../app/viewmodels/spans.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <source>decimal sign</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/demo-pumps.json" />
            <source>demo clinician</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>device facts: 1 to 2 mL are drawn through the access port; the larger, where the catheter is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <location filename="../../../app/workflows/draft.py" />
            <source>done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>dose through the day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>dose, lockout, maxima</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>drawing only, nothing is injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidSection.qml" />
            <source>drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>drug no further than here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>during the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>elective replacement</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine, carried over to its class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine; baclofen label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>empty reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>end of service</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/descriptor_port.py" />
            <source>end of stream</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>entries are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>entry is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>events and tones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>every press is denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>every {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>expected {0} mL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>fact sheets on the device; Konrad 2016: most events come from the catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>fentaNYL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>filled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>first drug in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>flow {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>follows from the signs above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>from the pump's own log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>from {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>from {0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>general knowledge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the class</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the class; TMLT closed claim</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the device</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>general knowledge: 0.02 to 0.1 mL from the access port to the connector; the larger is reckoned with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>h.min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>hardly anything delivered since the last fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>high</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>holds drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>holds the same fluid up to the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>how this pump is built</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>how this tablet is built</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>in percent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>in {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>indication not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>instead of the {0} prescribed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>interrogate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>it ended in the middle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>just now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>keeps the old drug going until the new one is there</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/asked.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/form.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <location filename="../../../app/viewmodels/log.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>label maximum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>label of morphine: respiratory depression up to 24 h after a dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>label, {0}: binding; with all boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>label: drowsiness, hypotonia, respiratory depression</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>last fill entered wrongly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>left of the {0} that the rotor may rest; the critical alarm sounds {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>length as sold, less what was cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>length not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>length × volume per cm of each piece</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../pump_core/reasons.py" />
            <source>less</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>less than expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>lockout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>low</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>low battery reset</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>low reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>low reservoir at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>low: charge it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>mL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/log_entries.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../pump_core/log.py" />
            <source>made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>malignant pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>medium</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>minimum rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>mixed {0} instead of what the pump reckons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../pump_core/reasons.py" />
            <source>more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>more than expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>morphine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>motor stall</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>motor stall recovered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>naive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>needle</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>needle and aspiration checked</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>never programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>never set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>new drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>no</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>no allergy known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>no change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidSection.qml" />
            <source>no drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>no drug for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>no drug while the pump is stopped, nor at first afterwards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>no drug, no therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>no patient bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>no patient in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>no tablet yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>no waiting time is on file for {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>no, investigated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>no_withdrawal_bupivacaine</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>no_withdrawal_ziconotide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>nobody knows for how long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>noncritical memory error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/boluses_view.py" />
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <location filename="../../../app/viewmodels/form.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/number_pad.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/presented.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/viewmodels/text_pad.py" />
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/scan_check.py" />
            <source>none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>none foreseen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>none since {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>none was delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>none while stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>none, at {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>none, stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>none: never programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>nonmalignant pain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>not entered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>not in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>not programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>not set</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/workflows/nearby.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <source>nothing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>nothing delivered since the last fill</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>nothing flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>nothing programmed yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>nothing, stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>nothing: never programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <location filename="../../../app/workflows/entries.py" />
            <source>now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>now {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of a patient not used to opioids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of a patient used to opioids</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of the drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>of the last session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>of the old fluid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>of the rinse</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>of {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>of {0}, calculated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <source>off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>off: fluid changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>old fluid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <source>on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>on average: the flex pattern goes on unchanged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>once a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>once a day, {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>one drug, as it is sold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>one to {0} drugs, as on its label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>one tone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>open: check after the scan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>or</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>or nobody knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../resources/implant.json" />
            <source>our choice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice within the 8 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice, against the wrong pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice, against two pumps at one catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice, as above: a fourth below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice: as for baclofen</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice: how fast the two tones of a critical alarm follow each other is not public</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice: the pitch of the pump's tones is not public; within the 150 to 1000 Hz of IEC 60601-1-8</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>our choice: what an emergency team asks first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice: what the catheter holds comes from the former pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/workflows/run_progress.py" />
            <source>over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>over-infusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>overdose, withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus denied</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient told</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>pocket fill at the last refill, patient examined</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>port aspirated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>prialt.com: a naive pump is rinsed three times with 2 mL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>prialt.com: the first fill of a pump that never held it, 14 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>prime bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>primed on the bench, drug seen at the connector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>procedure</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>program</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>programmed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>pushed in at once by an injection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>rate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>read back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>read by telemetry</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>refill by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>replacement due</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>reservoir and drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>revision {0} → {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>revision, access port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>right to the minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>run cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>run ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/workflows/run_progress.py" />
            <source>running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>safe state</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>same drug as before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>sets the dose, the others follow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>setting changes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>settings change</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>short of the tip: until it comes at the flow of the therapy the patient gets none</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>since {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>since {0}, {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/log.py" />
            <source>single bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>single bolus started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>single, prime, bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>spinal spasticity</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>stability</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>stable until</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>stalled</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>start range of a naive patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>start range of a tolerant patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>step up after the {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/log_entries.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/stop.py" />
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/alarm_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <location filename="../../../app/workflows/given.py" />
            <location filename="../../../app/workflows/leaving.py" />
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/stop_run.py" />
            <location filename="../../../app/workflows/tablet.py" />
            <location filename="../../../pump_core/log.py" />
            <source>stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>stopped or stalled, read in the log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>stopped too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>syringe</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>syringe {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>telemetry latch ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>textbook chapter on infusate complications; ISMP 2004-01-15</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>textbook chapter on withdrawal</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>textbook on pain pumps: shipping fluid is drawn out and compared at the implant</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF could not be begun</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF could not be continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF is not built as expected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>the alarm data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>the bearer of this serial, compared with the card</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>the catheter is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>the catheter may stay</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the certificate of the communicator was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the certificate of the handset {0} is not valid now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end does not check ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end is for another use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end is not from our authority ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator does not answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator does not speak with this tablet: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator has ended the session</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/mri_data.py" />
            <source>the data on scans</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>the drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/emergency_cards.py" />
            <source>the emergency cards</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>the fact sheets that this card is written from</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the handshake was altered on the way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the implant data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the lockout</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>the maker's recommendation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the maximum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the observation after a start of any other drug is missing: add it as `other`</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>the old drug first, without a bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end agrees on no cipher with us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end agrees on no key with us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end asks for more answers than a session needs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end changes keys without end</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end closed the connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end could not check what came from us</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not know our authority</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end does not know this connection: it was restarted or has closed it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not speak TLS as we do ({0})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end does not speak {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not take our certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end got a record that is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end got bytes that we did not send so</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end is no device of ours: {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end is the {0} and no {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end opened a new connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate has expired</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate is for another use</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate was taken back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end showed no certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end speaks no TLS 1.3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end wants a certificate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end's handshake is too long</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end's proof of its key does not check</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>the patient may give boluses within these limits</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>the print service gave no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>the pump's log does not say, or is not read yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>the reasons for going on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the rounds of observation for {0} do not ascend to its end at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>the same all day, every day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>the same drug, at once</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server answered setting {0} with {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server changes bytes that are sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server changes bytes that arrive</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server does not offer to set a serial port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>the server said nothing of the kind within {0} ms</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the session has ended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>the tablet was closed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>the therapy as it was</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>then nothing is injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>this patient</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>this tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/workflows/sign_in.py" />
            <source>time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>time and time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <source>to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>today</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../pump_core/log.py" />
            <source>too fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>tubing {0}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>tubing {0}, catheter {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>two tones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <source>under-infusion</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/leaving.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <location filename="../../../app/viewmodels/stop.py" />
            <location filename="../../../app/workflows/alarm_act.py" />
            <location filename="../../../app/workflows/leaving.py" />
            <location filename="../../../app/workflows/stop_run.py" />
            <location filename="../../../app/workflows/tablet.py" />
            <location filename="../../../pump_core/patient.py" />
            <source>unknown</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>value, percent, step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/workflows/alarm_rules.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>volume</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>while the tubing's water leaves the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>window maximum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>with a new catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>withdraw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>withdrawn {0} mL</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>ziconotide</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>ziconotide label</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>ziconotide label, table 2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>ziconotide must not be given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>{0}   ·   Command {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>{0}  ·  SN {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} % of what is prescribed, for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>{0} % of {1} mL delivered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} (confidence {1})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>{0} It believes {1} left.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Look at Log and alarms before the scan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} Nothing was programmed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Press Enter again for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} Press Enter again if it is so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Press Enter again if the label says so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Read it again {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} Read the syringe again. Press Enter again if it is so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Restart it before the scan.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Restart it before the scan. {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>{0} Restart it from Home or with a refill.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>{0} Settled: {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Ten-fold and more is taken for a slip. Read the label and its unit again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} The reservoir was emptied; the pump goes on counting.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0} The tablet must stay on to remind you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/tones.py" />
            <source>{0} The tones cannot be heard here: describe them to the patient.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>{0} Values shown are from the last reading.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} after this tablet read it on {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>{0} all day: {1} of {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} at the tip</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0} at {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} at {1}, {2}, until {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0} at {1}, {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} at {1}, {2}; basal rests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>{0} at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} came out, {1} than the {2} that the pump expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} can sign in again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} cannot be. Type a whole number.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} cannot sign in any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} cm is no less than the whole piece of {1} cm: nothing would be left. Enter what was cut off, not what was implanted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>{0} comes first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} comes first: {1}, less {2} days, on an open day.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} cut off after {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} cut off at {1}, {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0} days of dose, pushed in at once by an injection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <source>{0} digits typed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} does not fit: the reservoir of this pump holds {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>{0} drawn, but catheter and port hold up to {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>{0} entered, but the label says {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} entries are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0} fast</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} finished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} finished after {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} for {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} for {1}, until {2} if it starts now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0} for {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} for {1}; basal rests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front at the connector</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front at the reservoir</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front, {1} % of the catheter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front, {1} % of the tubing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>{0} h between increases</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} h {1} min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>{0} has no short decimal form; say how many places to show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} in any {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} in one bolus is {1} % of a day, more than the usual {2} %. Press Enter again if it is so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0} in them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0} in {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>{0} in {1}, at {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0} in {1}, then the therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} injected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} injected, lot {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is a decrease of more than one usual step, which ends at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is a larger step than {1} is titrated by, which ends at {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is above the consensus of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest concentration of the consensus, {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest dose of the consensus, {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest dose of the label, {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the start range of this drug, which ends at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is an increase of more than the consensus step, which ends at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is below the start range from {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is finer than the pump stores; the step is {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>{0} is in the pump, but it counts {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} is more than one syringe holds, {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is more than this pump holds: {1}. Read the syringe again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} is no clear time of day. Type hours and two digits of minutes: 6.30 for 06:30.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} is no longer running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} is not above the low-reservoir alarm at {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} is outside {1} to {2}: the step before begins at {3}, this one ends at {4}, and each lasts {5} min at least. Move or remove the other step first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>{0} is the last administrator.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} is the last administrator. Add another one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>{0} is there already. Add a letter that tells the two apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} is under way.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} is {1} % {2} than {3} ({4}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} is {1} the bolus now. Press Enter again if it is so.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is {1} times the dose now ({2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/second_person.py" />
            <source>{0} is {1}, who is signed in. The second person is someone else: clear and type their initials. If they are the same, add a letter of the surname.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>{0} less than on the label: add a syringe, or confirm the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} made</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} min ago</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} min is {1}, longer than the {2} that are entered here. Type {3} min or less.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} min, not {1} h? Press Enter again for {2} min. For {3} h clear it and type {4}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} missing, from {1} to {2}: the pump had no room for more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} needs less flow than the pump can deliver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} needs more flow than the pump can deliver.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>{0} newer entries are not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>{0} newer entry is not read yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} of stability are more than this product is known for, {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} of the old drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>{0} of today's {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>{0} of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>{0} of {1} implanted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>{0} of {1} is under way at {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} of {1} is under way at {2}. All entries are kept.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} of {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} of {1}. Ends {2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>{0} on the pump's own step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>{0} on the pump's own step.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>{0} over {1}, until {2} if it starts now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0} over {1}, {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}, {2} at {3}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}, {2} from start to start, at most {3} in 24 h{4}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>{0} over {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} patient bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} patient boluses</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} running</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} should be over</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} signs in with the new one from now on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0} slow</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>{0} step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} than expected: {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0} through the access port</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} times</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} times, each drawn out again{1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} to the tip, catheter {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>{0} to {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0} to {1} at this concentration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} digits, not all the same, not in sequence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} letters, as on the badge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} letters, digits or dashes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>{0} to {1} mL/day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>{0} tubing + {1} catheter, as entered in the pump</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} until {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} was added.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} was cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} was entered as injected; the pump does not count it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>{0} was touched twice very quickly. Touch it once more if you mean it twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0} were ordered.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, MRN {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0}, and on at this rate until {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0}, as the tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0}, at this rate since {1}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, born {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0}, calculated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>{0}, changed in detail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>{0}, concentration</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>{0}, continued</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0}, daily dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>{0}, dose of the bridge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0}, dose of the whole step {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>{0}, each cm</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>{0}, each day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0}, ended {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0}, ends {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>{0}, labels of {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0}, most in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>{0}, most in a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0}, no drug</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0}, no therapy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0}, not readable by this tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>{0}, one patient bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0}, record {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, serial {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>{0}, single bolus</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>{0}, start dose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>{0}, the pump is stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>{0}, today {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0}, unknown to this tablet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0}, which is {1}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0}, {1} counted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0}, {1} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0}, {1} lockout, {2} in 24 h</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0}, {1} withdrawn</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0}, {1}: the tablet says {2}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0}. Read each against the order and tick it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>{0}: cut off</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>{0}: it is not known whether the pump runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>{0}: session report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>{0}: the pump is STOPPED</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0}: which drug?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>{0}: {1} in {2}, then the therapy.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; as much came out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>{0}; the connection goes on by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; {1} less came out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; {1} more came out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ScrollArea.qml" />
            <source>▼ More below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>✓ as on the pharmacy label</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
