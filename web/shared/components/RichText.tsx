// SPDX-License-Identifier: Apache-2.0
// A pack's rich text: **strong**, `code`, [text](https://address), and a backslash before a literal mark.
// It becomes nodes, never HTML; a link that leads neither to a page, nor to a telephone or a mailbox, is its words alone.

import type { ComponentChildren } from "preact";

const MARK = /\\([*`[\]\\])|\*\*(.+?)\*\*|`([^`]+)`|\[((?:\\.|[^\]\\])+)\]\(([^()\s]+)\)/g;

const FOLLOWED = /^(?:https:\/\/|tel:|mailto:)/;

function nodes(text: string, links: boolean): ComponentChildren[] {
  const out: ComponentChildren[] = [];
  let from = 0;
  for (const mark of text.matchAll(MARK)) {
    const [whole, literal, strong, code, words, address] = mark;
    if (mark.index > from) out.push(text.slice(from, mark.index));
    from = mark.index + whole.length;
    if (literal !== undefined) out.push(literal);
    else if (strong !== undefined) out.push(<strong>{nodes(strong, links)}</strong>);
    else if (code !== undefined) out.push(<code>{code}</code>);
    else if (words !== undefined) {
      out.push(
        !links || address === undefined || !FOLLOWED.test(address) ? <>{nodes(words, false)}</>
        : address.startsWith("https:") ? <a href={address} target="_blank" rel="noopener noreferrer">{nodes(words, false)}</a>
        : <a href={address}>{nodes(words, false)}</a>,
      );
    }
  }
  if (from < text.length) out.push(text.slice(from));
  return out;
}

export interface RichTextProps {
  text: string;
  /** Whether links can be followed (the default), or are words only, as on the main screen. */
  links?: boolean;
}

export function RichText({ text, links = true }: RichTextProps) {
  return <>{nodes(text, links)}</>;
}

/** The same text without its marks, for titles, labels and files. */
export function plainText(text: string): string {
  return text.replace(MARK, (_whole, literal, strong, code, words, address) =>
    literal ?? code ?? (strong === undefined ? `${plainText(words)} (${address})` : plainText(strong)));
}

/** What is seen of it where links are words only: no mark, no address. */
export function shownText(text: string): string {
  return text.replace(MARK, (_whole, literal, strong, code, words) => literal ?? code ?? shownText(strong ?? words));
}

/** Its links, in order. */
export function linksOf(text: string): { words: string; address: string }[] {
  return [...text.matchAll(MARK)].flatMap(([, , strong, , words, address]) =>
    address !== undefined ? [{ words: shownText(words ?? ""), address }] : strong === undefined ? [] : linksOf(strong));
}
