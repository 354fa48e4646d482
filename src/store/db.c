/* SPDX-License-Identifier: Apache-2.0 */
/* db.c: the schema, its migrations, the statements, and how failures of SQLite are told. */
#include "store/db.h"

#include <assert.h>
#include <string.h>

#include "base/limits.h"

/* Element i brings version i to i + 1; released elements never change. A session's row is never
 * given again (AUTOINCREMENT): what waits for a deleted session cannot land in a later one. */
static const char *const migrations[] = {
    "CREATE TABLE sessions ("
    "  row INTEGER PRIMARY KEY AUTOINCREMENT,"
    "  id TEXT NOT NULL UNIQUE,"
    "  pin TEXT NOT NULL,"
    "  pack_id TEXT NOT NULL,"
    "  pack_text TEXT NOT NULL,"
    "  seed INTEGER NOT NULL," /* 64 bits, whatever the sign */
    "  time_percent INTEGER NOT NULL,"
    "  standings_every INTEGER NOT NULL,"
    "  speed INTEGER NOT NULL,"
    "  partial INTEGER NOT NULL,"
    "  free_pseudonyms INTEGER NOT NULL,"
    "  shuffle INTEGER NOT NULL,"
    "  sounds INTEGER NOT NULL,"
    "  preview INTEGER NOT NULL,"
    "  created_ms INTEGER NOT NULL,"
    "  ended_ms INTEGER NOT NULL" /* 0: open */
    ") STRICT;"
    "CREATE UNIQUE INDEX sessions_open_pin ON sessions (pin) WHERE ended_ms = 0;"
    /* One row a session and commit; seq counts from 1 without a gap. */
    "CREATE TABLE journal ("
    "  session INTEGER NOT NULL REFERENCES sessions (row) ON DELETE CASCADE,"
    "  seq INTEGER NOT NULL,"
    "  count INTEGER NOT NULL,"    /* events in the blob */
    "  clock_ms INTEGER NOT NULL," /* the session's time after them */
    "  events BLOB NOT NULL,"
    "  PRIMARY KEY (session, seq)"
    ") STRICT, WITHOUT ROWID;"
    /* The time of a session in which nothing happens. */
    "CREATE TABLE clocks ("
    "  session INTEGER PRIMARY KEY REFERENCES sessions (row) ON DELETE CASCADE,"
    "  clock_ms INTEGER NOT NULL"
    ") STRICT;"
    "CREATE TABLE accounts ("
    "  name TEXT PRIMARY KEY COLLATE NOCASE,"
    "  hash TEXT NOT NULL,"
    "  created_ms INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;"
    "CREATE TABLE logins ("
    "  hash BLOB PRIMARY KEY,"
    "  kind INTEGER NOT NULL,"
    "  name TEXT NOT NULL COLLATE NOCASE,"
    "  expires_ms INTEGER NOT NULL"
    ") STRICT, WITHOUT ROWID;",
    /* What a session may ask for and tell; the older ones did not. */
    "ALTER TABLE sessions ADD COLUMN asks INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE sessions ADD COLUMN moderate INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE sessions ADD COLUMN profile INTEGER NOT NULL DEFAULT 0;"
    "ALTER TABLE sessions ADD COLUMN report_rows INTEGER NOT NULL DEFAULT 0;",
    /* So that a list of sessions needs no journal. */
    "ALTER TABLE sessions ADD COLUMN players INTEGER NOT NULL DEFAULT 0;",
};

#define SESSION_COLUMNS                                                                            \
    "row, id, pin, pack_id, pack_text, seed, time_percent, standings_every, speed, partial, "      \
    "free_pseudonyms, shuffle, sounds, preview, created_ms, ended_ms, "                            \
    "max(ifnull((SELECT clock_ms FROM clocks WHERE session = row), 0), "                           \
    "    ifnull((SELECT clock_ms FROM journal WHERE session = row "                                \
    "            ORDER BY seq DESC LIMIT 1), 0)), "                                                \
    "asks, moderate, profile, report_rows, players"

