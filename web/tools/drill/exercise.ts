// SPDX-License-Identifier: Apache-2.0
// The drill "fake or real?": an endless row of messages in rounds of ten, each round from obvious to subtle.

import { between, random, shuffle, type Random } from "./random";
import { filler, parts, typeset } from "./template";
import type { Channel, Clue, Language, Level, Part, Slots, Template } from "./template";
import * as en from "./templates.en";
import * as fr from "./templates.fr";

export type { Channel, Clue, Language, Level, Part };

export interface Exercise {
  id: string; // the template's name
  channel: Channel;
  fake: boolean;
  level: Level;
  from: Part[]; // as a phone shows it: a number, a short code, a name
  address: Part[]; // of a mail's sender; else empty
  subject: Part[]; // of a mail; else empty
  body: Part[]; // "\n" for a new line
  attachment?: Part[]; // of a mail: the name of the file
  clues: Clue[]; // what betrays a fake, in reading order, each marked in a part; none in an honest message
  lesson: string; // a fake: what to do; an honest one: why nothing betrays it, and the habit that stays good
}

export const ROUND = 10;

/** How many messages of a round are of a level, and how many of those at least and at most are fakes. */
const PLAN: readonly { level: Level; count: number; fakes: readonly [number, number] }[] = [
  { level: 1, count: 3, fakes: [1, 2] },
  { level: 2, count: 4, fakes: [1, 3] },
  { level: 3, count: 3, fakes: [1, 2] },
];
const FAKES_MIN = 4;
const FAKES_MAX = 6;
const CHANNELS: readonly Channel[] = ["sms", "mail", "chat"];
const ATTEMPTS_MAX = 1000; // about one in two is good
const PARTING = 0x6d61696c; // numbers that keep apart what one seed is used for
const WRITING = 0x6c6f6e21;

interface Content { templates: readonly Template[]; shared: Slots }
const contents: Record<Language, Content> = { fr, en };

/**
 * Half of the templates of this sort: even rounds draw from one half, odd rounds from the other, so that no template
 * comes back within ten messages. Both halves get their share of each channel.
 */
function half(seed: number, round: number, templates: readonly Template[], fake: boolean, level: Level): Template[] {
  const chance = random(seed, PARTING, level * 2 + Number(fake));
  return CHANNELS
    .flatMap((channel) => shuffle(chance, templates.filter((template) =>
      template.fake === fake && template.level === level && template.channel === channel)))
    .filter((_, i) => i % 2 === round % 2);
}

function drawRound(seed: number, round: number, templates: readonly Template[], chance: Random): Template[] {
  return PLAN.flatMap(({ level, count, fakes: [least, most] }) => {
    const draw = (fake: boolean, n: number) => shuffle(chance, half(seed, round, templates, fake, level)).slice(0, n);
    const fakes = between(chance, least, most);
    return shuffle(chance, [...draw(true, fakes), ...draw(false, count - fakes)]);
  });
}

function isGood(drawn: readonly Template[]): boolean {
  const fakes = drawn.filter(({ fake }) => fake).length;
  return drawn.length === ROUND && fakes >= FAKES_MIN && fakes <= FAKES_MAX
    && CHANNELS.every((channel) => drawn.some((template) => template.channel === channel));
}

function templateAt(seed: number, index: number, templates: readonly Template[]): Template {
  const round = Math.floor(index / ROUND);
  for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
    const drawn = drawRound(seed, round, templates, random(seed, round, attempt));
    const found = drawn[index % ROUND];
    if (found !== undefined && isGood(drawn)) return found;
  }
  throw new Error("too few templates for a round");
}

/** The message at this place of the row. The same seed, index and language give the same message. */
export function exercise(seed: number, index: number, language: Language): Exercise {
  const { templates, shared } = contents[language];
  const template = templateAt(seed, index, templates);
  const fill = filler(template, shared, random(seed, WRITING, index));
  const text = (raw: string) => typeset(fill(raw), language);
  const { id, channel, fake, level } = template;
  return {
    id, channel, fake, level,
    from: parts(text(template.from)),
    address: parts(text(template.address ?? "")),
    subject: parts(text(template.subject ?? "")),
    body: parts(text(template.body.join("\n"))),
    ...(template.attachment === undefined ? {} : { attachment: parts(text(template.attachment)) }),
    clues: (template.clues ?? []).map(({ title, why }) => ({ title: text(title), why: text(why) })),
    lesson: text(template.lesson),
  };
}
