// SPDX-License-Identifier: Apache-2.0
// What the player's phone says, in English.

import type { joinFr } from "./join.fr";

export const joinEn: typeof joinFr = {};
