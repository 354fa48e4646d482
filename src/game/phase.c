/* SPDX-License-Identifier: Apache-2.0 */
/* phase.c: from the lobby to the end, and the clock of each phase. */
#include <assert.h>

#include "game/game_state.h"

static void clock_stop(struct game *game)
{
    game->timed = game->paused = false;
    game->total_ms = 0;
    game->ends_ms = game->paused_ms = 0;
}

static void clock_run(struct game *game, int64_t now_ms, uint32_t total_ms)
{
    clock_stop(game);
    game->timed = true;
    game->total_ms = total_ms;
    game->ends_ms = now_ms + total_ms;
}

static void clock_resume(struct game *game, int64_t now_ms)
{
    int64_t stood_ms = now_ms - game->paused_ms;
    game->paused = false;
    game->paused_ms = 0;
    game->ends_ms += stood_ms;
    game->stood_ms += stood_ms;
    if (game->phase == GAME_BREAK)
        game_play_of(game, game->step)->break_ends_ms = game->ends_ms;
}

int64_t game_wake_ms(const struct game *game)
{
    if (!game->timed || game->paused)
        return INT64_MAX;
    switch (game->phase) {
    case GAME_ANNOUNCE:
    case GAME_READ:
        return game->ends_ms;
    case GAME_OPEN: /* the phones show 0, and what they have sent is still under way */
        return game->ends_ms + game_at_speed(game, GAME_GRACE_MS);
    case GAME_LOBBY:
    case GAME_REVEAL:
    case GAME_STANDINGS:
    case GAME_SLIDE:
    case GAME_BREAK:
    case GAME_PODIUM:
    case GAME_ENDED:
        break;
    }
    return INT64_MAX;
}

int64_t phase_ran_ms(const struct game *game, int64_t now_ms)
{
    return (game->paused ? game->paused_ms : now_ms) - game->opened_ms - game->stood_ms;
}

static const struct pack_step *present(const struct game *game)
{
    return game_step_of(game, game->step);
}

static void go_announce(struct game *game, int64_t now_ms)
{
    game->phase = GAME_ANNOUNCE;
    clock_run(game, now_ms, game_at_speed(game, GAME_ANNOUNCE_MS));
}

static void go_read(struct game *game, int64_t now_ms)
{
    game->phase = GAME_READ;
    clock_run(game, now_ms, game_at_speed(game, present(game)->read_ms));
}

static void go_open(struct game *game, int64_t now_ms)
{
    uint32_t limit_ms = game_limit_ms(game, present(game));
    game->phase = GAME_OPEN;
    game_play_of(game, game->step)->opened = true;
    game->opened_ms = now_ms;
    game->stood_ms = 0;
    game->connected_answered = 0;
    game->waits_for_all = true;
    clock_stop(game);
    if (limit_ms > 0)
        clock_run(game, now_ms, game_at_speed(game, limit_ms));
}

static void go_reveal(struct game *game)
{
    struct play *play = game_play_of(game, game->step);
    assert(play->opened && play->reveal == 0);
    clock_stop(game);
    game->phase = GAME_REVEAL;
    play->reveal = ++game->reveals;
    if (!pack_step_judged(present(game)))
        return;
    game->revealed_last = game->step;
    standings_judge(game, game->step);
    if (!standings_counts(game, game->step))
        return;
    standings_compute(game);
    game->podium_shown = false; /* the one that was shown is not the last */
}

static void go_end(struct game *game)
{
    clock_stop(game);
    game->opened_ms = 0;
    game->again = false;
    game->projected = 0; /* nobody could take it away any more */
    game->phase = GAME_ENDED;
}

static void go_podium(struct game *game)
{
    if (game->scored == 0) {
        go_end(game);
        return;
    }
    clock_stop(game);
    game->opened_ms = 0;
    game->again = false;
    game->podium_shown = true;
    game->phase = GAME_PODIUM;
}

/* Plays a step for the first time. */
static void play_step(struct game *game, uint32_t step, int64_t now_ms)
{
    game->step = step;
    game->again = false;
    game->opened_ms = 0;
    if (step > game->furthest)
        game->furthest = step;
    game_play_of(game, step)->seen = true;
    clock_stop(game);
    switch (present(game)->kind) {
    case PACK_SLIDE:
        game->phase = GAME_SLIDE;
        game->lines_shown = present(game)->progressive ? 1 : present(game)->lines.count;
        break;
    case PACK_QUESTION:
    case PACK_SPOT:
        go_announce(game, now_ms);
        break;
    case PACK_POLL:
    case PACK_FEEDBACK:
        go_open(game, now_ms);
        break;
    case PACK_PAUSE:
        game->phase = GAME_BREAK;
        if (present(game)->time_ms > 0) {
            clock_run(game, now_ms, game_at_speed(game, present(game)->time_ms));
            game_play_of(game, step)->break_ends_ms = game->ends_ms;
        }
        break;
    }
}

