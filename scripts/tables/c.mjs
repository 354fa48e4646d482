// SPDX-License-Identifier: Apache-2.0
// Writes arrays of C for the tables of src/check/tables/: as many values on a line as fit.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Lower case, without accents; what is neither a letter nor a digit becomes one space. The same as words.c. */
export function fold(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/œ/g, "oe").replace(/æ/g, "ae")
    .replace(/[^a-z0-9#]+/g, " ").trim();
}

export const quote = (text) => `"${text.replace(/[\\"]/g, "\\$&")}"`;

export function lines(values, width = 100) {
  const out = [];
  let line = "   ";
  for (const value of values) {
    if (line.length + value.length + 2 > width) { out.push(line); line = "   "; }
    line += ` ${value},`;
  }
  out.push(line);
  return out.join("\n");
}

export function array(type, name, values) {
  return `const ${type} ${name}[${values.length}] = {\n${lines(values)}\n};\n`;
}

/** A long text as adjacent literals. */
export function literal(text, width = 92) {
  const out = [];
  for (let i = 0; i < text.length; i += width) out.push(`    ${quote(text.slice(i, i + width))}`);
  return out.join("\n");
}

export function write(name, purpose, body, licence = "Apache-2.0") {
  const path = join(root, "src/check/tables", name);
  writeFileSync(path, `/* SPDX-License-Identifier: ${licence} */\n/* ${purpose} */\n/* clang-format off */\n#pragma GCC diagnostic ignored "-Woverlength-strings"\n#include "check/tables/tables.h"\n\n${body}`);
  console.log(`${path}: ${body.length} bytes of source`);
}
