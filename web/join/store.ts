// SPDX-License-Identifier: Apache-2.0
// The player's store: what the server said last, and what this phone adds to it (an answer on its way, the moment
// the answers were painted). Views receive values from here and send intentions back; nothing else talks to the wire.

import { batch, computed, signal } from "@preact/signals";

import { createChrono } from "../shared/chrono";
import { setLanguage, texts } from "../shared/i18n";
import { joinEn } from "../shared/i18n/join.en";
import { joinFr } from "../shared/i18n/join.fr";
import {
  PROTOCOL_VERSION, type ClientMessage, type ErrorMessage, type Gone, type Me, type RecapItem, type ServerMessage, type State, type Welcome,
} from "../shared/protocol";
import { connect, socketUrl, type Socket, type SocketStatus } from "../shared/socket";
import { tick } from "./device";
import { asking, askRefused, asks, entries, entriesOf, onAck, onRefusal, opinion, opinionOf, unsent, wordRefused, WORDS_MAX } from "./said";
import { findPending, findPlace, forgetPlace, keepPending, keepPlace, type Pending } from "./place";

export const t = texts(joinFr, joinEn);

/** Why the join view is back: a sentence under its field. */
export type JoinProblem = keyof typeof joinFr.problems;
/** A refusal that takes the whole view. */
export type Refusal = "locked" | "full" | "version";

export const welcome = signal<Welcome | null>(null);
export const state = signal<State | null>(null);
export const me = signal<Me | null>(null);
/** Asked for once the game is over; kept when later snapshots come without it. */
export const recap = signal<RecapItem[] | null>(null);
export const gone = signal<Gone["why"] | null>(null);
export const refusal = signal<Refusal | null>(null);
export const problem = signal<JoinProblem | null>(null);
export const status = signal<SocketStatus>("connecting");
export const joining = signal(false);
/** Coming back to a place already held: nothing to type. */
export const resuming = signal(false);
export const drawing = signal(false);
export const keeping = signal(false);
export const pseudonymRefused = signal(false);
export const pin = signal(pinOfAddress() ?? "");
export const chrono = createChrono();

/** Ticked and not yet confirmed, for one step. */
const ticked = signal<{ step: number; ids: number[] }>({ step: 0, ids: [] });
/** Sent and not yet acknowledged. */
export const pending = signal<Pending | null>(findPending());
const acked = signal<{ session: string; step: number; choices: number[] } | null>(null);
/** The step whose answer the server would not take any more. */
const tooLate = signal(0);

const DAY_MS = 86_400_000;

const RECAP_PODIUM_MS = 12_000; // nobody reads it before the podium is seen
const RECAP_ENDED_MS = 2_500;

let socket: Socket | null = null;
let token: string | null = null;
let recapTimer: ReturnType<typeof setTimeout> | undefined;
/** The place was used today: if it is refused, its holder wants to know why. */
let recent = false;
let painted: { step: number; at: number } | null = null;
/** This connection has welcomed us. */
let greeted = false;
/** What it has not told yet; an answer that waits is sent again once it has told both. */
let awaited: Set<"state" | "me"> = new Set();
/** The pseudonym asked for, until the server says that it is this player's. */
let wish: ClientMessage | null = null;

/** What this player answered to the step on view, and how safe it is. */
export const mine = computed<{ ids: number[]; stage: "choosing" | "sending" | "saved" | "late" }>(() => {
  const s = state.value;
  const own = me.value;
  const sent = pending.value;
  if (s === null) return { ids: [], stage: "choosing" };
  if (acked.value?.session === s.session && acked.value.step === s.step) return { ids: acked.value.choices, stage: "saved" };
  if (own !== null && own.step === s.step && own.choices.length > 0)
    return { ids: own.choices, stage: own.saved ? "saved" : "sending" };
  if (tooLate.value === s.step) return { ids: [], stage: "late" };
  if (sent !== null && sent.session === s.session && sent.step === s.step) return { ids: sent.choices, stage: "sending" };
  return { ids: ticked.value.step === s.step ? ticked.value.ids : [], stage: "choosing" };
});

