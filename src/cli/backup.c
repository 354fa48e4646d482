/* SPDX-License-Identifier: Apache-2.0 */
/* backup.c: `maillon backup`: a manifest of a folder, and a folder held against it. */
#include <errno.h>
#include <limits.h>
#include <sodium.h>
#include <stdlib.h>

#include "base/file.h"
#include "cli/backup_words.h"
#include "cli/cli.h"
#include "cli/option.h"
#include "json/json.h"

static const char help[] =
    "Usage: maillon backup manifest DIR --manifest FILE [--json] [--lang fr|en]\n"
    "       maillon backup verify DIR --manifest FILE [--json] [--lang fr|en]\n"
    "`manifest` notes the size and the BLAKE2b hash of every file of a folder. After a restore,\n"
    "`verify` tells what of it is missing, changed or new. Links are told, not followed. Nothing\n"
    "is sent, and nothing but the manifest is written. Keep it apart from what it lists.\n"
    "\n"
    "  --manifest FILE  to make, or to hold the folder against\n"
    "  --json           JSON on stdout, one object a line; the last one counts\n"
    "  --lang fr|en     language of the sentences (fr)\n"
    "  --help           this text\n"
    "\n"
    "Exit: 0 done, and the same; 1 it differs, or failed; 2 wrong use.\n";

struct options {
    const char *folder, *file;
    enum check_language language;
    bool verify, json;
};

/* --- options -------------------------------------------------------------------------------- */

/* The verb and the folder. NULL: good; else what is wrong, and with what. */
static const char *arguments_read(int argc, char **argv, int at, struct options *ret,
                                  const char **ret_value)
{
    *ret_value = "";
    if (at == argc)
        return "say what to do: manifest or verify";
    struct str verb = str_from(argv[at]);
    ret->verify = str_eq(verb, STR("verify"));
    *ret_value = argv[at++];
    if (!ret->verify && !str_eq(verb, STR("manifest")))
        return "it knows manifest and verify, not ";
    if (at == argc)
        return "which folder? Give its path after ";
    ret->folder = argv[at++];
    *ret_value = at < argc ? argv[at] : "";
    if (at < argc)
        return "it takes one folder; one too many: ";
    return ret->file ? NULL : "which manifest? Add --manifest FILE";
}

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    const char *language = "fr", *value;
    int first;
    const struct cli_option known[] = {
        {"manifest", .text = &ret->file},
        {"json",     .flag = &ret->json},
        {"lang",     .text = &language },
    };
    const struct cli_command command = {"backup", help, known, ARRAY_LEN(known)};
    *ret = (struct options){0};
    if (!cli_options_read(&command, argc, argv, &first, ret_code))
        return false;
    const char *wrong = arguments_read(argc, argv, first, ret, &value);
    bool english = strcmp(language, "en") == 0;
    ret->language = english ? CHECK_ENGLISH : CHECK_FRENCH;
    if (!wrong && !english && strcmp(language, "fr") != 0) {
        wrong = "--lang is fr or en, not ";
        value = language;
    }
    if (wrong)
        *ret_code = cli_usage("backup", wrong, value);
    return !wrong;
}

/* --- what is said --------------------------------------------------------------------------- */

struct saying {
    const struct options *options;
    struct buf path;
    bool ok;
};

static const char *json_why(const struct compare_finding *finding)
{
    if (!finding->found)
        return NULL;
    switch (finding->found->kind) {
    case SCAN_LINK:
        return "link";
    case SCAN_SPECIAL:
        return "special";
    case SCAN_UNREADABLE:
        return strerrordesc_np(finding->found->why);
    case SCAN_FILE:
        break;
    }
    if (finding->result != COMPARE_CHANGED)
        return NULL;
    return finding->listed->size == finding->found->file.size ? "content" : "size";
}

