// SPDX-License-Identifier: Apache-2.0
// The connection to the server, which comes back by itself. Whoever uses it sends a hello and receives snapshots;
// a reconnection is nothing else, so nothing above this file knows that the network was lost.

import { decode, type ClientMessage, type ServerMessage } from "./protocol";

export type SocketStatus = "connecting" | "open" | "lost";

export interface Socket {
  /** False: no connection now; the caller keeps what must not be lost and sends it after the next snapshot. */
  send(message: ClientMessage): boolean;
  /** Tries at once: a person asked for it. */
  retry(): void;
  /** For good. */
  close(): void;
}

export interface SocketOptions {
  url: string;
  /** Asked at each connection, so that it may hold a newer token. */
  hello(): ClientMessage;
  onMessage(message: ServerMessage): void;
  /** "lost" only after two seconds without a connection: shorter gaps are nobody's business. */
  onStatus(status: SocketStatus): void;
}

const RETRY_MS_MIN = 300;
const RETRY_MS_MAX = 5000;
const OPEN_MS_MAX = 8000;  // a handshake that hangs is given up
const REPLY_MS_MAX = 4000; // everything we send is answered by some frame; silence means a dead path
const LOST_AFTER_MS = 2000;
const ASLEEP_MS = 15000;   // a page hidden for longer does not trust its socket

/** The server's WebSocket door, beside the page itself. */
export function socketUrl(): string {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws`;
}

export function connect({ url, hello, onMessage, onStatus }: SocketOptions): Socket {
  let socket: WebSocket | null = null;
  let ended = false;
  let failures = 0;
  let unanswered = 0; // silences in a row
  let awaitsAck = false;
  let hiddenAt = 0;
  let status: SocketStatus | null = null;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let replyTimer: ReturnType<typeof setTimeout> | undefined;
  let lostTimer: ReturnType<typeof setTimeout> | undefined;

  function tell(next: SocketStatus): void {
    if (next === status || ended) return;
    status = next;
    onStatus(next);
  }

  /** Expects a frame soon; waits longer each time in a row, so that a slow server is not stormed. */
  function expectReply(): void {
    clearTimeout(replyTimer);
    replyTimer = setTimeout(() => {
      unanswered += 1;
      drop();
    }, REPLY_MS_MAX * 2 ** Math.min(unanswered, 3));
  }

  function open(): void {
    clearTimeout(retryTimer);
    const mine = new WebSocket(url);
    socket = mine;
    const openTimer = setTimeout(() => mine === socket && drop(), OPEN_MS_MAX);
    mine.onopen = () => {
      clearTimeout(openTimer);
      if (mine !== socket) return;
      mine.send(JSON.stringify(hello()));
      expectReply();
    };
    mine.onmessage = (event: MessageEvent<unknown>) => {
      if (mine !== socket) return;
      clearTimeout(replyTimer);
      clearTimeout(lostTimer);
      failures = 0;
      tell("open");
      const message = typeof event.data === "string" ? decode(event.data) : null;
      if (message === null) return;
      // While the journal fails, states still come but no ack: waiting longer each time must go on.
      if (message.type === "ack" || !awaitsAck) {
        unanswered = 0;
        awaitsAck = false;
      }
      if (message.type === "gone") end();
      onMessage(message);
    };
    mine.onclose = () => {
      clearTimeout(openTimer);
      if (mine === socket) drop();
    };
  }

  /** Leaves the present socket and plans the next one. */
  function drop(): void {
    clearTimeout(replyTimer);
    socket?.close();
    socket = null;
    if (ended) return;
    if (status === "open") {
      tell("connecting");
      clearTimeout(lostTimer);
      lostTimer = setTimeout(() => tell("lost"), LOST_AFTER_MS);
    }
    const wait = Math.min(RETRY_MS_MAX, RETRY_MS_MIN * 2 ** failures);
    failures += 1;
    clearTimeout(retryTimer);
    retryTimer = setTimeout(open, wait * (0.5 + Math.random())); // jitter: a room does not come back as one
  }

  function retryNow(): void {
    if (ended || socket?.readyState === WebSocket.OPEN) return;
    failures = 0;
    const old = socket;
    socket = null;
    old?.close();
    open();
  }

  function onVisibility(): void {
    if (document.hidden) {
      hiddenAt = performance.now();
      return;
    }
    if (performance.now() - hiddenAt > ASLEEP_MS) drop();
    retryNow();
  }

  function end(): void {
    ended = true;
    clearTimeout(retryTimer);
    clearTimeout(replyTimer);
    clearTimeout(lostTimer);
    removeEventListener("online", retryNow);
    document.removeEventListener("visibilitychange", onVisibility);
    socket?.close();
    socket = null;
  }

  addEventListener("online", retryNow);
  document.addEventListener("visibilitychange", onVisibility);
  tell("connecting");
  lostTimer = setTimeout(() => tell("lost"), LOST_AFTER_MS);
  open();

  return {
    send(message) {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      awaitsAck ||= message.type === "answer";
      expectReply();
      return true;
    },
    retry: retryNow,
    close: end,
  };
}
