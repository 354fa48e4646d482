// SPDX-License-Identifier: Apache-2.0
// A few quiet notes, made here: the last five seconds, a reveal, a question from the room, the podium. A browser that wants a gesture first, or
// has no sound, leaves us silent.

import { effect, untracked } from "@preact/signals";

import type { StepKind } from "../shared/protocol";
import { audible, chrono, snapshot, still } from "./session";

const QUIET = 0.06; // of full scale: under a voice, even through a room's loudspeakers

let context: AudioContext | null = null;

/** Browsers let a page sound only after a key or a click. */
function wake(): void {
  try {
    context ??= new AudioContext();
    if (context.state === "suspended") void context.resume().catch(() => undefined);
  } catch {
    context = null;
  }
}

/** One soft note, `after` seconds from now. */
function note(hertz: number, after: number, seconds: number, loud = QUIET): void {
  if (context?.state !== "running") return;
  const at = context.currentTime + after;
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.type = "sine";
  tone.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loud, at + 0.012);
  gain.gain.exponentialRampToValueAtTime(0.0001, at + seconds);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + seconds);
}

const C5 = 523.25;
const E5 = 659.25;
const G5 = 783.99;
const C6 = 1046.5;

const JUDGED: ReadonlySet<StepKind> = new Set(["question", "spot"]);

export function startSounds(): void {
  addEventListener("pointerdown", wake);
  addEventListener("keydown", wake);
  let phase = snapshot.value?.phase;

  effect(() => {
    const now = snapshot.value?.phase;
    if (now === phase) return;
    const first = phase === undefined; // what was there when we came is not news
    phase = now;
    if (first || !untracked(() => audible.value)) return;
    if (now === "reveal") {
      // Two notes up where something was right; one where the room only spoke.
      note(E5, 0, 0.5);
      if (untracked(() => JUDGED.has(snapshot.value?.kind ?? "slide"))) note(G5, 0.12, 0.7);
    }
    if (now === "podium" && !untracked(() => still.value)) {
      // With each place that rises: third, second, first.
      note(C5, 0.1, 0.6);
      note(E5, 1.6, 0.6);
      [C5, E5, G5, C6].forEach((hertz, i) => note(hertz, 3.1 + i * 0.09, 1.4));
    }
  });

  let asked = snapshot.value?.projected?.text;
  effect(() => {
    const text = snapshot.value?.projected?.text;
    const fresh = text !== undefined && text !== asked;
    asked = text;
    if (fresh && untracked(() => audible.value)) note(G5, 0, 0.6, QUIET * 0.8);
  });

  effect(() => {
    const seconds = chrono.seconds.value;
    if (seconds === null || seconds < 1 || seconds > 5 || chrono.paused.value) return;
    untracked(() => {
      if (audible.value && snapshot.value?.phase === "open") note(C5, 0, 0.12, QUIET * 0.7);
    });
  });
}
