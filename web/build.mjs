// SPDX-License-Identifier: Apache-2.0
// Builds the pages: one script and one sheet a surface, hashed names, compressed once, and the C table that puts
// them into the binary (src/net/assets.h). Prints each surface's weight beside its budget, and fails above it.
// Files whose content did not change are left alone, so that ninja has nothing to do.
// Usage: node web/build.mjs [--only join] [--out DIR]      while working on one surface

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

import { codeOf, wasmModule } from "./wasm.mjs";

const WEB = dirname(fileURLToPath(import.meta.url));
const { values: options } = parseArgs({ options: { only: { type: "string" }, out: { type: "string" } } });
const DIST = options.out ? resolve(options.out) : join(WEB, "dist");

// Budgets are in bytes, brotli, of what a browser loads before the page works, faces not counted.
const SURFACES = [
  { name: "join", path: "/", budget: 60_000, aim: 25_000, faces: false },
  { name: "screen", path: "/ecran", budget: 90_000, faces: true },
  { name: "console", path: "/animer", budget: 120_000, faces: true },
  { name: "tools", path: "/outils", budget: 100_000, faces: true, policy: "POLICY_DEVICE", later: 140_000, laterStyle: "practice/practice.css" },
];
const WASM_BUDGET = 60_000; // without the tables that the module holds
const STATIC_PAGES = [{ name: "privacy", path: "/confidentialite" }];

const TYPES = {
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  css: "text/css; charset=utf-8",
  svg: "image/svg+xml",
  woff2: "font/woff2",
  png: "image/png",
  wasm: "application/wasm",
  bin: "application/octet-stream",
  webmanifest: "application/manifest+json",
};

