/* SPDX-License-Identifier: Apache-2.0 */
/* host.c: `maillon host`: a facilitator without a browser, who opens a session, waits for the room,
 * and goes on by itself until the podium. */
#include "cli/cli.h"

#include <assert.h>
#include <inttypes.h>
#include <jansson.h>

#include "base/clock.h"
#include "cli/option.h"
#include "client/client.h"
#include "client/wire.h"

static const char help[] =
    "Usage: maillon host --url URL --token T --pack ID [OPTION]…\n"
    "Opens a session and leads it to its end, going on by itself after each step.\n"
    "\n"
    "  --url URL          where the server is: http://HOST:PORT\n"
    "  --token T          what `maillon serve` printed\n"
    "  --pack ID          the content to play\n"
    "  --wait-players N   begins when so many have joined (1)\n"
    "  --speed N          times are divided by N; the server wants --dev (1)\n"
    "  --time PERCENT     time to answer: 100, 150, 200; 0: no chrono (100)\n"
    "  --standings N      shown after every N-th question; 0: only at the end (1)\n"
    "  --partial          partial credit where the content leaves the choice\n"
    "  --json             on stdout: first the PIN, last the standings, as lines of JSON\n"
    "  --help             this text\n"
    "\n"
    "Exit: 0 the session came to its end; 1 it did not; 2 wrong use.\n";

enum {
    STEP_PAUSE_MS = 1500, /* what a facilitator lets people look at, at speed 1 */
    OPINION_MS = 8000,    /* what has no clock is closed after it: a poll, feedback … */
    UNTIMED_MS = 30000,   /* … or a question */
    WORDS_AT_ONCE = 4,    /* of a cloud, approved at each telling */
    REPEAT_MS = 2000,     /* a command without effect is said again */
    END_WAIT_MS = 3000,   /* for the rest of the roster once the session has ended */
    PACE_MS = 1000 / LIVE_CLIENT_MESSAGES_PER_S + 20, /* no server minds messages as far apart */
    ROSTER_FREE = LIVE_CLIENT_MESSAGES_MAX / 2,       /* pages asked for at once, then paced */
    ARENA_BYTES_MAX = CLIENT_REPLY_BYTES_MAX * 4,
    CONSOLE = 0, /* the only connection */
};

struct host_options {
    struct str url, token, pack;
    uint64_t wait_players, speed, time_percent, standings_every;
    bool partial, json;
};

enum host_due {
    DUE_NOTHING,
    DUE_START,
    DUE_NEXT,
    DUE_ROSTER,
    DUE_END,
};

struct standing {
    char pseudonym[GAME_PSEUDONYM_CHARS_MAX * 4 + 1];
    uint32_t rank, points;
};

struct host {
    struct host_options options;
    struct client_server server;
    struct client *client;
    struct arena *arena;
    char cookie_header[CLIENT_HEADERS_BYTES_MAX];
    struct client_target target;
    struct str session, pin;
    struct wire_state state;
    bool stated;  /* a state has come */
    bool fresh;   /* the next state is a connection's first one */
    bool renewed; /* the token was exchanged again on this connection */
    bool all;     /* have answered the present step, as of the last tally */
    bool ended;
    enum host_due due;
    struct standing *standings;
    uint32_t standings_count, standings_room;
    uint32_t roster_from, roster_asked;
    bool roster_whole;
    struct err err;
};

