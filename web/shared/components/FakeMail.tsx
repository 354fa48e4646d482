// SPDX-License-Identifier: Apache-2.0
// A fake message as people know it from their phone: a mail program's page, or a bubble under a number.
// What a marked passage looks like is the caller's.

import { answerWords } from "../answers";
import type { JSX } from "preact";

import { IconMail, IconPhone } from "./icons";
import type { FakeMessage, Run } from "../protocol";

export interface FakeMailProps {
  message: FakeMessage;
  /** "2 sur 6"; null: there is only one. */
  place: string | null;
  mark(id: number, text: string): JSX.Element;
}

export function FakeMail({ message, place, mark }: FakeMailProps) {
  const runs = (list: Run[]) => list.map((run, i) => (typeof run === "string" ? <span key={i}>{run}</span> : mark(run.id, run.text)));
  const sms = message.channel === "sms";
  return (
    <article class={sms ? "fake fake--sms" : "fake fake--mail"} aria-label={sms ? answerWords.value.fake_sms : answerWords.value.fake_mail}>
      <header class="fake__head">
        <span class="fake__icon" aria-hidden="true">{sms ? <IconPhone /> : <IconMail />}</span>
        <p class="fake__from"><small>{answerWords.value.mail_from}</small>{runs(message.from)}</p>
        {place !== null && <small class="tag">{place}</small>}
      </header>
      {message.to.length > 0 && !sms && <p class="fake__line"><small>{answerWords.value.mail_to}</small>{runs(message.to)}</p>}
      {message.subject.length > 0 && <p class="fake__subject">{runs(message.subject)}</p>}
      {message.date.length > 0 && <p class="fake__line"><small>{runs(message.date)}</small></p>}
      <div class="fake__body">{runs(message.body)}</div>
    </article>
  );
}
