// SPDX-License-Identifier: Apache-2.0
// The main screen: projected, shared in a webinar, and driven from its keyboard where it may.

import "../shared/tokens.css";
import "../shared/fonts.css";
import "../shared/components.css";
import "../shared/stage/stage.css";
import "./screen.css";

import { render } from "preact";

import { startKeys } from "./keys";
import { startPanels, stayAwake } from "./panels";
import { Screen } from "./Screen";
import { follow } from "./session";
import { startSounds } from "./sounds";
import { startVoice } from "./voice";

const root = document.getElementById("app");
if (root) render(<Screen />, root);
startKeys();
startPanels();
startSounds();
startVoice();
stayAwake();
follow();
