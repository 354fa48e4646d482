/* SPDX-License-Identifier: Apache-2.0 */
/* serve.c: `maillon serve`: ties the loop, the hub, the store and the pages together. */
#include <jansson.h>
#include <signal.h>
#include <sodium.h>
#include <sys/resource.h>

#include "api/api.h"
#include "base/clock.h"
#include "base/log.h"
#include "cli/cli.h"
#include "cli/lan.h"
#include "cli/option.h"
#include "cli/qr.h"
#include "json/json.h"

enum {
    URL_BYTES_MAX = 256,
    PACK_DIRS_MAX = 32,
    LINK_HOURS = 24,
    TOKEN_HOURS = 24 * 7,
    QR_BYTES_MAX = 65536,
};

struct options {
    const char *listen, *data, *public_url;
    const char *packs[PACK_DIRS_MAX];
    size_t packs_count;
    bool lan, dev, json;
};

struct server {
    struct options options;
    char host[URL_BYTES_MAX], lan_address[64];
    uint16_t port;
    char base_url[URL_BYTES_MAX], address[URL_BYTES_MAX];
    struct catalog *catalog;
    struct quiz *quiz;
    struct store *store;
    struct net *net;
    struct hub *hub;
    struct api api;
};

/* The one thing that a signal may reach. */
static struct net *volatile signalled;

static void stop(int signal_number)
{
    (void)signal_number;
    if (signalled)
        net_stop(signalled); /* NOLINT(bugprone-signal-handler): it promises to be safe here */
}

static const char help[] =
    "Usage: maillon serve [OPTION]…\n"
    "Starts the server. The join page is /, the main screen /ecran, the console /animer.\n\n"
    "  --listen HOST:PORT   where to listen (127.0.0.1:8080; port 0: any)\n"
    "  --lan                listen on every address, and show the room's\n"
    "  --public-url URL     what participants open, when a proxy stands before (https://…)\n"
    "  --data DIR           where sessions are kept (data)\n"
    "  --pack DIR           a pack, or a folder of packs; may be repeated (content/fr)\n"
    "  --dev                facilitators may divide the times, for rehearsals and tests\n"
    "  --json               print one line of JSON when ready\n"
    "  --help               this text\n";

/* --- options --------------------------------------------------------------------------------- */

/* false: the command ends with *ret_code. */
static bool read_options(int argc, char **argv, struct options *o, int *ret_code)
{
    struct cli_texts packs = {.items = o->packs, .max = PACK_DIRS_MAX};
    const struct cli_option known[] = {
        {"listen",     .text = &o->listen    },
        {"lan",        .flag = &o->lan       },
        {"public-url", .text = &o->public_url},
        {"data",       .text = &o->data      },
        {"pack",       .texts = &packs       },
        {"dev",        .flag = &o->dev       },
        {"json",       .flag = &o->json      },
    };
    const struct cli_command command = {"serve", help, known, ARRAY_LEN(known)};
    *o = (struct options){.listen = "127.0.0.1:8080", .data = "data"};
    if (!cli_options_only(&command, argc, argv, ret_code))
        return false;
    if (packs.count == 0)
        packs.items[packs.count++] = "content/fr";
    o->packs_count = packs.count;
    return true;
}

/* "HOST:PORT" or "[::1]:PORT" */
static bool split_listen(const char *listen, char *host, size_t size, uint16_t *port)
{
    const char *colon = strrchr(listen, ':');
    uint64_t number = 0;
    if (!colon || !str_to_u64(str_from(colon + 1), UINT16_MAX, &number))
        return false;
    struct str name = {listen, (size_t)(colon - listen)};
    if (str_starts(name, STR("[")) && str_ends(name, STR("]")))
        name = (struct str){name.ptr + 1, name.len - 2};
    if (name.len == 0 || name.len >= size)
        return false;
    memcpy(host, name.ptr, name.len);
    host[name.len] = '\0';
    *port = (uint16_t)number;
    return true;
}

/* --- what people open ------------------------------------------------------------------------ */

static void name_server(struct server *server)
{
    const struct options *o = &server->options;
    const char *host = o->lan && server->lan_address[0] ? server->lan_address : server->host;
    const char *format = strchr(host, ':') ? "http://[%s]:%u" : "http://%s:%u";
    if (o->public_url) {
        struct str url = str_from(o->public_url);
        while (str_ends(url, STR("/")))
            url.len--;
        (void)snprintf(server->base_url, sizeof(server->base_url), STR_FMT, STR_ARG(url));
    } else {
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral" /* one of the two above */
        (void)snprintf(server->base_url, sizeof(server->base_url), format, host, server->port);
#pragma GCC diagnostic pop
    }
    struct str shown = str_from(server->base_url);
    size_t scheme = str_find(shown, STR("://"));
    if (scheme < shown.len)
        shown = str_skip(shown, scheme + 3);
    (void)snprintf(server->address, sizeof(server->address), STR_FMT, STR_ARG(shown));
}

/* The console is opened from this machine: by the address that it listens on, unless a proxy stands
 * before it. */
static void console_url(const struct server *server, const char *key, char *ret, size_t size)
{
    char local[URL_BYTES_MAX];
    (void)snprintf(local, sizeof(local), "http://127.0.0.1:%u", server->port);
    const char *base =
        server->options.lan && !server->options.public_url ? local : server->base_url;
    (void)snprintf(ret, size, "%s/animer%s%s", base, key ? "#cle=" : "", key ? key : "");
}

