// SPDX-License-Identifier: Apache-2.0
// The size of the paper that the posters are printed on, a part of the practice's file; and how a number is set.
import { part } from "../file";
import { isOneOf } from "../valid";

export const SIZES = ["A4", "A3"] as const;
export type Size = (typeof SIZES)[number];

const isSize = (value: unknown): value is Size => isOneOf(SIZES)(value);
export const size = part<Size>("poster_size", "A4", isSize);

/** A phone number is not cut at the end of a line. */
export const whole = (text: string): string => text.replace(/(\d)\s(?=\d)/g, "$1\u00a0");
