// SPDX-License-Identifier: Apache-2.0
// What one view hands to the next to be checked at once: shared by another application, read from a code.
import { signal } from "@preact/signals";

export const given = signal<Uint8Array | null>(null);
