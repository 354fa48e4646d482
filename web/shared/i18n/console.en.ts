// SPDX-License-Identifier: Apache-2.0
// What the console says, in English.

import type { consoleFr } from "./console.fr";

export const consoleEn: typeof consoleFr = {};
