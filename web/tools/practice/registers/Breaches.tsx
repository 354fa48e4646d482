// SPDX-License-Identifier: Apache-2.0
// The register of breaches, filled in by hand, or begun from an incident: what happened, to which data, and what was decided. The CNIL's 72 hours
// are shown until that is.
import { IconPlus, IconRight } from "../../../shared/components/icons";
import { language } from "../../../shared/i18n";
import type { PracticeCore } from "../core";
import { said } from "../day-words";
import { FIRST_DAY, LAST_DAY } from "../days";
import { zoneNow } from "../incident/regions";
import { dayIn, hourIn } from "../incident/time";
import { Tabs, TextField, Tick } from "../rights/Fields";
import { newId } from "../rights/kept";
import { Sources } from "../rights/Sources";
import { Sheet, SheetField } from "../Sheet";
import { BLANK, breaches, cnilBefore, inOrder, LOSSES, rowsOf, TEXTS, type Breach } from "./breach";
import { EntryCard, Exports } from "./Entry";
import { TEXT_MAX } from "./activity";
import { useAdding } from "./adding";
import { entryOpen } from "./place";
import { t } from "./words";

const whenOf = ({ known }: Breach): string => (known ? `${said(known.slice(0, 10))}, ${known.slice(11)}` : t.value.breaches.undated);
const isOpen = ({ known, what, cnil, told }: Breach): boolean => known === "" || what.trim() === "" || cnil === "todo" || told === "todo";
const wordsOfRows = () => ({ heads: t.value.breaches.heads, losses: t.value.breaches.losses_short, states: t.value.breaches.states });

function Fields({ core, breach }: { core: PracticeCore; breach: Breach }) {
  const words = t.value.breaches;
  const set = (to: Partial<Omit<Breach, "id">>) => breaches.change(breach.id, to);
  const hints: Partial<Record<(typeof TEXTS)[number], string>> = words.hints;
  const text = (field: (typeof TEXTS)[number]) => (
    <TextField key={field} id={`${breach.id}-${field}`} label={words.heads[field]} hint={hints[field]} value={breach[field]} max={TEXT_MAX} rows={2}
      onText={(to) => set({ [field]: to })} />
  );
  const [what, ...others] = TEXTS;
  const cnil = cnilBefore(core, breach, zoneNow());
  const when = cnil?.local ? { day: dayIn(cnil.local, language.value), hour: hourIn(cnil.local, language.value) } : null;
  return (
    <>
      <div class="field">
        <label for={`${breach.id}-known`}>{words.heads.known}</label>
        <input id={`${breach.id}-known`} class="input" type="datetime-local" min={`${FIRST_DAY}T00:00`} max={`${LAST_DAY}T23:59`} value={breach.known}
          aria-describedby={`${breach.id}-known-hint`}
          onInput={({ currentTarget: { value, validity } }) => { if (validity.valid) set({ known: value.slice(0, 16) }); }} />
        <p class="hint" id={`${breach.id}-known-hint`}>{words.hints.known}</p>
        {when && <p><b>{Number(cnil?.utc) > Date.now() ? words.cnil_before(when) : words.cnil_was(when)}</b></p>}
      </div>
      {text(what)}
      <fieldset class="choice">
        <legend class="label">{words.heads.losses}</legend>
        {LOSSES.map((loss) => (
          <Tick key={loss} label={words.losses[loss]} checked={breach.losses.includes(loss)}
            onTick={(ticked) => set({ losses: LOSSES.filter((other) => (other === loss ? ticked : breach.losses.includes(other))) })} />
        ))}
      </fieldset>
      {others.map(text)}
      <Tabs name={`${breach.id}-cnil`} legend={words.cnil} isLegendShown options={words.states} value={breach.cnil} onChoose={(cnil) => set({ cnil })} />
      <TextField id={`${breach.id}-cnil-note`} label={words.heads.cnilNote} hint={words.cnil_hint} value={breach.cnilNote} max={TEXT_MAX} rows={2}
        onText={(cnilNote) => set({ cnilNote })} />
      <Tabs name={`${breach.id}-told`} legend={words.told} isLegendShown options={words.states} value={breach.told} onChoose={(told) => set({ told })} />
      <TextField id={`${breach.id}-told-note`} label={words.heads.toldNote} hint={words.told_hint} value={breach.toldNote} max={TEXT_MAX} rows={2}
        onText={(toldNote) => set({ toldNote })} />
    </>
  );
}

export function Breaches({ core }: { core: PracticeCore }) {
  const { add, added, isFull } = useAdding(breaches);
  const words = t.value.breaches;
  const list = breaches.list.value; // as entered: a card that is being filled in stays where it is
  const [heads = [], ...rows] = rowsOf(list, wordsOfRows());
  return (
    <>
      <section class="card pad ask">
        <h2>{words.title}</h2>
        <p>{words.what}</p>
        {list.length === 0 && <p class="r-empty">{words.empty}</p>}
        <div class="ask__actions">
          <button type="button" class="btn" onClick={() => add({ ...BLANK, id: newId() })}><IconPlus small />{words.add}</button>
          {list.length > 0 && <Exports file={words.file} rows={() => rowsOf(list, wordsOfRows())} />}
        </div>
        {isFull && <p class="error" role="alert">{t.value.full}</p>}
        <details class="fold">
          <summary><span>{words.examples}</span><IconRight /></summary>
          <ul class="r-list">{words.example.map((text) => <li key={text}>{text}</li>)}</ul>
        </details>
      </section>
      <div class="entries">
        {[...list].reverse().map((breach) => (
          <EntryCard key={breach.id} name={breach.what.trim().split("\n")[0] || words.unnamed} isNew={added === breach.id || entryOpen.value === breach.id}
            onRemove={() => breaches.remove(breach.id)} state={isOpen(breach) ? `${whenOf(breach)} – ${t.value.to_fill}` : whenOf(breach)} tone={isOpen(breach) ? "tag--warn" : ""}>
            <Fields core={core} breach={breach} />
          </EntryCard>
        ))}
      </div>
      <Sources ids={["S23", "S23b"]} />
      {list.length > 0 && (
        <Sheet title={words.title}>
          {inOrder(list).map((breach, i) => (
            <section key={breach.id}>
              <h3>{whenOf(breach)}</h3>
              <dl>{heads.slice(1).map((head, column) => <SheetField key={head} head={head} text={rows[i]?.[column + 1] ?? ""} />)}</dl>
            </section>
          ))}
        </Sheet>
      )}
    </>
  );
}
