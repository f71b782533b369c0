<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>shown</name>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>% less</source>
            <translation>% menos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>% more</source>
            <translation>% más</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>0 % changes nothing. Type by how much, or cancel.</source>
            <translation>0 % no cambia nada. Escriba cuánto, o cancele.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>0 (stopped)</source>
            <translation>0 (parada)</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>0 is no concentration. Type what the label says, or remove the drug.</source>
            <translation>0 no es una concentración. Escriba lo que dice la etiqueta, o quite el fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>0 is no therapy. Type the dose of the order.</source>
            <translation>0 no es terapia. Escriba la dosis de la prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>0 mL = nothing more can be withdrawn. {0} stays below and mixes.</source>
            <translation>0 mL = no se puede extraer más. {0} queda debajo y se mezcla.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>0 mL cannot be filled. Type the volume that you read on the syringe.</source>
            <translation>No se pueden llenar 0 mL. Escriba el volumen que ha leído en la jeringa.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>0 min is no time. Type how many minutes.</source>
            <translation>0 min no es un tiempo. Escriba cuántos minutos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>1 entry is</source>
            <translation>1 entrada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>1 to {0}</source>
            <translation>1 a {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>1/{0} of</source>
            <translation>1/{0} de</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>15 minutes earlier</source>
            <translation>15 minutos antes</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>15 minutes later</source>
            <translation>15 minutos después</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>2 to 4 letters, not those of who is signed in.</source>
            <translation>De 2 a 4 letras, no las de quien ha iniciado la sesión.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A PIN has {0} to {1} digits. Clear and type another one.</source>
            <translation>Un PIN tiene de {0} a {1} cifras. Borre y escriba otro.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A PIN is digits only. Clear and type it again.</source>
            <translation>Un PIN tiene solo cifras. Borre y escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A bolus begins to act after 0.5 h to 1 h, most after about 4 h, and lasts 4 h to 8 h.</source>
            <translation>Un bolo empieza a actuar entre 0.5 h y 1 h, al máximo a las 4 h aproximadamente, y dura de 4 h a 8 h.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>A bolus is running.</source>
            <translation>Hay un bolo en curso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A bolus is usually 5 to 20 % of the daily dose. Where no dose runs to compare it with, or none has run for too long, a whole day at the end of the start range is the limit.</source>
            <translation>Un bolo suele ser del 5 al 20 % de la dosis diaria. Donde no hay dosis con la que comparar, o no la ha habido demasiado tiempo, el límite es un día entero al final del rango inicial.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>A bolus of 0 gives nothing. Turn patient boluses off instead.</source>
            <translation>Un bolo de 0 no da nada. Desactive en su lugar los bolos del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>A bolus of 0 gives nothing. Type the dose, or cancel.</source>
            <translation>Un bolo de 0 no da nada. Escriba la dosis, o cancele.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>A bolus or a bridge is under way.</source>
            <translation>Hay un bolo o un puente en curso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A bolus over {0} is faster than the pump can deliver.</source>
            <translation>Un bolo en {0} es más rápido de lo que la bomba puede administrar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A bolus was running.</source>
            <translation>Había un bolo en curso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A bolus, a prime or a bridge never runs together with another of them.</source>
            <translation>Un bolo, un cebado o un puente nunca funcionan junto con otro de ellos.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A bridge carries the old drug on until the new fluid reaches the tip.</source>
            <translation>Un puente mantiene el fármaco anterior hasta que la solución nueva llega a la punta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A bridge leads over to a therapy, and none is programmed.</source>
            <translation>Un puente conduce a una terapia, y no hay ninguna programada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>A bridge of 0 gives nothing. To leave it out, choose that below.</source>
            <translation>Un puente de 0 no da nada. Para omitirlo, elíjalo abajo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A bridge was running.</source>
            <translation>Había un puente en curso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A caution was not confirmed with a reason.</source>
            <translation>Una advertencia no se confirmó con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>A certificate is not valid now</source>
            <translation>Un certificado no es válido ahora</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A certificate is not valid now: the pump may be read and stopped only.</source>
            <translation>Un certificado no es válido ahora: la bomba solo se puede leer y parar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>A certificate was taken back</source>
            <translation>Se retiró un certificado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A change of drug needs a bridge or a flush, which a refill does not program.</source>
            <translation>Un cambio de fármaco necesita un puente o un lavado, que una recarga no programa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>A clinician goes on with it.</source>
            <translation>Un clínico lo continúa.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>A confirmation must follow the review within minutes.</source>
            <translation>La confirmación debe seguir a la revisión en minutos.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A day goes from 0.00 to 23.59. A step over midnight is one until 24:00 and one from 00:00.</source>
            <translation>Un día va de 0.00 a 23.59. Un paso que cruza la medianoche es uno hasta las 24:00 y otro desde las 00:00.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>A day has one step at least.</source>
            <translation>Un día tiene al menos un paso.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A day holds {0} steps, not {1}.</source>
            <translation>Un día admite {0} pasos, no {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>A day now {0}</source>
            <translation>Un día ahora {0}</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>A demo person keeps the PIN that is told.</source>
            <translation>Una persona de demostración conserva el PIN indicado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>A dose of 0 stops the therapy. Use Stop for that, on top of every screen.</source>
            <translation>Una dosis de 0 para la terapia. Use Parar para eso, arriba en todas las pantallas.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>A drug outside its indications is the mark of a wrong choice from the list.</source>
            <translation>Un fármaco fuera de sus indicaciones es la señal de una elección errónea en la lista.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A factor of exactly 1,000 is the mark of mg and mcg mixed up.</source>
            <translation>Un factor de exactamente 1,000 es la señal de confundir mg y mcg.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A finer number would be rounded unseen.</source>
            <translation>Un número más fino se redondearía sin verse.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>A firewall of this computer forbids it.</source>
            <translation>Un cortafuegos de este ordenador lo impide.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A flex pattern follows the clock of the pump, and what the clock repeats is given twice.</source>
            <translation>Un patrón flex sigue el reloj de la bomba, y lo que el reloj repite se da dos veces.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A flex pattern follows the clock of the pump, and what the clock skips is not given.</source>
            <translation>Un patrón flex sigue el reloj de la bomba, y lo que el reloj salta no se da.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>A flex pattern follows the clock of the pump. It is set to what this tablet shows.</source>
            <translation>Un patrón flex sigue el reloj de la bomba. Se ajusta a lo que indica esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A large step in one go is a known cause of overdose.</source>
            <translation>Un paso grande de una vez es una causa conocida de sobredosis.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A lockout of {0} is shorter than the bolus itself, which takes {1}.</source>
            <translation>Un bloqueo de {0} es más corto que el propio bolo, que dura {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A low-reservoir alarm at {0} is below the usual {1}.</source>
            <translation>Una alarma de reservorio bajo a {0} está por debajo de los {1} habituales.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>A low-reservoir alarm at {0} is outside what the pump takes; the nearest is {1}.</source>
            <translation>Una alarma de reservorio bajo a {0} está fuera de lo que acepta la bomba; lo más próximo es {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A misread syringe looks like a pump that is out of order.</source>
            <translation>Una jeringa mal leída parece una bomba averiada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A name has at least {0} letters. Type it as it stands on the badge.</source>
            <translation>Un nombre tiene al menos {0} letras. Escríbalo como en la identificación.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>A new alarm sounds at once, and the cause is still there.</source>
            <translation>Una alarma nueva suena de inmediato, y la causa persiste.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>A number does not begin with 0{0}. Clear it and type again.</source>
            <translation>Un número no empieza por 0{0}. Bórrelo y escriba de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/faults.py" />
            <source>A part of this program failed, and what is on the screen may not be what the pump does. The pump goes on by itself. Read the pump again and compare before you go on. If this comes back, end the program and start it again.</source>
            <translation>Una parte de este programa falló, y lo que está en pantalla puede no ser lo que hace la bomba. La bomba continúa por sí sola. Lea de nuevo la bomba y compare antes de continuar. Si esto se repite, cierre el programa e inícielo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>A passphrase has {0} to {1} signs. Clear and type another one.</source>
            <translation>Una frase de acceso tiene de {0} a {1} signos. Borre y escriba otra.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>A passphrase instead</source>
            <translation>Una frase de acceso en su lugar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>A patient bolus comes on top of a therapy; while none flows every press is denied.</source>
            <translation>Un bolo del paciente se añade a una terapia; mientras no fluya ninguna, se deniega cada pulsación.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A person has seen the memory error; its alarm ended.</source>
            <translation>Una persona ha visto el error de memoria; su alarma terminó.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A prime from the reservoir reckons with an empty tubing, and would give the patient its volume at the highest flow.</source>
            <translation>Un cebado desde el reservorio cuenta con un tubo vacío, y daría al paciente su volumen al flujo máximo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>A prime was running.</source>
            <translation>Había un cebado en curso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A prime would push it into the patient at the highest flow: an overdose within minutes.</source>
            <translation>Un cebado lo empujaría al paciente al flujo máximo: una sobredosis en minutos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>A product</source>
            <translation>Un producto</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A pump that is told of another fluid than it holds gives another dose than it says.</source>
            <translation>Una bomba a la que se indica otra solución que la que contiene da otra dosis que la que dice.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>A quick refill asks nothing about another fluid.</source>
            <translation>Una recarga rápida no pregunta por otra solución.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>A reason has at least two different words. Say what was found or who ordered it.</source>
            <translation>Un motivo tiene al menos dos palabras distintas. Diga qué se encontró o quién lo ordenó.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>A reason has at least two different words. Type why the pump stays as it is.</source>
            <translation>Un motivo tiene al menos dos palabras distintas. Escriba por qué la bomba queda así.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>A reason has at least {0} signs. Say what was found or who ordered it.</source>
            <translation>Un motivo tiene al menos {0} signos. Diga qué se encontró o quién lo ordenó.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A refill goes on with a therapy; there is none.</source>
            <translation>Una recarga continúa una terapia; no hay ninguna.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>A second person counts the syringes and enters the total, with initials. The first entry is hidden.</source>
            <translation>Una segunda persona cuenta las jeringas e introduce el total, con sus iniciales. La primera entrada está oculta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A second person reads the syringes that were withdrawn.</source>
            <translation>Una segunda persona lee las jeringas extraídas.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A single bolus of {0} is more than usual, which ends at {1}.</source>
            <translation>Un bolo único de {0} es más de lo habitual, que termina en {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>A space comes after a word, and one is enough.</source>
            <translation>Un espacio va detrás de una palabra, y basta uno.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>A start is {0} to {1}.</source>
            <translation>Un inicio es de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>A step of 0 gives no drug. Type the least that shall flow, or remove the step.</source>
            <translation>Un paso de 0 no da fármaco. Escriba lo mínimo que debe fluir, o quite el paso.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>A stop ends everything that runs. If the rest is still wanted, it takes a new order and a new review.</source>
            <translation>Una parada termina todo lo que está en curso. Si aún se quiere el resto, hacen falta una nueva prescripción y una nueva revisión.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>A stop stands alone: nothing else can be programmed or given with it.</source>
            <translation>Una parada va sola: no se puede programar ni dar nada más con ella.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>A stop that was ordered before this tablet went out never reached the pump. If it is still wanted, stop the pump now.</source>
            <translation>Una parada ordenada antes de que esta tableta se apagara nunca llegó a la bomba. Si aún se quiere, pare la bomba ahora.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump can lead to severe rebound of blood pressure and pulse.</source>
            <translation>Una bomba parada puede llevar a un rebote grave de la tensión y el pulso.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump is started again from Home: Restart brings back the therapy that ran before.</source>
            <translation>Una bomba parada se reinicia desde Inicio: Reiniciar devuelve la terapia de antes.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>A stopped pump leads to opioid withdrawal. Agree when it starts again, and at which dose.</source>
            <translation>Una bomba parada lleva a la abstinencia de opioides. Acuerde cuándo se reinicia, y con qué dosis.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>A sudden lack of drug may harm.</source>
            <translation>La falta repentina del fármaco puede dañar.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>A ten-fold change is the mark of a slipped digit or decimal point.</source>
            <translation>Un cambio de diez veces es la señal de una cifra o una coma corrida.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A volume above the reservoir means a wrong entry or the wrong pump model.</source>
            <translation>Un volumen mayor que el reservorio significa una entrada errónea o un modelo de bomba equivocado.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>A volume above the reservoir means a wrong syringe, a wrong entry or the wrong pump model; all that the label says is taken as meant for injection.</source>
            <translation>Un volumen mayor que el reservorio significa una jeringa equivocada, una entrada errónea o un modelo de bomba equivocado; todo lo que dice la etiqueta se toma como destinado a la inyección.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>A watch shows {0} too, and it is the time where the patient lives.</source>
            <translation>Un reloj de pulsera también indica {0}, y es la hora donde vive el paciente.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>A window of {0} is shorter than the lockout of {1}.</source>
            <translation>Una ventana de {0} es más corta que el bloqueo de {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>A window with a maximum of its own</source>
            <translation>Una ventana con su propio máximo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>A wrong syringe looks the same. If the change was ordered, the line still holds the old drug, and what flows until it is cleared is settled next.</source>
            <translation>Una jeringa equivocada tiene el mismo aspecto. Si el cambio fue prescrito, la línea aún contiene el fármaco anterior, y lo que fluye hasta vaciarla se resuelve a continuación.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>APR</source>
            <translation>ABR</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids</source>
            <translation>ASA 2016, opioides neuroaxiales</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids: every 2 h from 12 to 24 h</source>
            <translation>ASA 2016, opioides neuroaxiales: cada 2 h de 12 a 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>ASA 2016, neuraxial opioids: hourly for 12 h</source>
            <translation>ASA 2016, opioides neuroaxiales: cada hora durante 12 h</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>ASRA 2017, poster 1139</source>
            <translation>ASRA 2017, póster 1139</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>AUG</source>
            <translation>AGO</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>About {0} stays and mixes</source>
            <translation>Unos {0} permanecen y se mezclan</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Above it side effects are more likely than benefit. Counted is the day with most drug, every allowed bolus taken.</source>
            <translation>Por encima, los efectos adversos son más probables que el beneficio. Cuenta el día con más fármaco, con todos los bolos permitidos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Access port, up to</source>
            <translation>Puerto de acceso, hasta</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Accuracy of the pump</source>
            <translation>Precisión de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledge the memory error</source>
            <translation>Confirmar el error de memoria</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledged: the pump's alarm has ended.</source>
            <translation>Confirmado: la alarma de la bomba ha terminado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Acknowledging</source>
            <translation>Confirmando</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Add a drug</source>
            <translation>Añadir un fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <source>Add a person</source>
            <translation>Añadir una persona</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Add a piece, if another one was joined to it</source>
            <translation>Añadir una pieza, si se unió otra</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Add another administrator first.</source>
            <translation>Añada antes otro administrador.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>Adjust dose</source>
            <translation>Ajustar la dosis</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Administrator</source>
            <translation>Administrador</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>After 48 h at rest it sounds an alarm: the tubing may take a set and deliver too much later.</source>
            <translation>Tras 48 h en reposo suena una alarma: el tubo puede deformarse y administrar después de más.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>After a scan read the pump again in 20 minutes. If the stall stays, treat for withdrawal and call the prescriber.</source>
            <translation>Tras una resonancia, lea de nuevo la bomba a los 20 minutos. Si la parada persiste, trate la abstinencia y llame al prescriptor.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>After a stop the patient may have lost tolerance, and a bolus alone would not be followed by a dose.</source>
            <translation>Tras una parada el paciente puede haber perdido la tolerancia, y a un bolo solo no le seguiría ninguna dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>After a time without drug the dose of before is not offered: tolerance may be lost.</source>
            <translation>Tras un tiempo sin fármaco la dosis anterior no se ofrece: puede haberse perdido la tolerancia.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>After an infusion starts, baclofen begins to act after 6 h to 8 h and acts most after 24 h to 48 h.</source>
            <translation>Tras iniciar una infusión, el baclofeno empieza a actuar entre 6 h y 8 h y actúa al máximo entre 24 h y 48 h.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>After one, {0} must not be given: it can cause severe psychiatric symptoms.</source>
            <translation>Después de una, {0} no debe darse: puede causar síntomas psiquiátricos graves.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <source>After programming</source>
            <translation>Tras programar</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>After the checks</source>
            <translation>Tras las comprobaciones</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>After the scan</source>
            <translation>Después de la RM</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>After, as read back</source>
            <translation>Después, según la verificación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Alarm acknowledged</source>
            <translation>Alarma confirmada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Alarm at</source>
            <translation>Alarma a</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmActs.qml" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Alarm settings</source>
            <translation>Ajustes de alarmas</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Alarm volume</source>
            <translation>Volumen de alarma</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Alarm with every bolus</source>
            <translation>Alarma con cada bolo</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/log.py" />
            <source>Alarms</source>
            <translation>Alarmas</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Alarms at the read-back</source>
            <translation>Alarmas en la lectura</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Alarms now</source>
            <translation>Alarmas ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Alarms silenced for {0} min</source>
            <translation>Alarmas silenciadas durante {0} min</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>All</source>
            <translation>Todo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>All digits are the same. Choose a PIN that is harder to guess.</source>
            <translation>Todas las cifras son iguales. Elija un PIN más difícil de adivinar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>All settings are what they were before.</source>
            <translation>Todos los ajustes son los de antes.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>All signs are the same. Choose a passphrase that is harder to guess.</source>
            <translation>Todos los signos son iguales. Elija una frase de acceso más difícil de adivinar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Allergic to</source>
            <translation>Alérgico a</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Allow this address in the firewall, or choose another port.</source>
            <translation>Permita esta dirección en el cortafuegos, o elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Allowed in 24 h</source>
            <translation>Permitidos en 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>An administrator is there already.</source>
            <translation>Ya hay un administrador.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>An alarm every {0} is outside what the pump takes; the nearest is {1}.</source>
            <translation>Una alarma cada {0} está fuera de lo que acepta la bomba; lo más próximo es {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>An alarm stands.</source>
            <translation>Hay una alarma.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>An extra dose of it is for a clinician to judge, not for the patient.</source>
            <translation>Una dosis adicional la juzga un clínico, no el paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>An implant begins with a pump that was never programmed.</source>
            <translation>Un implante empieza con una bomba nunca programada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Another drug: no dose of before says anything about it. {0}</source>
            <translation>Otro fármaco: ninguna dosis anterior dice nada de él. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Another fluid</source>
            <translation>Otra solución</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Another fluid is still in the line.</source>
            <translation>Aún hay otra solución en la línea.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Another person</source>
            <translation>Otra persona</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Another program holds it.</source>
            <translation>Otro programa lo tiene.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>Another programmer changed this pump</source>
            <translation>Otro programador ha cambiado esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Another programmer is in a session with this pump</source>
            <translation>Otro programador está en sesión con esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>Another pump answers now: {0} instead of {1}. {2} has ended, nothing was programmed. Check which patient this is, and begin again.</source>
            <translation>Ahora responde otra bomba: {0} en lugar de {1}. {2} ha terminado, no se programó nada. Compruebe qué paciente es este, y empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Another pump answers than the one that was read.</source>
            <translation>Responde otra bomba que la que se leyó.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kept.py" />
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Arrange its replacement, and give the drug by another route meanwhile.</source>
            <translation>Organice su sustitución, y dé el fármaco por otra vía mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>As after a change of daylight saving: the pump does not follow it by itself.</source>
            <translation>Como tras un cambio de hora estacional: la bomba no lo sigue por sí misma.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>As before</source>
            <translation>Como antes</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>As confirmed</source>
            <translation>Como se confirmó</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>As confirmed, not read back yet</source>
            <translation>Como se confirmó, aún sin verificar por lectura</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>As in another time zone: the pump does not follow a journey by itself.</source>
            <translation>Como en otra zona horaria: la bomba no sigue un viaje por sí misma.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>As in the patient's record: capitals, digits and - / .</source>
            <translation>Como en la historia del paciente: mayúsculas, cifras y - / .</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>As in the patient's record: letters, digits and - ' .</source>
            <translation>Como en la historia del paciente: letras, cifras y - ' .</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>As on the label: capitals, digits and - / .</source>
            <translation>Como en la etiqueta: mayúsculas, cifras y - / .</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>Ascenda 8780, two-piece</source>
            <translation>Ascenda 8780, de dos piezas</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>Ascenda 8781, two-piece</source>
            <translation>Ascenda 8781, de dos piezas</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Ask for one of them, and wait until what runs now has ended.</source>
            <translation>Pida uno de ellos, y espere a que termine lo que está en curso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Ask for signs of withdrawal and call the prescriber. Lower the dose, or give the reason for keeping it.</source>
            <translation>Pregunte por signos de abstinencia y llame al prescriptor. Baje la dosis, o dé el motivo para mantenerla.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Ask the administrator to add you.</source>
            <translation>Pida al administrador que le añada.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Ask the administrator.</source>
            <translation>Pregunte al administrador.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Ask the patient for name and date of birth. The pump says whose it is.</source>
            <translation>Pregunte al paciente su nombre y fecha de nacimiento. La bomba dice de quién es.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Ask, and enter the allergies, or that there are none.</source>
            <translation>Pregunte, e introduzca las alergias, o que no hay ninguna.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Ask, and enter the answer.</source>
            <translation>Pregunte, e introduzca la respuesta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Asked about above {0} % of a day</source>
            <translation>Se pregunta por encima del {0} % de un día</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Aspirate</source>
            <translation>Aspirar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Aspirate the catheter through its access port until it is clear, then say that the drug is in the reservoir.</source>
            <translation>Aspire el catéter por su puerto de acceso hasta que salga claro, y diga entonces que el fármaco está en el reservorio.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Aspiration</source>
            <translation>Aspiración</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>At least {0} signs. Type the rest.</source>
            <translation>Al menos {0} signos. Escriba el resto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>At minimum rate</source>
            <translation>A velocidad mínima</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>At minimum rate no dose runs.</source>
            <translation>A velocidad mínima no se administra dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>At minimum rate only so much flows that the rotor keeps moving.</source>
            <translation>A velocidad mínima solo fluye lo justo para que el rotor siga moviéndose.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>At the catheter connector</source>
            <translation>En el conector del catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>At the tip</source>
            <translation>En la punta</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../pump_core/words/line.py" />
            <source>At the tip there is no old drug that a bridge could keep going.</source>
            <translation>En la punta no hay fármaco anterior que un puente pueda mantener.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>At the tip there is {0} already.</source>
            <translation>En la punta ya hay {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>At the tip today</source>
            <translation>Hoy en la punta</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>At this concentration it can deliver {0}. {1}</source>
            <translation>Con esta concentración puede administrar {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>BUPivacaine</source>
            <translation>BUPivacaína</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Back to Home</source>
            <translation>Volver a Inicio</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Back to the letters</source>
            <translation>Volver a las letras</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PeopleScreen.qml" />
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Back to the name</source>
            <translation>Volver al nombre</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Back to {0}</source>
            <translation>Volver a {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Basal meanwhile</source>
            <translation>Infusión basal mientras tanto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Battery</source>
            <translation>Batería</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Battery or service life is used up; nothing flows from here on.</source>
            <translation>La batería o la vida útil se ha agotado; desde aquí no fluye nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Battery or service life nears its end.</source>
            <translation>La batería o la vida útil se acerca a su fin.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Before a scan</source>
            <translation>Antes de una RM</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before another pump is chosen</source>
            <translation>Antes de elegir otra bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Before it is filled</source>
            <translation>Antes de llenarla</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before the program ends</source>
            <translation>Antes de cerrar el programa</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Before the scan</source>
            <translation>Antes de la RM</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Before you sign out</source>
            <translation>Antes de cerrar la sesión</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Before, as interrogated</source>
            <translation>Antes, según la lectura</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Begin again</source>
            <translation>Empezar de nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <source>Beginning of the step</source>
            <translation>Inicio del paso</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Begins</source>
            <translation>Empieza</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Believed volume {0}.</source>
            <translation>Volumen calculado {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Belongs to</source>
            <translation>Pertenece a</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Below the usual {0}, so less time is left. Press Enter again to take it.</source>
            <translation>Por debajo de los {0} habituales, queda menos tiempo. Pulse Introducir de nuevo para aceptarlo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Beyond it the drug may have lost its strength in the pump.</source>
            <translation>Pasado ese tiempo el fármaco puede haber perdido su potencia en la bomba.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>Bind it with `sudo rfcomm bind 0 {0}` and use /dev/rfcomm0.</source>
            <translation>Vincúlelo con `sudo rfcomm bind 0 {0}` y use /dev/rfcomm0.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Bind it with `sudo rfcomm bind`, its address and its channel.</source>
            <translation>Vincúlelo con `sudo rfcomm bind`, su dirección y su canal.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Blood pressure and pulse that rebound; it can be severe.</source>
            <translation>Tensión y pulso que rebotan; puede ser grave.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Bolus</source>
            <translation>Bolo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>Boluses</source>
            <translation>Bolos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Boluses in 24 h</source>
            <translation>Bolos en 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>Born</source>
            <translation>Nacimiento</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>Born {0}</source>
            <translation>Nac. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>Born, record</source>
            <translation>Nacimiento, historia</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, consciousness, blood pressure, muscle tone</source>
            <translation>Frecuencia respiratoria, consciencia, tensión arterial, tono muscular</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, consciousness, blood pressure, pulse</source>
            <translation>Frecuencia respiratoria, consciencia, tensión arterial, pulso</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Breathing rate, sedation, oxygen saturation, pain</source>
            <translation>Frecuencia respiratoria, sedación, saturación de oxígeno, dolor</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Bridge</source>
            <translation>Puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Bridge bolus</source>
            <translation>Bolo puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Bridge first</source>
            <translation>Primero, puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Bridge until {0}, then {1}</source>
            <translation>Puente hasta {0}, después {1}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Bring it close</source>
            <translation>Acérquelo</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Bupivacaine may be stopped: no withdrawal is known.</source>
            <translation>La bupivacaína puede suspenderse: no se conoce abstinencia.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Busiest day without boluses</source>
            <translation>Día de más dosis sin bolos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>By day</source>
            <translation>Por día</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>By less than a minute.</source>
            <translation>Menos de un minuto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>By mixing about {0} or more comes before the front does: an estimate.</source>
            <translation>Por mezcla, unos {0} o más llegan antes que el frente: una estimación.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>By percent of today's dose</source>
            <translation>En porcentaje de la dosis de hoy</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>By the pump's count nothing is left. The count may be wrong: no sensor measures the volume.</source>
            <translation>Según el recuento de la bomba no queda nada. El recuento puede ser erróneo: ningún sensor mide el volumen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>By the pump's count the alarm volume is reached. The count may be wrong: no sensor measures the volume.</source>
            <translation>Según el recuento de la bomba se ha alcanzado el volumen de alarma. El recuento puede ser erróneo: ningún sensor mide el volumen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>By the pump's count; no sensor measures.</source>
            <translation>Según el recuento de la bomba; ningún sensor mide.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>By the pump's own log.</source>
            <translation>Según el registro de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>By the pump's own log. What was not given is not given later.</source>
            <translation>Según el registro de la bomba. Lo no administrado no se administra después.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>By titration step ({0})</source>
            <translation>Por paso de titulación ({0})</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>By value: daily dose</source>
            <translation>Por valor: dosis diaria</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>CMSC 2015, best practices for intrathecal baclofen: at least 8 h</source>
            <translation>CMSC 2015, buenas prácticas para baclofeno intratecal: al menos 8 h</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>CMSC 2015; Saulino 2016</source>
            <translation>CMSC 2015; Saulino 2016</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Calculated reservoir volume from the last fill to the alarm</source>
            <translation>Volumen calculado del reservorio desde el último llenado hasta la alarma</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Calculations</source>
            <translation>Cálculos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Call the prescriber and treat for withdrawal. {0}</source>
            <translation>Llame al prescriptor y trate la abstinencia. {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Call the prescriber of the pump.</source>
            <translation>Llame al prescriptor de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/DatePick.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <location filename="../../../app/ui/Cisterna/Shell/NavBar.qml" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Cancel {0}</source>
            <translation>Cancelar {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Catheter</source>
            <translation>Catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter and port hold no drug. It may be injected now.</source>
            <translation>El catéter y el puerto no contienen fármaco. Ahora se puede inyectar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Catheter aspirated, {0}</source>
            <translation>Catéter aspirado, {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Catheter holds</source>
            <translation>El catéter contiene</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Catheter not entered</source>
            <translation>Catéter no introducido</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Catheter or rotor checked, pump delivers</source>
            <translation>Catéter o rotor comprobado, la bomba administra</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter revision</source>
            <translation>Revisión del catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Catheter to the tip</source>
            <translation>Catéter hasta la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>Catheter {0} cm, {1}</source>
            <translation>Catéter {0} cm, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Catheter {0}, as implanted</source>
            <translation>Catéter {0}, como se implantó</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change</source>
            <translation>Cambio</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change = after / before − 1</source>
            <translation>Cambio = después / antes − 1</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Change a step: this is what the pump runs today.</source>
            <translation>Cambie un paso: esto es lo que la bomba ejecuta hoy.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Change of the dose</source>
            <translation>Cambio de la dosis</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Change something first: this is what the pump holds.</source>
            <translation>Cambie algo primero: esto es lo que contiene la bomba.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Changes of mind, mood or consciousness: the label warns of severe psychiatric and neurological effects.</source>
            <translation>Cambios del pensamiento, el ánimo o la consciencia: la ficha técnica advierte de efectos psiquiátricos y neurológicos graves.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Changing to that pump.</source>
            <translation>Cambiando a esa bomba.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Chart read: no increase in the time that the label names</source>
            <translation>Historia leída: sin aumentos en el tiempo que indica la ficha técnica</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Check date and time. If they are right, confirm them with a reason.</source>
            <translation>Compruebe la fecha y la hora. Si son correctas, confírmelas con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Check it against the order and program it anew.</source>
            <translation>Compruébelo con la prescripción y prográmelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Check the order and the patient. If it is meant, confirm it with a reason.</source>
            <translation>Compruebe la prescripción y el paciente. Si es lo que se quiere, confírmelo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the order and type the dose again.</source>
            <translation>Compruebe la prescripción y escriba la dosis de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the order. If it is meant, confirm it with a reason.</source>
            <translation>Compruebe la prescripción. Si es lo que se quiere, confírmelo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Check the port, and whose pump this is.</source>
            <translation>Compruebe el puerto y de quién es esta bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Check the syringes; fill more.</source>
            <translation>Compruebe las jeringas; llene más.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Check the tablet's date. If it is right, have the clinic's authority issue a new certificate; program with another tablet until then.</source>
            <translation>Compruebe la fecha de la tableta. Si es correcta, pida a la autoridad de la clínica un certificado nuevo; programe con otra tableta hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Check the tablet's date. {0}</source>
            <translation>Compruebe la fecha de la tableta. {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check the unit on the order and type the dose again.</source>
            <translation>Compruebe la unidad en la prescripción y escriba la dosis de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Check whether the patient still tolerates the old dose.</source>
            <translation>Compruebe si el paciente aún tolera la dosis anterior.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Check which patient this is, read this pump and start again.</source>
            <translation>Compruebe qué paciente es este, lea esta bomba y empiece de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Choose a PIN</source>
            <translation>Elija un PIN</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Choose a product from the list.</source>
            <translation>Elija un producto de la lista.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Choose a volume within the range.</source>
            <translation>Elija un volumen dentro del rango.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Choose an interval within the range.</source>
            <translation>Elija un intervalo dentro del rango.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Choose another drug, and call the prescriber.</source>
            <translation>Elija otro fármaco, y llame al prescriptor.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Choose another drug. If the entry is wrong, correct the allergies.</source>
            <translation>Elija otro fármaco. Si la entrada es errónea, corrija las alergias.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>Choose another file for the records; this one was left as it was.</source>
            <translation>Elija otro archivo para los registros; este quedó como estaba.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Choose another port.</source>
            <translation>Elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Choose each piece, and enter what was cut off it. The volume follows.</source>
            <translation>Elija cada pieza e introduzca lo que se le cortó. El volumen se calcula.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose the catheter as it is now, or say that its length is not known.</source>
            <translation>Elija el catéter como está ahora, o indique que no se conoce su longitud.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose the catheter, or say that its length is not known.</source>
            <translation>Elija el catéter, o indique que no se conoce su longitud.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Choose the drug and concentration on the label.</source>
            <translation>Elija el fármaco y la concentración de la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose the drug on the label; the one that sets the dose first.</source>
            <translation>Elija el fármaco de la etiqueta; primero el que determina la dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Choose the drug. The pump's label, the patient's card or the last report name it.</source>
            <translation>Elija el fármaco. Figura en la etiqueta de la bomba, en la tarjeta del paciente o en el último informe.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose what is done at the catheter.</source>
            <translation>Elija qué se hace en el catéter.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Choose what the pump is for.</source>
            <translation>Elija para qué es la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Choose whether the catheter is primed now.</source>
            <translation>Elija si el catéter se ceba ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Choose which bolus it is.</source>
            <translation>Elija qué bolo es.</translation>
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
            <translation>Tableta Cisterna</translation>
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
            <translation>Borrar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Clear fluid came freely</source>
            <translation>Salió líquido claro sin resistencia</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Clinician</source>
            <translation>Clínico</translation>
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
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Close that program, or choose another port.</source>
            <translation>Cierre ese programa, o elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>Close the other program, or look whether the server's own port is plugged in.</source>
            <translation>Cierre el otro programa, o mire si el puerto del servidor está conectado.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Coffey 2009, Anesthesiology 111:881</source>
            <translation>Coffey 2009, Anesthesiology 111:881</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Command</source>
            <translation>Orden</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/IdentityBar.qml" />
            <source>Communicator and pumps</source>
            <translation>Comunicador y bombas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Communicator not found</source>
            <translation>Comunicador no encontrado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Communicator {0} %</source>
            <translation>Comunicador {0} %</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Compare the serial {0} with the patient's card, then confirm.</source>
            <translation>Compare el número de serie {0} con la tarjeta del paciente, y confirme.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Concentration</source>
            <translation>Concentración</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or choose a lower dose.</source>
            <translation>Confírmelo con un motivo, o elija una dosis menor.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or choose a smaller step.</source>
            <translation>Confírmelo con un motivo, o elija un paso menor.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Confirm it with a reason, or use a weaker fluid.</source>
            <translation>Confírmelo con un motivo, o use una solución más débil.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm that drug was seen at the connector of the pump.</source>
            <translation>Confirme que se vio fármaco en el conector de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that fluid came freely.</source>
            <translation>Confirme que el líquido salió sin resistencia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that the needle stop was felt.</source>
            <translation>Confirme que se notó el tope de la aguja.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>Confirm that the prescriber knows.</source>
            <translation>Confirme que el prescriptor lo sabe.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Confirm that there was no resistance on injection.</source>
            <translation>Confirme que no hubo resistencia al inyectar.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Confirm that this is the patient in front of you.</source>
            <translation>Confirme que este es el paciente que tiene delante.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm that this is the patient who gets this pump.</source>
            <translation>Confirme que este es el paciente que recibe esta bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Confirm the needle first. Nothing is injected before.</source>
            <translation>Confirme primero la aguja. Antes no se inyecta nada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Confirm when each step will begin: {0} left.</source>
            <translation>Confirme cuándo empieza cada paso: quedan {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Confirm when it was injected.</source>
            <translation>Confirme cuando se haya inyectado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Confirm: {0}.</source>
            <translation>Confirme: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Confirmed by the pump at {0}. It was not read since. {1}</source>
            <translation>Confirmado por la bomba: {0}. No se ha leído desde entonces. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Confirmed by the pump at {0}. {1}</source>
            <translation>Confirmado por la bomba: {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Connect it, switch it on, and check that no other program uses it. The tablet goes on trying.</source>
            <translation>Conéctelo, enciéndalo y compruebe que ningún otro programa lo usa. La tableta lo sigue intentando.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Connecting</source>
            <translation>Conectando</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Consensus up to {0}</source>
            <translation>Consenso hasta {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Consensus {0}.</source>
            <translation>Consenso {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Copy day</source>
            <translation>Copiar día</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Critical alarm sounds every</source>
            <translation>La alarma crítica suena cada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Critical alarms</source>
            <translation>Alarmas críticas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Critical alarms sound</source>
            <translation>Las alarmas críticas suenan</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Critical alarms sound every</source>
            <translation>Las alarmas críticas suenan cada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Critical memory error</source>
            <translation>Error de memoria crítico</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>DEC</source>
            <translation>DIC</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>DEVELOPMENT KEYS</source>
            <translation>CLAVES DE DESARROLLO</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>DOB {0}  ·  MRN {1}</source>
            <translation>Nac. {0}  ·  NHC {1}</translation>
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
            <translation>Dosis diaria</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Daily dose after the change</source>
            <translation>Dosis diaria tras el cambio</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Daily dose of the last {0} days, from the pump's own log</source>
            <translation>Dosis diaria de los últimos {0} días, del registro de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Daily dose on average</source>
            <translation>Dosis diaria media</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Daily dose, average</source>
            <translation>Dosis diaria, media</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AppearanceKeys.qml" />
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Daylight saving began or ended</source>
            <translation>Empezó o terminó el horario de verano</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Decrease by percent</source>
            <translation>Disminuir en porcentaje</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Delete last character</source>
            <translation>Borrar el último carácter</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <source>Delete last digit</source>
            <translation>Borrar la última cifra</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Delivered since the last fill</source>
            <translation>Administrado desde el último llenado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Demo PIN</source>
            <translation>PIN de demostración</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo QA</source>
            <translation>Demo calidad</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo administrator</source>
            <translation>Demo administrador</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo clinician</source>
            <translation>Demo clínico</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo second checker</source>
            <translation>Demo segundo verificador</translation>
        </message>
        <message>
            <location filename="../../../app/records/first_start.py" />
            <source>Demo trainer</source>
            <translation>Demo formación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Demo: PIN {0}</source>
            <translation>Demostración: PIN {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Difference = expected − withdrawn, in % of what was delivered since the last fill</source>
            <translation>Diferencia = esperado − extraído, en % de lo administrado desde el último llenado</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Digits are missing after the point.</source>
            <translation>Faltan cifras después de la coma.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Discrepancy</source>
            <translation>Discrepancia</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Display</source>
            <translation>Pantalla</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Display: language, text size, dark</source>
            <translation>Pantalla: idioma, tamaño del texto, oscuro</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Do first</source>
            <translation>Haga primero</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not inject. Fetch a syringe that has not expired.</source>
            <translation>No inyecte. Traiga una jeringa que no haya caducado.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Do not inject. Fetch the concentration that the pump holds, or stop here.</source>
            <translation>No inyecte. Traiga la concentración que contiene la bomba, o deténgase aquí.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Do not inject. Fetch the drug that the pump holds, or stop here.</source>
            <translation>No inyecte. Traiga el fármaco que contiene la bomba, o deténgase aquí.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Do not inject. Fetch the right syringe, or leave and use Refill for a change that was ordered.</source>
            <translation>No inyecte. Traiga la jeringa correcta, o salga y use Recarga para un cambio prescrito.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not inject. Read the order again: confirm the change, or fetch the syringe that it names.</source>
            <translation>No inyecte. Lea de nuevo la prescripción: confirme el cambio, o traiga la jeringa que indica.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Do not refill this pump now.</source>
            <translation>No recargue esta bomba ahora.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Do not restart at the former dose after more than 48 h without drug: tolerance may be lost, and the dose is then judged as a start.</source>
            <translation>No reinicie con la dosis anterior tras más de 48 h sin fármaco: puede haberse perdido la tolerancia, y la dosis se juzga entonces como inicio.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Do not stop the pump for the scan: a stopped pump hides a stall that lasts.</source>
            <translation>No pare la bomba para la RM: una bomba parada oculta una parada del rotor que persiste.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Dose</source>
            <translation>Dosis</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Dose change</source>
            <translation>Cambio de dosis</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Dose during the bridge</source>
            <translation>Dosis durante el puente</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Dose found in a trial, ordered so by the prescriber</source>
            <translation>Dosis hallada en una prueba, así ordenado por el prescriptor</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Dose of one bolus</source>
            <translation>Dosis de un bolo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Dose of the bolus</source>
            <translation>Dosis del bolo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Dose of the day</source>
            <translation>Dosis del día</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Dose of the step</source>
            <translation>Dosis del paso</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Dose that the old drug keeps until the new one is at the tip</source>
            <translation>Dosis que el fármaco anterior mantiene hasta que el nuevo está en la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Dose while it runs</source>
            <translation>Dosis mientras se administra</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Draw at least</source>
            <translation>Extraer al menos</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Draw on until it is {0} in all, then enter the whole volume.</source>
            <translation>Siga extrayendo hasta {0} en total, e introduzca entonces todo el volumen.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Draw, and say what came.</source>
            <translation>Extraiga, y diga qué salió.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Drawn in all</source>
            <translation>Extraído en total</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Drawn out</source>
            <translation>Extraído</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Drawn out of the pump</source>
            <translation>Extraído de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Drawn through the access port</source>
            <translation>Extraído por el puerto de acceso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Drawn through the catheter access port.</source>
            <translation>Extraído por el puerto de acceso al catéter.</translation>
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
            <translation>Fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Drug ({0})</source>
            <translation>Fármaco ({0})</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Drug and concentration</source>
            <translation>Fármaco y concentración</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug and concentration do not change: no bridge.</source>
            <translation>El fármaco y la concentración no cambian: sin puente.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Drug and concentration on the label</source>
            <translation>Fármaco y concentración en la etiqueta</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Drug beside the pump reaches the body at once: an overdose can follow within minutes.</source>
            <translation>El fármaco fuera de la bomba llega de inmediato al cuerpo: en minutos puede producirse una sobredosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Drug comes to the tip at the flow of the therapy, nobody knows when. Plan other cover until it works.</source>
            <translation>El fármaco llega a la punta al flujo de la terapia, nadie sabe cuándo. Prevea otra cobertura hasta que actúe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Drug in catheter and port</source>
            <translation>Fármaco en el catéter y el puerto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug in the pump</source>
            <translation>Fármaco en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Drug injected</source>
            <translation>Fármaco inyectado</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Drug is left in the catheter; what is injected would push it into the patient at once.</source>
            <translation>Queda fármaco en el catéter; lo que se inyecte lo empujaría de golpe al paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Drug library</source>
            <translation>Biblioteca de fármacos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Drug moved into the line</source>
            <translation>Fármaco movido a la línea</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Drug stable until</source>
            <translation>Fármaco estable hasta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Drug stable until {0}</source>
            <translation>Fármaco estable hasta {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Drug that it moves</source>
            <translation>Fármaco que mueve</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Drug, checked at the syringe</source>
            <translation>Fármaco, comprobado en la jeringa</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Duration of one bolus</source>
            <translation>Duración de un bolo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>Duration of the bolus</source>
            <translation>Duración del bolo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Dye study</source>
            <translation>Estudio con contraste</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>ECRI 2014: accuracy of the pump</source>
            <translation>ECRI 2014: precisión de la bomba</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>ECRI hazard alert 2014-03-26</source>
            <translation>ECRI hazard alert 2014-03-26</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>EMPTY PUMP</source>
            <translation>BOMBA VACÍA</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>EMPTY by its count</source>
            <translation>VACÍA según su recuento</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>EMULATED PUMP · NOT FOR PATIENT USE</source>
            <translation>BOMBA EMULADA · NO USAR EN PACIENTES</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>END OF SERVICE</source>
            <translation>FIN DE LA VIDA ÚTIL</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>END OF SERVICE: delivers nothing</source>
            <translation>FIN DE LA VIDA ÚTIL: no administra nada</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>EU summary of product characteristics</source>
            <translation>ficha técnica de la UE</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>EU summary of product characteristics: at least 24 h, 48 h recommended</source>
            <translation>ficha técnica de la UE: al menos 24 h, 48 h recomendadas</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Each bolus</source>
            <translation>Cada bolo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Each day</source>
            <translation>Cada día</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Each drug has its indications; without one the pump cannot tell whether this drug fits.</source>
            <translation>Cada fármaco tiene sus indicaciones; sin una la bomba no puede decir si este fármaco es adecuado.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Each hour</source>
            <translation>Cada hora</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Each moves what the line holds, and together they would give more than each was checked for.</source>
            <translation>Cada uno mueve lo que contiene la línea, y juntos darían más de lo comprobado para cada uno.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Each syringe is entered by itself; a total typed here hides a miscount.</source>
            <translation>Cada jeringa se introduce por separado; un total escrito aquí oculta un error de recuento.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Earlier of alarm and stability in whole days after the fill, less the lead time, back to an open day</source>
            <translation>Lo anterior entre alarma y estabilidad en días enteros tras el llenado, menos el margen, hasta un día de consulta previo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Early by mixing, estimate</source>
            <translation>Antes por mezcla, estimación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Either as before, or this</source>
            <translation>O como antes, o esto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>Either nothing, or this</source>
            <translation>O nada, o esto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Either of these runs</source>
            <translation>Funciona una de las dos</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <location filename="../../../pump_core/words/fill.py" />
            <source>Either the pump, the last fill or the needle is not as believed.</source>
            <translation>La bomba, el último llenado o la aguja no están como se cree.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Elective replacement due</source>
            <translation>Sustitución programada pendiente</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TroubleScreen.qml" />
            <source>Emergency</source>
            <translation>Urgencia</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Empty the reservoir and read the syringe. What was expected appears after your entry.</source>
            <translation>Vacíe el reservorio y lea la jeringa. Lo esperado aparece después de su entrada.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Empty the reservoir by needle. Write down how much came out.</source>
            <translation>Vacíe el reservorio con la aguja. Anote cuánto salió.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Empty, if not refilled</source>
            <translation>Vacío, si no se recarga</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Empty-reservoir alarm</source>
            <translation>Alarma de reservorio vacío</translation>
        </message>
        <message>
            <location filename="../../../telemetry/backend/identity.py" />
            <source>Emulated pump · not for patient use</source>
            <translation>Bomba emulada · no usar en pacientes</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Emulated pumps only.</source>
            <translation>Solo bombas emuladas.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>End copy</source>
            <translation>Terminar copia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>End of service</source>
            <translation>Fin de la vida útil</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FlexDay.qml" />
            <source>End of the step</source>
            <translation>Fin del paso</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>End the check</source>
            <translation>Terminar el control</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Ends</source>
            <translation>Termina</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Ends {0} at the earliest.</source>
            <translation>Termina {0} como muy pronto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Ends {0}.</source>
            <translation>Termina {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/keyboard.py" />
            <source>English</source>
            <translation>Inglés</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/DatePick.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Enter</source>
            <translation>Introducir</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Enter each syringe as you inject it.</source>
            <translation>Introduzca cada jeringa al inyectarla.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Enter each syringe as you inject it. Nothing here is filled in for you.</source>
            <translation>Introduzca cada jeringa al inyectarla. Aquí no se rellena nada por usted.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Enter every piece that is implanted now. {0}</source>
            <translation>Introduzca cada pieza implantada ahora. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter for how many days the pharmacy says it is stable.</source>
            <translation>Introduzca cuántos días es estable según la farmacia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter how many boluses 24 h may have.</source>
            <translation>Introduzca cuántos bolos pueden darse en 24 h.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter how many boluses the window may have.</source>
            <translation>Introduzca cuántos bolos puede tener la ventana.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter how much of each piece was cut off; 0 if nothing.</source>
            <translation>Introduzca cuánto se cortó de cada pieza; 0 si nada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter over how long a bolus is given.</source>
            <translation>Introduzca en cuánto tiempo se administra un bolo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter over how long it is given.</source>
            <translation>Introduzca en cuánto tiempo se administra.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Enter the catheter as it was implanted, and order this again.</source>
            <translation>Introduzca el catéter como se implantó, y ordene esto de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Enter the concentration as on the label.</source>
            <translation>Introduzca la concentración como en la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the concentration of every drug on the label.</source>
            <translation>Introduzca la concentración de cada fármaco de la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the dose of one bolus.</source>
            <translation>Introduzca la dosis de un bolo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter the dose of the bolus.</source>
            <translation>Introduzca la dosis del bolo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Enter the dose that the old drug shall keep.</source>
            <translation>Introduzca la dosis que debe mantener el fármaco anterior.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Enter the drug first.</source>
            <translation>Introduzca primero el fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the expiry date from the label.</source>
            <translation>Introduzca la fecha de caducidad de la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Enter the indication.</source>
            <translation>Introduzca la indicación.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the lockout, from start to start.</source>
            <translation>Introduzca el bloqueo, de inicio a inicio.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the lot number from the label.</source>
            <translation>Introduzca el número de lote de la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the patient's name.</source>
            <translation>Introduzca el nombre del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the patient's record number.</source>
            <translation>Introduzca el número de historia del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Enter the same figures again, and check them</source>
            <translation>Introducir de nuevo los mismos valores y comprobarlos</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the start dose.</source>
            <translation>Introduzca la dosis inicial.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the total volume from the label.</source>
            <translation>Introduzca el volumen total de la etiqueta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Enter the volume that you drew out of the pump.</source>
            <translation>Introduzca el volumen que ha extraído de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Enter the volume that you drew.</source>
            <translation>Introduzca el volumen que ha extraído.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Enter the volume that you withdrew.</source>
            <translation>Introduzca el volumen que ha extraído.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Enter the window, or leave it out.</source>
            <translation>Introduzca la ventana, u omítala.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Enter these facts and send them together with the therapy.</source>
            <translation>Introduzca estos datos y envíelos junto con la terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Enter what the label says. Nothing is injected before it is checked.</source>
            <translation>Introduzca lo que dice la etiqueta. No se inyecta nada antes de comprobarlo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Enter what the pharmacy label says. Nothing is injected before it is checked.</source>
            <translation>Introduzca lo que dice la etiqueta de la farmacia. No se inyecta nada antes de comprobarlo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Enter what this one syringe held.</source>
            <translation>Introduzca lo que contenía esta jeringa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>Entered were {0}: compare with the last fill.</source>
            <translation>Se introdujeron {0}: compare con el último llenado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>Entries are missing here</source>
            <translation>Aquí faltan entradas</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Entries of the pump's log, newest first</source>
            <translation>Entradas del registro de la bomba, primero las más recientes</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Estimate: the front mixes, so drug may leave the tip up to {0} ({1}) before the end.</source>
            <translation>Estimación: el frente se mezcla, por lo que el fármaco puede salir por la punta hasta {0} ({1}) antes del final.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Every day</source>
            <translation>Todos los días</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Every setting is as before, and no stall was logged.</source>
            <translation>Todos los ajustes son los de antes y no se registró ninguna parada.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Expected by the pump's count</source>
            <translation>Esperado según el recuento de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Expires</source>
            <translation>Caducidad</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Expiry date on the label</source>
            <translation>Fecha de caducidad en la etiqueta</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>FDA Class I recall on pocket fills, 2011 and 2013</source>
            <translation>FDA Class I recall sobre llenados del bolsillo, 2011 y 2013</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>FDA recall notice ucm359111, 2013</source>
            <translation>FDA recall notice ucm359111, 2013</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>FDA, 11 January 2017: verify the pump after every scan, even one that the label allows</source>
            <translation>FDA, 11 de enero de 2017: verificar la bomba tras cada RM, incluso una permitida por las instrucciones</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>FEB</source>
            <translation>FEB</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Field of the scanner</source>
            <translation>Campo del equipo</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Fill</source>
            <translation>Llenado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Fill the pump first, or in the same program.</source>
            <translation>Llene la bomba antes, o en el mismo programa.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Fill the pump with this fluid in the same program, or leave the fluid as it is.</source>
            <translation>Llene la bomba con esta solución en el mismo programa, o deje la solución como está.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Filled</source>
            <translation>Llenado</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Filled just now? Drug may lie in the pocket beside the pump instead of in it. The pump's own numbers cannot show that.</source>
            <translation>¿Recién llenada? El fármaco puede estar en el bolsillo junto a la bomba en vez de dentro. Los números de la bomba no pueden mostrarlo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Find out when it was, then confirm it with a reason.</source>
            <translation>Averigüe cuándo fue, y confírmelo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Find out why it stalled; order this when the pump has recovered.</source>
            <translation>Averigüe por qué se paró; ordene esto cuando la bomba se haya recuperado.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Find out why no drug comes: reservoir empty, pump stopped or stalled, a new concentration without a bridge, catheter. Log and alarms tell most of it.</source>
            <translation>Averigüe por qué no llega fármaco: reservorio vacío, bomba detenida o rotor parado, una concentración nueva sin puente, catéter. Registro, alarmas dicen la mayor parte.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FindPumpSheet.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/TroubleScreen.qml" />
            <source>Find pump</source>
            <translation>Buscar bomba</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Find the channel with `sdptool browse` and the communicator's address.</source>
            <translation>Busque el canal con `sdptool browse` y la dirección del comunicador.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Finish or cancel what is under way before another pump is chosen.</source>
            <translation>Termine o cancele lo que está en curso antes de elegir otra bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>First pump</source>
            <translation>Primera bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>First read what was changed.</source>
            <translation>Lea primero qué se ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/who.py" />
            <source>First sign in.</source>
            <translation>Inicie sesión primero.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>First the drug that sets the dose</source>
            <translation>Primero el fármaco que determina la dosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>First the result of the last command must be known.</source>
            <translation>Antes debe conocerse el resultado de la última orden.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>First, the old drug</source>
            <translation>Primero, el fármaco anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Flex by weekday, up to {0} steps a day</source>
            <translation>Flex por día de la semana, hasta {0} pasos al día</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Flex day</source>
            <translation>Día flex</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Flex dosing</source>
            <translation>Dosificación flex</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Flex, {0} steps a day</source>
            <translation>Flex, {0} pasos al día</translation>
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
            <translation>Flujo</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Flow = daily dose / concentration, rounded down to the pump's step</source>
            <translation>Flujo = dosis diaria / concentración, redondeado hacia abajo al paso de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Flow after the bridge</source>
            <translation>Flujo después del puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Flow meanwhile</source>
            <translation>Flujo mientras tanto</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Flow on average</source>
            <translation>Flujo medio</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Flow while it runs</source>
            <translation>Flujo mientras se administra</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Flowonix: no patient boluses of baclofen; Medtronic: handset for pain only</source>
            <translation>Flowonix: sin bolos del paciente de baclofeno; Medtronic: mando solo para el dolor</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Fluid</source>
            <translation>Solución</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Fluid came freely while withdrawing</source>
            <translation>El líquido salió sin resistencia al extraer</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Fluid, dose and catheter cannot change while a bridge or a prime runs.</source>
            <translation>La solución, la dosis y el catéter no se pueden cambiar mientras hay un puente o un cebado en curso.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <source>For everybody who uses this tablet.</source>
            <translation>Para todas las personas que usan esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Found empty</source>
            <translation>Encontrado vacío</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Friday</source>
            <translation>Viernes</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>From alarm to empty</source>
            <translation>De la alarma a vacío</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>From pump to tip</source>
            <translation>De la bomba a la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>From the alarm to empty</source>
            <translation>De la alarma a vacío</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>From the pump's memory</source>
            <translation>De la memoria de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>From the pump's own log</source>
            <translation>Del registro de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>From the reservoir to the tip</source>
            <translation>Del reservorio a la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>From {0} to {1}, typed as hours.minutes: 6.30</source>
            <translation>De {0} a {1}, escrito como horas,minutos: 6.30</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Gablofen</source>
            <translation>Gablofen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/keyboard.py" />
            <source>German</source>
            <translation>Alemán</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <location filename="../../../resources/pumps.json" />
            <source>Gillette Children's discharge guide; HSA 2016</source>
            <translation>guía de alta de Gillette Children's; HSA 2016</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>Gillette Children's: 3 to 5 days before the alarm</source>
            <translation>Gillette Children's: de 3 a 5 días antes de la alarma</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Give a reason for the caution, or change the entry.</source>
            <translation>Dé un motivo para la advertencia o cambie la entrada.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Give it over a shorter time, or raise its dose.</source>
            <translation>Délo en menos tiempo, o suba su dosis.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Give it over {0} or longer, or lower its dose.</source>
            <translation>Délo en {0} o más, o baje su dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Given</source>
            <translation>Administrado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Given in the last 24 h</source>
            <translation>Administrado en las últimas 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Given of the old drug</source>
            <translation>Administrado del fármaco anterior</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Given over, in minutes</source>
            <translation>Dado en, en minutos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Given since the therapy changed</source>
            <translation>Administrado desde que cambió la terapia</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back and give the reason.</source>
            <translation>Vuelva atrás y dé el motivo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back to Review and read the pump's answer again.</source>
            <translation>Vuelva a Revisión y lea de nuevo la respuesta de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Go back to Review and send it again.</source>
            <translation>Vuelva a Revisión y envíelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Go back to {0} and send it again.</source>
            <translation>Vuelva a {0} y envíelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Go on</source>
            <translation>Continuar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Go on and program it. Left like this, alarm and refill date are wrong and the next refill starts from a wrong volume. What was entered is kept on this tablet.</source>
            <translation>Continúe y prográmelo. Si se deja así, la alarma y la fecha de recarga son erróneas y la próxima recarga parte de un volumen erróneo. Lo introducido se conserva en esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Goucke 2010</source>
            <translation>Goucke 2010</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>HYDROmorphone</source>
            <translation>HIDROmorfona</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Half of what the pump counts, or less.</source>
            <translation>La mitad de lo que cuenta la bomba, o menos.</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>Handed to the printer. {0}</source>
            <translation>Enviado a la impresora. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Have the clinic's authority issue a new certificate (cisterna authority issue), and use another tablet until then.</source>
            <translation>Pida a la autoridad de la clínica un certificado nuevo (cisterna authority issue) y use otra tableta hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ToneKeys.qml" />
            <source>Hear a critical alarm</source>
            <translation>Oír una alarma crítica</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ToneKeys.qml" />
            <source>Hear another alarm</source>
            <translation>Oír otra alarma</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Hear critical tone</source>
            <translation>Oír el tono crítico</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Hear other tone</source>
            <translation>Oír el otro tono</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Hidden until the second person has entered</source>
            <translation>Oculto hasta que la segunda persona lo introduzca</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Hide sources</source>
            <translation>Ocultar fuentes</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Hide what was typed</source>
            <translation>Ocultar lo escrito</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>High fever, a changed state of mind, spasticity that returns stronger, muscle breakdown, failing organs.</source>
            <translation>Fiebre alta, alteración del estado mental, espasticidad que vuelve con más fuerza, destrucción muscular, fallo de órganos.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Highest flow</source>
            <translation>Flujo máximo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>History of psychosis</source>
            <translation>Antecedentes de psicosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Hold the communicator over it.</source>
            <translation>Mantenga el comunicador sobre ella.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Hold the communicator over the pump and choose again.</source>
            <translation>Mantenga el comunicador sobre la bomba y elija de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Hold the communicator over the pump.</source>
            <translation>Mantenga el comunicador sobre la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Hold the communicator over the pump. The tablet asks the pump as soon as it answers.</source>
            <translation>Mantenga el comunicador sobre la bomba. La tableta consulta a la bomba en cuanto responde.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Hold the communicator over the pump. The tablet goes on trying.</source>
            <translation>Mantenga el comunicador sobre la bomba. La tableta lo sigue intentando.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Hold the tablet's clock against a watch, and tick it.</source>
            <translation>Compare el reloj de la tableta con un reloj de pulsera y márquelo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Hold to program</source>
            <translation>Mantener para programar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the total of 24 h: {0}, today {1} ({2}).</source>
            <translation>He leído el total de 24 h: {0}, hoy {1} ({2}).</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the total of 24 h: {0}, today {1}.</source>
            <translation>He leído el total de 24 h: {0}, hoy {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>I have read the totals of 24 h: {0}.</source>
            <translation>He leído los totales de 24 h: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>I have read this</source>
            <translation>He leído esto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>I looked: {0} of {1}</source>
            <translation>He mirado: {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Identical: {0}.</source>
            <translation>Idéntico: {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>If the field switches it to telemetry mode while an alarm sounds, it delivers nothing until it is read.</source>
            <translation>Si el campo la pasa al modo de telemetría mientras suena una alarma, no administra nada hasta que se lee.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>If the pump takes it</source>
            <translation>Si la bomba lo acepta</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Implant</source>
            <translation>Implante</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Implanted</source>
            <translation>Implantado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>In cm, to a tenth. The whole piece has {0}.</source>
            <translation>En cm, con una décima. La pieza entera mide {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>In mL, to a tenth.</source>
            <translation>En mL, con una décima.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>In mL, to a tenth. 0 if nothing came.</source>
            <translation>En mL, con una décima. 0 si no salió nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>In mL, to a tenth; {0} at least</source>
            <translation>En mL, con una décima; al menos {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>In minutes, up to {0}</source>
            <translation>En minutos, hasta {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>In rare cases the pump took 2 h to 24 h to deliver properly again.</source>
            <translation>En casos raros la bomba tardó de 2 h a 24 h en volver a administrar correctamente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>In the pump</source>
            <translation>En la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>In the pump now</source>
            <translation>Ahora en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>In the reservoir</source>
            <translation>En el reservorio</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>In {0}.</source>
            <translation>En {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Inactive</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Increase by percent</source>
            <translation>Aumentar en porcentaje</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Indication in the pump is out of date, chart read</source>
            <translation>La indicación en la bomba está desactualizada, historia leída</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Infumorph</source>
            <translation>Infumorph</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Infumorph label</source>
            <translation>ficha técnica de Infumorph</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Infusion</source>
            <translation>Infusión</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Infusion had waited for a reading.</source>
            <translation>La infusión esperaba una lectura.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/second_person.py" />
            <source>Initials are at least {0} letters. Clear and type those of the second person.</source>
            <translation>Las iniciales tienen al menos {0} letras. Borre y escriba las de la segunda persona.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Inject no more until this is settled.</source>
            <translation>No inyecte más hasta resolverlo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Inject nothing and keep what was withdrawn. The reservoir is empty while the pump counts on: its alarm will be too late. Call for help, and arrange other drug cover before the patient leaves.</source>
            <translation>No inyecte nada y conserve lo extraído. El reservorio está vacío mientras la bomba sigue contando: su alarma llegará tarde. Pida ayuda, y acuerde otra cobertura con el fármaco antes de que el paciente se vaya.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Inject nothing through this port.</source>
            <translation>No inyecte nada por este puerto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Inject nothing until this is settled.</source>
            <translation>No inyecte nada hasta resolverlo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>Inject nothing. Go back: Withdraw asks what explains it.</source>
            <translation>No inyecte nada. Vuelva atrás: Extraer pregunta qué lo explica.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Injected</source>
            <translation>Inyectado</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Injected = all syringes;  drug = injected × concentration</source>
            <translation>Inyectado = todas las jeringas;  fármaco = inyectado × concentración</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Injected without a bridge it would change the dose at the tip.</source>
            <translation>Inyectado sin puente cambiaría la dosis en la punta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Injected {0}</source>
            <translation>Inyectado {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Injected {0}, {1}</source>
            <translation>Inyectado {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Interrogate</source>
            <translation>Interrogar</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Investigated above</source>
            <translation>Se investiga por encima de</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>It believes that drug is at the tip. Until drug has come through the catheter again the patient gets none. Go on and tell the pump, or begin again with Catheter before the patient leaves.</source>
            <translation>Cree que hay fármaco en la punta. Hasta que vuelva a pasar fármaco por el catéter, el paciente no recibe nada. Continúe e indíquelo a la bomba, o empiece de nuevo con Catéter antes de que el paciente se vaya.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>It can begin before the low-reservoir alarm: 21 of 88 patients had it 1 to 7 days earlier, with 2.1 mL to 3.8 mL left.</source>
            <translation>Puede empezar antes de la alarma de reservorio bajo: 21 de 88 pacientes la tuvieron de 1 a 7 días antes, con 2.1 mL a 3.8 mL restantes.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>It can cause severe psychiatric symptoms; the label forbids it.</source>
            <translation>Puede causar síntomas psiquiátricos graves; la ficha técnica lo prohíbe.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>It cannot say whose pump it is.</source>
            <translation>No puede decir de quién es.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>It comes</source>
            <translation>Llega</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>It comes on top of the highest basal flow, and the sum has a limit.</source>
            <translation>Se añade al flujo basal más alto, y la suma tiene un límite.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>It comes on top of the therapy.</source>
            <translation>Se añade a la terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>It delivered nothing after the scan until it was read.</source>
            <translation>Tras la RM no administró nada hasta que se leyó.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>It delivers nothing any more, whatever is programmed.</source>
            <translation>Ya no administra nada, se programe lo que se programe.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>It dissolves in fat: little of it spreads towards the head, and more acts through the blood.</source>
            <translation>Es liposoluble: poco se extiende hacia la cabeza, y más actúa a través de la sangre.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>It goes on when the prime has ended.</source>
            <translation>Continúa cuando termina el cebado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>It had not been set before.</source>
            <translation>No se había ajustado antes.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>It has no end after {0} answers. Have this pump looked at.</source>
            <translation>No tiene fin tras {0} respuestas. Haga revisar esta bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>It holds</source>
            <translation>Contiene</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It holds nothing of it; therapy is as it was.</source>
            <translation>No conserva nada de ella; la terapia es la de antes.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>It is a database that another program made.</source>
            <translation>Es una base de datos de otro programa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>It is being programmed now; its result comes first.</source>
            <translation>Se está programando ahora; primero llega su resultado.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>It is of the {0}.</source>
            <translation>Es de {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It reads version {0}.</source>
            <translation>Lee la versión {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>It stays in the line.</source>
            <translation>Permanece en la línea.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>It was due {0}.</source>
            <translation>Tocaba {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>It was given in full, by the pump's own log.</source>
            <translation>Se administró por completo, según el registro de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>It was in telemetry mode; now infusion goes on. Tell the prescriber. {0}</source>
            <translation>Estaba en modo de telemetría; ahora la infusión continúa. Informe al prescriptor. {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>It was restarted, or another proposal replaced this one.</source>
            <translation>Se reinició, u otra propuesta reemplazó a esta.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>It was unplugged or its other side ended</source>
            <translation>Se desconectó, o terminó su otro extremo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>It was {0} at the last refill too: two in a row on one side are settled.</source>
            <translation>En la última recarga también fue {0}: dos seguidas del mismo lado se aclaran.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>It would be rounded unseen.</source>
            <translation>Se redondearía sin verse.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>It would push what the catheter holds into the patient at a flow that was reckoned for another drug.</source>
            <translation>Empujaría lo que contiene el catéter al paciente a un flujo calculado para otro fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Its alarm will be too late.  Arrange other drug cover with the prescriber before the patient leaves. What was entered is kept on this tablet.</source>
            <translation>Su alarma llegará tarde.  Acuerde con el prescriptor otra cobertura con el fármaco antes de que el paciente se vaya. Lo introducido se conserva en esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Its alarm will be too late. {0} Arrange other drug cover with the prescriber before the patient leaves. What was entered is kept on this tablet.</source>
            <translation>Su alarma llegará tarde. {0} Acuerde con el prescriptor otra cobertura con el fármaco antes de que el paciente se vaya. Lo introducido se conserva en esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Its bytes do not have the agreed form.</source>
            <translation>Sus bytes no tienen la forma acordada.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>Its certificate is valid from {0} to {1}, and its clock says {2}. Check the date. If it is right, have the clinic's authority issue a new certificate (cisterna authority issue), and program with another tablet until then.</source>
            <translation>Su certificado vale de {0} a {1}, y su reloj indica {2}. Compruebe la fecha. Si es correcta, pida a la autoridad de la clínica un certificado nuevo (cisterna authority issue) y programe con otra tableta hasta entonces.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Its dose changes with the new flow.</source>
            <translation>Su dosis cambia con el nuevo flujo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Its dose is the sum of its steps.</source>
            <translation>Su dosis es la suma de sus pasos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Its end has not been read yet. Last reading {0}.</source>
            <translation>Su fin aún no se ha leído. Última lectura {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Its log may be late. {0}</source>
            <translation>Su registro puede ir con retraso. {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Its server ended the connection, or the network is down</source>
            <translation>Su servidor terminó la conexión, o la red está caída</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Its strength and sterility are no longer assured.</source>
            <translation>Su potencia y esterilidad ya no están aseguradas.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Its volume cannot be explained, so what it delivers is not known.</source>
            <translation>Su volumen no se explica, así que no se sabe qué administra.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>JAN</source>
            <translation>ENE</translation>
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
            <translation>Guardar de nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/HoldButton.qml" />
            <source>Keep holding</source>
            <translation>Siga pulsando</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Keep running</source>
            <translation>Dejar en marcha</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Keep the communicator on the pump. The tablet asks as soon as it hears the pump, and sends the order again if it did not arrive.</source>
            <translation>Mantenga el comunicador sobre la bomba. La tableta preguntará en cuanto oiga a la bomba, y enviará de nuevo la orden si no llegó.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Keep the communicator over the pump.</source>
            <translation>Mantenga el comunicador sobre la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Keep the communicator over the pump. Read the pump again before the patient leaves. If it fails again, leave, and compare what Home shows with the order. Do not program a second time.</source>
            <translation>Mantenga el comunicador sobre la bomba. Lea de nuevo la bomba antes de que el paciente se vaya. Si vuelve a fallar, salga y compare lo que muestra Inicio con la prescripción. No programe una segunda vez.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>Keep the dose as it is, or tap it to change it. The flow follows by itself.</source>
            <translation>Deje la dosis como está, o tóquela para cambiarla. El flujo sigue por sí solo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Keep the pump as it is now</source>
            <translation>Guardar la bomba como está ahora</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Keep {0} or more, or go on with a reason.</source>
            <translation>Mantenga {0} o más, o continúe con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Kept on {0} for a scan at {1}, read after it at {2}.</source>
            <translation>Guardado {0} para una exploración a {1}, leído después {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Kept on {0} for a scan at {1}.</source>
            <translation>Guardado {0} para una exploración a {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>Keyboard: {0}. Change to {1}</source>
            <translation>Teclado: {0}. Cambiar a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Label and pump agree. Nothing was injected yet.</source>
            <translation>La etiqueta y la bomba coinciden. Aún no se ha inyectado nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Label {0}, {1}</source>
            <translation>Ficha técnica {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Last fill</source>
            <translation>Último llenado</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Last fill was less than entered then</source>
            <translation>El último llenado fue menor de lo que se introdujo entonces</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Last fill was more than entered then</source>
            <translation>El último llenado fue mayor de lo que se introdujo entonces</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Last increase</source>
            <translation>Último aumento</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Lead time</source>
            <translation>Margen</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Leave all the same</source>
            <translation>Salir de todos modos</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Leave and compare on Home</source>
            <translation>Salir y comparar en Inicio</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Leave it without drug</source>
            <translation>Dejarlo sin fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Leave out the zero at the end: 5, not 5.0, which reads as 50.</source>
            <translation>Omita el cero final: 5, no 5.0, que se lee como 50.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Leave the bridge out, with a reason</source>
            <translation>Omitir el puente, con un motivo</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Leave the bridge out.</source>
            <translation>Omita el puente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Leave the needle in and draw back what you can. Watch breathing and consciousness, have emergency drugs and airway help ready, and call the physician. Do not let the patient leave.</source>
            <translation>Deje la aguja puesta y aspire lo que pueda. Vigile la respiración y la consciencia, tenga listos los fármacos de urgencia y el material de vía aérea, y llame al médico. No deje marchar al paciente.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Leave the prime out. If the catheter was drawn empty, say so in the same step.</source>
            <translation>Omita el cebado. Si el catéter se vació por extracción, indíquelo en el mismo paso.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Leave the pump stopped</source>
            <translation>Dejar la bomba parada</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Leave, and change it in the flex editor, step by step.</source>
            <translation>Salga y cámbiela en el editor flex, paso a paso.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Leave, and program a therapy.</source>
            <translation>Salga y programe una terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Leave, and start it again with Restart.</source>
            <translation>Salga e iníciela de nuevo con Reiniciar.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>Leave, and start the therapy again with Restart.</source>
            <translation>Salga e inicie de nuevo la terapia con Reiniciar.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>Leave, and start the therapy first.</source>
            <translation>Salga e inicie primero la terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Leave, restart the pump, and set the alarms then.</source>
            <translation>Salga, reinicie la bomba y ajuste entonces las alarmas.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Leave. For another catheter use Catheter, for another drug Refill.</source>
            <translation>Salga. Para otro catéter use Catéter, para otro fármaco Recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Left</source>
            <translation>Queda</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Left in the reservoir</source>
            <translation>Queda en el reservorio</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Lengthen the lockout, or give the bolus over a shorter time.</source>
            <translation>Alargue el bloqueo, o dé el bolo en menos tiempo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Lengthen the window, or leave it out.</source>
            <translation>Alargue la ventana, u omítala.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Lengths are entered to a tenth of a cm. Measure again.</source>
            <translation>Las longitudes se introducen con una décima de cm. Mida de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>Less by …</source>
            <translation>Menos en …</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Less dose</source>
            <translation>Menos dosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Less than a minute</source>
            <translation>Menos de un minuto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Less than a minute {0}</source>
            <translation>Menos de un minuto {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Less than expected: over-infusion, a wrong entry at the last fill, a pocket fill, or a needle not fully in.</source>
            <translation>Menos de lo esperado: sobreinfusión, una entrada errónea en el último llenado, un llenado del bolsillo o una aguja no del todo introducida.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/NavBar.qml" />
            <source>Let go too early: nothing was sent. Keep holding until the bar is full.</source>
            <translation>Soltó demasiado pronto: no se envió nada. Siga pulsando hasta que la barra esté llena.</translation>
        </message>
        <message>
            <location filename="../../../app/report/paper.py" />
            <source>Letter</source>
            <translation>Carta</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Limited by {0}</source>
            <translation>Limitado por {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Limits {0} or {1} %.</source>
            <translation>Límites {0} o {1} %.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Lindley 2021; no label forbids it</source>
            <translation>Lindley 2021; ninguna ficha técnica lo prohíbe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>Line</source>
            <translation>Línea</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Line = tubing + length × volume per cm;  time = line / flow</source>
            <translation>Línea = tubo + longitud × volumen por cm;  tiempo = línea / flujo</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Line to the tip</source>
            <translation>Línea hasta la punta</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Line was emptied and primed by hand, documented</source>
            <translation>Línea vaciada y cebada a mano, documentado</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Line was primed by hand, documented</source>
            <translation>Línea cebada a mano, documentado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Line, tubing + catheter</source>
            <translation>Línea, tubo + catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Link lost</source>
            <translation>Conexión perdida</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/SignalBars.qml" />
            <source>Link strength {0} of 4</source>
            <translation>Intensidad de la conexión {0} de 4</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Lioresal</source>
            <translation>Lioresal</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoKey.qml" />
            <source>Lock the tablet or change the user</source>
            <translation>Bloquear la tableta o cambiar de usuario</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Lockout in minutes, start to start</source>
            <translation>Bloqueo en minutos, de inicio a inicio</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Lockout, from the start of one bolus to the start of the next</source>
            <translation>Bloqueo, del inicio de un bolo al inicio del siguiente</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <source>Log and alarms</source>
            <translation>Registro, alarmas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Look at the patient now.</source>
            <translation>Mire ahora al paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Look at the pocket. Ask for signs of overdose after that refill.</source>
            <translation>Mire el bolsillo. Pregunte por signos de sobredosis tras aquella recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Look at the pump before it is filled. Nothing is programmed here.</source>
            <translation>Mire la bomba antes de llenarla. Aquí no se programa nada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Look at the site after the injection.</source>
            <translation>Mire la zona tras la inyección.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>Look at the spelling and the network, or write the address in numbers.</source>
            <translation>Mire la ortografía y la red, o escriba la dirección en números.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Main.qml" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Look at this first</source>
            <translation>Mire esto primero</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Look for</source>
            <translation>Busque</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Look whether the server is on and both are in one network.</source>
            <translation>Mire si el servidor está encendido y ambos están en la misma red.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Looking for the pump</source>
            <translation>Buscando la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Looks after people, reads and stops. A clinician programs.</source>
            <translation>Gestiona personas, lee y para. Programa un clínico.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Lot</source>
            <translation>Lote</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Lot number</source>
            <translation>Número de lote</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Lot, expiry</source>
            <translation>Lote, caducidad</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Low reservoir</source>
            <translation>Reservorio bajo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Low-battery reset</source>
            <translation>Reinicio por batería baja</translation>
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
            <translation>Alarma de reservorio bajo</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Low-reservoir alarm at</source>
            <translation>Alarma de reservorio bajo a</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Low-reservoir alarm reached</source>
            <translation>Alarma de reservorio bajo alcanzada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Low-reservoir alarm {0}, in {1}</source>
            <translation>Alarma de reservorio bajo {0}, en {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Low-reservoir alarm {0}.</source>
            <translation>Alarma de reservorio bajo {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Lower flow wanted, granuloma risk discussed with the patient</source>
            <translation>Se desea menor flujo, riesgo de granuloma comentado con el paciente</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Lower the dose, or allow fewer or smaller boluses.</source>
            <translation>Baje la dosis, o permita menos bolos o más pequeños.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Lower the dose, or use a higher concentration.</source>
            <translation>Baje la dosis, o use una concentración mayor.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Lowest flow</source>
            <translation>Flujo mínimo</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>MAR</source>
            <translation>MAR</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>MAY</source>
            <translation>MAY</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>MINIMUM RATE</source>
            <translation>VELOCIDAD MÍNIMA</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>MOTOR STALL</source>
            <translation>PARADA DEL MOTOR</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>MOTOR STALL: may deliver nothing</source>
            <translation>PARADA DEL MOTOR: puede no administrar nada</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>MRI check</source>
            <translation>Control de RM</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: after the scan</source>
            <translation>Control de RM: tras la RM</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: before the scan</source>
            <translation>Control de RM: antes de la RM</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>MRI check: the scan comes</source>
            <translation>Control de RM: la RM está por hacer</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>MRN</source>
            <translation>NHC</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>MRN {0}</source>
            <translation>NHC {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Made up by a pharmacy</source>
            <translation>Preparado por una farmacia</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>Make active</source>
            <translation>Activar</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>Make inactive</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Measure what was cut off again and correct it.</source>
            <translation>Mida de nuevo lo que se cortó y corríjalo.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic press release of 10 October 2023 on 1.5 T and 3 T; before 2008 1.5 T and less</source>
            <translation>Medtronic, nota de prensa del 10 de octubre de 2023 sobre 1.5 T y 3 T; antes de 2008, 1.5 T y menos</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic product advisory July 2011</source>
            <translation>Medtronic, aviso de producto de julio de 2011</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic product advisory July 2011; Gillette Children's discharge guide</source>
            <translation>Medtronic, aviso de producto de julio de 2011; guía de alta de Gillette Children's</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic, MRI guidelines of August 2008</source>
            <translation>Medtronic, directrices de RM de agosto de 2008</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Medtronic, MRI guidelines of August 2008: detection and recovery are logged within about 20 min; textbook: restarts within 15 min</source>
            <translation>Medtronic, directrices de RM de agosto de 2008: la detección y la recuperación se registran en unos 20 min; libro de texto: se reinicia en 15 min</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic, pump replacement: 84 months from implant</source>
            <translation>Medtronic, sustitución de la bomba: 84 meses desde el implante</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Medtronic, pump replacement: service ends 90 days after ERI</source>
            <translation>Medtronic, sustitución de la bomba: el servicio termina 90 días después de ERI</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Medtronic: the patient handset is for pain</source>
            <translation>Medtronic: el mando del paciente es para el dolor</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Memory error</source>
            <translation>Error de memoria</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Minimum rate</source>
            <translation>Velocidad mínima</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Minimum rate does not prevent baclofen withdrawal. What it would give stands beside this card.</source>
            <translation>La velocidad mínima no evita la abstinencia de baclofeno. Lo que daría está junto a esta tarjeta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Minimum rate instead</source>
            <translation>Velocidad mínima en su lugar</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Minimum rate keeps the rotor turning and is no therapy. What it would give stands beside this card.</source>
            <translation>La velocidad mínima mantiene el rotor girando y no es terapia. Lo que daría está junto a esta tarjeta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Minimum rate spares the tubing and gives {0}: no therapy.</source>
            <translation>La velocidad mínima protege el tubo y da {0}: sin terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Minimum rate, no therapy</source>
            <translation>Velocidad mínima, sin terapia</translation>
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
            <translation>Mezclado en el reservorio</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>Model and serial on the box are those of this pump</source>
            <translation>El modelo y el número de serie de la caja son los de esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Monday</source>
            <translation>Lunes</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>Monday to Friday</source>
            <translation>De lunes a viernes</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>More by …</source>
            <translation>Más en …</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>More dose</source>
            <translation>Más dosis</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>More letters and signs</source>
            <translation>Más letras y signos</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>More than 0 mL and no more than {0} mL. Read the syringe again.</source>
            <translation>Más de 0 mL y no más de {0} mL. Lea de nuevo la jeringa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>More than expected: a stall, an occlusion, a stopped pump, or a wrong entry at the last fill.</source>
            <translation>Más de lo esperado: una parada del rotor, una oclusión, una bomba parada o una entrada errónea en el último llenado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>More than half of the piece. Press Enter again if so much was cut off.</source>
            <translation>Más de la mitad de la pieza. Pulse Introducir de nuevo si se cortó tanto.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>More than the pharmacy made up cannot have been injected.</source>
            <translation>No puede haberse inyectado más de lo que preparó la farmacia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Most boluses in any 24 h</source>
            <translation>Máximo de bolos en 24 h cualesquiera</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Most boluses in any window</source>
            <translation>Máximo de bolos en cualquier ventana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Most in 24 h</source>
            <translation>Máximo en 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Most in a day</source>
            <translation>Máximo al día</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Most in any 24 h</source>
            <translation>Máximo en 24 h cualesquiera</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Most in any window</source>
            <translation>Máximo en cualquier ventana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Motor stall</source>
            <translation>Parada del motor</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Motor stall recovered</source>
            <translation>Parada del motor resuelta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Moved through the line</source>
            <translation>Movido por la línea</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>NOT FOR PATIENT USE</source>
            <translation>NO USAR EN PACIENTES</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>NOV</source>
            <translation>NOV</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Naloxone 0.4 mg to 2 mg IV.</source>
            <translation>Naloxona 0.4 mg a 2 mg IV.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Name of the administrator</source>
            <translation>Nombre del administrador</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Name of the new person</source>
            <translation>Nombre de la persona nueva</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Name of the patient</source>
            <translation>Nombre del paciente</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Name the drugs in the order that the pump holds, beginning with the one that drives.</source>
            <translation>Indique los fármacos en el orden que tiene la bomba, empezando por el que manda.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>Name the folder that was issued for this tablet, with --identity DIR.</source>
            <translation>Indique la carpeta emitida para esta tableta con --identity DIR.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Needle stop felt, septum reached</source>
            <translation>Tope de la aguja notado, septo alcanzado</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Needle was not fully in; withdrew again, same volume</source>
            <translation>La aguja no estaba del todo introducida; extraído de nuevo, mismo volumen</translation>
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
            <translation>Nunca programada</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/PersonRow.qml" />
            <source>New PIN</source>
            <translation>PIN nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/InterrogatePage.qml" />
            <source>Newest in the pump's log</source>
            <translation>Lo más reciente del registro</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Next alarm</source>
            <translation>Próxima alarma</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>Next increase</source>
            <translation>Próximo aumento</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Next look {0}.</source>
            <translation>Próximo control {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Next step</source>
            <translation>Paso siguiente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>No PIN yet</source>
            <translation>Aún sin PIN</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No alarm when the pump was read at {0}.</source>
            <translation>Ninguna alarma en la lectura de {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>No allergy to any of these</source>
            <translation>Sin alergia a ninguno de estos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No answer</source>
            <translation>Sin respuesta</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>No answer comes from this address.</source>
            <translation>No llega respuesta de esta dirección.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>No answer from a pump</source>
            <translation>Ninguna bomba responde</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No answer from the pump</source>
            <translation>Sin respuesta de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>No answer from the pump. Hold the communicator over it.</source>
            <translation>Sin respuesta de la bomba. Mantenga el comunicador sobre ella.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>No answer from the pump. Reckoned on from its reading at {0}, {1} old; it goes on by itself.</source>
            <translation>Sin respuesta de la bomba. Calculado desde su lectura {0}, hace {1}; continúa por sí sola.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>No basal infusion during the prime.</source>
            <translation>Sin infusión basal durante el cebado.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgressScreen.qml" />
            <source>No bolus is under way</source>
            <translation>Ningún bolo en curso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>No change of daylight saving or time zone explains it: the clock drifted, or was lost and set wrong.</source>
            <translation>Ningún cambio de hora o de zona horaria lo explica: el reloj se desvió, o se perdió y se ajustó mal.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No communicator</source>
            <translation>Sin comunicador</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No communicator answers.</source>
            <translation>Ningún comunicador responde.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>No computer of this name is known here.</source>
            <translation>No se conoce aquí ningún ordenador con este nombre.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No dose before</source>
            <translation>Sin dosis anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>No drug for</source>
            <translation>Sin fármaco durante</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>No drug later, for</source>
            <translation>Más tarde, sin fármaco durante</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No drug since {0}. {1}  Restart it from Home, or with a refill.</source>
            <translation>Sin fármaco desde {0}. {1}  Reiníciela desde Inicio o con una recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>No drug since {0}. {1} Restart it from Home, or with a refill.</source>
            <translation>Sin fármaco desde {0}. {1} Reiníciela desde Inicio o con una recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No entry of this kind.</source>
            <translation>Ninguna entrada de este tipo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>No entry since.</source>
            <translation>Ninguna entrada desde entonces.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>No infusion</source>
            <translation>Sin infusión</translation>
        </message>
        <message>
            <location filename="../../../app/sound.py" />
            <source>No loudspeaker was found.</source>
            <translation>No se encontró ningún altavoz.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>No more can be cut off than the piece is long.</source>
            <translation>No se puede cortar más de lo que mide la pieza.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>No more than {0} % is entered this way. Check the order, or type the dose itself.</source>
            <translation>Así no se introduce más del {0} %. Compruebe la prescripción o escriba la dosis misma.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>No more than {0} digits. Clear and type again.</source>
            <translation>Como máximo {0} cifras. Borre y escriba de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>No more than {0} signs. Take some away first.</source>
            <translation>Como máximo {0} signos. Quite antes algunos.</translation>
        </message>
        <message>
            <location filename="../../../app/report/charts.py" />
            <source>No patient bolus.</source>
            <translation>Ningún bolo del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>No patient boluses are programmed.</source>
            <translation>No hay bolos del paciente programados.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No patient in the pump</source>
            <translation>Ningún paciente en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No patient in the pump  ·  SN {0}</source>
            <translation>Ningún paciente en la bomba  ·  NS {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>No prime, no bridge.</source>
            <translation>Sin cebado, sin puente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No prime: drug is at the tip already.</source>
            <translation>Sin cebado: el fármaco ya está en la punta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>No prime: the catheter is not known.</source>
            <translation>Sin cebado: no se conoce el catéter.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>No psychosis</source>
            <translation>Sin psicosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>No pump is heard.</source>
            <translation>No se oye ninguna bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>No pump read yet</source>
            <translation>Aún no se ha leído ninguna bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>No pump to stop yet</source>
            <translation>Aún no hay bomba que parar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>No pump was read in this sitting.</source>
            <translation>No se ha leído ninguna bomba en esta sesión.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>No pump was read in this sitting. The card is the drug's own; ask for the numbers.</source>
            <translation>No se ha leído ninguna bomba en esta sesión. La tarjeta es la del fármaco; pregunte los números.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>No pump was read.</source>
            <translation>No se ha leído ninguna bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No reason asked within</source>
            <translation>Sin pedir motivo dentro de</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>No resistance on injection</source>
            <translation>Sin resistencia al inyectar</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>No second bolus can ever start within it, so its maximum would limit nothing.</source>
            <translation>En ella nunca puede empezar un segundo bolo, así que su máximo no limitaría nada.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>No sign of withdrawal, last fill was entered wrongly</source>
            <translation>Sin signos de abstinencia, el último llenado se introdujo mal</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>No therapy flows from this pump.</source>
            <translation>De esta bomba no fluye terapia.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>No therapy flows that this bolus could come on top of.</source>
            <translation>No fluye una terapia a la que añadir este bolo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>No therapy was running.</source>
            <translation>No había terapia en marcha.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No titration step is on file for {0}.</source>
            <translation>No hay un paso de titulación registrado para {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>No titration step of {0} is on file for this indication here.</source>
            <translation>No hay un paso de titulación de {0} registrado aquí para esta indicación.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>No window besides the 24 h</source>
            <translation>Sin ventana además de las 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>No withdrawal from bupivacaine is known. Whatever the patient has, look for another cause.</source>
            <translation>No se conoce abstinencia de bupivacaína. Tenga lo que tenga el paciente, busque otra causa.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>No withdrawal from ziconotide is known; it may be stopped abruptly. Whatever the patient has, look for another cause.</source>
            <translation>No se conoce abstinencia de ziconotida; puede suspenderse bruscamente. Tenga lo que tenga el paciente, busque otra causa.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>No withdrawal is known; it may be stopped abruptly.</source>
            <translation>No se conoce abstinencia; puede suspenderse bruscamente.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>No withdrawal is known; numbness and weakness wear off.</source>
            <translation>No se conoce abstinencia; el entumecimiento y la debilidad desaparecen.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said what the patient is treated for.</source>
            <translation>Nadie ha dicho de qué se trata al paciente.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said whether the patient has allergies.</source>
            <translation>Nadie ha dicho si el paciente tiene alergias.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Nobody has said whether the patient has had a psychosis.</source>
            <translation>Nadie ha dicho si el paciente ha tenido una psicosis.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Nobody listens at this address.</source>
            <translation>Nadie escucha en esta dirección.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/who.py" />
            <source>Nobody signed in</source>
            <translation>Nadie ha iniciado sesión</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Non-critical memory error</source>
            <translation>Error de memoria no crítico</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>None</source>
            <translation>Ninguna</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Nordberg 1984, PMID 6546839; PMID 3530119</source>
            <translation>Nordberg 1984, PMID 6546839; PMID 3530119</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Not as before the scan: {0}.</source>
            <translation>No está como antes de la RM: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Not as {0}.</source>
            <translation>No como {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Not complete yet.</source>
            <translation>Aún incompleto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Not connected</source>
            <translation>No conectado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not done. The alarm goes on.</source>
            <translation>No realizado. La alarma continúa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Not entered yet</source>
            <translation>Aún no introducido</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Not feasible</source>
            <translation>No es posible</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Not given</source>
            <translation>No administrado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Not heard: hold the communicator over it</source>
            <translation>No se oye: mantenga el comunicador sobre ella</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Not known</source>
            <translation>No se sabe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Not known whether the pump stopped</source>
            <translation>No se sabe si la bomba paró</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Not known whether the pump took it</source>
            <translation>No se sabe si la bomba lo aceptó</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not known whether the pump took it.</source>
            <translation>No se sabe si la bomba lo ha aceptado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Not now.</source>
            <translation>Ahora no.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <source>Not our pump</source>
            <translation>No es nuestra bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>Not printed: {0}. Check that a printer is set up and on, or save the report and print it elsewhere.</source>
            <translation>No impreso: {0}. Compruebe que hay una impresora instalada y encendida, o guarde el informe e imprímalo en otro sitio.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Not programmed. {0}</source>
            <translation>No programado. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Not saved.</source>
            <translation>No guardado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Not used to opioids</source>
            <translation>No habituado a opioides</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Nothing came, or only with force</source>
            <translation>No salió nada, o solo con fuerza</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Nothing explains it, the pump may deliver too much</source>
            <translation>Nada lo explica, la bomba puede administrar de más</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Nothing explains it, the pump may have delivered too little</source>
            <translation>Nada lo explica, la bomba puede haber administrado de menos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Nothing flows until therapy is started again.</source>
            <translation>No fluye nada hasta que se reinicie la terapia.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Nothing is plugged in under this name.</source>
            <translation>No hay nada conectado con este nombre.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Nothing needs to be done.</source>
            <translation>No hay nada que hacer.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>Nothing needs to be set.</source>
            <translation>No hay nada que ajustar.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Nothing runs now, or nothing has run for too long, so this dose is judged as a start: after a gap the patient counts as naive.</source>
            <translation>Ahora no hay nada en marcha, o no lo ha habido demasiado tiempo, así que esta dosis se juzga como inicio: tras un intervalo el paciente cuenta como no tolerante.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Nothing typed yet. Type hours, the point, and two digits of minutes: 6.30 for 06:30.</source>
            <translation>Aún no se ha escrito nada. Escriba las horas, la coma y dos cifras de minutos: 6.30 para las 06:30.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Nothing typed yet. Type the number that you read.</source>
            <translation>Aún no se ha escrito nada. Escriba el número que ha leído.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Nothing was changed yet.</source>
            <translation>Aún no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was changed, but {0} is in the pump and not counted: program it before the patient leaves.</source>
            <translation>No se cambió nada, pero {0} está en la bomba sin contar: prográmelo antes de que el paciente se vaya.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>Nothing was kept.</source>
            <translation>No se guardó nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Nothing was left by the pump's count.</source>
            <translation>Según el recuento de la bomba no quedaba nada.</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Nothing was overridden and nothing was stated.</source>
            <translation>No se anuló ni se declaró nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was programmed</source>
            <translation>No se programó nada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Nothing was programmed at this tablet yet.</source>
            <translation>Aún no se ha programado nada en esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was programmed. Therapy is unchanged.</source>
            <translation>No se programó nada. La terapia no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Nothing was sent. {0}</source>
            <translation>No se envió nada. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Nothing was taken back.</source>
            <translation>No se deshizo nada.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Nothing would flow, and the log would say that it had.</source>
            <translation>No fluiría nada, y el registro diría que sí.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>Now {0}</source>
            <translation>Ahora {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>Now {0} min {1}</source>
            <translation>Ahora {0} min {1}</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Numbness, weakness, low blood pressure, urine that does not come.</source>
            <translation>Entumecimiento, debilidad, tensión baja, retención de orina.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>OCT</source>
            <translation>OCT</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>OFF</source>
            <translation>NO</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>OFF, were {0} in 24 h</source>
            <translation>NO, eran {0} en 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>ON</source>
            <translation>SÍ</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ObservationCard.qml" />
            <source>Observation</source>
            <translation>Observación</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Observe for at least 8 h after every start or restart.</source>
            <translation>Observe al menos 8 h tras cada inicio o reinicio.</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>Of 88 patients 21 felt withdrawal 1 to 7 days before the alarm; it stopped once the alarm came at 4 mL.</source>
            <translation>De 88 pacientes, 21 notaron abstinencia de 1 a 7 días antes de la alarma; dejó de ocurrir cuando la alarma llegó a 4 mL.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Of one piece nothing would be left.</source>
            <translation>De una pieza no quedaría nada.</translation>
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <source>Of the open days the pump's log does not tell everything.</source>
            <translation>De los días abiertos el registro de la bomba no lo dice todo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Off</source>
            <translation>No</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Off until now</source>
            <translation>Desactivado hasta ahora</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Off-label use ordered by the prescriber, patient informed</source>
            <translation>Uso fuera de ficha técnica ordenado por el prescriptor, paciente informado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>On</source>
            <translation>Sí</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>On the bench</source>
            <translation>En la mesa</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>On the bench nobody is connected; here the drug would go into the patient.</source>
            <translation>En la mesa no hay nadie conectado; aquí el fármaco iría al paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>On the label</source>
            <translation>En la etiqueta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>On {0} the tablet's clock goes {1} by {2}; the pump's has to be set then.</source>
            <translation>El {0} el reloj de la tableta se mueve {1} {2}; entonces habrá que ajustar el de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Once the overdose is over, the stopped pump is the danger: sudden withdrawal can be fatal. Agree when it starts again before anyone leaves.</source>
            <translation>Pasada la sobredosis, la bomba parada es el peligro: la abstinencia repentina puede ser mortal. Acuerde cuándo se reinicia antes de que nadie se vaya.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>One bolus</source>
            <translation>Un bolo</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>One command acts once: repeating it could fill in or dose twice.</source>
            <translation>Una orden actúa una vez: repetirla podría llenar o dosificar dos veces.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>One dose all day: no step begins at another time. The pump's log and alarms will carry the right time.</source>
            <translation>Una dosis todo el día: ningún paso empieza a otra hora. El registro y las alarmas de la bomba llevarán la hora correcta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>One id never means two things.</source>
            <translation>Un identificador nunca significa dos cosas.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>One of them is wrong.</source>
            <translation>Una de ellas es errónea.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>One of two copies in the pump's memory was lost; the other holds and therapy goes on.</source>
            <translation>Se perdió una de las dos copias de la memoria de la bomba; la otra es válida y la terapia continúa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>One of two copies in the pump's memory was lost; the other holds and therapy goes on. Report it.</source>
            <translation>Se perdió una de las dos copias de la memoria de la bomba; la otra es válida y la terapia continúa. Notifíquelo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>One of two copies was lost; the other holds.</source>
            <translation>Se perdió una de dos copias; la otra es válida.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>Only {0} are taken here{1}.</source>
            <translation>Aquí solo se admiten {0}{1}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <source>Open</source>
            <translation>Abierto</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>Opioid status, history of psychosis, indication and allergies decide which drug and which dose are safe.</source>
            <translation>El estado de opioides, los antecedentes de psicosis, la indicación y las alergias deciden qué fármaco y qué dosis son seguros.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Opioid withdrawal, the same as when opioids by mouth or into a vein end.</source>
            <translation>Abstinencia de opioides, igual que al terminar los opioides por boca o por vena.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Opioids</source>
            <translation>Opioides</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Order a bridge, or confirm with a reason that none is needed.</source>
            <translation>Ordene un puente, o confirme con un motivo que no hace falta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Order a prime, or confirm with a reason that none is needed.</source>
            <translation>Ordene un cebado, o confirme con un motivo que no hace falta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Order the bridge</source>
            <translation>Ordenar el puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Order the bridge, {0}</source>
            <translation>Ordenar el puente, {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Ordered so by the prescriber, confirmed by phone</source>
            <translation>Así ordenado por el prescriptor, confirmado por teléfono</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Ordered without a bridge by the prescriber, confirmed by phone</source>
            <translation>Ordenado sin puente por el prescriptor, confirmado por teléfono</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Other alarms</source>
            <translation>Otras alarmas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Other alarms sound</source>
            <translation>Las demás alarmas suenan</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Other alarms sound every</source>
            <translation>Las demás alarmas suenan cada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Other boluses are locked out until the new drug is at the tip. {0}</source>
            <translation>Otros bolos están bloqueados hasta que el fármaco nuevo esté en la punta. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Other drug</source>
            <translation>Otro fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>Other: type the reason</source>
            <translation>Otro: escribir el motivo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Overdose</source>
            <translation>Sobredosis</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Override</source>
            <translation>Anulación</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Overrides and statements, with their reasons</source>
            <translation>Anulaciones y declaraciones, con sus motivos</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>PACC</source>
            <translation>PACC</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>PACC: 15 to 20 mg</source>
            <translation>PACC: 15 a 20 mg</translation>
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
            <translation>BOMBA EN ESTADO SEGURO</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>PUMP STOPPED</source>
            <translation>BOMBA PARADA</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Page {0} of {1}</source>
            <translation>Página {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Pain or spasticity not controlled, patient observed</source>
            <translation>Dolor o espasticidad no controlados, paciente en observación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pain, malignant</source>
            <translation>Dolor, oncológico</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pain, not malignant</source>
            <translation>Dolor, no oncológico</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Pair them with `bluetoothctl pair` and the communicator's address.</source>
            <translation>Emparéjelos con `bluetoothctl pair` y la dirección del comunicador.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Pair with this tablet</source>
            <translation>Emparejar con esta tableta</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>Part of the last fill went beside the pump</source>
            <translation>Parte del último llenado fue fuera de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Passphrase</source>
            <translation>Frase de acceso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>Passphrase of {0}</source>
            <translation>Frase de acceso de {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Patient</source>
            <translation>Paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Patient bolus</source>
            <translation>Bolo del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied {0} more time: {1}</source>
            <translation>Bolo del paciente denegado {0} vez más: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied {0} more times: {1}</source>
            <translation>Bolo del paciente denegado {0} veces más: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient bolus denied: {0}</source>
            <translation>Bolo del paciente denegado: {0}</translation>
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
            <translation>Bolos del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Patient boluses are OFF too.</source>
            <translation>Los bolos del paciente también están en NO.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Patient boluses are off.</source>
            <translation>Los bolos del paciente están desactivados.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses go off with every change of drug or concentration.</source>
            <translation>Los bolos del paciente se desactivan con cada cambio de fármaco o concentración.</translation>
        </message>
        <message>
            <location filename="../../../app/report/charts.py" />
            <source>Patient boluses in these days: {0}, counted above their day.</source>
            <translation>Bolos del paciente en estos días: {0}, contados sobre su día.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses of {0} are not given to a patient who counts as opioid-naive.</source>
            <translation>No se dan bolos del paciente de {0} a quien cuenta como no tolerante a opioides.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Patient boluses of {0} are not given.</source>
            <translation>No se dan bolos del paciente de {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Patient boluses {0}</source>
            <translation>Bolos del paciente {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Patient facts</source>
            <translation>Datos del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Patient facts entered</source>
            <translation>Datos del paciente introducidos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Patient, on the card</source>
            <translation>Paciente, según la tarjeta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Pattern</source>
            <translation>Patrón</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Peak</source>
            <translation>Pico</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoCard.qml" />
            <location filename="../../../app/viewmodels/people.py" />
            <source>People</source>
            <translation>Personas</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Plug it in again</source>
            <translation>Conéctelo de nuevo</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Plug the cable in, or choose another port.</source>
            <translation>Conecte el cable, o elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Possible pocket fill. Stop injecting.</source>
            <translation>Posible llenado del bolsillo. Deje de inyectar.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Prescriber informed of a gap, patient observed</source>
            <translation>Prescriptor informado del intervalo, paciente en observación</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/HoldButton.qml" />
            <source>Press and hold for {0} s; letting go earlier does nothing</source>
            <translation>Mantenga pulsado {0} s; soltar antes no hace nada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Press its pairing button, then tap Pair within the time that its lamp blinks blue.</source>
            <translation>Pulse su botón de emparejamiento y toque Emparejar mientras su luz parpadea en azul.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>Preview: nothing has been sent</source>
            <translation>Vista previa: no se ha enviado nada</translation>
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
            <translation>Cebado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Prime bolus</source>
            <translation>Bolo de cebado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Prime from the connector instead.</source>
            <translation>Cebe en su lugar desde el conector.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Prime the catheter now</source>
            <translation>Cebar el catéter ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Prime, at first</source>
            <translation>Primero, cebado</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Print</source>
            <translation>Imprimir</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>Procedure</source>
            <translation>Procedimiento</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Product ordered so by the prescriber, confirmed by phone</source>
            <translation>Producto así ordenado por el prescriptor, confirmado por teléfono</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Program</source>
            <translation>Programa</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Program the change without them, and confirm them anew when the new fluid has reached the tip.</source>
            <translation>Programe el cambio sin ellos, y confírmelos de nuevo cuando la solución nueva haya llegado a la punta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Program the therapy first, then give the bolus.</source>
            <translation>Programe primero la terapia, después dé el bolo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Program the therapy together with it.</source>
            <translation>Programe la terapia junto con ello.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Program the therapy with the new fluid together with the bridge.</source>
            <translation>Programe la terapia con la solución nueva junto con el puente.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Programmed by</source>
            <translation>Programado por</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Programmed, stopped</source>
            <translation>Programada, parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Programmed, {0}</source>
            <translation>Programada, {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programmed. The pump is {0}.</source>
            <translation>Programado. La bomba: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programmed; the read-back failed</source>
            <translation>Programado; falló la lectura de verificación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>Programming</source>
            <translation>Programación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Programming the pump</source>
            <translation>Programando la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Programs emulated pumps only.</source>
            <translation>Programa solo bombas emuladas.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Programs pumps.</source>
            <translation>Programa bombas.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Psychosis, now or before</source>
            <translation>Psicosis, ahora o antes</translation>
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
            <translation>Bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Pump at place {0}</source>
            <translation>Bomba en el lugar {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/field_names.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Pump clock</source>
            <translation>Reloj de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Pump clock set</source>
            <translation>Reloj de la bomba ajustado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>Pump clock, as read</source>
            <translation>Reloj de la bomba, según lectura</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Pump clock, set with it</source>
            <translation>Reloj de la bomba, se ajusta también</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Pump in reach</source>
            <translation>Bomba al alcance</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Pump limits {0} min to {1}</source>
            <translation>Límites de la bomba {0} min a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Pump limits {0} to {1}</source>
            <translation>Límites de la bomba {0} a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>Pump limits {0} to {1} in {2}</source>
            <translation>Límites de la bomba {0} a {1} en {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/identity.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pump read {0}</source>
            <translation>Bomba leída {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Pump read {0}, {1}</source>
            <translation>Bomba leída {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pump read {0}; reckoned on for {1}</source>
            <translation>Bomba leída {0}; calculado para {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>Pump tubing {0}</source>
            <translation>Tubo de la bomba {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>Pump {0}, SN {1}</source>
            <translation>Bomba {0}, NS {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Pumped</source>
            <translation>Bombeado</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Pumps and catheters</source>
            <translation>Bombas y catéteres</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Put a 0 before the point: 0.5, not .5</source>
            <translation>Ponga un 0 delante de la coma: 0.5, no ,5</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>QA</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Quick refill</source>
            <translation>Recarga rápida</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>RESERVOIR EMPTY</source>
            <translation>RESERVORIO VACÍO</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>RESULT UNKNOWN</source>
            <translation>RESULTADO DESCONOCIDO</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>RUNNING</source>
            <translation>EN MARCHA</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>RUNNING: {0}</source>
            <translation>EN MARCHA: {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Raise the dose, or use a lower concentration.</source>
            <translation>Suba la dosis, o use una concentración menor.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/LogScreen.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Read again</source>
            <translation>Leer de nuevo</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Read again in the written order, patient observed</source>
            <translation>Releído en la prescripción escrita, paciente en observación</translation>
        </message>
        <message>
            <location filename="../../../app/report/desk.py" />
            <location filename="../../../app/report/session.py" />
            <source>Read back</source>
            <translation>Leído de vuelta</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>Read back from the pump's memory after programming.</source>
            <translation>Leído de la memoria de la bomba tras programar.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Read before</source>
            <translation>Leído antes</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Read each syringe again and correct the entry.</source>
            <translation>Lea de nuevo cada jeringa y corrija la entrada.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Read out the numbers beside this card, with the time of the reading.</source>
            <translation>Lea en voz alta los números junto a esta tarjeta, con la hora de la lectura.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the label again and check the pump model. If it was drawn with spare, discard the spare and enter the rest.</source>
            <translation>Lea de nuevo la etiqueta y compruebe el modelo de la bomba. Si se cargó con reserva, deseche la reserva e introduzca el resto.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the label again, and choose the product that it names.</source>
            <translation>Lea de nuevo la etiqueta, y elija el producto que indica.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Read the order again. Begin within the range, or give the reason.</source>
            <translation>Lea de nuevo la prescripción. Empiece dentro del rango, o dé el motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ProgramPage.qml" />
            <source>Read the pump again</source>
            <translation>Leer de nuevo la bomba</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start from what it holds now.</source>
            <translation>Lea de nuevo la bomba y parta de lo que contiene ahora.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start the step again.</source>
            <translation>Lea de nuevo la bomba y empiece de nuevo el paso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Read the pump again and start the step again; if it happens twice, use another programmer.</source>
            <translation>Lea de nuevo la bomba y empiece de nuevo el paso; si ocurre dos veces, use otro programador.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the syringe to the nearest {0}.</source>
            <translation>Lea la jeringa con una precisión de {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Read the syringes again and check the pump model.</source>
            <translation>Lea de nuevo las jeringas y compruebe el modelo de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Read the syringes together and correct the entry.</source>
            <translation>Lean juntos las jeringas y corrijan la entrada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Read the total of the day against today's, and tick it.</source>
            <translation>Lea el total del día frente al de hoy y márquelo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Reading back what the pump stored</source>
            <translation>Leyendo lo que guardó la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>Reading the pump</source>
            <translation>Leyendo la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>Reading the pump. Keep the communicator over it.</source>
            <translation>Leyendo la bomba. Mantenga el comunicador sobre ella.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Reads, checks and stops. A clinician programs.</source>
            <translation>Lee, comprueba y para. Programa un clínico.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Reason asked above</source>
            <translation>Se pide motivo por encima de</translation>
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
            <translation>Motivo para continuar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Record number</source>
            <translation>Número de historia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Record number of the patient</source>
            <translation>Número de historia del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Refill</source>
            <translation>Recarga</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Refill by</source>
            <translation>Recargar antes de</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Refill by {0}.</source>
            <translation>Recargar antes de {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Refill due.</source>
            <translation>Recarga pendiente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Refill now. Judge the dose anew after days without drug.</source>
            <translation>Recargue ahora. Tras días sin fármaco, valore de nuevo la dosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Refill overdue by {0}.</source>
            <translation>Recarga atrasada {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Refill soon. Some patients feel withdrawal before the alarm.</source>
            <translation>Recargue pronto. Algunos pacientes notan la abstinencia antes de la alarma.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Refilled</source>
            <translation>Recargada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Refilled: {0} out, {1} in</source>
            <translation>Recargada: {0} extraídos, {1} inyectados</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>Remove a step, or let the day begin at the rate with which the day before ends.</source>
            <translation>Quite un paso, o haga que el día empiece al ritmo con que termina el anterior.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Remove last</source>
            <translation>Quitar la última</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Remove the last drug</source>
            <translation>Quitar el último fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Remove the last piece</source>
            <translation>Quitar la última pieza</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Replacement due</source>
            <translation>Sustitución pendiente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Replaces another pump</source>
            <translation>Sustituye a otra bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>Report</source>
            <translation>Informe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Report it, and read the pump again before it is programmed.</source>
            <translation>Notifíquelo y lea de nuevo la bomba antes de programarla.</translation>
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
            <translation>Reservorio</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Reservoir at the read-back</source>
            <translation>Reservorio en la lectura</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Reservoir empty</source>
            <translation>Reservorio vacío</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Reservoir holds</source>
            <translation>Capacidad del reservorio</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Reservoir, by the pump's count</source>
            <translation>Reservorio, según el recuento de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <location filename="../../../app/viewmodels/stop.py" />
            <location filename="../../../app/workflows/kinds.py" />
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Restart brings back the therapy as it was, with the alarms that it had.</source>
            <translation>Reiniciar devuelve la terapia como era, con las alarmas que tenía.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Restart from Home, or refill. Watch for too much drug afterwards.</source>
            <translation>Reinicie desde Inicio o recargue. Vigile después un exceso de fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/LeaveSheet.qml" />
            <source>Restart the pump</source>
            <translation>Reiniciar la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>Review: what the pump understood</source>
            <translation>Revisión: lo que entendió la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Revision {0} of the therapy.</source>
            <translation>Revisión {0} de la terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Rinse the reservoir and confirm each rinse before the fill.</source>
            <translation>Enjuague el reservorio y confirme cada enjuague antes de llenar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Rinse the reservoir first, then fill. Draw each rinse out again.</source>
            <translation>Enjuague primero el reservorio y después llene. Extraiga de nuevo cada enjuague.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Rinse {0} of {1}: {2}, drawn out again</source>
            <translation>Enjuague {0} de {1}: {2}, extraído de nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Rinsed</source>
            <translation>Enjuagado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Rounded down to that step, nothing of it would be given.</source>
            <translation>Redondeado a ese paso, no se daría nada.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Run `sudo usermod -aG dialout $USER`, sign out and in again.</source>
            <translation>Ejecute `sudo usermod -aG dialout $USER`, cierre la sesión y vuelva a entrar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Runs</source>
            <translation>En curso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>SAFE STATE: minimum rate, no therapy</source>
            <translation>ESTADO SEGURO: velocidad mínima, sin terapia</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>SEP</source>
            <translation>SEP</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>STOPPED</source>
            <translation>PARADA</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>STOPPED, before that</source>
            <translation>PARADA, antes de eso</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>SUFentanil</source>
            <translation>SUFentanilo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Safe state: the program was lost</source>
            <translation>Estado seguro: se perdió el programa</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Sallerin 1991</source>
            <translation>Sallerin 1991</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Same dose for long, no side effects</source>
            <translation>La misma dosis desde hace tiempo, sin efectos adversos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>Same drug and concentration: the tip follows the new steps at once.</source>
            <translation>Mismo fármaco y concentración: la punta sigue los nuevos pasos de inmediato.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Saturday</source>
            <translation>Sábado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>Saturday and Sunday</source>
            <translation>Sábado y domingo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReportScreen.qml" />
            <source>Save PDF</source>
            <translation>Guardar PDF</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>Saved as PDF.</source>
            <translation>Guardado como PDF.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say how long the patient has been without the drug.</source>
            <translation>Diga cuánto tiempo ha estado el paciente sin el fármaco.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say that it is baclofen by pump, and that withdrawal can be fatal.</source>
            <translation>Diga que es baclofeno por bomba, y que la abstinencia puede ser mortal.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say what the catheter holds.</source>
            <translation>Indique qué contiene el catéter.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Say what was done last: fill, programming, bolus, access port. Log and alarms have it with times.</source>
            <translation>Diga qué se hizo por último: llenado, programación, bolo, puerto de acceso. Registro, alarmas lo indican con horas.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>Say where the drug is now.</source>
            <translation>Diga dónde está ahora el fármaco.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Say where the drug is now: in the reservoir or at the connector.</source>
            <translation>Diga dónde está ahora el fármaco: en el reservorio o en el conector.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether it is a product or made up by a pharmacy.</source>
            <translation>Indique si es un producto o está preparado por una farmacia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether the patient is used to opioids.</source>
            <translation>Indique si el paciente está habituado a opioides.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether there was a psychosis.</source>
            <translation>Indique si hubo una psicosis.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say whether this pump is the first one or replaces another.</source>
            <translation>Indique si esta bomba es la primera o sustituye a otra.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Say which drugs the patient is allergic to, or that there is none.</source>
            <translation>Indique a qué fármacos es alérgico el paciente, o que no hay ninguno.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>Scan only under the conditions of the pump's label for this field.</source>
            <translation>Haga la RM solo en las condiciones de las instrucciones de la bomba para este campo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Schedule the replacement now.</source>
            <translation>Programe la sustitución ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Second checker</source>
            <translation>Segundo verificador</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>Second person</source>
            <translation>Segunda persona</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Second person reads</source>
            <translation>La segunda persona lee</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Second person: initials</source>
            <translation>Segunda persona: iniciales</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Second person: total</source>
            <translation>Segunda persona: total</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Second person: total injected</source>
            <translation>Segunda persona: total inyectado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Second person: volume withdrawn</source>
            <translation>Segunda persona: volumen extraído</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Secret({0})</source>
            <translation>Secreto({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>See to the server</source>
            <translation>Revise el servidor</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Send the stop by itself; then program anew.</source>
            <translation>Envíe la parada sola; después programe de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/report/sheets.py" />
            <source>Serial</source>
            <translation>Número de serie</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Serial ports belong to the group dialout.</source>
            <translation>Los puertos serie pertenecen al grupo dialout.</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Set a start dose: the dose of before is not offered.</source>
            <translation>Fije una dosis inicial: la dosis anterior no se ofrece.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Set ahead, the clock leaves out a part of the pattern: {0} of {1}.</source>
            <translation>Al adelantarse, el reloj omite una parte del patrón: {0} de {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>Set another dose than today's.</source>
            <translation>Fije una dosis distinta de la de hoy.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Set back, the clock gives a part of the pattern once more: {0} of {1}.</source>
            <translation>Al atrasarse, el reloj da una parte del patrón otra vez: {0} de {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>Set by {0}; any 24 h, not a calendar day.</source>
            <translation>Determinado por {0}; 24 h cualesquiera, no un día natural.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>Set something else than it is now.</source>
            <translation>Fije algo distinto de lo actual.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>Set the dose in one of three ways. Each counts from today's dose.</source>
            <translation>Fije la dosis de una de tres maneras. Todas parten de la dosis de hoy.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Set the dose of {0} to begin with.</source>
            <translation>Fije la dosis de {0} con la que empezar.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>Set the dose to begin with. The flow follows by itself.</source>
            <translation>Fije la dosis con la que empezar. El flujo sigue por sí solo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Set the volume at which the pump sounds.</source>
            <translation>Fije el volumen al que suena la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Set up the administrator</source>
            <translation>Configurar el administrador</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <location filename="../../../app/ui/Cisterna/Controls/ReviewTable.qml" />
            <source>Setting</source>
            <translation>Ajuste</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Settle it before anything is injected, and say what explains it.</source>
            <translation>Resuélvalo antes de inyectar nada, y diga qué lo explica.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Settle it before anything is injected.</source>
            <translation>Resuélvalo antes de inyectar nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Settle what stands open first. Nothing is injected before.</source>
            <translation>Resuelva primero lo que está pendiente. Antes no se inyecta nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Settled: {0}. Read again by {1}.</source>
            <translation>Resuelto: {0}. Leído de nuevo por {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Shift: capitals are locked</source>
            <translation>Mayúsculas: bloqueadas</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Shift: small letters</source>
            <translation>Mayúsculas: letras minúsculas</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Shift: the next letter is a capital</source>
            <translation>Mayúsculas: la siguiente letra es mayúscula</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/RunCard.qml" />
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Show what was typed</source>
            <translation>Mostrar lo escrito</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Side effects at the dose of before, patient observed</source>
            <translation>Efectos adversos con la dosis anterior, paciente en observación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Signal to the tablet</source>
            <translation>Señal hacia la tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Signal {0} %</source>
            <translation>Señal {0} %</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silence for {0}</source>
            <translation>Silenciar durante {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silenced.</source>
            <translation>Silenciada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silencing</source>
            <translation>Silenciando</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>Silent until {0}, by {1}.</source>
            <translation>En silencio hasta {0}, por {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>Simple continuous</source>
            <translation>Continua simple</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Since {0}.</source>
            <translation>Desde {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>Single bolus</source>
            <translation>Bolo único</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Single injection</source>
            <translation>Inyección única</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>Site flat and painless after injection</source>
            <translation>Zona plana e indolora tras la inyección</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow or shallow breathing, as with morphine: it is a drug of the same class.</source>
            <translation>Respiración lenta o superficial, como con la morfina: es un fármaco de la misma clase.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow or shallow breathing. After one dose beside the spinal cord it can come as late as 24 h: watch for at least that long.</source>
            <translation>Respiración lenta o superficial. Tras una dosis junto a la médula puede aparecer hasta 24 h después: vigile al menos ese tiempo.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Slow pulse and low blood pressure, as they are known from its start.</source>
            <translation>Pulso lento y tensión baja, como se conocen de su inicio.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Slow start wanted, ordered by the prescriber</source>
            <translation>Se desea un inicio lento, ordenado por el prescriptor</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>So large a difference is often a wrong entry.</source>
            <translation>Una diferencia tan grande suele ser una entrada errónea.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>So nobody knows how much drug lies in it. Draw at least {0} before anything is injected.</source>
            <translation>Así que nadie sabe cuánto fármaco contiene. Extraiga al menos {0} antes de inyectar nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Software</source>
            <translation>Software</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Some patients feel withdrawal days before the alarm, and a later alarm leaves less time for the refill.</source>
            <translation>Algunos pacientes notan la abstinencia días antes de la alarma, y una alarma más tardía deja menos tiempo para la recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/EmergencyScreen.qml" />
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>Space</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/keyboard.py" />
            <source>Spanish</source>
            <translation>Español</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Spasticity, cerebral</source>
            <translation>Espasticidad, cerebral</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Spasticity, spinal</source>
            <translation>Espasticidad, medular</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Spinal fluid, 30 mL to 40 mL, can be withdrawn through the catheter access port or by lumbar puncture.</source>
            <translation>Se puede extraer líquido cefalorraquídeo, de 30 mL a 40 mL, por el puerto de acceso al catéter o por punción lumbar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Stability</source>
            <translation>Estabilidad</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Stable in the pump</source>
            <translation>Estable en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Stable in the pump, after the pharmacy</source>
            <translation>Estable en la bomba, según la farmacia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Start again at {0}</source>
            <translation>Iniciar de nuevo con {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>Start again, at a start dose</source>
            <translation>Iniciar de nuevo, con una dosis inicial</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Start range</source>
            <translation>Rango inicial</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Start range {0} to {1}</source>
            <translation>Rango inicial {0} a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Start refill</source>
            <translation>Iniciar recarga</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Start the other end, or choose another port.</source>
            <translation>Inicie el otro extremo, o elija otro puerto.</translation>
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>Start the program again.</source>
            <translation>Inicie de nuevo el programa.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Start the step again.</source>
            <translation>Empiece de nuevo el paso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Start the step again; if it happens twice, use another programmer.</source>
            <translation>Empiece de nuevo el paso; si ocurre dos veces, use otro programador.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Start the tablet with the identity that this clinic's authority issued for it (--identity DIR).</source>
            <translation>Inicie la tableta con la identidad que la autoridad de esta clínica emitió para ella (--identity DIR).</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WorkflowScreen.qml" />
            <source>Stay and go on</source>
            <translation>Quedarse y continuar</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/LeaveSheet.qml" />
            <source>Stay with this pump</source>
            <translation>Quedarse con esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Step</source>
            <translation>Paso</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Step before</source>
            <translation>Paso anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Step {0} of {1}</source>
            <translation>Paso {0} de {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Step {0}, {1} to {2}: {3}, {4}</source>
            <translation>Paso {0}, de {1} a {2}: {3}, {4}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Steps that follow each other too fast add up before their effect is seen.</source>
            <translation>Los pasos demasiado seguidos se suman antes de que se vea su efecto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Still to run</source>
            <translation>Queda por pasar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Still {0} at {1}, {2}</source>
            <translation>Aún {0} a {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Still {0}, but at {1}</source>
            <translation>Aún {0}, pero a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/IdentityBar.qml" />
            <source>Stop</source>
            <translation>Parar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Stop ends it and the therapy at once; what is left of it is not given later.</source>
            <translation>Parar lo termina, y la terapia, de inmediato; lo que queda no se administra después.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stop is on top of every screen: two taps, no reason asked.</source>
            <translation>Parar está arriba en todas las pantallas: dos toques, sin pedir motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Stop the pump</source>
            <translation>Parar la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Stop the pump now</source>
            <translation>Parar la bomba ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Stop {0} now?</source>
            <translation>¿Parar ahora {0}?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Stopped</source>
            <translation>Parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Stopped for more than 48 h</source>
            <translation>Parada más de 48 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>Stopped for more than {0}: the tubing may take a set.</source>
            <translation>Parada más de {0}: el tubo puede deformarse.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Stopped for too long</source>
            <translation>Parada demasiado tiempo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Stopping</source>
            <translation>Parando</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of baclofen halves in 0.9 h to 5 h.</source>
            <translation>Parar no retira nada: en el líquido cefalorraquídeo la cantidad de baclofeno se reduce a la mitad en 0.9 h a 5 h.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of morphine halves in about 1.6 h to 3.3 h.</source>
            <translation>Parar no retira nada: en el líquido cefalorraquídeo la cantidad de morfina se reduce a la mitad en unas 1.6 h a 3.3 h.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Stopping takes nothing back: in spinal fluid the amount of ziconotide halves in about 4.6 h, and less than 5 % is left after 24 h.</source>
            <translation>Parar no retira nada: en el líquido cefalorraquídeo la cantidad de ziconotida se reduce a la mitad en unas 4.6 h, y queda menos del 5 % tras 24 h.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Sudden withdrawal can cause severe rebound hypertension.</source>
            <translation>La abstinencia repentina puede causar hipertensión de rebote grave.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>Sudden withdrawal of baclofen can be fatal, and minimum rate does not prevent it.</source>
            <translation>La abstinencia repentina de baclofeno puede ser mortal, y la velocidad mínima no la evita.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Sunday</source>
            <translation>Domingo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Swelling, pain, burning or resistance was met</source>
            <translation>Hubo hinchazón, dolor, ardor o resistencia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Switch it on and bring it near the tablet. The tablet goes on trying.</source>
            <translation>Enciéndalo y acérquelo a la tableta. La tableta lo sigue intentando.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>Switch it on, bring it close, and look whether Bluetooth is on here.</source>
            <translation>Enciéndalo, acérquelo, y mire si Bluetooth está activado aquí.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <source>Syringe</source>
            <translation>Jeringa</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>Syringe {0}</source>
            <translation>Jeringa {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>TGA caution after MRI, November 2023</source>
            <translation>TGA, advertencia tras RM, noviembre de 2023</translation>
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
            <translation>Tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Tablet and pump do not know each other</source>
            <translation>La tableta y la bomba no se conocen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>Take it over, and confirm the patient yourself; or leave it to them.</source>
            <translation>Hágase cargo y confirme usted mismo al paciente; o déjeselo a esa persona.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/WhoCard.qml" />
            <source>Take over</source>
            <translation>Hacerse cargo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Take the needle out. Leave, and have the catheter looked at. The pump was not changed.</source>
            <translation>Retire la aguja. Salga y haga revisar el catéter. La bomba no se cambió.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Tap Pair; if it belongs to another tablet, press its pairing button first.</source>
            <translation>Toque Emparejar; si pertenece a otra tableta, pulse antes su botón de emparejamiento.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AlarmsPage.qml" />
            <source>Tap a value to change it. What is not changed stays as it is in the pump.</source>
            <translation>Toque un valor para cambiarlo. Lo que no se cambia queda en la bomba como está.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ValueField.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/FillPage.qml" />
            <source>Tap to enter</source>
            <translation>Introducir</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Tap your name.</source>
            <translation>Toque su nombre.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Taper planned, other drug cover arranged</source>
            <translation>Reducción planificada, otra cobertura organizada</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>Taylor-Aris dispersion in a tube of 0.53 mm, derived; a lower bound</source>
            <translation>dispersión de Taylor-Aris en un tubo de 0.53 mm, derivada; un límite inferior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>Telemetry mode ended, infusion goes on</source>
            <translation>Modo de telemetría terminado, la infusión continúa</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Tell the emergency team</source>
            <translation>Informe al equipo de urgencias</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>Tell the prescriber now, and plan drug cover before the patient leaves.</source>
            <translation>Informe ahora al prescriptor y planifique la cobertura con el fármaco antes de que el paciente se vaya.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Test bolus on a ward, vital signs watched</source>
            <translation>Bolo de prueba en planta, constantes vigiladas</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AppearanceKeys.qml" />
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/DisplaySheet.qml" />
            <source>Text size {0}</source>
            <translation>Tamaño del texto {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>That is no dose that a pump can keep going. Check the order.</source>
            <translation>Esa no es una dosis que una bomba pueda mantener. Compruebe la prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>That is not the PIN. Type it again.</source>
            <translation>Ese no es el PIN. Escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>That is not the passphrase. Capitals count. Type it again.</source>
            <translation>Esa no es la frase de acceso. Cuentan las mayúsculas. Escríbala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>That is {0}, {1} times the rate of this step now.</source>
            <translation>Eso es {0}, {1} veces el ritmo actual de este paso.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>That pump is no longer there.</source>
            <translation>Esa bomba ya no está.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>That pump is out of reach.</source>
            <translation>Esa bomba está fuera de alcance.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>That says nothing. Clear, and type why the pump stays as it is.</source>
            <translation>Eso no dice nada. Borre y escriba por qué la bomba queda así.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The alarm would sound at once.</source>
            <translation>La alarma sonaría de inmediato.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The battery's voltage fell, and the pump began anew.</source>
            <translation>Cayó la tensión de la batería y la bomba empezó de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>The bolus alone {0}. The pump's limit is {1}.</source>
            <translation>El bolo solo, {0}. El límite de la bomba es {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The bolus needs less flow than the smallest step of the pump, {0}.</source>
            <translation>El bolo necesita menos flujo que el paso mínimo de la bomba, {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The bolus would push the old fluid into the patient, in a dose that nobody prescribed.</source>
            <translation>El bolo empujaría la solución anterior al paciente, en una dosis que nadie prescribió.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The catheter alone is primed</source>
            <translation>Se ceba solo el catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The catheter holds no drug. What shall the pump do first?</source>
            <translation>El catéter no contiene fármaco. ¿Qué debe hacer primero la bomba?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The catheter is empty, and the pump does not know</source>
            <translation>El catéter está vacío y la bomba no lo sabe</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The catheter is full of drug. Whatever is done, it is drawn out first.</source>
            <translation>El catéter está lleno de fármaco. Se haga lo que se haga, primero se extrae.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>The catheter is not connected yet.</source>
            <translation>El catéter aún no está conectado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>The change was ordered. Nothing was injected yet.</source>
            <translation>El cambio fue prescrito. Aún no se ha inyectado nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The check can be ended.</source>
            <translation>La comprobación puede terminarse.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The check is open until the pump was read after the scan.</source>
            <translation>La comprobación queda abierta hasta leer la bomba tras la RM.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator and this computer are not paired.</source>
            <translation>El comunicador y este ordenador no están emparejados.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator belongs to another tablet.</source>
            <translation>El comunicador pertenece a otra tableta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator cannot remember whom it belongs to.</source>
            <translation>El comunicador no puede recordar a quién pertenece.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator does not answer by Bluetooth.</source>
            <translation>El comunicador no responde por Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>The communicator does not belong to this tablet yet.</source>
            <translation>El comunicador aún no pertenece a esta tableta.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator is not bound to this name.</source>
            <translation>El comunicador no está vinculado a este nombre.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is not found</source>
            <translation>No se encuentra el comunicador</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator is out of reach or off</source>
            <translation>El comunicador está fuera de alcance o apagado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard</source>
            <translation>El comunicador está, pero no se oye nada que hable como una bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard.</source>
            <translation>El comunicador está, pero no se oye nada que hable como una bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The communicator is there, but nothing that speaks like a pump is heard: {0}.</source>
            <translation>El comunicador está, pero no se oye nada que hable como una bomba: {0}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The communicator offers no serial line on this channel.</source>
            <translation>El comunicador no ofrece línea serie en este canal.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The confirmation is for other values than the pump holds.</source>
            <translation>La confirmación es para otros valores que los que tiene la bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The consensus advises against a stronger fluid of this drug.</source>
            <translation>El consenso desaconseja una solución más fuerte de este fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The contrast was injected</source>
            <translation>Se inyectó el contraste</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>The digits follow each other. Choose a PIN that is harder to guess.</source>
            <translation>Las cifras son consecutivas. Elija un PIN más difícil de adivinar.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The dose was last raised less than {0} ago.</source>
            <translation>La dosis se aumentó por última vez hace menos de {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The dose was raised {0} times within a week; {1} are the most for {2}.</source>
            <translation>La dosis se aumentó {0} veces en una semana; {1} son el máximo para {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The drug in the syringe has expired.</source>
            <translation>El fármaco de la jeringa ha caducado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The drug was injected, as ordered</source>
            <translation>Se inyectó el fármaco, según la prescripción</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The drug {0} is not listed for what this patient is treated for.</source>
            <translation>El fármaco {0} no figura para aquello de lo que se trata a este paciente.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The drugs are the same, but {0} stands first; the pump is driven by another of them.</source>
            <translation>Los fármacos son los mismos, pero {0} va primero; la bomba se rige por otro de ellos.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The effect of a step is seen only after hours; a larger one can be too much before that.</source>
            <translation>El efecto de un paso se ve solo tras horas; uno mayor puede ser demasiado antes de eso.</translation>
        </message>
        <message>
            <location filename="../../../resources/mri.json" />
            <source>The field holds the rotor still, and delivery waits as long as the exposure lasts. It should go on by itself afterwards.</source>
            <translation>El campo mantiene el rotor parado, y la administración espera mientras dura la exposición. Después debería continuar por sí sola.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>The file {0} is no record of this program.</source>
            <translation>El archivo {0} no es un registro de este programa.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The first day after a start or a restart is the most dangerous one.</source>
            <translation>El primer día tras un inicio o reinicio es el más peligroso.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The first drug drives: its dose sets the flow and all others follow.</source>
            <translation>El primer fármaco manda: su dosis fija el flujo y los demás siguen.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>The first of it {0} to {1} before the end. At the least: mixing in the rotor is not in it.</source>
            <translation>El primero, de {0} a {1} antes del final. Como mínimo: no incluye la mezcla en el rotor.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>The first one is set up only once.</source>
            <translation>El primero se configura solo una vez.</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The former pump is stopped, and no longer connected</source>
            <translation>La bomba anterior está parada y ya no está conectada</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The former pump was read: its drug, concentration and dose are noted</source>
            <translation>Se leyó la bomba anterior: su fármaco, concentración y dosis están anotados</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The highest dose at this concentration is {0}.</source>
            <translation>La dosis máxima con esta concentración es {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>The identity in {0} is no clinician's device.</source>
            <translation>La identidad en {0} no es un dispositivo de clínico.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The label of this country binds, and no reason lifts it. Counted is the day with most drug, every allowed bolus taken.</source>
            <translation>La ficha técnica de este país es vinculante, y ningún motivo la levanta. Cuenta el día con más fármaco, con todos los bolos permitidos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The last administrator stays.</source>
            <translation>El último administrador se queda.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The last press was at {0}.</source>
            <translation>Última pulsación: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>The last report is still being handed over. Wait a moment, and print again.</source>
            <translation>El último informe aún se está enviando. Espere un momento e imprima de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The last step of {0} has not shown its whole effect yet.</source>
            <translation>El último paso de {0} aún no ha mostrado todo su efecto.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The last withdrawal did not fit.</source>
            <translation>La última extracción no cuadró.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The length of this catheter is not known</source>
            <translation>No se conoce la longitud de este catéter</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RunPanel.qml" />
            <source>The line as last read</source>
            <translation>La línea según la última lectura</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The line holds fluid without drug.</source>
            <translation>La línea contiene solución sin fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The line still held another fluid.</source>
            <translation>La línea contenía aún otra solución.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The line still holds another fluid than the one that is programmed.</source>
            <translation>La línea aún contiene otra solución que la programada.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BridgePage.qml" />
            <source>The line still holds the old drug. A bridge keeps its dose going until the new one reaches the tip.</source>
            <translation>La línea aún contiene el fármaco anterior. Un puente mantiene su dosis hasta que el nuevo llega a la punta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The line still holds {0} of the fluid before; at the new flow {1} of it would reach the patient{2}.</source>
            <translation>La línea aún contiene {0} de la solución anterior; al nuevo flujo llegarían al paciente {1} de ella{2}.</translation>
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>The line thread ended: {0}. Start the program again.</source>
            <translation>El hilo de línea terminó: {0}. Inicie de nuevo el programa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>The link was lost after the order to program had left. The pump either runs what it ran before, or exactly what you confirmed. It is never stopped by this.</source>
            <translation>La conexión se perdió después de enviar la orden de programar. La bomba funciona como antes o exactamente como usted confirmó. Esto nunca la para.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_act.py" />
            <source>The link was lost before the order left. Hold the communicator over the pump, and try again.</source>
            <translation>La conexión se perdió antes de enviar la orden. Mantenga el comunicador sobre la bomba e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The link was lost while a command was under way. Therapy is either what it was or exactly what was confirmed. Keep the communicator on the pump: the tablet asks as soon as it hears the pump.</source>
            <translation>La conexión se perdió mientras había una orden en curso. La terapia es la de antes o exactamente la confirmada. Mantenga el comunicador sobre la bomba: la tableta preguntará en cuanto oiga a la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The lockout after the last bolus was not over.</source>
            <translation>No había terminado el tiempo de bloqueo tras el último bolo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The lockout counts from start to start, so the next bolus could begin before this one ends.</source>
            <translation>El bloqueo cuenta de inicio a inicio, así que el siguiente bolo podría empezar antes de que este termine.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The log names no stall and no recovery.</source>
            <translation>El registro no indica parada ni recuperación.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The lowest dose at this concentration is {0}.</source>
            <translation>La dosis mínima con esta concentración es {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The most within 24 h was reached.</source>
            <translation>Se alcanzó el máximo en 24 h.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The most within the window was reached.</source>
            <translation>Se alcanzó el máximo de la ventana.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The motor check found the rotor at rest; the pump goes on counting.</source>
            <translation>La comprobación del motor encontró el rotor parado; la bomba sigue contando.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The motor check found the rotor turning again.</source>
            <translation>La comprobación del motor encontró el rotor girando de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The new flow pushes the old fluid out first, and nothing has been ordered for that time.</source>
            <translation>El nuevo flujo empuja primero la solución anterior, y no se ha ordenado nada para ese tiempo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>The observation is over.</source>
            <translation>La observación ha terminado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The old drug goes on, at the dose of the bridge.</source>
            <translation>El fármaco anterior continúa, con la dosis del puente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The order goes ahead of everything else.</source>
            <translation>La orden va por delante de todo lo demás.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The patient asked for it; it comes on top of the therapy.</source>
            <translation>El paciente lo pidió; se añade a la terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The patient counts as opioid-naive.</source>
            <translation>El paciente cuenta como no tolerante a opioides.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The patient got less than programmed. Ask for signs of withdrawal.</source>
            <translation>El paciente recibió menos de lo programado. Pregunte por signos de abstinencia.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The patient has had a psychosis, and {0} must not be given after one.</source>
            <translation>El paciente ha tenido una psicosis, y {0} no debe darse después de una.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>The patient in front of me is {0}</source>
            <translation>El paciente ante mí es {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The patient in front of me is {0}, and gets pump {1}</source>
            <translation>El paciente ante mí es {0} y recibe la bomba {1}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The patient is allergic to {0}.</source>
            <translation>El paciente es alérgico a {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>The patient lives in another time zone now, or is back from one</source>
            <translation>El paciente vive ahora en otra zona horaria, o ha vuelto de una</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>The patient may go into opioid withdrawal. After a gap the old dose may be an overdose.</source>
            <translation>El paciente puede entrar en abstinencia de opioides. Tras un intervalo la dosis anterior puede ser una sobredosis.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The patient was without drug meanwhile: tolerance may be lost.</source>
            <translation>El paciente estuvo sin fármaco: puede haber perdido la tolerancia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The patient was without drug.</source>
            <translation>El paciente estuvo sin fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The person chooses and types a PIN: {0}.</source>
            <translation>La persona elige y escribe un PIN: {0}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} cannot be opened as a serial line.</source>
            <translation>El puerto {0} no se puede abrir como línea serie.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>The port {0} cannot be opened.</source>
            <translation>El puerto {0} no se puede abrir.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>The port {0} cannot be reached.</source>
            <translation>El puerto {0} no es accesible.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>The port {0} cannot be set up.</source>
            <translation>El puerto {0} no se puede configurar.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} does not let this computer in.</source>
            <translation>El puerto {0} no admite este ordenador.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} is gone.</source>
            <translation>El puerto {0} ya no está.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} is in use.</source>
            <translation>El puerto {0} está en uso.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} may not be opened by this user.</source>
            <translation>Este usuario no puede abrir el puerto {0}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The port {0} may not be reached from here.</source>
            <translation>No se puede acceder al puerto {0} desde aquí.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>The prescriber knows, and how the patient is covered meanwhile is settled</source>
            <translation>El prescriptor lo sabe y está resuelto cómo se cubre mientras tanto al paciente</translation>
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>The program is ending.</source>
            <translation>El programa se está cerrando.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The program was lost.</source>
            <translation>Se perdió el programa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The program was lost: minimum rate, which is no therapy.</source>
            <translation>Se perdió el programa: velocidad mínima, que no es terapia.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The proposal is older than the pump keeps one.</source>
            <translation>La propuesta es más antigua de lo que la bomba conserva una.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump answered {0}.</source>
            <translation>La bomba respondió {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/programming_run.py" />
            <source>The pump answered {0}: {1}</source>
            <translation>La bomba respondió {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump answered {0}: {1}.</source>
            <translation>La bomba respondió {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump believed {0} left</source>
            <translation>La bomba calculaba que quedaban {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The pump believes that its reservoir is empty.</source>
            <translation>La bomba calcula que su reservorio está vacío.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump believes that nothing is left. Refill now.</source>
            <translation>La bomba calcula que no queda nada. Recargue ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump believes that the alarm volume is reached. Refill soon.</source>
            <translation>La bomba calcula que se ha alcanzado el volumen de alarma. Recargue pronto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>The pump can deliver</source>
            <translation>La bomba puede administrar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>The pump can deliver {0}</source>
            <translation>La bomba puede administrar {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>The pump can deliver {0} at the {1} there.</source>
            <translation>La bomba puede administrar {0} con los {1} de ahí.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump cannot check a drug that it does not know.</source>
            <translation>La bomba no puede comprobar un fármaco que no conoce.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The pump cannot check what it does not know.</source>
            <translation>La bomba no puede comprobar lo que no conoce.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The pump changed its therapy by itself</source>
            <translation>La bomba ha cambiado su terapia por sí misma</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tablet.py" />
            <source>The pump could not be read: {0}. Read it again.</source>
            <translation>No se pudo leer la bomba: {0}. Léala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump could not read or store the proposal.</source>
            <translation>La bomba no pudo leer o guardar la propuesta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump could not read the proposal.</source>
            <translation>La bomba no pudo leer la propuesta.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>The pump counts 1 to {0}. {1} is outside. Check the order.</source>
            <translation>La bomba cuenta de 1 a {0}. {1} está fuera. Compruebe la prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>The pump counts no finer than that. Check the order.</source>
            <translation>La bomba no cuenta con más precisión. Compruebe la prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>The pump counts no finer than that. Type whole minutes.</source>
            <translation>La bomba no cuenta con más precisión. Escriba minutos enteros.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered as programmed; its alarm would have come too early.</source>
            <translation>La bomba administró lo programado; su alarma habría llegado antes de tiempo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered as programmed; its alarm would have come too late.</source>
            <translation>La bomba administró lo programado; su alarma habría llegado tarde.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump delivered more than programmed. Ask for signs of overdose.</source>
            <translation>La bomba administró más de lo programado. Pregunte por signos de sobredosis.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>The pump did not take it</source>
            <translation>La bomba no lo aceptó</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The pump did not take it.</source>
            <translation>La bomba no lo aceptó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>The pump did not take it. Therapy is unchanged.</source>
            <translation>La bomba no lo aceptó. La terapia no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump does not hold this proposal.</source>
            <translation>La bomba no tiene esta propuesta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The pump does not know its catheter.</source>
            <translation>La bomba no conoce su catéter.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The pump does not know the catheter.</source>
            <translation>La bomba no conoce el catéter.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump does not read version {0} of the prescription format.</source>
            <translation>La bomba no lee la versión {0} del formato de prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The pump found its rotor at rest.</source>
            <translation>La bomba encontró su rotor parado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump found its rotor at rest: the patient may get nothing.</source>
            <translation>La bomba encontró su rotor parado: puede que el paciente no reciba nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump found its rotor at rest: the patient may get nothing. After a scan read it again in 20 minutes; if the stall stays, treat for withdrawal and call the prescriber.</source>
            <translation>La bomba encontró su rotor parado: puede que el paciente no reciba nada. Tras una resonancia léala de nuevo a los 20 minutos; si la parada persiste, trate la abstinencia y llame al prescriptor.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump has ended its service and delivers nothing. Replace it now.</source>
            <translation>La bomba ha terminado su vida útil y no administra nada. Sustitúyala ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump has ended its service.</source>
            <translation>La bomba ha terminado su vida útil.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>The pump has never been programmed.</source>
            <translation>La bomba nunca se ha programado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump has no prescription to change.</source>
            <translation>La bomba no tiene una prescripción que cambiar.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The pump has no prescription.</source>
            <translation>La bomba no tiene prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump has reached the end of its service life and delivers nothing.</source>
            <translation>La bomba ha llegado al fin de su vida útil y no administra nada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump holds a mixture, the syringe {0} alone.</source>
            <translation>La bomba contiene una mezcla, la jeringa solo {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>The pump holds no catheter. Enter it before a bridge is ordered.</source>
            <translation>La bomba no tiene catéter. Introdúzcalo antes de ordenar un puente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump holds no name.</source>
            <translation>La bomba no contiene ningún nombre.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusDonePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/DonePage.qml" />
            <source>The pump holds something else than it had echoed.</source>
            <translation>La bomba contiene otra cosa que la que había devuelto.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>The pump holds these values inactive. Therapy is unchanged until you hold.</source>
            <translation>La bomba conserva estos valores inactivos. La terapia no cambia hasta que mantenga pulsado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>The pump is at minimum rate already.</source>
            <translation>La bomba ya está a velocidad mínima.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>The pump is being asked.</source>
            <translation>Se está consultando a la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ReviewPage.qml" />
            <source>The pump is checking the values</source>
            <translation>La bomba está comprobando los valores</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The pump is for</source>
            <translation>La bomba es para</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump is stopped</source>
            <translation>La bomba está parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump is stopped since {0}</source>
            <translation>La bomba está parada desde {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/workflows/adjust_rules.py" />
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump is stopped.</source>
            <translation>La bomba está parada.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <source>The pump is stopped. What shall it do after programming?</source>
            <translation>La bomba está parada. ¿Qué debe hacer tras programar?</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The pump is stopped: choose whether this refill starts it again.</source>
            <translation>La bomba está parada: elija si esta recarga la inicia de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The pump is stopped: no step begins.</source>
            <translation>La bomba está parada: no empieza ningún paso.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>The pump is told that the catheter is not known: it will not prime it and will not bridge over it. Enter the length as soon as it is found in the record of the operation.</source>
            <translation>Se indica a la bomba que no se conoce el catéter: no lo cebará ni hará un puente. Introduzca la longitud en cuanto se encuentre en el informe de la operación.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>The pump keeps no more. The step that goes on at 00:00 counts where the day before ends at another rate.</source>
            <translation>La bomba no guarda más. El paso que sigue a las 00:00 cuenta si el día anterior termina a otro ritmo.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <source>The pump keeps what ran before, and Restart brings it back.</source>
            <translation>La bomba guarda lo que había antes, y Reiniciar lo devuelve.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>The pump knows nobody yet. Ask the patient for name and date of birth, and compare with the record.</source>
            <translation>La bomba aún no conoce a nadie. Pregunte al paciente su nombre y fecha de nacimiento y compare con la historia.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>The pump knows nothing about its patient.</source>
            <translation>La bomba no sabe nada de su paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>The pump lost a part of its memory: entries from {0} to {1} may be missing.</source>
            <translation>La bomba perdió parte de su memoria: pueden faltar entradas de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The pump measures neither volume nor flow. Its numbers are what it was told and has counted; its low and empty alarms too.</source>
            <translation>La bomba no mide ni volumen ni flujo. Sus números son lo que se le indicó y ha contado; también sus alarmas de bajo y vacío.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The pump no longer lists it; its log says what came of it.</source>
            <translation>La bomba ya no lo lista; su registro dice qué pasó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The pump reckons its volume; it does not measure it. It sounds when it counts this much.</source>
            <translation>La bomba calcula su volumen; no lo mide. Suena cuando cuenta esta cantidad.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump runs no therapy that a refill could go on with.</source>
            <translation>La bomba no ejecuta una terapia que una recarga pueda continuar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>The pump stays stopped. {0}</source>
            <translation>La bomba sigue parada. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump stores concentrations in steps of {0}. Read it again.</source>
            <translation>La bomba guarda las concentraciones en pasos de {0}. Léala de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump takes a value outside the soft limits only with a reason.</source>
            <translation>La bomba acepta un valor fuera de los límites blandos solo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The pump takes {0} to {1}</source>
            <translation>La bomba acepta de {0} a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump takes {0} to {1}.</source>
            <translation>La bomba acepta de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>The pump took what you confirmed. It could not say what it holds now ({0}), so that has not been seen.</source>
            <translation>La bomba aceptó lo que usted confirmó. No pudo decir qué contiene ahora ({0}), así que no se ha visto.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump was filled with {0}: the alarm would sound at once. Set less.</source>
            <translation>La bomba se llenó con {0}: la alarma sonaría de inmediato. Fije menos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The pump was not stopped</source>
            <translation>La bomba no se paró</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The pump was programmed by someone else in the meantime.</source>
            <translation>Entretanto otra persona programó la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump was read at {0}. Hold the communicator over it: the tablet reads it again.</source>
            <translation>Última lectura de la bomba: {0}. Mantenga el comunicador sobre ella: la tableta la leerá de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump was reset and runs at minimum rate, which is no therapy.</source>
            <translation>La bomba se reinició y funciona a velocidad mínima, que no es terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump was reset and runs at minimum rate, which is no therapy. Watch for withdrawal and program it anew.</source>
            <translation>La bomba se reinició y funciona a velocidad mínima, que no es terapia. Vigile la abstinencia y prográmela de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The pump was stopped or stalled, read in its log</source>
            <translation>La bomba estuvo detenida o con el rotor parado, leído en su registro</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_act.py" />
            <source>The pump would change more than its alarm. Nothing was done. Read it again, and look at its therapy.</source>
            <translation>La bomba cambiaría algo más que su alarma. No se hizo nada. Léala de nuevo y mire su terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The pump's battery nears its end.</source>
            <translation>La batería de la bomba se está agotando.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>The pump's battery nears its end. Schedule the replacement now.</source>
            <translation>La batería de la bomba se está agotando. Programe la sustitución ahora.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>The pump's clock had drifted, or was lost with its memory</source>
            <translation>El reloj de la bomba se desvió, o se perdió con su memoria</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>The pump's clock is right: there is nothing to set.</source>
            <translation>El reloj de la bomba está bien: no hay nada que ajustar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The pump's clock is {0}.</source>
            <translation>El reloj de la bomba está {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump's drug library does not hold {0}.</source>
            <translation>La biblioteca de fármacos de la bomba no contiene {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump's log does not go back to the last fill.</source>
            <translation>El registro de la bomba no llega hasta el último llenado.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>The pump's log does not say it, and {0} is raised only after some time.</source>
            <translation>El registro de la bomba no lo dice, y {0} se aumenta solo tras algún tiempo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The pump's log is being read.</source>
            <translation>Se está leyendo el registro de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/tablet.py" />
            <source>The pump's log is not read yet.</source>
            <translation>El registro de la bomba aún no se ha leído.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The pump's log names {0}, {1}.</source>
            <translation>El registro de la bomba indica {0}, {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The pump's log tells of something that is looked at first.</source>
            <translation>El registro de la bomba indica algo que se mira antes.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>The pump's log was not read to its end. {0}</source>
            <translation>El registro de la bomba no se leyó hasta el final. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/daily.py" />
            <source>The pump's log was not read to its end: what is open here is not known.</source>
            <translation>El registro de la bomba no se leyó hasta el final: lo que aquí está abierto no se conoce.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>The pump's own log since</source>
            <translation>El registro de la bomba desde entonces</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>The pump's own numbers</source>
            <translation>Los números de la propia bomba</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The pump's rotor stands still.</source>
            <translation>El rotor de la bomba está parado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>The pump's step makes</source>
            <translation>El paso de la bomba da</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>The pump's step makes {0} of {1}.</source>
            <translation>El paso de la bomba convierte {1} en {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>The pump's step makes {0} of {1}. Press Enter again for {2}.</source>
            <translation>El paso de la bomba convierte {1} en {0}. Pulse Introducir de nuevo para {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The pump's time begins here.</source>
            <translation>Aquí empieza el tiempo de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/records/store.py" />
            <source>The records are closed.</source>
            <translation>Los registros están cerrados.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>The records could not be used ({0}). Try again.</source>
            <translation>No se pudieron usar los registros ({0}). Inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <source>The records could not be written ({0}). Nothing was sent. Free some room and try again.</source>
            <translation>No se pudieron escribir los registros ({0}). No se envió nada. Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/recording.py" />
            <source>The records have no session yet. Read the pump again.</source>
            <translation>Los registros aún no tienen sesión. Lea de nuevo la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>The records in {0} are newer than this program.</source>
            <translation>Los registros de {0} son más nuevos que este programa.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>The refill ends here: nothing is injected, call for help.</source>
            <translation>La recarga termina aquí: no se inyecta nada, pida ayuda.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The refusal says {0}.</source>
            <translation>El rechazo dice: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/desk.py" />
            <source>The report could not be kept ({0}). Save it as PDF before the program ends, or free some room.</source>
            <translation>No se pudo conservar el informe ({0}). Guárdelo como PDF antes de cerrar el programa, o libere espacio.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>The report could not be written ({0}). Free some room, and try again.</source>
            <translation>El informe no se pudo escribir ({0}). Libere espacio e inténtelo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/report.py" />
            <source>The report is handed to the printer.</source>
            <translation>El informe se envía a la impresora.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The reservoir does not hold this fluid: nobody filled it in.</source>
            <translation>El reservorio no contiene esta solución: nadie la llenó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>The reservoir is empty, but the pump counts {0} and goes on</source>
            <translation>El reservorio está vacío, pero la bomba cuenta {0} y sigue</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The reservoir was empty: no drug for up to {0}.</source>
            <translation>El reservorio estaba vacío: sin fármaco hasta {0}.</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The reservoir was rinsed as the label asks; for ziconotide 3 times with 2 mL of 25 mcg/mL</source>
            <translation>El reservorio se enjuagó como pide la ficha técnica; para ziconotida 3 veces con 2 mL de 25 mcg/mL</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>The rest is not given later.</source>
            <translation>El resto no se administra después.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>The rest of the label's volume was not injected</source>
            <translation>El resto del volumen de la etiqueta no se inyectó</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>The result of the last command is not known. Keep the communicator on the pump: the tablet asks as soon as it hears it.</source>
            <translation>No se conoce el resultado de la última orden. Mantenga el comunicador sobre la bomba: la tableta preguntará en cuanto la oiga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>The rotor has pressed one place of the tubing all the time: it may take a set.</source>
            <translation>El rotor ha presionado todo el tiempo el mismo punto del tubo: puede haberse deformado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>The rotor keeps moving, so that the tubing takes no set. It is no therapy.</source>
            <translation>El rotor sigue moviéndose para que el tubo no se deforme. No es terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>The rotor stood still in this time: it was less</source>
            <translation>El rotor estuvo parado en este tiempo: fue menos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The rotor was found at rest.</source>
            <translation>El rotor se encontró parado.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>The same figures mean another dose of the new fluid, and the line holds the old one still.</source>
            <translation>Las mismas cifras significan otra dosis de la solución nueva, y la línea aún contiene la anterior.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The same fluid as this pump</source>
            <translation>La misma solución que esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>The same once more</source>
            <translation>El mismo otra vez</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>The same once more.</source>
            <translation>El mismo otra vez.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>The same signs over and over are no reason. Say what was found or who ordered it.</source>
            <translation>Los mismos signos una y otra vez no son un motivo. Diga qué se encontró o quién lo ordenó.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>The same words were given before. Say what holds for this warning.</source>
            <translation>Ya se dieron las mismas palabras. Diga qué vale para esta advertencia.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/MriScreen.qml" />
            <source>The scan is over: check</source>
            <translation>La RM ha terminado: comprobar</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>The server hung up at once, as it does when another client holds its port.</source>
            <translation>El servidor colgó de inmediato, como cuando otro cliente tiene su puerto.</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>The shipping fluid was drawn out and came freely</source>
            <translation>El líquido de transporte se extrajo y salió sin resistencia</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The sources of this card name no antidote and no rescue by needle. Stop the pump, treat what you find, call the prescriber.</source>
            <translation>Las fuentes de esta tarjeta no nombran antídoto ni rescate con aguja. Pare la bomba, trate lo que encuentre, llame al prescriptor.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>The sources of this card name no signs of too much baclofen. Judge by the patient.</source>
            <translation>Las fuentes de esta tarjeta no nombran signos de exceso de baclofeno. Juzgue por el paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The stall has not recovered.</source>
            <translation>La parada no se ha resuelto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>The stall has recovered, and every setting is as before.</source>
            <translation>La parada se ha resuelto y todos los ajustes son los de antes.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The start dose, from the order. There is no dose before it to compare with.</source>
            <translation>La dosis inicial, de la prescripción. No hay una dosis anterior con la que comparar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>The steps follow this clock.</source>
            <translation>Los pasos siguen este reloj.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>The syringe does not hold what the pump holds.</source>
            <translation>La jeringa no contiene lo que contiene la bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The syringe holds {0}, the pump holds another drug.</source>
            <translation>La jeringa contiene {0}, la bomba contiene otro fármaco.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>The syringe holds {0}, the pump {1}.</source>
            <translation>La jeringa contiene {0}, la bomba {1}.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>The system says: {0}.</source>
            <translation>El sistema dice: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_acts.py" />
            <source>The tablet asks as soon as it hears the pump.</source>
            <translation>La tableta preguntará en cuanto oiga a la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/trouble.py" />
            <source>The tablet cannot go on</source>
            <translation>La tableta no puede continuar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The tablet has not read a pump. Hold the communicator over it; then Stop works from every screen.</source>
            <translation>La tableta no ha leído ninguna bomba. Mantenga el comunicador sobre ella; entonces Parar funciona en todas las pantallas.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>The tablet has not read the whole log of this time.</source>
            <translation>La tableta no ha leído todo el registro de este tiempo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>The tablet is locked. All is as it was left.</source>
            <translation>La tableta está bloqueada. Todo está como se dejó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>The tablet read another log under this serial before. Both are kept. Check the pump's serial.</source>
            <translation>La tableta leyó antes otro registro con este número de serie. Se conservan ambos. Compruebe el número de serie de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>The tablet's or the pump's has expired, or the clock that judges it is wrong.</source>
            <translation>El de la tableta o el de la bomba ha caducado, o el reloj que lo juzga está mal.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>The tablet's own clock does not change within half a year.</source>
            <translation>El reloj de la tableta no cambia en medio año.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>The tablet's records are being read.</source>
            <translation>Se están leyendo los registros de la tableta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>The therapy after it {0}</source>
            <translation>La terapia posterior {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>The therapy rests meanwhile.</source>
            <translation>La terapia descansa mientras tanto.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/alarm_rules.py" />
            <source>The therapy rests.</source>
            <translation>La terapia descansa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>The tubing is full, the catheter holds no drug.</source>
            <translation>El tubo está lleno, el catéter no contiene fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>The tubing may take a set at one place of the rotor.</source>
            <translation>El tubo puede deformarse en un punto del rotor.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The tubing of the new pump holds {0} without drug. It follows what the catheter holds now, so there is a gap later.</source>
            <translation>El tubo de la bomba nueva contiene {0} sin fármaco. Sigue a lo que el catéter contiene ahora, así que después habrá un intervalo sin fármaco.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>The tubing of the pump is full of {0} already.</source>
            <translation>El tubo de la bomba ya está lleno de {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>The tubing still holds drug: the catheter alone is primed, nothing bridged.</source>
            <translation>El tubo aún contiene fármaco: se ceba solo el catéter, sin puente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>The tubing was primed on the bench: drug was seen at the connector</source>
            <translation>El tubo se cebó en la mesa: se vio fármaco en el conector</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/sign_in.py" />
            <source>The two are not the same. Choose again.</source>
            <translation>Los dos no son iguales. Elija de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>The two entries differ: {0} and {1}.</source>
            <translation>Las dos entradas difieren: {0} y {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The two readings differ: {0} and {1}.</source>
            <translation>Las dos lecturas difieren: {0} y {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>The volume withdrawn does not fit the program.</source>
            <translation>El volumen extraído no cuadra con el programa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>The {0} at {1} was prepared on the former therapy and has ended. Nothing of it was programmed.</source>
            <translation>{0}, en {1}, se preparó sobre la terapia anterior y ha terminado. No se programó nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>The {0} under way ends too: what is left of it is not given, now or later.</source>
            <translation>Lo que está en curso ({0}) también termina: lo que queda no se administra ni ahora ni después.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Their initials</source>
            <translation>Sus iniciales</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>Then the new fluid has come through the line.</source>
            <translation>Entonces la solución nueva ha pasado por la línea.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Then, the new drug</source>
            <translation>Después, el fármaco nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/TherapyPage.qml" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>Therapy</source>
            <translation>Terapia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Therapy after it</source>
            <translation>Terapia posterior</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Therapy before and after</source>
            <translation>Terapia antes y después</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/field_names.py" />
            <source>Therapy before the stop</source>
            <translation>Terapia antes de la parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>Therapy goes on as programmed. Hold the communicator over the pump. Values are from the last reading.</source>
            <translation>La terapia continúa como se programó. Mantenga el comunicador sobre la bomba. Los valores son de la última lectura.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Therapy is unchanged until you hold.</source>
            <translation>La terapia no cambia hasta que mantenga pulsado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Therapy is unchanged.</source>
            <translation>La terapia no ha cambiado.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>Therapy now</source>
            <translation>Terapia ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>There is a point already. Use the back key to correct.</source>
            <translation>Ya hay una coma. Corrija con la tecla de retroceso.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>There is an alarm already.</source>
            <translation>Ya hay una alarma.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>There is no card for {0}. Call the prescriber.</source>
            <translation>No hay tarjeta para {0}. Llame al prescriptor.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>There is no infusion to stop.</source>
            <translation>No hay infusión que parar.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bridge_rules.py" />
            <source>There is no old drug in the line to go on with.</source>
            <translation>No hay fármaco anterior en la línea con el que continuar.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>There is no port {0}.</source>
            <translation>No existe el puerto {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>There is no running dose to adjust.</source>
            <translation>No hay una dosis en curso que ajustar.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>There is no running dose to lay out over the day.</source>
            <translation>No hay una dosis en curso que repartir a lo largo del día.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/minimum_rate.py" />
            <source>There is nothing to change.</source>
            <translation>No hay nada que cambiar.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>They are at revision {0}, this program knows revisions up to {1}.</source>
            <translation>Están en la revisión {0}, este programa conoce revisiones hasta {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>They are set on their own once the therapy runs.</source>
            <translation>Se ajustan aparte cuando la terapia está en marcha.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>They are set under Patient boluses once therapy runs.</source>
            <translation>Se ajustan en Bolos del paciente cuando la terapia está en marcha.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>They do not come along. Program them anew.</source>
            <translation>No se trasladan. Prográmelos de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>They end with this change. Program them anew once the new drug is at the tip</source>
            <translation>Terminan con este cambio. Prográmelos de nuevo cuando el fármaco nuevo esté en la punta</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>They enter what they read, with initials; the first entry is hidden.</source>
            <translation>Introduce lo que lee, con sus iniciales; la primera entrada está oculta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_view.py" />
            <source>They went off when {0} was changed to {1}. Before: {2}.</source>
            <translation>Se desactivaron al cambiar {0} por {1}. Antes: {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>They were made inactive, or no PIN was ever set.</source>
            <translation>Se la desactivó, o nunca se fijó un PIN.</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>Thimbleby and Cairns 2010: out-by-ten entries</source>
            <translation>Thimbleby y Cairns 2010: entradas erróneas por diez</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/sockets.py" />
            <source>This Python was built without Bluetooth.</source>
            <translation>Este Python se construyó sin Bluetooth.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>This bolus</source>
            <translation>Este bolo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This came up after the pump was read, and nothing was programmed. {0}</source>
            <translation>Esto surgió después de leer la bomba, y no se programó nada. {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>This change of drug or concentration was ordered</source>
            <translation>Este cambio de fármaco o concentración fue prescrito</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command id already stands for another proposal.</source>
            <translation>Este identificador de orden ya corresponde a otra propuesta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command was answered before with: not done.</source>
            <translation>Esta orden ya se respondió con: no realizada.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This command was carried out before.</source>
            <translation>Esta orden ya se ejecutó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>This decides what the pump does first: prime, or nothing.</source>
            <translation>Esto decide qué hace primero la bomba: cebado o nada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>This fill differs by half or more from the last one.</source>
            <translation>Este llenado difiere del último en la mitad o más.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>This is no RFC 2217 server for it: {0}.</source>
            <translation>No es un servidor RFC 2217 para ello: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>This is no number. Clear it and type it again.</source>
            <translation>Eso no es un número. Bórrelo y escríbalo de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>This log began again here</source>
            <translation>Este registro empezó aquí de nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>This log is not the one that the tablet read before: entry {0} of {1} is now another one. Both logs are kept. Check the pump's serial, and report it.</source>
            <translation>Este registro no es el que la tableta leyó antes: la entrada {0} de {1} es ahora otra. Se conservan ambos registros. Compruebe el número de serie de la bomba y notifíquelo.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>This person cannot sign in.</source>
            <translation>Esta persona no puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>This product is not in the pump's drug library.</source>
            <translation>Este producto no está en la biblioteca de fármacos de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This proposal is for another pump.</source>
            <translation>Esta propuesta es para otra bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>This proposal was made on what the pump held before.</source>
            <translation>Esta propuesta se hizo sobre lo que la bomba contenía antes.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>This pump</source>
            <translation>Esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>This pump and this tablet do not fit together</source>
            <translation>Esta bomba y esta tableta no son compatibles</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>This pump cannot bridge a fluid that it never held.</source>
            <translation>Esta bomba no puede hacer un puente con una solución que nunca contuvo.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>This pump has a catheter, so it cannot be primed as on the bench.</source>
            <translation>Esta bomba tiene un catéter, así que no se puede cebar como en la mesa.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>This pump has come to the end of its service.</source>
            <translation>Esta bomba ha llegado al fin de su vida útil.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This pump has given no dose of this drug, so it is judged as a start.</source>
            <translation>Esta bomba no ha dado ninguna dosis de este fármaco, así que se juzga como inicio.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>This pump has never been programmed.</source>
            <translation>Esta bomba nunca se ha programado.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>This pump has no therapy that a bolus could come on top of.</source>
            <translation>Esta bomba no tiene una terapia a la que añadir un bolo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>This pump has no therapy yet.</source>
            <translation>Esta bomba aún no tiene terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>This pump is being worked with.</source>
            <translation>Se está trabajando con esta bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>This pump runs a flex pattern.</source>
            <translation>Esta bomba ejecuta un patrón flex.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>This pump runs a therapy already.</source>
            <translation>Esta bomba ya ejecuta una terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/adjust_rules.py" />
            <source>This pump runs no dose that could be adjusted.</source>
            <translation>Esta bomba no administra una dosis que se pueda ajustar.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>This pump runs no dose that could be laid out over the day.</source>
            <translation>Esta bomba no administra una dosis que se pueda repartir a lo largo del día.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step begins at</source>
            <translation>Este paso empieza a las</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step ends at</source>
            <translation>Este paso termina a las</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>This step is too short for two, or the day is full.</source>
            <translation>Este paso es demasiado corto para dos, o el día está lleno.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>This step now {0}</source>
            <translation>Este paso ahora {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>This system has no print service (the program lp is not there). Save the report and print it elsewhere, or have CUPS and a printer set up.</source>
            <translation>Este sistema no tiene servicio de impresión (falta el programa lp). Guarde el informe e imprímalo en otro sitio, o haga instalar CUPS y una impresora.</translation>
        </message>
        <message>
            <location filename="../../../app/sound.py" />
            <source>This system has no sound library for the tablet.</source>
            <translation>Este sistema no tiene biblioteca de sonido para la tableta.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>This tablet</source>
            <translation>Esta tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>This tablet knows nobody yet. The administrator adds everybody else, gives them a role and a PIN, and programs no pump.</source>
            <translation>Esta tableta aún no conoce a nadie. El administrador añade a los demás, les da una función y un PIN, y no programa ninguna bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>This tablet may not program this pump</source>
            <translation>Esta tableta no puede programar esta bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>This tablet may read and stop only</source>
            <translation>Esta tableta solo puede leer y parar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/leaving.py" />
            <source>This was the reason last time. Clear, and type why it is so now.</source>
            <translation>Ese fue el motivo la última vez. Borre y escriba por qué es así ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>This withdrawal after the ones before</source>
            <translation>Esta extracción tras las anteriores</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>Through the day</source>
            <translation>A lo largo del día</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Thursday</source>
            <translation>Jueves</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Tick every changed row: {0} left.</source>
            <translation>Marque cada fila cambiada: quedan {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Time = (reservoir − alarm volume) / flow, from the read-back on, as the pump reckons it</source>
            <translation>Tiempo = (reservorio − volumen de alarma) / flujo, desde la lectura, como lo calcula la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>Time to the alarm</source>
            <translation>Tiempo hasta la alarma</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>Time zone</source>
            <translation>Zona horaria</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidPath.qml" />
            <source>Tip</source>
            <translation>Punta</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Titration on a ward, vital signs watched</source>
            <translation>Titulación en planta, constantes vigiladas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Today {0}</source>
            <translation>Hoy {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Today's dose, unchanged</source>
            <translation>Dosis de hoy, sin cambios</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Tolerance may be lost, and the former dose can now be an overdose.</source>
            <translation>Puede haberse perdido la tolerancia, y la dosis anterior puede ser ahora una sobredosis.</translation>
        </message>
        <message>
            <location filename="../../../resources/override-reasons.json" />
            <source>Tolerant by other opioids, ordered so by the prescriber</source>
            <translation>Tolerante por otros opioides, así ordenado por el prescriptor</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Too low, and the patient is without drug before the alarm.</source>
            <translation>Demasiado baja, y el paciente queda sin fármaco antes de la alarma.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Too many wrong tries. The next one is possible in {0}.</source>
            <translation>Demasiados intentos fallidos. El siguiente es posible en {0}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/settings.py" />
            <source>Too seldom, and an alarm goes unheard.</source>
            <translation>Demasiado espaciada, y una alarma pasa sin oírse.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Took</source>
            <translation>Duró</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SyringePage.qml" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Total volume</source>
            <translation>Volumen total</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_syringe.py" />
            <source>Total volume on the label</source>
            <translation>Volumen total en la etiqueta</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Touch each day that shall be like this one.</source>
            <translation>Toque cada día que deba ser como este.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>Touch the drawing as far as the drug has come.</source>
            <translation>Toque el dibujo hasta donde ha llegado el fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Touch the last part that holds drug now</source>
            <translation>Toque la última parte que contiene fármaco ahora</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>Trainer</source>
            <translation>Formación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Treat for withdrawal. Replace the pump now.</source>
            <translation>Trate la abstinencia. Sustituya la bomba ahora.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Treat it as an emergency: it can be fatal.</source>
            <translation>Trátela como una urgencia: puede ser mortal.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/StopDialog.qml" />
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>Tubing</source>
            <translation>Tubo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Tubing and catheter are primed</source>
            <translation>Se ceban el tubo y el catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>Tubing and catheter hold no drug.</source>
            <translation>El tubo y el catéter no contienen fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Tubing in the pump</source>
            <translation>Tubo en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Tuesday</source>
            <translation>Martes</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Turn patient boluses off, or enter the opioid status if the patient is tolerant.</source>
            <translation>Desactive los bolos del paciente, o introduzca el estado de opioides si el paciente es tolerante.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Turn patient boluses off.</source>
            <translation>Desactive los bolos del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>Twice what the pump counts, or more.</source>
            <translation>El doble de lo que cuenta la bomba, o más.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Two of twelve patients were weak at 6 mg/day.</source>
            <translation>Dos de doce pacientes tuvieron debilidad con 6 mg/day.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Two words or more, at least {0} signs. It is recorded under your name.</source>
            <translation>Dos palabras o más, al menos {0} signos. Queda registrado a su nombre.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/reason_choice.py" />
            <source>Two words or more, at least {0} signs: what was found, or who ordered it.</source>
            <translation>Dos palabras o más, al menos {0} signos: qué se encontró o quién lo ordenó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and change the pump</source>
            <translation>Escribir un motivo y cambiar de bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and end the program</source>
            <translation>Escribir un motivo y cerrar el programa</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Type a reason and sign out</source>
            <translation>Escribir un motivo y cerrar la sesión</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Type it again, so that no slip of the finger locks you out.</source>
            <translation>Escríbalo de nuevo, para que un desliz del dedo no le deje fuera.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Type the passphrase</source>
            <translation>Escriba la frase de acceso</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/SignInScreen.qml" />
            <source>Type your name</source>
            <translation>Escriba su nombre</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label</source>
            <translation>ficha técnica de EE. UU.</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: a pump that never held it is rinsed three times with 2 mL of 25 mcg/mL</source>
            <translation>ficha técnica de EE. UU.: una bomba que nunca lo contuvo se enjuaga tres veces con 2 mL de 25 mcg/mL</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: at most 19.2 mcg/day by day 21</source>
            <translation>ficha técnica de EE. UU.: como máximo 19.2 mcg/day hasta el día 21</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: contraindicated with a history of psychosis</source>
            <translation>ficha técnica de EE. UU.: contraindicado con antecedentes de psicosis</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: no more than 2 to 3 increases a week</source>
            <translation>ficha técnica de EE. UU.: no más de 2 a 3 aumentos por semana</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>US label: severe chronic pain</source>
            <translation>ficha técnica de EE. UU.: dolor crónico intenso</translation>
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
            <translation>Sin cambios desde</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>Unchanged since {0}</source>
            <translation>Sin cambios desde {0}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Until {0} has come through it at the programmed flow, the patient gets none.</source>
            <translation>Hasta que {0} la haya atravesado al flujo programado, el paciente no recibe nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>Until {0}; a new alarm sounds at once.</source>
            <translation>Hasta {0}; una alarma nueva suena de inmediato.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>Up to {0} %, of today's dose</source>
            <translation>Hasta {0} % de la dosis de hoy</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Update the drug library, or use a drug from the list.</source>
            <translation>Actualice la biblioteca de fármacos, o use un fármaco de la lista.</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>Update the program on this tablet, or use the tablet that wrote them; the file was left as it was.</source>
            <translation>Actualice el programa de esta tableta, o use la tableta que los escribió; el archivo quedó como estaba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_points.py" />
            <source>Use Implant for a new pump.</source>
            <translation>Use Implante para una bomba nueva.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>Use a programmer of matching version.</source>
            <translation>Use un programador de la versión adecuada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Use a tablet with the matching software.</source>
            <translation>Use una tableta con el software adecuado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>Use another communicator, and have this one looked at.</source>
            <translation>Use otro comunicador y haga revisar este.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>Used to opioids</source>
            <translation>Habituado a opioides</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Usual</source>
            <translation>Habitual</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Usual: {0}. {1}</source>
            <translation>Habitual: {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Main.qml" />
            <source>Values may be old.</source>
            <translation>Los valores pueden ser antiguos.</translation>
        </message>
        <message>
            <location filename="../../../app/report/layout.py" />
            <source>Versions</source>
            <translation>Versiones</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/presented.py" />
            <source>View</source>
            <translation>Vista</translation>
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
            <translation>Volumen extraído</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Volume withdrawn, all syringes</source>
            <translation>Volumen extraído, todas las jeringas</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Volumes are entered in steps of {0}.</source>
            <translation>Los volúmenes se introducen en pasos de {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Volumes are entered in steps of {0}. Read the syringe again.</source>
            <translation>Los volúmenes se introducen en pasos de {0}. Lea de nuevo la jeringa.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>Wait for its end: the tablet goes on trying.</source>
            <translation>Espere a que termine: la tableta lo sigue intentando.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Wait until it has ended, or stop the pump first.</source>
            <translation>Espere a que termine, o pare antes la bomba.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Wait until it has ended. If the dose cannot wait, stop the pump: that ends it at once. Then program anew, with a new bridge or prime for what the line still holds.</source>
            <translation>Espere a que termine. Si la dosis no puede esperar, pare la bomba: eso lo termina de inmediato. Después programe de nuevo, con un puente o cebado nuevo para lo que la línea aún contiene.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Wait until the old fluid has left the line, or order a bridge first.</source>
            <translation>Espere a que la solución anterior haya salido de la línea, u ordene antes un puente.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>Wait, or confirm it with a reason.</source>
            <translation>Espere, o confírmelo con un motivo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>Waiting for the pump's answer.</source>
            <translation>Esperando la respuesta de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Was the access port used? What is injected there without aspirating first pushes all drug in the catheter into the patient.</source>
            <translation>¿Se usó el puerto de acceso? Lo que se inyecta ahí sin aspirar antes empuja todo el fármaco del catéter al paciente.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Was the patient without drug before, by an empty, wrongly filled or stopped pump? Then the former dose can be an overdose.</source>
            <translation>¿Estuvo antes el paciente sin fármaco, por una bomba vacía, mal llenada o parada? Entonces la dosis anterior puede ser una sobredosis.</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Watch blood pressure and pulse from now on.</source>
            <translation>Vigile desde ahora la tensión y el pulso.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Watch breathing and sedation, resuscitation and naloxone at hand.</source>
            <translation>Vigile la respiración y la sedación, con reanimación y naloxona a mano.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <source>Watch for withdrawal. Program the therapy anew with a refill.</source>
            <translation>Vigile la abstinencia. Programe de nuevo la terapia con una recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>Watch the patient while it runs and after it.</source>
            <translation>Vigile al paciente mientras dura y después.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>Watch until</source>
            <translation>Vigilar hasta</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/workflows/clock_rules.py" />
            <source>Wednesday</source>
            <translation>Miércoles</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Weekdays</source>
            <translation>Entre semana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>Weekend</source>
            <translation>Fin de semana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/refused_text.py" />
            <source>What answers is not the pump that it should be</source>
            <translation>Lo que responde no es la bomba que debería ser</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>What begins together with a stop would run on a pump that everybody takes for stopped.</source>
            <translation>Lo que empieza junto con una parada funcionaría en una bomba que todos creen parada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>What came through the access port?</source>
            <translation>¿Qué salió por el puerto de acceso?</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>What did you find?</source>
            <translation>¿Qué ha encontrado?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>What does the catheter hold?</source>
            <translation>¿Qué contiene el catéter?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <source>What does this person do here?</source>
            <translation>¿Qué hace aquí esta persona?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>What is done at the catheter?</source>
            <translation>¿Qué se hace en el catéter?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>What is filled</source>
            <translation>Qué se carga</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/patient.py" />
            <source>What is in the line cannot be taken back once it reaches the patient.</source>
            <translation>Lo que hay en la línea no se puede recuperar una vez que llega al paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>What it means for the patient depends on the drug in the pump.</source>
            <translation>Lo que supone para el paciente depende del fármaco de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/RatePage.qml" />
            <source>What it means with this drug.</source>
            <translation>Lo que supone con este fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>What it pushes into the catheter would be drawn out again, or lie beyond what was drawn.</source>
            <translation>Lo que empuja al catéter se extraería de nuevo, o quedaría más allá de lo extraído.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>What it shows is now {0} against what it showed.</source>
            <translation>Lo que indica está ahora {0} respecto a lo que indicaba.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <source>What lies in the line decides which bolus fits. It is given once.</source>
            <translation>Lo que hay en la línea decide qué bolo es adecuado. Se da una vez.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>What runs was reckoned for the fluid that the line holds now.</source>
            <translation>Lo que está en curso se calculó para la solución que la línea contiene ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>What the patient gets</source>
            <translation>Lo que recibe el paciente</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>What the patient may ask for. The lockout counts from start to start.</source>
            <translation>Lo que el paciente puede pedir. El bloqueo cuenta de inicio a inicio.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>What the pump can do now</source>
            <translation>Lo que la bomba puede hacer ahora</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>What the pump read back is not what it had echoed: {0}. Check it against the order.</source>
            <translation>Lo leído de la bomba no es lo que había devuelto: {0}. Compruébelo con la prescripción.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_program.py" />
            <source>What the pump read back is not what it had echoed: {0}. Check the values below against the order before the patient leaves, and report it.</source>
            <translation>Lo leído de la bomba no es lo que había devuelto: {0}. Compruebe los valores de abajo con la prescripción antes de que el paciente se vaya, y notifíquelo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>What the pump runs</source>
            <translation>Lo que ejecuta la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/log_pull.py" />
            <source>What the pump told makes no log: {0}.</source>
            <translation>Lo que dijo la bomba no forma un registro: {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/scan_check.py" />
            <source>What the pump was before the scan cannot be read. Compare its settings with the last report.</source>
            <translation>No se puede leer cómo estaba la bomba antes de la RM. Compare sus ajustes con el último informe.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>What the pump's own checks know of the patient was entered.</source>
            <translation>Se introdujo lo que las comprobaciones de la bomba saben del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>What the worst day holds</source>
            <translation>Lo que contiene el peor día</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>What this brings</source>
            <translation>Qué supone</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>What this changes</source>
            <translation>Qué cambia</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ErrorPanel.qml" />
            <source>What to do</source>
            <translation>Qué hacer</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/transaction.py" />
            <source>What was confirmed and what was sent differ.</source>
            <translation>Lo confirmado y lo enviado difieren.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/quick_refill.py" />
            <source>What was filled last is not one product of the library.</source>
            <translation>Lo último que se llenó no es un producto de la biblioteca.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>When each step begins where the patient is, today → then</source>
            <translation>Cuándo empieza cada paso donde está el paciente, hoy → después</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>When it ends, the pump would give no drug at all.</source>
            <translation>Cuando termine, la bomba no daría ningún fármaco.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeScreen.qml" />
            <source>When last read</source>
            <translation>En la última lectura</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>When the dose was last raised is not known.</source>
            <translation>No se sabe cuándo se aumentó la dosis por última vez.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/kinds.py" />
            <source>Where is it?</source>
            <translation>¿Dónde está?</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusPage.qml" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>Where is the drug now?</source>
            <translation>¿Dónde está ahora el fármaco?</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>Where nothing comes out, the catheter is blocked, torn or not reached: what is injected goes elsewhere, or pushes all the drug of the catheter into the patient at once.</source>
            <translation>Donde no sale nada, el catéter está obstruido, roto o no alcanzado: lo inyectado va a otra parte, o empuja de golpe todo el fármaco del catéter al paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>Where the drug is now</source>
            <translation>Dónde está ahora el fármaco</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>While it is stopped, boluses end and the patient's handset gives nothing.</source>
            <translation>Mientras está parada, los bolos terminan y el mando del paciente no da nada.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Who are you?</source>
            <translation>¿Quién es usted?</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>Whole days from 1 to {0}. Read the pharmacy label again.</source>
            <translation>Días enteros de 1 a {0}. Lea de nuevo la etiqueta de la farmacia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>Whole days, from the pharmacy label</source>
            <translation>Días enteros, de la etiqueta de la farmacia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>Whole minutes only. Clear and type them.</source>
            <translation>Solo minutos enteros. Borre y escríbalos.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/ErrorPanel.qml" />
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/ClockPage.qml" />
            <source>Why the clock is set</source>
            <translation>Por qué se ajusta el reloj</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>Why the pump is left like this</source>
            <translation>Por qué se deja así la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <source>Window in minutes</source>
            <translation>Ventana en minutos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>Window, in which boluses are counted beside the 24 h</source>
            <translation>Ventana en la que se cuentan los bolos además de las 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>With basal infusion it would flow faster than the pump can.</source>
            <translation>Con la infusión basal fluiría más rápido de lo que puede la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>With every patient bolus</source>
            <translation>Con cada bolo del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>With every patient bolus taken, {0} in 24 h.</source>
            <translation>Con todos los bolos del paciente, {0} en 24 h.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>With it the label's daily dose would be exceeded.</source>
            <translation>Con él se superaría la dosis diaria de la ficha técnica.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>With the thin needle, through the access port. Inject nothing yet.</source>
            <translation>Con la aguja fina, por el puerto de acceso. No inyecte nada todavía.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/bolus_rules.py" />
            <source>With {0} a bridge can keep {1} to {2}.</source>
            <translation>Con {0} un puente puede mantener de {1} a {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>With {0} patient boluses.</source>
            <translation>Con {0} bolos del paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>Withdraw</source>
            <translation>Extraer</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/NeedlePage.qml" />
            <source>Withdraw and fill</source>
            <translation>Extraer y llenar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>Withdrawal</source>
            <translation>Abstinencia</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Withdrawn</source>
            <translation>Extraído</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Withdrawn {0}, exactly as expected.</source>
            <translation>Extraído {0}, exactamente lo esperado.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>Withdrawn {0}, {1} than expected.</source>
            <translation>Extraído {0}, {1} de lo esperado.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Within limits</source>
            <translation>Dentro de los límites</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>Without a bridge</source>
            <translation>Sin puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>Without a prime, no drug for</source>
            <translation>Sin cebado, sin fármaco durante</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>Without its length nobody knows when drug reaches the tip.</source>
            <translation>Sin su longitud nadie sabe cuándo llega el fármaco a la punta.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/line.py" />
            <source>Without its volume nobody can tell when the drug reaches the tip.</source>
            <translation>Sin su volumen nadie puede decir cuándo llega el fármaco a la punta.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>Without one nobody could look after people.</source>
            <translation>Sin uno nadie podría gestionar personas.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>Without one, neither a fill nor a bolus says what flows.</source>
            <translation>Sin ella, ni un llenado ni un bolo dicen qué fluye.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>Without the bridge</source>
            <translation>Sin el puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>Without this prime</source>
            <translation>Sin este cebado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/boluses.py" />
            <source>Without tolerance an extra dose can stop breathing. An unknown status and a gap without drug count as naive.</source>
            <translation>Sin tolerancia una dosis adicional puede parar la respiración. Un estado desconocido y un intervalo sin fármaco cuentan como sin tolerancia.</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day</source>
            <translation>Peor día</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day = busiest day + boluses allowed in 24 h × dose of each</source>
            <translation>Peor día = día de más dosis + bolos permitidos en 24 h × dosis de cada uno</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>Worst day of patient boluses</source>
            <translation>Peor día de bolos del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/people.py" />
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>Writing it down</source>
            <translation>Anotándolo</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>Ziconotide may be stopped abruptly: no withdrawal is known.</source>
            <translation>La ziconotida puede suspenderse bruscamente: no se conoce abstinencia.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>a drug</source>
            <translation>un fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>a drug through the access port</source>
            <translation>un fármaco por el puerto de acceso</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>a handshake longer than {0} bytes was not waited for</source>
            <translation>no se esperó un saludo de más de {0} bytes</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>a pump that is new</source>
            <translation>una bomba nueva</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>a record longer than TLS allows was announced</source>
            <translation>se anunció un registro más largo de lo que permite TLS</translation>
        </message>
        <message>
            <location filename="../../../app/records/database.py" />
            <source>a row of {0} refers to nothing</source>
            <translation>una fila de {0} no se refiere a nada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>about {0}</source>
            <translation>unos {0}</translation>
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
            <translation>después</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>after the bridge</source>
            <translation>después del puente</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>alarm acknowledged</source>
            <translation>alarma confirmada</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>alarm at {0}</source>
            <translation>alarma a {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>alarm {0}</source>
            <translation>alarma {0}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>alarms</source>
            <translation>alarmas</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>alarms silenced</source>
            <translation>alarmas silenciadas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>all day long.</source>
            <translation>todo el día.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>allergic to {0}</source>
            <translation>alérgico a {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>an earlier reading</source>
            <translation>una lectura anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>an extra dose on top of the therapy</source>
            <translation>una dosis adicional a la terapia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>and</source>
            <translation>y</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>and the</source>
            <translation>y</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>another catheter, or a piece of it</source>
            <translation>otro catéter, o una pieza de él</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>another tablet</source>
            <translation>otra tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>any less</source>
            <translation>cualquiera menor</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>apostrophe</source>
            <translation>apóstrofo</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>as expected</source>
            <translation>como se esperaba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_clock.py" />
            <source>as it is</source>
            <translation>como está</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>as long as the pump is stopped</source>
            <translation>mientras la bomba esté parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>as programmed</source>
            <translation>como se programó</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>aspirate</source>
            <translation>aspirar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>at most {0} a week</source>
            <translation>máximo {0} por semana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>at the earliest</source>
            <translation>como muy pronto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>at the start dose</source>
            <translation>con la dosis inicial</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>at the tip</source>
            <translation>en la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>at this concentration</source>
            <translation>con esta concentración</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>at {0}</source>
            <translation>a {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>baclofen</source>
            <translation>baclofeno</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>baclofen label</source>
            <translation>ficha técnica del baclofeno</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_clock.py" />
            <location filename="../../../app/workflows/scan_check.py" />
            <source>before</source>
            <translation>antes</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>before and after a scan</source>
            <translation>antes, después</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>before minimum rate</source>
            <translation>antes de la velocidad mínima</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/refill_rules.py" />
            <source>before the stop</source>
            <translation>antes de la parada</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>bluetooth behind a device</source>
            <translation>bluetooth detrás de un dispositivo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>bolus</source>
            <translation>bolo</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bolus running</source>
            <translation>bolo en curso</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/BolusesPage.qml" />
            <location filename="../../../app/workflows/draft.py" />
            <source>boluses</source>
            <translation>bolos</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>boxed warning</source>
            <translation>advertencia destacada</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the baclofen label</source>
            <translation>advertencia destacada de la ficha técnica del baclofeno</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the baclofen label; general knowledge of the device</source>
            <translation>advertencia destacada de la ficha técnica del baclofeno; conocimiento general del dispositivo</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the morphine label</source>
            <translation>advertencia destacada de la ficha técnica de la morfina</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the morphine label, carried over to its class</source>
            <translation>advertencia destacada de la ficha técnica de la morfina, trasladada a su clase</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>boxed warning of the ziconotide label</source>
            <translation>advertencia destacada de la ficha técnica de la ziconotida</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <location filename="../../../pump_core/log.py" />
            <source>bridge</source>
            <translation>puente</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bridge running</source>
            <translation>puente en curso</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>bridge started</source>
            <translation>puente iniciado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>brings the drug to the tip, no drug there yet</source>
            <translation>lleva el fármaco a la punta, donde aún no hay</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/FlexPage.qml" />
            <source>by 15 min</source>
            <translation>en 15 min</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>bytes came that the other end did not send so</source>
            <translation>llegaron bytes que el otro extremo no envió así</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>bytes came that the other end did not send so ({0})</source>
            <translation>llegaron bytes que el otro extremo no envió así ({0})</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>capitals A to Z, digits and - / .</source>
            <translation>mayúsculas de la A a la Z, cifras y - / .</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>catheter</source>
            <translation>catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>catheter and access port, in all</source>
            <translation>catéter y puerto de acceso, en total</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>catheter and rotor checked</source>
            <translation>catéter y rotor comprobados</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <source>catheter not entered</source>
            <translation>catéter no introducido</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>cerebral spasticity</source>
            <translation>espasticidad cerebral</translation>
        </message>
        <message>
            <location filename="../../../app/composition.py" />
            <source>cisterna {0}</source>
            <translation>cisterna {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/backend/identity.py" />
            <source>cisterna {0}, emulated pump</source>
            <translation>cisterna {0}, bomba emulada</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>clinical practice; TMLT closed claim</source>
            <translation>práctica clínica; TMLT closed claim</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>cloNIDine</source>
            <translation>cloNIDina</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>clock</source>
            <translation>reloj</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>clock set</source>
            <translation>reloj ajustado</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>closing bracket</source>
            <translation>paréntesis de cierre</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>colon</source>
            <translation>dos puntos</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>comma</source>
            <translation>coma</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>communicator {0} is not the one of the certificate</source>
            <translation>el comunicador {0} no es el del certificado</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>compounded for pain; not approved for the pump</source>
            <translation>preparado para el dolor; no aprobado para la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>consensus</source>
            <translation>consenso</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>consensus ceiling for one increase, non-malignant pain (Deer 2007)</source>
            <translation>límite del consenso para un aumento, dolor no oncológico (Deer 2007)</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>consensus; with all boluses</source>
            <translation>consenso; con todos los bolos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>contrast through the access port</source>
            <translation>contraste por el puerto de acceso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>counts as not used to them</source>
            <translation>cuenta como no habituado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>critical memory error</source>
            <translation>error de memoria crítico</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <source>current step</source>
            <translation>paso actual</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>cut off before its end</source>
            <translation>interrumpido antes de su fin</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>daily maximum</source>
            <translation>máximo diario</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>dash</source>
            <translation>guion</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>dashed: now</source>
            <translation>discontinua: ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>day</source>
            <translation>día</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <location filename="../../../app/viewmodels/spans.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/NumberPad.qml" />
            <source>decimal sign</source>
            <translation>signo decimal</translation>
        </message>
        <message>
            <location filename="../../../resources/demo-pumps.json" />
            <source>demo clinician</source>
            <translation>demo clínico</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>device facts: 1 to 2 mL are drawn through the access port; the larger, where the catheter is not known</source>
            <translation>datos del dispositivo: se extraen de 1 a 2 mL por el puerto de acceso; lo mayor, donde no se conoce el catéter</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <location filename="../../../app/workflows/draft.py" />
            <source>done</source>
            <translation>hecho</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>dose through the day</source>
            <translation>dosis a lo largo del día</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>dose, lockout, maxima</source>
            <translation>dosis, bloqueo, máximos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>drawing only, nothing is injected</source>
            <translation>solo extraer, no se inyecta nada</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidSection.qml" />
            <source>drug</source>
            <translation>fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>drug no further than here</source>
            <translation>fármaco no más allá de aquí</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>during the bridge</source>
            <translation>durante el puente</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>elective replacement</source>
            <translation>sustitución programada</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine</source>
            <translation>tarjeta de procedimiento de urgencia para morfina intratecal</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine, carried over to its class</source>
            <translation>tarjeta de procedimiento de urgencia para morfina intratecal, trasladada a su clase</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>emergency procedure card for intrathecal morphine; baclofen label</source>
            <translation>tarjeta de procedimiento de urgencia para morfina intratecal; ficha técnica del baclofeno</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>empty reservoir</source>
            <translation>reservorio vacío</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>end of service</source>
            <translation>fin de la vida útil</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/descriptor_port.py" />
            <source>end of stream</source>
            <translation>fin del flujo de datos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>entries are</source>
            <translation>entradas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>entry is</source>
            <translation>entrada</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>events and tones</source>
            <translation>eventos y tonos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>every press is denied</source>
            <translation>cada pulsación se deniega</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>every {0}</source>
            <translation>cada {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>expected {0} mL</source>
            <translation>esperado {0} mL</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>fact sheets on the device; Konrad 2016: most events come from the catheter</source>
            <translation>hojas de datos del dispositivo; Konrad 2016: la mayoría de los eventos vienen del catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>fast</source>
            <translation>adelantado</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>fentaNYL</source>
            <translation>fentaNILO</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>fill</source>
            <translation>llenar</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>filled</source>
            <translation>llenada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>first drug in {0}</source>
            <translation>primer fármaco en {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>flow {0}</source>
            <translation>flujo {0}</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>follows from the signs above</source>
            <translation>se sigue de los signos de arriba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>for {0}</source>
            <translation>durante {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>from the pump's own log</source>
            <translation>del registro de la propia bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>from {0}</source>
            <translation>desde {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>from {0} to {1}</source>
            <translation>de {0} a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>front</source>
            <translation>frente</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>full stop</source>
            <translation>punto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../resources/drugs.json" />
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge</source>
            <translation>conocimiento general</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the 8637 specification table</source>
            <translation>conocimiento general de la tabla de especificaciones de la 8637</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the class</source>
            <translation>conocimiento general de la clase</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the class; TMLT closed claim</source>
            <translation>conocimiento general de la clase; TMLT closed claim</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the device</source>
            <translation>conocimiento general del dispositivo</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the device; TGA RC-2017-RN-00567-1 for the reset to a very low level</source>
            <translation>conocimiento general del dispositivo; TGA RC-2017-RN-00567-1 sobre el reinicio a un nivel muy bajo</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>general knowledge of the drug</source>
            <translation>conocimiento general del fármaco</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>general knowledge of the programmable range</source>
            <translation>conocimiento general del rango programable</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>general knowledge, 45 in</source>
            <translation>conocimiento general, 45 in</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>general knowledge, 55 in</source>
            <translation>conocimiento general, 55 in</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>general knowledge: 0.02 to 0.1 mL from the access port to the connector; the larger is reckoned with</source>
            <translation>conocimiento general: de 0.02 a 0.1 mL del puerto de acceso al conector; se calcula con lo mayor</translation>
        </message>
        <message>
            <location filename="../../../resources/catheters.json" />
            <source>general knowledge; equals a lumen of 0.53 mm</source>
            <translation>conocimiento general; equivale a una luz de 0.53 mm</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>h.min</source>
            <translation>h,min</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>hardly anything delivered since the last fill</source>
            <translation>casi nada administrado desde el último llenado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>high</source>
            <translation>alta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>holds drug</source>
            <translation>contiene fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>holds the same fluid up to the tip</source>
            <translation>contiene la misma solución hasta la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>hour</source>
            <translation>hora</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>how this pump is built</source>
            <translation>cómo está hecha esta bomba</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>how this tablet is built</source>
            <translation>cómo está hecha esta tableta</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/AdjustPage.qml" />
            <source>in percent</source>
            <translation>en porcentaje</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>in {0}</source>
            <translation>en {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>indication not known</source>
            <translation>indicación desconocida</translation>
        </message>
        <message>
            <location filename="../../../pump_core/reasons.py" />
            <source>instead of the {0} prescribed</source>
            <translation>en lugar de los {0} prescritos</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>interrogate</source>
            <translation>interrogar</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>it ended in the middle</source>
            <translation>terminó a la mitad</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>just now</source>
            <translation>ahora mismo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>keeps the old drug going until the new one is there</source>
            <translation>mantiene el fármaco anterior hasta que llega el nuevo</translation>
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
            <translation>ficha técnica</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>label maximum</source>
            <translation>máximo de la ficha técnica</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>label of morphine: respiratory depression up to 24 h after a dose</source>
            <translation>ficha técnica de la morfina: depresión respiratoria hasta 24 h tras una dosis</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label range, spinal</source>
            <translation>rango de la ficha técnica, medular</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, cerebral spasticity</source>
            <translation>ficha técnica, espasticidad cerebral</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, opioid-naive range</source>
            <translation>ficha técnica, rango sin tolerancia a opioides</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, opioid-tolerant range</source>
            <translation>ficha técnica, rango con tolerancia a opioides</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label, spinal spasticity</source>
            <translation>ficha técnica, espasticidad medular</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>label, {0}: binding; with all boluses</source>
            <translation>ficha técnica, {0}: vinculante; con todos los bolos</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: 10 to 30 % once in 24 h</source>
            <translation>ficha técnica: 10 a 30 % una vez en 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: 5 to 15 % once in 24 h</source>
            <translation>ficha técnica: 5 a 15 % una vez en 24 h</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: at later refills a dose is lowered by 10 to 20 %</source>
            <translation>ficha técnica: en recargas posteriores se baja la dosis del 10 al 20 %</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>label: drowsiness, hypotonia, respiratory depression</source>
            <translation>ficha técnica: somnolencia, hipotonía, depresión respiratoria</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: severe chronic pain</source>
            <translation>ficha técnica: dolor crónico intenso</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: severe spasticity</source>
            <translation>ficha técnica: espasticidad grave</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>label: twice the effective screening dose of 50 to 100 mcg</source>
            <translation>ficha técnica: el doble de la dosis de prueba eficaz de 50 a 100 mcg</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>last fill entered wrongly</source>
            <translation>último llenado mal introducido</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stopped_text.py" />
            <source>left of the {0} that the rotor may rest; the critical alarm sounds {1}.</source>
            <translation>quedan de las {0} que el rotor puede descansar; la alarma crítica suena {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>length as sold, less what was cut off</source>
            <translation>longitud original, menos lo cortado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>length not known</source>
            <translation>longitud desconocida</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>length × volume per cm of each piece</source>
            <translation>longitud × volumen por cm de cada pieza</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../pump_core/reasons.py" />
            <source>less</source>
            <translation>menos</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>less than expected</source>
            <translation>menos de lo esperado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>letters and -</source>
            <translation>letras y -</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>letters, digits and - ' .</source>
            <translation>letras, cifras y - ' .</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/spelling.py" />
            <source>letters, digits and . , - / ( ) : % + '</source>
            <translation>letras, cifras y . , - / ( ) : % + '</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>lockout</source>
            <translation>bloqueo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/workflows/implant_rules.py" />
            <source>low</source>
            <translation>baja</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>low battery reset</source>
            <translation>reinicio por batería baja</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>low reservoir</source>
            <translation>reservorio bajo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>low reservoir at {0}</source>
            <translation>reservorio bajo a {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>low: charge it</source>
            <translation>baja: cárguela</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <location filename="../../../app/viewmodels/log_entries.py" />
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../pump_core/log.py" />
            <source>made</source>
            <translation>fabricada</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>malignant pain</source>
            <translation>dolor oncológico</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/alarm_text.py" />
            <location filename="../../../app/viewmodels/banner.py" />
            <source>medium</source>
            <translation>media</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>mg entered as mcg or the reverse</source>
            <translation>mg introducidos como mcg o al revés</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>minimum rate</source>
            <translation>velocidad mínima</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>minute</source>
            <translation>minuto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>mixed {0} instead of what the pump reckons</source>
            <translation>mezclado {0} en lugar de lo que calcula la bomba</translation>
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
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>more than expected</source>
            <translation>más de lo esperado</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>morphine</source>
            <translation>morfina</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>motor stall</source>
            <translation>parada del motor</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>motor stall recovered</source>
            <translation>parada del motor resuelta</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>naive</source>
            <translation>sin tolerancia</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>needle</source>
            <translation>aguja</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>needle and aspiration checked</source>
            <translation>aguja y aspiración comprobadas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>never programmed</source>
            <translation>nunca programada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>never set</source>
            <translation>nunca ajustado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>new drug</source>
            <translation>fármaco nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>no allergy known</source>
            <translation>sin alergias conocidas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>no change</source>
            <translation>sin cambios</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/FluidSection.qml" />
            <source>no drug</source>
            <translation>sin fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>no drug for {0}</source>
            <translation>sin fármaco durante {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>no drug while the pump is stopped, nor at first afterwards</source>
            <translation>sin fármaco mientras la bomba esté parada y al principio después</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>no drug, no therapy</source>
            <translation>sin fármaco, sin terapia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>no patient bolus</source>
            <translation>ningún bolo del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/report/model.py" />
            <source>no patient in the pump</source>
            <translation>ningún paciente en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>no space</source>
            <translation>sin espacio</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>no such contraindication known</source>
            <translation>no se conoce tal contraindicación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>no tablet yet</source>
            <translation>ninguna tableta todavía</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>no waiting time is on file for {0}</source>
            <translation>no hay un tiempo de espera registrado para {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>no, investigated</source>
            <translation>no, investigado</translation>
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
            <translation>nadie sabe cuánto tiempo</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>noncritical memory error</source>
            <translation>error de memoria no crítico</translation>
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
            <translation>ninguno</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>none foreseen</source>
            <translation>ninguna prevista</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>none since {0}</source>
            <translation>ninguno desde {0}</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <source>none was delivered</source>
            <translation>no se administró nada</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>none while stopped</source>
            <translation>ninguna mientras esté parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>none, at {0}</source>
            <translation>ninguna, en {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>none, stopped</source>
            <translation>ninguna, parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>none: never programmed</source>
            <translation>ninguna: nunca programada</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>nonmalignant pain</source>
            <translation>dolor no oncológico</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>not entered</source>
            <translation>no introducido</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>not in the pump</source>
            <translation>no está en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>not programmed</source>
            <translation>no programados</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>not set</source>
            <translation>sin ajustar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/text_pad.py" />
            <source>not “{0}”</source>
            <translation>no «{0}»</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/workflows/nearby.py" />
            <location filename="../../../app/workflows/port_rules.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>nothing delivered since the last fill</source>
            <translation>nada administrado desde el último llenado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <source>nothing flows</source>
            <translation>no fluye nada</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>nothing programmed yet</source>
            <translation>aún nada programado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <source>nothing, stopped</source>
            <translation>nada, parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>nothing: never programmed</source>
            <translation>nada: nunca programada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <location filename="../../../app/viewmodels/step_alarms.py" />
            <location filename="../../../app/viewmodels/titration_text.py" />
            <location filename="../../../app/workflows/entries.py" />
            <source>now</source>
            <translation>ahora</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>now {0}</source>
            <translation>ahora {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of a patient not used to opioids</source>
            <translation>de un paciente no habituado a opioides</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of a patient used to opioids</source>
            <translation>de un paciente habituado a opioides</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>of the drug</source>
            <translation>del fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>of the last session</source>
            <translation>de la última sesión</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>of the old fluid</source>
            <translation>de la solución anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>of the rinse</source>
            <translation>del enjuague</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>of {0}</source>
            <translation>de {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>of {0}, calculated</source>
            <translation>de {0}, calculado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/text_pad.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <source>off</source>
            <translation>no</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>off: fluid changed</source>
            <translation>no: cambió la solución</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>old fluid</source>
            <translation>solución anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <location filename="../../../app/viewmodels/step_rate.py" />
            <location filename="../../../app/workflows/boluses_own.py" />
            <source>on</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>on average: the flex pattern goes on unchanged</source>
            <translation>en promedio: el patrón flex sigue sin cambios</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>once a day</source>
            <translation>una vez al día</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>once a day, {0}</source>
            <translation>una vez al día, {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>one drug, as it is sold</source>
            <translation>un fármaco, tal como se vende</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>one to {0} drugs, as on its label</source>
            <translation>de uno a {0} fármacos, como en la etiqueta</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>one tone</source>
            <translation>un tono</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>open: check after the scan</source>
            <translation>abierta: comprobar tras la RM</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>opening bracket</source>
            <translation>paréntesis de apertura</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>or nobody knows</source>
            <translation>o nadie lo sabe</translation>
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <location filename="../../../resources/implant.json" />
            <location filename="../../../resources/limits.json" />
            <location filename="../../../resources/pumps.json" />
            <source>our choice</source>
            <translation>elección propia</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice after the TMLT claim: 20 mL filled, 40 mL entered</source>
            <translation>elección propia tras el caso TMLT: 20 mL llenados, 40 mL introducidos</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice after the TMLT claim: after so long without drug a dose is judged as a start</source>
            <translation>elección propia tras el caso TMLT: tras tanto tiempo sin fármaco una dosis se juzga como inicio</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice within the 8 h</source>
            <translation>elección propia dentro de las 8 h</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice within the 80 to 256 assumed</source>
            <translation>elección propia dentro de los 80 a 256 supuestos</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice, against the wrong pump</source>
            <translation>elección propia, contra la bomba equivocada</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice, against two pumps at one catheter</source>
            <translation>elección propia, contra dos bombas en un catéter</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice, as above: a fourth below</source>
            <translation>elección propia, como arriba: una cuarta más baja</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: 60 months at the high flow</source>
            <translation>elección propia: 60 meses con el flujo alto</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: Monday to Friday</source>
            <translation>elección propia: de lunes a viernes</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: a calibration within the published 4 to 7 years</source>
            <translation>elección propia: una calibración dentro de los 4 a 7 años publicados</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: a needle that finds no more found an empty reservoir</source>
            <translation>elección propia: una aguja que no encuentra más encontró un reservorio vacío</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: a pump clock further from the tablet's is said and set</source>
            <translation>elección propia: un reloj de la bomba más alejado del de la tableta se indica y se ajusta</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: above the 5 to 20 % of a day that is usual</source>
            <translation>elección propia: por encima del 5 al 20 % de un día que es habitual</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice: as for baclofen</source>
            <translation>elección propia: como para el baclofeno</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>our choice: as for the drug it is mixed with</source>
            <translation>elección propia: como para el fármaco con el que se mezcla</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice: how fast the two tones of a critical alarm follow each other is not public</source>
            <translation>elección propia: no es público con qué rapidez se siguen los dos tonos de una alarma crítica</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: how long an alarm may be silenced is not public</source>
            <translation>elección propia: no es público cuánto tiempo se puede silenciar una alarma</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: keeps every programmed dose a whole pg/day</source>
            <translation>elección propia: mantiene cada dosis programada en pg/day enteros</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: longer than 84 months, so that at low flow the time base binds</source>
            <translation>elección propia: más de 84 meses, para que con flujo bajo mande la base de tiempo</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>our choice: no smaller than the consensus step up</source>
            <translation>elección propia: no menor que el paso de aumento del consenso</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: the flow up to which the days after ERI are promised</source>
            <translation>elección propia: el flujo hasta el que se prometen los días tras ERI</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: the labels of the United States bind; EU is the other that the library holds</source>
            <translation>elección propia: las fichas técnicas de Estados Unidos son vinculantes; las de la UE son las otras de la biblioteca</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: the largest syringe entered as one</source>
            <translation>elección propia: la jeringa más grande que se introduce como una</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: the motor step is not public</source>
            <translation>elección propia: el paso del motor no es público</translation>
        </message>
        <message>
            <location filename="../../../resources/alarms.json" />
            <source>our choice: the pitch of the pump's tones is not public; within the 150 to 1000 Hz of IEC 60601-1-8</source>
            <translation>elección propia: la frecuencia de los tonos de la bomba no es pública; dentro de los 150 a 1000 Hz de IEC 60601-1-8</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: the step in which a syringe is read; what differs by no more is no discrepancy, however little was delivered</source>
            <translation>elección propia: el paso con que se lee una jeringa; lo que no difiere en más no es discrepancia, por poco que se haya administrado</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: true equals programmed</source>
            <translation>elección propia: lo real igual a lo programado</translation>
        </message>
        <message>
            <location filename="../../../resources/limits.json" />
            <source>our choice: two refills in a row beyond it on the same side are settled like one beyond the accuracy</source>
            <translation>elección propia: dos recargas seguidas por encima, del mismo lado, se resuelven como una por encima de la precisión</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>our choice: what an emergency team asks first</source>
            <translation>elección propia: lo que un equipo de urgencias pregunta primero</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>our choice: what the catheter holds comes from the former pump</source>
            <translation>elección propia: lo que contiene el catéter viene de la bomba anterior</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>our choice: whether a single or patient bolus adds to basal infusion or replaces it is not public; adding is the worst case for limits</source>
            <translation>elección propia: no es público si un bolo único o del paciente se suma a la infusión basal o la sustituye; sumar es el peor caso para los límites</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/workflows/run_progress.py" />
            <source>over</source>
            <translation>terminado</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>over-infusion</source>
            <translation>sobreinfusión</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>overdose, withdrawal</source>
            <translation>sobredosis, abstinencia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus</source>
            <translation>bolo del paciente</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus denied</source>
            <translation>bolo del paciente denegado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient bolus given</source>
            <translation>bolo del paciente dado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>patient told</source>
            <translation>datos del paciente introducidos</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>per cent</source>
            <translation>por ciento</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>plus</source>
            <translation>más</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>pocket fill at the last refill, patient examined</source>
            <translation>llenado del bolsillo en la última recarga, paciente explorado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>port aspirated</source>
            <translation>puerto aspirado</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>prialt.com</source>
            <translation>prialt.com</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>prialt.com, importance of titration</source>
            <translation>prialt.com, importancia de la titulación</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>prialt.com: a naive pump is rinsed three times with 2 mL</source>
            <translation>prialt.com: una bomba nueva se enjuaga tres veces con 2 mL</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>prialt.com: the first fill of a pump that never held it, 14 days</source>
            <translation>prialt.com: el primer llenado de una bomba que nunca lo contuvo, 14 días</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>prialt.com; McDowell 2016</source>
            <translation>prialt.com; McDowell 2016</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime</source>
            <translation>cebado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>prime bolus</source>
            <translation>bolo de cebado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime running</source>
            <translation>cebado en curso</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>prime started</source>
            <translation>cebado iniciado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>primed on the bench, drug seen at the connector</source>
            <translation>cebado en la mesa, fármaco visto en el conector</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>procedure</source>
            <translation>procedimiento</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>program</source>
            <translation>programar</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>programmed</source>
            <translation>programada</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>pump</source>
            <translation>bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>pushed in at once by an injection</source>
            <translation>empujado de golpe por una inyección</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>rate</source>
            <translation>ritmo</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>read back</source>
            <translation>leído de vuelta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>read by telemetry</source>
            <translation>leída por telemetría</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>refill by</source>
            <translation>recargar antes de</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>replacement due</source>
            <translation>sustitución pendiente</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>reservoir and drug</source>
            <translation>reservorio y fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>review</source>
            <translation>revisión</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>revision {0} → {1}</source>
            <translation>revisión {0} → {1}</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>revision, access port</source>
            <translation>revisión, puerto</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>right to the minute</source>
            <translation>exacto al minuto</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>run cut off</source>
            <translation>administración interrumpida</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>run ended</source>
            <translation>administración terminada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress.py" />
            <location filename="../../../app/viewmodels/progress_view.py" />
            <location filename="../../../app/workflows/run_progress.py" />
            <source>running</source>
            <translation>en curso</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>safe state</source>
            <translation>estado seguro</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>same drug as before</source>
            <translation>mismo fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>sets the dose, the others follow</source>
            <translation>determina la dosis, los demás la siguen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>setting changes</source>
            <translation>ajuste cambia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>settings change</source>
            <translation>ajustes cambian</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>short of the tip: until it comes at the flow of the therapy the patient gets none</source>
            <translation>sin llegar a la punta: hasta que llegue al flujo de la terapia el paciente no recibe nada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>since {0}</source>
            <translation>desde {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>since {0}, {1}</source>
            <translation>desde {0}, {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../pump_core/log.py" />
            <source>single bolus</source>
            <translation>bolo único</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>single bolus started</source>
            <translation>bolo único iniciado</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>single, prime, bridge</source>
            <translation>único, cebado, puente</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>site cap until a label is on file</source>
            <translation>límite del centro hasta que haya una ficha técnica</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/TextEntry.qml" />
            <source>slash</source>
            <translation>barra</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>slow</source>
            <translation>atrasado</translation>
        </message>
        <message>
            <location filename="../../../pump_core/patient.py" />
            <source>spinal spasticity</source>
            <translation>espasticidad medular</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>stability</source>
            <translation>estabilidad</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>stable until</source>
            <translation>estable hasta</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>stalled</source>
            <translation>rotor parado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>start range of a naive patient</source>
            <translation>rango inicial de un paciente sin tolerancia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>start range of a tolerant patient</source>
            <translation>rango inicial de un paciente tolerante</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>step up after the {0}</source>
            <translation>paso hacia arriba según {0}</translation>
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
            <translation>parada</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/discrepancy_causes.py" />
            <source>stopped or stalled, read in the log</source>
            <translation>detenida o rotor parado, leído en el registro</translation>
        </message>
        <message>
            <location filename="../../../pump_core/alarms.py" />
            <location filename="../../../pump_core/log.py" />
            <source>stopped too long</source>
            <translation>parada demasiado tiempo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>syringe</source>
            <translation>jeringa</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>syringe {0}</source>
            <translation>jeringa {0}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>telemetry latch ended</source>
            <translation>modo de telemetría terminado</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>textbook chapter on infusate complications; ISMP 2004-01-15</source>
            <translation>capítulo de libro de texto sobre complicaciones de la infusión; ISMP 2004-01-15</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <location filename="../../../resources/emergency.json" />
            <source>textbook chapter on withdrawal</source>
            <translation>capítulo de libro de texto sobre la abstinencia</translation>
        </message>
        <message>
            <location filename="../../../resources/implant.json" />
            <source>textbook on pain pumps: shipping fluid is drawn out and compared at the implant</source>
            <translation>libro de texto sobre bombas de dolor: el líquido de transporte se extrae y compara en el implante</translation>
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF could not be begun</source>
            <translation>no se pudo empezar el PDF</translation>
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF could not be continued</source>
            <translation>no se pudo continuar el PDF</translation>
        </message>
        <message>
            <location filename="../../../app/report/pdf.py" />
            <source>the PDF is not built as expected</source>
            <translation>el PDF no tiene la estructura esperada</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>the alarm data</source>
            <translation>los datos de alarmas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>the bearer of this serial, compared with the card</source>
            <translation>el portador de este número de serie, comparado con la tarjeta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>the catheter is not known</source>
            <translation>no se conoce el catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>the catheter may stay</source>
            <translation>el catéter puede quedarse</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the certificate of the communicator was taken back</source>
            <translation>el certificado del comunicador fue retirado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the certificate of the handset {0} is not valid now</source>
            <translation>el certificado del mando {0} no es válido ahora</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end does not check ({0})</source>
            <translation>el certificado del otro extremo no es correcto ({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end is for another use</source>
            <translation>el certificado del otro extremo es para otro uso</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end is not from our authority ({0})</source>
            <translation>el certificado del otro extremo no es de nuestra autoridad ({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the certificate of the other end was taken back</source>
            <translation>el certificado del otro extremo fue retirado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator does not answer</source>
            <translation>el comunicador no responde</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator does not speak with this tablet: {0}</source>
            <translation>el comunicador no habla con esta tableta: {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/communicator/tablet_side.py" />
            <source>the communicator has ended the session</source>
            <translation>el comunicador ha terminado la sesión</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/mri_data.py" />
            <source>the data on scans</source>
            <translation>los datos de exploraciones</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>the drug</source>
            <translation>el fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/emergency_cards.py" />
            <source>the emergency cards</source>
            <translation>las tarjetas de urgencia</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>the fact sheets that this card is written from</source>
            <translation>las hojas de datos de las que procede esta tarjeta</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>the flow of that derivation</source>
            <translation>el flujo de esa derivación</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the handshake was altered on the way</source>
            <translation>el saludo se alteró por el camino</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the implant data</source>
            <translation>los datos del implante</translation>
        </message>
        <message>
            <location filename="../../../resources/pumps.json" />
            <source>the length of that derivation, 85 cm of Ascenda</source>
            <translation>la longitud de esa derivación, 85 cm de Ascenda</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the lockout</source>
            <translation>el bloqueo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>the maker's recommendation</source>
            <translation>la recomendación del fabricante</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the maximum</source>
            <translation>el máximo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the observation after a start of any other drug is missing: add it as `other`</source>
            <translation>falta la observación tras el inicio de cualquier otro fármaco: añádala como `other`</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>the old drug first, without a bridge</source>
            <translation>primero el fármaco anterior, sin puente</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end agrees on no cipher with us</source>
            <translation>el otro extremo no acuerda ningún cifrado con nosotros</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end agrees on no key with us</source>
            <translation>el otro extremo no acuerda ninguna clave con nosotros</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end asks for more answers than a session needs</source>
            <translation>el otro extremo pide más respuestas de las que necesita una sesión</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end changes keys without end</source>
            <translation>el otro extremo cambia de claves sin fin</translation>
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end closed the connection</source>
            <translation>el otro extremo cerró la conexión</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end could not check what came from us</source>
            <translation>el otro extremo no pudo comprobar lo que le enviamos</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not know our authority</source>
            <translation>el otro extremo no conoce nuestra autoridad</translation>
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end does not know this connection: it was restarted or has closed it</source>
            <translation>el otro extremo no conoce esta conexión: se reinició o la cerró</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not speak TLS as we do ({0})</source>
            <translation>el otro extremo no habla TLS como nosotros ({0})</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end does not speak {0}</source>
            <translation>el otro extremo no habla {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end does not take our certificate</source>
            <translation>el otro extremo no acepta nuestro certificado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end got a record that is too long</source>
            <translation>el otro extremo recibió un registro demasiado largo</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end got bytes that we did not send so</source>
            <translation>el otro extremo recibió bytes que no enviamos así</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end is no device of ours: {0}</source>
            <translation>el otro extremo no es un dispositivo nuestro: {0}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the other end is the {0} and no {1}</source>
            <translation>el otro extremo es {0} y no {1}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/link/connection.py" />
            <source>the other end opened a new connection</source>
            <translation>el otro extremo abrió una conexión nueva</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate has expired</source>
            <translation>el otro extremo dice que nuestro certificado ha caducado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate is for another use</source>
            <translation>el otro extremo dice que nuestro certificado es para otro uso</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end says that our certificate was taken back</source>
            <translation>el otro extremo dice que nuestro certificado fue retirado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end showed no certificate</source>
            <translation>el otro extremo no mostró ningún certificado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end speaks no TLS 1.3</source>
            <translation>el otro extremo no habla TLS 1.3</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end wants a certificate</source>
            <translation>el otro extremo pide un certificado</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end's handshake is too long</source>
            <translation>el saludo del otro extremo es demasiado largo</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/reasons.py" />
            <source>the other end's proof of its key does not check</source>
            <translation>la prueba de clave del otro extremo no es correcta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>the patient may give boluses within these limits</source>
            <translation>el paciente puede darse bolos dentro de estos límites</translation>
        </message>
        <message>
            <location filename="../../../app/report/printing.py" />
            <source>the print service gave no answer</source>
            <translation>el servicio de impresión no respondió</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>the pump's log does not say, or is not read yet</source>
            <translation>el registro de la bomba no lo dice, o aún no se ha leído</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/override_reasons.py" />
            <source>the reasons for going on</source>
            <translation>los motivos para continuar</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_data.py" />
            <source>the rounds of observation for {0} do not ascend to its end at {1}</source>
            <translation>las rondas de observación de {0} no ascienden hasta su final en {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/pattern_text.py" />
            <source>the same all day, every day</source>
            <translation>igual todo el día, todos los días</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>the same drug, at once</source>
            <translation>el mismo fármaco, de inmediato</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server answered setting {0} with {1}</source>
            <translation>el servidor respondió al ajuste {0} con {1}</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server changes bytes that are sent</source>
            <translation>el servidor cambia los bytes enviados</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server changes bytes that arrive</source>
            <translation>el servidor cambia los bytes que llegan</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/com_port.py" />
            <source>the server does not offer to set a serial port</source>
            <translation>el servidor no ofrece configurar un puerto serie</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/network_serial.py" />
            <source>the server said nothing of the kind within {0} ms</source>
            <translation>el servidor no dijo nada así en {0} ms</translation>
        </message>
        <message>
            <location filename="../../../telemetry/session/tls.py" />
            <source>the session has ended</source>
            <translation>la sesión ha terminado</translation>
        </message>
        <message>
            <location filename="../../../app/wire.py" />
            <source>the tablet was closed</source>
            <translation>se cerró la tableta</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>the therapy as it was</source>
            <translation>la terapia como era</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>the window</source>
            <translation>la ventana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>then nothing is injected</source>
            <translation>entonces no se inyecta nada</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>therapy</source>
            <translation>terapia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>this patient</source>
            <translation>este paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <source>this tablet</source>
            <translation>esta tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <location filename="../../../app/workflows/sign_in.py" />
            <source>time</source>
            <translation>vez</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>time and time zone</source>
            <translation>hora y zona horaria</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>times</source>
            <translation>veces</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Shell/RailStep.qml" />
            <source>to do</source>
            <translation>pendiente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>today</source>
            <translation>hoy</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <location filename="../../../pump_core/log.py" />
            <source>too fast</source>
            <translation>demasiado rápido</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>tubing {0}</source>
            <translation>tubo {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>tubing {0}, catheter {1}</source>
            <translation>tubo {0}, catéter {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/tones.py" />
            <source>two tones</source>
            <translation>dos tonos</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/workflows/discrepancies.py" />
            <source>under-infusion</source>
            <translation>infrainfusión</translation>
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
            <translation>desconocido</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/HomeTiles.qml" />
            <source>value, percent, step</source>
            <translation>valor, porcentaje, paso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/workflows/alarm_rules.py" />
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/implant_rules.py" />
            <location filename="../../../app/workflows/refill_points.py" />
            <source>volume</source>
            <translation>volumen</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>while the tubing's water leaves the tip</source>
            <translation>mientras el agua del tubo sale por la punta</translation>
        </message>
        <message>
            <location filename="../../../pump_core/log.py" />
            <source>window maximum</source>
            <translation>máximo de la ventana</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>with a new catheter</source>
            <translation>con un catéter nuevo</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/draft.py" />
            <source>withdraw</source>
            <translation>extraer</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Screens/WithdrawPage.qml" />
            <source>withdrawn {0} mL</source>
            <translation>extraído {0} mL</translation>
        </message>
        <message>
            <location filename="../../../app/report/working.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>yes</source>
            <translation>sí</translation>
        </message>
        <message>
            <location filename="../../../resources/drugs.json" />
            <source>ziconotide</source>
            <translation>ziconotida</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>ziconotide label</source>
            <translation>ficha técnica de la ziconotida</translation>
        </message>
        <message>
            <location filename="../../../resources/emergency.json" />
            <source>ziconotide label, table 2</source>
            <translation>ficha técnica de la ziconotida, tabla 2</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <source>ziconotide must not be given</source>
            <translation>no debe administrarse ziconotida</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>{0}   ·   Command {1}</source>
            <translation>{0}   ·   Orden {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/find_pump.py" />
            <location filename="../../../app/viewmodels/identity.py" />
            <source>{0}  ·  SN {1}</source>
            <translation>{0}  ·  NS {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} % of what is prescribed, for {1}.</source>
            <translation>{0} % de lo prescrito, durante {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <source>{0} % of {1} mL delivered</source>
            <translation>{0} % de {1} mL administrados</translation>
        </message>
        <message>
            <location filename="../../../app/report/sources.py" />
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} (confidence {1})</source>
            <translation>{0} (fiabilidad {1})</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log.py" />
            <source>{0} It believes {1} left.</source>
            <translation>{0} Calcula que quedan {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Look at Log and alarms before the scan.</source>
            <translation>{0} Mire Registro, alarmas antes de la RM.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} Nothing was programmed.</source>
            <translation>{0} No se programó nada.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Press Enter again for {1}.</source>
            <translation>{0} Pulse Introducir de nuevo para {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} Press Enter again if it is so.</source>
            <translation>{0} Pulse Introducir de nuevo si es así.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Press Enter again if the label says so.</source>
            <translation>{0} Pulse Introducir de nuevo si la etiqueta lo dice así.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Read it again {1}.</source>
            <translation>{0} Léala de nuevo {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} Read the syringe again. Press Enter again if it is so.</source>
            <translation>{0} Lea de nuevo la jeringa. Pulse Introducir de nuevo si es así.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Restart it before the scan.</source>
            <translation>{0} Reiníciela antes de la RM.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/mri.py" />
            <source>{0} Restart it before the scan. {1}</source>
            <translation>{0} Reiníciela antes de la RM. {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/stop.py" />
            <source>{0} Restart it from Home or with a refill.</source>
            <translation>{0} Reiníciela desde Inicio o con una recarga.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>{0} Settled: {1}.</source>
            <translation>{0} Resuelto: {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} Ten-fold and more is taken for a slip. Read the label and its unit again.</source>
            <translation>{0} Diez veces y más se toma por un desliz. Lea de nuevo la etiqueta y su unidad.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} The reservoir was emptied; the pump goes on counting.</source>
            <translation>{0} Se vació el reservorio; la bomba sigue contando.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0} The tablet must stay on to remind you.</source>
            <translation>{0} La tableta debe seguir encendida para avisarle.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/tones.py" />
            <source>{0} The tones cannot be heard here: describe them to the patient.</source>
            <translation>{0} Los tonos no se pueden oír aquí: descríbalos al paciente.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/banner.py" />
            <source>{0} Values shown are from the last reading.</source>
            <translation>{0} Los valores mostrados son de la última lectura.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} after this tablet read it on {1}.</source>
            <translation>{0} después de que esta tableta la leyera el {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_rate.py" />
            <source>{0} all day: {1} of {2}.</source>
            <translation>{0} todo el día: {1} de {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} at the tip</source>
            <translation>{0} en la punta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0} at {1}</source>
            <translation>{0} a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} at {1}, {2}, until {3}</source>
            <translation>{0} a {1}, {2}, hasta {3}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0} at {1}, {2}.</source>
            <translation>{0} a {1}, {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} at {1}, {2}; basal rests</source>
            <translation>{0} a {1}, {2}; la basal descansa</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>{0} at {1}.</source>
            <translation>{0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} came out, {1} than the {2} that the pump expected.</source>
            <translation>Salieron {0}, {1} que los {2} que la bomba esperaba.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} can sign in again.</source>
            <translation>{0} puede iniciar sesión de nuevo.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} cannot be. Type a whole number.</source>
            <translation>{0} no puede ser. Escriba un número entero.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} cannot sign in any more.</source>
            <translation>{0} ya no puede iniciar sesión.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} cm is no less than the whole piece of {1} cm: nothing would be left. Enter what was cut off, not what was implanted.</source>
            <translation>{0} cm no es menos que la pieza entera de {1} cm: no quedaría nada. Introduzca lo que se cortó, no lo que se implantó.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>{0} comes first</source>
            <translation>{0} llega antes</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} comes first: {1}, less {2} days, on an open day.</source>
            <translation>{0} llega antes: {1}, menos {2} días, en día de consulta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} cut off after {1}</source>
            <translation>{0}: interrumpido tras {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} cut off at {1}, {2}.</source>
            <translation>{0} se interrumpió en {1}, {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} day</source>
            <translation>{0} día</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} days</source>
            <translation>{0} días</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0} days of dose, pushed in at once by an injection</source>
            <translation>{0} días de dosis, empujados de golpe por una inyección</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/PinPad.qml" />
            <source>{0} digits typed</source>
            <translation>{0} cifras escritas</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} does not fit: the reservoir of this pump holds {1}.</source>
            <translation>{0} no cabe: el reservorio de esta bomba admite {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/port_rules.py" />
            <source>{0} drawn, but catheter and port hold up to {1}.</source>
            <translation>Extraído {0}, pero en el catéter y el puerto caben hasta {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>{0} entered, but the label says {1}.</source>
            <translation>Se introdujo {0}, pero la etiqueta dice {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} entries are</source>
            <translation>{0} entradas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0} fast</source>
            <translation>{0} adelantado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} finished</source>
            <translation>{0} terminado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} finished after {1}</source>
            <translation>{0}: terminado tras {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} for {1}</source>
            <translation>{0} durante {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} for {1}, until {2} if it starts now.</source>
            <translation>{0} durante {1}, hasta {2} si empieza ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0} for {1}.</source>
            <translation>{0} durante {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} for {1}; basal rests</source>
            <translation>{0} durante {1}; la basal descansa</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front at the connector</source>
            <translation>Frente de {0} en el conector</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front at the reservoir</source>
            <translation>Frente de {0} en el reservorio</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front, {1} % of the catheter</source>
            <translation>Frente de {0}, {1} % del catéter</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/fluid_line.py" />
            <source>{0} front, {1} % of the tubing</source>
            <translation>Frente de {0}, {1} % del tubo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/titration_text.py" />
            <source>{0} h between increases</source>
            <translation>{0} h entre aumentos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} h {1} min ago</source>
            <translation>hace {0} h {1} min</translation>
        </message>
        <message>
            <location filename="../../../pump_core/notation.py" />
            <source>{0} has no short decimal form; say how many places to show</source>
            <translation>{0} no tiene forma decimal corta; indique cuántas cifras mostrar</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} in any {1}</source>
            <translation>{0} en cualquier {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} in one bolus is {1} % of a day, more than the usual {2} %. Press Enter again if it is so.</source>
            <translation>{0} en un bolo son el {1} % de un día, más del {2} % habitual. Pulse Introducir de nuevo si es así.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0} in them</source>
            <translation>{0} en ellos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <location filename="../../../app/viewmodels/observation.py" />
            <location filename="../../../app/viewmodels/port_pages.py" />
            <location filename="../../../app/viewmodels/port_panel.py" />
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0} in {1}</source>
            <translation>{0} en {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>{0} in {1}, at {2}</source>
            <translation>{0} en {1}, a {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0} in {1}, then the therapy</source>
            <translation>{0} en {1}, después la terapia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} injected</source>
            <translation>{0} inyectados</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} injected, lot {1}</source>
            <translation>{0} inyectados, lote {1}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is a decrease of more than one usual step, which ends at {1}.</source>
            <translation>{0} es una disminución mayor que un paso habitual, que termina en {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is a larger step than {1} is titrated by, which ends at {2}.</source>
            <translation>{0} es un paso mayor que el de titulación de {1}, que termina en {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is above the consensus of {1}.</source>
            <translation>{0} está por encima del consenso de {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest concentration of the consensus, {1}.</source>
            <translation>{0} está por encima de la concentración máxima del consenso, {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest dose of the consensus, {1}.</source>
            <translation>{0} está por encima de la dosis máxima del consenso, {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the highest dose of the label, {1}.</source>
            <translation>{0} está por encima de la dosis máxima de la ficha técnica, {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is above the start range of this drug, which ends at {1}.</source>
            <translation>{0} está por encima del rango inicial de este fármaco, que termina en {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is an increase of more than the consensus step, which ends at {1}.</source>
            <translation>{0} es un aumento mayor que el paso del consenso, que termina en {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is below the start range from {1}.</source>
            <translation>{0} está por debajo del rango inicial desde {1}.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is finer than the pump stores; the step is {1}.</source>
            <translation>{0} es más fino de lo que guarda la bomba; el paso es {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/workflow_frame.py" />
            <source>{0} is in the pump, but it counts {1}</source>
            <translation>{0} está en la bomba, pero ella cuenta {1}</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} is more than one syringe holds, {1}.</source>
            <translation>{0} es más de lo que cabe en una jeringa, {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/implant_entry.py" />
            <source>{0} is more than this pump holds: {1}. Read the syringe again.</source>
            <translation>{0} es más de lo que cabe en esta bomba: {1}. Lea de nuevo la jeringa.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} is no clear time of day. Type hours and two digits of minutes: 6.30 for 06:30.</source>
            <translation>{0} no es una hora clara. Escriba las horas y dos cifras de minutos: 6.30 para las 06:30.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} is no longer running</source>
            <translation>{0} ya no está en curso</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} is not above the low-reservoir alarm at {1}.</source>
            <translation>{0} no supera la alarma de reservorio bajo a {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/flex_rules.py" />
            <source>{0} is outside {1} to {2}: the step before begins at {3}, this one ends at {4}, and each lasts {5} min at least. Move or remove the other step first.</source>
            <translation>{0} está fuera de {1} a {2}: el paso anterior empieza a las {3}, este termina a las {4}, y cada uno dura al menos {5} min. Mueva o quite antes el otro paso.</translation>
        </message>
        <message>
            <location filename="../../../app/people_records.py" />
            <source>{0} is the last administrator.</source>
            <translation>{0} es el último administrador.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} is the last administrator. Add another one first.</source>
            <translation>{0} es el último administrador. Añada antes otro.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/people.py" />
            <source>{0} is there already. Add a letter that tells the two apart.</source>
            <translation>{0} ya existe. Añada una letra que distinga a los dos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} is under way.</source>
            <translation>{0} en curso.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} is {1} % {2} than {3} ({4}).</source>
            <translation>{0} es un {1} % {2} que {3} ({4}).</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} is {1} the bolus now. Press Enter again if it is so.</source>
            <translation>{0} es {1} el bolo actual. Pulse Introducir de nuevo si es así.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} is {1} times the dose now ({2}).</source>
            <translation>{0} es {1} veces la dosis actual ({2}).</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/second_person.py" />
            <source>{0} is {1}, who is signed in. The second person is someone else: clear and type their initials. If they are the same, add a letter of the surname.</source>
            <translation>{0} es {1}, quien ha iniciado la sesión. La segunda persona es otra: borre y escriba sus iniciales. Si son las mismas, añada una letra del apellido.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/fill_rules.py" />
            <source>{0} less than on the label: add a syringe, or confirm the rest.</source>
            <translation>{0} menos que en la etiqueta: añada una jeringa o confirme el resto.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} made</source>
            <translation>{0} fabricada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0} min ago</source>
            <translation>hace {0} min</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} min is {1}, longer than the {2} that are entered here. Type {3} min or less.</source>
            <translation>{0} min son {1}, más que los {2} que se introducen aquí. Escriba {3} min o menos.</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/spans.py" />
            <source>{0} min, not {1} h? Press Enter again for {2} min. For {3} h clear it and type {4}.</source>
            <translation>¿{0} min, no {1} h? Pulse Introducir de nuevo para {2} min. Para {3} h bórrelo y escriba {4}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0} missing, from {1} to {2}: the pump had no room for more.</source>
            <translation>{0}: faltan, de {1} a {2}; la bomba no tenía espacio para más.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} needs less flow than the pump can deliver.</source>
            <translation>{0} necesita menos flujo del que la bomba puede dar.</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/doses.py" />
            <source>{0} needs more flow than the pump can deliver.</source>
            <translation>{0} necesita más flujo del que la bomba puede dar.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>{0} newer entries are not read yet.</source>
            <translation>{0} entradas más recientes aún no se han leído.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_entries.py" />
            <source>{0} newer entry is not read yet.</source>
            <translation>{0} entrada más reciente aún no se ha leído.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} now</source>
            <translation>{0} ahora</translation>
        </message>
        <message>
            <location filename="../../../pump_core/words/fill.py" />
            <source>{0} of stability are more than this product is known for, {1}.</source>
            <translation>{0} de estabilidad son más de lo que se conoce para este producto, {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <source>{0} of the old drug</source>
            <translation>{0} del fármaco anterior</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>{0} of today's {1}</source>
            <translation>{0} de los {1} de hoy</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bridge_rows.py" />
            <location filename="../../../app/viewmodels/consequences.py" />
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>{0} of {1}</source>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>{0} of {1} implanted</source>
            <translation>{0} de {1} implantado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/who_card.py" />
            <source>{0} of {1} is under way at {2}.</source>
            <translation>{0} de {1} está en curso en {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} of {1} is under way at {2}. All entries are kept.</source>
            <translation>{0} de {1} está en curso en {2}. Se conservan todas las entradas.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_withdraw.py" />
            <location filename="../../../app/workflows/entries.py" />
            <source>{0} of {1}.</source>
            <translation>{0} de {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} of {1}. Ends {2}.</source>
            <translation>{0} de {1}. Termina {2}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_view.py" />
            <source>{0} on the pump's own step</source>
            <translation>{0} según el paso de la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>{0} on the pump's own step.</source>
            <translation>{0} según el paso de la bomba.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}</source>
            <translation>{0} en {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <source>{0} over {1}, until {2} if it starts now.</source>
            <translation>{0} en {1}, hasta {2} si empieza ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0} over {1}, {2}</source>
            <translation>{0} en {1}, {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}, {2} at {3}</source>
            <translation>{0} en {1}, {2} a {3}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0} over {1}, {2} from start to start, at most {3} in 24 h{4}</source>
            <translation>{0} en {1}, {2} de inicio a inicio, máximo {3} en 24 h{4}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <source>{0} over {1}.</source>
            <translation>{0} en {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} patient bolus</source>
            <translation>{0} bolo del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0} patient boluses</source>
            <translation>{0} bolos del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} running</source>
            <translation>{0} en curso</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} should be over</source>
            <translation>{0} debería haber terminado</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} signs in with the new one from now on.</source>
            <translation>{0} inicia sesión con el nuevo desde ahora.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0} slow</source>
            <translation>{0} atrasado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <source>{0} step</source>
            <translation>paso {0}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} than expected: {1}</source>
            <translation>{0} de lo esperado: {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0} through the access port</source>
            <translation>{0} por el puerto de acceso</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/boluses_rules.py" />
            <source>{0} times</source>
            <translation>{0} veces</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0} times, each drawn out again{1}</source>
            <translation>{0} veces, cada una extraída de nuevo{1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} to the tip, catheter {1}</source>
            <translation>{0} hasta la punta, catéter {1}</translation>
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
            <translation>{0} a {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0} to {1} at this concentration</source>
            <translation>{0} a {1} con esta concentración</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} digits, not all the same, not in sequence</source>
            <translation>de {0} a {1} cifras, no todas iguales, no consecutivas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} letters, as on the badge</source>
            <translation>de {0} a {1} letras, como en la identificación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>{0} to {1} mL/day</source>
            <translation>{0} a {1} mL/day</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/sign_in.py" />
            <source>{0} to {1} signs: {2}; capitals count</source>
            <translation>de {0} a {1} signos: {2}; cuentan las mayúsculas</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>{0} tubing + {1} catheter, as entered in the pump</source>
            <translation>{0} tubo + {1} catéter, como se introdujo en la bomba</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0} until {1}</source>
            <translation>{0} hasta {1}</translation>
        </message>
        <message>
            <location filename="../../../app/workflows/roster.py" />
            <source>{0} was added.</source>
            <translation>Se añadió a {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0} was cut off</source>
            <translation>{0} se interrumpió</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/home.py" />
            <source>{0} was entered as injected; the pump does not count it.</source>
            <translation>{0} se introdujo como inyectado; la bomba no lo cuenta.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/number_pad.py" />
            <source>{0} was touched twice very quickly. Touch it once more if you mean it twice.</source>
            <translation>{0} se tocó dos veces muy rápido. Tóquelo otra vez si lo quiere doble.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0} were ordered.</source>
            <translation>Se ordenaron {0}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/change.py" />
            <source>{0} withdrawn</source>
            <translation>{0} extraídos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, MRN {1}</source>
            <translation>{0}, NHC {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0}, and on at this rate until {1}.</source>
            <translation>{0}, y sigue a este ritmo hasta {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0}, as the tablet</source>
            <translation>{0}, como la tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_text.py" />
            <source>{0}, at this rate since {1}.</source>
            <translation>{0}, a este ritmo desde {1}.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, born {1}</source>
            <translation>{0}, nacimiento {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0}, calculated</source>
            <translation>{0}, calculado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/therapy_text.py" />
            <source>{0}, changed in detail</source>
            <translation>{0}, cambiado en el detalle</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_drug_page.py" />
            <source>{0}, concentration</source>
            <translation>{0}, concentración</translation>
        </message>
        <message>
            <location filename="../../../app/report/sheets.py" />
            <source>{0}, continued</source>
            <translation>{0}, continuación</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <location filename="../../../app/viewmodels/review.py" />
            <location filename="../../../app/viewmodels/step_adjust.py" />
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0}, daily dose</source>
            <translation>{0}, dosis diaria</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>{0}, dose of the bridge</source>
            <translation>{0}, dosis del puente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_flex.py" />
            <source>{0}, dose of the whole step {1}</source>
            <translation>{0}, dosis de todo el paso {1}</translation>
        </message>
        <message>
            <location filename="../../../app/report/ahead.py" />
            <source>{0}, each cm</source>
            <translation>{0}, cada cm</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_panel.py" />
            <source>{0}, each day</source>
            <translation>{0}, cada día</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0}, ended {1}</source>
            <translation>{0}, terminado {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/observation.py" />
            <source>{0}, ends {1}</source>
            <translation>{0}, termina {1}</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>{0}, labels of {1}</source>
            <translation>{0}, fichas técnicas de {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/bolus_panel.py" />
            <location filename="../../../app/viewmodels/boluses_panel.py" />
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0}, most in 24 h</source>
            <translation>{0}, máximo en 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/adjust_panel.py" />
            <location filename="../../../app/viewmodels/flex_panel.py" />
            <source>{0}, most in a day</source>
            <translation>{0}, máximo al día</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/port_pages.py" />
            <source>{0}, no drug</source>
            <translation>{0}, sin fármaco</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <source>{0}, no therapy</source>
            <translation>{0}, sin terapia</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0}, not readable by this tablet</source>
            <translation>{0}, no legible para esta tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_boluses.py" />
            <source>{0}, one patient bolus</source>
            <translation>{0}, un bolo del paciente</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/order_rows.py" />
            <source>{0}, record {1}</source>
            <translation>{0}, historia {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency_numbers.py" />
            <location filename="../../../app/viewmodels/implant_pages.py" />
            <location filename="../../../app/viewmodels/step_interrogate.py" />
            <source>{0}, serial {1}</source>
            <translation>{0}, número de serie {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bolus.py" />
            <source>{0}, single bolus</source>
            <translation>{0}, bolo único</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>{0}, start dose</source>
            <translation>{0}, dosis inicial</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_bridge.py" />
            <source>{0}, the pump is stopped</source>
            <translation>{0}, la bomba está parada</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/flex_view.py" />
            <source>{0}, today {1}</source>
            <translation>{0}, hoy {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_text.py" />
            <source>{0}, unknown to this tablet</source>
            <translation>{0}, desconocido para esta tableta</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_therapy.py" />
            <source>{0}, which is {1}</source>
            <translation>{0}, que es {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/consequences.py" />
            <source>{0}, {1} counted</source>
            <translation>{0}, {1} contados</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/progress_view.py" />
            <source>{0}, {1} left</source>
            <translation>{0}, quedan {1}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/run_text.py" />
            <source>{0}, {1} lockout, {2} in 24 h</source>
            <translation>{0}, {1} de bloqueo, {2} en 24 h</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0}, {1} withdrawn</source>
            <translation>{0}, {1} extraídos</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/clock_row.py" />
            <source>{0}, {1}: the tablet says {2}</source>
            <translation>{0}, {1}: la tableta indica {2}</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/review.py" />
            <source>{0}. Read each against the order and tick it.</source>
            <translation>{0}. Lea cada uno con la prescripción y márquelo.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/catheter_pieces.py" />
            <source>{0}: cut off</source>
            <translation>{0}: cortado</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>{0}: it is not known whether the pump runs</source>
            <translation>{0}: no se sabe si la bomba funciona</translation>
        </message>
        <message>
            <location filename="../../../app/report/session.py" />
            <source>{0}: session report</source>
            <translation>{0}: informe de la sesión</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/leaving.py" />
            <source>{0}: the pump is STOPPED</source>
            <translation>{0}: la bomba está PARADA</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/emergency.py" />
            <source>{0}: which drug?</source>
            <translation>{0}: ¿qué fármaco?</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/implant_line_pages.py" />
            <source>{0}: {1} in {2}, then the therapy.</source>
            <translation>{0}: {1} en {2}, después la terapia.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; as much came out.</source>
            <translation>{0}; salió lo mismo.</translation>
        </message>
        <message>
            <location filename="../../../telemetry/ports/refused.py" />
            <source>{0}; the connection goes on by itself.</source>
            <translation>{0}; la conexión continúa por sí sola.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; {1} less came out.</source>
            <translation>{0}; salió {1} menos.</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/log_cause.py" />
            <source>{0}; {1} more came out.</source>
            <translation>{0}; salió {1} más.</translation>
        </message>
        <message>
            <location filename="../../../app/ui/Cisterna/Controls/MoreBelow.qml" />
            <source>▼ More below</source>
            <translation>▼ Más abajo</translation>
        </message>
        <message>
            <location filename="../../../app/viewmodels/step_fill.py" />
            <source>✓ as on the pharmacy label</source>
            <translation>✓ como en la etiqueta de la farmacia</translation>
        </message>
    </context>
</TS>
