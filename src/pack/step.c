/* SPDX-License-Identifier: Apache-2.0 */
/* step.c: a step out of its blocks and settings, and all that may be wrong with it. */
#include "pack/parse.h"

struct builder {
    struct parser *p;
    const struct draft *draft;
    struct pack *pack;
    struct pack_step *step;
    size_t heading_at; /* or where the step begins */
    bool headed, pictured;
    uint32_t title_chars, lines_chars;
    uint32_t tasks; /* seen, even past the limit */
    bool unmarked;  /* a line of the list has no mark */
    struct slide_builder slide;
    struct texts_builder lines, explanation, sources;
    uint32_t sources_many; /* past the limit */
    uint32_t explanation_chars;
    size_t explanation_at;
};

static void say(struct builder *b, enum sentence sentence, size_t at)
{
    problem_add(b->p, sentence, at, STR(""), STR(""));
}

/* --- pictures -------------------------------------------------------------------------------- */

static void set_picture(struct builder *b, struct str path, struct str alt, size_t at)
{
    if (b->pictured) {
        say(b, SAY_PICTURE_TWICE, at);
        return;
    }
    b->pictured = true;
    if (!picture_path_valid(path)) {
        problem_add(b->p, SAY_PICTURE_PATH, at, path, STR(""));
        return;
    }
    b->step->picture = (struct pack_picture){.path = path, .alt = alt};
    if (alt.len == 0)
        problem_add(b->p, SAY_PICTURE_ALT, at, path, STR(""));
    (void)too_long(b->p, at, WORD_ALT, (uint32_t)str_code_points(alt), PACK_LINE_CHARS_MAX);
}

static void picture_directive(struct builder *b)
{
    const struct entry *entries = b->draft->entries;
    if (directive_given(b->draft, DIRECTIVE_PICTURE))
        set_picture(b, entries[DIRECTIVE_PICTURE].value,
                    directive_given(b->draft, DIRECTIVE_ALT) ? entries[DIRECTIVE_ALT].value
                                                             : STR(""),
                    entries[DIRECTIVE_PICTURE].value_at);
}

/* --- explanation and sources ----------------------------------------------------------------- */

/* Cuts "Source :" (or "Sources:") off the front of a line. */
static bool cut_source(struct str line, struct str *ret)
{
    enum {
        WORD_BYTES = 6
    };
    line = trim_spaces(line);
    if (!str_eq_nocase(str_head(line, WORD_BYTES), STR("source")))
        return false;
    line = str_skip(line, WORD_BYTES);
    if (line.len > 0 && (line.ptr[0] == 's' || line.ptr[0] == 'S'))
        line = str_skip(line, 1);
    line = trim_spaces(line);
    if (line.len == 0 || line.ptr[0] != ':')
        return false;
    *ret = trim_spaces(str_skip(line, 1));
    return true;
}

static void add_source(struct builder *b, struct str rich, size_t at)
{
    struct str source = pack_plain(b->p->arena, one_line(b->p, rich));
    if (source.len == 0)
        return;
    if (b->sources.texts.count == PACK_SOURCES_MAX) {
        if (b->sources_many++ == 0)
            problem_add(b->p, SAY_SOURCES_MANY, at, number_str(b->p->arena, PACK_SOURCES_MAX),
                        STR(""));
        return;
    }
    (void)too_long(b->p, at, WORD_SOURCE, (uint32_t)str_code_points(source), PACK_SOURCE_CHARS_MAX);
    (void)texts_add(b->p, &b->sources, source);
}

/* Where the text of the line below begins. */
static size_t line_below(const struct parser *p, size_t at)
{
    while (at < p->len && p->work[at] != '\n')
        at++;
    while (at < p->len && strchr("\n\t >", p->work[at]))
        at++;
    return at;
}

/* Takes the sources off the end of a paragraph; returns what stands before them. A line that does
 * not begin with the word goes on with the source above it. */
