/* SPDX-License-Identifier: Apache-2.0 */
/* html.c: tags one after the other; what hides is remembered until its own end tag. */
#include "check/html.h"

#include <string.h>

#include "base/utf8.h"
#include "check/entity.h"

struct tag {
    struct str name; /* as written */
    bool closing;
    struct str href, style, type; /* values as written; ptr NULL: absent */
    bool hidden;                  /* the attribute of this name */
};

struct reader {
    struct arena *arena;
    struct str in;
    struct html *ret;
    size_t at;
    struct str hides;     /* name of the element that hides; empty: all is shown */
    uint32_t hides_depth; /* elements of that name open inside it */
    uint32_t hides_start;
    bool space, line; /* owed before the next letter */
    size_t space_at;
    int64_t link; /* index of the open link; -1: none */
};

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_one_of(struct str name, const struct str *list, size_t count)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq_nocase(name, list[i]))
            return true;
    return false;
}

/* --- tags --- */

/* The value of an attribute at reader->at, quoted or not. */
static struct str take_value(struct reader *reader)
{
    struct str rest = str_skip(reader->in, reader->at);
    if (rest.len && (rest.ptr[0] == '"' || rest.ptr[0] == '\'')) {
        struct str value = str_skip(rest, 1);
        value = str_head(value, str_find_char(value, rest.ptr[0]));
        reader->at += value.len + 1 + (value.len + 1 < rest.len);
        return value;
    }
    size_t len = 0;
    while (len < rest.len && !is_space(rest.ptr[len]) && rest.ptr[len] != '>')
        len++;
    reader->at += len;
    return str_head(rest, len);
}

static void skip_spaces(struct reader *reader)
{
    while (reader->at < reader->in.len && is_space(reader->in.ptr[reader->at]))
        reader->at++;
}

static void keep_attribute(struct tag *tag, struct str name, struct str value)
{
    bool form = str_eq_nocase(tag->name, STR("form"));
    if (str_eq_nocase(name, form ? STR("action") : STR("href")) && !tag->href.ptr)
        tag->href = value;
    else if (str_eq_nocase(name, STR("style")))
        tag->style = value;
    else if (str_eq_nocase(name, STR("type")))
        tag->type = value;
    else if (str_eq_nocase(name, STR("hidden")))
        tag->hidden = true;
}

/* reader->at is on "<" before a letter or "/"; it ends after ">". */
static void take_tag(struct reader *reader, struct tag *ret)
{
    *ret = (struct tag){0};
    reader->at++;
    if (reader->in.ptr[reader->at] == '/') {
        ret->closing = true;
        reader->at++;
    }
    size_t start = reader->at;
    while (reader->at < reader->in.len && !is_space(reader->in.ptr[reader->at]) &&
           reader->in.ptr[reader->at] != '>' && reader->in.ptr[reader->at] != '/')
        reader->at++;
    ret->name = str_head(str_skip(reader->in, start), reader->at - start);
    while (reader->at < reader->in.len) {
        while (reader->at < reader->in.len &&
               (is_space(reader->in.ptr[reader->at]) || reader->in.ptr[reader->at] == '/'))
            reader->at++;
        if (reader->at == reader->in.len || reader->in.ptr[reader->at] == '>')
            break;
        start = reader->at;
        do
            reader->at++;
        while (reader->at < reader->in.len && !is_space(reader->in.ptr[reader->at]) &&
               reader->in.ptr[reader->at] != '=' && reader->in.ptr[reader->at] != '>' &&
               reader->in.ptr[reader->at] != '/');
        struct str name = str_head(str_skip(reader->in, start), reader->at - start), value = {0};
        skip_spaces(reader);
        if (reader->at < reader->in.len && reader->in.ptr[reader->at] == '=') {
            reader->at++;
            skip_spaces(reader);
            value = take_value(reader);
        }
        keep_attribute(ret, name, value);
    }
    reader->at += reader->at < reader->in.len;
}

/* --- the text that is shown --- */

