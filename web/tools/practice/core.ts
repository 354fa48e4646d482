// SPDX-License-Identifier: Apache-2.0
// What is due by when, in C, as a WebAssembly module: src/wasm/practice.c says how a call goes. Pure: dates in, items
// out. Days are "YYYY-MM-DD", local times "YYYY-MM-DDTHH:MM", as the fields of a page give them.
import { Reader, roomFor, textAt } from "../core/reader";

export const ZONES = ["metropole", "guadeloupe", "martinique", "guyane", "reunion", "mayotte", "nouvelle-caledonie"] as const;
export type Zone = (typeof ZONES)[number];
export const RISKS = ["unknown", "none", "some", "high"] as const;
export type Risk = (typeof RISKS)[number];
export const RECORDS = ["file", "claim", "shared"] as const;
export type RecordKind = (typeof RECORDS)[number];

const NATURES = ["duty", "condition", "advice", "note"] as const;
const DUES = ["undated", "promptly", "day", "time"] as const;
const SIDES = ["until", "from", "through"] as const;

/** See src/practice/practice.h; rules and facts are listed in clock.h, access.h and retention.h. */
export interface Item {
  rule: string;
  law: string | null;
  source: string | null;
  nature: (typeof NATURES)[number];
  due: (typeof DUES)[number];
  side: (typeof SIDES)[number];
  /** With due "day". */
  day: string | null;
  /** With due "time": on the clock of the zone, and in UTC. */
  local: string | null;
  utc: Date | null;
  facts: Readonly<Record<string, string>>;
}

export interface Incident {
  zone: Zone;
  /** Local time when the person knew. */
  aware: string;
  risk: Risk;
  personalData: boolean;
  encrypted: boolean;
  attack: boolean;
  insured: boolean;
  bank: boolean;
  atProcessor: boolean;
}

export interface Request {
  zone: Zone;
  /** A day, or a local time. */
  asked: string;
  newest: string | null;
  oldest: string | null;
  medicalFile: boolean;
  otherData: boolean;
  complex: boolean;
  minor: boolean;
  heirs: boolean;
}

export interface Kept { kind: RecordKind; last: string; born: string | null; deceased: boolean; dispute: boolean }

export interface CalendarEvent {
  /** The same for the same event, so that a second import replaces it. */
  uid: string;
  summary: string;
  description: string;
  /** A day, or a moment. */
  when: string | Date;
  /** 0: once. Days only. */
  everyMonths: number;
  /** Minutes, before the start if negative; null: no alarm. */
  alarm: number | null;
  /** Another alarm, before that one. */
  earlier?: number;
}

/** A question that is asked of this kind of practice; see src/practice/assess.h. */
export interface Judged { theme: number; impact: number; effort: number; answer: Answer | null }
export const ANSWERS = ["yes", "partly", "no", "unknown", "not_concerned"] as const;
export type Answer = (typeof ANSWERS)[number];
/** score: 0 to 100; null: nothing to judge by. cut: a quarter or more of it was dismissed. links: of the five. */
export interface ThemeScore { score: number | null; asked: number; judged: number; open: number; dismissed: number; cut: boolean; links: number }
/** weakest: a theme, or null. plan: indices of questions, best first. */
export interface Assessment { themes: ThemeScore[]; partial: boolean; weakest: number | null; plan: number[] }

/** See src/practice/repetition.h; easiness in hundredths, days. */
export interface Repetition { easiness: number; times: number; days: number; due: string }
const FRESH: Repetition = { easiness: 250, times: 0, days: 0, due: "" };

export interface PracticeCore {
  /** The three throw a RangeError for a date that does not exist. */
  clocks(incident: Incident): Item[];
  access(request: Request): Item[];
  retention(kept: Kept): Item[];
  addMonths(day: string, months: number): string;
  assess(questions: readonly Judged[], themes: number, planMax: number): Assessment;
  /** SM-2: when to ask again what was answered today, at a grade from 0 to 5; null: for the first time. */
  repetition(before: Repetition | null, grade: number, today: string): Repetition;
  /** An .ics file's text. */
  calendar(events: readonly CalendarEvent[], made: Date): string;
}

const NONE = -0x80000000; // INT32_MIN
const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const PRODID = "-//Maillon//Maillon//FR";

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  room(bytes: number): number;
  day(text: number, length: number): number;
  minute(text: number, length: number): number;
  add_months(day: number, months: number): number;
  clocks(...values: number[]): number;
  access(...values: number[]): number;
  retention(...values: number[]): number;
  assess(questions: number, count: number, themes: number, planMax: number): number;
  repetition(...values: number[]): number;
  ics_open(prodid: number, length: number): void;
  ics_event(...values: number[]): void;
  ics_close(): number;
}

const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);
const minuteText = (minute: number): string => new Date(minute * MINUTE_MS).toISOString().slice(0, 16);
const isTime = (text: string): boolean => text.includes("T");
const utf8 = new TextEncoder();

