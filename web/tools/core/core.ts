// SPDX-License-Identifier: Apache-2.0
// The checks, in C, as a WebAssembly module: src/wasm/check.c says how a call goes, and what the words of a report are.
// Pure: bytes in, findings out. Nothing here knows a page or a network.

import { Reader, roomFor, textAt } from "./reader";
import type { Rule } from "./rules";
import type { Facts, Finding, Report, Severity, Verdict } from "./report";

/** Where a finding's evidence stands in a text, in UTF-16 units, as JavaScript counts. */
export interface Mark { finding: number; start: number; end: number }

/** Words of a page that lead somewhere. */
export interface ShownLink {
  target: string;
  start: number;
  end: number;
  /** Findings about the target itself, which a reader does not see. */
  findings: number[];
}

/** What a reader sees of a message. */
export interface Piece {
  kind: "sender" | "subject" | "text";
  text: string;
  links: ShownLink[];
  marks: Mark[];
}

export interface Core {
  message(input: Uint8Array): { report: Report; shown: Piece[] };
  link(input: Uint8Array): Report;
  address(input: Uint8Array): Report;
  password(input: Uint8Array, former: Uint8Array): Report;
  /** Seven words, from the system's randomness. */
  passphrase(): string;
}

const VERDICTS: readonly Verdict[] = ["none", "check", "alert"];
const SEVERITIES: readonly Severity[] = ["info", "point", "strong"];
const KINDS = ["sender", "subject", "text"] as const;

interface Exports {
  memory: WebAssembly.Memory;
  _initialize(): void;
  room(bytes: number): number;
  message(input: number, length: number): number;
  shown(): number;
  link(input: number, length: number): number;
  address(input: number, length: number): number;
  password(input: number, length: number, former: number, formerLength: number): number;
  lists_room(words: number, phrases: number): number;
  random_bytes(): number;
  passphrase(random: number): number;
}

function readFinding(reader: Reader): Finding {
  const rule = reader.name() as Rule;
  const severity = SEVERITIES[reader.number()] ?? "info";
  const start = reader.number();
  const end = reader.number();
  const facts: Facts = Object.fromEntries(reader.items(reader.number(), () => [reader.name(), reader.text()] as const));
  return { rule, severity, start, end, facts };
}

function readReport(reader: Reader): Report {
  const verdict = VERDICTS[reader.number()] ?? "none";
  const more = reader.number() !== 0;
  return { verdict, more, findings: reader.items(reader.number(), readFinding) };
}

/** From places in UTF-8 bytes to places in the decoded text; a place inside a character is its end. */
export function placesIn(bytes: Uint8Array): (place: number) => number {
  let byte = 0;
  let unit = 0;
  return (place) => {
    if (place < byte) byte = unit = 0;
    for (; byte < place && byte < bytes.length; byte++) {
      const lead = bytes[byte] ?? 0;
      if ((lead & 0xc0) !== 0x80) unit += lead >= 0xf0 ? 2 : 1;
    }
    return unit;
  };
}

function readPiece(reader: Reader, { findings }: Report): Piece {
  const kind = KINDS[reader.number()] ?? "text";
  const bytes = reader.view();
  const text = reader.decode(bytes);
  const place = placesIn(bytes);
  const links = reader.number();
  const marks = reader.number();
  return {
    kind,
    text,
    links: reader.items(links, () => {
      const target = reader.text();
      const start = place(reader.number());
      const end = place(reader.number());
      const from = reader.number();
      const to = reader.number();
      const about = findings.flatMap((finding, index) => (finding.start < to && finding.end > from ? [index] : []));
      return { target, start, end, findings: about };
    }),
    marks: reader.items(marks, () => ({ finding: reader.number(), start: place(reader.number()), end: place(reader.number()) })),
  };
}

export async function openCore(module: BufferSource, words: Uint8Array, phrases: Uint8Array): Promise<Core> {
  const { instance } = await WebAssembly.instantiate(module, {});
  const c = instance.exports as unknown as Exports;
  c._initialize();

  const write = (address: number, ...inputs: Uint8Array[]) => roomFor(c.memory, address, ...inputs);
  write(c.lists_room(words.length, phrases.length), words, phrases);

  const one = (check: (input: number, length: number) => number, input: Uint8Array): Report =>
    readReport(new Reader(c.memory, check(write(c.room(input.length), input), input.length)));

  return {
    link: (input) => one(c.link, input),
    address: (input) => one(c.address, input),
    message(input) {
      const report = one(c.message, input);
      const reader = new Reader(c.memory, c.shown());
      return { report, shown: reader.items(reader.number(), () => readPiece(reader, report)) };
    },
    password(input, former) {
      const at = write(c.room(input.length + former.length), input, former);
      return readReport(new Reader(c.memory, c.password(at, input.length, at + input.length, former.length)));
    },
    passphrase() {
      const random = crypto.getRandomValues(new Uint8Array(c.random_bytes()));
      const at = c.passphrase(write(c.room(random.length), random));
      if (at === 0) throw new RangeError("no passphrase could be drawn");
      return textAt(c.memory, at);
    },
  };
}
