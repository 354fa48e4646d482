/* SPDX-License-Identifier: Apache-2.0 */
/* test_game_memory.c: each allocation of a session fails in turn. The event is refused, the game is
 * as before, and the same event goes through once there is memory again. */
#include "game_fixture.h"

enum {
    MEMORY_PLAYERS = 150, /* past two doublings of every array */
};

/* The linker sends the game's calloc and realloc here (tests/unit/meson.build). */
void *__real_calloc(size_t count, size_t bytes);
void *__real_realloc(void *old, size_t bytes);
void *__wrap_calloc(size_t count, size_t bytes);
void *__wrap_realloc(void *old, size_t bytes);

static uint32_t allocations, failing; /* failing: the allocation that fails, from 1; 0: none */

static bool fails(void)
{
    return ++allocations == failing;
}

void *__wrap_calloc(size_t count, size_t bytes)
{
    return fails() ? NULL : __real_calloc(count, bytes);
}

void *__wrap_realloc(void *old, size_t bytes)
{
    return fails() ? NULL : __real_realloc(old, bytes);
}

struct run {
    struct game *game;
    uint32_t refusals;
};

/* What a refused event could have changed. */
static uint64_t digest(const struct game *game)
{
    struct game_tally tally = game_tally_get(game);
    uint32_t count = game_players_count(game);
    uint64_t d = count * 1000003u + tally.players * 10007u + tally.answered * 101u +
                 (uint64_t)game_phase_get(game);
    for (uint32_t i = count > 3 ? count - 3 : 0; i < count; i++) {
        struct game_player player = player_of(game, i);
        d = d * 31 + player.proposals_count * 7u + player.joined;
        d = d * 31 + player.pseudonym.len + (player.proposals_count ? player.proposals[0].len : 0);
    }
    return d;
}

/* Applies it; if memory fails, once more. */
static void apply(struct run *run, struct event event)
{
    struct effects effects;
    struct err err = {0};
    uint64_t before = digest(run->game);
    event.at_ms = game_now_ms(run->game);
    if (game_apply(run->game, &event, &effects, &err))
        return;
    if (err.code != ERR_SYSTEM || effects.count > 0 || digest(run->game) != before)
        fail_msg("allocation %u, %s: %s", failing, event_name(event.type), err.message);
    run->refusals++;
    if (!game_apply(run->game, &event, &effects, &err))
        fail_msg("allocation %u, %s again: %s", failing, event_name(event.type), err.message);
}

/* A session of free pseudonyms, draws and answers. false: the game could not be made. */
static bool play(struct run *run, const struct fixture_pack *f)
{
    struct game_settings settings = fixture_settings();
    settings.free_pseudonyms = true;
    allocations = 0;
    *run = (struct run){.game = game_new(&f->pack, &settings)};
    if (!run->game)
        return false;
    for (uint32_t i = 0; i < MEMORY_PLAYERS; i++) {
        char own[] = {'P', (char)('a' + i / 26), (char)('a' + i % 26)};
        apply(run, (struct event){.type = EVENT_JOIN});
        apply(run, (struct event){.type = EVENT_DRAW, .player = i});
        apply(run, (struct event){
                       .type = EVENT_KEEP,
                       .player = i,
                       .proposal = i % 2 ? 1 : GAME_PROPOSALS_MAX,
                       .pseudonym = {own, sizeof(own)}
        });
    }
    apply(run, (struct event){.type = EVENT_START});
    next(run->game);
    next(run->game);
    for (uint32_t i = 0; i < MEMORY_PLAYERS; i++)
        apply(run, (struct event){.type = EVENT_ANSWER, .player = i, .step = 1, .choices = 1});
    apply(run, (struct event){.type = EVENT_CLOSE});
    return true;
}

static void test_each_allocation_fails_in_turn(void **state)
{
    (void)state;
    struct fixture_pack f;
    struct run run;
    fixture_init(&f);
    (void)fixture_question(&f, PACK_SINGLE, 1, 1000);
    failing = 0;
    assert_true(play(&run, &f));
    uint32_t all = allocations, made = 0, order[MEMORY_PLAYERS];
    assert_int_equal(run.refusals, 0);
    game_free(run.game);
    assert_true(all > 15);
    for (failing = 1; failing <= all; failing++) {
        if (!play(&run, &f))
            continue;
        made++;
        assert_int_equal(run.refusals, 1);
        assert_int_equal(game_phase_get(run.game), GAME_REVEAL);
        assert_int_equal(game_standings(run.game, order, MEMORY_PLAYERS), MEMORY_PLAYERS);
        assert_int_equal(player_of(run.game, MEMORY_PLAYERS - 1).points, 1000);
        game_free(run.game);
    }
    assert_int_equal(all - made, 2); /* game_new's own */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_each_allocation_fails_in_turn),
    };
    return cmocka_run_group_tests_name("game memory", tests, NULL, NULL);
}
