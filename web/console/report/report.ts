// SPDX-License-Identifier: Apache-2.0
// A session's report, as the server counts it from the journal (src/report/json.c).

export interface Rate { k: number; n: number; share: number; low: number; high: number }
export interface ReportAnswer { id: number; text: string; chosen: number; right?: boolean; before?: number }
export interface ReportStep {
  step: number; kind: "question" | "spot" | "poll" | "feedback"; theme: string; heading: string; cancelled: boolean;
  present: number; answered: number; answers: ReportAnswer[];
  number?: number; points?: number; rate?: Rate; all_right?: number; wrong?: number; wrong_count?: number; time_ms?: number[];
  mean?: number; before_step?: number; before_answered?: number;
  words?: { text: string; count: number }[]; changes?: string[]; remarks?: string[];
}
export interface Report {
  session: string; title: string; language: string; started_ms: number; lasted_ms: number; ended: boolean;
  attendance: { joined: number; answered: number; peak: number; to_end: number; each: Rate };
  right: Rate; steps: ReportStep[]; themes: { theme: string; steps: number; rate: Rate }[]; again: number[];
  asks: { text: string; supports: number }[];
}

export const LOW = 0.6; // under it a question is told to be explained again

export const isLow = (rate: Rate | undefined): boolean => rate !== undefined && rate.share < LOW;

/** Judged steps, those to explain again first. */
export const ordered = (report: Report): ReportStep[] =>
  report.again.flatMap((step) => report.steps.find((one) => one.step === step) ?? []);

/** Polls that somebody answered, each once: one that was asked again is told there. */
export function polls(report: Report): ReportStep[] {
  const asked = report.steps.filter(({ kind, answered, answers }) => kind === "poll" && answers.length > 0 && answered > 0);
  const again = new Set(asked.flatMap(({ before_step }) => before_step ?? []));
  return asked.filter(({ step }) => !again.has(step));
}
