// SPDX-License-Identifier: Apache-2.0
// Whom the practice calls, and its region: a part of its file, typed once for the incident guide, its papers and the posters.
import { part } from "../file";
import { REGIONS } from "../regions";
import { isNullOr, isOneOf, isShape, isText } from "../valid";

export const PEOPLE = ["provider", "publisher", "insurer", "bank", "colleague"] as const;
export type Person = (typeof PEOPLE)[number];

export interface Contact { name: string; phone: string }
/** `practice`: its name. `region`: of REGIONS; null: not chosen. */
export type Contacts = Record<Person, Contact> & { practice: string; region: string | null };

export const NAME_MAX = 40;
export const PHONE_MAX = 24;

const isContact = isShape<Contact>({ name: isText(NAME_MAX), phone: isText(PHONE_MAX) });
export const isContacts = isShape<Contacts>({
  practice: isText(NAME_MAX), region: isNullOr(isOneOf(REGIONS.map(({ name }) => name))),
  provider: isContact, publisher: isContact, insurer: isContact, bank: isContact, colleague: isContact,
});

const NOBODY: Contact = { name: "", phone: "" };
const NONE: Contacts = { practice: "", region: null, provider: NOBODY, publisher: NOBODY, insurer: NOBODY, bank: NOBODY, colleague: NOBODY };
export const contacts = part<Contacts>("contacts", NONE, isContacts);

const isEmpty = ({ practice, region, ...people }: Contacts): boolean =>
  practice === "" && region === null && Object.values(people).every(({ name, phone }) => name === "" && phone === "");

function fill(changed: Partial<Contacts>): void {
  const now = { ...contacts.value, ...changed };
  contacts.value = isEmpty(now) ? NONE : now;
}

export const namePractice = (practice: string): void => fill({ practice: practice.slice(0, NAME_MAX) });
export const chooseRegion = (region: string): void => fill({ region: region || null });

export function noteContact(who: Person, { name, phone }: Partial<Contact>): void {
  const now = contacts.value[who];
  fill({ [who]: { name: (name ?? now.name).slice(0, NAME_MAX), phone: (phone ?? now.phone).slice(0, PHONE_MAX) } });
}

/** "Ouest Info, 02 40 00 00 00"; empty: nothing is known. */
export const lineOf = (who: Person): string => Object.values(contacts.value[who]).map((text) => text.trim()).filter(Boolean).join(", ");

/** A French number as a telephone dials it; short numbers and those of other countries as they are. */
export function telOf(shown: string): string {
  const digits = shown.replace(/[^\d+]/g, "");
  const overseas = /^0(262|269|590|594|596)\d{6}$/.exec(digits);
  if (overseas) return `tel:+${overseas[1]}${digits.slice(1)}`;
  return `tel:${/^0\d{9}$/.test(digits) ? `+33${digits.slice(1)}` : digits}`;
}
