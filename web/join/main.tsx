// SPDX-License-Identifier: Apache-2.0
// The player's page.

import { render } from "preact";

import "../shared/tokens.css";
import "../shared/components.css";
import "./join.css";
import { Brand } from "../shared/components/Brand";

const root = document.getElementById("app");
if (root) render(<Brand />, root);
