// SPDX-License-Identifier: Apache-2.0
// What is to be seen today, and how far each theme is: a link of the chain for each of its questions.
import { IconNext } from "../../../shared/components/icons";
import { language } from "../../../shared/i18n";
import { themesList } from "../../../shared/themes";
import { missed } from "../../missed";
import type { Question } from "../../quiz";
import { today } from "../days";
import { cards } from "./cards";
import { earlyRound, nextDay, progress, roundOf, today as todaysOf, type ThemeProgress } from "./round";
import { begin } from "./state";
import { t, whenText } from "./words";

function Theme({ theme, known, of, lang }: ThemeProgress & { lang: string | undefined }) {
  return (
    <li class={missed.value.includes(theme) ? "train__theme train__theme--missed" : "train__theme"}>
      <span lang={lang}>{theme}</span>
      <span class="chain" role="img" aria-label={t.value.theme_known({ known, of })}>
        {Array.from({ length: of }, (_, i) => <i key={i} class={i < known ? "chain__link is-done" : "chain__link"} />)}
      </span>
    </li>
  );
}

export function Start({ all }: { all: readonly Question[] }) {
  const day = today();
  const now = todaysOf(all, cards.value, day, missed.value);
  const asked = roundOf(now);
  const rows = progress(all, cards.value);
  const again = missed.value.filter((theme) => asked.some((question) => question.theme === theme));
  const next = nextDay(all, cards.value);
  const lang = all[0]?.language === language.value ? undefined : all[0]?.language;
  const { due, fresh } = now;
  return (
    <div class="two">
      <section class="card pad train__today">
        {asked.length > 0 ? (
          <>
            <h2><b>{due.length || fresh.length}</b>{due.length > 0 ? t.value.due({ n: due.length }) : t.value.fresh_only({ n: fresh.length })}</h2>
            {due.length > 0 && fresh.length > 0 && <p>{t.value.fresh({ n: fresh.length })}</p>}
            {again.length > 0 && <p>{t.value.first_missed({ themes: themesList(again) })}</p>}
            <button type="button" class="btn btn--big btn--wide" onClick={() => begin(asked, true)}>{t.value.start({ n: asked.length })}<IconNext small /></button>
          </>
        ) : (
          <>
            <h2>{t.value.up_to_date}</h2>
            {next !== null && <p>{t.value.next({ when: whenText(next, day) })}</p>}
            <button type="button" class="btn btn--big btn--wide btn--quiet" onClick={() => begin(earlyRound(all, cards.value), false)}>{t.value.early}</button>
            <p class="hint">{t.value.early_hint}</p>
          </>
        )}
        <p class="hint">{t.value.no_clock}</p>
        <p class="hint">{t.value.method}</p>
      </section>
      <section class="card pad">
        <h2>{t.value.themes}</h2>
        <ul class="train__themes">{rows.map((row) => <Theme key={row.theme} {...row} lang={lang} />)}</ul>
      </section>
    </div>
  );
}
