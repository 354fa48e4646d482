/* SPDX-License-Identifier: Apache-2.0 */
/* picture.c: the pictures of a pack, judged by their content. What is shown to a whole room must
 * not run a script, nor fetch anything. */
#include <ctype.h>
#include <limits.h>

#include "base/file.h"
#include "pack/parse.h"

enum picture_kind {
    PICTURE_UNKNOWN,
    PICTURE_PNG,
    PICTURE_JPEG,
    PICTURE_WEBP,
    PICTURE_SVG,
};

static enum picture_kind kind_by_name(struct str path)
{
    static const struct {
        const char *ending;
        enum picture_kind kind;
    } endings[] = {
        {".png",  PICTURE_PNG },
        {".jpg",  PICTURE_JPEG},
        {".jpeg", PICTURE_JPEG},
        {".webp", PICTURE_WEBP},
        {".svg",  PICTURE_SVG },
    };
    for (size_t i = 0; i < ARRAY_LEN(endings); i++) {
        struct str ending = str_from(endings[i].ending);
        if (path.len > ending.len && str_eq_nocase(str_skip(path, path.len - ending.len), ending))
            return endings[i].kind;
    }
    return PICTURE_UNKNOWN;
}

static bool is_path_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_' || c == '.' || c == '/';
}

bool path_valid(struct str path)
{
    if (path.len > PACK_PATH_BYTES_MAX)
        return false;
    for (size_t i = 0; i < path.len; i++)
        if (!is_path_char(path.ptr[i]))
            return false;
    for (bool more = true; more;) {
        struct str part;
        more = str_cut(path, '/', &part, &path);
        if (part.len == 0 || part.ptr[0] == '.') /* "", ".", ".." and hidden files */
            return false;
    }
    return true;
}

bool picture_path_valid(struct str path)
{
    return kind_by_name(path) != PICTURE_UNKNOWN && path_valid(path);
}

/* The first bytes of each format: PNG (ISO 15948, 5.2), JPEG (start of image, then a marker), WebP
 * (RFC 9649, 2.4). */
static enum picture_kind kind_by_content(struct str bytes)
{
    if (str_starts(bytes, STR("\x89PNG\r\n\x1a\n")))
        return PICTURE_PNG;
    if (str_starts(bytes, STR("\xff\xd8\xff")))
        return PICTURE_JPEG;
    if (bytes.len >= 12 && str_starts(bytes, STR("RIFF")) &&
        str_starts(str_skip(bytes, 8), STR("WEBP")))
        return PICTURE_WEBP;
    struct str text = str_starts(bytes, STR("\xef\xbb\xbf")) ? str_skip(bytes, 3) : bytes;
    text = str_trim(text);
    bool begins = str_starts(text, STR("<?xml")) || str_starts(text, STR("<svg")) ||
                  str_starts(text, STR("<!--"));
    if (begins && str_is_utf8(text) && str_find(text, STR("<svg")) < text.len)
        return PICTURE_SVG;
    return PICTURE_UNKNOWN;
}

static bool is_name_char(char c)
{
    return isalnum((unsigned char)c) || c == '-' || c == '_' || c == ':' || c == '.';
}

/* The value of an attribute may only name a part of the same drawing, or hold a picture. */
static bool is_foreign(struct str value)
{
    value = str_trim(value);
    if (value.len == 0 || value.ptr[0] == '#')
        return false;
    return !str_starts(value, STR("data:image/png;")) &&
           !str_starts(value, STR("data:image/jpeg;")) &&
           !str_starts(value, STR("data:image/webp;"));
}

static struct str attribute_value(struct str after_name)
{
    after_name = str_trim(after_name);
    if (after_name.len < 2 || after_name.ptr[0] != '=')
        return (struct str){0};
    after_name = str_trim(str_skip(after_name, 1));
    if (after_name.len == 0 || (after_name.ptr[0] != '"' && after_name.ptr[0] != '\''))
        return after_name;
    struct str value = str_skip(after_name, 1);
    return str_head(value, str_find_char(value, after_name.ptr[0]));
}

static bool name_is(struct str name, const char *wanted)
{
    return str_eq_nocase(name, str_from(wanted));
}

/* What makes the word at the front of `rest` unacceptable; empty: nothing. Words are looked at
 * wherever they stand, in text too: a false alarm costs a new export, a miss runs in a whole
 * room's browsers. */
