// SPDX-License-Identifier: Apache-2.0
// Every clue numbered on its message, and why; how many saw it. Decoys are told apart: they are no fault of anybody.

import { useEffect, useMemo, useState } from "preact/hooks";

import { shownText } from "../../components/RichText";
import { common } from "../../i18n";
import type { State } from "../../protocol";
import { Heading, Words } from "../Heading";
import { Message } from "../Message";
import { sourcesLine } from "../sources";
import { t } from "../strings";
import { cluesIn, cluesOf, type Clue } from "./clues";
import { BESIDE_GAP, besideFit, columnsFit, GALLERY_GAP, galleryFit, partsHeight, SMALLEST, TOLD_GAP, WIDE_HEIGHT, whyFit } from "./fitSpot";
import { Hints } from "./Hints";
import { Pin } from "./Pin";
import { pageMs, pagesOf, type Page } from "./pages";
import { WideView } from "./WideView";

const FOOT = 76;
const ROOM = WIDE_HEIGHT - FOOT;

/** The page on view: turned by time, until somebody chooses one. */
function usePages(pages: readonly Page[], ms: (page: Page) => number): { at: number; choose(at: number): void } {
  const [at, setAt] = useState(0);
  const [held, setHeld] = useState(false);
  const page = pages[at] ?? pages[0];
  useEffect(() => {
    if (held || pages.length < 2 || page === undefined) return undefined;
    const timer = setTimeout(() => setAt((at + 1) % pages.length), ms(page));
    return () => clearTimeout(timer);
  }, [at, held, pages, page]);
  return { at: Math.min(at, pages.length - 1), choose: (chosen) => { setAt(chosen); setHeld(true); } };
}

export function SpotReveal({ state }: { state: State }) {
  const { messages = [], answers = [], answered, explanation = [], sources = [] } = state;
  const why = explanation.map(shownText).join(" ");
  const clues = useMemo(() => cluesOf(answers, answered), [answers, answered]);
  const pages = useMemo(() => pagesOf(messages, clues, why, ROOM), [messages, clues, why]);
  const { at, choose } = usePages(pages, (page) => pageMs(page, messages, why));
  const page = pages[at] ?? { kind: "why" };
  const count = [...clues.values()].filter(({ real }) => real).length;
  const line = sourcesLine(sources);
  return (
    <WideView
      state={state} main={`spot-reveal spot-reveal--${page.kind}`}
      foot={<>
        <Result state={state} />
        <p class="view__note spot-reveal__note">{page.kind === "why" && line !== "" ? line : t.value.percent_of}</p>
        {pages.length > 1 ? <Turn pages={pages.length} at={at} choose={choose} /> : null}
      </>}
    >
      <PageView page={page} state={state} clues={clues} title={t.value.clues({ n: count })} />
    </WideView>
  );
}

function Result({ state: { cancelled, answered, all_right: right = 0 } }: { state: State }) {
  if (cancelled) return <p class="tag tag--signal">{t.value.cancelled}</p>;
  if (answered === 0) return <p class="spot-reveal__score">{t.value.nobody_answered}</p>;
  return <p class="spot-reveal__score"><b>{common.value.forms.number(right)}</b> {t.value.all_found({ n: right, of: answered })}</p>;
}

interface PageViewProps { page: Page; state: State; clues: ReadonlyMap<number, Clue>; title: string }

function PageView({ page, state, clues, title }: PageViewProps) {
  const { messages = [], explanation = [] } = state;
  switch (page.kind) {
    case "beside": {
      const fit = besideFit(page.message, page.clues, page.why, ROOM);
      return (
        <div class="beside" style={{ "--message": fit.width, "--between": BESIDE_GAP }}>
          <Message message={page.message} size={fit.message} marks={clues} />
          <div class="beside__hints">
            <Heading text={title} />
            <Hints clues={page.clues} hint={fit.hint} />
            {fit.why === 0 ? null : (
              <p class="beside__why on-ink" style={{ "--why": fit.why }}><Words text={explanation.join(" ")} /></p>
            )}
          </div>
        </div>
      );
    }
    case "columns": {
      const fit = columnsFit(page.messages, page.clues, ROOM);
      const hint = fit?.hint ?? SMALLEST;
      return (
        <>
          <h1 class="sr-only" tabIndex={-1}>{title}</h1>
          <div class="told" style={{ "--columns": page.messages.length, "--gallery": TOLD_GAP }}>
            {page.messages.map((message, i) => (
              <section key={i} class="told__one" aria-label={t.value.message_n({ n: messages.indexOf(message) + 1 })}>
                <Message message={message} size={fit?.messages[i] ?? { fit: "xs", whole: false }} marks={clues} />
                <Hints clues={page.clues[i] ?? []} hint={hint} narrow={page.messages.length > 4} />
              </section>
            ))}
          </div>
        </>
      );
    }
    case "all": {
      const found = messages.map((message) => cluesIn(message, clues));
      const parts = partsHeight(found.map((list) => list.length));
      const sizes = galleryFit(messages, ROOM - (parts > 0 ? parts + 24 : 0), true);
      return (
        <>
          <h1 class="sr-only" tabIndex={-1}>{title}</h1>
          <div class="gallery" style={{ "--columns": messages.length, "--gallery": GALLERY_GAP, "--parts": parts }}>
            {messages.map((message, i) => (
              <section key={i} class="gallery__one" aria-label={t.value.message_n({ n: i + 1 })}>
                <Message message={message} size={sizes[i] ?? { fit: "xs", whole: false }} marks={clues} />
                {parts === 0 ? null : <Parts clues={found[i] ?? []} />}
              </section>
            ))}
          </div>
        </>
      );
    }
    case "why":
      return (
        <div class="keep" style={{ "--why": whyFit(explanation.map(shownText)) }}>
          <Heading text={common.value.explanation} />
          {explanation.map((text, i) => <p key={i}><Words text={text} /></p>)}
        </div>
      );
  }
}

/** How many saw each, without the reasons. */
function Parts({ clues }: { clues: readonly Clue[] }) {
  return (
    <ul class="parts">
      {clues.map((clue) => <li key={clue.id}><Pin clue={clue} />{common.value.forms.percent(clue.part)}</li>)}
    </ul>
  );
}

/** The pages, as a chain: a click on a link holds its page. */
function Turn({ pages, at, choose }: { pages: number; at: number; choose(at: number): void }) {
  return (
    <div class="turn" role="group" aria-label={t.value.pages}>
      {Array.from({ length: pages }, (_, i) => (
        <button
          key={i} type="button" class="turn__link" aria-current={i === at ? "page" : undefined} aria-label={t.value.page_of({ page: i + 1, pages })}
          onClick={(event) => {
            choose(i);
            if (event.detail > 0) event.currentTarget.blur(); // the space bar belongs to the session again
          }}
        />
      ))}
    </div>
  );
}
