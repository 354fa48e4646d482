// SPDX-License-Identifier: Apache-2.0
// The sentences that this half shares; each of its tools has its own beside them in web/shared/i18n/.
import { practiceEn } from "../../shared/i18n/practice.en";
import { practiceFr } from "../../shared/i18n/practice.fr";
import { texts } from "../../shared/i18n";

export const t = texts(practiceFr, practiceEn);
