// SPDX-License-Identifier: Apache-2.0
// One request: how long there is, on which days, what to do, and the letter.
import { Chrono } from "../../../shared/components/Chrono";
import { IconAlert, IconCheck, IconClock, IconNote, IconPrev, IconRefresh } from "../../../shared/components/icons";
import type { Item, PracticeCore } from "../core";
import { save } from "../save";
import { said, saidFully } from "../day-words";
import { daysBetween, today } from "../days";
import { Remove } from "./Buttons";
import { useTitle } from "./focus";
import { Letter } from "./Letter";
import { letterOf } from "./draft";
import { remindersOf } from "./reminders";
import { deadlinesOf, itemsOf, nextOf, requests, tasksOf, wordsKey, type Asked, type TaskName } from "./asked";
import { Sources } from "./Sources";
import { lawOf } from "./law";
import { TimeLine, type Band } from "./TimeLine";
import { t } from "./words";

export const nameOf = ({ mark, asked }: Asked): string => mark || t.value.requests.unnamed({ day: asked });

/** Days left in a few words, or how late it is. */
export function leftOf(next: Item & { day: string }): string {
  const days = daysBetween(today(), next.day);
  return days >= 0 ? t.value.left({ days }) : t.value.late({ days: -days });
}

function Due({ items, asked, next }: { items: readonly Item[]; asked: Asked; next: (Item & { day: string }) | null }) {
  const title = useTitle(true);
  const days = next ? daysBetween(today(), next.day) : 0;
  const heading = <h2 ref={title} tabIndex={-1}>{nameOf(asked)}</h2>;
  if (!next)
    return (
      <section class="clock on-ink">
        <IconCheck />
        <div>{heading}<p>{asked.answered ? t.value.requests.answered_on({ day: asked.answered }) : t.value.requests.nothing_due}</p></div>
      </section>
    );
  const what = t.value.tasks[wordsKey(next.rule, asked, items)].what;
  return (
    <section class="clock on-ink">
      {days < 0 ? <IconAlert /> : <Chrono seconds={days} ratio={Math.min(1, days / Math.max(1, daysBetween(asked.asked, next.day)))} />}
      <div>
        {heading}
        <p class="clock__main">{leftOf(next)}</p>
        <p>{t.value.detail.due({ what, day: saidFully(next.day) })}</p>
        {days < 0 && <p>{t.value.late_advice}</p>}
      </div>
    </section>
  );
}

/** 48 hours to wait, then the days to answer in, then those that only some of it may take. */
function bandsOf(items: readonly Item[], { asked }: Asked): Band[] {
  const from = items.find(({ rule }) => rule === "file_not_before")?.day ?? asked;
  const [first, ...later] = deadlinesOf(items).map(({ day }) => day);
  const last = later[later.length - 1];
  return [
    ...(from > asked ? [{ from: asked, to: from, kind: "wait" as const }] : []),
    ...(first ? [{ from, to: first, kind: "main" as const }] : []),
    ...(first && last && last > first ? [{ from: first, to: last, kind: "more" as const }] : []),
  ];
}

function When({ items, asked }: { items: readonly Item[]; asked: Asked }) {
  const dated = items.filter((item): item is Item & { day: string } => item.day !== null);
  const marks = dated.map((item) => ({
    day: item.day, label: t.value.marks[wordsKey(item.rule, asked, items) as keyof typeof t.value.marks], law: lawOf(item), isKey: item.side === "until",
  }));
  const told = [{ day: asked.asked, label: t.value.marks.asked }, ...(asked.answered ? [{ day: asked.answered, label: t.value.marks.answered }] : [])];
  return (
    <section class="card pad">
      <h2>{t.value.detail.dates}</h2>
      <TimeLine marks={[...told, ...marks]} bands={bandsOf(items, asked)} today={today()} isSqueezed />
    </section>
  );
}

function Tasks({ items, asked }: { items: readonly Item[]; asked: Asked }) {
  const tasks = tasksOf(items);
  const done = tasks.filter(({ name }) => asked.done.includes(name)).length;
  const tick = (name: TaskName, ticked: boolean) =>
    requests.change(asked.id, { done: ticked ? [...asked.done, name] : asked.done.filter((other) => other !== name) });
  return (
    <section class="card pad">
      <div class="group__head">
        <h2>{t.value.detail.tasks}</h2>
        <span class={done === tasks.length ? "tag tag--signal" : "tag"}>{t.value.detail.progress({ done, of: tasks.length })}</span>
      </div>
      <ul class="tasks">
        {tasks.map(({ name, item }) => {
          const { what, text } = t.value.tasks[wordsKey(name, asked, items)];
          return (
            <li key={name}>
              <label class="task">
                <input type="checkbox" checked={asked.done.includes(name)} onChange={(event) => tick(name, event.currentTarget.checked)} />
                <span>{what}<small>{text}{item && lawOf(item) && <span lang="fr"> ({lawOf(item)})</span>}</small></span>
                {item?.day && <span class="mins">{said(item.day)}</span>}
              </label>
            </li>
          );
        })}
      </ul>
      <p class="hint">{done === tasks.length && !asked.answered ? t.value.detail.all_done : t.value.detail.always}</p>
    </section>
  );
}

export function RequestView({ core, asked, onBack, onEdit }: { core: PracticeCore; asked: Asked; onBack(): void; onEdit(): void }) {
  const items = itemsOf(core, asked);
  const words = t.value.detail;
  const reminders = remindersOf(items, asked, (rule) => ({ title: words.agenda_title, ...t.value.tasks[wordsKey(rule, asked, items)] }));
  const answer = () => requests.change(asked.id, { answered: asked.answered ? null : today() });
  return (
    <>
      <button type="button" class="back r-back" onClick={onBack}><IconPrev small />{words.back}</button>
      <Due items={items} asked={asked} next={nextOf(items, asked)} />
      <div class="two">
        <When items={items} asked={asked} />
        <Tasks items={items} asked={asked} />
      </div>
      <div class="ask__actions">
        <button type="button" class={asked.answered ? "btn btn--quiet" : "btn"} onClick={answer}>
          {asked.answered ? <IconRefresh small /> : <IconCheck small />}{asked.answered ? words.reopen : words.answer}
        </button>
        {reminders.length > 0 && !asked.answered && (
          <button type="button" class="btn btn--quiet" aria-describedby="agenda-hint"
            onClick={() => save(words.agenda_name, "text/calendar", core.calendar(reminders, new Date()))}>
            <IconClock small />{words.agenda}
          </button>
        )}
        <button type="button" class="btn btn--quiet" onClick={onEdit}><IconNote small />{words.edit}</button>
        <Remove what={nameOf(asked)} onRemove={() => { onBack(); requests.remove(asked.id); }} />
        {reminders.length > 0 && !asked.answered && <p class="hint" id="agenda-hint">{words.agenda_hint}</p>}
      </div>
      <Letter text={letterOf(items, asked, today())} />
      <Sources ids={items.map(({ source }) => source)} />
    </>
  );
}
