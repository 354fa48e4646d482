// SPDX-License-Identifier: Apache-2.0
// A share with its interval of 95 %: Wilson, "Probable inference", JASA 1927.

export function wilson(hits, all) {
  if (all === 0) return { share: 0, low: 0, high: 1 };
  const z = 1.96, p = hits / all, z2 = (z * z) / all;
  const middle = (p + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((p * (1 - p)) / all + z2 / all / 4);
  return { share: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function shareText(hits, all) {
  const percent = (x) => (100 * x).toFixed(1);
  const { share, low, high } = wilson(hits, all);
  return `${percent(share)} % [${percent(low)}–${percent(high)}]`;
}
