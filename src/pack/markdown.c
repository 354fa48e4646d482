/* SPDX-License-Identifier: Apache-2.0 */
/* markdown.c: what md4c finds, as a flat list of blocks with normalised inline markup. What a step
 * makes of them is in step.c. */
#include <md4c.h>

#include "pack/parse.h"

struct markdown {
    struct parser *p;
    struct blocks *blocks;
    size_t at;   /* offset of the last text seen; md4c tells no other position */
    size_t from; /* where the parse began */
    bool notes;

    bool open; /* a block is being filled */
    struct block block;
    bool started;      /* it has a position */
    size_t text_start; /* of the block's words in a paragraph with pictures */

    uint32_t quotes, lists, items;
    uint32_t row, column, columns;  /* of the table under way */
    size_t row_at;                  /* where its row above ended */
    bool table_skip;                /* it stands where none can be shown */
    uint32_t strong, links, images; /* depths */
    bool bold;                      /* ** is open in the output */
    bool skip;                      /* inside something refused: already said */
    bool linked;                    /* the link has a good address */
    size_t link_start;              /* of its text in scratch */
    struct str link;                /* its address */
    bool pictured;                  /* the block held a picture */
    struct str picture;
    size_t picture_at;
};

static void say(struct markdown *m, enum sentence sentence, size_t at, struct str arg)
{
    problem_add(m->p, sentence, at, arg, STR(""));
}

static size_t place_of(struct markdown *m, const char *ptr)
{
    struct parser *p = m->p;
    uintptr_t place = (uintptr_t)ptr, work = (uintptr_t)p->work;
    if (place >= work && place <= work + p->len)
        m->at = place - work;
    return m->at;
}

/* A block without any text has no pointer: it is on the next line that is not empty. */
static size_t next_place(const struct markdown *m)
{
    const struct parser *p = m->p;
    size_t at = m->at;
    if (at > m->from)
        while (at < p->len && p->work[at] != '\n')
            at++;
    /* The marks of a quote are no text. */
    while (at < p->len && strchr("\n\t >", p->work[at]))
        at++;
    return at < p->len ? at : m->from;
}

static void add_block(struct markdown *m, struct block block)
{
    struct blocks *blocks = m->blocks;
    if (blocks->count < PACK_BLOCKS_MAX) {
        blocks->items[blocks->count++] = block;
    } else if (!blocks->too_many) {
        blocks->too_many = true;
        say(m, SAY_STEP_LONG, block.at, STR(""));
    }
}

/* --- text ------------------------------------------------------------------------------------ */

/* Before a space that was the last thing inside: nobody sees whether a space is strong. */
static void close_bold(struct markdown *m)
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

static void put_mark(struct markdown *m, const char *ptr)
{
    if (!m->started) {
        m->started = true;
        m->block.at = place_of(m, ptr);
    }
}