function readItem(reader: Reader): Item {
  const rule = reader.name();
  const law = reader.nameOrNull();
  const source = reader.nameOrNull();
  const nature = NATURES[reader.number()] ?? "note";
  const due = DUES[reader.number()] ?? "undated";
  const side = SIDES[reader.number()] ?? "until";
  const when = reader.signed();
  const utc = reader.signed();
  const facts = Object.fromEntries(reader.items(reader.number(), () => [reader.name(), reader.text()] as const));
  return {
    rule, law, source, nature, due, side, facts,
    day: due === "day" ? dayText(when) : null,
    local: due === "time" ? minuteText(when) : null,
    utc: due === "time" ? new Date(utc * MINUTE_MS) : null,
  };
}

function readTheme(reader: Reader): ThemeScore {
  const score = reader.signed();
  const [asked, judged, open, dismissed, cut, links] = reader.items(6, () => reader.number()) as [number, number, number, number, number, number];
  return { score: score < 0 ? null : score, asked, judged, open, dismissed, cut: cut === 1, links };
}

export async function openPractice(module: BufferSource): Promise<PracticeCore> {
  const { instance } = await WebAssembly.instantiate(module, {});
  const c = instance.exports as unknown as Exports;
  c._initialize();

  /** Address and length of each text, side by side in the room of a new call. */
  const place = (...texts: string[]): number[] => {
    const inputs = texts.map((text) => utf8.encode(text));
    let at = roomFor(c.memory, c.room(inputs.reduce((sum, { length }) => sum + length, 0)), ...inputs);
    return inputs.flatMap(({ length }) => {
      const own = at;
      at += length;
      return [own, length];
    });
  };
  const parsed = (read: (text: number, length: number) => number, text: string): number => {
    const [at = 0, length = 0] = place(text);
    const value = read(at, length);
    if (value === NONE) throw new RangeError(`no such date: ${text}`);
    return value;
  };
  const day = (text: string): number => parsed(c.day, text);
  const dayOrNone = (text: string | null): number => (text ? day(text) : NONE);
  const minute = (text: string): number => parsed(c.minute, text);
  const items = (compute: () => number): Item[] => {
    c.room(0); // the report of the call before is dropped
    const reader = new Reader(c.memory, compute());
    return reader.items(reader.number(), readItem);
  };

  return {
    clocks(incident) {
      const aware = minute(incident.aware);
      const { personalData, encrypted, attack, insured, bank, atProcessor } = incident;
      return items(() => c.clocks(ZONES.indexOf(incident.zone), aware, RISKS.indexOf(incident.risk),
        ...[personalData, encrypted, attack, insured, bank, atProcessor].map(Number)));
    },
    access(request) {
      const asked = isTime(request.asked) ? minute(request.asked) : NONE;
      const askedDay = day(request.asked.slice(0, 10));
      const [newest, oldest] = [dayOrNone(request.newest), dayOrNone(request.oldest)];
      const { medicalFile, otherData, complex, minor, heirs } = request;
      return items(() => c.access(ZONES.indexOf(request.zone), askedDay, asked, newest, oldest,
        ...[medicalFile, otherData, complex, minor, heirs].map(Number)));
    },
    retention({ kind, last, born, deceased, dispute }) {
      const [lastDay, bornDay] = [day(last), dayOrNone(born)];
      return items(() => c.retention(RECORDS.indexOf(kind), lastDay, bornDay, Number(deceased), Number(dispute)));
    },
    addMonths: (text, months) => dayText(c.add_months(day(text), months)),
    assess(questions, themes, planMax) {
      const bytes = Uint8Array.from(questions.flatMap(({ theme, impact, effort, answer }) =>
        [theme, impact, effort, answer === null ? 0 : ANSWERS.indexOf(answer) + 1]));
      const at = roomFor(c.memory, c.room(bytes.length), bytes);
      const reader = new Reader(c.memory, c.assess(at, questions.length, themes, planMax));
      const scores = reader.items(themes, readTheme);
      const partial = reader.number() === 1;
      const weakest = reader.signed();
      return { themes: scores, partial, weakest: weakest < 0 ? null : weakest, plan: reader.items(reader.number(), () => reader.number()) };
    },
    repetition(before, grade, today) {
      const todayDay = day(today);
      const { easiness, times, days } = before ?? FRESH;
      c.room(0);
      const reader = new Reader(c.memory, c.repetition(easiness, times, days, grade, todayDay));
      return { easiness: reader.number(), times: reader.number(), days: reader.number(), due: dayText(reader.signed()) };
    },
    calendar(events, made) {
      const [prodid = 0, length = 0] = place(PRODID);
      c.ics_open(prodid, length);
      for (const { uid, summary, description, when, everyMonths, alarm, earlier } of events) {
        const at = typeof when === "string" ? day(when) : Math.round(when.getTime() / MINUTE_MS);
        c.ics_event(...place(uid, summary, description), Number(typeof when === "string"), at, everyMonths, alarm ?? NONE, earlier ?? NONE,
          Math.floor(made.getTime() / MINUTE_MS));
      }
      const address = c.ics_close();
      if (address === 0) throw new RangeError("the calendar grew too large");
      return textAt(c.memory, address);
    },
  };
}
