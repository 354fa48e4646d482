// SPDX-License-Identifier: Apache-2.0
// A slide's key points, to read again on the phone; and the break with its countdown.

import { Sources } from "../../shared/components/Explanation";
import { IconBook, IconCup } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";
import { common } from "../../shared/i18n";
import type { Column } from "../../shared/protocol";
import { Frame } from "../parts/Frame";
import { Title } from "../parts/Title";
import { chrono, state, t } from "../store";

function Lines({ lines }: { lines: string[] }) {
  return lines.length > 0 ? <ul class="lines">{lines.map((text, i) => <li key={i}><span><RichText text={text} /></span></li>)}</ul> : null;
}

function Columns({ columns }: { columns: Column[] }) {
  return (
    <>
      {columns.map(({ heading, lines }, i) => (
        <section key={i} class="card keep">{heading && <h2><RichText text={heading} links={false} /></h2>}<Lines lines={lines} /></section>
      ))}
    </>
  );
}

/** A row a card: on a phone a table has no room. */
function Table({ rows }: { rows: string[][] }) {
  const [head = [], ...body] = rows;
  return (
    <ul class="row-cards">
      {body.map((cells, i) => (
        <li key={i} class="card">
          {cells.map((cell, c) => cell && (
            <p key={c}>{c > 0 && <small>{head[c]}</small>}{c === 0 ? <strong><RichText text={cell} /></strong> : <RichText text={cell} />}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Quotation({ lines, by }: { lines: string[]; by: string | undefined }) {
  return <figure class="quotation"><blockquote>{lines.map((text, i) => <p key={i}><RichText text={text} /></p>)}</blockquote>{by && <figcaption><RichText text={by} /></figcaption>}</figure>;
}

export function Slide() {
  const s = state.value;
  const quotation = s?.layout === "quotation";
  const keep = s?.explanation ?? [];
  return (
    <Frame layout={(s?.table?.length ?? 0) + (s?.columns?.length ?? 0) > 0 ? "top" : "center"}>
      <div class={s?.layout === "links" ? "slide slide--links" : "slide"}>
        {s?.theme && <p class="ph__lead ph__lead--strong">{s.theme}</p>}
        <Title><RichText text={s?.heading ?? t.value.slide_lead} links={false} /></Title>
        <Lines lines={s?.lines ?? []} />
        {s?.columns && <Columns columns={s.columns} />}
        {s?.table && <Table rows={s.table} />}
        {quotation ? <Quotation lines={keep} by={s?.sources?.[0]} /> : keep.length > 0 && (
          <section class="card keep"><h2><IconBook /> {common.value.explanation}</h2>{keep.map((text, i) => <p key={i}><RichText text={text} /></p>)}</section>
        )}
        {!quotation && <Sources sources={s?.sources ?? []} />}
      </div>
    </Frame>
  );
}

export function Break() {
  const s = state.value;
  const seconds = chrono.seconds.value;
  return (
    <Frame layout="center" foot={<p class="small ph__foot-text">{t.value.break_lead}</p>}>
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--quiet verdict__disc--big"><IconCup /></p>
        <Title><RichText text={s?.heading || t.value.break_title} links={false} /></Title>
        {seconds !== null && seconds > 0 && (
          <p class="countdown" role="timer" aria-label={t.value.break_left({ minutes: Math.ceil(seconds / 60) })}>
            <span aria-hidden="true">{Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, "0")}</span>
          </p>
        )}
        {seconds === 0 && <p class="ph__lead ph__lead--plain">{t.value.break_over}</p>}
        <Lines lines={s?.lines ?? []} />
      </div>
    </Frame>
  );
}
