// SPDX-License-Identifier: Apache-2.0
// A QR code, drawn here: no request for it, and what it holds does not leave the page.

import { encode } from "uqr";

export interface QrProps {
  text: string;
  /** What it says to those who do not see it. */
  label: string;
  /** The fewest squares: for long addresses, on a view that is not in the way of the light. */
  light?: boolean;
}

/** One path of unit squares, a run of dark ones at a time. */
function outline(rows: readonly (readonly boolean[])[]): string {
  let d = "";
  rows.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      let run = 1;
      while (row[x + run]) run += 1;
      d += `M${x} ${y}h${run}v1h-${run}z`;
      x += run;
    }
  });
  return d;
}

export function Qr({ text, label, light = false }: QrProps) {
  // M mends 15 %: enough for a projector's glare, and fewer, larger squares. The card around it is the quiet zone.
  const { data, size } = encode(text, { ecc: light ? "L" : "M", border: 0 });
  return (
    <div class="qr on-paper">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
        <path fill="currentColor" d={outline(data)} />
      </svg>
    </div>
  );
}

/** What a phone understands as "join this network"; see the ZXing wiki, "Wi-Fi Network config". */
export function wifiText({ name, password }: { name: string; password: string }): string {
  const escaped = (value: string): string => value.replace(/[\\;,:"]/g, "\\$&");
  return password === ""
    ? `WIFI:T:nopass;S:${escaped(name)};;`
    : `WIFI:T:WPA;S:${escaped(name)};P:${escaped(password)};;`;
}
