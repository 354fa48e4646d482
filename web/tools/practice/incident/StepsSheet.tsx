// SPDX-License-Identifier: Apache-2.0
// The steps on paper, to be ticked by hand: for whoever helps, and for when the phone is empty.
import { contacts } from "../contacts/contacts";
import type { PracticeCore } from "../core";
import { Sheet } from "../Sheet";
import { t as practiceWords } from "../words";
import { isPerson, SERVICES, type Call } from "./calls";
import { clocksOf, itemsOf, minutesLeft } from "./clocks";
import { dontsOf, stepsOf } from "./kinds";
import { useMinutes } from "./minutes";
import type { Incident } from "./part";
import { regionNow, zoneNow } from "./regions";
import { dataOf } from "./steps";
import { inWords, kindName, ruleWords, stepWords, t } from "./words";

/** "17Cyber: 17cyber.gouv.fr"; a number that is not known leaves room to write it. */
function callWords(call: Call): string {
  const line = (who: string, shown: string) => t.value.call_line({ who, shown });
  if (isPerson(call)) return line(practiceWords.value.contacts.people[call], contacts.value[call].phone.trim() || "…".repeat(12));
  if (call !== "region") return line(t.value.services[call].name, SERVICES[call].shown);
  const centre = regionNow()?.centre;
  return centre ? line(centre.name, centre.phone) : line(t.value.centre, "…".repeat(12));
}

export function StepsSheet({ incident, core }: { incident: Incident; core: PracticeCore }) {
  const words = t.value;
  const now = useMinutes();
  const clocks = clocksOf(itemsOf(core, incident, zoneNow()), incident).filter(({ done }) => !done);
  return (
    <Sheet title={kindName(incident.kind)}>
      {clocks.map(({ step, words: rule, utc, local }) => <p key={step}><b>{ruleWords(rule).name}</b>{"\u00a0: "}{(minutesLeft(utc, now) > 0 ? words.before : words.was)(inWords(local))}</p>)}
      <section>
        <h3>{words.donts_title}</h3>
        <ul class="sheet__two">{dontsOf(incident.kind).map((dont) => <li key={dont}>{words.donts[dont]}</li>)}</ul>
      </section>
      <ol class="sheet__tasks">
        {stepsOf(incident.kind).filter((key) => incident.marks[key] !== "not").map((key) => {
          const { text, detail } = stepWords(key);
          const { when, calls = [] } = dataOf(key);
          return (
            <li key={key}>
              <i class={incident.marks[key] === "done" ? "sheet__box is-done" : "sheet__box"} />
              <div>
                <p><b>{text}</b>{when && ` – ${words.whens[when]}`}</p>
                {detail && <p>{detail}</p>}
                {calls.map((call) => <p key={call}>{callWords(call)}</p>)}
              </div>
            </li>
          );
        })}
      </ol>
    </Sheet>
  );
}
