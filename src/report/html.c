/* SPDX-License-Identifier: Apache-2.0 */
/* html.c: the page that an agency files. Bars are drawn here, as SVG: a share, and the interval
 * that it stands for. */
#include <stdlib.h>
#include <time.h>

#include "report/page_style.h"
#include "report/words.h"

struct page {
    const struct report *report;
    struct buf *out;
    struct arena *arena; /* for plain texts, emptied after each */
};

enum {
    BAR_WIDTH = 320,
    PERCENT = 100,
    CLOUD_SIZES = 5,
    TEXTS_SHOWN = 200, /* of a feedback: the files have all of them */
};

/* --- text ----------------------------------------------------------------------------------- */

static void raw(const struct page *page, const char *html)
{
    (void)buf_put(page->out, str_from(html));
}

static void escaped(const struct page *page, struct str s)
{
    for (size_t i = 0; i < s.len; i++) {
        switch (s.ptr[i]) {
        case '&':
            raw(page, "&amp;");
            break;
        case '<':
            raw(page, "&lt;");
            break;
        case '>':
            raw(page, "&gt;");
            break;
        case '"':
            raw(page, "&quot;");
            break;
        default:
            (void)buf_put_byte(page->out, (uint8_t)s.ptr[i]);
        }
    }
}

static void plain(const struct page *page, struct str rich)
{
    struct str text = pack_plain(page->arena, rich);
    escaped(page, text.ptr ? text : rich);
    arena_reset(page->arena);
}

static void say(const struct page *page, enum word which)
{
    escaped(page, str_from(word(page->report, which)));
}

static void heading(const struct page *page, enum word which)
{
    raw(page, "<h2>");
    say(page, which);
    raw(page, "</h2>");
}

/* A number as the language writes it. */
static void decimal(const struct page *page, double value)
{
    char digits[32];
    int n = snprintf(digits, sizeof(digits), "%.1f", value);
    for (int i = 0; i < n && (size_t)i < sizeof(digits); i++)
        if (digits[i] == '.' && word_french(page->report))
            raw(page, ",");
        else
            (void)buf_put_byte(page->out, (uint8_t)digits[i]);
}

static uint32_t percent(double share)
{
    return (uint32_t)(share * PERCENT + 0.5);
}

static void put_percent(const struct page *page, double share)
{
    (void)buf_printf(page->out, "%u%s", percent(share),
                     word_french(page->report) ? "&nbsp;%" : "%");
}

static void interval(const struct page *page, const struct rate *rate)
{
    (void)buf_printf(page->out, " <small>[%u&#8211;%u]</small>", percent(rate->low),
                     percent(rate->high));
}

/* --- bars ----------------------------------------------------------------------------------- */

/* With `rate` wider than a point, a whisker from its low to its high end. */
static void bar(const struct page *page, const struct rate *rate, const char *style, bool whisker)
{
    (void)buf_printf(page->out,
                     "<svg class=\"bar %s\" viewBox=\"0 0 %d 14\" role=\"presentation\">"
                     "<rect class=\"bar-of\" width=\"%d\" height=\"14\" rx=\"7\"/>"
                     "<rect class=\"bar-share\" width=\"%.1f\" height=\"14\" rx=\"7\"/>",
                     style, BAR_WIDTH, BAR_WIDTH, rate->share * BAR_WIDTH);
    if (whisker && rate->n > 0)
        (void)buf_printf(page->out, "<path d=\"M%.1f 7H%.1fM%.1f 3V11M%.1f 3V11\"/>",
                         rate->low * BAR_WIDTH, rate->high * BAR_WIDTH, rate->low * BAR_WIDTH,
                         rate->high * BAR_WIDTH);
    raw(page, "</svg>");
}

static void rate_row(const struct page *page, const struct rate *rate, bool low)
{
    bar(page, rate, low ? "bar--low" : "", true);
    raw(page, "<span class=\"figure\">");
    put_percent(page, rate->share);
    interval(page, rate);
    raw(page, "</span>");
}

