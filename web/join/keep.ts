// SPDX-License-Identifier: Apache-2.0
// What people take away, made on the phone: the explanations as text to copy or share, and as a page to keep.
// Nothing is asked of the server.

import { plainText } from "../shared/components/RichText";
import { common, language } from "../shared/i18n";
import type { RecapItem } from "../shared/protocol";
import { t } from "./store";

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c);

/** "Juste", "À revoir", … */
export function outcome(item: RecapItem): string {
  if (item.cancelled) return t.value.recap_cancelled;
  if (item.right) return t.value.recap_right;
  return item.answers.some(({ mine }) => mine) ? t.value.recap_review : t.value.recap_none;
}

const rightOf = (item: RecapItem) => item.answers.filter(({ right }) => right).map(({ text }) => plainText(text));

export function asText(title: string, recap: RecapItem[]): string {
  const blocks = recap.map((item) => [
    `${item.number}. ${plainText(item.heading)}`,
    ...rightOf(item).map((text) => `✓ ${text}`),
    ...item.explanation.map(plainText),
    ...(item.sources.length > 0 ? [`${common.value.source({ n: item.sources.length })} : ${item.sources.map(plainText).join(" ; ")}`] : []),
  ].join("\n"));
  return [t.value.file_title({ title: plainText(title) }), ...blocks, t.value.file_footer].join("\n\n");
}

const STYLE = "body{font:1.0625rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color:#14213d;background:#fffefb}"
  + "h1{line-height:1.15}h2{font-size:1.125rem;margin:2rem 0 .5rem}ul{margin:.25rem 0;padding-left:1.25rem}li{font-weight:600}small,footer{color:#4c5875}"
  + "section{break-inside:avoid}";

export function asPage(title: string, recap: RecapItem[]): string {
  const heading = escape(t.value.file_title({ title: plainText(title) }));
  const sections = recap.map((item) => `<section><h2>${item.number}. ${escape(plainText(item.heading))}</h2>
<small>${escape([item.theme, outcome(item)].filter(Boolean).join(" – "))}</small>
<ul>${rightOf(item).map((text) => `<li>${escape(text)}</li>`).join("")}</ul>
${item.explanation.map((text) => `<p>${escape(plainText(text))}</p>`).join("\n")}
${item.sources.length > 0 ? `<small>${escape(common.value.source({ n: item.sources.length }))}\u00a0: ${escape(item.sources.map(plainText).join(" ; "))}</small>` : ""}</section>`);
  return `<!doctype html>
<html lang="${language.value}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title><style>${STYLE}</style>
<h1>${heading}</h1>
${sections.join("\n")}
<footer><p>${escape(t.value.file_footer)}</p></footer></html>
`;
}

export function download(title: string, recap: RecapItem[]): void {
  const address = URL.createObjectURL(new Blob([asPage(title, recap)], { type: "text/html" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${t.value.file_name}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it late
}

export const canShare = typeof navigator.share === "function";

export async function share(title: string, recap: RecapItem[]): Promise<void> {
  try {
    await navigator.share({ title: t.value.file_title({ title: plainText(title) }), text: asText(title, recap) });
  } catch {
    // Closed without choosing anybody: that is an answer too.
  }
}

/** False: the browser refused, or has no clipboard (a page without https). */
export async function copy(title: string, recap: RecapItem[]): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(asText(title, recap));
    return true;
  } catch {
    return false;
  }
}

export const attestationText = (title: string, name: string, day: string): string => t.value.attestation_text({ title, name, day });
