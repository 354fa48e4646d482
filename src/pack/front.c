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
    KEY_SELECTIONS,
    KEY_REGION,
    KEY_REGIONS,
    KEY_TRAIN,
    KEY_SELECTION, /* written by expand.c: which one this is */
    KEY_LICENSE,   /* the other spelling of KEY_LICENCE */
    KEYS_COUNT,
};

static const struct str key_names[KEYS_COUNT] = {
    [KEY_TITLE] = STR_INIT("title"),       [KEY_LANGUAGE] = STR_INIT("language"),
    [KEY_AUTHORS] = STR_INIT("authors"),   [KEY_LICENCE] = STR_INIT("licence"),
    [KEY_SUMMARY] = STR_INIT("summary"),   [KEY_THEMES] = STR_INIT("themes"),
    [KEY_DURATION] = STR_INIT("duration"), [KEY_TIME] = STR_INIT("time"),
    [KEY_READ] = STR_INIT("read"),         [KEY_POINTS] = STR_INIT("points"),
    [KEY_SCORING] = STR_INIT("scoring"),   [KEY_SELECTIONS] = STR_INIT("selections"),
    [KEY_REGION] = STR_INIT("region"),     [KEY_REGIONS] = STR_INIT("regions"),
    [KEY_TRAIN] = STR_INIT("train"),       [KEY_SELECTION] = STR_INIT("selection"),
    [KEY_LICENSE] = STR_INIT("license"),
};
#define KEY_NAMES_TEXT                                                                             \
    "title, language, authors, licence, summary, themes, duration, time, read, points, scoring, "  \
    "selections, region, regions, train"

