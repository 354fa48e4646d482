// SPDX-License-Identifier: Apache-2.0
// What the player's phone says, in French. No-break spaces are true characters; a test finds the ones forgotten.

export const joinFr = {};
