/* SPDX-License-Identifier: Apache-2.0 */
/* json.c: the whole report as one object. docs/operating.md lists its fields. */
#include <math.h>

#include "report/report.h"
#include "json/json.h"

enum {
    PERMILLE = 1000,
};

/* Rich text goes out plain: whoever reads the file has no marks to take off. */
static json_t *plain_of(struct arena *arena, struct str rich)
{
    struct str plain = pack_plain(arena, rich);
    arena_reset(arena);
    return json_text(plain.ptr ? plain : rich);
}

/* Three decimals: an interval is no more precise than that. */
static json_t *share_of(double share)
{
    return json_real(round(share * PERMILLE) / PERMILLE);
}

static json_t *rate_json(const struct rate *rate)
{
    return json_pack("{s:I, s:I, s:o, s:o, s:o}", "k", (json_int_t)rate->k, "n",
                     (json_int_t)rate->n, "share", share_of(rate->share), "low",
                     share_of(rate->low), "high", share_of(rate->high));
}

static json_t *answers_json(const struct report_step *step, struct arena *arena)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < step->asked->answers_count; i++) {
        const struct pack_answer *answer = &step->asked->answers[i];
        json_t *row = json_pack("{s:i, s:o, s:i}", "id", (int)i + 1, "text",
                                plain_of(arena, answer->text), "chosen", (int)step->chosen[i]);
        if (pack_step_judged(step->asked))
            (void)json_object_set_new(row, "right", json_boolean(answer->right));
        if (step->before > 0)
            (void)json_object_set_new(row, "before", json_integer(step->before_chosen[i]));
        (void)json_array_append_new(list, row);
    }
    return list;
}

static json_t *cloud_json(const struct report *report, uint32_t step)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < game_words_count(report->game, step); i++) {
        struct game_word entry;
        game_word_get(report->game, step, i, &entry);
        if (entry.shown)
            (void)json_array_append_new(list, json_pack("{s:o, s:i}", "text", json_text(entry.text),
                                                        "count", (int)entry.count));
    }
    return list;
}

/* What players wrote in one slot, in the order in which they came: nothing ties two texts. */
static json_t *texts_json(const struct report *report, uint32_t step, uint32_t slot)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < game_players_count(report->game); i++) {
        struct str text = report_text(report, i, step, slot);
        if (text.len > 0)
            (void)json_array_append_new(list, json_text(text));
    }
    return list;
}

static void put_judged(json_t *root, const struct report_step *step)
{
    json_t *groups = json_array();
    (void)json_object_set_new(root, "number", json_integer(step->number));
    (void)json_object_set_new(root, "points", json_integer(step->asked->points));
    (void)json_object_set_new(root, "rate", rate_json(&step->rate));
    (void)json_object_set_new(root, "all_right", json_integer(step->all_right));
    (void)json_object_set_new(root, "wrong", json_integer(step->wrong));
    (void)json_object_set_new(root, "wrong_count", json_integer(step->wrong_count));
    (void)json_object_set_new(
        root, "time_ms",
        json_pack("[i,i,i]", (int)step->time_ms[0], (int)step->time_ms[1], (int)step->time_ms[2]));
    for (uint32_t i = 0; i < step->groups_count; i++)
        (void)json_array_append_new(groups,
                                    json_pack("{s:s, s:i, s:o}", "profile", step->groups[i].name,
                                              "players", (int)step->groups[i].players, "rate",
                                              rate_json(&step->groups[i].rate)));
    (void)json_object_set_new(root, "groups", groups);
}

static json_t *step_json(const struct report *report, const struct report_step *step,
                         struct arena *arena)
{
    json_t *root = json_pack(
        "{s:i, s:s, s:o, s:o, s:b, s:i, s:i, s:o}", "step", (int)step->step, "kind",
        pack_step_kind_name(step->asked->kind), "theme", json_text(step->asked->theme), "heading",
        plain_of(arena, step->asked->title), "cancelled", (int)step->cancelled, "present",
        (int)step->present, "answered", (int)step->answered, "answers", answers_json(step, arena));
    if (pack_step_judged(step->asked))
        put_judged(root, step);
    if (step->asked->answer_kind == PACK_SCALE)
        (void)json_object_set_new(root, "mean", share_of(step->mean));
    if (step->before > 0) {
        (void)json_object_set_new(root, "before_step", json_integer(step->before));
        (void)json_object_set_new(root, "before_answered", json_integer(step->before_answered));
    }
    if (step->asked->answer_kind == PACK_WORDS)
        (void)json_object_set_new(root, "words", cloud_json(report, step->step));
    if (step->asked->kind == PACK_FEEDBACK) {
        (void)json_object_set_new(root, "changes", texts_json(report, step->step, 0));
        (void)json_object_set_new(root, "remarks", texts_json(report, step->step, 1));
    }
    return root;
}

