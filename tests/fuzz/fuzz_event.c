/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_event.c: bytes as a journal. What is read as an event is written as the same bytes; a game
 * takes it or refuses it with words, and stays a game that can be looked at. */
#include <stdint.h>

#include "game/event.h"
#include "game/view.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_STEPS = 4,
    FUZZ_EVENTS_MAX = 4000,
};

static struct pack_step question(enum pack_answer_kind kind, uint32_t right_mask)
{
    struct pack_step step = {
        .kind = PACK_QUESTION,
        .title = STR("Que faire ?"),
        .answer_kind = kind,
        .answers_count = kind == PACK_TRUEFALSE ? 2 : 4,
        .right_mask = right_mask,
        .points = 1000,
        .read_ms = 3000,
        .time_ms = 20000,
    };
    for (uint32_t i = 0; i < step.answers_count; i++)
        step.answers[i] = (struct pack_answer){.text = STR("Ceci"), .right = right_mask >> i & 1};
    return step;
}

static void round_trip(const struct event *event, int64_t previous_at_ms, struct str bytes)
{
    struct buf out;
    buf_init(&out, bytes.len + 1);
    if (!event_encode(&out, event, previous_at_ms) || !str_eq(buf_str(&out), bytes))
        abort(); /* an event has one form only */
    buf_done(&out);
}

static void look(const struct game *game)
{
    struct view view;
    struct view_me me;
    for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
        game_view(game, (enum game_role)role, game_now_ms(game), &view);
        if (role == ROLE_PLAYER && !view.revealed)
            for (uint32_t i = 0; i < PACK_ANSWERS_MAX; i++)
                if (view.answers[i].right || view.answers[i].chosen)
                    abort(); /* a phone was told too early */
    }
    for (uint32_t i = 0; i < game_players_count(game) && i < 4; i++) {
        game_view_me(game, i, &me);
        if (me.player.points > FUZZ_STEPS * PACK_POINTS_MAX)
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pack_step steps[FUZZ_STEPS] = {
        {.kind = PACK_SLIDE,     .title = STR("Bonjour"), .read_ms = 3000 },
        question(PACK_MULTIPLE, 5),
        { .kind = PACK_PAUSE, .title = STR("Pause"),         .read_ms = 3000, .time_ms = 60000},
        question(PACK_TRUEFALSE, 2),
    };
    struct pack pack = {
        .language = STR("fr"), .steps = steps, .steps_count = FUZZ_STEPS, .questions_count = 2};
    struct game_settings settings = {.seed = 1,
                                     .time_percent = 100,
                                     .standings_every = 1,
                                     .speed = 1,
                                     .free_pseudonyms = true,
                                     .shuffle = true};
    struct game *game = game_new(&pack, &settings);
    struct str in = {(const char *)data, size};
    int64_t at_ms = 0;
    if (!game)
        return 0;
    for (uint32_t i = 0; i < FUZZ_EVENTS_MAX; i++) {
        struct str before = in;
        struct event event;
        struct effects effects;
        struct err err = {0};
        if (!event_decode(&in, at_ms, &event, &err)) {
            if (err.code != ERR_SYNTAX || in.len != before.len)
                abort(); /* refused without a word, or half read */
            break;
        }
        round_trip(&event, at_ms, str_head(before, before.len - in.len));
        at_ms = event.at_ms;
        if (!game_apply(game, &event, &effects, &err) && err.code == ERR_NONE)
            abort();
        if (i % 16 == 0)
            look(game);
    }
    look(game);
    game_free(game);
    return 0;
}
