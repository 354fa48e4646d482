// SPDX-License-Identifier: Apache-2.0
// The clocks of an incident: when the person knew, what changes them, the links that run out, and all that has no hour.
import { ChronoLink } from "../../../shared/components/Chrono";
import { IconCalendar, IconCheck, IconClock, IconRight } from "../../../shared/components/icons";
import type { Item, PracticeCore } from "../core";
import { save } from "../save";
import { RISKS } from "../core";
import { labelOf, type Source } from "../sources";
import { clocksOf, eventsOf, itemsOf, LAST_HOURS_MS, minutesLeft, othersOf, PERIOD_MS, type Clock } from "./clocks";
import { TRI, type Answers, type Tri } from "./kinds";
import { change, type Incident } from "./part";
import { atTab } from "./place";
import { zoneNow } from "./regions";
import { useMinutes } from "./minutes";
import { isLocalTime, isOtherClock, MINUTE_MS } from "./time";
import { inWords, ruleWords, t } from "./words";

const split = (minutes: number) => ({ hours: Math.floor(minutes / 60), minutes: minutes % 60 });

/** Whose label has the article in it; S23 is the whole regulation, which the law names better. */
const NAMES_ITS_LAW: ReadonlySet<Source> = new Set<Source>(["S10", "S08"]);

function Sources({ item }: { item: Item }) {
  const law = item.law && t.value.laws[item.law];
  const label = item.source && labelOf(item.source);
  if (!law && !label) return null;
  const shown = law && label && NAMES_ITS_LAW.has(item.source as Source) ? [label] : [law, item.source === "S23" ? null : label];
  return <p class="inc-source">{shown.filter(Boolean).join("\u202f; ")}</p>;
}

function ClockCard({ clock, incident }: { clock: Clock; incident: Incident }) {
  const words = t.value;
  const { name, text, past } = ruleWords(clock.words);
  const left = minutesLeft(clock.utc, useMinutes());
  const when = inWords(clock.local);
  const regulation = clock.item.facts["regulation"];
  const change72 = (done: boolean) => {
    const { [clock.step]: _, ...others } = incident.marks;
    change(incident.id, { marks: done ? { ...others, [clock.step]: "done" } : others });
  };
  const short = left * MINUTE_MS <= LAST_HOURS_MS;
  return (
    <section class="clock on-ink">
      {clock.done
        ? <span class="clock__done"><IconCheck /></span>
        : (
          <div role="timer" aria-label={left > 0 ? words.left_spoken(split(left)) : words.passed}>
            <ChronoLink ratio={(left * MINUTE_MS) / PERIOD_MS} short={short}>{left > 0 ? words.left(split(left)) : words.passed}</ChronoLink>
          </div>
        )}
      <div>
        <h3>{name}</h3>
        <p class="clock__when">{clock.done ? words.clock_done : left > 0 ? words.before(when) : words.was(when)}</p>
        {!clock.done && <p>{left > 0 ? text : past}</p>}
        {!clock.done && left > 0 && regulation && regulation !== clock.local && <p class="inc-source">{words.regulation(inWords(regulation))}</p>}
        <Sources item={clock.item} />
        <button type="button" class="btn btn--quiet" onClick={() => change72(!clock.done)}>{clock.done ? words.clock_undo : words.clock_done}</button>
      </div>
    </section>
  );
}

/** Under the step: the clock that ends first, in one line. */
export function ClockStrip({ incident, core }: { incident: Incident; core: PracticeCore }) {
  const words = t.value;
  const at = useMinutes();
  const running = clocksOf(itemsOf(core, incident, zoneNow()), incident).filter(({ done }) => !done);
  const [next] = running;
  if (!next) return null;
  const left = minutesLeft(next.utc, at);
  const names = running.map(({ words: key }) => ruleWords(key).name).join("\u202f; ");
  return (
    <a class="inc-strip on-ink" href={atTab(incident.id, "clocks")}>
      <IconClock small />
      <span><b>{names}</b><small>{left > 0 ? words.before(inWords(next.local)) : words.was(inWords(next.local))}</small></span>
      <strong>{left > 0 ? words.left(split(left)) : words.passed}</strong><IconRight small />
    </a>
  );
}

