// SPDX-License-Identifier: Apache-2.0
// The session being run: the server's last snapshot, what was counted since, and the commands that go out.
import { batch, computed, signal } from "@preact/signals";
import { createChrono } from "../shared/chrono";
import {
  PROTOCOL_VERSION, type Asks, type ClientMessage, type Command, type ErrorMessage, type ServerMessage, type State, type StepSummary, type Words,
} from "../shared/protocol";
import { connect, socketUrl, type Socket, type SocketStatus } from "../shared/socket";
import { openDoor } from "./door";
import { tell } from "./notices";
import { askRoster, resetRoster, roster } from "./roster";
import { t } from "./words";

export type End = "deleted" | "ended" | "replaced" | "unknown" | "version";

export const snapshot = signal<State | null>(null); // null: the designed loading state
export const steps = signal<StepSummary[]>([]);
export const tally = signal({ answered: 0, connected: 0, players: 0 });
export const latest = signal<string[]>([]);
export const status = signal<SocketStatus>("connecting");
export const end = signal<End | null>(null);
export const trouble = signal("");
/** A step forward is on its way; the next snapshot or refusal clears it. */
export const pending = signal(false);
/** Questions to the trainer; null: not told yet. */
export const asks = signal<Asks | null>(null);
/** When the last snapshot came, by this page's own clock: what runs is counted on from there. */
export const heardAt = signal(0);
export const chrono = createChrono();

/** Whether a command would reach the server. */
export const reachable = computed(() => status.value === "open" && end.value === null);

let socket: Socket | null = null;

/** Runs this session until the returned function is called. */
export function openLive(session: string): () => void {
  batch(() => {
    snapshot.value = null;
    steps.value = [];
    latest.value = [];
    end.value = null;
    trouble.value = "";
    pending.value = false;
    asks.value = null;
    roster.value = null;
    resetRoster();
  });
  const mine = connect({
    url: socketUrl(),
    hello: () => ({ type: "hello", version: PROTOCOL_VERSION, role: "console", session }),
    onMessage: receive,
    onStatus: (next) => { status.value = next; },
  });
  socket = mine;
  return () => {
    mine.close();
    chrono.set(null);
    if (socket === mine) socket = null;
  };
}

function receive(message: ServerMessage): void {
  batch(() => {
    switch (message.type) {
      case "state": takeState(message); break;
      case "tally":
        tally.value = { answered: message.answered, connected: message.connected, players: message.players };
        if (message.chosen) takeCounts(message.chosen);
        break;
      case "words": takeWords(message); break;
      case "asks": asks.value = message; break;
      case "arrivals":
        tally.value = { ...tally.value, players: message.players };
        latest.value = message.latest;
        break;
      case "roster": roster.value = message; break;
      case "trouble": trouble.value = message.reason; break;
      case "gone": end.value = message.why === "excluded" ? "unknown" : message.why; break;
      case "error": takeError(message); break;
    }
  });
}

function takeState(state: State): void {
  snapshot.value = state;
  if (state.step_list) { // the first one of a connection
    steps.value = state.step_list;
    askRoster(transmit);
    transmit({ type: "asks" });
  } else if (state.step > 0 && steps.value[state.step - 1]?.seen === false) {
    steps.value = steps.value.map((step, i) => (i + 1 === state.step ? { ...step, seen: true } : step));
  }
  heardAt.value = performance.now();
  tally.value = { answered: state.answered, connected: state.connected, players: state.players };
  pending.value = false;
  chrono.set(state);
}

/** A poll with live results: its counts between two snapshots. */
function takeCounts(chosen: number[]): void {
  const state = snapshot.value;
  if (!state?.answers) return;
  snapshot.value = { ...state, counted: true, answers: state.answers.map((answer) => ({ ...answer, chosen: chosen[answer.id - 1] ?? 0 })) };
}

function takeWords({ step, words, waiting }: Words): void {
  const state = snapshot.value;
  if (state?.step === step) snapshot.value = { ...state, words, words_waiting: waiting ?? 0 };
}

function takeError({ code, of }: ErrorMessage): void {
  pending.value = false;
  if (of === "roster") return;
  if (of !== "hello") {
    tell(code === "state" ? (of === "next" ? t.value.live.refused_state : t.value.live.refused) : t.value.live.refused);
    return;
  }
  socket?.close();
  if (code === "denied" || code === "token") void openDoor();
  else end.value = code === "version" ? "version" : "unknown";
}

function transmit(message: ClientMessage): boolean {
  return socket?.send(message) ?? false;
}

function sendOrTell(message: ClientMessage): boolean {
  const sent = transmit(message);
  if (!sent) tell(t.value.live.not_sent);
  return sent;
}

export const command = (type: Command): boolean => sendOrTell({ type });
export const exclude = (player: number): boolean => sendOrTell({ type: "exclude", player });
export const listRoster = (): void => askRoster(transmit);
export const jump = (step: number): boolean => sendOrTell({ type: "jump", step });
export const decide = (type: "word_show" | "word_hide", step: number, item: number): boolean => sendOrTell({ type, step, item });
export const answerAsk = (type: "ask_show" | "ask_close" | "project", item: number): boolean => sendOrTell({ type, item });
export const retry = (): void => socket?.retry();

/** On to what comes next, from exactly what is on view. */
export function sendNext(): void {
  const state = snapshot.value;
  if (state === null || pending.value) return;
  pending.value = sendOrTell(state.phase === "lobby" ? { type: "start" } : { type: "next", step: state.step, phase: state.phase, hidden: state.lines_hidden ?? 0 });
}
