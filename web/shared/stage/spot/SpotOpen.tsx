// SPDX-License-Identifier: Apache-2.0
// The messages alone, then with the clock: one beside the question, or several side by side under it.

import { Chrono } from "../../components/Chrono";
import { IconEye } from "../../components/icons";
import type { FakeMessage } from "../../protocol";
import { headingFit, LETTER_HEIGHT } from "../fit";
import { messageFit } from "../fitMessage";
import { Heading } from "../Heading";
import { Message } from "../Message";
import { Count, Tag } from "../Open";
import { t } from "../strings";
import { View, Where } from "../View";
import { GALLERY_GAP, galleryFit, WIDE_HEIGHT } from "./fitSpot";
import type { SpotProps } from "./Spot";
import { WideView } from "./WideView";

/** The width of one message beside the question. */
const widthOf = ({ channel }: FakeMessage): number => (channel === "sms" ? 640 : 1088);

export function SpotOpen(props: SpotProps) {
  const { messages = [] } = props.state;
  return messages.length > 1 ? <Several {...props} /> : <One {...props} />;
}

function One({ state, seconds, ratio }: SpotProps) {
  const { heading = "", messages: [message] = [] } = state;
  return (
    <View
      state={state} tone="paper" view="view--letter view--spot" main="spot-one"
      where={<><Tag state={state} seconds={seconds} brief /><Where state={state} /></>} foot={<Count state={state} />}
    >
      {message === undefined ? null : <Message message={message} size={messageFit(message, widthOf(message), LETTER_HEIGHT)} />}
      <div class="spot-side">
        <Heading text={heading} fit={headingFit(heading, "spot")} />
        {seconds === null ? null : <Chrono seconds={seconds} ratio={ratio} />}
        <p class="spot-side__how">{t.value.tap_on_phone}</p>
      </div>
    </View>
  );
}

const HEAD = 150;

function Several({ state, seconds, ratio }: SpotProps) {
  const { heading = "", messages = [], phase } = state;
  const reading = phase === "read";
  const sizes = galleryFit(messages, WIDE_HEIGHT - HEAD);
  return (
    <WideView
      state={state} main="spot-several"
      tag={reading ? null : <Tag state={state} seconds={seconds} brief />}
    >
      <div class="open__head">
        <Heading text={heading} fit={headingFit(heading, "gallery")} />
        {reading ? <p class="tag tag--signal"><IconEye small />{t.value.look_now}</p> : (
          <div class="spot-several__now">
            <Count state={state} />
            {seconds === null ? null : <Chrono seconds={seconds} ratio={ratio} />}
          </div>
        )}
      </div>
      <div class="gallery" style={{ "--columns": messages.length, "--gallery": GALLERY_GAP }}>
        {messages.map((message, i) => <Message key={i} message={message} size={sizes[i] ?? { fit: "xs", whole: false }} />)}
      </div>
    </WideView>
  );
}
