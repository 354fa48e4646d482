// SPDX-License-Identifier: Apache-2.0
// A sentence to leave with, and whose it is.

import { Words } from "../Heading";
import { sourceWords } from "../sources";
import { t } from "../strings";
import { View, type StageView } from "../View";
import { quoteFit } from "./fitBody";

/** The marks are drawn: those of the text would be there twice. */
const bare = (text: string): string => text.replace(/^[«“"]\s*/, "").replace(/\s*[»”"]$/, "");

export function Quotation({ state }: StageView) {
  const { heading = "", explanation = [], sources = [] } = state;
  const [author = "", ...others] = sources;
  const fit = quoteFit(heading, explanation, author);
  return (
    <View
      state={state} tone="ink" main="quotation" vars={{ "--quote": fit.size }}
      foot={others.length === 0 ? null : <p class="view__note"><span class="view__sources">{others.map(sourceWords).join("\u202f; ")}</span></p>}
    >
      <figure class={fit.dense ? "quote quote--dense" : "quote"}>
        <h1 class={heading === "" ? "sr-only" : "quote__title"} tabIndex={-1}><Words text={heading === "" ? state.title : heading} /></h1>
        <p class="quote__mark" aria-hidden="true">{t.value.quote_mark}</p>
        <blockquote>
          {explanation.map((text, i) => <p key={i}><Words text={bare(text)} /></p>)}
        </blockquote>
        {author === "" ? null : <figcaption>{sourceWords(author)}</figcaption>}
      </figure>
    </View>
  );
}
