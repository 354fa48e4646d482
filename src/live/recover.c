/* SPDX-License-Identifier: Apache-2.0 */
/* recover.c: after a restart: sessions that were open are taken up where they stood. */
#include "base/clock.h"
#include "base/log.h"
#include "live/hub_private.h"

enum {
    SESSION_FORGOTTEN_MS = 48 * 3600 * 1000, /* an open session nobody ended */
    OPEN_MAX = 4 * LIVE_SESSIONS_MAX,        /* previews among them; the rest at the next start */
};

struct found {
    char id[SESSION_ID_CHARS + 1];
    bool dropped; /* a preview, or forgotten */
};

struct open_sessions {
    struct found items[OPEN_MAX];
    size_t count;
};

/* They are changed only once all are listed. */
static bool find(void *user, const struct store_session *info)
{
    struct open_sessions *open = user;
    struct found *found = &open->items[open->count++];
    memcpy(found->id, info->id, sizeof(found->id));
    found->dropped = info->preview || clock_wall_ms() - info->created_ms > SESSION_FORGOTTEN_MS;
    return open->count < OPEN_MAX;
}

static bool take_up(struct hub *hub, const struct store_session *info, struct err *err)
{
    int64_t now_us = clock_monotonic_us();
    if (hub->sessions_count == LIVE_SESSIONS_MAX)
        return err_set(err, ERR_LIMIT, "%d others are open", LIVE_SESSIONS_MAX);
    struct live_session *session = session_new(&hub->world, info, now_us, err);
    if (!session || !session_recover(session, now_us, err)) {
        session_free(session);
        return false;
    }
    log_line(LOG_INFO, "session %s taken up again where it stood", info->id);
    hub->sessions[hub->sessions_count++] = session;
    return true;
}

static void recover_one(struct hub *hub, const struct found *found)
{
    struct err err = {0};
    struct store_session info = {0};
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    bool ok = arena ? store_session_find(hub->config.store, str_from(found->id), arena, &info, &err)
                    : err_set(&err, ERR_SYSTEM, "no memory");
    if (ok && found->dropped)
        ok = store_session_end(hub->config.store, info.row, clock_wall_ms(), 0, &err);
    else if (ok)
        ok = take_up(hub, &info, &err);
    if (!ok)
        log_line(LOG_ERROR, "session %s could not be taken up again: %s", found->id, err.message);
    arena_free(arena);
}

void hub_recover(struct hub *hub)
{
    struct err err;
    struct open_sessions open = {0};
    if (!store_session_each(hub->config.store, true, find, &open, &err))
        log_line(LOG_ERROR, "the open sessions could not be listed: %s", err.message);
    for (size_t i = 0; i < open.count; i++)
        recover_one(hub, &open.items[i]);
    hub_wake(hub, clock_monotonic_us());
}
