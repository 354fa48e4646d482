/* SPDX-License-Identifier: Apache-2.0 */
/* api.c: routes. Each is a function; the table says who may call it. */
#include "api/api.h"

#include "api/picture.h"
#include "api/report.h"
#include "api/settings.h"
#include "base/clock.h"
#include "live/protocol.h"
#include "json/json.h"

enum {
    REPLY_BYTES_MAX = 1 << 20,
    COOKIE_BYTES_MAX = 200,
};

/* One request being answered. */
struct call {
    struct api *api;
    struct hub *hub;
    struct store *store;
    struct net_conn *conn;
    const struct http_request *request;
    struct arena *arena; /* for what is read from the store */
    struct str rest;     /* of the path, after a route that ends with '/' */
    struct str name;     /* the facilitator's; empty for the link */
    bool facilitator;
    json_t *body; /* NULL: none, or no object */
};

/* --- replies --------------------------------------------------------------------------------- */

/* Takes root. */
static void reply_json(const struct call *call, int status, json_t *root, struct str headers)
{
    struct buf out;
    buf_init(&out, REPLY_BYTES_MAX);
    if (!json_write(&out, root)) {
        status = 500;
        buf_clear(&out);
        (void)buf_put(&out, STR("{\"error\":\"unknown\",\"message\":\"no memory\"}"));
    }
    net_reply(call->conn, &(struct http_reply){
                              .status = status,
                              .content_type = STR("application/json; charset=utf-8"),
                              .extra_headers = headers,
                              .body = buf_str(&out),
                          });
    buf_done(&out);
}

static void reply_error(const struct call *call, int status, const char *code, const char *message)
{
    reply_json(call, status, json_pack("{s:s, s:s}", "error", code, "message", message),
               (struct str){0});
}

static void reply_err(const struct call *call, const struct err *err)
{
    switch (err->code) {
    case ERR_NOT_FOUND:
        reply_error(call, 404, "not_found", err->message);
        return;
    case ERR_DENIED:
        reply_error(call, 403, "denied", err->message);
        return;
    case ERR_LIMIT:
        reply_error(call, 409, "limit", err->message);
        return;
    case ERR_STATE:
        reply_error(call, 409, "state", err->message);
        return;
    case ERR_SYNTAX:
        reply_error(call, 400, "syntax", err->message);
        return;
    case ERR_NONE:
    case ERR_SYSTEM:
        reply_error(call, 500, "unknown", err->message);
        return;
    }
}

static struct str body_text(const struct call *call, const char *field)
{
    const json_t *value = json_object_get(call->body, field);
    return (struct str){json_string_value(value), json_string_length(value)};
}

/* --- signing in ------------------------------------------------------------------------------ */

static void give_cookie(const struct call *call, struct str name)
{
    char secret[LOGIN_SECRET_CHARS + 1];
    char header[COOKIE_BYTES_MAX];
    struct err err = {0};
    int64_t expires_ms = clock_wall_ms() + (int64_t)COOKIE_HOURS * 3600000;
    if (!store_login_add(call->store, LOGIN_COOKIE, name, expires_ms, secret, &err)) {
        reply_err(call, &err);
        return;
    }
    int n = snprintf(header, sizeof(header),
                     "Set-Cookie: maillon=%s; Path=/; Max-Age=%d; HttpOnly; SameSite=Strict%s\r\n",
                     secret, COOKIE_HOURS * 3600, call->api->secure_cookies ? "; Secure" : "");
    reply_json(call, 200, json_pack("{s:s%}", "name", name.ptr ? name.ptr : "", name.len),
               (struct str){header, (size_t)n});
}

static void route_link(struct call *call)
{
    struct str key = body_text(call, "key"), name;
    struct err err = {0};
    int64_t now_ms = clock_wall_ms();
    if (store_login_check(call->store, LOGIN_LINK, key, now_ms, call->arena, &name, &err) ||
        store_login_check(call->store, LOGIN_TOKEN, key, now_ms, call->arena, &name, &err))
        give_cookie(call, name);
    else
        reply_error(call, 403, "denied", "this link was used already, or is too old");
}

