// SPDX-License-Identifier: Apache-2.0
// The keys of this page.

import { t } from "../shared/stage/strings";
import { Panel } from "./Panel";
import { snapshot } from "./session";

export function HelpPanel() {
  const words = t.value.help;
  const drive = snapshot.value?.drive ?? false;
  const driving: [string[], string][] = [
    [[words.space, "→", "PgDn"], words.next],
    [["←", "PgUp"], words.back],
    [["P"], words.pause],
    [["+"], words.extend],
    [["C"], words.close_question],
  ];
  const display: [string[], string][] = [
    [["S"], words.sounds], [["F"], words.fullscreen], [["W"], words.wifi], [["?"], words.help],
  ];
  return (
    <Panel title={words.title}>
      {drive ? null : <p>{words.no_drive}</p>}
      <dl class="keys">
        {[...(drive ? driving : []), ...display].map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>{keys.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
