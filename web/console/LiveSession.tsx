// SPDX-License-Identifier: Apache-2.0
// Running a session: what is on screen now, the one big button, what comes next, who is there.
import { useEffect } from "preact/hooks";
import { say } from "../shared/components/Live";
import type { State } from "../shared/protocol";
import { Asks } from "./Asks";
import { Cloud } from "./Cloud";
import { Dock } from "./Dock";
import { followKeys } from "./keys";
import { chrono, status } from "./live";
import { LiveBar } from "./LiveBar";
import { Notes } from "./Notes";
import { nowOnScreen } from "./now";
import { NowPanel } from "./NowPanel";
import { Offline } from "./Offline";
import { Pace } from "./Pace";
import { Players } from "./Players";
import { useTitle } from "./title";
import { Trouble } from "./Trouble";
import { UpNext } from "./UpNext";
import { t } from "./words";

/** Speaks the phase, and the last seconds: never each tick. */
export function useSpoken(state: State): void {
  const { step, phase } = state;
  const seconds = chrono.seconds.value;
  useEffect(() => say(nowOnScreen(state)), [step, phase]);
  useEffect(() => {
    if (phase === "open" && seconds === 5) say(t.value.live.last_seconds({ n: seconds }));
  }, [phase, seconds]);
}

export function LiveSession({ state }: { state: State }) {
  useTitle(nowOnScreen(state));
  useSpoken(state);
  useEffect(followKeys, []);
  return (
    <>
      <LiveBar state={state} />
      <main class="live">
        <h1 class="sr-only">{t.value.live.title}</h1>
        {status.value === "lost" && <Offline />}
        <Trouble state={state} />
        <div class="live__col">
          <NowPanel state={state} />
          <Cloud state={state} />
          <Notes state={state} />
          <Asks state={state} />
        </div>
        <div class="live__col live__col--side">
          <Dock state={state} />
          <Pace state={state} />
          <UpNext state={state} />
          <Players state={state} />
        </div>
      </main>
    </>
  );
}
