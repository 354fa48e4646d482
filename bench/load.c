/* SPDX-License-Identifier: Apache-2.0 */
/* load.c: the same load for every server that the bench compares: N players join, a question is
 * sent to all of them several times, each answers once within two seconds. Prints one line of JSON
 * with what it saw, and what the server's process spent meanwhile. */
#include <dirent.h>
#include <getopt.h>
#include <inttypes.h>
#include <jansson.h>

#include "base/clock.h"
#include "base/rng.h"
#include "client/client.h"
#include "client/wire.h"
#include "net/ws.h"

enum dialect {
    DIALECT_MAILLON,  /* docs/protocol.md; the peer on `ws` speaks it too */
    DIALECT_SOCKETIO, /* engine.io 4 over WebSocket */
    DIALECT_ECHO,     /* no game: what is sent comes back */
    DIALECT_BARE,     /* no game: each "go" is answered by bytes to everybody */
};

enum {
    SETTLE_MS = 400, /* between joining and looking at memory */
    GIVE_UP_MS = 20000,
    BEGIN_MS = 100,  /* from the question's arrival to the first answer */
    ROUNDS_MAX = 32, /* of the same question sent to all */
    TEXT_BYTES_MAX = 256,
    PATH_BYTES_MAX = 64,
    MAILLON_ANSWER_BYTES = 53, /* the usual length of an answer on the wire; the echo's too */
};

enum stage {
    STAGE_JOINING,
    STAGE_SETTLING,
    STAGE_OPENING, /* waits for the question to be open for everybody */
    STAGE_ROUNDS,
    STAGE_ANSWERING,
    STAGE_DONE,
};

struct player {
    bool joined, answered;
    uint32_t states; /* received in this round */
    int64_t sent_us;
};

struct options {
    struct str url, token, pack, pin;
    const char *capture;
    uint64_t players, pid, spread_ms, rounds, speed, silent;
    enum dialect dialect;
};

struct load {
    struct options options;
    struct client_server server;
    struct client *client;
    struct arena *arena;
    char cookie[CLIENT_HEADERS_BYTES_MAX];
    struct client_target target, console_target;
    struct str session;
    struct rng rng;
    enum stage stage;
    struct player *players; /* those who answer, then those who stay silent */
    uint32_t all;           /* players; the next connection is the console's */
    uint32_t joined, opened, got, acked;
    uint32_t step;
    uint32_t round;
    int64_t round_us, last_us;
    double round_ms[ROUNDS_MAX];
    double *ack_ms;
    uint64_t cpu_us, bytes_in, console_bytes;
    double join_us, answer_us, answer_bytes, memory_bytes, round_cpu_us;
    uint64_t memory_kib;
    struct buf state_text, me_text;
    bool failed;
};

/* --- what the server's process spends --------------------------------------------------------- */

/* CPU of all its threads. The scheduler's own sum, in ns, where the kernel tells it: utime + stime
 * of /proc/PID/stat is the same sum, cut to ticks of 10 ms, which is all of what 100 answers cost.
 */
static uint64_t server_cpu_us(const struct load *load)
{
    char path[PATH_BYTES_MAX];
    uint64_t total_ns = 0;
    (void)snprintf(path, sizeof(path), "/proc/%" PRIu64 "/task", load->options.pid);
    DIR *tasks = load->options.pid > 0 ? opendir(path) : NULL;
    const struct dirent *task;
    while (tasks && (task = readdir(tasks))) {
        uint64_t id, ns;
        if (!str_to_u64(str_from(task->d_name), INT32_MAX, &id))
            continue;
        (void)snprintf(path, sizeof(path), "/proc/%" PRIu64 "/task/%" PRIu64 "/schedstat",
                       load->options.pid, id);
        FILE *file = fopen(path, "re");
        if (file && fscanf(file, "%" SCNu64, &ns) == 1)
            total_ns += ns;
        if (file)
            (void)fclose(file);
    }
    if (tasks)
        (void)closedir(tasks);
    return total_ns / 1000;
}

