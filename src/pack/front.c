/* SPDX-License-Identifier: Apache-2.0 */
/* front.c: the front matter, between two lines --- at the top of the file. */
#include "pack/parse.h"

enum key {
    KEY_TITLE,
    KEY_LANGUAGE,
    KEY_AUTHORS,
    KEY_LICENCE,
    KEY_SUMMARY,
    KEY_THEMES,
    KEY_DURATION,
    KEY_TIME,
    KEY_READ,
    KEY_POINTS,
    KEY_SCORING,
    KEY_LICENSE, /* the other spelling of KEY_LICENCE */
    KEYS_COUNT,
};

static const struct str key_names[KEYS_COUNT] = {
    {"title",    5},
    {"language", 8},
    {"authors",  7},
    {"licence",  7},
    {"summary",  7},
    {"themes",   6},
    {"duration", 8},
    {"time",     4},
    {"read",     4},
    {"points",   6},
    {"scoring",  7},
    {"license",  7},
};
#define KEY_NAMES_TEXT                                                                             \
    "title, language, authors, licence, summary, themes, duration, time, read, points, scoring"

struct front {
    struct parser *p;
    struct pack *pack;
    struct texts_builder authors, themes;
    uint32_t seen; /* a bit a key */
    int list;      /* the key whose items may follow, each after a dash; -1: none */
};

static bool is_fence(struct str line)
{
    struct str trimmed = str_trim(line);
    return line.len > 0 && line.ptr[0] == '-' && str_eq(trimmed, STR("---"));
}

static int key_find(struct str name)
{
    for (int i = 0; i < KEYS_COUNT; i++)
        if (str_eq_nocase(name, key_names[i]))
            return i;
    return -1;
}

static void take_item(struct front *f, int key, struct str item)
{
    struct parser *p = f->p;
    bool theme = key == KEY_THEMES;
    struct texts_builder *list = theme ? &f->themes : &f->authors;
    uint32_t max = theme ? PACK_THEMES_MAX : PACK_AUTHORS_MAX;
    item = trim_spaces(item);
    if (item.len == 0)
        return;
    if (list->texts.count == max) {
        problem_add(p, theme ? SAY_THEMES_MANY : SAY_AUTHORS_MANY, offset_of(p, item),
                    number_str(p->arena, max), STR(""));
        return;
    }
    if (!too_long(p, offset_of(p, item), theme ? WORD_THEME : WORD_AUTHOR,
                  (uint32_t)str_code_points(item),
                  theme ? PACK_THEME_CHARS_MAX : PACK_LINE_CHARS_MAX))
        (void)texts_add(p, list, item);
}

static void take_list(struct front *f, int key, struct str value)
{
    struct str item;
    /* Brackets around a list are forgiven: it is YAML's other form. */
    if (value.len >= 2 && value.ptr[0] == '[' && value.ptr[value.len - 1] == ']')
        value = (struct str){value.ptr + 1, value.len - 2};
    for (bool more = true; more;) {
        more = str_cut(value, ',', &item, &value);
        take_item(f, key, item);
    }
}

static void take_language(struct front *f, const struct entry *entry)
{
    if (str_eq_nocase(entry->value, STR("fr")))
        f->pack->language = STR("fr");
    else if (str_eq_nocase(entry->value, STR("en")))
        f->pack->language = STR("en");
    else
        problem_add(f->p, SAY_LANGUAGE_UNKNOWN, entry->value_at, entry->value, STR(""));
}

static void take_planned(struct front *f, const struct entry *entry)
{
    enum {
        MINUTE_MS = 60000,
        DAY_MS = 24 * 3600000
    };
    uint32_t ms = 0;
    if (!parse_duration(entry->value, MINUTE_MS, &ms))
        problem_add(f->p, SAY_DURATION_BAD, entry->value_at, entry->value, STR(""));
    else if (ms < MINUTE_MS || ms > DAY_MS)
        problem_add(f->p, SAY_DURATION_RANGE, entry->value_at, entry->value,
                    is_french(f->p->problems) ? STR("1 min à 24 h") : STR("1 min to 24 h"));
    else
        f->pack->duration_min = ms / MINUTE_MS;
}

static struct str take_text(struct front *f, const struct entry *entry, enum word what,
                            uint32_t max)
{
    uint32_t chars = 0;
    struct str text =
        markdown_line(f->p, entry->value_at, entry->value_at + entry->value.len, &chars);
    (void)too_long(f->p, entry->value_at, what, chars, max);
    return text;
}

