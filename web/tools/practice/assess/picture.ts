// SPDX-License-Identifier: Apache-2.0
// The result as one picture that can be shown and saved: themes, five links each, and nothing that says whose it is.
// It stands alone: no style sheet, no font of ours.

/** pale: not to be read as the others, a good part of it being dismissed. */
export interface PictureRow { name: string; note: string; links: number; weak: boolean; pale: boolean }
export interface PictureWords { title: string; day: string; note: string; foot: string }

const WIDTH = 420, EDGE = 20, HEAD = 76, NOTE = 20, ROW = 46, FOOT = 40;
const LINKS = 5, LINK = 26, LINK_HIGH = 15, GAP = 9;
const INK = "#14213d", PAPER = "#fffefb", PALE = "#76819a", MUTED = "#4c5875", CITRON = "#e4ef4b";
const FACE = 'font-family="Atkinson Hyperlegible Next, system-ui, Segoe UI, Roboto, sans-serif"';

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const words = (x: number, y: number, size: number, style: string, text: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" ${style}>${escaped(text)}</text>`;

function chain(y: number, full: number, ink: string): string {
  const left = WIDTH - EDGE - LINKS * LINK - (LINKS - 1) * GAP;
  return Array.from({ length: LINKS }, (_, i) => {
    const x = left + i * (LINK + GAP);
    const stroke = `stroke="${ink}" stroke-opacity="${i < full ? 1 : 0.35}" stroke-width="3"`;
    const joint = i === 0 ? "" : `<path d="M${x - GAP} ${y}h${GAP}" ${stroke}/>`;
    return `${joint}<rect x="${x + 1.5}" y="${y - LINK_HIGH / 2}" width="${LINK - 3}" height="${LINK_HIGH}" rx="${LINK_HIGH / 2}"` +
      ` fill="${i < full ? ink : "none"}" ${stroke}/>`;
  }).join("");
}

export function picture(rows: readonly PictureRow[], { title, day, note, foot }: PictureWords): string {
  const head = HEAD + (note === "" ? 0 : NOTE);
  const height = head + rows.length * ROW + FOOT;
  const lines = rows.map(({ name, note: own, links, weak, pale }, i) => {
    const middle = head + i * ROW + ROW / 2;
    const ground = weak ? `<rect x="8" y="${middle - ROW / 2 + 2}" width="${WIDTH - 16}" height="${ROW - 4}" rx="12" fill="${CITRON}"/>` : "";
    const text = own === ""
      ? words(EDGE, middle + 5, 14.5, `font-weight="700" fill="${INK}"`, name)
      : words(EDGE, middle - 2, 14.5, `font-weight="700" fill="${INK}"`, name) + words(EDGE, middle + 14, 11, `fill="${weak ? INK : MUTED}"`, own);
    return ground + text + chain(own === "" ? middle : middle - 7, links, pale ? PALE : INK); // a note has the whole width
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" ${FACE}>` +
    `<title>${escaped(title)}</title><rect width="${WIDTH}" height="${height}" fill="${PAPER}"/>` +
    words(EDGE, 38, 22, `font-weight="700" fill="${INK}"`, title) + words(EDGE, 60, 13, `fill="${MUTED}"`, day) +
    (note === "" ? "" : words(EDGE, 79, 13, `font-weight="700" fill="${INK}"`, note)) +
    lines.join("") + words(EDGE, height - 15, 11, `fill="${MUTED}"`, foot) + "</svg>";
}
