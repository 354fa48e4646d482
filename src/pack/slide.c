/* SPDX-License-Identifier: Apache-2.0 */
/* slide.c: slides and pauses: lines, columns, a table, and the layout that shows them. */
#include "pack/build.h"

static const struct str layout_names[] = {
    [PACK_LAYOUT_AUTO] = STR_INIT("auto"),           [PACK_LAYOUT_TITLE] = STR_INIT("title"),
    [PACK_LAYOUT_COLUMNS] = STR_INIT("columns"),     [PACK_LAYOUT_PICTURE] = STR_INIT("picture"),
    [PACK_LAYOUT_QUOTATION] = STR_INIT("quotation"), [PACK_LAYOUT_CONTACTS] = STR_INIT("contacts"),
    [PACK_LAYOUT_TABLE] = STR_INIT("table"),         [PACK_LAYOUT_CHART] = STR_INIT("chart"),
    [PACK_LAYOUT_LINKS] = STR_INIT("links"),
};
#define LAYOUTS_TEXT "auto, title, columns, picture, quotation, contacts, table, chart, links"

void begin_slide(struct builder *b)
{
    const struct entry *entry = step_entry(b, DIRECTIVE_LAYOUT);
    if (b->step->kind != PACK_SLIDE || !step_given(b, DIRECTIVE_LAYOUT))
        return;
    for (size_t i = 0; i < ARRAY_LEN(layout_names); i++)
        if (str_eq_nocase(entry->value, layout_names[i])) {
            b->layout = (enum pack_layout)i;
            return;
        }
    problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR(LAYOUTS_TEXT));
}

/* --- columns --------------------------------------------------------------------------------- */

static struct pack_column *column_now(const struct builder *b)
{
    return &b->step->columns[b->step->columns_count - 1];
}

static void close_column(struct builder *b)
{
    if (b->columns > 0 && b->columns <= PACK_COLUMNS_MAX)
        column_now(b)->lines = b->column.texts;
    b->column = (struct texts_builder){0};
}

static void open_column(struct builder *b, const struct block *block)
{
    close_column(b);
    if (b->columns++ == 0)
        b->columns_at = block->at;
    if (b->columns > PACK_COLUMNS_MAX) {
        if (b->columns == PACK_COLUMNS_MAX + 1)
            step_say_number(b, SAY_COLUMNS_MANY, block->at, PACK_COLUMNS_MAX);
        return;
    }
    (void)too_long(b->p, block->at, WORD_LINE, block->chars, PACK_LINE_CHARS_MAX);
    b->step->columns_count++;
    column_now(b)->heading = one_line(b->p, block->text);
}

/* --- lines ----------------------------------------------------------------------------------- */

/* Addresses that a QR code may hold, in a line of a slide of links. */
static uint32_t links_in(struct str line)
{
    static const struct str start = STR_INIT("](https://");
    uint32_t count = 0;
    for (;;) {
        size_t at = str_find(line, start);
        if (at == line.len)
            return count;
        count++;
        line = str_skip(line, at + start.len);
    }
}

static void take_line(struct builder *b, const struct block *block)
{
    struct texts_builder *list = b->columns > 0 ? &b->column : &b->lines;
    (void)too_long(b->p, block->at, WORD_LINE, block->chars, PACK_LINE_CHARS_MAX);
    b->lines_chars += block->chars;
    if (block->text.len == 0)
        return;
    if (b->layout == PACK_LAYOUT_LINKS && links_in(block->text) != 1)
        step_say(b, SAY_LINK_ONE, block->at);
    if (list == &b->lines && list->texts.count == 0)
        b->lines_at = block->at;
    (void)texts_add(b->p, list, one_line(b->p, block->text));
    if (list == &b->column && list->texts.count == PACK_COLUMN_LINES_MAX + 1)
        step_say_number(b, SAY_COLUMN_LONG, block->at, PACK_COLUMN_LINES_MAX);
}

static void check_lines(struct builder *b)
{
    struct parser *p = b->p;
    uint32_t count = b->lines.texts.count;
    bool links = b->layout == PACK_LAYOUT_LINKS;
    uint32_t most = links ? PACK_LINKS_MAX : PACK_LINES_MAX;
    if (count > most)
        problem_add(p, SAY_LINES_MANY, b->heading_at, number_str(p->arena, count),
                    number_str(p->arena, most));
    else if (count > PACK_LINES_ADVISED && !links)
        problem_add(p, SAY_LINES_ADVISED, b->heading_at, number_str(p->arena, count),
                    number_str(p->arena, PACK_LINES_ADVISED));
}

