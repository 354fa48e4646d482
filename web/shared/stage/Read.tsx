// SPDX-License-Identifier: Apache-2.0
// The question alone, with its picture or its fake message.

import { IconEye } from "../components/icons";
import { RichText } from "../components/RichText";
import type { Picture } from "../protocol";
import { headingFit, HEIGHT, mailFit, smsFit } from "./fit";
import { Message } from "./Message";
import { t } from "./strings";
import { View, type StageView } from "./View";

const BESIDE = 616;  // the column of a picture or a text message
const MAIL = 904;
const LETTER = 1148; // a long e-mail, which takes the height of the footer too
const LETTER_HEIGHT = 890;

export function Read({ state }: StageView) {
  const { heading = "", message, picture } = state;
  const foot = <p class="tag tag--signal"><IconEye small />{t.value.read_now}</p>;
  const title = (place: "read" | "beside" | "mail" | "letter") => (
    <h1 tabIndex={-1} data-fit={headingFit(heading, place)}><RichText text={heading} links={false} /></h1>
  );

  if (message?.channel === "email") {
    const beside = mailFit(message, MAIL, HEIGHT);
    const letter = beside.fit === "s" || beside.fit === "xs";
    return (
      <View state={state} tone="paper" view={letter ? "view--letter" : ""} main={letter ? "" : "read read--mail"} foot={foot}>
        {title(letter ? "letter" : "mail")}
        <Message message={message} size={letter ? mailFit(message, LETTER, LETTER_HEIGHT) : beside} />
      </View>
    );
  }
  const beside = message !== undefined || picture !== undefined;
  return (
    <View state={state} tone="paper" main={beside ? "read read--beside" : "read"} foot={foot}>
      {title(beside ? "beside" : "read")}
      {message ? <Message message={message} size={smsFit(message.body, BESIDE, HEIGHT)} /> : <Pictured picture={picture} />}
    </View>
  );
}

export function Pictured({ picture }: { picture: Picture | undefined }) {
  if (picture === undefined) return null;
  return <figure class="picture"><img src={picture.src} alt={picture.alt} /></figure>;
}
