// SPDX-License-Identifier: Apache-2.0
// The packs of this server, one card each; the chosen one carries the signal.
import { IconAlert, IconCheck, IconKey, IconMail, IconShield, type Icon } from "../shared/components/icons";
import { language } from "../shared/i18n";
import type { Pack } from "./api";
import { chosenPack } from "./preparation";
import { Segment } from "./Segment";
import { t } from "./words";

const ART: [RegExp, Icon][] = [
  [/hame[cç]on|phish|messag|courriel|mail/i, IconMail],
  [/mots? de passe|passw|authenti/i, IconKey],
  [/incident|arr[eê]t|ran[cç]on|attaque|attack/i, IconAlert],
];

/** A drawing for what the title speaks of; a shield for what speaks of everything. */
function artOf(title: string): Icon {
  return ART.find(([words]) => words.test(title))?.[1] ?? IconShield;
}

/** The versions of a pack, the longest first: one choice of length. */
function Versions({ packs }: { packs: Pack[] }) {
  if (packs.length < 2 || packs.every(({ id }) => id !== chosenPack.value)) return null;
  const words = t.value.start;
  return (
    <div class="versions">
      <Segment legend={words.version} name="version" value={chosenPack.value ?? ""} onChoose={(id) => { chosenPack.value = id; }}
        choices={packs.map((pack) => [pack.id, pack.durationMin > 0 ? words.minutes({ n: pack.durationMin }) : pack.selection || words.whole] as const)} />
    </div>
  );
}

function PackCard({ pack, versions }: { pack: Pack; versions: Pack[] }) {
  const Art = artOf(pack.title);
  const words = t.value.start;
  const foreign = pack.language !== language.value && (pack.language === "fr" || pack.language === "en");
  const shown = versions.find(({ id }) => id === chosenPack.value) ?? pack;
  const facts = words.pack_facts({ questions: shown.questions, slides: shown.slides, polls: shown.polls, minutes: shown.durationMin });
  return (
    <label class="pack">
      <input type="radio" name="pack" checked={versions.some(({ id }) => id === chosenPack.value)} onChange={() => { chosenPack.value = pack.id; }} />
      <span class="pack__art"><Art /></span>
      <span>
        <b lang={pack.language}>{pack.title}</b>
        <small>{facts}{foreign && `, ${words.pack_language[pack.language as "fr" | "en"]}`}</small>
        {pack.summary && <small lang={pack.language}>{pack.summary}</small>}
      </span>
      <i class="tick"><IconCheck /></i>
    </label>
  );
}

export function PackList({ packs }: { packs: Pack[] }) {
  return (
    <fieldset class="packs">
      <legend class="sr-only">{t.value.start.packs}</legend>
      {packs.filter(({ selection }) => selection === "").map((pack) => {
        const versions = packs.filter(({ of }) => of === pack.id).sort((a, b) => b.durationMin - a.durationMin);
        return <div key={pack.id} class="pack-group"><PackCard pack={pack} versions={versions} /><Versions packs={versions} /></div>;
      })}
    </fieldset>
  );
}
