// SPDX-License-Identifier: Apache-2.0
// One question at a time: an answer goes on to the next one.
import { Chain } from "../../../shared/components/Chain";
import { IconNext, IconPrev } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import type { Answer } from "../core";
import type { Practice } from "./practices";
import { Question } from "./Question";
import { show } from "./screen";
import { answer, assess } from "./state";
import { t } from "./words";

export function QuestionView({ asked, id }: { asked: readonly Practice[]; id: string }) {
  const words = t.value.question;
  const at = Math.max(0, asked.findIndex((practice) => practice.id === id));
  const practice = asked[at];
  if (practice === undefined) return null;
  const own = asked.filter(({ theme }) => theme === practice.theme);
  const n = own.indexOf(practice) + 1;
  const go = (to: Practice | undefined) => show(to === undefined ? { name: "overview" } : { name: "question", id: to.id });
  const take = (given: Answer) => {
    const wasOpen = assess.value.answers[practice.id] === undefined;
    answer(practice.id, given);
    if (!wasOpen) return go(asked[at + 1]);
    const isOpen = (other: Practice) => assess.value.answers[other.id] === undefined;
    const next = asked.slice(at + 1).find(isOpen) ?? asked.find(isOpen);
    if (next !== undefined) return go(next);
    say(t.value.overview.all_done);
    show({ name: "result" });
  };
  return (
    <section class="card pad ask" key={practice.id}>
      <div class="as-where">
        <p class="eyebrow">{t.value.themes[practice.theme]}</p>
        <p class="muted">{words.of({ n, of: own.length })}</p>
        <Chain now={n} total={own.length} label={words.of({ n, of: own.length })} />
      </div>
      <Question practice={practice} level="h2" onAnswer={take} />
      <nav class="as-nav" aria-label={words.overview}>
        <button type="button" class="btn btn--plain" disabled={at === 0} onClick={() => go(asked[at - 1])}><IconPrev small />{words.before}</button>
        <button type="button" class="btn btn--plain" onClick={() => go(asked[at + 1])}>{words.after}<IconNext small /></button>
        <button type="button" class="btn btn--plain btn--wide" onClick={() => show({ name: "overview" })}>{words.overview}</button>
      </nav>
    </section>
  );
}
