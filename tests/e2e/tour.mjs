// SPDX-License-Identifier: Apache-2.0
// Leads a session from phase to phase and waits until every page shows it: for the tests that look at all views.
import { answerTile, containing, plain, received, title } from "./browser.mjs";
import { openConsole } from "./wire.mjs";

export const KINDS = { truefalse: "Vrai ou faux", single: "Une seule réponse", multiple: "Plusieurs réponses", marks: "Repérez les indices" };
/** Steps whose views are known by what they show, not by words that all of them share. */
const OTHERS = new Set(["spot", "poll", "feedback"]);
const SPOT = { open: "Touchez ce qui vous paraît suspect", reveal: /indices? trouvés? sur/ };
const VERDICT = /^(Tout juste|En partie juste|Pas cette fois|Pas de réponse cette fois)/;
/** The console's big button tells the phase: what it will do next. */
const NEXT = {
  lobby: /^Commencer/, announce: /^Montrer la question/, read: /^Ouvrir les réponses/, open: /^(Montrer la correction|Montrer les résultats|Clore les avis)/,
  reveal: /^(Montrer le classement|Continuer|Question suivante|Repérer les indices|Diapositive suivante|Faire la pause|Lancer le sondage|Demander leur avis|Montrer le podium)/,
  standings: /^(Question suivante|Repérer les indices|Diapositive suivante|Lancer le sondage|Demander leur avis|Faire la pause|Montrer le podium)/,
  slide: /^(Question suivante|Repérer les indices|Diapositive suivante|Ligne suivante|Lancer le sondage|Demander leur avis|Faire la pause|Montrer le podium)/,
  break: /^(Terminer la pause Et passer à la suite|Montrer le podium)/, podium: /^Terminer la session/,
};

/** Told of this state, and drawn since: for views whose words depend on the message. */
async function arrived(page, { step, phase }) {
  for (;;) {
    const last = received(page, "state").at(-1);
    if (last?.step === step && last.phase === phase) break;
    await page.waitForTimeout(10);
  }
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

export async function phoneShows(phone, state) {
  switch (state.phase) {
    case "lobby": return title(phone, "Vous êtes dans la session");
    case "announce": return title(phone, KINDS[state.answer_kind]);
    case "read": return title(phone, "Regardez l’écran");
    case "open":
      if (state.kind === "spot") return title(phone, SPOT.open);
      if (state.kind !== "question") return title(phone, containing(unmarked(state.heading)));
      return answerTile(phone, state.answer_kind, unmarked(state.answers.at(-1).text)).waitFor();
    case "reveal":
      if (state.kind === "feedback") return arrived(phone, state);
      if (state.kind === "poll") return title(phone, containing(unmarked(state.heading)));
      return title(phone, state.kind === "spot" ? SPOT.reveal : VERDICT);
    case "standings": return title(phone, /^(Votre rang|Vous entrez en jeu)/);
    case "slide":
    case "break": return title(phone, containing(unmarked(state.heading)));
    case "podium": return title(phone, /^(Première|Deuxième|Troisième) place|^Bravo/);
    case "ended": return title(phone, /^Merci, /);
  }
}

export async function screenShows(screen, state) {
  if (OTHERS.has(state.kind) && ["read", "open", "reveal"].includes(state.phase)) return arrived(screen, state);
  const headed = () => title(screen, containing(unmarked(state.heading)));
  switch (state.phase) {
    case "lobby": return screen.getByText(state.pin).waitFor();
    case "announce": return title(screen, KINDS[state.answer_kind]);
    case "read": await headed(); return screen.getByText("Lisez, les réponses arrivent").waitFor();
    case "open": await headed(); return screen.getByText(/^\d+\s*réponses? sur \d+$/).waitFor();
    case "reveal": await headed(); return screen.getByRole("heading", { name: "À retenir" }).waitFor();
    case "standings": return title(screen, "Classement");
    case "slide":
    case "break": return headed();
    case "podium": return title(screen, /^(Podium|Merci à vous)/);
    case "ended": return title(screen, "Merci, et à bientôt");
  }
}

export async function consoleShows(page, state) {
  if (state.phase === "ended") return title(page, "Bilan de la session");
  const now = state.number > 0 && ["announce", "read", "open", "reveal", "standings"].includes(state.phase)
    ? `À l’écran : question ${state.number} sur ${state.questions}` : "À l’écran";
  await page.getByRole("heading", { level: 2, name: containing(now) }).waitFor();
  return page.getByRole("button", { name: NEXT[state.phase] }).waitFor();
}

/** A rich text without its marks. */
export const unmarked = (text) =>
  plain(text.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1").replace(/\*\*|(?<!\\)`/g, "").replace(/\\([*`[\]\\])/g, "$1"));

const MESSAGES_MAX = 30; // then another connection: the server lets none of them hurry for long

/** The facilitator without a page: `next` goes on and lets the clock stand, so that a view can be looked at. */
export class Guide {
  static async lead(server, session) {
    const guide = new Guide();
    Object.assign(guide, { server, session });
    await guide.#connect();
    return guide;
  }

  async #connect() {
    this.wire?.destroy();
    this.wire = await openConsole(this.server, this.session);
    this.state = this.wire.state;
    this.sent = 0;
  }

  /** Sends this, and takes the first snapshot that shows its effect. */
  async #ask(message, isDone) {
    if (this.sent >= MESSAGES_MAX) await this.#connect();
    this.sent += 1;
    this.wire.send(message);
    this.state = await this.wire.expect("state", isDone);
    return this.state;
  }

  async #hold() {
    if (this.state.timed && !this.state.paused) await this.#ask({ type: "pause" }, (state) => state.paused);
    return this.state;
  }

  async next({ pause = true } = {}) {
    const { step, phase, lines_hidden: hidden = 0 } = this.state;
    const message = phase === "lobby" ? { type: "start" } : { type: "next", step, phase, hidden };
    await this.#ask(message, (state) => state.step !== step || state.phase !== phase || (state.lines_hidden ?? 0) !== hidden);
    return pause ? this.#hold() : this.state;
  }

  /** Straight to a step, from wherever no question is being played. */
  async jump(step) {
    if (this.state.step !== step) await this.#ask({ type: "jump", step }, (state) => state.step === step);
    return this.#hold();
  }

  /** To the beginning of a later step, without playing those before it. */
  async skipTo(step) {
    while (this.state.step < step) {
      const from = this.state.step;
      if (["lobby", "reveal", "standings"].includes(this.state.phase)) await this.next();
      else await this.#ask({ type: "skip" }, (state) => state.step !== from);
    }
    return this.#hold();
  }

  /** Up to this phase of this step. */
  async until(step, phase) {
    while (this.state.step !== step || this.state.phase !== phase) await this.next();
    return this.state;
  }
}
