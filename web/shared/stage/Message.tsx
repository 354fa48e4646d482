// SPDX-License-Identifier: Apache-2.0
// A fake message as people know it: an e-mail in a mailbox, or a text message on a phone. It looks real and does
// nothing: addresses are drawn as links, and lead nowhere. Revealed, its marked passages have their number.

import "./message.css";

import { createContext, type ComponentChildren } from "preact";
import { useContext } from "preact/hooks";

import { IconPerson } from "../components/icons";
import { runsText, runText, senderRuns, splitRuns } from "../components/runs";
import type { FakeMessage, Run } from "../protocol";
import type { MessageFit } from "./fitMessage";
import { Pin } from "./spot/Pin";
import type { Clue } from "./spot/clues";
import { t } from "./strings";

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>«»]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)+\/[^\s<>«»]*/g;

/** An address breaks where a line ends, not at its hyphens: as programs show it. */
const unbroken = (address: string): string => address.replaceAll("-", "\u2011");

function withAddresses(text: string): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let from = 0;
  for (const found of text.matchAll(ADDRESS)) {
    const address = found[0].replace(/[.,;:!?)]+$/, "");
    out.push(text.slice(from, found.index), <span class="address">{unbroken(address)}</span>);
    from = found.index + address.length;
  }
  out.push(text.slice(from));
  return out;
}

export type Marks = ReadonlyMap<number, Clue>;
const Revealed = createContext<Marks | null>(null);

interface RunsProps {
  runs: readonly Run[];
  /** The whole is one. */
  address?: boolean;
  /** What follows: a passage that goes on there has its number at its end. */
  before?: readonly Run[];
}

const idOf = (run: Run | undefined): number | null => (run === undefined || typeof run === "string" ? null : run.id);

function Runs({ runs, address = false, before = [] }: RunsProps) {
  const marks = useContext(Revealed);
  return (
    <>
      {runs.map((run) => {
        const words = address ? <span class="address">{unbroken(runText(run))}</span> : withAddresses(runText(run));
        const clue = typeof run === "string" ? undefined : marks?.get(run.id);
        if (clue === undefined) return words;
        const last = before.every((next) => idOf(next) !== clue.id);
        return <><mark class={clue.real ? "clue" : "clue clue--decoy"}>{words}</mark>{last ? <Pin clue={clue} /> : null}</>;
      })}
    </>
  );
}

export interface MessageProps {
  message: FakeMessage;
  size: MessageFit;
  /** Of a revealed spot. */
  marks?: Marks | null;
}

export function Message({ message, size, marks = null }: MessageProps) {
  return (
    <Revealed.Provider value={marks}>
      {message.channel === "sms" ? <Sms message={message} size={size} /> : <Mail message={message} size={size} />}
    </Revealed.Provider>
  );
}

/** A first letter, or a figure for a number. */
function Face({ of }: { of: string }) {
  const letter = /\p{L}/u.exec(of)?.[0];
  return letter === undefined ? <IconPerson /> : <>{letter.toUpperCase()}</>;
}

function Sms({ message, size }: MessageProps) {
  const classes = `sms${size.whole ? " is-whole" : ""}${size.narrow ? " sms--narrow" : ""}`;
  return (
    <figure class={classes} data-fit={size.fit} aria-label={t.value.the_sms}>
      <div class="sms__head">
        <span class="sms__face" aria-hidden="true"><Face of={runsText(message.from)} /></span>
        <p class="sms__from"><Runs runs={message.from} /></p>
      </div>
      {message.date.length === 0 ? null : <p class="sms__date"><Runs runs={message.date} /></p>}
      <p class="sms__bubble"><Runs runs={message.body} /></p>
    </figure>
  );
}

function Mail({ message, size }: MessageProps) {
  const { name, address } = senderRuns(message.from);
  const named = name.length > 0;
  const paragraphs = splitRuns(message.body, /\n{2,}/g);
  return (
    <article class={size.whole ? "mail is-whole" : "mail"} data-fit={size.fit} aria-label={t.value.the_mail}>
      <div class="mail__head">
        <span class="mail__face" aria-hidden="true"><Face of={runsText(named ? name : address)} /></span>
        <p class="mail__name"><Runs runs={named ? name : address} before={named ? address : []} /></p>
        {message.date.length === 0 ? null : <p class="mail__date"><Runs runs={message.date} /></p>}
        <p class="mail__who">
          {named ? <span><Runs runs={address} address /></span> : null}
          {message.to.length === 0 ? null : <span class="mail__to">{t.value.mail_to} <Runs runs={message.to} /></span>}
        </p>
        <p class="mail__subject"><Runs runs={message.subject} /></p>
      </div>
      <div class="mail__body">
        {paragraphs.map((paragraph, i) => <p key={i}><Runs runs={paragraph} before={paragraphs[i + 1]} /></p>)}
      </div>
    </article>
  );
}
