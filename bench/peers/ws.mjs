// SPDX-License-Identifier: Apache-2.0
// A peer: the same messages as Maillon's, on Node and `ws`.
import { WebSocketServer } from "ws";
import { makeGame } from "./game.mjs";

const server = new WebSocketServer({ host: "127.0.0.1", port: 0, perMessageDeflate: false, backlog: 4096 });

const send = (socket, type, body) => socket.send(JSON.stringify({ type, ...body }));
const game = makeGame(send, (type, body) => {
  const text = JSON.stringify({ type, ...body }); // encoded once
  for (const socket of server.clients) socket.send(text);
});

server.on("connection", (socket) => {
  socket.on("message", (data) => {
    const message = JSON.parse(data);
    if (message.type !== "answer") game.receive(socket, message.type, message);
    else if (game.answer(socket, message)) send(socket, "ack", { n: message.step });
  });
  socket.on("close", () => game.leave(socket));
  socket.on("error", () => socket.terminate());
});
server.on("listening", () => console.log(JSON.stringify({ port: server.address().port })));
