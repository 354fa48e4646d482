// SPDX-License-Identifier: Apache-2.0
// In the session, before it begins.

import { Chain } from "../../shared/components/Chain";
import { RichText } from "../../shared/components/RichText";
import { Frame } from "../parts/Frame";
import { LinksArt } from "../parts/LinksArt";
import { Safe } from "../parts/Safe";
import { Title } from "../parts/Title";
import { state, t } from "../store";

export function Lobby() {
  const { title, questions } = state.value ?? { title: "", questions: 0 };
  return (
    <Frame layout="center" aside={<></>} foot={<Safe text={t.value.safe_lobby} />}>
      <div class="ph__stack">
        <LinksArt />
        <div class="ph__words">
          <Title>{t.value.lobby_title}</Title>
          <p class="ph__lead">{t.value.lobby_lead}</p>
        </div>
        {questions > 0 && (
          <div class="to-come">
            <p class="to-come__title"><RichText text={title} links={false} /></p>
            <Chain now={0} total={questions} max={12} label={t.value.questions_to_come({ n: questions })} />
            <p class="small" aria-hidden="true">{t.value.questions_to_come({ n: questions })}</p>
          </div>
        )}
      </div>
    </Frame>
  );
}
