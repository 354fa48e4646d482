/* SPDX-License-Identifier: Apache-2.0 */
/* scan.c: walks a folder by descriptors, so that a folder that is exchanged for a link meanwhile
 * leads nowhere; hashes each file as it streams by. */
#include "backup/scan.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/limits.h"

static_assert((int)BACKUP_HASH_BYTES == (int)crypto_generichash_BYTES, "BLAKE2b-256");

struct walk {
    struct arena *arena;
    struct scan *scan;
    unsigned char *room; /* BACKUP_READ_BYTES */
    struct buf path;     /* of where it is, below the folder */
    struct err *err;
};

static bool add(struct walk *walk, enum scan_kind kind, int why, const struct backup_file *read)
{
    struct scan *scan = walk->scan;
    struct str path = arena_str(walk->arena, buf_str(&walk->path));
    if (scan->count == BACKUP_FILES_MAX)
        return err_set(walk->err, ERR_LIMIT, "more than %d files: take its folders one by one",
                       BACKUP_FILES_MAX);
    if (scan->count == scan->cap) {
        size_t cap = scan->cap ? 2 * scan->cap : 1024;
        struct scan_entry *entries = realloc(scan->entries, cap * sizeof(*entries));
        if (!entries)
            path.ptr = NULL;
        else
            *scan = (struct scan){entries, scan->count, cap};
    }
    if (!path.ptr)
        return err_set(walk->err, ERR_SYSTEM, "no memory for so many files");
    struct scan_entry *entry = &scan->entries[scan->count++];
    *entry = (struct scan_entry){.kind = kind, .why = why};
    if (read)
        entry->file = *read;
    entry->file.path = path;
    return true;
}

/* 0, or errno. The size is that of what was hashed, whatever happens to the file meanwhile. */
static int digest(struct walk *walk, int fd, struct backup_file *ret)
{
    crypto_generichash_state state;
    (void)crypto_generichash_init(&state, NULL, 0, BACKUP_HASH_BYTES);
    ret->size = 0;
    for (;;) {
        ssize_t got = read(fd, walk->room, BACKUP_READ_BYTES);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errno;
        if (got == 0)
            break;
        (void)crypto_generichash_update(&state, walk->room, (size_t)got);
        ret->size += (uint64_t)got;
    }
    (void)crypto_generichash_final(&state, ret->hash, BACKUP_HASH_BYTES);
    return 0;
}

static bool file_add(struct walk *walk, int folder, const char *name)
{
    struct backup_file file = {0};
    struct stat info;
    /* What became a pipe since it was looked at must not be waited for. */
    int fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return add(walk, SCAN_UNREADABLE, errno, NULL);
    int why = fstat(fd, &info) != 0 ? errno : S_ISREG(info.st_mode) ? 0 : EBUSY;
    if (why == 0)
        why = digest(walk, fd, &file);
    (void)close(fd);
    return why == 0 ? add(walk, SCAN_FILE, 0, &file) : add(walk, SCAN_UNREADABLE, why, NULL);
}

/* What could not be read is a folder: its path ends with '/', or it is the one that was asked for.
 */
static bool folder_refuse(struct walk *walk, int why)
{
    return walk->path.len > 0
               ? add(walk, SCAN_UNREADABLE, why, NULL)
               : err_set(walk->err, ERR_SYSTEM, "the folder: %s", strerrordesc_np(why));
}

static bool folder_walk(struct walk *walk, int fd, int depth);

/* The path has this folder's name already. */
static bool folder_add(struct walk *walk, int parent, const char *name, int depth)
{
    int why = EMFILE;
    (void)buf_put_byte(&walk->path, '/');
    if (walk->path.refused)
        return err_set(walk->err, ERR_LIMIT, "a path of more than %d bytes", BACKUP_PATH_BYTES_MAX);
    if (depth < BACKUP_DEPTH_MAX) {
        int fd = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        if (fd >= 0)
            return folder_walk(walk, fd, depth + 1);
        why = errno;
    }
    return folder_refuse(walk, why);
}

static bool name_add(struct walk *walk, int folder, const char *name, int depth)
{
    struct stat info;
    if (!buf_put(&walk->path, str_from(name)))
        return err_set(walk->err, ERR_LIMIT, "a path of more than %d bytes", BACKUP_PATH_BYTES_MAX);
    if (fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) != 0)
        return add(walk, SCAN_UNREADABLE, errno, NULL);
    if (S_ISREG(info.st_mode))
        return file_add(walk, folder, name);
    if (S_ISDIR(info.st_mode))
        return folder_add(walk, folder, name, depth);
    return add(walk, S_ISLNK(info.st_mode) ? SCAN_LINK : SCAN_SPECIAL, 0, NULL);
}

/* Takes fd. */
static bool folder_walk(struct walk *walk, int fd, int depth)
{
    size_t len = walk->path.len;
    DIR *dir = fdopendir(fd);
    if (!dir) {
        int why = errno;
        (void)close(fd);
        return folder_refuse(walk, why);
    }
    bool ok = true;
    while (ok) {
        errno = 0;
        struct dirent *entry = readdir(dir); /* NOLINT(concurrency-mt-unsafe): the stream is ours */
        if (!entry) {
            ok = errno == 0 || folder_refuse(walk, errno);
            break;
        }
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0)
            continue;
        ok = name_add(walk, fd, entry->d_name, depth);
        walk->path.len = len;
    }
    (void)closedir(dir);
    return ok;
}

static int by_path(const void *a, const void *b)
{
    return str_cmp(((const struct scan_entry *)a)->file.path,
                   ((const struct scan_entry *)b)->file.path);
}

bool scan_folder(struct arena *arena, const char *folder, struct scan *ret, struct err *err)
{
    struct walk walk = {arena, ret, malloc(BACKUP_READ_BYTES), .err = err};
    *ret = (struct scan){0};
    buf_init(&walk.path, BACKUP_PATH_BYTES_MAX);
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool ok = walk.room && fd >= 0;
    if (fd < 0)
        (void)err_set(err, ERR_NOT_FOUND, "%s: %s", folder, strerrordesc_np(errno));
    else if (!walk.room)
        (void)err_set(err, ERR_SYSTEM, "no memory to read with");
    if (ok)
        ok = folder_walk(&walk, fd, 1);
    else if (fd >= 0)
        (void)close(fd);
    if (ok && ret->count > 0)
        qsort(ret->entries, ret->count, sizeof(*ret->entries), by_path);
    buf_done(&walk.path);
    free(walk.room);
    return ok;
}

void scan_free(struct scan *scan)
{
    free(scan->entries);
    *scan = (struct scan){0};
}
