// SPDX-License-Identifier: Apache-2.0
// The incident guide: a question, then one incident at a time, its steps, clocks, calls, journal and dossier.
import type { ComponentType } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { IconAlert, IconCall, IconClock, IconList, IconNote, IconPrev, IconPrint, type Icon } from "../../../shared/components/icons";
import type { PracticeCore } from "../core";
import { Calls } from "./CallsTab";
import { Clocks } from "./ClocksTab";
import { Dossier } from "./DossierTab";
import { Journal } from "./JournalTab";
import { findIncident, isKept, timeNow, type Incident as Kept } from "./part";
import { addressOf, atTab, place, TABS, type Tab } from "./place";
import { Start } from "./Start";
import { Steps } from "./StepsTab";
import { dayWords, inWords, kindName, t } from "./words";

interface ViewProps { incident: Kept; core: PracticeCore }

const VIEWS: Record<Tab, ComponentType<ViewProps>> = { steps: Steps, clocks: Clocks, calls: Calls, journal: Journal, dossier: Dossier };
const ICONS: Record<Tab, Icon> = { steps: IconList, clocks: IconClock, calls: IconCall, journal: IconNote, dossier: IconPrint };

const START = addressOf({ at: "choice", choice: "start" });

const Back = ({ to, words }: { to: string; words: string }) => <a class="back inc-back" href={to}><IconPrev small />{words}</a>;

function Tabs({ incident, now }: { incident: Kept; now: Tab }) {
  return (
    <nav class="inc-tabs" aria-label={t.value.tabs_label}>
      {TABS.map((tab) => {
        const Picture = ICONS[tab];
        return <a key={tab} href={atTab(incident.id, tab)} aria-current={tab === now ? "page" : undefined}><Picture />{t.value.tabs[tab]}</a>;
      })}
    </nav>
  );
}

function One({ incident, core, tab }: ViewProps & { tab: Tab }) {
  const View = VIEWS[tab];
  const words = t.value;
  const kept = useMemo(isKept, [tab]); // photos make it long to compare
  return (
    <div class="inc">
      <Back to={START} words={words.all_incidents} />
      <div class="inc-head">
        <h2 tabIndex={-1}>{kindName(incident.kind)}</h2>
        <p class="muted">{words.since({ day: dayWords(incident.aware, timeNow()), hour: inWords(incident.aware).hour })}</p>
      </div>
      {!kept && <div class="notice" role="alert"><IconAlert /><p>{words.not_kept}</p></div>}
      <Tabs incident={incident} now={tab} />
      <View incident={incident} core={core} />
    </div>
  );
}

export function Incident({ core }: { core: PracticeCore }) {
  const at = place.value;
  const whole = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const address = addressOf(at);
  useEffect(() => {
    if (!first.current) whole.current?.querySelector<HTMLElement>("h2[tabindex]")?.focus({ preventScroll: true });
    first.current = false;
  }, [address]);

  let shown;
  if (at.at === "choice") shown = <Start choice={at.choice} />;
  else if (at.at === "calls") shown = <div class="inc"><Back to={START} words={t.value.all_incidents} /><h2 tabIndex={-1}>{t.value.call_help}</h2><Calls /></div>;
  else {
    const incident = findIncident(at.id);
    shown = incident
      ? <One key={incident.id} incident={incident} core={core} tab={at.tab} />
      : <div class="inc"><h2 tabIndex={-1}>{t.value.gone}</h2><Back to={START} words={t.value.all_incidents} /></div>;
  }
  return <div ref={whole}>{shown}</div>;
}
