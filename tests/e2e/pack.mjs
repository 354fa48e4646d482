// SPDX-License-Identifier: Apache-2.0
// What a pack says, read independently of the server: the headings, answers and explanations that people must see.
import { readFileSync } from "node:fs";

const plain = (text) => text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/\*\*|`/g, "").trim();

function stepOf(text) {
  const lines = text.replace(/<!--[\s\S]*?-->/g, "").split("\n");
  const said = [...text.matchAll(/^(?:<!--\s*)?(type|points): (\w+)/gm)];
  const settings = Object.fromEntries(said.map(([, name, value]) => [name, value]));
  const marked = lines.filter((line) => /^- \[[ x]\] /.test(line));
  const answers = marked.map((line) => ({ text: plain(line.slice(6)), right: line[3] === "x" }));
  const quoted = lines.filter((line) => /^> /.test(line)).map((line) => plain(line.slice(2)));
  const rights = answers.filter(({ right }) => right);
  const marks = [...text.matchAll(/\[([^\]]+)\]\(#(indice|leurre) "/g)].map(([, words, name]) => ({ text: words, right: name === "indice" }));
  const isTrueOrFalse = answers.length === 2 && answers.every(({ text }) => /^(Vrai|Faux)$/.test(text));
  return {
    heading: plain((lines.find((line) => line.startsWith("# ")) ?? "# ").slice(2)),
    kind: marks.length > 0 ? "spot" : settings.type === "pause" ? "pause" : answers.length > 0 ? "question" : "slide",
    answerKind: marks.length > 0 ? "marks" : isTrueOrFalse ? "truefalse" : settings.type === "multiple" || rights.length > 1 ? "multiple" : "single",
    counts: settings.points !== "0",
    answers: marks.length > 0 ? marks : answers,
    right: (marks.length > 0 ? marks.filter(({ right }) => right) : rights).map((answer) => answer.text),
    wrong: (marks.length > 0 ? marks : answers).filter(({ right }) => !right).map((answer) => answer.text),
    explanation: quoted.filter((line) => !/^Source\b/.test(line)),
    sources: quoted.filter((line) => /^Source\b/.test(line)).map((line) => line.replace(/^Source\s*:\s*/, "")),
  };
}

/** The steps of a pack's file, in order. */
export function readPack(file) {
  const [, front, ...rest] = readFileSync(file, "utf8").split(/^---$/m);
  const titled = /^title: (.+)$/m.exec(front);
  return { title: titled[1], steps: rest.join("---").split(/^---$/m).map(stepOf).filter((step) => step.heading !== "") };
}
