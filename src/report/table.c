/* SPDX-License-Identifier: Apache-2.0 */
/* table.c: see table.h. */
#include "report/table.h"

#include <stdlib.h>
#include <time.h>

struct writer {
    const struct report *report;
    const struct table_sink *sink;
    struct arena *arena; /* for plain texts, emptied after each cell */
};

static void head(const struct writer *w, enum word which)
{
    w->sink->cell(w->sink->user, CELL_HEAD, str_from(word(w->report, which)), 0);
}

static void text(const struct writer *w, struct str s)
{
    w->sink->cell(w->sink->user, CELL_TEXT, s, 0);
}

static void rich(const struct writer *w, struct str s)
{
    struct str plain = pack_plain(w->arena, s);
    text(w, plain.ptr ? plain : s);
    arena_reset(w->arena);
}

static void number(const struct writer *w, double value)
{
    w->sink->cell(w->sink->user, CELL_NUMBER, (struct str){0}, value);
}

static void share(const struct writer *w, double value)
{
    w->sink->cell(w->sink->user, CELL_SHARE, (struct str){0}, value);
}

static void row(const struct writer *w)
{
    w->sink->row(w->sink->user);
}

static void table(const struct writer *w, enum word name)
{
    w->sink->table(w->sink->user, word(w->report, name));
}

static void heads(const struct writer *w, const enum word *which, size_t count)
{
    for (size_t i = 0; i < count; i++)
        head(w, which[i]);
    row(w);
}

static void rate_cells(const struct writer *w, const struct rate *rate)
{
    share(w, rate->share);
    share(w, rate->low);
    share(w, rate->high);
}

static void line(const struct writer *w, enum word name, double value)
{
    head(w, name);
    number(w, value);
    row(w);
}

static void write_summary(const struct writer *w)
{
    const struct report *report = w->report;
    char date[sizeof("2026-03-01")] = "";
    time_t started = (time_t)((report->session.created_ms + report->started_ms) / 1000);
    struct tm local;
    if (localtime_r(&started, &local))
        (void)strftime(date, sizeof(date), "%Y-%m-%d", &local);
    table(w, WORD_SUMMARY);
    head(w, WORD_REPORT);
    rich(w, report->pack->title);
    row(w);
    head(w, WORD_SESSION);
    text(w, report->session.id);
    row(w);
    head(w, WORD_DATE);
    text(w, str_from(date));
    row(w);
    line(w, WORD_LASTED, (double)report_lasted_min(report));
    line(w, WORD_JOINED, report->attendance.joined);
    line(w, WORD_PEAK, report->attendance.peak);
    line(w, WORD_TO_END, report->attendance.to_end);
    head(w, WORD_EACH);
    rate_cells(w, &report->attendance.each);
    row(w);
    head(w, WORD_RIGHT);
    rate_cells(w, &report->right);
    row(w);
}

static void write_questions(const struct writer *w)
{
    static const enum word names[] = {WORD_NUMBER,   WORD_STEP,    WORD_THEME,    WORD_KIND,
                                      WORD_QUESTION, WORD_PRESENT, WORD_ANSWERED, WORD_SHARE,
                                      WORD_LOW,      WORD_HIGH,    WORD_MEDIAN_S, WORD_WRONG,
                                      WORD_CHOSEN};
    table(w, WORD_BY_QUESTION);
    heads(w, names, ARRAY_LEN(names));
    for (uint32_t i = 0; i < w->report->again_count; i++) {
        const struct report_step *step = &w->report->steps[w->report->again[i]];
        number(w, step->number);
        number(w, step->step);
        text(w, step->asked->theme);
        text(w, str_from(word_kind(w->report, step->asked->kind)));
        rich(w, step->asked->title);
        number(w, step->present);
        number(w, step->answered);
        rate_cells(w, &step->rate);
        number(w, (double)step->time_ms[1] / 1000);
        rich(w, step->wrong ? step->asked->answers[step->wrong - 1].text : (struct str){0});
        number(w, step->wrong_count);
        row(w);
    }
}

static void write_themes(const struct writer *w)
{
    static const enum word names[] = {WORD_THEME, WORD_ANSWERS, WORD_SHARE, WORD_LOW, WORD_HIGH};
    table(w, WORD_BY_THEME);
    heads(w, names, ARRAY_LEN(names));
    for (uint32_t i = 0; i < w->report->themes_count; i++) {
        const struct report_theme *theme = &w->report->themes[i];
        text(w, theme->name);
        number(w, (double)theme->rate.n);
        rate_cells(w, &theme->rate);
        row(w);
    }
}