static struct str take_sources(struct builder *b, const struct block *block)
{
    struct str rest = block->text, line, source = {0}, next;
    size_t source_at = block->at;
    size_t before = 0; /* bytes before the first source */
    bool any = false;
    size_t at = block->at;
    for (bool more = true; more; at = line_below(b->p, at)) {
        struct str tail;
        more = str_cut(rest, '\n', &line, &tail);
        if (cut_source(line, &next)) {
            if (any)
                add_source(b, source, source_at);
            else
                before = (size_t)(line.ptr - block->text.ptr);
            any = true;
            source = next;
            source_at = at;
        } else if (any) {
            source.len = (size_t)(line.ptr + line.len - source.ptr);
        }
        rest = tail;
    }
    if (!any)
        return block->text;
    add_source(b, source, source_at);
    return str_trim(str_head(block->text, before));
}

static void take_quote(struct builder *b, const struct block *block)
{
    struct str text = take_sources(b, block);
    if (text.len == 0)
        return;
    struct str paragraph = one_line(b->p, text);
    uint32_t chars = (uint32_t)str_code_points(pack_plain(b->p->arena, paragraph));
    if (b->explanation.texts.count == 0)
        b->explanation_at = block->at;
    if (b->explanation_chars <= PACK_EXPLANATION_CHARS_MAX)
        (void)too_long(b->p, b->explanation_at, WORD_EXPLANATION, b->explanation_chars + chars,
                       PACK_EXPLANATION_CHARS_MAX);
    b->explanation_chars += chars;
    (void)texts_add(b->p, &b->explanation, paragraph);
}

/* --- headings, answers, lines ---------------------------------------------------------------- */

static void take_heading(struct builder *b, const struct block *block)
{
    if (b->headed) {
        say(b, SAY_HEADING_TWICE, block->at);
        return;
    }
    b->headed = true;
    b->heading_at = block->at;
    b->title_chars = block->chars;
    b->step->title = one_line(b->p, block->text);
    if (block->text.len == 0)
        say(b, SAY_HEADING_MISSING, block->at);
    (void)too_long(b->p, block->at, WORD_TITLE, block->chars, PACK_TITLE_CHARS_MAX);
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
    b->tasks++;
    if (block->text.len == 0)
        say(b, SAY_ANSWER_EMPTY, block->at);
    (void)too_long(b->p, block->at, WORD_ANSWER, block->chars, PACK_ANSWER_CHARS_MAX);
    if (step->answers_count == PACK_ANSWERS_MAX)
        return;
    struct str text = one_line(b->p, block->text);
    if (text.len > 0 && is_same_answer(b, text))
        say(b, SAY_ANSWER_SAME, block->at);
    if (block->right)
        step->right_mask |= 1u << step->answers_count;
    step->answers[step->answers_count++] =
        (struct pack_answer){.text = text, .right = block->right};
}

static void take_line(struct builder *b, const struct block *block)
{
    (void)too_long(b->p, block->at, WORD_LINE, block->chars, PACK_LINE_CHARS_MAX);
    b->lines_chars += block->chars;
    if (slide_line(&b->slide, block))
        return;
    if (block->text.len > 0)
        (void)texts_add(b->p, &b->lines, one_line(b->p, block->text));
}

/* --- the kind of a step ---------------------------------------------------------------------- */

/* "[x]answer", "[]": brackets that are no mark, but were meant to be one. */
static bool is_bad_mark(const struct block *block)
{
    struct str text = block->text;
    if (block->kind != BLOCK_ITEM || !str_starts(text, STR("\\[")))
        return false;
    size_t closing = str_find_char(text, ']');
    return closing < text.len && closing <= 5;
}

/* A list of answers is a question if one is right, else a poll. */
static enum pack_step_kind kind_of_list(const struct builder *b)
{
    const struct blocks *blocks = b->p->blocks;
    bool listed = false, unmarked = false;
    for (uint32_t i = 0; i < blocks->count; i++) {
        const struct block *block = &blocks->items[i];
        if (block->kind == BLOCK_TASK && block->right)
            return PACK_QUESTION;
        listed = listed || block->kind == BLOCK_TASK;
        unmarked = unmarked || is_bad_mark(block);
    }
    if (unmarked)
        return PACK_QUESTION;
    return listed ? PACK_POLL : PACK_SLIDE;
}

