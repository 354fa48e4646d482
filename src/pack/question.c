/* SPDX-License-Identifier: Apache-2.0 */
/* question.c: what is asked and judged: questions by their answers, spots by their clues. Polls
 * share the list of answers. */
#include "pack/build.h"

/* --- blocks ---------------------------------------------------------------------------------- */

/* These have no list of their own. */
static bool is_listless(const struct builder *b)
{
    enum pack_step_kind kind = b->step->kind;
    enum step_type type = b->draft->type;
    return kind == PACK_SPOT || kind == PACK_FEEDBACK || type == TYPE_SCALE || type == TYPE_WORDS;
}

static void refuse_list(struct builder *b, const struct block *block)
{
    if (b->listed)
        return;
    b->listed = true;
    step_say(b, b->step->kind == PACK_SPOT ? SAY_MARK_OR_LIST : SAY_ANSWERS_NONE_HERE, block->at);
}

static bool is_same_answer(struct builder *b, struct str text)
{
    for (uint32_t i = 0; i < b->step->answers_count; i++)
        if (str_eq_nocase(b->step->answers[i].text, text))
            return true;
    return false;
}

static void take_answer(struct builder *b, const struct block *block)
{
    struct pack_step *step = b->step;
    bool right = block->right;
    b->tasks++;
    if (block->text.len == 0)
        step_say(b, SAY_ANSWER_EMPTY, block->at);
    if (right && step->kind == PACK_POLL) {
        step_say(b, SAY_POLL_RIGHT, block->at);
        right = false;
    }
    (void)too_long(b->p, block->at, WORD_ANSWER, block->chars, PACK_ANSWER_CHARS_MAX);
    if (step->answers_count == PACK_ANSWERS_MAX)
        return;
    struct str text = one_line(b->p, block->text);
    if (text.len > 0 && is_same_answer(b, text))
        step_say(b, SAY_ANSWER_SAME, block->at);
    if (right)
        step->right_mask |= 1u << step->answers_count;
    step->answers[step->answers_count++] = (struct pack_answer){.text = text, .right = right};
}

void take_asked_block(struct builder *b, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_HEADING:
    case BLOCK_SUBHEADING:
        take_heading(b, block);
        break;
    case BLOCK_TASK:
        if (is_listless(b))
            refuse_list(b, block);
        else
            take_answer(b, block);
        break;
    case BLOCK_ITEM:
        b->unmarked = true;
        if (is_listless(b))
            refuse_list(b, block);
        else
            step_say(b, b->step->kind == PACK_POLL ? SAY_POLL_MARK : SAY_ANSWER_MARK, block->at);
        break;
    case BLOCK_QUOTE:
        take_quote(b, block);
        break;
    case BLOCK_PARAGRAPH:
        if (take_sources(b, block).len > 0)
            step_say(b, SAY_TEXT_PLACE, block->at);
        break;
    case BLOCK_PICTURE:
        take_picture(b, block->text, block->alt, block->at);
        break;
    case BLOCK_CELL:
        if (block->row == 0 && block->column == 0)
            step_say(b, SAY_TABLE_PLACE, block->at);
        break;
    }
}

/* --- settings -------------------------------------------------------------------------------- */

static void take_order(struct builder *b, const struct entry *entry)
{
    if (str_eq_nocase(entry->value, STR("fixed")))
        b->step->order_fixed = true;
    else if (!str_eq_nocase(entry->value, STR("shuffled")))
        problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("fixed, shuffled"));
}

static void take_judged_settings(struct builder *b, uint32_t time_ms)
{
    struct pack_step *step = b->step;
    const struct defaults *defaults = &b->p->defaults;
    step->time_ms = time_ms;
    step->points = defaults->points;
    step->scoring = defaults->scoring;
    step->read_ms = defaults->read_ms ? defaults->read_ms
                                      : reading_ms(b->title_chars + b->draft->message_chars);
    if (step_given(b, DIRECTIVE_TIME))
        take_duration(b->p, step_entry(b, DIRECTIVE_TIME), PACK_TIME_MS_MIN, PACK_TIME_MS_MAX,
                      &step->time_ms);
    if (step_given(b, DIRECTIVE_READ))
        take_duration(b->p, step_entry(b, DIRECTIVE_READ), PACK_READ_MS_MIN, PACK_READ_MS_MAX,
                      &step->read_ms);
    if (step_given(b, DIRECTIVE_POINTS))
        take_points(b->p, step_entry(b, DIRECTIVE_POINTS), &step->points);
    if (step_given(b, DIRECTIVE_SCORING))
        take_scoring(b->p, step_entry(b, DIRECTIVE_SCORING), &step->scoring);
    if (step_given(b, DIRECTIVE_ORDER))
        take_order(b, step_entry(b, DIRECTIVE_ORDER));
}