static void answer_row(const struct writer *w, const struct report_step *step, uint32_t i)
{
    const struct pack_answer *answer = &step->asked->answers[i];
    struct rate rate = rate_of(step->chosen[i], step->answered);
    number(w, step->step);
    text(w, str_from(word_kind(w->report, step->asked->kind)));
    text(w, step->asked->theme);
    rich(w, step->asked->title);
    rich(w, answer->text);
    text(w, str_from(!pack_step_judged(step->asked) ? ""
                     : answer->right                ? word(w->report, WORD_YES)
                                                    : word(w->report, WORD_NO)));
    number(w, step->chosen[i]);
    number(w, step->answered);
    rate_cells(w, &rate);
    if (step->before > 0) {
        number(w, step->before_chosen[i]);
        number(w, step->before_answered);
    } else {
        text(w, (struct str){0});
        text(w, (struct str){0});
    }
    text(w, str_from(step->cancelled ? word(w->report, WORD_CANCELLED) : ""));
    row(w);
}

static void write_answers(const struct writer *w)
{
    static const enum word names[] = {WORD_STEP,   WORD_KIND,     WORD_THEME,  WORD_QUESTION,
                                      WORD_ANSWER, WORD_IS_RIGHT, WORD_CHOSEN, WORD_ANSWERED,
                                      WORD_SHARE,  WORD_LOW,      WORD_HIGH};
    table(w, WORD_ANSWERS);
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        head(w, names[i]);
    head(w, WORD_BEFORE);
    head(w, WORD_ANSWERED);
    head(w, WORD_CANCELLED);
    row(w);
    for (uint32_t i = 0; i < w->report->steps_count; i++)
        for (uint32_t k = 0; k < w->report->steps[i].asked->answers_count; k++)
            answer_row(w, &w->report->steps[i], k);
}

static void write_clouds(const struct writer *w)
{
    static const enum word names[] = {WORD_STEP, WORD_QUESTION, WORD_ANSWER, WORD_COUNT};
    table(w, WORD_CLOUD);
    heads(w, names, ARRAY_LEN(names));
    for (uint32_t i = 0; i < w->report->steps_count; i++) {
        const struct report_step *step = &w->report->steps[i];
        for (uint32_t k = 0; k < game_words_count(w->report->game, step->step); k++) {
            struct game_word entry;
            game_word_get(w->report->game, step->step, k, &entry);
            if (!entry.shown)
                continue;
            number(w, step->step);
            rich(w, step->asked->title);
            text(w, entry.text);
            number(w, entry.count);
            row(w);
        }
    }
}

static void texts_rows(const struct writer *w, const struct report_step *step, uint32_t slot)
{
    for (uint32_t i = 0; i < game_players_count(w->report->game); i++) {
        struct str said = report_text(w->report, i, step->step, slot);
        if (said.len == 0)
            continue;
        text(w, str_from(word(w->report, slot == 0 ? WORD_CHANGE : WORD_REMARKS)));
        text(w, said);
        row(w);
    }
}

static void write_feedback(const struct writer *w)
{
    static const enum word names[] = {WORD_FEEDBACK, WORD_ANSWER};
    table(w, WORD_FEEDBACK);
    heads(w, names, ARRAY_LEN(names));
    for (uint32_t i = 0; i < w->report->steps_count; i++) {
        const struct report_step *step = &w->report->steps[i];
        if (step->asked->kind != PACK_FEEDBACK)
            continue;
        head(w, WORD_USEFULNESS);
        number(w, step->mean);
        row(w);
        texts_rows(w, step, 0);
        texts_rows(w, step, 1);
    }
}

static void write_asks(const struct writer *w)
{
    static const enum word names[] = {WORD_QUESTION, WORD_SUPPORTS};
    table(w, WORD_ASKS);
    heads(w, names, ARRAY_LEN(names));
    for (uint32_t i = 0; i < game_asks_count(w->report->game); i++) {
        struct game_ask ask;
        game_ask_get(w->report->game, i, &ask);
        text(w, ask.text);
        number(w, ask.supports);
        row(w);
    }
}

static bool write_rows(const struct writer *w)
{
    static const enum word names[] = {WORD_RANK, WORD_PSEUDONYM, WORD_POINTS, WORD_RIGHT};
    const struct game *game = w->report->game;
    uint32_t count = game_players_count(game);
    uint32_t *ranked = calloc(count + 1, sizeof(*ranked));
    if (!ranked)
        return false;
    count = game_standings(game, ranked, count);
    table(w, WORD_PLAYERS);
    heads(w, names, ARRAY_LEN(names));
    for (uint32_t i = 0; i < count; i++) {
        struct game_player player;
        game_player_get(game, ranked[i], &player);
        number(w, player.rank);
        text(w, player.pseudonym);
        number(w, player.points);
        number(w, player.right_count);
        row(w);
    }
    free(ranked);
    return true;
}

bool tables_write(const struct report *report, const struct table_sink *sink)
{
    struct writer w = {report, sink, arena_new(PACK_BYTES_MAX)};
    if (!w.arena)
        return false;
    write_summary(&w);
    write_questions(&w);
    write_themes(&w);
    write_answers(&w);
    write_clouds(&w);
    write_feedback(&w);
    write_asks(&w);
    bool ok = !game_settings_get(report->game)->rows || write_rows(&w);
    arena_free(w.arena);
    return ok;
}