static enum pack_step_kind kind_of(const struct builder *b)
{
    switch (b->draft->type) {
    case TYPE_SLIDE:
        return PACK_SLIDE;
    case TYPE_PAUSE:
        return PACK_PAUSE;
    case TYPE_QUESTION:
    case TYPE_SINGLE:
    case TYPE_MULTIPLE:
    case TYPE_TRUEFALSE:
        return PACK_QUESTION;
    case TYPE_POLL:
    case TYPE_POLL_MULTIPLE:
    case TYPE_SCALE:
    case TYPE_WORDS:
        return PACK_POLL;
    case TYPE_SPOT:
        return PACK_SPOT;
    case TYPE_FEEDBACK:
        return PACK_FEEDBACK;
    case TYPE_AUTO:
        break;
    }
    if (b->draft->marks_count > 0)
        return PACK_SPOT;
    return directive_given(b->draft, DIRECTIVE_AGAIN) ? PACK_POLL : kind_of_list(b);
}

static void take_question_block(struct builder *b, const struct block *block)
{
    switch (block->kind) {
    case BLOCK_HEADING:
        take_heading(b, block);
        break;
    case BLOCK_TASK:
        take_answer(b, block);
        break;
    case BLOCK_ITEM:
        b->unmarked = true;
        say(b, SAY_ANSWER_MARK, block->at);
        break;
    case BLOCK_QUOTE:
        take_quote(b, block);
        break;
    case BLOCK_PARAGRAPH:
        if (take_sources(b, block).len > 0)
            say(b, SAY_TEXT_PLACE, block->at);
        break;
    case BLOCK_PICTURE:
        set_picture(b, block->text, block->alt, block->at);
        break;
    case BLOCK_SUBHEADING:
        take_heading(b, block);
        break;
    case BLOCK_CELL:
        if (block->row == 0 && block->column == 0)
            say(b, SAY_TABLE_PLACE, block->at);
        break;
    }
}

static void take_slide_block(struct builder *b, const struct block *block)
{
    struct block line = *block;
    switch (block->kind) {
    case BLOCK_HEADING:
        take_heading(b, block);
        break;
    case BLOCK_TASK:
        if (b->tasks++ == 0)
            say(b, SAY_ANSWERS_PLACE, block->at);
        break;
    case BLOCK_ITEM:
        take_line(b, block);
        break;
    case BLOCK_PARAGRAPH:
        line.text = take_sources(b, block);
        if (line.text.len < block->text.len)
            line.chars = (uint32_t)str_code_points(line.text);
        take_line(b, &line);
        break;
    case BLOCK_QUOTE:
        take_quote(b, block);
        break;
    case BLOCK_PICTURE:
        set_picture(b, block->text, block->alt, block->at);
        break;
    case BLOCK_SUBHEADING:
        if (!b->headed)
            take_heading(b, block);
        else
            slide_subheading(&b->slide, block);
        break;
    case BLOCK_CELL: /* taken all at once: slide_table */
        break;
    }
}

/* --- settings -------------------------------------------------------------------------------- */

static uint32_t bit(enum directive directive)
{
    return 1u << directive;
}