function Question<T extends string>({ name, what, field, values, words, value, onChoose }: {
  name: string; what: string; field: string; values: readonly T[]; words: Record<T, string>; value: T; onChoose(value: T): void;
}) {
  return (
    <fieldset class="inc-question">
      <legend>{name}</legend>
      {what && <p class="hint">{what}</p>}
      <div class="segment">
        {values.map((each) => (
          <label key={each}><input type="radio" name={`inc-${field}`} checked={each === value} onChange={() => onChoose(each)} /><span>{words[each]}</span></label>
        ))}
      </div>
    </fieldset>
  );
}

const TRI_ASKS = ["attack", "insured", "bank", "processor"] as const;
const RISKS_SHOWN = [...RISKS].sort((a, b) => Number(a === "unknown") - Number(b === "unknown"));

function Questions({ incident }: { incident: Incident }) {
  const { answers } = incident;
  const words = t.value;
  const answer = (what: Partial<Answers>) => change(incident.id, { answers: { ...answers, ...what } });
  const tri = (field: Exclude<keyof Answers, "risk">) => (
    <Question<Tri> key={field} {...words.asks[field]} field={field} values={TRI} words={words.tri} value={answers[field]} onChoose={(value) => answer({ [field]: value })} />
  );
  return (
    <section class="card pad inc-stack">
      <h3>{words.ask_title}</h3>
      <p class="hint">{words.ask_hint}</p>
      {tri("data")}
      {answers.data !== "no" && (
        <>
          <Question {...words.asks.risk} field="risk" values={RISKS_SHOWN} words={words.risks} value={answers.risk} onChoose={(risk) => answer({ risk })} />
          {tri("encrypted")}
        </>
      )}
      {TRI_ASKS.map(tri)}
    </section>
  );
}

export function Clocks({ incident, core }: { incident: Incident; core: PracticeCore }) {
  const words = t.value;
  const zone = zoneNow();
  const items = itemsOf(core, incident, zone);
  const clocks = clocksOf(items, incident);
  const at = useMinutes();
  const running = clocks.filter(({ done, utc }) => !done && minutesLeft(utc, at) > 0);
  const toCalendar = () => save(words.calendar_name, "text/calendar", core.calendar(eventsOf(running, incident, ruleWords), new Date()));
  return (
    <div class="inc-stack">
      <section class="inc-aware">
        <label for="inc-aware">{words.aware_label}</label>
        <input id="inc-aware" class="input" type="datetime-local" value={incident.aware} aria-describedby="inc-aware-hint"
          onChange={({ currentTarget: { value } }) => { if (isLocalTime(value.slice(0, 16))) change(incident.id, { aware: value.slice(0, 16) }); }} />
        <p class="hint" id="inc-aware-hint">{words.aware_hint} {isOtherClock(zone) && words.clock_of({ zone: words.zones[zone] })}</p>
      </section>
      {clocks.length > 0
        ? <div class="clocks">{clocks.map((clock) => <ClockCard key={clock.step} clock={clock} incident={incident} />)}</div>
        : <p class="inc-none">{words.no_clock}</p>}
      {running.length > 0 && (
        <div class="inc-calendar"><button type="button" class="btn btn--quiet" onClick={toCalendar}><IconCalendar small />{words.to_calendar}</button><p class="hint">{words.calendar_hint}</p></div>
      )}
      <div class="inc-two">
        <Questions incident={incident} />
        <section class="card pad">
          <h3>{words.also}</h3>
          <ul class="inc-also">
            {othersOf(items).map((item) => <li key={item.rule}><b>{ruleWords(item.rule).name}</b><p>{ruleWords(item.rule).text}</p><Sources item={item} /></li>)}
          </ul>
        </section>
      </div>
    </div>
  );
}
