// SPDX-License-Identifier: Apache-2.0
// The sizes of a fake message in the room that it has.

import { runsText, senderRuns } from "../components/runs";
import type { FakeMessage } from "../protocol";
import { BOLD, first, linesOf, MONO, TEXT, type Fit, type Step } from "./fit";

export interface MessageFit { fit: Fit; whole: boolean }

const paragraphsHeight = (body: string, width: number, size: number, leading: number, between: number): number =>
  body.split("\n").reduce((sum, line) => sum + (line === "" ? between : linesOf(line.length, width, size, TEXT) * size * leading), 0);

const MAIL_STEPS: readonly [MailStep, ...MailStep[]] = [
  { fit: "l", size: 36, leading: 1.38, subject: 42, frame: 88, side: 92, face: 76 },
  { fit: "m", size: 32, leading: 1.32, subject: 42, frame: 88, side: 92, face: 76 },
  { fit: "s", size: 28.5, leading: 1.28, subject: 36, frame: 82, side: 92, face: 68 },
  { fit: "xs", size: 28.5, leading: 1.22, subject: 36, frame: 60, side: 84, face: 68 },
];
interface MailStep extends Step { leading: number; subject: number; frame: number; side: number; face: number }

function mailFit(mail: FakeMessage, width: number, room: number): MessageFit {
  const from = senderRuns(mail.from);
  const [name, address, to, subject, date, body] =
    [from.name, from.address, mail.to, mail.subject, mail.date, mail.body].map(runsText) as [string, string, string, string, string, string];
  const height = ({ size, leading, subject: large, frame, side, face }: MailStep): number => {
    const who = width - side - face - 22;
    const lines = (name === "" ? 0 : linesOf(name.length, who - date.length * 14, 28, BOLD)) +
      linesOf(address.length, who, 28, MONO) + (to === "" ? 0 : linesOf(to.length + 4, who, 28, TEXT));
    return frame + 36 + Math.max(face, lines * 35) +
      linesOf(subject.length, width - side, large, BOLD) * large * 1.15 +
      paragraphsHeight(body, width - side, size, leading, size * 0.55);
  };
  const step = first(MAIL_STEPS, room, height);
  return { fit: step.fit, whole: height(step) <= room };
}

const SMS_STEPS: readonly [SmsStep, ...SmsStep[]] = [
  { fit: "l", size: 42, leading: 1.32, frame: 240, side: 164 },
  { fit: "m", size: 37, leading: 1.32, frame: 240, side: 164 },
  { fit: "s", size: 32, leading: 1.27, frame: 190, side: 124 },
  { fit: "xs", size: 28.5, leading: 1.24, frame: 150, side: 96 },
];
interface SmsStep extends Step { leading: number; frame: number; side: number }

export function smsFit(body: string, width: number, room: number): MessageFit {
  const height = ({ size, leading, frame, side }: SmsStep): number =>
    frame + paragraphsHeight(body, width - side, size, leading, size * leading);
  const step = first(SMS_STEPS, room, height);
  return { fit: step.fit, whole: height(step) <= room };
}

export function messageFit(message: FakeMessage, width: number, room: number): MessageFit {
  return message.channel === "sms" ? smsFit(runsText(message.body), width, room) : mailFit(message, width, room);
}
