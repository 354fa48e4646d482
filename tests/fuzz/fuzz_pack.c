/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_pack.c: any bytes give a pack within its limits, or at least one error that says where. */
#include "base/buf.h"
#include "pack/pack.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void require(bool true_here)
{
    if (!true_here)
        abort();
}

/* Text that every surface can show: UTF-8, no control character but line ends where they may be. */
static void check_text(struct str s, size_t chars_max, bool lines)
{
    require(s.len == 0 || s.ptr);
    require(str_is_utf8(s) && str_code_points(s) <= chars_max);
    for (size_t i = 0; i < s.len; i++)
        require((uint8_t)s.ptr[i] >= 0x20 || s.ptr[i] == '\t' || (lines && s.ptr[i] == '\n'));
}

/* The limits count what people see. */
static size_t check_rich(struct arena *arena, struct str rich, size_t chars_max)
{
    struct str plain = pack_plain(arena, rich);
    check_text(rich, SIZE_MAX, false);
    check_text(plain, SIZE_MAX, false);
    /* A link's address is told by pack_plain, but is not seen: such texts are not counted here. */
    size_t chars = str_find(rich, STR("](")) < rich.len ? 0 : str_code_points(plain);
    require(chars <= chars_max);
    return chars;
}

static void check_list(struct arena *arena, const struct pack_texts *texts, size_t count_max,
                       size_t chars_max)
{
    require(texts->count <= count_max);
    for (uint32_t i = 0; i < texts->count; i++) {
        require(texts->items[i].len > 0);
        (void)check_rich(arena, texts->items[i], chars_max);
    }
}

static void check_plain_list(const struct pack_texts *texts, size_t count_max, size_t chars_max)
{
    require(texts->count <= count_max);
    for (uint32_t i = 0; i < texts->count; i++)
        check_text(texts->items[i], chars_max, false);
}

static void check_question(struct arena *arena, const struct pack_step *step)
{
    uint32_t rights = 0;
    size_t explained = 0;
    require(step->answers_count >= PACK_ANSWERS_MIN && step->answers_count <= PACK_ANSWERS_MAX);
    for (uint32_t i = 0; i < step->answers_count; i++) {
        require(step->answers[i].text.len > 0);
        (void)check_rich(arena, step->answers[i].text, PACK_ANSWER_CHARS_MAX);
        require(step->answers[i].right == (step->right_mask >> i & 1u));
        rights += step->answers[i].right;
    }
    require(step->right_mask != 0 && step->right_mask < 1u << step->answers_count);
    require(rights == 1 || step->answer_kind == PACK_MULTIPLE);
    require(step->answer_kind != PACK_TRUEFALSE || (step->answers_count == 2 && step->order_fixed));
    require(step->time_ms >= PACK_TIME_MS_MIN && step->time_ms <= PACK_TIME_MS_MAX);
    require(step->points <= PACK_POINTS_MAX);
    for (uint32_t i = 0; i < step->explanation.count; i++)
        explained += check_rich(arena, step->explanation.items[i], PACK_EXPLANATION_CHARS_MAX);
    require(explained <= PACK_EXPLANATION_CHARS_MAX);
}

static void check_message(const struct pack_message *message)
{
    for (int field = PACK_FROM; field < PACK_BODY; field++)
        check_text(message->fields[field], PACK_LINE_CHARS_MAX, false);
    check_text(message->fields[PACK_BODY], PACK_MESSAGE_CHARS_MAX, true);
    require(message->channel != PACK_MESSAGE_NONE && message->fields[PACK_BODY].len > 0);
}

static void check_spot(const struct pack_step *step)
{
    require(step->messages_count >= 1 && step->right_mask != 0);
    require(step->answers_count <= PACK_MARKS_MAX && step->points <= PACK_POINTS_MAX);
    for (uint32_t i = 0; i < step->answers_count; i++) {
        const struct pack_mark *mark = &step->marks[i];
        require(mark->message < step->messages_count && mark->field < PACK_FIELDS_COUNT);
        struct str text = step->messages[mark->message].fields[mark->field];
        require(mark->start < mark->end && mark->end <= text.len);
        require(str_eq(step->answers[i].text,
                       str_head(str_skip(text, mark->start), mark->end - mark->start)));
        require(step->answers[i].right == (step->right_mask >> i & 1u));
        check_text(step->answers[i].hint, PACK_HINT_CHARS_MAX, false);
    }
}

static void check_opinion(struct arena *arena, const struct pack_step *step)
{
    bool words = step->answer_kind == PACK_WORDS;
    require(step->right_mask == 0 && step->points == 0 && step->order_fixed);
    require(words ? step->answers_count == 0 : step->answers_count >= PACK_ANSWERS_MIN);
    require(step->answers_count <= PACK_ANSWERS_MAX);
    for (uint32_t i = 0; i < step->answers_count; i++) {
        require(step->answers[i].text.len > 0 && !step->answers[i].right);
        (void)check_rich(arena, step->answers[i].text, PACK_ANSWER_CHARS_MAX);
    }
    check_text(step->scale_low, PACK_SCALE_CHARS_MAX, false);
    check_text(step->scale_high, PACK_SCALE_CHARS_MAX, false);
}

