// SPDX-License-Identifier: Apache-2.0
// A question is coming: what kind of answer it wants; then the moment to read it on the screen.

import { KindPicture } from "../../shared/components/KindPicture";
import { common } from "../../shared/i18n";
import { Frame } from "../parts/Frame";
import { Title } from "../parts/Title";
import { state, t } from "../store";

const USUAL_POINTS = 1000;

function foot(points: number): string {
  if (points === 0) return t.value.test_question;
  return points > USUAL_POINTS ? t.value.double_points({ n: points }) : t.value.on_its_way;
}

export function Announce() {
  const s = state.value;
  const kind = s?.answer_kind ?? "single";
  return (
    <Frame layout="center" foot={<p class="small ph__foot-text">{foot(s?.points ?? USUAL_POINTS)}</p>}>
      <div class="ph__stack">
        <p class="ph__lead ph__lead--strong">{common.value.question_of({ number: s?.number ?? 0, questions: s?.questions ?? 0 })}</p>
        <KindPicture kind={kind} />
        <Title class="ph__huge">{common.value.kind[kind]}</Title>
        <p class="ph__lead ph__lead--plain">{common.value.kind_hint[kind]}</p>
      </div>
    </Frame>
  );
}

export function Read() {
  const s = state.value;
  const kind = s?.answer_kind ?? "single";
  return (
    <Frame layout="center" foot={<p class="kind-line"><KindPicture kind={kind} /> <strong>{common.value.kind[kind]}</strong></p>}>
      <div class="ph__stack">
        <p class="ph__lead ph__lead--strong">{common.value.question_of({ number: s?.number ?? 0, questions: s?.questions ?? 0 })}</p>
        <svg class="screen-art" viewBox="0 0 120 96" fill="none" stroke-width="7" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
          <rect x="4" y="4" width="112" height="70" rx="12" stroke="var(--text)" />
          <path d="M40 92h40" stroke="var(--text)" />
          <path d="M26 30h68M26 50h40" stroke="var(--live)" />
        </svg>
        <div class="ph__words">
          <Title class="ph__huge">{t.value.read_title}</Title>
          <p class="ph__lead ph__lead--plain">{t.value.read_lead}</p>
        </div>
      </div>
    </Frame>
  );
}