/* --- options ---------------------------------------------------------------------------------- */

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct host_options *ret, int *ret_code)
{
    const char *url = NULL, *token = NULL, *pack = NULL;
    const struct cli_option options[] = {
        {"url",                  .text = &url                },
        {"token",                .text = &token              },
        {"pack",                 .text = &pack               },
        {"wait-players",         .number = &ret->wait_players, .max = GAME_PLAYERS_MAX},
        {"speed",                      .number = &ret->speed,                                            .min = 1, .max = GAME_SPEED_MAX},
        {"time",              .number = &ret->time_percent,.max = UINT16_MAX},
        {"standings",                 .number = &ret->standings_every,    .max = PACK_STEPS_MAX},
        {"partial",                      .flag = &ret->partial                                       },
        {"json", .flag = &ret->json                         },
    };
    const struct cli_command command = {"host", help, options, ARRAY_LEN(options)};
    *ret = (struct host_options){
        .wait_players = 1, .speed = 1, .time_percent = 100, .standings_every = 1};
    if (!cli_options_only(&command, argc, argv, ret_code))
        return false;
    ret->url = str_from(url);
    ret->token = str_from(token);
    ret->pack = str_from(pack);
    if (ret->url.len > 0 && ret->token.len > 0 && ret->pack.len > 0)
        return true;
    *ret_code = cli_usage("host", "--url, --token and --pack are needed", "");
    return false;
}

/* --- the few requests ------------------------------------------------------------------------- */

/* Refusals of the server, in its own words. */
static bool reply_good(const struct client_reply *reply, const char *what, struct err *err)
{
    if (reply->status >= 200 && reply->status < 300)
        return true;
    json_t *json = json_loadb(reply->body.ptr, reply->body.len, 0, NULL);
    const char *message = json_string_value(json_object_get(json, "message"));
    (void)err_set(err, ERR_DENIED, "%s: %s (status %d)", what, message ? message : "refused",
                  reply->status);
    json_decref(json);
    return false;
}

static bool host_post(struct host *host, struct str path, json_t *body, const char *what,
                      struct client_reply *ret, struct err *err)
{
    char *text = json_dumps(body, JSON_COMPACT);
    json_decref(body);
    bool ok = text ? client_request(&host->server, STR("POST"), path, host->target.headers,
                                    str_from(text), host->arena, ret, err)
                   : err_set(err, ERR_SYNTAX, "%s: its option is not UTF-8", what);
    free(text);
    return ok && reply_good(ret, what, err);
}

static bool host_sign_in(struct host *host, struct err *err)
{
    struct client_reply reply;
    host->target.headers = (struct str){0};
    if (!host_post(host, STR("/api/link"),
                   json_pack("{s:s%}", "key", host->options.token.ptr, host->options.token.len),
                   "--token", &reply, err))
        return false;
    int n = snprintf(host->cookie_header, sizeof(host->cookie_header), "Cookie: " STR_FMT "\r\n",
                     STR_ARG(reply.cookie));
    if (reply.cookie.len == 0 || n < 0 || (size_t)n >= sizeof(host->cookie_header))
        return err_set(err, ERR_SYNTAX, "the server gave no cookie: is this a Maillon server?");
    host->target.headers = (struct str){host->cookie_header, (size_t)n};
    return true;
}

static bool host_open_session(struct host *host, struct err *err)
{
    const struct host_options *options = &host->options;
    struct client_reply reply;
    json_t *settings = json_pack("{s:I,s:I,s:b}", "time_percent", (json_int_t)options->time_percent,
                                 "standings_every", (json_int_t)options->standings_every, "partial",
                                 (int)options->partial);
    if (options->speed > 1)
        (void)json_object_set_new(settings, "speed", json_integer((json_int_t)options->speed));
    json_t *body =
        json_pack("{s:s%,s:o}", "pack", options->pack.ptr, options->pack.len, "settings", settings);
    if (!host_post(host, STR("/api/sessions"), body, "--pack", &reply, err))
        return false;
    json_t *json = json_loadb(reply.body.ptr, reply.body.len, 0, NULL);
    host->session =
        arena_str(host->arena, str_from(json_string_value(json_object_get(json, "session"))));
    host->pin = arena_str(host->arena, str_from(json_string_value(json_object_get(json, "pin"))));
    json_decref(json);
    if (host->session.len == 0 || host->pin.len == 0)
        return err_set(err, ERR_SYNTAX, "the server's reply names no session");
    return true;
}

