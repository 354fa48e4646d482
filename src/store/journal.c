/* SPDX-License-Identifier: Apache-2.0 */
/* journal.c: the journal as store.h shows it: the writer's doors, and reading. */
#include <assert.h>

#include "game/event.h"
#include "store/store_private.h"

uint64_t store_append(struct store *store, int64_t session_row, const struct event *event)
{
    assert(store->writer);
    return writer_append(store->writer, session_row, event);
}

void store_clock(struct store *store, int64_t session_row, int64_t clock_ms)
{
    assert(store->writer);
    writer_clock(store->writer, session_row, clock_ms);
}

void store_flush(struct store *store)
{
    assert(store->writer);
    writer_flush(store->writer);
}

int store_event_fd(const struct store *store)
{
    assert(store->writer);
    return writer_event_fd(store->writer);
}

uint64_t store_committed(struct store *store)
{
    assert(store->writer);
    return writer_committed(store->writer);
}

bool store_failing(struct store *store, struct str *reason)
{
    assert(store->writer);
    return writer_failing(store->writer, reason);
}

static bool broken(int64_t seq, const char *what, struct err *err)
{
    return err_set(err, ERR_SYNTAX,
                   "record %lld of the session's journal is broken (%s); put the "
                   "folder back from a copy",
                   (long long)seq, what);
}

/* The events of one row. */
static bool record_each(int64_t seq, int64_t count, struct str events,
                        bool (*each)(void *user, const struct event *event, struct err *err),
                        void *user, struct err *err)
{
    int64_t at_ms = 0;
    for (; events.len > 0; count--) {
        struct event event;
        struct err why = {0};
        if (count == 0)
            return broken(seq, "more events than it tells", err);
        if (!event_decode(&events, at_ms, &event, &why))
            return broken(seq, why.message, err);
        at_ms = event.at_ms;
        if (!each(user, &event, err))
            return false;
    }
    return count == 0 || broken(seq, "fewer events than it tells", err);
}

bool store_journal_each(struct store *store, int64_t session_row,
                        bool (*each)(void *user, const struct event *event, struct err *err),
                        void *user, struct err *err)
{
    bool ok = true;
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_JOURNAL_EACH, err);
    if (!stmt)
        return false;
    (void)sqlite3_bind_int64(stmt, 1, session_row);
    for (int64_t seq = 1; ok; seq++) {
        int code = sqlite3_step(stmt);
        if (code == SQLITE_DONE)
            break;
        if (code != SQLITE_ROW) {
            ok = db_fail(&store->db, "the journal: cannot be read", err);
        } else if (sqlite3_column_int64(stmt, 0) != seq) {
            ok = broken(seq, "it is missing", err);
        } else {
            struct str events = {sqlite3_column_blob(stmt, 2),
                                 (size_t)sqlite3_column_bytes(stmt, 2)};
            ok = record_each(seq, sqlite3_column_int64(stmt, 1), events, each, user, err);
        }
    }
    (void)sqlite3_reset(stmt);
    return ok;
}
