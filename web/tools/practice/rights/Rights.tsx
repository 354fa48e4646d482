// SPDX-License-Identifier: Apache-2.0
// A patient's rights, as dates: a request for the file, and how long one is kept.
import { useSignal } from "@preact/signals";

import type { PracticeCore } from "../core";
import { Tabs } from "./Fields";
import { Requests } from "./Requests";
import { Retention } from "./Retention";
import { t } from "./words";

export function Rights({ core }: { core: PracticeCore }) {
  const tab = useSignal<"request" | "retention">("request");
  const { legend, request, retention } = t.value.tabs;
  return (
    <div class="col duty">
      <Tabs name="tab" legend={legend} options={{ request, retention }} value={tab.value} onChoose={(chosen) => { tab.value = chosen; }} />
      {tab.value === "request" ? <Requests core={core} /> : <Retention core={core} />}
    </div>
  );
}
