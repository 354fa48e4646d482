// SPDX-License-Identifier: Apache-2.0
// What this player writes: entries of a cloud, feedback, questions to the trainer. Each is kept here until the server
// has it on its disk, and sent again after a reconnection. The store gives the wire; nothing else is known here.

import { signal } from "@preact/signals";

import type { Ack, Asks, ClientMessage, Me, State } from "../shared/protocol";

export interface Entry { session: string; step: number; slot: number; text: string; safe: boolean }
export interface Opinion { session: string; step: number; score: number; change: string; remark: string; safe: boolean }

export const WORDS_MAX = 3;
export const WORD_CHARS = 40;
export const REMARK_CHARS = 300;

export const entries = signal<Entry[]>([]);
export const opinion = signal<Opinion | null>(null);
export const asks = signal<Asks | null>(null);
/** A question to the trainer on its way; null: none. */
export const asking = signal<string | null>(null);
export const askRefused = signal(false);
export const wordRefused = signal(false);

/** This player's entries of the step on view, those that the server told included. */
export function entriesOf(state: State | null, me: Me | null): Entry[] {
  if (state === null) return [];
  const own = entries.value.filter(({ session, step }) => session === state.session && step === state.step);
  const told = me?.step === state.step ? me.texts ?? [] : [];
  const known = told.flatMap((text, slot) =>
    text === "" || own.some((entry) => entry.slot === slot) ? [] : [{ session: state.session, step: state.step, slot, text, safe: true }]);
  return [...own, ...known].sort((a, b) => a.slot - b.slot);
}

export function opinionOf(state: State | null, me: Me | null): Opinion | null {
  if (state === null) return null;
  const own = opinion.value;
  if (own?.session === state.session && own.step === state.step) return own;
  if (me?.step !== state.step || (me.choices.length === 0 && (me.texts ?? []).length === 0)) return null;
  return { session: state.session, step: state.step, score: me.choices[0] ?? 0, change: me.texts?.[0] ?? "", remark: me.texts?.[1] ?? "", safe: true };
}

/** What has no acknowledgement yet, as it goes over the wire. */
export function unsent(state: State): ClientMessage[] {
  const here = (what: { session: string; step: number; safe: boolean }) => !what.safe && what.session === state.session && what.step === state.step;
  const messages: ClientMessage[] = entries.value.filter(here).map(({ step, slot, text }) => ({ type: "word", step, slot, text }));
  const own = opinion.value;
  if (own !== null && here(own)) messages.push({ type: "feedback", step: own.step, score: own.score, change: own.change, remark: own.remark });
  if (asking.value !== null) messages.push({ type: "ask", text: asking.value });
  return messages;
}

/** True if the acknowledgement was about something written. */
export function onAck({ n, slot, ask }: Ack): boolean {
  if (ask) {
    asking.value = null;
    return true;
  }
  if (slot !== undefined) {
    entries.value = entries.value.map((entry) => (entry.step === n && entry.slot === slot ? { ...entry, safe: true } : entry));
    return true;
  }
  if (opinion.value?.step !== n) return false;
  opinion.value = { ...opinion.value, safe: true };
  return true;
}

/** A refusal: the words go back to the field, and the view says why. */
export function onRefusal(of: string): boolean {
  if (of === "word") {
    entries.value = entries.value.filter(({ safe }) => safe);
    wordRefused.value = true;
  } else if (of === "feedback") opinion.value = null;
  else if (of === "ask") {
    asking.value = null;
    askRefused.value = true;
  } else return of === "support" || of === "profile" || of === "asks";
  return true;
}

