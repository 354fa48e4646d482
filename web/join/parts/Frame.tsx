// SPDX-License-Identifier: Apache-2.0
// What every view stands in: who plays at the top, the view, and what the thumb reaches at the bottom.

import type { ComponentChildren } from "preact";

import { Brand, Mark } from "../../shared/components/Brand";
import { common } from "../../shared/i18n";
import { AskButton } from "./AskSheet";
import { joined, me, state, status, t, view, type ViewName } from "../store";

/** Views that need no network, or speak of it themselves. */
const SILENT: ReadonlySet<ViewName> = new Set(["reconnecting", "ended", "gone", "refused", "join"]);

export interface FrameProps {
  children: ComponentChildren;
  /** Beside the pseudonym; the points where nothing is said. */
  aside?: ComponentChildren;
  foot?: ComponentChildren;
  /** How the middle is set: in the middle of the phone, as high as a keyboard allows, or from the top. */
  layout?: "center" | "typing" | "top" | "question" | "spot";
}

export function Frame({ children, aside, foot, layout = "top" }: FrameProps) {
  const own = me.value;
  const known = joined.value && own !== null && own.pseudonym !== "";
  return (
    <>
      <header class="ph__top">
        {known ? <p class="me"><Mark /> <span class="me__name">{own.pseudonym}</span></p> : <Brand />}
        {state.value?.preview && <span class="tag">{common.value.preview}</span>}
        {aside ?? (known && <span class="tnum">{common.value.points({ n: own.points })}</span>)}
      </header>
      <main class={`ph__main ph__main--${layout}`}>
        {status.value === "lost" && state.value !== null && !SILENT.has(view.value) && (
          <p class="away"><i class="away__links" aria-hidden="true" /> {view.value === "open" ? t.value.lost_answering : t.value.lost_banner}</p>
        )}
        {children}
      </main>
      <footer class="ph__foot">{foot}<AskButton /></footer>
    </>
  );
}
