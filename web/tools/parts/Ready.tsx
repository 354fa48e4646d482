// SPDX-License-Identifier: Apache-2.0
// What needs the checks waits for them here, and says so where they do not come.
import type { ComponentChildren } from "preact";

import { IconAlert } from "../../shared/components/icons";
import type { Core } from "../core/core";
import { engine, loadEngine } from "../engine";
import { t } from "../words";

export function Ready({ children }: { children: (core: Core) => ComponentChildren }) {
  const now = engine.value;
  if (now.state === "ready") return <>{children(now.core)}</>;
  if (now.state === "loading") return <p class="waiting" role="status">{t.value.loading}</p>;
  return (
    <div class="notice" role="alert">
      <IconAlert />
      <p>{now.old ? t.value.browser_old : t.value.load_failed}</p>
      {!now.old && <button type="button" class="btn btn--quiet" onClick={() => void loadEngine()}>{t.value.retry}</button>}
    </div>
  );
}
