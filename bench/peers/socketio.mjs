// SPDX-License-Identifier: Apache-2.0
// A peer: the same work on socket.io, over WebSocket alone, with its own acknowledgements.
import { createServer } from "node:http";
import { Server } from "socket.io";
import { makeGame } from "./game.mjs";

const http = createServer();
const io = new Server(http, { transports: ["websocket"], perMessageDeflate: false, serveClient: false });

const game = makeGame(
  (socket, type, body) => socket.emit(type, body),
  (type, body) => io.emit(type, body),
);

io.on("connection", (socket) => {
  for (const type of ["hello", "keep", "start", "extend"])
    socket.on(type, (body) => game.receive(socket, type, body));
  socket.on("answer", (body, acknowledge) => {
    if (game.answer(socket, body)) acknowledge();
  });
  socket.on("disconnect", () => game.leave(socket));
});
http.listen({ host: "127.0.0.1", port: 0, backlog: 4096 }, () =>
  console.log(JSON.stringify({ port: http.address().port })));
