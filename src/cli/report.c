/* SPDX-License-Identifier: Apache-2.0 */
/* report.c: `maillon report`: what a session was, as a page, a table or JSON. It only reads, and
 * may run beside the server. */
#include <unistd.h>

#include "cli/cli.h"
#include "cli/option.h"
#include "report/read.h"

static const char help[] =
    "Usage: maillon report SESSION --format html|csv|xlsx|json [--data DIR] [--output FILE]\n"
    "What a session was: attendance, success by question and theme, polls before and after,\n"
    "clues found, feedback; those to explain again first. It names nobody.\n"
    "`maillon replay` without arguments lists the sessions. A server may be running meanwhile.\n"
    "\n"
    "  --format F     html: a page to print; csv, xlsx: for a spreadsheet; json\n"
    "  --data DIR     the server's data folder (data)\n"
    "  --output FILE  instead of stdout\n"
    "  --help         this text\n"
    "\n"
    "Exit: 0 good; 1 no such session, or its journal is broken; 2 wrong use.\n";

struct options {
    const char *data, *session, *output;
    enum report_format format;
};

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    const char *format = NULL;
    int first;
    const struct cli_option known[] = {
        {"data",   .text = &ret->data  },
        {"format", .text = &format     },
        {"output", .text = &ret->output},
    };
    const struct cli_command command = {"report", help, known, ARRAY_LEN(known)};
    *ret = (struct options){.data = "data"};
    if (!cli_options_read(&command, argc, argv, &first, ret_code))
        return false;
    *ret_code = CLI_USAGE;
    if (first == argc)
        (void)cli_usage("report", "which session? ", "(`maillon replay` lists them)");
    else if (first + 1 < argc)
        (void)cli_usage("report", "it takes one session, not also ", argv[first + 1]);
    else if (!format)
        (void)cli_usage("report", "in which format? ", "(--format html, csv, xlsx or json)");
    else if (!report_format_find(str_from(format), &ret->format))
        (void)cli_usage("report", "no such format: ", format);
    else
        *ret_code = CLI_GOOD;
    ret->session = argv[first];
    return *ret_code == CLI_GOOD;
}

static bool put_out(const struct options *options, struct str document, struct err *err)
{
    FILE *out = options->output ? fopen(options->output, "wbe") : stdout;
    if (!out)
        return err_set(err, ERR_SYSTEM, "%s cannot be written", options->output);
    bool ok = fwrite(document.ptr, 1, document.len, out) == document.len && fflush(out) == 0;
    if (out != stdout)
        ok = fclose(out) == 0 && ok;
    return ok || err_set(err, ERR_SYSTEM, "the report could not be written whole");
}

int cli_report(int argc, char **argv)
{
    struct options options;
    struct err err = {0};
    struct store *store = NULL;
    struct report_reading *reading = NULL;
    struct buf document;
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;
    buf_init(&document, REPORT_BYTES_MAX);
    bool ok = store_open_beside(options.data, &store, &err) &&
              report_read(store, str_from(options.session), &reading, &err) &&
              report_write(report_reading_get(reading), options.format, &document, &err);
    if (ok && options.format == REPORT_XLSX && !options.output && isatty(STDOUT_FILENO))
        ok = err_set(&err, ERR_STATE, "a workbook is not for a terminal: add --output FILE");
    ok = ok && put_out(&options, buf_str(&document), &err);
    if (!ok)
        (void)fprintf(stderr, "maillon report: %s\n", err.message);
    buf_done(&document);
    report_reading_free(reading);
    store_close(store);
    return ok ? CLI_GOOD : CLI_FAILED;
}
