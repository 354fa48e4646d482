// SPDX-License-Identifier: Apache-2.0
// The memory of a WebAssembly module of ours, read as src/wasm/ writes it: words of 32 bits, and texts by their address.

const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Up to its final NUL. */
export function textAt(memory: WebAssembly.Memory, address: number): string {
  const bytes = new Uint8Array(memory.buffer);
  return utf8.decode(bytes.subarray(address, bytes.indexOf(0, address)));
}

/** Puts inputs at an address that the module gave, one after the other; gives that address. */
export function roomFor(memory: WebAssembly.Memory, address: number, ...inputs: Uint8Array[]): number {
  if (address === 0) throw new RangeError("the module has no memory left");
  let at = address;
  for (const input of inputs) {
    new Uint8Array(memory.buffer).set(input, at); // memory may have grown: its view is taken anew
    at += input.length;
  }
  return address;
}

/** Reads words and texts of the module's memory, one after the other. */
export class Reader {
  private readonly bytes: Uint8Array;
  private readonly words: Uint32Array;
  private at: number;

  constructor(private readonly memory: WebAssembly.Memory, address: number) {
    if (address === 0) throw new RangeError("the module has no memory left");
    this.bytes = new Uint8Array(memory.buffer);
    this.words = new Uint32Array(memory.buffer);
    this.at = address / 4;
  }

  number(): number {
    return this.words[this.at++] ?? 0;
  }

  signed(): number {
    return this.number() | 0;
  }

  /** Up to its final NUL. */
  name(): string {
    return textAt(this.memory, this.number());
  }

  /** The same; an address of 0 is none. */
  nameOrNull(): string | null {
    const at = this.number();
    return at === 0 ? null : textAt(this.memory, at);
  }

  view(): Uint8Array {
    const start = this.number();
    return this.bytes.subarray(start, start + this.number());
  }

  text(): string {
    return this.decode(this.view());
  }

  decode(bytes: Uint8Array): string {
    return utf8.decode(bytes);
  }

  /** In order: each item reads its own words. */
  items<T>(count: number, read: (reader: Reader) => T): T[] {
    return Array.from({ length: count }, () => read(this));
  }
}
