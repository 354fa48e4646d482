// SPDX-License-Identifier: Apache-2.0
// The result: the verdict, the right answers beside one's own, what to keep, and the rank.

import { answerWords } from "../../shared/answers";
import { Explanation } from "../../shared/components/Explanation";
import { IconCheck } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";
import { RightAnswers } from "../../shared/components/RightAnswers";
import { common } from "../../shared/i18n";
import type { Me, State } from "../../shared/protocol";
import { Frame } from "../parts/Frame";
import { RankLine } from "../parts/RankLine";
import { Title } from "../parts/Title";
import { me, state, t } from "../store";
import { comfort, verdictOf, verdictTitle, type Verdict } from "../verdict";

function Points({ gain, points }: { gain: number; points: number }) {
  if (points === 0) return <p>{t.value.no_points}</p>;
  return <p class="verdict__pts">+{"\u202f"}{common.value.forms.number(gain)}<small>{t.value.points_word({ n: gain })}</small></p>;
}

function VerdictCard({ verdict, s, own }: { verdict: Verdict; s: State; own: Me | null }) {
  const good = verdict === "right" || verdict === "partly";
  return (
    <section class={`verdict verdict--${verdict === "right" ? "right" : verdict === "partly" ? "partly" : "wrong"}`}>
      {good && <p class="verdict__disc"><IconCheck /></p>}
      <Title class="verdict__title">{verdictTitle(verdict)}</Title>
      {good && own && !s.again && <Points gain={own.gain ?? 0} points={s.points ?? 0} />}
      {verdict === "wrong" && own && <p>{comfort(s, own)}</p>}
      {verdict === "silent" && <p>{t.value.no_answer_lead}</p>}
      {verdict === "cancelled" && <p>{t.value.cancelled_lead}</p>}
      {s.again && <p>{t.value.again}</p>}
    </section>
  );
}

export function Reveal() {
  const s = state.value;
  const own = me.value;
  if (s === null) return null;
  const verdict = verdictOf(s, own);
  const chosen = own?.step === s.step ? own.choices : [];
  const answers = (s.answers ?? []).map(({ id, text, right = false }, place) => ({ place, text, right, mine: chosen.includes(id) }));
  const rank = own && verdict !== "unknown" && verdict !== "cancelled" && !s.again ? <RankLine me={own} /> : null;
  const answersCard = answers.some(({ right }) => right) && (
    <section class="card keep">
      <h2>{answerWords.value.right_answers({ n: answers.filter(({ right }) => right).length })}</h2>
      {s.heading && <p class="small"><RichText text={s.heading} links={false} /></p>}
      <RightAnswers answers={answers} />
    </section>
  );
  const explanation = <Explanation paragraphs={s.explanation ?? []} sources={s.sources ?? []} note={t.value.kept_for_end} />;
  return (
    <Frame>
      <VerdictCard verdict={verdict} s={s} own={own} />
      {/* Those who were right see their rank first; the others see first what was right. */}
      {verdict === "right" ? <>{rank}{explanation}{answersCard}</> : <>{answersCard}{explanation}{rank}</>}
    </Frame>
  );
}
