/* SPDX-License-Identifier: Apache-2.0 */
/* poll.c: what is asked but not judged: polls and feedback. */
#include "pack/build.h"

/* Without a time, until the facilitator closes it. */
static void take_open_settings(struct builder *b)
{
    b->step->read_ms = reading_ms(b->title_chars);
    b->step->order_fixed = true;
    if (step_given(b, DIRECTIVE_TIME))
        take_duration(b->p, step_entry(b, DIRECTIVE_TIME), PACK_TIME_MS_MIN, PACK_TIME_MS_MAX,
                      &b->step->time_ms);
    if (b->draft->messages_count > 0)
        step_say(b, SAY_MESSAGE_PLACE, b->draft->message_at);
}

static void take_scale(struct builder *b)
{
    static const char *const points[PACK_SCALE_POINTS] = {"1", "2", "3", "4", "5"};
    struct pack_step *step = b->step;
    struct parser *p = b->p;
    const struct entry *entry = step_entry(b, DIRECTIVE_SCALE);
    struct str low, high;
    step->answer_kind = PACK_SCALE;
    step->answers_count = PACK_SCALE_POINTS;
    for (uint32_t i = 0; i < PACK_SCALE_POINTS; i++)
        step->answers[i] = (struct pack_answer){.text = str_from(points[i])};
    if (!step_given(b, DIRECTIVE_SCALE))
        return;
    bool two = str_cut(entry->value, '|', &low, &high);
    low = trim_spaces(low);
    high = trim_spaces(high);
    if (!two || low.len == 0 || high.len == 0 || str_find_char(high, '|') < high.len) {
        problem_add(p, SAY_SCALE_SHAPE, entry->value_at, entry->value, STR(""));
        return;
    }
    if (too_long(p, entry->value_at, WORD_SCALE, (uint32_t)str_code_points(low),
                 PACK_SCALE_CHARS_MAX) ||
        too_long(p, entry->value_at, WORD_SCALE, (uint32_t)str_code_points(high),
                 PACK_SCALE_CHARS_MAX))
        return;
    step->scale_low = low;
    step->scale_high = high;
}

/* --- asked a second time --------------------------------------------------------------------- */

/* The earlier poll with this id, from 1; 0: there is none. */
static uint32_t earlier_poll(const struct builder *b, struct str id)
{
    for (uint32_t i = 0; i < b->pack->steps_count; i++)
        if (b->pack->steps[i].kind == PACK_POLL && str_eq(b->pack->steps[i].id, id))
            return i + 1;
    return 0;
}

static bool same_answers(const struct pack_step *a, const struct pack_step *b)
{
    bool same = a->answers_count == b->answers_count;
    for (uint32_t i = 0; same && i < a->answers_count; i++)
        same = str_eq(a->answers[i].text, b->answers[i].text);
    return same;
}

/* What is not written is taken over. */
static void take_again(struct builder *b)
{
    struct pack_step *step = b->step;
    const struct entry *entry = step_entry(b, DIRECTIVE_AGAIN);
    step->before_step = earlier_poll(b, entry->value);
    if (step->before_step == 0) {
        problem_add(b->p, SAY_AGAIN_UNKNOWN, entry->value_at, entry->value, STR(""));
        return;
    }
    const struct pack_step *before = &b->pack->steps[step->before_step - 1];
    if (!b->headed) {
        step->title = before->title;
        step->read_ms = before->read_ms;
    }
    if (b->tasks > 0 && !same_answers(step, before))
        problem_add(b->p, SAY_AGAIN_OTHER, b->heading_at, entry->value, STR(""));
    step->answer_kind = before->answer_kind;
    step->answers_count = before->answers_count;
    memcpy(step->answers, before->answers, sizeof(step->answers));
    step->scale_low = before->scale_low;
    step->scale_high = before->scale_high;
}

/* --- the whole ------------------------------------------------------------------------------- */

static void take_results(struct builder *b)
{
    const struct entry *entry = step_entry(b, DIRECTIVE_RESULTS);
    if (!step_given(b, DIRECTIVE_RESULTS))
        return;
    b->step->results_live = str_eq_nocase(entry->value, STR("live"));
    if (!b->step->results_live && !str_eq_nocase(entry->value, STR("hidden")))
        problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("live, hidden"));
}

/* A list of options. */
static void take_options(struct builder *b)
{
    enum step_type type = b->draft->type;
    b->step->answer_kind = type == TYPE_POLL_MULTIPLE ? PACK_MULTIPLE : PACK_SINGLE;
    if (answers_fit(b) && type == TYPE_AUTO && is_true_or_false(b->step))
        step_say(b, SAY_POLL_PAIR, b->heading_at);
}

void finish_poll(struct builder *b)
{
    take_open_settings(b);
    take_results(b);
    if (step_given(b, DIRECTIVE_AGAIN)) {
        take_again(b);
    } else if (b->draft->type == TYPE_SCALE) {
        take_scale(b);
    } else if (b->draft->type == TYPE_WORDS) {
        b->step->answer_kind = PACK_WORDS;
    } else {
        take_options(b);
    }
}

void finish_feedback(struct builder *b)
{
    take_open_settings(b);
    take_scale(b);
}