static json_t *asks_json(const struct report *report)
{
    static const char *const states[] = {"pending", "shown", "closed"};
    json_t *list = json_array();
    for (uint32_t i = 0; i < game_asks_count(report->game); i++) {
        struct game_ask ask;
        game_ask_get(report->game, i, &ask);
        (void)json_array_append_new(list, json_pack("{s:o, s:i, s:s, s:b}", "text",
                                                    json_text(ask.text), "supports",
                                                    (int)ask.supports, "state", states[ask.state],
                                                    "projected", (int)ask.was_projected));
    }
    return list;
}

static json_t *profiles_json(const struct report *report)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < GAME_PROFILES_MAX; i++)
        if (report->profiles[i] > 0)
            (void)json_array_append_new(list,
                                        json_pack("{s:s, s:i}", "profile", game_profile_name(i + 1),
                                                  "players", (int)report->profiles[i]));
    return list;
}

static json_t *rows_json(const struct report *report)
{
    uint32_t count = game_players_count(report->game);
    uint32_t *ranked = calloc(count + 1, sizeof(*ranked));
    json_t *list = json_array();
    count = ranked ? game_standings(report->game, ranked, count) : 0;
    for (uint32_t i = 0; i < count; i++) {
        struct game_player player;
        game_player_get(report->game, ranked[i], &player);
        (void)json_array_append_new(
            list, json_pack("{s:i, s:o, s:i, s:i}", "rank", (int)player.rank, "pseudonym",
                            json_text(player.pseudonym), "points", (int)player.points, "right",
                            (int)player.right_count));
    }
    free(ranked);
    return list;
}

static json_t *report_object(const struct report *report, struct arena *arena)
{
    const struct report_attendance *there = &report->attendance;
    json_t *steps = json_array(), *themes = json_array(), *again = json_array();
    for (uint32_t i = 0; i < report->steps_count; i++)
        (void)json_array_append_new(steps, step_json(report, &report->steps[i], arena));
    for (uint32_t i = 0; i < report->themes_count; i++)
        (void)json_array_append_new(themes, json_pack("{s:o, s:i, s:o}", "theme",
                                                      json_text(report->themes[i].name), "steps",
                                                      (int)report->themes[i].steps, "rate",
                                                      rate_json(&report->themes[i].rate)));
    for (uint32_t i = 0; i < report->again_count; i++)
        (void)json_array_append_new(again, json_integer(report->steps[report->again[i]].step));
    json_t *root = json_pack(
        "{s:o, s:o, s:o, s:I, s:I, s:I, s:b, s:{s:i, s:i, s:i, s:i, s:o}, s:o, s:o, s:o, s:o, s:o, "
        "s:o, s:i}",
        "session", json_text(report->session.id), "title", plain_of(arena, report->pack->title),
        "language", json_text(report->pack->language), "created_ms",
        (json_int_t)report->session.created_ms, "started_ms",
        (json_int_t)report->session.created_ms + report->started_ms, "lasted_ms",
        (json_int_t)report->lasted_ms, "ended", (int)report->ended, "attendance", "joined",
        (int)there->joined, "answered", (int)there->answered, "peak", (int)there->peak, "to_end",
        (int)there->to_end, "each", rate_json(&there->each), "right", rate_json(&report->right),
        "steps", steps, "themes", themes, "again", again, "asks", asks_json(report), "profiles",
        profiles_json(report), "profiles_hidden", (int)report->profiles_hidden);
    if (root && game_settings_get(report->game)->rows)
        (void)json_object_set_new(root, "rows", rows_json(report));
    return root;
}

bool report_json(const struct report *report, struct buf *out)
{
    struct arena *arena = arena_new(PACK_BYTES_MAX);
    json_t *root = arena ? report_object(report, arena) : NULL;
    bool ok = json_write(out, root);
    arena_free(arena);
    return ok;
}