/* --- parts ---------------------------------------------------------------------------------- */

static void key_figure(const struct page *page, enum word what)
{
    raw(page, "</b><span>");
    say(page, what);
    raw(page, "</span></div>");
}

static void put_key_figures(const struct page *page)
{
    const struct report_attendance *there = &page->report->attendance;
    raw(page, "<section class=\"keys\"><div><b>");
    (void)buf_printf(page->out, "%u", there->joined);
    key_figure(page, WORD_JOINED);
    (void)buf_printf(page->out, "<div><b>%u", there->to_end);
    key_figure(page, WORD_TO_END);
    raw(page, "<div><b>");
    put_percent(page, page->report->right.share);
    key_figure(page, WORD_RIGHT);
    raw(page, "<div><b>");
    put_percent(page, there->each.share);
    key_figure(page, WORD_EACH);
    (void)buf_printf(page->out, "<div><b>%lld", (long long)report_lasted_min(page->report));
    key_figure(page, WORD_LASTED);
    raw(page, "</section>");
}

static bool is_low(const struct report_step *step)
{
    return step->rate.share * PERCENT < REPORT_AGAIN_PERCENT;
}

static void put_right_answers(const struct page *page, const struct report_step *step)
{
    raw(page, "<p class=\"right\">");
    for (uint32_t i = 0, said = 0; i < step->asked->answers_count; i++)
        if (step->asked->answers[i].right) {
            raw(page, said++ ? " · " : "✓ ");
            plain(page, step->asked->answers[i].text);
        }
    raw(page, "</p>");
}

static void put_mistake(const struct page *page, const struct report_step *step)
{
    if (step->wrong == 0)
        return;
    raw(page, "<p>");
    say(page, step->asked->kind == PACK_SPOT ? WORD_MISSED : WORD_WRONG);
    raw(page, word_french(page->report) ? "&nbsp;: <q>" : ": <q>");
    plain(page, step->asked->answers[step->wrong - 1].text);
    (void)buf_printf(page->out, "</q> (%u/%u)</p>", step->wrong_count, step->answered);
}

static void put_again(const struct page *page)
{
    uint32_t told = 0;
    raw(page, "<section class=\"again\">");
    heading(page, WORD_AGAIN);
    for (uint32_t i = 0; i < page->report->again_count; i++) {
        const struct report_step *step = &page->report->steps[page->report->again[i]];
        if (!is_low(step))
            continue;
        told++;
        raw(page, "<article><b class=\"share\">");
        put_percent(page, step->rate.share);
        raw(page, "</b><div><h3>");
        plain(page, step->asked->title);
        raw(page, "</h3>");
        put_mistake(page, step);
        if (step->asked->kind != PACK_SPOT) /* a message's clues are many */
            put_right_answers(page, step);
        if (step->asked->explanation.count > 0) {
            raw(page, "<p>");
            plain(page, step->asked->explanation.items[0]);
            raw(page, "</p>");
        }
        raw(page, "</div></article>");
    }
    if (told == 0 && page->report->again_count > 0) {
        raw(page, "<p>");
        say(page, WORD_AGAIN_NONE);
        raw(page, "</p>");
    }
    raw(page, "</section>");
}

static void put_question(const struct page *page, const struct report_step *step)
{
    (void)buf_printf(page->out, "<li><span class=\"number\">%u</span><span class=\"label\">",
                     step->number);
    plain(page, step->asked->title);
    raw(page, "<small>");
    escaped(page, step->asked->theme);
    if (step->asked->kind == PACK_SPOT) {
        raw(page, " · ");
        say(page, WORD_CLUES);
    }
    (void)buf_printf(page->out, " · %u/%u · ", step->answered, step->present);
    decimal(page, (double)step->time_ms[1] / 1000);
    raw(page, "&nbsp;s</small></span>");
    rate_row(page, &step->rate, is_low(step));
    raw(page, "</li>");
    for (uint32_t i = 0; i < step->groups_count; i++) {
        const struct report_group *group = &step->groups[i];
        raw(page, "<li class=\"group\"><span></span><span class=\"label\">");
        escaped(page, str_from(word_profile(page->report, group->name)));
        (void)buf_printf(page->out, " <small>(%u)</small></span>", group->players);
        rate_row(page, &group->rate, false);
        raw(page, "</li>");
    }
}

