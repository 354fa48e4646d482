/* SPDX-License-Identifier: Apache-2.0 */
/* option.h: a command's options as a table, so that all commands read them alike and say what is
 * wrong in the same words. */
#ifndef MAILLON_CLI_OPTION_H
#define MAILLON_CLI_OPTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* For an option that may be given several times. */
struct cli_texts {
    const char **items; /* the caller's; each points into argv */
    size_t count, max;
};

/* Exactly one of the pointers is set; what is not given keeps the value that it had. */
struct cli_option {
    const char *name; /* without "--" */
    bool *flag;
    const char **text; /* points into argv */
    struct cli_texts *texts;
    uint64_t *number;
    uint64_t min, max; /* of the number */
};

struct cli_command {
    const char *name; /* "play" */
    const char *help; /* the whole text, with its last line feed */
    const struct cli_option *options;
    size_t count; /* up to CLI_OPTIONS_MAX */
};

enum {
    CLI_OPTIONS_MAX = 16,
};

/* Reads the options; `--help` is known to all commands. ret_first: where in argv the arguments
 * begin, which are no options. false: the command ends with *ret_code: the help was asked for and
 * given, or something was wrong and is said. */
bool cli_options_read(const struct cli_command *command, int argc, char **argv, int *ret_first,
                      int *ret_code);
/* The same for a command that takes nothing but options. */
bool cli_options_only(const struct cli_command *command, int argc, char **argv, int *ret_code);
/* Says what is wrong; CLI_USAGE. value: ends the sentence; may be empty */
int cli_usage(const char *command, const char *what, const char *value);

#endif