/* --- what it says ----------------------------------------------------------------------------- */

static void host_plan(struct host *host, enum host_due due, uint32_t ms)
{
    host->due = due;
    client_set_timer(host->client, CONSOLE,
                     due == DUE_NOTHING ? INT64_MAX : clock_monotonic_us() + ms * 1000LL);
}

static void host_finish(struct host *host)
{
    host_plan(host, DUE_NOTHING, 0);
    client_finish(host->client, CONSOLE);
}

static void host_say(struct host *host, json_t *message)
{
    char *text = json_dumps(message, JSON_COMPACT);
    if (text)
        (void)client_send(host->client, CONSOLE, str_from(text));
    free(text);
    json_decref(message);
}

static uint32_t host_pause_ms(const struct host *host)
{
    uint32_t pause_ms = (uint32_t)(STEP_PAUSE_MS / host->options.speed);
    return pause_ms > PACE_MS ? pause_ms : PACE_MS;
}

static void host_ask_roster(struct host *host)
{
    host->roster_asked++;
    host_say(host, json_pack("{s:s,s:i}", "type", "roster", "from", (int)host->roster_from));
}

/* --- the roster, page by page ----------------------------------------------------------------- */

static void roster_begin(struct host *host)
{
    host->standings_count = 0;
    host->roster_from = 0;
    host->roster_whole = false;
    host_ask_roster(host);
}

static bool standing_add(struct host *host, const json_t *row)
{
    const char *pseudonym = json_string_value(json_object_get(row, "pseudonym"));
    json_int_t rank = json_integer_value(json_object_get(row, "rank"));
    json_int_t points = json_integer_value(json_object_get(row, "points"));
    if (!pseudonym || rank <= 0)
        return true; /* joined after the last reveal: not ranked */
    if (host->standings_count == host->standings_room) {
        uint32_t room = host->standings_room * 2 + LIVE_ROSTER_SHOWN;
        struct standing *bigger = realloc(host->standings, room * sizeof(*bigger));
        if (!bigger)
            return false;
        host->standings = bigger;
        host->standings_room = room;
    }
    struct standing *standing = &host->standings[host->standings_count++];
    (void)snprintf(standing->pseudonym, sizeof(standing->pseudonym), "%s", pseudonym);
    standing->rank = (uint32_t)rank;
    standing->points = (uint32_t)points;
    return true;
}

static void roster_done(struct host *host)
{
    host->roster_whole = true;
    if (host->ended)
        host_finish(host);
    else if (host->state.phase == GAME_PODIUM)
        host_plan(host, DUE_NEXT, host_pause_ms(host));
}

static void host_roster(struct host *host, struct str text)
{
    json_t *json = json_loadb(text.ptr, text.len, 0, NULL);
    json_int_t from = json_integer_value(json_object_get(json, "from"));
    json_int_t total = json_integer_value(json_object_get(json, "total"));
    const json_t *rows = json_object_get(json, "rows"), *row;
    bool wanted = host->state.phase >= GAME_PODIUM && !host->roster_whole && json_is_array(rows) &&
                  from == (json_int_t)host->roster_from;
    size_t i, rows_count = json_array_size(rows);
    if (wanted)
        json_array_foreach(rows, i, row) if (!standing_add(host, row))(void)
            err_set(&host->err, ERR_SYSTEM, "no memory for the standings");
    json_decref(json);
    if (!wanted)
        return;
    host->roster_from += (uint32_t)rows_count;
    if (rows_count == 0 || host->roster_from >= total)
        roster_done(host);
    else if (host->roster_asked < ROSTER_FREE)
        host_ask_roster(host);
    else
        host_plan(host, DUE_ROSTER, PACE_MS);
}