static bool announce(struct server *server, struct err *err)
{
    char url[2 * URL_BYTES_MAX], key[LOGIN_SECRET_CHARS + 1], token[LOGIN_SECRET_CHARS + 1];
    int64_t now_ms = clock_wall_ms();
    uint32_t accounts = 0;
    if (!store_account_count(server->store, &accounts, err) ||
        !store_login_add(server->store, LOGIN_LINK, (struct str){0},
                         now_ms + (int64_t)LINK_HOURS * 3600000, key, err))
        return false;
    if (server->options.json) {
        if (!store_login_add(server->store, LOGIN_TOKEN, (struct str){0},
                             now_ms + (int64_t)TOKEN_HOURS * 3600000, token, err))
            return false;
        console_url(server, key, url, sizeof(url));
        return (json_print(json_pack("{s:s, s:s, s:s}", "url", server->base_url, "console", url,
                                     "token", token)) &&
                fflush(stdout) == 0) ||
               err_set(err, ERR_SYSTEM, "standard output is closed");
    }
    struct buf qr;
    buf_init(&qr, QR_BYTES_MAX);
    console_url(server, accounts == 0 ? key : NULL, url, sizeof(url));
    printf("\n  Participants   %s\n\n", server->base_url);
    if (qr_terminal(&qr, str_from(server->base_url)))
        printf(STR_FMT "\n", STR_ARG(buf_str(&qr)));
    buf_done(&qr);
    printf(
        "  Console        %s\n%s  Main screen    opens from the console\n\n  Ctrl+C stops it.\n\n",
        url,
        accounts == 0 ? "                 (this link works once, for the browser that opens it)\n"
                      : "");
    return fflush(stdout) == 0 || err_set(err, ERR_SYSTEM, "standard output is closed");
}

/* --- the loop's calls ------------------------------------------------------------------------ */

static void on_request(void *user, struct net_conn *conn, const struct http_request *request)
{
    struct server *server = user;
    api_request(&server->api, conn, request);
}

static void on_message(void *user, struct net_conn *conn, struct str text, int64_t read_us)
{
    struct server *server = user;
    hub_message(server->hub, net_data(conn), text, read_us);
}

static void on_close(void *user, struct net_conn *conn)
{
    struct server *server = user;
    hub_closed(server->hub, net_data(conn));
}

static void on_wake(void *user, int64_t now_us)
{
    struct server *server = user;
    hub_wake(server->hub, now_us);
}

static void on_committed(void *user)
{
    struct server *server = user;
    hub_committed(server->hub);
}

static const struct net_handler handler = {
    .on_request = on_request,
    .on_message = on_message,
    .on_close = on_close,
    .on_wake = on_wake,
};

/* --- life ------------------------------------------------------------------------------------ */

/* One descriptor a phone: take as many as the system lets us. */
static void raise_descriptors(void)
{
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &limit);
}

static bool start(struct server *server, struct err *err)
{
    const struct options *o = &server->options;
    server->catalog = catalog_new();
    if (!server->catalog)
        return err_set(err, ERR_SYSTEM, "no memory");
    for (size_t i = 0; i < o->packs_count; i++)
        if (!catalog_add(server->catalog, o->packs[i], err))
            return false;
    server->quiz = quiz_new(server->catalog, err);
    if (!server->quiz)
        return false;
    if (!store_open(o->data, &server->store, err))
        return false;
    const char *host = o->lan ? "0.0.0.0" : server->host;
    struct net_config net_config = {
        .host = str_from(host),
        .port = server->port,
        .allowed_origin = str_from(o->public_url),
    };
    server->net = net_new(&net_config, &handler, server, err);
    if (!server->net)
        return false;
    server->port = net_port(server->net);
    (void)lan_address(server->lan_address, sizeof(server->lan_address));
    name_server(server);

    struct hub_config hub_config = {
        .store = server->store,
        .catalog = server->catalog,
        .net = server->net,
        .address = str_from(server->address),
        .base_url = str_from(server->base_url),
        .dev = o->dev,
    };
    server->hub = hub_new(&hub_config, err);
    if (!server->hub)
        return false;
    server->api = (struct api){
        .hub = server->hub,
        .quiz = server->quiz,
        .lan_address = str_from(server->lan_address),
        .secure_cookies = str_starts(str_from(server->base_url), STR("https:")),
    };
    hub_recover(server->hub);
    return net_watch(server->net, store_event_fd(server->store), on_committed, server, err) &&
           announce(server, err);
}

int cli_serve(int argc, char **argv)
{
    struct err err = {0};
    struct server server = {0};
    int code;
    if (!read_options(argc, argv, &server.options, &code))
        return code;
    if (!split_listen(server.options.listen, server.host, sizeof(server.host), &server.port)) {
        (void)fprintf(stderr, "maillon serve: --listen wants HOST:PORT, such as 127.0.0.1:8080\n");
        return CLI_USAGE;
    }
    if (sodium_init() < 0) {
        (void)fprintf(stderr, "maillon serve: libsodium cannot start\n");
        return CLI_FAILED;
    }
    raise_descriptors();
    code = CLI_GOOD;
    bool started = start(&server, &err);
    if (started) {
        signalled = server.net;
        (void)signal(SIGINT, stop);
        (void)signal(SIGTERM, stop);
        (void)signal(SIGXFSZ,
                     SIG_IGN); /* a file that may not grow is an error of the disk, told as such */
        started = net_run(server.net, &err);
        signalled = NULL;
    }
    if (!started) {
        (void)fprintf(stderr, "maillon serve: %s\n", err.message);
        code = CLI_FAILED;
    }
    hub_stop(server.hub);
    net_free(server.net); /* its connections say goodbye to the hub */
    store_close(server.store);
    hub_free(server.hub);
    quiz_free(server.quiz);
    catalog_free(server.catalog);
    return code;
}
