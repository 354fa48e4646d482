// SPDX-License-Identifier: Apache-2.0
// What the main screen says, in French. No-break spaces are true characters; a test finds the ones forgotten.

export const screenFr = {};
