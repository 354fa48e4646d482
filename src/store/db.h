/* SPDX-License-Identifier: Apache-2.0 */
/* db.h: one SQLite connection with its schema and its prepared statements. Private to store/.
 * A connection belongs to one thread. */
#ifndef MAILLON_STORE_DB_H
#define MAILLON_STORE_DB_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"

/* Every statement of the store; the texts are in db.c, beside the schema. */
enum query {
    QUERY_BEGIN,
    QUERY_COMMIT,
    QUERY_ROLLBACK,
    QUERY_SESSION_ADD,
    QUERY_SESSION_FIND,
    QUERY_SESSION_EACH,
    QUERY_SESSION_END,
    QUERY_SESSION_DELETE,
    QUERY_SESSION_OUTDATED,
    QUERY_JOURNAL_ADD,
    QUERY_JOURNAL_EACH,
    QUERY_CLOCK_SET,
    QUERY_ACCOUNT_ADD,
    QUERY_ACCOUNT_REMOVE,
    QUERY_ACCOUNT_EACH,
    QUERY_ACCOUNT_HASH,
    QUERY_LOGIN_ADD,
    QUERY_LOGIN_CHECK,
    QUERY_LOGIN_USE,
    QUERY_LOGIN_REMOVE,
    QUERY_LOGIN_REMOVE_NAME,
    QUERY_LOGIN_EXPIRE,
};
enum {
    QUERY_COUNT = QUERY_LOGIN_EXPIRE + 1,
};

struct db {
    sqlite3 *handle;
    sqlite3_stmt *queries[QUERY_COUNT]; /* prepared at first use, kept until db_close */
};

/* Opens an existing file with our settings. On failure *db must still be closed. */
bool db_open(struct db *db, const char *path, struct err *err);
void db_close(struct db *db);
/* Brings the schema to this program's version; ERR_STATE: the file is from a newer one. */
bool db_migrate(struct db *db, struct err *err);
/* ERR_STATE unless the schema is of this program's version. */
bool db_current(struct db *db, struct err *err);

/* The statement, without bindings; to be reset by the caller. NULL: *err says why. */
sqlite3_stmt *db_query(struct db *db, enum query query, struct err *err);
/* Runs a statement that gives no rows, and resets it. doing: for the message, as in db_fail. */
bool db_done(struct db *db, sqlite3_stmt *stmt, const char *doing, struct err *err);
bool db_begin(struct db *db, struct err *err);
bool db_commit(struct db *db, struct err *err);
/* Does nothing outside a transaction. */
void db_rollback(struct db *db);
/* Puts SQLite's last words, the system's and the remedy in *err; returns false.
 * doing: what was tried ("the journal: cannot write") */
bool db_fail(struct db *db, const char *doing, struct err *err);
/* Wipes what was deleted from the file and its log, and gives the room back to the system. false:
 * another connection is reading; try again later. */
bool db_wipe(struct db *db);

/* Bound for the call of the statement: the text must live until it is reset. */
void db_bind_str(sqlite3_stmt *stmt, int index, struct str s);
/* Borrowed until the statement moves. */
struct str db_column_str(sqlite3_stmt *stmt, int column);

#endif
