// SPDX-License-Identifier: Apache-2.0
// The session is known by its address, and its first snapshot is on the way.
import { Bar } from "./Bar";
import { Bones } from "./Bones";
import { status } from "./live";
import { Offline } from "./Offline";
import { useTitle } from "./title";
import { t } from "./words";

export function LoadingSession() {
  const words = t.value.live;
  useTitle(words.title);
  return (
    <>
      <Bar />
      <main class="live">
        <h1 class="sr-only">{words.title}</h1>
        {status.value === "lost" && <Offline />}
        <div class="live__col"><Bones heights={[30, 12]} label={words.loading} /></div>
        <div class="live__col"><Bones heights={[6.5, 4.25, 9, 18]} label={words.loading} /></div>
      </main>
    </>
  );
}
