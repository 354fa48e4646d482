// SPDX-License-Identifier: Apache-2.0
// The page: the view that the last snapshot asks for, and what lies over it.

import { useEffect, useState } from "preact/hooks";

import { Brand } from "../shared/components/Brand";
import { Live } from "../shared/components/Live";
import { Stage } from "../shared/stage/Stage";
import { t } from "../shared/stage/strings";
import { Waiting } from "../shared/stage/Waiting";
import { Banner } from "./Banner";
import { HelpPanel } from "./HelpPanel";
import { panel, wifi } from "./panels";
import { backAt, chrono, follow, latest, problem, skipPodium, snapshot, status, still, tally, waiting, words } from "./session";
import { Toolbar } from "./Toolbar";
import { WifiPanel } from "./WifiPanel";

const CALM_MS = 300; // a shorter wait shows nothing

function Connecting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), CALM_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="stage">
      <div class="view on-ink connecting">
        {late ? <main><Brand /><h1>{t.value.connecting}</h1></main> : null}
      </div>
    </div>
  );
}

function Current() {
  const state = snapshot.value;
  if (state !== null) {
    return (
      <Stage
        state={state} tally={tally.value} words={words.value} latest={latest.value} seconds={chrono.seconds.value} ratio={chrono.ratio.value}
        wifi={wifi.value} backAt={backAt.value} still={still.value}
      />
    );
  }
  return waiting.value ? <Waiting host={location.host} problem={problem.value} onPin={follow} /> : <Connecting />;
}

export function Screen() {
  const state = snapshot.value;
  const view = state === null ? String(waiting.value) : `${state.phase}-${state.step}-${state.projected?.text ?? ""}`;
  useEffect(() => {
    // The new heading takes the focus, unless somebody is at a button or a field.
    const at = document.activeElement;
    if (at === null || at === document.body || at.tagName === "H1") document.querySelector<HTMLElement>("h1:not([inert] *)")?.focus({ preventScroll: true });
  }, [view]);
  return (
    <div class="screen__page" onClick={skipPodium}>
      <Current />
      {status.value === "lost" && state !== null ? <Banner /> : null}
      <Toolbar />
      {panel.value === "wifi" ? <WifiPanel /> : panel.value === "help" ? <HelpPanel /> : null}
      <Live />
    </div>
  );
}
