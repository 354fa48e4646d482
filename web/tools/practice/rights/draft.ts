// SPDX-License-Identifier: Apache-2.0
// The letter that acknowledges a request, from what is due. A draft: what this page does not know is in brackets.
import { letter as words } from "../../../shared/i18n/rights-letter.fr";
import type { Item } from "../core";
import type { Asked } from "./asked";

/** What is asked for, as the letter names it; heirs ask for the file only. */
function subjectOf({ what, who }: Asked): string {
  return who === "heirs" ? words.whats.file.heirs : words.whats[what][who];
}

export function letterOf(items: readonly Item[], asked: Asked, today: string): string {
  const day = (rule: string): string | null => items.find((item) => item.rule === rule)?.day ?? null;
  const from = day("file_not_before") ?? asked.asked;
  const told = (rule: "file_recent" | "file_old" | "other_data" | "other_data_extended", key: typeof rule | "file_recent_only" = rule): string[] => {
    const until = day(rule);
    return until ? [words[key]({ from, until })] : [];
  };
  const other = told("other_data_extended");
  const dates = [...told("file_recent", day("file_old") ? "file_recent_only" : "file_recent"), ...told("file_old"), ...(other.length > 0 ? other : told("other_data"))];
  const isHeirs = asked.who === "heirs"; // what they may have is to be verified first
  const paragraphs = [
    words.draft,
    words.sender,
    words.recipient,
    words.place({ day: today }),
    [words.subject(asked), ...(asked.mark ? [words.mark(asked)] : [])].join("\n"),
    words.greeting,
    words.received({ asked: asked.asked, what: subjectOf(asked) }),
    ...(isHeirs ? [words.heirs] : []),
    [isHeirs ? words.dates_heirs : words.dates, ...dates].join("\n").replace(/\u202f;$/, "."),
    ...(asked.what === "other" || isHeirs ? [] : [words.choice]),
    ...(isHeirs ? [] : [words.free]),
    ...(asked.who === "parents" ? [words.parents] : []),
    words.identity,
    words.complaint,
    words.goodbye,
    words.signature,
  ];
  return `${paragraphs.join("\n\n")}\n`;
}
