// SPDX-License-Identifier: Apache-2.0
// The HTTP routes of docs/protocol.md. Every answer passes a decoder here; every failure is a value.
import type { Phase } from "../shared/protocol";
import type { Report } from "./report/report";

export interface Account { name: string; accounts: number; retentionDays: number; lanAddress: string }
export interface Pack {
  id: string; title: string; summary: string; language: string;
  questions: number; slides: number; polls: number; spots: number; steps: number; durationMin: number; themes: string[];
  /** The whole pack's id; and, of a shorter version, its name. */
  of: string; selection: string;
}
export interface SessionRow {
  session: string; pin: string; title: string; phase: Phase;
  players: number; createdMs: number; endedMs: number; preview: boolean;
}
export interface Settings {
  time_percent: number; standings_every: number;
  partial: boolean; free_pseudonyms: boolean; shuffle: boolean; sounds: boolean;
  asks: boolean; moderate: boolean; profile: boolean; rows: boolean;
}

/** Why a request gave nothing. `offline`: no server answered; `signedOut`: it no longer knows us. */
export type Problem =
  | { kind: "offline" }
  | { kind: "signedOut" }
  | { kind: "refused"; status: number; code: string; message: string };
export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem };

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const count = (value: unknown): number => (typeof value === "number" && Number.isFinite(value) ? value : 0);

function decodeAccount(value: unknown): Account | null {
  if (!isFields(value)) return null;
  return {
    name: text(value.name), accounts: count(value.accounts),
    retentionDays: count(value.retention_days), lanAddress: text(value.lan_address),
  };
}

function decodePack(value: unknown): Pack | null {
  if (!isFields(value) || typeof value.id !== "string") return null;
  const themes = Array.isArray(value.themes) ? value.themes.map(text) : [];
  return {
    id: value.id, title: text(value.title), summary: text(value.summary), language: text(value.language),
    questions: count(value.questions), slides: count(value.slides), polls: count(value.polls), spots: count(value.spots),
    steps: count(value.steps), of: text(value.of) || value.id, selection: text(value.selection), durationMin: count(value.duration_min), themes,
  };
}

function decodeSession(value: unknown): SessionRow | null {
  if (!isFields(value) || typeof value.session !== "string") return null;
  return {
    session: value.session, pin: text(value.pin), title: text(value.title), phase: text(value.phase) as Phase,
    players: count(value.players), createdMs: count(value.created_ms), endedMs: count(value.ended_ms),
    preview: value.preview === true,
  };
}

const decodeOpened = (value: unknown): { session: string; pin: string } | null =>
  isFields(value) && typeof value.session === "string" ? { session: value.session, pin: text(value.pin) } : null;
const decodeDone = (): true => true;

function decodeList<T>(one: (value: unknown) => T | null): (value: unknown) => T[] | null {
  return (value) => (Array.isArray(value) ? value.map(one).filter((row): row is T & {} => row !== null) : null);
}

async function problemOf(response: Response): Promise<Problem> {
  if (response.status === 401) return { kind: "signedOut" };
  const body: unknown = await response.json().catch(() => null);
  const fields = isFields(body) ? body : {};
  return { kind: "refused", status: response.status, code: text(fields.error), message: text(fields.message) };
}

async function call<T>(method: string, path: string, body: unknown, decode: (value: unknown) => T | null): Promise<Result<T>> {
  const options: RequestInit = { method, credentials: "same-origin", cache: "no-store" };
  if (body !== undefined) {
    options.headers = { "Content-Type": "application/json" };
    options.body = JSON.stringify(body);
  }
  try {
    const response = await fetch(path, options);
    if (!response.ok) return { ok: false, problem: await problemOf(response) };
    const value = decode(await response.json().catch(() => null));
    if (value !== null) return { ok: true, value };
    return { ok: false, problem: { kind: "refused", status: response.status, code: "syntax", message: path } };
  } catch {
    return { ok: false, problem: { kind: "offline" } };
  }
}

export const getAccount = () => call("GET", "/api/me", undefined, decodeAccount);
export const getPacks = () => call("GET", "/api/packs", undefined, decodeList(decodePack));
export const getSessions = () => call("GET", "/api/sessions", undefined, decodeList(decodeSession));
export const getReport = (session: string) =>
  call("GET", `/api/sessions/${encodeURIComponent(session)}/report`, undefined, (value) => (isFields(value) && Array.isArray(value.steps) ? (value as unknown as Report) : null));
export const reportAddress = (session: string, format: "csv" | "xlsx" | "html") => `/api/sessions/${encodeURIComponent(session)}/report?format=${format}`;
export const postLink = (key: string) => call("POST", "/api/link", { key }, decodeDone);
export const postLogin = (name: string, password: string) => call("POST", "/api/login", { name, password }, decodeDone);
export const postLogout = () => call("POST", "/api/logout", undefined, decodeDone);
export const postAccount = (name: string, password: string) => call("POST", "/api/accounts", { name, password }, decodeDone);
export const postSession = (pack: string, preview: boolean, settings: Settings) =>
  call("POST", "/api/sessions", { pack, preview, settings }, decodeOpened);
export const deleteSession = (session: string) =>
  call("DELETE", `/api/sessions/${encodeURIComponent(session)}`, undefined, decodeDone);
