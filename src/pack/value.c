/* SPDX-License-Identifier: Apache-2.0 */
/* value.c: names, durations, numbers and lists, as they are written in front matter and comments.
 */
#include "pack/parse.h"

/* Length in bytes of the space (plain, tab, U+00A0 or U+202F) at the front of s; 0: none. */
static size_t space_bytes(struct str s)
{
    if (s.len > 0 && (s.ptr[0] == ' ' || s.ptr[0] == '\t'))
        return 1;
    if (str_starts(s, STR("\u00a0")))
        return 2;
    return str_starts(s, STR("\u202f")) ? 3 : 0;
}

struct str trim_spaces(struct str s)
{
    s = str_trim(s);
    for (size_t n; (n = space_bytes(s)) > 0;)
        s = str_skip(s, n);
    for (;;) {
        if (s.len > 0 && (s.ptr[s.len - 1] == ' ' || s.ptr[s.len - 1] == '\t'))
            s.len -= 1;
        else if (str_ends(s, STR("\u00a0")))
            s.len -= 2;
        else if (str_ends(s, STR("\u202f")))
            s.len -= 3;
        else
            return s;
    }
}

/* Cuts the number at the front of *s, a decimal comma or point included, in thousandths. */
static bool take_number(struct str *s, uint64_t *ret_milli)
{
    enum {
        DIGITS_MAX = 7
    };
    size_t digits = 0;
    while (digits < s->len && s->ptr[digits] >= '0' && s->ptr[digits] <= '9')
        digits++;
    uint64_t whole = 0;
    if (digits > DIGITS_MAX || !str_to_u64(str_head(*s, digits), UINT32_MAX, &whole))
        return false;
    *s = str_skip(*s, digits);
    *ret_milli = whole * 1000;
    if (s->len < 2 || (s->ptr[0] != ',' && s->ptr[0] != '.'))
        return true;
    struct str decimals = str_skip(*s, 1);
    uint64_t scale = 100;
    digits = 0;
    for (; digits < decimals.len && decimals.ptr[digits] >= '0' && decimals.ptr[digits] <= '9';
         digits++) {
        *ret_milli += (uint64_t)(decimals.ptr[digits] - '0') * scale;
        scale /= 10;
    }
    *s = str_skip(decimals, digits);
    return digits > 0 && digits <= 3;
}

/* Cuts the unit at the front of *s. 0: not a unit. */
static uint32_t take_unit(struct str *s)
{
    static const struct {
        struct str name;
        uint32_t ms;
    } units[] = {
        {{"s", 1},        1000   },
        {{"sec", 3},      1000   },
        {{"seconde", 7},  1000   },
        {{"secondes", 8}, 1000   },
        {{"second", 6},   1000   },
        {{"seconds", 7},  1000   },
        {{"min", 3},      60000  },
        {{"mn", 2},       60000  },
        {{"minute", 6},   60000  },
        {{"minutes", 7},  60000  },
        {{"h", 1},        3600000},
        {{"heure", 5},    3600000},
        {{"heures", 6},   3600000},
        {{"hour", 4},     3600000},
        {{"hours", 5},    3600000},
    };
    size_t len = 0;
    while (len < s->len && ((s->ptr[len] | 0x20) >= 'a' && (s->ptr[len] | 0x20) <= 'z'))
        len++;
    struct str name = str_head(*s, len);
    *s = str_skip(*s, len);
    for (size_t i = 0; i < ARRAY_LEN(units); i++)
        if (str_eq_nocase(name, units[i].name))
            return units[i].ms;
    return 0;
}

bool parse_duration(struct str s, uint32_t bare_ms, uint32_t *ret_ms)
{
    uint64_t total = 0;
    s = trim_spaces(s);
    if (s.len == 0)
        return false;
    while (s.len > 0) {
        uint64_t milli;
        if (!take_number(&s, &milli))
            return false;
        s = trim_spaces(s);
        uint32_t unit = bare_ms;
        if (s.len > 0 && !(s.ptr[0] >= '0' && s.ptr[0] <= '9'))
            unit = take_unit(&s);
        else if (s.len > 0)
            return false; /* two numbers in a row */
        if (unit == 0)
            return false;
        total += milli * unit / 1000;
        s = trim_spaces(s);
        /* "1 h 30": a number alone counts the next smaller unit. */
        bare_ms = unit == 3600000 ? 60000 : unit == 60000 ? 1000 : 0;
    }
    if (total > UINT32_MAX)
        return false;
    *ret_ms = (uint32_t)total;
    return true;
}

