// SPDX-License-Identifier: Apache-2.0
// A cloud: up to three entries of one's own, each safe once it is on the server's disk.

import { useSignal } from "@preact/signals";

import { IconAlert, IconCheck } from "../../shared/components/icons";
import { RichText } from "../../shared/components/RichText";
import { Frame } from "../parts/Frame";
import { Timer } from "../parts/Timer";
import { Title } from "../parts/Title";
import { entriesOf, wordRefused, WORD_CHARS, WORDS_MAX } from "../said";
import { me, state, t, writeWord } from "../store";

export function Words() {
  const s = state.value;
  const draft = useSignal("");
  const own = entriesOf(s, me.value);
  const left = WORDS_MAX - own.length;
  const text = draft.value.trim();

  function send(): void {
    if (text === "" || left === 0) return;
    if (writeWord(text)) draft.value = "";
  }

  return (
    <Frame layout="typing" aside={<span class="tag">{t.value.poll}</span>} foot={left > 0 ? (
      <button type="button" class="btn btn--wide" aria-disabled={text === ""} onClick={send}>{t.value.send}</button>
    ) : <p class="small ph__foot-text">{t.value.words_done}</p>}>
      <div class="poll">
        {s?.timed && <Timer />}
        <Title class="ask" id="question"><RichText text={s?.heading ?? ""} links={false} /></Title>
        {left > 0 && (
          <div class="field">
            <label for="word">{t.value.word_label({ n: own.length + 1, of: WORDS_MAX })}</label>
            <input class="input" id="word" autocomplete="off" enterKeyHint="send" maxLength={WORD_CHARS} value={draft.value}
              aria-describedby="word-hint" onInput={(event) => { draft.value = event.currentTarget.value; wordRefused.value = false; }}
              onKeyDown={(event) => event.key === "Enter" && send()} />
            <p class="small" id="word-hint">{t.value.chars_left({ n: WORD_CHARS - [...draft.value].length })}</p>
            {wordRefused.value && <p class="error" role="alert"><IconAlert /> <span>{t.value.word_refused}</span></p>}
          </div>
        )}
        <ul class="said-words" aria-label={t.value.your_words}>
          {own.map((entry) => <li key={entry.slot} class={entry.safe ? "is-safe" : ""}>{entry.text}{entry.safe ? <IconCheck small /> : <small>{t.value.sending}</small>}</li>)}
        </ul>
      </div>
    </Frame>
  );
}