const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="17" fill="#14213d"/><g transform="translate(8 8)" fill="none" stroke-width="5.4"><path stroke="#fffefb" d="M20.25 41.55A12 12 0 0 1 5 30V18a12 12 0 0 1 24 0v12a12 12 0 0 1-2.09 6.76"/><path stroke="#e4ef4b" d="M27.75 6.45A12 12 0 0 1 43 18v12a12 12 0 0 1-24 0V18a12 12 0 0 1 2.09-6.76"/></g></svg>`;

const hash = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 12);
const extension = (name) => name.slice(name.lastIndexOf(".") + 1);
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const brotli = (bytes) =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Everything served: path -> { file in dist, bytes, immutable }. */
const assets = new Map();

function addAsset(path, file, bytes, immutable, policy = "POLICY_PAGE") {
  if (assets.has(path)) return assets.get(path);
  const asset = { path, file, bytes: Buffer.from(bytes), immutable, policy };
  asset.hash = hash(asset.bytes);
  // What is compressed already gains nothing.
  const packed = !["woff2", "png"].includes(extension(file));
  asset.brotli = packed ? smaller(brotli(asset.bytes), asset.bytes) : null;
  asset.gzip = packed ? smaller(gzipSync(asset.bytes, { level: 9 }), asset.bytes) : null;
  assets.set(path, asset);
  return asset;
}

const smaller = (packed, plain) => (packed.length < plain.length ? packed : null);

const addHashed = (name, bytes) => {
  const dot = name.lastIndexOf(".");
  const file = `assets/${name.slice(0, dot)}-${hash(bytes)}${name.slice(dot)}`;
  return addAsset(`/${file}`, file, bytes, true);
};

/** The files made of one entry, not yet among the assets, and which of them wait until the page works. */
async function compile(entry, name, { define = {}, laterStyle } = {}) {
  const { outputFiles, metafile } = await build({
    entryPoints: { [name]: entry, ...(laterStyle && { [`${name}-later`]: join(dirname(entry), laterStyle) }) },
    bundle: true,
    splitting: true, // what is imported by a call is a file of its own
    metafile: true,
    write: false,
    minify: true,
    format: "esm",
    target: ["es2020", "safari14.1"], // 14.0 cannot destructure; the sheets' layers want 15.4 for their looks
    jsx: "automatic",
    jsxImportSource: "preact",
    legalComments: "none",
    charset: "utf8",
    outdir: join(DIST, "assets"),
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    publicPath: "/assets",
    loader: { ".woff2": "file", ".svg": "dataurl", ".csv": "text", ".wasm": "file", ".bin": "file" },
    define,
    logLevel: "warning",
  });
  const built = new Map(Object.entries(metafile.outputs).map(([path, output]) => [resolve(path), output]));
  const start = [...built].find(([, { entryPoint }]) => entryPoint !== undefined && resolve(entryPoint) === resolve(entry))[0];
  const needed = new Set();
  const need = (path) => {
    if (needed.has(path) || !built.has(path)) return;
    needed.add(path);
    const { imports, cssBundle } = built.get(path);
    for (const { kind, path: other } of imports) if (kind !== "dynamic-import") need(resolve(other));
    if (cssBundle) need(resolve(cssBundle));
  };
  need(start);
  return outputFiles.map(({ path, contents }) => ({ path, contents, starts: path === start, waits: !needed.has(path) }));
}

async function bundle(entry, name, laterStyle) {
  return (await compile(entry, name, { laterStyle })).map(({ path, contents, starts, waits }) => {
    const inDist = relative(DIST, path);
    return Object.assign(addAsset(`/${inDist}`, inDist, contents, true), { starts, waits });
  });
}

const INSTALL = join(WEB, "tools/install");
const installIcon = (name) => addHashed(name, readFileSync(join(INSTALL, name))).path;

/** What makes the toolbox one to install, and what keeps it: its icons, its manifest, and the worker that knows by
 * name every file that it works with, so that a new build is a new version. */
async function keepTools(document, files) {
  const manifest = JSON.parse(readFileSync(join(INSTALL, "manifest.json"), "utf8"));
  const drawn = (purpose, size) =>
    ({ src: installIcon(`${purpose === "any" ? "icon" : purpose}-${size}.png`), sizes: `${size}x${size}`, type: "image/png", purpose });
  manifest.icons = [{ src: addHashed("icon.svg", Buffer.from(MARK)).path, sizes: "any", type: "image/svg+xml" }, drawn("any", 192), drawn("any", 512), drawn("maskable", 512)];
  const served = addAsset("/outils.webmanifest", "outils.webmanifest", JSON.stringify(manifest), false);
  // Faces come with the page's first visit; a phone that only keeps the toolbox does without.
  const kept = [document, served, ...files.filter(({ file }) => extension(file) !== "woff2")];
  const [worker] = await compile(join(WEB, "tools/worker.ts"), "worker", {
    define: { FILES: JSON.stringify(kept.map(({ path }) => path)), VERSION: JSON.stringify(hash(kept.map((asset) => asset.hash).join())) },
  });
  addAsset("/outils-worker.js", "outils-worker.js", worker.contents, false);
}

const only = (files, ext) => files.filter((asset) => extension(asset.file) === ext);

/** A page's template with its links: {{style}}, {{later}}, {{script}}, {{icon}}, {{touch}}. */
function page(template, { styles, scripts, icon, later = [], touch = "" }) {
  const filled = readFileSync(template, "utf8")
    .replace(/<!--(?!\[).*?-->\s*/gs, "")
    .replace("{{style}}", styles.map((asset) => `<link rel="stylesheet" href="${asset.path}">`).join(""))
    .replace("{{later}}", later.map((asset) => `<link rel="prefetch" as="style" href="${asset.path}">`).join(""))
    .replace("{{script}}", scripts.map((asset) => `<script type="module" src="${asset.path}"></script>`).join(""))
    .replace("{{touch}}", touch && `<link rel="apple-touch-icon" href="${touch}">`)
    .replace("{{icon}}", `<link rel="icon" type="image/svg+xml" href="${icon}">`);
  if (/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/i.test(filled))
    throw new Error(`${template}: no inline script or style; the policy forbids it`);
  return filled.replace(/>\s+</g, "><").trim();
}

for (const name of ["check", "practice", "train"]) wasmModule(name); // the toolbox bundles them

const iconData = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
let tooHeavy = false;

for (const surface of SURFACES) {
  if (options.only && options.only !== surface.name) continue;
  const entry = join(WEB, surface.name, "main.tsx");
  if (!existsSync(entry)) {
    console.log(`${surface.name.padEnd(8)} not there yet`);
    continue;
  }
  const files = await bundle(entry, surface.name, surface.laterStyle);
  const faces = only(files, "woff2");
  if (faces.length > 0 && !surface.faces) throw new Error(`${surface.name} must not load a font`);
  const [scripts, styles] = ["js", "css"].map((ext) => only(files, ext).filter(({ waits }) => !waits));
  const [laterScripts, laterStyles] = ["js", "css"].map((ext) => only(files, ext).filter(({ waits }) => waits));
  const later = [...laterScripts, ...laterStyles];
  // The phone's pages carry their icon: it costs no request, neither at once nor when their address changes.
  const icon = ["join", "tools"].includes(surface.name) ? iconData : addHashed("icon.svg", Buffer.from(MARK)).path;
  const touch = surface.name === "tools" ? installIcon("icon-180.png") : "";
  const html = page(join(WEB, surface.name, "index.html"), { styles, later: laterStyles, scripts: scripts.filter(({ starts }) => starts), icon, touch });
  const document = addAsset(surface.path, `${surface.name}.html`, Buffer.from(html), false, surface.policy);
  if (surface.name === "tools") await keepTools(document, files);

  const weight = (list) => list.reduce((sum, asset) => sum + (asset.brotli ?? asset.bytes).length, 0);
  const total = weight([document, ...scripts, ...styles]);
  const facesTotal = weight(faces);
  console.log(
    `${surface.name.padEnd(8)} ${kB(total).padStart(8)} of ${kB(surface.budget)}` +
      `${surface.aim ? ` (aim ${kB(surface.aim)})` : ""}  html ${kB(weight([document]))}, js ${kB(weight(scripts))},` +
      ` css ${kB(weight(styles))}${facesTotal ? `, faces ${kB(facesTotal)}` : ""}`,
  );
  if (later.length > 0) console.log(`${"".padEnd(8)} ${kB(weight(later)).padStart(8)} of ${kB(surface.later)}  once it works`);
  if (total > surface.budget || weight(later) > (surface.later ?? 0)) {
    console.error(`${surface.name}: above its budget`);
    tooHeavy = true;
  }
  for (const module of only(files, "wasm")) tooHeavy = tooHeavyModule(module) || tooHeavy;
  for (const lists of [only(files, "bin")].filter(({ length }) => length > 0)) console.log(`${"lists".padEnd(8)} ${kB(weight(lists)).padStart(8)}`);
}

/** Prints what a module weighs; true above its budget. */
function tooHeavyModule(module) {
  const code = brotli(codeOf(module.bytes)).length;
  console.log(
    `${"wasm".padEnd(8)} ${kB(code).padStart(8)} of ${kB(WASM_BUDGET)}  ${module.file}, ${kB(module.brotli.length)} with its tables`,
  );
  if (code <= WASM_BUDGET) return false;
  console.error(`wasm: ${code - WASM_BUDGET} bytes above its budget`);
  return true;
}

for (const { name, path } of STATIC_PAGES) {
  const template = join(WEB, "shared/pages", `${name}.html`);
  const styles = only(await bundle(join(WEB, "shared/pages", `${name}.css`), name), "css");
  addAsset(path, `${name}.html`, Buffer.from(page(template, { styles, scripts: [], icon: iconData })), false);
}
if (tooHeavy) process.exit(1);

// ---- dist: pages, their compressed twins, and the table ----

const written = new Set();

function write(file, bytes) {
  const path = join(DIST, file);
  written.add(file);
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(bytes))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

const sorted = [...assets.values()].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
const FORMS = [["plain", ""], ["gzip", ".gz"], ["brotli", ".br"]];
const c = [];
const s = [];

sorted.forEach((asset, i) => {
  const fields = [];
  for (const [form, suffix] of FORMS) {
    const bytes = form === "plain" ? asset.bytes : asset[form];
    if (bytes === null) continue;
    const file = `${asset.file}${suffix}`;
    const symbol = `asset_${i}_${form}`;
    write(file, bytes);
    // The hash makes the assembler run again when a file with an unhashed name changed.
    s.push(`# ${hash(bytes)}`, `.globl ${symbol}`, `${symbol}:`, `.incbin "${file}"`);
    c.push(`extern const char ${symbol}[];`);
    fields.push(`.${form} = {${symbol}, ${bytes.length}}`);
  }
  asset.row = [
    `{.path = STR("${asset.path}")`,
    `.content_type = STR("${TYPES[extension(asset.file)]}")`,
    `.etag = STR("\\"${asset.hash}\\"")`,
    `.policy = ${asset.policy}`,
    `.immutable = ${asset.immutable}`,
    ...fields,
  ].join(", ");
});

write("assets.s", `# Made by web/build.mjs: the bytes of each page and its parts.
.section .rodata
${s.join("\n")}
.section .note.GNU-stack,"",@progbits
`);
write("assets.c", `/* Made by web/build.mjs: the table of what assets.s holds. */
#include "net/assets.h"

#undef STR
#define STR(literal) {(literal), sizeof(literal) - 1}

${c.join("\n")}

const struct asset assets[] = {
${sorted.map((asset) => `    ${asset.row}},`).join("\n")}
};
const size_t assets_count = sizeof(assets) / sizeof(assets[0]);
`);
// The pages' paths, for the server of the browser tests.
write("routes.json", `${JSON.stringify(Object.fromEntries(sorted.map(({ path, file }) => [path, file])), null, 1)}\n`);

for (const name of readdirSync(DIST, { recursive: true }))
  if (!written.has(name) && !statSync(join(DIST, name)).isDirectory()) rmSync(join(DIST, name));