static const char *const queries[QUERY_COUNT] = {
    /* Immediate: a writer that waits for its turn at the start never has to give up midway. */
    [QUERY_BEGIN] = "BEGIN IMMEDIATE",
    [QUERY_COMMIT] = "COMMIT",
    [QUERY_ROLLBACK] = "ROLLBACK",
    [QUERY_SESSION_ADD] =
        "INSERT INTO sessions (id, pin, pack_id, pack_text, seed, time_percent, standings_every, "
        "speed, partial, free_pseudonyms, shuffle, sounds, preview, created_ms, ended_ms, "
        "asks, moderate, profile, report_rows) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, "
        "?19)",
    [QUERY_SESSION_FIND] = "SELECT " SESSION_COLUMNS " FROM sessions WHERE id = ?1",
    [QUERY_SESSION_EACH] = "SELECT " SESSION_COLUMNS " FROM sessions "
                           "WHERE ended_ms = 0 OR NOT ?1 ORDER BY created_ms DESC, row DESC",
    [QUERY_SESSION_END] = "UPDATE sessions SET ended_ms = iif(ended_ms = 0, ?2, ended_ms), "
                          "players = iif(ended_ms = 0, ?3, players) WHERE row = ?1",
    [QUERY_SESSION_DELETE] = "DELETE FROM sessions WHERE row = ?1",
    [QUERY_SESSION_OUTDATED] = "SELECT row FROM sessions "
                               "WHERE ended_ms > 0 AND (ended_ms < ?1 OR preview) LIMIT 1",
    /* What waited for a session that is deleted meanwhile must not stop the others' commit. */
    [QUERY_JOURNAL_ADD] =
        "INSERT INTO journal (session, seq, count, clock_ms, events) "
        "SELECT ?1, ifnull((SELECT max(seq) FROM journal WHERE session = ?1), 0) + 1, ?2, ?3, ?4 "
        "WHERE EXISTS (SELECT 1 FROM sessions WHERE row = ?1)",
    [QUERY_JOURNAL_EACH] = "SELECT seq, count, events FROM journal WHERE session = ?1 ORDER BY seq",
    [QUERY_CLOCK_SET] = "INSERT INTO clocks (session, clock_ms) SELECT ?1, ?2 "
                        "WHERE EXISTS (SELECT 1 FROM sessions WHERE row = ?1) "
                        "ON CONFLICT DO UPDATE SET clock_ms = excluded.clock_ms",
    [QUERY_ACCOUNT_ADD] = "INSERT INTO accounts (name, hash, created_ms) VALUES (?1, ?2, ?3)",
    [QUERY_ACCOUNT_REMOVE] = "DELETE FROM accounts WHERE name = ?1",
    [QUERY_ACCOUNT_EACH] = "SELECT name, created_ms FROM accounts ORDER BY name",
    [QUERY_ACCOUNT_HASH] = "SELECT hash FROM accounts WHERE name = ?1",
    [QUERY_LOGIN_ADD] = "INSERT INTO logins (hash, kind, name, expires_ms) VALUES (?1, ?2, ?3, ?4)",
    [QUERY_LOGIN_CHECK] = "SELECT name FROM logins "
                          "WHERE hash = ?1 AND kind = ?2 AND expires_ms > ?3",
    /* Found and used up in one statement: of two clicks on a link, one gets in. */
    [QUERY_LOGIN_USE] = "DELETE FROM logins WHERE hash = ?1 AND kind = ?2 AND expires_ms > ?3 "
                        "RETURNING name",
    [QUERY_LOGIN_REMOVE] = "DELETE FROM logins WHERE hash = ?1",
    [QUERY_LOGIN_REMOVE_NAME] = "DELETE FROM logins WHERE name = ?1",
    [QUERY_LOGIN_EXPIRE] = "DELETE FROM logins WHERE expires_ms <= ?1",
};

