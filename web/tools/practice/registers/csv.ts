// SPDX-License-Identifier: Apache-2.0
// A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8.
import type { Language } from "../../../shared/i18n";

/** French spreadsheets, whose decimal sign is the comma, open a file in columns only with ";" between its cells. */
const BETWEEN: Readonly<Record<Language, string>> = { fr: ";", en: "," };

/** A spreadsheet takes a cell that begins so for a formula, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

export const csvOf = (rows: readonly (readonly string[])[], language: Language): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(BETWEEN[language])}\r\n`).join("")}`;
