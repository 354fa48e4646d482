// SPDX-License-Identifier: Apache-2.0
// The toolbox's sentences in the page's language, and the choice of it, kept on this device.
import { adviceEn } from "../shared/i18n/advice.en";
import { adviceFr } from "../shared/i18n/advice.fr";
import { durationEn, findingsEn } from "../shared/i18n/findings.en";
import { durationFr, findingsFr } from "../shared/i18n/findings.fr";
import { language, setLanguage, texts, type Language } from "../shared/i18n";
import { toolsEn } from "../shared/i18n/tools.en";
import { toolsFr } from "../shared/i18n/tools.fr";
import { read, write } from "./memory";

export const t = texts(toolsFr, toolsEn);
export const advice = texts(adviceFr, adviceEn);
export const findingWords = texts(findingsFr, findingsEn);

/** log10 of seconds, as a fact says it, in words. */
export const duration = (log10: string | undefined): string => (language.value === "fr" ? durationFr : durationEn)(log10) ?? "";

export function startLanguage(): void {
  setLanguage(read<Language>("language") ?? language.value);
}

export function chooseLanguage(chosen: Language): void {
  setLanguage(chosen);
  write("language", chosen);
}
