/* SPDX-License-Identifier: Apache-2.0 */
/* check.c: `maillon check`: the checks of the toolbox, on a file or the standard input. */
#include <getopt.h>
#include <jansson.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/limits.h"
#include "base/rng.h"
#include "check/address.h"
#include "check/link.h"
#include "check/lists/lists.h"
#include "check/message.h"
#include "check/passphrase.h"
#include "cli/check_words.h"
#include "cli/cli.h"

static const char help[] =
    "Usage: maillon check password [FILE|-] [--former FILE] [--json] [--lang fr|en]\n"
    "       maillon check password --suggest [--json]\n"
    "       maillon check link|message|address [FILE|-] [--json] [--lang fr|en]\n"
    "Tells what it spots, and why. \"Nothing spotted\" is no promise. Nothing is kept or sent.\n"
    "A password is the first line. It is never given as an argument, which others could read:\n"
    "  read -rs p && printf %s \"$p\" | maillon check password\n"
    "A link may be what a QR code holds; a message a text, an HTML page or an .eml file; an "
    "address\n"
    "a recipient, or several.\n"
    "\n"
    "  --former FILE   the password that it replaces: is it more than a variant?\n"
    "  --suggest       seven words drawn at random, to be learnt by heart\n"
    "  --json          one line: {\"verdict\":\"none|check|alert\",\"findings\":[…]}\n"
    "  --lang fr|en    language of the sentences (fr)\n"
    "  --help          this text\n"
    "\n"
    "Exit: 0 nothing spotted; 1 something was, or it could not be read; 2 wrong use.\n";

struct options {
    const struct kind *kind;
    const char *file;   /* "-": the standard input */
    const char *former; /* NULL: none */
    enum check_language language;
    bool suggest, json, help;
};

/* What is read for a check; views into one arena. */
struct subject {
    struct str input, former;
};

static void check_password(struct check_report *report, const struct subject *subject)
{
    password_check(report, &check_lists, subject->input, subject->former, NULL);
}

static void check_link(struct check_report *report, const struct subject *subject)
{
    link_check(report, subject->input);
}

static void check_address(struct check_report *report, const struct subject *subject)
{
    address_check(report, subject->input);
}

static void check_message(struct check_report *report, const struct subject *subject)
{
    message_check(report, subject->input);
}

/* A line a check: its name, and what runs it. */
static const struct kind {
    const char *name;
    void (*check)(struct check_report *report, const struct subject *subject);
    bool one_line; /* only the first line is its input */
    bool has_former, suggests;
} kinds[] = {
    {"password", check_password, true,  true,  true },
    {"link",     check_link,     false, false, false},
    {"address",  check_address,  false, false, false},
    {"message",  check_message,  false, false, false},
};

static bool usage(const char *what, const char *value)
{
    (void)fprintf(stderr, "maillon check: %s%s; see maillon check --help\n", what, value);
    return false;
}