export type ViewName =
  | "join" | "resuming" | "refused" | "gone" | "pseudonym" | "lobby" | "announce" | "read" | "open" | "saved" | "late"
  | "reveal" | "standings" | "slide" | "break" | "podium" | "ended" | "reconnecting"
  | "poll" | "noted" | "results" | "words" | "feedback" | "spot" | "found" | "heard";

/** Views whose content is worth more than the news that the network is away; they get a banner instead. */
const READABLE: ReadonlySet<ViewName> = new Set([
  "open", "reveal", "slide", "break", "ended", "pseudonym", "poll", "results", "words", "feedback", "spot", "found", "heard",
]);

export const view = computed<ViewName>(() => {
  const s = state.value;
  if (gone.value !== null && !(gone.value === "ended" && s?.phase === "ended")) return "gone";
  if (refusal.value !== null) return "refused";
  if (welcome.value === null || s === null)
    return !resuming.value ? "join" : status.value === "lost" ? "reconnecting" : "resuming";
  const name = viewOf(s);
  return status.value === "lost" && !READABLE.has(name) ? "reconnecting" : name;
});

function viewOf(s: State): ViewName {
  if (!joined.value) return "pseudonym";
  if (s.phase === "reveal") return s.kind === "poll" ? "results" : s.kind === "feedback" ? "heard" : s.kind === "spot" && !s.cancelled ? "found" : "reveal";
  if (s.phase !== "open") return s.phase;
  if (s.cancelled) return "reveal";
  if (s.kind === "feedback") return opinionOf(s, me.value)?.safe ? "heard" : "feedback";
  if (s.answer_kind === "words") return "words";
  const { stage } = mine.value;
  if (stage === "saved") return s.kind === "poll" ? "noted" : "saved";
  if (stage === "late" || (stage === "choosing" && chrono.seconds.value === 0)) return "late";
  return s.kind === "poll" ? "poll" : s.kind === "spot" ? "spot" : "open";
}

/** Known by its pseudonym: the server gives one only to those who kept it. */
export const joined = computed(() => welcome.value?.joined === true || (me.value?.pseudonym ?? "") !== "");

// ---- what the server says ----

function onMessage(message: ServerMessage): void {
  switch (message.type) {
    case "welcome":
      if (message.token) token = message.token;
      if (token !== null) keepPlace({ pin: pin.value, token });
      batch(() => {
        welcome.value = message;
        joining.value = drawing.value = resuming.value = false;
        problem.value = null;
      });
      if (message.joined) granted();
      else if (wish !== null && !greeted) socket?.send(wish);
      greeted = true;
      // The code has served: a reload comes back by the token, and the address shows nothing to copy.
      history.replaceState(null, "", "/");
      break;
    case "state":
      onState(message);
      told("state");
      break;
    case "me":
      me.value = message;
      if (message.recap) recap.value = message.recap;
      if (message.pseudonym !== "") granted();
      if (message.saved && message.step === pending.value?.step) setPending(null);
      told("me");
      break;
    case "ack":
      if (onAck(message)) break;
      if (pending.value?.step === message.n) {
        acked.value = { ...pending.value, step: message.n };
        setPending(null);
      } else if (me.value?.step === message.n && state.value) {
        acked.value = { session: state.value.session, step: message.n, choices: me.value.choices };
      }
      break;
    case "gone":
      if (message.why !== "replaced" && token !== null && message.why !== "ended") forgetPlace(token);
      gone.value = message.why;
      break;
    case "error":
      onError(message);
      break;
    case "asks":
      asks.value = message;
      break;
    case "words": case "tally": case "arrivals": case "roster": case "trouble": case "waiting":
      break; // not for a player
  }
}

