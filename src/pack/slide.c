/* SPDX-License-Identifier: Apache-2.0 */
/* slide.c: columns, tables and the layout of a slide. */
#include "pack/parse.h"

static const struct {
    struct str name;
    enum pack_layout layout;
} layouts[] = {
    {STR_INIT("auto"),      PACK_LAYOUT_AUTO     },
    {STR_INIT("title"),     PACK_LAYOUT_TITLE    },
    {STR_INIT("columns"),   PACK_LAYOUT_COLUMNS  },
    {STR_INIT("picture"),   PACK_LAYOUT_PICTURE  },
    {STR_INIT("quotation"), PACK_LAYOUT_QUOTATION},
    {STR_INIT("contacts"),  PACK_LAYOUT_CONTACTS },
    {STR_INIT("table"),     PACK_LAYOUT_TABLE    },
    {STR_INIT("chart"),     PACK_LAYOUT_CHART    },
    {STR_INIT("links"),     PACK_LAYOUT_LINKS    },
};
#define LAYOUTS_TEXT "auto, title, columns, picture, quotation, contacts, table, chart, links"

static void say(const struct slide_builder *s, enum sentence sentence, size_t at, uint32_t number)
{
    problem_add(s->p, sentence, at, number_str(s->p->arena, number), STR(""));
}

static struct pack_column *column_now(const struct slide_builder *s)
{
    return &s->step->columns[s->step->columns_count - 1];
}

static void column_close(struct slide_builder *s)
{
    if (s->step->columns_count > 0 && s->columns <= PACK_COLUMNS_MAX)
        column_now(s)->lines = s->column.texts;
    s->column = (struct texts_builder){0};
}

void slide_subheading(struct slide_builder *s, const struct block *block)
{
    column_close(s);
    s->columns++;
    if (s->columns > PACK_COLUMNS_MAX) {
        if (s->columns == PACK_COLUMNS_MAX + 1)
            say(s, SAY_COLUMNS_MANY, block->at, PACK_COLUMNS_MAX);
        return;
    }
    (void)too_long(s->p, block->at, WORD_LINE, block->chars, PACK_LINE_CHARS_MAX);
    s->step->columns_count++;
    column_now(s)->heading = one_line(s->p, block->text);
}

bool slide_line(struct slide_builder *s, const struct block *block)
{
    if (s->columns == 0)
        return false;
    if (block->text.len > 0)
        (void)texts_add(s->p, &s->column, one_line(s->p, block->text));
    if (s->column.texts.count == PACK_LINES_MAX + 1)
        say(s, SAY_LINES_MANY, block->at, PACK_LINES_MAX);
    return true;
}

uint32_t slide_table(struct slide_builder *s, const struct block *blocks, uint32_t count)
{
    struct pack_table *table = &s->step->table;
    uint32_t cells = 0, rows = 0, columns = 0;
    while (cells < count && blocks[cells].kind == BLOCK_CELL) {
        rows = blocks[cells].row + 1 > rows ? blocks[cells].row + 1 : rows;
        columns = blocks[cells].column + 1 > columns ? blocks[cells].column + 1 : columns;
        cells++;
    }
    if (s->tabled) {
        say(s, SAY_TABLE_TWICE, blocks[0].at, 0);
        return cells;
    }
    s->tabled = true;
    if (rows > PACK_TABLE_ROWS_MAX || columns > PACK_TABLE_COLUMNS_MAX) {
        problem_add(s->p, SAY_TABLE_LARGE, blocks[0].at,
                    number_str(s->p->arena, PACK_TABLE_ROWS_MAX),
                    number_str(s->p->arena, PACK_TABLE_COLUMNS_MAX));
        return cells;
    }
    table->cells = arena_alloc(s->p->arena, (size_t)rows * columns * sizeof(*table->cells));
    if (!table->cells) {
        say(s, SAY_MEMORY, blocks[0].at, 0);
        return cells;
    }
    table->rows = rows;
    table->columns = columns;
    for (uint32_t i = 0; i < cells; i++) {
        (void)too_long(s->p, blocks[i].at, WORD_CELL, blocks[i].chars, PACK_CELL_CHARS_MAX);
        table->cells[(size_t)blocks[i].row * columns + blocks[i].column] =
            one_line(s->p, blocks[i].text);
    }
    return cells;
}

static void take_layout(struct slide_builder *s, const struct entry *entry)
{
    for (size_t i = 0; i < ARRAY_LEN(layouts); i++)
        if (str_eq_nocase(entry->value, layouts[i].name)) {
            s->step->layout = layouts[i].layout;
            return;
        }
    problem_add(s->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR(LAYOUTS_TEXT));
}

static void take_reveal(struct slide_builder *s, const struct entry *entry)
{
    if (str_eq_nocase(entry->value, STR("lines")))
        s->step->progressive = s->step->lines.count > 1;
    else if (!str_eq_nocase(entry->value, STR("all")))
        problem_add(s->p, SAY_CHOICE_BAD, entry->value_at, entry->value, STR("lines, all"));
}

/* Each line of a slide of links has one. */
static bool lines_have_links(const struct pack_texts *lines)
{
    for (uint32_t i = 0; i < lines->count; i++)
        if (str_find(lines->items[i], STR("](https://")) == lines->items[i].len)
            return false;
    return lines->count > 0;
}

static void check_layout(struct slide_builder *s, size_t at)
{
    const struct pack_step *step = s->step;
    bool fits = true;
    switch (step->layout) {
    case PACK_LAYOUT_AUTO:
    case PACK_LAYOUT_TITLE:
        break;
    case PACK_LAYOUT_COLUMNS:
        fits = step->columns_count >= 2;
        break;
    case PACK_LAYOUT_PICTURE:
        fits = step->picture.path.len > 0;
        break;
    case PACK_LAYOUT_QUOTATION:
        fits = step->explanation.count > 0;
        break;
    case PACK_LAYOUT_CONTACTS:
    case PACK_LAYOUT_TABLE:
    case PACK_LAYOUT_CHART:
        fits = step->table.rows >= 2 && step->table.columns >= 2;
        break;
    case PACK_LAYOUT_LINKS:
        fits = lines_have_links(&step->lines);
        break;
    }
    if (!fits)
        problem_add(s->p, SAY_LAYOUT_LACKS, at, layouts[step->layout].name, STR(""));
}

void slide_finish(struct slide_builder *s, const struct draft *draft, size_t heading_at)
{
    column_close(s);
    if (s->step->columns_count > 0)
        s->step->layout = PACK_LAYOUT_COLUMNS;
    else if (s->step->table.rows > 0)
        s->step->layout = PACK_LAYOUT_TABLE;
    if (directive_given(draft, DIRECTIVE_LAYOUT))
        take_layout(s, &draft->entries[DIRECTIVE_LAYOUT]);
    if (directive_given(draft, DIRECTIVE_REVEAL))
        take_reveal(s, &draft->entries[DIRECTIVE_REVEAL]);
    check_layout(s, heading_at);
}
