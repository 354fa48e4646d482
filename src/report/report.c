/* SPDX-License-Identifier: Apache-2.0 */
/* report.c: a journal is played again, looked at after each event, and counted at the end. */
#include "report/report.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "game/scoring.h"

enum {
    LAST_STEPS = 3, /* whoever answered one of them stayed to the end */
    ARENA_BYTES_MAX = 32 << 20,
    MINUTE_MS = 60000,
};

/* What only the course of events tells. */
struct course {
    int64_t started_ms, ended_ms; /* -1: not yet */
    uint32_t peak;
    uint32_t present[PACK_STEPS_MAX]; /* connected when each step opened */
    bool opened[PACK_STEPS_MAX];
};

struct report_builder {
    struct report report;
    struct game *game;
    struct arena *arena;
    struct course course;
};

struct report_builder *report_new(const struct pack *pack, const struct game_settings *settings,
                                  const struct report_session *session)
{
    struct report_builder *builder = calloc(1, sizeof(*builder));
    if (!builder)
        return NULL;
    builder->arena = arena_new(ARENA_BYTES_MAX);
    builder->game = game_new(pack, settings);
    if (!builder->arena || !builder->game) {
        report_free(builder);
        return NULL;
    }
    builder->course.started_ms = builder->course.ended_ms = -1;
    builder->report.pack = pack;
    builder->report.game = builder->game;
    builder->report.session = *session;
    return builder;
}

void report_free(struct report_builder *builder)
{
    if (!builder)
        return;
    game_free(builder->game);
    arena_free(builder->arena);
    free(builder);
}

static void look(struct course *course, const struct game *game)
{
    enum game_phase phase = game_phase_get(game);
    struct game_tally tally = game_tally_get(game);
    if (tally.connected > course->peak)
        course->peak = tally.connected;
    if (phase != GAME_LOBBY && course->started_ms < 0)
        course->started_ms = game_now_ms(game);
    /* An end may be undone: the last one counts. */
    course->ended_ms = phase != GAME_ENDED    ? -1
                       : course->ended_ms < 0 ? game_now_ms(game)
                                              : course->ended_ms;
    if (phase == GAME_OPEN && !course->opened[game_step(game) - 1]) {
        course->opened[game_step(game) - 1] = true;
        course->present[game_step(game) - 1] = tally.connected;
    }
}

bool report_event(void *user, const struct event *event, struct err *err)
{
    struct report_builder *builder = user;
    struct effects effects;
    if (!game_replay(builder->game, event, &effects, err))
        return false;
    look(&builder->course, builder->game);
    return true;
}

/* --- one step ------------------------------------------------------------------------------- */

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return (x > y) - (x < y);
}

/* Quartiles by the nearest rank. times: sorted */
static void quartiles(const uint32_t *times, uint32_t count, uint32_t ret[3])
{
    for (uint32_t i = 0; i < 3 && count > 0; i++)
        ret[i] = times[(uint64_t)(count - 1) * (i + 1) / 4];
}

/* Players who count, with their answers to this step: times, and what each profession did. */
static void count_players(const struct game *game, struct report_step *ret, uint32_t *times)
{
    uint32_t right[GAME_PROFILES_MAX + 1] = {0}, of[GAME_PROFILES_MAX + 1] = {0};
    uint32_t players[GAME_PROFILES_MAX + 1] = {0}, count = 0;
    bool spot = ret->asked->kind == PACK_SPOT;
    uint32_t mask = ret->asked->right_mask;
    for (uint32_t i = 0; i < game_players_count(game); i++) {
        struct game_player player;
        struct game_answer answer;
        game_player_get(game, i, &player);
        if (player.excluded || !game_answer_get(game, i, ret->step, &answer))
            continue;
        times[count++] = answer.time_ms;
        players[player.profile]++;
        of[player.profile] += spot ? scoring_bits(mask) : 1;
        right[player.profile] +=
            spot ? scoring_bits(answer.choices & mask) : answer.choices == mask;
    }
    qsort(times, count, sizeof(*times), by_number);
    quartiles(times, count, ret->time_ms);
    for (uint32_t profile = 1; profile <= GAME_PROFILES_MAX; profile++)
        if (players[profile] >= GAME_GROUP_MIN)
            ret->groups[ret->groups_count++] = (struct report_group){
                game_profile_name(profile), rate_of(right[profile], of[profile]), players[profile]};
}

