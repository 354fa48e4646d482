// SPDX-License-Identifier: Apache-2.0
// What was checked on this device, if its keeping was asked for; erased in one tap.
import { IconCross } from "../../shared/components/icons";
import { language } from "../../shared/i18n";
import { history, keepHistory } from "../history";
import { advice, t } from "../words";

const TONES = { none: "ok", check: "warn", alert: "bad" } as const;

export function HistoryView() {
  const words = t.value.history;
  const entries = history.value ?? [];
  const when = new Intl.DateTimeFormat(language.value, { dateStyle: "medium", timeStyle: "short" });
  if (entries.length === 0) return <p class="muted">{words.empty}</p>;
  return (
    <>
      <ul class="card past">
        {entries.map((entry) => (
          <li key={entry.at}>
            <b class={`is-${TONES[entry.verdict]}`}>{advice.value.verdictWords[entry.verdict]}</b>
            <span>{entry.excerpt}</span>
            <small>{t.value.tools[entry.subject].name}, {when.format(new Date(entry.at))}</small>
          </li>
        ))}
      </ul>
      <button type="button" class="btn btn--quiet" onClick={() => keepHistory(true)}><IconCross small />{words.erase}</button>
    </>
  );
}
