/* SPDX-License-Identifier: Apache-2.0 */
/* replay.c: how long a server needs, after a crash, to know a large session again. Plays one on the
 * engine with bots, writes its journal to a store in DIR, then times reading, decoding and applying
 * it, and compares the standings. Usage: replay DIR PLAYERS */
#include <poll.h>

#include "base/buf.h"
#include "base/clock.h"
#include "game/bot.h"
#include "store/store.h"

enum {
    QUESTIONS = 18,
    BATCH = 4096,
    ARENA_BYTES_MAX = 16 << 20,
    COMMIT_WAIT_MS = 1000,
};

struct maker {
    struct game *game;
    struct store *store;
    int64_t row, at_ms;
    uint64_t ticket, events;
    uint32_t batch;
};

/* The queue is bounded: waits for the writer where it is full. */
static void wait_committed(struct maker *maker, uint64_t ticket)
{
    store_flush(maker->store);
    while (store_committed(maker->store) < ticket) {
        struct pollfd ready = {.fd = store_event_fd(maker->store), .events = POLLIN};
        (void)poll(&ready, 1, COMMIT_WAIT_MS);
    }
}

/* false: the game refuses it, as it refuses a second answer; then it is not journalled. */
static bool make(struct maker *maker, struct event event)
{
    struct effects effects;
    event.at_ms = maker->at_ms;
    if (!game_apply(maker->game, &event, &effects, NULL))
        return false;
    uint64_t ticket = store_append(maker->store, maker->row, &event);
    if (ticket == 0) {
        wait_committed(maker, maker->ticket);
        ticket = store_append(maker->store, maker->row, &event);
    }
    maker->ticket = ticket;
    maker->events++;
    if (++maker->batch % BATCH == 0)
        store_flush(maker->store);
    return ticket > 0;
}

static void make_players(struct maker *maker, uint32_t players)
{
    for (uint32_t i = 0; i < players; i++) {
        struct event join = {.type = EVENT_JOIN, .player = i};
        memcpy(join.token_hash, &i, sizeof(i));
        maker->at_ms += i % 8 == 0;
        (void)make(maker, join);
        (void)make(maker, (struct event){.type = EVENT_CONNECT, .player = i});
        (void)make(maker, (struct event){.type = EVENT_KEEP, .player = i});
    }
}

static void make_answers(struct maker *maker, uint32_t players)
{
    const struct pack_step *step = &game_pack(maker->game)->steps[game_step(maker->game) - 1];
    struct bot_question question = {.kind = step->answer_kind,
                                    .answers_count = step->answers_count,
                                    .right_mask = step->right_mask,
                                    .time_ms = step->time_ms};
    int64_t opened_ms = maker->at_ms;
    for (uint32_t i = 0; i < players; i++) {
        struct bot_move move = bot_move(1, i, game_step(maker->game), &question);
        if (!move.answers)
            continue;
        maker->at_ms = opened_ms + (int64_t)i * 10000 / players;
        uint32_t seen_ms = (uint32_t)(maker->at_ms - opened_ms);
        (void)make(maker, (struct event){.type = EVENT_ANSWER,
                                         .player = i,
                                         .step = game_step(maker->game),
                                         .choices = move.choices,
                                         .claimed_ms = seen_ms,
                                         .seen_ms = seen_ms + 40,
                                         .rtt_ms = 40});
    }
}

static void make_session(struct maker *maker, uint32_t players)
{
    make_players(maker, players);
    (void)make(maker, (struct event){.type = EVENT_START});
    while (game_phase_get(maker->game) != GAME_ENDED) {
        enum game_phase phase = game_phase_get(maker->game);
        if (phase == GAME_ANNOUNCE || phase == GAME_READ) {
            maker->at_ms = game_wake_ms(maker->game);
            (void)make(maker, (struct event){.type = EVENT_TICK});
        } else if (phase == GAME_OPEN) {
            make_answers(maker, players);
            (void)make(maker, (struct event){.type = EVENT_CLOSE});
        } else {
            (void)make(
                maker,
                (struct event){.type = EVENT_NEXT, .step = game_step(maker->game), .phase = phase});
        }
    }
    wait_committed(maker, maker->ticket);
}

static struct str write_pack(struct arena *arena)
{
    struct buf text;
    buf_init(&text, PACK_BYTES_MAX);
    (void)buf_put(&text, STR("---\ntitle: Banc d’essai\nlanguage: fr\n---\n"));
    for (uint32_t i = 1; i <= QUESTIONS; i++)
        (void)buf_printf(&text,
                         "%s# Question %u ?\n\n- [ ] Un\n- [x] Deux\n- [ ] Trois\n- [ ] Quatre\n\n",
                         i > 1 ? "---\n\n" : "\n", i);
    struct str kept = arena_str(arena, buf_str(&text));
    buf_done(&text);
    return kept;
}

static bool apply(void *user, const struct event *event, struct err *err)
{
    struct effects effects;
    return game_apply(user, event, &effects, err);
}

static bool same_standings(const struct game *a, const struct game *b, uint32_t players)
{
    uint32_t *order = calloc((size_t)players * 2, sizeof(*order));
    bool same =
        order && game_standings(a, order, players) == game_standings(b, order + players, players);
    same = same && memcmp(order, order + players, players * sizeof(*order)) == 0;
    free(order);
    return same;
}

int main(int argc, char **argv)
{
    uint64_t players = 0;
    struct err err = {0};
    struct pack pack;
    struct pack_problems problems;
    struct maker maker = {0};
    struct game *again = NULL;
    struct arena *arena = arena_new(ARENA_BYTES_MAX);
    bool ok = false;
    if (argc != 3 || !str_to_u64(str_from(argv[2]), GAME_PLAYERS_MAX, &players) || !arena) {
        (void)fprintf(stderr, "replay: DIR PLAYERS are needed\n");
        goto cleanup;
    }
    struct store_session session = {
        .id = "benchsession",
        .pin = "123456",
        .pack_id = STR("bench"),
        .pack_text = write_pack(arena),
        .settings = {.seed = 1, .time_percent = 100, .standings_every = 1, .speed = 1},
        .created_ms = 1,
    };
    pack_problems_init(&problems, arena, STR("en"));
    if (!pack_parse(arena, session.pack_id, session.pack_text, &pack, &problems)) {
        (void)err_set(&err, ERR_SYNTAX, "its pack: " STR_FMT, STR_ARG(problems.items[0].message));
        goto cleanup;
    }
    if (!store_open(argv[1], &maker.store, &err) || !store_session_add(maker.store, &session, &err))
        goto cleanup;
    maker.row = session.row;
    maker.game = game_new(&pack, &session.settings);
    again = game_new(&pack, &session.settings);
    if (!maker.game || !again)
        goto cleanup;
    make_session(&maker, (uint32_t)players);

    int64_t begin_us = clock_monotonic_us();
    if (!store_journal_each(maker.store, session.row, apply, again, &err))
        goto cleanup;
    double ms = (double)(clock_monotonic_us() - begin_us) / 1000.0;
    ok = same_standings(maker.game, again, (uint32_t)players) ||
         err_set(&err, ERR_STATE, "the replayed standings differ");
    (void)printf("{\"events\":%llu,\"replay_ms\":%.1f}\n", (unsigned long long)maker.events, ms);
cleanup:
    if (!ok && err.message[0] != '\0')
        (void)fprintf(stderr, "replay: %s\n", err.message);
    game_free(again);
    game_free(maker.game);
    store_close(maker.store);
    arena_free(arena);
    return ok ? EXIT_SUCCESS : EXIT_FAILURE;
}
