// SPDX-License-Identifier: Apache-2.0
// What this device keeps between two visits: the language. Never a pseudonym, never an answer.
import { memoryOf } from "../shared/memory";

export const { read, write } = memoryOf("console");