/* --- tables ---------------------------------------------------------------------------------- */

/* "12", "4 000 €", "11,6 %": the number in front, then its unit. */
static bool is_number(struct str cell)
{
    cell = trim_spaces(cell);
    if (str_starts(cell, STR("**")))
        cell = str_skip(cell, 2);
    return cell.len > 0 && cell.ptr[0] >= '0' && cell.ptr[0] <= '9';
}

static void take_cells(struct builder *b, const struct block *cells, uint32_t count)
{
    struct pack_table *table = &b->step->table;
    for (uint32_t i = 0; i < count; i++) {
        const struct block *cell = &cells[i];
        (void)too_long(b->p, cell->at, WORD_CELL, cell->chars, PACK_CELL_CHARS_MAX);
        if (b->layout == PACK_LAYOUT_CHART && cell->row > 0 && cell->column == 1 &&
            !is_number(cell->text))
            problem_add(b->p, SAY_CHART_NUMBER, cell->at, cell->text, STR(""));
        table->cells[(size_t)cell->row * table->columns + cell->column] =
            one_line(b->p, cell->text);
    }
}

static uint32_t take_table(struct builder *b, const struct block *blocks, uint32_t count)
{
    struct pack_table *table = &b->step->table;
    struct parser *p = b->p;
    uint32_t cells = 0, rows = 0, columns = 0;
    for (; cells < count && blocks[cells].kind == BLOCK_CELL &&
           (cells == 0 || blocks[cells].row > 0 || blocks[cells].column > 0);
         cells++) {
        rows = blocks[cells].row + 1;
        columns = blocks[cells].column + 1 > columns ? blocks[cells].column + 1 : columns;
    }
    if (b->step->kind == PACK_PAUSE) {
        step_say(b, SAY_TABLE_PLACE, blocks[0].at);
    } else if (b->tabled) {
        step_say(b, SAY_TABLE_TWICE, blocks[0].at);
    } else if (rows > PACK_TABLE_ROWS_MAX || columns > PACK_TABLE_COLUMNS_MAX) {
        problem_add(p, SAY_TABLE_LARGE, blocks[0].at, number_str(p->arena, PACK_TABLE_ROWS_MAX),
                    number_str(p->arena, PACK_TABLE_COLUMNS_MAX));
    } else if (!(table->cells =
                     arena_alloc(p->arena, (size_t)rows * columns * sizeof(*table->cells)))) {
        step_say(b, SAY_MEMORY, blocks[0].at);
    } else {
        table->rows = rows;
        table->columns = columns;
        take_cells(b, blocks, cells);
    }
    b->tabled = true;
    return cells;
}

/* --- blocks ---------------------------------------------------------------------------------- */

uint32_t take_slide_blocks(struct builder *b, const struct block *blocks, uint32_t count)
{
    const struct block *block = &blocks[0];
    struct block line = *block;
    switch (block->kind) {
    case BLOCK_HEADING:
        take_heading(b, block);
        break;
    case BLOCK_SUBHEADING:
        if (!b->headed || b->step->kind == PACK_PAUSE)
            take_heading(b, block);
        else
            open_column(b, block);
        break;
    case BLOCK_TASK:
        if (b->tasks++ == 0)
            step_say(b, SAY_ANSWERS_PLACE, block->at);
        break;
    case BLOCK_ITEM:
        take_line(b, block);
        break;
    case BLOCK_PARAGRAPH:
        if (str_starts(block->text, STR("|"))) {
            step_say(b, SAY_TABLE_SHAPE, block->at);
            break;
        }
        line.text = take_sources(b, block);
        if (line.text.len < block->text.len)
            line.chars = rich_chars(line.text);
        take_line(b, &line);
        break;
    case BLOCK_QUOTE:
        take_quote(b, block);
        break;
    case BLOCK_PICTURE:
        take_picture(b, block->text, block->alt, block->at);
        break;
    case BLOCK_CELL:
        return take_table(b, blocks, count);
    }
    return 1;
}

/* --- layouts --------------------------------------------------------------------------------- */

static bool is_tabular(enum pack_layout layout)
{
    return layout == PACK_LAYOUT_TABLE || layout == PACK_LAYOUT_CONTACTS ||
           layout == PACK_LAYOUT_CHART;
}

