// SPDX-License-Identifier: Apache-2.0
// Who is at the console: nobody yet, or a facilitator whom the server knows by a cookie.
import { signal } from "@preact/signals";
import { getAccount, postLink, postLogout, type Account, type Problem } from "./api";
import { hasLinkKey, takeLinkKey } from "./page";

export type Door =
  | { at: "opening" }
  | { at: "out"; why: "new" | "link" | "expired" }
  | { at: "in"; account: Account }
  | { at: "stuck"; problem: Problem };

export const door = signal<Door>({ at: "opening" });

let linkKey: string | null = null;

/** Follows the link in the address if there is one, then asks the server who we are. */
export async function openDoor(): Promise<void> {
  door.value = { at: "opening" };
  linkKey = takeLinkKey() ?? linkKey;
  let linkRefused = false;
  if (linkKey !== null) {
    const link = await postLink(linkKey);
    if (!link.ok && link.problem.kind === "offline") {
      door.value = { at: "stuck", problem: link.problem };
      return; // the key is not used up: it serves again when the person retries
    }
    linkKey = null;
    linkRefused = !link.ok;
  }
  const account = await getAccount();
  if (account.ok) door.value = { at: "in", account: account.value };
  else if (account.problem.kind === "signedOut") door.value = { at: "out", why: linkRefused ? "link" : "new" };
  else door.value = { at: "stuck", problem: account.problem };
}

/** A link pasted over an open page changes only the address's end: no page is loaded. */
export function followLinks(): void {
  addEventListener("hashchange", () => { if (hasLinkKey()) void openDoor(); });
}

/** After an account was made, say: the same person, told anew. */
export async function refreshAccount(): Promise<void> {
  const account = await getAccount();
  if (account.ok) door.value = { at: "in", account: account.value };
}

export async function leave(): Promise<void> {
  await postLogout();
  door.value = { at: "out", why: "new" };
}

/** To be told of each failed request: a cookie that ended shows the sign-in form. */
export function noticeProblem(problem: Problem): void {
  if (problem.kind === "signedOut") door.value = { at: "out", why: "expired" };
}