static void put_questions(const struct page *page)
{
    const struct report *report = page->report;
    if (report->again_count == 0)
        return;
    raw(page, "<section>");
    heading(page, WORD_BY_QUESTION);
    raw(page, "<p class=\"hint\">");
    say(page, WORD_INTERVAL);
    raw(page, "</p><ol class=\"rows\">");
    for (uint32_t i = 0; i < report->again_count; i++)
        put_question(page, &report->steps[report->again[i]]);
    raw(page, "</ol></section>");
}

static void put_themes(const struct page *page)
{
    if (page->report->themes_count < 2)
        return;
    raw(page, "<section>");
    heading(page, WORD_BY_THEME);
    raw(page, "<ol class=\"rows\">");
    for (uint32_t i = 0; i < page->report->themes_count; i++) {
        const struct report_theme *theme = &page->report->themes[i];
        raw(page, "<li><span></span><span class=\"label\">");
        escaped(page, theme->name);
        raw(page, "</span>");
        rate_row(page, &theme->rate, theme->rate.share * PERCENT < REPORT_AGAIN_PERCENT);
        raw(page, "</li>");
    }
    raw(page, "</ol></section>");
}

/* --- polls, clouds, feedback ---------------------------------------------------------------- */

static bool is_asked_again(const struct report *report, uint32_t step)
{
    for (uint32_t i = 0; i < report->steps_count; i++)
        if (report->steps[i].before == step)
            return true;
    return false;
}

static void poll_bar(const struct page *page, enum word when, const struct rate *rate,
                     const char *style)
{
    raw(page, "<span class=\"when\">");
    if (when != WORDS_COUNT)
        say(page, when);
    raw(page, "</span>");
    bar(page, rate, style, false);
    raw(page, "<span class=\"figure\">");
    put_percent(page, rate->share);
    (void)buf_printf(page->out, " <small>(%llu)</small></span>", (unsigned long long)rate->k);
}

static void put_poll(const struct page *page, const struct report_step *step)
{
    raw(page, "<article class=\"poll\"><h3>");
    plain(page, step->asked->title);
    raw(page, "</h3><ul>");
    for (uint32_t i = 0; i < step->asked->answers_count; i++) {
        struct rate now = rate_of(step->chosen[i], step->answered);
        raw(page, "<li><span class=\"label\">");
        plain(page, step->asked->answers[i].text);
        raw(page, "</span><span class=\"pair\">");
        if (step->before > 0) {
            struct rate then = rate_of(step->before_chosen[i], step->before_answered);
            poll_bar(page, WORD_BEFORE, &then, "bar--before");
            poll_bar(page, WORD_AFTER, &now, "");
        } else {
            poll_bar(page, WORDS_COUNT, &now, "");
        }
        raw(page, "</span></li>");
    }
    (void)buf_printf(page->out, "</ul><p class=\"hint\">%u", step->answered);
    raw(page, "&nbsp;/&nbsp;");
    (void)buf_printf(page->out, "%u</p></article>", step->present);
}

static void put_polls(const struct page *page)
{
    bool begun = false;
    for (uint32_t i = 0; i < page->report->steps_count; i++) {
        const struct report_step *step = &page->report->steps[i];
        if (step->asked->kind != PACK_POLL || step->asked->answer_kind == PACK_WORDS ||
            step->answered == 0 || is_asked_again(page->report, step->step))
            continue;
        if (!begun) {
            raw(page, "<section>");
            heading(page, WORD_POLLS);
        }
        begun = true;
        put_poll(page, step);
    }
    if (begun)
        raw(page, "</section>");
}

