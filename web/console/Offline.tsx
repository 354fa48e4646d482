// SPDX-License-Identifier: Apache-2.0
// The connection is away: what is safe, and that it comes back by itself.
import { IconWifi } from "../shared/components/icons";
import { common } from "../shared/i18n";
import { retry } from "./live";
import { t } from "./words";

export function Offline() {
  const words = t.value.live;
  return (
    <div class="notice notice--warn" role="status">
      <IconWifi />
      <p><b>{words.lost_title}</b>{words.lost_detail}</p>
      <button class="btn btn--quiet" type="button" onClick={retry}>{common.value.retry}</button>
    </div>
  );
}
