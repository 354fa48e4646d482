/* SPDX-License-Identifier: Apache-2.0 */
/* option.c: getopt_long over a table. */
#include "cli/option.h"

#include <assert.h>
#include <getopt.h>
#include <inttypes.h>
#include <stdio.h>

#include "base/str.h"
#include "cli/cli.h"

enum {
    HELP = CLI_OPTIONS_MAX + 1, /* options are told by their place, from 1 */
};

int cli_usage(const char *command, const char *what, const char *value)
{
    (void)fprintf(stderr, "maillon %s: %s%s; see maillon %s --help\n", command, what, value,
                  command);
    return CLI_USAGE;
}

static int say_range(const struct cli_command *command, const struct cli_option *option,
                     const char *value)
{
    char what[96];
    int n = option->max == UINT64_MAX
                ? snprintf(what, sizeof(what), "--%s takes a number, not ", option->name)
                : snprintf(what, sizeof(what),
                           "--%s takes a number from %" PRIu64 " to %" PRIu64 ", not ",
                           option->name, option->min, option->max);
    assert(n > 0 && (size_t)n < sizeof(what));
    return cli_usage(command->name, what, value);
}

static bool add(const struct cli_command *command, const struct cli_option *option,
                const char *value, int *ret_code)
{
    if (option->texts->count < option->texts->max) {
        option->texts->items[option->texts->count++] = value;
        return true;
    }
    *ret_code = cli_usage(command->name, "too many times given: --", option->name);
    return false;
}

static bool take(const struct cli_command *command, const struct cli_option *option,
                 const char *value, int *ret_code)
{
    uint64_t number;
    if (option->flag) {
        *option->flag = true;
    } else if (option->text) {
        *option->text = value;
    } else if (option->texts) {
        return add(command, option, value, ret_code);
    } else if (str_to_u64(str_from(value), option->max, &number) && number >= option->min) {
        *option->number = number;
    } else {
        *ret_code = say_range(command, option, value);
        return false;
    }
    return true;
}

bool cli_options_read(const struct cli_command *command, int argc, char **argv, int *ret_first,
                      int *ret_code)
{
    struct option known[CLI_OPTIONS_MAX + 2] = {0};
    assert(command->count <= CLI_OPTIONS_MAX);
    for (size_t i = 0; i < command->count; i++)
        known[i] = (struct option){command->options[i].name,
                                   command->options[i].flag ? no_argument : required_argument, NULL,
                                   (int)i + 1};
    known[command->count] = (struct option){"help", no_argument, NULL, HELP};
    opterr = 0; /* it is said in our own words */
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no thread runs yet */
    for (int found; (found = getopt_long(argc, argv, ":", known, NULL)) != -1;) {
        if (found == HELP) {
            *ret_code = fputs(command->help, stdout) == EOF ? CLI_FAILED : CLI_GOOD;
            return false;
        }
        if (found == ':' || found == '?') {
            *ret_code = cli_usage(
                command->name,
                found == ':' ? "a value is missing after " : "no such option: ", argv[optind - 1]);
            return false;
        }
        if (!take(command, &command->options[found - 1], optarg, ret_code))
            return false;
    }
    *ret_first = optind;
    return true;
}

bool cli_options_only(const struct cli_command *command, int argc, char **argv, int *ret_code)
{
    int first;
    if (!cli_options_read(command, argc, argv, &first, ret_code))
        return false;
    if (first == argc)
        return true;
    *ret_code = cli_usage(command->name, "it takes no argument such as ", argv[first]);
    return false;
}