/* One character of UTF-8. Spaces are single, and none begins a line. */
static void put_char(struct markdown *m, struct str c)
{
    struct buf *out = &m->p->scratch;
    bool space = c.ptr[0] == ' ' || c.ptr[0] == '\t' || c.ptr[0] == '\n';
    if (space) {
        bool line_end = c.ptr[0] == '\n' && m->links == 0;
        if (m->strong == 0 || line_end) /* a line must be whole: it may be cut off */
            close_bold(m);
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
        close_bold(m);
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

static void put_text(struct markdown *m, struct str s)
{
    while (s.len > 0) {
        size_t n = char_bytes(s);
        put_char(m, str_head(s, n));
        s = str_skip(s, n);
    }
}

/* `code` holds its text as it is; a text with a backquote cannot be told so, and stays plain. */
static void put_code(struct markdown *m, struct str s)
{
    struct buf *out = &m->p->scratch;
    if (m->links > 0 || str_find_char(s, '`') < s.len) {
        put_text(m, s);
        return;
    }
    close_bold(m);
    (void)buf_put_byte(out, '`');
    (void)buf_put(out, s);
    (void)buf_put_byte(out, '`');
    m->block.chars += (uint32_t)str_code_points(s);
}

static size_t encode_utf8(uint32_t c, char ret[4])
{
    if (c < 0x80) {
        ret[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; i--) {
        ret[i] = (char)(0x80 | (c & 0x3f));
        c >>= 6;
    }
    ret[0] = (char)((n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0) | c);
    return n;
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

static void put_entity(struct markdown *m, struct str entity)
{
    char bytes[4];
    uint32_t c = entity_char(entity);
    if (c == 0) {
        say(m, SAY_ENTITY, m->at, entity);
        return;
    }
    struct str s = {bytes, encode_utf8(c, bytes)};
    if (m->images > 0)
        (void)buf_put(&m->p->alt, s);
    else
        put_char(m, s);
}

/* --- blocks ---------------------------------------------------------------------------------- */

static void begin(struct markdown *m, enum block_kind kind)
{
    m->open = true;
    m->started = false;
    m->block = (struct block){.kind = kind};
    m->bold = false;
    m->pictured = false;
    buf_clear(&m->p->scratch);
}

static void end(struct markdown *m)
{
    struct buf *out = &m->p->scratch;
    if (!m->open)
        return;
    m->open = false;
    close_bold(m);
    if (!m->started)
        m->block.at = next_place(m);
    while (out->len > 0 && (out->ptr[out->len - 1] == ' ' || out->ptr[out->len - 1] == '\n')) {
        out->len--;
        m->block.chars--;
    }
    if (m->table_skip)
        return;
    if (out->len == 0 && m->block.kind != BLOCK_HEADING && m->block.kind != BLOCK_ITEM &&
        m->block.kind != BLOCK_TASK && m->block.kind != BLOCK_CELL)
        return;
    if (m->pictured)
        say(m, SAY_PICTURE_PLACE, m->picture_at, STR(""));
    m->block.text = arena_str(m->p->arena, buf_str(out));
    if (!m->block.text.ptr || out->refused)
        say(m, SAY_MEMORY, m->block.at, STR(""));
    add_block(m, m->block);
}

static void begin_item(struct markdown *m, const MD_BLOCK_LI_DETAIL *detail)
{
    end(m);
    if (m->quotes > 0 || m->notes) {
        begin(m, m->quotes > 0 ? BLOCK_QUOTE : BLOCK_PARAGRAPH);
        put_text(m, STR("– "));
        return;
    }
    begin(m, detail->is_task ? BLOCK_TASK : BLOCK_ITEM);
    if (detail->is_task) {
        m->block.right = detail->task_mark != ' ';
        m->block.at = detail->task_mark_offset + m->from - 1;
        m->at = m->block.at;
        m->started = true;
    }
}

static void begin_paragraph(struct markdown *m)
{
    /* A loose list puts a paragraph into its item: the item's text. */
    if (m->open && m->items > 0 && m->p->scratch.len == 0)
        return;
    if (m->open && m->items > 0 && (m->quotes > 0 || m->notes))
        return;
    end(m);
    begin(m, m->quotes > 0 ? BLOCK_QUOTE : BLOCK_PARAGRAPH);
}

static void begin_table(struct markdown *m, const MD_BLOCK_TABLE_DETAIL *detail)
{
    m->row = 0;
    m->columns = detail->col_count;
    m->table_skip = m->quotes > 0 || m->items > 0;
    if (m->table_skip)
        say(m, SAY_TABLE_PLACE, next_place(m), STR(""));
}

/* Cells of the line around `at`, as it is written. */
static uint32_t cells_at(const struct markdown *m, size_t at)
{
    const struct parser *p = m->p;
    size_t begin = at, end = at;
    uint32_t bars = 0;
    while (begin > m->from && p->work[begin - 1] != '\n')
        begin--;
    while (end < p->len && p->work[end] != '\n')
        end++;
    struct str line = trim_spaces((struct str){p->work + begin, end - begin});
    if (str_starts(line, STR("|")))
        line = str_skip(line, 1);
    if (str_ends(line, STR("|")) && !str_ends(line, STR("\\|")))
        line.len--;
    for (size_t i = 0; i < line.len; i++) {
        bars += line.ptr[i] == '|';
        i += line.ptr[i] == '\\';
    }
    return bars + 1;
}

/* md4c drops the cells that the head has no column for. */
static void check_row(struct markdown *m)
{
    bool placed = m->at > m->row_at; /* it has a text */
    if (!m->table_skip && placed && cells_at(m, m->at) > m->columns)
        say(m, SAY_TABLE_RAGGED, m->at, STR(""));
}

static int enter_block(MD_BLOCKTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    switch (type) {
    case MD_BLOCK_QUOTE:
        end(m);
        m->quotes++;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        if (m->lists > 0)
            say(m, SAY_NESTED, next_place(m), STR(""));
        m->lists++;
        break;
    case MD_BLOCK_LI:
        m->items++;
        begin_item(m, detail);
        break;
    case MD_BLOCK_H:
        end(m);
        begin(m, m->notes                                         ? BLOCK_PARAGRAPH
                 : m->quotes > 0                                  ? BLOCK_QUOTE
                 : ((const MD_BLOCK_H_DETAIL *)detail)->level > 1 ? BLOCK_SUBHEADING
                                                                  : BLOCK_HEADING);
        break;
    case MD_BLOCK_P:
        begin_paragraph(m);
        break;
    case MD_BLOCK_HR:
        end(m);
        if (!m->notes)
            say(m, SAY_RULE, next_place(m), STR(""));
        break;
    case MD_BLOCK_CODE:
        end(m);
        say(m, SAY_FENCE_KIND, next_place(m), STR(""));
        m->skip = true;
        break;
    case MD_BLOCK_HTML:
        end(m);
        say(m, SAY_HTML, next_place(m), STR(""));
        m->skip = true;
        break;
    case MD_BLOCK_TABLE:
        end(m);
        begin_table(m, detail);
        break;
    case MD_BLOCK_TR:
        m->column = 0;
        m->row_at = m->at;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        begin(m, BLOCK_CELL);
        m->block.row = m->row;
        m->block.column = m->column++;
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return 0;
}

static int leave_block(MD_BLOCKTYPE type, void *detail, void *user)
{
    struct markdown *m = user;
    (void)detail;
    switch (type) {
    case MD_BLOCK_QUOTE:
        end(m);
        m->quotes--;
        break;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m->lists--;
        break;
    case MD_BLOCK_LI:
        end(m);
        m->items--;
        break;
    case MD_BLOCK_H:
        end(m);
        break;
    case MD_BLOCK_P:
        if (m->items == 0)
            end(m);
        else if (m->open)
            put_char(m, STR("\n"));
        break;
    case MD_BLOCK_CODE:
    case MD_BLOCK_HTML:
        m->skip = false;
        break;
    case MD_BLOCK_TABLE:
        m->table_skip = false;
        break;
    case MD_BLOCK_TR:
        check_row(m);
        m->row++;
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        end(m);
        break;
    case MD_BLOCK_DOC:
    case MD_BLOCK_HR:
    case MD_BLOCK_THEAD:
    case MD_BLOCK_TBODY:
        break;
    }
    return 0;
}

/* --- spans ----------------------------------------------------------------------------------- */

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
    close_bold(m);
    if (m->linked)
        (void)buf_put_byte(out, '[');
    m->link_start = out->len;
}

static void leave_link(struct markdown *m)
{
    struct buf *out = &m->p->scratch;
    if (m->linked) {
        if (out->len == m->link_start) {
            put_text(m, m->link);
        }
        (void)buf_put(out, STR("]("));
        put_address(out, m->link);
        (void)buf_put_byte(out, ')');
    } else if (is_mark(m->link)) {
        say(m, SAY_MARK_PLACE, m->at, STR(""));
    } else {
        say(m, SAY_LINK_ADDRESS, m->at, m->link);
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
    m->picture_at = place_of(m, detail->src.text);
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
        say(m, SAY_PICTURE_PLACE, m->picture_at, STR(""));
        return;
    }
    struct str alt = trim_spaces(buf_str(&m->p->alt));
    m->pictured = true;
    add_block(m, (struct block){
                     .kind = BLOCK_PICTURE,
                     .at = m->picture_at,
                     .text = m->picture,
                     .alt = arena_str(m->p->arena, alt),
                     .chars = (uint32_t)str_code_points(alt),
                 });
}

static int enter_span(MD_SPANTYPE type, void *detail, void *user)
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

static int leave_span(MD_SPANTYPE type, void *detail, void *user)
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
        put_code(m, buf_str(&m->p->alt));
    return 0;
}

/* Words inside ![…] and `…`: plain, gathered until the span ends. */
static void put_alt(struct markdown *m, MD_TEXTTYPE type, struct str s)
{
    struct buf *alt = &m->p->alt;
    if (type == MD_TEXT_BR || type == MD_TEXT_SOFTBR)
        s = STR(" ");
    for (size_t i = 0; i < s.len; i++)
        (void)buf_put_byte(alt, s.ptr[i] == '\n' ? ' ' : (uint8_t)s.ptr[i]);
}

static int text(MD_TEXTTYPE type, const MD_CHAR *ptr, MD_SIZE size, void *user)
{
    struct markdown *m = user;
    struct str s = {ptr, size};
    (void)place_of(m, ptr);
    if (m->skip || !m->open)
        return 0;
    if (m->images > 0 && type != MD_TEXT_HTML && type != MD_TEXT_ENTITY) {
        put_alt(m, type, s);
        return 0;
    }
    put_mark(m, ptr);
    switch (type) {
    case MD_TEXT_NORMAL:
    case MD_TEXT_NULLCHAR:
        put_text(m, s);
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        put_char(m, STR("\n"));
        break;
    case MD_TEXT_ENTITY:
        put_entity(m, s);
        break;
    case MD_TEXT_CODE:
        put_alt(m, type, s);
        break;
    case MD_TEXT_LATEXMATH: /* not asked for */
        break;
    case MD_TEXT_HTML:
        say(m, SAY_HTML, m->at, STR(""));
        break;
    }
    return 0;
}

static void parse(struct markdown *m, struct str input)
{
    const MD_PARSER md4c = {
        .flags = MD_FLAG_TASKLISTS | MD_FLAG_NOINDENTEDCODEBLOCKS | (m->notes ? 0 : MD_FLAG_TABLES),
        .enter_block = enter_block,
        .leave_block = leave_block,
        .enter_span = enter_span,
        .leave_span = leave_span,
        .text = text,
    };
    if (md_parse(input.ptr, (MD_SIZE)input.len, &md4c, m) != 0)
        say(m, SAY_MEMORY, m->from, STR(""));
}

void markdown_parse(struct parser *p, size_t from, size_t to, bool notes)
{
    struct markdown m = {.p = p, .blocks = p->blocks, .at = from, .from = from, .notes = notes};
    p->blocks->count = 0;
    p->blocks->too_many = false;
    parse(&m, (struct str){p->work + from, to - from});
}

struct str markdown_line(struct parser *p, size_t from, size_t to, uint32_t *ret_chars)
{
    struct str ret = {0};
    struct str line = {p->work + from, to - from};
    struct blocks *blocks = p->blocks;
    struct markdown m = {.p = p, .blocks = blocks, .at = from, .from = from, .notes = true};
    struct buf input;
    buf_init(&input, PACK_BYTES_MAX);
    /* As a heading, so that "1. …" or "- …" at its start is text, not a list. */
    blocks->count = 0;
    blocks->too_many = false;
    if (!buf_put(&input, STR("# ")) || !buf_put(&input, line)) {
        say(&m, SAY_MEMORY, from, STR(""));
        goto cleanup;
    }
    parse(&m, buf_str(&input));
    if (blocks->count > 0) {
        ret = blocks->items[0].text;
        *ret_chars = blocks->items[0].chars;
    }
cleanup:
    buf_done(&input);
    return ret;
}
