// SPDX-License-Identifier: Apache-2.0
// The training's sentences, and days as they are said.
import { common, texts } from "../../../shared/i18n";
import { trainEn } from "../../../shared/i18n/train.en";
import { trainFr } from "../../../shared/i18n/train.fr";

export const t = texts(trainFr, trainEn);

const DAY_MS = 86_400_000;

/** "demain", "le 30 novembre 2026". */
export const whenText = (day: string, today: string): string =>
  Date.parse(day) - Date.parse(today) === DAY_MS ? t.value.tomorrow : t.value.on({ day: common.value.forms.day(day) });
