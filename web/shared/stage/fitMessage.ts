// SPDX-License-Identifier: Apache-2.0
// The sizes of a fake message in the room that it has.

import { runsText, senderRuns, splitRuns } from "../components/runs";
import type { FakeMessage, Run } from "../protocol";
import { BOLD, linesOf, MONO, TEXT, type Fit, type Step } from "./fit";

export interface MessageFit {
  fit: Fit; whole: boolean;
  /** A phone among several. */
  narrow?: boolean;
}

/** From the largest to the smallest: of an e-mail, and of a text message. */
export const MESSAGE_FITS = ["l", "m", "s", "xs"] as const;
type MessageSize = (typeof MESSAGE_FITS)[number];

interface MailStep extends Step { leading: number; subject: number; frame: number; side: number; face: number }
const MAIL: Record<MessageSize, MailStep> = {
  l: { fit: "l", size: 36, leading: 1.38, subject: 42, frame: 88, side: 92, face: 76 },
  m: { fit: "m", size: 32, leading: 1.32, subject: 42, frame: 88, side: 92, face: 76 },
  s: { fit: "s", size: 28.5, leading: 1.28, subject: 36, frame: 82, side: 92, face: 68 },
  xs: { fit: "xs", size: 28.5, leading: 1.22, subject: 36, frame: 60, side: 84, face: 68 },
};

interface SmsStep extends Step { leading: number; frame: number; side: number; face: number }
const SMS: Record<MessageSize, SmsStep> = {
  l: { fit: "l", size: 42, leading: 1.32, frame: 262, side: 164, face: 90 },
  m: { fit: "m", size: 37, leading: 1.32, frame: 262, side: 164, face: 90 },
  s: { fit: "s", size: 32, leading: 1.27, frame: 212, side: 128, face: 78 },
  xs: { fit: "xs", size: 28.5, leading: 1.24, frame: 182, side: 104, face: 78 },
};
/** One of several phones side by side: the sender stands under its face. */
const PHONE: Record<MessageSize, SmsStep> = {
  l: { fit: "l", size: 38, leading: 1.26, frame: 218, side: 84, face: 0 },
  m: { fit: "m", size: 34, leading: 1.26, frame: 212, side: 80, face: 0 },
  s: { fit: "s", size: 31, leading: 1.24, frame: 206, side: 76, face: 0 },
  xs: { fit: "xs", size: 28.5, leading: 1.22, frame: 200, side: 72, face: 0 },
};
const NARROW = 430; // below it a message is drawn as a phone
/** With few words a line, more is lost at its end. */
const LOST = { narrow: 0.86, wide: 0.97 };

/** A number after each passage, as wide as so many characters. */
const PIN_CHARS = 5;

const lengthOf = (runs: readonly Run[], marked: boolean): number =>
  runsText(runs).length + (marked ? runs.filter((run) => typeof run !== "string").length * PIN_CHARS : 0);

/** Characters of addresses, which are of wider letters, but on a phone among several. */
const wideChars = (line: string): number => (line.match(/(?:https?:\/\/|www\.)\S+/g) ?? []).reduce((sum, address) => sum + address.length, 0);

interface BodyStep { size: number; leading: number }

/** `between`: what an empty line takes. */
function bodyHeight(runs: readonly Run[], marked: boolean, width: number, { size, leading }: BodyStep, between: number, wider = 0.25): number {
  return splitRuns(runs, /\n/g).reduce((sum, line) => {
    const length = lengthOf(line, marked) + wideChars(runsText(line)) * wider;
    return sum + (line.length === 0 ? between : linesOf(length, width, size, TEXT) * size * leading);
  }, 0);
}

function mailHeight(mail: FakeMessage, width: number, { size, leading, subject, frame, side, face }: MailStep, marked: boolean): number {
  const { name, address } = senderRuns(mail.from);
  const who = width - side - face - 22;
  const date = lengthOf(mail.date, false) * 14;
  const lines = (name.length === 0 ? 0 : linesOf(lengthOf(name, marked), who - date, 28, BOLD)) + linesOf(lengthOf(address, marked), who, 28, MONO) +
    (mail.to.length === 0 ? 0 : linesOf(lengthOf(mail.to, marked) + 4, who, 28, runsText(mail.to).includes("@") ? MONO : TEXT));
  return frame + 36 + Math.max(face, lines * 35) + linesOf(lengthOf(mail.subject, marked), width - side, subject, BOLD) * subject * 1.15 +
    bodyHeight(mail.body, marked, width - side, { size, leading }, size * 0.55);
}

function smsHeight(sms: FakeMessage, width: number, step: SmsStep, marked: boolean): number {
  const narrow = width < NARROW;
  const { size, leading, frame, side, face } = step;
  const inner = (width - side) * (narrow ? LOST.narrow : LOST.wide);
  const from = linesOf(lengthOf(sms.from, marked), narrow ? width - 60 : width - side - face, narrow ? 28.5 : 34, BOLD);
  return frame + (from - 1) * 40 + bodyHeight(sms.body, marked, inner, { size, leading }, size * leading, narrow ? 0 : 0.25);
}

/** How high it is at a size. `marked`: with the numbers of its clues. */
export function messageHeight(message: FakeMessage, width: number, size: MessageSize, marked = false): number {
  return message.channel === "email" ? mailHeight(message, width, MAIL[size], marked)
    : smsHeight(message, width, (width < NARROW ? PHONE : SMS)[size], marked);
}

export const sized = (message: FakeMessage, width: number, fit: MessageSize, whole: boolean): MessageFit =>
  ({ fit, whole, narrow: message.channel === "sms" && width < NARROW });

export function messageFit(message: FakeMessage, width: number, room: number, marked = false): MessageFit {
  const fit = MESSAGE_FITS.find((size) => messageHeight(message, width, size, marked) <= room);
  return sized(message, width, fit ?? "xs", fit !== undefined);
}
