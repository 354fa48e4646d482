// SPDX-License-Identifier: Apache-2.0
// What the toolbox says about the checks' findings: every rule of the C has its words in both languages, they read well
// whichever facts are there, and the advice after a verdict is what the fact sheet allows. No browser, no program.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../..");
const CHECK = join(ROOT, "src/check");
const HEADERS = ["link.h", "message.h", "address.h", "password.h"];

const { outputFiles } = await build({
  stdin: {
    contents: `
      export * from "./web/tools/core/rules"; export * from "./web/tools/core/findings"; export * from "./web/tools/core/advice";
      export * from "./web/shared/i18n/findings.fr"; export * from "./web/shared/i18n/findings.en";
      export * from "./web/shared/i18n/advice.fr"; export * from "./web/shared/i18n/advice.en";`,
    resolveDir: ROOT,
    loader: "ts",
  },
  bundle: true, write: false, format: "esm", platform: "neutral", logLevel: "silent",
});
const built = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
const { RULES, findingsFr, findingsEn, durationFr, durationEn, easyRank, shown } = built;
const { todo, inSentence, ALREADY, AFTER, adviceFr, adviceEn } = built;

const LANGUAGES = { fr: findingsFr, en: findingsEn };
const ADVICE = { fr: adviceFr, en: adviceEn };
const sorted = (items) => [...new Set(items)].sort();

// --- the rules, read from the C ---

/** Of a header's first comment, "rule, rule {fact, fact}": rule -> facts. The comments may be broken anywhere. */
function documented(name) {
  const text = readFileSync(join(CHECK, name), "utf8");
  const comment = text.slice(0, text.indexOf("#ifndef")).replace(/\n \*/g, " ").replace(/\s+/g, " ");
  const rules = new Map();
  for (const [, names, facts] of comment.matchAll(/([a-z_]+(?:, [a-z_]+)*) \{([a-z0-9_, ]*)\}/g))
    for (const rule of names.split(", "))
      rules.set(rule, [...(rules.get(rule) ?? []), ...facts.split(/, ?/).filter(Boolean)]);
  rules.delete("organisations"); // "for the other organisations {address …}": prose
  return rules;
}

const sources = () => readdirSync(CHECK).filter((name) => name.endsWith(".c")).map((name) => readFileSync(join(CHECK, name), "utf8"));

/** The second argument of calls to the named functions, nested brackets included. */
function secondArguments(source, names) {
  const found = [];
  for (const match of source.matchAll(new RegExp(`(?<![\\w])(?:${names.join("|")})\\(`, "g"))) {
    let depth = 1, argument = 0, text = "";
    for (let i = match.index + match[0].length; i < source.length && depth > 0; i++) {
      if ("({".includes(source[i])) depth++;
      else if (")}".includes(source[i])) depth--;
      if (depth === 1 && source[i] === ",") argument++;
      else if (depth > 0 && argument === 1) text += source[i];
    }
    found.push(text);
  }
  return found;
}

