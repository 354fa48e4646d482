// SPDX-License-Identifier: Apache-2.0
// What the main screen says, in English.

import { english } from "./forms";
import type { screenFr } from "./screen.fr";

const { number, plural, day } = english;
const people = (n: number) => plural(n, { one: "player", other: "players" });

export const screenEn: typeof screenFr = {
  page_title: (p) => `${p.view} – Maillon`,
  main_screen: "Main screen",

  waiting: {
    title: "Your session will show here",
    what: "As soon as it opens, this screen gives the room the address and the code to join, then the questions.",
    open_console: "Open the facilitator’s console:",
    choose: "Choose a pack, then “Open the session”.",
    follow: "Leave this page on the projector: it follows.",
    pin_label: "Have a code? Type it here.",
    pin_field: "Six-digit code",
    pin_submit: "Show it",
    pin_short: "The code has six digits.",
    pin_unknown: "This code belongs to no open session. Check it in the console.",
  },
  gone: {
    title: "This session is no longer here",
    deleted: "It was deleted from this server, with everything it held.",
  },
  connecting: "Connecting to the server…",
  denied: "This screen cannot show this session. Open it from the console, or type the code.",

  join: "Join the session",
  lobby: {
    open: "On your phone, open",
    then: "then type the code",
    or_scan: "or scan this code",
    wifi_first: "1. Get connected",
    then_page: "2. Open the page",
    wifi_name: (p) => `Wi-Fi ${p.name}`,
    qr: "QR code of the session",
    wifi_qr: "QR code of the Wi-Fi network",
    players: people,
    latest: "Latest arrivals",
    others: (p) => plural(p.n, { one: "and 1 more", other: `and ${number(p.n)} more` }),
    nobody: "Pseudonyms show here as people arrive.",
    closed: "The room is closed",
    closed_detail: "The session starts in a moment.",
    planned: (p) => plural(p.questions, { one: "1 question", other: `${number(p.questions)} questions` }),
  },
  closed_short: "Room closed",

  kind_lines: {
    truefalse: "True\nor false", single: "Only one\nanswer", multiple: "Several\nanswers",
    scale: "A mark\nfrom 1 to 5", words: "A few\nwords", marks: "Spot\nthe clues",
  },
  announce_theme: (p) => (p.number === 0 ? p.theme : p.theme === "" ? `Question ${p.number}` : `Question ${p.number}: ${p.theme}`),
  no_points: "Test question, no points",
  double_points: (p) => `${number(p.n)} points to win`,

  read_now: "Read, the answers are coming",
  the_sms: "The text message",
  the_mail: "The e-mail",
  mail_to: (p) => `To: ${p.to}`,

  quote_mark: "“",
  chart_columns: ["What", "How much"],
  link_qr: (p) => `QR code: ${p.to}`,

  answers: "Answers",
  answered: (p) => `${plural(p.n, { one: "answer", other: "answers" })} of ${number(p.of)}`,
  paused: "Clock paused",
  time_over: "Time is up",
  last_answers: "The last answers are coming in…",
  no_chrono: "No clock: take your time",

  poll: "Poll, no points",
  cloud: "Word cloud",
  times: (p) => plural(p.n, { one: "once", other: `${number(p.n)} times` }),
  words_here: "Your words show here as they come.",
  no_words: "No words this time.",
  more_words: (p) => `and ${number(p.n)} more`,
  answers_given: (p) => plural(p.n, { one: "answer", other: "answers" }),
  average: (p) => `on average, ${plural(p.n, { one: "1 answer", other: `${number(p.n)} answers` })}`,
  before: "before",
  now: "now",
  before_of: (p) => `Before (${plural(p.n, { one: "1 answer", other: `${number(p.n)} answers` })})`,
  now_of: (p) => `Now (${number(p.n)})`,
  change: (p) =>
    p.to === p.from ? "no change"
    : p.to > p.from ? `up ${plural(p.to - p.from, { one: "1 point", other: `${p.to - p.from} points` })}`
    : `down ${plural(p.from - p.to, { one: "1 point", other: `${p.from - p.to} points` })}`,

  feedback: {
    mark: "A mark",
    mark_detail: "from 1 to 5",
    from_to: (p) => `from “${p.low}” to “${p.high}”`,
    change: "A change",
    change_detail: "what you will do from tomorrow",
    remark: "A remark",
    remark_detail: "if you have one",
    replies: (p) => `${plural(p.n, { one: "reply", other: "replies" })} of ${number(p.of)}, from your phone`,
    received: (p) => (p.n === 0 ? "Your opinion counts for next time." : plural(p.n, { one: "reply", other: "replies" })),
    thanks: "Thank you",
    read: "We shall read every reply.",
  },

  right_answer: "Right answer",
  chosen: (p) => `${number(p.n)} of ${number(p.of)}`,
  all_right: (p) => `of ${number(p.of)} got it all right`,
  nobody_answered: "Nobody answered this time.",
  cancelled: "Question cancelled: it does not count",
  again: "Looking back",
  sources: (p) => `${plural(p.n, { one: "Source", other: "Sources" })}: ${p.list}`,

  standings: "Standings",
  up: (p) => plural(p.n, { one: "1 place", other: `${number(p.n)} places` }),
  up_said: (p) => plural(p.n, { one: "up 1 place", other: `up ${number(p.n)} places` }),
  down_said: (p) => plural(p.n, { one: "down 1 place", other: `down ${number(p.n)} places` }),
  stable: "same",
  entry: "new",
  gain: (p) => `+ ${number(p.n)}`,
  your_rank: "Your rank is on your phone.",
  nobody_ranked: "Standings begin with the first question that counts.",

  podium: "Podium",
  place: (p) => `Place ${p.n}`,
  tie: "tied",
  no_podium: "Thank you!",
  no_podium_detail: "There were no points to win in this session.",
  players: people,
  take_away: "Your results are on your phone",

  break: "Break",
  back_in: "Back in",
  back_now: "Here we go again!",

  ended: "Thank you, see you soon",
  ended_lead: (p) =>
    p.n === 0 ? "The session is over."
    : `The session is over. ${plural(p.n, { one: "1 person played.", other: `${number(p.n)} of you played.` })}`,
  deleted_on: (p) => `Everything this session kept will be deleted on ${day(p.iso)}.`,
  keep: "Your explanations are on your phone: keep them",

  says: {
    lobby: "The room is open. Join the session with the code on view.",
    question: (p) => `Question ${p.number}. ${p.kind}.`,
    read: (p) => `Read the question: ${p.heading}`,
    open: (p) => (p.n > 0 ? `Your turn to answer. ${p.n} seconds.` : "Your turn to answer."),
    paused: "Clock paused.",
    resumed: "The clock runs again.",
    seconds: (p) => `${p.n} seconds left.`,
    over: "Time is up.",
    result: (p) => `Right answer: ${p.right}. ${number(p.all_right)} of ${number(p.of)} got it all right.`,
    standings: (p) => `Standings. In the lead: ${p.name}, ${number(p.points)} points.`,
    podium: (p) => `Podium. First place: ${p.name}, ${number(p.points)} points.`,
    break: "Break.",
    ended: "The session is over.",
    reconnecting: "Connection lost. The page reconnects by itself.",
    back: "Connection back.",
  },

  reconnecting_detail: "The view will go on by itself. No answer is lost.",

  bar: {
    label: "Screen settings",
    fullscreen: "Full screen",
    leave_fullscreen: "Leave full screen",
    sounds_on: "Turn sounds on",
    sounds_off: "Turn sounds off",
    wifi: "Wi-Fi QR code",
    help: "Help on keys",
  },
  wifi: {
    title: "Show the room’s Wi-Fi",
    what: "A QR code of the network joins the one of the session.",
    name: "Network name",
    name_missing: "Write the network’s name, as it shows on a phone.",
    password: "Network password",
    password_hint: "Leave empty for an open network. Otherwise at least 8 characters.",
    password_short: "A Wi-Fi password has 8 to 63 characters.",
    kept: "The code is drawn in this page: nothing is sent or kept. Close the page and nothing remains.",
    public: "Whoever sees the screen can join this network: prefer a guest network.",
    show: "Show the code",
    hide: "Hide it",
  },
  help: {
    title: "Keys of this screen",
    next: "Go on",
    back: "Look at the step before",
    pause: "Pause the clock, then resume",
    extend: "Add 10 seconds",
    close_question: "Close the question",
    sounds: "Turn sounds on or off",
    fullscreen: "Full screen",
    wifi: "Wi-Fi QR code",
    help: "This help",
    space: "Space",
    right: "Right arrow",
    left: "Left arrow",
    page_down: "PgDn",
    page_up: "PgUp",
    no_drive: "This screen does not drive the session: only display keys work. Open it from the console to drive from here.",
  },
  close: "Close",
};
