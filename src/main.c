/* SPDX-License-Identifier: Apache-2.0 */
/* main.c: finds the subcommand. */
#include "base/str.h"
#include "cli/cli.h"

static const struct {
    const char *name;
    int (*run)(int argc, char **argv);
    const char *what;
} commands[] = {
    {"serve",    cli_serve,    "starts the server: pages, games, journal"              },
    {"pack",     cli_pack,     "checks and lists packs"                                },
    {"host",     cli_host,     "a facilitator without a browser"                       },
    {"play",     cli_play,     "participants without phones, for a rehearsal or a load"},
    {"simulate", cli_simulate, "a whole session on the engine alone, from a seed"      },
    {"replay",   cli_replay,   "a journal's standings, recomputed"                     },
    {"report",   cli_report,   "what a session was: a page, a table, JSON"             },
    {"check",    cli_check,    "clues in a message, a link, a recipient, a password"   },
    {"practice", cli_practice, "what is due after an incident or a request, by when"   },
    {"backup",   cli_backup,   "proves that a restored folder is the one that was"     },
    {"user",     cli_user,     "adds, lists and removes facilitators"                  },
};

static void print_help(FILE *out)
{
    (void)fputs("Usage: maillon COMMAND [OPTION]…\n\nCommands:\n", out);
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        (void)fprintf(out, "  %-9s %s\n", commands[i].name, commands[i].what);
    (void)fputs("\n`maillon COMMAND --help` tells the options of one.\n", out);
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : "";
    for (size_t i = 0; i < ARRAY_LEN(commands); i++)
        if (strcmp(name, commands[i].name) == 0)
            return commands[i].run(argc - 1, argv + 1);
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0) {
        print_help(stdout);
        return CLI_GOOD;
    }
    if (strcmp(name, "--version") == 0) {
        printf("maillon %s\n", MAILLON_VERSION);
        return CLI_GOOD;
    }
    if (argc > 1)
        (void)fprintf(stderr, "maillon: no command is named \"%s\"\n\n", name);
    print_help(stderr);
    return CLI_USAGE;
}
