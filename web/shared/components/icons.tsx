// SPDX-License-Identifier: Apache-2.0
// The icons, each a drawing of its own so that a bundle holds only what it shows. Drawn on 24 x 24, by line.
// An icon never speaks: the words beside it, or the button's own label, do.

import type { JSX } from "preact";

export interface IconProps {
  /** A little smaller than the text's line, for tags. */
  small?: boolean;
}
export type Icon = (props: IconProps) => JSX.Element;

function icon(d: string): Icon {
  return ({ small }) => (
    <svg class={small ? "icon icon--s" : "icon"} viewBox="0 0 24 24" aria-hidden="true"><path d={d} /></svg>
  );
}

export const IconAlert = /* @__PURE__ */ icon("M12 3.8 21.5 20h-19zM12 10v4.5M12 17.2v.1");
export const IconBook = /* @__PURE__ */ icon("M7 3.5h10v17l-5-4-5 4z");
export const IconCall = /* @__PURE__ */ icon("M7 3.5h2.6l1.6 4.2-2.2 1.6a11.5 11.5 0 0 0 5.7 5.7l1.6-2.2 4.2 1.6V17a3.5 3.5 0 0 1-3.6 3.5A14.5 14.5 0 0 1 3.5 7.1 3.5 3.5 0 0 1 7 3.5z");
export const IconCheck = /* @__PURE__ */ icon("M4.5 12.8 9.6 18 19.5 6.5");
export const IconCross = /* @__PURE__ */ icon("M6 6l12 12M18 6 6 18");
export const IconDown = /* @__PURE__ */ icon("M12 5v14M6 13l6 6 6-6");
export const IconDownload = /* @__PURE__ */ icon("M12 4v11M7 10.5l5 5 5-5M4.5 20h15");
export const IconEye = /* @__PURE__ */ icon("M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9.2 12a2.8 2.8 0 1 0 5.6 0a2.8 2.8 0 1 0-5.6 0z");
export const IconGauge = /* @__PURE__ */ icon("M4 18a9 9 0 1 1 16 0M12 14l4-5");
export const IconKey = /* @__PURE__ */ icon("M3.5 15.5a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM10.5 12.5 20 3M16 7l3 3M13.5 9.5l2 2");
export const IconLock = /* @__PURE__ */ icon("M7.5 10.5h9a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5h-9a2.5 2.5 0 0 1-2.5-2.5v-5a2.5 2.5 0 0 1 2.5-2.5zM8 10.5V7.5a4 4 0 0 1 8 0v3");
export const IconMail = /* @__PURE__ */ icon("M5.5 5h13a2.5 2.5 0 0 1 2.5 2.5v9a2.5 2.5 0 0 1-2.5 2.5h-13a2.5 2.5 0 0 1-2.5-2.5v-9a2.5 2.5 0 0 1 2.5-2.5zM3.8 7.5 12 13l8.2-5.5");
export const IconMore = /* @__PURE__ */ icon("M4 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0zM11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0zM18 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0z");
export const IconNext = /* @__PURE__ */ icon("M5 12h14M13 6l6 6-6 6");
export const IconNote = /* @__PURE__ */ icon("M6 3.5h12v17H6zM9.5 8.5h5M9.5 12.5h5");
export const IconPause = /* @__PURE__ */ icon("M8 5v14M16 5v14");
export const IconPhone = /* @__PURE__ */ icon("M9 2.5h6a2.5 2.5 0 0 1 2.5 2.5v14a2.5 2.5 0 0 1-2.5 2.5h-6a2.5 2.5 0 0 1-2.5-2.5v-14a2.5 2.5 0 0 1 2.5-2.5zM11 18.5h2");
export const IconPerson = /* @__PURE__ */ icon("M8 8a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM4 20.5c.5-4.2 3.6-6.5 8-6.5s7.5 2.3 8 6.5");
export const IconPlay = /* @__PURE__ */ icon("M7 4.5v15l12-7.5z");
export const IconPlus = /* @__PURE__ */ icon("M12 5v14M5 12h14");
export const IconPrev = /* @__PURE__ */ icon("M19 12H5M11 6l-6 6 6 6");
export const IconPrint = /* @__PURE__ */ icon("M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z");
export const IconRefresh = /* @__PURE__ */ icon("M20 5v5h-5M19.5 10A8 8 0 1 0 20 14");
export const IconRight = /* @__PURE__ */ icon("m9 5 7 7-7 7");
export const IconSame = /* @__PURE__ */ icon("M5 9h14M5 15h14");
export const IconScreen = /* @__PURE__ */ icon("M5 4.5h14a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-14a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2zM8.5 20.5h7M12 16.5v4");
export const IconSearch = /* @__PURE__ */ icon("M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0zM15.5 15.5 21 21");
export const IconShield = /* @__PURE__ */ icon("M12 3 5 5.8v5.7c0 4.5 2.9 7.7 7 9.5 4.1-1.8 7-5 7-9.5V5.8z");
export const IconSkip = /* @__PURE__ */ icon("M5 5.5v13l9-6.5zM18.5 5.5v13");
export const IconSound = /* @__PURE__ */ icon("M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11");
export const IconStop = /* @__PURE__ */ icon("M8 6h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-8a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z");
export const IconUp = /* @__PURE__ */ icon("M12 19V5M6 11l6-6 6 6");
export const IconUsers = /* @__PURE__ */ icon("M5.4 8a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0-7.2 0zM2.5 20c.4-3.8 3-6 6.5-6s6.1 2.2 6.5 6M15.5 4.8a3.6 3.6 0 0 1 0 6.4M18 14.6c2 .8 3.2 2.7 3.5 5.4");
export const IconWifi = /* @__PURE__ */ icon("M2.5 9.5a14 14 0 0 1 19 0M6 13.2a9 9 0 0 1 12 0M9.3 16.6a4.3 4.3 0 0 1 5.4 0M12 20v.1");
export const IconShare = /* @__PURE__ */ icon("M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8h14v-8");
export const IconCopy = /* @__PURE__ */ icon("M10.5 8.5h8a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-8a1.5 1.5 0 0 1-1.5-1.5v-9a1.5 1.5 0 0 1 1.5-1.5zM5.5 15.5A1.5 1.5 0 0 1 4 14V5a1.5 1.5 0 0 1 1.5-1.5h8A1.5 1.5 0 0 1 15 5");
export const IconLeft = /* @__PURE__ */ icon("m15 5-7 7 7 7");
export const IconMute = /* @__PURE__ */ icon("M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 9.5l5 5M21 9.5l-5 5");
export const IconUnlock = /* @__PURE__ */ icon("M7.5 10.5h9a2.5 2.5 0 0 1 2.5 2.5v5a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 5 18v-5a2.5 2.5 0 0 1 2.5-2.5zM8 10.5V7.5a4 4 0 0 1 7.8-1.2");
export const IconClock = /* @__PURE__ */ icon("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM12 7v5l3.5 2");
export const IconCup = /* @__PURE__ */ icon("M4.5 8h12v6a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM16.5 9.5h1a2.5 2.5 0 0 1 0 5.5h-1M8 2.5v2M13 2.5v2");
export const IconQuestion = /* @__PURE__ */ icon("M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0zM9.4 9.7a2.6 2.6 0 1 1 3.8 2.3c-.8.5-1.2 1-1.2 1.8M12 16.6v.1");
export const IconCalendar = /* @__PURE__ */ icon("M6.5 5.5h11A2.5 2.5 0 0 1 20 8v10a2.5 2.5 0 0 1-2.5 2.5h-11A2.5 2.5 0 0 1 4 18V8a2.5 2.5 0 0 1 2.5-2.5zM4 10.5h16M8.5 3v4.5M15.5 3v4.5");
export const IconCard = /* @__PURE__ */ icon("M5 5.5h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2zM3 10h18M7 14.5h4");
export const IconList = /* @__PURE__ */ icon("m4 6 1.5 1.5L8 5M4 13l1.5 1.5L8 12M11.5 6.5h8M11.5 13.5h8M11.5 19h8M5 19.5h1");
