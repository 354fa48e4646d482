// SPDX-License-Identifier: Apache-2.0
// The bar above every view: the brand, what the view adds, and who is there.
import type { ComponentChildren } from "preact";
import { Brand } from "../shared/components/Brand";
import { AccountButton } from "./AccountButton";
import { door } from "./door";

export function Bar({ children, account = true }: { children?: ComponentChildren; account?: boolean }) {
  return (
    <header class="bar-top">
      <Brand />
      {children ?? <span class="spacer" />}
      {account && door.value.at === "in" && <AccountButton account={door.value.account} />}
    </header>
  );
}
