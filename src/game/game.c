/* SPDX-License-Identifier: Apache-2.0 */
/* game.c: the door of the engine: makes a game, applies events, answers questions. The rules are in
 * players.c, phase.c, standings.c, texts.c, cloud.c, asks.c and profile.c. */
#include "game/game.h"

#include <assert.h>
#include <stdlib.h>

#include "game/game_state.h"

enum {
    DAY_MS = 24 * 3600 * 1000,
};

struct game *game_new(const struct pack *pack, const struct game_settings *settings)
{
    struct game *game = calloc(1, sizeof(*game));
    if (!game)
        return NULL;
    game->pack = pack;
    game->settings = *settings;
    if (game->settings.speed == 0)
        game->settings.speed = 1;
    game->sounds = settings->sounds;
    game->asks_open = settings->asks;
    names_init(&game->names, settings->seed,
               str_eq(pack->language, STR("en")) ? &words_en : &words_fr);
    game->plays = calloc(pack->steps_count ? pack->steps_count : 1, sizeof(*game->plays));
    if (!game->plays) {
        game_free(game);
        return NULL;
    }
    for (uint32_t i = 0; i < pack->steps_count; i++)
        game->plays[i].spot = pack->steps[i].kind == PACK_SPOT;
    return game;
}

void game_free(struct game *game)
{
    if (!game)
        return;
    for (uint32_t i = 0; game->plays && i < game->pack->steps_count; i++) {
        free(game->plays[i].choices);
        free(game->plays[i].marks);
        free(game->plays[i].points);
        free(game->plays[i].time_ms);
        free(game->plays[i].words);
        for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++)
            free(game->plays[i].texts[slot]);
    }
    for (uint32_t i = 0; i < game->asks_count; i++)
        free(game->asks[i].supporters);
    free(game->asks);
    free(game->texts);
    names_done(&game->names);
    free(game->plays);
    free(game->players);
    free(game->order);
    free(game->scratch);
    free(game);
}

void effects_add(struct effects *effects, enum effect_type type, uint32_t player, uint32_t step)
{
    assert(effects->count < GAME_EFFECTS_MAX);
    effects->items[effects->count++] = (struct effect){type, player, step};
}

/* Locks, sounds: a switch that is already so is refused, to keep the journal short. */
static bool set_switch(bool *now, bool wanted, const char *what, struct err *err)
{
    if (*now == wanted)
        return err_set(err, ERR_STATE, "%s already", what);
    *now = wanted;
    return true;
}

/* What the facilitator and the clock do. All of it changes what everybody sees. */
static bool apply_conduct(struct game *game, const struct event *event, struct err *err)
{
    switch (event->type) {
    case EVENT_TICK:
        return phase_tick(game, event->at_ms, err);
    case EVENT_START:
        return phase_start(game, event->at_ms, err);
    case EVENT_NEXT:
        return phase_next(game, event, err);
    case EVENT_BACK:
        return phase_back(game, event->at_ms, err);
    case EVENT_SKIP:
        return phase_skip(game, event->at_ms, err);
    case EVENT_CLOSE:
        return phase_close(game, err);
    case EVENT_EXTEND:
        return phase_extend(game, err);
    case EVENT_PAUSE:
        return phase_pause(game, event->at_ms, err);
    case EVENT_RESUME:
        return phase_resume(game, event->at_ms, err);
    case EVENT_CANCEL:
        return phase_cancel(game, err);
    case EVENT_LOCK:
        return set_switch(&game->locked, true, "locked", err);
    case EVENT_UNLOCK:
        return set_switch(&game->locked, false, "unlocked", err);
    case EVENT_SOUNDS_ON:
        return set_switch(&game->sounds, true, "sounds are on", err);
    case EVENT_SOUNDS_OFF:
        return set_switch(&game->sounds, false, "sounds are off", err);
    case EVENT_ASKS_ON:
        return set_switch(&game->asks_open, true, "questions are taken", err);
    case EVENT_ASKS_OFF:
        return set_switch(&game->asks_open, false, "questions are not taken", err);
    case EVENT_JUMP:
        return phase_jump(game, event, err);
    case EVENT_MORE:
        return phase_more(game, event, err);
    case EVENT_END:
        phase_end(game);
        return true;
    case EVENT_JOIN:
    case EVENT_DRAW:
    case EVENT_KEEP:
    case EVENT_CONNECT:
    case EVENT_DISCONNECT:
    case EVENT_ANSWER:
    case EVENT_EXCLUDE:
    case EVENT_RECOVER:
    case EVENT_TEXT:
    case EVENT_WORD_SHOW:
    case EVENT_WORD_HIDE:
    case EVENT_ASK:
    case EVENT_SUPPORT:
    case EVENT_ASK_SHOW:
    case EVENT_ASK_CLOSE:
    case EVENT_PROJECT:
    case EVENT_UNPROJECT:
    case EVENT_PROFILE:
        break;
    }
    return err_set(err, ERR_SYNTAX, "event type %d is not known", (int)event->type);
}