/* What misled most: the wrong answer chosen most, or the clue missed most. */
static void find_wrong(struct report_step *step)
{
    bool spot = step->asked->kind == PACK_SPOT;
    for (uint32_t i = 0; i < step->asked->answers_count; i++) {
        uint32_t count = spot ? step->answered - step->chosen[i] : step->chosen[i];
        if (step->asked->answers[i].right == spot && count > step->wrong_count) {
            step->wrong = i + 1;
            step->wrong_count = count;
        }
    }
}

static void rate_judged(struct report_step *step)
{
    uint64_t found = 0;
    if (step->asked->kind != PACK_SPOT) {
        step->rate = rate_of(step->all_right, step->answered);
        return;
    }
    for (uint32_t i = 0; i < step->asked->answers_count; i++)
        found += step->asked->answers[i].right ? step->chosen[i] : 0;
    step->rate = rate_of(found, (uint64_t)step->answered * scoring_bits(step->asked->right_mask));
}

static double mean_of(const struct report_step *step)
{
    uint64_t sum = 0;
    for (uint32_t i = 0; i < PACK_SCALE_POINTS; i++)
        sum += (uint64_t)step->chosen[i] * (i + 1);
    return step->answered ? (double)sum / step->answered : 0;
}

/* Of a poll that was asked earlier already; there is nothing to compare until both were answered.
 */
static void compare_before(const struct report_builder *builder, struct report_step *ret)
{
    struct game_result before;
    if (ret->asked->before_step == 0 || ret->answered == 0)
        return;
    game_result_get(builder->game, ret->asked->before_step, &before);
    if (before.answered == 0)
        return;
    ret->before = ret->asked->before_step;
    ret->before_answered = before.answered;
    memcpy(ret->before_chosen, before.chosen, sizeof(ret->before_chosen));
}

static void step_count(const struct report_builder *builder, uint32_t number, uint32_t *times,
                       struct report_step *ret)
{
    struct game_result result;
    game_result_get(builder->game, number, &result);
    *ret = (struct report_step){
        .asked = &builder->report.pack->steps[number - 1],
        .step = number,
        .cancelled = result.cancelled,
        .answered = result.answered,
        .all_right = result.all_right,
    };
    memcpy(ret->chosen, result.chosen, sizeof(ret->chosen));
    /* who came while it was open may have answered too */
    ret->present = builder->course.present[number - 1];
    if (ret->present < ret->answered)
        ret->present = ret->answered;
    if (ret->asked->answer_kind == PACK_SCALE)
        ret->mean = mean_of(ret);
    if (ret->asked->kind == PACK_POLL)
        compare_before(builder, ret);
    if (!pack_step_judged(ret->asked))
        return;
    ret->number = pack_question_number(builder->report.pack, number);
    rate_judged(ret);
    find_wrong(ret);
    count_players(builder->game, ret, times);
}

static bool steps_count(struct report_builder *builder)
{
    struct report *report = &builder->report;
    uint32_t players = game_players_count(builder->game);
    uint32_t *times = calloc(players + 1, sizeof(*times));
    report->steps =
        arena_alloc(builder->arena, (report->pack->steps_count + 1) * sizeof(*report->steps));
    if (!times || !report->steps) {
        free(times);
        return false;
    }
    for (uint32_t step = 1; step <= report->pack->steps_count; step++) {
        struct game_result result;
        game_result_get(builder->game, step, &result);
        if (pack_step_asks(&report->pack->steps[step - 1]) && result.played)
            step_count(builder, step, times, &report->steps[report->steps_count++]);
    }
    free(times);
    return true;
}

/* --- all of them ---------------------------------------------------------------------------- */

/* It says something of what people know. */
static bool teaches(const struct report_step *step)
{
    return pack_step_judged(step->asked) && step->asked->points > 0 && !step->cancelled &&
           step->answered > 0;
}

