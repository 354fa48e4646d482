/* SPDX-License-Identifier: Apache-2.0 */
/* step.c: a step out of its blocks and settings: of which kind it is, and what all kinds have. */
#include "pack/build.h"

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
static enum pack_step_kind kind_of_list(const struct blocks *blocks)
{
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

enum pack_step_kind step_kind(struct parser *p, const struct draft *draft)
{
    markdown_parse(p, draft->from, draft->to, false);
    switch (draft->type) {
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
    if (draft->marked_any)
        return PACK_SPOT;
    return directive_given(draft, DIRECTIVE_AGAIN) ? PACK_POLL : kind_of_list(p->blocks);
}

/* --- settings of all kinds ------------------------------------------------------------------- */

static uint32_t bit(enum directive directive)
{
    return 1u << directive;
}

/* The settings that mean something to this step. */
static uint32_t used_by(const struct builder *b)
{
    bool again = step_given(b, DIRECTIVE_AGAIN);
    bool exact = str_eq_nocase(step_entry(b, DIRECTIVE_SCORING)->value, STR("exact"));
    switch (b->step->kind) {
    case PACK_QUESTION:
        return bit(DIRECTIVE_TIME) | bit(DIRECTIVE_READ) | bit(DIRECTIVE_POINTS) |
               bit(DIRECTIVE_SCORING) | bit(DIRECTIVE_ORDER);
    case PACK_SPOT:
        return bit(DIRECTIVE_TIME) | bit(DIRECTIVE_READ) | bit(DIRECTIVE_POINTS) |
               (exact ? 0 : bit(DIRECTIVE_SCORING)); /* it is always partial */
    case PACK_POLL:
        return bit(DIRECTIVE_TIME) | bit(DIRECTIVE_RESULTS) | bit(DIRECTIVE_AGAIN) |
               (b->draft->type == TYPE_SCALE && !again ? bit(DIRECTIVE_SCALE) : 0);
    case PACK_FEEDBACK:
        return bit(DIRECTIVE_TIME) | bit(DIRECTIVE_SCALE);
    case PACK_SLIDE:
        return bit(DIRECTIVE_LAYOUT) | bit(DIRECTIVE_REVEAL);
    case PACK_PAUSE:
        return bit(DIRECTIVE_TIME);
    }
    return 0;
}

static void say_unused(struct builder *b)
{
    uint32_t used = bit(DIRECTIVE_TYPE) | bit(DIRECTIVE_THEME) | bit(DIRECTIVE_PICTURE) |
                    bit(DIRECTIVE_ID) | bit(DIRECTIVE_IN) | bit(DIRECTIVE_PLAN) | used_by(b);
    if (step_given(b, DIRECTIVE_PICTURE))
        used |= bit(DIRECTIVE_ALT);
    for (int i = 0; i < DIRECTIVES_COUNT; i++) {
        const struct entry *entry = &b->draft->entries[i];
        if (b->draft->given & ~used & 1u << i)
            problem_add(b->p, SAY_DIRECTIVE_UNUSED, entry->key_at, entry->key, STR(""));
    }
}

static void take_theme(struct builder *b)
{
    struct pack_texts *themes = &b->pack->themes;
    const struct entry *entry = step_entry(b, DIRECTIVE_THEME);
    if (!step_given(b, DIRECTIVE_THEME))
        return;
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
        step_say_number(b, SAY_THEMES_MANY, entry->value_at, PACK_THEMES_MAX);
    } else {
        struct texts_builder list = {.texts = *themes, .cap = b->p->themes_cap};
        (void)texts_add(b->p, &list, entry->value);
        *themes = list.texts;
        b->p->themes_cap = list.cap;
    }
}

static void take_id(struct builder *b)
{
    const struct entry *entry = step_entry(b, DIRECTIVE_ID);
    if (!step_given(b, DIRECTIVE_ID))
        return;
    if (!name_valid(entry->value)) {
        problem_add(b->p, SAY_NAME_BAD, entry->value_at, entry->value, STR(""));
        return;
    }
    for (uint32_t i = 0; i < b->pack->steps_count; i++)
        if (str_eq(b->pack->steps[i].id, entry->value)) {
            problem_add(b->p, SAY_ID_TWICE, entry->value_at, entry->value, STR(""));
            break;
        }
    b->step->id = entry->value;
}

/* What the trainer should allow: the game's phases, and a word after each. */
static uint32_t default_plan(const struct pack_step *step)
{
    enum {
        AFTER_QUESTION_MS = 30000,
        AFTER_POLL_MS = 45000,
        FEEDBACK_MS = 120000
    };
    switch (step->kind) {
    case PACK_SLIDE:
        return PACK_PLAN_MS_DEFAULT;
    case PACK_QUESTION:
    case PACK_SPOT:
        return GAME_ANNOUNCE_MS + step->read_ms + step->time_ms + AFTER_QUESTION_MS;
    case PACK_POLL:
        return step->time_ms + AFTER_POLL_MS;
    case PACK_FEEDBACK:
        return FEEDBACK_MS;
    case PACK_PAUSE:
        return step->time_ms > 0 ? step->time_ms : PACK_PLAN_MS_DEFAULT;
    }
    return PACK_PLAN_MS_DEFAULT;
}

static void take_plan(struct builder *b)
{
    b->step->plan_ms = default_plan(b->step);
    if (step_given(b, DIRECTIVE_PLAN))
        take_duration(b->p, step_entry(b, DIRECTIVE_PLAN), PACK_TIME_MS_MIN, PACK_PAUSE_MS_MAX,
                      &b->step->plan_ms);
}

/* --- the whole ------------------------------------------------------------------------------- */

static void take_blocks(struct builder *b)
{
    const struct blocks *blocks = b->p->blocks;
    bool slide = b->step->kind == PACK_SLIDE || b->step->kind == PACK_PAUSE;
    for (uint32_t i = 0; i < blocks->count;) {
        if (slide) {
            i += take_slide_blocks(b, &blocks->items[i], blocks->count - i);
        } else {
            take_asked_block(b, &blocks->items[i]);
            i++;
        }
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

static void take_picture_setting(struct builder *b)
{
    const struct entry *picture = step_entry(b, DIRECTIVE_PICTURE);
    struct str alt = step_given(b, DIRECTIVE_ALT) ? step_entry(b, DIRECTIVE_ALT)->value : STR("");
    if (step_given(b, DIRECTIVE_PICTURE))
        take_picture(b, picture->value, alt, picture->value_at);
}

/* False: no step is made of the draft, and why has been said. */
static bool is_step(struct builder *b)
{
    const struct draft *draft = b->draft;
    if (draft->at >= draft->to) {
        if (!draft->last)
            step_say(b, SAY_STEP_EMPTY, draft->to);
        return false;
    }
    if (step_given(b, DIRECTIVE_INCLUDE)) {
        step_say(b, SAY_INCLUDE_HERE, step_entry(b, DIRECTIVE_INCLUDE)->key_at);
        return false;
    }
    return true;
}

bool step_build(struct parser *p, const struct draft *draft, struct pack *pack,
                struct pack_step *ret)
{
    struct builder b = {.p = p, .draft = draft, .pack = pack, .step = ret, .heading_at = draft->at};
    *ret = (struct pack_step){.line = parser_line(p, draft->at)};
    if (!is_step(&b))
        return false;
    ret->kind = step_kind(p, draft);
    begin_slide(&b);
    take_picture_setting(&b);
    take_blocks(&b);
    if (!b.headed && ret->kind != PACK_PAUSE && !step_given(&b, DIRECTIVE_AGAIN))
        step_say(&b, SAY_HEADING_MISSING, draft->at);
    say_unused(&b);
    take_id(&b);
    if (step_given(&b, DIRECTIVE_IN))
        names_check(p, step_entry(&b, DIRECTIVE_IN), &p->selections);
    take_theme(&b);
    ret->explanation = b.explanation.texts;
    ret->sources = b.sources.texts;
    ret->notes = draft->notes.texts;
    finish(&b);
    return true;
}
