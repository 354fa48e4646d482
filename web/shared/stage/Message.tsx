// SPDX-License-Identifier: Apache-2.0
// A fake message as people know it: an e-mail in a mailbox, or a text message in its bubble. It looks real and does
// nothing: addresses are drawn as links, and lead nowhere.

import "./message.css";

import type { ComponentChildren } from "preact";

import { IconPhone } from "../components/icons";
import { runsText, runText, senderRuns, splitRuns } from "../components/runs";
import type { FakeMessage, Run } from "../protocol";
import type { MessageFit } from "./fitMessage";
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

const Runs = ({ runs }: { runs: readonly Run[] }) => <>{runs.map((run) => withAddresses(runText(run)))}</>;

export interface MessageProps { message: FakeMessage; size: MessageFit }

export function Message({ message, size }: MessageProps) {
  return message.channel === "sms" ? <Sms message={message} size={size} /> : <Mail message={message} size={size} />;
}

function Sms({ message, size }: MessageProps) {
  return (
    <figure class={size.whole ? "sms is-whole" : "sms"} data-fit={size.fit} aria-label={t.value.the_sms}>
      <p class="sms__from"><IconPhone />{runsText(message.from)}</p>
      {message.date.length === 0 ? null : <p class="sms__date">{runsText(message.date)}</p>}
      <p class="sms__bubble"><Runs runs={message.body} /></p>
    </figure>
  );
}

function Mail({ message, size }: MessageProps) {
  const from = senderRuns(message.from);
  const name = runsText(from.name);
  const address = runsText(from.address);
  return (
    <article class={size.whole ? "mail is-whole" : "mail"} data-fit={size.fit} aria-label={t.value.the_mail}>
      <div class="mail__head">
        <p class="mail__subject">{runsText(message.subject)}</p>
        <span class="mail__face" aria-hidden="true">{(name || address).replace(/^\W+/, "").slice(0, 1).toUpperCase()}</span>
        <p class="mail__name">{name || address}</p>
        {message.date.length === 0 ? null : <p class="mail__date">{runsText(message.date)}</p>}
        <p class="mail__who">
          {name === "" ? null : <span class="address">{address}</span>}
          {message.to.length === 0 ? null : <span class="mail__to">{t.value.mail_to({ to: runsText(message.to) })}</span>}
        </p>
      </div>
      <div class="mail__body">
        {splitRuns(message.body, /\n{2,}/g).map((paragraph, i) => <p key={i}><Runs runs={paragraph} /></p>)}
      </div>
    </article>
  );
}
