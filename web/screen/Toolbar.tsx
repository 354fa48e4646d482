// SPDX-License-Identifier: Apache-2.0
// A few buttons for whoever stands at the laptop; away until the mouse moves or the keyboard comes.

import { useEffect, useState } from "preact/hooks";

import { IconMute, IconSound, IconWifi, type Icon } from "../shared/components/icons";
import { t } from "../shared/stage/strings";
import { fullscreen, panel, toggleFullscreen } from "./panels";
import { audible, snapshot, toggleSounds } from "./session";

const IDLE_MS = 2500;

/** True for a moment after the mouse moved; the pointer hides with the bar. */
function usePointer(): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const moved = (event: PointerEvent): void => {
      if (event.pointerType === "mouse" && event.movementX === 0 && event.movementY === 0) return;
      setNear(true);
      clearTimeout(timer);
      timer = setTimeout(() => setNear(false), IDLE_MS);
    };
    addEventListener("pointermove", moved);
    addEventListener("pointerdown", moved);
    return () => {
      clearTimeout(timer);
      removeEventListener("pointermove", moved);
      removeEventListener("pointerdown", moved);
    };
  }, []);
  return near;
}

interface ToolProps { label: string; keys: string; onClick(): void; children: preact.ComponentChildren }

function Tool({ label, keys, onClick, children }: ToolProps) {
  return (
    <button
      class="btn btn--plain tool" type="button" title={`${label} (${keys})`} aria-label={label} aria-keyshortcuts={keys}
      onClick={(event) => {
        onClick();
        // After a click of the mouse the space bar belongs to the session again.
        if (event.detail > 0) event.currentTarget.blur();
      }}
    >
      {children}
    </button>
  );
}

const IconWhole: Icon = () => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5" /></svg>
);

export function Toolbar() {
  const near = usePointer();
  const words = t.value.bar;
  const lobby = snapshot.value?.phase === "lobby";
  return (
    <section class={near ? "toolbar on-ink is-near" : "toolbar on-ink"} aria-label={words.label}>
      <Tool label={fullscreen.value ? words.leave_fullscreen : words.fullscreen} keys="F" onClick={toggleFullscreen}><IconWhole /></Tool>
      {snapshot.value === null ? null : (
        <Tool label={audible.value ? words.sounds_off : words.sounds_on} keys="S" onClick={toggleSounds}>
          {audible.value ? <IconSound /> : <IconMute />}
        </Tool>
      )}
      {lobby ? <Tool label={words.wifi} keys="W" onClick={() => { panel.value = "wifi"; }}><IconWifi /></Tool> : null}
      <Tool label={words.help} keys="?" onClick={() => { panel.value = "help"; }}><span class="tool__mark" aria-hidden="true">?</span></Tool>
    </section>
  );
}
