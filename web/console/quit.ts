// SPDX-License-Identifier: Apache-2.0
// Leaving a preview deletes it: nothing of a rehearsal is kept.
import { deleteSession } from "./api";
import { tellProblem } from "./notices";
import { go } from "./page";

export async function quitPreview(session: string): Promise<void> {
  const done = await deleteSession(session);
  if (!done.ok && done.problem.kind !== "refused") tellProblem(done.problem); // refused: it was gone already
  go({ view: "start" });
}
