// SPDX-License-Identifier: Apache-2.0
// What another application shared: the worker kept it, the page takes it, once.
import { SHARED_CACHE, SHARED_FILE, SHARED_TEXT } from "./shared-cache";

export interface Shared { text: string; file: Blob | null }

/** Null: nothing was shared. */
export async function takeShared(): Promise<Shared | null> {
  if (!("caches" in globalThis)) return null;
  const cache = await caches.open(SHARED_CACHE);
  const [text, file] = await Promise.all([cache.match(SHARED_TEXT), cache.match(SHARED_FILE)]);
  await caches.delete(SHARED_CACHE);
  if (!text && !file) return null;
  return { text: (await text?.text()) ?? "", file: (await file?.blob()) ?? null };
}
