/* SPDX-License-Identifier: Apache-2.0 */
/* check.c: `maillon check`: the checks of the toolbox, on a file or the standard input. */
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
#include "cli/option.h"
#include "json/json.h"

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
    bool suggest, json;
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
    message_check(report, subject->input, NULL);
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

/* What is left of argv: what to check, and where it stands. */
static int operands_read(int argc, char **argv, struct options *ret)
{
    if (argc == 0)
        return cli_usage("check", "what is to be checked?", "");
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (strcmp(argv[0], kinds[i].name) == 0)
            ret->kind = &kinds[i];
    if (!ret->kind)
        return cli_usage("check", "it cannot check ", argv[0]);
    if (argc > 2)
        return cli_usage("check", "it takes one file, not also ", argv[2]);
    if (argc > 1)
        ret->file = argv[1];
    if (ret->former && !ret->kind->has_former)
        return cli_usage("check", "--former is not for ", ret->kind->name);
    if (ret->suggest && !ret->kind->suggests)
        return cli_usage("check", "--suggest is not for ", ret->kind->name);
    return CLI_GOOD;
}

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    const char *language = "fr";
    int first;
    const struct cli_option known[] = {
        {"former",  .text = &ret->former },
        {"suggest", .flag = &ret->suggest},
        {"json",    .flag = &ret->json   },
        {"lang",    .text = &language    },
    };
    const struct cli_command command = {"check", help, known, ARRAY_LEN(known)};
    *ret = (struct options){.file = "-"};
    if (!cli_options_read(&command, argc, argv, &first, ret_code))
        return false;
    bool english = strcmp(language, "en") == 0;
    ret->language = english ? CHECK_ENGLISH : CHECK_FRENCH;
    *ret_code = english || strcmp(language, "fr") == 0
                    ? operands_read(argc - first, argv + first, ret)
                    : cli_usage("check", "--lang is fr or en, not ", language);
    return *ret_code == CLI_GOOD;
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

static json_t *finding_json(const struct check_finding *finding)
{
    json_t *ret = json_pack("{s:s,s:s,s:I,s:I}", "rule", finding->rule, "severity",
                            check_severity_name(finding->severity), "start",
                            (json_int_t)finding->start, "end", (json_int_t)finding->end);
    for (uint32_t i = 0; ret && i < finding->facts_count; i++)
        (void)json_object_set_new(ret, finding->facts[i].name, json_text(finding->facts[i].value));
    return ret;
}

static bool report_json(const struct check_report *report)
{
    json_t *findings = json_array();
    for (uint32_t i = 0; i < report->count; i++)
        (void)json_array_append_new(findings, finding_json(&report->items[i]));
    return json_print(json_pack("{s:s,s:o}", "verdict", check_verdict_name(report->verdict),
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
    bool ok = options->json ? json_print(json_pack("{s:s}", "passphrase", phrase.ptr))
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
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;
    struct arena *arena = arena_new(CHECK_ARENA_BYTES_MAX);
    if (!arena) {
        (void)fputs("maillon check: out of memory\n", stderr);
        return CLI_FAILED;
    }
    int ret = options.suggest ? suggest(arena, &options) : check(arena, &options);
    arena_free(arena);
    return ret;
}
