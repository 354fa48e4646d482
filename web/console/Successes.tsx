// SPDX-License-Identifier: Apache-2.0
// How each question went, as far as this device saw it; under one half it is marked for a second look.
import type { Success } from "./memory";
import { t } from "./words";

const LOW = 0.5;

export const isLow = ({ right, answered }: Success): boolean => right / answered < LOW;

function Bar({ success, language }: { success: Success; language: string }) {
  const part = success.right / success.answered;
  return (
    <li class={isLow(success) ? "is-low" : undefined}>
      <span lang={language}>{success.heading}</span>
      <i class="hbar" aria-hidden="true"><i style={{ transform: `translateX(${(part - 1) * 100}%)` }} /></i>
      <b>{t.value.ended.percent({ part })}</b>
    </li>
  );
}

export function Successes({ successes, language }: { successes: Success[]; language: string }) {
  const words = t.value.ended;
  const low = successes.some(isLow);
  return (
    <section class="card panel" aria-labelledby="h-successes">
      <div class="panel__head">
        <h2 id="h-successes">{words.by_question}</h2>
        {low && <p class="legend wide-only"><i />{words.review}</p>}
      </div>
      {successes.length === 0
        ? <p class="muted">{words.nothing_known}</p>
        : <ol class="hbars">{successes.map((success) => <Bar key={success.number} success={success} language={language} />)}</ol>}
    </section>
  );
}
