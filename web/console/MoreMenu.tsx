// SPDX-License-Identifier: Apache-2.0
// What is needed now and then: skip, cancel, the door, the sounds, the end. Only what makes sense is listed.
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import {
  IconCross, IconLock, IconMore, IconMute, IconNote, IconSkip, IconSound, IconStop, IconUnlock,
} from "../shared/components/icons";
import type { State } from "../shared/protocol";
import { command, steps } from "./live";
import { askToCancel, askToEnd, askToSkip } from "./moves";
import { allows } from "./next";
import { stepsShown } from "./StepsDrawer";
import { t } from "./words";

export function MoreMenu({ state }: { state: State }) {
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const words = t.value.quick;

  useEffect(() => {
    if (!open) return;
    const leave = (event: Event) => !whole.current?.contains(event.target as Node) && setOpen(false);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      setOpen(false);
      whole.current?.querySelector("button")?.focus();
    };
    addEventListener("pointerdown", leave);
    addEventListener("focusin", leave);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("pointerdown", leave);
      removeEventListener("focusin", leave);
      removeEventListener("keydown", onKey);
    };
  }, [open]);

  const item = (icon: ComponentChildren, label: string, act: () => void, danger = false) => (
    <button
      class={danger ? "btn btn--plain btn--danger" : "btn btn--plain"} type="button"
      onClick={() => {
        setOpen(false);
        act();
      }}
    >
      {icon}{label}
    </button>
  );

  return (
    <div class="more" ref={whole}>
      <button class="btn btn--quiet" type="button" aria-expanded={open} aria-controls="more-menu" onClick={() => setOpen(!open)}>
        <IconMore small />{words.more}
      </button>
      <div class="card menu" id="more-menu" hidden={!open}>
        {allows(state, "skip") && item(<IconSkip small />, words.skip, () => askToSkip(state))}
        {allows(state, "cancel") && item(<IconCross small />, words.cancel, askToCancel)}
        {state.phase !== "lobby" && (state.locked
          ? item(<IconUnlock small />, words.unlock, () => command("unlock"))
          : item(<IconLock small />, words.lock, () => command("lock")))}
        {state.phase !== "lobby" && (state.sounds
          ? item(<IconMute small />, words.sounds_off, () => command("sounds_off"))
          : item(<IconSound small />, words.sounds_on, () => command("sounds_on")))}
        {steps.value.length > 0 && item(<IconNote small />, t.value.live.all_steps, () => { stepsShown.value = true; })}
        {item(<IconStop small />, words.end, () => askToEnd(state), true)}
      </div>
    </div>
  );
}
