// SPDX-License-Identifier: Apache-2.0
// The posters, in English.
import { english } from "./forms";
import type { postersFr } from "./posters.fr";

const { plural } = english;

export const postersEn: typeof postersFr = {
  contacts_title: "Your contacts",
  contacts_hint: "Printed on the posters, kept on this device, never sent. An empty field leaves a line to fill in by hand.",
  practice: "Name of the practice (optional)",
  practice_example: "Lime Tree Practice",
  region_hint: "For the number of the regional centre that helps victims. Check every number before you hang it up.",
  print_title: "Print",
  size: "Size of the paper",
  print: (p) => (p.n === 0 ? "Choose a poster" : plural(p.n, { one: "Print 1 page", other: `Print ${p.n} pages` })),
  print_hint: (p) => `In the printing window, choose ${p.size}, portrait, no margins. Untick what you do not want to print.`,
  blank: "to fill in by hand",
  doubt: "In doubt?",
  sheets: {
    incident: "“In case of an incident” sheet", notice: "“Your data at the practice” notice", door: "The open door", mat: "The key under the mat",
    frame: "The framed photo", photo: "The patient as a monument", key: "The key on the ground",
  },
  posters: {
    door: {
      question: "Would you leave the practice without shutting the door?",
      alt: "At night, a practice left with its door open, the keys in the lock and the computer on",
      answer: "The screen is one more door: lock it whenever you stand up.",
    },
    mat: {
      question: "Would you leave the key of the practice under the doormat?",
      alt: "A key that shows from under the doormat, before the door of the practice",
      answer: "A password on a note stuck to the screen is the key under the doormat.",
    },
    frame: {
      question: "Would you hang this photo in the waiting room?",
      alt: "In a waiting room, the photo of a patient in bed hangs framed on the wall",
      answer: "A patient’s data sent over a consumer messenger goes further than the waiting room.",
    },
    photo: {
      question: "Would you take a patient’s picture as you would a monument’s?",
      alt: "A hospital bed shown like a monument behind a rope, and a phone that takes its picture",
      answer: "A patient is no curiosity: no photo without consent, and not with just any device.",
    },
    key: {
      question: "Would you eat a sweet found on the ground?",
      alt: "On the ground of a car park, a USB key and a wrapped sweet, both found there",
      answer: "It is the same with a USB key: nobody knows what is in it, so nobody plugs it in.",
    },
  },
  incident: {
    title: "In case of an incident",
    steps: [
      { what: "Isolate.", how: "Unplug the network cable, turn off Wi-Fi and mobile data. Plug it into no other device." },
      { what: "Do not turn off.", how: "Plug into the mains: the memory holds traces." },
      { what: "Tell the team.", how: "Nobody turns off, clicks, or plugs in a disk." },
      { what: "Call the provider,", how: "by phone. Ask for the traces to be kept." },
      { what: "Go on with paper.", how: "Printed diary, life-threatening emergencies first." },
      { what: "Note and photograph:", how: "the time, who, what; screens and messages." },
      { what: "Get help:", how: "17Cyber, the regional centre; the bank if a payment is at stake." },
      { what: "Within 72\u00a0hours of knowing:", how: "a complaint (insurance), before reinstalling; the CNIL, if personal data is affected." },
    ],
    never_title: "What not to do",
    never: ["Pay a ransom, write to the attacker", "Turn off, reinstall, “clean”, restore too early", "Plug in the backup disk", "Use a mailbox that may be compromised"],
    centre: "Regional response centre",
    local: "GRADeS, URPS, ordre",
    centre_list: "List of the centres, on the CERT-FR’s site",
    hours_unsure: "Regional centre; hours to be checked",
    numbers: {
      cyber17: { who: "17Cyber", what: "Any digital harm; day and night, free" },
      cert_sante: { who: "CERT Santé", what: "Support for the health sector; 9:00 to 18:00, working days" },
      cnil: { who: "CNIL", what: "Breach of personal data" },
      danger: { who: "Police, emergencies", what: "Immediate danger; 114 by text for deaf or hard-of-hearing people" },
    },
    danger_numbers: "17 or 112",
  },
  notice: {
    title: "Your data at the practice",
    rows: {
      who: { what: "Who answers for it?", told: "The professional who cares for you. The whole team, secretary included, is bound by professional secrecy." },
      why: {
        what: "What for?",
        told: "Your file, your appointments, billing and its transmission. Keeping the file does not ask for your consent: it is a legal obligation or a legitimate interest, depending on the use, for care given under secrecy (GDPR, art.\u00a06 and 9(2)(h)).",
      },
      long: {
        what: "How long?",
        told: "File: 5\u00a0years after the last work on it, then 15\u00a0years archived apart, 20\u00a0years in all. A minor’s file: until the 28th\u00a0birthday at least. Electronic duplicate of a care claim (feuille de soins): 90\u00a0days (3\u00a0months).",
      },
      seen: { what: "Who sees it?", told: "The authorised people of the practice, and those who work for it under a contract." },
      rights: {
        what: "Which rights?",
        told: "To know your data and to have your file, without giving a reason: on the spot or as a copy (the first one is free), yourself or through a doctor whom you name. File: between 48\u00a0hours and 8\u00a0days after the request, 2\u00a0months if the information is over 5\u00a0years old. Other data: 1\u00a0month, and 2 more if the request is complex.",
      },
      how: { what: "How to use them?", told: "Ask the practice. Your identity is checked, without asking for more than is needed." },
      cnil: { what: "A complaint?", told: "To the CNIL, the French data protection authority: www.cnil.fr" },
    },
    fills: { name: "Name", others_long: "Other data", others_seen: "Others", address: "Where to write" },
    both: "No filming or recording of a consultation without consent, either way.",
    both_why: "The voice and face of whoever cares for you are personal data too.",
  },
};
