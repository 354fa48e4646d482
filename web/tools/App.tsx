// SPDX-License-Identifier: Apache-2.0
// One view at a time, under the brand and the promise. The title of each view takes the focus when it opens.
import type { ComponentType } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Brand } from "../shared/components/Brand";
import { IconLock, IconPrev } from "../shared/components/icons";
import { Live } from "../shared/components/Live";
import { href, view, type ViewName } from "./route";
import { AddressView } from "./views/AddressView";
import { Drill } from "./views/Drill";
import { HistoryView } from "./views/HistoryView";
import { Home } from "./views/Home";
import { LinkView } from "./views/LinkView";
import { laterView } from "./views/LaterView";
import { MessageView } from "./views/MessageView";
import { PasswordView } from "./views/PasswordView";
import { SharedView } from "./views/SharedView";
import { t } from "./words";

const VIEWS: Record<ViewName, ComponentType> = {
  home: Home, message: MessageView, link: LinkView, password: PasswordView, address: AddressView,
  drill: Drill, history: HistoryView, shared: SharedView,
  file: laterView("file"),
  assess: laterView("assess"),
  train: laterView("train"),
  backups: laterView("backups"), posters: laterView("posters"),
  rights: laterView("rights"), registers: laterView("registers"),
  incident: laterView("incident"),
};

export function App() {
  const View = VIEWS[view.value];
  const title = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const name = t.value.titles[view.value];
  useEffect(() => {
    document.title = `${name} – Maillon`;
    if (!first.current) title.current?.focus({ preventScroll: true }); // a page that opens keeps the browser's own start
    first.current = false;
  }, [name]);
  return (
    <>
      <header class="t-top">
        <a class="t-brand" href={href("home")} aria-label={t.value.to_home}><Brand /></a>
        <p class="private"><IconLock small />{t.value.nothing_leaves}</p>
      </header>
      <main class="t-main">
        {view.value !== "home" && <a class="back" href={href("home")}><IconPrev small />{t.value.titles.home}</a>}
        <div>
          <h1 tabIndex={-1} ref={title}>{name}</h1>
          <p class="t-intro">{t.value.intros[view.value]}</p>
        </div>
        <View key={view.value} />
      </main>
      <Live />
    </>
  );
}