static void say_unused(struct builder *b, enum pack_step_kind kind)
{
    uint32_t used = bit(DIRECTIVE_TYPE) | bit(DIRECTIVE_THEME) | bit(DIRECTIVE_PICTURE) |
                    (b->draft->given & bit(DIRECTIVE_PICTURE) ? bit(DIRECTIVE_ALT) : 0);
    used |= bit(DIRECTIVE_ID) | bit(DIRECTIVE_IN) | bit(DIRECTIVE_PLAN);
    switch (kind) {
    case PACK_QUESTION:
        used |= bit(DIRECTIVE_TIME) | bit(DIRECTIVE_READ) | bit(DIRECTIVE_POINTS) |
                bit(DIRECTIVE_SCORING) | bit(DIRECTIVE_ORDER);
        break;
    case PACK_SPOT:
        used |= bit(DIRECTIVE_TIME) | bit(DIRECTIVE_READ) | bit(DIRECTIVE_POINTS) |
                bit(DIRECTIVE_SCORING);
        break;
    case PACK_POLL:
        used |= bit(DIRECTIVE_TIME) | bit(DIRECTIVE_RESULTS) | bit(DIRECTIVE_AGAIN) |
                bit(DIRECTIVE_SCALE);
        break;
    case PACK_FEEDBACK:
        used |= bit(DIRECTIVE_TIME) | bit(DIRECTIVE_SCALE);
        break;
    case PACK_SLIDE:
        used |= bit(DIRECTIVE_LAYOUT) | bit(DIRECTIVE_REVEAL);
        break;
    case PACK_PAUSE:
        used |= bit(DIRECTIVE_TIME);
        break;
    }
    for (int i = 0; i < DIRECTIVES_COUNT; i++) {
        const struct entry *entry = &b->draft->entries[i];
        if (b->draft->given & ~used & 1u << i)
            problem_add(b->p, SAY_DIRECTIVE_UNUSED, entry->key_at, entry->key, STR(""));
    }
}

static void take_order(struct builder *b, const struct entry *entry)
{
    if (str_eq_nocase(entry->value, STR("fixed")))
        b->step->order_fixed = true;
    else if (!str_eq_nocase(entry->value, STR("shuffled")))
        problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("fixed, shuffled"));
}

static void take_theme(struct builder *b, const struct entry *entry)
{
    struct pack_texts *themes = &b->pack->themes;
    b->step->theme = entry->value;
    if (too_long(b->p, entry->value_at, WORD_THEME, (uint32_t)str_code_points(entry->value),
                 PACK_THEME_CHARS_MAX))
        return;
    for (uint32_t i = 0; i < themes->count; i++)
        if (str_eq(themes->items[i], entry->value))
            return;
    if (b->p->themes_listed) {
        struct str meant = nearest_name(entry->value, themes->items, themes->count);
        problem_add(b->p, meant.len ? SAY_THEME_MEANT : SAY_THEME_UNLISTED, entry->value_at,
                    entry->value, meant);
    } else if (themes->count == PACK_THEMES_MAX) {
        problem_add(b->p, SAY_THEMES_MANY, entry->value_at,
                    number_str(b->p->arena, PACK_THEMES_MAX), STR(""));
    } else {
        struct texts_builder list = {.texts = *themes, .cap = b->p->themes_cap};
        (void)texts_add(b->p, &list, entry->value);
        *themes = list.texts;
        b->p->themes_cap = list.cap;
    }
}

/* What all are given about 15 characters a second to read, and a second and a half to begin: a
 * slow reader's pace, with the screen far away. */
static uint32_t reading_ms(uint32_t chars)
{
    enum {
        CHARS_PER_S = 15,
        START_MS = 1500
    };
    uint32_t ms = START_MS + chars * 1000 / CHARS_PER_S;
    if (ms < GAME_READ_MS_MIN)
        return GAME_READ_MS_MIN;
    return ms > GAME_READ_MS_MAX ? GAME_READ_MS_MAX : ms;
}

/* --- questions ------------------------------------------------------------------------------- */

