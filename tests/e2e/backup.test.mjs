// SPDX-License-Identifier: Apache-2.0
// `maillon backup` on real folders: what a restore lost, changed or added is told by its path, and a manifest that
// cannot be trusted is refused by its line.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync,
  truncateSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { MAILLON } from "./server.mjs";

const ROOT_USER = process.getuid() === 0;
const NOBODY = 65534; // root reads what it is forbidden to: the tests of permissions are somebody else's
let dir, original, manifest;

function maillon(args, options = {}) {
  const { status, stdout, stderr } = spawnSync(MAILLON, ["backup", ...args], { encoding: "utf8", input: "", ...options });
  return { status, stdout, stderr };
}
const make = (folder, ...more) => maillon(["manifest", folder, "--manifest", manifest, ...more]);
const verify = (folder, ...more) => maillon(["verify", folder, "--manifest", manifest, ...more]);
const lines = ({ stdout }) => stdout.trim().split("\n").filter(Boolean).map((line) => JSON.parse(line));

/** What was restored: a copy of all, which `harm` then changes. */
function restored(name, harm = () => {}) {
  const folder = join(dir, name);
  assert.equal(spawnSync("cp", ["-a", original, folder]).status, 0); // Node's own copy knows no such names
  harm(folder);
  return folder;
}

before(() => {
  dir = mkdtempSync(join(tmpdir(), "maillon-backup-"));
  original = join(dir, "cabinet");
  manifest = join(dir, "cabinet.manifest");
  mkdirSync(join(original, "patients"), { recursive: true });
  writeFileSync(join(original, "agenda.ics"), "BEGIN:VCALENDAR\r\n");
  writeFileSync(join(original, "patients", "Été 2026.odt"), "observation");
  writeFileSync(join(original, "patients", "vide"), "");
  writeFileSync(join(original, "deux\nlignes"), "n");
  writeFileSync(Buffer.concat([Buffer.from(`${original}/`), Buffer.from([0xe9, 0x74, 0xe9])]), "Latin-1");
  symlinkSync("/etc/passwd", join(original, "raccourci"));
  const made = make(original, "--json");
  assert.equal(made.status, 0, made.stderr);
});
after(() => {
  for (const name of readdirSync(dir)) spawnSync("chmod", ["-R", "u+rwX", join(dir, name)]);
  rmSync(dir, { recursive: true, force: true });
});

test("a manifest is a text that says what it lists, in order, with the known hash", () => {
  const text = readFileSync(manifest, "utf8").split("\n");
  assert.equal(text[0], "maillon-manifest 1 5");
  assert.deepEqual(text.slice(1, -1).map((line) => line.slice(65)),
    ["17 agenda.ics", "1 deux\\x0alignes", "0 patients/vide", "11 patients/Été 2026.odt", "7 \\xe9t\\xe9"]);
  assert.equal(text.at(-1), "");
  // BLAKE2b-256 of nothing
  assert.equal(text[3].slice(0, 64), "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8");
});

test("the same folder gives the same bytes, and one JSON line a finding", () => {
  const again = join(dir, "again.manifest");
  const made = maillon(["manifest", original, "--manifest", again, "--json"]);
  assert.deepEqual(lines(made), [{ finding: "skipped", path: "raccourci", why: "link" }, { manifest: again, files: 5, bytes: 36 }]);
  assert.deepEqual(readFileSync(again), readFileSync(manifest));
});

test("a whole restore passes, whatever its dates", () => {
  const folder = restored("whole", (to) => utimesSync(join(to, "agenda.ics"), 0, 0));
  const { status, stdout } = verify(folder);
  assert.equal(status, 0, stdout);
  assert.match(stdout, /Tout y est, à l’octet près\. Fichiers\u00a0: 5\n$/);
  assert.match(verify(folder, "--lang", "en").stdout, /All of it is there, to the byte\. Files: 5\n$/);
});