/* Its own pages in memory, shared ones and files left out. */
static uint64_t server_memory_kib(const struct load *load)
{
    char path[PATH_BYTES_MAX], line[TEXT_BYTES_MAX];
    uint64_t kib = 0;
    (void)snprintf(path, sizeof(path), "/proc/%" PRIu64 "/smaps_rollup", load->options.pid);
    FILE *file = load->options.pid > 0 ? fopen(path, "re") : NULL;
    while (file && fgets(line, sizeof(line), file))
        if (sscanf(line, "Anonymous: %" SCNu64, &kib) == 1)
            break;
    if (file)
        (void)fclose(file);
    return kib;
}

/* --- dialects --------------------------------------------------------------------------------- */

static uint32_t console_of(const struct load *load)
{
    return load->all;
}

static void fail(struct load *load, const char *why)
{
    (void)fprintf(stderr, "load: %s\n", why);
    load->failed = true;
    client_stop(load->client);
}

/* fields: as in JSON, without braces; may be empty. */
static void say(struct load *load, uint32_t conn, const char *type, const char *fields)
{
    char text[TEXT_BYTES_MAX];
    int n = load->options.dialect == DIALECT_SOCKETIO
                ? snprintf(text, sizeof(text), "42[\"%s\",{%s}]", type, fields)
                : snprintf(text, sizeof(text), "{\"type\":\"%s\"%s%s}", type,
                           fields[0] != '\0' ? "," : "", fields);
    (void)client_send(load->client, conn, (struct str){text, (size_t)n});
}

static void say_hello(struct load *load, uint32_t conn)
{
    char fields[TEXT_BYTES_MAX];
    if (conn != console_of(load))
        (void)snprintf(fields, sizeof(fields),
                       "\"version\":1,\"role\":\"player\",\"pin\":\"" STR_FMT "\"",
                       STR_ARG(load->options.pin));
    else
        (void)snprintf(fields, sizeof(fields),
                       "\"version\":1,\"role\":\"console\",\"session\":\"" STR_FMT "\"",
                       STR_ARG(load->session));
    say(load, conn, "hello", fields);
}

static void say_answer(struct load *load, uint32_t index)
{
    struct player *player = &load->players[index];
    char text[TEXT_BYTES_MAX];
    uint32_t choice = 1 + rng_below(&load->rng, 2), ms = 1000 + rng_below(&load->rng, 9000);
    player->sent_us = clock_monotonic_us();
    player->answered = true;
    switch (load->options.dialect) {
    case DIALECT_MAILLON:
        (void)snprintf(text, sizeof(text), "\"step\":%u,\"choices\":[%u],\"ms\":%u", load->step,
                       choice, ms);
        say(load, index, "answer", text);
        return;
    case DIALECT_SOCKETIO: /* 0: the number of the acknowledgement asked for */
        (void)snprintf(text, sizeof(text),
                       "420[\"answer\",{\"step\":%u,\"choices\":[%u],\"ms\":%u}]", load->step,
                       choice, ms);
        (void)client_send(load->client, index, str_from(text));
        return;
    case DIALECT_ECHO:
        memset(text, 'x', MAILLON_ANSWER_BYTES);
        (void)client_send(load->client, index, (struct str){text, MAILLON_ANSWER_BYTES});
        return;
    case DIALECT_BARE:
        return;
    }
}

/* The type of what came, and its JSON object in *ret_body. */
static enum wire_type hear(struct load *load, uint32_t conn, struct str text, struct str *ret_body)
{
    *ret_body = text;
    switch (load->options.dialect) {
    case DIALECT_MAILLON:
        return wire_type_read(text);
    case DIALECT_ECHO:
        return WIRE_ACK;
    case DIALECT_BARE:
        return wire_type_read(text) == WIRE_ME ? WIRE_UNKNOWN : WIRE_STATE;
    case DIALECT_SOCKETIO:
        break;
    }
    if (str_starts(text, STR("43")))
        return WIRE_ACK;
    if (str_starts(text, STR("42[\"state\","))) {
        *ret_body = str_skip(text, strlen("42[\"state\","));
        ret_body->len--; /* the bracket */
        return WIRE_STATE;
    }
    if (str_starts(text, STR("42[\"welcome\"")))
        return WIRE_WELCOME;
    if (str_starts(text, STR("42[\"me\"")))
        return WIRE_ME;
    if (str_starts(text, STR("42[\"error\"")))
        return WIRE_ERROR;
    if (str_starts(text, STR("0")))
        (void)client_send(load->client, conn, STR("40"));
    else if (str_starts(text, STR("40")))
        say_hello(load, conn);
    else if (str_starts(text, STR("2")))
        (void)client_send(load->client, conn, STR("3"));
    return WIRE_UNKNOWN;
}

