// SPDX-License-Identifier: Apache-2.0
// Two links: closed when this phone is in the chain, apart when the network is away.

export function LinksArt({ apart = false }: { apart?: boolean }) {
  return (
    <svg class={apart ? "links-art is-apart" : "links-art"} viewBox="0 0 184 104" fill="none" stroke-width="13" stroke-linecap="round" aria-hidden="true">
      <path class="links-art__b" d="M84 52a32 32 0 0 1 32-32h24a32 32 0 0 1 0 64h-24a32 32 0 0 1-32-32" />
      <path class="links-art__a" d="M100 52a32 32 0 0 1-32 32H44a32 32 0 0 1 0-64h24a32 32 0 0 1 32 32" />
      {/* The second link passes over the first, below: that is what holds them. */}
      {!apart && <path class="links-art__b" d="M84 52a32 32 0 0 0 12 25" />}
    </svg>
  );
}
