// SPDX-License-Identifier: Apache-2.0
// The wire, as docs/protocol.md tells it. One decoder for what comes in; nothing else trusts the network.

export const PROTOCOL_VERSION = 1;

export type Phase =
  | "lobby" | "announce" | "read" | "open" | "reveal" | "standings" | "slide" | "break" | "podium" | "ended";
export type AnswerKind = "truefalse" | "single" | "multiple" | "scale" | "words" | "marks";
export type StepKind = "slide" | "question" | "pause" | "poll" | "spot" | "feedback";
export type Layout =
  | "auto" | "title" | "columns" | "picture" | "quotation" | "contacts" | "table" | "chart" | "links";

/** `chosen` when counted; `before`: how many when it was asked before; `hint`: of a spot, revealed. */
export interface Answer { id: number; text: string; right?: boolean; chosen?: number; before?: number; hint?: string }
export interface Rank { rank: number; before: number; pseudonym: string; points: number; gain: number }
export interface Picture { src: string; alt: string }
/** Plain text, or in a spot also marked passages: `id` is that of the answer. */
export type Run = string | { id: number; text: string };
export interface FakeMessage {
  channel: "email" | "sms"; from: Run[]; to: Run[]; subject: Run[]; date: Run[]; body: Run[];
}
export interface Column { heading: string; lines: string[] }
/** `shown`, `decided`: console only; `item`: for `word_show`, `word_hide`. */
export interface Word { item: number; text: string; count: number; shown?: boolean; decided?: boolean }
export interface StepSummary {
  kind: StepKind; heading: string; theme: string; answer_kind?: AnswerKind; time_ms: number; read_ms: number;
  plan_ms: number; seen: boolean;
}

/** What a step shows, whatever the phase: also the console's picture of the next one. */
export interface StepContent {
  kind?: StepKind; theme?: string; answer_kind?: AnswerKind; points?: number;
  heading?: string; picture?: Picture; messages?: FakeMessage[];
  layout?: Layout; lines?: string[]; columns?: Column[]; table?: string[][];
  scale?: { low: string; high: string };
  answers?: Answer[]; explanation?: string[]; sources?: string[];
}
/** The next step: its summary, and its first view. */
export interface NextStep extends StepContent {
  kind: StepKind; heading: string; theme: string; time_ms: number; read_ms: number; plan_ms: number;
  seen: boolean; step: number; number: number;
}

export interface State extends StepContent {
  type: "state";
  phase: Phase;
  session: string; pin: string; title: string; language: string; address: string; join_url?: string;
  preview: boolean;
  step: number; steps: number; number: number; questions: number;
  lines_hidden?: number;
  counted?: boolean; compared?: boolean; before_answered?: number;
  words?: Word[]; words_waiting?: number;
  asks_open: boolean; asks_waiting?: number; projected?: { text: string; supports: number };
  all_right?: number;
  revealed?: boolean; cancelled?: boolean; again?: boolean;
  answered: number; connected: number; players: number;
  timed: boolean; paused: boolean; left_ms: number; total_ms: number;
  locked: boolean; sounds: boolean;
  ranks?: Rank[]; ranked?: number;
  delete_on?: string;
  step_list?: StepSummary[]; notes?: string[]; right?: number[]; next?: NextStep | null; standings_next?: boolean;
  elapsed_ms?: number; step_elapsed_ms?: number; plan_ms?: number;
  drive?: boolean;
}

export interface RecapItem {
  number: number; theme: string; heading: string;
  answers: { text: string; right: boolean; mine: boolean }[];
  right: boolean; cancelled?: boolean; points: number; explanation: string[]; sources: string[];
}

export interface Me {
  type: "me";
  pseudonym: string; player: number;
  points: number; rank: number; before?: number; ranked: number;
  step: number; choices: number[]; saved: boolean;
  texts?: string[];
  right?: boolean; gain?: number; gap?: number; ahead?: string; found?: number; clues?: number; decoys?: number;
  scored: number; right_count: number;
  recap?: RecapItem[];
}

export interface Welcome {
  type: "welcome"; token?: string; proposals: string[]; left: number; free: boolean; joined: boolean;
  profiles?: string[]; profile?: number;
}
/** `slot`: of a text; absent for choices. `ask`: a question to the trainer is kept (n is 0). */
export interface Ack { type: "ack"; n: number; slot?: number; ask?: boolean }
export interface Tally { type: "tally"; answered: number; connected: number; players: number; chosen?: number[] }
export interface Arrivals { type: "arrivals"; players: number; latest: string[] }
export interface RosterRow {
  player: number; pseudonym: string; points: number; rank: number; connected: boolean; answered: boolean;
}
export interface Roster { type: "roster"; from: number; total: number; rows: RosterRow[] }
/** Questions to the trainer. Players: shown ones and their own; console: all. */
export interface AskItem {
  item: number; text: string; supports: number; state: "pending" | "shown" | "closed";
  projected?: boolean; mine?: boolean; supported?: boolean; pseudonym?: string; at_ms?: number;
}
export interface Asks { type: "asks"; open: boolean; total: number; items: AskItem[] }
export interface Words { type: "words"; step: number; words: Word[]; waiting?: number }
export interface Trouble { type: "trouble"; reason: string }
export interface Waiting { type: "waiting" }
export interface Gone { type: "gone"; why: "excluded" | "ended" | "deleted" | "replaced" }
export type ErrorCode =
  | "version" | "pin" | "token" | "locked" | "full" | "state" | "syntax" | "denied" | "limit" | "unknown";
export interface ErrorMessage { type: "error"; code: ErrorCode; message: string; of: string }

export type ServerMessage =
  | Welcome | State | Me | Ack | Tally | Arrivals | Roster | Asks | Words | Trouble | Waiting | Gone | ErrorMessage;

export type Command =
  | "start" | "back" | "skip" | "close" | "extend" | "pause" | "resume" | "cancel" | "lock" | "unlock"
  | "sounds_on" | "sounds_off" | "asks_on" | "asks_off" | "unproject" | "end";
export type ClientMessage =
  | { type: "hello"; version: number; role: "player" | "screen" | "console"; pin?: string; token?: string; session?: string }
  | { type: "draw" }
  | { type: "keep"; proposal: number } | { type: "keep"; pseudonym: string }
  | { type: "answer"; step: number; choices: number[]; ms: number }
  | { type: "recap" }
  | { type: Command }
  | { type: "feedback"; step: number; score: number; change: string; remark: string }
  | { type: "word"; step: number; slot: number; text: string }
  | { type: "ask"; text: string } | { type: "support"; item: number } | { type: "asks" }
  | { type: "profile"; profile: number }
  | { type: "next"; step: number; phase: Phase; hidden?: number }
  | { type: "jump"; step: number }
  | { type: "word_show" | "word_hide"; step: number; item: number }
  | { type: "ask_show" | "ask_close" | "project"; item: number }
  | { type: "exclude"; player: number }
  | { type: "roster"; from: number; count?: number; query: string };

const SERVER_TYPES: ReadonlySet<string> = new Set([
  "welcome", "state", "me", "ack", "tally", "arrivals", "roster", "asks", "words", "trouble", "waiting", "gone", "error",
]);

/** The message in a frame, or null when it is none that this page knows (a newer server's, say). */
export function decode(text: string): ServerMessage | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== "object" || value === null || !("type" in value)) return null;
    return typeof value.type === "string" && SERVER_TYPES.has(value.type) ? (value as ServerMessage) : null;
  } catch {
    return null;
  }
}
