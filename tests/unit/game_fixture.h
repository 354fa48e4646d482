/* SPDX-License-Identifier: Apache-2.0 */
/* game_fixture.h: packs made in memory and short ways to speak to a game, for its tests. */
#ifndef MAILLON_TESTS_GAME_FIXTURE_H
#define MAILLON_TESTS_GAME_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "game/event.h"
#include "game/game.h"
#include "game/view.h"

enum {
    FIXTURE_STEPS_MAX = 10,
};

struct fixture_pack {
    struct pack pack;
    struct pack_step steps[FIXTURE_STEPS_MAX];
};

static struct str fixture_paragraph = {"Parce que", 9};
static struct str fixture_source = {"cyber.gouv.fr", 13};

static inline void fixture_init(struct fixture_pack *f)
{
    *f = (struct fixture_pack){
        .pack = {
                 .id = STR("essai"), .title = STR("Essai"), .language = STR("fr"), .steps = f->steps}
    };
}

static inline struct pack_step *fixture_add(struct fixture_pack *f, enum pack_step_kind kind)
{
    assert_true(f->pack.steps_count < FIXTURE_STEPS_MAX);
    struct pack_step *step = &f->steps[f->pack.steps_count++];
    *step = (struct pack_step){.kind = kind, .read_ms = 4000, .theme = STR("Courriel")};
    return step;
}

static inline struct pack_step *fixture_slide(struct fixture_pack *f)
{
    struct pack_step *step = fixture_add(f, PACK_SLIDE);
    step->title = STR("Trois idées");
    step->lines = (struct pack_texts){&fixture_paragraph, 1};
    step->sources = (struct pack_texts){&fixture_source, 1};
    step->picture = (struct pack_picture){STR("a.png"), STR("Un cadenas")};
    return step;
}

static inline struct pack_step *fixture_pause(struct fixture_pack *f, uint32_t time_ms)
{
    struct pack_step *step = fixture_add(f, PACK_PAUSE);
    step->title = STR("Pause");
    step->time_ms = time_ms;
    return step;
}

/* 20 s, four answers (two if true or false), a picture, a message, an explanation. */
static inline struct pack_step *fixture_question(struct fixture_pack *f, enum pack_answer_kind kind,
                                                 uint32_t right_mask, uint32_t points)
{
    const struct str texts[] = {STR("Un"),     STR("Deux"), STR("Trois"),
                                STR("Quatre"), STR("Cinq"), STR("Six")};
    struct pack_step *step = fixture_add(f, PACK_QUESTION);
    step->title = STR("Que faire ?");
    step->picture = (struct pack_picture){STR("b.png"), STR("Un courriel")};
    step->messages[0].channel = PACK_MESSAGE_EMAIL;
    step->messages[0].fields[PACK_BODY] = STR("Bonjour");
    step->messages_count = 1;
    step->answer_kind = kind;
    step->answers_count = kind == PACK_TRUEFALSE ? 2 : 4;
    step->right_mask = right_mask;
    for (uint32_t i = 0; i < step->answers_count; i++)
        step->answers[i] = (struct pack_answer){.text = texts[i], .right = right_mask >> i & 1};
    step->points = points;
    step->time_ms = 20000;
    step->order_fixed = kind == PACK_TRUEFALSE;
    step->explanation = (struct pack_texts){&fixture_paragraph, 1};
    step->sources = (struct pack_texts){&fixture_source, 1};
    f->pack.questions_count++;
    return step;
}

/* No chrono; three answers, or five points of a scale, or a cloud. */
static inline struct pack_step *fixture_poll(struct fixture_pack *f, enum pack_answer_kind kind)
{
    const struct str texts[] = {STR("1"), STR("2"), STR("3"), STR("4"), STR("5")};
    struct pack_step *step = fixture_add(f, PACK_POLL);
    step->title = STR("Et vous ?");
    step->picture = (struct pack_picture){STR("c.png"), STR("Une balance")};
    step->answer_kind = kind;
    step->answers_count = kind == PACK_WORDS ? 0 : kind == PACK_SCALE ? PACK_SCALE_POINTS : 3;
    for (uint32_t i = 0; i < step->answers_count; i++)
        step->answers[i].text = texts[i];
    step->order_fixed = true;
    step->explanation = (struct pack_texts){&fixture_paragraph, 1};
    step->sources = (struct pack_texts){&fixture_source, 1};
    return step;
}

static inline struct pack_step *fixture_feedback(struct fixture_pack *f)
{
    struct pack_step *step = fixture_poll(f, PACK_SCALE);
    step->kind = PACK_FEEDBACK;
    step->title = STR("Cette séance vous a-t-elle été utile ?");
    return step;
}

