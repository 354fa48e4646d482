// SPDX-License-Identifier: Apache-2.0
// A question from the room, over whatever is on view: its words, and how many share it.

import "./asked.css";
import { IconQuestion } from "../components/icons";
import { linesOf, TEXT } from "./fit";
import { t } from "./strings";

const WIDTH = 1360;
const ROOM = 500;

const sizeOf = (text: string): number =>
  [84, 72, 62, 54, 46].find((size) => linesOf(text.length, WIDTH, size, TEXT) * size * 1.24 <= ROOM) ?? 42;

export function Asked({ text, supports }: { text: string; supports: number }) {
  return (
    <div class="asked">
      <main class="asked__card on-paper">
        <h1 class="asked__title" tabIndex={-1}><IconQuestion />{t.value.asked}</h1>
        <p class="asked__text" style={{ "--size": sizeOf(text) }}>{text}</p>
        {supports === 0 ? null : <p class="asked__supports"><b>+ {supports}</b> <span>{t.value.supports({ n: supports })}</span></p>}
      </main>
    </div>
  );
}
