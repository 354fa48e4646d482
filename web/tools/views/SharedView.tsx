// SPDX-License-Identifier: Apache-2.0
// What another application shared goes to the tool that fits: a picture's code and a lone address to links, all else
// to messages.
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

import { bytesIn } from "../engine";
import { given } from "../given";
import { readPicture } from "../qr";
import { go, href } from "../route";
import { takeShared, type Shared } from "../shared";
import { t } from "../words";

const LONE_ADDRESS = /^\s*\S+:\/\/\S+\s*$/;

/** Null: there is nothing to check in it. */
async function sortOut({ text, file }: Shared): Promise<["message" | "link", Uint8Array] | null> {
  if (file?.type.startsWith("image/")) {
    const code = await readPicture(file);
    return code === null ? null : ["link", bytesIn(code)];
  }
  if (file) return ["message", new Uint8Array(await file.arrayBuffer())];
  if (text === "") return null;
  return [LONE_ADDRESS.test(text) ? "link" : "message", bytesIn(text)];
}

export function SharedView() {
  const nothing = useSignal(false);
  useEffect(() => {
    void takeShared().then((shared) => shared && sortOut(shared)).then((sorted) => {
      nothing.value = !sorted;
      if (!sorted) return;
      given.value = sorted[1];
      go(sorted[0]);
    });
  }, []);
  if (!nothing.value) return <p class="waiting" role="status">{t.value.loading}</p>;
  return <p>{t.value.nothing_shared} <a href={href("message")}>{t.value.tools.message.name}</a></p>;
}