/* 60 s, a message with as many marked passages as said, a hint for each. */
static inline struct pack_step *fixture_spot(struct fixture_pack *f, uint32_t marks,
                                             uint32_t right_mask, uint32_t points)
{
    struct pack_step *step = fixture_add(f, PACK_SPOT);
    step->title = STR("Trouvez les indices");
    step->messages[0].channel = PACK_MESSAGE_EMAIL;
    step->messages[0].fields[PACK_BODY] = STR("abcdefghijklmnopqrstuvwxyzabcdefghij");
    step->messages_count = 1;
    step->answer_kind = PACK_MARKS;
    step->answers_count = marks;
    step->right_mask = right_mask;
    for (uint32_t i = 0; i < marks; i++) {
        step->marks[i] = (struct pack_mark){.field = PACK_BODY, .start = i, .end = i + 1};
        step->answers[i] = (struct pack_answer){
            .text = str_head(str_skip(step->messages[0].fields[PACK_BODY], i), 1),
            .hint = STR("Voilà pourquoi"),
            .right = right_mask >> i & 1,
        };
    }
    step->points = points;
    step->scoring = PACK_SCORING_PARTIAL;
    step->time_ms = PACK_SPOT_MS_DEFAULT;
    step->order_fixed = true;
    step->explanation = (struct pack_texts){&fixture_paragraph, 1};
    step->sources = (struct pack_texts){&fixture_source, 1};
    f->pack.questions_count++;
    return step;
}

static inline struct game_settings fixture_settings(void)
{
    return (struct game_settings){.seed = 7, .time_percent = 100, .standings_every = 1, .speed = 1};
}

/* --- speaking to a game; each fails the test if it is refused -------------------------------- */

static inline struct effects does(struct game *game, struct event event)
{
    struct effects effects;
    struct err err = {0};
    if (event.at_ms == 0)
        event.at_ms = game_now_ms(game);
    if (!game_apply(game, &event, &effects, &err))
        fail_msg("%s refused: %s", event_name(event.type), err.message);
    return effects;
}

static inline enum err_code refused(struct game *game, struct event event)
{
    struct effects effects;
    struct err err = {0};
    if (event.at_ms == 0)
        event.at_ms = game_now_ms(game);
    if (game_apply(game, &event, &effects, &err))
        fail_msg("%s accepted", event_name(event.type));
    assert_int_not_equal(err.message[0], '\0');
    assert_int_equal(effects.count, 0);
    return err.code;
}

static inline struct effects says(struct game *game, enum event_type type)
{
    return does(game, (struct event){.type = type});
}

/* To what comes next, from wherever the session is. */
static inline void next(struct game *game)
{
    (void)does(
        game,
        (struct event){.type = EVENT_NEXT, .step = game_step(game), .phase = game_phase_get(game)});
}

/* The wake time comes. */
static inline void wakes(struct game *game)
{
    assert_true(game_wake_ms(game) != INT64_MAX);
    (void)does(game, (struct event){.type = EVENT_TICK, .at_ms = game_wake_ms(game)});
}

/* A new player with a pseudonym and a connection. */
static inline uint32_t comes(struct game *game)
{
    uint32_t player = game_players_count(game);
    (void)says(game, EVENT_JOIN);
    (void)does(game, (struct event){.type = EVENT_CONNECT, .player = player});
    (void)does(game, (struct event){.type = EVENT_KEEP, .player = player});
    return player;
}

/* An answer to the present step, `ms` after it opened, on a network without delay. */
static inline struct effects answers(struct game *game, uint32_t player, uint32_t choices,
                                     uint32_t ms)
{
    return does(game, (struct event){
                          .type = EVENT_ANSWER,
                          .at_ms = game_opened_ms(game) + ms > game_now_ms(game)
                                       ? game_opened_ms(game) + ms
                                       : game_now_ms(game),
                          .player = player,
                          .step = game_step(game),
                          .choices = choices,
                          .claimed_ms = ms,
                          .seen_ms = ms,
                      });
}

/* What a player writes at the present step. */
static inline struct effects writes(struct game *game, uint32_t player, uint32_t slot,
                                    struct str text)
{
    return does(game, (struct event){.type = EVENT_TEXT,
                                     .player = player,
                                     .step = game_step(game),
                                     .slot = slot,
                                     .text = text});
}

/* An event about an item: a word of the present step, or a question to the trainer. */
static inline struct effects conducts(struct game *game, enum event_type type, uint32_t item)
{
    return does(game, (struct event){.type = type, .step = game_step(game), .item = item});
}

static inline bool has_effect(const struct effects *effects, enum effect_type type)
{
    for (uint32_t i = 0; i < effects->count; i++)
        if (effects->items[i].type == type)
            return true;
    return false;
}

static inline struct game_player player_of(const struct game *game, uint32_t player)
{
    struct game_player ret;
    game_player_get(game, player, &ret);
    return ret;
}

#endif
