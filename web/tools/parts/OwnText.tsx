// SPDX-License-Identifier: Apache-2.0
// What was typed, as it was typed, with the evidence underlined: of a link, a recipient, a password.
import { placesIn } from "../core/core";
import type { Clues } from "../core/clues";
import type { Report } from "../core/report";
import { bytesIn } from "../engine";
import { MarkedText } from "./MarkedText";

export function OwnText({ text, report, clues }: { text: string; report: Report; clues: Clues }) {
  const place = placesIn(bytesIn(text));
  // A finding about all of it underlines nothing.
  const marks = report.findings.map(({ start, end }, finding) => ({ finding, start: place(start), end: place(end) }));
  return <p class="msg mono"><MarkedText piece={{ text, marks, links: [] }} clues={clues} /></p>;
}