/* When the pages did not all come: the best, who are in the last state. */
static void host_keep_best(struct host *host, struct str state_text)
{
    if (host->roster_whole || host->roster_from > 0)
        return;
    json_t *json = json_loadb(state_text.ptr, state_text.len, 0, NULL);
    size_t i;
    const json_t *row;
    host->standings_count = 0;
    json_array_foreach(json_object_get(json, "ranks"), i, row)(void) standing_add(host, row);
    json_decref(json);
}

/* --- what it makes of the server's messages --------------------------------------------------- */

static void host_tell(const struct host *host)
{
    const struct wire_state *state = &host->state;
    if (host->options.json)
        return;
    if (state->phase == GAME_OPEN || state->phase == GAME_SLIDE)
        (void)fprintf(stderr, "%u/%u %s: %s\n", state->step, state->steps,
                      wire_phase_name(state->phase), state->heading);
    else if (state->phase == GAME_REVEAL)
        (void)fprintf(stderr, "%u/%u reveal: %u of %u answered\n", state->step, state->steps,
                      state->answered, state->players);
    else
        (void)fprintf(stderr, "%u/%u %s\n", state->step, state->steps,
                      wire_phase_name(state->phase));
}

/* Nothing closes an opinion, nor a question without a clock that somebody leaves unanswered. */
static void host_open(struct host *host)
{
    bool opinion = host->state.kind == PACK_POLL || host->state.kind == PACK_FEEDBACK;
    if (host->state.timed)
        host_plan(host, DUE_NOTHING, 0);
    else
        host_plan(host, DUE_NEXT,
                  (uint32_t)((opinion ? OPINION_MS : UNTIMED_MS) / host->options.speed));
}

/* Everybody has given an opinion: no need to wait for more. */
static void host_tally(struct host *host, const struct wire_tally *tally)
{
    bool all = tally->connected > 0 && tally->answered >= tally->connected;
    if (all && !host->all && host->state.phase == GAME_OPEN && !host->state.timed)
        host_plan(host, DUE_NEXT, host_pause_ms(host));
    host->all = all;
}

static void host_words(struct host *host, struct str text)
{
    uint32_t step, items[WORDS_AT_ONCE];
    uint32_t count = wire_words_read(text, &step, items, WORDS_AT_ONCE);
    for (uint32_t i = 0; i < count; i++)
        host_say(host, json_pack("{s:s,s:i,s:i}", "type", "word_show", "step", (int)step, "item",
                                 (int)items[i]));
}

static void host_players(struct host *host, uint32_t players)
{
    host->state.players = players;
    if (host->state.phase == GAME_LOBBY && players >= host->options.wait_players &&
        host->due == DUE_NOTHING)
        host_plan(host, DUE_START, host_pause_ms(host));
}

static void host_enter(struct host *host, struct str text)
{
    switch (host->state.phase) {
    case GAME_LOBBY:
        host_plan(host, DUE_NOTHING, 0);
        host_players(host, host->state.players);
        return;
    case GAME_OPEN:
        host_open(host);
        return;
    case GAME_ANNOUNCE:
    case GAME_READ:
        host_plan(host, DUE_NOTHING, 0);
        return;
    case GAME_REVEAL:
    case GAME_STANDINGS:
    case GAME_SLIDE:
    case GAME_BREAK:
        host_plan(host, DUE_NEXT, host_pause_ms(host));
        return;
    case GAME_PODIUM:
        host_plan(host, DUE_NOTHING, 0);
        host_keep_best(host, text);
        roster_begin(host);
        return;
    case GAME_ENDED:
        host->ended = true;
        host_keep_best(host, text);
        if (host->roster_whole) {
            host_finish(host);
        } else {
            host_plan(host, DUE_END, END_WAIT_MS);
            roster_begin(host);
        }
        return;
    }
}

