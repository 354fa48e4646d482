// SPDX-License-Identifier: Apache-2.0
// What this device keeps of the toolbox: the language, and a history if it is asked for.
import { memoryOf } from "../shared/memory";

export const { read, write, forget } = memoryOf("tools");
