/* SPDX-License-Identifier: Apache-2.0 */
/* session.c: the rows of sessions, and the end of their stay. */
#include <assert.h>
#include <string.h>

#include "base/limits.h"
#include "store/store_private.h"

static const char cannot_read[] = "the sessions: cannot be read";
static const char cannot_write[] = "the sessions: cannot be written";

bool store_session_add(struct store *store, struct store_session *session, struct err *err)
{
    const struct game_settings *settings = &session->settings;
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_SESSION_ADD, err);
    if (!stmt)
        return false;
    assert(strlen(session->id) == SESSION_ID_CHARS && strlen(session->pin) == SESSION_PIN_CHARS);
    int i = 1;
    db_bind_str(stmt, i++, str_from(session->id));
    db_bind_str(stmt, i++, str_from(session->pin));
    db_bind_str(stmt, i++, session->pack_id);
    db_bind_str(stmt, i++, session->pack_text);
    const int64_t numbers[] = {
        (int64_t)settings->seed, settings->time_percent, settings->standings_every,
        settings->speed,         settings->partial,      settings->free_pseudonyms,
        settings->shuffle,       settings->sounds,       session->preview,
        session->created_ms,     session->ended_ms,      settings->asks,
        settings->moderate,      settings->profile,      settings->rows,
    };
    for (size_t n = 0; n < ARRAY_LEN(numbers); n++)
        (void)sqlite3_bind_int64(stmt, i++, numbers[n]);
    if (!db_done(&store->db, stmt, cannot_write, err)) {
        if (sqlite3_extended_errcode(store->db.handle) == SQLITE_CONSTRAINT_UNIQUE)
            return err_set(err, ERR_STATE, "a session has this id or PIN already: draw again");
        return false;
    }
    session->row = sqlite3_last_insert_rowid(store->db.handle);
    return true;
}

static bool column_chars(sqlite3_stmt *stmt, int column, char *ret, size_t chars)
{
    struct str s = db_column_str(stmt, column);
    if (!s.ptr || s.len != chars)
        return false;
    memcpy(ret, s.ptr, chars);
    ret[chars] = '\0';
    return true;
}

static bool column_u16(sqlite3_stmt *stmt, int column, uint16_t *ret)
{
    int64_t n = sqlite3_column_int64(stmt, column);
    if (n < 0 || n > UINT16_MAX)
        return false;
    *ret = (uint16_t)n;
    return true;
}

/* The row that the statement stands on; texts are borrowed until it moves. */
static bool session_read(sqlite3_stmt *stmt, struct store_session *ret, struct err *err)
{
    struct store_session session = {.row = sqlite3_column_int64(stmt, 0)};
    struct game_settings *settings = &session.settings;
    session.pack_id = db_column_str(stmt, 3);
    session.pack_text = db_column_str(stmt, 4);
    settings->seed = (uint64_t)sqlite3_column_int64(stmt, 5);
    settings->partial = sqlite3_column_int(stmt, 9) != 0;
    settings->free_pseudonyms = sqlite3_column_int(stmt, 10) != 0;
    settings->shuffle = sqlite3_column_int(stmt, 11) != 0;
    settings->sounds = sqlite3_column_int(stmt, 12) != 0;
    session.preview = sqlite3_column_int(stmt, 13) != 0;
    session.created_ms = sqlite3_column_int64(stmt, 14);
    session.ended_ms = sqlite3_column_int64(stmt, 15);
    session.clock_ms = sqlite3_column_int64(stmt, 16);
    settings->asks = sqlite3_column_int(stmt, 17) != 0;
    settings->moderate = sqlite3_column_int(stmt, 18) != 0;
    settings->profile = sqlite3_column_int(stmt, 19) != 0;
    settings->rows = sqlite3_column_int(stmt, 20) != 0;
    session.players = (uint32_t)sqlite3_column_int64(stmt, 21);
    if (!column_chars(stmt, 1, session.id, SESSION_ID_CHARS) ||
        !column_chars(stmt, 2, session.pin, SESSION_PIN_CHARS) ||
        !column_u16(stmt, 6, &settings->time_percent) ||
        !column_u16(stmt, 7, &settings->standings_every) ||
        !column_u16(stmt, 8, &settings->speed) || !session.pack_id.ptr || !session.pack_text.ptr)
        return err_set(err, ERR_SYNTAX,
                       "the session in row %lld is broken; put the folder back from a copy",
                       (long long)session.row);
    *ret = session;
    return true;
}

