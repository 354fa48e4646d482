// SPDX-License-Identifier: Apache-2.0
// The last word is the room's: what the phones ask, how many have replied; then thanks.

import { shownText } from "../components/RichText";
import { common } from "../i18n";
import type { State } from "../protocol";
import { headingFit } from "./fit";
import { Heading } from "./Heading";
import { t } from "./strings";
import { Title, View } from "./View";

export function Feedback({ state }: { state: State }) {
  const { heading = "", phase, answered, connected, scale = { low: "", high: "" } } = state;
  const words = t.value.feedback;
  const [low, high] = [shownText(scale.low), shownText(scale.high)];
  const done = phase === "reveal";
  const { number } = common.value.forms;
  return (
    <View
      state={state} tone="ink" main="feedback" where={done ? <Title state={state} /> : undefined}
      foot={
        <p class="count">
          {answered > 0 || !done ? <b>{number(answered)}</b> : null}{" "}
          <span>{done ? words.received({ n: answered }) : words.replies({ n: answered, of: Math.max(connected, answered) })}</span>
        </p>
      }
    >
      {done ? (
        <div class="feedback__thanks">
          <Heading text={words.thanks} />
          <p>{words.read}</p>
        </div>
      ) : (
        <>
          <Heading text={heading} fit={headingFit(heading, "feedback")} />
          <ol class="feedback__asks">
            <li><b>{words.mark}</b><span>{low === "" || high === "" ? words.mark_detail : words.from_to({ low, high })}</span></li>
            <li><b>{words.change}</b><span>{words.change_detail}</span></li>
            <li><b>{words.remark}</b><span>{words.remark_detail}</span></li>
          </ol>
        </>
      )}
    </View>
  );
}