/* What is owed before more text: a line for a block, else one space for any. */
static void put_owed(struct reader *reader)
{
    struct text *text = &reader->ret->text;
    if (reader->line && text->len)
        text_put(text, STR("\n"), (uint32_t)reader->space_at, 1);
    else if (reader->space && text->len && text->ptr[text->len - 1] != '\n')
        text_put(text, STR(" "), (uint32_t)reader->space_at, 1);
    reader->line = reader->space = false;
}

static void owe(struct reader *reader, size_t at, bool line)
{
    if (!reader->space && !reader->line)
        reader->space_at = at;
    reader->space |= !line;
    reader->line |= line;
}

static void take_text(struct reader *reader)
{
    struct str in = reader->in;
    size_t start = reader->at, end = start;
    if (is_space(in.ptr[start])) {
        if (!reader->hides.len)
            owe(reader, start, false);
        while (reader->at < in.len && is_space(in.ptr[reader->at]))
            reader->at++;
        return;
    }
    if (in.ptr[start] == '&') {
        uint32_t code;
        char utf8[UTF8_BYTES_MAX];
        size_t len = entity_decode(str_skip(in, start), &code);
        if (len) {
            reader->at += len;
            if (reader->hides.len)
                return;
            put_owed(reader);
            size_t n = utf8_encode(code, utf8);
            text_put(&reader->ret->text, (struct str){utf8, n}, (uint32_t)start, (uint32_t)len);
            return;
        }
    }
    do
        end++;
    while (end < in.len && in.ptr[end] != '<' && in.ptr[end] != '&' && !is_space(in.ptr[end]));
    reader->at = end;
    if (reader->hides.len)
        return;
    put_owed(reader);
    text_put(&reader->ret->text, str_head(str_skip(in, start), end - start), (uint32_t)start,
             (uint32_t)(end - start));
}

/* --- links --- */

/* An attribute's value with its references decoded; itself where there are none. */
static struct str decode_value(struct arena *arena, struct str value)
{
    struct text ret;
    if (str_find_char(value, '&') == value.len)
        return value;
    text_init(&ret, arena, NULL);
    for (size_t at = 0; at < value.len;) {
        uint32_t code;
        char utf8[UTF8_BYTES_MAX];
        size_t len = value.ptr[at] == '&' ? entity_decode(str_skip(value, at), &code) : 0;
        size_t n = len ? utf8_encode(code, utf8) : 0;
        text_put(&ret, len ? (struct str){utf8, n} : str_head(str_skip(value, at), 1), 0, 1);
        at += len ? len : 1;
    }
    return text_str(&ret);
}

static struct html_link *link_room(struct reader *reader)
{
    struct html *html = reader->ret;
    if (html->links_count == CHECK_LINKS_MAX) {
        html->more = true;
        return NULL;
    }
    if (html->links_count == html->links_cap) {
        uint32_t cap = html->links_cap ? html->links_cap * 2 : 16;
        struct html_link *links = arena_alloc(reader->arena, cap * sizeof(*links));
        if (!links)
            return NULL;
        if (html->links_count)
            memcpy(links, html->links, html->links_count * sizeof(*links));
        html->links = links;
        html->links_cap = cap;
    }
    return &html->links[html->links_count++];
}

static void close_link(struct reader *reader)
{
    if (reader->link >= 0)
        reader->ret->links[reader->link].text_end = reader->ret->text.len;
    reader->link = -1;
}

static void open_link(struct reader *reader, struct str value, bool has_text)
{
    struct html_link *link;
    value = str_trim(value);
    if (value.len == 0 || value.ptr[0] == '#' || !(link = link_room(reader)))
        return;
    uint32_t start = (uint32_t)(value.ptr - reader->in.ptr), text = reader->ret->text.len;
    *link = (struct html_link){
        .target = decode_value(reader->arena, str_head(value, CHECK_LINK_BYTES_MAX)),
        .start = start,
        .end = start + (uint32_t)value.len,
        .text_start = text,
        .text_end = text,
    };
    if (has_text)
        reader->link = (int64_t)reader->ret->links_count - 1;
}

/* --- what hides --- */

