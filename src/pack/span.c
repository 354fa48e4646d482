/* SPDX-License-Identifier: Apache-2.0 */
/* span.c: what stands inside a line: links, pictures, code. */
#include "pack/markdown.h"

static struct str attribute(struct markdown *m, const MD_ATTRIBUTE *attribute)
{
    return arena_str(m->p->arena, (struct str){attribute->text, attribute->size});
}

/* Characters that would end the address, or be taken for marks, are percent-encoded. */
static void put_address(struct buf *out, struct str address)
{
    static const char hex[] = "0123456789ABCDEF";
    for (size_t i = 0; i < address.len; i++) {
        uint8_t c = (uint8_t)address.ptr[i];
        if (c <= ' ' || c >= 0x7f || strchr("()<>[]\"'`*\\", c)) {
            (void)buf_put_byte(out, '%');
            (void)buf_put_byte(out, (uint8_t)hex[c >> 4]);
            (void)buf_put_byte(out, (uint8_t)hex[c & 15]);
        } else {
            (void)buf_put_byte(out, c);
        }
    }
}

static bool is_mark(struct str address)
{
    return address.len > 0 && address.ptr[0] == '#';
}

/* What a page may open: the web over TLS, a telephone, a mail program. */
static bool is_address(struct str address)
{
    static const struct str schemes[] = {STR_INIT("https://"), STR_INIT("tel:"),
                                         STR_INIT("mailto:")};
    for (size_t i = 0; i < ARRAY_LEN(schemes); i++)
        if (str_starts(address, schemes[i]))
            return address.len > schemes[i].len && address.len <= PACK_ADDRESS_BYTES_MAX;
    return false;
}

static void enter_link(struct markdown *m, const MD_SPAN_A_DETAIL *detail)
{
    struct buf *out = &m->p->scratch;
    m->link = attribute(m, &detail->href);
    m->linked = is_address(m->link);
    m->links++;
    inline_close_bold(m);
    if (m->linked)
        (void)buf_put_byte(out, '[');
    m->link_start = out->len;
}

static void leave_link(struct markdown *m)
{
    struct buf *out = &m->p->scratch;
    if (m->linked) {
        if (out->len == m->link_start) {
            inline_put_text(m, m->link);
        }
        (void)buf_put(out, STR("]("));
        put_address(out, m->link);
        (void)buf_put_byte(out, ')');
    } else if (is_mark(m->link)) {
        markdown_say(m, SAY_MARK_PLACE, m->at, STR(""));
    } else {
        markdown_say(m, SAY_LINK_ADDRESS, m->at, m->link);
    }
    m->links--;
}

static void enter_image(struct markdown *m, const MD_SPAN_IMG_DETAIL *detail)
{
    if (m->images++ > 0)
        return;
    buf_clear(&m->p->alt);
    m->picture = attribute(m, &detail->src);
    /* md4c hands the address over inside the text, unless it had to be put together. */
    m->picture_at = markdown_place(m, detail->src.text);
    const char *work = m->p->work;
    size_t at = m->picture_at;
    while (at > m->from && work[at - 1] != '\n' && !(work[at] == '!' && work[at + 1] == '['))
        at--;
    m->picture_at = at;
}

static void leave_image(struct markdown *m)
{
    if (--m->images > 0)
        return;
    if (!m->open || m->block.kind == BLOCK_HEADING || m->items > 0 || m->notes) {
        markdown_say(m, SAY_PICTURE_PLACE, m->picture_at, STR(""));
        return;
    }
    struct str alt = trim_spaces(buf_str(&m->p->alt));
    m->pictured = true;
    markdown_add(m, (struct block){
                        .kind = BLOCK_PICTURE,
                        .at = m->picture_at,
                        .text = m->picture,
                        .alt = arena_str(m->p->arena, alt),
                        .chars = (uint32_t)str_code_points(alt),
                    });
}

int span_enter(MD_SPANTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    if (type == MD_SPAN_STRONG)
        m->strong++;
    else if (type == MD_SPAN_A && m->images == 0)
        enter_link(m, detail);
    else if (type == MD_SPAN_IMG)
        enter_image(m, detail);
    else if (type == MD_SPAN_CODE && m->images == 0)
        buf_clear(&m->p->alt);
    return 0;
}

int span_leave(MD_SPANTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    (void)detail;
    if (type == MD_SPAN_STRONG)
        m->strong--;
    else if (type == MD_SPAN_A && m->images == 0)
        leave_link(m);
    else if (type == MD_SPAN_IMG)
        leave_image(m);
    else if (type == MD_SPAN_CODE && m->images == 0 && m->open)
        inline_put_code(m, buf_str(&m->p->alt));
    return 0;
}

/* Words inside ![…] and `…`: plain, gathered until the span ends. */
void span_put_alt(struct markdown *m, MD_TEXTTYPE type, struct str s)
{
    struct buf *alt = &m->p->alt;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        s = STR(" ");
    for (size_t i = 0; i < s.len; i++)
        (void)buf_put_byte(alt, s.ptr[i] == '\n' ? ' ' : (uint8_t)s.ptr[i]);
}
