// SPDX-License-Identifier: Apache-2.0
// A PIN as people read it aloud: "482 917".

export function spacedPin(pin: string): string {
  return pin.replace(/^(\d{3})(?=\d{3}$)/, "$1\u202f");
}
