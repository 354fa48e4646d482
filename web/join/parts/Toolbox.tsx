// SPDX-License-Identifier: Apache-2.0
// The way to the toolbox, which this phone keeps from now on, so that it opens without a network, next week too.

import { useEffect } from "preact/hooks";

import { IconRight, IconShield } from "../../shared/components/icons";
import { leaveMissed } from "../../shared/missed";
import { canKeepTools, keepTools } from "../../shared/offline";
import { t } from "../store";

const SPREAD_MS = 10_000; // a whole room reaches its end at the same moment, on one access point

export interface ToolboxProps {
  session: string;
  /** Themes that the toolbox is to put first; null: nothing was played, and what it knows stays. */
  missed: string[] | null;
}

export function Toolbox({ session, missed }: ToolboxProps) {
  useEffect(() => { if (missed !== null) leaveMissed(session, missed); }, [session]);
  useEffect(() => {
    if (!canKeepTools) return;
    // A failure costs nothing: the toolbox's own page tries again.
    const timer = setTimeout(() => void keepTools().catch(() => {}), Math.random() * SPREAD_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <li>
      <a href="/outils"><IconShield /><span><strong>{t.value.toolbox}</strong><small>{t.value.toolbox_hint}</small></span><IconRight /></a>
    </li>
  );
}
