<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>shown</name>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>% less</source>
            <translation>% weniger</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>% more</source>
            <translation>% mehr</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>0 % changes nothing. Type by how much, or cancel.</source>
            <translation>0 % ändert nichts. Tippen Sie ein, um wie viel, oder brechen Sie ab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>0 (stopped)</source>
            <translation>0 (gestoppt)</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>0 is no concentration. Type what the label says, or remove the drug.</source>
            <translation>0 ist keine Konzentration. Tippen Sie, was auf dem Etikett steht, oder entfernen Sie das Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>0 is no therapy. Type the dose of the order.</source>
            <translation>0 ist keine Therapie. Tippen Sie die verordnete Dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>0 mL = nothing more can be withdrawn. {0} stays below and mixes.</source>
            <translation>0 mL = mehr lässt sich nicht entnehmen. {0} bleibt darunter und mischt sich.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>0 mL cannot be filled. Type the volume that you read on the syringe.</source>
            <translation>0 mL kann nicht gefüllt werden. Tippen Sie das Volumen, das Sie an der Spritze abgelesen haben.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>0 min is no time. Type how many minutes.</source>
            <translation>0 min ist keine Zeit. Tippen Sie, wie viele Minuten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>1 entry is</source>
            <translation>1 Eintrag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>1 to {0}</source>
            <translation>1 bis {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>1/{0} of</source>
            <translation>1/{0} von</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>15 minutes earlier</source>
            <translation>15 Minuten früher</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>15 minutes later</source>
            <translation>15 Minuten später</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>2 to 4 letters, not those of who is signed in.</source>
            <translation>2 bis 4 Buchstaben, nicht die der angemeldeten Person.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A PIN has {0} to {1} digits. Clear and type another one.</source>
            <translation>Eine PIN hat {0} bis {1} Ziffern. Löschen Sie und tippen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A PIN is digits only. Clear and type it again.</source>
            <translation>Eine PIN hat nur Ziffern. Löschen Sie und tippen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A bolus begins to act after 0.5 h to 1 h, most after about 4 h, and lasts 4 h to 8 h.</source>
            <translation>Ein Bolus beginnt nach 0.5 h bis 1 h zu wirken, am stärksten nach etwa 4 h, und hält 4 h bis 8 h an.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>A bolus is running.</source>
            <translation>Ein Bolus läuft.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A bolus is usually 5 to 20 % of the daily dose. Where no dose runs to compare it with, or none has run for too long, a whole day at the end of the start range is the limit.</source>
            <translation>Ein Bolus ist üblicherweise 5 bis 20 % der Tagesdosis. Wo keine Dosis zum Vergleich läuft oder zu lange keine lief, ist ein ganzer Tag am Ende des Startbereichs die Grenze.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>A bolus of 0 gives nothing. Turn patient boluses off instead.</source>
            <translation>Ein Bolus von 0 gibt nichts. Schalten Sie stattdessen die Patientenboli aus.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>A bolus of 0 gives nothing. Type the dose, or cancel.</source>
            <translation>Ein Bolus von 0 gibt nichts. Tippen Sie die Dosis ein oder brechen Sie ab.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>A bolus or a bridge is under way.</source>
            <translation>Ein Bolus oder eine Überbrückung läuft.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A bolus over {0} is faster than the pump can deliver.</source>
            <translation>Ein Bolus über {0} ist schneller, als die Pumpe abgeben kann.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A bolus was running.</source>
            <translation>Ein Bolus lief.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A bolus, a prime or a bridge never runs together with another of them.</source>
            <translation>Ein Bolus, ein Priming oder eine Überbrückung läuft nie zusammen mit einem anderen davon.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A bridge carries the old drug on until the new fluid reaches the tip.</source>
            <translation>Eine Überbrückung führt das alte Medikament weiter, bis die neue Lösung die Spitze erreicht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A bridge leads over to a therapy, and none is programmed.</source>
            <translation>Eine Überbrückung leitet zu einer Therapie über, und keine ist programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>A bridge of 0 gives nothing. To leave it out, choose that below.</source>
            <translation>Eine Überbrückung von 0 gibt nichts. Um sie wegzulassen, wählen Sie das unten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A bridge was running.</source>
            <translation>Eine Überbrückung lief.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A caution was not confirmed with a reason.</source>
            <translation>Ein Warnhinweis wurde nicht mit einem Grund bestätigt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>A certificate is not valid now</source>
            <translation>Ein Zertifikat ist jetzt nicht gültig</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A certificate is not valid now: the pump may be read and stopped only.</source>
            <translation>Ein Zertifikat ist jetzt nicht gültig: Die Pumpe darf nur ausgelesen und gestoppt werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>A certificate was taken back</source>
            <translation>Ein Zertifikat wurde zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A change of drug needs a bridge or a flush, which a refill does not program.</source>
            <translation>Ein Wechsel des Medikaments braucht eine Überbrückung oder eine Spülung, die eine Nachfüllung nicht programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>A clinician goes on with it.</source>
            <translation>Ein Behandler führt es weiter.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A confirmation must follow the review within minutes.</source>
            <translation>Eine Bestätigung muss binnen Minuten auf die Prüfung folgen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A day goes from 0.00 to 23.59. A step over midnight is one until 24:00 and one from 00:00.</source>
            <translation>Ein Tag geht von 0.00 bis 23.59. Ein Schritt über Mitternacht ist einer bis 24:00 und einer ab 00:00.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>A day has one step at least.</source>
            <translation>Ein Tag hat mindestens einen Schritt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A day holds {0} steps, not {1}.</source>
            <translation>Ein Tag fasst {0} Schritte, nicht {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>A day now {0}</source>
            <translation>Ein Tag jetzt {0}</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>A demo person keeps the PIN that is told.</source>
            <translation>Eine Demo-Person behält die genannte PIN.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>A dose of 0 stops the therapy. Use Stop for that, on top of every screen.</source>
            <translation>Eine Dosis von 0 stoppt die Therapie. Verwenden Sie dafür Stopp, oben auf jedem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>A drug outside its indications is the mark of a wrong choice from the list.</source>
            <translation>Ein Medikament außerhalb seiner Indikationen ist das Zeichen einer falschen Wahl aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A factor of exactly 1,000 is the mark of mg and mcg mixed up.</source>
            <translation>Ein Faktor von genau 1,000 ist das Zeichen einer Verwechslung von mg und mcg.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A finer number would be rounded unseen.</source>
            <translation>Eine feinere Zahl würde ungesehen gerundet.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>A firewall of this computer forbids it.</source>
            <translation>Eine Firewall dieses Computers verbietet es.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A flex pattern follows the clock of the pump, and what the clock repeats is given twice.</source>
            <translation>Ein Flex-Muster folgt der Uhr der Pumpe, und was die Uhr wiederholt, wird zweimal gegeben.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A flex pattern follows the clock of the pump, and what the clock skips is not given.</source>
            <translation>Ein Flex-Muster folgt der Uhr der Pumpe, und was die Uhr überspringt, wird nicht gegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>A flex pattern follows the clock of the pump. It is set to what this tablet shows.</source>
            <translation>Ein Flex-Muster folgt der Uhr der Pumpe. Sie wird auf die Anzeige dieses Tablets gestellt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A large step in one go is a known cause of overdose.</source>
            <translation>Ein großer Schritt auf einmal ist eine bekannte Ursache einer Überdosierung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A lockout of {0} is shorter than the bolus itself, which takes {1}.</source>
            <translation>Eine Sperrzeit von {0} ist kürzer als der Bolus selbst, der {1} dauert.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A low-reservoir alarm at {0} is below the usual {1}.</source>
            <translation>Ein Alarm „Reservoir niedrig“ bei {0} liegt unter den üblichen {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A low-reservoir alarm at {0} is outside what the pump takes; the nearest is {1}.</source>
            <translation>Ein Alarm „Reservoir niedrig“ bei {0} liegt außerhalb dessen, was die Pumpe annimmt; am nächsten ist {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A misread syringe looks like a pump that is out of order.</source>
            <translation>Eine falsch abgelesene Spritze sieht aus wie eine gestörte Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A name has at least {0} letters. Type it as it stands on the badge.</source>
            <translation>Ein Name hat mindestens {0} Buchstaben. Tippen Sie ihn wie auf dem Namensschild.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>A new alarm sounds at once, and the cause is still there.</source>
            <translation>Ein neuer Alarm ertönt sofort, und die Ursache besteht noch.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>A number does not begin with 0{0}. Clear it and type again.</source>
            <translation>Eine Zahl beginnt nicht mit 0{0}. Löschen Sie sie und tippen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../../app/faults.py" />
            <source>A part of this program failed, and what is on the screen may not be what the pump does. The pump goes on by itself. Read the pump again and compare before you go on. If this comes back, end the program and start it again.</source>
            <translation>Ein Teil dieses Programms ist ausgefallen, und was auf dem Bildschirm steht, ist vielleicht nicht, was die Pumpe tut. Die Pumpe läuft von selbst weiter. Lesen Sie die Pumpe erneut aus und vergleichen Sie, bevor Sie fortfahren. Kommt dies wieder, beenden Sie das Programm und starten Sie es neu.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A passphrase has {0} to {1} signs. Clear and type another one.</source>
            <translation>Eine Passphrase hat {0} bis {1} Zeichen. Löschen Sie und tippen Sie eine andere.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>A passphrase instead</source>
            <translation>Stattdessen eine Passphrase</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>A patient bolus comes on top of a therapy; while none flows every press is denied.</source>
            <translation>Ein Patientenbolus kommt zu einer Therapie hinzu; solange keine fließt, wird jeder Druck verweigert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A person has seen the memory error; its alarm ended.</source>
            <translation>Jemand hat den Speicherfehler gesehen; sein Alarm ist beendet.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A prime from the reservoir reckons with an empty tubing, and would give the patient its volume at the highest flow.</source>
            <translation>Ein Priming ab dem Reservoir rechnet mit einem leeren Schlauch und gäbe dem Patienten dessen Volumen mit der höchsten Flussrate.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A prime was running.</source>
            <translation>Ein Priming lief.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A prime would push it into the patient at the highest flow: an overdose within minutes.</source>
            <translation>Ein Priming würde es mit der höchsten Flussrate in den Patienten drücken: eine Überdosis binnen Minuten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>A product</source>
            <translation>Ein Fertigprodukt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A pump that is told of another fluid than it holds gives another dose than it says.</source>
            <translation>Eine Pumpe, der eine andere Lösung genannt wird, als sie enthält, gibt eine andere Dosis, als sie angibt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>A quick refill asks nothing about another fluid.</source>
            <translation>Eine Schnellfüllung fragt nicht nach einer anderen Lösung.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>A reason has at least two different words. Say what was found or who ordered it.</source>
            <translation>Ein Grund hat mindestens zwei verschiedene Wörter. Sagen Sie, was gefunden wurde oder wer es verordnet hat.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>A reason has at least two different words. Type why the pump stays as it is.</source>
            <translation>Ein Grund hat mindestens zwei verschiedene Wörter. Tippen Sie, warum die Pumpe so bleibt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>A reason has at least {0} signs. Say what was found or who ordered it.</source>
            <translation>Ein Grund hat mindestens {0} Zeichen. Sagen Sie, was gefunden wurde oder wer es verordnet hat.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A refill goes on with a therapy; there is none.</source>
            <translation>Eine Nachfüllung führt eine Therapie weiter; es gibt keine.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>A second person counts the syringes and enters the total, with initials. The first entry is hidden.</source>
            <translation>Eine zweite Person zählt die Spritzen und gibt die Summe ein, mit Initialen. Die erste Eingabe ist verborgen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A second person reads the syringes that were withdrawn.</source>
            <translation>Eine zweite Person liest die entnommenen Spritzen ab.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A single bolus of {0} is more than usual, which ends at {1}.</source>
            <translation>Ein Einzelbolus von {0} ist mehr als üblich; üblich ist bis {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>A space comes after a word, and one is enough.</source>
            <translation>Ein Leerzeichen folgt auf ein Wort, und eines genügt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>A start is {0} to {1}.</source>
            <translation>Ein Start ist {0} bis {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A step of 0 gives no drug. Type the least that shall flow, or remove the step.</source>
            <translation>Ein Schritt von 0 gibt kein Medikament. Tippen Sie das Wenigste, das fließen soll, oder entfernen Sie den Schritt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>A stop ends everything that runs. If the rest is still wanted, it takes a new order and a new review.</source>
            <translation>Ein Stopp beendet alles, was läuft. Ist der Rest noch gewünscht, braucht er eine neue Verordnung und eine neue Prüfung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A stop stands alone: nothing else can be programmed or given with it.</source>
            <translation>Ein Stopp steht allein: Nichts anderes kann mit ihm programmiert oder gegeben werden.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>A stop that was ordered before this tablet went out never reached the pump. If it is still wanted, stop the pump now.</source>
            <translation>Ein Stopp, der vor dem Ausschalten dieses Tablets angeordnet wurde, hat die Pumpe nie erreicht. Ist er noch gewünscht, stoppen Sie die Pumpe jetzt.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump can lead to severe rebound of blood pressure and pulse.</source>
            <translation>Eine gestoppte Pumpe kann zu schwerem Rebound von Blutdruck und Puls führen.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump is started again from Home: Restart brings back the therapy that ran before.</source>
            <translation>Eine gestoppte Pumpe wird in der Übersicht wieder gestartet: „Neustart“ bringt die frühere Therapie zurück.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump leads to opioid withdrawal. Agree when it starts again, and at which dose.</source>
            <translation>Eine gestoppte Pumpe führt zu Opioidentzug. Vereinbaren Sie, wann und mit welcher Dosis sie wieder startet.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>A sudden lack of drug may harm.</source>
            <translation>Ein plötzliches Fehlen des Medikaments kann schaden.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A ten-fold change is the mark of a slipped digit or decimal point.</source>
            <translation>Eine zehnfache Änderung ist das Zeichen einer verrutschten Ziffer oder Kommastelle.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A volume above the reservoir means a wrong entry or the wrong pump model.</source>
            <translation>Ein Volumen über dem Reservoir bedeutet eine falsche Eingabe oder das falsche Pumpenmodell.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A volume above the reservoir means a wrong syringe, a wrong entry or the wrong pump model; all that the label says is taken as meant for injection.</source>
            <translation>Ein Volumen über dem Reservoir bedeutet eine falsche Spritze, eine falsche Eingabe oder das falsche Pumpenmodell; alles auf dem Etikett gilt als zur Injektion bestimmt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>A watch shows {0} too, and it is the time where the patient lives.</source>
            <translation>Eine Armbanduhr zeigt auch {0}, und es ist die Zeit am Wohnort des Patienten.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A window of {0} is shorter than the lockout of {1}.</source>
            <translation>Ein Zeitfenster von {0} ist kürzer als die Sperrzeit von {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>A window with a maximum of its own</source>
            <translation>Ein Zeitfenster mit eigener Höchstzahl</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A wrong syringe looks the same. If the change was ordered, the line still holds the old drug, and what flows until it is cleared is settled next.</source>
            <translation>Eine falsche Spritze sieht gleich aus. Wurde die Änderung verordnet, enthält die Leitung noch das alte Medikament, und was bis zu ihrer Leerung fließt, wird als Nächstes geklärt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>APR</source>
            <translation>APR</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids</source>
            <translation>ASA 2016, neuroaxiale Opioide</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids: every 2 h from 12 to 24 h</source>
            <translation>ASA 2016, neuroaxiale Opioide: alle 2 h von 12 bis 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids: hourly for 12 h</source>
            <translation>ASA 2016, neuroaxiale Opioide: stündlich für 12 h</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>ASRA 2017, poster 1139</source>
            <translation>ASRA 2017, Poster 1139</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>AUG</source>
            <translation>AUG</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>About {0} stays and mixes</source>
            <translation>Etwa {0} bleibt und mischt sich</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Above it side effects are more likely than benefit. Counted is the day with most drug, every allowed bolus taken.</source>
            <translation>Darüber sind Nebenwirkungen wahrscheinlicher als Nutzen. Gezählt wird der Tag mit dem meisten Medikament, jeder erlaubte Bolus gegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Access port, up to</source>
            <translation>Zugangsport, bis zu</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Accuracy of the pump</source>
            <translation>Genauigkeit der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledge the memory error</source>
            <translation>Speicherfehler bestätigen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledged: the pump's alarm has ended.</source>
            <translation>Bestätigt: Der Alarm der Pumpe ist beendet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledging</source>
            <translation>Wird bestätigt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Add a drug</source>
            <translation>Medikament hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <source>Add a person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Add a piece, if another one was joined to it</source>
            <translation>Stück hinzufügen, falls ein weiteres angeschlossen wurde</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Add another administrator first.</source>
            <translation>Fügen Sie zuerst einen anderen Administrator hinzu.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>Adjust dose</source>
            <translation>Dosis anpassen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>After</source>
            <translation>Danach</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>After 48 h at rest it sounds an alarm: the tubing may take a set and deliver too much later.</source>
            <translation>Nach 48 h Ruhe ertönt ein Alarm: Der Schlauch kann sich verformen und später zu viel abgeben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>After a scan read the pump again in 20 minutes. If the stall stays, treat for withdrawal and call the prescriber.</source>
            <translation>Lesen Sie die Pumpe nach einer MRT-Untersuchung nach 20 Minuten erneut aus. Bleibt der Stillstand, behandeln Sie den Entzug und rufen Sie den Verordner an.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>After a stop the patient may have lost tolerance, and a bolus alone would not be followed by a dose.</source>
            <translation>Nach einem Stopp kann der Patient die Toleranz verloren haben, und auf einen Bolus allein würde keine Dosis folgen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>After a time without drug the dose of before is not offered: tolerance may be lost.</source>
            <translation>Nach einer Zeit ohne Medikament wird die frühere Dosis nicht angeboten: Die Toleranz kann verloren sein.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>After an infusion starts, baclofen begins to act after 6 h to 8 h and acts most after 24 h to 48 h.</source>
            <translation>Nach Beginn einer Infusion beginnt Baclofen nach 6 h bis 8 h zu wirken und wirkt nach 24 h bis 48 h am stärksten.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>After one, {0} must not be given: it can cause severe psychiatric symptoms.</source>
            <translation>Nach einer darf {0} nicht gegeben werden: Es kann schwere psychiatrische Symptome auslösen.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <source>After programming</source>
            <translation>Nach der Programmierung</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>After the checks</source>
            <translation>Nach den Prüfungen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>After the scan</source>
            <translation>Nach dem MRT</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>After, as read back</source>
            <translation>Nachher, wie zurückgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Alarm acknowledged</source>
            <translation>Alarm bestätigt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Alarm at</source>
            <translation>Alarm bei</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmActs.qml" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Alarm settings</source>
            <translation>Alarmeinstellungen</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Alarm volume</source>
            <translation>Alarmvolumen</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Alarm with every bolus</source>
            <translation>Alarm mit jedem Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/log.py" />
            <source>Alarms</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Alarms at the read-back</source>
            <translation>Alarme beim Zurücklesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Alarms now</source>
            <translation>Alarme jetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Alarms silenced for {0} min</source>
            <translation>Alarme für {0} min stummgeschaltet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>All digits are the same. Choose a PIN that is harder to guess.</source>
            <translation>Alle Ziffern sind gleich. Wählen Sie eine PIN, die schwerer zu erraten ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>All settings are what they were before.</source>
            <translation>Alle Einstellungen sind wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>All signs are the same. Choose a passphrase that is harder to guess.</source>
            <translation>Alle Zeichen sind gleich. Wählen Sie eine Passphrase, die schwerer zu erraten ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Allergic to</source>
            <translation>Allergisch gegen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Allow this address in the firewall, or choose another port.</source>
            <translation>Erlauben Sie diese Adresse in der Firewall, oder wählen Sie einen anderen Anschluss.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Allowed in 24 h</source>
            <translation>In 24 h erlaubt</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>An administrator is there already.</source>
            <translation>Es gibt bereits einen Administrator.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>An alarm every {0} is outside what the pump takes; the nearest is {1}.</source>
            <translation>Ein Alarm alle {0} liegt außerhalb dessen, was die Pumpe annimmt; am nächsten ist {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>An alarm stands.</source>
            <translation>Ein Alarm besteht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>An extra dose of it is for a clinician to judge, not for the patient.</source>
            <translation>Eine zusätzliche Dosis davon beurteilt ein Behandler, nicht der Patient.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>An implant begins with a pump that was never programmed.</source>
            <translation>Eine Implantation beginnt mit einer nie programmierten Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Another drug: no dose of before says anything about it. {0}</source>
            <translation>Ein anderes Medikament: Keine frühere Dosis sagt etwas darüber. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Another fluid</source>
            <translation>Eine andere Lösung</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Another fluid is still in the line.</source>
            <translation>In der Leitung ist noch eine andere Lösung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Another person</source>
            <translation>Andere Person</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Another program holds it.</source>
            <translation>Ein anderes Programm hält ihn.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>Another programmer changed this pump</source>
            <translation>Ein anderes Programmiergerät hat diese Pumpe geändert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Another programmer is in a session with this pump</source>
            <translation>Ein anderes Programmiergerät ist mit dieser Pumpe verbunden</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>Another pump answers now: {0} instead of {1}. {2} has ended, nothing was programmed. Check which patient this is, and begin again.</source>
            <translation>Jetzt antwortet eine andere Pumpe: {0} statt {1}. {2} ist beendet, nichts wurde programmiert. Prüfen Sie, welcher Patient das ist, und beginnen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Another pump answers than the one that was read.</source>
            <translation>Es antwortet eine andere Pumpe als die ausgelesene.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kept.py" />
            <source>Answer</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Arrange its replacement, and give the drug by another route meanwhile.</source>
            <translation>Veranlassen Sie ihren Austausch, und geben Sie das Medikament inzwischen auf anderem Weg.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>As after a change of daylight saving: the pump does not follow it by itself.</source>
            <translation>Wie nach einer Umstellung der Sommerzeit: Die Pumpe folgt ihr nicht von selbst.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>As before</source>
            <translation>Wie zuvor</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>As confirmed</source>
            <translation>Wie bestätigt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>As confirmed, not read back yet</source>
            <translation>Wie bestätigt, noch nicht zurückgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>As in another time zone: the pump does not follow a journey by itself.</source>
            <translation>Wie in einer anderen Zeitzone: Die Pumpe folgt einer Reise nicht von selbst.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>As in the patient's record: capitals, digits and - / .</source>
            <translation>Wie in der Patientenakte: Großbuchstaben, Ziffern und - / .</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>As in the patient's record: letters, digits and - ' .</source>
            <translation>Wie in der Patientenakte: Buchstaben, Ziffern und - ' .</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>As on the label: capitals, digits and - / .</source>
            <translation>Wie auf dem Etikett: Großbuchstaben, Ziffern und - / .</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>Ascenda 8780, two-piece</source>
            <translation>Ascenda 8780, zweiteilig</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>Ascenda 8781, two-piece</source>
            <translation>Ascenda 8781, zweiteilig</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Ask for one of them, and wait until what runs now has ended.</source>
            <translation>Fordern Sie eines davon an, und warten Sie, bis das Laufende beendet ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Ask for signs of withdrawal and call the prescriber. Lower the dose, or give the reason for keeping it.</source>
            <translation>Fragen Sie nach Zeichen eines Entzugs und rufen Sie den Verordner an. Senken Sie die Dosis, oder geben Sie den Grund an, sie zu behalten.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Ask the administrator to add you.</source>
            <translation>Bitten Sie den Administrator, Sie hinzuzufügen.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Ask the administrator.</source>
            <translation>Fragen Sie den Administrator.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Ask the patient for name and date of birth. The pump says whose it is.</source>
            <translation>Fragen Sie den Patienten nach Name und Geburtsdatum. Die Pumpe sagt, wem sie gehört.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Ask, and enter the allergies, or that there are none.</source>
            <translation>Fragen Sie, und geben Sie die Allergien ein, oder dass es keine gibt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Ask, and enter the answer.</source>
            <translation>Fragen Sie, und geben Sie die Antwort ein.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Asked about above {0} % of a day</source>
            <translation>Nachfrage über {0} % eines Tages</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Aspirate</source>
            <translation>Aspirieren</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Aspirate the catheter through its access port until it is clear, then say that the drug is in the reservoir.</source>
            <translation>Aspirieren Sie den Katheter über seinen Zugangsport, bis er klar ist, und geben Sie dann an, dass das Medikament im Reservoir ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Aspiration</source>
            <translation>Aspiration</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>At least {0} signs. Type the rest.</source>
            <translation>Mindestens {0} Zeichen. Tippen Sie den Rest.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>At minimum rate</source>
            <translation>Bei Minimalrate</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>At minimum rate no dose runs.</source>
            <translation>Bei Minimalrate läuft keine Dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>At minimum rate only so much flows that the rotor keeps moving.</source>
            <translation>Bei Minimalrate fließt nur so viel, dass der Rotor in Bewegung bleibt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>At the catheter connector</source>
            <translation>Am Katheteranschluss</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>At the tip</source>
            <translation>An der Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../pump_core/words/line.py" />
            <source>At the tip there is no old drug that a bridge could keep going.</source>
            <translation>An der Spitze ist kein altes Medikament, das eine Überbrückung weiterführen könnte.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>At the tip there is {0} already.</source>
            <translation>An der Spitze ist bereits {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>At the tip today</source>
            <translation>Heute an der Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>At this concentration it can deliver {0}. {1}</source>
            <translation>Mit dieser Konzentration kann sie {0} abgeben. {1}</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>BUPivacaine</source>
            <translation>BUPivacain</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Back to Home</source>
            <translation>Zurück zur Übersicht</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Back to the letters</source>
            <translation>Zurück zu den Buchstaben</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <source>Back to the list</source>
            <translation>Zurück zur Liste</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Back to the name</source>
            <translation>Zurück zum Namen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Back to {0}</source>
            <translation>Zurück zu {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Basal meanwhile</source>
            <translation>Basalrate währenddessen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Battery</source>
            <translation>Batterie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Battery or service life is used up; nothing flows from here on.</source>
            <translation>Batterie oder Betriebszeit ist verbraucht; ab hier fließt nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Battery or service life nears its end.</source>
            <translation>Batterie oder Betriebszeit geht zu Ende.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Before a scan</source>
            <translation>Vor einem MRT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before another pump is chosen</source>
            <translation>Bevor eine andere Pumpe gewählt wird</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Before it is filled</source>
            <translation>Vor dem Füllen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before the program ends</source>
            <translation>Bevor das Programm endet</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Before the scan</source>
            <translation>Vor dem MRT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before you sign out</source>
            <translation>Bevor Sie sich abmelden</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Before, as interrogated</source>
            <translation>Vorher, wie abgefragt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Begin again</source>
            <translation>Neu beginnen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <source>Beginning of the step</source>
            <translation>Beginn des Schritts</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Begins</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Believed volume {0}.</source>
            <translation>Berechnetes Volumen {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Belongs to</source>
            <translation>Gehört zu</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Below the usual {0}, so less time is left. Press Enter again to take it.</source>
            <translation>Unter den üblichen {0}, daher bleibt weniger Zeit. Drücken Sie erneut Eingabe, um es zu übernehmen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Beyond it the drug may have lost its strength in the pump.</source>
            <translation>Danach kann das Medikament in der Pumpe seine Stärke verloren haben.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>Bind it with `sudo rfcomm bind 0 {0}` and use /dev/rfcomm0.</source>
            <translation>Binden Sie ihn mit `sudo rfcomm bind 0 {0}` und verwenden Sie /dev/rfcomm0.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Bind it with `sudo rfcomm bind`, its address and its channel.</source>
            <translation>Binden Sie ihn mit `sudo rfcomm bind`, seiner Adresse und seinem Kanal.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Blood pressure and pulse that rebound; it can be severe.</source>
            <translation>Rebound von Blutdruck und Puls; er kann schwer sein.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Bolus</source>
            <translation>Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>Boluses</source>
            <translation>Boli</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Boluses in 24 h</source>
            <translation>Boli in 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>Born</source>
            <translation>Geboren</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>Born {0}</source>
            <translation>geb. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>Born, record</source>
            <translation>Geboren, Akte</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, consciousness, blood pressure, muscle tone</source>
            <translation>Atemfrequenz, Bewusstsein, Blutdruck, Muskeltonus</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, consciousness, blood pressure, pulse</source>
            <translation>Atemfrequenz, Bewusstsein, Blutdruck, Puls</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, sedation, oxygen saturation, pain</source>
            <translation>Atemfrequenz, Sedierung, Sauerstoffsättigung, Schmerz</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Bridge</source>
            <translation>Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Bridge bolus</source>
            <translation>Überbrückungsbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Bridge first</source>
            <translation>Zuerst Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Bridge until {0}, then {1}</source>
            <translation>Überbrückung bis {0}, dann {1}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Bring it close</source>
            <translation>Bringen Sie ihn in die Nähe</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Bupivacaine may be stopped: no withdrawal is known.</source>
            <translation>Bupivacain darf abgesetzt werden: Kein Entzug ist bekannt.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Busiest day without boluses</source>
            <translation>Stärkster Tag ohne Boli</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>By day</source>
            <translation>Nach Tag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>By less than a minute.</source>
            <translation>Um weniger als eine Minute.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>By mixing about {0} or more comes before the front does: an estimate.</source>
            <translation>Durch Mischung kommen etwa {0} oder mehr vor der Front an: eine Schätzung.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>By percent of today's dose</source>
            <translation>In Prozent der heutigen Dosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>By the pump's count nothing is left. The count may be wrong: no sensor measures the volume.</source>
            <translation>Nach Zählung der Pumpe ist nichts mehr übrig. Die Zählung kann falsch sein: Kein Sensor misst das Volumen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>By the pump's count the alarm volume is reached. The count may be wrong: no sensor measures the volume.</source>
            <translation>Nach Zählung der Pumpe ist das Alarmvolumen erreicht. Die Zählung kann falsch sein: Kein Sensor misst das Volumen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>By the pump's count; no sensor measures.</source>
            <translation>Nach Zählung der Pumpe; kein Sensor misst.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>By the pump's own log.</source>
            <translation>Laut Protokoll der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>By the pump's own log. What was not given is not given later.</source>
            <translation>Laut Protokoll der Pumpe. Was nicht gegeben wurde, wird nicht nachgeholt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>By titration step ({0})</source>
            <translation>Nach Titrationsschritt ({0})</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>By value: daily dose</source>
            <translation>Nach Wert: Tagesdosis</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>CMSC 2015, best practices for intrathecal baclofen: at least 8 h</source>
            <translation>CMSC 2015, beste Praxis für intrathekales Baclofen: mindestens 8 h</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>CMSC 2015; Saulino 2016</source>
            <translation>CMSC 2015; Saulino 2016</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Calculated reservoir volume from the last fill to the alarm</source>
            <translation>Berechnetes Reservoirvolumen von der letzten Füllung bis zum Alarm</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Calculations</source>
            <translation>Berechnungen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Call the prescriber and treat for withdrawal. {0}</source>
            <translation>Rufen Sie den Verordner an und behandeln Sie den Entzug. {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Call the prescriber of the pump.</source>
            <translation>Rufen Sie den Verordner der Pumpe an.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/DatePick.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <location filename="../../../app/ui/Cisterna/Shell/NavBar.qml" />
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Cancel {0}</source>
            <translation>{0} abbrechen</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Catheter</source>
            <translation>Katheter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter and port hold no drug. It may be injected now.</source>
            <translation>Katheter und Port enthalten kein Medikament. Jetzt darf injiziert werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Catheter aspirated, {0}</source>
            <translation>Katheter aspiriert, {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Catheter holds</source>
            <translation>Inhalt des Katheters</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Catheter not entered</source>
            <translation>Katheter nicht eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Catheter or rotor checked, pump delivers</source>
            <translation>Katheter oder Rotor geprüft, Pumpe gibt ab</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter revision</source>
            <translation>Katheterrevision</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter to the tip</source>
            <translation>Katheter bis zur Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>Catheter {0} cm, {1}</source>
            <translation>Katheter {0} cm, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Catheter {0}, as implanted</source>
            <translation>Katheter {0}, wie implantiert</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change = after / before − 1</source>
            <translation>Änderung = nachher / vorher − 1</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Change a step: this is what the pump runs today.</source>
            <translation>Ändern Sie einen Schritt: Das ist, was die Pumpe heute ausführt.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change of the dose</source>
            <translation>Änderung der Dosis</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Change something first: this is what the pump holds.</source>
            <translation>Ändern Sie zuerst etwas: Das ist, was die Pumpe enthält.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Changes of mind, mood or consciousness: the label warns of severe psychiatric and neurological effects.</source>
            <translation>Veränderungen von Denken, Stimmung oder Bewusstsein: Die Fachinformation warnt vor schweren psychiatrischen und neurologischen Wirkungen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Changing to that pump.</source>
            <translation>Wechsel zu dieser Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Chart read: no increase in the time that the label names</source>
            <translation>Akte gelesen: keine Erhöhung in der von der Fachinformation genannten Zeit</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Check date and time. If they are right, confirm them with a reason.</source>
            <translation>Prüfen Sie Datum und Uhrzeit. Stimmen sie, bestätigen Sie sie mit einem Grund.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Check it against the order and program it anew.</source>
            <translation>Prüfen Sie es mit der Verordnung und programmieren Sie neu.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Check the order and the patient. If it is meant, confirm it with a reason.</source>
            <translation>Prüfen Sie Verordnung und Patient. Ist es gewollt, bestätigen Sie es mit einem Grund.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the order and type the dose again.</source>
            <translation>Prüfen Sie die Verordnung und tippen Sie die Dosis neu.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the order. If it is meant, confirm it with a reason.</source>
            <translation>Prüfen Sie die Verordnung. Ist es gewollt, bestätigen Sie es mit einem Grund.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Check the port, and whose pump this is.</source>
            <translation>Prüfen Sie den Anschluss und wem diese Pumpe gehört.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Check the syringes; fill more.</source>
            <translation>Prüfen Sie die Spritzen; füllen Sie mehr.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Check the tablet's date. If it is right, have the clinic's authority issue a new certificate; program with another tablet until then.</source>
            <translation>Prüfen Sie das Datum des Tablets. Stimmt es, lassen Sie die Zertifizierungsstelle der Klinik ein neues Zertifikat ausstellen; programmieren Sie bis dahin mit einem anderen Tablet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Check the tablet's date. {0}</source>
            <translation>Prüfen Sie das Datum des Tablets. {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the unit on the order and type the dose again.</source>
            <translation>Prüfen Sie die Einheit der Verordnung und tippen Sie die Dosis neu.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check whether the patient still tolerates the old dose.</source>
            <translation>Prüfen Sie, ob der Patient die alte Dosis noch verträgt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Check which patient this is, read this pump and start again.</source>
            <translation>Prüfen Sie, welcher Patient das ist, lesen Sie diese Pumpe aus und beginnen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Choose a PIN</source>
            <translation>PIN wählen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Choose a product from the list.</source>
            <translation>Wählen Sie ein Produkt aus der Liste.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Choose a volume within the range.</source>
            <translation>Wählen Sie ein Volumen innerhalb des Bereichs.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Choose an interval within the range.</source>
            <translation>Wählen Sie einen Abstand innerhalb des Bereichs.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Choose another drug, and call the prescriber.</source>
            <translation>Wählen Sie ein anderes Medikament, und rufen Sie den Verordner an.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Choose another drug. If the entry is wrong, correct the allergies.</source>
            <translation>Wählen Sie ein anderes Medikament. Ist der Eintrag falsch, korrigieren Sie die Allergien.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>Choose another file for the records; this one was left as it was.</source>
            <translation>Wählen Sie eine andere Datei für die Aufzeichnungen; diese blieb unverändert.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Choose another port.</source>
            <translation>Wählen Sie einen anderen Anschluss.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Choose each piece, and enter what was cut off it. The volume follows.</source>
            <translation>Wählen Sie jedes Stück und geben Sie ein, was davon abgeschnitten wurde. Das Volumen ergibt sich daraus.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose the catheter as it is now, or say that its length is not known.</source>
            <translation>Wählen Sie den Katheter, wie er jetzt ist, oder geben Sie an, dass seine Länge nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose the catheter, or say that its length is not known.</source>
            <translation>Wählen Sie den Katheter, oder geben Sie an, dass seine Länge nicht bekannt ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Choose the drug and concentration on the label.</source>
            <translation>Wählen Sie Medikament und Konzentration auf dem Etikett.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose the drug on the label; the one that sets the dose first.</source>
            <translation>Wählen Sie das Medikament auf dem Etikett; zuerst das, das die Dosis bestimmt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Choose the drug. The pump's label, the patient's card or the last report name it.</source>
            <translation>Wählen Sie das Medikament. Das Etikett der Pumpe, der Ausweis des Patienten oder der letzte Bericht nennt es.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose what is done at the catheter.</source>
            <translation>Wählen Sie, was am Katheter getan wird.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose what the pump is for.</source>
            <translation>Wählen Sie, wogegen die Pumpe dient.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose whether the catheter is primed now.</source>
            <translation>Wählen Sie, ob jetzt ein Priming des Katheters erfolgt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Choose which bolus it is.</source>
            <translation>Wählen Sie, welcher Bolus es ist.</translation>
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <location filename="../../../app/ui/Main.qml" />
            <source>Cisterna</source>
            <translation>Cisterna</translation>
        </message>
        <message>
            <location filename="../../../app/report/paper.py" />
            <source>Cisterna Sans</source>
            <translation>Cisterna Sans</translation>
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>Cisterna tablet</source>
            <translation>Cisterna-Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Cisterna {0}</source>
            <translation>Cisterna {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Clear</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Clear fluid came freely</source>
            <translation>Klare Flüssigkeit kam frei</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Clinician</source>
            <translation>Behandler</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FindPumpSheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/ProgressScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Close that program, or choose another port.</source>
            <translation>Schließen Sie das Programm, oder wählen Sie einen anderen Anschluss.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>Close the other program, or look whether the server's own port is plugged in.</source>
            <translation>Schließen Sie das andere Programm, oder prüfen Sie, ob der Anschluss des Servers eingesteckt ist.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Coffey 2009, Anesthesiology 111:881</source>
            <translation>Coffey 2009, Anesthesiology 111:881</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/IdentityBar.qml" />
            <source>Communicator and pumps</source>
            <translation>Kommunikator und Pumpen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Communicator not found</source>
            <translation>Kommunikator nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Communicator {0} %</source>
            <translation>Kommunikator {0} %</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Compare the serial {0} with the patient's card, then confirm.</source>
            <translation>Vergleichen Sie die Seriennummer {0} mit dem Ausweis des Patienten, dann bestätigen Sie.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Concentration</source>
            <translation>Konzentration</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or choose a lower dose.</source>
            <translation>Bestätigen Sie es mit einem Grund, oder wählen Sie eine niedrigere Dosis.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or choose a smaller step.</source>
            <translation>Bestätigen Sie ihn mit einem Grund, oder wählen Sie einen kleineren Schritt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or use a weaker fluid.</source>
            <translation>Bestätigen Sie es mit einem Grund, oder verwenden Sie eine schwächere Lösung.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm that drug was seen at the connector of the pump.</source>
            <translation>Bestätigen Sie, dass Medikament am Anschluss der Pumpe zu sehen war.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that fluid came freely.</source>
            <translation>Bestätigen Sie, dass die Flüssigkeit frei kam.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that the needle stop was felt.</source>
            <translation>Bestätigen Sie, dass der Nadelanschlag zu spüren war.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>Confirm that the prescriber knows.</source>
            <translation>Bestätigen Sie, dass der Verordner es weiß.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that there was no resistance on injection.</source>
            <translation>Bestätigen Sie, dass bei der Injektion kein Widerstand war.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Confirm that this is the patient in front of you.</source>
            <translation>Bestätigen Sie, dass dies der Patient vor Ihnen ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm that this is the patient who gets this pump.</source>
            <translation>Bestätigen Sie, dass dies der Patient ist, der diese Pumpe erhält.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Confirm the needle first. Nothing is injected before.</source>
            <translation>Bestätigen Sie zuerst die Nadel. Vorher wird nichts injiziert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Confirm when each step will begin: {0} left.</source>
            <translation>Bestätigen Sie, wann jeder Schritt beginnt: noch {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Confirm when it was injected.</source>
            <translation>Bestätigen Sie, sobald es injiziert ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm: {0}.</source>
            <translation>Bestätigen Sie: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Confirmed by the pump at {0}. It was not read since. {1}</source>
            <translation>Von der Pumpe bestätigt: {0}. Seither wurde sie nicht ausgelesen. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Confirmed by the pump at {0}. {1}</source>
            <translation>Von der Pumpe bestätigt: {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Connect it, switch it on, and check that no other program uses it. The tablet goes on trying.</source>
            <translation>Schließen Sie ihn an, schalten Sie ihn ein und prüfen Sie, dass kein anderes Programm ihn benutzt. Das Tablet versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Connecting</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Consensus up to {0}</source>
            <translation>Konsensus bis {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Consensus {0}.</source>
            <translation>Konsensus {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Copy day</source>
            <translation>Tag kopieren</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Critical alarm sounds every</source>
            <translation>Kritischer Alarm ertönt alle</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Critical alarms</source>
            <translation>Kritische Alarme</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Critical alarms sound</source>
            <translation>Kritische Alarme ertönen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Critical alarms sound every</source>
            <translation>Kritische Alarme ertönen alle</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Critical memory error</source>
            <translation>Kritischer Speicherfehler</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>DEC</source>
            <translation>DEZ</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>DEVELOPMENT KEYS</source>
            <translation>ENTWICKLUNGS-SCHLÜSSEL</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>DOB {0}  ·  MRN {1}</source>
            <translation>geb. {0}  ·  MRN {1}</translation>
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
            <translation>Tagesdosis</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Daily dose after the change</source>
            <translation>Tagesdosis nach der Änderung</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Daily dose of the last {0} days, from the pump's own log</source>
            <translation>Tagesdosis der letzten {0} Tage, aus dem Protokoll der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Daily dose on average</source>
            <translation>Tagesdosis im Mittel</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Daily dose, average</source>
            <translation>Tagesdosis, Mittel</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AppearanceKeys.qml" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Daylight saving began or ended</source>
            <translation>Sommerzeit begann oder endete</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Decrease by percent</source>
            <translation>Verringern in Prozent</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Delete last character</source>
            <translation>Letztes Zeichen löschen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <source>Delete last digit</source>
            <translation>Letzte Ziffer löschen</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Delivered since the last fill</source>
            <translation>Abgegeben seit der letzten Füllung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Demo PIN</source>
            <translation>Demo-PIN</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo QA</source>
            <translation>Demo-QS</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo administrator</source>
            <translation>Demo-Administrator</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo clinician</source>
            <translation>Demo-Behandler</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo second checker</source>
            <translation>Demo-Zweitprüfer</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo trainer</source>
            <translation>Demo-Schulung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Demo: PIN {0}</source>
            <translation>Demo: PIN {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Difference</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Difference = expected − withdrawn, in % of what was delivered since the last fill</source>
            <translation>Abweichung = erwartet − entnommen, in % des seit der letzten Füllung Abgegebenen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Digits are missing after the point.</source>
            <translation>Nach dem Komma fehlen Ziffern.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Discrepancy</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Display</source>
            <translation>Anzeige</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Display: language, text size, dark</source>
            <translation>Anzeige: Sprache, Schriftgröße, dunkel</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Do first</source>
            <translation>Zuerst tun</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not inject. Fetch a syringe that has not expired.</source>
            <translation>Injizieren Sie nicht. Holen Sie eine Spritze, die nicht verfallen ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Do not inject. Fetch the concentration that the pump holds, or stop here.</source>
            <translation>Injizieren Sie nicht. Holen Sie die Konzentration, die die Pumpe enthält, oder hören Sie hier auf.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Do not inject. Fetch the drug that the pump holds, or stop here.</source>
            <translation>Injizieren Sie nicht. Holen Sie das Medikament, das die Pumpe enthält, oder hören Sie hier auf.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Do not inject. Fetch the right syringe, or leave and use Refill for a change that was ordered.</source>
            <translation>Injizieren Sie nicht. Holen Sie die richtige Spritze, oder verlassen Sie den Ablauf und verwenden Sie für eine verordnete Änderung „Nachfüllung“.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not inject. Read the order again: confirm the change, or fetch the syringe that it names.</source>
            <translation>Injizieren Sie nicht. Lesen Sie die Verordnung erneut: Bestätigen Sie die Änderung, oder holen Sie die genannte Spritze.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not refill this pump now.</source>
            <translation>Füllen Sie diese Pumpe jetzt nicht nach.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Do not restart at the former dose after more than 48 h without drug: tolerance may be lost, and the dose is then judged as a start.</source>
            <translation>Starten Sie nach mehr als 48 h ohne Medikament nicht mit der früheren Dosis: Die Toleranz kann verloren sein, und die Dosis gilt dann als Start.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Do not stop the pump for the scan: a stopped pump hides a stall that lasts.</source>
            <translation>Stoppen Sie die Pumpe nicht für das MRT: Eine gestoppte Pumpe verbirgt einen bleibenden Stillstand.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Dose change</source>
            <translation>Dosisänderung</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Dose during the bridge</source>
            <translation>Dosis während der Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Dose found in a trial, ordered so by the prescriber</source>
            <translation>Dosis in einer Testphase gefunden, so vom Verordner angeordnet</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Dose of one bolus</source>
            <translation>Dosis eines Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Dose of the bolus</source>
            <translation>Dosis des Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Dose of the day</source>
            <translation>Dosis des Tages</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Dose of the step</source>
            <translation>Dosis des Schritts</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Dose that the old drug keeps until the new one is at the tip</source>
            <translation>Dosis, die das alte Medikament behält, bis das neue an der Spitze ist</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Dose while it runs</source>
            <translation>Dosis während der Gabe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Draw at least</source>
            <translation>Mindestens entnehmen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Draw on until it is {0} in all, then enter the whole volume.</source>
            <translation>Entnehmen Sie weiter, bis es insgesamt {0} sind, und geben Sie dann das ganze Volumen ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Draw, and say what came.</source>
            <translation>Entnehmen Sie, und sagen Sie, was kam.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Drawn in all</source>
            <translation>Insgesamt entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Drawn out</source>
            <translation>Entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Drawn out of the pump</source>
            <translation>Aus der Pumpe entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Drawn through the access port</source>
            <translation>Über den Zugangsport entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Drawn through the catheter access port.</source>
            <translation>Über den Katheterzugangsport entnommen.</translation>
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
            <translation>Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Drug ({0})</source>
            <translation>Medikament ({0})</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Drug and concentration</source>
            <translation>Medikament und Konzentration</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug and concentration do not change: no bridge.</source>
            <translation>Medikament und Konzentration ändern sich nicht: keine Überbrückung.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Drug and concentration on the label</source>
            <translation>Medikament und Konzentration auf dem Etikett</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Drug beside the pump reaches the body at once: an overdose can follow within minutes.</source>
            <translation>Medikament neben der Pumpe gelangt sofort in den Körper: Binnen Minuten kann eine Überdosierung folgen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Drug comes to the tip at the flow of the therapy, nobody knows when. Plan other cover until it works.</source>
            <translation>Das Medikament kommt mit der Flussrate der Therapie zur Spitze, niemand weiß wann. Planen Sie eine andere Versorgung, bis es wirkt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Drug in catheter and port</source>
            <translation>Medikament in Katheter und Port</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug in the pump</source>
            <translation>Medikament in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Drug injected</source>
            <translation>Medikament injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Drug is left in the catheter; what is injected would push it into the patient at once.</source>
            <translation>Im Katheter ist noch Medikament; eine Injektion würde es auf einmal in den Patienten drücken.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Drug library</source>
            <translation>Medikamentenbibliothek</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Drug moved into the line</source>
            <translation>In die Leitung bewegtes Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Drug stable until</source>
            <translation>Medikament haltbar bis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Drug stable until {0}</source>
            <translation>Medikament haltbar bis {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Drug that it moves</source>
            <translation>Medikament, das es bewegt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug, checked at the syringe</source>
            <translation>Medikament, bei der Spritze geprüft</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Duration of one bolus</source>
            <translation>Dauer eines Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>Duration of the bolus</source>
            <translation>Dauer des Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Dye study</source>
            <translation>Kontrastmitteldarstellung</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>ECRI 2014: accuracy of the pump</source>
            <translation>ECRI 2014: Genauigkeit der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>ECRI hazard alert 2014-03-26</source>
            <translation>ECRI hazard alert 2014-03-26</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>EMPTY PUMP</source>
            <translation>PUMPE LEER</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>EMPTY by its count</source>
            <translation>LEER nach ihrer Zählung</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>EMULATED PUMP · NOT FOR PATIENT USE</source>
            <translation>EMULIERTE PUMPE · NICHT FÜR PATIENTEN</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>END OF SERVICE</source>
            <translation>ENDE DER BETRIEBSZEIT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>END OF SERVICE: delivers nothing</source>
            <translation>ENDE DER BETRIEBSZEIT: gibt nichts ab</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>EU summary of product characteristics</source>
            <translation>EU-Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>EU summary of product characteristics: at least 24 h, 48 h recommended</source>
            <translation>EU-Fachinformation: mindestens 24 h, empfohlen 48 h</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Each bolus</source>
            <translation>Jeder Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Each day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Each drug has its indications; without one the pump cannot tell whether this drug fits.</source>
            <translation>Jedes Medikament hat seine Indikationen; ohne eine kann die Pumpe nicht sagen, ob dieses Medikament passt.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Each hour</source>
            <translation>Jede Stunde</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Each moves what the line holds, and together they would give more than each was checked for.</source>
            <translation>Jedes bewegt, was die Leitung enthält, und zusammen gäben sie mehr, als für jedes geprüft wurde.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Each syringe is entered by itself; a total typed here hides a miscount.</source>
            <translation>Jede Spritze wird einzeln eingegeben; eine hier getippte Summe verbirgt einen Zählfehler.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Earlier of alarm and stability in whole days after the fill, less the lead time, back to an open day</source>
            <translation>Das Frühere von Alarm und Haltbarkeit in ganzen Tagen nach der Füllung, abzüglich der Vorlaufzeit, zurück auf einen offenen Tag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Early by mixing, estimate</source>
            <translation>Früher durch Mischung, Schätzung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Either as before, or this</source>
            <translation>Entweder wie zuvor oder dies</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>Either nothing, or this</source>
            <translation>Entweder nichts oder dies</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Either of these runs</source>
            <translation>Eines von beiden läuft</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <location filename="../../../pump_core/words/fill.py" />
            <source>Either the pump, the last fill or the needle is not as believed.</source>
            <translation>Entweder die Pumpe, die letzte Füllung oder die Nadel ist nicht wie angenommen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Elective replacement due</source>
            <translation>Planmäßiger Austausch fällig</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TroubleScreen.qml" />
            <source>Emergency</source>
            <translation>Notfall</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Empty the reservoir and read the syringe. What was expected appears after your entry.</source>
            <translation>Leeren Sie das Reservoir und lesen Sie die Spritze ab. Das Erwartete erscheint nach Ihrer Eingabe.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Empty the reservoir by needle. Write down how much came out.</source>
            <translation>Leeren Sie das Reservoir mit der Nadel. Notieren Sie, wie viel herauskam.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Empty, if not refilled</source>
            <translation>Leer, falls nicht nachgefüllt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Empty-reservoir alarm</source>
            <translation>Alarm „Reservoir leer“</translation>
        </message>
        <message>
            <location filename="../../../telemetry/backend/identity.py" />
            <source>Emulated pump · not for patient use</source>
            <translation>Emulierte Pumpe · nicht für Patienten</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Emulated pumps only.</source>
            <translation>Nur emulierte Pumpen.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>End copy</source>
            <translation>Kopieren beenden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>End of service</source>
            <translation>Ende der Betriebszeit</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <source>End of the step</source>
            <translation>Ende des Schritts</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>End the check</source>
            <translation>Prüfung beenden</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Ends {0} at the earliest.</source>
            <translation>Endet frühestens {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Ends {0}.</source>
            <translation>Endet {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/keyboard.py" />
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/DatePick.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Enter</source>
            <translation>Eingabe</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Enter each syringe as you inject it.</source>
            <translation>Geben Sie jede Spritze ein, während Sie sie injizieren.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Enter each syringe as you inject it. Nothing here is filled in for you.</source>
            <translation>Geben Sie jede Spritze ein, während Sie sie injizieren. Hier wird nichts für Sie ausgefüllt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Enter every piece that is implanted now. {0}</source>
            <translation>Geben Sie jedes Stück ein, das jetzt implantiert ist. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter for how many days the pharmacy says it is stable.</source>
            <translation>Geben Sie ein, wie viele Tage es laut Apotheke haltbar ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter how many boluses 24 h may have.</source>
            <translation>Geben Sie ein, wie viele Boli 24 h haben dürfen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter how many boluses the window may have.</source>
            <translation>Geben Sie ein, wie viele Boli das Zeitfenster haben darf.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter how much of each piece was cut off; 0 if nothing.</source>
            <translation>Geben Sie ein, wie viel von jedem Stück abgeschnitten wurde; 0, wenn nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter over how long a bolus is given.</source>
            <translation>Geben Sie ein, über welche Zeit ein Bolus gegeben wird.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter over how long it is given.</source>
            <translation>Geben Sie ein, über welche Zeit er gegeben wird.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Enter the catheter as it was implanted, and order this again.</source>
            <translation>Geben Sie den Katheter ein, wie er implantiert wurde, und ordnen Sie dies erneut an.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Enter the concentration as on the label.</source>
            <translation>Geben Sie die Konzentration wie auf dem Etikett ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the concentration of every drug on the label.</source>
            <translation>Geben Sie die Konzentration jedes Medikaments auf dem Etikett ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the dose of one bolus.</source>
            <translation>Geben Sie die Dosis eines Bolus ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter the dose of the bolus.</source>
            <translation>Geben Sie die Dosis des Bolus ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter the dose that the old drug shall keep.</source>
            <translation>Geben Sie die Dosis ein, die das alte Medikament behalten soll.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Enter the drug first.</source>
            <translation>Geben Sie zuerst das Medikament ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the expiry date from the label.</source>
            <translation>Geben Sie das Verfalldatum vom Etikett ein.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Enter the indication.</source>
            <translation>Geben Sie die Indikation ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the lockout, from start to start.</source>
            <translation>Geben Sie die Sperrzeit ein, von Beginn zu Beginn.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the lot number from the label.</source>
            <translation>Geben Sie die Chargennummer vom Etikett ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the patient's name.</source>
            <translation>Geben Sie den Namen des Patienten ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the patient's record number.</source>
            <translation>Geben Sie die Aktennummer des Patienten ein.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Enter the same figures again, and check them</source>
            <translation>Dieselben Werte erneut eingeben und prüfen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the start dose.</source>
            <translation>Geben Sie die Startdosis ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the total volume from the label.</source>
            <translation>Geben Sie das Gesamtvolumen vom Etikett ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the volume that you drew out of the pump.</source>
            <translation>Geben Sie das Volumen ein, das Sie aus der Pumpe entnommen haben.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Enter the volume that you drew.</source>
            <translation>Geben Sie das Volumen ein, das Sie entnommen haben.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the volume that you withdrew.</source>
            <translation>Geben Sie das Volumen ein, das Sie entnommen haben.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the window, or leave it out.</source>
            <translation>Geben Sie das Zeitfenster ein oder lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Enter these facts and send them together with the therapy.</source>
            <translation>Geben Sie diese Angaben ein und senden Sie sie zusammen mit der Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Enter what the label says. Nothing is injected before it is checked.</source>
            <translation>Geben Sie ein, was auf dem Etikett steht. Nichts wird injiziert, bevor es geprüft ist.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Enter what the pharmacy label says. Nothing is injected before it is checked.</source>
            <translation>Geben Sie ein, was auf dem Apothekenetikett steht. Nichts wird injiziert, bevor es geprüft ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Enter what this one syringe held.</source>
            <translation>Geben Sie ein, was diese eine Spritze enthielt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>Entered were {0}: compare with the last fill.</source>
            <translation>Eingegeben wurden {0}: Vergleichen Sie mit der letzten Füllung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>Entries are missing here</source>
            <translation>Hier fehlen Einträge</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Entries of the pump's log, newest first</source>
            <translation>Einträge des Protokolls der Pumpe, neueste zuerst</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Estimate: the front mixes, so drug may leave the tip up to {0} ({1}) before the end.</source>
            <translation>Schätzung: Die Front vermischt sich, daher kann Medikament bis zu {0} ({1}) vor dem Ende aus der Spitze austreten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Every day</source>
            <translation>Jeden Tag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Every setting is as before, and no stall was logged.</source>
            <translation>Jede Einstellung ist wie zuvor, und kein Stillstand wurde protokolliert.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Expected by the pump's count</source>
            <translation>Erwartet nach Zählung der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Expires</source>
            <translation>Verfall</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Expiry date on the label</source>
            <translation>Verfalldatum auf dem Etikett</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>FDA Class I recall on pocket fills, 2011 and 2013</source>
            <translation>FDA Class I recall zu Taschenfüllungen, 2011 und 2013</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>FDA recall notice ucm359111, 2013</source>
            <translation>FDA recall notice ucm359111, 2013</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>FDA, 11 January 2017: verify the pump after every scan, even one that the label allows</source>
            <translation>FDA, 11. Januar 2017: Pumpe nach jedem MRT prüfen, auch nach einem zugelassenen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>FEB</source>
            <translation>FEB</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Field of the scanner</source>
            <translation>Feldstärke des Geräts</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Fill</source>
            <translation>Füllung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Fill the pump first, or in the same program.</source>
            <translation>Füllen Sie die Pumpe zuerst oder im selben Programm.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Fill the pump with this fluid in the same program, or leave the fluid as it is.</source>
            <translation>Füllen Sie die Pumpe im selben Programm mit dieser Lösung, oder lassen Sie die Lösung, wie sie ist.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Filled</source>
            <translation>Gefüllt</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Filled just now? Drug may lie in the pocket beside the pump instead of in it. The pump's own numbers cannot show that.</source>
            <translation>Gerade gefüllt? Medikament kann in der Tasche neben der Pumpe liegen statt in ihr. Die Zahlen der Pumpe können das nicht zeigen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Find out when it was, then confirm it with a reason.</source>
            <translation>Finden Sie heraus, wann es war, dann bestätigen Sie es mit einem Grund.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Find out why it stalled; order this when the pump has recovered.</source>
            <translation>Finden Sie heraus, warum er stillsteht; ordnen Sie dies an, wenn sich die Pumpe erholt hat.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Find out why no drug comes: reservoir empty, pump stopped or stalled, a new concentration without a bridge, catheter. Log and alarms tell most of it.</source>
            <translation>Finden Sie heraus, warum kein Medikament kommt: Reservoir leer, Pumpe gestoppt oder Rotor im Stillstand, neue Konzentration ohne Überbrückung, Katheter. Protokoll, Alarme nennen das meiste.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FindPumpSheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TroubleScreen.qml" />
            <source>Find pump</source>
            <translation>Pumpe suchen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Find the channel with `sdptool browse` and the communicator's address.</source>
            <translation>Finden Sie den Kanal mit `sdptool browse` und der Adresse des Kommunikators.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Finish or cancel what is under way before another pump is chosen.</source>
            <translation>Beenden oder brechen Sie das Laufende ab, bevor eine andere Pumpe gewählt wird.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>First pump</source>
            <translation>Erste Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>First read what was changed.</source>
            <translation>Lesen Sie zuerst, was geändert wurde.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/who.py" />
            <source>First sign in.</source>
            <translation>Melden Sie sich zuerst an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>First the drug that sets the dose</source>
            <translation>Zuerst das Medikament, das die Dosis bestimmt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>First the result of the last command must be known.</source>
            <translation>Zuerst muss das Ergebnis des letzten Befehls bekannt sein.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>First, the old drug</source>
            <translation>Zuerst das alte Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Flex by weekday, up to {0} steps a day</source>
            <translation>Flex nach Wochentag, bis {0} Schritte am Tag</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Flex day</source>
            <translation>Flex-Tag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Flex dosing</source>
            <translation>Flex-Dosierung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Flex, {0} steps a day</source>
            <translation>Flex, {0} Schritte am Tag</translation>
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
            <translation>Flussrate</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Flow = daily dose / concentration, rounded down to the pump's step</source>
            <translation>Flussrate = Tagesdosis / Konzentration, abgerundet auf die Schrittweite der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Flow after the bridge</source>
            <translation>Flussrate nach der Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Flow meanwhile</source>
            <translation>Flussrate währenddessen</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Flow on average</source>
            <translation>Flussrate im Mittel</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Flow while it runs</source>
            <translation>Flussrate während der Gabe</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Flowonix: no patient boluses of baclofen; Medtronic: handset for pain only</source>
            <translation>Flowonix: keine Patientenboli von Baclofen; Medtronic: Handgerät nur gegen Schmerz</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Fluid</source>
            <translation>Lösung</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Fluid came freely while withdrawing</source>
            <translation>Flüssigkeit kam bei der Entnahme frei</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Fluid, dose and catheter cannot change while a bridge or a prime runs.</source>
            <translation>Lösung, Dosis und Katheter lassen sich nicht ändern, während eine Überbrückung oder ein Priming läuft.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <source>For everybody who uses this tablet.</source>
            <translation>Für alle, die dieses Tablet benutzen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Found empty</source>
            <translation>Leer vorgefunden</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Friday</source>
            <translation>Freitag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>From alarm to empty</source>
            <translation>Vom Alarm bis leer</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>From pump to tip</source>
            <translation>Von der Pumpe zur Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>From the alarm to empty</source>
            <translation>Vom Alarm bis leer</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>From the pump's memory</source>
            <translation>Aus dem Speicher der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>From the pump's own log</source>
            <translation>Aus dem Protokoll der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>From the reservoir to the tip</source>
            <translation>Vom Reservoir zur Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>From {0} to {1}, typed as hours.minutes: 6.30</source>
            <translation>Von {0} bis {1}, als Stunden,Minuten getippt: 6.30</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Gablofen</source>
            <translation>Gablofen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/keyboard.py" />
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <location filename="../../../resources/pumps.json" />
            <source>Gillette Children's discharge guide; HSA 2016</source>
            <translation>Gillette Children's, Entlassungsleitfaden; HSA 2016</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>Gillette Children's: 3 to 5 days before the alarm</source>
            <translation>Gillette Children's: 3 bis 5 Tage vor dem Alarm</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Give a reason for the caution, or change the entry.</source>
            <translation>Geben Sie einen Grund für den Warnhinweis an oder ändern Sie die Eingabe.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Give it over a shorter time, or raise its dose.</source>
            <translation>Geben Sie ihn über kürzere Zeit, oder erhöhen Sie seine Dosis.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Give it over {0} or longer, or lower its dose.</source>
            <translation>Geben Sie ihn über {0} oder länger, oder senken Sie seine Dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Given</source>
            <translation>Gegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Given in the last 24 h</source>
            <translation>In den letzten 24 h gegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Given of the old drug</source>
            <translation>Vom alten Medikament gegeben</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Given over, in minutes</source>
            <translation>Gegeben über, in Minuten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Given since the therapy changed</source>
            <translation>Gegeben seit der Therapieänderung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back and give the reason.</source>
            <translation>Gehen Sie zurück und geben Sie den Grund an.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back to Review and read the pump's answer again.</source>
            <translation>Gehen Sie zurück zur Prüfung und lesen Sie die Antwort der Pumpe erneut.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back to Review and send it again.</source>
            <translation>Gehen Sie zurück zur Prüfung und senden Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Go back to {0} and send it again.</source>
            <translation>Gehen Sie zurück zu {0} und senden Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Go on</source>
            <translation>Fortfahren</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Go on and program it. Left like this, alarm and refill date are wrong and the next refill starts from a wrong volume. What was entered is kept on this tablet.</source>
            <translation>Fahren Sie fort und programmieren Sie es. So belassen sind Alarm und Nachfülldatum falsch, und die nächste Nachfüllung geht von einem falschen Volumen aus. Die Eingaben bleiben auf diesem Tablet erhalten.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Goucke 2010</source>
            <translation>Goucke 2010</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>HYDROmorphone</source>
            <translation>HYDROmorphon</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Half of what the pump counts, or less.</source>
            <translation>Die Hälfte der Zählung der Pumpe oder weniger.</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>Handed to the printer. {0}</source>
            <translation>An den Drucker übergeben. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Have the clinic's authority issue a new certificate (cisterna authority issue), and use another tablet until then.</source>
            <translation>Lassen Sie die Zertifizierungsstelle der Klinik ein neues Zertifikat ausstellen (cisterna authority issue) und verwenden Sie bis dahin ein anderes Tablet.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ToneKeys.qml" />
            <source>Hear a critical alarm</source>
            <translation>Kritischen Alarm anhören</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ToneKeys.qml" />
            <source>Hear another alarm</source>
            <translation>Anderen Alarm anhören</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Hear critical tone</source>
            <translation>Kritischen Ton anhören</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Hear other tone</source>
            <translation>Anderen Ton anhören</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Hidden until the second person has entered</source>
            <translation>Verborgen, bis die zweite Person eingegeben hat</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Hide</source>
            <translation>Verbergen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Hide sources</source>
            <translation>Quellen ausblenden</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Hide what was typed</source>
            <translation>Getipptes verbergen</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>High fever, a changed state of mind, spasticity that returns stronger, muscle breakdown, failing organs.</source>
            <translation>Hohes Fieber, veränderter Geisteszustand, verstärkt wiederkehrende Spastik, Muskelzerfall, Organversagen.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Highest flow</source>
            <translation>Größte Flussrate</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>History of psychosis</source>
            <translation>Psychose in der Vorgeschichte</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Hold the communicator over it.</source>
            <translation>Halten Sie den Kommunikator über sie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Hold the communicator over the pump and choose again.</source>
            <translation>Halten Sie den Kommunikator über die Pumpe und wählen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Hold the communicator over the pump.</source>
            <translation>Halten Sie den Kommunikator über die Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Hold the communicator over the pump. The tablet asks the pump as soon as it answers.</source>
            <translation>Halten Sie den Kommunikator über die Pumpe. Das Tablet fragt die Pumpe, sobald sie antwortet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Hold the communicator over the pump. The tablet goes on trying.</source>
            <translation>Halten Sie den Kommunikator über die Pumpe. Das Tablet versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Hold the tablet's clock against a watch, and tick it.</source>
            <translation>Vergleichen Sie die Uhr des Tablets mit einer Armbanduhr und haken Sie sie ab.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Hold to program</source>
            <translation>Zum Programmieren halten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the total of 24 h: {0}, today {1} ({2}).</source>
            <translation>Ich habe die Summe über 24 h gelesen: {0}, heute {1} ({2}).</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the total of 24 h: {0}, today {1}.</source>
            <translation>Ich habe die Summe über 24 h gelesen: {0}, heute {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the totals of 24 h: {0}.</source>
            <translation>Ich habe die Summen über 24 h gelesen: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>I have read this</source>
            <translation>Ich habe dies gelesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>I looked: {0} of {1}</source>
            <translation>Ich habe nachgesehen: {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Identical: {0}.</source>
            <translation>Identisch: {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>If the field switches it to telemetry mode while an alarm sounds, it delivers nothing until it is read.</source>
            <translation>Schaltet das Feld sie in den Telemetriemodus, während ein Alarm ertönt, gibt sie nichts ab, bis sie ausgelesen wird.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>If the pump takes it</source>
            <translation>Wenn die Pumpe es übernimmt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Implant</source>
            <translation>Implantation</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Implanted</source>
            <translation>Implantiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>In cm, to a tenth. The whole piece has {0}.</source>
            <translation>In cm, auf ein Zehntel. Das ganze Stück hat {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>In mL, to a tenth.</source>
            <translation>In mL, auf ein Zehntel.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>In mL, to a tenth. 0 if nothing came.</source>
            <translation>In mL, auf ein Zehntel. 0, wenn nichts kam.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>In mL, to a tenth; {0} at least</source>
            <translation>In mL, auf ein Zehntel; mindestens {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>In minutes, up to {0}</source>
            <translation>In Minuten, bis {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>In rare cases the pump took 2 h to 24 h to deliver properly again.</source>
            <translation>In seltenen Fällen brauchte die Pumpe 2 h bis 24 h, bis sie wieder richtig abgab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>In the pump</source>
            <translation>In der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>In the pump now</source>
            <translation>Jetzt in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>In the reservoir</source>
            <translation>Im Reservoir</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>In {0}.</source>
            <translation>In {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Inactive</source>
            <translation>Inaktiv</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Increase by percent</source>
            <translation>Erhöhen in Prozent</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Indication in the pump is out of date, chart read</source>
            <translation>Indikation in der Pumpe ist veraltet, Akte gelesen</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Infumorph</source>
            <translation>Infumorph</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Infumorph label</source>
            <translation>Infumorph-Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Infusion</source>
            <translation>Infusion</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Infusion had waited for a reading.</source>
            <translation>Die Infusion hatte auf eine Auslesung gewartet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/second_person.py" />
            <source>Initials are at least {0} letters. Clear and type those of the second person.</source>
            <translation>Initialen haben mindestens {0} Buchstaben. Löschen Sie und tippen Sie die der zweiten Person.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Inject no more until this is settled.</source>
            <translation>Injizieren Sie nicht weiter, bis dies geklärt ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Inject nothing and keep what was withdrawn. The reservoir is empty while the pump counts on: its alarm will be too late. Call for help, and arrange other drug cover before the patient leaves.</source>
            <translation>Injizieren Sie nichts und bewahren Sie das Entnommene auf. Das Reservoir ist leer, während die Pumpe weiterzählt: Ihr Alarm kommt zu spät. Rufen Sie Hilfe, und sichern Sie eine andere Versorgung mit dem Medikament, bevor der Patient geht.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Inject nothing through this port.</source>
            <translation>Injizieren Sie nichts über diesen Port.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Inject nothing until this is settled.</source>
            <translation>Injizieren Sie nichts, bis dies geklärt ist.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Inject nothing. Go back: Withdraw asks what explains it.</source>
            <translation>Injizieren Sie nichts. Gehen Sie zurück: „Entnehmen“ fragt, was es erklärt.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Injected</source>
            <translation>Injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Injected = all syringes;  drug = injected × concentration</source>
            <translation>Injiziert = alle Spritzen;  Medikament = injiziert × Konzentration</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Injected without a bridge it would change the dose at the tip.</source>
            <translation>Ohne Überbrückung injiziert, würde es die Dosis an der Spitze ändern.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Injected {0}</source>
            <translation>{0} injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Injected {0}, {1}</source>
            <translation>{0} injiziert, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Interrogate</source>
            <translation>Abfragen</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Investigated above</source>
            <translation>Geklärt ab</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>It believes that drug is at the tip. Until drug has come through the catheter again the patient gets none. Go on and tell the pump, or begin again with Catheter before the patient leaves.</source>
            <translation>Sie rechnet mit Medikament an der Spitze. Bis wieder Medikament durch den Katheter gelangt ist, erhält der Patient nichts. Fahren Sie fort und teilen Sie es der Pumpe mit, oder beginnen Sie erneut mit „Katheter“, bevor der Patient geht.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>It can begin before the low-reservoir alarm: 21 of 88 patients had it 1 to 7 days earlier, with 2.1 mL to 3.8 mL left.</source>
            <translation>Er kann vor dem Alarm „Reservoir niedrig“ beginnen: 21 von 88 Patienten hatten ihn 1 bis 7 Tage früher, bei 2.1 mL bis 3.8 mL Rest.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>It can cause severe psychiatric symptoms; the label forbids it.</source>
            <translation>Es kann schwere psychiatrische Symptome auslösen; die Fachinformation verbietet es.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>It cannot say whose pump it is.</source>
            <translation>Sie kann nicht sagen, wem sie gehört.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>It comes</source>
            <translation>Er kommt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>It comes on top of the highest basal flow, and the sum has a limit.</source>
            <translation>Er kommt zur höchsten Basalrate hinzu, und die Summe hat eine Grenze.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>It comes on top of the therapy.</source>
            <translation>Es kommt zur Therapie hinzu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>It delivered nothing after the scan until it was read.</source>
            <translation>Sie gab nach dem MRT nichts ab, bis sie ausgelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>It delivers nothing any more, whatever is programmed.</source>
            <translation>Sie gibt nichts mehr ab, was auch programmiert wird.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>It dissolves in fat: little of it spreads towards the head, and more acts through the blood.</source>
            <translation>Es ist fettlöslich: Wenig davon breitet sich zum Kopf aus, und mehr wirkt über das Blut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>It goes on when the prime has ended.</source>
            <translation>Sie läuft nach Ende des Primings weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>It had not been set before.</source>
            <translation>Sie war zuvor nicht gestellt worden.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>It has no end after {0} answers. Have this pump looked at.</source>
            <translation>Nach {0} Antworten ist kein Ende da. Lassen Sie diese Pumpe prüfen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>It holds</source>
            <translation>Inhalt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It holds nothing of it; therapy is as it was.</source>
            <translation>Sie hat nichts davon übernommen; die Therapie ist, wie sie war.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>It is a database that another program made.</source>
            <translation>Sie ist eine Datenbank eines anderen Programms.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>It is being programmed now; its result comes first.</source>
            <translation>Es wird gerade programmiert; zuerst kommt das Ergebnis.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>It is of the {0}.</source>
            <translation>Sie gehört zu {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It reads version {0}.</source>
            <translation>Sie liest Version {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>It stays in the line.</source>
            <translation>Es bleibt in der Leitung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>It was due {0}.</source>
            <translation>Sie war fällig {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>It was given in full, by the pump's own log.</source>
            <translation>Es wurde laut Protokoll der Pumpe vollständig gegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>It was in telemetry mode; now infusion goes on. Tell the prescriber. {0}</source>
            <translation>Sie war im Telemetriemodus; jetzt läuft die Infusion weiter. Informieren Sie den Verordner. {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It was restarted, or another proposal replaced this one.</source>
            <translation>Sie wurde neu gestartet, oder ein anderer Vorschlag hat diesen ersetzt.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>It was unplugged or its other side ended</source>
            <translation>Er wurde ausgesteckt, oder seine Gegenseite endete</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>It was {0} at the last refill too: two in a row on one side are settled.</source>
            <translation>Bei der letzten Nachfüllung war es auch {0}: Zwei in Folge auf einer Seite werden geklärt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>It would be rounded unseen.</source>
            <translation>Es würde ungesehen gerundet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>It would push what the catheter holds into the patient at a flow that was reckoned for another drug.</source>
            <translation>Sie würde den Inhalt des Katheters mit einer für ein anderes Medikament berechneten Flussrate in den Patienten drücken.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Its alarm will be too late.  Arrange other drug cover with the prescriber before the patient leaves. What was entered is kept on this tablet.</source>
            <translation>Ihr Alarm kommt zu spät.  Sichern Sie mit dem Verordner eine andere Versorgung mit dem Medikament, bevor der Patient geht. Die Eingaben bleiben auf diesem Tablet erhalten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Its alarm will be too late. {0} Arrange other drug cover with the prescriber before the patient leaves. What was entered is kept on this tablet.</source>
            <translation>Ihr Alarm kommt zu spät. {0} Sichern Sie mit dem Verordner eine andere Versorgung mit dem Medikament, bevor der Patient geht. Die Eingaben bleiben auf diesem Tablet erhalten.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Its bytes do not have the agreed form.</source>
            <translation>Seine Bytes haben nicht die vereinbarte Form.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>Its certificate is valid from {0} to {1}, and its clock says {2}. Check the date. If it is right, have the clinic's authority issue a new certificate (cisterna authority issue), and program with another tablet until then.</source>
            <translation>Sein Zertifikat gilt von {0} bis {1}, und seine Uhr zeigt {2}. Prüfen Sie das Datum. Stimmt es, lassen Sie die Zertifizierungsstelle der Klinik ein neues Zertifikat ausstellen (cisterna authority issue) und programmieren Sie bis dahin mit einem anderen Tablet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Its dose changes with the new flow.</source>
            <translation>Seine Dosis ändert sich mit der neuen Flussrate.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Its dose is the sum of its steps.</source>
            <translation>Ihre Dosis ist die Summe ihrer Schritte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Its end has not been read yet. Last reading {0}.</source>
            <translation>Das Ende wurde noch nicht ausgelesen. Letzte Auslesung {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Its log may be late. {0}</source>
            <translation>Ihr Protokoll kann verspätet sein. {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Its server ended the connection, or the network is down</source>
            <translation>Sein Server hat die Verbindung beendet, oder das Netz ist ausgefallen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Its strength and sterility are no longer assured.</source>
            <translation>Seine Stärke und Sterilität sind nicht mehr gewährleistet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Its volume cannot be explained, so what it delivers is not known.</source>
            <translation>Ihr Volumen lässt sich nicht erklären, daher ist nicht bekannt, was sie abgibt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JAN</source>
            <translation>JAN</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JUL</source>
            <translation>JUL</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JUN</source>
            <translation>JUN</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Keep anew</source>
            <translation>Neu sichern</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/HoldButton.qml" />
            <source>Keep holding</source>
            <translation>Weiter halten</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Keep running</source>
            <translation>Weiterlaufen lassen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Keep the communicator on the pump. The tablet asks as soon as it hears the pump, and sends the order again if it did not arrive.</source>
            <translation>Lassen Sie den Kommunikator auf der Pumpe. Das Tablet fragt nach, sobald es die Pumpe hört, und sendet den Befehl erneut, falls er nicht ankam.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Keep the communicator over the pump.</source>
            <translation>Lassen Sie den Kommunikator über der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Keep the communicator over the pump. Read the pump again before the patient leaves. If it fails again, leave, and compare what Home shows with the order. Do not program a second time.</source>
            <translation>Lassen Sie den Kommunikator auf der Pumpe. Lesen Sie die Pumpe erneut aus, bevor der Patient geht. Misslingt es wieder, verlassen Sie den Ablauf und vergleichen Sie die Übersicht mit der Verordnung. Programmieren Sie nicht ein zweites Mal.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>Keep the dose as it is, or tap it to change it. The flow follows by itself.</source>
            <translation>Behalten Sie die Dosis, oder tippen Sie darauf, um sie zu ändern. Die Flussrate folgt von selbst.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Keep the pump as it is now</source>
            <translation>Pumpe sichern, wie sie jetzt ist</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Keep {0} or more, or go on with a reason.</source>
            <translation>Behalten Sie {0} oder mehr, oder fahren Sie mit einem Grund fort.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Kept on {0} for a scan at {1}, read after it at {2}.</source>
            <translation>Gesichert {0} für eine Untersuchung mit {1}, danach ausgelesen {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Kept on {0} for a scan at {1}.</source>
            <translation>Gesichert {0} für eine Untersuchung mit {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>Keyboard: {0}. Change to {1}</source>
            <translation>Tastatur: {0}. Wechseln zu {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Label and pump agree. Nothing was injected yet.</source>
            <translation>Etikett und Pumpe stimmen überein. Noch wurde nichts injiziert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Label {0}, {1}</source>
            <translation>Fachinformation {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Last fill</source>
            <translation>Letzte Füllung</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Last fill was less than entered then</source>
            <translation>Die letzte Füllung war weniger als damals eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Last fill was more than entered then</source>
            <translation>Die letzte Füllung war mehr als damals eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Last increase</source>
            <translation>Letzte Erhöhung</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Lead time</source>
            <translation>Vorlaufzeit</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Leave all the same</source>
            <translation>Trotzdem verlassen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Leave and compare on Home</source>
            <translation>Verlassen und in der Übersicht vergleichen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Leave it without drug</source>
            <translation>Ohne Medikament lassen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Leave out the zero at the end: 5, not 5.0, which reads as 50.</source>
            <translation>Lassen Sie die Null am Ende weg: 5, nicht 5.0, was als 50 gelesen wird.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Leave the bridge out, with a reason</source>
            <translation>Überbrückung weglassen, mit Grund</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Leave the bridge out.</source>
            <translation>Lassen Sie die Überbrückung weg.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Leave the needle in and draw back what you can. Watch breathing and consciousness, have emergency drugs and airway help ready, and call the physician. Do not let the patient leave.</source>
            <translation>Lassen Sie die Nadel liegen und ziehen Sie zurück, was Sie können. Überwachen Sie Atmung und Bewusstsein, halten Sie Notfallmedikamente und Atemwegshilfe bereit und rufen Sie den Arzt. Lassen Sie den Patienten nicht gehen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Leave the prime out. If the catheter was drawn empty, say so in the same step.</source>
            <translation>Lassen Sie das Priming weg. Wurde der Katheter leer gezogen, geben Sie das im selben Schritt an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Leave the pump stopped</source>
            <translation>Pumpe gestoppt lassen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Leave, and change it in the flex editor, step by step.</source>
            <translation>Verlassen Sie den Ablauf und ändern Sie sie im Flex-Editor, Schritt für Schritt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Leave, and program a therapy.</source>
            <translation>Verlassen Sie den Ablauf und programmieren Sie eine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Leave, and start it again with Restart.</source>
            <translation>Verlassen Sie den Ablauf und starten Sie sie mit „Neustart“ wieder.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>Leave, and start the therapy again with Restart.</source>
            <translation>Verlassen Sie den Ablauf und starten Sie die Therapie mit „Neustart“ wieder.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Leave, and start the therapy first.</source>
            <translation>Verlassen Sie den Ablauf und starten Sie zuerst die Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Leave, restart the pump, and set the alarms then.</source>
            <translation>Verlassen Sie den Ablauf, starten Sie die Pumpe neu und stellen Sie dann die Alarme ein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Leave. For another catheter use Catheter, for another drug Refill.</source>
            <translation>Verlassen Sie den Ablauf. Für einen anderen Katheter verwenden Sie „Katheter“, für ein anderes Medikament „Nachfüllung“.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Left</source>
            <translation>Rest</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Left in the reservoir</source>
            <translation>Rest im Reservoir</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Lengthen the lockout, or give the bolus over a shorter time.</source>
            <translation>Verlängern Sie die Sperrzeit, oder geben Sie den Bolus über kürzere Zeit.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Lengthen the window, or leave it out.</source>
            <translation>Verlängern Sie das Zeitfenster, oder lassen Sie es weg.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Lengths are entered to a tenth of a cm. Measure again.</source>
            <translation>Längen werden auf ein Zehntel cm eingegeben. Messen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>Less by …</source>
            <translation>Weniger um …</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Less dose</source>
            <translation>Weniger Dosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Less than a minute</source>
            <translation>Weniger als eine Minute</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Less than a minute {0}</source>
            <translation>Weniger als eine Minute {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Less than expected: over-infusion, a wrong entry at the last fill, a pocket fill, or a needle not fully in.</source>
            <translation>Weniger als erwartet: Überinfusion, eine falsche Eingabe bei der letzten Füllung, eine Taschenfüllung oder eine nicht ganz eingeführte Nadel.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/NavBar.qml" />
            <source>Let go too early: nothing was sent. Keep holding until the bar is full.</source>
            <translation>Zu früh losgelassen: Nichts wurde gesendet. Halten Sie, bis der Balken voll ist.</translation>
        </message>
        <message>
            <location filename="../../../app/report/paper.py" />
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Limited by {0}</source>
            <translation>Begrenzt durch {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Limits</source>
            <translation>Grenzen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Limits {0} or {1} %.</source>
            <translation>Grenzen {0} oder {1} %.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Lindley 2021; no label forbids it</source>
            <translation>Lindley 2021; keine Fachinformation verbietet es</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Line</source>
            <translation>Leitung</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Line = tubing + length × volume per cm;  time = line / flow</source>
            <translation>Leitung = Schlauch + Länge × Volumen pro cm;  Zeit = Leitung / Flussrate</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Line to the tip</source>
            <translation>Leitung bis zur Spitze</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Line was emptied and primed by hand, documented</source>
            <translation>Leitung von Hand geleert und gefüllt, dokumentiert</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Line was primed by hand, documented</source>
            <translation>Leitung von Hand gefüllt, dokumentiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Line, tubing + catheter</source>
            <translation>Leitung, Schlauch + Katheter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Link lost</source>
            <translation>Verbindung verloren</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/SignalBars.qml" />
            <source>Link strength {0} of 4</source>
            <translation>Verbindungsstärke {0} von 4</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Lioresal</source>
            <translation>Lioresal</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoKey.qml" />
            <source>Lock the tablet or change the user</source>
            <translation>Tablet sperren oder Benutzer wechseln</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Lockout in minutes, start to start</source>
            <translation>Sperrzeit in Minuten, von Beginn zu Beginn</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Lockout, from the start of one bolus to the start of the next</source>
            <translation>Sperrzeit, vom Beginn eines Bolus bis zum Beginn des nächsten</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Log and alarms</source>
            <translation>Protokoll, Alarme</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Look at the patient now.</source>
            <translation>Sehen Sie jetzt nach dem Patienten.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Look at the pocket. Ask for signs of overdose after that refill.</source>
            <translation>Sehen Sie sich die Tasche an. Fragen Sie nach Zeichen einer Überdosierung nach jener Nachfüllung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Look at the pump before it is filled. Nothing is programmed here.</source>
            <translation>Sehen Sie sich die Pumpe vor dem Füllen an. Hier wird nichts programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Look at the site after the injection.</source>
            <translation>Sehen Sie sich die Stelle nach der Injektion an.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>Look at the spelling and the network, or write the address in numbers.</source>
            <translation>Prüfen Sie Schreibweise und Netz, oder schreiben Sie die Adresse in Zahlen.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Main.qml" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Look at this first</source>
            <translation>Sehen Sie sich dies zuerst an</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Look for</source>
            <translation>Achten Sie auf</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Look whether the server is on and both are in one network.</source>
            <translation>Prüfen Sie, ob der Server eingeschaltet ist und beide im selben Netz sind.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Looking for the pump</source>
            <translation>Pumpe wird gesucht</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Looks after people, reads and stops. A clinician programs.</source>
            <translation>Betreut Personen, liest aus und stoppt. Ein Behandler programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Lot</source>
            <translation>Charge</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Lot number</source>
            <translation>Chargennummer</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Lot, expiry</source>
            <translation>Charge, Verfall</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Low reservoir</source>
            <translation>Reservoir niedrig</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Low-battery reset</source>
            <translation>Neustart nach Batterieschwäche</translation>
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
            <translation>Alarm „Reservoir niedrig“</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Low-reservoir alarm at</source>
            <translation>Alarm „Reservoir niedrig“ bei</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Low-reservoir alarm reached</source>
            <translation>Alarm „Reservoir niedrig“ erreicht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Low-reservoir alarm {0}, in {1}</source>
            <translation>Alarm „Reservoir niedrig“ {0}, in {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Low-reservoir alarm {0}.</source>
            <translation>Alarm „Reservoir niedrig“ {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Lower flow wanted, granuloma risk discussed with the patient</source>
            <translation>Niedrigere Flussrate gewünscht, Granulomrisiko mit dem Patienten besprochen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Lower the dose, or allow fewer or smaller boluses.</source>
            <translation>Senken Sie die Dosis, oder erlauben Sie weniger oder kleinere Boli.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Lower the dose, or use a higher concentration.</source>
            <translation>Senken Sie die Dosis, oder verwenden Sie eine höhere Konzentration.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Lowest flow</source>
            <translation>Kleinste Flussrate</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>MAR</source>
            <translation>MÄR</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>MAY</source>
            <translation>MAI</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>MINIMUM RATE</source>
            <translation>MINIMALRATE</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>MOTOR STALL</source>
            <translation>MOTORSTILLSTAND</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>MOTOR STALL: may deliver nothing</source>
            <translation>MOTORSTILLSTAND: gibt möglicherweise nichts ab</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>MRI check</source>
            <translation>MRT-Prüfung</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: after the scan</source>
            <translation>MRT-Prüfung: nach dem MRT</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: before the scan</source>
            <translation>MRT-Prüfung: vor dem MRT</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: the scan comes</source>
            <translation>MRT-Prüfung: das MRT steht bevor</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>MRN</source>
            <translation>MRN</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>MRN {0}</source>
            <translation>MRN {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Made up by a pharmacy</source>
            <translation>Von einer Apotheke hergestellt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>Make active</source>
            <translation>Aktiv setzen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>Make inactive</source>
            <translation>Inaktiv setzen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Measure what was cut off again and correct it.</source>
            <translation>Messen Sie das Abgeschnittene erneut und korrigieren Sie es.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic press release of 10 October 2023 on 1.5 T and 3 T; before 2008 1.5 T and less</source>
            <translation>Medtronic, Pressemitteilung vom 10. Oktober 2023 zu 1.5 T und 3 T; vor 2008 1.5 T und weniger</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic product advisory July 2011</source>
            <translation>Medtronic, Produkthinweis Juli 2011</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic product advisory July 2011; Gillette Children's discharge guide</source>
            <translation>Medtronic, Produkthinweis Juli 2011; Gillette Children's, Entlassungsleitfaden</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic, MRI guidelines of August 2008</source>
            <translation>Medtronic, MRT-Richtlinien vom August 2008</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic, MRI guidelines of August 2008: detection and recovery are logged within about 20 min; textbook: restarts within 15 min</source>
            <translation>Medtronic, MRT-Richtlinien vom August 2008: Erkennung und Erholung werden innerhalb von etwa 20 min protokolliert; Lehrbuch: Neustart innerhalb von 15 min</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic, pump replacement: 84 months from implant</source>
            <translation>Medtronic, Pumpenaustausch: 84 Monate ab Implantation</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic, pump replacement: service ends 90 days after ERI</source>
            <translation>Medtronic, Pumpenaustausch: Betriebsende 90 Tage nach ERI</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Medtronic: the patient handset is for pain</source>
            <translation>Medtronic: Das Handgerät des Patienten ist gegen Schmerz</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Memory error</source>
            <translation>Speicherfehler</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Minimum rate</source>
            <translation>Minimalrate</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Minimum rate does not prevent baclofen withdrawal. What it would give stands beside this card.</source>
            <translation>Die Minimalrate verhindert den Baclofenentzug nicht. Was sie gäbe, steht neben dieser Karte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Minimum rate instead</source>
            <translation>Stattdessen Minimalrate</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Minimum rate keeps the rotor turning and is no therapy. What it would give stands beside this card.</source>
            <translation>Die Minimalrate hält den Rotor in Bewegung und ist keine Therapie. Was sie gäbe, steht neben dieser Karte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Minimum rate spares the tubing and gives {0}: no therapy.</source>
            <translation>Minimalrate schont den Schlauch und gibt {0}: keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Minimum rate, no therapy</source>
            <translation>Minimalrate, keine Therapie</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Mitigo</source>
            <translation>Mitigo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Mixed in the reservoir</source>
            <translation>Im Reservoir gemischt</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Model and serial on the box are those of this pump</source>
            <translation>Modell und Seriennummer auf der Verpackung sind die dieser Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>Monday to Friday</source>
            <translation>Montag bis Freitag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>More by …</source>
            <translation>Mehr um …</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>More dose</source>
            <translation>Mehr Dosis</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>More letters and signs</source>
            <translation>Weitere Buchstaben und Zeichen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>More than 0 mL and no more than {0} mL. Read the syringe again.</source>
            <translation>Mehr als 0 mL und höchstens {0} mL. Lesen Sie die Spritze erneut ab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>More than expected: a stall, an occlusion, a stopped pump, or a wrong entry at the last fill.</source>
            <translation>Mehr als erwartet: ein Stillstand, ein Verschluss, eine gestoppte Pumpe oder eine falsche Eingabe bei der letzten Füllung.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>More than half of the piece. Press Enter again if so much was cut off.</source>
            <translation>Mehr als die Hälfte des Stücks. Drücken Sie erneut Eingabe, wenn so viel abgeschnitten wurde.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>More than the pharmacy made up cannot have been injected.</source>
            <translation>Mehr als die Apotheke hergestellt hat, kann nicht injiziert worden sein.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Most boluses in any 24 h</source>
            <translation>Höchstzahl Boli in beliebigen 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Most boluses in any window</source>
            <translation>Höchstzahl Boli in einem beliebigen Zeitfenster</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Most in 24 h</source>
            <translation>Höchstens in 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Most in a day</source>
            <translation>Höchstens am Tag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Most in any 24 h</source>
            <translation>Höchstzahl in beliebigen 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Most in any window</source>
            <translation>Höchstzahl in beliebigem Zeitfenster</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Motor stall</source>
            <translation>Motorstillstand</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Motor stall recovered</source>
            <translation>Motorstillstand behoben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Moved through the line</source>
            <translation>Durch die Leitung bewegt</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>NOT FOR PATIENT USE</source>
            <translation>NICHT FÜR PATIENTEN</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>NOV</source>
            <translation>NOV</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Naloxone 0.4 mg to 2 mg IV.</source>
            <translation>Naloxon 0.4 mg bis 2 mg i.v.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Name of the administrator</source>
            <translation>Name des Administrators</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Name of the new person</source>
            <translation>Name der neuen Person</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Name of the patient</source>
            <translation>Name des Patienten</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Name the drugs in the order that the pump holds, beginning with the one that drives.</source>
            <translation>Nennen Sie die Medikamente in der Reihenfolge der Pumpe, beginnend mit dem führenden.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>Name the folder that was issued for this tablet, with --identity DIR.</source>
            <translation>Nennen Sie den für dieses Tablet ausgestellten Ordner mit --identity DIR.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Needle stop felt, septum reached</source>
            <translation>Nadelanschlag gespürt, Septum erreicht</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Needle was not fully in; withdrew again, same volume</source>
            <translation>Nadel war nicht ganz eingeführt; erneut entnommen, gleiches Volumen</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <location filename="../../../resources/emergency.json" />
            <location filename="../../../resources/pumps.json" />
            <source>Neurosurgery 2004, PMID 15271246</source>
            <translation>Neurosurgery 2004, PMID 15271246</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Never programmed</source>
            <translation>Nie programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>New PIN</source>
            <translation>Neue PIN</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Newest in the pump's log</source>
            <translation>Neuestes im Protokoll der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Next alarm</source>
            <translation>Nächster Alarm</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Next increase</source>
            <translation>Nächste Erhöhung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Next look {0}.</source>
            <translation>Nächste Kontrolle {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>No PIN yet</source>
            <translation>Noch keine PIN</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No alarm when the pump was read at {0}.</source>
            <translation>Kein Alarm bei der Auslesung {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>No allergy to any of these</source>
            <translation>Keine Allergie gegen eines von diesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>No answer comes from this address.</source>
            <translation>Von dieser Adresse kommt keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>No answer from a pump</source>
            <translation>Keine Antwort von einer Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No answer from the pump</source>
            <translation>Keine Antwort von der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>No answer from the pump. Hold the communicator over it.</source>
            <translation>Keine Antwort von der Pumpe. Halten Sie den Kommunikator über sie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>No answer from the pump. Reckoned on from its reading at {0}, {1} old; it goes on by itself.</source>
            <translation>Keine Antwort von der Pumpe. Weitergerechnet ab ihrer Auslesung {0}, {1} alt; sie läuft von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>No basal infusion during the prime.</source>
            <translation>Keine Basalrate während des Primings.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgressScreen.qml" />
            <source>No bolus is under way</source>
            <translation>Kein Bolus läuft</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>No change of daylight saving or time zone explains it: the clock drifted, or was lost and set wrong.</source>
            <translation>Keine Umstellung von Sommerzeit oder Zeitzone erklärt es: Die Uhr ging falsch oder wurde verloren und falsch gestellt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No communicator</source>
            <translation>Kein Kommunikator</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No communicator answers.</source>
            <translation>Kein Kommunikator antwortet.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>No computer of this name is known here.</source>
            <translation>Kein Computer dieses Namens ist hier bekannt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No dose before</source>
            <translation>Keine Dosis davor</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>No drug for</source>
            <translation>Kein Medikament während</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>No drug later, for</source>
            <translation>Später kein Medikament während</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No drug since {0}. {1}  Restart it from Home, or with a refill.</source>
            <translation>Kein Medikament seit {0}. {1}  Starten Sie in der Übersicht oder mit einer Nachfüllung neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No drug since {0}. {1} Restart it from Home, or with a refill.</source>
            <translation>Kein Medikament seit {0}. {1} Starten Sie in der Übersicht oder mit einer Nachfüllung neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No entry of this kind.</source>
            <translation>Kein Eintrag dieser Art.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>No entry since.</source>
            <translation>Kein Eintrag seither.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>No infusion</source>
            <translation>Keine Infusion</translation>
        </message>
        <message>
            <location filename="../../../app/sound.py" />
            <source>No loudspeaker was found.</source>
            <translation>Kein Lautsprecher gefunden.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>No more can be cut off than the piece is long.</source>
            <translation>Es kann nicht mehr abgeschnitten werden, als das Stück lang ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>No more than {0} % is entered this way. Check the order, or type the dose itself.</source>
            <translation>Auf diese Weise werden höchstens {0} % eingegeben. Prüfen Sie die Verordnung oder tippen Sie die Dosis selbst.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>No more than {0} digits. Clear and type again.</source>
            <translation>Höchstens {0} Ziffern. Löschen Sie und tippen Sie neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>No more than {0} signs. Take some away first.</source>
            <translation>Höchstens {0} Zeichen. Nehmen Sie zuerst einige weg.</translation>
        </message>
        <message>
            <location filename="../../../app/report/charts.py" />
            <source>No patient bolus.</source>
            <translation>Kein Patientenbolus.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>No patient boluses are programmed.</source>
            <translation>Es sind keine Patientenboli programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No patient in the pump</source>
            <translation>Kein Patient in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No patient in the pump  ·  SN {0}</source>
            <translation>Kein Patient in der Pumpe  ·  SN {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>No prime, no bridge.</source>
            <translation>Kein Priming, keine Überbrückung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No prime: drug is at the tip already.</source>
            <translation>Kein Priming: Das Medikament ist bereits an der Spitze.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No prime: the catheter is not known.</source>
            <translation>Kein Priming: Der Katheter ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>No psychosis</source>
            <translation>Keine Psychose</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No pump is heard.</source>
            <translation>Keine Pumpe ist zu hören.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No pump read yet</source>
            <translation>Noch keine Pumpe ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>No pump to stop yet</source>
            <translation>Noch keine Pumpe zum Stoppen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No pump was read in this sitting.</source>
            <translation>In dieser Sitzung wurde keine Pumpe ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>No pump was read in this sitting. The card is the drug's own; ask for the numbers.</source>
            <translation>In dieser Sitzung wurde keine Pumpe ausgelesen. Die Karte ist die des Medikaments; fragen Sie nach den Zahlen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>No pump was read.</source>
            <translation>Es wurde keine Pumpe ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No reason asked within</source>
            <translation>Ohne Nachfrage innerhalb von</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>No resistance on injection</source>
            <translation>Kein Widerstand bei der Injektion</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>No second bolus can ever start within it, so its maximum would limit nothing.</source>
            <translation>Darin kann nie ein zweiter Bolus beginnen, seine Höchstzahl würde also nichts begrenzen.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>No sign of withdrawal, last fill was entered wrongly</source>
            <translation>Kein Zeichen von Entzug, letzte Füllung wurde falsch eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>No therapy flows from this pump.</source>
            <translation>Aus dieser Pumpe fließt keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>No therapy flows that this bolus could come on top of.</source>
            <translation>Es fließt keine Therapie, zu der dieser Bolus hinzukommen könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>No therapy was running.</source>
            <translation>Es lief keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No titration step is on file for {0}.</source>
            <translation>Für {0} ist kein Titrationsschritt hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No titration step of {0} is on file for this indication here.</source>
            <translation>Für {0} ist bei dieser Indikation hier kein Titrationsschritt hinterlegt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>No window besides the 24 h</source>
            <translation>Kein Zeitfenster neben den 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>No withdrawal from bupivacaine is known. Whatever the patient has, look for another cause.</source>
            <translation>Von Bupivacain ist kein Entzug bekannt. Was der Patient auch hat, suchen Sie eine andere Ursache.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>No withdrawal from ziconotide is known; it may be stopped abruptly. Whatever the patient has, look for another cause.</source>
            <translation>Von Ziconotid ist kein Entzug bekannt; es darf abrupt abgesetzt werden. Was der Patient auch hat, suchen Sie eine andere Ursache.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>No withdrawal is known; it may be stopped abruptly.</source>
            <translation>Kein Entzug bekannt; es darf abrupt abgesetzt werden.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>No withdrawal is known; numbness and weakness wear off.</source>
            <translation>Kein Entzug bekannt; Taubheit und Schwäche lassen nach.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said what the patient is treated for.</source>
            <translation>Niemand hat angegeben, wogegen der Patient behandelt wird.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said whether the patient has allergies.</source>
            <translation>Niemand hat angegeben, ob der Patient Allergien hat.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said whether the patient has had a psychosis.</source>
            <translation>Niemand hat angegeben, ob der Patient eine Psychose hatte.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Nobody listens at this address.</source>
            <translation>Unter dieser Adresse hört niemand.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/who.py" />
            <source>Nobody signed in</source>
            <translation>Niemand angemeldet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Non-critical memory error</source>
            <translation>Nicht kritischer Speicherfehler</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Nordberg 1984, PMID 6546839; PMID 3530119</source>
            <translation>Nordberg 1984, PMID 6546839; PMID 3530119</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Not as before the scan: {0}.</source>
            <translation>Nicht wie vor dem MRT: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Not as {0}.</source>
            <translation>Nicht als {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Not complete yet.</source>
            <translation>Noch nicht vollständig.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Not connected</source>
            <translation>Nicht verbunden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not done. The alarm goes on.</source>
            <translation>Nicht ausgeführt. Der Alarm läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Not entered yet</source>
            <translation>Noch nicht eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Not feasible</source>
            <translation>Nicht möglich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Not given</source>
            <translation>Nicht gegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Not heard: hold the communicator over it</source>
            <translation>Nicht zu hören: Halten Sie den Kommunikator über sie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Not known whether the pump stopped</source>
            <translation>Nicht bekannt, ob die Pumpe gestoppt hat</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Not known whether the pump took it</source>
            <translation>Nicht bekannt, ob die Pumpe es übernommen hat</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not known whether the pump took it.</source>
            <translation>Nicht bekannt, ob die Pumpe es übernommen hat.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not now.</source>
            <translation>Nicht jetzt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Not our pump</source>
            <translation>Nicht unsere Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>Not printed: {0}. Check that a printer is set up and on, or save the report and print it elsewhere.</source>
            <translation>Nicht gedruckt: {0}. Prüfen Sie, dass ein Drucker eingerichtet und eingeschaltet ist, oder sichern Sie den Bericht und drucken Sie ihn anderswo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Not programmed. {0}</source>
            <translation>Nicht programmiert. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Not saved.</source>
            <translation>Nicht gesichert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Not used to opioids</source>
            <translation>Nicht an Opioide gewöhnt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Nothing came, or only with force</source>
            <translation>Nichts kam, oder nur mit Kraft</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Nothing explains it, the pump may deliver too much</source>
            <translation>Nichts erklärt es, die Pumpe gibt möglicherweise zu viel ab</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Nothing explains it, the pump may have delivered too little</source>
            <translation>Nichts erklärt es, die Pumpe hat möglicherweise zu wenig abgegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Nothing flows until therapy is started again.</source>
            <translation>Nichts fließt, bis die Therapie wieder gestartet wird.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Nothing is plugged in under this name.</source>
            <translation>Unter diesem Namen ist nichts eingesteckt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Nothing needs to be done.</source>
            <translation>Es muss nichts getan werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>Nothing needs to be set.</source>
            <translation>Nichts muss gestellt werden.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Nothing runs now, or nothing has run for too long, so this dose is judged as a start: after a gap the patient counts as naive.</source>
            <translation>Jetzt läuft nichts, oder zu lange lief nichts, daher gilt diese Dosis als Start: Nach einer Lücke gilt der Patient als naiv.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Nothing typed yet. Type hours, the point, and two digits of minutes: 6.30 for 06:30.</source>
            <translation>Noch nichts getippt. Tippen Sie Stunden, das Komma und zwei Ziffern Minuten: 6.30 für 06:30.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Nothing typed yet. Type the number that you read.</source>
            <translation>Noch nichts getippt. Tippen Sie die abgelesene Zahl.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Nothing was changed yet.</source>
            <translation>Noch nichts geändert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was changed, but {0} is in the pump and not counted: program it before the patient leaves.</source>
            <translation>Nichts wurde geändert, aber {0} ist in der Pumpe und nicht gezählt: Programmieren Sie es, bevor der Patient geht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Nothing was kept.</source>
            <translation>Nichts wurde gesichert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Nothing was left by the pump's count.</source>
            <translation>Nach Zählung der Pumpe war nichts mehr übrig.</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Nothing was overridden and nothing was stated.</source>
            <translation>Nichts wurde übergangen und nichts erklärt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was programmed</source>
            <translation>Nichts wurde programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Nothing was programmed at this tablet yet.</source>
            <translation>An diesem Tablet wurde noch nichts programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was programmed. Therapy is unchanged.</source>
            <translation>Nichts wurde programmiert. Die Therapie ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was sent. {0}</source>
            <translation>Nichts wurde gesendet. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Nothing was taken back.</source>
            <translation>Nichts wurde zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Nothing would flow, and the log would say that it had.</source>
            <translation>Nichts würde fließen, und das Protokoll würde es doch nennen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>Now {0}</source>
            <translation>Jetzt {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>Now {0} min {1}</source>
            <translation>Jetzt {0} min {1}</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Numbness, weakness, low blood pressure, urine that does not come.</source>
            <translation>Taubheit, Schwäche, niedriger Blutdruck, Harnverhalt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>OCT</source>
            <translation>OKT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>OFF</source>
            <translation>AUS</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>OFF, were {0} in 24 h</source>
            <translation>AUS, waren {0} in 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>ON</source>
            <translation>EIN</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ObservationCard.qml" />
            <source>Observation</source>
            <translation>Überwachung</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Observe for at least 8 h after every start or restart.</source>
            <translation>Beobachten Sie nach jedem Start oder Neustart mindestens 8 h.</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>Of 88 patients 21 felt withdrawal 1 to 7 days before the alarm; it stopped once the alarm came at 4 mL.</source>
            <translation>Von 88 Patienten spürten 21 den Entzug 1 bis 7 Tage vor dem Alarm; das hörte auf, sobald der Alarm bei 4 mL kam.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Of one piece nothing would be left.</source>
            <translation>Von einem Stück bliebe nichts übrig.</translation>
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <source>Of the open days the pump's log does not tell everything.</source>
            <translation>Von den offenen Tagen nennt das Protokoll der Pumpe nicht alles.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Off until now</source>
            <translation>Bisher aus</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Off-label use ordered by the prescriber, patient informed</source>
            <translation>Off-Label-Anwendung vom Verordner angeordnet, Patient informiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>On the bench</source>
            <translation>Auf dem Instrumententisch</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>On the bench nobody is connected; here the drug would go into the patient.</source>
            <translation>Auf dem Tisch ist niemand angeschlossen; hier würde das Medikament in den Patienten gelangen.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>On the label</source>
            <translation>Auf dem Etikett</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>On {0} the tablet's clock goes {1} by {2}; the pump's has to be set then.</source>
            <translation>Am {0} wird die Uhr des Tablets um {2} {1} gestellt; die der Pumpe muss dann gestellt werden.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Once the overdose is over, the stopped pump is the danger: sudden withdrawal can be fatal. Agree when it starts again before anyone leaves.</source>
            <translation>Ist die Überdosierung vorbei, ist die gestoppte Pumpe die Gefahr: Plötzlicher Entzug kann tödlich sein. Vereinbaren Sie, wann sie wieder startet, bevor jemand geht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>One bolus</source>
            <translation>Ein Bolus</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>One command acts once: repeating it could fill in or dose twice.</source>
            <translation>Ein Befehl wirkt einmal: Wiederholt könnte er doppelt füllen oder dosieren.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>One dose all day: no step begins at another time. The pump's log and alarms will carry the right time.</source>
            <translation>Eine Dosis den ganzen Tag: Kein Schritt beginnt zu einer anderen Zeit. Protokoll, Alarme der Pumpe tragen dann die richtige Zeit.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>One id never means two things.</source>
            <translation>Eine Nummer bedeutet nie zweierlei.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>One of them is wrong.</source>
            <translation>Eine davon ist falsch.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>One of two copies in the pump's memory was lost; the other holds and therapy goes on.</source>
            <translation>Eine von zwei Kopien im Speicher der Pumpe ging verloren; die andere ist gültig und die Therapie läuft weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>One of two copies in the pump's memory was lost; the other holds and therapy goes on. Report it.</source>
            <translation>Eine von zwei Kopien im Speicher der Pumpe ging verloren; die andere ist gültig und die Therapie läuft weiter. Melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>One of two copies was lost; the other holds.</source>
            <translation>Eine von zwei Kopien ging verloren; die andere ist gültig.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>Only {0} are taken here{1}.</source>
            <translation>Hier gehen nur {0}{1}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Opioid status, history of psychosis, indication and allergies decide which drug and which dose are safe.</source>
            <translation>Opioidstatus, Psychose in der Vorgeschichte, Indikation und Allergien entscheiden, welches Medikament und welche Dosis sicher sind.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Opioid withdrawal, the same as when opioids by mouth or into a vein end.</source>
            <translation>Opioidentzug, derselbe wie nach dem Ende von Opioiden oral oder intravenös.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Opioids</source>
            <translation>Opioide</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Order a bridge, or confirm with a reason that none is needed.</source>
            <translation>Ordnen Sie eine Überbrückung an, oder bestätigen Sie mit einem Grund, dass keine nötig ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Order a prime, or confirm with a reason that none is needed.</source>
            <translation>Ordnen Sie ein Priming an, oder bestätigen Sie mit einem Grund, dass keines nötig ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Order the bridge</source>
            <translation>Überbrückung anordnen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Order the bridge, {0}</source>
            <translation>Überbrückung anordnen, {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Ordered so by the prescriber, confirmed by phone</source>
            <translation>So vom Verordner angeordnet, telefonisch bestätigt</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Ordered without a bridge by the prescriber, confirmed by phone</source>
            <translation>Ohne Überbrückung vom Verordner angeordnet, telefonisch bestätigt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Other alarms</source>
            <translation>Andere Alarme</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Other alarms sound</source>
            <translation>Andere Alarme ertönen</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Other alarms sound every</source>
            <translation>Andere Alarme ertönen alle</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Other boluses are locked out until the new drug is at the tip. {0}</source>
            <translation>Weitere Boli sind gesperrt, bis das neue Medikament an der Spitze ist. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Other drug</source>
            <translation>Anderes Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>Other: type the reason</source>
            <translation>Anderer: Grund eingeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Overdose</source>
            <translation>Überdosierung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Override</source>
            <translation>Übergangen</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Overrides and statements, with their reasons</source>
            <translation>Übergangene Warnungen und Erklärungen, mit Gründen</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>PACC</source>
            <translation>PACC</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>PACC: 15 to 20 mg</source>
            <translation>PACC: 15 bis 20 mg</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>PIN</source>
            <translation>PIN</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>PRAGMA {0}</source>
            <translation>PRAGMA {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>PUMP IN SAFE STATE</source>
            <translation>PUMPE IM SICHEREN ZUSTAND</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>PUMP STOPPED</source>
            <translation>PUMPE GESTOPPT</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Page {0} of {1}</source>
            <translation>Seite {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Pain or spasticity not controlled, patient observed</source>
            <translation>Schmerz oder Spastik nicht beherrscht, Patient unter Beobachtung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pain, malignant</source>
            <translation>Schmerz, tumorbedingt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pain, not malignant</source>
            <translation>Schmerz, nicht tumorbedingt</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Pair them with `bluetoothctl pair` and the communicator's address.</source>
            <translation>Koppeln Sie sie mit `bluetoothctl pair` und der Adresse des Kommunikators.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Pair with this tablet</source>
            <translation>Mit diesem Tablet koppeln</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Part of the last fill went beside the pump</source>
            <translation>Ein Teil der letzten Füllung ging neben die Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Passphrase of {0}</source>
            <translation>Passphrase von {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Patient</source>
            <translation>Patient</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Patient bolus</source>
            <translation>Patientenbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied {0} more time: {1}</source>
            <translation>Patientenbolus noch {0} Mal verweigert: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied {0} more times: {1}</source>
            <translation>Patientenbolus noch {0} Mal verweigert: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied: {0}</source>
            <translation>Patientenbolus verweigert: {0}</translation>
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
            <translation>Patientenboli</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Patient boluses are OFF too.</source>
            <translation>Auch die Patientenboli sind AUS.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Patient boluses are off.</source>
            <translation>Patientenboli sind ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses go off with every change of drug or concentration.</source>
            <translation>Patientenboli werden mit jeder Änderung von Medikament oder Konzentration ausgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../../app/report/charts.py" />
            <source>Patient boluses in these days: {0}, counted above their day.</source>
            <translation>Patientenboli in diesen Tagen: {0}, über ihrem Tag gezählt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses of {0} are not given to a patient who counts as opioid-naive.</source>
            <translation>Patientenboli von {0} werden einem Patienten, der als opioidnaiv gilt, nicht gegeben.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses of {0} are not given.</source>
            <translation>Patientenboli von {0} werden nicht gegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Patient boluses {0}</source>
            <translation>Patientenboli {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Patient facts</source>
            <translation>Patientenangaben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient facts entered</source>
            <translation>Patientenangaben eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Patient, on the card</source>
            <translation>Patient, laut Ausweis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Pattern</source>
            <translation>Muster</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Peak</source>
            <translation>Spitzenwert</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoCard.qml" />
            <location filename="../../../app/viewmodels/people.py" />
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Plug it in again</source>
            <translation>Stecken Sie ihn wieder ein</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Plug the cable in, or choose another port.</source>
            <translation>Stecken Sie das Kabel ein, oder wählen Sie einen anderen Anschluss.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Possible pocket fill. Stop injecting.</source>
            <translation>Mögliche Taschenfüllung. Injektion abbrechen.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Prescriber informed of a gap, patient observed</source>
            <translation>Verordner über die Lücke informiert, Patient unter Beobachtung</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/HoldButton.qml" />
            <source>Press and hold for {0} s; letting go earlier does nothing</source>
            <translation>{0} s gedrückt halten; früheres Loslassen bewirkt nichts</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Press its pairing button, then tap Pair within the time that its lamp blinks blue.</source>
            <translation>Drücken Sie seine Kopplungstaste und tippen Sie auf „Koppeln“, solange seine Lampe blau blinkt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Preview: nothing has been sent</source>
            <translation>Vorschau: Nichts wurde gesendet</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Prialt</source>
            <translation>Prialt</translation>
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
            <translation>Priming</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Prime bolus</source>
            <translation>Priming-Bolus</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Prime from the connector instead.</source>
            <translation>Führen Sie stattdessen das Priming ab dem Anschluss durch.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Prime the catheter now</source>
            <translation>Priming des Katheters jetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Prime, at first</source>
            <translation>Zuerst Priming</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Print</source>
            <translation>Drucken</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Procedure</source>
            <translation>Eingriff</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Product ordered so by the prescriber, confirmed by phone</source>
            <translation>Produkt so vom Verordner angeordnet, telefonisch bestätigt</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Program</source>
            <translation>Programm</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Program the change without them, and confirm them anew when the new fluid has reached the tip.</source>
            <translation>Programmieren Sie die Änderung ohne sie, und bestätigen Sie sie neu, wenn die neue Lösung die Spitze erreicht hat.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Program the therapy first, then give the bolus.</source>
            <translation>Programmieren Sie zuerst die Therapie, dann geben Sie den Bolus.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Program the therapy together with it.</source>
            <translation>Programmieren Sie die Therapie zusammen damit.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Program the therapy with the new fluid together with the bridge.</source>
            <translation>Programmieren Sie die Therapie mit der neuen Lösung zusammen mit der Überbrückung.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Programmed by</source>
            <translation>Programmiert von</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Programmed, stopped</source>
            <translation>Programmiert, gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Programmed, {0}</source>
            <translation>Programmiert, {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programmed. The pump is {0}.</source>
            <translation>Programmiert. Die Pumpe: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programmed; the read-back failed</source>
            <translation>Programmiert; das Zurücklesen ist fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>Programming</source>
            <translation>Programmierung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programming the pump</source>
            <translation>Die Pumpe wird programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Programs emulated pumps only.</source>
            <translation>Programmiert nur emulierte Pumpen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Programs pumps.</source>
            <translation>Programmiert Pumpen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Psychosis, now or before</source>
            <translation>Psychose, jetzt oder früher</translation>
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
            <translation>Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Pump at place {0}</source>
            <translation>Pumpe an Platz {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Pump clock</source>
            <translation>Uhr der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Pump clock set</source>
            <translation>Uhr der Pumpe gestellt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>Pump clock, as read</source>
            <translation>Uhr der Pumpe, wie ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Pump clock, set with it</source>
            <translation>Uhr der Pumpe, wird mitgestellt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pump in reach</source>
            <translation>Pumpe in Reichweite</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Pump limits {0} min to {1}</source>
            <translation>Grenzen der Pumpe {0} min bis {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Pump limits {0} to {1}</source>
            <translation>Grenzen der Pumpe {0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>Pump limits {0} to {1} in {2}</source>
            <translation>Grenzen der Pumpe {0} bis {1} in {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pump read {0}</source>
            <translation>Pumpe ausgelesen {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Pump read {0}, {1}</source>
            <translation>Pumpe ausgelesen {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pump read {0}; reckoned on for {1}</source>
            <translation>Pumpe ausgelesen {0}; weitergerechnet für {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>Pump tubing {0}</source>
            <translation>Pumpenschlauch {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>Pump {0}, SN {1}</source>
            <translation>Pumpe {0}, SN {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pumped</source>
            <translation>Gepumpt</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Pumps and catheters</source>
            <translation>Pumpen und Katheter</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Put a 0 before the point: 0.5, not .5</source>
            <translation>Setzen Sie eine 0 vor das Komma: 0.5, nicht ,5</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>QA</source>
            <translation>QS</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Quick refill</source>
            <translation>Schnellfüllung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>RESERVOIR EMPTY</source>
            <translation>RESERVOIR LEER</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>RESULT UNKNOWN</source>
            <translation>ERGEBNIS UNBEKANNT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>RUNNING</source>
            <translation>LÄUFT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>RUNNING: {0}</source>
            <translation>LÄUFT: {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Raise the dose, or use a lower concentration.</source>
            <translation>Erhöhen Sie die Dosis, oder verwenden Sie eine niedrigere Konzentration.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Read again</source>
            <translation>Erneut auslesen</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Read again in the written order, patient observed</source>
            <translation>In der schriftlichen Verordnung nachgelesen, Patient unter Beobachtung</translation>
        </message>
        <message>
            <location filename="../../../app/report/desk.py" />
            <location filename="../../../app/report/session.py" />
            <source>Read back</source>
            <translation>Zurückgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Read back from the pump's memory after programming.</source>
            <translation>Nach der Programmierung aus dem Speicher der Pumpe zurückgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Read before</source>
            <translation>Davor ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Read each syringe again and correct the entry.</source>
            <translation>Lesen Sie jede Spritze erneut ab und korrigieren Sie die Eingabe.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Read out the numbers beside this card, with the time of the reading.</source>
            <translation>Lesen Sie die Zahlen neben dieser Karte vor, mit der Zeit der Auslesung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the label again and check the pump model. If it was drawn with spare, discard the spare and enter the rest.</source>
            <translation>Lesen Sie das Etikett erneut und prüfen Sie das Pumpenmodell. Wurde mit Reserve aufgezogen, verwerfen Sie die Reserve und geben Sie den Rest ein.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the label again, and choose the product that it names.</source>
            <translation>Lesen Sie das Etikett erneut, und wählen Sie das darauf genannte Produkt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Read the order again. Begin within the range, or give the reason.</source>
            <translation>Lesen Sie die Verordnung erneut. Beginnen Sie innerhalb des Bereichs, oder geben Sie den Grund an.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Read the pump again</source>
            <translation>Pumpe erneut auslesen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start from what it holds now.</source>
            <translation>Lesen Sie die Pumpe erneut aus und gehen Sie von ihrem jetzigen Inhalt aus.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start the step again.</source>
            <translation>Lesen Sie die Pumpe erneut aus und beginnen Sie den Schritt erneut.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start the step again; if it happens twice, use another programmer.</source>
            <translation>Lesen Sie die Pumpe erneut aus und beginnen Sie den Schritt erneut; geschieht es zweimal, verwenden Sie ein anderes Programmiergerät.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the syringe to the nearest {0}.</source>
            <translation>Lesen Sie die Spritze auf {0} genau ab.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the syringes again and check the pump model.</source>
            <translation>Lesen Sie die Spritzen erneut ab und prüfen Sie das Pumpenmodell.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Read the syringes together and correct the entry.</source>
            <translation>Lesen Sie die Spritzen gemeinsam ab und korrigieren Sie die Eingabe.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Read the total of the day against today's, and tick it.</source>
            <translation>Lesen Sie die Summe des Tages gegenüber der heutigen und haken Sie sie ab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Reading back what the pump stored</source>
            <translation>Zurücklesen, was die Pumpe gespeichert hat</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Reading the pump</source>
            <translation>Die Pumpe wird ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Reading the pump. Keep the communicator over it.</source>
            <translation>Die Pumpe wird ausgelesen. Lassen Sie den Kommunikator über ihr.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Reads, checks and stops. A clinician programs.</source>
            <translation>Liest aus, prüft und stoppt. Ein Behandler programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Reason asked above</source>
            <translation>Grund verlangt ab</translation>
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
            <translation>Grund für das Fortfahren</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Record number</source>
            <translation>Aktennummer</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Record number of the patient</source>
            <translation>Aktennummer des Patienten</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Refill</source>
            <translation>Nachfüllung</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Refill by</source>
            <translation>Nachfüllen bis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Refill by {0}.</source>
            <translation>Nachfüllen bis {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Refill due.</source>
            <translation>Nachfüllung fällig.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Refill now. Judge the dose anew after days without drug.</source>
            <translation>Füllen Sie jetzt nach. Beurteilen Sie die Dosis nach Tagen ohne Medikament neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Refill overdue by {0}.</source>
            <translation>Nachfüllung seit {0} überfällig.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Refill soon. Some patients feel withdrawal before the alarm.</source>
            <translation>Füllen Sie bald nach. Manche Patienten spüren den Entzug schon vor dem Alarm.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Refilled</source>
            <translation>Nachgefüllt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Refilled: {0} out, {1} in</source>
            <translation>Nachgefüllt: {0} entnommen, {1} injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Remove a step, or let the day begin at the rate with which the day before ends.</source>
            <translation>Entfernen Sie einen Schritt, oder lassen Sie den Tag mit der Rate beginnen, mit der der Tag davor endet.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Remove last</source>
            <translation>Letzte entfernen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Remove the last drug</source>
            <translation>Letztes Medikament entfernen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Remove the last piece</source>
            <translation>Letztes Stück entfernen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Replacement due</source>
            <translation>Austausch fällig</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Replaces another pump</source>
            <translation>Ersetzt eine andere Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Report it, and read the pump again before it is programmed.</source>
            <translation>Melden Sie es, und lesen Sie die Pumpe erneut aus, bevor sie programmiert wird.</translation>
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
            <translation>Reservoir</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Reservoir at the read-back</source>
            <translation>Reservoir beim Zurücklesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Reservoir empty</source>
            <translation>Reservoir leer</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Reservoir holds</source>
            <translation>Reservoir fasst</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Reservoir, by the pump's count</source>
            <translation>Reservoir, nach Zählung der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/stop.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Restart</source>
            <translation>Neustart</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Restart brings back the therapy as it was, with the alarms that it had.</source>
            <translation>„Neustart“ bringt die Therapie so zurück, wie sie war, mit ihren damaligen Alarmen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Restart from Home, or refill. Watch for too much drug afterwards.</source>
            <translation>Starten Sie in der Übersicht neu oder füllen Sie nach. Achten Sie danach auf zu viel Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/LeaveSheet.qml" />
            <source>Restart the pump</source>
            <translation>Pumpe neu starten</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>Review: what the pump understood</source>
            <translation>Prüfung: was die Pumpe verstanden hat</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Revision {0} of the therapy.</source>
            <translation>Revision {0} der Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Rinse the reservoir and confirm each rinse before the fill.</source>
            <translation>Spülen Sie das Reservoir und bestätigen Sie jede Spülung vor der Füllung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Rinse the reservoir first, then fill. Draw each rinse out again.</source>
            <translation>Spülen Sie zuerst das Reservoir, dann füllen Sie. Entnehmen Sie jede Spülung wieder.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Rinse {0} of {1}: {2}, drawn out again</source>
            <translation>Spülung {0} von {1}: {2}, wieder entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Rinsed</source>
            <translation>Gespült</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Rounded down to that step, nothing of it would be given.</source>
            <translation>Auf diesen Schritt abgerundet, würde nichts davon gegeben.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Run `sudo usermod -aG dialout $USER`, sign out and in again.</source>
            <translation>Führen Sie `sudo usermod -aG dialout $USER` aus, melden Sie sich ab und wieder an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Runs</source>
            <translation>Laufende Gaben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>SAFE STATE: minimum rate, no therapy</source>
            <translation>SICHERER ZUSTAND: Minimalrate, keine Therapie</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>SEP</source>
            <translation>SEP</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>STOPPED</source>
            <translation>GESTOPPT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>STOPPED, before that</source>
            <translation>GESTOPPT, davor</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>SUFentanil</source>
            <translation>SUFentanil</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Safe state: the program was lost</source>
            <translation>Sicherer Zustand: Das Programm ging verloren</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Sallerin 1991</source>
            <translation>Sallerin 1991</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Same dose for long, no side effects</source>
            <translation>Dieselbe Dosis seit langem, keine Nebenwirkungen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Same drug and concentration: the tip follows the new steps at once.</source>
            <translation>Gleiches Medikament, gleiche Konzentration: Die Spitze folgt den neuen Schritten sofort.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Saturday</source>
            <translation>Samstag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>Saturday and Sunday</source>
            <translation>Samstag und Sonntag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Save PDF</source>
            <translation>PDF sichern</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Saved as PDF.</source>
            <translation>Als PDF gesichert.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say how long the patient has been without the drug.</source>
            <translation>Sagen Sie, wie lange der Patient ohne das Medikament war.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say that it is baclofen by pump, and that withdrawal can be fatal.</source>
            <translation>Sagen Sie, dass es Baclofen per Pumpe ist und dass der Entzug tödlich sein kann.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say what the catheter holds.</source>
            <translation>Geben Sie an, was der Katheter enthält.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say what was done last: fill, programming, bolus, access port. Log and alarms have it with times.</source>
            <translation>Sagen Sie, was zuletzt getan wurde: Füllung, Programmierung, Bolus, Zugangsport. „Protokoll, Alarme“ nennt es mit Uhrzeiten.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Say where the drug is now.</source>
            <translation>Sagen Sie, wo das Medikament jetzt ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Say where the drug is now: in the reservoir or at the connector.</source>
            <translation>Geben Sie an, wo das Medikament jetzt ist: im Reservoir oder am Anschluss.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether it is a product or made up by a pharmacy.</source>
            <translation>Geben Sie an, ob es ein Fertigprodukt ist oder von einer Apotheke hergestellt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether the patient is used to opioids.</source>
            <translation>Geben Sie an, ob der Patient an Opioide gewöhnt ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether there was a psychosis.</source>
            <translation>Geben Sie an, ob es eine Psychose gab.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether this pump is the first one or replaces another.</source>
            <translation>Geben Sie an, ob diese Pumpe die erste ist oder eine andere ersetzt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say which drugs the patient is allergic to, or that there is none.</source>
            <translation>Geben Sie an, gegen welche Medikamente der Patient allergisch ist, oder dass es keine gibt.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Scan only under the conditions of the pump's label for this field.</source>
            <translation>MRT nur unter den Bedingungen der Gebrauchsanweisung der Pumpe für dieses Feld.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Schedule the replacement now.</source>
            <translation>Planen Sie den Austausch jetzt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Second checker</source>
            <translation>Zweitprüfer</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Second person</source>
            <translation>Zweite Person</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Second person reads</source>
            <translation>Zweite Person liest ab</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Second person: initials</source>
            <translation>Zweite Person: Initialen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Second person: total</source>
            <translation>Zweite Person: Summe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Second person: total injected</source>
            <translation>Zweite Person: insgesamt injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Second person: volume withdrawn</source>
            <translation>Zweite Person: entnommenes Volumen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Secret({0})</source>
            <translation>Geheimnis({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>See to the server</source>
            <translation>Sehen Sie nach dem Server</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Send the stop by itself; then program anew.</source>
            <translation>Senden Sie den Stopp für sich; programmieren Sie dann neu.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>Serial</source>
            <translation>Seriennummer</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Serial ports belong to the group dialout.</source>
            <translation>Serielle Anschlüsse gehören der Gruppe dialout.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Session</source>
            <translation>Sitzung</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Set a start dose: the dose of before is not offered.</source>
            <translation>Stellen Sie eine Startdosis ein: Die frühere Dosis wird nicht angeboten.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Set ahead, the clock leaves out a part of the pattern: {0} of {1}.</source>
            <translation>Vorgestellt lässt die Uhr einen Teil des Musters aus: {0} von {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Set another dose than today's.</source>
            <translation>Stellen Sie eine andere als die heutige Dosis ein.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Set back, the clock gives a part of the pattern once more: {0} of {1}.</source>
            <translation>Zurückgestellt gibt die Uhr einen Teil des Musters noch einmal: {0} von {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Set by {0}; any 24 h, not a calendar day.</source>
            <translation>Bestimmt durch {0}; beliebige 24 h, kein Kalendertag.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Set something else than it is now.</source>
            <translation>Stellen Sie etwas anderes als jetzt ein.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>Set the dose in one of three ways. Each counts from today's dose.</source>
            <translation>Stellen Sie die Dosis auf eine von drei Arten ein. Jede geht von der heutigen Dosis aus.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Set the dose of {0} to begin with.</source>
            <translation>Stellen Sie die Anfangsdosis von {0} ein.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>Set the dose to begin with. The flow follows by itself.</source>
            <translation>Stellen Sie die Anfangsdosis ein. Die Flussrate folgt von selbst.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Set the volume at which the pump sounds.</source>
            <translation>Stellen Sie das Volumen ein, bei dem der Alarm der Pumpe ertönt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Set up the administrator</source>
            <translation>Administrator einrichten</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <source>Setting</source>
            <translation>Einstellung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Settle it before anything is injected, and say what explains it.</source>
            <translation>Klären Sie es, bevor etwas injiziert wird, und sagen Sie, was es erklärt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Settle it before anything is injected.</source>
            <translation>Klären Sie es, bevor etwas injiziert wird.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Settle what stands open first. Nothing is injected before.</source>
            <translation>Klären Sie zuerst, was offen ist. Vorher wird nichts injiziert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Settled: {0}. Read again by {1}.</source>
            <translation>Geklärt: {0}. Erneut abgelesen von {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Shift: capitals are locked</source>
            <translation>Umschalttaste: Großbuchstaben festgestellt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Shift: small letters</source>
            <translation>Umschalttaste: Kleinbuchstaben</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Shift: the next letter is a capital</source>
            <translation>Umschalttaste: der nächste Buchstabe wird groß</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/RunCard.qml" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Show what was typed</source>
            <translation>Getipptes zeigen</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Side effects at the dose of before, patient observed</source>
            <translation>Nebenwirkungen bei der vorigen Dosis, Patient unter Beobachtung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Signal to the tablet</source>
            <translation>Signal zum Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Signal {0} %</source>
            <translation>Signal {0} %</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silence for {0}</source>
            <translation>Stummschalten für {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silenced.</source>
            <translation>Stummgeschaltet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silencing</source>
            <translation>Wird stummgeschaltet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silent until {0}, by {1}.</source>
            <translation>Stumm bis {0}, durch {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Simple continuous</source>
            <translation>Einfach kontinuierlich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Since {0}.</source>
            <translation>Seit {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Single bolus</source>
            <translation>Einzelbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Single injection</source>
            <translation>Einzelinjektion</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Site flat and painless after injection</source>
            <translation>Stelle nach der Injektion flach und schmerzfrei</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow or shallow breathing, as with morphine: it is a drug of the same class.</source>
            <translation>Langsame oder flache Atmung, wie bei Morphin: Es ist ein Medikament derselben Klasse.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow or shallow breathing. After one dose beside the spinal cord it can come as late as 24 h: watch for at least that long.</source>
            <translation>Langsame oder flache Atmung. Nach einer Dosis am Rückenmark kann sie erst nach 24 h auftreten: Überwachen Sie mindestens so lange.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow pulse and low blood pressure, as they are known from its start.</source>
            <translation>Langsamer Puls und niedriger Blutdruck, wie vom Beginn der Behandlung bekannt.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Slow start wanted, ordered by the prescriber</source>
            <translation>Langsamer Start gewünscht, vom Verordner angeordnet</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>So large a difference is often a wrong entry.</source>
            <translation>Ein so großer Unterschied ist oft eine falsche Eingabe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>So nobody knows how much drug lies in it. Draw at least {0} before anything is injected.</source>
            <translation>Daher weiß niemand, wie viel Medikament darin ist. Entnehmen Sie mindestens {0}, bevor etwas injiziert wird.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Some patients feel withdrawal days before the alarm, and a later alarm leaves less time for the refill.</source>
            <translation>Manche Patienten spüren den Entzug Tage vor dem Alarm, und ein späterer Alarm lässt weniger Zeit für die Nachfüllung.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Space</source>
            <translation>Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/keyboard.py" />
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Spasticity, cerebral</source>
            <translation>Spastik, zerebral</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Spasticity, spinal</source>
            <translation>Spastik, spinal</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Spinal fluid, 30 mL to 40 mL, can be withdrawn through the catheter access port or by lumbar puncture.</source>
            <translation>Liquor, 30 mL bis 40 mL, kann über den Katheterzugangsport oder durch Lumbalpunktion entnommen werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Stability</source>
            <translation>Haltbarkeit</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Stable in the pump</source>
            <translation>Haltbar in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Stable in the pump, after the pharmacy</source>
            <translation>Haltbar in der Pumpe, laut Apotheke</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Start again at {0}</source>
            <translation>Wieder starten mit {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Start again, at a start dose</source>
            <translation>Wieder starten, mit einer Startdosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Start range</source>
            <translation>Startbereich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Start range {0} to {1}</source>
            <translation>Startbereich {0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Start refill</source>
            <translation>Nachfüllung beginnen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Start the other end, or choose another port.</source>
            <translation>Starten Sie die Gegenstelle, oder wählen Sie einen anderen Anschluss.</translation>
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>Start the program again.</source>
            <translation>Starten Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Start the step again.</source>
            <translation>Beginnen Sie den Schritt erneut.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Start the step again; if it happens twice, use another programmer.</source>
            <translation>Beginnen Sie den Schritt erneut; geschieht es zweimal, verwenden Sie ein anderes Programmiergerät.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Start the tablet with the identity that this clinic's authority issued for it (--identity DIR).</source>
            <translation>Starten Sie das Tablet mit der Identität, die die Zertifizierungsstelle dieser Klinik dafür ausgestellt hat (--identity DIR).</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Stay and go on</source>
            <translation>Bleiben und fortfahren</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/LeaveSheet.qml" />
            <source>Stay with this pump</source>
            <translation>Bei dieser Pumpe bleiben</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Step before</source>
            <translation>Vorheriger Schritt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Step {0} of {1}</source>
            <translation>Schritt {0} von {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Step {0}, {1} to {2}: {3}, {4}</source>
            <translation>Schritt {0}, {1} bis {2}: {3}, {4}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Steps that follow each other too fast add up before their effect is seen.</source>
            <translation>Zu schnell aufeinanderfolgende Schritte summieren sich, bevor ihre Wirkung zu sehen ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Still to run</source>
            <translation>Noch ausstehend</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Still {0} at {1}, {2}</source>
            <translation>Noch {0} mit {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Still {0}, but at {1}</source>
            <translation>Noch {0}, aber mit {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/IdentityBar.qml" />
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Stop ends it and the therapy at once; what is left of it is not given later.</source>
            <translation>Stopp beendet ihn und die Therapie sofort; der Rest wird nicht nachgeholt.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stop is on top of every screen: two taps, no reason asked.</source>
            <translation>Stopp steht oben auf jedem Bildschirm: zweimal tippen, ohne Grund.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Stop the pump</source>
            <translation>Pumpe stoppen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Stop the pump now</source>
            <translation>Pumpe jetzt stoppen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Stop {0} now?</source>
            <translation>{0} jetzt stoppen?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Stopped</source>
            <translation>Gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Stopped for more than 48 h</source>
            <translation>Länger als 48 h gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Stopped for more than {0}: the tubing may take a set.</source>
            <translation>Länger als {0} gestoppt: Der Schlauch kann sich verformen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Stopped for too long</source>
            <translation>Zu lange gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Stopping</source>
            <translation>Wird gestoppt</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of baclofen halves in 0.9 h to 5 h.</source>
            <translation>Stoppen nimmt nichts zurück: Im Liquor halbiert sich die Menge Baclofen in 0.9 h bis 5 h.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of morphine halves in about 1.6 h to 3.3 h.</source>
            <translation>Stoppen nimmt nichts zurück: Im Liquor halbiert sich die Menge Morphin in etwa 1.6 h bis 3.3 h.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of ziconotide halves in about 4.6 h, and less than 5 % is left after 24 h.</source>
            <translation>Stoppen nimmt nichts zurück: Im Liquor halbiert sich die Menge Ziconotid in etwa 4.6 h, und nach 24 h sind weniger als 5 % übrig.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Sudden withdrawal can cause severe rebound hypertension.</source>
            <translation>Plötzlicher Entzug kann eine schwere Rebound-Hypertonie auslösen.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Sudden withdrawal of baclofen can be fatal, and minimum rate does not prevent it.</source>
            <translation>Ein plötzlicher Baclofenentzug kann tödlich sein, und die Minimalrate verhindert ihn nicht.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Sunday</source>
            <translation>Sonntag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Swelling, pain, burning or resistance was met</source>
            <translation>Schwellung, Schmerz, Brennen oder Widerstand aufgetreten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Switch it on and bring it near the tablet. The tablet goes on trying.</source>
            <translation>Schalten Sie ihn ein und bringen Sie ihn in die Nähe des Tablets. Das Tablet versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Switch it on, bring it close, and look whether Bluetooth is on here.</source>
            <translation>Schalten Sie ihn ein, bringen Sie ihn in die Nähe, und prüfen Sie, ob Bluetooth hier eingeschaltet ist.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Syringe</source>
            <translation>Spritze</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Syringe {0}</source>
            <translation>Spritze {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>TGA caution after MRI, November 2023</source>
            <translation>TGA, Warnung nach MRT, November 2023</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>TMLT closed claim</source>
            <translation>TMLT closed claim</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>TMLT closed claim; Coffey 2009</source>
            <translation>TMLT closed claim; Coffey 2009</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Tablet</source>
            <translation>Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Tablet and pump do not know each other</source>
            <translation>Tablet und Pumpe kennen einander nicht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>Take it over, and confirm the patient yourself; or leave it to them.</source>
            <translation>Übernehmen Sie es und bestätigen Sie den Patienten selbst; oder überlassen Sie es der Person.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoCard.qml" />
            <source>Take over</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Take the needle out. Leave, and have the catheter looked at. The pump was not changed.</source>
            <translation>Ziehen Sie die Nadel. Verlassen Sie den Ablauf und lassen Sie den Katheter untersuchen. Die Pumpe wurde nicht geändert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Tap Pair; if it belongs to another tablet, press its pairing button first.</source>
            <translation>Tippen Sie auf „Koppeln“; gehört er zu einem anderen Tablet, drücken Sie zuerst seine Kopplungstaste.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <source>Tap a value to change it. What is not changed stays as it is in the pump.</source>
            <translation>Tippen Sie auf einen Wert, um ihn zu ändern. Was nicht geändert wird, bleibt in der Pumpe, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ValueField.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Tap to enter</source>
            <translation>Eingeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Tap your name.</source>
            <translation>Tippen Sie auf Ihren Namen.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Taper planned, other drug cover arranged</source>
            <translation>Ausschleichen geplant, andere Versorgung gesichert</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Taylor-Aris dispersion in a tube of 0.53 mm, derived; a lower bound</source>
            <translation>Taylor-Aris-Dispersion in einem Rohr von 0.53 mm, hergeleitet; eine untere Grenze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Telemetry mode ended, infusion goes on</source>
            <translation>Telemetriemodus beendet, Infusion läuft weiter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Tell the emergency team</source>
            <translation>Dem Notfallteam sagen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Tell the prescriber now, and plan drug cover before the patient leaves.</source>
            <translation>Informieren Sie jetzt den Verordner und planen Sie die Versorgung mit dem Medikament, bevor der Patient geht.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Test bolus on a ward, vital signs watched</source>
            <translation>Testbolus auf Station, Vitalzeichen überwacht</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AppearanceKeys.qml" />
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <source>Text size {0}</source>
            <translation>Schriftgröße {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>That is no dose that a pump can keep going. Check the order.</source>
            <translation>Diese Dosis kann eine Pumpe nicht weiterführen. Prüfen Sie die Verordnung.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>That is not the PIN. Type it again.</source>
            <translation>Das ist nicht die PIN. Tippen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>That is not the passphrase. Capitals count. Type it again.</source>
            <translation>Das ist nicht die Passphrase. Groß- und Kleinschreibung zählt. Tippen Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>That is {0}, {1} times the rate of this step now.</source>
            <translation>Das ist {0}, {1}-mal die jetzige Rate dieses Schritts.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>That pump is no longer there.</source>
            <translation>Diese Pumpe ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>That pump is out of reach.</source>
            <translation>Diese Pumpe ist außer Reichweite.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>That says nothing. Clear, and type why the pump stays as it is.</source>
            <translation>Das sagt nichts. Löschen Sie und tippen Sie, warum die Pumpe so bleibt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The alarm would sound at once.</source>
            <translation>Der Alarm würde sofort ertönen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The battery's voltage fell, and the pump began anew.</source>
            <translation>Die Batteriespannung fiel ab, und die Pumpe begann neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>The bolus alone {0}. The pump's limit is {1}.</source>
            <translation>Der Bolus allein {0}. Die Grenze der Pumpe ist {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The bolus needs less flow than the smallest step of the pump, {0}.</source>
            <translation>Der Bolus braucht weniger Flussrate als der kleinste Schritt der Pumpe, {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The bolus would push the old fluid into the patient, in a dose that nobody prescribed.</source>
            <translation>Der Bolus würde die alte Lösung in den Patienten drücken, in einer Dosis, die niemand verordnet hat.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The catheter alone is primed</source>
            <translation>Priming nur des Katheters</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The catheter holds no drug. What shall the pump do first?</source>
            <translation>Der Katheter enthält kein Medikament. Was soll die Pumpe zuerst tun?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The catheter is empty, and the pump does not know</source>
            <translation>Der Katheter ist leer, und die Pumpe weiß es nicht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The catheter is full of drug. Whatever is done, it is drawn out first.</source>
            <translation>Der Katheter ist voll Medikament. Was auch getan wird: Es wird zuerst entnommen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>The catheter is not connected yet.</source>
            <translation>Der Katheter ist noch nicht angeschlossen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>The change was ordered. Nothing was injected yet.</source>
            <translation>Die Änderung wurde verordnet. Noch wurde nichts injiziert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The check can be ended.</source>
            <translation>Die Prüfung kann beendet werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The check is open until the pump was read after the scan.</source>
            <translation>Die Prüfung ist offen, bis die Pumpe nach dem MRT ausgelesen wurde.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator and this computer are not paired.</source>
            <translation>Der Kommunikator und dieser Computer sind nicht gekoppelt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator belongs to another tablet.</source>
            <translation>Der Kommunikator gehört zu einem anderen Tablet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator cannot remember whom it belongs to.</source>
            <translation>Der Kommunikator kann sich nicht merken, zu wem er gehört.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator does not answer by Bluetooth.</source>
            <translation>Der Kommunikator antwortet nicht über Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator does not belong to this tablet yet.</source>
            <translation>Der Kommunikator gehört noch nicht zu diesem Tablet.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator is not bound to this name.</source>
            <translation>Der Kommunikator ist nicht an diesen Namen gebunden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is not found</source>
            <translation>Der Kommunikator wurde nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator is out of reach or off</source>
            <translation>Der Kommunikator ist außer Reichweite oder ausgeschaltet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard</source>
            <translation>Der Kommunikator ist da, aber nichts, was wie eine Pumpe spricht, ist zu hören</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard.</source>
            <translation>Der Kommunikator ist da, aber nichts, was wie eine Pumpe spricht, ist zu hören.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard: {0}.</source>
            <translation>Der Kommunikator ist da, aber nichts, was wie eine Pumpe spricht, ist zu hören: {0}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator offers no serial line on this channel.</source>
            <translation>Der Kommunikator bietet auf diesem Kanal keine serielle Leitung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The confirmation is for other values than the pump holds.</source>
            <translation>Die Bestätigung gilt für andere Werte, als die Pumpe hat.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The consensus advises against a stronger fluid of this drug.</source>
            <translation>Der Konsensus rät von einer stärkeren Lösung dieses Medikaments ab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The contrast was injected</source>
            <translation>Das Kontrastmittel wurde injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>The digits follow each other. Choose a PIN that is harder to guess.</source>
            <translation>Die Ziffern folgen aufeinander. Wählen Sie eine PIN, die schwerer zu erraten ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The dose was last raised less than {0} ago.</source>
            <translation>Die Dosis wurde zuletzt vor weniger als {0} erhöht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The dose was raised {0} times within a week; {1} are the most for {2}.</source>
            <translation>Die Dosis wurde innerhalb einer Woche {0}-mal erhöht; für {2} sind höchstens {1} vorgesehen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The drug in the syringe has expired.</source>
            <translation>Das Medikament in der Spritze ist verfallen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The drug was injected, as ordered</source>
            <translation>Das Medikament wurde injiziert, wie verordnet</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The drug {0} is not listed for what this patient is treated for.</source>
            <translation>Das Medikament {0} ist für die Behandlung dieses Patienten nicht gelistet.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The drugs are the same, but {0} stands first; the pump is driven by another of them.</source>
            <translation>Die Medikamente sind dieselben, aber {0} steht zuerst; die Pumpe richtet sich nach einem anderen davon.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The effect of a step is seen only after hours; a larger one can be too much before that.</source>
            <translation>Die Wirkung eines Schritts zeigt sich erst nach Stunden; ein größerer kann davor zu viel sein.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>The field holds the rotor still, and delivery waits as long as the exposure lasts. It should go on by itself afterwards.</source>
            <translation>Das Feld hält den Rotor still, und die Abgabe wartet, solange die Exposition dauert. Danach sollte sie von selbst weitergehen.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>The file {0} is no record of this program.</source>
            <translation>Die Datei {0} ist keine Aufzeichnung dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The first day after a start or a restart is the most dangerous one.</source>
            <translation>Der erste Tag nach einem Start oder Neustart ist der gefährlichste.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The first drug drives: its dose sets the flow and all others follow.</source>
            <translation>Das erste Medikament führt: Seine Dosis bestimmt die Flussrate, alle anderen folgen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>The first of it {0} to {1} before the end. At the least: mixing in the rotor is not in it.</source>
            <translation>Das erste davon {0} bis {1} vor dem Ende. Mindestens: Die Mischung im Rotor ist nicht eingerechnet.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>The first one is set up only once.</source>
            <translation>Der erste wird nur einmal eingerichtet.</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The former pump is stopped, and no longer connected</source>
            <translation>Die frühere Pumpe ist gestoppt und nicht mehr angeschlossen</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The former pump was read: its drug, concentration and dose are noted</source>
            <translation>Die frühere Pumpe wurde ausgelesen: Medikament, Konzentration und Dosis sind notiert</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The highest dose at this concentration is {0}.</source>
            <translation>Die größte Dosis mit dieser Konzentration ist {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>The identity in {0} is no clinician's device.</source>
            <translation>Die Identität in {0} ist kein Gerät eines Behandlers.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The label of this country binds, and no reason lifts it. Counted is the day with most drug, every allowed bolus taken.</source>
            <translation>Die Fachinformation dieses Landes ist verbindlich, kein Grund hebt sie auf. Gezählt wird der Tag mit dem meisten Medikament, jeder erlaubte Bolus gegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The last administrator stays.</source>
            <translation>Der letzte Administrator bleibt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The last press was at {0}.</source>
            <translation>Letzter Druck: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>The last report is still being handed over. Wait a moment, and print again.</source>
            <translation>Der letzte Bericht wird noch übergeben. Warten Sie einen Moment und drucken Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The last step of {0} has not shown its whole effect yet.</source>
            <translation>Der letzte Schritt von {0} hat seine ganze Wirkung noch nicht gezeigt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The last withdrawal did not fit.</source>
            <translation>Die letzte Entnahme passte nicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The length of this catheter is not known</source>
            <translation>Die Länge dieses Katheters ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RunPanel.qml" />
            <source>The line as last read</source>
            <translation>Die Leitung wie zuletzt ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The line holds fluid without drug.</source>
            <translation>Die Leitung enthält Lösung ohne Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The line still held another fluid.</source>
            <translation>Die Leitung enthielt noch eine andere Lösung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The line still holds another fluid than the one that is programmed.</source>
            <translation>Die Leitung enthält noch eine andere Lösung als die programmierte.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <source>The line still holds the old drug. A bridge keeps its dose going until the new one reaches the tip.</source>
            <translation>Die Leitung enthält noch das alte Medikament. Eine Überbrückung führt dessen Dosis weiter, bis das neue die Spitze erreicht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The line still holds {0} of the fluid before; at the new flow {1} of it would reach the patient{2}.</source>
            <translation>Die Leitung enthält noch {0} der vorigen Lösung; bei der neuen Flussrate würden {1} davon den Patienten erreichen{2}.</translation>
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>The line thread ended: {0}. Start the program again.</source>
            <translation>Der Leitungsthread endete: {0}. Starten Sie das Programm neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>The link was lost after the order to program had left. The pump either runs what it ran before, or exactly what you confirmed. It is never stopped by this.</source>
            <translation>Die Verbindung brach ab, nachdem der Programmierbefehl gesendet war. Die Pumpe läuft entweder wie zuvor oder genau so, wie Sie bestätigt haben. Sie wird dadurch nie gestoppt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_act.py" />
            <source>The link was lost before the order left. Hold the communicator over the pump, and try again.</source>
            <translation>Die Verbindung brach ab, bevor der Befehl gesendet war. Halten Sie den Kommunikator über die Pumpe und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The link was lost while a command was under way. Therapy is either what it was or exactly what was confirmed. Keep the communicator on the pump: the tablet asks as soon as it hears the pump.</source>
            <translation>Die Verbindung brach ab, während ein Befehl unterwegs war. Die Therapie ist entweder die bisherige oder genau die bestätigte. Lassen Sie den Kommunikator auf der Pumpe: Das Tablet fragt nach, sobald es die Pumpe hört.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The lockout after the last bolus was not over.</source>
            <translation>Die Sperrzeit nach dem letzten Bolus war nicht abgelaufen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The lockout counts from start to start, so the next bolus could begin before this one ends.</source>
            <translation>Die Sperrzeit zählt von Beginn zu Beginn, daher könnte der nächste Bolus beginnen, bevor dieser endet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The log names no stall and no recovery.</source>
            <translation>Das Protokoll nennt weder Stillstand noch Erholung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The lowest dose at this concentration is {0}.</source>
            <translation>Die kleinste Dosis mit dieser Konzentration ist {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The most within 24 h was reached.</source>
            <translation>Die Höchstzahl in 24 h war erreicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The most within the window was reached.</source>
            <translation>Die Höchstzahl im Zeitfenster war erreicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The motor check found the rotor at rest; the pump goes on counting.</source>
            <translation>Die Motorprüfung fand den Rotor im Stillstand; die Pumpe zählt weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The motor check found the rotor turning again.</source>
            <translation>Die Motorprüfung fand, dass der Rotor wieder dreht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The new flow pushes the old fluid out first, and nothing has been ordered for that time.</source>
            <translation>Die neue Flussrate drückt zuerst die alte Lösung heraus, und für diese Zeit ist nichts angeordnet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>The observation is over.</source>
            <translation>Die Überwachung ist beendet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The old drug goes on, at the dose of the bridge.</source>
            <translation>Das alte Medikament läuft weiter, mit der Dosis der Überbrückung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The order goes ahead of everything else.</source>
            <translation>Der Befehl geht allem anderen vor.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The patient asked for it; it comes on top of the therapy.</source>
            <translation>Der Patient hat ihn angefordert; er kommt zur Therapie hinzu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The patient counts as opioid-naive.</source>
            <translation>Der Patient gilt als opioidnaiv.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The patient got less than programmed. Ask for signs of withdrawal.</source>
            <translation>Der Patient erhielt weniger als programmiert. Fragen Sie nach Zeichen eines Entzugs.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The patient has had a psychosis, and {0} must not be given after one.</source>
            <translation>Der Patient hatte eine Psychose, und {0} darf danach nicht gegeben werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>The patient in front of me is {0}</source>
            <translation>Der Patient vor mir ist {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The patient in front of me is {0}, and gets pump {1}</source>
            <translation>Der Patient vor mir ist {0} und erhält Pumpe {1}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The patient is allergic to {0}.</source>
            <translation>Der Patient ist allergisch gegen {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>The patient lives in another time zone now, or is back from one</source>
            <translation>Der Patient lebt jetzt in einer anderen Zeitzone oder ist aus einer zurück</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>The patient may go into opioid withdrawal. After a gap the old dose may be an overdose.</source>
            <translation>Der Patient kann in einen Opioidentzug geraten. Nach einer Lücke kann die alte Dosis eine Überdosis sein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The patient was without drug meanwhile: tolerance may be lost.</source>
            <translation>Der Patient war inzwischen ohne Medikament: Die Toleranz kann verloren sein.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The patient was without drug.</source>
            <translation>Der Patient war ohne Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The person chooses and types a PIN: {0}.</source>
            <translation>Die Person wählt und tippt eine PIN: {0}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} cannot be opened as a serial line.</source>
            <translation>Der Anschluss {0} lässt sich nicht als serielle Leitung öffnen.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>The port {0} cannot be opened.</source>
            <translation>Der Anschluss {0} lässt sich nicht öffnen.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>The port {0} cannot be reached.</source>
            <translation>Der Anschluss {0} ist nicht erreichbar.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>The port {0} cannot be set up.</source>
            <translation>Der Anschluss {0} lässt sich nicht einstellen.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} does not let this computer in.</source>
            <translation>Der Anschluss {0} lässt diesen Computer nicht ein.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} is gone.</source>
            <translation>Der Anschluss {0} ist weg.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} is in use.</source>
            <translation>Der Anschluss {0} ist belegt.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} may not be opened by this user.</source>
            <translation>Der Anschluss {0} darf von diesem Benutzer nicht geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} may not be reached from here.</source>
            <translation>Der Anschluss {0} darf von hier nicht erreicht werden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>The prescriber knows, and how the patient is covered meanwhile is settled</source>
            <translation>Der Verordner weiß es, und die Versorgung des Patienten in der Zwischenzeit ist geklärt</translation>
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>The program is ending.</source>
            <translation>Das Programm wird beendet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The program was lost.</source>
            <translation>Das Programm ging verloren.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The program was lost: minimum rate, which is no therapy.</source>
            <translation>Das Programm ging verloren: Minimalrate; das ist keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The proposal is older than the pump keeps one.</source>
            <translation>Der Vorschlag ist älter, als die Pumpe einen aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump answered {0}.</source>
            <translation>Die Pumpe antwortete {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/programming_run.py" />
            <source>The pump answered {0}: {1}</source>
            <translation>Die Pumpe antwortete {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump answered {0}: {1}.</source>
            <translation>Die Pumpe antwortete {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump believed {0} left</source>
            <translation>Die Pumpe rechnete mit {0} Rest</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The pump believes that its reservoir is empty.</source>
            <translation>Die Pumpe rechnet mit einem leeren Reservoir.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump believes that nothing is left. Refill now.</source>
            <translation>Die Pumpe rechnet damit, dass nichts mehr übrig ist. Füllen Sie jetzt nach.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump believes that the alarm volume is reached. Refill soon.</source>
            <translation>Die Pumpe rechnet damit, dass das Alarmvolumen erreicht ist. Füllen Sie bald nach.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>The pump can deliver</source>
            <translation>Die Pumpe kann abgeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>The pump can deliver {0}</source>
            <translation>Die Pumpe kann {0} abgeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>The pump can deliver {0} at the {1} there.</source>
            <translation>Die Pumpe kann {0} mit den dortigen {1} abgeben.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump cannot check a drug that it does not know.</source>
            <translation>Die Pumpe kann ein Medikament, das sie nicht kennt, nicht prüfen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The pump cannot check what it does not know.</source>
            <translation>Die Pumpe kann nicht prüfen, was sie nicht kennt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The pump changed its therapy by itself</source>
            <translation>Die Pumpe hat ihre Therapie selbst geändert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>The pump could not be read: {0}. Read it again.</source>
            <translation>Die Pumpe konnte nicht ausgelesen werden: {0}. Lesen Sie sie erneut aus.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump could not read or store the proposal.</source>
            <translation>Die Pumpe konnte den Vorschlag nicht lesen oder speichern.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump could not read the proposal.</source>
            <translation>Die Pumpe konnte den Vorschlag nicht lesen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>The pump counts 1 to {0}. {1} is outside. Check the order.</source>
            <translation>Die Pumpe zählt 1 bis {0}. {1} liegt außerhalb. Prüfen Sie die Verordnung.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>The pump counts no finer than that. Check the order.</source>
            <translation>Feiner zählt die Pumpe nicht. Prüfen Sie die Verordnung.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>The pump counts no finer than that. Type whole minutes.</source>
            <translation>Feiner zählt die Pumpe nicht. Tippen Sie ganze Minuten.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered as programmed; its alarm would have come too early.</source>
            <translation>Die Pumpe gab ab wie programmiert; ihr Alarm wäre zu früh gekommen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered as programmed; its alarm would have come too late.</source>
            <translation>Die Pumpe gab ab wie programmiert; ihr Alarm wäre zu spät gekommen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered more than programmed. Ask for signs of overdose.</source>
            <translation>Die Pumpe gab mehr ab als programmiert. Fragen Sie nach Zeichen einer Überdosierung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>The pump did not take it</source>
            <translation>Die Pumpe hat es nicht übernommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The pump did not take it.</source>
            <translation>Die Pumpe hat es nicht übernommen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>The pump did not take it. Therapy is unchanged.</source>
            <translation>Die Pumpe hat es nicht übernommen. Die Therapie ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump does not hold this proposal.</source>
            <translation>Die Pumpe hat diesen Vorschlag nicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The pump does not know its catheter.</source>
            <translation>Die Pumpe kennt ihren Katheter nicht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The pump does not know the catheter.</source>
            <translation>Die Pumpe kennt den Katheter nicht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump does not read version {0} of the prescription format.</source>
            <translation>Die Pumpe liest Version {0} des Verordnungsformats nicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The pump found its rotor at rest.</source>
            <translation>Die Pumpe fand ihren Rotor im Stillstand.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump found its rotor at rest: the patient may get nothing.</source>
            <translation>Die Pumpe fand ihren Rotor im Stillstand: Der Patient erhält möglicherweise nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump found its rotor at rest: the patient may get nothing. After a scan read it again in 20 minutes; if the stall stays, treat for withdrawal and call the prescriber.</source>
            <translation>Die Pumpe fand ihren Rotor im Stillstand: Der Patient erhält möglicherweise nichts. Lesen Sie sie nach einer MRT-Untersuchung nach 20 Minuten erneut aus; bleibt der Stillstand, behandeln Sie den Entzug und rufen Sie den Verordner an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump has ended its service and delivers nothing. Replace it now.</source>
            <translation>Die Betriebszeit der Pumpe ist zu Ende, sie gibt nichts mehr ab. Ersetzen Sie sie jetzt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump has ended its service.</source>
            <translation>Die Betriebszeit der Pumpe ist zu Ende.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>The pump has never been programmed.</source>
            <translation>Die Pumpe wurde nie programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump has no prescription to change.</source>
            <translation>Die Pumpe hat keine Verordnung, die geändert werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The pump has no prescription.</source>
            <translation>Die Pumpe hat keine Verordnung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump has reached the end of its service life and delivers nothing.</source>
            <translation>Die Pumpe hat das Ende ihrer Betriebszeit erreicht und gibt nichts mehr ab.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump holds a mixture, the syringe {0} alone.</source>
            <translation>Die Pumpe enthält eine Mischung, die Spritze nur {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>The pump holds no catheter. Enter it before a bridge is ordered.</source>
            <translation>Die Pumpe kennt keinen Katheter. Geben Sie ihn ein, bevor eine Überbrückung angeordnet wird.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump holds no name.</source>
            <translation>Die Pumpe enthält keinen Namen.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>The pump holds something else than it had echoed.</source>
            <translation>Die Pumpe enthält etwas anderes, als sie zurückgemeldet hatte.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>The pump holds these values inactive. Therapy is unchanged until you hold.</source>
            <translation>Die Pumpe hält diese Werte inaktiv. Die Therapie bleibt unverändert, bis Sie halten.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>The pump is at minimum rate already.</source>
            <translation>Die Pumpe läuft bereits mit Minimalrate.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>The pump is being asked.</source>
            <translation>Die Pumpe wird gefragt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>The pump is checking the values</source>
            <translation>Die Pumpe prüft die Werte</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The pump is for</source>
            <translation>Die Pumpe dient gegen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump is stopped</source>
            <translation>Die Pumpe ist gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump is stopped since {0}</source>
            <translation>Die Pumpe ist gestoppt seit {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump is stopped.</source>
            <translation>Die Pumpe ist gestoppt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>The pump is stopped. What shall it do after programming?</source>
            <translation>Die Pumpe ist gestoppt. Was soll sie nach der Programmierung tun?</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump is stopped: choose whether this refill starts it again.</source>
            <translation>Die Pumpe ist gestoppt: Wählen Sie, ob diese Nachfüllung sie wieder startet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The pump is stopped: no step begins.</source>
            <translation>Die Pumpe ist gestoppt: Kein Schritt beginnt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>The pump is told that the catheter is not known: it will not prime it and will not bridge over it. Enter the length as soon as it is found in the record of the operation.</source>
            <translation>Der Pumpe wird mitgeteilt, dass der Katheter unbekannt ist: Sie führt kein Priming und keine Überbrückung aus. Geben Sie die Länge ein, sobald sie im Operationsbericht gefunden ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump keeps no more. The step that goes on at 00:00 counts where the day before ends at another rate.</source>
            <translation>Mehr speichert die Pumpe nicht. Der Schritt, der um 00:00 weitergeht, zählt, wenn der Tag davor mit einer anderen Rate endet.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <source>The pump keeps what ran before, and Restart brings it back.</source>
            <translation>Die Pumpe behält, was zuvor lief, und „Neustart“ bringt es zurück.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The pump knows nobody yet. Ask the patient for name and date of birth, and compare with the record.</source>
            <translation>Die Pumpe kennt noch niemanden. Fragen Sie den Patienten nach Name und Geburtsdatum und vergleichen Sie mit der Akte.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The pump knows nothing about its patient.</source>
            <translation>Die Pumpe weiß nichts über ihren Patienten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>The pump lost a part of its memory: entries from {0} to {1} may be missing.</source>
            <translation>Die Pumpe verlor einen Teil ihres Speichers: Einträge von {0} bis {1} können fehlen.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The pump measures neither volume nor flow. Its numbers are what it was told and has counted; its low and empty alarms too.</source>
            <translation>Die Pumpe misst weder Volumen noch Flussrate. Ihre Zahlen sind, was ihr gesagt wurde und was sie gezählt hat; ebenso ihre Alarme „niedrig“ und „leer“.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The pump no longer lists it; its log says what came of it.</source>
            <translation>Die Pumpe führt es nicht mehr auf; ihr Protokoll sagt, was daraus wurde.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The pump reckons its volume; it does not measure it. It sounds when it counts this much.</source>
            <translation>Die Pumpe berechnet ihr Volumen; sie misst es nicht. Der Alarm ertönt, wenn sie so viel zählt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump runs no therapy that a refill could go on with.</source>
            <translation>Auf der Pumpe läuft keine Therapie, mit der eine Nachfüllung fortfahren könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>The pump stays stopped. {0}</source>
            <translation>Die Pumpe bleibt gestoppt. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump stores concentrations in steps of {0}. Read it again.</source>
            <translation>Die Pumpe speichert Konzentrationen in Schritten von {0}. Lesen Sie erneut ab.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump takes a value outside the soft limits only with a reason.</source>
            <translation>Die Pumpe nimmt einen Wert außerhalb der weichen Grenzen nur mit einem Grund an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The pump takes {0} to {1}</source>
            <translation>Die Pumpe nimmt {0} bis {1} an</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump takes {0} to {1}.</source>
            <translation>Die Pumpe nimmt {0} bis {1} an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>The pump took what you confirmed. It could not say what it holds now ({0}), so that has not been seen.</source>
            <translation>Die Pumpe hat übernommen, was Sie bestätigt haben. Sie konnte nicht sagen, was sie jetzt enthält ({0}), daher wurde es nicht gesehen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump was filled with {0}: the alarm would sound at once. Set less.</source>
            <translation>Die Pumpe wurde mit {0} gefüllt: Der Alarm würde sofort ertönen. Stellen Sie weniger ein.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump was not stopped</source>
            <translation>Die Pumpe wurde nicht gestoppt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump was programmed by someone else in the meantime.</source>
            <translation>Die Pumpe wurde inzwischen von jemand anderem programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump was read at {0}. Hold the communicator over it: the tablet reads it again.</source>
            <translation>Die Pumpe wurde ausgelesen: {0}. Halten Sie den Kommunikator über sie: Das Tablet liest sie erneut aus.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump was reset and runs at minimum rate, which is no therapy.</source>
            <translation>Die Pumpe wurde zurückgesetzt und läuft mit Minimalrate; das ist keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump was reset and runs at minimum rate, which is no therapy. Watch for withdrawal and program it anew.</source>
            <translation>Die Pumpe wurde zurückgesetzt und läuft mit Minimalrate; das ist keine Therapie. Achten Sie auf Entzug und programmieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump was stopped or stalled, read in its log</source>
            <translation>Die Pumpe war gestoppt oder stand still, im Protokoll gelesen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_act.py" />
            <source>The pump would change more than its alarm. Nothing was done. Read it again, and look at its therapy.</source>
            <translation>Die Pumpe würde mehr als ihren Alarm ändern. Nichts wurde getan. Lesen Sie sie erneut aus und sehen Sie sich ihre Therapie an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump's battery nears its end.</source>
            <translation>Die Batterie der Pumpe geht zu Ende.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump's battery nears its end. Schedule the replacement now.</source>
            <translation>Die Batterie der Pumpe geht zu Ende. Planen Sie den Austausch jetzt.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>The pump's clock had drifted, or was lost with its memory</source>
            <translation>Die Uhr der Pumpe ging falsch oder wurde mit dem Speicher verloren</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>The pump's clock is right: there is nothing to set.</source>
            <translation>Die Uhr der Pumpe geht richtig: Es gibt nichts zu stellen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The pump's clock is {0}.</source>
            <translation>Die Uhr der Pumpe geht {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump's drug library does not hold {0}.</source>
            <translation>Die Medikamentenbibliothek der Pumpe enthält {0} nicht.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump's log does not go back to the last fill.</source>
            <translation>Das Protokoll der Pumpe reicht nicht bis zur letzten Füllung zurück.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump's log does not say it, and {0} is raised only after some time.</source>
            <translation>Das Protokoll der Pumpe sagt es nicht, und {0} wird erst nach einiger Zeit erhöht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The pump's log is being read.</source>
            <translation>Das Protokoll der Pumpe wird ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/tablet.py" />
            <source>The pump's log is not read yet.</source>
            <translation>Das Protokoll der Pumpe ist noch nicht ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The pump's log names {0}, {1}.</source>
            <translation>Das Protokoll der Pumpe nennt {0}, {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump's log tells of something that is looked at first.</source>
            <translation>Das Protokoll der Pumpe nennt etwas, das zuerst angesehen wird.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump's log was not read to its end. {0}</source>
            <translation>Das Protokoll der Pumpe wurde nicht bis zum Ende ausgelesen. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <source>The pump's log was not read to its end: what is open here is not known.</source>
            <translation>Das Protokoll der Pumpe wurde nicht bis zum Ende ausgelesen: Was hier offen ist, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>The pump's own log since</source>
            <translation>Das Protokoll der Pumpe seither</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>The pump's own numbers</source>
            <translation>Die eigenen Zahlen der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The pump's rotor stands still.</source>
            <translation>Der Rotor der Pumpe steht still.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>The pump's step makes</source>
            <translation>Die Schrittweite der Pumpe ergibt</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump's step makes {0} of {1}.</source>
            <translation>Die Schrittweite der Pumpe macht {0} aus {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>The pump's step makes {0} of {1}. Press Enter again for {2}.</source>
            <translation>Die Schrittweite der Pumpe macht {0} aus {1}. Drücken Sie erneut Eingabe für {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump's time begins here.</source>
            <translation>Hier beginnt die Zeit der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>The records are closed.</source>
            <translation>Die Aufzeichnungen sind geschlossen.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>The records could not be used ({0}). Try again.</source>
            <translation>Die Aufzeichnungen konnten nicht benutzt werden ({0}). Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <source>The records could not be written ({0}). Nothing was sent. Free some room and try again.</source>
            <translation>Die Aufzeichnungen konnten nicht geschrieben werden ({0}). Nichts wurde gesendet. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <source>The records have no session yet. Read the pump again.</source>
            <translation>Die Aufzeichnungen haben noch keine Sitzung. Lesen Sie die Pumpe erneut aus.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>The records in {0} are newer than this program.</source>
            <translation>Die Aufzeichnungen in {0} sind neuer als dieses Programm.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The refill ends here: nothing is injected, call for help.</source>
            <translation>Die Nachfüllung endet hier: Nichts wird injiziert, rufen Sie Hilfe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The refusal says {0}.</source>
            <translation>Die Ablehnung lautet: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/desk.py" />
            <source>The report could not be kept ({0}). Save it as PDF before the program ends, or free some room.</source>
            <translation>Der Bericht konnte nicht aufbewahrt werden ({0}). Sichern Sie ihn als PDF, bevor das Programm endet, oder schaffen Sie Platz.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>The report could not be written ({0}). Free some room, and try again.</source>
            <translation>Der Bericht konnte nicht geschrieben werden ({0}). Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>The report is handed to the printer.</source>
            <translation>Der Bericht wird an den Drucker übergeben.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The reservoir does not hold this fluid: nobody filled it in.</source>
            <translation>Das Reservoir enthält diese Lösung nicht: Niemand hat sie eingefüllt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The reservoir is empty, but the pump counts {0} and goes on</source>
            <translation>Das Reservoir ist leer, aber die Pumpe zählt {0} und läuft weiter</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The reservoir was empty: no drug for up to {0}.</source>
            <translation>Das Reservoir war leer: kein Medikament seit bis zu {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The reservoir was rinsed as the label asks; for ziconotide 3 times with 2 mL of 25 mcg/mL</source>
            <translation>Das Reservoir wurde gemäß Fachinformation gespült; für Ziconotid 3-mal mit 2 mL von 25 mcg/mL</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The rest is not given later.</source>
            <translation>Der Rest wird nicht nachgeholt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>The rest of the label's volume was not injected</source>
            <translation>Der Rest des Volumens auf dem Etikett wurde nicht injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>The result of the last command is not known. Keep the communicator on the pump: the tablet asks as soon as it hears it.</source>
            <translation>Das Ergebnis des letzten Befehls ist nicht bekannt. Lassen Sie den Kommunikator auf der Pumpe: Das Tablet fragt nach, sobald es sie hört.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The rotor has pressed one place of the tubing all the time: it may take a set.</source>
            <translation>Der Rotor hat die ganze Zeit auf dieselbe Stelle des Schlauchs gedrückt: Sie kann sich verformt haben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>The rotor keeps moving, so that the tubing takes no set. It is no therapy.</source>
            <translation>Der Rotor bewegt sich weiter, damit sich der Schlauch nicht verformt. Es ist keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>The rotor stood still in this time: it was less</source>
            <translation>Der Rotor stand in dieser Zeit still: Es war weniger</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The rotor was found at rest.</source>
            <translation>Der Rotor wurde im Stillstand gefunden.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The same figures mean another dose of the new fluid, and the line holds the old one still.</source>
            <translation>Dieselben Zahlen bedeuten eine andere Dosis der neuen Lösung, und die Leitung enthält noch die alte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The same fluid as this pump</source>
            <translation>Dieselbe Lösung wie diese Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>The same once more</source>
            <translation>Dieselbe noch einmal</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The same once more.</source>
            <translation>Dieselbe noch einmal.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>The same signs over and over are no reason. Say what was found or who ordered it.</source>
            <translation>Immer dieselben Zeichen sind kein Grund. Sagen Sie, was gefunden wurde oder wer es verordnet hat.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>The same words were given before. Say what holds for this warning.</source>
            <translation>Dieselben Worte wurden schon angegeben. Sagen Sie, was für diese Warnung gilt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>The scan is over: check</source>
            <translation>Das MRT ist vorbei: prüfen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>The server hung up at once, as it does when another client holds its port.</source>
            <translation>Der Server legte sofort auf, wie wenn ein anderer Client den Anschluss hält.</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The shipping fluid was drawn out and came freely</source>
            <translation>Die Transportflüssigkeit wurde entnommen und kam frei</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The sources of this card name no antidote and no rescue by needle. Stop the pump, treat what you find, call the prescriber.</source>
            <translation>Die Quellen dieser Karte nennen kein Gegenmittel und keine Rettung mit der Nadel. Stoppen Sie die Pumpe, behandeln Sie, was Sie finden, rufen Sie den Verordner an.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The sources of this card name no signs of too much baclofen. Judge by the patient.</source>
            <translation>Die Quellen dieser Karte nennen keine Zeichen von zu viel Baclofen. Beurteilen Sie den Patienten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The stall has not recovered.</source>
            <translation>Der Stillstand ist nicht behoben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The stall has recovered, and every setting is as before.</source>
            <translation>Der Stillstand ist behoben, und jede Einstellung ist wie zuvor.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The start dose, from the order. There is no dose before it to compare with.</source>
            <translation>Die Startdosis, aus der Verordnung. Es gibt keine frühere Dosis zum Vergleich.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>The steps follow this clock.</source>
            <translation>Die Schritte folgen dieser Uhr.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The syringe does not hold what the pump holds.</source>
            <translation>Die Spritze enthält nicht, was die Pumpe enthält.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The syringe holds {0}, the pump holds another drug.</source>
            <translation>Die Spritze enthält {0}, die Pumpe enthält ein anderes Medikament.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The syringe holds {0}, the pump {1}.</source>
            <translation>Die Spritze enthält {0}, die Pumpe {1}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The system says: {0}.</source>
            <translation>Das System sagt: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>The tablet asks as soon as it hears the pump.</source>
            <translation>Das Tablet fragt nach, sobald es die Pumpe hört.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The tablet cannot go on</source>
            <translation>Das Tablet kann nicht fortfahren</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The tablet has not read a pump. Hold the communicator over it; then Stop works from every screen.</source>
            <translation>Das Tablet hat keine Pumpe ausgelesen. Halten Sie den Kommunikator über sie; dann wirkt Stopp auf jedem Bildschirm.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>The tablet has not read the whole log of this time.</source>
            <translation>Das Tablet hat nicht das ganze Protokoll dieser Zeit ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>The tablet is locked. All is as it was left.</source>
            <translation>Das Tablet ist gesperrt. Alles ist, wie es verlassen wurde.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>The tablet read another log under this serial before. Both are kept. Check the pump's serial.</source>
            <translation>Das Tablet hat unter dieser Seriennummer früher ein anderes Protokoll ausgelesen. Beide werden aufbewahrt. Prüfen Sie die Seriennummer der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The tablet's or the pump's has expired, or the clock that judges it is wrong.</source>
            <translation>Das des Tablets oder das der Pumpe ist abgelaufen, oder die beurteilende Uhr geht falsch.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The tablet's own clock does not change within half a year.</source>
            <translation>Die Uhr des Tablets wird innerhalb eines halben Jahres nicht umgestellt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>The tablet's records are being read.</source>
            <translation>Die Aufzeichnungen des Tablets werden gelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>The therapy after it {0}</source>
            <translation>Die Therapie danach {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>The therapy rests meanwhile.</source>
            <translation>Die Therapie ruht währenddessen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>The therapy rests.</source>
            <translation>Die Therapie ruht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>The tubing is full, the catheter holds no drug.</source>
            <translation>Der Schlauch ist gefüllt, der Katheter enthält kein Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The tubing may take a set at one place of the rotor.</source>
            <translation>Der Schlauch kann sich an einer Stelle des Rotors verformen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The tubing of the new pump holds {0} without drug. It follows what the catheter holds now, so there is a gap later.</source>
            <translation>Der Schlauch der neuen Pumpe enthält {0} ohne Medikament. Das folgt auf den jetzigen Inhalt des Katheters, daher entsteht später eine Lücke.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The tubing of the pump is full of {0} already.</source>
            <translation>Der Schlauch der Pumpe ist bereits voll mit {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The tubing still holds drug: the catheter alone is primed, nothing bridged.</source>
            <translation>Der Schlauch enthält noch Medikament: Priming nur des Katheters, keine Überbrückung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The tubing was primed on the bench: drug was seen at the connector</source>
            <translation>Der Schlauch wurde auf dem Tisch gefüllt: Medikament war am Anschluss zu sehen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>The two are not the same. Choose again.</source>
            <translation>Die beiden sind nicht gleich. Wählen Sie erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>The two entries differ: {0} and {1}.</source>
            <translation>Die beiden Eingaben weichen ab: {0} und {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The two readings differ: {0} and {1}.</source>
            <translation>Die beiden Ablesungen weichen ab: {0} und {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The volume withdrawn does not fit the program.</source>
            <translation>Das entnommene Volumen passt nicht zum Programm.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The {0} at {1} was prepared on the former therapy and has ended. Nothing of it was programmed.</source>
            <translation>Der Ablauf {0} bei {1} wurde für die frühere Therapie vorbereitet und ist beendet. Nichts davon wurde programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The {0} under way ends too: what is left of it is not given, now or later.</source>
            <translation>Auch das Laufende ({0}) endet: Der Rest wird weder jetzt noch später gegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Their initials</source>
            <translation>Deren Initialen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Then the new fluid has come through the line.</source>
            <translation>Dann ist die neue Lösung durch die Leitung gelangt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Then, the new drug</source>
            <translation>Dann das neue Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Therapy</source>
            <translation>Therapie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Therapy after it</source>
            <translation>Therapie danach</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Therapy before and after</source>
            <translation>Therapie vorher und nachher</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Therapy before the stop</source>
            <translation>Therapie vor dem Stopp</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Therapy goes on as programmed. Hold the communicator over the pump. Values are from the last reading.</source>
            <translation>Die Therapie läuft wie programmiert weiter. Halten Sie den Kommunikator über die Pumpe. Die Werte sind von der letzten Auslesung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Therapy is unchanged until you hold.</source>
            <translation>Die Therapie bleibt unverändert, bis Sie halten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Therapy is unchanged.</source>
            <translation>Die Therapie ist unverändert.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Therapy now</source>
            <translation>Therapie jetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>There is a point already. Use the back key to correct.</source>
            <translation>Es steht schon ein Komma da. Korrigieren Sie mit der Rücktaste.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>There is an alarm already.</source>
            <translation>Es besteht bereits ein Alarm.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>There is no card for {0}. Call the prescriber.</source>
            <translation>Für {0} gibt es keine Karte. Rufen Sie den Verordner an.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>There is no infusion to stop.</source>
            <translation>Es gibt keine Infusion zu stoppen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>There is no old drug in the line to go on with.</source>
            <translation>In der Leitung ist kein altes Medikament, mit dem weitergefahren werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>There is no port {0}.</source>
            <translation>Es gibt keinen Anschluss {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>There is no running dose to adjust.</source>
            <translation>Es läuft keine Dosis, die angepasst werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>There is no running dose to lay out over the day.</source>
            <translation>Es läuft keine Dosis, die über den Tag verteilt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>There is nothing to change.</source>
            <translation>Es gibt nichts zu ändern.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>They are at revision {0}, this program knows revisions up to {1}.</source>
            <translation>Sie haben Revision {0}, dieses Programm kennt Revisionen bis {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>They are set on their own once the therapy runs.</source>
            <translation>Sie werden gesondert eingestellt, sobald die Therapie läuft.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>They are set under Patient boluses once therapy runs.</source>
            <translation>Sie werden unter Patientenboli eingestellt, sobald die Therapie läuft.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>They do not come along. Program them anew.</source>
            <translation>Sie werden nicht übernommen. Programmieren Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>They end with this change. Program them anew once the new drug is at the tip</source>
            <translation>Sie enden mit dieser Änderung. Programmieren Sie sie neu, wenn das neue Medikament an der Spitze ist</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>They enter what they read, with initials; the first entry is hidden.</source>
            <translation>Sie gibt mit Initialen ein, was sie abliest; die erste Eingabe ist verborgen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_view.py" />
            <source>They went off when {0} was changed to {1}. Before: {2}.</source>
            <translation>Sie wurden ausgeschaltet, als {0} zu {1} geändert wurde. Davor: {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>They were made inactive, or no PIN was ever set.</source>
            <translation>Sie wurde inaktiv gesetzt, oder es wurde nie eine PIN gesetzt.</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>Thimbleby and Cairns 2010: out-by-ten entries</source>
            <translation>Thimbleby und Cairns 2010: zehnfach falsche Eingaben</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>This Python was built without Bluetooth.</source>
            <translation>Dieses Python wurde ohne Bluetooth gebaut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>This bolus</source>
            <translation>Dieser Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This came up after the pump was read, and nothing was programmed. {0}</source>
            <translation>Dies trat nach dem Auslesen der Pumpe auf, und nichts wurde programmiert. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>This change of drug or concentration was ordered</source>
            <translation>Diese Änderung von Medikament oder Konzentration wurde verordnet</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command id already stands for another proposal.</source>
            <translation>Diese Befehlsnummer steht bereits für einen anderen Vorschlag.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command was answered before with: not done.</source>
            <translation>Dieser Befehl wurde bereits beantwortet mit: nicht ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command was carried out before.</source>
            <translation>Dieser Befehl wurde bereits ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>This decides what the pump does first: prime, or nothing.</source>
            <translation>Das entscheidet, was die Pumpe zuerst tut: Priming oder nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>This fill differs by half or more from the last one.</source>
            <translation>Diese Füllung weicht um die Hälfte oder mehr von der letzten ab.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>This is no RFC 2217 server for it: {0}.</source>
            <translation>Dies ist kein RFC-2217-Server dafür: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>This is no number. Clear it and type it again.</source>
            <translation>Das ist keine Zahl. Löschen Sie sie und tippen Sie sie neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>This log began again here</source>
            <translation>Dieses Protokoll begann hier neu</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>This log is not the one that the tablet read before: entry {0} of {1} is now another one. Both logs are kept. Check the pump's serial, and report it.</source>
            <translation>Dieses Protokoll ist nicht das zuvor ausgelesene: Eintrag {0} vom {1} ist jetzt ein anderer. Beide Protokolle werden aufbewahrt. Prüfen Sie die Seriennummer der Pumpe und melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>This person cannot sign in.</source>
            <translation>Diese Person kann sich nicht anmelden.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>This product is not in the pump's drug library.</source>
            <translation>Dieses Produkt ist nicht in der Medikamentenbibliothek der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This proposal is for another pump.</source>
            <translation>Dieser Vorschlag ist für eine andere Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This proposal was made on what the pump held before.</source>
            <translation>Dieser Vorschlag beruhte auf dem früheren Inhalt der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>This pump</source>
            <translation>Diese Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>This pump and this tablet do not fit together</source>
            <translation>Diese Pumpe und dieses Tablet passen nicht zusammen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>This pump cannot bridge a fluid that it never held.</source>
            <translation>Diese Pumpe kann keine Lösung überbrücken, die sie nie enthielt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>This pump has a catheter, so it cannot be primed as on the bench.</source>
            <translation>Diese Pumpe hat einen Katheter, daher ist kein Priming wie auf dem Tisch möglich.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>This pump has come to the end of its service.</source>
            <translation>Die Betriebszeit dieser Pumpe ist zu Ende.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This pump has given no dose of this drug, so it is judged as a start.</source>
            <translation>Diese Pumpe hat keine Dosis dieses Medikaments gegeben, daher gilt sie als Start.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This pump has never been programmed.</source>
            <translation>Diese Pumpe wurde nie programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>This pump has no therapy that a bolus could come on top of.</source>
            <translation>Diese Pumpe hat keine Therapie, zu der ein Bolus hinzukommen könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>This pump has no therapy yet.</source>
            <translation>Diese Pumpe hat noch keine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>This pump is being worked with.</source>
            <translation>Mit dieser Pumpe wird gearbeitet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>This pump runs a flex pattern.</source>
            <translation>Diese Pumpe läuft mit einem Flex-Muster.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>This pump runs a therapy already.</source>
            <translation>Auf dieser Pumpe läuft bereits eine Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>This pump runs no dose that could be adjusted.</source>
            <translation>Diese Pumpe gibt keine Dosis ab, die angepasst werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>This pump runs no dose that could be laid out over the day.</source>
            <translation>Diese Pumpe gibt keine Dosis ab, die über den Tag verteilt werden könnte.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step begins at</source>
            <translation>Dieser Schritt beginnt um</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step ends at</source>
            <translation>Dieser Schritt endet um</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>This step is too short for two, or the day is full.</source>
            <translation>Dieser Schritt ist zu kurz für zwei, oder der Tag ist voll.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step now {0}</source>
            <translation>Dieser Schritt jetzt {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>This system has no print service (the program lp is not there). Save the report and print it elsewhere, or have CUPS and a printer set up.</source>
            <translation>Dieses System hat keinen Druckdienst (das Programm lp fehlt). Sichern Sie den Bericht und drucken Sie ihn anderswo, oder lassen Sie CUPS und einen Drucker einrichten.</translation>
        </message>
        <message>
            <location filename="../../../app/sound.py" />
            <source>This system has no sound library for the tablet.</source>
            <translation>Dieses System hat keine Tonbibliothek für das Tablet.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>This tablet</source>
            <translation>Dieses Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>This tablet knows nobody yet. The administrator adds everybody else, gives them a role and a PIN, and programs no pump.</source>
            <translation>Dieses Tablet kennt noch niemanden. Der Administrator fügt alle anderen hinzu, gibt ihnen eine Rolle und eine PIN und programmiert keine Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>This tablet may not program this pump</source>
            <translation>Dieses Tablet darf diese Pumpe nicht programmieren</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>This tablet may read and stop only</source>
            <translation>Dieses Tablet darf nur auslesen und stoppen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>This was the reason last time. Clear, and type why it is so now.</source>
            <translation>Das war der Grund beim letzten Mal. Löschen Sie und tippen Sie, warum es jetzt so ist.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>This withdrawal after the ones before</source>
            <translation>Diese Entnahme nach den vorigen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Through the day</source>
            <translation>Im Tagesverlauf</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Thursday</source>
            <translation>Donnerstag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Tick every changed row: {0} left.</source>
            <translation>Haken Sie jede geänderte Zeile ab: noch {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Time = (reservoir − alarm volume) / flow, from the read-back on, as the pump reckons it</source>
            <translation>Zeit = (Reservoir − Alarmvolumen) / Flussrate, ab dem Zurücklesen, wie die Pumpe es rechnet</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Time to the alarm</source>
            <translation>Zeit bis zum Alarm</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidPath.qml" />
            <source>Tip</source>
            <translation>Spitze</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Titration on a ward, vital signs watched</source>
            <translation>Titration auf Station, Vitalzeichen überwacht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Today {0}</source>
            <translation>Heute {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Today's dose, unchanged</source>
            <translation>Heutige Dosis, unverändert</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Tolerance may be lost, and the former dose can now be an overdose.</source>
            <translation>Die Toleranz kann verloren sein, und die frühere Dosis kann jetzt eine Überdosis sein.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Tolerant by other opioids, ordered so by the prescriber</source>
            <translation>Tolerant durch andere Opioide, so vom Verordner angeordnet</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Too low, and the patient is without drug before the alarm.</source>
            <translation>Zu niedrig, und der Patient ist vor dem Alarm ohne Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Too many wrong tries. The next one is possible in {0}.</source>
            <translation>Zu viele falsche Versuche. Der nächste ist in {0} möglich.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Too seldom, and an alarm goes unheard.</source>
            <translation>Zu selten, und ein Alarm bleibt ungehört.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Total volume</source>
            <translation>Gesamtvolumen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Total volume on the label</source>
            <translation>Gesamtvolumen auf dem Etikett</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Touch each day that shall be like this one.</source>
            <translation>Tippen Sie auf jeden Tag, der wie dieser sein soll.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Touch the drawing as far as the drug has come.</source>
            <translation>Berühren Sie die Zeichnung so weit, wie das Medikament gekommen ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Touch the last part that holds drug now</source>
            <translation>Berühren Sie den letzten Teil, der jetzt Medikament enthält</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Trainer</source>
            <translation>Schulung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Treat for withdrawal. Replace the pump now.</source>
            <translation>Behandeln Sie den Entzug. Ersetzen Sie die Pumpe jetzt.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Treat it as an emergency: it can be fatal.</source>
            <translation>Behandeln Sie ihn als Notfall: Er kann tödlich sein.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Tubing</source>
            <translation>Schlauch</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Tubing and catheter are primed</source>
            <translation>Priming von Schlauch und Katheter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>Tubing and catheter hold no drug.</source>
            <translation>Schlauch und Katheter enthalten kein Medikament.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Tubing in the pump</source>
            <translation>Schlauch in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Tuesday</source>
            <translation>Dienstag</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Turn patient boluses off, or enter the opioid status if the patient is tolerant.</source>
            <translation>Schalten Sie die Patientenboli aus, oder geben Sie den Opioidstatus ein, wenn der Patient tolerant ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Turn patient boluses off.</source>
            <translation>Schalten Sie die Patientenboli aus.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Twice what the pump counts, or more.</source>
            <translation>Das Doppelte der Zählung der Pumpe oder mehr.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Two of twelve patients were weak at 6 mg/day.</source>
            <translation>Zwei von zwölf Patienten waren bei 6 mg/day schwach.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Two words or more, at least {0} signs. It is recorded under your name.</source>
            <translation>Zwei Wörter oder mehr, mindestens {0} Zeichen. Es wird unter Ihrem Namen festgehalten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>Two words or more, at least {0} signs: what was found, or who ordered it.</source>
            <translation>Zwei Wörter oder mehr, mindestens {0} Zeichen: was gefunden wurde oder wer es verordnet hat.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and change the pump</source>
            <translation>Grund eingeben und Pumpe wechseln</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and end the program</source>
            <translation>Grund eingeben und Programm beenden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and sign out</source>
            <translation>Grund eingeben und abmelden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Type it again, so that no slip of the finger locks you out.</source>
            <translation>Tippen Sie sie noch einmal, damit kein Vertipper Sie aussperrt.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Type the passphrase</source>
            <translation>Tippen Sie die Passphrase</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Type your name</source>
            <translation>Tippen Sie Ihren Namen</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label</source>
            <translation>US-Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: a pump that never held it is rinsed three times with 2 mL of 25 mcg/mL</source>
            <translation>US-Fachinformation: Eine Pumpe, die es nie enthielt, wird dreimal mit 2 mL von 25 mcg/mL gespült</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: at most 19.2 mcg/day by day 21</source>
            <translation>US-Fachinformation: höchstens 19.2 mcg/day bis Tag 21</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: contraindicated with a history of psychosis</source>
            <translation>US-Fachinformation: kontraindiziert bei Psychose in der Vorgeschichte</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: no more than 2 to 3 increases a week</source>
            <translation>US-Fachinformation: höchstens 2 bis 3 Erhöhungen pro Woche</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: severe chronic pain</source>
            <translation>US-Fachinformation: schwerer chronischer Schmerz</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>UTC+{0}:{1}</source>
            <translation>UTC+{0}:{1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>UTC−{0}:{1}</source>
            <translation>UTC−{0}:{1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Unchanged since</source>
            <translation>Unverändert seit</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Unchanged since {0}</source>
            <translation>Unverändert seit {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Until {0} has come through it at the programmed flow, the patient gets none.</source>
            <translation>Bis {0} mit der programmierten Flussrate hindurchgelangt ist, erhält der Patient nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Until {0}; a new alarm sounds at once.</source>
            <translation>Bis {0}; ein neuer Alarm ertönt sofort.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Up to {0} %, of today's dose</source>
            <translation>Bis zu {0} % der heutigen Dosis</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Update the drug library, or use a drug from the list.</source>
            <translation>Aktualisieren Sie die Medikamentenbibliothek, oder verwenden Sie ein Medikament der Liste.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>Update the program on this tablet, or use the tablet that wrote them; the file was left as it was.</source>
            <translation>Aktualisieren Sie das Programm auf diesem Tablet, oder verwenden Sie das Tablet, das sie geschrieben hat; die Datei blieb unverändert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Use Implant for a new pump.</source>
            <translation>Verwenden Sie „Implantation“ für eine neue Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Use a programmer of matching version.</source>
            <translation>Verwenden Sie ein Programmiergerät mit passender Version.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Use a tablet with the matching software.</source>
            <translation>Verwenden Sie ein Tablet mit passender Software.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Use another communicator, and have this one looked at.</source>
            <translation>Verwenden Sie einen anderen Kommunikator und lassen Sie diesen prüfen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Used to opioids</source>
            <translation>An Opioide gewöhnt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Usual</source>
            <translation>Üblich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Usual: {0}. {1}</source>
            <translation>Üblich: {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Main.qml" />
            <source>Values may be old.</source>
            <translation>Die Werte können veraltet sein.</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/presented.py" />
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Volume withdrawn</source>
            <translation>Entnommenes Volumen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Volume withdrawn, all syringes</source>
            <translation>Entnommenes Volumen, alle Spritzen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Volumes are entered in steps of {0}.</source>
            <translation>Volumen werden in Schritten von {0} eingegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Volumes are entered in steps of {0}. Read the syringe again.</source>
            <translation>Volumen werden in Schritten von {0} eingegeben. Lesen Sie die Spritze erneut ab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Wait for its end: the tablet goes on trying.</source>
            <translation>Warten Sie, bis es fertig ist: Das Tablet versucht es weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Wait until it has ended, or stop the pump first.</source>
            <translation>Warten Sie, bis er beendet ist, oder stoppen Sie zuerst die Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Wait until it has ended. If the dose cannot wait, stop the pump: that ends it at once. Then program anew, with a new bridge or prime for what the line still holds.</source>
            <translation>Warten Sie, bis es beendet ist. Kann die Dosis nicht warten, stoppen Sie die Pumpe: Das beendet es sofort. Programmieren Sie dann neu, mit einer neuen Überbrückung oder einem neuen Priming für den Inhalt der Leitung.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Wait until the old fluid has left the line, or order a bridge first.</source>
            <translation>Warten Sie, bis die alte Lösung die Leitung verlassen hat, oder ordnen Sie zuerst eine Überbrückung an.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Wait, or confirm it with a reason.</source>
            <translation>Warten Sie, oder bestätigen Sie es mit einem Grund.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Waiting for the pump's answer.</source>
            <translation>Warten auf die Antwort der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Was the access port used? What is injected there without aspirating first pushes all drug in the catheter into the patient.</source>
            <translation>Wurde der Zugangsport benutzt? Was dort ohne vorherige Aspiration injiziert wird, drückt alles Medikament im Katheter in den Patienten.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Was the patient without drug before, by an empty, wrongly filled or stopped pump? Then the former dose can be an overdose.</source>
            <translation>War der Patient zuvor ohne Medikament, durch eine leere, falsch gefüllte oder gestoppte Pumpe? Dann kann die frühere Dosis eine Überdosis sein.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Watch blood pressure and pulse from now on.</source>
            <translation>Überwachen Sie ab jetzt Blutdruck und Puls.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Watch breathing and sedation, resuscitation and naloxone at hand.</source>
            <translation>Überwachen Sie Atmung und Sedierung, mit Reanimationsbereitschaft und Naloxon zur Hand.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Watch for withdrawal. Program the therapy anew with a refill.</source>
            <translation>Achten Sie auf Entzug. Programmieren Sie die Therapie mit einer Nachfüllung neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Watch the patient while it runs and after it.</source>
            <translation>Überwachen Sie den Patienten währenddessen und danach.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Watch until</source>
            <translation>Überwachen bis</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Wednesday</source>
            <translation>Mittwoch</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Weekdays</source>
            <translation>Werktage</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Weekend</source>
            <translation>Wochenende</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>What answers is not the pump that it should be</source>
            <translation>Was antwortet, ist nicht die erwartete Pumpe</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>What begins together with a stop would run on a pump that everybody takes for stopped.</source>
            <translation>Was zusammen mit einem Stopp beginnt, liefe auf einer Pumpe, die alle für gestoppt halten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>What came through the access port?</source>
            <translation>Was kam über den Zugangsport?</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>What did you find?</source>
            <translation>Was haben Sie gefunden?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>What does the catheter hold?</source>
            <translation>Was enthält der Katheter?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>What does this person do here?</source>
            <translation>Was tut diese Person hier?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>What is done at the catheter?</source>
            <translation>Was wird am Katheter getan?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>What is filled</source>
            <translation>Was gefüllt wird</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>What is in the line cannot be taken back once it reaches the patient.</source>
            <translation>Was in der Leitung ist, lässt sich nicht zurückholen, sobald es den Patienten erreicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>What it means for the patient depends on the drug in the pump.</source>
            <translation>Was es für den Patienten bedeutet, hängt vom Medikament in der Pumpe ab.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <source>What it means with this drug.</source>
            <translation>Was es bei diesem Medikament bedeutet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>What it pushes into the catheter would be drawn out again, or lie beyond what was drawn.</source>
            <translation>Was er in den Katheter drückt, würde wieder entnommen oder läge jenseits des Entnommenen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>What it shows is now {0} against what it showed.</source>
            <translation>Was sie zeigt, ist jetzt {0} gegenüber dem, was sie zeigte.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>What lies in the line decides which bolus fits. It is given once.</source>
            <translation>Was in der Leitung ist, entscheidet, welcher Bolus passt. Er wird einmal gegeben.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>What runs was reckoned for the fluid that the line holds now.</source>
            <translation>Was läuft, wurde für die Lösung berechnet, die jetzt in der Leitung ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>What the patient gets</source>
            <translation>Was der Patient erhält</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>What the patient may ask for. The lockout counts from start to start.</source>
            <translation>Was der Patient anfordern darf. Die Sperrzeit zählt von Beginn zu Beginn.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>What the pump can do now</source>
            <translation>Was die Pumpe jetzt tun kann</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>What the pump read back is not what it had echoed: {0}. Check it against the order.</source>
            <translation>Was die Pumpe zurückgelesen hat, ist nicht, was sie zurückgemeldet hatte: {0}. Prüfen Sie es mit der Verordnung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>What the pump read back is not what it had echoed: {0}. Check the values below against the order before the patient leaves, and report it.</source>
            <translation>Was die Pumpe zurückgelesen hat, ist nicht, was sie zurückgemeldet hatte: {0}. Prüfen Sie die Werte unten mit der Verordnung, bevor der Patient geht, und melden Sie es.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>What the pump runs</source>
            <translation>Was die Pumpe ausführt</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>What the pump told makes no log: {0}.</source>
            <translation>Was die Pumpe mitteilte, ergibt kein Protokoll: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/scan_check.py" />
            <source>What the pump was before the scan cannot be read. Compare its settings with the last report.</source>
            <translation>Wie die Pumpe vor dem MRT war, lässt sich nicht lesen. Vergleichen Sie ihre Einstellungen mit dem letzten Bericht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>What the pump's own checks know of the patient was entered.</source>
            <translation>Was die Pumpe für ihre Prüfungen vom Patienten weiß, wurde eingegeben.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>What the worst day holds</source>
            <translation>Was der Tag höchstens enthält</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>What this brings</source>
            <translation>Was dies bewirkt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>What this changes</source>
            <translation>Was dies ändert</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ErrorPanel.qml" />
            <source>What to do</source>
            <translation>Was tun</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>What was confirmed and what was sent differ.</source>
            <translation>Was bestätigt und was gesendet wurde, weicht ab.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>What was filled last is not one product of the library.</source>
            <translation>Was zuletzt gefüllt wurde, ist kein einzelnes Produkt der Bibliothek.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>When each step begins where the patient is, today → then</source>
            <translation>Wann jeder Schritt beim Patienten beginnt, heute → dann</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>When it ends, the pump would give no drug at all.</source>
            <translation>Wenn sie endet, würde die Pumpe gar kein Medikament geben.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>When last read</source>
            <translation>Bei der letzten Auslesung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>When the dose was last raised is not known.</source>
            <translation>Wann die Dosis zuletzt erhöht wurde, ist nicht bekannt.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Where is it?</source>
            <translation>Wo ist es?</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Where is the drug now?</source>
            <translation>Wo ist das Medikament jetzt?</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Where nothing comes out, the catheter is blocked, torn or not reached: what is injected goes elsewhere, or pushes all the drug of the catheter into the patient at once.</source>
            <translation>Wo nichts herauskommt, ist der Katheter verschlossen, gerissen oder nicht getroffen: Injiziertes gelangt woandershin oder drückt das ganze Medikament des Katheters auf einmal in den Patienten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Where the drug is now</source>
            <translation>Wo das Medikament jetzt ist</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>While it is stopped, boluses end and the patient's handset gives nothing.</source>
            <translation>Solange sie gestoppt ist, enden Boli, und das Handgerät des Patienten gibt nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Who are you?</source>
            <translation>Wer sind Sie?</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Whole days from 1 to {0}. Read the pharmacy label again.</source>
            <translation>Ganze Tage von 1 bis {0}. Lesen Sie das Apothekenetikett erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Whole days, from the pharmacy label</source>
            <translation>Ganze Tage, vom Apothekenetikett</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Whole minutes only. Clear and type them.</source>
            <translation>Nur ganze Minuten. Löschen Sie und tippen Sie sie ein.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ErrorPanel.qml" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>Why the clock is set</source>
            <translation>Warum die Uhr gestellt wird</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Why the pump is left like this</source>
            <translation>Warum die Pumpe so belassen wird</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Window in minutes</source>
            <translation>Zeitfenster in Minuten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Window, in which boluses are counted beside the 24 h</source>
            <translation>Zeitfenster, in dem Boli neben den 24 h gezählt werden</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>With basal infusion it would flow faster than the pump can.</source>
            <translation>Mit der Basalrate würde es schneller fließen, als die Pumpe kann.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>With every patient bolus</source>
            <translation>Mit jedem Patientenbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>With every patient bolus taken, {0} in 24 h.</source>
            <translation>Mit allen Patientenboli {0} in 24 h.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>With it the label's daily dose would be exceeded.</source>
            <translation>Damit würde die Tagesdosis der Fachinformation überschritten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>With the thin needle, through the access port. Inject nothing yet.</source>
            <translation>Mit der dünnen Nadel, über den Zugangsport. Injizieren Sie noch nichts.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>With {0} a bridge can keep {1} to {2}.</source>
            <translation>Mit {0} kann eine Überbrückung {1} bis {2} weiterführen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>With {0} patient boluses.</source>
            <translation>Mit {0} Patientenboli.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Withdraw</source>
            <translation>Entnehmen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <source>Withdraw and fill</source>
            <translation>Entnehmen und füllen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Withdrawal</source>
            <translation>Entzug</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Withdrawn</source>
            <translation>Entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Withdrawn {0}, exactly as expected.</source>
            <translation>{0} entnommen, genau wie erwartet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Withdrawn {0}, {1} than expected.</source>
            <translation>{0} entnommen, {1} als erwartet.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Within limits</source>
            <translation>Innerhalb der Grenzen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Without a bridge</source>
            <translation>Ohne Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>Without a prime, no drug for</source>
            <translation>Ohne Priming kein Medikament während</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Without its length nobody knows when drug reaches the tip.</source>
            <translation>Ohne seine Länge weiß niemand, wann das Medikament die Spitze erreicht.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Without its volume nobody can tell when the drug reaches the tip.</source>
            <translation>Ohne sein Volumen kann niemand sagen, wann das Medikament die Spitze erreicht.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Without one nobody could look after people.</source>
            <translation>Ohne einen könnte niemand Personen betreuen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Without one, neither a fill nor a bolus says what flows.</source>
            <translation>Ohne eine sagt weder eine Füllung noch ein Bolus, was fließt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Without the bridge</source>
            <translation>Ohne die Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Without this prime</source>
            <translation>Ohne dieses Priming</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Without tolerance an extra dose can stop breathing. An unknown status and a gap without drug count as naive.</source>
            <translation>Ohne Toleranz kann eine zusätzliche Dosis die Atmung stoppen. Ein unbekannter Status und eine Lücke ohne Medikament gelten als naiv.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day</source>
            <translation>Höchster Tag</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day = busiest day + boluses allowed in 24 h × dose of each</source>
            <translation>Höchster Tag = stärkster Tag + in 24 h erlaubte Boli × Dosis je Bolus</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day of patient boluses</source>
            <translation>Höchster Tag der Patientenboli</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Writing it down</source>
            <translation>Wird notiert</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Ziconotide may be stopped abruptly: no withdrawal is known.</source>
            <translation>Ziconotid darf abrupt abgesetzt werden: Kein Entzug ist bekannt.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>a drug</source>
            <translation>ein Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>a drug through the access port</source>
            <translation>ein Medikament über den Zugangsport</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>a handshake longer than {0} bytes was not waited for</source>
            <translation>auf einen Handshake von mehr als {0} Bytes wurde nicht gewartet</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>a pump that is new</source>
            <translation>eine neue Pumpe</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>a record longer than TLS allows was announced</source>
            <translation>ein längerer Datensatz als von TLS erlaubt wurde angekündigt</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>a row of {0} refers to nothing</source>
            <translation>eine Zeile von {0} verweist auf nichts</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>about {0}</source>
            <translation>etwa {0}</translation>
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
            <translation>danach</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>after the bridge</source>
            <translation>nach der Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>alarm acknowledged</source>
            <translation>Alarm bestätigt</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>alarm at {0}</source>
            <translation>Alarm bei {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>alarm {0}</source>
            <translation>Alarm {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>alarms</source>
            <translation>Alarme</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>alarms silenced</source>
            <translation>Alarme stummgeschaltet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>all day long.</source>
            <translation>den ganzen Tag.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>allergic to {0}</source>
            <translation>allergisch gegen {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>an earlier reading</source>
            <translation>einer früheren Auslesung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>an extra dose on top of the therapy</source>
            <translation>eine zusätzliche Dosis zur Therapie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>and</source>
            <translation>und</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>and the</source>
            <translation>und</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>another catheter, or a piece of it</source>
            <translation>ein anderer Katheter oder ein Stück davon</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>another tablet</source>
            <translation>einem anderen Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>any less</source>
            <translation>weniger beliebig</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>apostrophe</source>
            <translation>Apostroph</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>as expected</source>
            <translation>wie erwartet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>as it is</source>
            <translation>wie sie ist</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>as long as the pump is stopped</source>
            <translation>solange die Pumpe gestoppt ist</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>as programmed</source>
            <translation>wie programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>aspirate</source>
            <translation>Aspirieren</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>at most {0} a week</source>
            <translation>höchstens {0} pro Woche</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>at the earliest</source>
            <translation>frühestens</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>at the start dose</source>
            <translation>bei der Startdosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>at the tip</source>
            <translation>an der Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>at this concentration</source>
            <translation>mit dieser Konzentration</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>at {0}</source>
            <translation>bei {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>baclofen</source>
            <translation>Baclofen</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>baclofen label</source>
            <translation>Baclofen-Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/workflows/scan_check.py" />
            <source>before</source>
            <translation>vorher</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>before and after a scan</source>
            <translation>vor, nach MRT</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>before minimum rate</source>
            <translation>vor der Minimalrate</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>before the stop</source>
            <translation>vor dem Stopp</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>bluetooth behind a device</source>
            <translation>Bluetooth hinter einem Gerät</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>bolus</source>
            <translation>Bolus</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bolus running</source>
            <translation>Bolus läuft</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/workflows/draft.py" />
            <source>boluses</source>
            <translation>Boli</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>boxed warning</source>
            <translation>Warnhinweis (boxed warning)</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the baclofen label</source>
            <translation>Warnhinweis der Baclofen-Fachinformation (boxed warning)</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the baclofen label; general knowledge of the device</source>
            <translation>Warnhinweis der Baclofen-Fachinformation (boxed warning); Allgemeinwissen über das Gerät</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the morphine label</source>
            <translation>Warnhinweis der Morphin-Fachinformation (boxed warning)</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the morphine label, carried over to its class</source>
            <translation>Warnhinweis der Morphin-Fachinformation (boxed warning), auf die Klasse übertragen</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the ziconotide label</source>
            <translation>Warnhinweis der Ziconotid-Fachinformation (boxed warning)</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <location filename="../../../pump_core/log.py" />
            <source>bridge</source>
            <translation>Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bridge running</source>
            <translation>Überbrückung läuft</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bridge started</source>
            <translation>Überbrückung begonnen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>brings the drug to the tip, no drug there yet</source>
            <translation>bringt das Medikament zur Spitze, dort ist noch keines</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>by 15 min</source>
            <translation>um 15 min</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>bytes came that the other end did not send so</source>
            <translation>es kamen Bytes, die die Gegenstelle nicht so gesendet hat</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>bytes came that the other end did not send so ({0})</source>
            <translation>es kamen Bytes, die die Gegenstelle nicht so gesendet hat ({0})</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>capitals A to Z, digits and - / .</source>
            <translation>Großbuchstaben A bis Z, Ziffern und - / .</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>catheter</source>
            <translation>Katheter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>catheter and access port, in all</source>
            <translation>Katheter und Zugangsport, insgesamt</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>catheter and rotor checked</source>
            <translation>Katheter und Rotor geprüft</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>catheter not entered</source>
            <translation>Katheter nicht eingegeben</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>cerebral spasticity</source>
            <translation>zerebrale Spastik</translation>
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>cisterna {0}</source>
            <translation>cisterna {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/backend/identity.py" />
            <source>cisterna {0}, emulated pump</source>
            <translation>cisterna {0}, emulierte Pumpe</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>clinical practice; TMLT closed claim</source>
            <translation>klinische Praxis; TMLT closed claim</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>cloNIDine</source>
            <translation>cloNIDin</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>clock</source>
            <translation>Uhr</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>clock set</source>
            <translation>Uhr gestellt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>closing bracket</source>
            <translation>schließende Klammer</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>colon</source>
            <translation>Doppelpunkt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>comma</source>
            <translation>Komma</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>communicator {0} is not the one of the certificate</source>
            <translation>Kommunikator {0} ist nicht der des Zertifikats</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>compounded for pain; not approved for the pump</source>
            <translation>für Schmerz hergestellt; für die Pumpe nicht zugelassen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>consensus</source>
            <translation>Konsensus</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>consensus ceiling for one increase, non-malignant pain (Deer 2007)</source>
            <translation>Konsensusgrenze für eine Erhöhung, nicht tumorbedingter Schmerz (Deer 2007)</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>consensus; with all boluses</source>
            <translation>Konsensus; mit allen Boli</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>contrast through the access port</source>
            <translation>Kontrastmittel über den Zugangsport</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>counts as not used to them</source>
            <translation>gilt als nicht gewöhnt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>critical memory error</source>
            <translation>kritischer Speicherfehler</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <source>current step</source>
            <translation>aktueller Schritt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>cut off before its end</source>
            <translation>vor dem Ende abgebrochen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>daily maximum</source>
            <translation>Tageshöchstzahl</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>dash</source>
            <translation>Bindestrich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>dashed: now</source>
            <translation>gestrichelt: jetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <location filename="../../../app/viewmodels/spans.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <source>decimal sign</source>
            <translation>Dezimalzeichen</translation>
        </message>
        <message>
            <location filename="../../../resources/demo-pumps.json" />
            <source>demo clinician</source>
            <translation>Demo-Behandler</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>device facts: 1 to 2 mL are drawn through the access port; the larger, where the catheter is not known</source>
            <translation>Gerätefakten: 1 bis 2 mL werden über den Zugangsport entnommen; das Größere, wo der Katheter nicht bekannt ist</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <location filename="../../../app/workflows/draft.py" />
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>dose through the day</source>
            <translation>Dosis über den Tag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>dose, lockout, maxima</source>
            <translation>Dosis, Sperrzeit, Höchstzahl</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>drawing only, nothing is injected</source>
            <translation>nur Entnahme, nichts wird injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidSection.qml" />
            <source>drug</source>
            <translation>Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>drug no further than here</source>
            <translation>Medikament nicht weiter als hier</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>during the bridge</source>
            <translation>während der Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>elective replacement</source>
            <translation>planmäßiger Austausch</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine</source>
            <translation>Notfallkarte für intrathekales Morphin</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine, carried over to its class</source>
            <translation>Notfallkarte für intrathekales Morphin, auf die Klasse übertragen</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine; baclofen label</source>
            <translation>Notfallkarte für intrathekales Morphin; Baclofen-Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>empty reservoir</source>
            <translation>Reservoir leer</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>end of service</source>
            <translation>Ende der Betriebszeit</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/descriptor_port.py" />
            <source>end of stream</source>
            <translation>Ende des Datenstroms</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>entries are</source>
            <translation>Einträge</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>entry is</source>
            <translation>Eintrag</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>events and tones</source>
            <translation>Ereignisse und Töne</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>every press is denied</source>
            <translation>jeder Druck wird verweigert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>every {0}</source>
            <translation>alle {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>expected {0} mL</source>
            <translation>erwartet {0} mL</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>fact sheets on the device; Konrad 2016: most events come from the catheter</source>
            <translation>Faktenblätter zum Gerät; Konrad 2016: Die meisten Ereignisse gehen vom Katheter aus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>fast</source>
            <translation>vor</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>fentaNYL</source>
            <translation>fentaNYL</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>fill</source>
            <translation>Füllen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>filled</source>
            <translation>gefüllt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>first drug in {0}</source>
            <translation>erstes Medikament in {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>flow {0}</source>
            <translation>Flussrate {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>follows from the signs above</source>
            <translation>folgt aus den Zeichen oben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>for {0}</source>
            <translation>während {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>from the pump's own log</source>
            <translation>aus dem Protokoll der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>from {0}</source>
            <translation>ab {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>from {0} to {1}</source>
            <translation>von {0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>front</source>
            <translation>Front</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>full stop</source>
            <translation>Punkt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../resources/drugs.json" />
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge</source>
            <translation>Allgemeinwissen</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the 8637 specification table</source>
            <translation>Allgemeinwissen zur Spezifikationstabelle der 8637</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the class</source>
            <translation>Allgemeinwissen über die Klasse</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the class; TMLT closed claim</source>
            <translation>Allgemeinwissen über die Klasse; TMLT closed claim</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the device</source>
            <translation>Allgemeinwissen über das Gerät</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the device; TGA RC-2017-RN-00567-1 for the reset to a very low level</source>
            <translation>Allgemeinwissen über das Gerät; TGA RC-2017-RN-00567-1 zum Rücksetzen auf eine sehr niedrige Rate</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the drug</source>
            <translation>Allgemeinwissen über das Medikament</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the programmable range</source>
            <translation>Allgemeinwissen über den programmierbaren Bereich</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>general knowledge, 45 in</source>
            <translation>Allgemeinwissen, 45 in</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>general knowledge, 55 in</source>
            <translation>Allgemeinwissen, 55 in</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>general knowledge: 0.02 to 0.1 mL from the access port to the connector; the larger is reckoned with</source>
            <translation>Allgemeinwissen: 0.02 bis 0.1 mL vom Zugangsport zum Anschluss; gerechnet wird mit dem Größeren</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>general knowledge; equals a lumen of 0.53 mm</source>
            <translation>Allgemeinwissen; entspricht einem Lumen von 0.53 mm</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>h.min</source>
            <translation>h,min</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>hardly anything delivered since the last fill</source>
            <translation>seit der letzten Füllung kaum etwas abgegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>high</source>
            <translation>hoch</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>holds drug</source>
            <translation>enthält Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>holds the same fluid up to the tip</source>
            <translation>enthält dieselbe Lösung bis zur Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>how this pump is built</source>
            <translation>wie diese Pumpe gebaut ist</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>how this tablet is built</source>
            <translation>wie dieses Tablet gebaut ist</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>in percent</source>
            <translation>in Prozent</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>in {0}</source>
            <translation>in {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>indication not known</source>
            <translation>Indikation nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>instead of the {0} prescribed</source>
            <translation>statt der verordneten {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>interrogate</source>
            <translation>Abfragen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>it ended in the middle</source>
            <translation>es endete mittendrin</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>keeps the old drug going until the new one is there</source>
            <translation>gibt das alte Medikament weiter, bis das neue dort ist</translation>
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
            <location filename="../../../resources/drugs.json" />
            <source>label</source>
            <translation>Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>label maximum</source>
            <translation>Höchstdosis der Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>label of morphine: respiratory depression up to 24 h after a dose</source>
            <translation>Morphin-Fachinformation: Atemdepression bis 24 h nach einer Dosis</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label range, spinal</source>
            <translation>Bereich der Fachinformation, spinal</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, cerebral spasticity</source>
            <translation>Fachinformation, zerebrale Spastik</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, opioid-naive range</source>
            <translation>Fachinformation, Bereich für Opioidnaive</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, opioid-tolerant range</source>
            <translation>Fachinformation, Bereich für Opioidtolerante</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, spinal spasticity</source>
            <translation>Fachinformation, spinale Spastik</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>label, {0}: binding; with all boluses</source>
            <translation>Fachinformation, {0}: verbindlich; mit allen Boli</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: 10 to 30 % once in 24 h</source>
            <translation>Fachinformation: 10 bis 30 % einmal in 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: 5 to 15 % once in 24 h</source>
            <translation>Fachinformation: 5 bis 15 % einmal in 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: at later refills a dose is lowered by 10 to 20 %</source>
            <translation>Fachinformation: Bei späteren Nachfüllungen wird eine Dosis um 10 bis 20 % gesenkt</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>label: drowsiness, hypotonia, respiratory depression</source>
            <translation>Fachinformation: Schläfrigkeit, Hypotonie, Atemdepression</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: severe chronic pain</source>
            <translation>Fachinformation: schwerer chronischer Schmerz</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: severe spasticity</source>
            <translation>Fachinformation: schwere Spastik</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: twice the effective screening dose of 50 to 100 mcg</source>
            <translation>Fachinformation: das Doppelte der wirksamen Testdosis von 50 bis 100 mcg</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>last fill entered wrongly</source>
            <translation>letzte Füllung falsch eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>left of the {0} that the rotor may rest; the critical alarm sounds {1}.</source>
            <translation>übrig von den {0}, die der Rotor ruhen darf; der kritische Alarm ertönt {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>length as sold, less what was cut off</source>
            <translation>Länge wie verkauft, abzüglich des Abgeschnittenen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>length not known</source>
            <translation>Länge nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>length × volume per cm of each piece</source>
            <translation>Länge × Volumen pro cm jedes Stücks</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../pump_core/reasons.py" />
            <source>less</source>
            <translation>weniger</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>less than expected</source>
            <translation>weniger als erwartet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>letters and -</source>
            <translation>Buchstaben und -</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>letters, digits and - ' .</source>
            <translation>Buchstaben, Ziffern und - ' .</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>letters, digits and . , - / ( ) : % + '</source>
            <translation>Buchstaben, Ziffern und . , - / ( ) : % + '</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>lockout</source>
            <translation>Sperrzeit</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>low</source>
            <translation>niedrig</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>low battery reset</source>
            <translation>Neustart nach Batterieschwäche</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>low reservoir</source>
            <translation>Reservoir niedrig</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>low reservoir at {0}</source>
            <translation>Reservoir niedrig bei {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>low: charge it</source>
            <translation>niedrig: aufladen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/log_entries.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../pump_core/log.py" />
            <source>made</source>
            <translation>hergestellt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>malignant pain</source>
            <translation>tumorbedingter Schmerz</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>mg entered as mcg or the reverse</source>
            <translation>mg als mcg eingegeben oder umgekehrt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>minimum rate</source>
            <translation>Minimalrate</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>minute</source>
            <translation>Minute</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>mixed {0} instead of what the pump reckons</source>
            <translation>gemischt {0} statt des von der Pumpe Gerechneten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/viewmodels/text_pad.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../pump_core/reasons.py" />
            <source>more</source>
            <translation>mehr</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>more than expected</source>
            <translation>mehr als erwartet</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>morphine</source>
            <translation>Morphin</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>motor stall</source>
            <translation>Motorstillstand</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>motor stall recovered</source>
            <translation>Motorstillstand behoben</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>naive</source>
            <translation>opioidnaiv</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>needle</source>
            <translation>Nadel</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>needle and aspiration checked</source>
            <translation>Nadel und Aspiration geprüft</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>never programmed</source>
            <translation>nie programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>never set</source>
            <translation>nie gestellt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>new drug</source>
            <translation>neues Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>no allergy known</source>
            <translation>keine Allergie bekannt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>no change</source>
            <translation>keine Änderung</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidSection.qml" />
            <source>no drug</source>
            <translation>kein Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>no drug for {0}</source>
            <translation>kein Medikament während {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>no drug while the pump is stopped, nor at first afterwards</source>
            <translation>kein Medikament, solange die Pumpe gestoppt ist, und anfangs danach</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>no drug, no therapy</source>
            <translation>kein Medikament, keine Therapie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>no patient bolus</source>
            <translation>kein Patientenbolus</translation>
        </message>
        <message>
            <location filename="../../../app/report/model.py" />
            <source>no patient in the pump</source>
            <translation>kein Patient in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>no space</source>
            <translation>kein Leerzeichen</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>no such contraindication known</source>
            <translation>keine solche Kontraindikation bekannt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>no tablet yet</source>
            <translation>noch keinem Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>no waiting time is on file for {0}</source>
            <translation>für {0} ist keine Wartezeit hinterlegt</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>no, investigated</source>
            <translation>nein, geklärt</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>no_withdrawal_bupivacaine</source>
            <translation>no_withdrawal_bupivacaine</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>no_withdrawal_ziconotide</source>
            <translation>no_withdrawal_ziconotide</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>nobody knows for how long</source>
            <translation>niemand weiß, wie lange</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>noncritical memory error</source>
            <translation>nicht kritischer Speicherfehler</translation>
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
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>none foreseen</source>
            <translation>keiner absehbar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>none since {0}</source>
            <translation>keine seit {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>none was delivered</source>
            <translation>nichts wurde abgegeben</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>none while stopped</source>
            <translation>keine, solange gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>none, at {0}</source>
            <translation>keine, bei {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>none, stopped</source>
            <translation>keine, gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>none: never programmed</source>
            <translation>keine: nie programmiert</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>nonmalignant pain</source>
            <translation>nicht tumorbedingter Schmerz</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>not entered</source>
            <translation>nicht eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>not in the pump</source>
            <translation>nicht in der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>not programmed</source>
            <translation>nicht programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>not set</source>
            <translation>nicht gesetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>not “{0}”</source>
            <translation>nicht „{0}“</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/workflows/nearby.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>nothing delivered since the last fill</source>
            <translation>seit der letzten Füllung nichts abgegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>nothing flows</source>
            <translation>nichts fließt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>nothing programmed yet</source>
            <translation>noch nichts programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>nothing, stopped</source>
            <translation>nichts, gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>nothing: never programmed</source>
            <translation>nichts: nie programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <location filename="../../../app/workflows/entries.py" />
            <source>now</source>
            <translation>jetzt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>now {0}</source>
            <translation>jetzt {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of a patient not used to opioids</source>
            <translation>eines nicht an Opioide gewöhnten Patienten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of a patient used to opioids</source>
            <translation>eines an Opioide gewöhnten Patienten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of the drug</source>
            <translation>des Medikaments</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>of the last session</source>
            <translation>der letzten Sitzung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>of the old fluid</source>
            <translation>der alten Lösung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>of the rinse</source>
            <translation>der Spüllösung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>of {0}</source>
            <translation>von {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>of {0}, calculated</source>
            <translation>von {0}, berechnet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/text_pad.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <source>off</source>
            <translation>aus</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>off: fluid changed</source>
            <translation>aus: Lösung geändert</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>old fluid</source>
            <translation>alte Lösung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <source>on</source>
            <translation>ein</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>on average: the flex pattern goes on unchanged</source>
            <translation>im Mittel: Das Flex-Muster läuft unverändert weiter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>once a day</source>
            <translation>einmal täglich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>once a day, {0}</source>
            <translation>einmal täglich, {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>one drug, as it is sold</source>
            <translation>ein Medikament, wie im Handel</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>one to {0} drugs, as on its label</source>
            <translation>ein bis {0} Medikamente, wie auf dem Etikett</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>one tone</source>
            <translation>ein Ton</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>open: check after the scan</source>
            <translation>offen: nach dem MRT prüfen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>opening bracket</source>
            <translation>öffnende Klammer</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>or</source>
            <translation>oder</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>or nobody knows</source>
            <translation>oder niemand weiß es</translation>
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../resources/implant.json" />
            <location filename="../../../resources/limits.json" />
            <location filename="../../../resources/pumps.json" />
            <source>our choice</source>
            <translation>unsere Wahl</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice after the TMLT claim: 20 mL filled, 40 mL entered</source>
            <translation>unsere Wahl nach dem TMLT-Fall: 20 mL gefüllt, 40 mL eingegeben</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice after the TMLT claim: after so long without drug a dose is judged as a start</source>
            <translation>unsere Wahl nach dem TMLT-Fall: Nach so langer Zeit ohne Medikament gilt eine Dosis als Start</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice within the 8 h</source>
            <translation>unsere Wahl innerhalb der 8 h</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice within the 80 to 256 assumed</source>
            <translation>unsere Wahl innerhalb der angenommenen 80 bis 256</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice, against the wrong pump</source>
            <translation>unsere Wahl, gegen die falsche Pumpe</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice, against two pumps at one catheter</source>
            <translation>unsere Wahl, gegen zwei Pumpen an einem Katheter</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice, as above: a fourth below</source>
            <translation>unsere Wahl, wie oben: eine Quarte tiefer</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: 60 months at the high flow</source>
            <translation>unsere Wahl: 60 Monate bei der hohen Flussrate</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: Monday to Friday</source>
            <translation>unsere Wahl: Montag bis Freitag</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: a calibration within the published 4 to 7 years</source>
            <translation>unsere Wahl: eine Kalibrierung innerhalb der veröffentlichten 4 bis 7 Jahre</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: a needle that finds no more found an empty reservoir</source>
            <translation>unsere Wahl: Eine Nadel, die nichts mehr findet, fand ein leeres Reservoir</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: a pump clock further from the tablet's is said and set</source>
            <translation>unsere Wahl: Eine von der Tablet-Uhr stärker abweichende Pumpenuhr wird genannt und gestellt</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: above the 5 to 20 % of a day that is usual</source>
            <translation>unsere Wahl: über den üblichen 5 bis 20 % eines Tages</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice: as for baclofen</source>
            <translation>unsere Wahl: wie für Baclofen</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>our choice: as for the drug it is mixed with</source>
            <translation>unsere Wahl: wie für das Medikament, mit dem es gemischt ist</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice: how fast the two tones of a critical alarm follow each other is not public</source>
            <translation>unsere Wahl: Wie schnell die zwei Töne eines kritischen Alarms folgen, ist nicht öffentlich</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: how long an alarm may be silenced is not public</source>
            <translation>unsere Wahl: Wie lange ein Alarm stummgeschaltet werden darf, ist nicht öffentlich</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: keeps every programmed dose a whole pg/day</source>
            <translation>unsere Wahl: hält jede programmierte Dosis auf ganzen pg/day</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: longer than 84 months, so that at low flow the time base binds</source>
            <translation>unsere Wahl: länger als 84 Monate, damit bei niedriger Flussrate die Zeitbasis bindet</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>our choice: no smaller than the consensus step up</source>
            <translation>unsere Wahl: nicht kleiner als der Konsensusschritt nach oben</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: the flow up to which the days after ERI are promised</source>
            <translation>unsere Wahl: die Flussrate, bis zu der die Tage nach ERI zugesagt sind</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: the labels of the United States bind; EU is the other that the library holds</source>
            <translation>unsere Wahl: Die Fachinformationen der Vereinigten Staaten sind verbindlich; die der EU sind die anderen der Bibliothek</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: the largest syringe entered as one</source>
            <translation>unsere Wahl: die größte als eine eingegebene Spritze</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: the motor step is not public</source>
            <translation>unsere Wahl: Der Motorschritt ist nicht öffentlich</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice: the pitch of the pump's tones is not public; within the 150 to 1000 Hz of IEC 60601-1-8</source>
            <translation>unsere Wahl: Die Tonhöhe der Töne der Pumpe ist nicht öffentlich; innerhalb der 150 bis 1000 Hz von IEC 60601-1-8</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: the step in which a syringe is read; what differs by no more is no discrepancy, however little was delivered</source>
            <translation>unsere Wahl: die Schrittweite, in der eine Spritze abgelesen wird; was um nicht mehr abweicht, ist keine Abweichung, wie wenig auch abgegeben wurde</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: true equals programmed</source>
            <translation>unsere Wahl: wahr gleich programmiert</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: two refills in a row beyond it on the same side are settled like one beyond the accuracy</source>
            <translation>unsere Wahl: Zwei Nachfüllungen in Folge darüber auf derselben Seite werden geklärt wie eine über der Genauigkeit</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>our choice: what an emergency team asks first</source>
            <translation>unsere Wahl: was ein Notfallteam zuerst fragt</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice: what the catheter holds comes from the former pump</source>
            <translation>unsere Wahl: Was der Katheter enthält, kommt von der früheren Pumpe</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: whether a single or patient bolus adds to basal infusion or replaces it is not public; adding is the worst case for limits</source>
            <translation>unsere Wahl: Ob ein Einzel- oder Patientenbolus zur Basalrate hinzukommt oder sie ersetzt, ist nicht öffentlich; Hinzukommen ist für Grenzen der ungünstigste Fall</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/workflows/run_progress.py" />
            <source>over</source>
            <translation>beendet</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>over-infusion</source>
            <translation>Überinfusion</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>overdose, withdrawal</source>
            <translation>Überdosis, Entzug</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus</source>
            <translation>Patientenbolus</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus denied</source>
            <translation>Patientenbolus verweigert</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus given</source>
            <translation>Patientenbolus gegeben</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient told</source>
            <translation>Patientenangaben eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>per cent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>plus</source>
            <translation>Plus</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>pocket fill at the last refill, patient examined</source>
            <translation>Taschenfüllung bei der letzten Nachfüllung, Patient untersucht</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>port aspirated</source>
            <translation>Port aspiriert</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>prialt.com</source>
            <translation>prialt.com</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>prialt.com, importance of titration</source>
            <translation>prialt.com, Bedeutung der Titration</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>prialt.com: a naive pump is rinsed three times with 2 mL</source>
            <translation>prialt.com: Eine naive Pumpe wird dreimal mit 2 mL gespült</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>prialt.com: the first fill of a pump that never held it, 14 days</source>
            <translation>prialt.com: die erste Füllung einer Pumpe, die es nie enthielt, 14 Tage</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>prialt.com; McDowell 2016</source>
            <translation>prialt.com; McDowell 2016</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime</source>
            <translation>Priming</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>prime bolus</source>
            <translation>Priming-Bolus</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime running</source>
            <translation>Priming läuft</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime started</source>
            <translation>Priming begonnen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>primed on the bench, drug seen at the connector</source>
            <translation>auf dem Tisch gefüllt, Medikament am Anschluss gesehen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>procedure</source>
            <translation>Eingriff</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>program</source>
            <translation>Programmieren</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>programmed</source>
            <translation>programmiert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>pump</source>
            <translation>Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>pushed in at once by an injection</source>
            <translation>bei einer Injektion auf einmal hineingedrückt</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>read back</source>
            <translation>zurückgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>read by telemetry</source>
            <translation>per Telemetrie ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>refill by</source>
            <translation>nachfüllen bis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>replacement due</source>
            <translation>Austausch fällig</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>reservoir and drug</source>
            <translation>Reservoir und Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>review</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>revision {0} → {1}</source>
            <translation>Revision {0} → {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>revision, access port</source>
            <translation>Revision, Port</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>right to the minute</source>
            <translation>auf die Minute genau</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>run cut off</source>
            <translation>Gabe abgebrochen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>run ended</source>
            <translation>Gabe beendet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/workflows/run_progress.py" />
            <source>running</source>
            <translation>läuft</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>safe state</source>
            <translation>sicherer Zustand</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>same drug as before</source>
            <translation>gleiches Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>sets the dose, the others follow</source>
            <translation>bestimmt die Dosis, die anderen folgen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>setting changes</source>
            <translation>Einstellung ändert sich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>settings change</source>
            <translation>Einstellungen ändern sich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>short of the tip: until it comes at the flow of the therapy the patient gets none</source>
            <translation>nicht bis zur Spitze: Bis es mit der Flussrate der Therapie ankommt, erhält der Patient nichts</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>since {0}</source>
            <translation>seit {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>since {0}, {1}</source>
            <translation>seit {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/log.py" />
            <source>single bolus</source>
            <translation>Einzelbolus</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>single bolus started</source>
            <translation>Einzelbolus begonnen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>single, prime, bridge</source>
            <translation>Einzel, Priming, Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>site cap until a label is on file</source>
            <translation>Grenze der Klinik, bis eine Fachinformation hinterlegt ist</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>slash</source>
            <translation>Schrägstrich</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>slow</source>
            <translation>nach</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>spinal spasticity</source>
            <translation>spinale Spastik</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>stability</source>
            <translation>Haltbarkeit</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>stable until</source>
            <translation>haltbar bis</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>stalled</source>
            <translation>Rotor im Stillstand</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>start range of a naive patient</source>
            <translation>Startbereich eines naiven Patienten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>start range of a tolerant patient</source>
            <translation>Startbereich eines toleranten Patienten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>step up after the {0}</source>
            <translation>Schritt nach oben gemäß {0}</translation>
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
            <translation>gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>stopped or stalled, read in the log</source>
            <translation>gestoppt oder Stillstand, im Protokoll gelesen</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>stopped too long</source>
            <translation>zu lange gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>syringe</source>
            <translation>Spritze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>syringe {0}</source>
            <translation>Spritze {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>telemetry latch ended</source>
            <translation>Telemetriemodus beendet</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>textbook chapter on infusate complications; ISMP 2004-01-15</source>
            <translation>Lehrbuchkapitel zu Infusatkomplikationen; ISMP 2004-01-15</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <location filename="../../../resources/emergency.json" />
            <source>textbook chapter on withdrawal</source>
            <translation>Lehrbuchkapitel zum Entzug</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>textbook on pain pumps: shipping fluid is drawn out and compared at the implant</source>
            <translation>Lehrbuch zu Schmerzpumpen: Transportflüssigkeit wird bei der Implantation entnommen und verglichen</translation>
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF could not be begun</source>
            <translation>das PDF konnte nicht begonnen werden</translation>
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF could not be continued</source>
            <translation>das PDF konnte nicht fortgesetzt werden</translation>
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF is not built as expected</source>
            <translation>das PDF ist nicht wie erwartet aufgebaut</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>the alarm data</source>
            <translation>die Alarmdaten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>the bearer of this serial, compared with the card</source>
            <translation>der Träger dieser Seriennummer, mit dem Ausweis verglichen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>the catheter is not known</source>
            <translation>der Katheter ist nicht bekannt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>the catheter may stay</source>
            <translation>der Katheter kann bleiben</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the certificate of the communicator was taken back</source>
            <translation>das Zertifikat des Kommunikators wurde zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the certificate of the handset {0} is not valid now</source>
            <translation>das Zertifikat des Handgeräts {0} ist jetzt nicht gültig</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end does not check ({0})</source>
            <translation>das Zertifikat der Gegenstelle stimmt nicht ({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end is for another use</source>
            <translation>das Zertifikat der Gegenstelle ist für einen anderen Zweck</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end is not from our authority ({0})</source>
            <translation>das Zertifikat der Gegenstelle ist nicht von unserer Zertifizierungsstelle ({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end was taken back</source>
            <translation>das Zertifikat der Gegenstelle wurde zurückgezogen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator does not answer</source>
            <translation>der Kommunikator antwortet nicht</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator does not speak with this tablet: {0}</source>
            <translation>der Kommunikator spricht nicht mit diesem Tablet: {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator has ended the session</source>
            <translation>der Kommunikator hat die Sitzung beendet</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/mri_data.py" />
            <source>the data on scans</source>
            <translation>die MRT-Daten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>the drug</source>
            <translation>das Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/emergency_cards.py" />
            <source>the emergency cards</source>
            <translation>die Notfallkarten</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>the fact sheets that this card is written from</source>
            <translation>die Faktenblätter, aus denen diese Karte stammt</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>the flow of that derivation</source>
            <translation>die Flussrate dieser Herleitung</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the handshake was altered on the way</source>
            <translation>der Handshake wurde unterwegs verändert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the implant data</source>
            <translation>die Implantationsdaten</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>the length of that derivation, 85 cm of Ascenda</source>
            <translation>die Länge dieser Herleitung, 85 cm Ascenda</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the lockout</source>
            <translation>die Sperrzeit</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>the maker's recommendation</source>
            <translation>die Empfehlung des Herstellers</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the maximum</source>
            <translation>die Höchstzahl</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the observation after a start of any other drug is missing: add it as `other`</source>
            <translation>die Überwachung nach einem Start mit jedem anderen Medikament fehlt: Fügen Sie sie als `other` hinzu</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>the old drug first, without a bridge</source>
            <translation>zuerst das alte Medikament, ohne Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end agrees on no cipher with us</source>
            <translation>die Gegenstelle einigt sich mit uns auf kein Verfahren</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end agrees on no key with us</source>
            <translation>die Gegenstelle einigt sich mit uns auf keinen Schlüssel</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end asks for more answers than a session needs</source>
            <translation>die Gegenstelle fordert mehr Antworten, als eine Sitzung braucht</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end changes keys without end</source>
            <translation>die Gegenstelle wechselt endlos die Schlüssel</translation>
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end closed the connection</source>
            <translation>die Gegenstelle hat die Verbindung geschlossen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end could not check what came from us</source>
            <translation>die Gegenstelle konnte nicht prüfen, was von uns kam</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not know our authority</source>
            <translation>die Gegenstelle kennt unsere Zertifizierungsstelle nicht</translation>
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end does not know this connection: it was restarted or has closed it</source>
            <translation>die Gegenstelle kennt diese Verbindung nicht: Sie wurde neu gestartet oder hat sie geschlossen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not speak TLS as we do ({0})</source>
            <translation>die Gegenstelle spricht TLS nicht wie wir ({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end does not speak {0}</source>
            <translation>die Gegenstelle spricht kein {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not take our certificate</source>
            <translation>die Gegenstelle nimmt unser Zertifikat nicht an</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end got a record that is too long</source>
            <translation>die Gegenstelle erhielt einen zu langen Datensatz</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end got bytes that we did not send so</source>
            <translation>die Gegenstelle erhielt Bytes, die wir nicht so gesendet haben</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end is no device of ours: {0}</source>
            <translation>die Gegenstelle ist keines unserer Geräte: {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end is the {0} and no {1}</source>
            <translation>die Gegenstelle ist {0} und nicht {1}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end opened a new connection</source>
            <translation>die Gegenstelle hat eine neue Verbindung geöffnet</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate has expired</source>
            <translation>die Gegenstelle sagt, dass unser Zertifikat abgelaufen ist</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate is for another use</source>
            <translation>die Gegenstelle sagt, dass unser Zertifikat für einen anderen Zweck ist</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate was taken back</source>
            <translation>die Gegenstelle sagt, dass unser Zertifikat zurückgezogen wurde</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end showed no certificate</source>
            <translation>die Gegenstelle zeigte kein Zertifikat</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end speaks no TLS 1.3</source>
            <translation>die Gegenstelle spricht kein TLS 1.3</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end wants a certificate</source>
            <translation>die Gegenstelle verlangt ein Zertifikat</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end's handshake is too long</source>
            <translation>der Handshake der Gegenstelle ist zu lang</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end's proof of its key does not check</source>
            <translation>der Schlüsselnachweis der Gegenstelle stimmt nicht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>the patient may give boluses within these limits</source>
            <translation>der Patient darf innerhalb dieser Grenzen Boli auslösen</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>the print service gave no answer</source>
            <translation>der Druckdienst gab keine Antwort</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>the pump's log does not say, or is not read yet</source>
            <translation>das Protokoll der Pumpe sagt es nicht oder ist noch nicht ausgelesen</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>the reasons for going on</source>
            <translation>die Gründe für das Fortfahren</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the rounds of observation for {0} do not ascend to its end at {1}</source>
            <translation>die Überwachungsrunden für {0} steigen nicht bis zum Ende bei {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>the same all day, every day</source>
            <translation>den ganzen Tag gleich, jeden Tag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>the same drug, at once</source>
            <translation>dasselbe Medikament, sofort</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server answered setting {0} with {1}</source>
            <translation>der Server beantwortete die Einstellung {0} mit {1}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server changes bytes that are sent</source>
            <translation>der Server verändert gesendete Bytes</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server changes bytes that arrive</source>
            <translation>der Server verändert ankommende Bytes</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server does not offer to set a serial port</source>
            <translation>der Server bietet nicht an, einen seriellen Anschluss einzustellen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>the server said nothing of the kind within {0} ms</source>
            <translation>der Server sagte innerhalb von {0} ms nichts dergleichen</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the session has ended</source>
            <translation>die Sitzung ist beendet</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>the tablet was closed</source>
            <translation>das Tablet wurde geschlossen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>the therapy as it was</source>
            <translation>die Therapie wie zuvor</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the window</source>
            <translation>das Zeitfenster</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>then nothing is injected</source>
            <translation>dann wird nichts injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>therapy</source>
            <translation>Therapie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>this patient</source>
            <translation>dieser Patient</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>this tablet</source>
            <translation>diesem Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/workflows/sign_in.py" />
            <source>time</source>
            <translation>Mal</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>time and time zone</source>
            <translation>Uhrzeit und Zeitzone</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>times</source>
            <translation>Mal</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <source>to do</source>
            <translation>ausstehend</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../pump_core/log.py" />
            <source>too fast</source>
            <translation>zu schnell</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>tubing {0}</source>
            <translation>Schlauch {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>tubing {0}, catheter {1}</source>
            <translation>Schlauch {0}, Katheter {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>two tones</source>
            <translation>zwei Töne</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <source>under-infusion</source>
            <translation>Unterinfusion</translation>
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
            <translation>unbekannt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>value, percent, step</source>
            <translation>Wert, Prozent, Schritt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/workflows/alarm_rules.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>volume</source>
            <translation>Volumen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>while the tubing's water leaves the tip</source>
            <translation>solange das Wasser des Schlauchs die Spitze verlässt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>window maximum</source>
            <translation>Höchstzahl im Zeitfenster</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>with a new catheter</source>
            <translation>mit neuem Katheter</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>withdraw</source>
            <translation>Entnehmen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>withdrawn {0} mL</source>
            <translation>entnommen {0} mL</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>ziconotide</source>
            <translation>Ziconotid</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>ziconotide label</source>
            <translation>Ziconotid-Fachinformation</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>ziconotide label, table 2</source>
            <translation>Ziconotid-Fachinformation, Tabelle 2</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>ziconotide must not be given</source>
            <translation>Ziconotid darf nicht gegeben werden</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>{0}   ·   Command {1}</source>
            <translation>{0}   ·   Befehl {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>{0}  ·  SN {1}</source>
            <translation>{0}  ·  SN {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} % of what is prescribed, for {1}.</source>
            <translation>{0} % des Verordneten, während {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>{0} % of {1} mL delivered</source>
            <translation>{0} % von {1} mL abgegeben</translation>
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} (confidence {1})</source>
            <translation>{0} (Verlässlichkeit {1})</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>{0} It believes {1} left.</source>
            <translation>{0} Sie rechnet mit {1} Rest.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Look at Log and alarms before the scan.</source>
            <translation>{0} Sehen Sie vor dem MRT unter „Protokoll, Alarme“ nach.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} Nothing was programmed.</source>
            <translation>{0} Nichts wurde programmiert.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Press Enter again for {1}.</source>
            <translation>{0} Drücken Sie erneut Eingabe für {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} Press Enter again if it is so.</source>
            <translation>{0} Drücken Sie erneut Eingabe, wenn es so ist.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Press Enter again if the label says so.</source>
            <translation>{0} Drücken Sie erneut Eingabe, wenn das Etikett es so nennt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Read it again {1}.</source>
            <translation>{0} Lesen Sie sie {1} erneut aus.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} Read the syringe again. Press Enter again if it is so.</source>
            <translation>{0} Lesen Sie die Spritze noch einmal ab. Drücken Sie erneut Eingabe, wenn es so ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Restart it before the scan.</source>
            <translation>{0} Starten Sie sie vor dem MRT neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Restart it before the scan. {1}</source>
            <translation>{0} Starten Sie sie vor dem MRT neu. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>{0} Restart it from Home or with a refill.</source>
            <translation>{0} Starten Sie sie in der Übersicht oder mit einer Nachfüllung neu.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>{0} Settled: {1}.</source>
            <translation>{0} Geklärt: {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Ten-fold and more is taken for a slip. Read the label and its unit again.</source>
            <translation>{0} Das Zehnfache und mehr gilt als Vertipper. Lesen Sie Etikett und Einheit erneut.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} The reservoir was emptied; the pump goes on counting.</source>
            <translation>{0} Das Reservoir wurde entleert; die Pumpe zählt weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0} The tablet must stay on to remind you.</source>
            <translation>{0} Das Tablet muss eingeschaltet bleiben, um Sie zu erinnern.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/tones.py" />
            <source>{0} The tones cannot be heard here: describe them to the patient.</source>
            <translation>{0} Die Töne sind hier nicht zu hören: Beschreiben Sie sie dem Patienten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>{0} Values shown are from the last reading.</source>
            <translation>{0} Die gezeigten Werte sind von der letzten Auslesung.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} after this tablet read it on {1}.</source>
            <translation>{0}, nachdem dieses Tablet sie am {1} ausgelesen hat.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>{0} all day: {1} of {2}.</source>
            <translation>{0} den ganzen Tag: {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} at the tip</source>
            <translation>{0} an der Spitze</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0} at {1}</source>
            <translation>{0} bei {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} at {1}, {2}, until {3}</source>
            <translation>{0} mit {1}, {2}, bis {3}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0} at {1}, {2}.</source>
            <translation>{0} mit {1}, {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} at {1}, {2}; basal rests</source>
            <translation>{0} mit {1}, {2}; Basalrate ruht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>{0} at {1}.</source>
            <translation>{0} mit {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} came out, {1} than the {2} that the pump expected.</source>
            <translation>{0} kam heraus, {1} als die von der Pumpe erwarteten {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} can sign in again.</source>
            <translation>{0} kann sich wieder anmelden.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} cannot be. Type a whole number.</source>
            <translation>{0} kann nicht sein. Tippen Sie eine ganze Zahl.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} cannot sign in any more.</source>
            <translation>{0} kann sich nicht mehr anmelden.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} cm is no less than the whole piece of {1} cm: nothing would be left. Enter what was cut off, not what was implanted.</source>
            <translation>{0} cm ist nicht weniger als das ganze Stück von {1} cm: Nichts bliebe übrig. Geben Sie ein, was abgeschnitten, nicht was implantiert wurde.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>{0} comes first</source>
            <translation>{0} kommt zuerst</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} comes first: {1}, less {2} days, on an open day.</source>
            <translation>{0} kommt zuerst: {1}, minus {2} Tage, an einem offenen Tag.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} cut off after {1}</source>
            <translation>{0} abgebrochen nach {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} cut off at {1}, {2}.</source>
            <translation>{0} bei {1} abgebrochen, {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} day</source>
            <translation>{0} Tag</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} days</source>
            <translation>{0} Tage</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0} days of dose, pushed in at once by an injection</source>
            <translation>{0} Tagesdosen, bei einer Injektion auf einmal hineingedrückt</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <source>{0} digits typed</source>
            <translation>{0} Ziffern getippt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} does not fit: the reservoir of this pump holds {1}.</source>
            <translation>{0} passt nicht hinein: Das Reservoir dieser Pumpe fasst {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>{0} drawn, but catheter and port hold up to {1}.</source>
            <translation>{0} entnommen, aber Katheter und Port fassen bis zu {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>{0} entered, but the label says {1}.</source>
            <translation>{0} eingegeben, aber das Etikett nennt {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} entries are</source>
            <translation>{0} Einträge</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0} fast</source>
            <translation>{0} vor</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} finished</source>
            <translation>{0} beendet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} finished after {1}</source>
            <translation>{0} beendet nach {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} for {1}</source>
            <translation>{0} während {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} for {1}, until {2} if it starts now.</source>
            <translation>{0} während {1}, bis {2}, wenn sie jetzt beginnt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0} for {1}.</source>
            <translation>{0} während {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} for {1}; basal rests</source>
            <translation>{0} während {1}; Basalrate ruht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front at the connector</source>
            <translation>Front von {0} am Anschluss</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front at the reservoir</source>
            <translation>Front von {0} am Reservoir</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front, {1} % of the catheter</source>
            <translation>Front von {0}, {1} % des Katheters</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front, {1} % of the tubing</source>
            <translation>Front von {0}, {1} % des Schlauchs</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>{0} h between increases</source>
            <translation>{0} h zwischen Erhöhungen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} h {1} min ago</source>
            <translation>vor {0} h {1} min</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>{0} has no short decimal form; say how many places to show</source>
            <translation>{0} hat keine kurze Dezimalform; geben Sie die Stellenzahl an</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} in any {1}</source>
            <translation>{0} in beliebigen {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} in one bolus is {1} % of a day, more than the usual {2} %. Press Enter again if it is so.</source>
            <translation>{0} in einem Bolus sind {1} % eines Tages, mehr als die üblichen {2} %. Drücken Sie erneut Eingabe, wenn es so ist.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0} in them</source>
            <translation>{0} darin</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0} in {1}</source>
            <translation>{0} in {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>{0} in {1}, at {2}</source>
            <translation>{0} in {1}, mit {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0} in {1}, then the therapy</source>
            <translation>{0} in {1}, dann die Therapie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} injected</source>
            <translation>{0} injiziert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} injected, lot {1}</source>
            <translation>{0} injiziert, Charge {1}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is a decrease of more than one usual step, which ends at {1}.</source>
            <translation>{0} ist eine Verringerung um mehr als einen üblichen Schritt, der bei {1} endet.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is a larger step than {1} is titrated by, which ends at {2}.</source>
            <translation>{0} ist ein größerer Schritt als der, mit dem {1} titriert wird und der bei {2} endet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is above the consensus of {1}.</source>
            <translation>{0} liegt über dem Konsensus von {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest concentration of the consensus, {1}.</source>
            <translation>{0} liegt über der Höchstkonzentration des Konsensus, {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest dose of the consensus, {1}.</source>
            <translation>{0} liegt über der Höchstdosis des Konsensus, {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest dose of the label, {1}.</source>
            <translation>{0} liegt über der Höchstdosis der Fachinformation, {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the start range of this drug, which ends at {1}.</source>
            <translation>{0} liegt über dem Startbereich dieses Medikaments, der bei {1} endet.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is an increase of more than the consensus step, which ends at {1}.</source>
            <translation>{0} ist eine Erhöhung um mehr als den Konsensusschritt, der bei {1} endet.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is below the start range from {1}.</source>
            <translation>{0} liegt unter dem Startbereich ab {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is finer than the pump stores; the step is {1}.</source>
            <translation>{0} ist feiner, als die Pumpe speichert; die Schrittweite ist {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>{0} is in the pump, but it counts {1}</source>
            <translation>{0} ist in der Pumpe, aber sie zählt {1}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} is more than one syringe holds, {1}.</source>
            <translation>{0} ist mehr, als eine Spritze fasst, {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is more than this pump holds: {1}. Read the syringe again.</source>
            <translation>{0} ist mehr, als diese Pumpe fasst: {1}. Lesen Sie die Spritze erneut ab.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} is no clear time of day. Type hours and two digits of minutes: 6.30 for 06:30.</source>
            <translation>{0} ist keine eindeutige Uhrzeit. Tippen Sie Stunden und zwei Ziffern Minuten: 6.30 für 06:30.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} is no longer running</source>
            <translation>{0} läuft nicht mehr</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} is not above the low-reservoir alarm at {1}.</source>
            <translation>{0} liegt nicht über dem Alarm „Reservoir niedrig“ bei {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} is outside {1} to {2}: the step before begins at {3}, this one ends at {4}, and each lasts {5} min at least. Move or remove the other step first.</source>
            <translation>{0} liegt außerhalb von {1} bis {2}: Der Schritt davor beginnt um {3}, dieser endet um {4}, und jeder dauert mindestens {5} min. Verschieben oder entfernen Sie zuerst den anderen Schritt.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>{0} is the last administrator.</source>
            <translation>{0} ist der letzte Administrator.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} is the last administrator. Add another one first.</source>
            <translation>{0} ist der letzte Administrator. Fügen Sie zuerst einen anderen hinzu.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>{0} is there already. Add a letter that tells the two apart.</source>
            <translation>{0} ist bereits da. Fügen Sie einen Buchstaben hinzu, der die beiden unterscheidet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} is under way.</source>
            <translation>{0} läuft.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} is {1} % {2} than {3} ({4}).</source>
            <translation>{0} ist {1} % {2} als {3} ({4}).</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} is {1} the bolus now. Press Enter again if it is so.</source>
            <translation>{0} ist {1} des jetzigen Bolus. Drücken Sie erneut Eingabe, wenn es so ist.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is {1} times the dose now ({2}).</source>
            <translation>{0} ist das {1}-Fache der jetzigen Dosis ({2}).</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/second_person.py" />
            <source>{0} is {1}, who is signed in. The second person is someone else: clear and type their initials. If they are the same, add a letter of the surname.</source>
            <translation>{0} ist {1}, angemeldet an diesem Tablet. Die zweite Person ist jemand anderes: Löschen Sie und tippen Sie deren Initialen. Sind sie gleich, fügen Sie einen Buchstaben des Nachnamens hinzu.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>{0} less than on the label: add a syringe, or confirm the rest.</source>
            <translation>{0} weniger als auf dem Etikett: Fügen Sie eine Spritze hinzu oder bestätigen Sie den Rest.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} made</source>
            <translation>{0} hergestellt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} min ago</source>
            <translation>vor {0} min</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} min is {1}, longer than the {2} that are entered here. Type {3} min or less.</source>
            <translation>{0} min sind {1}, länger als die {2}, die hier eingegeben werden. Tippen Sie {3} min oder weniger.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} min, not {1} h? Press Enter again for {2} min. For {3} h clear it and type {4}.</source>
            <translation>{0} min, nicht {1} h? Drücken Sie erneut Eingabe für {2} min. Für {3} h löschen Sie es und tippen {4}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} missing, from {1} to {2}: the pump had no room for more.</source>
            <translation>{0} fehlen, von {1} bis {2}: Die Pumpe hatte keinen Platz für mehr.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} needs less flow than the pump can deliver.</source>
            <translation>{0} braucht weniger Flussrate, als die Pumpe abgeben kann.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} needs more flow than the pump can deliver.</source>
            <translation>{0} braucht mehr Flussrate, als die Pumpe abgeben kann.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>{0} newer entries are not read yet.</source>
            <translation>{0} neuere Einträge sind noch nicht ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>{0} newer entry is not read yet.</source>
            <translation>{0} neuerer Eintrag ist noch nicht ausgelesen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} now</source>
            <translation>{0} jetzt</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} of stability are more than this product is known for, {1}.</source>
            <translation>{0} Haltbarkeit sind mehr, als für dieses Produkt bekannt ist, {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} of the old drug</source>
            <translation>{0} des alten Medikaments</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>{0} of today's {1}</source>
            <translation>{0} der heutigen {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>{0} of {1}</source>
            <translation>{0} von {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>{0} of {1} implanted</source>
            <translation>{0} von {1} implantiert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>{0} of {1} is under way at {2}.</source>
            <translation>{0} von {1} ist bei {2} offen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} of {1} is under way at {2}. All entries are kept.</source>
            <translation>{0} von {1} ist bei {2} offen. Alle Eingaben bleiben erhalten.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} of {1}.</source>
            <translation>{0} von {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} of {1}. Ends {2}.</source>
            <translation>{0} von {1}. Endet {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>{0} on the pump's own step</source>
            <translation>{0} in der Schrittweite der Pumpe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>{0} on the pump's own step.</source>
            <translation>{0} in der Schrittweite der Pumpe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}</source>
            <translation>{0} über {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>{0} over {1}, until {2} if it starts now.</source>
            <translation>{0} über {1}, bis {2}, wenn er jetzt beginnt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0} over {1}, {2}</source>
            <translation>{0} über {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}, {2} at {3}</source>
            <translation>{0} über {1}, {2} mit {3}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}, {2} from start to start, at most {3} in 24 h{4}</source>
            <translation>{0} über {1}, {2} von Beginn zu Beginn, höchstens {3} in 24 h{4}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>{0} over {1}.</source>
            <translation>{0} über {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} patient bolus</source>
            <translation>{0} Patientenbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} patient boluses</source>
            <translation>{0} Patientenboli</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} running</source>
            <translation>{0} läuft</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} should be over</source>
            <translation>{0} sollte beendet sein</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} signs in with the new one from now on.</source>
            <translation>{0} meldet sich ab jetzt mit der neuen an.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0} slow</source>
            <translation>{0} nach</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>{0} step</source>
            <translation>Schritt {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} than expected: {1}</source>
            <translation>{0} als erwartet: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0} through the access port</source>
            <translation>{0} über den Zugangsport</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} times</source>
            <translation>{0} Mal</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} times, each drawn out again{1}</source>
            <translation>{0} Mal, jeweils wieder entnommen{1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} to the tip, catheter {1}</source>
            <translation>{0} bis zur Spitze, Katheter {1}</translation>
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
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0} to {1} at this concentration</source>
            <translation>{0} bis {1} mit dieser Konzentration</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} digits, not all the same, not in sequence</source>
            <translation>{0} bis {1} Ziffern, nicht alle gleich, nicht in Folge</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} letters, as on the badge</source>
            <translation>{0} bis {1} Buchstaben, wie auf dem Namensschild</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>{0} to {1} mL/day</source>
            <translation>{0} bis {1} mL/day</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} signs: {2}; capitals count</source>
            <translation>{0} bis {1} Zeichen: {2}; Groß- und Kleinschreibung zählt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>{0} tubing + {1} catheter, as entered in the pump</source>
            <translation>{0} Schlauch + {1} Katheter, wie in der Pumpe eingegeben</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} until {1}</source>
            <translation>{0} bis {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} was added.</source>
            <translation>{0} wurde hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} was cut off</source>
            <translation>{0} wurde abgebrochen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} was entered as injected; the pump does not count it.</source>
            <translation>{0} wurde als injiziert eingegeben; die Pumpe zählt es nicht.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>{0} was touched twice very quickly. Touch it once more if you mean it twice.</source>
            <translation>{0} wurde zweimal sehr schnell berührt. Berühren Sie es noch einmal, wenn Sie es doppelt meinen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0} were ordered.</source>
            <translation>{0} waren verordnet.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} withdrawn</source>
            <translation>{0} entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, MRN {1}</source>
            <translation>{0}, MRN {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0}, and on at this rate until {1}.</source>
            <translation>{0}, und mit dieser Rate weiter bis {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0}, as the tablet</source>
            <translation>{0}, wie das Tablet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0}, at this rate since {1}.</source>
            <translation>{0}, mit dieser Rate seit {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, born {1}</source>
            <translation>{0}, geboren {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0}, calculated</source>
            <translation>{0}, berechnet</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>{0}, changed in detail</source>
            <translation>{0}, im Detail geändert</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>{0}, concentration</source>
            <translation>{0}, Konzentration</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>{0}, continued</source>
            <translation>{0}, Fortsetzung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0}, daily dose</source>
            <translation>{0}, Tagesdosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>{0}, dose of the bridge</source>
            <translation>{0}, Dosis der Überbrückung</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0}, dose of the whole step {1}</source>
            <translation>{0}, Dosis des ganzen Schritts {1}</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>{0}, each cm</source>
            <translation>{0}, pro cm</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>{0}, each day</source>
            <translation>{0}, jeden Tag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0}, ended {1}</source>
            <translation>{0}, beendet {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0}, ends {1}</source>
            <translation>{0}, endet {1}</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>{0}, labels of {1}</source>
            <translation>{0}, Fachinformationen von {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0}, most in 24 h</source>
            <translation>{0}, höchstens in 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>{0}, most in a day</source>
            <translation>{0}, höchstens am Tag</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0}, no drug</source>
            <translation>{0}, kein Medikament</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0}, no therapy</source>
            <translation>{0}, keine Therapie</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0}, not readable by this tablet</source>
            <translation>{0}, für dieses Tablet nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>{0}, one patient bolus</source>
            <translation>{0}, ein Patientenbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0}, record {1}</source>
            <translation>{0}, Akte {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, serial {1}</source>
            <translation>{0}, Seriennummer {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>{0}, single bolus</source>
            <translation>{0}, Einzelbolus</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>{0}, start dose</source>
            <translation>{0}, Startdosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>{0}, the pump is stopped</source>
            <translation>{0}, die Pumpe ist gestoppt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>{0}, today {1}</source>
            <translation>{0}, heute {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0}, unknown to this tablet</source>
            <translation>{0}, diesem Tablet unbekannt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0}, which is {1}</source>
            <translation>{0}, das ist {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0}, {1} counted</source>
            <translation>{0}, {1} gezählt</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0}, {1} left</source>
            <translation>{0}, noch {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0}, {1} lockout, {2} in 24 h</source>
            <translation>{0}, {1} Sperrzeit, {2} in 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0}, {1} withdrawn</source>
            <translation>{0}, {1} entnommen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0}, {1}: the tablet says {2}</source>
            <translation>{0}, {1}: Das Tablet zeigt {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0}. Read each against the order and tick it.</source>
            <translation>{0}. Lesen Sie jede mit der Verordnung und haken Sie sie ab.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>{0}: cut off</source>
            <translation>{0}: abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>{0}: it is not known whether the pump runs</source>
            <translation>{0}: Es ist nicht bekannt, ob die Pumpe läuft</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>{0}: session report</source>
            <translation>{0}: Sitzungsbericht</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>{0}: the pump is STOPPED</source>
            <translation>{0}: Die Pumpe ist GESTOPPT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0}: which drug?</source>
            <translation>{0}: Welches Medikament?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>{0}: {1} in {2}, then the therapy.</source>
            <translation>{0}: {1} in {2}, dann die Therapie.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; as much came out.</source>
            <translation>{0}; ebenso viel kam heraus.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>{0}; the connection goes on by itself.</source>
            <translation>{0}; die Verbindung läuft von selbst weiter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; {1} less came out.</source>
            <translation>{0}; {1} weniger kam heraus.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; {1} more came out.</source>
            <translation>{0}; {1} mehr kam heraus.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/MoreBelow.qml" />
            <source>▼ More below</source>
            <translation>▼ Weiter unten mehr</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>✓ as on the pharmacy label</source>
            <translation>✓ wie auf dem Apothekenetikett</translation>
        </message>
    </context>
</TS>