function coded() {
  const PLACES = [
    /\(struct (?:lookalike|answer)\)\s*\{\s*"([a-z_]+)"/g, // look-alikes; mailboxes
    /\{"([a-z_]+)",\s*CUE_/g, // words of messages
    /\{STR_INIT\("[^"]*"\),\s*"([a-z_]+)"/g, // QR codes; attachments
    /\[(?:WORD|PASSWORD_FORM)_\w+\]\s*=\s*"([a-z_]+)"/g, // passwords
    /\brule = "([a-z_]+)"/g,
  ];
  return sources().flatMap((source) => [
    ...secondArguments(source, ["check_add", "findings_add", "add", "add_with", "add_at", "add_whole"])
      .flatMap((argument) => [...argument.matchAll(/"([a-z_]+)"/g)].map(([, rule]) => rule)),
    ...PLACES.flatMap((place) => [...source.matchAll(place)].map(([, rule]) => rule)),
  ]);
}

const FACTS = new Map();
for (const name of HEADERS)
  for (const [rule, facts] of documented(name)) FACTS.set(rule, sorted([...(FACTS.get(rule) ?? []), ...facts]));
// In the code, not in the headers: issue.c, qr.c, password.c.
FACTS.set("address_unreadable", sorted([...FACTS.get("address_unreadable"), "domain"]));
FACTS.set("redirect_inside", sorted([...FACTS.get("redirect_inside"), "target"]));
FACTS.set("qr_payment", sorted([...FACTS.get("qr_payment"), "to"]));
FACTS.set("frequent_password", sorted([...FACTS.get("frequent_password"), "disguised"]));

test("RULES are the rules of the headers, and those that the code gives", () => {
  assert.deepEqual(RULES, sorted(RULES), "sorted, none twice");
  assert.ok(RULES.length > 90);
  assert.deepEqual(RULES, sorted(HEADERS.flatMap((name) => [...documented(name).keys()])), "documented in src/check/*.h");
  assert.deepEqual(RULES, sorted(coded()), "given in src/check/*.c");
});

test("a fact that the headers forget is given by the code", () => {
  const all = sources().join("\n");
  for (const fact of ["target", "to", "disguised"]) assert.ok(all.includes(`"${fact}"`), fact);
});

// --- the sentences ---

const SAMPLES = {
  organisation: "Assurance Maladie", official: "ameli.fr", domain: "ameli-vitale.example", host: "fr.ameli-vitale.example", address: "cabinet@ameli.example",
  before: "www.ameli.fr", shown: "ameli.fr", file: "facture.docm", network: "Cabinet", number: "09 72 43 91 25", target: "autre.example", port: "8080",
  to: "bc1qxy2kgdygjrsqtz", words: "arrive à expiration", result: "failed", what: "раypal", count: "3", rank: "16384", bits: "48", length: "12", classes: "4",
  times: "3", log10: "14.2", online: "13.5", slow_hash: "6.9", fast_hash: "-1.2", language: "fr", disguised: "signs", keyboard: "azerty", changed: "end",
};
/** For each code that a fact may hold, as the C spells them. */
const CODES = {
  cannot_be_read: { what: ["encrypted", "msg", "pdf", "archive", "picture", "size"] },
  mime_fault: { what: ["encoding", "charset", "parts", "end"] },
  renewal: { changed: ["start", "end", "middle", "around"] },
  keyboard_walk: { keyboard: ["azerty", "qwerty", "keypad"] },
  common_word: { language: ["fr", "en"], disguised: ["signs", "backwards"] },
};

/** What helps no reader, or is underlined in the message; codes are looked at apart. */
const NEVER_TOLD = ["words", "result", "bits", "log10", "classes", "what"];
/** And what another fact of the sentence, or the address that stands beside it, says as well. */
const UNTOLD = [
  "form_fourteen.length", "form_twelve.length", "form_words.length", "health_word.rank", "mssante.address", "mssante.domain",
  "mssante_incomplete.address", "mssante_incomplete.domain", "mssante_lookalike.address", "official_mailbox.address", "official_mailbox.domain",
  "official_name_as_subdomain.organisation", "official_sender_failed.domain", "open_mailbox.address", "open_mailbox.organisation",
  "ordinary_mailbox.address", "organisation_as_subdomain.official", "other_alphabet.domain", "real_domain.host", "redirect_inside.domain",
  "sender_malformed.address", "shared_hosting.domain",
];

const subsets = (items) => items.reduce((all, item) => [...all, ...all.map((set) => [...set, item])], [[]]);

/** Every sentence of a rule: with each set of its facts. */
const told = (language, rule) => subsets(FACTS.get(rule)).map((names) => {
  const facts = Object.fromEntries(names.map((name) => [name, SAMPLES[name]]));
  return { facts, text: LANGUAGES[language][rule].text(facts) };
});

const NO_BREAK = "\u00a0", NARROW = "\u202f";
const BROKEN = [
  { name: "a hole", wrong: /undefined|null|NaN|\[object|[{}]|\(\s*\)|«[\s ]*»|“”/ },
  { name: "a stray space", wrong: /^\s|\s$|[ \u00a0\u202f]{2}|\s[,)]|\s\.(?!\w)/ },
  { name: "two full stops", wrong: /\.\.|\.,|,\./ },
  { name: "no end", wrong: /[^.?!]$/ },
  { name: "no capital at the start", wrong: /^(?![\p{Lu}\d«“]|ameli)/u },
];
const FRENCH = [
  { name: "; ? ! without U+202F before", wrong: new RegExp(`[^${NARROW}][;?!](\\s|$)`) },
  { name: ": without U+00A0 before", wrong: new RegExp(`[^${NO_BREAK}]:(\\s|$)`) },
  { name: "« » without U+00A0 inside", wrong: new RegExp(`«(?!${NO_BREAK})|[^${NO_BREAK}]»`) },
  { name: "quotes that are not French", wrong: /["“”]/ },
  { name: "a straight apostrophe", wrong: /'/ },
  { name: "e-mail", wrong: /e-?mail/i }, // the pages say "courriel"
  { name: "an elision forgotten", wrong: /(?<![\p{L}-])(de|du|que|ne|se|le|la) («\u00a0)?(?!a à z)[aeiouàâéèêëîïôûù]/iu },
];
const ENGLISH = [
  { name: "French quotes", wrong: /[«»]/ },
  { name: "a French space before punctuation", wrong: /\s[:;?!]/ },
  { name: "a straight quote", wrong: /["']/ },
];
/** A check cannot say it; and nobody is shouted at. */
const PROMISES = [
  { name: "a promise", wrong: /(?<!\p{L})(sûre?s?|safe(ly|r|st|ty)?|secure|sans (danger|risque|crainte)|harmless|inoffensi\p{L}*|trustworthy)(?!\p{L})/iu },
  { name: "shouting", wrong: /!|(?<!\p{Lu})(?!PHAROS|MSS|CNIL|SMS|RIB|PDF)\p{Lu}{3,}(?!\p{L})/u },
];
const rulesOf = (language) => [...BROKEN, ...PROMISES, ...(language === "fr" ? FRENCH : ENGLISH)];
const faults = (language, text, but = []) =>
  rulesOf(language).filter(({ name, wrong }) => !but.includes(name) && wrong.test(text)).map(({ name }) => `${name}: ${text}`);

test("the readers of this test see what is wrong", () => {
  for (const text of ["Il mène à undefined.", "Il mène à .", "Vraiment ?",
    "Attention:", "« non »", "L'adresse.", "Ce site est sûr.", "Le site de ameli.fr.", `Le nom de «${NO_BREAK}Orange${NO_BREAK}».`, "ATTENTION.", "Sans fin"])
    assert.notEqual(faults("fr", text).length, 0, text);
  for (const text of ["This is safe.", "«no»", "Really ?", "It's here."]) assert.notEqual(faults("en", text).length, 0, text);
  assert.deepEqual(faults("fr", `Il l’a assuré${NO_BREAK}: rien d’insûrmontable${NARROW}?`), []);
});

for (const language of ["fr", "en"]) {
  const table = LANGUAGES[language];

  test(`${language}: every rule has its words, and no other`, () => assert.deepEqual(Object.keys(table), [...RULES]));

  test(`${language}: titles are short, and well written`, () => {
    for (const [rule, { title }] of Object.entries(table)) {
      assert.ok(title.length > 3 && title.length <= 34, `${rule}: ${title.length}: ${title}`);
      assert.deepEqual(faults(language, title, ["no end"]), [], rule);
      assert.doesNotMatch(title, /\.$/, rule);
    }
  });

  test(`${language}: sentences read well whichever facts are there`, () => {
    for (const rule of RULES)
      for (const { facts, text } of told(language, rule))
        assert.deepEqual(faults(language, text), [], `${rule} ${JSON.stringify(facts)}`);
  });

  test(`${language}: sentences are short`, () => {
    for (const rule of RULES) {
      const long = told(language, rule).filter(({ text }) => text.length > 160).map(({ text }) => `${text.length}: ${text}`);
      assert.deepEqual(long, [], rule);
      const sentences = (text) => text.split(/[.?](?:\s|$)/).filter(Boolean).length;
      const most = Math.max(...told(language, rule).map(({ text }) => sentences(text)));
      assert.ok(most <= 2, `${rule}: ${most} sentences`);
    }
  });

  test(`${language}: only facts that the checks give are told`, () => {
    for (const rule of RULES) {
      const real = Object.fromEntries(FACTS.get(rule).map((name) => [name, SAMPLES[name]]));
      for (const name of FACTS.get(rule)) assert.ok(name in SAMPLES, `${rule}: ${name} has no sample`);
      // A fact that no check gives under this rule must change nothing.
      assert.equal(table[rule].text(SAMPLES), table[rule].text(real), rule);
    }
  });

  test(`${language}: what the checks give is told, but for what the page shows otherwise`, () => {
    const untold = RULES.flatMap((rule) => {
      const { text } = table[rule];
      const real = Object.fromEntries(FACTS.get(rule).map((name) => [name, SAMPLES[name]]));
      const changes = (name) => text({ [name]: real[name] }) !== text({}) || text({ ...real, [name]: "" }) !== text(real);
      return FACTS.get(rule).filter((name) => !NEVER_TOLD.includes(name) && !changes(name)).map((name) => `${rule}.${name}`);
    });
    assert.deepEqual(untold, UNTOLD);
  });

  test(`${language}: each code has its own words, a code of tomorrow has some too`, () => {
    for (const [rule, facts] of Object.entries(CODES))
      for (const [name, codes] of Object.entries(facts)) {
        const texts = [...codes, undefined].map((code) => table[rule].text(code === undefined ? {} : { [name]: code }));
        assert.equal(new Set(texts).size, codes.length + 1, `${rule}.${name}`);
        for (const text of texts) assert.deepEqual(faults(language, text), [], rule);
        for (const code of ["tomorrow", "constructor", "__proto__"])
          assert.equal(table[rule].text({ [name]: code }), texts.at(-1), `${rule}.${name}: ${code}`);
      }
  });

  test(`${language}: the site and whose it is are told where they are known`, () => {
    for (const rule of ["organisation_other_domain", "lookalike_typo", "lookalike_confusable", "lookalike_combination", "same_name_other_ending", "sender_other_domain"])
      for (const name of ["organisation", "official", "domain"]) assert.ok(table[rule].text(SAMPLES).includes(SAMPLES[name]), `${rule}: ${name}`);
    for (const rule of ["user_part", "gouv_elsewhere", "real_domain", "shortener", "unknown_link", "link_shows_other"])
      assert.ok(table[rule].text(SAMPLES).includes(SAMPLES.domain), rule);
  });
}

test("codes are those of the C", () => {
  const all = sources().join("\n");
  for (const facts of Object.values(CODES))
    for (const codes of Object.values(facts))
      for (const code of codes) assert.match(all, new RegExp(`"${code}"`), code);
  const strings = (text) => [...text.matchAll(/STR(?:_INIT)?\("([a-z]+)"\)/g)].map(([, code]) => code);
  const given = (pattern) => sorted([...all.matchAll(pattern)].flatMap(([text]) => strings(text)));
  const signatures = /struct str what_file[\s\S]*?\n\}|"what",\s*[^;]*;|cannot_read\(reading, STR\("[a-z]+"\)/g;
  assert.deepEqual(given(signatures), sorted([...CODES.cannot_be_read.what, ...CODES.mime_fault.what]));
  assert.deepEqual(given(/"disguised",[^;]*;/g), sorted(CODES.common_word.disguised));
  assert.deepEqual(given(/"language",[^;]*;/g), sorted(CODES.common_word.language));
  assert.deepEqual(given(/struct str where_changed[\s\S]*?\n\}/g), sorted(CODES.renewal.changed));
  assert.deepEqual(sorted([...all.matchAll(/\[KEYBOARD_\w+\] = "(\w+)"/g)].map(([, code]) => code)), sorted(CODES.keyboard_walk.keyboard));
});

test("a fact from a stranger's message cannot turn the sentence around, nor fill the page", () => {
  assert.equal(shown("am\u202eeli\u200b.fr\n\u0007"), "ameli.fr");
  assert.equal(shown(" a \t b "), "a b");
  const long = shown(`${"a".repeat(300)}.example.top`);
  assert.equal([...long].length, 48);
  assert.ok(long.endsWith(".example.top") && long.includes("…"));
  assert.equal([...shown("𝒶".repeat(100))].length, 48, "whole characters");
  assert.equal(findingsFr.real_domain.text({ domain: "\u202e" }), findingsFr.real_domain.text({}), "nothing left: as missing");
  assert.ok(findingsFr.shortener.text({ domain: "b\u202eit.ly" }).includes("bit.ly"));
});

// --- numbers ---

test("lengths of time", () => {
  const log = (seconds) => Math.log10(seconds).toFixed(3);
  for (const [value, fr, en] of [
    ["-3.0", "moins d’une seconde", "less than a second"],
    ["0.0", "quelques secondes", "a few seconds"],
    ["1.7", "quelques secondes", "a few seconds"],
    [log(61), "1 minute", "1 minute"],
    [log(119.4), "1 minute", "1 minute"],
    [log(121), "2 minutes", "2 minutes"],
    ["3.8", "110 minutes", "110 minutes"], // 105 by the logarithm, which holds two digits
    [log(3 * 3600), "3 heures", "3 hours"],
    [log(47 * 3600), "47 heures", "47 hours"],
    [log(49 * 3600), "2 jours", "2 days"],
    [log(62 * 86400), "2 mois", "2 months"],
    [log(23.4 * 2629800), "23 mois", "23 months"],
    [log(2.1 * 31557600), "2 ans", "2 years"],
    [log(143 * 31557600), "140 ans", "140 years"],
    ["9.8", "200 ans", "200 years"],
    ["9.9", "des siècles", "centuries"],
    ["42.0", "des siècles", "centuries"],
    ["", undefined, undefined],
    ["?", undefined, undefined],
    [undefined, undefined, undefined],
  ]) {
    assert.equal(durationFr(value), fr?.replace(/(\d) /, `$1${NO_BREAK}`), value);
    assert.equal(durationEn(value), en, value);
  }
});

test("three lengths of time make one short sentence, whatever they are", () => {
  assert.equal(findingsEn.guesses.text({ online: "13.0", slow_hash: "12.0", fast_hash: "10.0" }), "On average: centuries, even after a leak.");
  assert.equal(findingsEn.guesses.text({ online: "4.1", slow_hash: "-1.0", fast_hash: "-2.0" }), "On average: 3 hours where tries are limited, less than a second after a leak.");
  assert.equal(findingsEn.guesses.text({ slow_hash: "6.9", fast_hash: "-2.0" }), "On average: 3 months after a well protected leak, less than a second after a badly protected leak.");
  const values = ["-9.0", "1.0", "3.8", "9.0", "42.0", undefined];
  // A leak is never slower to guess from.
  const falls = (...facts) => facts.filter(Boolean).map(Number).every((n, i, all) => i === 0 || n <= all[i - 1]);
  for (const online of values) for (const slow_hash of values) for (const fast_hash of values.filter((each) => falls(online, slow_hash, each)))
    for (const [language, table] of Object.entries(LANGUAGES)) {
      const text = table.guesses.text(Object.fromEntries(Object.entries({ online, slow_hash, fast_hash }).filter(([, value]) => value)));
      assert.deepEqual(faults(language, text), []);
      assert.ok(text.length <= 160, `${text.length}: ${text}`);
    }
});

test("lengths of time never go back as the logarithm grows", () => {
  const order = ["seconde", "secondes", "minute", "minutes", "heures", "jours", "mois", "ans", "siècles"];
  let last = -1;
  for (let tenth = -50; tenth < 200; tenth++) {
    const text = durationFr((tenth / 10).toFixed(1));
    const at = order.indexOf(text.split(/\s/).at(-1)) * 1000 + Number(/^\d+/.exec(text)?.[0] ?? 0);
    assert.ok(at >= last, text);
    last = at;
  }
});

test("ranks are easy to say, and never too small", () => {
  for (const [rank, easy] of [["1", 10], ["8", 10], ["64", 70], ["128", 130], ["1024", 1100], ["4096", 4100], ["16384", 17000], ["32768", 33000]])
    assert.equal(easyRank(rank), easy, rank);
  for (const rank of [undefined, "", "x", "0", "-4"]) assert.ok(Number.isNaN(easyRank(rank)), rank);
  assert.match(findingsFr.place.text({ rank: "16384" }), /17\u202f000/);
  assert.match(findingsEn.place.text({ rank: "16384" }), /17,000/);
});

// --- the verdict ---

const VERDICTS = ["none", "check", "alert"];
const SUBJECTS = ["message", "link", "address", "password"];

test("a title inside a sentence", () => {
  for (const [title, inside] of [["Une adresse imitée", "une adresse imitée"], ["L’ancien", "l’ancien"], ["A prize", "a prize"], ["MSSanté", "MSSanté"],
    ["SMS", "SMS"], ["« gouv »", "« gouv »"], ["", ""]])
    assert.equal(inSentence(title), inside);
});

test("the sentence under the verdict", () => {
  const p = { subject: "message", verdict: "alert", clues: 4, gravest: "Une adresse imitée" };
  assert.equal(adviceFr.verdictWords.alert, "Alerte");
  assert.equal(adviceFr.summary(p), `Quatre indices. Le plus net${NO_BREAK}: une adresse imitée. Ne suivez aucun lien, ne répondez pas.`);
  assert.match(adviceFr.summary({ ...p, clues: 1 }), new RegExp(`^Un indice${NO_BREAK}: une adresse imitée\\. `));
  assert.match(adviceFr.summary({ ...p, clues: 12 }), /^12 indices\. /);
  assert.equal(adviceFr.summary({ ...p, verdict: "none", clues: 2 }), "Cela ne prouve pas que ce message est honnête.");
  assert.equal(adviceEn.summary({ ...p, subject: "link", clues: 2, gravest: "A look-alike address" }), "Two clues. The clearest: a look-alike address. Do not follow this link.");
  assert.equal(adviceFr.verdictWords.none, "Rien de repéré");
  for (const [language, words] of Object.entries(ADVICE))
    for (const subject of SUBJECTS)
      for (const verdict of VERDICTS)
        for (const clues of [0, 1, 2, 64])
          for (const gravest of [undefined, ...RULES.map((rule) => LANGUAGES[language][rule].title)]) {
            const text = words.summary({ subject, verdict, clues, gravest });
            assert.deepEqual(faults(language, text), [], `${subject} ${verdict}`);
            if (verdict === "none") assert.match(text, /prouve pas|not prove/);
            else if (clues && gravest) assert.ok(text.includes(inSentence(gravest)));
          }
});

// --- the advice ---

const report = (verdict, ...rules) => ({ verdict, findings: rules.map((rule) => ({ rule, severity: "point", start: 0, end: 0, facts: {} })) });

test("one to four next steps, each once, for every subject, form, verdict and rule", () => {
  for (const subject of SUBJECTS)
    for (const form of ["sms", "mail", "unknown"])
      for (const verdict of VERDICTS)
        for (const rules of [[], ...RULES.map((rule) => [rule]), RULES]) {
          const keys = todo(subject, form, report(verdict, ...rules));
          assert.ok(keys.length >= 1 && keys.length <= 4, `${subject} ${form} ${verdict} ${rules}`);
          assert.equal(new Set(keys).size, keys.length);
          for (const { todo: words } of Object.values(ADVICE)) for (const key of keys) assert.ok(words[key]?.text, key);
        }
});

test("each form is reported where it is received, and each verdict says what matters first", () => {
  for (const verdict of ["check", "alert"]) {
    assert.ok(todo("message", "sms", report(verdict)).includes("report_sms"));
    assert.ok(todo("message", "mail", report(verdict)).includes("report_mail"));
    assert.ok(todo("message", "unknown", report(verdict)).includes("report_message"));
    assert.equal(todo("message", "sms", report(verdict))[0], "no_follow");
    assert.equal(todo("link", "unknown", report(verdict))[0], "no_follow_link");
  }
  assert.deepEqual(todo("message", "mail", report("check", "bank_details")).slice(0, 2), ["no_follow", "confirm_bank"]);
  assert.ok(todo("message", "sms", report("check", "callback")).includes("no_call"));
  assert.ok(todo("link", "unknown", report("alert")).includes("report_site"));
  assert.equal(todo("link", "unknown", report("check", "qr_otp"))[0], "keep_qr_secret");
  assert.equal(todo("link", "unknown", report("check", "qr_payment"))[0], "check_payee");
  assert.ok(todo("address", "unknown", report("check", "ordinary_mailbox")).includes("use_mssante"));
  assert.equal(todo("address", "unknown", report("alert", "mssante_lookalike"))[0], "fix_lookalike");
  assert.equal(todo("address", "unknown", report("check", "mssante_incomplete"))[0], "complete_address");
  for (const verdict of VERDICTS)
    assert.ok(todo("address", "unknown", report(verdict, "several_recipients", "ordinary_mailbox")).includes("reread_recipients"), verdict);
  assert.equal(todo("password", "unknown", report("alert", "guessable"))[0], "change_where_used");
  assert.equal(todo("password", "unknown", report("alert", "renewal"))[0], "no_variant");
  for (const verdict of VERDICTS) assert.ok(todo("password", "unknown", report(verdict)).includes("two_factor"));
});

/** An order to answer, to follow, to open or to call back, that is not a refusal of it. */
const ORDERS = {
  fr: /(?<!\bne |\bn’y |\bn’)\b(répondez|cliquez|suivez|ouvrez(?! un compte)|rappelez|composez|téléchargez)\b/iu,
  en: /(?<!not |before you |follow no )\b(reply to|click|follow (this|the|it)|open (the|this|it)|call back|download)\b/iu,
};

test("no next step tells to reply, to click, or to call what the message says", () => {
  assert.match("Répondez STOP.", ORDERS.fr);
  assert.match("Puis cliquez ici.", ORDERS.fr);
  assert.match("Click here.", ORDERS.en);
  assert.doesNotMatch("Ne suivez pas le lien.", ORDERS.fr);
  for (const [language, words] of Object.entries(ADVICE))
    for (const [key, { text }] of Object.entries({ ...words.todo, ...words.steps })) assert.doesNotMatch(text, ORDERS[language], key);
});

test("what to do once it has happened: three to five steps, each once, in both languages", () => {
  const listed = sorted(Object.values(ALREADY).flat());
  assert.deepEqual(sorted(Object.keys(AFTER)), listed, "every situation is offered, and has its steps");
  assert.deepEqual(Object.keys(ALREADY).sort(), [...SUBJECTS].sort());
  for (const [situation, steps] of Object.entries(AFTER)) {
    assert.ok(steps.length >= 3 && steps.length <= 5, situation);
    assert.equal(new Set(steps).size, steps.length, situation);
  }
  for (const words of Object.values(ADVICE)) {
    assert.deepEqual(sorted(Object.keys(words.situations)), listed);
    assert.deepEqual(sorted(Object.keys(words.steps)), sorted(Object.values(AFTER).flat()), "no step that nothing uses");
  }
  assert.deepEqual(sorted(Object.keys(adviceFr.todo)), sorted(Object.keys(adviceEn.todo)));
  assert.equal(AFTER.gave_card[0], "oppose_card");
  assert.deepEqual(AFTER.opened_attachment.slice(0, 2), ["isolate", "keep_on"]);
});

test("every next step is given by some report", () => {
  const given = new Set();
  for (const subject of SUBJECTS)
    for (const form of ["sms", "mail", "unknown"])
      for (const verdict of VERDICTS)
        for (const rules of subsets(["bank_details", "callback", "qr_otp", "qr_payment", "several_recipients",
          "ordinary_mailbox", "mssante_incomplete", "renewal"]))
          for (const key of todo(subject, form, report(verdict, ...rules))) given.add(key);
  assert.deepEqual(sorted(given), sorted(Object.keys(adviceFr.todo)));
});

test("the advice is well written, and both languages lead to the same places", () => {
  for (const [language, words] of Object.entries(ADVICE)) {
    for (const [key, { text, link }] of Object.entries({ ...words.todo, ...words.steps })) {
      assert.deepEqual(faults(language, text), [], key);
      assert.ok(text.length <= 160, `${key}: ${text.length}`);
      if (!link) continue;
      assert.match(link.href, /^(https:\/\/[a-z0-9./-]+|tel:\+33\d{9})$/, key);
      if (link.href.startsWith("https:")) assert.ok(new URL(link.href).host.endsWith(link.label), key);
      else assert.equal(link.label.replace(/\D/g, "").slice(1), link.href.slice("tel:+33".length), key);
    }
    for (const label of Object.values(words.situations)) assert.deepEqual(faults(language, label, ["no end"]), [], label);
  }
  for (const part of ["todo", "steps"])
    for (const [key, { link }] of Object.entries(adviceFr[part])) assert.equal(adviceEn[part][key].link?.href, link?.href, key);
});

test("numbers and addresses are those of the fact sheet, and no others", () => {
  const HOSTS = ["17cyber.gouv.fr", "www.33700.fr", "www.signal-spam.fr",
    "www.internet-signalement.gouv.fr", "notifications.cnil.fr", "www.monespacesante.fr", "haveibeenpwned.com"];
  const NUMBERS = ["17", "33700", "72", "7"]; // 17Cyber; SMS; hours for the CNIL and an insurance; words
  for (const words of Object.values(ADVICE))
    for (const [key, { text, link }] of Object.entries({ ...words.todo, ...words.steps })) {
      if (link?.href.startsWith("https:")) assert.ok(HOSTS.includes(new URL(link.href).host), key);
      if (link?.href.startsWith("tel:")) assert.equal(link.href, "tel:+33805805817", key);
      for (const [number] of text.matchAll(/\d+/g)) assert.ok(NUMBERS.includes(number), `${key}: ${number}`);
    }
});
