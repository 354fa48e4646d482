// SPDX-License-Identifier: Apache-2.0
// The tool of this toolbox that helps with a practice.
import type { ViewName } from "../../route";

const TOOLS: Readonly<Record<string, ViewName>> = {
  b02: "password", b11: "address", b15: "drill", b19: "drill",
  b37: "backups", b38: "backups", b39: "backups", b40: "registers",
  b43: "posters", b44: "incident", b46: "incident",
  b47: "registers", b48: "rights", b49: "posters", b50: "registers",
};

export const toolOf = (practice: string): ViewName | undefined => TOOLS[practice];