static bool is_pair(const struct pack_step *step, struct str yes, struct str no)
{
    const struct pack_answer *a = step->answers;
    return step->answers_count == 2 &&
           ((str_eq_nocase(a[0].text, yes) && str_eq_nocase(a[1].text, no)) ||
            (str_eq_nocase(a[0].text, no) && str_eq_nocase(a[1].text, yes)));
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
    size_t type_at = b->draft->entries[DIRECTIVE_TYPE].value_at;
    bool pair = is_pair(step, STR("vrai"), STR("faux")) || is_pair(step, STR("true"), STR("false"));
    uint32_t rights = right_count(step);
    if (type == TYPE_TRUEFALSE || (pair && type != TYPE_SINGLE && type != TYPE_MULTIPLE)) {
        step->answer_kind = PACK_TRUEFALSE;
        step->order_fixed = true;
        if (!pair || rights > 1)
            say(b, SAY_TRUEFALSE_SHAPE, type == TYPE_TRUEFALSE ? type_at : b->heading_at);
    } else if (type == TYPE_MULTIPLE || (rights > 1 && type != TYPE_SINGLE)) {
        step->answer_kind = PACK_MULTIPLE;
        if (rights > 1 && rights == step->answers_count)
            say(b, SAY_ALL_RIGHT, b->heading_at);
    } else {
        step->answer_kind = PACK_SINGLE;
        if (rights > 1)
            say(b, SAY_SINGLE_MANY, type_at);
    }
}

static void check_answers(struct builder *b)
{
    struct parser *p = b->p;
    if (b->tasks > PACK_ANSWERS_MAX)
        problem_add(p, SAY_ANSWERS_MANY, b->heading_at, number_str(p->arena, b->tasks),
                    number_str(p->arena, PACK_ANSWERS_MAX));
    if (b->unmarked)
        return;
    if (b->tasks < PACK_ANSWERS_MIN)
        problem_add(p, SAY_ANSWERS_FEW, b->heading_at, number_str(p->arena, PACK_ANSWERS_MIN),
                    STR(""));
    else
        set_answer_kind(b);
}

static void take_question_settings(struct builder *b)
{
    struct pack_step *step = b->step;
    const struct draft *draft = b->draft;
    const struct entry *entries = draft->entries;
    const struct defaults *defaults = &b->p->defaults;
    step->time_ms = defaults->time_ms;
    step->points = defaults->points;
    step->scoring = defaults->scoring;
    step->read_ms =
        defaults->read_ms ? defaults->read_ms : reading_ms(b->title_chars + draft->message_chars);
    if (directive_given(draft, DIRECTIVE_TIME))
        take_duration(b->p, &entries[DIRECTIVE_TIME], PACK_TIME_MS_MIN, PACK_TIME_MS_MAX,
                      &step->time_ms);
    if (directive_given(draft, DIRECTIVE_READ))
        take_duration(b->p, &entries[DIRECTIVE_READ], PACK_READ_MS_MIN, PACK_READ_MS_MAX,
                      &step->read_ms);
    if (directive_given(draft, DIRECTIVE_POINTS))
        take_points(b->p, &entries[DIRECTIVE_POINTS], &step->points);
    if (directive_given(draft, DIRECTIVE_SCORING))
        take_scoring(b->p, &entries[DIRECTIVE_SCORING], &step->scoring);
    if (directive_given(draft, DIRECTIVE_ORDER))
        take_order(b, &entries[DIRECTIVE_ORDER]);
}

/* An answer that counts should teach; a test explains itself. */
static void check_teaching(struct builder *b)
{
    if (b->step->points == 0)
        return;
    if (b->step->explanation.count == 0)
        say(b, SAY_EXPLANATION_MISSING, b->heading_at);
    if (b->sources.texts.count == 0)
        say(b, SAY_SOURCE_MISSING, b->heading_at);
}

static void take_messages(struct builder *b)
{
    memcpy(b->step->messages, b->draft->messages, sizeof(b->step->messages));
    b->step->messages_count = b->draft->messages_count;
}

static void finish_question(struct builder *b)
{
    take_question_settings(b);
    check_answers(b);
    take_messages(b);
    if (b->draft->messages_count > 1)
        say(b, SAY_MESSAGE_ONE, b->draft->message_at);
    if (b->draft->marks_count > 0)
        say(b, SAY_ANSWERS_NONE_HERE, b->heading_at);
    check_teaching(b);
}

