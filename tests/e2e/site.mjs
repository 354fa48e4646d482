// SPDX-License-Identifier: Apache-2.0
// What stands between browser and server, and sees every request, whoever makes it.
import http from "node:http";

/** A site in front of the server, which notes what it is asked, and can be closed for good. */
export async function openSite(t, server) {
  const asked = [];
  const site = http.createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { method, url: path, headers } = request;
    const far = http.request({ host: "127.0.0.1", port: server.port, method, path, headers: { ...headers, connection: "close" } }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    far.on("error", () => response.destroy());
    request.pipe(far);
  });
  await new Promise((done) => site.listen(0, "127.0.0.1", done));
  const close = () => new Promise((done) => { site.closeAllConnections(); site.close(done); });
  t.after(() => site.listening && close());
  return { url: `http://127.0.0.1:${site.address().port}`, asked, close };
}