static void route_login(struct call *call)
{
    struct str name = body_text(call, "name");
    struct err err = {0};
    if (store_account_check(call->store, name, body_text(call, "password"), &err))
        give_cookie(call, name);
    else
        reply_err(call, &err);
}

static void route_logout(struct call *call)
{
    struct err err = {0};
    (void)store_login_remove(call->store, http_cookie_find(call->request, STR("maillon")), &err);
    reply_json(call, 200, json_pack("{s:b}", "ok", true),
               STR("Set-Cookie: maillon=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict\r\n"));
}

static void route_me(struct call *call)
{
    uint32_t accounts = 0;
    struct err err = {0};
    if (!store_account_count(call->store, &accounts, &err)) {
        reply_err(call, &err);
        return;
    }
    reply_json(call, 200,
               json_pack("{s:s%, s:i, s:i, s:s%, s:b}", "name",
                         call->name.ptr ? call->name.ptr : "", call->name.len, "accounts",
                         (int)accounts, "retention_days", STORE_RETENTION_DAYS, "lan_address",
                         call->api->lan_address.ptr ? call->api->lan_address.ptr : "",
                         call->api->lan_address.len, "dev", hub_config_get(call->hub)->dev),
               (struct str){0});
}

static void route_accounts(struct call *call)
{
    struct err err = {0};
    struct str name = body_text(call, "name");
    if (!store_account_add(call->store, name, body_text(call, "password"), &err)) {
        reply_err(call, &err);
        return;
    }
    give_cookie(call, name);
}

/* --- packs and sessions ---------------------------------------------------------------------- */

static json_t *pack_json(const struct pack *pack)
{
    struct str of;
    uint32_t counts[PACK_FEEDBACK + 1] = {0};
    (void)str_cut(pack->id, '@', &of, &(struct str){0});
    for (uint32_t step = 0; step < pack->steps_count; step++)
        counts[pack->steps[step].kind]++;
    return json_pack("{s:o, s:o, s:o, s:o, s:o, s:o, s:i, s:i, s:i, s:i, s:i, s:i, s:o}", "id",
                     json_text(pack->id), "of", json_text(of), "selection",
                     json_text(pack->selection), "title", json_text(pack->title), "summary",
                     json_text(pack->summary), "language", json_text(pack->language), "questions",
                     (int)pack->questions_count, "slides", (int)counts[PACK_SLIDE], "polls",
                     (int)counts[PACK_POLL], "spots", (int)counts[PACK_SPOT], "steps",
                     (int)pack->steps_count, "duration_min", (int)pack->duration_min, "themes",
                     json_texts(pack->themes.items, pack->themes.count));
}

static void route_packs(struct call *call)
{
    const struct catalog *catalog = hub_config_get(call->hub)->catalog;
    json_t *list = json_array();
    for (size_t i = 0; i < catalog_count(catalog); i++) {
        (void)json_array_append_new(list, pack_json(catalog_get(catalog, i)));
    }
    reply_json(call, 200, list, (struct str){0});
}

struct list_sessions {
    struct hub *hub;
    json_t *list;
};

static bool list_session(void *user, const struct store_session *info)
{
    struct list_sessions *listing = user;
    const struct live_session *live = hub_session_find(listing->hub, str_from(info->id));
    const struct pack *pack = catalog_find(hub_config_get(listing->hub)->catalog, info->pack_id);
    const char *phase = "ended";
    uint32_t players = info->players;
    if (live) {
        phase = protocol_phase(game_phase_get(session_game(live)));
        players = game_tally_get(session_game(live)).players;
        pack = game_pack(session_game(live));
    }
    (void)json_array_append_new(
        listing->list,
        json_pack("{s:s, s:s, s:o, s:s, s:i, s:I, s:I, s:b}", "session", info->id, "pin", info->pin,
                  "title", json_text(pack ? pack->title : info->pack_id), "phase", phase, "players",
                  (int)players, "created_ms", (json_int_t)info->created_ms, "ended_ms",
                  (json_int_t)info->ended_ms, "preview", info->preview));
    return true;
}