static bool apply_any(struct game *game, const struct event *event, struct effects *effects,
                      struct err *err)
{
    switch (event->type) {
    case EVENT_JOIN:
        return players_join(game, event, effects, err);
    case EVENT_DRAW:
        return players_draw(game, event, effects, err);
    case EVENT_KEEP:
        return players_keep(game, event, effects, err);
    case EVENT_CONNECT:
        return players_connect(game, event, effects, err);
    case EVENT_DISCONNECT:
        return players_disconnect(game, event, effects, err);
    case EVENT_ANSWER:
        return players_answer(game, event, effects, err);
    case EVENT_EXCLUDE:
        return players_exclude(game, event, effects, err);
    case EVENT_RECOVER:
        players_recover(game, effects);
        return true;
    case EVENT_TEXT:
        return texts_apply(game, event, effects, err);
    case EVENT_WORD_SHOW:
    case EVENT_WORD_HIDE:
        return cloud_decide(game, event, effects, err);
    case EVENT_ASK:
        return asks_add(game, event, effects, err);
    case EVENT_SUPPORT:
        return asks_support(game, event, effects, err);
    case EVENT_ASK_SHOW:
    case EVENT_ASK_CLOSE:
    case EVENT_PROJECT:
    case EVENT_UNPROJECT:
        return asks_conduct(game, event, effects, err);
    case EVENT_PROFILE:
        return profile_set(game, event, effects, err);
    case EVENT_TICK:
    case EVENT_START:
    case EVENT_NEXT:
    case EVENT_BACK:
    case EVENT_SKIP:
    case EVENT_CLOSE:
    case EVENT_EXTEND:
    case EVENT_PAUSE:
    case EVENT_RESUME:
    case EVENT_CANCEL:
    case EVENT_LOCK:
    case EVENT_UNLOCK:
    case EVENT_SOUNDS_ON:
    case EVENT_SOUNDS_OFF:
    case EVENT_ASKS_ON:
    case EVENT_ASKS_OFF:
    case EVENT_JUMP:
    case EVENT_MORE:
    case EVENT_END:
        break;
    }
    if (!apply_conduct(game, event, err))
        return false;
    effects_add(effects, EFFECT_STATE, 0, 0);
    return true;
}

bool game_apply(struct game *game, const struct event *event, struct effects *effects,
                struct err *err)
{
    *effects = (struct effects){0};
    if (event->at_ms < game->now_ms)
        return err_set(err, ERR_SYNTAX, "at %lld ms: the session is at %lld ms already",
                       (long long)event->at_ms, (long long)game->now_ms);
    if (event->at_ms > (int64_t)GAME_DAYS_MAX * DAY_MS)
        return err_set(err, ERR_LIMIT, "a session lasts %d days at most", GAME_DAYS_MAX);
    bool connection = event->type == EVENT_CONNECT || event->type == EVENT_DISCONNECT ||
                      event->type == EVENT_RECOVER;
    if (game->phase == GAME_ENDED && !connection)
        return err_set(err, ERR_STATE, "the session has ended");
    if (!apply_any(game, event, effects, err))
        return false;
    game->now_ms = event->at_ms;
    game->events++;
    return true;
}

