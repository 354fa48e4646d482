// SPDX-License-Identifier: Apache-2.0
// A slide's key points, to read again on the phone; and the break with its countdown.

import { IconCup } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";
import { Frame } from "../parts/Frame";
import { Sources } from "../parts/Explanation";
import { Title } from "../parts/Title";
import { chrono, state, t } from "../store";

function Lines({ lines }: { lines: string[] }) {
  return lines.length > 0 ? <ul class="lines">{lines.map((text, i) => <li key={i}><span><RichText text={text} /></span></li>)}</ul> : null;
}

export function Slide() {
  const s = state.value;
  return (
    <Frame layout="center">
      <div class="slide">
        {s?.theme && <p class="ph__lead ph__lead--strong">{s.theme}</p>}
        <Title><RichText text={s?.heading ?? t.value.slide_lead} links={false} /></Title>
        <Lines lines={s?.lines ?? []} />
        <Sources sources={s?.sources ?? []} />
      </div>
    </Frame>
  );
}

export function Break() {
  const s = state.value;
  const seconds = chrono.seconds.value;
  return (
    <Frame layout="center" foot={<p class="small ph__foot-text">{t.value.break_lead}</p>}>
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--quiet verdict__disc--big"><IconCup /></p>
        <Title><RichText text={s?.heading || t.value.break_title} links={false} /></Title>
        {seconds !== null && seconds > 0 && (
          <p class="countdown" role="timer" aria-label={t.value.break_left({ minutes: Math.ceil(seconds / 60) })}>
            <span aria-hidden="true">{Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}</span>
          </p>
        )}
        {seconds === 0 && <p class="ph__lead ph__lead--plain">{t.value.break_over}</p>}
        <Lines lines={s?.lines ?? []} />
      </div>
    </Frame>
  );
}
