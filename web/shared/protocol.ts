// SPDX-License-Identifier: Apache-2.0
// The wire, as docs/protocol.md tells it. One decoder for what comes in; nothing else trusts the network.

export const PROTOCOL_VERSION = 1;

export type Phase =
  | "lobby" | "announce" | "read" | "open" | "reveal" | "standings" | "slide" | "break" | "podium" | "ended";
export type AnswerKind = "truefalse" | "single" | "multiple";
export type StepKind = "slide" | "question" | "pause";

export interface Answer { id: number; text: string; right?: boolean; chosen?: number }
export interface Rank { rank: number; before: number; pseudonym: string; points: number; gain: number }
export interface Picture { src: string; alt: string }
export interface FakeMessage {
  channel: "email" | "sms"; from: string; to: string; subject: string; date: string; body: string;
}
export interface StepSummary {
  kind: StepKind; heading: string; theme: string; answer_kind?: AnswerKind; time_ms: number; read_ms: number;
}

export interface State {
  type: "state";
  phase: Phase;
  session: string; pin: string; title: string; language: string; address: string; join_url?: string;
  preview: boolean;
  step: number; steps: number; number: number; questions: number;
  kind?: StepKind; theme?: string; answer_kind?: AnswerKind; points?: number;
  heading?: string; picture?: Picture; message?: FakeMessage; lines?: string[];
  answers?: Answer[]; explanation?: string[]; sources?: string[]; all_right?: number;
  revealed?: boolean; cancelled?: boolean; again?: boolean;
  answered: number; connected: number; players: number;
  timed: boolean; paused: boolean; left_ms: number; total_ms: number;
  locked: boolean; sounds: boolean;
  ranks?: Rank[]; ranked?: number;
  delete_on?: string;
  step_list?: StepSummary[]; notes?: string[]; right?: number[]; next?: StepSummary | null; standings_next?: boolean;
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
  right?: boolean; gain?: number; gap?: number; ahead?: string;
  scored: number; right_count: number;
  recap?: RecapItem[];
}

export interface Welcome {
  type: "welcome"; token?: string; proposals: string[]; left: number; free: boolean; joined: boolean;
}
export interface Ack { type: "ack"; n: number }
export interface Tally { type: "tally"; answered: number; connected: number; players: number }
export interface Arrivals { type: "arrivals"; players: number; latest: string[] }
export interface RosterRow {
  player: number; pseudonym: string; points: number; rank: number; connected: boolean; answered: boolean;
}
export interface Roster { type: "roster"; from: number; total: number; rows: RosterRow[] }
export interface Trouble { type: "trouble"; reason: string }
export interface Waiting { type: "waiting" }
export interface Gone { type: "gone"; why: "excluded" | "ended" | "deleted" | "replaced" }
export type ErrorCode =
  | "version" | "pin" | "token" | "locked" | "full" | "state" | "syntax" | "denied" | "limit" | "unknown";
export interface ErrorMessage { type: "error"; code: ErrorCode; message: string; of: string }

export type ServerMessage =
  | Welcome | State | Me | Ack | Tally | Arrivals | Roster | Trouble | Waiting | Gone | ErrorMessage;

export type Command =
  | "start" | "back" | "skip" | "close" | "extend" | "pause" | "resume" | "cancel" | "lock" | "unlock"
  | "sounds_on" | "sounds_off" | "end";
export type ClientMessage =
  | { type: "hello"; version: number; role: "player" | "screen" | "console"; pin?: string; token?: string; session?: string }
  | { type: "draw" }
  | { type: "keep"; proposal: number } | { type: "keep"; pseudonym: string }
  | { type: "answer"; step: number; choices: number[]; ms: number }
  | { type: "recap" }
  | { type: Command }
  | { type: "next"; step: number; phase: Phase }
  | { type: "exclude"; player: number }
  | { type: "roster"; from: number; count?: number; query: string };

const SERVER_TYPES: ReadonlySet<string> = new Set([
  "welcome", "state", "me", "ack", "tally", "arrivals", "roster", "trouble", "waiting", "gone", "error",
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