/* What the slide holds says how it is shown, if its settings do not. */
static void imply_layout(struct builder *b)
{
    if (step_given(b, DIRECTIVE_LAYOUT))
        return;
    if (b->columns > 1)
        b->layout = PACK_LAYOUT_COLUMNS;
    else if (b->tabled)
        b->layout = PACK_LAYOUT_TABLE;
}

/* A layout without what it shows. */
static void check_shown(struct builder *b)
{
    const struct pack_step *step = b->step;
    switch (b->layout) {
    case PACK_LAYOUT_AUTO:
    case PACK_LAYOUT_TITLE:
        break;
    case PACK_LAYOUT_COLUMNS:
        if (b->columns == 0)
            step_say(b, SAY_LAYOUT_COLUMNS, b->heading_at);
        break;
    case PACK_LAYOUT_PICTURE:
        if (!b->pictured)
            step_say(b, SAY_LAYOUT_PICTURE, b->heading_at);
        break;
    case PACK_LAYOUT_QUOTATION:
        if (b->explanation.texts.count == 0)
            step_say(b, SAY_LAYOUT_QUOTATION, b->heading_at);
        break;
    case PACK_LAYOUT_CONTACTS:
    case PACK_LAYOUT_CHART:
        if (!b->tabled ||
            (step->table.rows > 0 && (step->table.columns < 2 || step->table.columns > 3)))
            problem_add(b->p, SAY_LAYOUT_TABLE, b->heading_at, layout_names[b->layout], STR(""));
        break;
    case PACK_LAYOUT_TABLE:
        if (!b->tabled)
            problem_add(b->p, SAY_LAYOUT_TABLE, b->heading_at, layout_names[b->layout], STR(""));
        break;
    case PACK_LAYOUT_LINKS:
        if (b->lines.texts.count == 0)
            step_say(b, SAY_LAYOUT_LINKS, b->heading_at);
        break;
    }
    if (step->table.rows == 1)
        step_say(b, SAY_TABLE_EMPTY, b->heading_at);
}

/* What is written but would not be seen on the screen. */
static void check_hidden(struct builder *b)
{
    struct str name = layout_names[b->layout];
    bool lined = b->lines.texts.count > 0;
    if (b->columns == 1 && !b->tabled)
        step_say(b, SAY_COLUMN_ALONE, b->columns_at);
    else if (b->columns > 0 && b->layout != PACK_LAYOUT_COLUMNS)
        problem_add(b->p, SAY_LAYOUT_HIDES, b->columns_at, name, STR(""));
    if (b->tabled && !is_tabular(b->layout))
        problem_add(b->p, SAY_LAYOUT_HIDES, b->heading_at, name, STR(""));
    if (lined && (is_tabular(b->layout) || b->layout == PACK_LAYOUT_COLUMNS ||
                  b->layout == PACK_LAYOUT_QUOTATION))
        problem_add(b->p, SAY_LINES_HIDDEN, b->lines_at, name, STR(""));
}

static void take_reveal(struct builder *b)
{
    const struct entry *entry = step_entry(b, DIRECTIVE_REVEAL);
    if (!step_given(b, DIRECTIVE_REVEAL))
        return;
    if (str_eq_nocase(entry->value, STR("lines")))
        b->step->progressive = b->lines.texts.count > 1;
    else if (!str_eq_nocase(entry->value, STR("all")))
        problem_add(b->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("lines, all"));
}

static void finish_lines(struct builder *b)
{
    close_column(b);
    check_lines(b);
    b->step->lines = b->lines.texts;
    b->step->read_ms = reading_ms(b->title_chars + b->lines_chars);
    if (b->draft->messages_count > 0)
        step_say(b, SAY_MESSAGE_PLACE, b->draft->message_at);
}

void finish_slide(struct builder *b)
{
    finish_lines(b);
    imply_layout(b);
    check_shown(b);
    check_hidden(b);
    take_reveal(b);
    b->step->layout = b->layout;
}

void finish_pause(struct builder *b)
{
    if (!b->headed)
        b->step->title = STR("Pause"); /* the same word in both languages */
    finish_lines(b);
    if (step_given(b, DIRECTIVE_TIME))
        take_duration(b->p, step_entry(b, DIRECTIVE_TIME), PACK_TIME_MS_MIN, PACK_PAUSE_MS_MAX,
                      &b->step->time_ms);
    else
        step_say(b, SAY_PAUSE_TIME, b->heading_at);
}
