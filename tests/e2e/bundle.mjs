// SPDX-License-Identifier: Apache-2.0
// A module of the pages, brought to Node as the pages' own build would bundle it.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** What `path` (from the project's folder) exports. */
export async function importPage(path) {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, path)], bundle: true, write: false, format: "esm", platform: "neutral", logLevel: "error",
    loader: { ".svg": "dataurl", ".csv": "text" },
    mainFields: ["module", "main"],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString("base64")}`);
}
