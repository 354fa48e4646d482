// SPDX-License-Identifier: Apache-2.0
// The sentences of the posters, and of the page that prints them.
import { postersEn } from "../../../shared/i18n/posters.en";
import { postersFr } from "../../../shared/i18n/posters.fr";
import { texts } from "../../../shared/i18n";

export const t = texts(postersFr, postersEn);
