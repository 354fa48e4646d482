/* SPDX-License-Identifier: Apache-2.0 */
/* table.h: the report as tables, for the formats made of cells. The rows are said once; a sheet of
 * a workbook and a part of a CSV file are the same calls. */
#ifndef MAILLON_REPORT_TABLE_H
#define MAILLON_REPORT_TABLE_H

#include "report/words.h"

enum cell_kind {
    CELL_HEAD, /* text */
    CELL_TEXT,
    CELL_NUMBER,
    CELL_SHARE, /* 0 to 1 */
};

/* Where cells go: each call is the next cell, row() ends a row. */
struct table_sink {
    void *user;
    /* A new table, by its name in the report's language. */
    void (*table)(void *user, const char *name);
    void (*cell)(void *user, enum cell_kind kind, struct str text, double number);
    void (*row)(void *user);
};

/* All tables, in their order. false: no memory. */
bool tables_write(const struct report *report, const struct table_sink *sink);

#endif
