// SPDX-License-Identifier: Apache-2.0
// A view that has nothing to show, and says why and what to do. Two links apart: something waits to be joined.
import type { ComponentChildren } from "preact";
import { useTitle } from "./title";

export interface BlankProps { title: string; detail: string; children?: ComponentChildren }

export function Blank({ title, detail, children }: BlankProps) {
  useTitle(title);
  return (
    <main class="blank">
      <svg class="blank__links" viewBox="0 0 120 56" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="8">
        <rect x="4" y="10" width="50" height="36" rx="18" />
        <rect x="66" y="10" width="50" height="36" rx="18" stroke="var(--line)" />
      </svg>
      <h1>{title}</h1>
      <p>{detail}</p>
      {children && <div class="actions">{children}</div>}
    </main>
  );
}
