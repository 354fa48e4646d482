// SPDX-License-Identifier: Apache-2.0
// Something happened: what to do now, by what was done. Readable without any check, and without a network.
import { ALREADY, type Situation } from "../core/advice";
import { Already } from "../parts/Already";

const ALL: readonly Situation[] = [...new Set([...ALREADY.message, ...ALREADY.link, ...ALREADY.password, ...ALREADY.address])];

export function Act() {
  return <section class="card pad"><Already situations={ALL} /></section>;
}
