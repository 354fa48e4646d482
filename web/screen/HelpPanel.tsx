// SPDX-License-Identifier: Apache-2.0
// The keys of this page.

import type { ComponentChildren } from "preact";

import { IconNext, IconPrev } from "../shared/components/icons";
import { t } from "../shared/stage/strings";
import { Panel } from "./Panel";
import { snapshot } from "./session";

/** A key, or a key drawn with its name for those who do not see it. */
type Key = string | { name: string; drawing: ComponentChildren };

function Row({ keys, meaning }: { keys: Key[]; meaning: string }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (typeof key === "string"
          ? <kbd key={key}>{key}</kbd>
          : <kbd key={key.name}>{key.drawing}<span class="sr-only">{key.name}</span></kbd>))}
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}

export function HelpPanel() {
  const words = t.value.help;
  const drive = snapshot.value?.drive ?? false;
  return (
    <Panel title={words.title}>
      {drive ? null : <p>{words.no_drive}</p>}
      <dl class="keys">
        {drive ? (
          <>
            <Row keys={[words.space, { name: words.right, drawing: <IconNext small /> }, words.page_down]} meaning={words.next} />
            <Row keys={[{ name: words.left, drawing: <IconPrev small /> }, words.page_up]} meaning={words.back} />
            <Row keys={["P"]} meaning={words.pause} />
            <Row keys={["+"]} meaning={words.extend} />
            <Row keys={["C"]} meaning={words.close_question} />
          </>
        ) : null}
        <Row keys={["S"]} meaning={words.sounds} />
        <Row keys={["F"]} meaning={words.fullscreen} />
        <Row keys={["W"]} meaning={words.wifi} />
        <Row keys={["?"]} meaning={words.help} />
      </dl>
    </Panel>
  );
}
