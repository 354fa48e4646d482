// SPDX-License-Identifier: Apache-2.0
// The practice's registers, one at a time.
import { useSignal } from "@preact/signals";

import { Tabs } from "../rights/Fields";
import { Breaches } from "./Breaches";
import { Processing } from "./Processing";
import { Suppliers } from "./Suppliers";
import { t } from "./words";

const REGISTERS = { processing: Processing, breaches: Breaches, suppliers: Suppliers };

export function Registers() {
  const open = useSignal<keyof typeof REGISTERS>("processing");
  const { legend, ...names } = t.value.tabs;
  const Register = REGISTERS[open.value];
  return (
    <div class="col has-sheet">
      <Tabs name="register" legend={legend} options={names} value={open.value} onChoose={(chosen) => { open.value = chosen; }} />
      <Register />
    </div>
  );
}
