// SPDX-License-Identifier: Apache-2.0
// The practice's registers, one at a time.
import type { ComponentType } from "preact";

import type { PracticeCore } from "../core";
import { Tabs } from "../rights/Fields";
import { Breaches } from "./Breaches";
import { open, turnTo, type Register } from "./place";
import { Processing } from "./Processing";
import { Suppliers } from "./Suppliers";
import { t } from "./words";

const VIEWS: Record<Register, ComponentType<{ core: PracticeCore }>> = { processing: Processing, breaches: Breaches, suppliers: Suppliers };

export function Registers({ core }: { core: PracticeCore }) {
  const { legend, ...names } = t.value.tabs;
  const View = VIEWS[open.value];
  return (
    <div class="col duty">
      <Tabs name="register" legend={legend} options={names} value={open.value} onChoose={turnTo} />
      <View core={core} />
    </div>
  );
}
