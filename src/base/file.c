/* SPDX-License-Identifier: Apache-2.0 */
/* file.c: reading and writing a file whole. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static bool read_all(int fd, char *room, size_t n)
{
    while (n > 0) {
        ssize_t got = read(fd, room, n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        room += got;
        n -= (size_t)got;
    }
    return true;
}

bool file_read(struct arena *arena, const char *path, size_t bytes_max, struct str *ret,
               struct err *err)
{
    bool ok = false;
    struct stat info;
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return err_set(err, errno == ENOENT || errno == ENOTDIR ? ERR_NOT_FOUND : ERR_SYSTEM,
                       "%s: %s", path, strerrordesc_np(errno));
    if (fstat(fd, &info) != 0 || !S_ISREG(info.st_mode)) {
        (void)err_set(err, ERR_SYSTEM, "%s: not a file that can be read", path);
        goto cleanup;
    }
    if ((uint64_t)info.st_size > bytes_max) {
        (void)err_set(err, ERR_LIMIT, "%s: larger than %zu bytes", path, bytes_max);
        goto cleanup;
    }
    size_t size = (size_t)info.st_size;
    char *room = arena_alloc(arena, size + 1);
    if (!room || !read_all(fd, room, size)) {
        (void)err_set(err, ERR_SYSTEM, "%s: could not be read whole", path);
        goto cleanup;
    }
    *ret = (struct str){room, size};
    ok = true;
cleanup:
    (void)close(fd);
    return ok;
}

static bool write_all(int fd, struct str bytes)
{
    while (bytes.len > 0) {
        ssize_t put = write(fd, bytes.ptr, bytes.len);
        if (put < 0 && errno == EINTR)
            continue;
        if (put < 0)
            return false;
        bytes = str_skip(bytes, (size_t)put);
    }
    return true;
}

/* A new name in a folder lasts once the folder is on the disk. */
static bool folder_sync(const char *path)
{
    const char *slash = strrchr(path, '/');
    char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : strdup(".");
    int fd = folder ? open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC) : -1;
    bool ok = fd >= 0 && (fsync(fd) == 0 || errno == EINVAL); /* some systems know no such thing */
    if (fd >= 0)
        (void)close(fd);
    free(folder);
    return ok;
}

bool file_write(const char *path, struct str bytes, struct err *err)
{
    char *beside;
    bool ok = false;
    if (asprintf(&beside, "%s.XXXXXX", path) < 0)
        return err_set(err, ERR_SYSTEM, "%s: no memory to write it", path);
    int fd = mkostemp(beside, O_CLOEXEC);
    if (fd < 0) {
        (void)err_set(err, ERR_SYSTEM, "%s: %s", path, strerrordesc_np(errno));
        goto cleanup;
    }
    ok = write_all(fd, bytes) && fsync(fd) == 0;
    ok = close(fd) == 0 && ok;
    ok = ok && rename(beside, path) == 0;
    if (!ok) {
        (void)err_set(err, ERR_SYSTEM, "%s: not written: %s", path, strerrordesc_np(errno));
        (void)unlink(beside);
    } else if (!folder_sync(path)) {
        ok = err_set(err, ERR_SYSTEM, "%s: written, but the disk did not confirm it", path);
    }
cleanup:
    free(beside);
    return ok;
}
