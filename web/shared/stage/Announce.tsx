// SPDX-License-Identifier: Apache-2.0
// What kind of answer is expected, before anything else.

import { KindPicture } from "../components/KindPicture";
import { common } from "../i18n";
import { t } from "./strings";
import { Links, Title, View, type StageView } from "./View";

const USUAL_POINTS = 1000;

export function Announce({ state }: StageView) {
  const { number, questions, theme = "", answer_kind: kind = "single", points = USUAL_POINTS } = state;
  return (
    <View
      state={state} tone="ink" main="announce" where={<Title state={state} />}
      foot={<Links now={number} total={questions} label={common.value.question_of({ number, questions })} />}
    >
      <p class="announce__theme">
        <span>{t.value.announce_theme({ number, theme })}</span>
        {points === 0 ? <span class="tag tag--signal">{t.value.no_points}</span> : null}
        {points > USUAL_POINTS ? <span class="tag tag--signal">{t.value.double_points({ n: points })}</span> : null}
      </p>
      <div class="announce__kind">
        <KindPicture kind={kind} />
        <h1 tabIndex={-1}>{t.value.kind_lines[kind]}</h1>
      </div>
      <p class="announce__hint">{common.value.kind_hint[kind]}</p>
    </View>
  );
}
