// SPDX-License-Identifier: Apache-2.0
// This phone's place: the tokens to come back with, and an answer that has no acknowledgement yet.
// Kept in the browser's storage; where there is none, the page plays without it.

/** `at`: when it was last used, by the phone's own calendar. */
export interface Place { pin: string; token: string; at: number }
export interface Pending { session: string; step: number; choices: number[]; ms: number }

const PLACES = "maillon.places"; // newest first
const PENDING = "maillon.pending";
const PLACES_MAX = 5; // a day of workshops

function read<T>(storage: () => Storage, key: string, fits: (value: unknown) => value is T): T | null {
  try {
    const value: unknown = JSON.parse(storage().getItem(key) ?? "null");
    return fits(value) ? value : null;
  } catch {
    return null;
  }
}

function write(storage: () => Storage, key: string, value: unknown): void {
  try {
    if (value === null) storage().removeItem(key);
    else storage().setItem(key, JSON.stringify(value));
  } catch {
    // Private browsing, or full: the game goes on without it.
  }
}

// Reading the property itself can throw, where storage is forbidden.
const lasting = () => localStorage;
const ofThisTab = () => sessionStorage;

function isPlace(value: unknown): value is Place {
  return typeof value === "object" && value !== null && "pin" in value && "token" in value && "at" in value
    && typeof value.pin === "string" && typeof value.token === "string" && typeof value.at === "number";
}
const isPlaces = (value: unknown): value is Place[] => Array.isArray(value) && value.every(isPlace);

function isPending(value: unknown): value is Pending {
  return typeof value === "object" && value !== null && "session" in value && "step" in value && "choices" in value
    && "ms" in value && typeof value.step === "number" && typeof value.ms === "number" && Array.isArray(value.choices);
}

/** The place held in the session with this PIN; without a PIN, the last place taken. */
export function findPlace(pin: string | null): Place | null {
  const places = read(lasting, PLACES, isPlaces) ?? [];
  return (pin === null ? places[0] : places.find((place) => place.pin === pin)) ?? null;
}

export function keepPlace(place: Omit<Place, "at">): void {
  const others = (read(lasting, PLACES, isPlaces) ?? []).filter(({ pin }) => pin !== place.pin);
  write(lasting, PLACES, [{ ...place, at: Date.now() }, ...others].slice(0, PLACES_MAX));
}

export function forgetPlace(token: string): void {
  write(lasting, PLACES, (read(lasting, PLACES, isPlaces) ?? []).filter((place) => place.token !== token));
}

export const findPending = (): Pending | null => read(ofThisTab, PENDING, isPending);
export const keepPending = (pending: Pending | null): void => write(ofThisTab, PENDING, pending);
