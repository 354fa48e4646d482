// SPDX-License-Identifier: Apache-2.0
// The views that say why one does not play now, what remains, and the way out; and the wait for the network.

import { IconAlert, IconCheck, IconLock, IconPhone, IconRefresh, IconUsers } from "../../shared/components/icons";
import { common } from "../../shared/i18n";
import type { JSX } from "preact";
import { Frame } from "../parts/Frame";
import { LinksArt } from "../parts/LinksArt";
import { Safe } from "../parts/Safe";
import { Title } from "../parts/Title";
import { gone, leave, refusal, retry, t, takeOver, tryAgain } from "../store";

interface NoticeProps { icon: JSX.Element; title: string; text: string; action?: [string, () => void]; way_out?: string }

function Notice({ icon, title, text, action, way_out }: NoticeProps) {
  return (
    <Frame layout="center" aside={<></>} foot={
      <>
        {action && <button type="button" class="btn btn--wide" onClick={action[1]}>{action[0]}</button>}
        {way_out && <button type="button" class={action ? "btn btn--plain btn--wide" : "btn btn--quiet btn--wide"} onClick={leave}>{way_out}</button>}
      </>
    }>
      <div class="ph__stack">
        <p class="verdict__disc verdict__disc--big verdict__disc--quiet">{icon}</p>
        <div class="ph__words"><Title>{title}</Title><p class="ph__lead">{text}</p></div>
      </div>
    </Frame>
  );
}

export function Refused() {
  const again: [string, () => void] = [t.value.retry, tryAgain];
  switch (refusal.value) {
    case "full":
      return <Notice icon={<IconUsers />} title={t.value.full_title} text={t.value.full_text} action={again} way_out={t.value.other_code} />;
    case "version":
      return <Notice icon={<IconRefresh />} title={t.value.version_title} text={t.value.version_text} action={[t.value.reload, () => location.reload()]} />;
    default:
      return <Notice icon={<IconLock />} title={t.value.locked_title} text={t.value.locked_text} action={again} way_out={t.value.other_code} />;
  }
}

export function Gone() {
  const another = t.value.another_session;
  switch (gone.value) {
    case "excluded":
      return <Notice icon={<IconAlert />} title={t.value.excluded_title} text={t.value.excluded_text} way_out={another} />;
    case "deleted":
      return <Notice icon={<IconCheck />} title={t.value.deleted_title} text={t.value.deleted_text} way_out={another} />;
    case "replaced":
      return <Notice icon={<IconPhone />} title={t.value.replaced_title} text={t.value.replaced_text} action={[t.value.take_over, takeOver]} way_out={another} />;
    default:
      return <Notice icon={<IconCheck />} title={t.value.ended_title} text={t.value.ended_text} way_out={another} />;
  }
}

/** A place already held: the sheet shows it after 300 ms, and most often it is gone by then. */
export function Resuming() {
  return (
    <Frame layout="center">
      <div class="ph__stack ph__stack--late"><LinksArt apart /><Title>{t.value.resuming}</Title></div>
    </Frame>
  );
}

export function Reconnecting() {
  return (
    <Frame layout="center" foot={
      <button type="button" class="btn btn--quiet btn--wide" onClick={retry}><IconRefresh /> {common.value.retry}</button>
    }>
      <div class="ph__stack">
        <LinksArt apart />
        <div class="ph__words"><Title>{common.value.reconnecting}</Title><p class="ph__lead">{t.value.lost_lead}</p></div>
        <Safe text={t.value.lost_safe} />
      </div>
    </Frame>
  );
}