static void take_entry(struct front *f, enum key key, const struct entry *entry)
{
    struct parser *p = f->p;
    switch (key) {
    case KEY_TITLE:
        f->pack->title = take_text(f, entry, WORD_PACK_TITLE, PACK_TITLE_CHARS_MAX);
        break;
    case KEY_LANGUAGE:
        take_language(f, entry);
        break;
    case KEY_AUTHORS:
    case KEY_THEMES:
        take_list(f, (int)key, entry->value);
        break;
    case KEY_LICENCE:
    case KEY_LICENSE:
        f->pack->licence = entry->value;
        (void)too_long(p, entry->value_at, WORD_LICENCE, (uint32_t)str_code_points(entry->value),
                       PACK_LINE_CHARS_MAX);
        break;
    case KEY_SUMMARY:
        f->pack->summary = take_text(f, entry, WORD_SUMMARY, PACK_EXPLANATION_CHARS_MAX);
        break;
    case KEY_DURATION:
        take_planned(f, entry);
        break;
    case KEY_TIME:
        take_duration(p, entry, PACK_TIME_MS_MIN, PACK_TIME_MS_MAX, &p->defaults.time_ms);
        break;
    case KEY_READ:
        take_duration(p, entry, PACK_READ_MS_MIN, PACK_READ_MS_MAX, &p->defaults.read_ms);
        break;
    case KEY_POINTS:
        take_points(p, entry, &p->defaults.points);
        break;
    case KEY_SCORING:
        take_scoring(p, entry, &p->defaults.scoring);
        break;
    case KEYS_COUNT:
        break;
    }
}

static void unknown_key(struct parser *p, const struct entry *entry)
{
    struct str meant = nearest_name(entry->key, key_names, KEYS_COUNT);
    if (meant.len)
        problem_add(p, SAY_KEY_MEANT, entry->key_at, entry->key, meant);
    else
        problem_add(p, SAY_KEY_UNKNOWN, entry->key_at, entry->key, STR(KEY_NAMES_TEXT));
}

static void take_line(struct front *f, struct str line)
{
    struct parser *p = f->p;
    struct str trimmed = trim_spaces(line);
    struct entry entry;
    if (trimmed.len == 0 || trimmed.ptr[0] == '#')
        return;
    if (f->list >= 0 && trimmed.ptr[0] == '-') {
        take_item(f, f->list, str_skip(trimmed, 1));
        return;
    }
    f->list = -1;
    if (!parse_entry(p, trimmed, &entry)) {
        problem_add(p, SAY_FRONT_LINE, offset_of(p, trimmed), STR(""), STR(""));
        return;
    }
    int key = key_find(entry.key);
    if (key < 0) {
        unknown_key(p, &entry);
        return;
    }
    if (f->seen & 1u << key)
        problem_add(p, SAY_KEY_TWICE, entry.key_at, entry.key, STR(""));
    f->seen |= 1u << key;
    if (key == KEY_AUTHORS || key == KEY_THEMES)
        f->list = key;
    else if (entry.value.len == 0) {
        problem_add(p, SAY_VALUE_EMPTY, entry.key_at, entry.key, STR(""));
        return;
    }
    take_entry(f, (enum key)key, &entry);
}

/* Where the front matter's lines end: its closing fence, or, when it has none, the first empty
 * line, so that what follows is still read. */
static size_t front_end(struct parser *p, size_t from, bool *ret_closed)
{
    size_t empty = p->len, next;
    for (size_t at = from; at < p->len; at = next) {
        struct str line = line_at(p, at, &next);
        *ret_closed = is_fence(line);
        if (*ret_closed)
            return at;
        if (empty == p->len && str_trim(line).len == 0)
            empty = at;
        if (line.len > 0 && line.ptr[0] == '#' && line.len > 1 && line.ptr[1] == ' ' && empty < at)
            break; /* a step's heading: the fence was forgotten */
    }
    return empty;
}

size_t front_parse(struct parser *p, struct pack *pack)
{
    struct front f = {.p = p, .pack = pack, .list = -1};
    size_t at = p->bom, next = 0;
    pack->language = STR("fr");
    while (at < p->len && str_trim(line_at(p, at, &next)).len == 0)
        at = next;
    if (at >= p->len || !is_fence(line_at(p, at, &next))) {
        problem_add(p, SAY_FRONT_MISSING, p->bom, STR(""), STR(""));
        return p->bom;
    }
    size_t opening = at;
    bool closed = false;
    size_t end = front_end(p, next, &closed);
    for (at = next; at < end; at = next)
        take_line(&f, line_at(p, at, &next));
    if (!closed)
        problem_add(p, SAY_FRONT_OPEN, opening, STR(""), STR(""));
    if (!(f.seen & 1u << KEY_TITLE))
        problem_add(p, SAY_TITLE_MISSING, opening, STR(""), STR(""));
    if (!(f.seen & 1u << KEY_LANGUAGE))
        problem_add(p, SAY_LANGUAGE_MISSING, opening, STR(""), STR(""));
    pack->authors = f.authors.texts;
    pack->themes = f.themes.texts;
    p->themes_listed = f.themes.texts.count > 0;
    if (closed)
        (void)line_at(p, end, &next);
    else
        next = end;
    return next;
}
