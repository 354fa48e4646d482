// SPDX-License-Identifier: Apache-2.0
// The session being run: the server's last snapshot, what was counted since, and the commands that go out.
import { batch, computed, signal } from "@preact/signals";
import { createChrono } from "../shared/chrono";
import { plainText } from "../shared/components/RichText";
import {
  PROTOCOL_VERSION, type ClientMessage, type Command, type ErrorMessage, type ServerMessage, type State, type StepSummary,
} from "../shared/protocol";
import { connect, socketUrl, type Socket, type SocketStatus } from "../shared/socket";
import { openDoor } from "./door";
import { recall, remember, type SessionMemory } from "./memory";
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
export const memory = signal<SessionMemory>(recall(""));
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
    memory.value = recall(session);
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
        break;
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
  }
  tally.value = { answered: state.answered, connected: state.connected, players: state.players };
  pending.value = false;
  chrono.set(state);
  noteSuccess(state);
}

/** Keeps how a question went, for the report: counts only. Test questions are none of it. */
function noteSuccess(state: State): void {
  if (state.phase !== "reveal" || state.again || state.kind !== "question" || !state.points) return;
  const { [String(state.step)]: _before, ...successes } = memory.value.successes;
  if (!state.cancelled && state.answered > 0)
    successes[String(state.step)] = {
      number: state.number, heading: plainText(state.heading ?? ""), right: state.all_right ?? 0, answered: state.answered,
    };
  memory.value = { ...memory.value, successes };
  remember(state.session, memory.value);
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
export const retry = (): void => socket?.retry();

/** On to what comes next, from exactly what is on view. */
export function sendNext(): void {
  const state = snapshot.value;
  if (state === null || pending.value) return;
  pending.value = sendOrTell(state.phase === "lobby" ? { type: "start" } : { type: "next", step: state.step, phase: state.phase });
}
