// SPDX-License-Identifier: Apache-2.0
// How the next session will be played, and the button that opens it.
import { IconEye, IconPlay } from "../shared/components/icons";
import type { Settings } from "./api";
import { opening, openSession, settings } from "./preparation";
import { Segment } from "./Segment";
import { t } from "./words";

function set(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
}

type Field = "sounds" | "free_pseudonyms" | "shuffle" | "asks" | "moderate" | "profile" | "rows";

function Switch({ label, field, hint }: { label: string; field: Field; hint?: string }) {
  return (
    <label class="switch">
      <span>{label}{hint && <small class="muted">{hint}</small>}</span>
      <input type="checkbox" role="switch" checked={settings.value[field]} onChange={(event) => set({ [field]: event.currentTarget.checked })} />
    </label>
  );
}

export function SettingsForm({ days, ready }: { days: number; ready: boolean }) {
  const words = t.value.start;
  const now = settings.value;
  const blocked = !ready || opening.value !== null;
  return (
    <form
      class="card panel settings" aria-labelledby="h-settings"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void openSession("session");
      }}
    >
      <h2 id="h-settings">{words.settings}</h2>
      <Segment
        legend={words.time} name="time" value={now.time_percent} onChoose={(time_percent) => set({ time_percent })}
        choices={([100, 150, 200, 0] as const).map((key) => [key, words.time_choices[key]])}
      />
      <Segment
        legend={words.standings} name="standings" value={now.standings_every} onChoose={(standings_every) => set({ standings_every })}
        choices={([1, 3, 0] as const).map((key) => [key, words.standings_choices[key]])}
      />
      <Segment
        legend={words.scoring} name="scoring" value={now.partial ? "partial" : "exact"} onChoose={(key) => set({ partial: key === "partial" })}
        choices={(["exact", "partial"] as const).map((key) => [key, words.scoring_choices[key]])}
      />
      <hr class="rule" />
      <div class="switches">
        <Switch label={words.sounds} field="sounds" />
        <Switch label={words.free_pseudonyms} field="free_pseudonyms" />
        <Switch label={words.shuffle} field="shuffle" />
      </div>
      <details class="more-settings">
        <summary>{words.more_settings}</summary>
        <div class="switches">
          <Switch label={words.asks} field="asks" hint={words.asks_hint} />
          <Switch label={words.moderate} field="moderate" hint={words.moderate_hint} />
          <Switch label={words.profile} field="profile" hint={words.profile_hint} />
          <Switch label={words.rows} field="rows" hint={words.rows_hint} />
        </div>
      </details>
      <hr class="rule" />
      <button class="btn btn--big btn--wide" type="submit" aria-disabled={blocked} aria-busy={opening.value === "session"}>
        <IconPlay small />{opening.value === "session" ? words.opening : words.open}
      </button>
      <button
        class="btn btn--quiet btn--wide" type="button" aria-disabled={blocked} aria-busy={opening.value === "preview"}
        onClick={() => ready && void openSession("preview")}
      >
        <IconEye small />{opening.value === "preview" ? words.opening : words.preview}
      </button>
      <p class="hint">{words.kept({ days })}</p>
    </form>
  );
}