/* "5 s à 5 min": bounds are whole seconds, minutes or hours. */
static struct str range_str(struct parser *p, uint32_t min_ms, uint32_t max_ms)
{
    static const struct {
        uint32_t ms;
        const char *name;
    } units[] = {
        {3600000, "h"  },
        {60000,   "min"},
        {1000,    "s"  }
    };
    char text[64];
    size_t len = 0;
    const uint32_t bounds[2] = {min_ms, max_ms};
    for (size_t i = 0; i < 2; i++)
        for (size_t u = 0; u < ARRAY_LEN(units); u++)
            if (bounds[i] % units[u].ms == 0) {
                int n = snprintf(text + len, sizeof(text) - len, "%s%u %s",
                                 i == 0                   ? ""
                                 : is_french(p->problems) ? " à "
                                                          : " to ",
                                 bounds[i] / units[u].ms, units[u].name);
                len += n > 0 ? (size_t)n : 0;
                break;
            }
    return arena_str(p->arena, (struct str){text, len});
}

void take_duration(struct parser *p, const struct entry *entry, uint32_t min_ms, uint32_t max_ms,
                   uint32_t *ret_ms)
{
    uint32_t ms;
    if (!parse_duration(entry->value, 1000, &ms))
        problem_add(p, SAY_DURATION_BAD, entry->value_at, entry->value, STR(""));
    else if (ms < min_ms || ms > max_ms)
        problem_add(p, SAY_DURATION_RANGE, entry->value_at, entry->value,
                    range_str(p, min_ms, max_ms));
    else
        *ret_ms = ms;
}

void take_points(struct parser *p, const struct entry *entry, uint32_t *ret)
{
    uint64_t points;
    if (str_to_u64(entry->value, PACK_POINTS_MAX, &points))
        *ret = (uint32_t)points;
    else
        problem_add(p, SAY_POINTS_BAD, entry->value_at, entry->value,
                    number_str(p->arena, PACK_POINTS_MAX));
}

void take_scoring(struct parser *p, const struct entry *entry, enum pack_scoring *ret)
{
    if (str_eq_nocase(entry->value, STR("exact")))
        *ret = PACK_SCORING_EXACT;
    else if (str_eq_nocase(entry->value, STR("partial")))
        *ret = PACK_SCORING_PARTIAL;
    else
        problem_add(p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("exact, partial"));
}

size_t offset_of(const struct parser *p, struct str s)
{
    return s.ptr ? (size_t)(s.ptr - p->work) : 0;
}

struct str one_line(struct parser *p, struct str s)
{
    char *copy = arena_alloc(p->arena, s.len + 1);
    if (!copy) {
        problem_add(p, SAY_MEMORY, p->base, STR(""), STR(""));
        return (struct str){0};
    }
    if (s.len)
        memcpy(copy, s.ptr, s.len);
    for (size_t i = 0; i < s.len; i++)
        if (copy[i] == '\n')
            copy[i] = ' ';
    return (struct str){copy, s.len};
}

static struct str unquote(struct str s)
{
    if (s.len >= 2 && (s.ptr[0] == '"' || s.ptr[0] == '\'') && s.ptr[s.len - 1] == s.ptr[0])
        return (struct str){s.ptr + 1, s.len - 2};
    return s;
}

bool parse_entry(struct parser *p, struct str line, struct entry *ret)
{
    struct str key, value;
    if (!str_cut(line, ':', &key, &value))
        return false;
    key = trim_spaces(key);
    if (key.len == 0)
        return false;
    if (value.len == 0)
        value = (struct str){line.ptr + line.len, 0};
    value = unquote(trim_spaces(value));
    *ret = (struct entry){
        .key = key,
        .value = value,
        .key_at = offset_of(p, key),
        .value_at = offset_of(p, value),
    };
    return true;
}

