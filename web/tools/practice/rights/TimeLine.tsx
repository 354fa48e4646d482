// SPDX-License-Identifier: Apache-2.0
// Dates in order, with today among them: a bar, and below it the same as a chain of days, in words.
import { saidFully } from "../day-words";
import { placeOf } from "./place";
import { t } from "./words";

export interface Mark { day: string; label: string; law?: string; isKey?: boolean }
export interface Band { from: string; to: string; kind: "wait" | "main" | "more" }

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

export function TimeLine({ marks, bands, today, isSqueezed = false }: {
  marks: readonly Mark[]; bands: readonly Band[]; today: string; isSqueezed?: boolean;
}) {
  const days = [...marks].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const place = (day: string) => placeOf(day, days.map((mark) => mark.day), isSqueezed);
  const at = days.findIndex(({ day }) => day >= today);
  const now = { day: today, label: t.value.today, isToday: true };
  const all: (Mark & { isToday?: boolean })[] = at < 0 ? [...days, now] : [...days.slice(0, at), now, ...days.slice(at)];
  return (
    <div class="line">
      <div class="line__bar" aria-hidden="true">
        {bands.map(({ from, to, kind }) => {
          const start = place(from);
          return <span key={from + kind} class={`line__band line__band--${kind}`} style={{ left: percent(start), width: percent(place(to) - start) }} />;
        })}
        <span class="line__now" style={{ left: percent(place(today)) }} />
      </div>
      <ol class="line__days">
        {all.map(({ day, label, law, isKey, isToday }) => (
          <li key={day + label} class={isToday ? "is-now" : day < today ? "is-past" : isKey ? "is-key" : ""} aria-current={isToday ? "date" : undefined}>
            <span>
              <b>{label}</b>
              <time dateTime={day}>{saidFully(day)}</time>
              {law && <small lang="fr">{law}</small>}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
