// SPDX-License-Identifier: Apache-2.0
// What to ask a supplier who handles patients' data, and what each answered.
import { keptList, type Entry } from "../rights/kept";
import { isId, isOneOf, isShape, isText } from "../valid";
import { NAME_MAX, TEXT_MAX } from "./activity";

/** By theme; `source`: where the need for it was read, the sheet of facts, or its section. */
export const QUESTIONS = [
  { theme: "contract", id: "written", source: "S23" },
  { theme: "contract", id: "security", source: "S23" },
  { theme: "contract", id: "chain", source: "S23" },
  { theme: "hosting", id: "hds", source: "S05" },
  { theme: "hosting", id: "place", source: "S05" },
  { theme: "backups", id: "saved", source: "S30" },
  { theme: "backups", id: "apart", source: "S30" },
  { theme: "backups", id: "restored", source: "S30" },
  { theme: "access", id: "named", source: "section 16" },
  { theme: "access", id: "strong", source: "section 6" },
  { theme: "access", id: "remote", source: "section 11" },
  { theme: "access", id: "updates", source: "section 11" },
  { theme: "incident", id: "notice", source: "S23" },
  { theme: "incident", id: "call", source: "section 14" },
  { theme: "incident", id: "traces", source: "section 14" },
  { theme: "end", id: "back", source: "S23" },
  { theme: "end", id: "erased", source: "S23" },
] as const;
export type QuestionId = (typeof QUESTIONS)[number]["id"];
export type Theme = (typeof QUESTIONS)[number]["theme"];
export const THEMES: readonly Theme[] = [...new Set(QUESTIONS.map(({ theme }) => theme))];

export const VERDICTS = ["open", "good", "bad"] as const;
export type Verdict = (typeof VERDICTS)[number];
export interface Answer { readonly verdict: Verdict; readonly note: string }
const SUPPLIERS_MAX = 40;
const UNASKED: Answer = { verdict: "open", note: "" };

export interface Supplier extends Entry {
  readonly name: string;
  readonly role: string;
  readonly answers: Readonly<Partial<Record<QuestionId, Answer>>>;
}

const IDS: readonly string[] = QUESTIONS.map(({ id }) => id);
const isAnswer = isShape<Answer>({ verdict: isOneOf(VERDICTS), note: isText(TEXT_MAX) });

export const isSupplier = isShape<Supplier>({
  id: isId, name: isText(NAME_MAX), role: isText(NAME_MAX),
  answers: (value) => typeof value === "object" && value !== null && Object.entries(value).every(([id, answer]) => IDS.includes(id) && isAnswer(answer)),
});

export const suppliers = keptList("suppliers", isSupplier, SUPPLIERS_MAX);

export const answerOf = ({ answers }: Supplier, id: QuestionId): Answer => answers[id] ?? UNASKED;

export function answer(supplier: Supplier, id: QuestionId, to: Partial<Answer>): void {
  suppliers.change(supplier.id, { answers: { ...supplier.answers, [id]: { ...answerOf(supplier, id), ...to } } });
}

export const answered = (supplier: Supplier): number => QUESTIONS.filter(({ id }) => answerOf(supplier, id).verdict !== "open").length;

export interface SupplierWords {
  heads: readonly string[];
  themes: Readonly<Record<Theme, string>>;
  questions: Readonly<Record<QuestionId, string>>;
  verdicts: Readonly<Record<Verdict, string>>;
}

/** One line a question and supplier. */
export function rowsOf(list: readonly Supplier[], { heads, themes, questions, verdicts }: SupplierWords): string[][] {
  const lines = list.flatMap((supplier) => QUESTIONS.map(({ theme, id }) => {
    const { verdict, note } = answerOf(supplier, id);
    return [supplier.name, supplier.role, themes[theme], questions[id], verdicts[verdict], note];
  }));
  return [[...heads], ...lines];
}

/** The questions as plain text, for a message to the supplier. */
export const textOf = ({ themes, questions }: Pick<SupplierWords, "themes" | "questions">): string =>
  THEMES.map((theme) => [themes[theme], ...QUESTIONS.filter((q) => q.theme === theme).map(({ id }) => `– ${questions[id]}`)].join("\n")).join("\n\n");