bool db_fail(struct db *db, const char *doing, struct err *err)
{
    int code = db->handle ? sqlite3_errcode(db->handle) : SQLITE_NOMEM;
    int system_errno = db->handle ? sqlite3_system_errno(db->handle) : 0;
    const char *words = db->handle ? sqlite3_errmsg(db->handle) : "no memory";
    const char *system = NULL;
    const char *remedy = "";
    switch (code & 0xff) { /* the rest of a code says where in SQLite it happened */
    case SQLITE_FULL:
        remedy = "; free some space on the disk";
        break;
    case SQLITE_IOERR:
        system = system_errno ? strerrordesc_np(system_errno) : NULL;
        remedy = "; look at the disk and the system's log";
        break;
    case SQLITE_CANTOPEN:
        system = system_errno ? strerrordesc_np(system_errno) : NULL;
        remedy = "; look at the folder's owner and rights";
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        remedy = "; give this user the right to write there";
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        remedy = "; end the other program that uses this folder, or try again";
        break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        remedy = "; put the folder back from a copy";
        break;
    default: /* SQLite's own words must do */
        break;
    }
    return err_set(err, ERR_SYSTEM, "%s: %s%s%s%s", doing, words, system ? ": " : "",
                   system ? system : "", remedy);
}

bool db_open(struct db *db, const char *path, struct err *err)
{
    /* auto_vacuum comes first: it only takes hold in a file without tables. */
    static const char settings[] = "PRAGMA auto_vacuum = INCREMENTAL;"
                                   "PRAGMA journal_mode = WAL;"
                                   "PRAGMA synchronous = FULL;"
                                   "PRAGMA secure_delete = ON;"
                                   "PRAGMA foreign_keys = ON;"
                                   "PRAGMA temp_store = MEMORY;"
                                   "PRAGMA trusted_schema = OFF;";
    *db = (struct db){0};
    if (sqlite3_open_v2(path, &db->handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) !=
            SQLITE_OK ||
        sqlite3_busy_timeout(db->handle, STORE_LOCK_MS_MAX) != SQLITE_OK ||
        sqlite3_exec(db->handle, settings, NULL, NULL, NULL) != SQLITE_OK)
        return db_fail(db, path, err);
    return true;
}

void db_close(struct db *db)
{
    for (size_t i = 0; i < QUERY_COUNT; i++)
        (void)sqlite3_finalize(db->queries[i]); /* the failure was told when it happened */
    int code = sqlite3_close(db->handle);
    assert(code == SQLITE_OK); /* all statements are ours, and finalized */
    (void)code;
    *db = (struct db){0};
}

static bool version_get(struct db *db, int *ret, struct err *err)
{
    sqlite3_stmt *stmt = NULL;
    bool ok = sqlite3_prepare_v2(db->handle, "PRAGMA user_version", -1, &stmt, NULL) == SQLITE_OK &&
              sqlite3_step(stmt) == SQLITE_ROW;
    if (ok)
        *ret = sqlite3_column_int(stmt, 0);
    else
        (void)db_fail(db, "the data: cannot read the version", err);
    (void)sqlite3_finalize(stmt);
    return ok;
}

static bool version_refuse_newer(int version, struct err *err)
{
    if (version >= 0 && version <= (int)ARRAY_LEN(migrations))
        return true;
    return err_set(err, ERR_STATE,
                   "the data is of version %d, and this maillon reads up to %d: use the newer "
                   "maillon that wrote it, or another folder",
                   version, (int)ARRAY_LEN(migrations));
}

bool db_current(struct db *db, struct err *err)
{
    int version;
    if (!version_get(db, &version, err) || !version_refuse_newer(version, err))
        return false;
    if (version < (int)ARRAY_LEN(migrations))
        return err_set(err, ERR_STATE,
                       "the data is of the older version %d: start `maillon serve` once on this "
                       "folder to bring it to %d",
                       version, (int)ARRAY_LEN(migrations));
    return true;
}

