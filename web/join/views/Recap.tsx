// SPDX-License-Identifier: Apache-2.0
// Every question that was played, with what to keep of it. Also what the printer gets.

import { useEffect } from "preact/hooks";

import { Sources } from "../../shared/components/Explanation";
import { IconCheck, IconPrev } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";
import { RightAnswers } from "../../shared/components/RightAnswers";
import type { RecapItem } from "../../shared/protocol";
import { outcome } from "../keep";
import { Frame } from "../parts/Frame";
import { Title } from "../parts/Title";
import { me, t } from "../store";

function Item({ item }: { item: RecapItem }) {
  return (
    <article class="card keep">
      <p class="keep__meta"><span class="muted">{item.number}{item.theme && ` · ${item.theme}`}</span>
        <span class={item.right ? "tag tag--ok" : "tag"}>{item.right && <IconCheck small />}{outcome(item)}</span></p>
      <h2><RichText text={item.heading} links={false} /></h2>
      <RightAnswers shapes={false} answers={item.answers.map((answer, place) => ({ ...answer, place }))} />
      {item.explanation.map((text, i) => <p key={i}><RichText text={text} /></p>)}
      <Sources sources={item.sources} />
    </article>
  );
}

export function Recap({ recap, onBack }: { recap: RecapItem[]; onBack(): void }) {
  const own = me.value;
  useEffect(() => {
    scrollTo(0, 0);
    document.querySelector("h1")?.focus({ preventScroll: true });
  }, []);
  return (
    <Frame aside={<button type="button" class="btn btn--plain btn--top" onClick={onBack}><IconPrev small /> {t.value.back}</button>}>
      <div class="ph__words ph__words--left">
        <Title>{t.value.recap_title}</Title>
        {own && own.scored > 0 && <p class="ph__lead">{t.value.recap_lead({ right: own.right_count, of: own.scored })}</p>}
      </div>
      {recap.map((item) => <Item key={item.number} item={item} />)}
    </Frame>
  );
}