/* Shows a step that was reached before. A question that was not revealed is shown as it is read,
 * without its answers; a poll that was not is open again. A break's countdown goes on if it is not
 * over. */
static void show_step(struct game *game, uint32_t step, int64_t now_ms)
{
    const struct play *play = game_play_of(game, step);
    game->step = step;
    game->again = step < game->furthest || game->podium_shown;
    game->opened_ms = 0;
    game_play_of(game, step)->seen = true;
    clock_stop(game);
    switch (present(game)->kind) {
    case PACK_SLIDE:
        game->phase = GAME_SLIDE;
        game->lines_shown = present(game)->lines.count;
        break;
    case PACK_POLL:
    case PACK_FEEDBACK:
        if (play->reveal > 0) {
            game->phase = GAME_REVEAL;
        } else {
            game->again = false;
            go_open(game, now_ms);
        }
        break;
    case PACK_QUESTION:
    case PACK_SPOT:
        game->phase = play->reveal > 0 ? GAME_REVEAL : GAME_READ;
        game->again = game->again || play->reveal == 0;
        break;
    case PACK_PAUSE:
        game->phase = GAME_BREAK;
        if (play->break_ends_ms > now_ms) {
            clock_run(game, now_ms, game_at_speed(game, present(game)->time_ms));
            game->ends_ms = play->break_ends_ms;
        }
        break;
    }
}

static void go_next_step(struct game *game, int64_t now_ms)
{
    if (game->step >= game->pack->steps_count)
        go_podium(game);
    else if (game_play_of(game, game->step + 1)->seen)
        show_step(game, game->step + 1, now_ms);
    else
        play_step(game, game->step + 1, now_ms);
}

bool phase_standings_due(const struct game *game)
{
    return !game->again && game->settings.standings_every > 0 &&
           standings_counts(game, game->step) &&
           game->scored % game->settings.standings_every == 0 &&
           game->step < game->pack->steps_count;
}

bool phase_is_awaiting(const struct game *game)
{
    return game->phase == GAME_OPEN && pack_step_judged(present(game));
}

bool phase_close_if_complete(struct game *game)
{
    if (!phase_is_awaiting(game) || game->paused || !game->waits_for_all || game->connected == 0 ||
        game->connected_answered < game->connected)
        return false;
    go_reveal(game);
    return true;
}

bool phase_tick(struct game *game, int64_t now_ms, struct err *err)
{
    int64_t wake_ms = game_wake_ms(game);
    if (wake_ms == INT64_MAX || now_ms < wake_ms)
        return err_set(err, ERR_STATE, "nothing is due at %lld ms", (long long)now_ms);
    if (game->phase == GAME_ANNOUNCE)
        go_read(game, now_ms);
    else if (game->phase == GAME_READ)
        go_open(game, now_ms);
    else
        go_reveal(game);
    return true;
}

bool phase_start(struct game *game, int64_t now_ms, struct err *err)
{
    if (game->phase != GAME_LOBBY)
        return err_set(err, ERR_STATE, "the session has started already");
    go_next_step(game, now_ms);
    return true;
}

bool phase_next(struct game *game, const struct event *event, struct err *err)
{
    int64_t now_ms = event->at_ms;
    if (event->step != game->step || event->phase != game->phase)
        return err_set(err, ERR_STATE, "the session has moved on, to step %u: look again",
                       game->step);
    switch (game->phase) {
    case GAME_ANNOUNCE:
        go_read(game, now_ms);
        break;
    case GAME_READ:
        if (!game->again)
            go_open(game, now_ms);
        else if (!game_play_of(game, game->step)->opened)
            play_step(game, game->step, now_ms); /* it was skipped: now it is played */
        else
            go_next_step(game, now_ms);
        break;
    case GAME_OPEN:
        go_reveal(game);
        break;
    case GAME_REVEAL:
        if (phase_standings_due(game))
            game->phase = GAME_STANDINGS;
        else
            go_next_step(game, now_ms);
        break;
    case GAME_LOBBY:
    case GAME_STANDINGS:
    case GAME_SLIDE:
    case GAME_BREAK:
        go_next_step(game, now_ms);
        break;
    case GAME_PODIUM:
    case GAME_ENDED: /* refused by game_apply */
        go_end(game);
        break;
    }
    return true;
}

/* A question that counts is under way: leaving it would lose it. */
static bool is_judging(const struct game *game)
{
    if (game->phase == GAME_OPEN)
        return pack_step_judged(present(game));
    return game->phase == GAME_ANNOUNCE || (game->phase == GAME_READ && !game->again);
}

