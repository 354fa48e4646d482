// SPDX-License-Identifier: Apache-2.0
// A document of the dossier: its blocks, the same for the printed page and for the text to copy.

export type Block =
  | { title: string }
  | { draft: string }
  | { from: readonly string[] }
  | { right: string }
  | { heading: string }
  | { text: string }
  | { sign: readonly string[] }
  | { list: readonly string[] }
  | { rows: readonly (readonly [string, string])[] };

/** Room to write by hand what was not filled in. */
export const BLANK = "…".repeat(16);

/** One to tick carries its own mark. */
export const isBox = (item: string): boolean => /^[☐☒]/.test(item);

function textOfBlock(block: Block): string {
  if ("title" in block) return block.title.toUpperCase();
  if ("draft" in block) return `[${block.draft}]`;
  if ("from" in block) return block.from.join("\n");
  if ("right" in block) return block.right;
  if ("heading" in block) return `— ${block.heading}`;
  if ("text" in block) return block.text;
  if ("sign" in block) return block.sign.join("\n");
  if ("list" in block) return block.list.map((item) => (isBox(item) ? item : `- ${item}`)).join("\n");
  return block.rows.map(([name, value]) => `${name}\u00a0: ${value}`).join("\n");
}

export const textOf = (blocks: readonly Block[]): string => `${blocks.map(textOfBlock).join("\n\n")}\n`;
