/* SPDX-License-Identifier: Apache-2.0 */
/* read.c: see read.h. */
#include "report/read.h"

#include <stdlib.h>

struct report_reading {
    struct arena *arena; /* the pack, and the session's texts */
    struct store_session session;
    struct pack pack;
    struct report_builder *builder;
    const struct report *report;
};

static bool read_all(struct report_reading *reading, struct store *store, struct str id,
                     struct err *err)
{
    if (!store_session_find(store, id, reading->arena, &reading->session, err) ||
        !pack_parse_kept(reading->arena, reading->session.pack_id, reading->session.pack_text,
                         &reading->pack, err))
        return false;
    reading->builder = report_new(&reading->pack, &reading->session.settings,
                                  &(struct report_session){
                                      .id = str_from(reading->session.id),
                                      .created_ms = reading->session.created_ms,
                                      .ended_ms = reading->session.ended_ms,
                                  });
    if (!reading->builder)
        return err_set(err, ERR_SYSTEM, "no memory for the report");
    return store_journal_each(store, reading->session.row, report_event, reading->builder, err) &&
           report_finish(reading->builder, &reading->report, err);
}

bool report_read(struct store *store, struct str session_id, struct report_reading **ret,
                 struct err *err)
{
    struct report_reading *reading = calloc(1, sizeof(*reading));
    if (reading)
        reading->arena = arena_new((size_t)PACK_ARENA_BYTES_MAX + PACK_BYTES_MAX);
    if (!reading || !reading->arena) {
        report_reading_free(reading);
        return err_set(err, ERR_SYSTEM, "no memory for the report");
    }
    if (!read_all(reading, store, session_id, err)) {
        report_reading_free(reading);
        return false;
    }
    *ret = reading;
    return true;
}

const struct report *report_reading_get(const struct report_reading *reading)
{
    return reading->report;
}

void report_reading_free(struct report_reading *reading)
{
    if (!reading)
        return;
    report_free(reading->builder);
    arena_free(reading->arena);
    free(reading);
}

static const struct {
    struct str name;
    bool (*write)(const struct report *report, struct buf *out);
} formats[] = {
    [REPORT_JSON] = {STR_INIT("json"), report_json},
    [REPORT_CSV] = {STR_INIT("csv"),  report_csv },
    [REPORT_XLSX] = {STR_INIT("xlsx"), report_xlsx},
    [REPORT_HTML] = {STR_INIT("html"), report_html},
};

bool report_format_find(struct str name, enum report_format *ret)
{
    for (size_t i = 0; i < ARRAY_LEN(formats); i++)
        if (str_eq(formats[i].name, name)) {
            *ret = (enum report_format)i;
            return true;
        }
    return false;
}

bool report_write(const struct report *report, enum report_format format, struct buf *out,
                  struct err *err)
{
    return formats[format].write(report, out) ||
           err_set(err, ERR_SYSTEM, "no memory for the report");
}
