/* SPDX-License-Identifier: Apache-2.0 */
/* file.c: reading a file whole. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
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
