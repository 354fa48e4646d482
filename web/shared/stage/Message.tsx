// SPDX-License-Identifier: Apache-2.0
// A fake message as people know it: an e-mail in a mailbox, or a text message in its bubble. It looks real and does
// nothing: addresses are drawn as links, and lead nowhere.

import type { ComponentChildren } from "preact";

import { IconPhone } from "../components/icons";
import type { FakeMessage } from "../protocol";
import { sender, type MessageFit } from "./fit";
import { t } from "./strings";

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)+\/[^\s<>«»]*/g;

function withAddresses(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = found[0].replace(/[.,;:!?)]+$/, "");
    out.push(text.slice(from, found.index), <span class="address">{address}</span>);
    from = found.index + address.length;
  }
  out.push(text.slice(from));
  return out;
}

export interface MessageProps { message: FakeMessage; size: MessageFit }

export function Message({ message, size }: MessageProps) {
  return message.channel === "sms" ? <Sms message={message} size={size} /> : <Mail message={message} size={size} />;
}

function Sms({ message, size }: MessageProps) {
  return (
    <figure class={size.whole ? "sms is-whole" : "sms"} data-fit={size.fit} aria-label={t.value.the_sms}>
      <p class="sms__from"><IconPhone />{message.from}</p>
      {message.date === "" ? null : <p class="sms__date">{message.date}</p>}
      <p class="sms__bubble">{withAddresses(message.body)}</p>
    </figure>
  );
}

function Mail({ message, size }: MessageProps) {
  const { name, address } = sender(message.from);
  return (
    <article class={size.whole ? "mail is-whole" : "mail"} data-fit={size.fit} aria-label={t.value.the_mail}>
      <div class="mail__head">
        <p class="mail__subject">{message.subject}</p>
        <span class="mail__face" aria-hidden="true">{(name || address).replace(/^\W+/, "").slice(0, 1).toUpperCase()}</span>
        <p class="mail__name">{name || address}</p>
        {message.date === "" ? null : <p class="mail__date">{message.date}</p>}
        <p class="mail__who">
          {name === "" ? null : <span class="address">{address}</span>}
          {message.to === "" ? null : <span class="mail__to">{t.value.mail_to({ to: message.to })}</span>}
        </p>
      </div>
      <div class="mail__body">
        {message.body.split(/\n{2,}/).map((paragraph, i) => <p key={i}>{withAddresses(paragraph)}</p>)}
      </div>
    </article>
  );
}