test("missing, changed and new files are told by path, with exit code 1", () => {
  const folder = restored("harmed", (to) => {
    rmSync(join(to, "patients", "vide"));
    writeFileSync(join(to, "patients", "Été 2026.odt"), "Observation"); // as long as before
    writeFileSync(join(to, "agenda.ics"), "BEGIN:VCALENDAR\r\n\r\n");
    writeFileSync(join(to, "LISEZ_MOI_rançon.txt"), "");
    renameSync(join(to, "deux\nlignes"), join(to, "deux lignes"));
  });
  const told = verify(folder, "--json");
  assert.equal(told.status, 1);
  assert.deepEqual(lines(told), [
    { finding: "new", path: "LISEZ_MOI_rançon.txt" },
    { finding: "changed", path: "agenda.ics", why: "size" },
    { finding: "missing", path: "deux\\x0alignes" },
    { finding: "new", path: "deux lignes" },
    { finding: "missing", path: "patients/vide" },
    { finding: "changed", path: "patients/Été 2026.odt", why: "content" },
    { finding: "skipped", path: "raccourci", why: "link" },
    { verdict: "differs", same: 1, missing: 2, changed: 2, new: 2, unreadable: 0, skipped: 1 },
  ]);
  const { stdout } = verify(folder);
  assert.match(stdout, /^absent {8}patients\/vide$/m);
  assert.match(stdout, /^Le contenu diffère\. Identiques\u00a0: 1\u202f; absents\u00a0: 2\u202f; changés\u00a0: 2\u202f; nouveaux\u00a0: 2\u202f; illisibles\u00a0: 0$/m);
});

test("a file that became a link is changed, and the link is not followed", () => {
  const folder = restored("linked", (to) => {
    renameSync(join(to, "agenda.ics"), join(dir, "elsewhere.ics"));
    symlinkSync(join(dir, "elsewhere.ics"), join(to, "agenda.ics")); // the same bytes, elsewhere
    rmSync(join(to, "patients"), { recursive: true });
    symlinkSync(join(original, "patients"), join(to, "patients"));
  });
  const told = lines(verify(folder, "--json"));
  assert.deepEqual(told.filter(({ finding }) => finding !== "skipped").slice(0, -1), [
    { finding: "changed", path: "agenda.ics", why: "link" },
    { finding: "missing", path: "patients/vide" }, { finding: "missing", path: "patients/Été 2026.odt" },
  ].sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path))));
});

test("a pipe is told and not waited for", () => {
  const folder = restored("piped", (to) => spawnSync("mkfifo", [join(to, "tuyau")]));
  const told = verify(folder, "--json");
  assert.equal(told.status, 0, told.stdout);
  assert.ok(lines(told).some(({ path, why }) => path === "tuyau" && why === "special"));
});

test("what cannot be read is told apart, and no manifest is made of it", () => {
  const folder = restored("closed", (to) => {
    chmodSync(join(to, "agenda.ics"), 0);
    chmodSync(join(to, "patients"), 0);
  });
  const home = join(dir, "home");
  mkdirSync(home);
  const as = ROOT_USER ? { uid: NOBODY, gid: NOBODY } : {};
  if (ROOT_USER) for (const path of [dir, home]) chmodSync(path, 0o755), chownSync(path, NOBODY, NOBODY);
  chmodSync(manifest, 0o644);
  const told = maillon(["verify", folder, "--manifest", manifest, "--json"], as);
  assert.equal(told.status, 1, told.stderr);
  const unreadable = lines(told).filter(({ finding }) => finding === "unreadable");
  assert.deepEqual(unreadable.map(({ path }) => path), ["agenda.ics", "patients/", "patients/vide", "patients/Été 2026.odt"]
    .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))));
  assert.ok(unreadable.every(({ why }) => why === "Permission denied"), JSON.stringify(unreadable));
  assert.equal(lines(told).at(-1).missing, 0);

  const never = join(home, "never.manifest");
  const refused = maillon(["manifest", folder, "--manifest", never], as);
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /no manifest is written: 2 could not be read/);
  assert.deepEqual(readdirSync(home), [], "nothing is left behind");
});

