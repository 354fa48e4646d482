// SPDX-License-Identifier: Apache-2.0
// The end of a round: what was right, what was missed, and when that comes back.
import { useEffect, useRef } from "preact/hooks";

import { IconNext, IconRefresh } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { RichText } from "../../../shared/components/RichText";
import { common, language } from "../../../shared/i18n";
import { missed } from "../../missed";
import type { Question } from "../../quiz";
import { today } from "../days";
import { RoundChain } from "./Ask";
import { cards } from "./cards";
import { roundOf, today as todaysOf } from "./round";
import { begin, leave, type Round } from "./state";
import { t, whenText } from "./words";

export function Over({ all, now }: { all: readonly Question[]; now: Round }) {
  const title = useRef<HTMLHeadingElement>(null);
  const last = now.answered.at(-1)?.result;
  const [right, of] = [last?.rightCount ?? 0, now.questions.length];
  const day = today();
  const wrong = now.questions.filter((_, i) => !now.answered[i]?.result.right);
  const more = roundOf(todaysOf(all, cards.value, day, missed.value));
  const whenOf = ({ id }: Question) => whenText(cards.value[id]?.due ?? day, day);
  useEffect(() => {
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
    say(t.value.over({ right, of }));
  }, []);
  return (
    <div class="train">
      <RoundChain now={now} />
      <section class="card pad over">
        <p class="over__score" aria-hidden="true">{right}<small>/{of}</small></p>
        <h2 ref={title} tabIndex={-1}>{t.value.over({ right, of })}</h2>
        <p class="muted">{common.value.points({ n: last?.points ?? 0 })}</p>
        <p>{!now.counts ? t.value.over_free : wrong.length > 0 ? t.value.over_missed : t.value.over_all}</p>
        {wrong.length > 0 && (
          <ul class="past train__missed">
            {wrong.map((question) => (
              <li key={question.id}>
                <small><span lang={question.language}>{question.theme}</span>{now.counts && ` · ${whenOf(question)}`}</small>
                <span lang={question.language === language.value ? undefined : question.language}><RichText text={question.heading} links={false} /></span>
              </li>
            ))}
          </ul>
        )}
        <div class="ask__actions">
          {wrong.length > 0 && <button type="button" class="btn btn--big" onClick={() => begin(wrong, false)}><IconRefresh small />{t.value.redo({ n: wrong.length })}</button>}
          {more.length > 0 && <button type="button" class={wrong.length > 0 ? "btn btn--quiet" : "btn btn--big"} onClick={() => begin(more, true)}>{t.value.another({ n: more.length })}<IconNext small /></button>}
          <button type="button" class="btn btn--quiet" onClick={leave}>{t.value.my_themes}</button>
        </div>
      </section>
    </div>
  );
}
