/* SPDX-License-Identifier: Apache-2.0 */
/* view.c: what each role may see, and when. Nothing else reads the game for the outside. */
#include "game/view.h"

#include "base/rng.h"
#include "game/game_state.h"
#include "game/scoring.h"

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
static void list_order(const struct game *game, uint32_t step, uint32_t order[PACK_MARKS_MAX])
{
    const struct pack_step *asked = game_step_of(game, step);
    for (uint32_t i = 0; i < PACK_MARKS_MAX; i++)
        order[i] = i;
    if (!game->settings.shuffle || asked->order_fixed || asked->kind != PACK_QUESTION ||
        asked->answer_kind == PACK_TRUEFALSE)
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
    const struct play *before = ret->compared ? game_play_of(game, asked->before_step) : NULL;
    uint32_t order[PACK_MARKS_MAX];
    list_order(game, game->step, order);
    ret->answers_count = asked->answers_count;
    for (uint32_t i = 0; i < asked->answers_count; i++) {
        struct view_answer *answer = &ret->answers[i];
        answer->text = asked->answers[order[i]].text;
        answer->id = order[i] + 1;
        if (ret->counted)
            answer->chosen = play->chosen[order[i]];
        if (before)
            answer->before = before->chosen[order[i]];
        if (!ret->revealed)
            continue;
        answer->right = asked->answers[order[i]].right;
        answer->hint = asked->answers[order[i]].hint;
    }
}

static void view_messages(const struct game *game, enum game_role role, bool open, struct view *ret)
{
    const struct pack_step *asked = game_step_of(game, game->step);
    bool spot = asked->kind == PACK_SPOT;
    bool shown = role == ROLE_PLAYER ? spot && open : game->phase != GAME_ANNOUNCE;
    if (!shown || game->phase == GAME_STANDINGS)
        return;
    ret->messages = asked->messages;
    ret->messages_count = asked->messages_count;
    ret->marks = spot && open ? asked->marks : NULL;
}

/* Questions and spots. */
static void view_judged(const struct game *game, enum game_role role, struct view *ret)
{
    const struct pack_step *asked = game_step_of(game, game->step);
    bool open = game->phase == GAME_OPEN || ret->revealed;
    ret->number = pack_question_number(game->pack, game->step);
    ret->points_max = asked->points;
    ret->counted = ret->revealed;
    if (role == ROLE_PLAYER) {
        if (open)
            ret->title = asked->title;
    } else if (game->phase != GAME_ANNOUNCE) {
        ret->title = asked->title;
        ret->picture = asked->picture;
    }
    view_messages(game, role, open, ret);
    if (open)
        view_answers(game, ret);
    if (ret->revealed)
        ret->all_right = game_play_of(game, game->step)->all_right;
}

/* --- clouds ---------------------------------------------------------------------------------- */

/* Whose place in the list is before the other's: undecided ones, then by count, then by arrival. */
static bool goes_before(const struct view_word *a, const struct view_word *b)
{
    if (a->decided != b->decided)
        return !a->decided;
    return a->count != b->count ? a->count > b->count : a->item < b->item;
}

static void put_word(struct view *ret, const struct view_word *word)
{
    uint32_t at = ret->words_count;
    while (at > 0 && goes_before(word, &ret->words[at - 1])) {
        if (at < GAME_WORDS_SHOWN)
            ret->words[at] = ret->words[at - 1];
        at--;
    }
    if (at < GAME_WORDS_SHOWN)
        ret->words[at] = *word;
    if (ret->words_count < GAME_WORDS_SHOWN)
        ret->words_count++;
}

static void view_words(const struct game *game, enum game_role role, struct view *ret)
{
    if (role == ROLE_PLAYER && !ret->revealed)
        return;
    for (uint32_t i = 0; i < game_words_count(game, game->step); i++) {
        struct game_word from;
        game_word_get(game, game->step, i, &from);
        struct view_word word = {from.text, i, from.count, from.shown, from.decided};
        if (from.count == 0)
            continue;
        if (role != ROLE_CONSOLE && !from.shown)
            continue;
        if (role != ROLE_CONSOLE)
            word.decided = true;
        else
            ret->words_waiting += !from.decided;
        put_word(ret, &word);
    }
}

/* --- polls, feedback, slides ----------------------------------------------------------------- */

static void view_opinion(const struct game *game, enum game_role role, struct view *ret)
{
    const struct pack_step *asked = game_step_of(game, game->step);
    bool poll = asked->kind == PACK_POLL;
    ret->title = asked->title;
    if (role != ROLE_PLAYER)
        ret->picture = asked->picture;
    ret->scale_low = asked->scale_low;
    ret->scale_high = asked->scale_high;
    ret->counted =
        poll ? ret->revealed || (asked->results_live && role != ROLE_PLAYER) : role == ROLE_CONSOLE;
    ret->compared = poll && ret->revealed && asked->before_step > 0 &&
                    game_play_of(game, asked->before_step)->opened;
    if (ret->compared)
        ret->before_answered = game_play_of(game, asked->before_step)->answered;
    view_answers(game, ret);
    if (asked->answer_kind == PACK_WORDS)
        view_words(game, role, ret);
}