static bool options_read(int argc, char **argv, struct options *ret)
{
    static const struct option known[] = {
        {"former",  required_argument, NULL, 'f'},
        {"suggest", no_argument,       NULL, 's'},
        {"json",    no_argument,       NULL, 'j'},
        {"lang",    required_argument, NULL, 'l'},
        {"help",    no_argument,       NULL, 'h'},
        {NULL,      0,                 NULL, 0  },
    };
    *ret = (struct options){.file = "-"};
    opterr = 0;
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no thread runs yet */
    for (int option; (option = getopt_long(argc, argv, ":", known, NULL)) != -1;) {
        switch (option) {
        case 'f':
            ret->former = optarg;
            break;
        case 's':
            ret->suggest = true;
            break;
        case 'j':
            ret->json = true;
            break;
        case 'l':
            if (strcmp(optarg, "fr") != 0 && strcmp(optarg, "en") != 0)
                return usage("--lang is fr or en, not ", optarg);
            ret->language = strcmp(optarg, "en") == 0 ? CHECK_ENGLISH : CHECK_FRENCH;
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
        return usage("what is to be checked?", "");
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (strcmp(argv[optind], kinds[i].name) == 0)
            ret->kind = &kinds[i];
    if (!ret->kind)
        return usage("it cannot check ", argv[optind]);
    if (optind + 2 < argc)
        return usage("it takes one file, not also ", argv[optind + 2]);
    if (optind + 1 < argc)
        ret->file = argv[optind + 1];
    if (ret->former && !ret->kind->has_former)
        return usage("--former is not for ", ret->kind->name);
    return !ret->suggest || ret->kind->suggests || usage("--suggest is not for ", ret->kind->name);
}

/* "-": the standard input, whatever it is connected to. */
static bool input_read(struct arena *arena, const char *file, bool one_line, struct str *ret,
                       struct err *err)
{
    struct buf bytes;
    bool ok = true;
    if (strcmp(file, "-") != 0) {
        ok = file_read(arena, file, CHECK_MESSAGE_BYTES_MAX, ret, err);
    } else {
        buf_init(&bytes, CHECK_MESSAGE_BYTES_MAX);
        char piece[4096];
        for (size_t n; (n = fread(piece, 1, sizeof(piece), stdin)) > 0;)
            (void)buf_put(&bytes, (struct str){piece, n});
        if (bytes.refused || ferror(stdin))
            ok = err_set(err, ERR_LIMIT, "the standard input is over %d bytes, or broken",
                         CHECK_MESSAGE_BYTES_MAX);
        else
            *ret = arena_str(arena, buf_str(&bytes));
        buf_done(&bytes);
    }
    if (ok && one_line) {
        struct str rest;
        (void)str_cut(*ret, '\n', ret, &rest);
        if (str_ends(*ret, STR("\r")))
            ret->len--;
    }
    return ok;
}

/* --- output --- */

static bool print_json(json_t *object)
{
    bool ok = object && json_dumpf(object, stdout, JSON_COMPACT) == 0 && putchar('\n') != EOF;
    json_decref(object);
    return ok;
}

static json_t *finding_json(const struct check_finding *finding)
{
    json_t *ret = json_pack("{s:s,s:s,s:I,s:I}", "rule", finding->rule, "severity",
                            check_severity_name(finding->severity), "start",
                            (json_int_t)finding->start, "end", (json_int_t)finding->end);
    for (uint32_t i = 0; ret && i < finding->facts_count; i++)
        (void)json_object_set_new(
            ret, finding->facts[i].name,
            json_stringn(finding->facts[i].value.ptr, finding->facts[i].value.len));
    return ret;
}

static bool report_json(const struct check_report *report)
{
    json_t *findings = json_array();
    for (uint32_t i = 0; i < report->count; i++)
        (void)json_array_append_new(findings, finding_json(&report->items[i]));
    return print_json(json_pack("{s:s,s:o}", "verdict", check_verdict_name(report->verdict),
                                "findings", findings));
}

static void report_words(const struct check_report *report, struct str input,
                         enum check_language language)
{
    check_words_verdict(stdout, report->verdict, language);
    for (uint32_t i = 0; i < report->count; i++)
        check_words_finding(stdout, &report->items[i], input, language);
}

static int suggest(struct arena *arena, const struct options *options)
{
    char random[PASSPHRASE_RANDOM_BYTES];
    struct str phrase = {0};
    if (random_bytes(random, sizeof(random)))
        phrase = passphrase_make(arena, &check_lists, PASSPHRASE_WORDS, STR("-"),
                                 (struct str){random, sizeof(random)});
    if (!phrase.ptr) {
        (void)fputs("maillon check: the system gives no random bytes\n", stderr);
        return CLI_FAILED;
    }
    bool ok = options->json ? print_json(json_pack("{s:s}", "passphrase", phrase.ptr))
                            : puts(phrase.ptr) != EOF;
    return ok ? CLI_GOOD : CLI_FAILED;
}

static int check(struct arena *arena, const struct options *options)
{
    struct subject subject = {0};
    struct check_report report;
    struct err err = {0};
    if (!input_read(arena, options->file, options->kind->one_line, &subject.input, &err) ||
        (options->former && !input_read(arena, options->former, true, &subject.former, &err))) {
        (void)fprintf(stderr, "maillon check: %s\n", err.message);
        return CLI_FAILED;
    }
    check_report_init(&report, arena);
    options->kind->check(&report, &subject);
    if (options->json) {
        if (!report_json(&report))
            return CLI_FAILED;
    } else {
        report_words(&report, subject.input, options->language);
    }
    return report.verdict == CHECK_NONE ? CLI_GOOD : CLI_FAILED;
}

int cli_check(int argc, char **argv)
{
    struct options options;
    if (!options_read(argc, argv, &options))
        return CLI_USAGE;
    if (options.help)
        return fputs(help, stdout) == EOF ? CLI_FAILED : CLI_GOOD;
    struct arena *arena = arena_new(CHECK_ARENA_BYTES_MAX);
    if (!arena) {
        (void)fputs("maillon check: out of memory\n", stderr);
        return CLI_FAILED;
    }
    int ret = options.suggest ? suggest(arena, &options) : check(arena, &options);
    arena_free(arena);
    return ret;
}