bool phase_back(struct game *game, int64_t now_ms, struct err *err)
{
    if (game->phase == GAME_LOBBY)
        return err_set(err, ERR_STATE, "the session has not started");
    if (is_judging(game))
        return err_set(err, ERR_STATE, "a question is being played: close or skip it first");
    if (game->phase == GAME_STANDINGS) {
        game->phase = GAME_REVEAL;
    } else if (game->phase == GAME_PODIUM) {
        show_step(game, game->step, now_ms);
    } else {
        if (game->step <= 1)
            return err_set(err, ERR_STATE, "this is the first step");
        if (game->paused)
            clock_resume(game, now_ms); /* a break's countdown, which goes on meanwhile */
        show_step(game, game->step - 1, now_ms);
    }
    return true;
}

bool phase_skip(struct game *game, int64_t now_ms, struct err *err)
{
    switch (game->phase) {
    case GAME_ANNOUNCE:
    case GAME_READ:
    case GAME_OPEN:
    case GAME_SLIDE:
    case GAME_BREAK:
        go_next_step(game, now_ms);
        return true;
    case GAME_LOBBY:
    case GAME_REVEAL:
    case GAME_STANDINGS:
    case GAME_PODIUM:
    case GAME_ENDED:
        break;
    }
    return err_set(err, ERR_STATE, "there is no step to skip here: go on with next");
}

bool phase_jump(struct game *game, const struct event *event, struct err *err)
{
    if (event->step == 0 || event->step > game->pack->steps_count)
        return err_set(err, ERR_NOT_FOUND, "no step %u in this pack", event->step);
    if (event->step == game->step && game->phase != GAME_PODIUM)
        return err_set(err, ERR_STATE, "step %u is on view already", event->step);
    if (is_judging(game))
        return err_set(err, ERR_STATE, "a question is being played: close or skip it first");
    if (game->paused)
        clock_resume(game, event->at_ms);
    if (game_play_of(game, event->step)->seen)
        show_step(game, event->step, event->at_ms);
    else
        play_step(game, event->step, event->at_ms);
    return true;
}

bool phase_more(struct game *game, const struct event *event, struct err *err)
{
    if (game->phase != GAME_SLIDE || event->step != game->step)
        return err_set(err, ERR_STATE, "the session has moved on, to step %u: look again",
                       game->step);
    if (event->slot != game->lines_shown || game->lines_shown >= present(game)->lines.count)
        return err_set(err, ERR_STATE, "%u lines are shown: look again", game->lines_shown);
    game->lines_shown++;
    return true;
}

bool phase_close(struct game *game, struct err *err)
{
    if (game->phase != GAME_OPEN)
        return err_set(err, ERR_STATE, "no question is open");
    go_reveal(game);
    return true;
}

bool phase_extend(struct game *game, struct err *err)
{
    uint32_t more_ms = game_at_speed(game, GAME_EXTEND_MS);
    if (game->phase != GAME_OPEN || !game->timed)
        return err_set(err, ERR_STATE, "no question is open with a clock");
    if (game->total_ms > GAME_TIME_MS_MAX - more_ms)
        return err_set(err, ERR_LIMIT, "a step lasts %d ms at most", GAME_TIME_MS_MAX);
    game->total_ms += more_ms;
    game->ends_ms += more_ms;
    return true;
}

bool phase_pause(struct game *game, int64_t now_ms, struct err *err)
{
    if (game->paused)
        return err_set(err, ERR_STATE, "the clock stands already");
    if (!game->timed)
        return err_set(err, ERR_STATE, "no clock runs in this phase");
    game->paused = true;
    game->paused_ms = now_ms;
    return true;
}

bool phase_resume(struct game *game, int64_t now_ms, struct err *err)
{
    if (!game->paused)
        return err_set(err, ERR_STATE, "the clock is not paused");
    clock_resume(game, now_ms);
    (void)phase_close_if_complete(game);
    return true;
}

bool phase_cancel(struct game *game, struct err *err)
{
    if (game->phase < GAME_ANNOUNCE || game->phase > GAME_STANDINGS)
        return err_set(err, ERR_STATE, "no question is on view: go back to it first");
    struct play *play = game_play_of(game, game->step);
    if (!pack_step_judged(present(game)))
        return err_set(err, ERR_STATE, "this step gives no points to take back");
    if (play->cancelled)
        return err_set(err, ERR_STATE, "this question is cancelled already");
    play->cancelled = true;
    standings_compute(game);
    return true;
}

void phase_end(struct game *game)
{
    if (game->podium_shown)
        go_end(game);
    else
        go_podium(game);
}