static void route_sessions(struct call *call)
{
    struct err err = {0};
    struct list_sessions listing = {call->hub, json_array()};
    if (!store_session_each(call->store, false, list_session, &listing, &err)) {
        json_decref(listing.list);
        reply_err(call, &err);
        return;
    }
    reply_json(call, 200, listing.list, (struct str){0});
}

static void route_open_session(struct call *call)
{
    struct game_settings settings;
    struct err err = {0};
    bool preview = json_is_true(json_object_get(call->body, "preview"));
    if (!settings_read(json_object_get(call->body, "settings"), &settings, &err)) {
        reply_err(call, &err);
        return;
    }
    const struct live_session *session =
        hub_session_open(call->hub, body_text(call, "pack"), preview, &settings, &err);
    if (!session) {
        reply_err(call, &err);
        return;
    }
    const struct store_session *info = session_info(session);
    reply_json(call, 201, json_pack("{s:s, s:s}", "session", info->id, "pin", info->pin),
               (struct str){0});
}

/* "ID/report", and ?format=csv, xlsx or html. */
static void route_session(struct call *call)
{
    struct str id, what;
    (void)str_cut(call->rest, '/', &id, &what);
    if (str_eq(what, STR("report")))
        report_reply(call->store, call->conn, call->request, id);
    else
        reply_error(call, 404, "not_found", "there is nothing at this address");
}

static void route_delete_session(struct call *call)
{
    struct err err = {0};
    if (hub_session_delete(call->hub, call->rest, &err))
        reply_json(call, 200, json_pack("{s:b}", "ok", true), (struct str){0});
    else
        reply_err(call, &err);
}

/* --- the rest -------------------------------------------------------------------------------- */

static void route_health(struct call *call)
{
    reply_json(call, 200, json_pack("{s:b}", "ok", true), (struct str){0});
}

static void route_picture(struct call *call)
{
    struct err err = {0};
    struct http_reply reply = {.status = 200,
                               .extra_headers = STR("Cache-Control: max-age=3600\r\n")};
    if (picture_find(hub_config_get(call->hub)->catalog, call->rest, call->arena,
                     &reply.content_type, &reply.body, &err))
        net_reply(call->conn, &reply);
    else
        reply_err(call, &err);
}

static void route_quiz(struct call *call)
{
    /* Whoever plays must not find the answers here. */
    if (hub_is_playing(call->hub))
        reply_error(call, 503, "playing", "a session is open: the questions are told after it");
    else
        quiz_reply(call->api->quiz, call->conn, call->request);
}

static void route_socket(struct call *call)
{
    struct client *client = hub_client_new(call->hub, call->facilitator);
    if (!client) {
        reply_error(call, 503, "unknown", "no memory");
        return;
    }
    hub_client_opened(call->hub, client, call->conn,
                      net_upgrade(call->conn, call->request, client));
}

enum access {
    FOR_ALL,
    FOR_FACILITATORS,
};