/* lines: how many of them are shown */
static void view_slide(const struct pack_step *slide, enum game_role role, uint32_t lines,
                       struct view *ret)
{
    ret->title = slide->title;
    ret->layout = slide->layout;
    ret->lines = slide->lines;
    if (lines < slide->lines.count) {
        ret->lines.count = lines;
        ret->lines_hidden = slide->lines.count - lines;
    }
    ret->columns = slide->columns;
    ret->columns_count = slide->columns_count;
    ret->table = slide->table.rows > 0 ? &slide->table : NULL;
    ret->explanation = slide->explanation;
    ret->sources = slide->sources;
    if (role != ROLE_PLAYER)
        ret->picture = slide->picture;
}

static void view_present(const struct game *game, enum game_role role, struct view *ret)
{
    const struct pack_step *step = game_step_of(game, game->step);
    ret->kind = step->kind;
    ret->theme = step->theme;
    ret->answer_kind = step->answer_kind;
    ret->cancelled = game_play_of(game, game->step)->cancelled;
    ret->revealed = is_revealed(game);
    if (role == ROLE_CONSOLE)
        ret->shown = step;
    switch (step->kind) {
    case PACK_SLIDE:
        view_slide(step, role, game->lines_shown, ret);
        return;
    case PACK_PAUSE:
        view_slide(step, role, step->lines.count, ret);
        return;
    case PACK_QUESTION:
    case PACK_SPOT:
        view_judged(game, role, ret);
        break;
    case PACK_POLL:
    case PACK_FEEDBACK:
        view_opinion(game, role, ret);
        break;
    }
    if (ret->revealed) {
        ret->explanation = step->explanation;
        ret->sources = step->sources;
    }
}

void game_view_step(const struct game *game, uint32_t step, struct view *ret)
{
    const struct pack_step *asked = game_step_of(game, step);
    *ret = (struct view){
        .step = step,
        .steps = game->pack->steps_count,
        .questions = game->pack->questions_count,
        .kind = asked->kind,
        .theme = asked->theme,
        .title = asked->title,
        .picture = asked->picture,
        .answer_kind = asked->answer_kind,
        .points_max = asked->points,
        .scale_low = asked->scale_low,
        .scale_high = asked->scale_high,
    };
    if (pack_step_judged(asked)) {
        ret->phase = GAME_ANNOUNCE;
        ret->number = pack_question_number(game->pack, step);
    } else if (pack_step_asks(asked)) {
        ret->phase = GAME_OPEN;
        ret->answers_count = asked->answers_count;
        for (uint32_t i = 0; i < asked->answers_count; i++)
            ret->answers[i] = (struct view_answer){.text = asked->answers[i].text, .id = i + 1};
    } else {
        ret->phase = asked->kind == PACK_SLIDE ? GAME_SLIDE : GAME_BREAK;
        view_slide(asked, ROLE_SCREEN, asked->lines.count, ret);
    }
}

void game_view_solo(const struct pack_step *step, struct view *ret)
{
    *ret = (struct view){
        .phase = GAME_REVEAL,
        .kind = step->kind,
        .theme = step->theme,
        .title = step->title,
        .answer_kind = step->answer_kind,
        .points_max = step->points,
        .messages = step->messages,
        .messages_count = step->messages_count,
        .marks = step->kind == PACK_SPOT ? step->marks : NULL,
        .answers_count = step->answers_count,
        .revealed = true,
        .explanation = step->explanation,
        .sources = step->sources,
    };
    for (uint32_t i = 0; i < step->answers_count; i++)
        ret->answers[i] = (struct view_answer){.text = step->answers[i].text,
                                               .hint = step->answers[i].hint,
                                               .id = i + 1,
                                               .right = step->answers[i].right};
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

static void view_asks(const struct game *game, enum game_role role, struct view *ret)
{
    ret->asks_open = game_asks_open(game);
    if (role == ROLE_PLAYER)
        return;
    if (game->projected > 0) {
        const struct ask *ask = &game->asks[game->projected - 1];
        ret->projected = texts_get(game, ask->text);
        ret->projected_supports = ask->supports;
    }
    for (uint32_t i = 0; role == ROLE_CONSOLE && i < game->asks_count; i++)
        ret->asks_waiting += game->asks[i].state == GAME_ASK_PENDING;
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
    if (is_step_phase(game->phase))
        view_present(game, role, ret);
    view_asks(game, role, ret);
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
    for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++)
        ret->texts[slot] = game_text(game, player, game->step, slot);
    ret->revealed = is_revealed(game);
    const struct pack_step *step = game_step_of(game, game->step);
    if (!ret->revealed || !pack_step_judged(step))
        return;
    ret->right = answer.choices == step->right_mask;
    if (step->kind == PACK_SPOT) {
        ret->clues = scoring_bits(step->right_mask);
        ret->clues_found = scoring_bits(answer.choices & step->right_mask);
        ret->decoys_hit = scoring_bits(answer.choices & ~step->right_mask);
    }
    ret->gain = answer.points;
    const struct player *me = &game->players[player];
    if (me->rank > 0 && me->place > 0) {
        uint32_t ahead = game->order[me->place - 1];
        ret->gap = game->players[ahead].points - me->points;
        ret->ahead = names_text(&game->names, game->players[ahead].names[0]);
    }
}
