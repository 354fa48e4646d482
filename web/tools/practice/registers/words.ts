// SPDX-License-Identifier: Apache-2.0
// The sentences of the registers in the page's language.
import { registersEn } from "../../../shared/i18n/registers.en";
import { registersFr } from "../../../shared/i18n/registers.fr";
import { texts } from "../../../shared/i18n";

export const t = texts(registersFr, registersEn);
