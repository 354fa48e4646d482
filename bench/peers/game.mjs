// SPDX-License-Identifier: Apache-2.0
// The game that both peers keep: the same work as Maillon's, written by hand, and nothing on disk.
import { randomBytes } from "node:crypto";

const nouns = ["Renard", "Lièvre", "Hibou", "Castor", "Merle", "Chamois", "Dauphin", "Saumon"];
const adjectives = ["agile", "calme", "rapide", "sage", "tranquille", "vif", "brave", "doux"];
const TALLY_MS = 250;

/** tell(connection, type, body) and broadcast(type, body) are the transport's. */
export function makeGame(tell, broadcast) {
  const players = new Map(); // connection -> player
  const pseudonyms = new Set();
  const answers = new Map(); // player -> choices, of the present step
  let host = null;
  let phase = "lobby";
  let step = 0;
  let news = false;

  const propose = () => {
    for (let i = 0; ; i++) {
      const name = `${nouns[(Math.random() * nouns.length) | 0]} ${adjectives[(Math.random() * adjectives.length) | 0]}`;
      const unique = i === 0 ? name : `${name} ${(Math.random() * 1e6) | 0}`;
      if (!pseudonyms.has(unique)) return unique;
    }
  };

  const state = () => ({
    phase, step, steps: 3, session: "peer", pin: "123456", title: "Banc d’essai", language: "fr",
    number: step, questions: 3, kind: "question", answer_kind: "single", points: 1000,
    ...(phase === "open" && {
      heading: "Un courriel urgent vous demande votre mot de passe. Que faites-vous ?",
      answers: [
        { id: 1, text: "Je réponds tout de suite" }, { id: 2, text: "Je clique sur le lien" },
        { id: 3, text: "Je le signale et je le supprime" }, { id: 4, text: "Je le transfère" },
      ],
    }),
    answered: answers.size, connected: players.size, players: players.size,
    timed: true, paused: false, left_ms: 20000, total_ms: 20000,
  });
  const me = (player) => ({
    pseudonym: player.pseudonym, player: player.id, points: 0, rank: 0, ranked: 0, step,
    choices: answers.get(player) ?? [], saved: answers.has(player), scored: 0, right_count: 0,
  });

  const handlers = {
    hello(connection, body) {
      if (body.role === "console") {
        host = connection;
        tell(host, "state", state());
        return;
      }
      if (body.pin !== "123456") return tell(connection, "error", { code: "pin", of: "hello" });
      const player = {
        id: players.size, token: randomBytes(16).toString("base64url"), proposal: propose(), pseudonym: "",
      };
      players.set(connection, player);
      tell(connection, "welcome", {
        token: player.token, proposals: [player.proposal], left: 2, free: false, joined: false,
      });
      tell(connection, "state", state());
    },
    keep(connection) {
      const player = players.get(connection);
      if (!player) return;
      player.pseudonym = player.proposal;
      pseudonyms.add(player.pseudonym);
      news = true;
      tell(connection, "me", me(player));
    },
    start(connection) {
      if (connection !== host) return;
      phase = "open";
      step = 1;
      answers.clear();
      broadcast("state", state());
    },
    extend(connection) {
      if (connection === host) broadcast("state", state());
    },
  };

  setInterval(() => {
    if (!host || !news) return;
    news = false;
    tell(host, phase === "lobby" ? "arrivals" : "tally",
      { answered: answers.size, connected: players.size, players: players.size });
  }, TALLY_MS);

  return {
    receive: (connection, type, body) => handlers[type]?.(connection, body),
    /** Judges an answer; says whether it counts. */
    answer(connection, body) {
      const player = players.get(connection);
      if (!player || phase !== "open" || body.step !== step || answers.has(player)) return false;
      if (!Array.isArray(body.choices) || !Number.isInteger(body.ms)) return false;
      answers.set(player, body.choices);
      news = true;
      return true;
    },
    leave: (connection) => players.delete(connection),
  };
}
