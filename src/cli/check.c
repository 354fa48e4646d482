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
    "Usage: maillon check password|link|message|address [FILE|-]... [--lines] [--json] [--lang "
    "fr|en]\n"
    "       maillon check password [FILE|-]... --former FILE …\n"
    "       maillon check password --suggest [--json]\n"
    "Tells what it spots, and why. \"Nothing spotted\" is no promise. Nothing is kept or sent.\n"
    "A password is the first line. It is never given as an argument, which others could read:\n"
    "  read -rs p && printf %s \"$p\" | maillon check password\n"
    "A link may be what a QR code holds; a message a text, an HTML page or an .eml file; an "
    "address\n"
    "a recipient, or several.\n"
    "\n"
    "  --former FILE   the password that it replaces: is it more than a variant?\n"
    "  --suggest       seven words drawn at random, to be learnt by heart\n"
    "  --lines         each line is to be checked, and not the whole\n"
    "  --json          one line each: {\"verdict\":\"none|check|alert\",\"findings\":[…]}; of "
    "several, "
    "with\n"
    "                  its \"file\", and with --lines its \"line\"\n"
    "  --lang fr|en    language of the sentences (fr)\n"
    "  --help          this text\n"
    "\n"
    "Exit: 0 nothing spotted; 1 something was, or it could not be read; 2 wrong use.\n";

struct options {
    const struct kind *kind;
    char **files; /* "-": the standard input */
    int files_count;
    const char *former; /* NULL: none */
    enum check_language language;
    bool suggest, json, lines;
};

/* What is read for a check; views into one arena. */
struct subject {
    struct str input, former;
    const char *file; /* to be told; NULL: it is the only one */
    int64_t line;     /* from 1; 0: the whole of it */
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
    if (argc > 1) {
        ret->files = argv + 1;
        ret->files_count = argc - 1;
    }
    if (ret->former && !ret->kind->has_former)
        return cli_usage("check", "--former is not for ", ret->kind->name);
    if (ret->suggest && !ret->kind->suggests)
        return cli_usage("check", "--suggest is not for ", ret->kind->name);
    return CLI_GOOD;
}

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    static char standard_input[] = "-";
    static char *none[] = {standard_input};
    const char *language = "fr";
    int first;
    const struct cli_option known[] = {
        {"former",  .text = &ret->former },
        {"suggest", .flag = &ret->suggest},
        {"lines",   .flag = &ret->lines  },
        {"json",    .flag = &ret->json   },
        {"lang",    .text = &language    },
    };
    const struct cli_command command = {"check", help, known, ARRAY_LEN(known)};
    *ret = (struct options){.files = none, .files_count = 1};
    if (!cli_options_read(&command, argc, argv, &first, ret_code))
        return false;
    bool english = strcmp(language, "en") == 0;
    ret->language = english ? CHECK_ENGLISH : CHECK_FRENCH;
    *ret_code = english || strcmp(language, "fr") == 0
                    ? operands_read(argc - first, argv + first, ret)
                    : cli_usage("check", "--lang is fr or en, not ", language);
    return *ret_code == CLI_GOOD;
}

/* The first line of text, without its end. */
static struct str line_cut(struct str text, struct str *ret_rest)
{
    struct str ret;
    (void)str_cut(text, '\n', &ret, ret_rest);
    if (str_ends(ret, STR("\r")))
        ret.len--;
    return ret;
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
        *ret = line_cut(*ret, &rest);
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

static bool report_json(const struct check_report *report, const struct subject *subject)
{
    json_t *findings = json_array(), *root;
    for (uint32_t i = 0; i < report->count; i++)
        (void)json_array_append_new(findings, finding_json(&report->items[i]));
    root = json_pack("{s:s,s:o}", "verdict", check_verdict_name(report->verdict), "findings",
                     findings);
    if (root && subject->file)
        (void)json_object_set_new(root, "file", json_text(str_from(subject->file)));
    if (root && subject->line)
        (void)json_object_set_new(root, "line", json_integer(subject->line));
    return json_print(root);
}

static void report_words(const struct check_report *report, const struct subject *subject,
                         enum check_language language)
{
    if (subject->file)
        (void)printf("%s:", subject->file);
    if (subject->line)
        (void)printf("%lld:", (long long)subject->line);
    (void)fputs(subject->file || subject->line ? " " : "", stdout);
    check_words_verdict(stdout, report->verdict, language);
    for (uint32_t i = 0; i < report->count; i++)
        check_words_finding(stdout, &report->items[i], subject->input, language);
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

/* Exit code. */
static int check_one(struct arena *arena, const struct options *options,
                     const struct subject *subject)
{
    struct check_report report;
    check_report_init(&report, arena);
    options->kind->check(&report, subject);
    if (options->json) {
        if (!report_json(&report, subject))
            return CLI_FAILED;
    } else {
        report_words(&report, subject, options->language);
    }
    return report.verdict == CHECK_NONE ? CLI_GOOD : CLI_FAILED;
}

static int check_lines(struct arena *arena, const struct options *options, struct subject subject)
{
    int ret = CLI_GOOD;
    struct str rest = subject.input;
    while (rest.len > 0) {
        subject.input = line_cut(rest, &rest);
        subject.line++;
        if (check_one(arena, options, &subject) != CLI_GOOD)
            ret = CLI_FAILED;
        arena_reset(arena);
    }
    return ret;
}

/* found: where findings go; read: where the input stays meanwhile. */
static int check_file(struct arena *read, struct arena *found, const struct options *options,
                      const char *file)
{
    struct subject subject = {.file = options->files_count > 1 ? file : NULL};
    struct err err = {0};
    if (!input_read(read, file, options->kind->one_line && !options->lines, &subject.input, &err) ||
        (options->former && !input_read(read, options->former, true, &subject.former, &err))) {
        (void)fprintf(stderr, "maillon check: %s\n", err.message);
        return CLI_FAILED;
    }
    return options->lines ? check_lines(found, options, subject)
                          : check_one(found, options, &subject);
}

/* All of them, whatever one of them says. */
static int check(struct arena *arena, const struct options *options)
{
    int ret = CLI_GOOD;
    struct arena *read = arena_new(CHECK_ARENA_BYTES_MAX);
    if (!read) {
        (void)fputs("maillon check: out of memory\n", stderr);
        return CLI_FAILED;
    }
    for (int i = 0; i < options->files_count; i++) {
        if (check_file(read, arena, options, options->files[i]) != CLI_GOOD)
            ret = CLI_FAILED;
        arena_reset(read);
        arena_reset(arena);
    }
    arena_free(read);
    return ret;
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
