// SPDX-License-Identifier: Apache-2.0
// Invented names, places and numbers that English messages share. Numbers: those that Arcep reserves for fiction.

import type { Slots } from "../../template";

export const shared: Slots = {
  mobile: ["06 39 98 ## ##", "+33 6 39 98 ## ##"],
  landline: ["01 99 00 ## ##", "02 61 91 ## ##", "03 53 01 ## ##", "04 65 71 ## ##", "05 36 49 ## ##"],
  short: ["36•••", "38•••", "31•••"],
  first: ["Alice", "Nora", "Tom", "Maya", "Owen", "Leila", "Grace", "Ben", "Zoe", "Sami", "Ruth", "Idris"],
  doctor: ["Dr Aubrelle", "Dr Castevin", "Dr Morvanne", "Dr Delcourbe", "Dr Tanguesse"],
  day: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
  hour: ["8:30", "9:15", "10:00", "11:40", "14:00", "15:20", "16:45"],
  hello: ["Hello,", "Good morning,", "Good afternoon,", "Hello, I hope you are well."],
  thanks: ["Kind regards,", "Many thanks,", "Best wishes,", "With thanks,"],
  code6: ["1## ###", "4## ###", "7## ###", "8## ###"],
};

export const practices = [
  { place: "Linden Practice", host: "linden-practice.example" },
  { place: "Mill Health Centre", host: "mill-health.example" },
  { place: "Old Harbour Practice", host: "oldharbour-practice.example" },
  { place: "Heather Health Centre", host: "heather-health.example" },
];

export const suppliers = [
  { firm: "Westward Medical Supplies", host: "westward-medical.example" },
  { firm: "ClearSteri Services", host: "clearsteri.example" },
  { firm: "Valley Cleaning", host: "valley-cleaning.example" },
];

export const carriers = [
  { carrier: "Verne Transport", host: "verne-transport.example" },
  { carrier: "CycleExpress", host: "cycleexpress.example" },
  { carrier: "Lake Couriers", host: "lake-couriers.example" },
];

export const editors = [
  { software: "Cabineo", host: "cabineo.example" },
  { software: "Quill Diary", host: "quill-diary.example" },
  { software: "ClearRecord", host: "clearrecord.example" },
];
