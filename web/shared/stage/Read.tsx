// SPDX-License-Identifier: Apache-2.0
// The question alone, with its picture or its fake message.

import { IconEye } from "../components/icons";
import type { FakeMessage, Picture } from "../protocol";
import { headingFit, HEIGHT, LETTER_HEIGHT } from "./fit";
import { messageFit, type MessageFit } from "./fitMessage";
import { Heading } from "./Heading";
import { Message } from "./Message";
import { t } from "./strings";
import { View, type StageView } from "./View";

const BESIDE = 616;  // the column of a picture or a text message
const MAIL = 904;
const LETTER = 1148; // a long message, which takes the height of the footer too

/** The narrowest place that holds the whole message at a good size. */
function placeOf(message: FakeMessage): { place: "beside" | "mail" | "letter"; size: MessageFit } {
  if (message.channel === "sms") {
    const beside = messageFit(message, BESIDE, HEIGHT);
    if (beside.whole && beside.fit !== "xs") return { place: "beside", size: beside };
  }
  const mail = messageFit(message, MAIL, HEIGHT);
  if (mail.fit === "l" || mail.fit === "m") return { place: "mail", size: mail };
  return { place: "letter", size: messageFit(message, LETTER, LETTER_HEIGHT) };
}

const MAINS = { beside: "read read--beside", mail: "read read--mail", letter: "" };

export function Read({ state }: StageView) {
  const { heading = "", messages: [message] = [], picture } = state;
  const foot = <p class="tag tag--signal"><IconEye small />{state.kind === "spot" ? t.value.look_now : t.value.read_now}</p>;
  if (message !== undefined) {
    const { place, size } = placeOf(message);
    return (
      <View state={state} tone="paper" view={place === "letter" ? "view--letter" : ""} main={MAINS[place]} foot={foot}>
        <Heading text={heading} fit={headingFit(heading, place)} />
        <Message message={message} size={size} />
      </View>
    );
  }
  const place = picture === undefined ? "read" : "beside";
  return (
    <View state={state} tone="paper" main={picture === undefined ? "read" : MAINS.beside} foot={foot}>
      <Heading text={heading} fit={headingFit(heading, place)} />
      <Pictured picture={picture} />
    </View>
  );
}

export function Pictured({ picture }: { picture: Picture | undefined }) {
  if (picture === undefined) return null;
  return <figure class="picture"><img src={picture.src} alt={picture.alt} /></figure>;
}