static void finish_spot(struct builder *b)
{
    struct pack_step *step = b->step;
    const struct draft *draft = b->draft;
    take_question_settings(b);
    if (!directive_given(draft, DIRECTIVE_TIME))
        step->time_ms = PACK_SPOT_MS_DEFAULT;
    step->scoring = PACK_SCORING_PARTIAL;
    step->answer_kind = PACK_MARKS;
    step->order_fixed = true;
    step->right_mask = 0;
    if (b->tasks > 0)
        say(b, SAY_ANSWERS_NONE_HERE, b->heading_at);
    step->answers_count = draft->marks_count;
    for (uint32_t i = 0; i < draft->marks_count; i++) {
        step->answers[i] = draft->marked[i];
        step->marks[i] = draft->marks[i];
        step->right_mask |= draft->marked[i].right ? 1u << i : 0;
    }
    take_messages(b);
    if (step->messages_count == 0)
        say(b, SAY_SPOT_NO_MESSAGE, b->heading_at);
    else if (step->right_mask == 0)
        say(b, SAY_SPOT_NO_CLUE, b->draft->message_at);
    check_teaching(b);
}

/* --- polls and feedback ---------------------------------------------------------------------- */

static void take_scale(struct builder *b)
{
    static const char *const points[PACK_SCALE_POINTS] = {"1", "2", "3", "4", "5"};
    struct pack_step *step = b->step;
    const struct entry *entry = &b->draft->entries[DIRECTIVE_SCALE];
    step->answer_kind = PACK_SCALE;
    step->answers_count = PACK_SCALE_POINTS;
    for (uint32_t i = 0; i < PACK_SCALE_POINTS; i++)
        step->answers[i] = (struct pack_answer){.text = str_from(points[i])};
    if (!directive_given(b->draft, DIRECTIVE_SCALE))
        return;
    if (!str_cut(entry->value, '|', &step->scale_low, &step->scale_high))
        problem_add(b->p, SAY_SCALE_SHAPE, entry->value_at, entry->value, STR(""));
    step->scale_low = trim_spaces(step->scale_low);
    step->scale_high = trim_spaces(step->scale_high);
    (void)too_long(b->p, entry->value_at, WORD_ANSWER, (uint32_t)str_code_points(entry->value),
                   PACK_ANSWER_CHARS_MAX);
}

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

/* Asked a second time: what is not written is taken over. */
static bool take_again(struct builder *b)
{
    struct pack_step *step = b->step;
    const struct entry *entry = &b->draft->entries[DIRECTIVE_AGAIN];
    if (!directive_given(b->draft, DIRECTIVE_AGAIN))
        return false;
    step->before_step = earlier_poll(b, entry->value);
    if (step->before_step == 0) {
        problem_add(b->p, SAY_AGAIN_UNKNOWN, entry->value_at, entry->value, STR(""));
        return true;
    }
    const struct pack_step *before = &b->pack->steps[step->before_step - 1];
    if (!b->headed)
        step->title = before->title;
    if (b->tasks > 0 && !same_answers(step, before))
        problem_add(b->p, SAY_AGAIN_OTHER, entry->value_at, entry->value, STR(""));
    step->answer_kind = before->answer_kind;
    step->answers_count = before->answers_count;
    memcpy(step->answers, before->answers, sizeof(step->answers));
    step->scale_low = before->scale_low;
    step->scale_high = before->scale_high;
    return true;
}

static void take_results(struct builder *b)
{
    const struct entry *entry = &b->draft->entries[DIRECTIVE_RESULTS];
    if (!directive_given(b->draft, DIRECTIVE_RESULTS))
        return;
    b->step->results_live = str_eq_nocase(entry->value, STR("live"));
    if (!b->step->results_live && !str_eq_nocase(entry->value, STR("hidden")))
        problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("live, hidden"));
}

