// SPDX-License-Identifier: Apache-2.0
// Preparing a session: a pack, its settings, and the sessions that are open or over.
import { useEffect } from "preact/hooks";
import type { Account } from "./api";
import { AccountCard } from "./AccountCard";
import { Bar } from "./Bar";
import { Bones } from "./Bones";
import { EndedSessions } from "./EndedSessions";
import { NoPacks } from "./NoPacks";
import { OpenSessions } from "./OpenSessions";
import { PackList } from "./PackList";
import { loadShelf, shelf } from "./preparation";
import { SettingsForm } from "./SettingsForm";
import { Stuck } from "./Stuck";
import { useTitle } from "./title";
import { t } from "./words";

export function Start({ account }: { account: Account }) {
  const words = t.value.start;
  useTitle(words.title);
  useEffect(() => void loadShelf(), []);
  const now = shelf.value;
  if (now.at === "stuck") return <Stuck problem={now.problem} retry={loadShelf} />;
  return (
    <>
      <Bar />
      <main class="page">
        {account.accounts === 0 && <AccountCard />}
        <OpenSessions />
        <h1 class="page__title">{words.title}</h1>
        <div class="start">
          {now.at === "loading"
            ? <Bones heights={[6.5, 6.5, 6.5]} label={t.value.door.opening} />
            : now.packs.length === 0 ? <NoPacks /> : <PackList packs={now.packs} />}
          <SettingsForm days={account.retentionDays} ready={now.at === "ready" && now.packs.length > 0} />
          {now.at === "ready" && <EndedSessions days={account.retentionDays} />}
        </div>
      </main>
    </>
  );
}
