// SPDX-License-Identifier: Apache-2.0
// The sentences of this tool in the page's language.
import { texts } from "../../../shared/i18n";
import { rightsEn } from "../../../shared/i18n/rights.en";
import { rightsFr } from "../../../shared/i18n/rights.fr";

export const t = texts(rightsFr, rightsEn);