/* A poll's own answers. */
static void check_options(struct builder *b)
{
    struct parser *p = b->p;
    if (b->step->right_mask != 0)
        say(b, SAY_POLL_RIGHT, b->heading_at);
    if (b->tasks > PACK_ANSWERS_MAX)
        problem_add(p, SAY_ANSWERS_MANY, b->heading_at, number_str(p->arena, b->tasks),
                    number_str(p->arena, PACK_ANSWERS_MAX));
    else if (b->tasks < PACK_ANSWERS_MIN && !b->unmarked)
        problem_add(p, SAY_ANSWERS_FEW, b->heading_at, number_str(p->arena, PACK_ANSWERS_MIN),
                    STR(""));
}

/* Without a time, until the facilitator closes it. */
static void take_open_time(struct builder *b)
{
    b->step->read_ms = reading_ms(b->title_chars);
    b->step->order_fixed = true;
    if (directive_given(b->draft, DIRECTIVE_TIME))
        take_duration(b->p, &b->draft->entries[DIRECTIVE_TIME], PACK_TIME_MS_MIN, PACK_TIME_MS_MAX,
                      &b->step->time_ms);
    if (b->draft->messages_count > 0)
        say(b, SAY_MESSAGE_PLACE, b->draft->message_at);
}

static void finish_poll(struct builder *b)
{
    enum step_type type = b->draft->type;
    take_open_time(b);
    take_results(b);
    if (take_again(b))
        return;
    if ((type == TYPE_SCALE || type == TYPE_WORDS) && b->tasks > 0)
        say(b, SAY_ANSWERS_NONE_HERE, b->heading_at);
    if (type == TYPE_SCALE) {
        take_scale(b);
    } else if (type == TYPE_WORDS) {
        b->step->answer_kind = PACK_WORDS;
        b->step->answers_count = 0;
    } else {
        b->step->answer_kind = type == TYPE_POLL_MULTIPLE ? PACK_MULTIPLE : PACK_SINGLE;
        check_options(b);
    }
}

static void finish_feedback(struct builder *b)
{
    take_open_time(b);
    if (b->tasks > 0)
        say(b, SAY_ANSWERS_NONE_HERE, b->heading_at);
    take_scale(b);
}

/* --- slides ---------------------------------------------------------------------------------- */

static void finish_slide(struct builder *b)
{
    struct pack_step *step = b->step;
    struct parser *p = b->p;
    uint32_t count = b->lines.texts.count;
    step->lines = b->lines.texts;
    step->read_ms = reading_ms(b->title_chars + b->lines_chars);
    if (step->kind == PACK_SLIDE)
        slide_finish(&b->slide, b->draft, b->heading_at);
    if (count > PACK_LINES_MAX)
        problem_add(p, SAY_LINES_MANY, b->heading_at, number_str(p->arena, count),
                    number_str(p->arena, PACK_LINES_MAX));
    else if (count > PACK_LINES_ADVISED && step->layout != PACK_LAYOUT_LINKS)
        problem_add(p, SAY_LINES_ADVISED, b->heading_at, number_str(p->arena, count),
                    number_str(p->arena, PACK_LINES_ADVISED));
    if (b->draft->messages_count > 0)
        say(b, SAY_MESSAGE_PLACE, b->draft->message_at);
}

static void finish_pause(struct builder *b)
{
    if (!b->headed)
        b->step->title = STR("Pause"); /* the same word in both languages */
    finish_slide(b);
    if (directive_given(b->draft, DIRECTIVE_TIME))
        take_duration(b->p, &b->draft->entries[DIRECTIVE_TIME], PACK_TIME_MS_MIN, PACK_PAUSE_MS_MAX,
                      &b->step->time_ms);
    else
        say(b, SAY_PAUSE_TIME, b->heading_at);
}

/* --- the whole ------------------------------------------------------------------------------- */

static void take_id(struct builder *b)
{
    const struct entry *entry = &b->draft->entries[DIRECTIVE_ID];
    if (!directive_given(b->draft, DIRECTIVE_ID))
        return;
    if (!name_valid(entry->value))
        problem_add(b->p, SAY_NAME_BAD, entry->value_at, entry->value, STR(""));
    for (uint32_t i = 0; i < b->pack->steps_count; i++)
        if (str_eq(b->pack->steps[i].id, entry->value))
            problem_add(b->p, SAY_ID_TWICE, entry->value_at, entry->value, STR(""));
    b->step->id = entry->value;
}

