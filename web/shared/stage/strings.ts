// SPDX-License-Identifier: Apache-2.0
// The main screen's sentences, for its views and for whoever shows them small.

import { texts } from "../i18n";
import { screenEn } from "../i18n/screen.en";
import { screenFr } from "../i18n/screen.fr";

export const t = texts(screenFr, screenEn);