static void put_cloud(const struct page *page, const struct report_step *step)
{
    const struct game *game = page->report->game;
    uint32_t most = 1;
    raw(page, "<section>");
    heading(page, WORD_CLOUD);
    raw(page, "<h3>");
    plain(page, step->asked->title);
    raw(page, "</h3><p class=\"cloud\">");
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t i = 0; i < game_words_count(game, step->step); i++) {
            struct game_word entry;
            game_word_get(game, step->step, i, &entry);
            if (pass == 0 && entry.shown && entry.count > most)
                most = entry.count;
            if (pass == 0 || !entry.shown)
                continue;
            (void)buf_printf(page->out, "<span class=\"size%u\">",
                             1 + (entry.count - 1) * (CLOUD_SIZES - 1) / most);
            escaped(page, entry.text);
            (void)buf_printf(page->out, "<small>%u</small></span> ", entry.count);
        }
    raw(page, "</p></section>");
}

static void put_texts(const struct page *page, uint32_t step, uint32_t slot, enum word name)
{
    uint32_t said = 0;
    for (uint32_t i = 0; i < game_players_count(page->report->game) && said < TEXTS_SHOWN; i++) {
        struct str text = report_text(page->report, i, step, slot);
        if (text.len == 0)
            continue;
        if (said++ == 0) {
            raw(page, "<h3>");
            say(page, name);
            raw(page, "</h3><ul class=\"said\">");
        }
        raw(page, "<li>");
        escaped(page, text);
        raw(page, "</li>");
    }
    if (said > 0)
        raw(page, "</ul>");
}

static void put_feedback(const struct page *page, const struct report_step *step)
{
    raw(page, "<section>");
    heading(page, WORD_FEEDBACK);
    raw(page, "<article class=\"poll\"><h3>");
    say(page, WORD_USEFULNESS);
    if (step->answered > 0) {
        raw(page, word_french(page->report) ? "&nbsp;: " : ": ");
        decimal(page, step->mean);
    }
    raw(page, "</h3><ul>");
    for (uint32_t i = PACK_SCALE_POINTS; i-- > 0;) {
        struct rate rate = rate_of(step->chosen[i], step->answered);
        (void)buf_printf(page->out, "<li><span class=\"label\">%u</span><span class=\"pair\">",
                         i + 1);
        poll_bar(page, WORDS_COUNT, &rate, "");
        raw(page, "</span></li>");
    }
    raw(page, "</ul></article>");
    put_texts(page, step->step, 0, WORD_CHANGE);
    put_texts(page, step->step, 1, WORD_REMARKS);
    raw(page, "</section>");
}

static void put_asks(const struct page *page)
{
    uint32_t count = game_asks_count(page->report->game);
    if (count == 0)
        return;
    raw(page, "<section>");
    heading(page, WORD_ASKS);
    raw(page, "<ul class=\"said\">");
    for (uint32_t i = 0; i < count; i++) {
        struct game_ask ask;
        game_ask_get(page->report->game, i, &ask);
        raw(page, "<li>");
        escaped(page, ask.text);
        if (ask.supports > 0)
            (void)buf_printf(page->out, " <small>+%u</small>", ask.supports);
        raw(page, "</li>");
    }
    raw(page, "</ul></section>");
}

static void put_profiles(const struct page *page)
{
    const struct report *report = page->report;
    bool any = false;
    for (uint32_t i = 0; i < GAME_PROFILES_MAX; i++)
        any = any || report->profiles[i] > 0;
    if (!any)
        return;
    raw(page, "<section>");
    heading(page, WORD_PROFILES);
    raw(page, "<table>");
    for (uint32_t i = 0; i < GAME_PROFILES_MAX; i++)
        if (report->profiles[i] > 0) {
            raw(page, "<tr><td>");
            escaped(page, str_from(word_profile(report, game_profile_name(i + 1))));
            (void)buf_printf(page->out, "</td><td>%u</td></tr>", report->profiles[i]);
        }
    raw(page, "<tr><td>");
    say(page, WORD_PROFILES_HIDDEN);
    (void)buf_printf(page->out, "</td><td>%u</td></tr></table></section>", report->profiles_hidden);
}

