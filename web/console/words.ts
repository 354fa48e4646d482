// SPDX-License-Identifier: Apache-2.0
// The console's sentences in the page's language, and the choice of it, kept on this device.
import { consoleEn } from "../shared/i18n/console.en";
import { consoleFr } from "../shared/i18n/console.fr";
import { language, setLanguage, texts, type Language } from "../shared/i18n";
import { read, write } from "./memory";

export const t = texts(consoleFr, consoleEn);

export function startLanguage(): void {
  setLanguage(read<Language>("language") ?? language.value);
}

export function chooseLanguage(chosen: Language): void {
  setLanguage(chosen);
  write("language", chosen);
}
