/* SPDX-License-Identifier: Apache-2.0 */
/* csv.c: the tables one under the other (RFC 4180 quoting, CRLF). */
#include "report/table.h"

struct csv {
    struct buf *out;
    char between, decimal;
    bool first_table, first_cell;
};

/* A spreadsheet takes a cell that begins so for a formula, whoever wrote it. */
static bool is_formula(struct str s)
{
    struct str begins = STR("=+-@\t\r");
    return s.len > 0 && str_find_char(begins, s.ptr[0]) < begins.len;
}

static void put_text(struct csv *csv, struct str s)
{
    (void)buf_put_byte(csv->out, '"');
    if (is_formula(s))
        (void)buf_put_byte(csv->out, '\'');
    for (size_t i = 0; i < s.len; i++) {
        if (s.ptr[i] == '"')
            (void)buf_put_byte(csv->out, '"');
        (void)buf_put_byte(csv->out, (uint8_t)s.ptr[i]);
    }
    (void)buf_put_byte(csv->out, '"');
}

static void put_number(struct csv *csv, double number, int decimals)
{
    char digits[32];
    int n = snprintf(digits, sizeof(digits), "%.*f", decimals, number);
    for (int i = 0; i < n && (size_t)i < sizeof(digits); i++)
        (void)buf_put_byte(csv->out, (uint8_t)(digits[i] == '.' ? csv->decimal : digits[i]));
}

static void on_cell(void *user, enum cell_kind kind, struct str text, double number)
{
    struct csv *csv = user;
    if (!csv->first_cell)
        (void)buf_put_byte(csv->out, (uint8_t)csv->between);
    csv->first_cell = false;
    if (kind == CELL_SHARE)
        put_number(csv, number, 3);
    else if (kind == CELL_NUMBER)
        put_number(csv, number, number == (double)(int64_t)number ? 0 : 2);
    else
        put_text(csv, text);
}

static void on_row(void *user)
{
    struct csv *csv = user;
    (void)buf_put(csv->out, STR("\r\n"));
    csv->first_cell = true;
}

static void on_table(void *user, const char *name)
{
    struct csv *csv = user;
    if (!csv->first_table)
        on_row(csv);
    csv->first_table = false;
    put_text(csv, str_from(name));
    on_row(csv);
}

bool report_csv(const struct report *report, struct buf *out)
{
    bool french = word_french(report);
    struct csv csv = {out, french ? ';' : ',', french ? ',' : '.', true, true};
    (void)buf_put(out, STR("\xef\xbb\xbf"));
    return tables_write(report, &(struct table_sink){&csv, on_table, on_cell, on_row}) &&
           !out->refused;
}
