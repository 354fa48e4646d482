/* SPDX-License-Identifier: Apache-2.0 */
/* user.c: `maillon user`: the facilitators' accounts. May run beside the server. */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sodium.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#include "cli/cli.h"
#include "cli/option.h"
#include "store/store.h"
#include "json/json.h"

enum {
    PASSWORD_BYTES_MAX = 4 * ACCOUNT_PASSWORD_CHARS_MAX, /* UTF-8 */
};

static const char help[] =
    "Usage: maillon user add NAME [--data DIR] [--password-stdin] [--json]\n"
    "       maillon user list [--data DIR] [--json]\n"
    "       maillon user remove NAME [--data DIR] [--json]\n"
    "The accounts of those who run sessions. The password is asked for twice, and not shown.\n"
    "A server may be running meanwhile: it takes new accounts at once.\n"
    "\n"
    "  --data DIR         the server's data folder (data); `add` makes it\n"
    "  --password-stdin   read the password from the first line of the standard input\n"
    "  --json             JSON on stdout, one object a line\n"
    "  --help             this text\n"
    "\n"
    "Exit: 0 good; 1 failed; 2 wrong use.\n";

struct options {
    const char *verb, *name, *data;
    bool password_stdin, json;
};

/* A line without its end. */
struct password {
    char bytes[PASSWORD_BYTES_MAX];
    size_t len;
};

/* add NAME, list, remove NAME. NULL: that is what was said; else what is wrong, and with what. */
static const char *verb_read(int argc, char **argv, int at, struct options *ret,
                             const char **ret_value)
{
    *ret_value = "";
    if (at == argc)
        return "say what to do: add, list or remove";
    ret->verb = argv[at++];
    *ret_value = ret->verb;
    struct str verb = str_from(ret->verb);
    bool lists = str_eq(verb, STR("list"));
    if (!lists && !str_eq(verb, STR("add")) && !str_eq(verb, STR("remove")))
        return "it knows add, list and remove, not ";
    if (!lists && at == argc)
        return "whose account? Give a name after ";
    if (!lists)
        ret->name = argv[at++];
    if (at < argc)
        *ret_value = argv[at];
    return at < argc ? "it takes no further argument such as " : NULL;
}

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    const struct cli_option known[] = {
        {"data",           .text = &ret->data          },
        {"password-stdin", .flag = &ret->password_stdin},
        {"json",           .flag = &ret->json          },
    };
    const struct cli_command command = {"user", help, known, ARRAY_LEN(known)};
    const char *value;
    int first;
    *ret = (struct options){.data = "data"};
    if (!cli_options_read(&command, argc, argv, &first, ret_code))
        return false;
    const char *wrong = verb_read(argc, argv, first, ret, &value);
    if (wrong)
        *ret_code = cli_usage("user", wrong, value);
    return !wrong;
}

/* --- the password --------------------------------------------------------------------------- */

static bool line_read(int fd, struct password *ret, struct err *err)
{
    ret->len = 0;
    for (;;) {
        char byte;
        ssize_t got = read(fd, &byte, 1); /* not more: what follows is not ours */
        if (got < 0)
            return err_set(err, ERR_SYSTEM, "the password was not read: %s",
                           errno == EINTR ? "interrupted" : strerrordesc_np(errno));
        if (got == 0 || byte == '\n')
            break;
        if (ret->len == sizeof(ret->bytes))
            return err_set(err, ERR_LIMIT, "the password is longer than %d characters: shorten it",
                           ACCOUNT_PASSWORD_CHARS_MAX);
        ret->bytes[ret->len++] = byte;
    }
    if (ret->len > 0 && ret->bytes[ret->len - 1] == '\r')
        ret->len--;
    return true;
}

/* Its coming ends the read; the terminal is put back before anything else. */
static void on_signal(int number)
{
    (void)number;
}

