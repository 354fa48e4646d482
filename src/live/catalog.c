/* SPDX-License-Identifier: Apache-2.0 */
/* catalog.c: finding packs on the disk. */
#include "live/catalog.h"

#include <dirent.h>
#include <limits.h>
#include <unistd.h>

#include "base/log.h"

enum {
    CATALOG_PACKS_MAX = 200, /* a trainer's shelf */
};

struct entry {
    struct arena *arena;
    struct pack pack;
};

struct catalog {
    struct entry entries[CATALOG_PACKS_MAX];
    size_t count;
};

struct catalog *catalog_new(void)
{
    return calloc(1, sizeof(struct catalog));
}

void catalog_free(struct catalog *catalog)
{
    if (!catalog)
        return;
    for (size_t i = 0; i < catalog->count; i++)
        arena_free(catalog->entries[i].arena);
    free(catalog);
}

static bool holds_pack(const char *dir)
{
    char path[PATH_MAX];
    int n = snprintf(path, sizeof(path), "%s/pack.md", dir);
    return n > 0 && (size_t)n < sizeof(path) && access(path, R_OK) == 0;
}

static void log_problems(const char *dir, const struct pack_problems *problems)
{
    for (uint32_t i = 0; i < problems->count; i++)
        if (problems->items[i].severity == PACK_ERROR) {
            const struct pack_problem *p = &problems->items[i];
            log_line(LOG_WARN,
                     "%s/pack.md:%u:%u: " STR_FMT " (%u errors; see `maillon pack check`)", dir,
                     p->line, p->column, STR_ARG(p->message), problems->errors);
            return;
        }
}

/* selection: empty for the whole */
static bool add_one(struct catalog *catalog, const char *dir, struct str selection)
{
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    struct pack_problems problems;
    struct pack pack;
    if (!arena)
        return false;
    pack_problems_init(&problems, arena, STR("en"));
    if (!pack_load(arena, dir, selection, &pack, &problems)) {
        log_problems(dir, &problems);
    } else if (catalog_find(catalog, pack.id)) {
        log_line(LOG_WARN, "%s: another pack is named " STR_FMT " already; rename its folder", dir,
                 STR_ARG(pack.id));
    } else if (catalog->count < CATALOG_PACKS_MAX) {
        catalog->entries[catalog->count++] = (struct entry){arena, pack};
        return true;
    }
    arena_free(arena);
    return false;
}

/* The whole, then its shorter versions. */
static bool add_pack(struct catalog *catalog, const char *dir)
{
    if (!add_one(catalog, dir, STR("")))
        return false;
    struct pack_texts selections = catalog->entries[catalog->count - 1].pack.selections;
    for (uint32_t i = 0; i < selections.count; i++)
        (void)add_one(catalog, dir, selections.items[i]);
    return true;
}

static int by_name(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int not_hidden(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

bool catalog_add(struct catalog *catalog, const char *dir, struct err *err)
{
    size_t before = catalog->count;
    if (holds_pack(dir)) {
        (void)add_pack(catalog, dir);
    } else {
        struct dirent **names = NULL;
        int count = scandir(dir, &names, not_hidden, by_name);
        for (int i = 0; i < count; i++) {
            char path[PATH_MAX];
            int n = snprintf(path, sizeof(path), "%s/%s", dir, names[i]->d_name);
            if (n > 0 && (size_t)n < sizeof(path) && holds_pack(path))
                (void)add_pack(catalog, path);
            free(names[i]);
        }
        free(names);
    }
    if (catalog->count == before)
        return err_set(err, ERR_NOT_FOUND,
                       "%s: no pack that can be played; name a folder that holds pack.md, and try "
                       "`maillon pack check %s`",
                       dir, dir);
    return true;
}

size_t catalog_count(const struct catalog *catalog)
{
    return catalog->count;
}

const struct pack *catalog_get(const struct catalog *catalog, size_t i)
{
    return &catalog->entries[i].pack;
}

const struct pack *catalog_find(const struct catalog *catalog, struct str id)
{
    for (size_t i = 0; i < catalog->count; i++)
        if (str_eq(catalog->entries[i].pack.id, id))
            return &catalog->entries[i].pack;
    return NULL;
}
