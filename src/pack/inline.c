/* SPDX-License-Identifier: Apache-2.0 */
/* inline.c: words as every surface may show them: single spaces, **strong**, `code`, escapes. */
#include "base/utf8.h"
#include "pack/markdown.h"

/* Before a space that was the last thing inside: nobody sees whether a space is strong. */
void inline_close_bold(struct markdown *m)
{
    struct buf *out = &m->p->scratch;
    bool spaced = m->bold && out->len > 0 && out->ptr[out->len - 1] == ' ';
    if (!m->bold)
        return;
    m->bold = false;
    if (spaced)
        out->len--;
    (void)buf_put(out, STR("**"));
    if (spaced)
        (void)buf_put_byte(out, ' ');
}

/* One character of UTF-8. Spaces are single, and none begins a line. */
void inline_put_char(struct markdown *m, struct str c)
{
    struct buf *out = &m->p->scratch;
    bool space = c.ptr[0] == ' ' || c.ptr[0] == '\t' || c.ptr[0] == '\n';
    if (space) {
        bool line_end = c.ptr[0] == '\n' && m->links == 0;
        if (m->strong == 0 || line_end) /* a line must be whole: it may be cut off */
            inline_close_bold(m);
        char last = '\n';
        if (out->len > 0)
            last = out->ptr[out->len - 1];
        if (last == '\n' || (last == ' ' && !line_end))
            return;
        if (last == ' ')
            out->len--;
        else
            m->block.chars++;
        (void)buf_put(out, line_end ? STR("\n") : STR(" "));
        return;
    }
    /* A star inside ** ** would be read as their end by a simple renderer. */
    bool bold = m->strong > 0 && m->links == 0 && c.ptr[0] != '*';
    if (!bold)
        inline_close_bold(m);
    else if (!m->bold)
        (void)buf_put(out, STR("**"));
    m->bold = bold;
    if (c.ptr[0] == '*' || c.ptr[0] == '`' || c.ptr[0] == '[' || c.ptr[0] == '\\' ||
        (c.ptr[0] == ']' && m->links > 0))
        (void)buf_put_byte(out, '\\');
    (void)buf_put(out, c);
    m->block.chars++;
}

static size_t char_bytes(struct str s)
{
    size_t n = 1;
    while (n < s.len && ((uint8_t)s.ptr[n] & 0xc0) == 0x80)
        n++;
    return n;
}

void inline_put_text(struct markdown *m, struct str s)
{
    while (s.len > 0) {
        size_t n = char_bytes(s);
        inline_put_char(m, str_head(s, n));
        s = str_skip(s, n);
    }
}

/* `code` holds its text as it is; a text with a backquote cannot be told so, and stays plain. */
void inline_put_code(struct markdown *m, struct str s)
{
    struct buf *out = &m->p->scratch;
    if (m->links > 0 || str_find_char(s, '`') < s.len) {
        inline_put_text(m, s);
        return;
    }
    inline_close_bold(m);
    (void)buf_put_byte(out, '`');
    (void)buf_put(out, s);
    (void)buf_put_byte(out, '`');
    m->block.chars += (uint32_t)str_code_points(s);
}

/* The character of "&#233;" or "&#xe9;"; 0: none that can be shown. */
static uint32_t numeric_entity(struct str entity)
{
    uint32_t value = 0;
    struct str digits = {entity.ptr + 2, entity.len - 3};
    bool hex = digits.len > 0 && (digits.ptr[0] == 'x' || digits.ptr[0] == 'X');
    if (hex)
        digits = str_skip(digits, 1);
    for (size_t i = 0; i < digits.len && value < 0x110000; i++) {
        char c = digits.ptr[i];
        uint32_t digit = c <= '9' ? (uint32_t)(c - '0') : (uint32_t)((c | 0x20) - 'a') + 10;
        value = value * (hex ? 16 : 10) + digit;
    }
    bool shown = value >= 0x20 && value < 0x110000 && !(value >= 0x7f && value < 0xa0) &&
                 !(value >= 0xd800 && value < 0xe000);
    return shown ? value : 0;
}

static uint32_t entity_char(struct str entity)
{
    static const struct {
        const char *name;
        uint32_t c;
    } entities[] = {
        {"&amp;",    '&'   },
        {"&lt;",     '<'   },
        {"&gt;",     '>'   },
        {"&quot;",   '"'   },
        {"&apos;",   '\''  },
        {"&nbsp;",   0xa0  },
        {"&laquo;",  0xab  },
        {"&raquo;",  0xbb  },
        {"&rsquo;",  0x2019},
        {"&hellip;", 0x2026},
        {"&ndash;",  0x2013},
        {"&mdash;",  0x2014},
        {"&euro;",   0x20ac},
    };
    if (entity.len > 3 && entity.ptr[1] == '#')
        return numeric_entity(entity);
    for (size_t i = 0; i < ARRAY_LEN(entities); i++)
        if (str_eq(entity, str_from(entities[i].name)))
            return entities[i].c;
    return 0;
}

void inline_put_entity(struct markdown *m, struct str entity)
{
    char bytes[UTF8_BYTES_MAX];
    uint32_t c = entity_char(entity);
    if (c == 0) {
        markdown_say(m, SAY_ENTITY, m->at, entity);
        return;
    }
    struct str s = {bytes, utf8_encode(c, bytes)};
    if (m->images > 0)
        (void)buf_put(&m->p->alt, s);
    else
        inline_put_char(m, s);
}
