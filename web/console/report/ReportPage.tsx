// SPDX-License-Identifier: Apache-2.0
// The report of a session from the list of those that are over: the server no longer plays it.
import { IconPrev } from "../../shared/components/icons";
import { Bar } from "../Bar";
import { go } from "../page";
import { Exports, ReportView } from "./ReportView";
import { useTitle } from "../title";
import { t } from "../words";

export function ReportPage({ session }: { session: string }) {
  const words = t.value.ended;
  useTitle(words.title);
  return (
    <>
      <Bar />
      <main class="page">
        <div class="title-row">
          <h1 class="page__title">{words.title}</h1>
          <div class="actions">
            <Exports session={session} />
            <button class="btn" type="button" onClick={() => go({ view: "start" })}><IconPrev small />{words.back}</button>
          </div>
        </div>
        <ReportView session={session} />
      </main>
    </>
  );
}
