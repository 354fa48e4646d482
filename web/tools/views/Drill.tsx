// SPDX-License-Identifier: Apache-2.0
// Fake or real? Rounds of ten messages, without end. One decides, then sees what there was to see.
import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";

import { IconCheck, IconNext, IconRefresh } from "../../shared/components/icons";
import { say } from "../../shared/components/Live";
import { language } from "../../shared/i18n";
import { exercise, ROUND, type Exercise, type Part } from "../drill/exercise";
import { Number } from "../parts/MarkedText";
import { href } from "../route";
import { t } from "../words";

interface PartsProps { parts: readonly Part[]; told: boolean }

/** A clue may be marked in several pieces: its number stands after the first. */
function Parts({ parts, told }: PartsProps) {
  return (
    <>
      {parts.map(({ text, clue }, index) => {
        if (clue === undefined || !told) return text;
        const isFirst = parts.findIndex((part) => part.clue === clue) === index;
        return <><mark class="strong">{text}</mark>{isFirst && <Number n={clue + 1} />}</>;
      })}
    </>
  );
}

function Letter({ given, told }: { given: Exercise; told: boolean }) {
  const words = t.value.drill;
  const show = (parts: readonly Part[]) => <Parts parts={parts} told={told} />;
  return (
    <article class={`letter letter--${given.channel}`} aria-label={words.channels[given.channel]}>
      <header>
        <b>{show(given.from)}</b>
        {given.address.length > 0 && <span class="mono">{show(given.address)}</span>}
        {given.channel !== "mail" && <small>{words.channels[given.channel]}</small>}
      </header>
      {given.subject.length > 0 && <h2>{show(given.subject)}</h2>}
      <p class="letter__body">{show(given.body)}</p>
      {given.attachment && <p class="letter__file mono">{show(given.attachment)}</p>}
    </article>
  );
}

const outcome = (given: Exercise, right: boolean) =>
  t.value.drill[right ? "right" : given.fake ? "wrong_fake" : "wrong_real"];

function Told({ given, right }: { given: Exercise; right: boolean }) {
  const words = t.value.drill;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <section class="card pad told">
      <h2 ref={title} tabIndex={-1} class={right ? "is-right" : undefined}>
        {right && <IconCheck small />}{outcome(given, right)}
      </h2>
      <p>{given.fake ? words.was_fake : words.was_real}</p>
      {given.clues.length > 0 && (
        <ol class="evidence">
          {given.clues.map(({ title: name, why }, index) => (
            <li key={name}><Number n={index + 1} /><div><b>{name}</b>{why}</div></li>
          ))}
        </ol>
      )}
      <p class="told__lesson">{given.lesson}</p>
    </section>
  );
}

/** One link a message of the round: filled where it was judged rightly. */
function Progress({ outcomes }: { outcomes: readonly boolean[] }) {
  return (
    <div class="chain drill__chain" role="img" aria-label={t.value.drill.progress({ done: outcomes.length, of: ROUND, right: outcomes.filter(Boolean).length })}>
      {Array.from({ length: ROUND }, (_, index) => (
        <span key={index} class={`chain__link${outcomes[index] ? " is-done" : ""}${index === outcomes.length ? " is-now" : ""}`} />
      ))}
    </div>
  );
}

function Over({ right, onAgain }: { right: number; onAgain(): void }) {
  const words = t.value.drill;
  return (
    <section class="card pad over">
      <p class="over__score">{right}<small>/{ROUND}</small></p>
      <h2>{words.over({ right, of: ROUND })}</h2>
      <p>{words.over_habit}</p>
      <div class="ask__actions">
        <button type="button" class="btn btn--big" onClick={onAgain}><IconRefresh small />{words.again}</button>
        <a class="btn btn--quiet" href={href("home")}>{t.value.titles.home}</a>
      </div>
    </section>
  );
}

export function Drill() {
  const seed = useSignal(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0);
  const index = useSignal(0);
  const judged = useSignal<boolean | null>(null); // null: not yet; then whether rightly
  const outcomes = useSignal<boolean[]>([]);
  const words = t.value.drill;
  const given = exercise(seed.value, index.value, language.value);

  const judge = (fake: boolean) => {
    const right = fake === given.fake;
    judged.value = right;
    outcomes.value = [...outcomes.value, right];
    say(outcome(given, right));
  };
  const next = () => {
    index.value += 1;
    judged.value = null;
    scrollTo(0, 0);
  };
  if (judged.value === null && outcomes.value.length === ROUND)
    return <Over right={outcomes.value.filter(Boolean).length} onAgain={() => { outcomes.value = []; scrollTo(0, 0); }} />;
  const last = outcomes.value.length === ROUND;
  return (
    <div class="drill">
      <Progress outcomes={outcomes.value} />
      <div class="two">
        <div class="col"><Letter given={given} told={judged.value !== null} /></div>
        <div class="col">
          {judged.value === null ? (
            <section class="card pad decide">
              <h2>{words.question}</h2>
              <div class="decide__choices">
                <button type="button" class="btn btn--big" onClick={() => judge(true)}>{words.fake}</button>
                <button type="button" class="btn btn--big btn--quiet" onClick={() => judge(false)}>{words.real}</button>
              </div>
            </section>
          ) : (
            <>
              <Told given={given} right={judged.value} />
              <button type="button" class="btn btn--big btn--wide" onClick={next}>{last ? words.score : words.next}<IconNext small /></button>
            </>
          )}
          <p class="hint">{words.invented}</p>
        </div>
      </div>
    </div>
  );
}
