/* SPDX-License-Identifier: Apache-2.0 */
/* test_game_memory.c: each allocation of a session fails in turn. The event is refused, the game is
 * as before, and the same event goes through once there is memory again. */
#include "game_digest.h"

#include <stdio.h>

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

/* What a refused event could have changed: the whole would take too long for each event of each
 * run, so only what concerns the last players and this one. */
static uint64_t digest_of(const struct game *game, const struct event *event)
{
    struct game_tally tally = game_tally_get(game);
    uint32_t count = game_players_count(game);
    uint64_t d = count;
    mix(&d, tally.players);
    mix(&d, tally.answered);
    mix(&d, game_phase_get(game));
    mix(&d, game_asks_count(game));
    for (uint32_t i = count > 3 ? count - 3 : 0; i < count; i++)
        mix(&d, digest_me(game, i));
    if (event->player < count)
        mix(&d, digest_me(game, event->player));
    for (uint32_t step = 1; step <= game_pack(game)->steps_count; step++)
        mix(&d, game_words_count(game, step));
    for (uint32_t i = 0; i < game_asks_count(game); i++) {
        struct game_ask ask;
        game_ask_get(game, i, &ask);
        mix(&d, ask.supports);
        mix(&d, ask.text.len);
    }
    return d;
}

/* Applies it; if memory fails, once more. */
static void apply(struct run *run, struct event event)
{
    struct effects effects;
    struct err err = {0};
    uint64_t before = failing ? digest_of(run->game, &event) : 0;
    event.at_ms = game_now_ms(run->game);
    if (game_apply(run->game, &event, &effects, &err))
        return;
    if (err.code != ERR_SYSTEM || effects.count > 0 || digest_of(run->game, &event) != before)
        fail_msg("allocation %u, %s: %s", failing, event_name(event.type), err.message);
    run->refusals++;
    if (!game_apply(run->game, &event, &effects, &err))
        fail_msg("allocation %u, %s again: %s", failing, event_name(event.type), err.message);
}

/* Each player gives words of its own and one that all give. */
static void play_words(struct run *run)
{
    for (uint32_t i = 0; i < MEMORY_PLAYERS; i++)
        for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++) {
            char word[GAME_WORD_CHARS_MAX + 1];
            int len = slot == 0
                          ? snprintf(word, sizeof(word), "sauvegarde")
                          : snprintf(word, sizeof(word), "mot de passe du cabinet %u.%u", i, slot);
            apply(run, (struct event){
                           .type = EVENT_TEXT,
                           .player = i,
                           .step = 2,
                           .slot = slot,
                           .text = {word, (size_t)len}
            });
        }
    apply(run, (struct event){.type = EVENT_CLOSE});
}

/* Each player asks something, and the last one supports it all. */
static void play_asks(struct run *run)
{
    const uint32_t last = MEMORY_PLAYERS - 1;
    for (uint32_t i = 0; i < last; i++) {
        apply(run, (struct event){.type = EVENT_ASK, .player = i, .text = STR("Et si ?")});
        apply(run, (struct event){.type = EVENT_ASK_SHOW, .item = i});
        apply(run, (struct event){.type = EVENT_SUPPORT, .player = last, .item = i});
        apply(run, (struct event){.type = EVENT_SUPPORT, .player = (i + 1) % last, .item = i});
    }
}

/* A session of free pseudonyms, draws, answers, words and questions. false: the game could not be
 * made. */
static bool play(struct run *run, const struct fixture_pack *f)
{
    struct game_settings settings = fixture_settings();
    settings.free_pseudonyms = settings.asks = true;
    settings.standings_every = 0;
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
    next(run->game);
    play_words(run);
    play_asks(run);
    apply(run, (struct event){.type = EVENT_JUMP, .step = 3});
    next(run->game);
    next(run->game);
    for (uint32_t i = 0; i < MEMORY_PLAYERS; i++)
        apply(run,
              (struct event){.type = EVENT_ANSWER, .player = i, .step = 3, .choices = 1u << 31});
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
    (void)fixture_poll(&f, PACK_WORDS);
    (void)fixture_spot(&f, PACK_MARKS_MAX, 1u << 31, 1000);
    failing = 0;
    assert_true(play(&run, &f));
    uint32_t all = allocations, made = 0, order[MEMORY_PLAYERS];
    assert_int_equal(run.refusals, 0);
    game_free(run.game);
    assert_true(all > 180);
    for (failing = 1; failing <= all; failing++) {
        if (!play(&run, &f))
            continue;
        made++;
        assert_int_equal(run.refusals, 1);
        assert_int_equal(game_phase_get(run.game), GAME_REVEAL);
        assert_int_equal(game_standings(run.game, order, MEMORY_PLAYERS), MEMORY_PLAYERS);
        assert_int_equal(player_of(run.game, MEMORY_PLAYERS - 1).points, 2000);
        assert_int_equal(game_words_count(run.game, 2), 1 + 2 * MEMORY_PLAYERS);
        assert_int_equal(game_asks_count(run.game), MEMORY_PLAYERS - 1);
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