bool game_replay(struct game *game, const struct event *event, struct effects *effects,
                 struct err *err)
{
    struct err why = {0};
    return game_apply(game, event, effects, &why) ||
           err_set(err, why.code,
                   "event %llu of the journal is refused (%s); put the folder back from a copy, or "
                   "use the maillon that wrote it",
                   (unsigned long long)game->events + 1, why.message);
}

uint32_t game_limit_ms(const struct game *game, const struct pack_step *step)
{
    uint64_t limit_ms = (uint64_t)step->time_ms * game->settings.time_percent / 100;
    return limit_ms < GAME_TIME_MS_MAX ? (uint32_t)limit_ms : GAME_TIME_MS_MAX;
}

uint32_t game_at_speed(const struct game *game, uint32_t ms)
{
    uint32_t fast_ms = ms / game->settings.speed;
    return fast_ms ? fast_ms : 1;
}

const struct pack *game_pack(const struct game *game)
{
    return game->pack;
}

const struct game_settings *game_settings_get(const struct game *game)
{
    return &game->settings;
}

enum game_phase game_phase_get(const struct game *game)
{
    return game->phase;
}

uint32_t game_step(const struct game *game)
{
    return game->step;
}

bool game_seen(const struct game *game, uint32_t step)
{
    return game_play_of(game, step)->seen;
}

uint64_t game_events(const struct game *game)
{
    return game->events;
}

int64_t game_now_ms(const struct game *game)
{
    return game->now_ms;
}

int64_t game_opened_ms(const struct game *game)
{
    return game->opened_ms;
}

uint32_t game_players_count(const struct game *game)
{
    return game->count;
}

bool game_locked(const struct game *game)
{
    return game->locked;
}

void game_player_get(const struct game *game, uint32_t player, struct game_player *ret)
{
    assert(player < game->count);
    const struct player *from = &game->players[player];
    struct game_answer answer = {0};
    if (game->revealed_last)
        (void)game_answer_get(game, player, game->revealed_last, &answer);
    *ret = (struct game_player){
        .proposals_count = from->proposals_count,
        .token_hash = from->token_hash,
        .joined = from->joined,
        .connected = from->connected,
        .excluded = from->excluded,
        .points = from->points,
        .gain = answer.points,
        .right_count = from->right_count,
        .rank = from->rank,
        .rank_before = from->rank_before,
        .profile = from->profile,
    };
    if (from->joined)
        ret->pseudonym = names_text(&game->names, from->names[0]);
    for (uint32_t i = 0; i < from->proposals_count; i++)
        ret->proposals[i] = names_text(&game->names, from->names[i]);
}

bool game_answer_get(const struct game *game, uint32_t player, uint32_t step,
                     struct game_answer *ret)
{
    assert(player < game->count);
    if (step == 0 || step > game->pack->steps_count)
        return false;
    const struct play *play = game_play_of(game, step);
    uint32_t choices = players_choices(play, player);
    if (!choices)
        return false;
    bool counts = standings_counts(game, step) && !game->players[player].excluded;
    *ret = (struct game_answer){
        .choices = choices,
        .time_ms = play->time_ms[player],
        .points = counts ? play->points[player] : 0,
    };
    return true;
}

struct game_tally game_tally_get(const struct game *game)
{
    return (struct game_tally){
        .answered = game->step ? game_play_of(game, game->step)->answered : 0,
        .connected = game->connected,
        .players = game->joined,
    };
}

void game_result_get(const struct game *game, uint32_t step, struct game_result *ret)
{
    *ret = (struct game_result){0};
    if (step == 0 || step > game->pack->steps_count)
        return;
    const struct play *play = game_play_of(game, step);
    ret->answered = play->answered;
    ret->all_right = play->all_right;
    ret->played = play->opened;
    ret->revealed = play->reveal > 0;
    ret->cancelled = play->cancelled;
    for (uint32_t i = 0; i < PACK_MARKS_MAX; i++)
        ret->chosen[i] = play->chosen[i];
}

uint32_t game_standings(const struct game *game, uint32_t *ret_players, uint32_t max)
{
    for (uint32_t i = 0; i < game->ranked && i < max; i++)
        ret_players[i] = game->order[i];
    return game->ranked;
}
