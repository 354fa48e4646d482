// SPDX-License-Identifier: Apache-2.0
// Where to go on: a QR code beside each link, for the phones that look at the wall.

import { linksOf, shownText } from "../../components/RichText";
import { Words } from "../Heading";
import { Qr } from "../Qr";
import { t } from "../strings";
import type { StageView } from "../View";
import { linkColumns, linksFit } from "./fitBody";
import { SlideView } from "./SlideView";

/** What people would type: the host, without what everybody leaves out. */
const hostOf = (address: string): string => (/^https:\/\/(?:www\.)?([^/?#]+)/.exec(address)?.[1] ?? address.replace(/^(?:tel|mailto):/, ""));

export function Links({ state }: StageView) {
  const { heading = "", lines = [] } = state;
  const links = lines.map((text) => {
    const [link] = linksOf(text);
    const host = link === undefined ? "" : hostOf(link.address);
    const words = shownText(text);
    return { text, words, address: link?.address ?? "", host: host === words ? "" : host };
  });
  const { qr, ...fit } = linksFit(heading, links);
  return (
    <SlideView state={state} main="links-slide" fit={fit} vars={{ "--qr": qr }}>
      <ul class="addresses" style={{ "--columns": linkColumns(links.length) }}>
        {links.map((link, i) => (
          <li key={i} class="where">
            {link.address === "" ? null : <Qr text={link.address} label={t.value.link_qr({ to: link.words })} light />}
            <p>
              <span class="where__words clamp"><Words text={link.text} /></span>
              {link.host === "" ? null : <span class="where__host">{(link.host.match(/[^.-]+[.-]?/g) ?? []).map((part) => <>{part}<wbr /></>)}</span>}
            </p>
          </li>
        ))}
      </ul>
    </SlideView>
  );
}
