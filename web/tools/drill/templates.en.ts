// SPDX-License-Identifier: Apache-2.0
// All English templates of the drill.

import type { Template } from "./template";
import { fakes } from "./templates/en/fakes";
import { honest } from "./templates/en/honest";
import { subtle } from "./templates/en/subtle";

export { shared } from "./templates/en/names";

export const templates: readonly Template[] = [...fakes, ...subtle, ...honest];