function told(what: "state" | "me"): void {
  if (awaited.delete(what) && awaited.size === 0) {
    sendPending();
    if (state.value !== null) for (const message of unsent(state.value)) socket?.send(message);
    planRecap();
  }
}

/** Asks for the recap after a while that differs from phone to phone: a room does not ask as one. */
function planRecap(): void {
  clearTimeout(recapTimer);
  const phase = state.value?.phase;
  if (recap.value !== null || !joined.value || (phase !== "podium" && phase !== "ended")) return;
  const within = phase === "podium" ? RECAP_PODIUM_MS : RECAP_ENDED_MS;
  recapTimer = setTimeout(askRecap, Math.random() * within);
}

function onState(next: State): void {
  const before = state.value;
  batch(() => {
    if (before === null) setLanguage(next.language);
    if (next.pin !== "" && token !== null && next.pin !== pin.value) {
      pin.value = next.pin;
      keepPlace({ pin: next.pin, token });
    }
    chrono.set(next.phase === "open" || next.phase === "break" ? next : null);
    state.value = next;
    // An answer that never left in time is not worth keeping.
    const sent = pending.value;
    if (before !== null && before.session !== next.session) recap.value = null;
    if (sent !== null && (sent.session !== next.session || sent.step !== next.step || next.phase !== "open")) setPending(null);
  });
  // After a reconnection, the second snapshot plans it (told).
  if (awaited.size === 0) planRecap();
}

/** A person wants it now. */
export function askRecap(): void {
  clearTimeout(recapTimer);
  if (recap.value === null) socket?.send({ type: "recap" });
}

function onError(error: ErrorMessage): void {
  if (error.code !== "limit" && onRefusal(error.of)) return;
  if (error.of === "answer") {
    if (error.code === "limit") return; // told again at the next reconnection
    tooLate.value = pending.value?.step ?? 0;
    setPending(null);
    return;
  }
  if (error.of === "keep") {
    granted();
    pseudonymRefused.value = true;
    return;
  }
  if (error.of === "draw") {
    drawing.value = false;
    return;
  }
  refuse(error);
}

/** The hello was not accepted: back to the join view, or to the view that says why. */
function refuse({ code }: ErrorMessage): void {
  socket?.close();
  socket = null;
  if (code === "token" && token !== null) {
    forgetPlace(token);
    token = null;
    const known = pinOfAddress();
    resuming.value = false;
    if (known !== null) {
      pin.value = known;
      dial();
      return;
    }
  }
  batch(() => {
    joining.value = resuming.value = false;
    welcome.value = state.value = me.value = null;
    if (code === "locked" || code === "full" || code === "version") refusal.value = code;
    else if (code === "token") {
      pin.value = "";
      problem.value = recent ? "token" : null;
    } else problem.value = code === "pin" || code === "limit" || code === "state" ? code : "other";
  });
}

// ---- intentions ----

function dial(): void {
  joining.value = true;
  socket?.close();
  socket = connect({
    url: socketUrl(),
    hello: () => {
      greeted = false;
      awaited = new Set(["state", "me"]);
      return token !== null
        ? { type: "hello", version: PROTOCOL_VERSION, role: "player", token }
        : { type: "hello", version: PROTOCOL_VERSION, role: "player", pin: pin.value };
    },
    onMessage,
    onStatus: (next) => { status.value = next; },
  });
}

/** At load: the place already held, or the code of the link, or the join view. */
export function begin(): void {
  const linked = pinOfAddress();
  const place = findPlace(linked);
  if (place !== null) {
    token = place.token;
    pin.value = place.pin;
    resuming.value = true;
    recent = Date.now() - place.at < DAY_MS / 2;
  }
  if (place !== null || linked !== null) dial();
}

export function join(code: string): void {
  batch(() => {
    pin.value = code;
    problem.value = refusal.value = gone.value = null;
  });
  token = findPlace(code)?.token ?? null;
  recent = true;
  dial();
}

