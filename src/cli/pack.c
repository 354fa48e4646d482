/* SPDX-License-Identifier: Apache-2.0 */
/* pack.c: `maillon pack`: says what is wrong with packs, and lists them. */
#include "cli/cli.h"

#include <dirent.h>
#include <limits.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cli/option.h"
#include "pack/pack.h"
#include "json/json.h"

static const char help[] =
    "Usage: maillon pack check PATH… [--json] [--lang fr|en]\n"
    "       maillon pack list [DIR]… [--json]\n"
    "check: says every problem of a pack and of each of its selections, with its line, its\n"
    "       column and what to do.\n"
    "list:  names the packs found in folders (the current one if none is given), and their\n"
    "       selections.\n"
    "\n"
    "  PATH       a pack's folder, its pack.md, a folder of packs, or another text\n"
    "             (whose pictures are then not looked for)\n"
    "  --lang L   language of the problems: fr (default) or en\n"
    "  --json     on stdout: one line of JSON a problem, or a version\n"
    "  --help     this text\n"
    "\n"
    "The grammar is in docs/pack-format.md.\n"
    "Exit: 0 all is well; 1 something was found, or could not be read; 2 wrong use.\n";

enum {
    DEPTH_MAX = 3, /* content/fr/cyberquiz is found from where content is */
};

struct options {
    struct str language;
    bool json;
    char **paths;
    int paths_count;
};

/* --- finding packs ---------------------------------------------------------------------------- */

static bool join(char *ret, size_t size, const char *dir, const char *name)
{
    size_t len = strlen(dir);
    bool slash = len > 0 && dir[len - 1] == '/';
    int n = snprintf(ret, size, "%s%s%s", dir, slash ? "" : "/", name);
    return n > 0 && (size_t)n < size;
}

static bool is_folder(const char *path)
{
    struct stat info;
    return stat(path, &info) == 0 && S_ISDIR(info.st_mode);
}

static bool holds_pack(const char *dir)
{
    char path[PATH_MAX];
    struct stat info;
    return join(path, sizeof(path), dir, "pack.md") && stat(path, &info) == 0 &&
           S_ISREG(info.st_mode);
}