/* --- stages ----------------------------------------------------------------------------------- */

static void console_wake(struct load *load, int64_t at_us)
{
    client_set_timer(load->client, console_of(load), at_us);
}

static void round_begin(struct load *load)
{
    for (uint32_t i = 0; i < load->all; i++)
        load->players[i].states = 0;
    load->got = 0;
    load->cpu_us = server_cpu_us(load);
    load->round_us = clock_monotonic_us();
    if (load->options.dialect == DIALECT_BARE)
        (void)client_send(load->client, console_of(load), STR("go"));
    else
        say(load, console_of(load), "extend", "");
}

static void answering_begin(struct load *load)
{
    int64_t now_us = clock_monotonic_us();
    load->stage = STAGE_ANSWERING;
    load->cpu_us = server_cpu_us(load);
    load->bytes_in = client_count_get(load->client).bytes_in;
    for (uint32_t i = 0; i < load->options.players; i++)
        client_set_timer(load->client, i,
                         now_us + BEGIN_MS * 1000LL +
                             rng_below(&load->rng, (uint32_t)load->options.spread_ms * 1000));
}

static void rounds_begin(struct load *load)
{
    load->stage = STAGE_ROUNDS;
    if (load->options.rounds > 0)
        round_begin(load);
    else if (load->options.dialect == DIALECT_BARE)
        client_stop(load->client);
    else
        answering_begin(load);
}

static void round_end(struct load *load)
{
    load->round_ms[load->round] = (double)(load->last_us - load->round_us) / 1000.0;
    load->round_cpu_us += (double)(server_cpu_us(load) - load->cpu_us);
    load->round++;
    if (load->round < load->options.rounds) {
        console_wake(load, clock_monotonic_us() + SETTLE_MS * 500LL);
        return;
    }
    if (load->options.dialect == DIALECT_BARE) {
        load->stage = STAGE_DONE;
        client_stop(load->client);
        return;
    }
    answering_begin(load);
}

static void joined_all(struct load *load)
{
    load->join_us = (double)(server_cpu_us(load) - load->cpu_us) / load->all;
    load->stage = STAGE_SETTLING;
    if (load->options.dialect == DIALECT_BARE || load->options.dialect == DIALECT_ECHO)
        client_open(load->client, console_of(load), &load->console_target);
    console_wake(load, clock_monotonic_us() + SETTLE_MS * 1000LL);
}

static void settled(struct load *load)
{
    load->memory_bytes =
        ((double)server_memory_kib(load) - (double)load->memory_kib) * 1024.0 / load->all;
    load->step = 1;
    if (load->options.dialect == DIALECT_ECHO) {
        answering_begin(load);
    } else if (load->options.dialect == DIALECT_BARE) {
        rounds_begin(load);
    } else {
        load->stage = STAGE_OPENING;
        say(load, console_of(load), "start", "");
    }
}

static void answered_all(struct load *load)
{
    double answers = (double)load->options.players;
    load->stage = STAGE_DONE;
    load->answer_us = (double)(server_cpu_us(load) - load->cpu_us) / answers;
    load->answer_bytes =
        (double)(client_count_get(load->client).bytes_in - load->bytes_in) / answers;
    client_stop(load->client);
}

/* --- what players and console make of messages ------------------------------------------------ */

static void player_joined(struct load *load, uint32_t index)
{
    struct player *player = &load->players[index];
    if (player->joined)
        return;
    player->joined = true;
    if (++load->joined == load->all && load->stage == STAGE_JOINING)
        joined_all(load);
}

