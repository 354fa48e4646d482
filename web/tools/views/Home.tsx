// SPDX-License-Identifier: Apache-2.0
// The way in: what to do when something is wrong, and a large entry for each tool.
import { useSignal } from "@preact/signals";

import { IconAlert, IconBook, IconClock, IconCross, IconDownload, IconEye, IconGauge, IconKey, IconMail, IconNote, IconPerson, IconPrint, IconRight, IconSearch, IconShield, type Icon } from "../../shared/components/icons";
import { language } from "../../shared/i18n";
import { themesList } from "../../shared/themes";
import { history, keepHistory } from "../history";
import { install, kept, offer } from "../kept";
import { missed, setMissed } from "../missed";
import { quiz } from "../quiz";
import { href } from "../route";
import { chooseLanguage, t } from "../words";

type ToolName = keyof typeof t.value.tools;

const GROUPS: Record<"check" | "learn" | "practice", readonly (readonly [ToolName, Icon])[]> = {
  check: [["message", IconMail], ["link", IconSearch], ["password", IconKey], ["address", IconPerson]],
  practice: [["assess", IconGauge], ["backups", IconShield], ["rights", IconClock], ["registers", IconNote], ["posters", IconPrint]],
  learn: [["drill", IconEye], ["train", IconBook]],
};

function Tile({ tool, icon: Picture }: { tool: ToolName; icon: Icon }) {
  const words = t.value.tools[tool];
  return (
    <article class="card tile">
      <span class="tile__icon"><Picture /></span>
      <div><h3><a href={href(tool)}>{words.name}</a></h3><p>{words.what}</p></div>
      <IconRight />
    </article>
  );
}

/** False where this server has no questions to practise. */
const isOffered = (tool: ToolName): boolean => tool !== "train" || quiz.value?.length !== 0;

/** What a session left to see again, in one line. */
function Missed() {
  if (missed.value.length === 0 || !quiz.value?.length) return null;
  const { lead, dismiss } = t.value.missed;
  return (
    <p class="missed">
      <IconBook small /><span>{lead} <a href={href("train")}>{themesList(missed.value)}</a></span>
      <button type="button" class="btn btn--plain btn--square" aria-label={dismiss} onClick={() => setMissed([])}><IconCross small /></button>
    </p>
  );
}

function Keeping() {
  const words = t.value.kept;
  return (
    <section class="keeping">
      <p class="keeping__state"><IconDownload small />{words[kept.value]}</p>
      {offer.value && <button type="button" class="btn btn--quiet" onClick={() => void install()}>{words.install}</button>}
    </section>
  );
}

function Settings() {
  const asked = useSignal(history.value !== null);
  const words = t.value.history;
  const change = (wanted: boolean) => {
    asked.value = wanted;
    keepHistory(wanted);
  };
  return (
    <section class="settings">
      <label class="switch">
        <span>{words.keep}<small>{words.keep_hint}</small></span>
        <input type="checkbox" role="switch" checked={asked.value} onChange={(event) => change(event.currentTarget.checked)} />
      </label>
      <p class="settings__links">
        {history.value !== null && <a href={href("history")}>{words.see({ n: history.value.length })}</a>}
        <button type="button" class="textlink" lang={language.value === "fr" ? "en" : "fr"} onClick={() => chooseLanguage(language.value === "fr" ? "en" : "fr")}>
          {language.value === "fr" ? "English" : "Français"}
        </button>
        <a href={href("file")}>{t.value.titles.file}</a>
        <a href="/confidentialite">{t.value.privacy}</a>
      </p>
    </section>
  );
}

export function Home() {
  const { sos, calls } = t.value;
  return (
    <>
      <section class="sos on-ink">
        <div><h2>{sos.title}</h2><p>{sos.what}</p></div>
        <a class="btn btn--big" href={href("incident")}><IconAlert small />{sos.act}</a>
      </section>
      <Missed />
      {(Object.keys(GROUPS) as (keyof typeof GROUPS)[]).map((group) => (
        <section key={group} class="group">
          <h2>{t.value.groups[group]}</h2>
          <div class="tiles">
            {GROUPS[group].filter(([tool]) => isOffered(tool)).map(([tool, icon]) => <Tile key={tool} tool={tool} icon={icon} />)}
          </div>
        </section>
      ))}
      <Keeping />
      <dl class="calls">
        {calls.map(({ what, shown, address }) => (
          <div key={shown}><dt>{what}</dt><dd><a href={address} {...(address.startsWith("https") ? { target: "_blank", rel: "noreferrer" } : {})}>{shown}</a></dd></div>
        ))}
      </dl>
      <Settings />
    </>
  );
}
