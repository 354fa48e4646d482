// SPDX-License-Identifier: Apache-2.0
// A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. As src/report/csv.c writes it.

/** A spreadsheet takes a cell that begins so for a formula, whoever wrote it. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replace(/"/g, '""')}"`;

export const csvOf = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