static void player_state(struct load *load, uint32_t index, struct str body, int64_t read_us)
{
    struct player *player = &load->players[index];
    if (load->stage == STAGE_OPENING) {
        if (player->states > 0 || str_find(body, STR("\"phase\":\"open\"")) == body.len)
            return;
        player->states = 1;
        if (index == 0) {
            struct wire_state state;
            if (wire_state_read(body, &state))
                load->step = state.step;
            (void)buf_put(&load->state_text, body);
        }
        if (++load->opened == load->all) {
            load->stage = STAGE_ROUNDS;
            console_wake(load, read_us + SETTLE_MS * 1000LL);
        }
    } else if (load->stage == STAGE_ROUNDS && load->round_us > 0 && player->states == 0) {
        player->states = 1;
        load->last_us = clock_monotonic_us();
        if (++load->got == load->all)
            round_end(load);
    }
}

static void player_acked(struct load *load, uint32_t index, int64_t read_us)
{
    struct player *player = &load->players[index];
    if (!player->answered || load->stage != STAGE_ANSWERING)
        return;
    player->answered = false;
    load->ack_ms[load->acked++] = (double)(read_us - player->sent_us) / 1000.0;
    if (load->acked == load->options.players)
        answered_all(load);
}

static void on_open(void *user, uint32_t conn)
{
    struct load *load = user;
    switch (load->options.dialect) {
    case DIALECT_MAILLON:
        say_hello(load, conn);
        return;
    case DIALECT_SOCKETIO:
        return;
    case DIALECT_ECHO:
    case DIALECT_BARE:
        if (conn != console_of(load))
            player_joined(load, conn);
        return;
    }
}

static void on_message(void *user, uint32_t conn, struct str text, int64_t read_us)
{
    struct load *load = user;
    struct str body;
    enum wire_type type = hear(load, conn, text, &body);
    if (type == WIRE_ERROR || type == WIRE_GONE) {
        char why[TEXT_BYTES_MAX];
        (void)snprintf(why, sizeof(why), "the server refuses: " STR_FMT,
                       STR_ARG(str_head(text, TEXT_BYTES_MAX / 2)));
        fail(load, why);
        return;
    }
    if (conn == console_of(load)) {
        if (load->stage == STAGE_ANSWERING)
            load->console_bytes += text.len;
        if (type == WIRE_STATE && load->stage == STAGE_JOINING && load->joined == 0 &&
            !load->players[0].joined)
            for (uint32_t i = 0; i < load->all; i++)
                client_open(load->client, i, &load->target);
        return;
    }
    if (type == WIRE_ACK)
        player_acked(load, conn, read_us);
    else if (type == WIRE_STATE)
        player_state(load, conn, body, read_us);
    else if (type == WIRE_WELCOME && str_find(body, STR("\"joined\":false")) < body.len)
        say(load, conn, "keep", "\"proposal\":1");
    else if (type == WIRE_ME && str_find(body, STR("\"pseudonym\":\"\"")) == body.len)
        player_joined(load, conn);
    if (type == WIRE_ME && conn == 0 && load->stage == STAGE_ROUNDS) {
        buf_clear(&load->me_text);
        (void)buf_put(&load->me_text, body);
    }
}

static void on_timer(void *user, uint32_t conn, int64_t now_us)
{
    struct load *load = user;
    (void)now_us;
    if (conn != console_of(load)) {
        say_answer(load, conn);
        return;
    }
    if (load->stage == STAGE_SETTLING)
        settled(load);
    else if (load->stage == STAGE_ROUNDS && load->round == 0)
        rounds_begin(load);
    else if (load->stage == STAGE_ROUNDS)
        round_begin(load);
}

static void on_lost(void *user, uint32_t conn)
{
    (void)conn;
    fail(user, "a connection was lost");
}

static void on_failed(void *user, uint32_t conn, const struct err *err)
{
    (void)conn;
    fail(user, err->message);
}

/* --- beginning and end ------------------------------------------------------------------------ */

static bool post(struct load *load, struct str path, json_t *body, struct client_reply *ret,
                 struct err *err)
{
    char *text = json_dumps(body, JSON_COMPACT);
    json_decref(body);
    bool ok = text && client_request(&load->server, STR("POST"), path, load->console_target.headers,
                                     str_from(text), load->arena, ret, err);
    free(text);
    if (ok && ret->status >= 300)
        return err_set(err, ERR_DENIED, STR_FMT ": status %d", STR_ARG(path), ret->status);
    return ok;
}