static uint32_t least(uint32_t a, uint32_t b)
{
    return a < b ? a : b;
}

static bool same_letter(char a, char b)
{
    return str_eq_nocase((struct str){&a, 1}, (struct str){&b, 1});
}

/* How many slips (a letter missing, added, wrong, or two swapped) lie between short names; large
 * for long ones. Optimal string alignment, without case. */
static uint32_t distance(struct str a, struct str b)
{
    enum {
        NAME_BYTES_MAX = 48
    };
    uint32_t rows[NAME_BYTES_MAX + 1][NAME_BYTES_MAX + 1];
    if (a.len > NAME_BYTES_MAX || b.len > NAME_BYTES_MAX)
        return UINT32_MAX;
    for (uint32_t i = 0; i <= a.len; i++)
        rows[i][0] = i;
    for (uint32_t j = 0; j <= b.len; j++)
        rows[0][j] = j;
    for (uint32_t i = 1; i <= a.len; i++)
        for (uint32_t j = 1; j <= b.len; j++) {
            bool same = same_letter(a.ptr[i - 1], b.ptr[j - 1]);
            uint32_t d =
                least(rows[i - 1][j - 1] + !same, least(rows[i - 1][j], rows[i][j - 1]) + 1);
            bool swapped = i > 1 && j > 1 && same_letter(a.ptr[i - 1], b.ptr[j - 2]) &&
                           same_letter(a.ptr[i - 2], b.ptr[j - 1]);
            rows[i][j] = swapped ? least(d, rows[i - 2][j - 2] + 1) : d;
        }
    return rows[a.len][b.len];
}

/* What French speakers write for a name, so that the answer is the name and not a list. */
static struct str translated(struct str name)
{
    static const struct {
        const char *fr, *en;
    } names[] = {
        {"temps",        "time"    },
        {"durée",       "duration"},
        {"thème",       "theme"   },
        {"thèmes",      "themes"  },
        {"lecture",      "read"    },
        {"barème",      "scoring" },
        {"notation",     "scoring" },
        {"image",        "picture" },
        {"ordre",        "order"   },
        {"titre",        "title"   },
        {"langue",       "language"},
        {"auteur",       "authors" },
        {"auteurs",      "authors" },
        {"auteures",     "authors" },
        {"autrices",     "authors" },
        {"résumé",     "summary" },
        {"genre",        "type"    },
        {"mise en page", "layout"  },
    };
    for (size_t i = 0; i < ARRAY_LEN(names); i++)
        if (str_eq_nocase(name, str_from(names[i].fr)))
            return str_from(names[i].en);
    return name;
}

struct str nearest_name(struct str name, const struct str *names, size_t count)
{
    struct str wanted = translated(name);
    struct str best = {0};
    uint32_t best_distance = 3; /* two slips of the finger */
    for (size_t i = 0; i < count; i++) {
        uint32_t d = distance(wanted, names[i]);
        if (d < best_distance && d < names[i].len) {
            best = names[i];
            best_distance = d;
        }
    }
    return best;
}

bool texts_add(struct parser *p, struct texts_builder *builder, struct str text)
{
    if (builder->texts.count == builder->cap) {
        uint32_t cap = builder->cap ? builder->cap * 2 : 4;
        struct str *items = arena_alloc(p->arena, cap * sizeof(*items));
        if (!items) {
            problem_add(p, SAY_MEMORY, p->base, STR(""), STR(""));
            return false;
        }
        if (builder->texts.count)
            memcpy(items, builder->texts.items, builder->texts.count * sizeof(*items));
        builder->texts.items = items;
        builder->cap = cap;
    }
    builder->texts.items[builder->texts.count++] = text;
    return true;
}

bool too_long(struct parser *p, size_t at, enum word what, uint32_t chars, uint32_t max)
{
    bool french = is_french(p->problems);
    char count[48];
    if (chars <= max)
        return false;
    int len = snprintf(count, sizeof(count),
                       french ? "%u caractères (il y en a %u)" : "%u characters (there are %u)",
                       max, chars);
    problem_add(p, SAY_TOO_LONG, at, word_get(what, french),
                arena_str(p->arena, (struct str){count, len > 0 ? (size_t)len : 0}));
    return true;
}
