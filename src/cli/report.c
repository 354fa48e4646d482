/* SPDX-License-Identifier: Apache-2.0 */
/* report.c: `maillon report`: what a session was, as a page, a table or JSON. It only reads, and
 * may run beside the server. */
#include <getopt.h>
#include <unistd.h>

#include "cli/cli.h"
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
    bool help;
};

static bool usage(const char *what, const char *value)
{
    (void)fprintf(stderr, "maillon report: %s%s; see maillon report --help\n", what, value);
    return false;
}

static bool options_read(int argc, char **argv, struct options *ret)
{
    static const struct option known[] = {
        {"data",   required_argument, NULL, 'd'},
        {"format", required_argument, NULL, 'f'},
        {"output", required_argument, NULL, 'o'},
        {"help",   no_argument,       NULL, 'h'},
        {NULL,     0,                 NULL, 0  },
    };
    bool formatted = false;
    *ret = (struct options){.data = "data"};
    opterr = 0;
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no thread runs yet */
    for (int option; (option = getopt_long(argc, argv, ":", known, NULL)) != -1;) {
        switch (option) {
        case 'd':
            ret->data = optarg;
            break;
        case 'f':
            formatted = report_format_find(str_from(optarg), &ret->format);
            if (!formatted)
                return usage("no such format: ", optarg);
            break;
        case 'o':
            ret->output = optarg;
            break;
        case 'h':
            ret->help = true;
            return true;
        case ':':
            return usage("a value is missing after ", argv[optind - 1]);
        default:
            return usage("no such option: ", argv[optind - 1]);
        }
    }
    if (optind == argc)
        return usage("which session? ", "(`maillon replay` lists them)");
    if (optind + 1 < argc)
        return usage("it takes one session, not also ", argv[optind + 1]);
    ret->session = argv[optind];
    return formatted || usage("in which format? ", "(--format html, csv, xlsx or json)");
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
    if (!options_read(argc, argv, &options))
        return CLI_USAGE;
    if (options.help)
        return fputs(help, stdout) == EOF ? CLI_FAILED : CLI_GOOD;
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
