// SPDX-License-Identifier: Apache-2.0
// The commands as a person or a script types them: exit codes, JSON lines, and what they say of a mistake.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { MAILLON, ROOT } from "./server.mjs";

const PACK = join(ROOT, "content", "fr", "cyberquiz");
let dir;

before(() => {
  dir = mkdtempSync(join(tmpdir(), "maillon-cli-"));
});
after(() => rmSync(dir, { recursive: true, force: true }));

function maillon(...args) {
  const { status, stdout, stderr } = spawnSync(MAILLON, args, { encoding: "utf8", input: "" });
  return { status, stdout, stderr };
}
const jsonLines = (text) => text.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));

for (const command of ["serve", "pack", "host", "play", "simulate", "replay", "user", "backup"])
  test(`${command} --help tells its options and exits 0`, () => {
    const { status, stdout } = maillon(command, "--help");
    assert.equal(status, 0);
    assert.match(stdout, new RegExp(`maillon ${command}`));
  });

test("a wrong command, option or argument is said in one place, with exit code 2", () => {
  for (const args of [["dance"], ["serve", "--nonsense"], ["serve", "stray"], ["serve", "--listen", "here"], ["simulate"], []]) {
    const { status, stdout, stderr } = maillon(...args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "", "nothing on standard output");
    assert.notEqual(stderr, "");
  }
});

test("simulate: the same seed gives the same bytes, another seed does not", () => {
  const simulate = (seed) => maillon("simulate", "--pack", PACK, "--players", "50", "--seed", seed, "--json");
  const first = simulate("42");
  assert.equal(first.status, 0, first.stderr);
  assert.equal(first.stdout, simulate("42").stdout);
  const [result] = jsonLines(first.stdout);
  assert.equal(result.seed, 42);
  assert.equal(result.players, 50);
  assert.equal(result.standings.length, 50);
  assert.ok(result.standings.every((row, i, all) => i === 0 || row.points <= all[i - 1].points));
  assert.notEqual(first.stdout.replace('"seed":42', ""), simulate("43").stdout.replace('"seed":43', ""));
});

test("pack check: a good pack is silent, a bad one is told by line and column with a remedy", () => {
  assert.equal(maillon("pack", "check", PACK).status, 0);
  const bad = join(dir, "bad");
  mkdirSync(bad);
  writeFileSync(join(bad, "pack.md"), "---\ntitle: Essai\nlanguage: fr\n---\n\n# Une seule réponse ?\n\n- [x] Oui\n");
  const { status, stdout } = maillon("pack", "check", bad, "--json", "--lang", "en");
  assert.equal(status, 1);
  const problems = jsonLines(stdout);
  assert.ok(problems.some((p) => p.severity === "error"), stdout);
  for (const p of problems)
    assert.ok(p.file.endsWith("pack.md") && p.line >= 1 && p.column >= 1 && p.message && p.hint, JSON.stringify(p));
});

test("serve: what cannot be started says why", () => {
  const nowhere = maillon("serve", "--pack", join(dir, "nowhere"), "--data", join(dir, "data"), "--listen", "127.0.0.1:0");
  assert.equal(nowhere.status, 1);
  assert.match(nowhere.stderr, /nowhere/);
});

test("user: added, listed, removed; a short password is refused", () => {
  const data = join(dir, "users");
  const add = (name, password) =>
    spawnSync(MAILLON, ["user", "add", name, "--data", data, "--password-stdin"], { encoding: "utf8", input: `${password}\n` });
  assert.equal(add("claire", "court").status, 1);
  const good = add("claire", "marmotte velours boussole citron");
  assert.equal(good.status, 0, good.stderr);
  assert.match(maillon("user", "list", "--data", data).stdout, /claire/);
  assert.equal(maillon("user", "remove", "claire", "--data", data).status, 0);
  assert.doesNotMatch(maillon("user", "list", "--data", data).stdout, /claire/);
});
