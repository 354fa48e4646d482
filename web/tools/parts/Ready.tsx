// SPDX-License-Identifier: Apache-2.0
// What needs the checks waits for them here, and says so where they do not come.
import type { ComponentChildren } from "preact";

import { IconAlert } from "../../shared/components/icons";
import type { Core } from "../core/core";
import { engine, loadEngine } from "../engine";
import { t } from "../words";

export const Loading = () => <p class="waiting" role="status">{t.value.loading}</p>;

export function Failed({ old, onRetry }: { old: boolean; onRetry(): void }) {
  return (
    <div class="notice" role="alert">
      <IconAlert />
      <p>{old ? t.value.browser_old : t.value.load_failed}</p>
      {!old && <button type="button" class="btn btn--quiet" onClick={onRetry}>{t.value.retry}</button>}
    </div>
  );
}

export function Ready({ children }: { children: (core: Core) => ComponentChildren }) {
  const now = engine.value;
  if (now.state === "ready") return <>{children(now.core)}</>;
  return now.state === "loading" ? <Loading /> : <Failed old={now.old} onRetry={() => void loadEngine()} />;
}