static bool migrate_once(struct db *db, int version, struct err *err)
{
    char stamp[64];
    (void)snprintf(stamp, sizeof(stamp), "PRAGMA user_version = %d", version + 1);
    if (!db_begin(db, err))
        return false;
    if (sqlite3_exec(db->handle, migrations[version], NULL, NULL, NULL) != SQLITE_OK ||
        sqlite3_exec(db->handle, stamp, NULL, NULL, NULL) != SQLITE_OK) {
        (void)db_fail(db, "the data: cannot migrate", err);
        db_rollback(db);
        return false;
    }
    return db_commit(db, err);
}

bool db_migrate(struct db *db, struct err *err)
{
    int version;
    if (!version_get(db, &version, err) || !version_refuse_newer(version, err))
        return false;
    for (; version < (int)ARRAY_LEN(migrations); version++)
        if (!migrate_once(db, version, err))
            return false;
    return true;
}

sqlite3_stmt *db_query(struct db *db, enum query query, struct err *err)
{
    sqlite3_stmt **stmt = &db->queries[query];
    if (!*stmt && sqlite3_prepare_v3(db->handle, queries[query], -1, SQLITE_PREPARE_PERSISTENT,
                                     stmt, NULL) != SQLITE_OK) {
        (void)db_fail(db, "the data: cannot be asked", err);
        return NULL;
    }
    (void)sqlite3_clear_bindings(*stmt);
    return *stmt;
}

bool db_done(struct db *db, sqlite3_stmt *stmt, const char *doing, struct err *err)
{
    bool ok = sqlite3_step(stmt) == SQLITE_DONE;
    if (!ok)
        (void)db_fail(db, doing, err); /* before the reset, which would cover the words */
    (void)sqlite3_reset(stmt);
    return ok;
}

bool db_begin(struct db *db, struct err *err)
{
    sqlite3_stmt *stmt = db_query(db, QUERY_BEGIN, err);
    return stmt && db_done(db, stmt, "the data: cannot be written", err);
}

bool db_commit(struct db *db, struct err *err)
{
    sqlite3_stmt *stmt = db_query(db, QUERY_COMMIT, err);
    if (stmt && db_done(db, stmt, "the data: cannot be written", err))
        return true;
    db_rollback(db);
    return false;
}

void db_rollback(struct db *db)
{
    if (sqlite3_get_autocommit(db->handle)) /* SQLite rolls back by itself after some failures */
        return;
    sqlite3_stmt *stmt = db_query(db, QUERY_ROLLBACK, NULL);
    if (stmt)
        (void)db_done(db, stmt, "the data: cannot be rolled back", NULL);
}

static bool checkpoint(struct db *db)
{
    return sqlite3_wal_checkpoint_v2(db->handle, NULL, SQLITE_CHECKPOINT_TRUNCATE, NULL, NULL) ==
           SQLITE_OK;
}

bool db_wipe(struct db *db)
{
    /* The zeros that secure_delete writes must reach the file before its end is cut off, so the
     * log is emptied twice. Readers are not waited for as long as elsewhere: the caller is the
     * loop. */
    (void)sqlite3_busy_timeout(db->handle, STORE_CHECKPOINT_MS_MAX);
    bool ok =
        checkpoint(db) &&
        sqlite3_exec(db->handle, "PRAGMA incremental_vacuum", NULL, NULL, NULL) == SQLITE_OK &&
        checkpoint(db);
    (void)sqlite3_busy_timeout(db->handle, STORE_LOCK_MS_MAX);
    return ok;
}

void db_bind_str(sqlite3_stmt *stmt, int index, struct str s)
{
    /* A NULL pointer would bind NULL, and an empty text is not that. A failure to bind leaves NULL,
     * which the NOT NULL of the schema refuses. */
    (void)sqlite3_bind_text(stmt, index, s.ptr ? s.ptr : "", (int)s.len, SQLITE_STATIC);
}

struct str db_column_str(sqlite3_stmt *stmt, int column)
{
    const char *ptr = (const char *)sqlite3_column_text(stmt, column);
    return (struct str){ptr, (size_t)sqlite3_column_bytes(stmt, column)};
}