test("a place that cannot be written to leaves the former manifest as it was", () => {
  const shut = join(dir, "shut");
  mkdirSync(shut);
  const former = join(shut, "m");
  writeFileSync(former, "former");
  chmodSync(shut, 0o555);
  const as = ROOT_USER ? { uid: NOBODY, gid: NOBODY } : {};
  const { status, stderr } = maillon(["manifest", original, "--manifest", former], as);
  assert.equal(status, 1);
  assert.match(stderr, /Permission denied/);
  assert.equal(readFileSync(former, "utf8"), "former");
});

test("a file of many blocks is streamed: its last byte counts", () => {
  const folder = join(dir, "large");
  const own = join(dir, "large.manifest");
  mkdirSync(folder);
  writeFileSync(join(folder, "image.iso"), "");
  truncateSync(join(folder, "image.iso"), (64 << 20) + 1);
  const made = maillon(["manifest", folder, "--manifest", own, "--json"]);
  assert.equal(lines(made).at(-1).bytes, (64 << 20) + 1);
  const bytes = Buffer.alloc((64 << 20) + 1);
  bytes[64 << 20] = 1;
  writeFileSync(join(folder, "image.iso"), bytes);
  assert.deepEqual(lines(maillon(["verify", folder, "--manifest", own, "--json"]))[0], { finding: "changed", path: "image.iso", why: "content" });
});

test("a hostile manifest is refused by its line, and nothing is looked at", () => {
  const hash = "0".repeat(64);
  const cases = [
    ["leaves the folder", `maillon-manifest 1 1\n${hash} 0 ../secret\n`, 2],
    ["absolute", `maillon-manifest 1 2\n${hash} 0 a\n${hash} 0 /etc/passwd\n`, 3],
    ["twice", `maillon-manifest 1 2\n${hash} 0 a\n${hash} 0 a\n`, 3],
    ["short hash", `maillon-manifest 1 1\n${hash.slice(1)} 0 abcd\n`, 2],
    ["cut off", `maillon-manifest 1 3\n${hash} 0 a\n${hash} 0 b\n`, 1],
    ["none", "PK\u0003\u0004", 1],
  ];
  for (const [name, text, line] of cases) {
    const hostile = join(dir, "hostile.manifest");
    writeFileSync(hostile, text);
    const { status, stdout, stderr } = maillon(["verify", original, "--manifest", hostile, "--json"]);
    assert.equal(status, 1, name);
    assert.equal(stdout, "", name);
    assert.ok(stderr.includes(`${hostile}:${line}:`), `${name}: ${stderr}`);
  }
});

test("a manifest inside its own folder, an empty folder, and no folder are refused", () => {
  const inside = join(original, "patients", "m");
  assert.match(maillon(["manifest", original, "--manifest", inside]).stderr, /lies in the folder itself/);
  assert.equal(existsSync(inside), false);
  const empty = join(dir, "empty");
  mkdirSync(empty);
  assert.match(maillon(["manifest", empty, "--manifest", join(dir, "e")]).stderr, /holds no file/);
  const none = maillon(["verify", join(dir, "nowhere"), "--manifest", manifest]);
  assert.equal(none.status, 1);
  assert.match(none.stderr, /nowhere: No such file or directory/);
  // A neighbour whose name begins alike is no inside.
  mkdirSync(`${original}-notes`);
  assert.equal(maillon(["manifest", original, "--manifest", join(`${original}-notes`, "m")]).status, 0);
});

test("wrong use is said in one line, with exit code 2; help with 0", () => {
  for (const args of [[], ["dance"], ["verify"], ["verify", original], ["manifest", original, dir, "--manifest", "m"],
    ["verify", original, "--manifest", manifest, "--lang", "de"]]) {
    const { status, stdout, stderr } = maillon(args);
    assert.equal(status, 2, args.join(" "));
    assert.equal(stdout, "");
    assert.match(stderr, /^maillon backup: .+\n$/);
  }
  assert.match(maillon(["--help"]).stdout, /maillon backup verify DIR/);
});