bool store_session_find(struct store *store, struct str id, struct arena *arena,
                        struct store_session *ret, struct err *err)
{
    bool ok = false;
    struct store_session session = {0};
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_SESSION_FIND, err);
    if (!stmt)
        return false;
    db_bind_str(stmt, 1, id);
    int code = sqlite3_step(stmt);
    if (code == SQLITE_DONE) {
        (void)err_set(err, ERR_NOT_FOUND, "no session has the id " STR_FMT,
                      STR_ARG(str_head(id, SESSION_ID_CHARS)));
        goto cleanup;
    }
    if (code != SQLITE_ROW) {
        (void)db_fail(&store->db, cannot_read, err);
        goto cleanup;
    }
    if (!session_read(stmt, &session, err))
        goto cleanup;
    session.pack_id = arena_str(arena, session.pack_id);
    session.pack_text = arena_str(arena, session.pack_text);
    if (!session.pack_id.ptr || !session.pack_text.ptr) {
        (void)err_set(err, ERR_SYSTEM, "the sessions: no memory for the pack");
        goto cleanup;
    }
    *ret = session;
    ok = true;
cleanup:
    (void)sqlite3_reset(stmt);
    return ok;
}

bool store_session_each(struct store *store, bool open_only,
                        bool (*each)(void *user, const struct store_session *session), void *user,
                        struct err *err)
{
    bool ok = true, go_on = true;
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_SESSION_EACH, err);
    if (!stmt)
        return false;
    (void)sqlite3_bind_int(stmt, 1, open_only);
    while (ok && go_on) {
        struct store_session session;
        int code = sqlite3_step(stmt);
        if (code == SQLITE_DONE)
            break;
        if (code != SQLITE_ROW)
            ok = db_fail(&store->db, cannot_read, err);
        else if (!session_read(stmt, &session, err))
            ok = false;
        else
            go_on = each(user, &session);
    }
    (void)sqlite3_reset(stmt);
    return ok;
}

/* Runs a statement about one session; ERR_NOT_FOUND if it touched none. */
static bool session_change(struct store *store, sqlite3_stmt *stmt, int64_t row, struct err *err)
{
    if (!db_done(&store->db, stmt, cannot_write, err))
        return false;
    if (sqlite3_changes(store->db.handle) == 0)
        return err_set(err, ERR_NOT_FOUND, "no session is in row %lld", (long long)row);
    return true;
}

bool store_session_end(struct store *store, int64_t row, int64_t ended_ms, uint32_t players,
                       struct err *err)
{
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_SESSION_END, err);
    if (!stmt)
        return false;
    assert(ended_ms > 0);
    (void)sqlite3_bind_int64(stmt, 1, row);
    (void)sqlite3_bind_int64(stmt, 2, ended_ms);
    (void)sqlite3_bind_int64(stmt, 3, players);
    return session_change(store, stmt, row, err);
}

/* What another program reads at this moment cannot be wiped; it is tried again at the next deletion
 * and at the end, and is no failure: the rows are gone. */
static void wipe(struct store *store)
{
    if (store->wipe_due)
        store->wipe_due = !db_wipe(&store->db);
}

static bool session_delete(struct store *store, int64_t row, struct err *err)
{
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_SESSION_DELETE, err);
    if (!stmt)
        return false;
    (void)sqlite3_bind_int64(stmt, 1, row);
    if (!session_change(store, stmt, row, err))
        return false;
    store->wipe_due = true;
    return true;
}

bool store_session_delete(struct store *store, int64_t row, struct err *err)
{
    if (!session_delete(store, row, err))
        return false;
    wipe(store);
    return true;
}

/* row 0: none is left */
static bool outdated_find(struct store *store, int64_t before_ms, int64_t *ret_row, struct err *err)
{
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_SESSION_OUTDATED, err);
    if (!stmt)
        return false;
    (void)sqlite3_bind_int64(stmt, 1, before_ms);
    int code = sqlite3_step(stmt);
    bool ok = code == SQLITE_ROW || code == SQLITE_DONE;
    if (ok)
        *ret_row = code == SQLITE_ROW ? sqlite3_column_int64(stmt, 0) : 0;
    else
        (void)db_fail(&store->db, cannot_read, err);
    (void)sqlite3_reset(stmt);
    return ok;
}

bool store_retention(struct store *store, int64_t now_ms, uint32_t *ret, struct err *err)
{
    const int64_t day_ms = (int64_t)24 * 3600 * 1000;
    uint32_t count = 0;
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_LOGIN_EXPIRE, err);
    if (!stmt)
        return false;
    (void)sqlite3_bind_int64(stmt, 1, now_ms);
    if (!db_done(&store->db, stmt, "the logins: cannot be written", err))
        return false;
    /* One transaction a session: the journal's commits go in between. */
    for (;;) {
        int64_t row;
        if (!outdated_find(store, now_ms - STORE_RETENTION_DAYS * day_ms, &row, err))
            return false;
        if (row == 0)
            break;
        if (!session_delete(store, row, err))
            return false;
        count++;
    }
    wipe(store);
    *ret = count;
    return true;
}
