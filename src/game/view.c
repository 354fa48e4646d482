/* SPDX-License-Identifier: Apache-2.0 */
/* view.c: what each role may see, and when. Nothing else reads the game for the outside. */
#include "game/view.h"

#include "base/rng.h"
#include "game/game_state.h"

static bool is_step_phase(enum game_phase phase)
{
    return phase != GAME_LOBBY && phase != GAME_PODIUM && phase != GAME_ENDED;
}

/* Right answers may be seen: the question was revealed, and is on view. */
static bool is_revealed(const struct game *game)
{
    return game->phase == GAME_REVEAL || game->phase == GAME_STANDINGS;
}

/* The order in which a step's answers are listed: the same for everybody, and each time. */
static void list_order(const struct game *game, uint32_t step, uint32_t order[PACK_ANSWERS_MAX])
{
    const struct pack_step *asked = game_step_of(game, step);
    for (uint32_t i = 0; i < PACK_ANSWERS_MAX; i++)
        order[i] = i;
    if (!game->settings.shuffle || asked->order_fixed || asked->answer_kind == PACK_TRUEFALSE)
        return;
    struct rng rng;
    rng_init(&rng, game->settings.seed);
    rng_init(&rng, rng_next(&rng) ^ step);
    for (uint32_t i = asked->answers_count; i > 1; i--) { /* Fisher-Yates */
        uint32_t j = rng_below(&rng, i), swapped = order[i - 1];
        order[i - 1] = order[j];
        order[j] = swapped;
    }
}

static void view_answers(const struct game *game, struct view *ret)
{
    const struct pack_step *asked = game_step_of(game, game->step);
    const struct play *play = game_play_of(game, game->step);
    uint32_t order[PACK_ANSWERS_MAX];
    list_order(game, game->step, order);
    ret->answers_count = asked->answers_count;
    for (uint32_t i = 0; i < asked->answers_count; i++) {
        struct view_answer *answer = &ret->answers[i];
        answer->text = asked->answers[order[i]].text;
        answer->id = order[i] + 1;
        if (!ret->revealed)
            continue;
        answer->right = asked->answers[order[i]].right;
        answer->chosen = play->chosen[order[i]];
    }
}

static void view_question(const struct game *game, enum game_role role, struct view *ret)
{
    const struct pack_step *asked = game_step_of(game, game->step);
    bool open = game->phase == GAME_OPEN || ret->revealed;
    ret->number = pack_question_number(game->pack, game->step);
    ret->answer_kind = asked->answer_kind;
    ret->points_max = asked->points;
    ret->cancelled = game_play_of(game, game->step)->cancelled;
    if (role == ROLE_PLAYER) {
        if (open)
            ret->title = asked->title;
    } else if (game->phase != GAME_ANNOUNCE) {
        ret->title = asked->title;
        ret->picture = asked->picture;
        if (game->phase != GAME_STANDINGS)
            ret->message = asked->message;
    }
    if (open)
        view_answers(game, ret);
    if (ret->revealed) {
        ret->explanation = asked->explanation;
        ret->sources = asked->sources;
        ret->all_right = game_play_of(game, game->step)->all_right;
    }
}

static void view_slide(const struct game *game, enum game_role role, struct view *ret)
{
    const struct pack_step *slide = game_step_of(game, game->step);
    ret->title = slide->title;
    ret->lines = slide->lines;
    ret->sources = slide->sources;
    if (role != ROLE_PLAYER)
        ret->picture = slide->picture;
}

static void view_ranks(const struct game *game, struct view *ret)
{
    uint32_t players[GAME_STANDINGS_SHOWN];
    ret->ranked = game_standings(game, players, GAME_STANDINGS_SHOWN);
    ret->ranks_count = ret->ranked < GAME_STANDINGS_SHOWN ? ret->ranked : GAME_STANDINGS_SHOWN;
    for (uint32_t i = 0; i < ret->ranks_count; i++) {
        struct game_player player;
        game_player_get(game, players[i], &player);
        ret->ranks[i] = (struct view_rank){
            .player = players[i],
            .rank = player.rank,
            .rank_before = player.rank_before,
            .points = player.points,
            .gain = player.gain,
            .pseudonym = player.pseudonym,
        };
    }
}

static void view_clock(const struct game *game, int64_t now_ms, struct view *ret)
{
    ret->timed = game->timed;
    ret->paused = game->paused;
    ret->total_ms = game->total_ms;
    if (!game->timed)
        return;
    int64_t left_ms = game->ends_ms - (game->paused ? game->paused_ms : now_ms);
    ret->left_ms = left_ms > 0 ? left_ms : 0;
}

void game_view(const struct game *game, enum game_role role, int64_t now_ms, struct view *ret)
{
    *ret = (struct view){
        .phase = game->phase,
        .step = game->step,
        .steps = game->pack->steps_count,
        .questions = game->pack->questions_count,
        .again = game->again,
        .tally = game_tally_get(game),
        .locked = game->locked,
        .sounds = game->sounds,
    };
    view_clock(game, now_ms, ret);
    if (is_step_phase(game->phase)) {
        const struct pack_step *step = game_step_of(game, game->step);
        ret->kind = step->kind;
        ret->theme = step->theme;
        ret->revealed = is_revealed(game);
        if (step->kind == PACK_QUESTION)
            view_question(game, role, ret);
        else
            view_slide(game, role, ret);
        if (role == ROLE_CONSOLE)
            ret->shown = step;
    }
    bool goes_on = is_step_phase(game->phase) || game->phase == GAME_LOBBY;
    if (role == ROLE_CONSOLE && goes_on && game->step < game->pack->steps_count)
        ret->next = &game->pack->steps[game->step];
    ret->standings_next =
        role == ROLE_CONSOLE && game->phase == GAME_REVEAL && phase_standings_due(game);
    bool ranks_shown =
        game->phase == GAME_STANDINGS || game->phase == GAME_PODIUM || game->phase == GAME_ENDED;
    if (role != ROLE_PLAYER && ranks_shown)
        view_ranks(game, ret);
}

void game_view_me(const struct game *game, uint32_t player, struct view_me *ret)
{
    struct game_answer answer = {0};
    *ret = (struct view_me){.ranked = game->ranked, .scored = game->scored};
    game_player_get(game, player, &ret->player);
    ret->right_count = ret->player.right_count;
    if (!is_step_phase(game->phase))
        return;
    if (game_answer_get(game, player, game->step, &answer)) {
        ret->answered_step = game->step;
        ret->choices = answer.choices;
    }
    ret->revealed = is_revealed(game);
    if (!ret->revealed)
        return;
    ret->right = answer.choices == game_step_of(game, game->step)->right_mask;
    ret->gain = answer.points;
    const struct player *me = &game->players[player];
    if (me->rank > 0 && me->place > 0) {
        uint32_t ahead = game->order[me->place - 1];
        ret->gap = game->players[ahead].points - me->points;
        ret->ahead = names_text(&game->names, game->players[ahead].names[0]);
    }
}