static bool style_hides(struct str style)
{
    static const struct str hiding[] = {
        STR_INIT("display:none"), STR_INIT("visibility:hidden"), STR_INIT("font-size:0"),
        STR_INIT("opacity:0"),    STR_INIT("mso-hide:all"),
    };
    char compact[256]; /* long enough for what mails write; the rest of a style is not read */
    size_t len = 0;
    for (size_t i = 0; i < style.len && len < sizeof(compact); i++)
        if (!is_space(style.ptr[i]))
            compact[len++] =
                (char)(style.ptr[i] | (style.ptr[i] >= 'A' && style.ptr[i] <= 'Z' ? 0x20 : 0));
    struct str text = {compact, len};
    for (size_t i = 0; i < ARRAY_LEN(hiding); i++) {
        size_t at = str_find(text, hiding[i]);
        struct str after = str_skip(text, at + hiding[i].len);
        bool goes_on =
            after.len && (after.ptr[0] == '.' || (after.ptr[0] >= '1' && after.ptr[0] <= '9'));
        if (at < text.len && !goes_on)
            return true; /* not "opacity:0.8" */
    }
    return false;
}

static void end_hiding(struct reader *reader)
{
    struct html *html = reader->ret;
    uint32_t len = (uint32_t)reader->at - reader->hides_start;
    if (len > html->hidden_end - html->hidden_start) {
        html->hidden_start = reader->hides_start;
        html->hidden_end = (uint32_t)reader->at;
    }
    html->hidden_bytes += len;
    reader->hides = (struct str){0};
}

static bool is_void(struct str name)
{
    static const struct str voids[] = {
        STR_INIT("br"),   STR_INIT("img"),    STR_INIT("input"), STR_INIT("meta"), STR_INIT("hr"),
        STR_INIT("link"), STR_INIT("source"), STR_INIT("area"),  STR_INIT("col"),  STR_INIT("base"),
    };
    return is_one_of(name, voids, ARRAY_LEN(voids));
}

static void follow_hiding(struct reader *reader, const struct tag *tag, size_t start)
{
    if (reader->hides.len) {
        if (!str_eq_nocase(tag->name, reader->hides))
            return;
        if (!tag->closing)
            reader->hides_depth++;
        else if (reader->hides_depth-- == 0)
            end_hiding(reader);
    } else if (!tag->closing && !is_void(tag->name) && (tag->hidden || style_hides(tag->style))) {
        reader->hides = tag->name;
        reader->hides_depth = 0;
        reader->hides_start = (uint32_t)start;
    }
}

/* --- the page --- */

/* Scripts, styles and titles: nothing of them is shown, up to their own end. */
static void skip_element(struct reader *reader, struct str name)
{
    while (reader->at < reader->in.len) {
        struct str rest = str_skip(reader->in, reader->at);
        const char *open = memchr(rest.ptr, '<', rest.len);
        if (!open) {
            reader->at = reader->in.len;
            return;
        }
        reader->at = (size_t)(open - reader->in.ptr) + 1;
        rest = str_skip(reader->in, reader->at);
        if (rest.len > name.len && rest.ptr[0] == '/' &&
            str_eq_nocase(str_head(str_skip(rest, 1), name.len), name)) {
            reader->at--;
            return;
        }
    }
}

static void skip_comment(struct reader *reader)
{
    struct str rest = str_skip(reader->in, reader->at);
    bool comment = str_starts(rest, STR("<!--"));
    size_t end = comment ? str_find(str_skip(rest, 4), STR("-->")) + 4 : str_find_char(rest, '>');
    reader->at += end + (comment ? 3 : 1);
    if (reader->at > reader->in.len)
        reader->at = reader->in.len;
}

static void note_form(struct reader *reader, const struct tag *tag, size_t start)
{
    struct html *html = reader->ret;
    if (str_eq_nocase(tag->name, STR("form"))) {
        if (html->form_end == 0) {
            html->form_start = (uint32_t)start;
            html->form_end = (uint32_t)reader->at;
        }
        open_link(reader, tag->href, false);
    } else if (str_eq_nocase(tag->name, STR("input")) &&
               str_eq_nocase(str_trim(tag->type), STR("password")) && html->password_end == 0) {
        html->password_start = (uint32_t)start;
        html->password_end = (uint32_t)reader->at;
    }
}

