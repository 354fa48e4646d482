// SPDX-License-Identifier: Apache-2.0
// The end of the hour: was it useful, one thing to change, a remark. Nobody knows who wrote it.

import { useSignal } from "@preact/signals";

import { IconCheck } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";
import { Frame } from "../parts/Frame";
import { Title } from "../parts/Title";
import { opinionOf, REMARK_CHARS } from "../said";
import { giveOpinion, me, state, status, t } from "../store";

const SCORES = [1, 2, 3, 4, 5];

export function Feedback() {
  const s = state.value;
  const sent = opinionOf(s, me.value);
  const score = useSignal(sent?.score ?? 0);
  const change = useSignal(sent?.change ?? "");
  const remark = useSignal(sent?.remark ?? "");
  const empty = score.value === 0 && change.value.trim() === "" && remark.value.trim() === "";
  return (
    <Frame foot={
      <button type="button" class="btn btn--wide" aria-disabled={empty || sent !== null}
        onClick={() => { if (!empty && sent === null) giveOpinion(score.value, change.value.trim(), remark.value.trim()); }}>
        {sent === null ? t.value.send_opinion : status.value === "open" ? t.value.sending : t.value.sending_offline}
      </button>
    }>
      <Title class="ask" id="question"><RichText text={s?.heading ?? t.value.opinion_title} links={false} /></Title>
      <fieldset class="scale">
        <legend class="sr-only">{t.value.useful}</legend>
        <div class="scale__row">
          {SCORES.map((n) => (
            <label key={n} class={`scale__point${score.value === n ? " is-chosen" : ""}`}>
              <input type="radio" name="score" checked={score.value === n} onChange={() => { score.value = n; }} />{n}
            </label>
          ))}
        </div>
        <p class="scale__ends"><span>{s?.scale?.low || t.value.useful_low}</span><span>{s?.scale?.high || t.value.useful_high}</span></p>
      </fieldset>
      <div class="field">
        <label for="change">{t.value.change_label}</label>
        <textarea class="input" id="change" rows={2} maxLength={REMARK_CHARS} value={change.value} onInput={(event) => { change.value = event.currentTarget.value; }} />
      </div>
      <div class="field">
        <label for="remark">{t.value.remark_label}</label>
        <textarea class="input" id="remark" rows={2} maxLength={REMARK_CHARS} value={remark.value} onInput={(event) => { remark.value = event.currentTarget.value; }} />
      </div>
      <p class="small">{t.value.opinion_anonymous}</p>
    </Frame>
  );
}

/** On the disk, or over. */
export function Heard() {
  const given = opinionOf(state.value, me.value);
  return (
    <Frame layout="center">
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--big"><IconCheck /></p>
        <Title>{given ? t.value.heard_title : t.value.heard_none}</Title>
        <p class="ph__lead">{given ? t.value.heard_lead : t.value.heard_none_lead}</p>
      </div>
    </Frame>
  );
}
