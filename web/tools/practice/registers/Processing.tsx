// SPDX-License-Identifier: Apache-2.0
// The register of processing activities: begun from what a practice usually does, then changed sheet by sheet.
import { useSignal } from "@preact/signals";

import { IconPlus } from "../../../shared/components/icons";
import { say } from "../../../shared/components/Live";
import { TextField, Tick } from "../rights/Fields";
import { newId } from "../rights/kept";
import { Sources } from "../rights/Sources";
import { Sheet, SheetField } from "../Sheet";
import { EntryCard, Exports } from "./Entry";
import { useAdding } from "./adding";
import { activities, controller, FIELDS, gapsOf, MODEL_SOURCES, MODELS, NAME_MAX, rowsOf, TEXT_MAX, type Activity, type Field, type Model } from "./activity";
import { t } from "./words";

const EMPTY: Record<Field, string> = { name: "", purpose: "", people: "", data: "", recipients: "", processors: "", retention: "", security: "" };
const USUAL: readonly Model[] = ["patients", "appointments", "billing"];

function Models({ onAdd }: { onAdd(added: readonly Activity[]): void }) {
  const words = t.value.processing;
  const names = new Set(activities.list.value.map(({ name }) => name));
  const offered = MODELS.filter((model) => !names.has(words.models[model].name));
  const chosen = useSignal<readonly Model[]>(activities.list.value.length === 0 ? USUAL : []);
  const ready = offered.filter((model) => chosen.value.includes(model));
  const addAll = () => {
    onAdd(ready.map((model) => ({ id: newId(), ...words.models[model] })));
    chosen.value = [];
  };
  return (
    <>
      <ul class="r-models">
        {offered.map((model) => (
          <li key={model}>
            <Tick label={words.models[model].name} checked={chosen.value.includes(model)}
              onTick={(ticked) => { chosen.value = ticked ? [...chosen.value, model] : chosen.value.filter((other) => other !== model); }} />
          </li>
        ))}
      </ul>
      <div class="ask__actions">
        {offered.length > 0 && (
          <button type="button" class="btn" aria-disabled={ready.length === 0} onClick={() => ready.length > 0 && addAll()}>
            <IconPlus small />{words.add_chosen({ n: ready.length })}
          </button>
        )}
        <button type="button" class="btn btn--quiet" onClick={() => onAdd([{ id: newId(), ...EMPTY }])}><IconPlus small />{words.blank}</button>
      </div>
    </>
  );
}

export function Processing() {
  const { add, added, isFull } = useAdding(activities);
  const words = t.value.processing;
  const list = activities.list.value;
  const addAndSay = (entries: readonly Activity[]) => {
    add(...entries);
    say(t.value.added({ name: entries.map(({ name }) => name || words.new_name).join(", ") }));
  };
  return (
    <>
      <section class="card pad ask">
        <h2>{words.title}</h2>
        <p>{words.what}</p>
        {list.length > 0 && (
          <>
            <TextField id="controller" label={words.controller} hint={words.controller_hint} value={controller.value} max={TEXT_MAX} rows={2}
              onText={(text) => { controller.value = text; }} />
            <div class="ask__actions"><Exports file={words.file} rows={() => rowsOf(list, words.heads)} /></div>
          </>
        )}
      </section>
      {list.length > 0 && (
        <div class="entries">
          {list.map((activity) => {
            const gaps = gapsOf(activity);
            return (
              <EntryCard key={activity.id} name={activity.name || words.new_name} isNew={added === activity.id} onRemove={() => activities.remove(activity.id)}
                state={gaps.length > 0 ? t.value.to_fill : t.value.complete} tone={gaps.length > 0 ? "tag--warn" : "tag--ok"}>
                {FIELDS.map((field) => (
                  <TextField key={field} id={`${activity.id}-${field}`} label={words.heads[field]} value={activity[field]} max={field === "name" ? NAME_MAX : TEXT_MAX}
                    rows={field === "name" ? 1 : 2} hint={gaps.includes(field) ? t.value.to_fill : undefined}
                    onText={(text) => activities.change(activity.id, { [field]: text })} />
                ))}
              </EntryCard>
            );
          })}
        </div>
      )}
      <section class="card pad ask">
        <h2>{list.length > 0 ? words.more : words.start}</h2>
        {list.length === 0 && <p>{words.start_what}</p>}
        <Models onAdd={addAndSay} />
        {isFull && <p class="error" role="alert">{t.value.full}</p>}
        <p class="hint">{words.gaps}</p>
      </section>
      <Sources ids={MODELS.flatMap((model) => MODEL_SOURCES[model])} />
      {list.length > 0 && (
        <Sheet title={words.title}>
          <dl><SheetField head={words.controller} text={controller.value} /></dl>
          {list.map((activity) => (
            <section key={activity.id}>
              <h3>{activity.name || words.new_name}</h3>
              <dl>{FIELDS.slice(1).map((field) => <SheetField key={field} head={words.heads[field]} text={activity[field]} />)}</dl>
            </section>
          ))}
        </Sheet>
      )}
    </>
  );
}