struct front {
    struct parser *p;
    struct pack *pack;
    struct texts_builder authors, themes, selections;
    struct front_sources *sources; /* of whoever asked, or one of ours */
    uint32_t seen;                 /* a bit a key */
    int list;                      /* the key whose items may follow, each after a dash; -1: none */
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

static const struct list_kind {
    int key;
    enum sentence many;
    enum word word;
    uint32_t max, chars_max;
} list_kinds[] = {
    {KEY_AUTHORS,    SAY_AUTHORS_MANY,    WORD_AUTHOR, PACK_AUTHORS_MAX,    PACK_LINE_CHARS_MAX },
    {KEY_THEMES,     SAY_THEMES_MANY,     WORD_THEME,  PACK_THEMES_MAX,     PACK_THEME_CHARS_MAX},
    {KEY_SELECTIONS, SAY_SELECTIONS_MANY, WORD_THEME,  PACK_SELECTIONS_MAX,
     PACK_ID_BYTES_MAX                                                                          }, /* name_valid says the length */
};

static struct texts_builder *list_of(struct front *f, int key)
{
    return key == KEY_THEMES ? &f->themes : key == KEY_AUTHORS ? &f->authors : &f->selections;
}

static void take_item(struct front *f, int key, struct str item)
{
    struct parser *p = f->p;
    struct texts_builder *list = list_of(f, key);
    const struct list_kind *kind = list_kinds;
    while (kind->key != key)
        kind++;
    item = trim_spaces(item);
    if (item.len == 0)
        return;
    if (list->texts.count == kind->max) {
        problem_add(p, kind->many, offset_of(p, item), number_str(p->arena, kind->max), STR(""));
        return;
    }
    if (key == KEY_SELECTIONS && !name_valid(item))
        problem_add(p, SAY_NAME_BAD, offset_of(p, item), item, STR(""));
    else if (key == KEY_SELECTIONS && name_known(&list->texts, item))
        problem_add(p, SAY_SELECTION_TWICE, offset_of(p, item), item, STR(""));
    else if (!too_long(p, offset_of(p, item), kind->word, (uint32_t)str_code_points(item),
                       kind->chars_max))
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

static void take_train(struct front *f, const struct entry *entry)
{
    if (str_eq_nocase(entry->value, STR("yes")))
        f->pack->train = true;
    else if (str_eq_nocase(entry->value, STR("no")))
        f->pack->train = false;
    else
        problem_add(f->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("yes, no"));
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

/* Kept for whoever writes the text out. */
static void note_source(struct front *f, enum key key, const struct entry *entry)
{
    struct front_sources *sources = f->sources;
    if (key == KEY_REGION)
        sources->region = *entry;
    else if (key == KEY_REGIONS)
        sources->regions = *entry;
    else if (key == KEY_SELECTION)
        sources->selection = *entry;
    else if (key == KEY_TIME)
        sources->time = *entry;
    else if (key == KEY_READ)
        sources->read = *entry;
    else if (key == KEY_POINTS)
        sources->points = *entry;
    else if (key == KEY_SCORING)
        sources->scoring = *entry;
}

static void take_entry(struct front *f, enum key key, const struct entry *entry)
{
    struct parser *p = f->p;
    note_source(f, key, entry);
    switch (key) {
    case KEY_TITLE:
        f->pack->title = take_text(f, entry, WORD_PACK_TITLE, PACK_TITLE_CHARS_MAX);
        break;
    case KEY_LANGUAGE:
        take_language(f, entry);
        break;
    case KEY_AUTHORS:
    case KEY_THEMES:
    case KEY_SELECTIONS:
        take_list(f, (int)key, entry->value);
        break;
    case KEY_SELECTION:
        f->pack->selection = entry->value;
        break;
    case KEY_REGION:
    case KEY_REGIONS:
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
    case KEY_TRAIN:
        take_train(f, entry);
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

/* "title 10-min": the key and the selection's name. */
static bool is_of_selection(const struct entry *entry, enum key *ret, struct str *ret_name)
{
    struct str name;
    if (!str_cut(entry->key, ' ', &name, ret_name))
        return false;
    int key = key_find(name);
    *ret_name = trim_spaces(*ret_name);
    *ret = (enum key)key;
    return key == KEY_TITLE || key == KEY_DURATION || key == KEY_SUMMARY;
}

/* A selection's own title, summary or duration, once all selections are known: taken if it is of
 * the one that this is, checked otherwise. */
static void take_of_selection(struct front *f, struct str line)
{
    struct entry entry;
    enum key key;
    struct str name;
    struct pack_texts *known = &f->selections.texts;
    if (!parse_entry(f->p, trim_spaces(line), &entry) || key_find(entry.key) >= 0 ||
        !is_of_selection(&entry, &key, &name))
        return;
    size_t name_at = entry.key_at + (size_t)(name.ptr - entry.key.ptr);
    if (!name_known(known, name)) {
        struct str meant = nearest_name(name, known->items, known->count);
        problem_add(f->p, meant.len > 0 ? SAY_SELECTION_MEANT : SAY_SELECTION_UNKNOWN, name_at,
                    name, meant);
    } else if (entry.value.len == 0) {
        problem_add(f->p, SAY_VALUE_EMPTY, entry.key_at, entry.key, STR(""));
    } else {
        struct pack other = {0};
        struct front g = *f;
        g.pack = str_eq(name, f->pack->selection) ? f->pack : &other;
        take_entry(&g, key, &entry);
    }
}

static void take_line(struct front *f, struct str line)
{
    struct parser *p = f->p;
    struct str trimmed = trim_spaces(line), name;
    struct entry entry;
    enum key own;
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
        if (!is_of_selection(&entry, &own, &name))
            unknown_key(p, &entry);
        return;
    }
    if (f->seen & 1u << key)
        problem_add(p, SAY_KEY_TWICE, entry.key_at, entry.key, STR(""));
    f->seen |= 1u << key;
    if (key == KEY_AUTHORS || key == KEY_THEMES || key == KEY_SELECTIONS)
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

size_t front_parse(struct parser *p, struct pack *pack, struct front_sources *sources)
{
    struct front_sources unasked;
    struct front f = {.p = p, .pack = pack, .sources = sources ? sources : &unasked, .list = -1};
    size_t at = p->bom, next = 0;
    *f.sources = (struct front_sources){0};
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
    const size_t first = next;
    f.sources->first_line = first;
    for (at = first; at < end; at = next)
        take_line(&f, line_at(p, at, &next));
    for (at = first; at < end; at = next)
        take_of_selection(&f, line_at(p, at, &next));
    if (!closed)
        problem_add(p, SAY_FRONT_OPEN, opening, STR(""), STR(""));
    if (!(f.seen & 1u << KEY_TITLE))
        problem_add(p, SAY_TITLE_MISSING, opening, STR(""), STR(""));
    if (!(f.seen & 1u << KEY_LANGUAGE))
        problem_add(p, SAY_LANGUAGE_MISSING, opening, STR(""), STR(""));
    pack->authors = f.authors.texts;
    pack->themes = f.themes.texts;
    pack->selections = p->selections = f.selections.texts;
    p->themes_listed = f.themes.texts.count > 0;
    if (closed)
        (void)line_at(p, end, &next);
    else
        next = end;
    return next;
}
