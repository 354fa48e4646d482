/* SPDX-License-Identifier: Apache-2.0 */
/* block.c: what every kind of step holds: a heading, a picture, an explanation, its sources. */
#include "pack/build.h"

void step_say(struct builder *b, enum sentence sentence, size_t at)
{
    problem_add(b->p, sentence, at, STR(""), STR(""));
}

void step_say_number(struct builder *b, enum sentence sentence, size_t at, uint32_t number)
{
    problem_add(b->p, sentence, at, number_str(b->p->arena, number), STR(""));
}

bool step_given(const struct builder *b, enum directive directive)
{
    return directive_given(b->draft, directive);
}

const struct entry *step_entry(const struct builder *b, enum directive directive)
{
    return &b->draft->entries[directive];
}

uint32_t reading_ms(uint32_t chars)
{
    enum {
        /* What all are given about 15 characters a second to read, and a second and a half to
         * begin: a slow reader's pace, with the screen far away. */
        CHARS_PER_S = 15,
        START_MS = 1500
    };
    uint32_t ms = START_MS + chars * 1000 / CHARS_PER_S;
    if (ms < GAME_READ_MS_MIN)
        return GAME_READ_MS_MIN;
    return ms > GAME_READ_MS_MAX ? GAME_READ_MS_MAX : ms;
}

void take_heading(struct builder *b, const struct block *block)
{
    if (b->headed) {
        step_say(b, SAY_HEADING_TWICE, block->at);
        return;
    }
    b->headed = true;
    b->heading_at = block->at;
    b->title_chars = block->chars;
    b->step->title = one_line(b->p, block->text);
    if (block->text.len == 0)
        step_say(b, SAY_HEADING_MISSING, block->at);
    (void)too_long(b->p, block->at, WORD_TITLE, block->chars, PACK_TITLE_CHARS_MAX);
}

void take_picture(struct builder *b, struct str path, struct str alt, size_t at)
{
    if (b->pictured) {
        step_say(b, SAY_PICTURE_TWICE, at);
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

/* Cuts the dash off the line that says whose a quotation is: "— Name". */
static bool cut_author(struct str line, struct str *ret)
{
    static const struct str dashes[] = {STR_INIT("—"), STR_INIT("–"), STR_INIT("--")};
    line = trim_spaces(line);
    for (size_t i = 0; i < ARRAY_LEN(dashes); i++)
        if (str_starts(line, dashes[i])) {
            *ret = trim_spaces(str_skip(line, dashes[i].len));
            return true;
        }
    return false;
}

static void add_source(struct builder *b, struct str rich, size_t at)
{
    struct str source = pack_plain(b->p->arena, one_line(b->p, rich));
    if (source.len == 0)
        return;
    if (b->sources.texts.count == PACK_SOURCES_MAX) {
        if (b->sources_many++ == 0)
            step_say_number(b, SAY_SOURCES_MANY, at, PACK_SOURCES_MAX);
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

struct str take_sources(struct builder *b, const struct block *block)
{
    struct str rest = block->text, line, source = {0}, next;
    size_t source_at = block->at;
    size_t before = 0; /* bytes before the first source */
    bool any = false;
    size_t at = block->at;
    for (bool more = true; more; at = line_below(b->p, at)) {
        struct str tail;
        more = str_cut(rest, '\n', &line, &tail);
        bool below = b->explanation.texts.count > 0 || line.ptr > block->text.ptr;
        if (cut_source(line, &next) ||
            (b->layout == PACK_LAYOUT_QUOTATION && below && cut_author(line, &next))) {
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

void take_quote(struct builder *b, const struct block *block)
{
    struct str text = take_sources(b, block);
    if (text.len == 0)
        return;
    struct str paragraph = one_line(b->p, text);
    uint32_t chars = rich_chars(paragraph);
    if (b->explanation.texts.count == 0)
        b->explanation_at = block->at;
    if (b->explanation_chars <= PACK_EXPLANATION_CHARS_MAX)
        (void)too_long(b->p, b->explanation_at, WORD_EXPLANATION, b->explanation_chars + chars,
                       PACK_EXPLANATION_CHARS_MAX);
    b->explanation_chars += chars;
    (void)texts_add(b->p, &b->explanation, paragraph);
}
