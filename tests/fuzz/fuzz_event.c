/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_event.c: bytes as a journal. What is read as an event is written as the same bytes; a game
 * takes it or refuses it with words, and stays a game that can be looked at. */
#include <stdint.h>

#include "game/event.h"
#include "game/view.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_STEPS = 9,
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

static struct pack_step spot(void)
{
    struct pack_step step = question(PACK_MULTIPLE, 5);
    step.kind = PACK_SPOT;
    step.answer_kind = PACK_MARKS;
    step.messages[0].fields[PACK_BODY] = STR("Bonjour, cliquez ici");
    step.messages_count = 1;
    for (uint32_t i = 0; i < step.answers_count; i++) {
        step.marks[i] = (struct pack_mark){.field = PACK_BODY, .start = 4 * i, .end = 4 * i + 3};
        step.answers[i].hint = STR("Pour cela");
    }
    return step;
}

static struct pack_step poll(enum pack_step_kind kind, enum pack_answer_kind answer_kind)
{
    struct pack_step step = question(PACK_SINGLE, 0);
    step.kind = kind;
    step.answer_kind = answer_kind;
    step.answers_count = answer_kind == PACK_WORDS ? 0 : 4;
    step.points = step.time_ms = 0;
    step.order_fixed = true;
    return step;
}

static struct str lines[] = {STR_INIT("Un"), STR_INIT("Deux"), STR_INIT("Trois")};

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
        for (uint32_t i = 0; i < PACK_MARKS_MAX && !view.revealed; i++)
            if (view.answers[i].right || view.answers[i].hint.len > 0 ||
                (role == ROLE_PLAYER && view.answers[i].chosen))
                abort(); /* told too early */
        for (uint32_t i = 0; i < view.words_count && role != ROLE_CONSOLE; i++)
            if (!view.words[i].shown || (role == ROLE_PLAYER && !view.revealed))
                abort(); /* a word that waits for the facilitator */
    }
    for (uint32_t i = 0; i < game_players_count(game) && i < 4; i++) {
        game_view_me(game, i, &me);
        if (me.player.points > FUZZ_STEPS * PACK_POINTS_MAX)
            abort();
        if (!me.revealed && (me.right || me.clues || me.clues_found || me.decoys_hit || me.gain))
            abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct pack_step steps[FUZZ_STEPS] = {
        {.kind = PACK_SLIDE,                 .title = STR("Bonjour"), .read_ms = 3000 },
        question(PACK_MULTIPLE, 5),
        { .kind = PACK_PAUSE,             .title = STR("Pause"),         .read_ms = 3000, .time_ms = 60000},
        question(PACK_TRUEFALSE, 2),
        spot(),
        poll(PACK_POLL, PACK_SINGLE),
        poll(PACK_POLL, PACK_WORDS),
        poll(PACK_FEEDBACK, PACK_SCALE),
        { .kind = PACK_SLIDE,
         .lines = {lines, ARRAY_LEN(lines)},
         .progressive = true,
         .read_ms = 3000},
    };
    struct pack pack = {
        .language = STR("fr"), .steps = steps, .steps_count = FUZZ_STEPS, .questions_count = 3};
    struct game_settings settings = {.seed = 1,
                                     .time_percent = 100,
                                     .standings_every = 1,
                                     .speed = 1,
                                     .free_pseudonyms = true,
                                     .shuffle = true,
                                     .asks = true,
                                     .moderate = true,
                                     .profile = true};
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