static bool themes_count(struct report_builder *builder)
{
    struct report *report = &builder->report;
    report->themes =
        arena_alloc(builder->arena, (report->steps_count + 1) * sizeof(*report->themes));
    if (!report->themes)
        return false;
    for (uint32_t i = 0; i < report->steps_count; i++) {
        const struct report_step *step = &report->steps[i];
        uint32_t at = 0;
        if (!teaches(step) || step->asked->theme.len == 0)
            continue;
        while (at < report->themes_count && !str_eq(report->themes[at].name, step->asked->theme))
            at++;
        report->themes_count += at == report->themes_count;
        report->themes[at].name = step->asked->theme;
        report->themes[at].steps++;
        report->themes[at].rate.k += step->rate.k;
        report->themes[at].rate.n += step->rate.n;
    }
    for (uint32_t i = 0; i < report->themes_count; i++)
        report->themes[i].rate = rate_of(report->themes[i].rate.k, report->themes[i].rate.n);
    return true;
}

/* Least known first; equals in the order of the pack. */
static bool again_order(struct report_builder *builder)
{
    struct report *report = &builder->report;
    report->again = arena_alloc(builder->arena, (report->steps_count + 1) * sizeof(*report->again));
    if (!report->again)
        return false;
    for (uint32_t i = 0; i < report->steps_count; i++) {
        uint32_t at = report->again_count;
        if (!teaches(&report->steps[i]))
            continue;
        for (;
             at > 0 && report->steps[report->again[at - 1]].rate.high > report->steps[i].rate.high;
             at--)
            report->again[at] = report->again[at - 1];
        report->again[at] = i;
        report->again_count++;
    }
    return true;
}

static bool answered_since(const struct report *report, uint32_t player, uint32_t first)
{
    for (uint32_t i = first; i < report->steps_count; i++)
        if (game_answered(report->game, player, report->steps[i].step))
            return true;
    return false;
}

static void attendance_count(struct report_builder *builder)
{
    struct report *report = &builder->report;
    struct report_attendance *ret = &report->attendance;
    uint32_t last = report->steps_count > LAST_STEPS ? report->steps_count - LAST_STEPS : 0;
    uint64_t given = 0, possible = 0, right = 0, scored = 0;
    ret->peak = builder->course.peak;
    for (uint32_t i = 0; i < game_players_count(report->game); i++) {
        struct game_player player;
        game_player_get(report->game, i, &player);
        if (!player.joined || player.excluded)
            continue;
        ret->joined++;
        ret->answered += answered_since(report, i, 0);
        ret->to_end += player.connected || answered_since(report, i, last);
        if (player.profile > 0)
            report->profiles[player.profile - 1]++;
        else
            report->profiles_hidden++;
    }
    for (uint32_t i = 0; i < GAME_PROFILES_MAX; i++)
        if (report->profiles[i] < GAME_GROUP_MIN) {
            report->profiles_hidden += report->profiles[i];
            report->profiles[i] = 0;
        }
    for (uint32_t i = 0; i < report->steps_count; i++) {
        const struct report_step *step = &report->steps[i];
        possible += step->asked->answer_kind == PACK_WORDS ? 0 : step->present;
        given += step->asked->answer_kind == PACK_WORDS ? 0 : step->answered;
        right += teaches(step) ? step->all_right : 0;
        scored += teaches(step) ? step->answered : 0;
    }
    ret->each = rate_of(given, possible);
    report->right = rate_of(right, scored);
}

int64_t report_lasted_min(const struct report *report)
{
    return (report->lasted_ms + MINUTE_MS / 2) / MINUTE_MS;
}

struct str report_text(const struct report *report, uint32_t player, uint32_t step, uint32_t slot)
{
    struct game_player about;
    game_player_get(report->game, player, &about);
    return about.excluded ? (struct str){0} : game_text(report->game, player, step, slot);
}

bool report_finish(struct report_builder *builder, const struct report **ret, struct err *err)
{
    struct report *report = &builder->report;
    const struct course *course = &builder->course;
    int64_t end_ms = course->ended_ms >= 0 ? course->ended_ms : game_now_ms(builder->game);
    assert(!report->steps);
    if (!steps_count(builder) || !themes_count(builder) || !again_order(builder))
        return err_set(err, ERR_SYSTEM, "no memory for the report");
    attendance_count(builder);
    report->ended = course->ended_ms >= 0;
    report->started_ms = course->started_ms >= 0 ? course->started_ms : end_ms;
    report->lasted_ms = end_ms - report->started_ms;
    *ret = report;
    return true;
}
