// SPDX-License-Identifier: Apache-2.0
// The themes, how far each has come, and the way on.
import { IconCheck, IconRight } from "../../../shared/components/icons";
import { THEMES, type Practice } from "./practices";
import { show, start } from "./screen";
import { assess, MODES, plan } from "./state";
import { t } from "./words";

export function Overview({ asked }: { asked: readonly Practice[] }) {
  const words = t.value.overview;
  const { answers, mode } = assess.value;
  const answered = asked.filter(({ id }) => answers[id] !== undefined).length;
  const isOver = answered === asked.length;
  return (
    <section class="card pad ask">
      <div>
        <h2 tabIndex={-1}>{words.title}</h2>
        <p class="muted">{isOver ? words.all_done : words.progress({ done: answered, of: asked.length })}</p>
      </div>
      <fieldset class="as-choice">
        <legend class="label">{words.mode}</legend>
        <div class="segment as-segment">
          {MODES.map((own) => (
            <label key={own}>
              <input type="radio" name="mode" checked={mode === own} onChange={() => { assess.value = { ...assess.value, mode: own }; }} />
              <span>{words.modes[own]}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="ask__actions">
        {!isOver && <button type="button" class="btn btn--big" onClick={() => start(mode, asked, answers)}>{answered === 0 ? words.begin : words.resume}</button>}
        {answered > 0 && <button type="button" class={isOver ? "btn btn--big" : "btn btn--quiet"} onClick={() => show({ name: "result" })}>{words.result}</button>}
        {plan.value !== null && <button type="button" class="btn btn--quiet" onClick={() => show({ name: "plan" })}>{words.plan}</button>}
      </div>
      <ul class="as-themes">
        {THEMES.map((theme) => {
          const own = asked.filter((practice) => practice.theme === theme);
          const done = own.filter(({ id }) => answers[id] !== undefined).length;
          return own.length > 0 && (
            <li key={theme}>
              <button type="button" class="as-row" onClick={() => start(mode, own, answers)}>
                <span><b>{t.value.themes[theme]}</b><small>{words.progress({ done, of: own.length })}</small></span>
                {done === own.length ? <IconCheck small /> : <IconRight small />}
              </button>
            </li>
          );
        })}
      </ul>
      <p class="hint">{words.hint}</p>
      <div class="ask__actions"><button type="button" class="btn btn--plain" onClick={() => show({ name: "kind" })}>{words.kind}</button></div>
    </section>
  );
}
