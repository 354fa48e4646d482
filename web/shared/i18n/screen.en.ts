// SPDX-License-Identifier: Apache-2.0
// What the main screen says, in English.

import type { screenFr } from "./screen.fr";

export const screenEn: typeof screenFr = {};
