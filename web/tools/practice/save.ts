// SPDX-License-Identifier: Apache-2.0
// A file made on this device and handed to it: nothing is asked of a server.

export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // some browsers read it late
}