static void check_slide(struct arena *arena, const struct pack_step *step)
{
    const struct pack_table *table = &step->table;
    bool tabular = step->layout == PACK_LAYOUT_TABLE || step->layout == PACK_LAYOUT_CHART ||
                   step->layout == PACK_LAYOUT_CONTACTS;
    require(table->rows <= PACK_TABLE_ROWS_MAX && table->columns <= PACK_TABLE_COLUMNS_MAX);
    require(tabular == (table->rows > 1) && table->rows != 1);
    for (uint32_t i = 0; i < table->rows * table->columns; i++)
        (void)check_rich(arena, table->cells[i], PACK_CELL_CHARS_MAX);
    require(step->columns_count <= PACK_COLUMNS_MAX);
    require((step->layout == PACK_LAYOUT_COLUMNS) == (step->columns_count > 1));
    for (uint32_t i = 0; i < step->columns_count; i++) {
        (void)check_rich(arena, step->columns[i].heading, PACK_LINE_CHARS_MAX);
        check_list(arena, &step->columns[i].lines, PACK_COLUMN_LINES_MAX, PACK_LINE_CHARS_MAX);
    }
    require(step->layout != PACK_LAYOUT_PICTURE || step->picture.path.len > 0);
    require(step->layout != PACK_LAYOUT_QUOTATION || step->explanation.count > 0);
    require(step->layout != PACK_LAYOUT_LINKS ||
            (step->lines.count > 0 && step->lines.count <= PACK_LINKS_MAX));
    require(!step->progressive || step->lines.count > 1);
    require(step->time_ms == 0 && step->answers_count == 0);
}

static void check_step(struct arena *arena, const struct pack_step *step)
{
    require(step->line >= 1 && step->title.len > 0 && step->read_ms > 0);
    (void)check_rich(arena, step->title, PACK_TITLE_CHARS_MAX);
    check_text(step->theme, PACK_THEME_CHARS_MAX, false);
    check_text(step->picture.path, PACK_PATH_BYTES_MAX, false);
    check_text(step->picture.alt, PACK_LINE_CHARS_MAX, false);
    require(str_find(step->picture.path, STR("/../")) == step->picture.path.len);
    require(!str_starts(step->picture.path, STR("../")));
    require(step->read_ms >= PACK_READ_MS_MIN && step->read_ms <= PACK_READ_MS_MAX);
    check_list(arena, &step->lines, PACK_LINES_MAX, PACK_LINE_CHARS_MAX);
    check_list(arena, &step->notes, PACK_NOTES_CHARS_MAX, PACK_NOTES_CHARS_MAX);
    check_plain_list(&step->sources, PACK_SOURCES_MAX, PACK_SOURCE_CHARS_MAX);
    require(step->messages_count <= PACK_MESSAGES_MAX && step->plan_ms > 0);
    for (uint32_t i = 0; i < step->messages_count; i++)
        check_message(&step->messages[i]);
    switch (step->kind) {
    case PACK_QUESTION:
        check_question(arena, step);
        break;
    case PACK_SPOT:
        check_spot(step);
        break;
    case PACK_POLL:
    case PACK_FEEDBACK:
        check_opinion(arena, step);
        break;
    case PACK_SLIDE:
        check_slide(arena, step);
        break;
    case PACK_PAUSE:
        require(step->time_ms >= PACK_TIME_MS_MIN && step->time_ms <= PACK_PAUSE_MS_MAX);
        break;
    }
}

static void check_pack(struct arena *arena, const struct pack *pack)
{
    uint32_t questions = 0, line = 0;
    require(pack->steps_count >= 1 && pack->steps_count <= PACK_STEPS_MAX);
    require(str_eq(pack->language, STR("fr")) || str_eq(pack->language, STR("en")));
    (void)check_rich(arena, pack->title, PACK_TITLE_CHARS_MAX);
    (void)check_rich(arena, pack->summary, PACK_EXPLANATION_CHARS_MAX);
    check_text(pack->licence, PACK_LINE_CHARS_MAX, false);
    check_plain_list(&pack->authors, PACK_AUTHORS_MAX, PACK_LINE_CHARS_MAX);
    check_plain_list(&pack->themes, PACK_THEMES_MAX, PACK_THEME_CHARS_MAX);
    for (uint32_t i = 0; i < pack->steps_count; i++) {
        check_step(arena, &pack->steps[i]);
        questions += pack_step_judged(&pack->steps[i]);
        require(pack->steps[i].line > line);
        line = pack->steps[i].line;
        require(pack->steps[i].before_step <= i);
    }
    require(questions == pack->questions_count);
    require(pack_question_number(pack, pack->steps_count) == questions);
}

static void check_problems(const struct pack_problems *problems, bool ok)
{
    uint32_t errors = 0;
    require(problems->count <= PACK_PROBLEMS_MAX);
    for (uint32_t i = 0; i < problems->count; i++) {
        const struct pack_problem *problem = &problems->items[i];
        require(problem->line >= 1 && problem->column >= 1);
        require(i == 0 || problem->line >= problems->items[i - 1].line);
        require(problem->message.len > 0 && problem->hint.len > 0);
        check_text(problem->message, SIZE_MAX, false);
        check_text(problem->hint, SIZE_MAX, false);
        errors += problem->severity == PACK_ERROR;
    }
    require(ok == (errors == 0) && errors <= problems->errors);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str text = {(const char *)data, size};
    struct arena *arena = arena_new(2 * PACK_ARENA_BYTES_MAX);
    struct pack pack, again;
    struct pack_problems fr, en;
    if (!arena)
        return 0;
    pack_problems_init(&fr, arena, STR("fr"));
    pack_problems_init(&en, arena, STR("en"));
    bool ok = pack_parse(arena, STR("fuzz"), text, &pack, &fr);
    check_problems(&fr, ok);
    if (ok)
        check_pack(arena, &pack);
    /* The language changes the sentences, not what is found. */
    require(pack_parse(arena, STR("fuzz"), text, &again, &en) == ok);
    require(en.count == fr.count && en.errors == fr.errors);
    for (uint32_t i = 0; i < en.count; i++)
        require(en.items[i].line == fr.items[i].line && en.items[i].column == fr.items[i].column);
    arena_free(arena);
    return 0;
}