static bool prompt(int fd, const char *words, struct password *ret, struct err *err)
{
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    struct sigaction before[ARRAY_LEN(signals)], ours = {.sa_handler = on_signal};
    struct termios shown, hidden;
    if (tcgetattr(fd, &shown) != 0)
        return err_set(err, ERR_SYSTEM, "the terminal does not answer: use --password-stdin");
    for (size_t i = 0; i < ARRAY_LEN(signals); i++)
        (void)sigaction(signals[i], &ours, &before[i]);
    hidden = shown;
    hidden.c_lflag &= (tcflag_t) ~(ECHO | ECHOE | ECHOK | ECHONL);
    bool ok = tcsetattr(fd, TCSAFLUSH, &hidden) == 0 && dprintf(fd, "%s", words) > 0;
    if (ok)
        ok = line_read(fd, ret, err);
    else
        (void)err_set(err, ERR_SYSTEM, "the terminal cannot hide a password: use --password-stdin");
    (void)dprintf(fd, "\n");
    (void)tcsetattr(fd, TCSAFLUSH, &shown);
    for (size_t i = 0; i < ARRAY_LEN(signals); i++)
        (void)sigaction(signals[i], &before[i], NULL);
    return ok;
}

static bool password_ask(struct password *ret, struct err *err)
{
    struct password again = {0};
    int fd = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (fd < 0)
        return err_set(err, ERR_SYSTEM,
                       "there is no terminal to ask for the password: use "
                       "--password-stdin");
    bool ok = prompt(fd, "Password: ", ret, err) && prompt(fd, "The same again: ", &again, err);
    if (ok && !str_eq((struct str){ret->bytes, ret->len}, (struct str){again.bytes, again.len}))
        ok = err_set(err, ERR_SYNTAX, "the two passwords differ: begin again");
    sodium_memzero(&again, sizeof(again));
    (void)close(fd);
    return ok;
}

/* --- the three uses ------------------------------------------------------------------------- */

static bool done_say(const struct options *options, const char *what, struct err *err)
{
    if (!options->json) {
        (void)printf("The account %s is %s\n", options->name, what);
        return true; /* whether it came through is looked at once, at the end */
    }
    return json_print(json_pack("{s:s, s:s}", "name", options->name, "account", what)) ||
           err_set(err, ERR_SYSTEM, "the account is %s, but the output failed", what);
}

static bool user_add(struct store *store, const struct options *options, struct err *err)
{
    struct password password = {0};
    bool ok = options->password_stdin ? line_read(STDIN_FILENO, &password, err)
                                      : password_ask(&password, err);
    ok = ok && store_account_add(store, str_from(options->name),
                                 (struct str){password.bytes, password.len}, err);
    sodium_memzero(&password, sizeof(password));
    return ok && done_say(options, "added", err);
}

static bool user_say_json(void *user, struct str name, int64_t created_ms)
{
    (void)user;
    return json_print(
        json_pack("{s:s%, s:I}", "name", name.ptr, name.len, "created_ms", (json_int_t)created_ms));
}

static bool user_say_text(void *user, struct str name, int64_t created_ms)
{
    (void)user;
    (void)created_ms;
    return printf(STR_FMT "\n", STR_ARG(name)) > 0;
}

/* `add` may come before the server's first start: then it makes the folder. */
static bool folder_open(const struct options *options, struct store **ret, struct err *err)
{
    if (store_open_beside(options->data, ret, err))
        return true;
    return err->code == ERR_NOT_FOUND && str_eq(str_from(options->verb), STR("add")) &&
           store_open(options->data, ret, err);
}

static bool user_run(struct store *store, const struct options *options, struct err *err)
{
    struct str verb = str_from(options->verb);
    if (str_eq(verb, STR("add")))
        return user_add(store, options, err);
    if (str_eq(verb, STR("remove")))
        return store_account_remove(store, str_from(options->name), err) &&
               done_say(options, "removed", err);
    return store_account_each(store, options->json ? user_say_json : user_say_text, NULL, err);
}

int cli_user(int argc, char **argv)
{
    struct options options;
    struct err err = {0};
    struct store *store = NULL;
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;
    bool ok = folder_open(&options, &store, &err) && user_run(store, &options, &err);
    store_close(store);
    if (ok && (fflush(stdout) != 0 || ferror(stdout)))
        ok = err_set(&err, ERR_SYSTEM, "the output could not be written whole");
    if (!ok)
        (void)fprintf(stderr, "maillon user: %s\n", err.message);
    return ok ? CLI_GOOD : CLI_FAILED;
}