static bool open_session(struct load *load, struct err *err)
{
    struct client_reply reply;
    if (!post(load, STR("/api/link"),
              json_pack("{s:s%}", "key", load->options.token.ptr, load->options.token.len), &reply,
              err))
        return false;
    int n = snprintf(load->cookie, sizeof(load->cookie), "Cookie: " STR_FMT "\r\n",
                     STR_ARG(reply.cookie));
    load->console_target.headers = (struct str){load->cookie, (size_t)n};
    json_t *settings = json_pack("{s:I}", "speed", (json_int_t)load->options.speed);
    if (!post(load, STR("/api/sessions"),
              json_pack("{s:s%,s:o}", "pack", load->options.pack.ptr, load->options.pack.len,
                        "settings", settings),
              &reply, err))
        return false;
    json_t *json = json_loadb(reply.body.ptr, reply.body.len, 0, NULL);
    load->session =
        arena_str(load->arena, str_from(json_string_value(json_object_get(json, "session"))));
    load->options.pin =
        arena_str(load->arena, str_from(json_string_value(json_object_get(json, "pin"))));
    json_decref(json);
    return true;
}

static int compare_numbers(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* list is sorted by it. */
static double quantile(double *list, uint32_t count, double part)
{
    if (count == 0)
        return 0;
    qsort(list, count, sizeof(*list), compare_numbers);
    return list[(uint32_t)((count - 1) * part)];
}

/* The frames of one round, as the server sent them to one player. */
static void capture(const struct load *load)
{
    struct buf out;
    buf_init(&out, CLIENT_MESSAGE_BYTES_MAX);
    (void)ws_encode(&out, WS_OP_TEXT, buf_str(&load->state_text), NULL);
    if (load->me_text.len > 0)
        (void)ws_encode(&out, WS_OP_TEXT, buf_str(&load->me_text), NULL);
    FILE *file = fopen(load->options.capture, "we");
    if (!file || fwrite(out.ptr, 1, out.len, file) != out.len)
        (void)fprintf(stderr, "load: %s cannot be written\n", load->options.capture);
    if (file)
        (void)fclose(file);
    buf_done(&out);
}

static void report(struct load *load)
{
    double round = quantile(load->round_ms, load->round, 0.5);
    double median = quantile(load->ack_ms, load->acked, 0.5);
    (void)printf(
        "{\"players\":%u,\"join_us\":%.2f,\"memory_bytes\":%.0f,\"round_ms\":%.3f,"
        "\"round_us\":%.2f,\"round_bytes\":%zu,\"answers\":%u,\"answer_us\":%.2f,"
        "\"answer_bytes\":%.2f,\"console_bytes\":%.2f,\"ack_median_ms\":%.3f,\"ack_p99_ms\":%.3f,"
        "\"ack_last_ms\":%.3f}\n",
        load->all, load->join_us, load->memory_bytes, round,
        load->round > 0 ? load->round_cpu_us / load->round / load->all : 0.0,
        load->state_text.len + load->me_text.len, load->acked, load->answer_us, load->answer_bytes,
        load->acked > 0 ? (double)load->console_bytes / load->acked : 0.0, median,
        quantile(load->ack_ms, load->acked, 0.99), quantile(load->ack_ms, load->acked, 1.0));
}

static bool run(struct load *load, struct err *err)
{
    static const struct client_handler handler = {
        .on_open = on_open,
        .on_message = on_message,
        .on_lost = on_lost,
        .on_failed = on_failed,
        .on_timer = on_timer,
    };
    load->all = (uint32_t)(load->options.players + load->options.silent);
    struct client_config config = {
        .server = &load->server,
        .conns = load->all + 1,
        .seed = 1,
        .give_up_ms = GIVE_UP_MS,
    };
    if (!client_files_raise(config.conns, err) ||
        !(load->client = client_new(&config, &handler, load, err)))
        return false;
    load->players = calloc(load->all, sizeof(*load->players));
    load->ack_ms = calloc(load->all, sizeof(*load->ack_ms));
    if (!load->players || !load->ack_ms)
        return err_set(err, ERR_SYSTEM, "no memory");
    load->memory_kib = server_memory_kib(load);
    load->cpu_us = server_cpu_us(load);
    if (load->options.dialect == DIALECT_MAILLON || load->options.dialect == DIALECT_SOCKETIO)
        client_open(load->client, console_of(load), &load->console_target);
    else
        for (uint32_t i = 0; i < load->all; i++)
            client_open(load->client, i, &load->target);
    return client_run(load->client, err) && !load->failed;
}

static bool options_read(int argc, char **argv, struct options *ret)
{
    static const struct {
        const char *name;
        enum dialect dialect;
    } dialects[] = {
        {"maillon",  DIALECT_MAILLON },
        {"socketio", DIALECT_SOCKETIO},
        {"echo",     DIALECT_ECHO    },
        {"bare",     DIALECT_BARE    },
    };
    static const struct option options[] = {
        {"url",       required_argument, NULL, 'u'},
        {"token",     required_argument, NULL, 't'},
        {"pack",      required_argument, NULL, 'k'},
        {"dialect",   required_argument, NULL, 'd'},
        {"players",   required_argument, NULL, 'n'},
        {"pid",       required_argument, NULL, 'p'},
        {"spread-ms", required_argument, NULL, 's'},
        {"rounds",    required_argument, NULL, 'r'},
        {"speed",     required_argument, NULL, 'v'},
        {"capture",   required_argument, NULL, 'c'},
        {NULL,        0,                 NULL, 0  },
    };
    *ret = (struct options){.players = 100, .spread_ms = 2000, .speed = 1, .pin = STR("123456")};
    int option;
    bool ok = true;
    while (ok && (option = getopt_long(argc, argv, "", options, NULL)) != -1) {
        struct str value = str_from(optarg);
        switch (option) {
        case 'u':
            ret->url = value;
            break;
        case 't':
            ret->token = value;
            break;
        case 'k':
            ret->pack = value;
            break;
        case 'd':
            ok = false;
            for (size_t i = 0; i < ARRAY_LEN(dialects); i++)
                if (str_eq(value, str_from(dialects[i].name))) {
                    ret->dialect = dialects[i].dialect;
                    ok = true;
                }
            break;
        case 'n':
            ok = str_to_u64(value, NET_CONNECTIONS_MAX / 2, &ret->players) && ret->players > 0;
            break;
        case 'p':
            ok = str_to_u64(value, INT32_MAX, &ret->pid);
            break;
        case 's':
            ok = str_to_u64(value, 60000, &ret->spread_ms) && ret->spread_ms > 0;
            break;
        case 'r':
            ok = str_to_u64(value, ROUNDS_MAX, &ret->rounds);
            break;
        case 'v':
            ok = str_to_u64(value, GAME_SPEED_MAX, &ret->speed);
            break;
        case 'c':
            ret->capture = optarg;
            break;
        default:
            ok = false;
        }
    }
    /* One more player never answers, so that the question stays open until the last answer. */
    ret->silent = ret->dialect == DIALECT_MAILLON || ret->dialect == DIALECT_SOCKETIO;
    return ok && ret->url.len > 0;
}

int main(int argc, char **argv)
{
    struct load load = {0};
    struct err err = {0};
    bool ok = false;
    load.arena = arena_new((size_t)CLIENT_REPLY_BYTES_MAX * 2);
    buf_init(&load.state_text, CLIENT_MESSAGE_BYTES_MAX);
    buf_init(&load.me_text, CLIENT_MESSAGE_BYTES_MAX);
    rng_init(&load.rng, 1);
    if (!options_read(argc, argv, &load.options)) {
        (void)err_set(&err, ERR_SYNTAX, "wrong use: see bench/run.mjs");
    } else if (load.arena && client_server_find(load.options.url, &load.server, &err)) {
        load.target.path = load.options.dialect == DIALECT_SOCKETIO
                               ? STR("/socket.io/?EIO=4&transport=websocket")
                               : STR("/ws");
        load.console_target.path = load.target.path;
        ok = (load.options.token.len == 0 || open_session(&load, &err)) && run(&load, &err);
    }
    if (ok && load.options.capture)
        capture(&load);
    if (ok)
        report(&load);
    else if (err.message[0] != '\0')
        (void)fprintf(stderr, "load: %s\n", err.message);
    client_free(load.client);
    free(load.players);
    free(load.ack_ms);
    buf_done(&load.state_text);
    buf_done(&load.me_text);
    arena_free(load.arena);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
