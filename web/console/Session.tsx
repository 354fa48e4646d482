// SPDX-License-Identifier: Apache-2.0
// One session, for as long as its address is on view: its state decides whether it is run, previewed or over.
import { useEffect } from "preact/hooks";
import { Bar } from "./Bar";
import { Ended } from "./report/Ended";
import { Gone } from "./Gone";
import { LiveSession } from "./LiveSession";
import { end, openLive, snapshot } from "./live";
import { LoadingSession } from "./LoadingSession";
import { Preview } from "./Preview";
import { PreviewOver } from "./PreviewOver";

export function Session({ session }: { session: string }) {
  useEffect(() => openLive(session), [session]);
  const state = snapshot.value?.session === session ? snapshot.value : null;
  const over = state?.phase === "ended";
  if (over && state.preview) return <PreviewOver state={state} />;
  if (over && end.value !== "deleted") return <Ended state={state} />;
  if (end.value !== null) return <><Bar /><Gone why={end.value} /></>;
  if (state === null) return <LoadingSession />;
  return state.preview ? <Preview state={state} /> : <LiveSession state={state} />;
}
