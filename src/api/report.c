/* SPDX-License-Identifier: Apache-2.0 */
/* report.c: see report.h. */
#include "api/report.h"

#include "report/read.h"

static const struct {
    struct str type, headers;
} formats[] = {
    [REPORT_JSON] = {STR_INIT("application/json; charset=utf-8"),                                   STR_INIT("")},
    [REPORT_CSV] = {STR_INIT("text/csv; charset=utf-8"),
                     STR_INIT("Content-Disposition: attachment; filename=\"bilan.csv\"\r\n")                    },
    [REPORT_XLSX] = {STR_INIT("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                     STR_INIT("Content-Disposition: attachment; filename=\"bilan.xlsx\"\r\n")                   },
    [REPORT_HTML] = {STR_INIT("text/html; charset=utf-8"),                                          STR_INIT("")},
};

static void reply_text(struct net_conn *conn, int status, const char *text)
{
    net_reply(conn, &(struct http_reply){
                        .status = status,
                        .content_type = STR("text/plain; charset=utf-8"),
                        .body = str_from(text),
                    });
}

void report_reply(struct store *store, struct net_conn *conn, const struct http_request *request,
                  struct str id)
{
    struct str name = http_query_find(request, STR("format"));
    enum report_format format = REPORT_JSON;
    struct report_reading *reading = NULL;
    struct err err = {0};
    struct buf out;
    if (name.len > 0 && !report_format_find(name, &format)) {
        reply_text(conn, 400, "format is json, csv, xlsx or html");
        return;
    }
    buf_init(&out, REPORT_BYTES_MAX);
    if (report_read(store, id, &reading, &err) &&
        report_write(report_reading_get(reading), format, &out, &err))
        net_reply(conn, &(struct http_reply){
                            .status = 200,
                            .content_type = formats[format].type,
                            .extra_headers = formats[format].headers,
                            .body = buf_str(&out),
                            .policy = format == REPORT_HTML ? POLICY_WHOLE : POLICY_PAGE,
                        });
    else
        reply_text(conn, err.code == ERR_NOT_FOUND ? 404 : 500, err.message);
    report_reading_free(reading);
    buf_done(&out);
}
