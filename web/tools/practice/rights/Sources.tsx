// SPDX-License-Identifier: Apache-2.0
// Where what a page says was read, under it, for those who want to know.
import { sourcesOf } from "../sources";
import { t } from "./words";

export function Sources({ ids }: { ids: readonly (string | null)[] }) {
  return (
    <details class="more r-sources">
      <summary>{t.value.sources}</summary>
      <ul class="r-list">{sourcesOf(ids).map((label) => <li key={label} lang="fr">{label}</li>)}</ul>
    </details>
  );
}
