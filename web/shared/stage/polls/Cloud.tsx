// SPDX-License-Identifier: Apache-2.0
// The words that the room sends: the more often, the larger.

import { useMemo } from "preact/hooks";

import type { State } from "../../protocol";
import { charsOf, DISPLAY, HEIGHT, linesOf, WIDTH } from "../fit";
import { Heading } from "../Heading";
import { t } from "../strings";
import { View } from "../View";
import { layCloud } from "./layCloud";
import { Answered, PollTag } from "./PollFoot";
import type { PollProps } from "./Poll";

const HEAD = 60;
const GAP = 28;

export function Cloud({ state, seconds }: PollProps) {
  const { heading = "", words = [] } = state;
  const room = HEIGHT - GAP - linesOf(charsOf(heading), WIDTH, HEAD, DISPLAY) * HEAD * 1.1;
  const cloud = useMemo(() => layCloud(words, WIDTH, room), [words, room]);
  const [first, second] = cloud.placed.map(({ word }) => word.count);
  const most = first ?? 0;
  const leads = most > (second ?? 0); // one word in signal, or none
  return (
    <View
      state={state} tone="paper" main="cloud-view" foot={<><Answered state={state} /><PollTag state={state} seconds={seconds} more={cloud.left} /></>}
    >
      <Heading text={heading} />
      {words.length === 0 ? <Empty state={state} /> : (
        <ul class="cloud" aria-label={t.value.cloud}>
          {cloud.placed.map(({ word, x, y, size }) => (
            <li
              key={word.item} class={leads && word.count === most ? "word word--most" : word.count * 3 < most ? "word word--few" : "word"}
              style={{ "--x": x, "--y": y, "--size": size }}
            >
              {word.text}<span class="sr-only"> {t.value.times({ n: word.count })}</span>
            </li>
          ))}
        </ul>
      )}
    </View>
  );
}

function Empty({ state }: { state: State }) {
  return (
    <div class="cloud-empty">
      <svg viewBox="0 0 460 130" aria-hidden="true" fill="none" stroke="var(--line)" stroke-width="11">
        <rect x="8" y="8" width="190" height="46" rx="23" />
        <rect x="226" y="8" width="120" height="46" rx="23" />
        <rect x="70" y="76" width="140" height="46" rx="23" stroke="var(--text)" fill="var(--signal)" />
        <rect x="238" y="76" width="214" height="46" rx="23" />
      </svg>
      <p>{state.phase === "reveal" ? t.value.no_words : t.value.words_here}</p>
    </div>
  );
}
