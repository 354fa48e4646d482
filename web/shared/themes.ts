// SPDX-License-Identifier: Apache-2.0
// Themes of questions, as a sentence names them.

/** "sauvegardes" for Sauvegardes, but "MSSanté" as it is. */
const inSentence = (theme: string): string => (/^\p{Lu}\p{Ll}/u.test(theme) ? theme.charAt(0).toLowerCase() + theme.slice(1) : theme);

/** "sauvegardes, MSSanté": each once, in their order. */
export const themesList = (themes: readonly string[]): string => [...new Set(themes)].filter(Boolean).map(inSentence).join(", ");
