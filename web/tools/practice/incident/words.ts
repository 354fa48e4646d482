// SPDX-License-Identifier: Apache-2.0
// The guide's sentences in the page's language, and times put in them.
import { incidentEn } from "../../../shared/i18n/incident.en";
import { incidentFr, type RuleWords, type StepWords } from "../../../shared/i18n/incident.fr";
import { language, texts } from "../../../shared/i18n";
import type { Step } from "../../core/advice";
import { advice } from "../../words";
import { isChoice, type Kind, type Option } from "./kinds";
import type { Entry } from "./part";
import { isOwn, type StepKey } from "./steps";
import { dayIn, hourIn } from "./time";

export const t = texts(incidentFr, incidentEn);

const isCase = (kind: Option | Kind): kind is keyof typeof t.value.cases => Object.hasOwn(t.value.cases, kind);

export function optionWords(option: Option): { name: string; what: string } {
  if (isCase(option)) return t.value.cases[option];
  if (isChoice(option)) return t.value.choices[option];
  return { name: kindName(option), what: "" };
}

export const kindName = (kind: Kind): string => (isCase(kind) ? t.value.cases[kind].name : t.value.situations[kind] ?? advice.value.situations[kind]);

export const stepWords = (key: StepKey): StepWords & Pick<Step, "link"> => (isOwn(key) ? t.value.steps[key] : advice.value.steps[key]);

/** A step's own note is French in a document, whatever the language it was kept in. */
export function frenchEntry({ step, text }: Entry): string {
  if (step === null || !isOwn(step) || incidentEn.steps[step].note !== text) return text;
  return incidentFr.steps[step].note ?? text;
}

/** Of a rule that the core named. */
export const ruleWords = (rule: string): RuleWords => t.value.rules[rule] ?? { name: rule, text: "" };

/** "jeudi 27 novembre" and "14 h 10". */
export const inWords = (local: string): { day: string; hour: string } =>
  ({ day: dayIn(local, language.value, true), hour: hourIn(local, language.value) });

/** "le mardi 24 novembre", or today. */
export const dayWords = (local: string, now: string): string =>
  local.slice(0, 10) === now.slice(0, 10) ? t.value.today : t.value.day_of({ day: dayIn(local, language.value, true) });
