// SPDX-License-Identifier: Apache-2.0
// Fake messages in English that are fluent and polite: one thing or two betray them.

import { clue, type Template } from "../../template";
import { carriers, practices, suppliers } from "./names";

export const subtle: readonly Template[] = [
  {
    id: "supplier-new-account", channel: "mail", fake: true, level: 3,
    from: "{firm}", address: "accounts@{host}",
    subject: "{subject}",
    rows: suppliers,
    body: ["{hello}", "", "{words}", "[{change}](0)", "{end}", "", "{thanks}", "Accounts, {firm}"],
    slots: {
      subject: ["Your invoice 2#4#", "This month’s invoice", "Payment due on {day}"],
      words: [
        "Thank you for your order; the invoice follows by the usual route.",
        "Your invoice of 3#4.60 € is due on {day}.", "We are preparing this month’s maintenance invoice.",
      ],
      change: [
        "Our bank has changed, so please use account FR76 •••• 4#2# from now on.",
        "Our bank details are changing: the next payment goes to FR76 •••• 7#1#.",
        "The account on earlier invoices is closed; the new one is FR76 •••• 3#8#.",
      ],
      end: [
        "This mailbox is the best way to reach us.", "We are happy to answer questions by reply.",
        "A short acknowledgement is enough.",
      ],
    },
    clues: [
      clue("A change of account by message alone",
        "The address may be right and the mailbox broken into: new bank details are always confirmed by voice."),
    ],
    lesson: "Before paying, call the supplier on the number of an old invoice. Until then, keep the old account.",
  },
  {
    id: "polite-delivery", channel: "sms", fake: true, level: 3,
    from: "{sender}",
    body: ["{hi} your delivery no. {ref} is planned for {day} between {slot}. {ask} [https://{site}](0)"],
    rows: [
      { sender: "La Poste", site: "laposte.tracking-{word}.example" },
      { sender: "COLISSIMO", site: "colissimo.{word}-tracking.example" },
      { sender: "Chronopost", site: "chronopost-{word}.example" },
    ],
    slots: {
      hi: ["Hello,", "Hello, {sender} here:", "Information from {sender}:"],
      ref: ["8R 4#2 #71", "6A 9#0 #38", "XY 2#5 #09"],
      slot: ["8:00 and 12:00", "9:00 and 13:00", "14:00 and 18:00"],
      ask: ["To choose another day:", "Follow or change:", "Away that day? Another slot:"],
      word: ["mail", "home", "slot"],
    },
    clues: [
      clue("The name is there, in the wrong place",
        "“{site}” holds the carrier’s name, but its end belongs to somebody else."),
    ],
    lesson:
      "Nothing rushes you and the text is careful: only the address tells. Enter the number on the site you type yourself.",
  },
  {
    id: "local-carrier-link", channel: "sms", fake: true, level: 3,
    from: "{carrier}",
    body: ["{words} {detail}: [https://{other}](0)"],
    rows: carriers,
    slots: {
      words: [
        "Your box of supplies arrives on {day}.", "Delivery for the practice on {day} about {hour}.",
        "We come on {day} with your order.",
      ],
      detail: ["Delivery note to sign online", "Door code to give us", "Please confirm that someone is in"],
      other: ["sign-note.example/{n}", "delivery-access.example/{n}", "reception-portal.example/{n}"],
      n: ["4#7#", "8#2#", "6#0#"],
    },
    clues: [
      clue("The link does not carry the sender’s name",
        "{carrier} would send you to its own site; “{other}” is somebody else’s."),
    ],
    lesson:
      "A sender’s name can be chosen freely. Check the delivery in your order, or call the number on a paper note.",
  },
  {
    id: "partner-transfer", channel: "mail", fake: true, level: 3,
    from: "{doctor}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["{hi}", "", "{words}", "[{ask}](1)", "", "{end}", "{doctor}"],
    slots: {
      box: ["office", "management", "partner"],
      domain: ["private-box.example", "mobile-mail.example", "free-letters.example"],
      subject: ["A small request", "A payment to plan", "Are you free?"],
      hi: ["Hello {first},", "{first}, good morning,", "Hello,"],
      words: [
        "I am travelling and hard to reach today.", "The purchase of the new device closes sooner than planned.",
        "The notary is waiting for the deposit on the premises.",
      ],
      ask: [
        "Could you send a transfer of 4 #80 € within the hour? The IBAN follows.",
        "We need to pay 2 #40 € this afternoon, without going through the accountant.",
        "Please prepare a transfer of 3 #00 € and mention it to nobody before {day}.",
      ],
      end: ["I am counting on you.", "Thank you for being quick.", "Please answer by mail only."],
    },
    clues: [
      clue("The right name, another mailbox", "A name can be chosen freely; “{domain}” is not the practice’s address."),
      clue("A payment that goes round the rule", "Quick, discreet, no call: this is how impersonation works."),
    ],
    lesson: "Call the person on the number you know. An unusual payment takes two people, never one message.",
  },
  {
    id: "shared-document", channel: "mail", fake: true, level: 3,
    from: "{place}", address: "{box}@{host}",
    subject: "{subject}",
    rows: practices,
    body: ["{hello}", "", "{words}", "[https://{site}](0)", "{end}", "", "{thanks}", "{first}, {place}"],
    slots: {
      box: ["reception", "contact", "office"],
      subject: ["A document shared with you", "Agreement to read", "Minutes of {day}"],
      words: [
        "We have put the draft agreement online for you.", "Here are the minutes of the area meeting.",
        "The locum rota is now online.",
      ],
      site: ["shared-deposit.example/d/{n}", "secure-doc.example/s/{n}", "file-reading.example/{n}"],
      n: ["k#4w#", "z#8t#", "p#3m#"],
      end: [
        "The page asks for your mail address and password.", "Sign in with your mailbox account to view it.",
        "It opens with the password of your mailbox.",
      ],
    },
    clues: [
      clue("A link elsewhere that wants a password",
        "The sender may be real and broken into; “{site}” is elsewhere, and has no use for your mailbox password."),
    ],
    lesson: "Call the sender to ask whether something was shared, and enter that password nowhere but in your mailbox.",
  },
  {
    id: "partner-favour", channel: "chat", fake: true, level: 3,
    from: "{doctor}",
    body: ["{hi} {story}", "[{ask}](0) {end}"],
    slots: {
      hi: [
        "Hello {first}, are you at the practice?", "{first}, do you have two minutes?",
        "Hello {first}, one small thing.",
      ],
      story: [
        "I am in a meeting until {hour}.", "I am on a course and cannot pick up.",
        "I am preparing a surprise for the team.",
      ],
      ask: [
        "Could you get four 50 € gift cards and send me the codes? I will pay you back on {day}.",
        "A transfer of 2 #60 € has to leave before noon, I will send the IBAN here.",
        "Please get 200 € of prepaid vouchers and photograph them, I settle on {day}.",
      ],
      end: [
        "Let’s keep it between us for now.", "Thank you, this helps a lot.", "No need to tell the accountant today.",
      ],
    },
    clues: [
      clue("Money by an unusual route",
        "The request is polite, but goes round the way the practice works and avoids the phone."),
    ],
    lesson: "Any request for money is confirmed by voice on a known number, even when name and picture are right.",
  },
];
