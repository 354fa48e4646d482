// SPDX-License-Identifier: Apache-2.0
// The page's language, and what makes its sentences: numbers, plurals, dates. French first, English second.
// Each surface has its own pair of files, and only what a surface imports is in its bundle:
//   export const t = texts(fr, en);      t.value.title      t.value.points({ n: 2666 })

import { computed, signal, type ReadonlySignal } from "@preact/signals";

import { commonEn } from "./common.en";
import { commonFr } from "./common.fr";

export type Language = "fr" | "en";

/** Until a pack says its own language, the browser's: English if it asks for it first, else French. */
export const language = signal<Language>(languageOf(navigator.language));

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith("en") ? "en" : "fr";
}

/** The pack's `language` field. */
export function setLanguage(tag: string): void {
  language.value = languageOf(tag);
  document.documentElement.lang = language.value;
}

/** The sentences of a surface in the page's language. The second file must have the first one's keys and parts. */
export function texts<T>(fr: T, en: NoInfer<T>): ReadonlySignal<T> {
  return computed(() => (language.value === "fr" ? fr : en));
}

export const common = texts(commonFr, commonEn);
