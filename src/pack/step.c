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

static enum pack_step_kind kind_of(struct builder *b)
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
    case TYPE_AUTO:
        break;
    }
    for (uint32_t i = 0; i < b->p->blocks->count; i++)
        if (b->p->blocks->items[i].kind == BLOCK_TASK || is_bad_mark(&b->p->blocks->items[i]))
            return PACK_QUESTION;
    return PACK_SLIDE;
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
        if (take_sources(b, block).len > 0)
            say(b, SAY_EXPLANATION_PLACE, block->at);
        break;
    case BLOCK_PICTURE:
        set_picture(b, block->text, block->alt, block->at);
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
    switch (kind) {
    case PACK_QUESTION:
        used |= bit(DIRECTIVE_TIME) | bit(DIRECTIVE_READ) | bit(DIRECTIVE_POINTS) |
                bit(DIRECTIVE_SCORING) | bit(DIRECTIVE_ORDER);
        break;
    case PACK_SLIDE:
        used |= bit(DIRECTIVE_LAYOUT);
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

static void take_layout(struct builder *b, const struct entry *entry)
{
    if (str_eq_nocase(entry->value, STR("title")))
        b->step->layout = PACK_LAYOUT_TITLE;
    else if (!str_eq_nocase(entry->value, STR("auto")))
        problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("auto, title"));
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
    struct pack_step *step = b->step;
    struct parser *p = b->p;
    if (b->tasks > PACK_ANSWERS_MAX)
        problem_add(p, SAY_ANSWERS_MANY, b->heading_at, number_str(p->arena, b->tasks),
                    number_str(p->arena, PACK_ANSWERS_MAX));
    if (b->unmarked)
        return;
    if (b->tasks < PACK_ANSWERS_MIN)
        problem_add(p, SAY_ANSWERS_FEW, b->heading_at, number_str(p->arena, PACK_ANSWERS_MIN),
                    STR(""));
    else if (step->right_mask == 0 && b->tasks <= PACK_ANSWERS_MAX)
        say(b, SAY_POLL, b->heading_at);
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

static void finish_question(struct builder *b)
{
    struct pack_step *step = b->step;
    take_question_settings(b);
    check_answers(b);
    step->message = b->draft->message;
    step->explanation = b->explanation.texts;
    if (step->points == 0)
        return; /* a test explains itself */
    if (step->explanation.count == 0)
        say(b, SAY_EXPLANATION_MISSING, b->heading_at);
    if (b->sources.texts.count == 0)
        say(b, SAY_SOURCE_MISSING, b->heading_at);
}

static void finish_slide(struct builder *b)
{
    struct pack_step *step = b->step;
    struct parser *p = b->p;
    uint32_t count = b->lines.texts.count;
    step->lines = b->lines.texts;
    step->read_ms = reading_ms(b->title_chars + b->lines_chars);
    if (count > PACK_LINES_MAX)
        problem_add(p, SAY_LINES_MANY, b->heading_at, number_str(p->arena, count),
                    number_str(p->arena, PACK_LINES_MAX));
    else if (count > PACK_LINES_ADVISED)
        problem_add(p, SAY_LINES_ADVISED, b->heading_at, number_str(p->arena, count),
                    number_str(p->arena, PACK_LINES_ADVISED));
    if (b->draft->message.channel != PACK_MESSAGE_NONE)
        say(b, SAY_MESSAGE_PLACE, b->draft->message_at);
    if (directive_given(b->draft, DIRECTIVE_LAYOUT) && step->kind == PACK_SLIDE)
        take_layout(b, &b->draft->entries[DIRECTIVE_LAYOUT]);
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

bool step_build(struct parser *p, const struct draft *draft, struct pack *pack,
                struct pack_step *ret)
{
    struct builder b = {.p = p, .draft = draft, .pack = pack, .step = ret, .heading_at = draft->at};
    *ret = (struct pack_step){.line = parser_line(p, draft->at)};
    if (draft->at >= draft->to) {
        if (!draft->last)
            say(&b, SAY_STEP_EMPTY, draft->to);
        return false;
    }
    markdown_parse(p, draft->from, draft->to, false);
    ret->kind = kind_of(&b);
    picture_directive(&b);
    for (uint32_t i = 0; i < p->blocks->count; i++)
        if (ret->kind == PACK_QUESTION)
            take_question_block(&b, &p->blocks->items[i]);
        else
            take_slide_block(&b, &p->blocks->items[i]);
    if (!b.headed && ret->kind != PACK_PAUSE)
        say(&b, SAY_HEADING_MISSING, draft->at);
    say_unused(&b, ret->kind);
    if (directive_given(draft, DIRECTIVE_THEME))
        take_theme(&b, &draft->entries[DIRECTIVE_THEME]);
    switch (ret->kind) {
    case PACK_QUESTION:
        finish_question(&b);
        break;
    case PACK_SLIDE:
        finish_slide(&b);
        break;
    case PACK_PAUSE:
        finish_pause(&b);
        break;
    }
    ret->sources = b.sources.texts;
    ret->notes = draft->notes.texts;
    return true;
}
