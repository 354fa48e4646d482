// SPDX-License-Identifier: Apache-2.0
// Which view the address asks for. The session is in it, so that a reload, or another device, finds it again.
import { signal } from "@preact/signals";

export type Page = { view: "start" } | { view: "session" | "report"; session: string };

function pageOf(search: string): Page {
  const query = new URLSearchParams(search);
  const report = query.get("report");
  if (report) return { view: "report", session: report };
  const session = query.get("session");
  return session ? { view: "session", session } : { view: "start" };
}

export const page = signal<Page>(pageOf(location.search));

export function go(next: Page): void {
  const query = next.view !== "start" ? `?${next.view}=${encodeURIComponent(next.session)}` : "";
  history.pushState(null, "", location.pathname + query);
  page.value = next;
  scrollTo(0, 0);
}

export function followHistory(): void {
  addEventListener("popstate", () => { page.value = pageOf(location.search); });
}

const LINK = /^#cle=(.+)$/;

export const hasLinkKey = (): boolean => LINK.test(location.hash);

/** The key of a one-time link, taken out of the address so that no history keeps it. Null: none. */
export function takeLinkKey(): string | null {
  const match = LINK.exec(location.hash);
  if (!match?.[1]) return null;
  history.replaceState(null, "", location.pathname + location.search);
  return decodeURIComponent(match[1]);
}
