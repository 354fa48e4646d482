// SPDX-License-Identifier: Apache-2.0
// The questions to a supplier, and what each one answered. Without any supplier the questions alone can be printed.
import { IconPlus } from "../../../shared/components/icons";
import { Copy } from "../rights/Buttons";
import { Tabs, TextField } from "../rights/Fields";
import { newId } from "../rights/kept";
import { Sources } from "../rights/Sources";
import { Sheet, SheetField } from "../Sheet";
import { EntryCard, Exports } from "./Entry";
import { NAME_MAX, TEXT_MAX } from "./activity";
import { useAdding } from "./adding";
import { answer, answered, answerOf, QUESTIONS, rowsOf, suppliers, textOf, THEMES, type Supplier } from "./supplier";
import { t } from "./words";

const BLANK: Supplier = { id: "", name: "", role: "", answers: {} };

function Questions({ supplier }: { supplier: Supplier }) {
  const words = t.value.suppliers;
  return THEMES.map((theme) => (
    <section key={theme} class="r-theme">
      <h4>{words.themes[theme]}</h4>
      {QUESTIONS.filter((question) => question.theme === theme).map(({ id }) => {
        const { verdict, note } = answerOf(supplier, id);
        return (
          <div key={id} class="r-question">
            <Tabs name={`${supplier.id}-${id}`} legend={words.questions[id]} isLegendShown options={words.verdicts} value={verdict}
              onChoose={(chosen) => answer(supplier, id, { verdict: chosen })} />
            <TextField id={`${supplier.id}-${id}-note`} label={words.note} value={note} max={TEXT_MAX} onText={(text) => answer(supplier, id, { note: text })} />
          </div>
        );
      })}
    </section>
  ));
}

function SupplierCard({ supplier, isNew }: { supplier: Supplier; isNew: boolean }) {
  const words = t.value.suppliers;
  const bad = QUESTIONS.filter(({ id }) => answerOf(supplier, id).verdict === "bad").length;
  const done = answered(supplier);
  const tone = bad > 0 ? "tag--warn" : done === QUESTIONS.length ? "tag--ok" : "";
  return (
    <EntryCard name={supplier.name || words.unnamed} isNew={isNew} tone={tone} onRemove={() => suppliers.remove(supplier.id)}
      state={bad > 0 ? words.to_improve({ n: bad }) : words.progress({ done, of: QUESTIONS.length })}>
      <div class="r-pair">
        <TextField id={`${supplier.id}-name`} label={words.name} value={supplier.name} max={NAME_MAX} onText={(name) => suppliers.change(supplier.id, { name })} />
        <TextField id={`${supplier.id}-role`} label={words.role} value={supplier.role} max={NAME_MAX} onText={(role) => suppliers.change(supplier.id, { role })} />
      </div>
      <Questions supplier={supplier} />
    </EntryCard>
  );
}

function Printed({ supplier }: { supplier: Supplier }) {
  const words = t.value.suppliers;
  const isBlank = supplier === BLANK;
  return (
    <section class="sheet__page">
      <h3>{supplier.name || (isBlank ? "" : words.unnamed)}</h3>
      <dl>
        {isBlank && <SheetField head={words.name} text="" />}
        {(isBlank || supplier.role) && <SheetField head={words.role} text={supplier.role} />}
      </dl>
      <table>
        <thead><tr><th scope="col">{words.heads[3]}</th><th scope="col">{words.heads[4]}</th><th scope="col">{words.heads[5]}</th></tr></thead>
        {THEMES.map((theme) => (
          <tbody key={theme}>
            <tr><th scope="rowgroup" colSpan={3}>{words.themes[theme]}</th></tr>
            {QUESTIONS.filter((question) => question.theme === theme).map(({ id }) => {
              const { verdict, note } = answerOf(supplier, id);
              return <tr key={id}><td>{words.questions[id]}</td><td>{verdict === "open" ? "" : words.verdicts[verdict]}</td><td>{note}</td></tr>;
            })}
          </tbody>
        ))}
      </table>
    </section>
  );
}

export function Suppliers() {
  const { add, added, isFull } = useAdding(suppliers);
  const words = t.value.suppliers;
  const list = suppliers.list.value;
  return (
    <>
      <section class="card pad ask">
        <h2>{words.title}</h2>
        <p>{words.what}</p>
        {list.length === 0 && <p class="r-empty">{words.empty}</p>}
        <div class="ask__actions">
          <button type="button" class="btn" onClick={() => add({ ...BLANK, id: newId() })}><IconPlus small />{words.add}</button>
          <Exports file={words.file} rows={() => rowsOf(list.length > 0 ? list : [BLANK], words)} />
          <Copy text={textOf(words)} label={words.copy} />
        </div>
        {isFull && <p class="error" role="alert">{t.value.full}</p>}
      </section>
      <div class="entries">{list.map((supplier) => <SupplierCard key={supplier.id} supplier={supplier} isNew={added === supplier.id} />)}</div>
      <Sources ids={QUESTIONS.map(({ source }) => source)} />
      <Sheet title={words.title}>{(list.length > 0 ? list : [BLANK]).map((supplier) => <Printed key={supplier.id} supplier={supplier} />)}</Sheet>
    </>
  );
}
