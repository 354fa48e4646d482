// SPDX-License-Identifier: Apache-2.0
// Honest messages in English: some with a link, a sum, a deadline or some urgency, as real ones have.

import type { Template } from "../../template";
import { carriers, editors, practices, suppliers } from "./names";

export const honest: readonly Template[] = [
  {
    id: "appointment-reminder", channel: "sms", fake: false, level: 1,
    from: "{sender}",
    body: ["{place}: {words} on {day} at {hour} with {who}. {end}"],
    rows: practices,
    slots: {
      sender: ["{short}", "REMINDER", "{mobile}"],
      words: ["your appointment is", "we expect you", "a reminder of your appointment"],
      who: ["{doctor}", "{first}, nursing", "{first}, physiotherapy"],
      end: [
        "If you cannot come, please call reception.", "Please tell us if plans change.",
        "Please bring your carte Vitale.",
      ],
    },
    lesson: "A plain reminder: no link, no payment, nothing to give. To cancel, call the number you know.",
  },
  {
    id: "order-ready", channel: "sms", fake: false, level: 1,
    from: "{sender}",
    body: ["{shop}: {words}. {end}"],
    slots: {
      sender: ["{short}", "{mobile}", "SHOP"],
      shop: ["Bridge Stationers", "Azure Laundry", "Market Opticians"],
      words: [
        "your order {ref} is ready", "order {ref} is waiting at the counter", "we are done, you can come on {day}",
      ],
      ref: ["4#3", "7#8", "2#6"],
      end: ["Open until {hour}.", "Please bring the ticket.", "Pay in the shop, 1#.50 €."],
    },
    lesson: "It all happens at the counter with your ticket: nothing to open or pay from the message.",
  },
  {
    id: "team-meeting", channel: "mail", fake: false, level: 1,
    from: "{place}", address: "{box}@{host}",
    subject: "{subject}",
    rows: practices,
    body: ["{hello}", "", "{words} on {day} at {hour}, {where}.", "{end}", "", "{thanks}", "{first}, {place}"],
    slots: {
      box: ["reception", "office", "team"],
      subject: ["Team meeting on {day}", "Monthly catch-up", "Agenda for {day}"],
      words: ["The team meeting is", "We meet", "The rota meeting takes place"],
      where: ["in the ground-floor room", "in the break room", "at the practice"],
      end: ["Let us know if you can come.", "Bring your questions.", "Coffee is on us."],
    },
    lesson: "An invitation on site, with no link or attachment: nothing to open, nothing to type.",
  },
  {
    id: "laboratory-hours", channel: "mail", fake: false, level: 1,
    from: "{lab}", address: "{box}@{host}",
    subject: "{subject}",
    rows: [
      { lab: "Two Rivers Laboratory", host: "tworivers-lab.example" },
      { lab: "Bright Star Laboratory", host: "brightstar-lab.example" },
    ],
    body: ["{hello}", "", "{words}", "{end}", "", "{thanks}", "The office, {lab}"],
    slots: {
      box: ["office", "quality", "reception"],
      subject: ["This week’s hours", "Courier times", "Change of hours on {day}"],
      words: [
        "The courier comes on {day} about {hour}.", "We open at {hour} on {day}.",
        "Please leave tubes before {hour} on {day}.",
      ],
      end: [
        "Results keep reaching you by MSSanté, as usual.", "Nothing changes for results.",
        "Our desk answers during opening hours.",
      ],
    },
    lesson: "Practical news without file or link. Results stay on the secure channel, as always.",
  },
  {
    id: "colleague-shift", channel: "chat", fake: false, level: 1,
    from: "{first}",
    body: ["{hi} {ask}", "{end}"],
    slots: {
      hi: ["Hello,", "Hi,", "Good evening,"],
      ask: [
        "do you open the practice on {day}, or do I?", "could you swap {day} morning with me?",
        "is the team meeting still on {day} at {hour}?",
      ],
      end: ["Answer when you can.", "Or we can talk tomorrow over coffee.", "Have a good evening!"],
    },
    lesson: "An ordinary question: no link, no money, no secret. You can always talk about it at the practice.",
  },
  {
    id: "delivery-slot", channel: "sms", fake: false, level: 2,
    from: "{carrier}",
    body: ["{words} no. {ref}: {slot}. {ask} https://track.{host}/{ref}"],
    rows: carriers,
    slots: {
      words: ["Delivery", "Your shipment", "Order"],
      ref: ["74#2#", "90#1#", "38#6#"],
      slot: ["{day} between 8:00 and 12:00", "{day} afternoon", "{day} about {hour}"],
      ask: ["Follow it:", "Another day:", "Details:"],
    },
    lesson:
      "The link is at {carrier}, with the shipment’s number, and nothing is to be paid. Your order page remains the surest way.",
  },
  {
    id: "sign-in-code", channel: "sms", fake: false, level: 2,
    from: "{sender}",
    body: ["{words} {code6}. {end}"],
    slots: {
      sender: ["{short}", "CODE", "VERIFY"],
      words: ["Your sign-in code:", "Code for the page you opened:", "Verification code requested at {hour}:"],
      end: [
        "Do not share it with anyone.", "Valid for 10 minutes. Never pass it on, even to our staff.",
        "If you asked for nothing, ignore this message.",
      ],
    },
    lesson: "A code alone is no trap if you just asked for it. Type it yourself; never read it out or forward it.",
  },
  {
    id: "supplier-invoice", channel: "mail", fake: false, level: 2,
    from: "{firm}", address: "accounts@{host}",
    subject: "Invoice {n} – {firm}",
    rows: suppliers,
    body: ["{hello}", "", "{words} {sum} €.", "{end}", "", "{thanks}", "Accounts, {firm}"],
    attachment: "invoice-{n}.pdf",
    slots: {
      n: ["2#4#", "4#8#", "7#1#"],
      words: [
        "Please find attached the invoice for your order:", "Here is this month’s invoice:",
        "The invoice for cleaning the practice comes to",
      ],
      sum: ["1#8.40", "3#4.60", "2#7.90"],
      end: [
        "Direct debit on {day}, as usual.", "Please pay the way you always do; nothing changes.",
        "The agreed direct debit applies.",
      ],
    },
    lesson:
      "The invoice follows a known order, as a PDF, and payment does not change. Still compare it with the order.",
  },
  {
    id: "urssaf-document", channel: "mail", fake: false, level: 2,
    from: "Urssaf", address: "{box}@urssaf.fr",
    subject: "{subject}",
    body: ["Hello,", "", "{words}", "{end}", "", "{sign}"],
    slots: {
      box: ["do-not-reply", "information", "notification"],
      subject: ["A message in your account", "Your schedule is available", "New document"],
      words: [
        "A new document is in your account.", "Your payment schedule can be read online.",
        "There is an answer to your question.",
      ],
      end: [
        "Sign in to your account to read it.", "It waits in your account’s messages.",
        "You will find it under “Documents”.",
      ],
      sign: ["Your Urssaf", "This message is automatic.", "At your service"],
    },
    lesson:
      "No link, no sum: you are invited to your own account. Since an address can be forged, open urssaf.fr yourself.",
  },
  {
    id: "software-update", channel: "mail", fake: false, level: 2,
    from: "{software}", address: "{box}@{host}",
    subject: "{subject}",
    rows: editors,
    body: ["{hello}", "", "{words} on {day} at {hour}.", "{end}", "{link}", "", "{thanks}", "The {software} team"],
    slots: {
      box: ["information", "support", "customers"],
      subject: ["{software}: update on {day}", "Planned pause on {day}", "New in {software}"],
      words: ["An automatic update takes place", "The service pauses for half an hour", "The new version arrives"],
      end: ["You have nothing to do.", "Please save your work before then.", "It all happens by itself."],
      link: [
        "Details: https://{host}/news", "Service status: https://status.{host}", "Release notes: https://help.{host}",
      ],
    },
    lesson:
      "Address and link are the publisher’s, and no code or remote control is asked for. Support is on the contract’s number.",
  },
  {
    id: "group-rota", channel: "chat", fake: false, level: 2,
    from: "{first}",
    body: ["{hi} {words}", "https://{host}/{page}", "{end}"],
    rows: practices,
    slots: {
      hi: ["Hello everyone,", "Good evening,", "Hi all,"],
      words: [
        "the rota of {place} is up to date, in its usual place.",
        "as agreed at lunch, the minutes are on the site of {place}.",
        "the posters of {place} are ready, tell me what you think.",
      ],
      page: ["team", "documents", "news"],
      end: ["No hurry.", "Remarks before {day}, please.", "Let’s talk on {day}."],
    },
    lesson:
      "The link is on the site of the place named and asks for no password. Your bookmark is surer still.",
  },
  {
    id: "courier-at-door", channel: "chat", fake: false, level: 2,
    from: "{mobile}",
    body: ["{hi} {words}", "{end}"],
    slots: {
      hi: ["Hello, delivery of {goods}.", "Hello, I have your {goods}.", "Good morning, it’s for the {goods}."],
      goods: ["couch rolls", "chairs", "ink", "shelves"],
      words: [
        "I am outside, which door is it?", "I am ten minutes away, can someone let me in?",
        "Your street is closed, I am parked by the town hall.",
      ],
      end: ["Thank you.", "I can wait five minutes.", "Otherwise I leave it next door."],
    },
    lesson: "The number is unknown and a little pressing, but asks for no payment, link or code.",
  },
  {
    id: "ameli-message", channel: "sms", fake: false, level: 3,
    from: "{sender}",
    body: ["{head} {words}. {end}"],
    slots: {
      sender: ["{short}", "AMELI", "CPAM", "ASS-MALADIE"],
      head: ["Assurance Maladie:", "Hello, from your CPAM:", "CPAM:", "Your Assurance Maladie:"],
      words: [
        "a new message waits in your account", "your request of {day} was handled",
        "a document is available in your account", "there is an answer to your question of {day}",
      ],
      end: [
        "Go to ameli.fr", "Read it at https://www.ameli.fr", "Sign in from ameli.fr",
        "Your account, at www.ameli.fr, as usual",
      ],
    },
    lesson:
      "The address is indeed ameli.fr and the message asks for nothing. The habit that protects: type it yourself.",
  },
  {
    id: "official-parcel", channel: "sms", fake: false, level: 3,
    from: "{sender}",
    body: ["{head} {words} no. {ref} {when}. {end}"],
    slots: {
      sender: ["{short}", "Chronopost", "{mobile}"],
      head: ["Chronopost:", "Hello, Chronopost here:", "Chronopost info:"],
      words: ["your parcel", "shipment", "your order"],
      ref: ["XK 4#2 #71 FR", "JB 8#0 #25 FR", "VT 1#6 #93 FR"],
      when: ["arrives on {day}", "arrives on {day} before 13:00", "is on its way for {day}"],
      end: ["Follow it at https://www.chronopost.fr", "Another day: www.chronopost.fr", "Details: chronopost.fr"],
    },
    lesson: "The link is the carrier’s, with a tracking number and no fee. Compare the number with your order.",
  },
  {
    id: "microsoft-sign-in", channel: "mail", fake: false, level: 3,
    from: "Microsoft", address: "{box}@microsoft.com",
    subject: "{subject}",
    body: ["Hello,", "", "{words} on {day} at {hour}.", "{end}", "https://account.microsoft.com", "", "{sign}"],
    slots: {
      box: ["no-reply", "notification", "account"],
      subject: ["New sign-in", "Verification method added", "Recent activity"],
      words: ["A sign-in was recorded", "A verification app was added", "A new device was used"],
      end: [
        "If this was you, there is nothing to do. Your activity:", "You can look at your devices:",
        "To see your settings:",
      ],
      sign: ["The accounts team", "This message is automatic.", "Thank you."],
    },
    lesson:
      "The link leads to microsoft.com and nothing rushes you. Even so, look at your activity from your own bookmark.",
  },
  {
    id: "hosting-renewal", channel: "mail", fake: false, level: 3,
    from: "{firm}", address: "{box}@{host}",
    subject: "{subject}",
    rows: [
      { firm: "Coral Hosting", host: "coral-hosting.example" },
      { firm: "Harbour Web Studio", host: "harbour-web.example" },
    ],
    body: [
      "{hello}", "", "{words} on {day}. {sum}", "{end} https://customers.{host}", "", "{thanks}",
      "{firm}, contract {n}",
    ],
    slots: {
      box: ["billing", "customers", "contact"],
      n: ["C-4#2#", "H-7#1#", "W-2#9#"],
      subject: ["Your hosting is due", "Renewal of contract {n}", "Reminder before {day}"],
      words: ["The hosting of your site renews", "Contract {n} ends", "Unless you tell us otherwise, your plan renews"],
      sum: ["Price: 4#.80 € a year.", "The price stays at 6#.00 €.", "We debit 5#.40 € as last year."],
      end: ["Your customer pages:", "To change or stop:", "All your invoices:"],
    },
    lesson:
      "A date and a sum, but your own host, your contract number and its own site. Compare with the last invoice.",
  },
  {
    id: "honest-new-line", channel: "chat", fake: false, level: 3,
    from: "{mobile}",
    body: ["{hi} it’s {first}. {words}", "{end}"],
    slots: {
      hi: ["Hello,", "Hi,", "Good evening,"],
      words: [
        "I have a second line for work, this one.", "I am writing from my work line.",
        "I will use this line on call days.",
      ],
      end: [
        "Call me on the other one to check, it still works.", "See you on {day}, tell me if you prefer the old one.",
        "Nothing to do, ask me on {day} at the practice.",
      ],
    },
    lesson: "The number is new, but nothing is asked and checking is offered. Do it: call the old number.",
  },
  {
    id: "urgent-leak", channel: "chat", fake: false, level: 3,
    from: "{doctor}",
    body: ["{hi} {words}", "{ask}"],
    slots: {
      hi: ["Urgent:", "{first}, this is urgent:", "Quickly, {first}:"],
      words: [
        "water is leaking in the waiting room.", "the alarm has been ringing since {hour}.",
        "the front door no longer closes.",
      ],
      ask: [
        "Call me as soon as you can, or come if you are near.", "I am getting a repair, can you call me?",
        "I am on site. Shall we talk by phone?",
      ],
    },
    lesson: "The urgency is about the premises, and you are asked to telephone, which is just what lets you check.",
  },
];