/* --- answers --------------------------------------------------------------------------------- */

static bool is_pair(const struct pack_step *step, struct str yes, struct str no)
{
    const struct pack_answer *a = step->answers;
    return step->answers_count == 2 &&
           ((str_eq_nocase(a[0].text, yes) && str_eq_nocase(a[1].text, no)) ||
            (str_eq_nocase(a[0].text, no) && str_eq_nocase(a[1].text, yes)));
}

bool is_true_or_false(const struct pack_step *step)
{
    return is_pair(step, STR("vrai"), STR("faux")) || is_pair(step, STR("true"), STR("false"));
}

static uint32_t right_count(const struct pack_step *step)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < step->answers_count; i++)
        count += step->answers[i].right;
    return count;
}

static void set_answer_kind(struct builder *b)
{
    struct pack_step *step = b->step;
    enum step_type type = b->draft->type;
    size_t type_at = step_entry(b, DIRECTIVE_TYPE)->value_at;
    bool pair = is_true_or_false(step);
    uint32_t rights = right_count(step);
    if (rights == 0)
        step_say(b, SAY_RIGHT_NONE, b->heading_at);
    if (type == TYPE_TRUEFALSE || (pair && type != TYPE_SINGLE && type != TYPE_MULTIPLE)) {
        step->answer_kind = PACK_TRUEFALSE;
        step->order_fixed = true;
        if (!pair || rights > 1)
            step_say(b, SAY_TRUEFALSE_SHAPE, type == TYPE_TRUEFALSE ? type_at : b->heading_at);
    } else if (type == TYPE_MULTIPLE || (rights > 1 && type != TYPE_SINGLE)) {
        step->answer_kind = PACK_MULTIPLE;
        if (rights > 1 && rights == step->answers_count)
            step_say(b, SAY_ALL_RIGHT, b->heading_at);
    } else {
        step->answer_kind = PACK_SINGLE;
        if (rights > 1)
            step_say(b, SAY_SINGLE_MANY, type_at);
    }
}

bool answers_fit(struct builder *b)
{
    struct parser *p = b->p;
    if (b->tasks > PACK_ANSWERS_MAX)
        problem_add(p, SAY_ANSWERS_MANY, b->heading_at, number_str(p->arena, b->tasks),
                    number_str(p->arena, PACK_ANSWERS_MAX));
    if (b->unmarked)
        return false;
    if (b->tasks < PACK_ANSWERS_MIN)
        step_say_number(b, b->step->kind == PACK_POLL ? SAY_POLL_FEW : SAY_ANSWERS_FEW,
                        b->heading_at, PACK_ANSWERS_MIN);
    return b->tasks >= PACK_ANSWERS_MIN;
}

/* --- the whole ------------------------------------------------------------------------------- */

/* An answer that counts should teach; a test explains itself. */
static void check_teaching(struct builder *b)
{
    if (b->step->points == 0)
        return;
    if (b->step->explanation.count == 0)
        step_say(b, SAY_EXPLANATION_MISSING, b->heading_at);
    if (b->sources.texts.count == 0)
        step_say(b, SAY_SOURCE_MISSING, b->heading_at);
}

static void take_messages(struct builder *b)
{
    memcpy(b->step->messages, b->draft->messages, sizeof(b->step->messages));
    b->step->messages_count = b->draft->messages_count;
}

void finish_question(struct builder *b)
{
    take_judged_settings(b, b->p->defaults.time_ms);
    if (answers_fit(b))
        set_answer_kind(b);
    take_messages(b);
    if (b->draft->messages_count > 1)
        step_say(b, SAY_MESSAGE_ONE, b->draft->message_at);
    else if (b->draft->marked_any)
        step_say(b, SAY_MARK_OR_LIST, b->draft->message_at);
    check_teaching(b);
}

void finish_spot(struct builder *b)
{
    struct pack_step *step = b->step;
    const struct draft *draft = b->draft;
    take_judged_settings(b, PACK_SPOT_MS_DEFAULT);
    step->scoring = PACK_SCORING_PARTIAL;
    step->answer_kind = PACK_MARKS;
    step->order_fixed = true;
    step->answers_count = draft->marks_count;
    for (uint32_t i = 0; i < draft->marks_count; i++) {
        step->answers[i] = draft->marked[i];
        step->marks[i] = draft->marks[i];
        step->right_mask |= draft->marked[i].right ? 1u << i : 0;
    }
    take_messages(b);
    if (step->messages_count == 0)
        step_say(b, SAY_SPOT_NO_MESSAGE, b->heading_at);
    else if (step->right_mask == 0 && !draft->marks_bad)
        step_say(b, SAY_SPOT_NO_CLUE, draft->message_at);
    check_teaching(b);
}
