// SPDX-License-Identifier: Apache-2.0
// The practice's registers, one at a time.
import { Tabs } from "../rights/Fields";
import { Breaches } from "./Breaches";
import { goTo, open } from "./place";
import { Processing } from "./Processing";
import { Suppliers } from "./Suppliers";
import { t } from "./words";

const VIEWS = { processing: Processing, breaches: Breaches, suppliers: Suppliers };

export function Registers() {
  const { legend, ...names } = t.value.tabs;
  const View = VIEWS[open.value];
  return (
    <div class="col duty">
      <Tabs name="register" legend={legend} options={names} value={open.value} onChoose={goTo} />
      <View />
    </div>
  );
}
