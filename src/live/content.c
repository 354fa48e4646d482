/* SPDX-License-Identifier: Apache-2.0 */
/* content.c: what a step shows, as JSON: the same for the present step and for the picture of the
 * next one. */
#include "live/encode_private.h"

void put_summary(json_t *o, const struct pack_step *step)
{
    field_put(o, "kind", json_string(pack_step_kind_name(step->kind)));
    field_text(o, "heading", step->title);
    field_text(o, "theme", step->theme);
    if (pack_step_asks(step))
        field_put(o, "answer_kind", json_string(protocol_answer_kind(step->answer_kind)));
    field_number(o, "time_ms", step->time_ms);
    field_number(o, "read_ms", step->read_ms);
    field_number(o, "plan_ms", step->plan_ms);
}

static void put_picture(json_t *root, struct str pack_id, const struct pack_picture *picture)
{
    if (picture->path.len == 0)
        return;
    json_t *o = json_object();
    field_put(
        o, "src",
        json_sprintf("/packs/" STR_FMT "/" STR_FMT, STR_ARG(pack_id), STR_ARG(picture->path)));
    field_text(o, "alt", picture->alt);
    field_put(root, "picture", o);
}

static void add_run(json_t *runs, struct str s)
{
    if (s.len > 0)
        (void)json_array_append_new(runs, json_text(s));
}

/* A field of a message, cut along its marks; they come in reading order. */
static json_t *runs_of(const struct view *view, uint32_t message, enum pack_message_field field)
{
    struct str text = view->messages[message].fields[field];
    json_t *runs = json_array();
    size_t at = 0;
    for (uint32_t i = 0; view->marks && i < view->answers_count; i++) {
        const struct pack_mark *mark = &view->marks[i];
        if (mark->message != message || mark->field != field)
            continue;
        struct str marked = {text.ptr + mark->start, mark->end - mark->start};
        add_run(runs, (struct str){text.ptr + at, mark->start - at});
        (void)json_array_append_new(
            runs, json_pack("{s:i, s:o}", "id", (int)i + 1, "text", json_text(marked)));
        at = mark->end;
    }
    add_run(runs, str_skip(text, at));
    return runs;
}

static void put_fake_messages(json_t *root, const struct view *view)
{
    static const char *const names[PACK_FIELDS_COUNT] = {
        [PACK_FROM] = "from", [PACK_TO] = "to",     [PACK_SUBJECT] = "subject",
        [PACK_DATE] = "date", [PACK_BODY] = "body",
    };
    json_t *list = json_array();
    for (uint32_t i = 0; i < view->messages_count; i++) {
        json_t *o = json_object();
        field_put(o, "channel",
                  json_string(view->messages[i].channel == PACK_MESSAGE_SMS ? "sms" : "email"));
        for (int field = 0; field < PACK_FIELDS_COUNT; field++)
            field_put(o, names[field], runs_of(view, i, (enum pack_message_field)field));
        (void)json_array_append_new(list, o);
    }
    field_put(root, "messages", list);
}

static void put_answers(json_t *root, const struct view *view)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < view->answers_count; i++) {
        const struct view_answer *answer = &view->answers[i];
        json_t *o = json_object();
        field_number(o, "id", answer->id);
        field_text(o, "text", answer->text);
        if (view->counted)
            field_number(o, "chosen", answer->chosen);
        if (view->compared)
            field_number(o, "before", answer->before);
        if (view->revealed && (view->kind == PACK_QUESTION || view->kind == PACK_SPOT))
            field_bool(o, "right", answer->right);
        if (answer->hint.len > 0)
            field_text(o, "hint", answer->hint);
        (void)json_array_append_new(list, o);
    }
    field_put(root, "answers", list);
}

static void put_columns(json_t *root, const struct view *view)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < view->columns_count; i++) {
        json_t *o = json_object();
        field_text(o, "heading", view->columns[i].heading);
        field_texts(o, "lines", &view->columns[i].lines);
        (void)json_array_append_new(list, o);
    }
    field_put(root, "columns", list);
}

static void put_table(json_t *root, const struct pack_table *table)
{
    json_t *rows = json_array();
    for (uint32_t row = 0; row < table->rows; row++) {
        json_t *cells = json_array();
        for (uint32_t column = 0; column < table->columns; column++)
            (void)json_array_append_new(
                cells, json_text(table->cells[(size_t)row * table->columns + column]));
        (void)json_array_append_new(rows, cells);
    }
    field_put(root, "table", rows);
}

static void put_slide(json_t *root, const struct view *view)
{
    field_put(root, "layout", json_string(protocol_layout(view->layout)));
    if (view->lines.count > 0)
        field_texts(root, "lines", &view->lines);
    if (view->columns_count > 0)
        put_columns(root, view);
    if (view->table)
        put_table(root, view->table);
    if (view->lines_hidden > 0)
        field_number(root, "lines_hidden", view->lines_hidden);
}

json_t *words_of(const struct view *view, enum game_role role)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < view->words_count; i++) {
        const struct view_word *word = &view->words[i];
        json_t *o = json_object();
        field_number(o, "item", word->item);
        field_text(o, "text", word->text);
        field_number(o, "count", word->count);
        if (role == ROLE_CONSOLE) {
            field_bool(o, "shown", word->shown);
            field_bool(o, "decided", word->decided);
        }
        (void)json_array_append_new(list, o);
    }
    return list;
}

static void put_asked(json_t *root, const struct view *view)
{
    field_put(root, "answer_kind", json_string(protocol_answer_kind(view->answer_kind)));
    field_number(root, "points", view->points_max);
    if (view->answer_kind == PACK_SCALE) {
        json_t *scale = json_object();
        field_text(scale, "low", view->scale_low);
        field_text(scale, "high", view->scale_high);
        field_put(root, "scale", scale);
    }
    if (view->messages_count > 0)
        put_fake_messages(root, view);
    /* The passages of a spot are in its messages until it is told which betray it. */
    if (view->answers_count > 0 && (view->kind != PACK_SPOT || view->revealed))
        put_answers(root, view);
}

void put_content(json_t *root, const struct view *view, struct str pack_id)
{
    field_put(root, "kind", json_string(pack_step_kind_name(view->kind)));
    field_text(root, "theme", view->theme);
    if (view->title.len > 0)
        field_text(root, "heading", view->title);
    put_picture(root, pack_id, &view->picture);
    if (view->kind == PACK_SLIDE || view->kind == PACK_PAUSE)
        put_slide(root, view);
    else
        put_asked(root, view);
    if (view->revealed || view->explanation.count > 0)
        field_texts(root, "explanation", &view->explanation);
    if (view->revealed || view->sources.count > 0)
        field_texts(root, "sources", &view->sources);
}
