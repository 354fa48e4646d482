/* SPDX-License-Identifier: Apache-2.0 */
/* store.c: the data folder: its making, its lock, opening and closing. */
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/store_private.h"

/* Owned by the caller; NULL: no memory. */
static char *path_in(const char *dir, const char *name)
{
    char *path;
    return asprintf(&path, "%s/%s", dir, name) < 0 ? NULL : path;
}

/* The kernel drops the lock with the process, however it ends. */
static int lock_take(const char *dir, struct err *err)
{
    int fd = -1;
    char *path = path_in(dir, "maillon.lock");
    if (!path) {
        (void)err_set(err, ERR_SYSTEM, "%s: no memory", dir);
        goto cleanup;
    }
    fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (fd < 0) {
        (void)err_set(err, ERR_SYSTEM, "%s: %s; look at the folder's owner and rights", path,
                      strerrordesc_np(errno));
        goto cleanup;
    }
    if (flock(fd, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            (void)err_set(err, ERR_STATE,
                          "%s: another maillon server has this folder open; stop it, or choose "
                          "another folder",
                          dir);
        else
            (void)err_set(err, ERR_SYSTEM, "%s: cannot be locked: %s", path,
                          strerrordesc_np(errno));
        (void)close(fd);
        fd = -1;
    }
cleanup:
    free(path);
    return fd;
}

/* An empty file is an empty database; made here, so that nobody else may read it. One that exists
 * is not touched: closing it would drop the locks that SQLite holds on it in this process. */
static bool file_make(const char *path, struct err *err)
{
    int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 && errno == EEXIST)
        return true;
    if (fd < 0)
        return err_set(err, ERR_SYSTEM, "%s: %s; look at the folder's owner and rights", path,
                       strerrordesc_np(errno));
    (void)close(fd);
    return true;
}

static struct store *store_new(struct err *err)
{
    struct store *store = calloc(1, sizeof(*store));
    if (!store || sodium_init() < 0) {
        (void)err_set(err, ERR_SYSTEM, "the data: no memory or no random numbers");
        free(store);
        return NULL;
    }
    store->lock_fd = -1;
    return store;
}

bool store_open(const char *dir, struct store **ret, struct err *err)
{
    bool ok = false;
    char *path = NULL;
    struct store *store = store_new(err);
    if (!store)
        return false;
    if (mkdir(dir, 0700) != 0 && errno != EEXIST) {
        (void)err_set(err, ERR_SYSTEM, "%s: the data folder cannot be made: %s", dir,
                      strerrordesc_np(errno));
        goto cleanup;
    }
    path = path_in(dir, "maillon.db");
    if (!path) {
        (void)err_set(err, ERR_SYSTEM, "%s: no memory", dir);
        goto cleanup;
    }
    store->lock_fd = lock_take(dir, err);
    if (store->lock_fd < 0 || !file_make(path, err) || !db_open(&store->db, path, err) ||
        !db_migrate(&store->db, err))
        goto cleanup;
    store->writer = writer_new(path, err);
    if (!store->writer)
        goto cleanup;
    *ret = store; /* given away */
    store = NULL;
    ok = true;
cleanup:
    free(path);
    store_close(store);
    return ok;
}

bool store_open_beside(const char *dir, struct store **ret, struct err *err)
{
    bool ok = false;
    struct store *store = store_new(err);
    char *path = path_in(dir, "maillon.db");
    if (!store)
        goto cleanup;
    if (!path) {
        (void)err_set(err, ERR_SYSTEM, "%s: no memory", dir);
        goto cleanup;
    }
    if (access(path, F_OK) != 0) {
        (void)err_set(err, ERR_NOT_FOUND, "%s: %s; --data must name the folder of `maillon serve`",
                      path, strerrordesc_np(errno));
        goto cleanup;
    }
    if (!db_open(&store->db, path, err) || !db_current(&store->db, err))
        goto cleanup;
    *ret = store; /* given away */
    store = NULL;
    ok = true;
cleanup:
    free(path);
    store_close(store);
    return ok;
}

void store_close(struct store *store)
{
    if (!store)
        return;
    writer_free(store->writer);
    if (store->wipe_due)
        (void)db_wipe(&store->db); /* else SQLite empties the log when the last one closes */
    db_close(&store->db);
    if (store->lock_fd >= 0)
        (void)close(store->lock_fd);
    free(store);
}
