// SPDX-License-Identifier: Apache-2.0
// What the server last said to this screen, and the commands it may send. The one store of the page.

import { computed, signal } from "@preact/signals";

import { createChrono } from "../shared/chrono";
import { setLanguage } from "../shared/i18n";
import { PROTOCOL_VERSION, type Command, type ServerMessage, type State, type Tally, type Words } from "../shared/protocol";
import { connect, socketUrl, type Socket, type SocketStatus } from "../shared/socket";
import { podiumMs } from "../shared/stage/Podium";
import type { PinProblem } from "../shared/stage/Waiting";

export const snapshot = signal<State | null>(null);
export const tally = signal<Tally | null>(null);
export const words = signal<Words | null>(null);
export const latest = signal<readonly string[]>([]);
export const status = signal<SocketStatus>("connecting");
/** The server knows us and has nothing to show, or refused our code. */
export const waiting = signal(false);
export const problem = signal<PinProblem | null>(null);
export const chrono = createChrono();

/** When the break on view ends, by this device's clock: people look at their watches. */
export const backAt = signal<number | null>(null);

/** The podium stands: by time, or because somebody did not wait. */
const podiumDone = signal(false);
export const still = computed(() => snapshot.value?.phase === "podium" && podiumDone.value);

let socket: Socket | null = null;
let podiumTimer: ReturnType<typeof setTimeout> | undefined;

function take(message: ServerMessage): void {
  switch (message.type) {
    case "state": {
      const before = snapshot.value;
      setLanguage(message.language);
      chrono.set(message);
      backAt.value = message.phase === "break" && message.timed && !message.paused ? Date.now() + message.left_ms : null;
      tally.value = null;
      words.value = null;
      if (before?.session !== message.session) latest.value = [];
      snapshot.value = message;
      waiting.value = false;
      problem.value = null;
      if (message.phase === "podium" && before?.phase !== "podium") watchPodium(message);
      break;
    }
    case "tally":
      tally.value = message;
      break;
    case "words":
      if (message.step === snapshot.value?.step) words.value = message;
      break;
    case "arrivals": {
      latest.value = message.latest;
      const { answered = 0, connected = message.players } = tally.value ?? snapshot.value ?? {};
      tally.value = { type: "tally", answered, connected, players: message.players };
      break;
    }
    case "waiting":
      snapshot.value = null;
      chrono.set(null);
      waiting.value = true;
      break;
    case "gone":
      // An ended session keeps its last view: there is nothing newer to see.
      if (message.why === "deleted") refuse("deleted");
      break;
    case "error":
      // Only the hello's refusal stops us; a command refused since the game moved on changes nothing here.
      if (message.of === "hello" && message.code !== "limit") refuse(message.code === "pin" ? "unknown" : "denied");
      break;
    default: // for other roles
  }
}

function refuse(why: PinProblem): void {
  socket?.close();
  socket = null;
  snapshot.value = null;
  chrono.set(null);
  waiting.value = true;
  problem.value = why;
}

function watchPodium(state: State): void {
  podiumDone.value = false;
  clearTimeout(podiumTimer);
  podiumTimer = setTimeout(() => { podiumDone.value = true; }, podiumMs(state));
}

/** Follows the session of this code, or of the page's address, or the only open one. */
export function follow(pin?: string): void {
  const asked = new URLSearchParams(location.search);
  const session = pin === undefined ? asked.get("session") : null;
  const code = pin ?? asked.get("pin");
  if (pin !== undefined) history.replaceState(null, "", `?pin=${pin}`);
  socket?.close();
  problem.value = null;
  socket = connect({
    url: socketUrl(),
    hello: () => ({
      type: "hello", version: PROTOCOL_VERSION, role: "screen",
      ...(session ? { session } : code ? { pin: code.replace(/\D/g, "") } : {}),
    }),
    onMessage: take,
    onStatus: (next) => { status.value = next; },
  });
}

export function retry(): void {
  socket?.retry();
}

function command(type: Command): void {
  socket?.send({ type });
}

const driven = (): State | null => (snapshot.value?.drive ? snapshot.value : null);

/** On to what comes next. While the podium rises it is only shown whole. */
export function next(): void {
  if (skipPodium()) return;
  const state = driven();
  if (state === null) return;
  if (state.phase === "lobby") command("start");
  else {
    const { step, phase, lines_hidden: hidden } = state;
    socket?.send(hidden === undefined ? { type: "next", step, phase } : { type: "next", step, phase, hidden });
  }
}

/** True: the podium was still rising, and stands now. */
export function skipPodium(): boolean {
  if (snapshot.value?.phase !== "podium" || podiumDone.value) return false;
  podiumDone.value = true;
  return true;
}

export function back(): void {
  if (driven()) command("back");
}

export function togglePause(): void {
  const state = driven();
  if (state?.timed) command(state.paused ? "resume" : "pause");
}

export function extend(): void {
  if (driven()?.timed) command("extend");
}

export function closeQuestion(): void {
  if (driven()?.phase === "open") command("close");
}

/** A screen that may not drive mutes itself only. */
export const muted = signal(false);
export const audible = computed(() => (snapshot.value?.sounds ?? false) && !muted.value);

export function toggleSounds(): void {
  const state = driven();
  if (state) command(state.sounds ? "sounds_off" : "sounds_on");
  else muted.value = !muted.value;
}
