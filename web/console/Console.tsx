// SPDX-License-Identifier: Apache-2.0
// The whole page: who is there, then which view; and what may lie over any of them.
import { Live as LiveRegion } from "../shared/components/Live";
import { Confirm } from "./Confirm";
import { door } from "./door";
import { Opening } from "./Opening";
import { page } from "./page";
import { ReportPage } from "./report/ReportPage";
import { Session } from "./Session";
import { SignIn } from "./SignIn";
import { Start } from "./Start";
import { Stuck } from "./Stuck";
import { Toast } from "./Toast";
import { openDoor } from "./door";

function View() {
  const now = door.value;
  switch (now.at) {
    case "opening": return <Opening />;
    case "out": return <SignIn why={now.why} />;
    case "stuck": return <Stuck problem={now.problem} retry={openDoor} />;
    case "in":
      if (page.value.view === "report") return <ReportPage key={page.value.session} session={page.value.session} />;
      return page.value.view === "session"
        ? <Session key={page.value.session} session={page.value.session} />
        : <Start account={now.account} />;
  }
}

export function Console() {
  return (
    <div class="console">
      <View />
      <LiveRegion />
      <Toast />
      <Confirm />
    </div>
  );
}
