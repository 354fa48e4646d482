// SPDX-License-Identifier: Apache-2.0
// The packs of this server, one card each; the chosen one carries the signal.
import { IconAlert, IconCheck, IconKey, IconMail, IconShield, type Icon } from "../shared/components/icons";
import { language } from "../shared/i18n";
import type { Pack } from "./api";
import { chosenPack } from "./preparation";
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

function PackCard({ pack }: { pack: Pack }) {
  const Art = artOf(pack.title);
  const words = t.value.start;
  const foreign = pack.language !== language.value && (pack.language === "fr" || pack.language === "en");
  const facts = words.pack_facts({ questions: pack.questions, slides: pack.slides, minutes: pack.durationMin });
  return (
    <label class="pack">
      <input type="radio" name="pack" checked={chosenPack.value === pack.id} onChange={() => { chosenPack.value = pack.id; }} />
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
      {packs.map((pack) => <PackCard key={pack.id} pack={pack} />)}
    </fieldset>
  );
}
