/* SPDX-License-Identifier: Apache-2.0 */
/* cli.h: the subcommands. Each reads its options by a table (option.h), has its own --help, and
 * returns the process's exit code. argv[0] is the subcommand's name. */
#ifndef MAILLON_CLI_CLI_H
#define MAILLON_CLI_CLI_H

enum {
    CLI_GOOD = 0,
    CLI_FAILED = 1, /* failed, or (check, pack check) found something */
    CLI_USAGE = 2,
};

int cli_serve(int argc, char **argv);
int cli_host(int argc, char **argv);
int cli_play(int argc, char **argv);
int cli_simulate(int argc, char **argv);
int cli_replay(int argc, char **argv);
int cli_report(int argc, char **argv);
int cli_check(int argc, char **argv);
int cli_backup(int argc, char **argv);
int cli_pack(int argc, char **argv);
int cli_practice(int argc, char **argv);
int cli_user(int argc, char **argv);

#endif