static int not_hidden(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

/* What is done with each pack found; false: something is wrong with it. */
typedef bool visit(const char *dir, const struct options *options);

/* Visits dir if it is a pack, else the packs below it, in the order of names. */
static int walk(const char *dir, int depth, const struct options *options, visit *each, bool *ok)
{
    struct dirent **entries = NULL;
    int found = 0;
    if (holds_pack(dir)) {
        *ok = each(dir, options) && *ok;
        return 1;
    }
    int count = depth > 0 ? scandir(dir, &entries, not_hidden, by_name) : 0;
    for (int i = 0; i < count; i++) {
        char path[PATH_MAX];
        if (join(path, sizeof(path), dir, entries[i]->d_name) && is_folder(path))
            found += walk(path, depth - 1, options, each, ok);
        free(entries[i]);
    }
    free(entries);
    return found;
}

/* --- check ------------------------------------------------------------------------------------ */

/* selection: empty for the whole. */
static bool print_problem(const char *path, struct str selection,
                          const struct pack_problem *problem, const struct options *options)
{
    static const char *const words[2][2] = {
        {"error",  "warning"      },
        {"erreur", "avertissement"}
    };
    bool warning = problem->severity == PACK_WARNING;
    bool french = str_eq(options->language, STR("fr"));
    if (options->json)
        return json_print(json_pack(
            "{s:s, s:s%, s:i, s:i, s:s, s:s%, s:s%}", "file", path, "selection", selection.ptr,
            selection.len, "line", (int)problem->line, "column", (int)problem->column, "severity",
            words[0][warning], "message", problem->message.ptr, problem->message.len, "hint",
            problem->hint.ptr, problem->hint.len));
    return printf("%s:%u:%u: %s%s" STR_FMT "%s%s: " STR_FMT "\n    " STR_FMT "\n", path,
                  problem->line, problem->column, words[french][warning],
                  selection.len > 0 ? " (" : "", STR_ARG(selection), selection.len > 0 ? ")" : "",
                  french ? "\u00a0" : "", STR_ARG(problem->message), STR_ARG(problem->hint)) > 0;
}

/* What a trainer should allow for all of it, rounded up to a minute. */
static uint32_t planned_min(const struct pack *pack)
{
    enum {
        MINUTE_MS = 60000
    };
    uint64_t ms = 0;
    for (uint32_t i = 0; i < pack->steps_count; i++)
        ms += pack->steps[i].plan_ms;
    return (uint32_t)((ms + MINUTE_MS - 1) / MINUTE_MS);
}

static void print_good(const char *path, const struct pack *pack, const struct options *options)
{
    bool part = pack->selection.len > 0;
    bool french = str_eq(options->language, STR("fr"));
    if (options->json)
        return;
    printf("%s%s" STR_FMT "%s", path, part ? " (" : "", STR_ARG(pack->selection), part ? ")" : "");
    printf(
        french
            ? "\u00a0: rien à signaler (étapes\u00a0: %u, questions\u00a0: %u, minutes\u00a0: %u)\n"
            : ": nothing to report (steps: %u, questions: %u, minutes: %u)\n",
        pack->steps_count, pack->questions_count, planned_min(pack));
}

static bool is_known(const struct pack_problem *problem, const struct pack_problems *known)
{
    for (uint32_t i = 0; i < known->count; i++)
        if (known->items[i].line == problem->line && known->items[i].column == problem->column &&
            str_eq(known->items[i].message, problem->message))
            return true;
    return false;
}

/* known: what has been said already; may be NULL. */
static bool print_problems(const char *path, struct str selection, const struct pack *pack,
                           const struct pack_problems *problems, const struct pack_problems *known,
                           const struct options *options)
{
    bool good = problems->errors == 0;
    for (uint32_t i = 0; i < problems->count; i++) {
        const struct pack_problem *problem = &problems->items[i];
        if (known && is_known(problem, known))
            continue;
        good = false;
        if (!print_problem(path, selection, problem, options))
            return false;
    }
    if (good)
        print_good(path, pack, options);
    return good;
}

/* Says what is wrong with a selection and not with the whole. */
static bool check_selection(const char *dir, const char *path, struct str selection,
                            const struct pack_problems *known, const struct options *options)
{
    struct pack pack = {0};
    struct pack_problems problems;
    bool good = false;
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    if (!arena)
        return false;
    pack_problems_init(&problems, arena, options->language);
    (void)pack_load(arena, dir, selection, &pack, &problems);
    good = print_problems(path, selection, &pack, &problems, known, options);
    arena_free(arena);
    return good;
}

static bool check_folder(const char *dir, const struct options *options)
{
    char path[PATH_MAX];
    struct pack pack = {0};
    struct pack_problems problems;
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    bool good = false;
    if (!arena || !join(path, sizeof(path), dir, "pack.md"))
        goto cleanup;
    pack_problems_init(&problems, arena, options->language);
    (void)pack_load(arena, dir, STR(""), &pack, &problems);
    good = print_problems(path, STR(""), &pack, &problems, NULL, options);
    for (uint32_t i = 0; i < pack.selections.count; i++)
        good = check_selection(dir, path, pack.selections.items[i], &problems, options) && good;
cleanup:
    arena_free(arena);
    return good;
}

/* A text that is not named pack.md: a draft, which has no folder yet. */
static bool check_text(const char *path, const struct options *options)
{
    struct pack pack = {0};
    struct pack_problems problems;
    struct str text;
    struct err err = {0};
    bool good = false;
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    if (!arena || !file_read(arena, path, PACK_BYTES_MAX, &text, &err)) {
        (void)fprintf(stderr, "maillon pack: %s\n", arena ? err.message : "no memory");
        goto cleanup;
    }
    pack_problems_init(&problems, arena, options->language);
    (void)pack_parse(arena, str_from(path), text, &pack, &problems);
    good = print_problems(path, STR(""), &pack, &problems, NULL, options);
cleanup:
    arena_free(arena);
    return good;
}

/* The folder of ".../pack.md"; false: path ends otherwise. */
static bool pack_folder(const char *path, char *ret, size_t size)
{
    struct str whole = str_from(path);
    struct str name = STR("pack.md");
    if (!str_ends(whole, name))
        return false;
    whole.len -= name.len;
    if (whole.len > 0 && whole.ptr[whole.len - 1] != '/')
        return false;
    if (whole.len > 1)
        whole.len--;
    int n = whole.len ? snprintf(ret, size, STR_FMT, STR_ARG(whole)) : snprintf(ret, size, ".");
    return n > 0 && (size_t)n < size;
}

static bool check_path(const char *path, const struct options *options)
{
    char dir[PATH_MAX];
    bool ok = true;
    if (pack_folder(path, dir, sizeof(dir)))
        return check_folder(dir, options);
    if (!is_folder(path))
        return check_text(path, options);
    if (walk(path, DEPTH_MAX, options, check_folder, &ok) == 0)
        return check_folder(path, options); /* says that there is no pack.md */
    return ok;
}

static int check(const struct options *options)
{
    bool ok = true;
    if (options->paths_count == 0)
        return cli_usage("pack", "check needs a path, such as content/fr/cyberquiz", "");
    for (int i = 0; i < options->paths_count; i++)
        ok = check_path(options->paths[i], options) && ok;
    return ok ? CLI_GOOD : CLI_FAILED;
}

/* --- list ------------------------------------------------------------------------------------- */

static bool list_json(const char *dir, const struct pack *pack)
{
    return json_print(json_pack(
        "{s:s%, s:s%, s:s%, s:s%, s:i, s:i, s:i, s:s}", "id", pack->id.ptr, pack->id.len,
        "selection", pack->selection.ptr ? pack->selection.ptr : "", pack->selection.len, "title",
        pack->title.ptr, pack->title.len, "language", pack->language.ptr, pack->language.len,
        "steps", (int)pack->steps_count, "questions", (int)pack->questions_count, "duration_min",
        (int)pack->duration_min, "path", dir));
}

static bool list_text(const char *dir, const struct pack *pack)
{
    return printf(STR_FMT "  " STR_FMT "  " STR_FMT ", %u questions, %u min  %s\n",
                  STR_ARG(pack->id), STR_ARG(pack->title), STR_ARG(pack->language),
                  pack->questions_count, pack->duration_min, dir) > 0;
}

/* Lists one version, and after the whole its selections. */
static bool list_version(const char *dir, struct str selection, const struct options *options)
{
    struct pack pack = {0};
    struct pack_problems problems;
    bool good = false;
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    if (!arena)
        return false;
    pack_problems_init(&problems, arena, options->language);
    if (pack_load(arena, dir, selection, &pack, &problems)) {
        pack.title = pack_plain(arena, pack.title);
        good = options->json ? list_json(dir, &pack) : list_text(dir, &pack);
        for (uint32_t i = 0; selection.len == 0 && i < pack.selections.count; i++)
            good = list_version(dir, pack.selections.items[i], options) && good;
    } else {
        (void)fprintf(stderr,
                      "%s%s" STR_FMT ": cannot be played, %u errors; see maillon pack check %s\n",
                      dir, selection.len > 0 ? "@" : "", STR_ARG(selection), problems.errors, dir);
    }
    arena_free(arena);
    return good;
}

static bool list_folder(const char *dir, const struct options *options)
{
    return list_version(dir, STR(""), options);
}

static int list(const struct options *options)
{
    static char here[] = ".";
    char *only[] = {here};
    char **paths = options->paths_count ? options->paths : only;
    int count = options->paths_count ? options->paths_count : 1;
    bool ok = true;
    for (int i = 0; i < count; i++)
        if (walk(paths[i], DEPTH_MAX, options, list_folder, &ok) == 0) {
            (void)fprintf(stderr, "%s: no pack here; a pack is a folder that holds pack.md\n",
                          paths[i]);
            ok = false;
        }
    return ok ? CLI_GOOD : CLI_FAILED;
}

/* --- options ---------------------------------------------------------------------------------- */

int cli_pack(int argc, char **argv)
{
    struct options options = {0};
    const char *language = "fr";
    int first, code;
    const struct cli_option known[] = {
        {"json", .flag = &options.json},
        {"lang", .text = &language    },
    };
    const struct cli_command command = {"pack", help, known, ARRAY_LEN(known)};
    if (!cli_options_read(&command, argc, argv, &first, &code))
        return code;
    options.language = str_from(language);
    if (!str_eq(options.language, STR("fr")) && !str_eq(options.language, STR("en")))
        return cli_usage("pack", "--lang takes fr or en, not ", language);
    if (first == argc)
        return cli_usage("pack", "say what to do: check or list", "");
    options.paths = argv + first + 1;
    options.paths_count = argc - first - 1;
    if (strcmp(argv[first], "check") == 0)
        return check(&options);
    if (strcmp(argv[first], "list") == 0)
        return list(&options);
    return cli_usage("pack", "it knows check and list, not ", argv[first]);
}
