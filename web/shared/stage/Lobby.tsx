// SPDX-License-Identifier: Apache-2.0
// The room fills: how to join, and who has just come. Each arrival adds a link to the chain.

import { IconLock } from "../components/icons";
import { common } from "../i18n";
import type { State } from "../protocol";
import { addressFit, chipsThatFit } from "./fit";
import { Qr, wifiText } from "./Qr";
import { t } from "./strings";
import { View } from "./View";

export interface Wifi { name: string; password: string }

export interface LobbyProps {
  state: State;
  /** Newest first. */
  latest: readonly string[];
  wifi: Wifi | null;
}

export function Lobby({ state, latest, wifi }: LobbyProps) {
  const words = t.value.lobby;
  return (
    <View
      state={state} tone="ink" main={wifi === null || state.locked ? "lobby" : "lobby lobby--wifi"}
      where={<>
        <span class="view__title">{state.title}</span>
        {state.questions > 0 ? <span class="eyebrow">{words.planned({ questions: state.questions })}</span> : null}
      </>}
      footer={<Arrivals players={state.players} latest={latest} />}
    >
      {state.locked ? <Closed /> : (
        <>
          <div>
            <h1 class="sr-only" tabIndex={-1}>{t.value.join}</h1>
            <p class="lobby__how">{words.open}</p>
            <p class="lobby__address" data-fit={addressFit(state.address)}>{state.address}</p>
            <p class="lobby__how">{words.then}</p>
            <p class="lobby__pin"><span>{state.pin.slice(0, 3)}</span><span>{state.pin.slice(3)}</span></p>
          </div>
          <div class="lobby__qrs">
            {wifi === null ? null : (
              <div class="lobby__qr">
                <Qr text={wifiText(wifi)} label={words.wifi_qr} />
                <p>{words.wifi_first}<b>{words.wifi_name({ name: wifi.name })}</b></p>
              </div>
            )}
            {state.join_url === undefined ? null : (
              <div class="lobby__qr">
                <Qr text={state.join_url} label={words.qr} />
                <p>{wifi === null ? words.or_scan : <>{words.then_page}<b>{state.address}</b></>}</p>
              </div>
            )}
          </div>
        </>
      )}
    </View>
  );
}

function Closed() {
  return (
    <>
      <div class="lobby__closed">
        <h1 tabIndex={-1}>{t.value.lobby.closed}</h1>
        <p>{t.value.lobby.closed_detail}</p>
      </div>
      <div class="lobby__lock"><IconLock /></div>
    </>
  );
}

function Arrivals({ players, latest }: { players: number; latest: readonly string[] }) {
  const words = t.value.lobby;
  const { number } = common.value.forms;
  const shown = latest.slice(0, chipsThatFit(latest, players > latest.length));
  return (
    <footer class="arrivals">
      <ArrivalsChain players={players} />
      <div class="arrivals__row">
        <p class="count"><b>{number(players)}</b> <span>{words.players(players)}</span></p>
        {players === 0 ? <p class="chips__empty">{words.nobody}</p> : (
          <ul class="chips" aria-label={words.latest}>
            {shown.map((name, i) => <li key={name} class={i === 0 ? "chip chip--new" : "chip"}>{name}</li>)}
            {players > shown.length && shown.length > 0
              ? <li class="chip chip--more">{words.others({ n: players - shown.length })}</li> : null}
          </ul>
        )}
      </div>
    </footer>
  );
}

const SLOTS = 46;   // across the whole width
const FILLED = 37;  // beyond it the chain stays, and its newest link comes again
const PITCH = 39.6;

/** The newest arrival is the link in signal; the outlines to its right wait. */
function ArrivalsChain({ players }: { players: number }) {
  const filled = Math.min(players, FILLED);
  const stroke = { "stroke-width": 4.5, "stroke-linecap": "round" } as const;
  return (
    <div class="arrivals__chain" aria-hidden="true">
      <svg viewBox="0 0 1920 24" preserveAspectRatio="xMinYMid meet" fill="none">
        {Array.from({ length: SLOTS }, (_, i) => {
          const newest = i === filled - 1;
          const x = 88 + i * PITCH;
          const paint = newest ? "var(--signal)" : i < filled ? "var(--text)" : "var(--line)";
          return (
            <g key={newest ? `new-${players}` : i} class={newest ? "arrivals__new" : undefined} stroke={paint} {...stroke}>
              <rect x={x} y="3" width="30" height="18" rx="9" fill={newest ? "var(--signal)" : "none"} />
              {i > 0 ? <path d={`M${x - 13} 12h16.5`} /> : null}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
