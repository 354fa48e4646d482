// SPDX-License-Identifier: Apache-2.0
// This session cannot be run from here any more: why, and where to go.
import { Blank } from "./Blank";
import type { End } from "./live";
import { go } from "./page";
import { t } from "./words";

function reload(): void {
  location.reload();
}

export function Gone({ why }: { why: End }) {
  const words = t.value.gone;
  const home = (
    <button class="btn btn--quiet" type="button" onClick={() => go({ view: "start" })}>{t.value.back_home}</button>
  );
  switch (why) {
    case "replaced":
      return (
        <Blank title={words.replaced_title} detail={words.replaced_detail}>
          {home}
          <button class="btn" type="button" onClick={reload}>{words.replaced_retry}</button>
        </Blank>
      );
    case "version":
      return (
        <Blank title={words.version_title} detail={words.version_detail}>
          <button class="btn" type="button" onClick={reload}>{words.reload}</button>
        </Blank>
      );
    case "deleted": return <Blank title={words.deleted_title} detail={words.deleted_detail}>{home}</Blank>;
    case "ended":
    case "unknown": return <Blank title={words.unknown_title} detail={words.unknown_detail}>{home}</Blank>;
  }
}
