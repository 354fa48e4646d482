/* SPDX-License-Identifier: Apache-2.0 */
/* read.h: a session's report straight from the data folder. */
#ifndef MAILLON_REPORT_READ_H
#define MAILLON_REPORT_READ_H

#include "report/report.h"
#include "store/store.h"

struct report_reading; /* made by report_read, ended by report_reading_free, which takes NULL */

/* Plays the durable journal of a session again, with the pack as it was. ERR_NOT_FOUND: no such
 * session; ERR_SYNTAX: its pack or its journal cannot be read any more. */
bool report_read(struct store *store, struct str session_id, struct report_reading **ret,
                 struct err *err);
/* Lives as long as the reading. */
const struct report *report_reading_get(const struct report_reading *reading);
void report_reading_free(struct report_reading *reading);

enum report_format {
    REPORT_JSON,
    REPORT_CSV,
    REPORT_XLSX,
    REPORT_HTML,
};
/* false: no such format. */
bool report_format_find(struct str name, enum report_format *ret);
/* Appends the document. */
bool report_write(const struct report *report, enum report_format format, struct buf *out,
                  struct err *err);

#endif
