// SPDX-License-Identifier: Apache-2.0
// The calendar to take along: the plan's, if there is one, and what is looked at again.
import { IconClock } from "../../../shared/components/icons";
import type { PracticeCore } from "../core";
import { today } from "../days";
import { save } from "../save";
import type { Kind } from "./kind";
import { planEvents, reviewEvents } from "./plan";
import { wordingOf } from "./practices";
import { assess, plan } from "./state";
import { t } from "./words";

export function CalendarButton({ core, kind, quiet = false }: { core: PracticeCore; kind: Kind; quiet?: boolean }) {
  const words = t.value.plan;
  const take = () => {
    const now = plan.value;
    const { answers, day } = assess.value;
    const told = { todo: words.event_todo, review: words.event_review, by: words.event_by, access: words.event_access };
    const events = [...(now ? planEvents(core, now, wordingOf, told) : []), ...reviewEvents(core, kind, { answers, day: day ?? now?.made ?? today() }, now, wordingOf, told)];
    save(words.calendar_file, "text/calendar", core.calendar(events, new Date()));
  };
  return <button type="button" class={quiet ? "btn btn--quiet" : "btn"} onClick={take}><IconClock small />{words.calendar}</button>;
}
