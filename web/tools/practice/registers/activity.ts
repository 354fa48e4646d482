// SPDX-License-Identifier: Apache-2.0
// The register of processing activities (GDPR 30): who answers for it, and one entry an activity.
import { part } from "../file";
import { keptList, type Entry } from "../rights/kept";
import { isId, isShape, isText } from "../valid";

export const FIELDS = ["name", "purpose", "people", "data", "recipients", "processors", "retention", "security"] as const;
export type Field = (typeof FIELDS)[number];
export type Activity = Entry & Readonly<Record<Field, string>>;

export const TEXT_MAX = 5000;
export const NAME_MAX = 120;
const ACTIVITIES_MAX = 60;

/**
 * What a practice usually has; the words of each are in registers.fr.ts. The sheet of facts, section 16, names all but
 * suppliers and website.
 */
export const MODELS = ["patients", "appointments", "billing", "mail", "staff", "suppliers", "website", "video"] as const;
export type Model = (typeof MODELS)[number];

/** Where what a model says was read; what no source says firmly, or only the practice knows, is empty or in brackets. */
export const MODEL_SOURCES: Readonly<Record<Model, readonly string[]>> = {
  patients: ["S07", "S43", "S32", "S23"], appointments: ["S23"], billing: ["S43", "S23"], mail: ["S04", "S32"],
  staff: ["S23"], suppliers: ["S23"], website: ["S23"], video: ["S23"],
};

export const isActivity = isShape<Activity>({
  id: isId, name: isText(NAME_MAX), purpose: isText(TEXT_MAX), people: isText(TEXT_MAX), data: isText(TEXT_MAX), recipients: isText(TEXT_MAX),
  processors: isText(TEXT_MAX), retention: isText(TEXT_MAX), security: isText(TEXT_MAX),
});

export const activities = keptList("activities", isActivity, ACTIVITIES_MAX);

const isController = (value: unknown): value is string => isText(TEXT_MAX)(value);

/** The practice's name and where to reach it, as the register begins. */
export const controller = part<string>("controller", "", isController);

/** To be filled in: what is empty, or has brackets in it. Who has no processor has none to name. */
export const gapsOf = (activity: Activity): Field[] =>
  FIELDS.filter((field) => (activity[field].trim() === "" && field !== "processors") || activity[field].includes("["));

export const rowsOf = (list: readonly Activity[], heads: Readonly<Record<Field, string>>): string[][] =>
  [FIELDS.map((field) => heads[field]), ...list.map((activity) => FIELDS.map((field) => activity[field]))];