/* What the trainer should allow: the game's phases, and a word after each. */
static void take_plan(struct builder *b)
{
    enum {
        AFTER_QUESTION_MS = 30000,
        AFTER_POLL_MS = 45000,
        FEEDBACK_MS = 120000
    };
    struct pack_step *step = b->step;
    switch (step->kind) {
    case PACK_SLIDE:
        step->plan_ms = PACK_PLAN_MS_DEFAULT;
        break;
    case PACK_QUESTION:
    case PACK_SPOT:
        step->plan_ms = GAME_ANNOUNCE_MS + step->read_ms + step->time_ms + AFTER_QUESTION_MS;
        break;
    case PACK_POLL:
        step->plan_ms = step->time_ms + AFTER_POLL_MS;
        break;
    case PACK_FEEDBACK:
        step->plan_ms = FEEDBACK_MS;
        break;
    case PACK_PAUSE:
        step->plan_ms = step->time_ms > 0 ? step->time_ms : PACK_TIME_MS_MIN;
        break;
    }
    if (directive_given(b->draft, DIRECTIVE_PLAN))
        take_duration(b->p, &b->draft->entries[DIRECTIVE_PLAN], PACK_TIME_MS_MIN, PACK_PAUSE_MS_MAX,
                      &step->plan_ms);
}

static void take_blocks(struct builder *b)
{
    const struct blocks *blocks = b->p->blocks;
    bool slide = b->step->kind == PACK_SLIDE || b->step->kind == PACK_PAUSE;
    for (uint32_t i = 0; i < blocks->count; i++) {
        if (!slide)
            take_question_block(b, &blocks->items[i]);
        else if (blocks->items[i].kind == BLOCK_CELL)
            i += slide_table(&b->slide, &blocks->items[i], blocks->count - i) - 1;
        else
            take_slide_block(b, &blocks->items[i]);
    }
}

static void finish(struct builder *b)
{
    switch (b->step->kind) {
    case PACK_QUESTION:
        finish_question(b);
        break;
    case PACK_SPOT:
        finish_spot(b);
        break;
    case PACK_POLL:
        finish_poll(b);
        break;
    case PACK_FEEDBACK:
        finish_feedback(b);
        break;
    case PACK_SLIDE:
        finish_slide(b);
        break;
    case PACK_PAUSE:
        finish_pause(b);
        break;
    }
    take_plan(b);
}

bool step_build(struct parser *p, const struct draft *draft, struct pack *pack,
                struct pack_step *ret)
{
    struct builder b = {.p = p, .draft = draft, .pack = pack, .step = ret, .heading_at = draft->at};
    *ret = (struct pack_step){.line = parser_line(p, draft->at)};
    b.slide = (struct slide_builder){.p = p, .step = ret};
    if (draft->at >= draft->to) {
        if (!draft->last)
            say(&b, SAY_STEP_EMPTY, draft->to);
        return false;
    }
    markdown_parse(p, draft->from, draft->to, false);
    ret->kind = kind_of(&b);
    picture_directive(&b);
    take_blocks(&b);
    if (!b.headed && ret->kind != PACK_PAUSE && !directive_given(draft, DIRECTIVE_AGAIN))
        say(&b, SAY_HEADING_MISSING, draft->at);
    say_unused(&b, ret->kind);
    take_id(&b);
    if (directive_given(draft, DIRECTIVE_IN))
        names_check(p, &draft->entries[DIRECTIVE_IN], &p->selections);
    if (directive_given(draft, DIRECTIVE_THEME))
        take_theme(&b, &draft->entries[DIRECTIVE_THEME]);
    ret->explanation = b.explanation.texts;
    ret->sources = b.sources.texts;
    ret->notes = draft->notes.texts;
    finish(&b);
    return true;
}
