// SPDX-License-Identifier: Apache-2.0
// What is safe, said at the bottom of a view where people wait.

import { IconLock } from "../../shared/components/icons";

export function Safe({ text }: { text: string }) {
  return <p class="safe"><IconLock /><span>{text}</span></p>;
}
