// SPDX-License-Identifier: Apache-2.0
// The quiz alone: what is to be seen today, a short round of it, and when what was missed comes back.
import { useEffect } from "preact/hooks";

import { Loading } from "../../parts/Ready";
import { quiz } from "../../quiz";
import type { PracticeCore } from "../core";
import { Ask } from "./Ask";
import { Over } from "./Over";
import { Start } from "./Start";
import { isOver, leave, round } from "./state";
import { t } from "./words";

export function Train({ core }: { core: PracticeCore }) {
  useEffect(() => leave, []);
  const all = quiz.value;
  const now = round.value;
  if (all === null) return <Loading />;
  if (all.length === 0) return <p class="card pad">{t.value.none}</p>;
  if (now === null) return <Start all={all} />;
  return isOver(now) ? <Over all={all} now={now} /> : <Ask core={core} all={all} now={now} />;
}
