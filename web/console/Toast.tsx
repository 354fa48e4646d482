// SPDX-License-Identifier: Apache-2.0
// A short sentence that goes by itself. The live region says it; this shows it.
import { toast } from "./notices";

export function Toast() {
  if (toast.value === null) return null;
  return <p class="toast on-ink" aria-hidden="true">{toast.value}</p>;
}
