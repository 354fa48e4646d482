// SPDX-License-Identifier: Apache-2.0
// Fake messages in English of levels 1 and 2; the subtle ones: subtle.ts. French public bodies keep their French names.

import { clue, type Template } from "../../template";
import { editors } from "./names";

export const fakes: readonly Template[] = [
  {
    id: "health-card", channel: "sms", fake: true, level: 1,
    from: "{sender}",
    body: ["{head}: your carte Vitale {state}. [{urge}](0), {act}: [https://{site}](1)"],
    slots: {
      sender: ["{mobile}", "AMELI", "INFO-HEALTH"],
      head: ["AMELI", "Assurance Maladie", "CPAM info"],
      state: ["has expire", "was suspended today", "is no more valid"],
      urge: ["Within 24h", "Last reminder before you lose your rights", "Before midnight"],
      act: ["fill the form", "confirm your informations", "update your details"],
      site: ["vitale-renew.example", "ameli-rights.example", "arneli-card.example"],
    },
    clues: [
      clue("You are rushed", "The threat or short deadline is there so that you tap before you think."),
      clue("Not ameli’s address", "The link ends in “{site}”, not in ameli.fr."),
    ],
    lesson: "Leave the link alone. Open your ameli account the way you usually do, and forward the text to 33700.",
  },
  {
    id: "parcel-fee", channel: "sms", fake: true, level: 1,
    from: "{mobile}",
    body: ["{brand}: {reason}. [Pay {fee} €](0) {delay}: [{site}](1)"],
    slots: {
      brand: ["Chronopost", "Colissimo", "Parcel info"],
      reason: ["your parcel is block at depot", "your package dont fit the box", "incomplete address, delivery stop"],
      fee: ["1.99", "2.50", "0.95"],
      delay: ["to release it", "for new delivery", "before return to sender"],
      site: ["parcel-release.example/pay", "my-package24.example", "redelivery-now.example"],
    },
    clues: [
      clue("A small sum to pay", "The sum is low to lower your guard: your card number is the real aim."),
      clue("An unrelated link", "This address belongs to no carrier, and there is no tracking number."),
    ],
    lesson:
      "Find the tracking number in your order and enter it on the carrier’s site, whose address you type yourself.",
  },
  {
    id: "mailbox-full", channel: "mail", fake: true, level: 1,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "[{subject}](1)",
    body: ["Dear user,", "", "{state} {threat}", "[{act}](2): https://{domain}/login", "", "{sign}"],
    slots: {
      sender: ["Mail Service", "Webmail Support", "Mail Administrator"],
      box: ["alert", "no-reply", "admin"],
      domain: ["quota-mail.example", "webmail-check.example", "storage-box4#.example"],
      subject: ["Your mailbox is full at 9#%", "LAST NOTICE: messages blocked", "Account closed in 24h"],
      state: ["Your storage are exceeded.", "3# messages is waiting.", "A mandatory update was found."],
      threat: [
        "Without action all your mails will be delete.", "Your account close tonight.",
        "You will not receive mail anymore.",
      ],
      act: [
        "Validate your address and password", "Enter your password to sign in again",
        "Confirm your password to get more space",
      ],
      sign: ["Technical team", "Support", "Mail customer service"],
    },
    clues: [
      clue("An unrelated address", "Your mail provider does not write from “{domain}”."),
      clue("An alarming subject", "Fear of losing mail makes people act before reading the address."),
      clue("Your password is asked for", "A message that leads to a password box is how passwords are stolen."),
    ],
    lesson: "Open your mailbox as you always do: if it is full, it will say so. Report the message as phishing.",
  },
  {
    id: "tax-refund", channel: "mail", fake: true, level: 1,
    from: "[{sender}](0)", address: "[{box}@{domain}](1)",
    subject: "{subject}",
    body: [
      "{dear}", "", "After calculation we owe you {sum} €.", "[{delay}](2), click: https://{domain}/refund", "",
      "{sign}",
    ],
    slots: {
      sender: ["Direction Générale des Impôts", "Direction Générale des Impôts, refunds"],
      box: ["refund", "contact", "service"],
      domain: ["tax-refund-fr.example", "impot-return.example", "fisc-service.example"],
      subject: ["Your tax refund", "Refund notice no. 4#7##", "Payment waiting for you"],
      dear: ["Dear taxpayer,", "Dear customer,", "Dear Sir Madam,"],
      sum: ["1#4.90", "2#8.35", "3#2.60"],
      delay: ["Within 48 hours imperatively", "Before closing tonight", "Last day to claim"],
      sign: ["Tax service", "Refund office", "The accounts"],
    },
    clues: [
      clue("A name no longer used",
        "The tax administration has been called Direction générale des Finances publiques since 2008."),
      clue("Not a State address", "The French tax administration writes from a gouv.fr domain, not from “{domain}”."),
      clue("A deadline for free money", "Urgency keeps you from checking on the true site."),
    ],
    lesson: "Type impots.gouv.fr yourself and look in your account: a refund would be announced there.",
  },
  {
    id: "child-new-number", channel: "chat", fake: true, level: 1,
    from: "{mobile}",
    body: ["{hi} [{story}](0)", "{more} [{ask}](1)"],
    slots: {
      hi: ["Hi mum,", "Hi dad its me,", "Hello its your eldest,"],
      story: [
        "my phone is broke, this is my new number", "dropped my phone in water, save this number",
        "my phone is dead, this is a new number",
      ],
      more: ["U there?", "Im so stressed.", "Got a problem."],
      ask: [
        "Can you pay a bill of 8#0 € for me, paying back tomorrow", "I need 1 2#0 € today, sending you the IBAN",
        "Buy 3 gift cards and send a photo of the codes",
      ],
    },
    clues: [
      clue("An unknown number that claims to be family",
        "The broken phone explains in advance why you recognise nothing."),
      clue("Money, at once", "A request for money with no call possible is what the rest was for."),
    ],
    lesson: "Call your relative on the old number, or ask something only the two of you know. Pay nothing before.",
  },
  {
    id: "fraud-desk", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: [
      "{bank}: a payment of {sum} € {where} is pending. {not_you} [call our fraud desk on {landline}](0).",
      "[{keep}](1)",
    ],
    slots: {
      sender: ["ALERT", "{short}", "{mobile}"],
      bank: ["Your bank", "Card service", "Bank security"],
      sum: ["489.00", "1 2#0.00", "749.9#"],
      where: ["to an online shop", "abroad", "on a travel site"],
      not_you: ["If this is not you,", "If you do not recognise it,", "To cancel,"],
      keep: [
        "Have your card ready, you will be asked for a code.", "You will need to read us the code you receive.",
        "Please have your sign-in details at hand.",
      ],
    },
    clues: [
      clue("A number given by the message", "A false adviser waits at the other end for your call."),
      clue("A code will be asked for", "A bank does not ask for codes: one read aloud approves a payment."),
    ],
    lesson: "Do not call this number. Use the one on the back of your card, or open your bank’s own app.",
  },
  {
    id: "professional-card", channel: "sms", fake: true, level: 2,
    from: "{sender}",
    body: ["{head}: {state}. {ask} [https://{site}](0){end}"],
    slots: {
      sender: ["e-CPS", "PRO SANTE", "{short}"],
      head: ["e-CPS", "Pro Santé Connect", "CPS account"],
      state: [
        "your e-CPS must be reactivated", "your professional card is about to expire",
        "a new device awaits your approval",
      ],
      ask: ["Check your identity here:", "Renew now:", "Confirm your details:"],
      site: ["esante.gouv.fr.renewal.example", "esante.gouv.fr.cps-{kind}.example", "pro-sante-{kind}.example"],
      kind: ["access", "active", "identity"],
      end: ["", " Otherwise access ends on {day}.", " Required before {day}."],
    },
    clues: [
      clue("Read from right to left, the address changes",
        "What counts comes just before the first slash: “{site}” does not end in esante.gouv.fr."),
    ],
    lesson: "Open the e-CPS app or type esante.gouv.fr: if there is something to do, you will see it there.",
  },
  {
    id: "microsoft-password", channel: "mail", fake: true, level: 2,
    from: "{sender}", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    body: ["Hello,", "", "{claim}", "{ask} [https://{domain}/{page}](1)", "", "{sign}"],
    rows: [
      {
        claim: "The password of your work mailbox expires on {day}.", ask: "Keep your current password by signing in:",
        page: "keep",
      },
      { claim: "A sign-in from abroad was blocked.", ask: "Confirm your identity:", page: "signin" },
      { claim: "Two important messages are held in quarantine.", ask: "Release your messages:", page: "quarantine" },
    ],
    slots: {
      sender: ["Microsoft 365", "Microsoft Office", "Microsoft account team"],
      box: ["security", "account", "notification"],
      domain: ["rnicrosoft-account.example", "microsoft365.session-{word}.example", "office-{word}.example"],
      word: ["secure", "access", "verify"],
      subject: ["Your password expires on {day}", "Action needed on your account", "Unusual session found"],
      sign: ["The Microsoft 365 team", "Account services", "Mail administration"],
    },
    clues: [
      clue("A look-alike address", "“{domain}” plays on resemblance; Microsoft writes from microsoft.com."),
      clue("A link to a copied page", "The copy receives your password; a password manager would not offer it there."),
    ],
    lesson: "Do not use the link. Open your account at its usual address and turn on two-step verification.",
  },
  {
    id: "patient-archive", channel: "mail", fake: true, level: 2,
    from: "{first}", address: "{name}.{box}@{domain}",
    subject: "{subject}",
    body: ["{hi}", "", "{words}", "[{ask}](0)", "", "{first}"],
    attachment: "[{file}](1)",
    slots: {
      box: ["home#", "contact#", "post#"],
      name: ["azure", "olive", "shore"],
      domain: ["mailbox.example", "letters.example", "webmail.example"],
      subject: ["My file for the appointment", "Documents you asked for", "First visit"],
      hi: ["Dear Doctor,", "Hello,", "Good morning,"],
      words: [
        "I have just moved and am looking for a practice.", "As agreed, here are my past results.",
        "These are my papers before I come on {day}.",
      ],
      ask: [
        "It is all in the archive, the password is 1234.", "Unpack the file and run “viewer” to see the pictures.",
        "The file is protected, turn off the antivirus if it complains.",
      ],
      file: ["medical_file.zip", "scans.rar", "documents.7z"],
    },
    clues: [
      clue("Instructions to get past protection",
        "A password beside the file, an antivirus to turn off, a program to run: harmful software gets in this way."),
      clue("An archive from somebody unknown", "Nobody can see what “{file}” holds before opening it."),
    ],
    lesson: "Do not open the archive. Suggest bringing the documents, or putting them in Mon espace santé.",
  },
  {
    id: "software-remote-help", channel: "mail", fake: true, level: 2,
    from: "{software} Support", address: "[{box}@{domain}](0)",
    subject: "{subject}",
    rows: editors,
    body: ["{hello}", "", "{claim}", "[{ask}](1) https://{domain}/help", "", "{sign}"],
    slots: {
      box: ["support", "maintenance", "technical"],
      domain: ["software-assist.example", "remote-aid.example", "practice-update.example"],
      subject: ["{software}: fix to install", "Remote session on {day}", "A fault in your {software} data"],
      claim: [
        "A fault in your {software} data blocks your claims.", "Your computer missed the fix of {day}.",
        "We must check {software} before closing time.",
      ],
      ask: [
        "Install the remote control tool and read us the code it shows:",
        "Leave the session open and start the assistant:", "Turn off the antivirus, then open the help session:",
      ],
      sign: ["Technical assistance", "Second-level support", "Your {software} team"],
    },
    clues: [
      clue("A support team that lives elsewhere", "{software} would write from {host}, not from “{domain}”."),
      clue("Remote control you did not ask for", "Handing over the computer hands over every record."),
    ],
    lesson: "Refuse any remote session you did not ask for, and call support on the number in your contract.",
  },
  {
    id: "code-sent-by-mistake", channel: "chat", fake: true, level: 2,
    from: "{first}",
    body: ["{hi} {story}", "[{ask}](0) {end}"],
    slots: {
      hi: ["Hi there!", "Hello, how are you?", "Hi, it’s {first}!"],
      story: [
        "I typed the wrong number when signing in.", "I changed phones and my code went to you.",
        "I need to get back into the group and used your number.",
      ],
      ask: [
        "Please send me the six-digit code you just received.", "Could you send me your verification code?",
        "Please send me a screenshot of the text with the code.",
      ],
      end: ["It’s urgent, thanks!", "As soon as possible, please.", "Urgent, sorry to trouble you!"],
    },
    clues: [
      clue("You are asked for a code",
        "That code opens your own account; the writer’s account has probably been taken already."),
    ],
    lesson: "Never pass on a code you received. Call the person: they may not know that their account was taken.",
  },
  {
    id: "colleague-new-number", channel: "chat", fake: true, level: 2,
    from: "[{mobile}](0)",
    body: ["{hi} this is {doctor}. {story}", "[{ask}](1) {end}"],
    slots: {
      hi: ["Hello,", "Good evening,", "Hi, sorry to write here,"],
      story: [
        "I have a new number since this morning.", "This is my new number, the other is out of order.",
        "I lost my phone at a congress, this one is borrowed.",
      ],
      ask: [
        "Could you advance 4#0 € to my locum? I will pay you back on {day}.",
        "I need a photo of your CPS card for a file.", "Could you lend me your software sign-in for today?",
      ],
      end: [
        "I cannot talk, I am with a patient.", "Please keep to text, the line is bad here.",
        "Thank you for your discretion.",
      ],
    },
    clues: [
      clue("A known name, an unknown number", "Anybody can type a name; nothing here proves who holds the phone."),
      clue("Not something to ask by message",
        "Money, a card or sign-in details: the answer is no until a voice has confirmed."),
    ],
    lesson: "Call your colleague on the number in your address book. Cards and sign-in details are lent to nobody.",
  },
];
