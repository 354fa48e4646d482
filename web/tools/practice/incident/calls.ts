// SPDX-License-Identifier: Apache-2.0
// Whom to call or reach: only what the fact sheet's §20 marks as fit to show.
import { PEOPLE, type Person } from "../contacts/contacts";
import type { Source } from "../sources";

interface Service { href: string; shown: string; source?: Source }

export const SERVICES = {
  police: { href: "tel:17", shown: "17" },
  emergency: { href: "tel:112", shown: "112" },
  deaf: { href: "sms:114", shown: "114" },
  cyber17: { href: "https://17cyber.gouv.fr", shown: "17cyber.gouv.fr", source: "S11" },
  assistance: { href: "https://www.cybermalveillance.gouv.fr", shown: "cybermalveillance.gouv.fr", source: "S11" },
  cert: { href: "tel:+33972439125", shown: "09 72 43 91 25", source: "S09" },
  cnil: { href: "https://notifications.cnil.fr/notifications/index", shown: "notifications.cnil.fr", source: "S23b" },
  scam: { href: "tel:+33805805817", shown: "0 805 805 817", source: "S52" },
  victims: { href: "tel:116006", shown: "116 006" },
  report: { href: "https://signalement.social-sante.gouv.fr", shown: "signalement.social-sante.gouv.fr", source: "S08" },
  spam: { href: "sms:33700", shown: "33700", source: "S06b" },
  pharos: { href: "https://www.internet-signalement.gouv.fr", shown: "internet-signalement.gouv.fr" },
  centres: { href: "https://www.cert.ssi.gouv.fr", shown: "cert.ssi.gouv.fr" },
} as const satisfies Record<string, Service>;
export type ServiceName = keyof typeof SERVICES;
export type Call = ServiceName | Person | "region";

export const isPerson = (call: Call): call is Person => (PEOPLE as readonly string[]).includes(call);

export const URGENT: readonly ServiceName[] = ["police", "emergency", "deaf"];
export const NATIONAL: readonly ServiceName[] = ["cyber17", "assistance", "cert", "scam", "spam", "victims", "cnil", "report", "pharos"];
