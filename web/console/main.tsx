// SPDX-License-Identifier: Apache-2.0
// The facilitator's console.
import { render } from "preact";

import "../shared/fonts.css";
import "../shared/tokens.css";
import "../shared/components.css";
import "./console.css";
import "./start.css";
import "./live.css";
import "./steps.css";
import "./report/report.css";
import { Console } from "./Console";
import { followLinks, openDoor } from "./door";
import { followHistory } from "./page";
import { startLanguage } from "./words";

startLanguage();
followHistory();
followLinks();
void openDoor();

const root = document.getElementById("app");
if (root) render(<Console />, root);
