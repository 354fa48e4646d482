// SPDX-License-Identifier: Apache-2.0
// The sessions' five posters. They are in the script itself: nothing is asked for once the page is there.
import frame from "../../../../content/fr/sensibilisation/images/affiche-cadre.svg";
import key from "../../../../content/fr/sensibilisation/images/affiche-cle.svg";
import mat from "../../../../content/fr/sensibilisation/images/affiche-paillasson.svg";
import photo from "../../../../content/fr/sensibilisation/images/affiche-photo.svg";
import door from "../../../../content/fr/sensibilisation/images/affiche-porte.svg";

export const PICTURES = { door, mat, frame, photo, key } as const;
export type Picture = keyof typeof PICTURES;
export const SHEETS = ["incident", "notice", "door", "mat", "frame", "photo", "key"] as const;
export type Sheet = (typeof SHEETS)[number];