static void host_state(struct host *host, struct str text)
{
    struct wire_state state;
    if (!wire_state_read(text, &state))
        return;
    bool moved = !host->stated || host->fresh || state.step != host->state.step ||
                 state.phase != host->state.phase || state.lines_hidden != host->state.lines_hidden;
    host->state = state;
    host->stated = true;
    host->fresh = host->all = false;
    if (!moved) {
        host_players(host, state.players);
        return;
    }
    host_tell(host);
    host_enter(host, text);
}

static void host_error(struct host *host, const struct wire_trouble *error)
{
    if (str_eq(str_from(error->of), STR("hello")) && str_eq(str_from(error->code), STR("denied")) &&
        !host->renewed) {
        host->renewed = true;
        if (host_sign_in(host, &host->err)) {
            client_cut(host->client, CONSOLE, false, 0);
            return;
        }
    }
    /* A command that came too late, or twice: the state that is on its way says more. */
    if (str_eq(str_from(error->code), STR("state")) && !str_eq(str_from(error->of), STR("hello")))
        return;
    if (host->err.code == ERR_NONE)
        (void)err_set(&host->err, ERR_DENIED, "%s: %s", error->code, error->message);
    host_finish(host);
}

/* --- the client's calls ----------------------------------------------------------------------- */

static void on_open(void *user, uint32_t conn)
{
    struct host *host = user;
    (void)conn;
    host->fresh = true;
    host->roster_asked = 0;
    host_say(host, json_pack("{s:s,s:i,s:s,s:s}", "type", "hello", "version", 1, "role", "console",
                             "session", host->session.ptr));
}

static void on_lost(void *user, uint32_t conn)
{
    struct host *host = user;
    (void)conn;
    host_plan(host, DUE_NOTHING, 0);
    if (host->ended)
        host_finish(host);
    else if (!host->options.json)
        (void)fprintf(stderr, "the server is gone; coming back…\n");
}

static void on_failed(void *user, uint32_t conn, const struct err *err)
{
    struct host *host = user;
    (void)conn;
    host_plan(host, DUE_NOTHING, 0);
    host->err = *err;
}

static void on_message(void *user, uint32_t conn, struct str text, int64_t read_us)
{
    struct host *host = user;
    struct wire_trouble trouble;
    struct wire_tally tally;
    (void)conn;
    (void)read_us;
    switch (wire_type_read(text)) {
    case WIRE_STATE:
        host_state(host, text);
        return;
    case WIRE_TALLY:
        if (wire_tally_read(text, &tally)) {
            host_players(host, tally.players);
            host_tally(host, &tally);
        }
        return;
    case WIRE_ARRIVALS:
        if (wire_tally_read(text, &tally))
            host_players(host, tally.players);
        return;
    case WIRE_WORDS:
        host_words(host, text);
        return;
    case WIRE_ROSTER:
        host_roster(host, text);
        return;
    case WIRE_GONE:
        if (wire_trouble_read(text, &trouble) && !host->ended)
            (void)err_set(&host->err, ERR_STATE, "the session is gone: %s", trouble.code);
        host_finish(host);
        return;
    case WIRE_ERROR:
        if (wire_trouble_read(text, &trouble))
            host_error(host, &trouble);
        return;
    case WIRE_TROUBLE:
        if (wire_trouble_read(text, &trouble) && trouble.message[0] != '\0')
            (void)fprintf(stderr, "maillon host: the journal cannot be written: %s\n",
                          trouble.message);
        return;
    case WIRE_WELCOME:
    case WIRE_ME:
    case WIRE_ACK:
    case WIRE_ASKS:
    case WIRE_WAITING:
    case WIRE_UNKNOWN:
        return;
    }
}

