// SPDX-License-Identifier: Apache-2.0
// The connection is lost: the view stays, and this says so calmly. Two links apart, as everywhere.

import { common } from "../shared/i18n";
import { t } from "../shared/stage/strings";

export function Banner() {
  return (
    <aside class="banner on-ink" aria-label={common.value.reconnecting}>
      <svg viewBox="0 0 64 28" aria-hidden="true" fill="none" stroke-width="5">
        <rect x="3" y="4" width="26" height="18" rx="9" stroke="currentColor" transform="rotate(-8 16 13)" />
        <rect x="36" y="5" width="26" height="18" rx="9" stroke="var(--signal)" transform="rotate(10 49 14)" />
      </svg>
      <p><b>{common.value.reconnecting}</b> {t.value.reconnecting_detail}</p>
    </aside>
  );
}