static struct str forbidden_word(struct str word, struct str rest, bool in_tag)
{
    static const char *const elements[] = {
        "script",
        "foreignObject",
        "iframe",
        "object",
        "embed",
        "audio",
        "video",
        "a",
        "animate",
        "animateMotion",
        "animateTransform",
        "set",
        "handler",
        "listener",
    };
    size_t colon = str_find_char(word, ':');
    struct str local = colon < word.len ? str_skip(word, colon + 1) : word;
    if (in_tag) {
        for (size_t i = 0; i < ARRAY_LEN(elements); i++)
            if (name_is(local, elements[i]))
                return word;
        return (struct str){0};
    }
    struct str value = attribute_value(rest);
    bool on = local.len > 2 && str_eq_nocase(str_head(local, 2), STR("on"));
    if (on && value.ptr)
        return word;
    if ((name_is(local, "href") || name_is(local, "src")) && is_foreign(value))
        return word;
    if (name_is(word, "url") && rest.len > 1 && rest.ptr[0] == '(') {
        struct str target = str_trim(str_skip(rest, 1));
        if (target.len > 0 && (target.ptr[0] == '"' || target.ptr[0] == '\''))
            target = str_skip(target, 1);
        if (is_foreign(target))
            return word;
    }
    if (name_is(word, "import") || name_is(local, "javascript"))
        return word;
    return (struct str){0};
}

/* The first unacceptable thing in a drawing; empty: none. */
static struct str svg_forbidden(struct str svg)
{
    if (str_find(svg, STR("<!ENTITY")) < svg.len || str_find(svg, STR("<!DOCTYPE")) < svg.len)
        return STR("<!DOCTYPE");
    if (str_find(svg, STR("<?xml-stylesheet")) < svg.len)
        return STR("xml-stylesheet");
    for (size_t i = 0; i < svg.len;) {
        size_t n = 0;
        while (i + n < svg.len && is_name_char(svg.ptr[i + n]))
            n++;
        if (n > 0) {
            bool in_tag = i > 0 && svg.ptr[i - 1] == '<';
            struct str found =
                forbidden_word((struct str){svg.ptr + i, n}, str_skip(svg, i + n), in_tag);
            if (found.len)
                return found;
        }
        i += n ? n : 1;
    }
    return (struct str){0};
}

static void check_content(struct arena *arena, struct str path, struct str bytes, uint32_t line,
                          struct pack_problems *problems)
{
    enum picture_kind kind = kind_by_content(bytes);
    if (kind == PICTURE_UNKNOWN || kind != kind_by_name(path)) {
        problem_add_at(problems, SAY_PICTURE_KIND, line, 1, path, STR(""));
        return;
    }
    if (kind != PICTURE_SVG)
        return;
    struct str found = svg_forbidden(bytes);
    if (found.len)
        problem_add_at(problems, SAY_PICTURE_SVG, line, 1, path, arena_str(arena, found));
}

/* What a refusal of file_read is to the trainer. */
static enum sentence sentence_of(enum err_code code)
{
    if (code == ERR_LIMIT)
        return SAY_PICTURE_SIZE;
    return code == ERR_NOT_FOUND ? SAY_PICTURE_MISSING : SAY_PICTURE_UNREADABLE;
}

static void check_one(struct arena *arena, const char *dir, const struct pack_step *step,
                      struct pack_problems *problems)
{
    char full[PATH_MAX];
    struct err err = {.code = ERR_SYSTEM};
    struct str bytes, path = step->picture.path;
    struct arena *room = arena_new(PACK_PICTURE_BYTES_MAX + 1);
    int n = snprintf(full, sizeof(full), "%s/" STR_FMT, dir, STR_ARG(path));
    bool named = n > 0 && (size_t)n < sizeof(full);
    if (room && named && file_read(room, full, PACK_PICTURE_BYTES_MAX, &bytes, &err))
        check_content(arena, path, bytes, step->line, problems);
    else
        problem_add_at(problems, sentence_of(err.code), step->line, 1, path,
                       number_str(arena, PACK_PICTURE_BYTES_MAX >> 10));
    arena_free(room);
}

void pictures_check(struct arena *arena, const char *dir, const struct pack *pack,
                    struct pack_problems *problems)
{
    for (uint32_t i = 0; i < pack->steps_count; i++)
        if (pack->steps[i].picture.path.len)
            check_one(arena, dir, &pack->steps[i], problems);
}
