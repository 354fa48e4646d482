// SPDX-License-Identifier: Apache-2.0
// What to do, numbered; a step may end with the address or the number that it speaks of.
import type { Step } from "../core/advice";

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="steps">
      {steps.map(({ text, link }) => (
        <li key={text}>
          <span>{text}{link && <> <a href={link.href} {...(link.href.startsWith("https") ? { target: "_blank", rel: "noreferrer" } : {})}>{link.label}</a></>}</span>
        </li>
      ))}
    </ol>
  );
}
