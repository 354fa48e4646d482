// SPDX-License-Identifier: Apache-2.0
// A pack's words on the wall: links are words only, and a hyphen inside a word does not end a line. The heading takes
// the focus when the view changes.

import { RichText } from "../components/RichText";
import type { Fit } from "./fit";

const MARKED = /`|\]\(/; // code and addresses keep their hyphens

/** "faites-vous" stays on one line: a no-break hyphen, which the faces draw as the other. */
const joined = (text: string): string => (MARKED.test(text) ? text : text.replace(/(?<=\p{L})-(?=\p{L})/gu, "\u2011"));

export function Words({ text }: { text: string }) {
  return <RichText text={joined(text)} links={false} />;
}

export interface HeadingProps {
  text: string;
  fit?: Fit;
  /** What is read out where the pack gave no heading; nothing of it is seen. */
  or?: string;
}

export function Heading({ text, fit, or = "" }: HeadingProps) {
  return text === "" && or !== ""
    ? <h1 class="sr-only" tabIndex={-1}>{or}</h1>
    : <h1 tabIndex={-1} data-fit={fit}><Words text={text} /></h1>;
}
