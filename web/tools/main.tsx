// SPDX-License-Identifier: Apache-2.0
// The toolbox: checks that run on the person's own device, with a network or without.
import { render } from "preact";

import "../shared/fonts.css";
import "../shared/tokens.css";
import "../shared/components.css";
import "../shared/answers.css";
import "./tools.css";
import { App } from "./App";
import { loadEngine } from "./engine";
import { followKept } from "./kept";
import { loadLater } from "./later";
import { loadQuiz } from "./quiz";
import { followRoute } from "./route";
import { startLanguage } from "./words";

startLanguage();
followRoute();
for (const face of document.fonts) void face.load().catch(() => {}); // also those that no word is set in yet
void loadEngine().then(() => Promise.all([loadLater(), loadQuiz()])).then(followKept); // what is needed now comes first

const root = document.getElementById("app");
if (root) render(<App />, root);