static bool put_rows(const struct page *page)
{
    static const enum word names[] = {WORD_RANK, WORD_PSEUDONYM, WORD_POINTS, WORD_RIGHT};
    const struct game *game = page->report->game;
    uint32_t count = game_players_count(game);
    uint32_t *ranked = calloc(count + 1, sizeof(*ranked));
    if (!ranked)
        return false;
    count = game_standings(game, ranked, count);
    raw(page, "<section>");
    heading(page, WORD_PLAYERS);
    raw(page, "<table><thead><tr>");
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        raw(page, "<th>");
        say(page, names[i]);
        raw(page, "</th>");
    }
    raw(page, "</tr></thead>");
    for (uint32_t i = 0; i < count; i++) {
        struct game_player player;
        game_player_get(game, ranked[i], &player);
        (void)buf_printf(page->out, "<tr><td>%u</td><td>", player.rank);
        escaped(page, player.pseudonym);
        (void)buf_printf(page->out, "</td><td>%u</td><td>%u</td></tr>", player.points,
                         player.right_count);
    }
    raw(page, "</table></section>");
    free(ranked);
    return true;
}

/* --- the whole ------------------------------------------------------------------------------ */

static void put_head(const struct page *page)
{
    const struct report *report = page->report;
    char date[sizeof("01/03/2026 14:30")] = "";
    time_t started = (time_t)((report->session.created_ms + report->started_ms) / 1000);
    struct tm local;
    if (localtime_r(&started, &local))
        (void)strftime(date, sizeof(date),
                       word_french(report) ? "%d/%m/%Y %H:%M" : "%Y-%m-%d %H:%M", &local);
    (void)buf_printf(page->out, "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\">",
                     word_french(report) ? "fr" : "en");
    raw(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>");
    say(page, WORD_REPORT);
    raw(page, " – Maillon</title><style>");
    raw(page, page_style);
    raw(page, "</style></head><body><header><p class=\"brand\">Maillon</p><h1>");
    say(page, WORD_REPORT);
    raw(page, "</h1><p class=\"lead\">");
    plain(page, report->pack->title);
    (void)buf_printf(page->out, "</p><p class=\"hint\">%s · ", date);
    say(page, WORD_SESSION);
    raw(page, " ");
    escaped(page, report->session.id);
    raw(page, "</p>");
    if (!report->ended) {
        raw(page, "<p class=\"notice\">");
        say(page, WORD_NOT_ENDED);
        raw(page, "</p>");
    }
    raw(page, "</header><main>");
}

static bool put_page(const struct page *page)
{
    const struct report *report = page->report;
    put_head(page);
    put_key_figures(page);
    if (report->again_count > 0)
        put_again(page);
    put_questions(page);
    put_themes(page);
    put_polls(page);
    for (uint32_t i = 0; i < report->steps_count; i++)
        if (report->steps[i].asked->answer_kind == PACK_WORDS)
            put_cloud(page, &report->steps[i]);
    for (uint32_t i = 0; i < report->steps_count; i++)
        if (report->steps[i].asked->kind == PACK_FEEDBACK)
            put_feedback(page, &report->steps[i]);
    put_asks(page);
    put_profiles(page);
    bool ok = !game_settings_get(report->game)->rows || put_rows(page);
    raw(page, "</main><footer>");
    say(page, WORD_MADE_BY);
    raw(page, "</footer></body></html>\n");
    return ok;
}

bool report_html(const struct report *report, struct buf *out)
{
    struct page page = {report, out, arena_new(PACK_BYTES_MAX)};
    if (!page.arena)
        return false;
    bool ok = put_page(&page);
    arena_free(page.arena);
    return ok && !out->refused;
}