static void on_timer(void *user, uint32_t conn, int64_t now_us)
{
    struct host *host = user;
    (void)conn;
    (void)now_us;
    switch (host->due) {
    case DUE_NOTHING:
        return;
    case DUE_START:
        host_say(host, json_pack("{s:s}", "type", "start"));
        host_plan(host, DUE_START, REPEAT_MS);
        return;
    case DUE_NEXT:
        host_say(host, json_pack("{s:s,s:i,s:s,s:i}", "type", "next", "step", (int)host->state.step,
                                 "phase", wire_phase_name(host->state.phase), "hidden",
                                 (int)host->state.lines_hidden));
        host_plan(host, DUE_NEXT, REPEAT_MS);
        return;
    case DUE_ROSTER:
        host_plan(host, host->ended ? DUE_END : DUE_NOTHING, END_WAIT_MS);
        host_ask_roster(host);
        return;
    case DUE_END:
        host_finish(host);
        return;
    }
}

/* --- the report ------------------------------------------------------------------------------- */

static void report_begin(const struct host *host)
{
    if (host->options.json)
        (void)printf("{\"pin\":\"" STR_FMT "\",\"session\":\"" STR_FMT "\"}\n", STR_ARG(host->pin),
                     STR_ARG(host->session));
    else
        (void)printf("PIN " STR_FMT ", session " STR_FMT ": waiting for %" PRIu64 " to join\n",
                     STR_ARG(host->pin), STR_ARG(host->session), host->options.wait_players);
    (void)fflush(stdout);
}

static void report_end(const struct host *host)
{
    if (host->options.json)
        (void)printf("{\"session\":\"" STR_FMT "\",\"players\":%u,\"steps\":%u,\"standings\":[",
                     STR_ARG(host->session), host->state.players, host->state.steps);
    else
        (void)printf("%u players, %u steps\n", host->state.players, host->state.steps);
    for (uint32_t i = 0; i < host->standings_count; i++) {
        const struct standing *standing = &host->standings[i];
        if (!host->options.json) {
            (void)printf("%6u  %6u  %s\n", standing->rank, standing->points, standing->pseudonym);
            continue;
        }
        json_t *row = json_pack("{s:i,s:s,s:i}", "rank", (int)standing->rank, "pseudonym",
                                standing->pseudonym, "points", (int)standing->points);
        if (i > 0)
            (void)putchar(',');
        (void)json_dumpf(row, stdout, JSON_COMPACT);
        json_decref(row);
    }
    if (host->options.json)
        (void)puts("]}");
}

static bool host_lead(struct host *host)
{
    static const struct client_handler handler = {
        .on_open = on_open,
        .on_message = on_message,
        .on_lost = on_lost,
        .on_failed = on_failed,
        .on_timer = on_timer,
    };
    struct client_config config = {
        .server = &host->server,
        .conns = 1,
        .seed = (uint64_t)clock_monotonic_us(),
        .give_up_ms = CLIENT_GIVE_UP_MS,
        .silence_ms = WS_SILENCE_MS_MAX,
    };
    host->client = client_new(&config, &handler, host, &host->err);
    if (!host->client)
        return false;
    client_open(host->client, CONSOLE, &host->target);
    return client_run(host->client, &host->err) && host->ended;
}

int cli_host(int argc, char **argv)
{
    struct host host = {0};
    int code;
    if (!options_read(argc, argv, &host.options, &code))
        return code;

    code = CLI_FAILED;
    host.target.path = STR("/ws");
    host.arena = arena_new(ARENA_BYTES_MAX);
    if (!host.arena)
        (void)err_set(&host.err, ERR_SYSTEM, "no memory");
    else if (client_server_find(host.options.url, &host.server, &host.err) &&
             host_sign_in(&host, &host.err) && host_open_session(&host, &host.err)) {
        report_begin(&host);
        if (host_lead(&host)) {
            report_end(&host);
            code = CLI_GOOD;
        }
    }
    if (code != CLI_GOOD)
        (void)fprintf(stderr, "maillon host: %s\n",
                      host.err.message[0] != '\0' ? host.err.message
                                                  : "the session did not come to its end");
    client_free(host.client);
    free(host.standings);
    arena_free(host.arena);
    return code;
}
