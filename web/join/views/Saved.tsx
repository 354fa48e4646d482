// SPDX-License-Identifier: Apache-2.0
// The answer is on the server's disk; or the time went by without one.

import { Badge } from "../../shared/components/AnswerShape";
import { IconCheck, IconClock } from "../../shared/components/icons";
import { Frame } from "../parts/Frame";
import { Safe } from "../parts/Safe";
import { Title } from "../parts/Title";
import { mine, state, t } from "../store";

export function Saved() {
  const answers = state.value?.answers ?? [];
  const { ids } = mine.value;
  return (
    <Frame layout="center" foot={<Safe text={t.value.safe_answer} />}>
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--big"><IconCheck /></p>
        <Title>{t.value.saved_title}</Title>
        <p class="mine" role="group" aria-label={t.value.your_answer}>
          {answers.map(({ id }, i) => ids.includes(id) && <Badge key={id} place={i} />)}
        </p>
        <div class="ph__words">
          <p class="ph__lead">{t.value.saved_lead}</p>
          <p class="small">{t.value.saved_final}</p>
        </div>
      </div>
    </Frame>
  );
}

export function Late() {
  return (
    <Frame layout="center" foot={<Safe text={t.value.time_over_safe} />}>
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--big verdict__disc--quiet"><IconClock /></p>
        <Title>{t.value.time_over_title}</Title>
        <p class="ph__lead">{t.value.time_over_lead}</p>
      </div>
    </Frame>
  );
}