/** Back to the join view, with nothing left of the session on view. */
export function leave(): void {
  socket?.close();
  socket = null;
  token = wish = null;
  setPending(null);
  history.replaceState(null, "", "/");
  batch(() => {
    welcome.value = state.value = me.value = recap.value = null;
    problem.value = refusal.value = gone.value = null;
    joining.value = keeping.value = resuming.value = false;
    pin.value = "";
  });
}

/** After another tab took the place: this one takes it back. */
export function takeOver(): void {
  gone.value = null;
  dial();
}

export function retry(): void {
  socket?.retry();
}

/** The same code once more, after a closed or full room. */
export function tryAgain(): void {
  refusal.value = null;
  dial();
}

export function draw(): void {
  if (socket?.send({ type: "draw" })) drawing.value = true;
}

export function keepProposal(proposal: number): void {
  ask({ type: "keep", proposal });
}

export function keepOwn(pseudonym: string): void {
  pseudonymRefused.value = false;
  ask({ type: "keep", pseudonym });
}

/** Asks for a pseudonym; asked again after a reconnection, if there was no answer. */
function ask(message: ClientMessage): void {
  wish = message;
  keeping.value = true;
  socket?.send(message);
}

function granted(): void {
  wish = null;
  keeping.value = false;
}

/** The answers of this step are on the glass, from now. */
export function answersPainted(step: number): void {
  if (painted?.step !== step) painted = { step, at: performance.now() };
}

export function toggle(id: number): void {
  const s = state.value;
  if (s === null || mine.value.stage !== "choosing") return;
  tick();
  const { ids } = mine.value;
  ticked.value = { step: s.step, ids: ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id] };
}

export function answer(choices: number[]): void {
  const s = state.value;
  if (s === null || choices.length === 0 || mine.value.stage !== "choosing") return;
  tick();
  const ms = painted?.step === s.step ? Math.round(performance.now() - painted.at) : 0;
  setPending({ session: s.session, step: s.step, choices: [...choices].sort((a, b) => a - b), ms });
  sendPending();
}

/** One entry of the cloud on view. False: it has all of them already. */
export function writeWord(text: string): boolean {
  const s = state.value;
  if (s === null) return false;
  const own = entriesOf(s, me.value);
  const slot = Array.from({ length: WORDS_MAX }, (_, i) => i).find((i) => own.every((entry) => entry.slot !== i));
  if (slot === undefined) return false;
  wordRefused.value = false;
  entries.value = [...entries.value, { session: s.session, step: s.step, slot, text, safe: false }];
  tick();
  socket?.send({ type: "word", step: s.step, slot, text });
  return true;
}

export function giveOpinion(score: number, change: string, remark: string): void {
  const s = state.value;
  if (s === null) return;
  tick();
  opinion.value = { session: s.session, step: s.step, score, change, remark, safe: false };
  socket?.send({ type: "feedback", step: s.step, score, change, remark });
}

export function askTrainer(text: string): void {
  askRefused.value = false;
  asking.value = text;
  socket?.send({ type: "ask", text });
}

export function readAsks(): void {
  socket?.send({ type: "asks" });
}

export function support(item: number): void {
  socket?.send({ type: "support", item });
}

/** From 1, in the order of `welcome.profiles`. */
export function sayProfile(profile: number): void {
  socket?.send({ type: "profile", profile });
}

/** Sends what has no acknowledgement yet; the time it carries is the first one. */
function sendPending(): void {
  const sent = pending.value;
  const s = state.value;
  if (sent === null || s?.session !== sent.session || s.step !== sent.step || s.phase !== "open") return;
  socket?.send({ type: "answer", step: sent.step, choices: sent.choices, ms: sent.ms });
}

function setPending(next: Pending | null): void {
  pending.value = next;
  keepPending(next);
}

function pinOfAddress(): string | null {
  const found = new URLSearchParams(location.search).get("pin") ?? location.pathname.slice(1);
  const digits = found.replace(/[\s-]/g, "");
  return /^\d{6}$/.test(digits) ? digits : null;
}