/* A path that ends with '/' stands for all below it. */
static const struct {
    struct str method, path;
    enum access access;
    void (*answer)(struct call *call);
} routes[] = {
    {STR_INIT("GET"),    STR_INIT("/ws"),               FOR_ALL,          route_socket        },
    {STR_INIT("GET"),    STR_INIT("/api/health"),       FOR_ALL,          route_health        },
    {STR_INIT("POST"),   STR_INIT("/api/link"),         FOR_ALL,          route_link          },
    {STR_INIT("POST"),   STR_INIT("/api/login"),        FOR_ALL,          route_login         },
    {STR_INIT("POST"),   STR_INIT("/api/logout"),       FOR_FACILITATORS, route_logout        },
    {STR_INIT("GET"),    STR_INIT("/api/me"),           FOR_FACILITATORS, route_me            },
    {STR_INIT("POST"),   STR_INIT("/api/accounts"),     FOR_FACILITATORS, route_accounts      },
    {STR_INIT("GET"),    STR_INIT("/api/packs"),        FOR_FACILITATORS, route_packs         },
    {STR_INIT("GET"),    STR_INIT("/api/sessions"),     FOR_FACILITATORS, route_sessions      },
    {STR_INIT("POST"),   STR_INIT("/api/sessions"),     FOR_FACILITATORS, route_open_session  },
    {STR_INIT("GET"),    STR_INIT("/api/sessions/"),    FOR_FACILITATORS, route_session       },
    {STR_INIT("DELETE"), STR_INIT("/api/sessions/"),    FOR_FACILITATORS, route_delete_session},
    {STR_INIT("GET"),    STR_INIT("/packs/"),           FOR_ALL,          route_picture       },
    {STR_INIT("GET"),    STR_INIT("/outils/quiz.json"), FOR_ALL,          route_quiz          },
};

static bool matches(struct str path, struct str route)
{
    return str_ends(route, STR("/")) ? str_starts(path, route) : str_eq(path, route);
}

static void sign_in(struct call *call)
{
    const struct str bearer = STR("Bearer ");
    struct str header = http_header_find(call->request, STR("Authorization"));
    struct str cookie = http_cookie_find(call->request, STR("maillon"));
    int64_t now_ms = clock_wall_ms();
    if (cookie.len > 0)
        call->facilitator = store_login_check(call->store, LOGIN_COOKIE, cookie, now_ms,
                                              call->arena, &call->name, NULL);
    if (!call->facilitator && str_starts(header, bearer))
        call->facilitator =
            store_login_check(call->store, LOGIN_TOKEN, str_skip(header, bearer.len), now_ms,
                              call->arena, &call->name, NULL);
}

/* A page elsewhere may send a form here, but never with this type: the cookie is not misused. */
static bool is_json(const struct http_request *request)
{
    return str_starts(http_header_find(request, STR("Content-Type")), STR("application/json"));
}

static void dispatch(struct call *call)
{
    bool known_path = false;
    for (size_t i = 0; i < ARRAY_LEN(routes); i++) {
        if (!matches(call->request->path, routes[i].path))
            continue;
        known_path = true;
        if (!str_eq(call->request->method, routes[i].method))
            continue;
        if (str_eq(routes[i].method, STR("POST")) && !is_json(call->request)) {
            reply_error(call, 415, "syntax", "send application/json");
            return;
        }
        sign_in(call);
        if (routes[i].access == FOR_FACILITATORS && !call->facilitator) {
            reply_error(call, 401, "denied", "sign in first");
            return;
        }
        call->rest = str_skip(call->request->path, routes[i].path.len);
        routes[i].answer(call);
        return;
    }
    if (known_path)
        reply_error(call, 405, "syntax", "this method is not for this path");
    else if (!net_reply_asset(call->conn, call->request, call->request->path))
        reply_error(call, 404, "not_found", "there is nothing at this address");
}

void api_request(struct api *api, struct net_conn *conn, const struct http_request *request)
{
    struct call call = {
        .api = api,
        .hub = api->hub,
        .store = hub_config_get(api->hub)->store,
        .conn = conn,
        .request = request,
        .arena = arena_new(PACK_PICTURE_BYTES_MAX + PACK_BYTES_MAX),
    };
    if (!call.arena) {
        reply_error(&call, 503, "unknown", "no memory");
        return;
    }
    if (request->body.len > 0)
        call.body = json_loadb(request->body.ptr, request->body.len, 0, NULL);
    dispatch(&call);
    json_decref(call.body);
    arena_free(call.arena);
}
