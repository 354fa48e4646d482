/* SPDX-License-Identifier: Apache-2.0 */
/* directive.c: comments. One whose lines are `name: value` sets something about its step; any
 * other is a note for the speaker. What a value means is in step.c, once the kind is known. */
#include "pack/parse.h"

static const struct str directive_names[DIRECTIVES_COUNT] = {
    [DIRECTIVE_TYPE] = STR_INIT("type"),       [DIRECTIVE_KIND] = STR_INIT("kind"),
    [DIRECTIVE_THEME] = STR_INIT("theme"),     [DIRECTIVE_TIME] = STR_INIT("time"),
    [DIRECTIVE_READ] = STR_INIT("read"),       [DIRECTIVE_POINTS] = STR_INIT("points"),
    [DIRECTIVE_SCORING] = STR_INIT("scoring"), [DIRECTIVE_PICTURE] = STR_INIT("picture"),
    [DIRECTIVE_ALT] = STR_INIT("alt"),         [DIRECTIVE_LAYOUT] = STR_INIT("layout"),
    [DIRECTIVE_ORDER] = STR_INIT("order"),     [DIRECTIVE_ID] = STR_INIT("id"),
    [DIRECTIVE_IN] = STR_INIT("in"),           [DIRECTIVE_PLAN] = STR_INIT("plan"),
    [DIRECTIVE_REVEAL] = STR_INIT("reveal"),   [DIRECTIVE_RESULTS] = STR_INIT("results"),
    [DIRECTIVE_AGAIN] = STR_INIT("again"),     [DIRECTIVE_SCALE] = STR_INIT("scale"),
    [DIRECTIVE_INCLUDE] = STR_INIT("include"),
};
#define DIRECTIVES_TEXT                                                                            \
    "type, theme, time, read, points, scoring, picture, alt, layout, order, id, in, plan, "        \
    "reveal, results, again, scale, include"

static int directive_find(struct str name)
{
    for (int i = 0; i < DIRECTIVES_COUNT; i++)
        if (str_eq_nocase(name, directive_names[i]))
            return i;
    return -1;
}

bool directive_given(const struct draft *draft, enum directive directive)
{
    return (draft->given >> directive & 1u) != 0;
}

/* True if the colon follows the name at once: French puts a space there, settings do not. */
static bool is_tight(struct str line, const struct entry *entry)
{
    struct str trimmed = trim_spaces(line);
    return entry->key.len < trimmed.len && trimmed.ptr[entry->key.len] == ':';
}

/* "Points : insister sur…" is a note; "points : 0" and "Points: 0" are settings. */
static bool is_setting(struct str line, const struct entry *entry)
{
    bool lower = entry->key.ptr[0] >= 'a' && entry->key.ptr[0] <= 'z';
    return directive_find(entry->key) >= 0 && (lower || is_tight(line, entry));
}

/* A small word, a colon: a setting whose name is not known, not a sentence and not an address. */
static bool looks_like_setting(struct str line, const struct entry *entry)
{
    enum {
        NAME_BYTES_MAX = 20
    };
    if (entry->key.len > NAME_BYTES_MAX || !is_tight(line, entry) ||
        str_starts(entry->value, STR("//")))
        return false;
    for (size_t i = 0; i < entry->key.len; i++) {
        char c = entry->key.ptr[i];
        if (!(c >= 'a' && c <= 'z') && c != '-' && c != '_' && (uint8_t)c < 0x80)
            return false;
    }
    return true;
}

/* The first line with a known name makes a comment one of settings; without any, all lines must
 * look like settings. */
static bool holds_settings(struct parser *p, struct str text)
{
    bool any = false;
    for (bool more = true; more;) {
        struct str line;
        struct entry entry;
        more = str_cut(text, '\n', &line, &text);
        if (trim_spaces(line).len == 0)
            continue;
        if (!parse_entry(p, line, &entry))
            return false;
        if (!any && is_setting(line, &entry))
            return true;
        if (!looks_like_setting(line, &entry))
            return false;
        any = true;
    }
    return any;
}

/* "poll, multiple": a poll, and how it is answered, in any order. */
static bool poll_type(struct str value, enum step_type *ret)
{
    static const struct {
        struct str name;
        enum step_type type;
    } ways[] = {
        {STR_INIT("single"),   TYPE_POLL         },
        {STR_INIT("multiple"), TYPE_POLL_MULTIPLE},
        {STR_INIT("scale"),    TYPE_SCALE        },
        {STR_INIT("words"),    TYPE_WORDS        },
    };
    struct str one, other;
    if (!str_cut(value, ',', &one, &other))
        return false;
    one = trim_spaces(one);
    other = trim_spaces(other);
    if (!str_eq_nocase(one, STR("poll"))) {
        struct str swapped = one;
        one = other;
        other = swapped;
    }
    for (size_t i = 0; i < ARRAY_LEN(ways) && str_eq_nocase(one, STR("poll")); i++)
        if (str_eq_nocase(other, ways[i].name)) {
            *ret = ways[i].type;
            return true;
        }
    return false;
}

