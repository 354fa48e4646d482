// SPDX-License-Identifier: Apache-2.0
// Before the server has said who we are.
import { Bar } from "./Bar";
import { Bones } from "./Bones";
import { t } from "./words";

export function Opening() {
  return (
    <>
      <Bar />
      <main class="page">
        <h1 class="sr-only">{t.value.console}</h1>
        <Bones heights={[3, 6.5, 6.5, 6.5]} label={t.value.door.opening} />
      </main>
    </>
  );
}
