// SPDX-License-Identifier: Apache-2.0
// The server does not answer, or answers with an error: why, and the way out.
import { IconRefresh } from "../shared/components/icons";
import type { Problem } from "./api";
import { Bar } from "./Bar";
import { Blank } from "./Blank";
import { t } from "./words";

export function Stuck({ problem, retry }: { problem: Problem; retry: () => unknown }) {
  const words = t.value.problem;
  const [title, detail] = problem.kind === "refused"
    ? [words.broken_title, words.broken_detail({ status: problem.status })]
    : [words.offline_title, words.offline_detail];
  return (
    <>
      <Bar />
      <Blank title={title} detail={detail}>
        <button class="btn" type="button" onClick={() => void retry()}><IconRefresh small />{words.retry}</button>
      </Blank>
    </>
  );
}
