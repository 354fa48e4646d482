// SPDX-License-Identifier: Apache-2.0
// The six shapes of the answers. The place in the list, from 0, gives shape and colour, on phones and screen alike.

import { common } from "../i18n";

const SHAPES = [
  <path d="M12 3.6 21.6 20.2H2.4z" stroke="currentColor" stroke-width="2.2" stroke-linejoin="round" />,
  <path d="M12 1.8 22.2 12 12 22.2 1.8 12z" stroke="currentColor" stroke-width="1.6" stroke-linejoin="round" />,
  <circle cx="12" cy="12" r="10.4" />,
  <rect x="2.6" y="2.6" width="18.8" height="18.8" rx="2" />,
  <path d="M12 2.6 22 9.9 18.2 21.4H5.8L2 9.9z" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />,
  <path d="M7 3.2h10L22 12l-5 8.8H7L2 12z" stroke="currentColor" stroke-width="1.8" stroke-linejoin="round" />,
];

/** The class that sets --a, --a-on and --a-edge for the answer at this place. */
export function answerClass(place: number): string {
  return `a${(place % SHAPES.length) + 1}`;
}

/** "triangle", "losange", … in the page's language. */
export function shapeName(place: number): string {
  return common.value.shapes[place % SHAPES.length] ?? "";
}

export interface AnswerShapeProps {
  place: number;
  /** Said by the text beside it already, or by nobody: hidden from screen readers. */
  silent?: boolean;
}

export function AnswerShape({ place, silent }: AnswerShapeProps) {
  const drawing = SHAPES[place % SHAPES.length];
  return silent ? (
    <svg class="shape" viewBox="0 0 24 24" aria-hidden="true">{drawing}</svg>
  ) : (
    <svg class="shape" viewBox="0 0 24 24" role="img" aria-label={shapeName(place)}>{drawing}</svg>
  );
}

/** The shape on its coloured tile, for lists and results. */
export function Badge({ place, silent = false }: AnswerShapeProps) {
  return <span class={`badge ${answerClass(place)}`}><AnswerShape place={place} silent={silent} /></span>;
}
