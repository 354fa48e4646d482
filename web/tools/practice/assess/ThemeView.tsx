// SPDX-License-Identifier: Apache-2.0
// A theme at a time: all its questions on one page.
import { IconNext } from "../../../shared/components/icons";
import { THEMES, type Practice, type Theme } from "./practices";
import { Question } from "./Question";
import { show } from "./screen";
import { answer } from "./state";
import { t } from "./words";

export function ThemeView({ asked, theme }: { asked: readonly Practice[]; theme: Theme }) {
  const words = t.value.question;
  const next = THEMES.slice(THEMES.indexOf(theme) + 1).find((other) => asked.some((practice) => practice.theme === other));
  return (
    <section class="ask">
      <h2 tabIndex={-1}>{t.value.themes[theme]}</h2>
      {asked.filter((practice) => practice.theme === theme).map((practice) => (
        <article key={practice.id} class="card pad ask"><Question practice={practice} level="h3" onAnswer={(given) => answer(practice.id, given)} /></article>
      ))}
      <div class="ask__actions">
        {next !== undefined
          ? <button type="button" class="btn" onClick={() => show({ name: "theme", theme: next })}>{words.next_theme}<IconNext small /></button>
          : <button type="button" class="btn" onClick={() => show({ name: "result" })}>{t.value.overview.result}</button>}
        <button type="button" class="btn btn--quiet" onClick={() => show({ name: "overview" })}>{words.overview}</button>
      </div>
    </section>
  );
}
