// SPDX-License-Identifier: Apache-2.0
// Who is there, and behind it: the account, the server's facts, the language, the way out.
import { useState } from "preact/hooks";
import { IconMore, IconUsers } from "../shared/components/icons";
import { language, type Language } from "../shared/i18n";
import type { Account } from "./api";
import { leave } from "./door";
import { Segment } from "./Segment";
import { Sheet } from "./Sheet";
import { chooseLanguage, t } from "./words";

const LANGUAGES = [["fr", "Français"], ["en", "English"]] as const satisfies readonly (readonly [Language, string])[];

export interface AccountButtonProps {
  account: Account;
  /** The icon alone, where the bar is full. */
  compact?: boolean;
}

export function AccountButton({ account, compact = false }: AccountButtonProps) {
  const [open, setOpen] = useState(false);
  const words = t.value.account;
  const name = account.name || words.by_link;
  return (
    <>
      <button
        class={compact ? "btn btn--plain btn--square" : "btn btn--plain btn--flush"} type="button" aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {compact ? <IconMore small /> : <><IconUsers small /><span>{name}</span></>}
        <span class="sr-only">{compact ? words.open : `, ${words.open}`}</span>
      </button>
      {open && (
        <Sheet
          title={words.title} onClose={() => setOpen(false)}
          foot={<button class="btn btn--quiet" type="button" onClick={() => void leave()}>{words.sign_out}</button>}
        >
          <dl class="facts">
            <dt>{words.name}</dt><dd>{name}</dd>
            <dt>{words.accounts}</dt><dd>{words.accounts_count({ n: account.accounts })}</dd>
            {account.lanAddress && <><dt>{words.lan}</dt><dd class="mono">{account.lanAddress}</dd></>}
            <dt>{words.retention}</dt><dd>{words.retention_days({ n: account.retentionDays })}</dd>
          </dl>
          <hr class="rule" />
          <Segment legend={words.language} name="language" value={language.value} choices={LANGUAGES} onChoose={chooseLanguage} />
        </Sheet>
      )}
    </>
  );
}
