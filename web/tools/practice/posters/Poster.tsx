// SPDX-License-Identifier: Apache-2.0
// One poster: a question, its picture, the answer, and whom to call. All sizes are parts of the sheet's own width.
import { Brand } from "../../../shared/components/Brand";
import { contacts, lineOf } from "../contacts/contacts";
import { PICTURES, type Picture } from "./pictures";
import { whole } from "./posters";
import { t } from "./words";

export function Poster({ picture }: { picture: Picture }) {
  const words = t.value;
  const { question, alt, answer } = words.posters[picture];
  const { practice } = contacts.value;
  const provider = lineOf("provider");
  return (
    <article class="poster on-paper printed" aria-label={words.sheets[picture]}>
      <div class="poster__page">
        <p class="poster__question">{question}</p>
        <img class="poster__picture" src={PICTURES[picture]} alt={alt} />
        <p class="poster__answer">{answer}</p>
        <footer class="poster__foot">
          <p>{provider !== "" && <><b>{words.doubt}</b> {whole(provider)}</>}{practice !== "" && <small>{practice}</small>}</p>
          <span aria-hidden="true"><Brand /></span>
        </footer>
      </div>
    </article>
  );
}