static void finding_say(void *user, const struct compare_finding *finding)
{
    static const char *const names[COMPARE_RESULTS] = {"same", "missing",    "changed",
                                                       "new",  "unreadable", "skipped"};
    struct saying *saying = user;
    if (finding->result == COMPARE_SAME)
        return;
    buf_clear(&saying->path);
    (void)manifest_path_put(&saying->path, finding->path);
    struct str path = buf_str(&saying->path);
    if (saying->options->json)
        saying->ok &=
            json_print(json_pack("{s:s, s:s%, s:s*}", "finding", names[finding->result], "path",
                                 path.ptr ? path.ptr : "", path.len, "why", json_why(finding)));
    else
        backup_words_finding(stdout, finding, path, saying->options->language);
}

static bool verdict_say(const struct options *options, const struct compare_counts *counts)
{
    const size_t *of = counts->of;
    if (!options->json) {
        backup_words_verdict(stdout, counts, options->language);
        return true;
    }
    return json_print(json_pack(
        "{s:s, s:I, s:I, s:I, s:I, s:I, s:I}", "verdict",
        compare_is_same(counts) ? "same" : "differs", "same", (json_int_t)of[COMPARE_SAME],
        "missing", (json_int_t)of[COMPARE_MISSING], "changed", (json_int_t)of[COMPARE_CHANGED],
        "new", (json_int_t)of[COMPARE_NEW], "unreadable", (json_int_t)of[COMPARE_UNREADABLE],
        "skipped", (json_int_t)of[COMPARE_SKIPPED]));
}

/* What a manifest cannot hold, told as `verify` tells it; how many of it could not be read. */
static size_t others_say(const struct scan *scan, struct saying *saying)
{
    size_t unreadable = 0;
    for (size_t i = 0; i < scan->count; i++) {
        const struct scan_entry *entry = &scan->entries[i];
        struct compare_finding finding = {
            .result = COMPARE_SKIPPED, .path = entry->file.path, .found = entry};
        if (entry->kind == SCAN_FILE)
            continue;
        if (entry->kind == SCAN_UNREADABLE) {
            finding.result = COMPARE_UNREADABLE;
            unreadable++;
        }
        finding_say(saying, &finding);
    }
    return unreadable;
}

/* --- the two uses --------------------------------------------------------------------------- */

/* A manifest inside its folder would be lost with it, and be one more file at the next look. */
static bool place_check(const struct options *options, struct err *err)
{
    char folder[PATH_MAX], place[PATH_MAX], parent[PATH_MAX];
    const char *slash = strrchr(options->file, '/');
    int n = slash ? snprintf(parent, sizeof(parent), "%.*s", (int)(slash - options->file + 1),
                             options->file)
                  : snprintf(parent, sizeof(parent), ".");
    if (n < 0 || (size_t)n >= sizeof(parent))
        return err_set(err, ERR_LIMIT, "%s: too long a path", options->file);
    if (!realpath(options->folder, folder))
        return err_set(err, ERR_NOT_FOUND, "%s: %s", options->folder, strerrordesc_np(errno));
    if (!realpath(parent, place))
        return err_set(err, ERR_NOT_FOUND, "%s: %s", parent, strerrordesc_np(errno));
    struct str inner = str_from(place), outer = str_from(folder);
    struct str rest = str_skip(inner, outer.len);
    if (str_starts(inner, outer) &&
        (rest.len == 0 || rest.ptr[0] == '/' || str_eq(outer, STR("/"))))
        return err_set(err, ERR_STATE, "%s lies in the folder itself: choose a place elsewhere",
                       options->file);
    return true;
}

