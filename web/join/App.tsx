// SPDX-License-Identifier: Apache-2.0
// The player's page: one view per phase, the focus on its heading when it changes, and the one live region.

import type { JSX } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";

import { Live } from "../shared/components/Live";
import { keepAwake } from "./device";
import type { joinFr } from "../shared/i18n/join.fr";
import { state, t, view, type ViewName } from "./store";
import { Announce, Read } from "./views/Announce";
import { Feedback, Heard } from "./views/Feedback";
import { Ended } from "./views/Ended";
import { Join } from "./views/Join";
import { Lobby } from "./views/Lobby";
import { Gone, Reconnecting, Refused, Resuming } from "./views/Notice";
import { Open } from "./views/Open";
import { Noted, Poll, Results } from "./views/Poll";
import { Pseudonym } from "./views/Pseudonym";
import { Reveal } from "./views/Reveal";
import { Late, Saved } from "./views/Saved";
import { Break, Slide } from "./views/Slide";
import { Found, Spot } from "./views/Spot";
import { Podium, Standings } from "./views/Standings";
import { Words } from "./views/Words";

interface ViewRow {
  show: () => JSX.Element | null;
  title: keyof typeof joinFr.page;
  /** Ink for moments, paper for reading. */
  ink?: boolean;
  /** The screen stays lit. */
  awake?: boolean;
}

const VIEWS: Record<ViewName, ViewRow> = {
  join: { show: Join, title: "join" },
  resuming: { show: Resuming, title: "reconnecting" },
  refused: { show: Refused, title: "notice" },
  gone: { show: Gone, title: "notice" },
  pseudonym: { show: Pseudonym, title: "pseudonym" },
  lobby: { show: Lobby, title: "lobby", ink: true },
  announce: { show: Announce, title: "question", ink: true, awake: true },
  read: { show: Read, title: "question", awake: true },
  open: { show: Open, title: "question", awake: true },
  saved: { show: Saved, title: "saved", awake: true },
  late: { show: Late, title: "question", awake: true },
  reveal: { show: Reveal, title: "result", awake: true },
  standings: { show: Standings, title: "standings", ink: true },
  slide: { show: Slide, title: "slide" },
  break: { show: Break, title: "pause", ink: true },
  podium: { show: Podium, title: "podium", ink: true },
  ended: { show: Ended, title: "ended" },
  poll: { show: Poll, title: "poll", awake: true },
  noted: { show: Noted, title: "saved", awake: true },
  results: { show: Results, title: "results" },
  words: { show: Words, title: "poll", awake: true },
  feedback: { show: Feedback, title: "feedback", awake: true },
  heard: { show: Heard, title: "feedback" },
  spot: { show: Spot, title: "question", awake: true },
  found: { show: Found, title: "result", awake: true },
  reconnecting: { show: Reconnecting, title: "reconnecting" },
};

export function App() {
  const name = view.value;
  const { show: View, title, ink = false, awake = false } = VIEWS[name];
  const key = `${name}/${state.value?.step ?? 0}`;

  useLayoutEffect(() => {
    document.body.classList.toggle("on-ink", ink);
    document.title = `${t.value.page[title]} – Maillon`;
  }, [ink, title, t.value]);
  useEffect(() => {
    scrollTo(0, 0);
    if (name === "join") document.getElementById("pin")?.focus();
    else document.querySelector("h1")?.focus({ preventScroll: true });
  }, [key]);
  useEffect(() => void keepAwake(awake), [awake]);

  return (
    <>
      <Live />
      <div class={`phone view--${name}`} key={key}><View /></div>
    </>
  );
}