static void take_type(struct parser *p, const struct entry *entry, struct draft *draft)
{
    static const struct {
        struct str name;
        enum step_type type;
    } types[] = {
        {STR_INIT("slide"),     TYPE_SLIDE    },
        {STR_INIT("pause"),     TYPE_PAUSE    },
        {STR_INIT("question"),  TYPE_QUESTION },
        {STR_INIT("single"),    TYPE_SINGLE   },
        {STR_INIT("multiple"),  TYPE_MULTIPLE },
        {STR_INIT("truefalse"), TYPE_TRUEFALSE},
        {STR_INIT("poll"),      TYPE_POLL     },
        {STR_INIT("scale"),     TYPE_SCALE    },
        {STR_INIT("words"),     TYPE_WORDS    },
        {STR_INIT("spot"),      TYPE_SPOT     },
        {STR_INIT("feedback"),  TYPE_FEEDBACK },
    };
    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        if (str_eq_nocase(entry->value, types[i].name)) {
            draft->type = types[i].type;
            return;
        }
    if (!poll_type(entry->value, &draft->type))
        problem_add(p, SAY_CHOICE_BAD, entry->value_at, entry->value,
                    STR("slide, question, single, multiple, truefalse, poll, “poll, multiple”, "
                        "scale, words, spot, feedback, pause"));
}

static void take_setting(struct parser *p, const struct entry *entry, struct draft *draft)
{
    int found = directive_find(entry->key);
    if (found < 0) {
        struct str meant = nearest_name(entry->key, directive_names, DIRECTIVES_COUNT);
        if (meant.len)
            problem_add(p, SAY_KEY_MEANT, entry->key_at, entry->key, meant);
        else
            problem_add(p, SAY_KEY_UNKNOWN, entry->key_at, entry->key, STR(DIRECTIVES_TEXT));
        return;
    }
    enum directive directive = found == DIRECTIVE_KIND ? DIRECTIVE_TYPE : (enum directive)found;
    if (entry->value.len == 0) {
        problem_add(p, SAY_VALUE_EMPTY, entry->key_at, entry->key, STR(""));
        return;
    }
    if (directive_given(draft, directive))
        problem_add(p, SAY_KEY_TWICE, entry->key_at, entry->key, STR(""));
    draft->given |= 1u << directive;
    draft->entries[directive] = *entry;
    /* The comment is about to be blanked. */
    draft->entries[directive].value = arena_str(p->arena, entry->value);
    draft->entries[directive].key = directive_names[found];
    if (directive == DIRECTIVE_TYPE)
        take_type(p, entry, draft);
}

static void take_settings(struct parser *p, struct str text, struct draft *draft)
{
    for (bool more = true; more;) {
        struct str line;
        struct entry entry;
        more = str_cut(text, '\n', &line, &text);
        if (trim_spaces(line).len == 0)
            continue;
        if (parse_entry(p, line, &entry))
            take_setting(p, &entry, draft);
        else
            problem_add(p, SAY_DIRECTIVE_LINE, offset_of(p, trim_spaces(line)), STR(""), STR(""));
    }
}

static void take_notes(struct parser *p, size_t from, size_t to, struct draft *draft)
{
    markdown_parse(p, from, to, true);
    for (uint32_t i = 0; i < p->blocks->count; i++) {
        const struct block *block = &p->blocks->items[i];
        bool fitted = draft->notes_chars <= PACK_NOTES_CHARS_MAX;
        draft->notes_chars += block->chars;
        if (fitted)
            (void)too_long(p, block->at, WORD_NOTES, draft->notes_chars, PACK_NOTES_CHARS_MAX);
        if (block->text.len > 0)
            (void)texts_add(p, &draft->notes, one_line(p, block->text));
    }
}

void comment_take(struct parser *p, size_t from, size_t to, struct draft *draft)
{
    struct str text = {p->work + from, to > from ? to - from : 0};
    if (trim_spaces(text).len == 0)
        return;
    if (holds_settings(p, text))
        take_settings(p, text, draft);
    else
        take_notes(p, from, to, draft);
}