static bool manifest_write(const struct options *options, struct scan *scan, struct arena *arena,
                           struct err *err)
{
    struct buf text;
    size_t count = 0;
    uint64_t bytes = 0;
    struct backup_file *files = arena_alloc(arena, (scan->count + 1) * sizeof(*files));
    if (!files)
        return err_set(err, ERR_SYSTEM, "no memory for so many files");
    for (size_t i = 0; i < scan->count; i++)
        if (scan->entries[i].kind == SCAN_FILE) {
            files[count++] = scan->entries[i].file;
            bytes += scan->entries[i].file.size;
        }
    if (count == 0)
        return err_set(err, ERR_STATE, "%s holds no file: is it the right folder?",
                       options->folder);
    buf_init(&text, BACKUP_MANIFEST_BYTES_MAX);
    manifest_put(&text, &(struct backup_manifest){files, count});
    bool ok = text.refused ? err_set(err, ERR_LIMIT,
                                     "the manifest is too large: take the folders "
                                     "one by one")
                           : file_write(options->file, buf_str(&text), err);
    buf_done(&text);
    if (ok && options->json)
        ok = json_print(json_pack("{s:s, s:I, s:I}", "manifest", options->file, "files",
                                  (json_int_t)count, "bytes", (json_int_t)bytes)) ||
             err_set(err, ERR_SYSTEM, "the manifest is written, but the output failed");
    else if (ok)
        backup_words_made(stdout, options->file, count, bytes, options->language);
    return ok;
}

/* A manifest that left out what could not be read would prove less than it seems to. */
static bool manifest_make(const struct options *options, struct arena *arena, struct saying *saying,
                          struct err *err)
{
    struct scan scan = {0};
    bool ok = place_check(options, err) && scan_folder(arena, options->folder, &scan, err);
    if (ok) {
        size_t unreadable = others_say(&scan, saying);
        ok = unreadable == 0 ? manifest_write(options, &scan, arena, err)
                             : err_set(err, ERR_DENIED,
                                       "no manifest is written: %zu could not be read", unreadable);
    }
    scan_free(&scan);
    return ok;
}

static bool manifest_read(const struct options *options, struct arena *arena,
                          struct backup_manifest *ret, struct err *err)
{
    struct str text;
    struct err wrong = {0};
    if (!file_read(arena, options->file, BACKUP_MANIFEST_BYTES_MAX, &text, err))
        return false;
    return manifest_parse(arena, text, ret, &wrong) ||
           err_at(err, wrong.code, wrong.line, wrong.column, "%s:%u:%u: %s", options->file,
                  wrong.line, wrong.column, wrong.message);
}

/* ret_same: nothing differs. */
static bool folder_verify(const struct options *options, struct arena *arena, struct saying *saying,
                          bool *ret_same, struct err *err)
{
    struct backup_manifest manifest;
    struct scan scan = {0};
    bool ok = manifest_read(options, arena, &manifest, err) &&
              scan_folder(arena, options->folder, &scan, err);
    if (ok) {
        struct compare_counts counts = compare_folder(&manifest, &scan, finding_say, saying);
        *ret_same = compare_is_same(&counts);
        saying->ok &= verdict_say(options, &counts);
    }
    scan_free(&scan);
    return ok;
}

static bool run(const struct options *options, bool *ret_same, struct err *err)
{
    struct saying saying = {.options = options, .ok = true};
    struct arena *arena = arena_new(BACKUP_ARENA_BYTES_MAX);
    if (!arena || sodium_init() < 0) {
        arena_free(arena);
        return err_set(err, ERR_SYSTEM, "no memory to begin with");
    }
    buf_init(&saying.path, (size_t)4 * (BACKUP_PATH_BYTES_MAX + 1));
    bool ok = options->verify ? folder_verify(options, arena, &saying, ret_same, err)
                              : manifest_make(options, arena, &saying, err);
    buf_done(&saying.path);
    arena_free(arena);
    if (ok && (!saying.ok || fflush(stdout) != 0 || ferror(stdout)))
        return err_set(err, ERR_SYSTEM, "the output could not be written whole");
    return ok;
}

int cli_backup(int argc, char **argv)
{
    struct options options;
    struct err err = {0};
    bool same = true;
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;
    bool ok = run(&options, &same, &err);
    if (!ok)
        (void)fprintf(stderr, "maillon backup: %s\n", err.message);
    return ok && same ? CLI_GOOD : CLI_FAILED;
}
