// SPDX-License-Identifier: Apache-2.0
// The assessment's own sentences.
import { assessEn } from "../../../shared/i18n/assess.en";
import { assessFr } from "../../../shared/i18n/assess.fr";
import { texts } from "../../../shared/i18n";

export const t = texts(assessFr, assessEn);
