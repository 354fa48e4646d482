// SPDX-License-Identifier: Apache-2.0
// The requests that are kept, the most urgent first; one of them open, or the questions about a new one.
import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";

import { IconCheck, IconPlus, IconRight } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import type { PracticeCore } from "../core";
import { today } from "../days";
import { useTitle } from "./focus";
import { newId } from "./kept";
import { RequestForm } from "./RequestForm";
import { itemsOf, nextOf, requests, wordsKey, type Asked } from "./asked";
import { leftOf, nameOf, RequestView } from "./RequestView";
import { t } from "./words";

const blank = (): Asked => ({
  id: newId(), mark: "", asked: today(), who: "patient", what: "file", oldest: null, newest: null, complex: false, done: [], answered: null,
});

function List({ core, isMoved, onOpen, onAdd }: { core: PracticeCore; isMoved: boolean; onOpen(asked: Asked): void; onAdd(): void }) {
  const title = useTitle(isMoved);
  const words = t.value.requests;
  const rows = requests.list.value.map((asked) => {
    const items = itemsOf(core, asked);
    const next = nextOf(items, asked);
    return { asked, next, what: next ? t.value.tasks[wordsKey(next.rule, asked, items)].what : t.value.form.whos[asked.who] };
  });
  rows.sort((a, b) => ((a.next?.day ?? "9") < (b.next?.day ?? "9") ? -1 : 1));
  return (
    <section class="card pad">
      <div class="group__head">
        <h2 ref={title} tabIndex={-1}>{words.title}</h2>
        <button type="button" class="btn btn--quiet" onClick={onAdd}><IconPlus small />{words.add}</button>
      </div>
      <ul class="r-rows">
        {rows.map(({ asked, next, what }) => (
          <li key={asked.id}>
            <button type="button" class="r-row" onClick={() => onOpen(asked)}>
              <span><b>{nameOf(asked)}</b><small>{what}</small></span>
              {next
                ? <span class={next.day < today() ? "tag tag--warn" : "tag"}>{leftOf(next)}</span>
                : <span class="tag tag--ok"><IconCheck small />{asked.answered ? words.answered_on({ day: asked.answered }) : words.nothing_due}</span>}
              <IconRight />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Requests({ core }: { core: PracticeCore }) {
  const open = useSignal<string | null>(null);
  const editing = useSignal<Asked | null>(null);
  const isFull = useSignal(false);
  const isMoved = useRef(false);
  const show = (id: string | null, edited: Asked | null = null) => {
    isMoved.current = true;
    open.value = id;
    editing.value = edited;
    scrollTo(0, 0);
  };
  const list = requests.list.value;
  const asked = list.find(({ id }) => id === open.value);
  const isKnown = (entry: Asked) => list.some(({ id }) => id === entry.id);

  const finish = (entry: Asked) => {
    if (isKnown(entry)) requests.change(entry.id, entry);
    else if (!requests.add(entry)) {
      isFull.value = true;
      return;
    }
    show(entry.id);
    const next = nextOf(itemsOf(core, entry), entry);
    if (next) say(leftOf(next));
  };

  if (editing.value || list.length === 0) {
    const start = editing.value ?? blank();
    return (
      <>
        <RequestForm key={start.id} start={start} isMoved={isMoved.current} isNew={!isKnown(start)} onDone={finish}
          onCancel={list.length > 0 ? () => show(asked?.id ?? null) : undefined} />
        {isFull.value && <p class="error" role="alert">{t.value.requests.full}</p>}
      </>
    );
  }
  if (asked) return <RequestView key={asked.id} core={core} asked={asked} onBack={() => show(null)} onEdit={() => show(asked.id, asked)} />;
  return <List core={core} isMoved={isMoved.current} onOpen={({ id }) => show(id)} onAdd={() => show(null, blank())} />;
}
