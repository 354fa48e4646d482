/* SPDX-License-Identifier: Apache-2.0 */
/* store_private.h: what the files of store/ know of each other. */
#ifndef MAILLON_STORE_STORE_PRIVATE_H
#define MAILLON_STORE_STORE_PRIVATE_H

#include "store/db.h"
#include "store/store.h"
#include "store/writer.h"

struct store {
    struct db db;          /* the caller's thread's */
    struct writer *writer; /* NULL: opened beside a server */
    int lock_fd;           /* -1: opened beside a server */
    bool wipe_due;         /* something was deleted and is not wiped yet */
};

#endif