static void read_tag(struct reader *reader)
{
    static const struct str unseen[] = {STR_INIT("script"), STR_INIT("style"), STR_INIT("title"),
                                        STR_INIT("noscript"), STR_INIT("template")};
    static const struct str inline_tags[] = {
        STR_INIT("a"),     STR_INIT("b"),     STR_INIT("i"),      STR_INIT("u"),
        STR_INIT("em"),    STR_INIT("span"),  STR_INIT("strong"), STR_INIT("font"),
        STR_INIT("small"), STR_INIT("sup"),   STR_INIT("sub"),    STR_INIT("img"),
        STR_INIT("o:p"),   STR_INIT("wbr"),   STR_INIT("code"),   STR_INIT("script"),
        STR_INIT("style"), STR_INIT("abbr"),  STR_INIT("big"),    STR_INIT("tt"),
        STR_INIT("area"),  STR_INIT("label"),
    };
    size_t start = reader->at;
    struct tag tag;
    take_tag(reader, &tag);
    follow_hiding(reader, &tag, start);
    if (!tag.closing && is_one_of(tag.name, unseen, ARRAY_LEN(unseen))) {
        skip_element(reader, tag.name);
        return;
    }
    bool link = str_eq_nocase(tag.name, STR("a")) || str_eq_nocase(tag.name, STR("area"));
    if (link)
        close_link(reader);
    if (link && !tag.closing)
        open_link(reader, tag.href, tag.name.len == 1);
    reader->ret->pictures += !tag.closing && str_eq_nocase(tag.name, STR("img"));
    if (!tag.closing)
        note_form(reader, &tag, start);
    if (reader->hides.len)
        return;
    if (str_eq_nocase(tag.name, STR("td")) || str_eq_nocase(tag.name, STR("th")))
        owe(reader, start, false);
    else if (!is_one_of(tag.name, inline_tags, ARRAY_LEN(inline_tags)))
        owe(reader, start, true);
}

bool html_is_page(struct str text)
{
    static const struct str signs[] = {
        STR_INIT("<html"),   STR_INIT("<body"), STR_INIT("<div"),           STR_INIT("<table"),
        STR_INIT("<a href"), STR_INIT("<p>"),   STR_INIT("<!doctype html"), STR_INIT("<br"),
        STR_INIT("<p "),     STR_INIT("</a>"),  STR_INIT("<form"),          STR_INIT("<span"),
        STR_INIT("<td")};
    uint32_t found = 0;
    text = str_trim(text);
    bool begins =
        text.len > 1 && text.ptr[0] == '<' && (is_letter(text.ptr[1]) || text.ptr[1] == '!');
    for (size_t at = 0; at < text.len && found < 2; at++) {
        const char *open = memchr(text.ptr + at, '<', text.len - at);
        if (!open)
            break;
        at = (size_t)(open - text.ptr);
        for (size_t i = 0; i < ARRAY_LEN(signs); i++)
            found += str_eq_nocase(str_head(str_skip(text, at), signs[i].len), signs[i]);
        if (begins && found)
            return true;
    }
    return found >= 2;
}

void html_read(struct arena *arena, const struct text *source, struct html *ret)
{
    struct reader reader = {.arena = arena, .in = text_str(source), .ret = ret, .link = -1};
    *ret = (struct html){0};
    text_init(&ret->text, arena, source);
    while (reader.at < reader.in.len) {
        struct str rest = str_skip(reader.in, reader.at);
        bool mark = rest.ptr[0] == '<' && rest.len > 1;
        if (mark && (is_letter(rest.ptr[1]) || (rest.ptr[1] == '/' && rest.len > 2)))
            read_tag(&reader);
        else if (mark && (rest.ptr[1] == '!' || rest.ptr[1] == '?'))
            skip_comment(&reader);
        else
            take_text(&reader);
    }
    if (reader.hides.len)
        end_hiding(&reader);
    close_link(&reader);
}
