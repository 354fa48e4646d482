// SPDX-License-Identifier: Apache-2.0
// The end: thanks, the score, and what to take away; the explanations are a second page of this view.

import { useSignal } from "@preact/signals";
import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import { IconBook, IconCopy, IconDownload, IconPrint, IconRight, IconShare } from "../../shared/components/icons";
import { say } from "../../shared/components/Live";
import { common } from "../../shared/i18n";
import type { Me } from "../../shared/protocol";
import { themesList } from "../../shared/themes";
import { canShare, copy, download, share } from "../keep";
import { Attestation } from "../parts/Attestation";
import { Frame } from "../parts/Frame";
import { Rank } from "../parts/RankLine";
import { Title } from "../parts/Title";
import { Toolbox } from "../parts/Toolbox";
import { askRecap, leave, me, recap, state, t } from "../store";
import { Recap } from "./Recap";

function Score({ own }: { own: Me }) {
  return (
    <dl class="card score">
      {own.rank > 0 && <div><dt>{t.value.rank_of({ n: own.ranked })}</dt><dd><Rank n={own.rank} /></dd></div>}
      <div><dt>{t.value.right_label({ n: own.right_count })}</dt><dd>{own.right_count}/{own.scored}</dd></div>
      <div><dt>{t.value.points_word({ n: own.points })}</dt><dd>{common.value.forms.number(own.points)}</dd></div>
    </dl>
  );
}

interface TodoProps { icon: JSX.Element; label: string; hint: string; onTap(): void; goesOn?: boolean }

function Todo({ icon, label, hint, onTap, goesOn = false }: TodoProps) {
  return (
    <li><button type="button" onClick={onTap}>{icon}<span><strong>{label}</strong><small>{hint}</small></span>{goesOn && <IconRight />}</button></li>
  );
}

/** While the explanations are on their way: the place they will take. */
function Coming() {
  return (
    <>
      <h2 class="section">{t.value.to_keep}</h2>
      <div class="card coming" aria-busy="true">
        <p>{t.value.explanations_coming}</p>
        <button type="button" class="btn btn--plain" onClick={askRecap}>{t.value.retry}</button>
      </div>
    </>
  );
}

export function Ended() {
  const own = me.value;
  const s = state.value;
  const reading = useSignal<"no" | "yes" | "print">("no");
  const note = useSignal<"copied" | "copy_failed" | "kept" | null>(null);
  useEffect(() => {
    if (reading.value !== "print") return;
    reading.value = "yes";
    print();
  }, [reading.value]);

  if (own === null || s === null) return null;
  const items = recap.value ?? [];
  if (reading.value !== "no") return <Recap recap={items} onBack={() => { reading.value = "no"; }} />;

  const review = items.filter((item) => !item.right && !item.cancelled);
  const themes = review.map(({ theme }) => theme);
  const tell = (what: "copied" | "copy_failed" | "kept") => {
    note.value = what;
    say(t.value[what]);
  };

  return (
    <Frame aside={<></>} foot={items.length > 0 && (
      <button type="button" class="btn btn--wide" onClick={() => { download(s.title, items); tell("kept"); }}>
        <IconDownload /> {note.value === "kept" ? t.value.kept : t.value.keep_all}
      </button>
    )}>
      <div class="ph__words ph__words--left">
        <Title>{t.value.thanks({ pseudonym: own.pseudonym })}</Title>
        <p class="ph__lead">{own.scored > 0 && own.right_count * 2 >= own.scored ? t.value.ended_solid : t.value.ended_growing}</p>
      </div>
      {own.scored > 0 && <Score own={own} />}
      {items.length > 0 ? (
        <>
          <h2 class="section">{t.value.to_keep}</h2>
          <ul class="card todo">
            <Toolbox session={s.session} missed={themes} />
            <Todo goesOn icon={<IconBook />} label={t.value.your_explanations({ n: items.length })}
              hint={review.length > 0 ? t.value.to_review({ n: review.length, themes: themesList(themes) }) : t.value.nothing_to_review}
              onTap={() => { reading.value = "yes"; }} />
            {canShare && <Todo icon={<IconShare />} label={t.value.share} hint={t.value.share_hint} onTap={() => void share(s.title, items)} />}
            <Todo icon={<IconCopy />} label={note.value === "copied" || note.value === "copy_failed" ? t.value[note.value] : t.value.copy} hint={t.value.copy_hint}
              onTap={() => void copy(s.title, items).then((done) => tell(done ? "copied" : "copy_failed"))} />
            <Todo icon={<IconPrint />} label={t.value.print} hint={t.value.print_hint} onTap={() => { reading.value = "print"; }} />
          </ul>
        </>
      ) : recap.value === null ? <Coming /> : <><p>{t.value.nothing_played}</p><ul class="card todo"><Toolbox session={s.session} missed={null} /></ul></>}
      <Attestation />
      <p class="small">{s.delete_on ? t.value.deleted_on({ day: s.delete_on }) : t.value.deleted_later} <a href="/confidentialite">{t.value.learn_more}</a></p>
      <button type="button" class="btn btn--plain" onClick={leave}>{t.value.another_session}</button>
    </Frame>
  );
}
