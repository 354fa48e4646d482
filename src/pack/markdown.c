/* SPDX-License-Identifier: Apache-2.0 */
/* markdown.c: what md4c finds, as a flat list of blocks with normalised inline markup. What a step
 * makes of them is in step.c. */
#include "pack/markdown.h"

void markdown_say(struct markdown *m, enum sentence sentence, size_t at, struct str arg)
{
    problem_add(m->p, sentence, at, arg, STR(""));
}

size_t markdown_place(struct markdown *m, const char *ptr)
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

void markdown_add(struct markdown *m, struct block block)
{
    struct blocks *blocks = m->blocks;
    if (blocks->count < PACK_BLOCKS_MAX) {
        blocks->items[blocks->count++] = block;
    } else if (!blocks->too_many) {
        blocks->too_many = true;
        markdown_say(m, SAY_STEP_LONG, block.at, STR(""));
    }
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
    inline_close_bold(m);
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
        markdown_say(m, SAY_PICTURE_PLACE, m->picture_at, STR(""));
    m->block.text = arena_str(m->p->arena, buf_str(out));
    if (!m->block.text.ptr || out->refused)
        markdown_say(m, SAY_MEMORY, m->block.at, STR(""));
    markdown_add(m, m->block);
}

static void begin_item(struct markdown *m, const MD_BLOCK_LI_DETAIL *detail)
{
    end(m);
    if (m->quotes > 0 || m->notes) {
        begin(m, m->quotes > 0 ? BLOCK_QUOTE : BLOCK_PARAGRAPH);
        inline_put_text(m, STR("– "));
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
        markdown_say(m, SAY_TABLE_PLACE, next_place(m), STR(""));
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
        markdown_say(m, SAY_TABLE_RAGGED, m->at, STR(""));
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
            markdown_say(m, SAY_NESTED, next_place(m), STR(""));
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
            markdown_say(m, SAY_RULE, next_place(m), STR(""));
        break;
    case MD_BLOCK_CODE:
        end(m);
        markdown_say(m, SAY_FENCE_KIND, next_place(m), STR(""));
        m->skip = true;
        break;
    case MD_BLOCK_HTML:
        end(m);
        markdown_say(m, SAY_HTML, next_place(m), STR(""));
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
            inline_put_char(m, STR("\n"));
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

/* --- the whole ------------------------------------------------------------------------------- */

static void put_mark(struct markdown *m, const char *ptr)
{
    if (!m->started) {
        m->started = true;
        m->block.at = markdown_place(m, ptr);
    }
}

static int text(MD_TEXTTYPE type, const MD_CHAR *ptr, MD_SIZE size, void *user)
{
    struct markdown *m = user;
    struct str s = {ptr, size};
    (void)markdown_place(m, ptr);
    if (m->skip || !m->open)
        return 0;
    if (m->images > 0 && type != MD_TEXT_HTML && type != MD_TEXT_ENTITY) {
        span_put_alt(m, type, s);
        return 0;
    }
    put_mark(m, ptr);
    switch (type) {
    case MD_TEXT_NORMAL:
    case MD_TEXT_NULLCHAR:
        inline_put_text(m, s);
        break;
    case MD_TEXT_BR:
    case MD_TEXT_SOFTBR:
        inline_put_char(m, STR("\n"));
        break;
    case MD_TEXT_ENTITY:
        inline_put_entity(m, s);
        break;
    case MD_TEXT_CODE:
        span_put_alt(m, type, s);
        break;
    case MD_TEXT_LATEXMATH: /* not asked for */
        break;
    case MD_TEXT_HTML:
        markdown_say(m, SAY_HTML, m->at, STR(""));
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
        .enter_span = span_enter,
        .leave_span = span_leave,
        .text = text,
    };
    if (md_parse(input.ptr, (MD_SIZE)input.len, &md4c, m) != 0)
        markdown_say(m, SAY_MEMORY, m->from, STR(""));
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
        markdown_say(&m, SAY_MEMORY, from, STR(""));
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
