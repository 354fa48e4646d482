// SPDX-License-Identifier: Apache-2.0
// The player's page begins here.

import { render } from "preact";

import "../shared/tokens.css";
import "../shared/components.css";
import "../shared/answers.css";
import "./join.css";
import "./steps.css";
import { language } from "../shared/i18n";
import { App } from "./App";
import { speak } from "./speech";
import { begin } from "./store";

document.documentElement.lang = language.value;
begin();
speak();
const root = document.getElementById("app");
if (root) render(<App />, root);
