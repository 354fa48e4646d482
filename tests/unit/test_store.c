/* SPDX-License-Identifier: Apache-2.0 */
/* test_store.c: the journal, the sessions and the folder. The disk is pretended where it must wait
 * or fail: a SQLite VFS over the real one, which holds or refuses what is written to the log. */
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/limits.h"
#include "cmocka_base.h"
#include "game/event.h"

enum {
    WAIT_MS_MAX = 60000, /* a test that waits longer has failed; none waits so long when it works */
};

/* --- the pretended disk --------------------------------------------------------------------- */

struct shim_file {
    sqlite3_file base;
    sqlite3_file *real; /* right behind this struct */
    atomic_int fail_at; /* log files: which of the next writes and syncs fails, from 0; -1: none */
    atomic_int fail_code; /* what it answers; with fail_at -2 every one does */
};

static struct {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    struct shim_file *log_last; /* the log opened last: the writer's, after store_open */
    pthread_mutex_t mutex;      /* guards what follows */
    pthread_cond_t changed;
    bool held; /* syncs of logs wait */
    int waiting;
} shim = {.mutex = PTHREAD_MUTEX_INITIALIZER, .changed = PTHREAD_COND_INITIALIZER};

static struct shim_file *shim_of(sqlite3_file *file)
{
    return (struct shim_file *)file;
}

static int shim_fault(struct shim_file *file)
{
    int at = atomic_load(&file->fail_at);
    if (at == -1)
        return SQLITE_OK;
    if (at >= 0)
        atomic_store(&file->fail_at, at - 1);
    return at <= 0 ? atomic_load(&file->fail_code) : SQLITE_OK;
}

static int shim_close(sqlite3_file *file)
{
    struct shim_file *f = shim_of(file);
    if (shim.log_last == f)
        shim.log_last = NULL;
    return f->real->pMethods ? f->real->pMethods->xClose(f->real) : SQLITE_OK;
}

static int shim_read(sqlite3_file *file, void *into, int n, sqlite3_int64 at)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xRead(f->real, into, n, at);
}

static int shim_write(sqlite3_file *file, const void *from, int n, sqlite3_int64 at)
{
    struct shim_file *f = shim_of(file);
    int fault = shim_fault(f);
    return fault != SQLITE_OK ? fault : f->real->pMethods->xWrite(f->real, from, n, at);
}

static int shim_truncate(sqlite3_file *file, sqlite3_int64 size)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xTruncate(f->real, size);
}

static int shim_sync(sqlite3_file *file, int flags)
{
    struct shim_file *f = shim_of(file);
    int fault = shim_fault(f);
    if (fault != SQLITE_OK)
        return fault;
    (void)pthread_mutex_lock(&shim.mutex);
    shim.waiting++;
    (void)pthread_cond_broadcast(&shim.changed);
    while (shim.held)
        (void)pthread_cond_wait(&shim.changed, &shim.mutex);
    shim.waiting--;
    (void)pthread_mutex_unlock(&shim.mutex);
    return f->real->pMethods->xSync(f->real, flags);
}

static int shim_size(sqlite3_file *file, sqlite3_int64 *ret)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xFileSize(f->real, ret);
}

static int shim_lock(sqlite3_file *file, int level)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xLock(f->real, level);
}

static int shim_unlock(sqlite3_file *file, int level)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xUnlock(f->real, level);
}

static int shim_reserved(sqlite3_file *file, int *ret)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xCheckReservedLock(f->real, ret);
}

static int shim_control(sqlite3_file *file, int op, void *arg)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xFileControl(f->real, op, arg);
}

static int shim_sector(sqlite3_file *file)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xSectorSize(f->real);
}

static int shim_traits(sqlite3_file *file)
{
    struct shim_file *f = shim_of(file);
    return f->real->pMethods->xDeviceCharacteristics(f->real);
}

static const sqlite3_io_methods shim_log_methods = {
    .iVersion = 1,
    .xClose = shim_close,
    .xRead = shim_read,
    .xWrite = shim_write,
    .xTruncate = shim_truncate,
    .xSync = shim_sync,
    .xFileSize = shim_size,
    .xLock = shim_lock,
    .xUnlock = shim_unlock,
    .xCheckReservedLock = shim_reserved,
    .xFileControl = shim_control,
    .xSectorSize = shim_sector,
    .xDeviceCharacteristics = shim_traits,
};

/* Only logs are wrapped; any other file is opened in its place by the real VFS. */
static int shim_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *ret)
{
    (void)vfs;
    if (!(flags & SQLITE_OPEN_WAL))
        return shim.real->xOpen(shim.real, name, file, flags, ret);
    struct shim_file *f = shim_of(file);
    f->base.pMethods = NULL;
    f->real = (sqlite3_file *)(f + 1);
    f->real->pMethods = NULL;
    atomic_init(&f->fail_at, -1);
    atomic_init(&f->fail_code, SQLITE_OK);
    int code = shim.real->xOpen(shim.real, name, f->real, flags, ret);
    if (f->real->pMethods) {
        f->base.pMethods = &shim_log_methods;
        shim.log_last = f;
    }
    return code;
}

static int shim_install(void **state)
{
    (void)state;
    shim.real = sqlite3_vfs_find(NULL);
    shim.vfs = *shim.real;
    shim.vfs.pNext = NULL;
    shim.vfs.zName = "shim";
    shim.vfs.szOsFile = (int)sizeof(struct shim_file) + shim.real->szOsFile;
    shim.vfs.xOpen = shim_open;
    return sqlite3_vfs_register(&shim.vfs, 1) == SQLITE_OK ? 0 : -1;
}

/* From now on a commit waits before it is durable. */
static void disk_hold(void)
{
    (void)pthread_mutex_lock(&shim.mutex);
    shim.held = true;
    (void)pthread_mutex_unlock(&shim.mutex);
}

/* Returns once a commit waits. */
static void disk_wait_held(void)
{
    (void)pthread_mutex_lock(&shim.mutex);
    while (shim.waiting == 0)
        (void)pthread_cond_wait(&shim.changed, &shim.mutex);
    (void)pthread_mutex_unlock(&shim.mutex);
}

static void disk_release(void)
{
    (void)pthread_mutex_lock(&shim.mutex);
    shim.held = false;
    (void)pthread_cond_broadcast(&shim.changed);
    (void)pthread_mutex_unlock(&shim.mutex);
}

static void disk_fail(struct shim_file *log, int at, int code)
{
    atomic_store(&log->fail_code, code);
    atomic_store(&log->fail_at, at);
}

/* --- folders, sessions, events -------------------------------------------------------------- */

struct folder {
    char path[64];
    char db[96];
};

static struct folder folder_new(void)
{
    struct folder folder = {.path = "/tmp/maillon-store-XXXXXX"};
    assert_non_null(mkdtemp(folder.path));
    (void)snprintf(folder.db, sizeof(folder.db), "%s/maillon.db", folder.path);
    return folder;
}

static void folder_remove(const struct folder *folder)
{
    static const char *const names[] = {"maillon.db", "maillon.db-wal", "maillon.db-shm",
                                        "maillon.lock"};
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        char path[128];
        (void)snprintf(path, sizeof(path), "%s/%s", folder->path, names[i]);
        (void)unlink(path);
    }
    assert_int_equal(rmdir(folder->path), 0);
}

static struct store *open_store(const struct folder *folder)
{
    struct err err = {0};
    struct store *store = NULL;
    if (!store_open(folder->path, &store, &err))
        fail_msg("store_open: %s", err.message);
    return store;
}

/* The file as SQLite sees it, beside the store. */
static sqlite3 *open_raw(const struct folder *folder)
{
    sqlite3 *db = NULL;
    assert_int_equal(sqlite3_open(folder->db, &db), SQLITE_OK);
    return db;
}

static void raw_run(const struct folder *folder, const char *sql)
{
    sqlite3 *db = open_raw(folder);
    if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(db));
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
}

static int64_t raw_number(const struct folder *folder, const char *sql)
{
    sqlite3 *db = open_raw(folder);
    sqlite3_stmt *stmt = NULL;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    int64_t n = sqlite3_column_int64(stmt, 0);
    (void)sqlite3_finalize(stmt);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    return n;
}

static struct store_session session_n(uint32_t n)
{
    struct store_session session = {
        .pack_id = STR("premiers-pas"),
        .pack_text = STR("# Un titre\n"),
        .settings = {.seed = n, .time_percent = 100, .standings_every = 1, .speed = 1},
        .created_ms = 1000 + n,
    };
    (void)snprintf(session.id, sizeof(session.id), "session%05u", n % 100000);
    (void)snprintf(session.pin, sizeof(session.pin), "%06u", n % 1000000);
    return session;
}

static int64_t add_session(struct store *store, uint32_t n)
{
    struct err err = {0};
    struct store_session session = session_n(n);
    if (!store_session_add(store, &session, &err))
        fail_msg("store_session_add: %s", err.message);
    assert_true(session.row > 0);
    return session.row;
}

/* The i-th event of a session: any kind that carries something, and never the same twice. */
static struct event event_n(int64_t session, uint32_t i)
{
    struct event event = {.at_ms = (int64_t)i * 3 + session, .player = i};
    if (i % 7 == 3) {
        event.type = EVENT_KEEP;
        event.proposal = GAME_PROPOSALS_MAX;
        event.pseudonym = STR("Loutre étonnée");
    } else if (i % 7 == 5) {
        event.type = EVENT_JOIN;
        event.player = 0;
        memset(event.token_hash, (int)(i & 0xff), sizeof(event.token_hash));
    } else {
        event.type = EVENT_ANSWER;
        event.step = i % 60 + 1;
        event.choices = i % 63 + 1;
        event.claimed_ms = i % 20000;
        event.seen_ms = i % 20000 + 40;
        event.rtt_ms = 30;
    }
    return event;
}

static bool event_same(const struct event *a, const struct event *b)
{
    return a->type == b->type && a->at_ms == b->at_ms && a->player == b->player &&
           a->step == b->step && a->phase == b->phase && a->choices == b->choices &&
           a->claimed_ms == b->claimed_ms && a->seen_ms == b->seen_ms && a->rtt_ms == b->rtt_ms &&
           a->proposal == b->proposal && str_eq(a->pseudonym, b->pseudonym) &&
           memcmp(a->token_hash, b->token_hash, sizeof(a->token_hash)) == 0;
}

static uint64_t append(struct store *store, int64_t session, uint32_t i)
{
    struct event event = event_n(session, i);
    uint64_t ticket = store_append(store, session, &event);
    assert_true(ticket > 0);
    return ticket;
}

static void wait_readable(struct store *store)
{
    struct pollfd fd = {.fd = store_event_fd(store), .events = POLLIN};
    int got = poll(&fd, 1, WAIT_MS_MAX);
    if (got < 0 && errno == EINTR)
        return;
    assert_int_equal(got, 1);
}

static void wait_ticket(struct store *store, uint64_t ticket)
{
    while (store_committed(store) < ticket)
        wait_readable(store);
}

static void wait_failing(struct store *store, bool failing)
{
    struct str reason;
    for (;;) {
        (void)store_committed(store);
        bool now = store_failing(store, &reason);
        assert_int_equal(now, reason.len > 0);
        if (now == failing)
            return;
        wait_readable(store);
    }
}

struct journal_check {
    int64_t session;
    uint32_t count, stop_at; /* stop_at 0: never */
};

static bool check_event(void *user, const struct event *event, struct err *err)
{
    struct journal_check *check = user;
    struct event expected = event_n(check->session, check->count);
    if (!event_same(event, &expected))
        return err_set(err, ERR_SYNTAX, "event %u of session %lld is another one", check->count,
                       (long long)check->session);
    check->count++;
    if (check->count == check->stop_at)
        return err_set(err, ERR_STATE, "far enough");
    return true;
}

/* How many events the journal holds: the first ones of event_n, in order, or the test fails. */
static uint32_t journal_count(struct store *store, int64_t session)
{
    struct err err = {0};
    struct journal_check check = {.session = session};
    if (!store_journal_each(store, session, check_event, &check, &err))
        fail_msg("store_journal_each: %s", err.message);
    return check.count;
}

static int64_t session_clock(struct store *store, const char *id)
{
    struct err err = {0};
    struct store_session session;
    struct arena *arena = arena_new(1 << 16);
    assert_true(store_session_find(store, str_from(id), arena, &session, &err));
    arena_free(arena);
    return session.clock_ms;
}

/* --- the folder ----------------------------------------------------------------------------- */

static void test_open_makes_the_folder(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    assert_int_equal(rmdir(folder.path), 0);
    struct store *store = open_store(&folder);
    struct stat info;
    assert_int_equal(stat(folder.path, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0700);
    assert_int_equal(stat(folder.db, &info), 0);
    assert_int_equal(info.st_mode & 07777, 0600);
    assert_int_equal(raw_number(&folder, "PRAGMA auto_vacuum"), 2);
    assert_int_equal(raw_number(&folder, "PRAGMA user_version"), 3);
    assert_int_equal(raw_number(&folder, "SELECT journal_mode = 'wal' FROM pragma_journal_mode"),
                     1);
    store_close(store);
    store_close(NULL);
    folder_remove(&folder);
}

static void test_open_refuses(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        const char *sql;  /* done to a good folder; NULL: nothing */
        const char *text; /* the file's whole content instead; NULL: none */
        bool beside;
        enum err_code code;
        const char *words;
    } cases[] = {
        {"a newer schema",          "PRAGMA user_version = 99", NULL,                                        false, ERR_STATE,  "version 99"},
        {"a newer schema, beside",  "PRAGMA user_version = 99", NULL,                                        true,  ERR_STATE,  "version 99"},
        {"a negative version",      "PRAGMA user_version = -1", NULL,                                        false, ERR_STATE,  "version -1"},
        {"an older schema, beside", "PRAGMA user_version = 0",  NULL,                                        true,  ERR_STATE,  "serve"     },
        {"no database",             NULL,                       "dear diary, this is not a database at all", false, ERR_SYSTEM,
         "copy"                                                                                                                             },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct folder folder = folder_new();
        struct err err = {0};
        struct store *store = open_store(&folder);
        store_close(store);
        if (cases[i].sql)
            raw_run(&folder, cases[i].sql);
        if (cases[i].text) {
            FILE *file = fopen(folder.db, "we");
            assert_non_null(file);
            assert_true(fputs(cases[i].text, file) >= 0);
            assert_int_equal(fclose(file), 0);
        }
        bool ok = cases[i].beside ? store_open_beside(folder.path, &store, &err)
                                  : store_open(folder.path, &store, &err);
        if (ok || err.code != cases[i].code || !strstr(err.message, cases[i].words))
            fail_msg("%s: %d %s", cases[i].name, err.code, err.message);
        folder_remove(&folder);
    }
}

static void test_open_without_a_place(void **state)
{
    (void)state;
    struct err err = {0};
    struct store *store = NULL;
    struct folder folder = folder_new();
    char path[96];
    (void)snprintf(path, sizeof(path), "%s/no/such", folder.path);
    assert_false(store_open(path, &store, &err));
    assert_int_equal(err.code, ERR_SYSTEM);
    assert_non_null(strstr(err.message, path));
    assert_false(store_open_beside(folder.path, &store, &err));
    assert_int_equal(err.code, ERR_NOT_FOUND);
    assert_non_null(strstr(err.message, folder.path));
    assert_null(store);
    folder_remove(&folder);
}

static void test_one_server_a_folder(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *first = open_store(&folder), *second = NULL;
    assert_false(store_open(folder.path, &second, &err));
    assert_int_equal(err.code, ERR_STATE);
    assert_non_null(strstr(err.message, folder.path));
    store_close(first);
    store_close(open_store(&folder)); /* the lock went with the first */
    folder_remove(&folder);
}

static void test_commands_work_beside_a_server(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *server = open_store(&folder), *beside = NULL;
    int64_t row = add_session(server, 1);
    for (uint32_t i = 0; i < 10; i++)
        (void)append(server, row, i);
    store_flush(server);
    wait_ticket(server, 10);
    assert_true(store_open_beside(folder.path, &beside, &err));
    assert_int_equal(journal_count(beside, row), 10);
    assert_true(store_account_add(beside, STR("Odile"), STR("quatre mots bien choisis"), &err));
    store_close(beside);
    assert_true(store_account_check(server, STR("odile"), STR("quatre mots bien choisis"), &err));
    store_close(server);
    folder_remove(&folder);
}

/* --- sessions ------------------------------------------------------------------------------- */

static void assert_session_same(const struct store_session *a, const struct store_session *b)
{
    assert_int_equal(a->row, b->row);
    assert_string_equal(a->id, b->id);
    assert_string_equal(a->pin, b->pin);
    assert_true(str_eq(a->pack_id, b->pack_id));
    assert_true(str_eq(a->pack_text, b->pack_text));
    assert_true(a->settings.seed == b->settings.seed);
    assert_int_equal(a->settings.time_percent, b->settings.time_percent);
    assert_int_equal(a->settings.standings_every, b->settings.standings_every);
    assert_int_equal(a->settings.speed, b->settings.speed);
    assert_int_equal(a->settings.partial, b->settings.partial);
    assert_int_equal(a->settings.free_pseudonyms, b->settings.free_pseudonyms);
    assert_int_equal(a->settings.shuffle, b->settings.shuffle);
    assert_int_equal(a->settings.sounds, b->settings.sounds);
    assert_int_equal(a->preview, b->preview);
    assert_int_equal(a->created_ms, b->created_ms);
    assert_int_equal(a->ended_ms, b->ended_ms);
    assert_int_equal(a->clock_ms, b->clock_ms);
}

static void test_session_round_trip(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        struct game_settings settings;
        bool preview;
        struct str pack_text;
    } cases[] = {
        {"all set",
         {UINT64_MAX, UINT16_MAX, UINT16_MAX, UINT16_MAX, true, true, true, true},
         true,                                                                            {"é\0ü", 5}},
        {"nothing set",     {0},                                                   false, {NULL, 0}    },
        {"partial",         {.partial = true},                                     false, {"x", 1}     },
        {"free pseudonyms", {.free_pseudonyms = true},                             false, {"x", 1}     },
        {"shuffle",         {.shuffle = true},                                     false, {"x", 1}     },
        {"sounds",          {.sounds = true},                                      false, {"x", 1}     },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct folder folder = folder_new();
        struct err err = {0};
        struct store *store = open_store(&folder);
        struct arena *arena = arena_new(1 << 16);
        struct store_session put = session_n(7), got;
        put.settings = cases[i].settings;
        put.preview = cases[i].preview;
        put.pack_text = cases[i].pack_text;
        assert_true(store_session_add(store, &put, &err));
        store_close(store);
        store = open_store(&folder);
        if (!store_session_find(store, str_from(put.id), arena, &got, &err))
            fail_msg("%s: %s", cases[i].name, err.message);
        assert_session_same(&put, &got);
        arena_free(arena);
        store_close(store);
        folder_remove(&folder);
    }
}

static void test_session_refusals(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    struct arena *arena = arena_new(64);
    struct store_session first = session_n(1), other = session_n(2), got;
    assert_true(store_session_add(store, &first, &err));
    memcpy(other.pin, first.pin, sizeof(other.pin));
    assert_false(store_session_add(store, &other, &err));
    assert_int_equal(err.code, ERR_STATE);
    assert_true(store_session_end(store, first.row, 5000, 0, &err));
    assert_true(store_session_add(store, &other, &err)); /* an ended session's PIN is free again */
    other = session_n(3);
    memcpy(other.id, first.id, sizeof(other.id));
    assert_false(store_session_add(store, &other, &err));
    assert_int_equal(err.code, ERR_STATE);
    assert_false(store_session_find(store, STR("nobodyknows1"), arena, &got, &err));
    assert_int_equal(err.code, ERR_NOT_FOUND);
    assert_false(store_session_end(store, 1234, 5000, 0, &err));
    assert_int_equal(err.code, ERR_NOT_FOUND);
    assert_false(store_session_delete(store, 1234, &err));
    assert_int_equal(err.code, ERR_NOT_FOUND);
    raw_run(&folder, "UPDATE sessions SET time_percent = 70000");
    assert_false(store_session_find(store, str_from(first.id), arena, &got, &err));
    assert_int_equal(err.code, ERR_SYNTAX);
    arena_free(arena);
    store_close(store);
    folder_remove(&folder);
}

struct seen {
    char ids[8][SESSION_ID_CHARS + 1];
    int64_t ended_ms[8];
    uint32_t players[8];
    uint32_t count, stop_at;
};

static bool see(void *user, const struct store_session *session)
{
    struct seen *seen = user;
    assert_true(seen->count < ARRAY_LEN(seen->ids));
    memcpy(seen->ids[seen->count], session->id, sizeof(session->id));
    seen->ended_ms[seen->count] = session->ended_ms;
    seen->players[seen->count] = session->players;
    seen->count++;
    return seen->count != seen->stop_at;
}

static void test_session_each(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    struct seen all = {0}, open = {0}, first = {.stop_at = 1};
    int64_t rows[3];
    for (uint32_t n = 0; n < 3; n++)
        rows[n] = add_session(store, n);
    assert_true(store_session_end(store, rows[1], 7000, 12, &err));
    assert_true(store_session_end(store, rows[1], 9000, 15, &err)); /* the first end stays */
    assert_true(store_session_each(store, false, see, &all, &err));
    assert_int_equal(all.count, 3);
    assert_string_equal(all.ids[0], "session00002");
    assert_string_equal(all.ids[1], "session00001");
    assert_string_equal(all.ids[2], "session00000");
    assert_int_equal(all.ended_ms[0], 0);
    assert_int_equal(all.ended_ms[1], 7000);
    assert_int_equal(all.players[1], 12);
    assert_true(store_session_each(store, true, see, &open, &err));
    assert_int_equal(open.count, 2);
    assert_string_equal(open.ids[1], "session00000");
    assert_true(store_session_each(store, false, see, &first, &err));
    assert_int_equal(first.count, 1);
    store_close(store);
    folder_remove(&folder);
}

/* --- the journal ---------------------------------------------------------------------------- */

static void test_journal_round_trip(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct store *store = open_store(&folder);
    int64_t rows[3];
    uint64_t ticket = 0;
    for (uint32_t n = 0; n < 3; n++)
        rows[n] = add_session(store, n);
    for (uint32_t i = 0; i < 300; i++) {
        for (uint32_t n = 0; n < 2; n++) { /* nothing happens in the third */
            uint64_t next = append(store, rows[n], i);
            assert_true(next == ticket + 1);
            ticket = next;
        }
        if (i % 50 == 49) {
            store_flush(store);
            wait_ticket(store, ticket);
            assert_int_equal(journal_count(store, rows[1]), i + 1);
        }
    }
    store_flush(store); /* empty */
    store_close(store);
    store = open_store(&folder);
    assert_int_equal(journal_count(store, rows[0]), 300);
    assert_int_equal(journal_count(store, rows[1]), 300);
    assert_int_equal(journal_count(store, rows[2]), 0);
    assert_int_equal(store_committed(store), 0); /* tickets begin again */
    struct event next = event_n(rows[0], 300);
    assert_int_equal(store_append(store, rows[0], &next), 1);
    store_close(store); /* commits what was never flushed */
    store = open_store(&folder);
    assert_int_equal(journal_count(store, rows[0]), 301);
    store_close(store);
    folder_remove(&folder);
}

static void test_journal_each_stops(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    int64_t row = add_session(store, 1);
    struct journal_check check = {.session = row, .stop_at = 4};
    for (uint32_t i = 0; i < 10; i++)
        (void)append(store, row, i);
    store_flush(store);
    wait_ticket(store, 10);
    assert_false(store_journal_each(store, row, check_event, &check, &err));
    assert_int_equal(check.count, 4);
    assert_int_equal(err.code, ERR_STATE);
    assert_string_equal(err.message, "far enough");
    assert_int_equal(journal_count(store, row), 10);
    store_close(store);
    folder_remove(&folder);
}

static void test_tickets_wait_for_the_disk(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct store *store = open_store(&folder);
    int64_t a = add_session(store, 1), b = add_session(store, 2);
    disk_hold();
    (void)append(store, a, 0);
    store_flush(store);
    disk_wait_held(); /* all is written, and the sync is under way */
    assert_int_equal(store_committed(store), 0);
    for (uint32_t i = 0; i < 100; i++) { /* meanwhile the next commit gathers, over both */
        (void)append(store, a, i + 1);
        (void)append(store, b, i);
        store_flush(store);
    }
    assert_int_equal(store_committed(store), 0);
    disk_release();
    wait_ticket(store, 201);
    assert_int_equal(store_committed(store), 201);
    assert_int_equal(journal_count(store, a), 101);
    assert_int_equal(journal_count(store, b), 100);
    assert_int_equal(raw_number(&folder, "SELECT count(*) FROM journal"), 3);
    store_close(store);
    folder_remove(&folder);
}

static void test_a_commit_is_bounded(void **state)
{
    (void)state;
    enum {
        EVENTS = 3 * STORE_COMMIT_EVENTS_MAX + 5,
    };
    struct folder folder = folder_new();
    struct store *store = open_store(&folder);
    int64_t row = add_session(store, 1);
    disk_hold();
    (void)append(store, row, 0);
    store_flush(store);
    disk_wait_held();
    for (uint32_t i = 1; i < EVENTS; i++)
        (void)append(store, row, i);
    store_flush(store);
    disk_release();
    wait_ticket(store, EVENTS);
    assert_int_equal(journal_count(store, row), EVENTS);
    assert_int_equal(raw_number(&folder, "SELECT max(count) FROM journal"),
                     STORE_COMMIT_EVENTS_MAX);
    assert_int_equal(raw_number(&folder, "SELECT count(*) FROM journal"), 5);
    store_close(store);
    folder_remove(&folder);
}

static void test_a_full_queue_refuses(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct store *store = open_store(&folder);
    struct str reason;
    char longest[GAME_PSEUDONYM_BYTES_MAX];
    memset(longest, 'x', sizeof(longest));
    struct event event = {
        .type = EVENT_KEEP,
        .proposal = GAME_PROPOSALS_MAX,
        .pseudonym = {longest, sizeof(longest)}
    };
    int64_t row = add_session(store, 1);
    uint64_t ticket = 0, next;
    disk_hold();
    while ((next = store_append(store, row, &event)) > 0)
        ticket = next;
    assert_true(ticket > STORE_QUEUE_BYTES_MAX / (2 * sizeof(longest)));
    wait_readable(store);
    assert_true(store_failing(store, &reason));
    assert_true(reason.len > 0);
    assert_int_equal(store_append(store, row, &event), 0);
    store_flush(store);
    disk_release();
    wait_ticket(store, ticket);
    assert_false(store_failing(store, &reason));
    assert_true(store_append(store, row, &event) == ticket + 1);
    store_flush(store);
    wait_ticket(store, ticket + 1);
    assert_true(raw_number(&folder, "SELECT sum(count) FROM journal") == (int64_t)ticket + 1);
    store_close(store);
    folder_remove(&folder);
}

static void test_clock(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct store *store = open_store(&folder);
    int64_t row = add_session(store, 1);
    assert_int_equal(session_clock(store, "session00001"), 0);
    store_clock(store, row, 1500); /* nothing happens, but the time goes on */
    store_flush(store);
    while (session_clock(store, "session00001") != 1500)
        wait_readable(store);
    struct event event = event_n(row, 1000);
    wait_ticket(store, store_append(store, row, &event) - 1);
    store_flush(store);
    wait_ticket(store, 1);
    assert_int_equal(session_clock(store, "session00001"), event.at_ms);
    store_clock(store, row, 8000); /* with the next batch */
    event.at_ms = 7000;
    (void)store_append(store, row, &event);
    store_flush(store);
    wait_ticket(store, 2);
    assert_int_equal(session_clock(store, "session00001"), 8000);
    store_clock(store, row, 8500); /* too soon after the last write: waits, for the close here */
    store_flush(store);
    assert_int_equal(session_clock(store, "session00001"), 8000);
    store_close(store);
    store = open_store(&folder);
    assert_int_equal(session_clock(store, "session00001"), 8500);
    store_close(store);
    folder_remove(&folder);
}

static void test_a_deleted_session_stops_nobody(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    int64_t gone = add_session(store, 1), stays = add_session(store, 2);
    for (uint32_t i = 0; i < 10; i++) {
        (void)append(store, gone, i);
        (void)append(store, stays, i);
    }
    store_clock(store, gone, 99);
    assert_true(store_session_delete(store, gone, &err));
    store_flush(store);
    wait_ticket(store, 20);
    assert_int_equal(journal_count(store, gone), 0);
    assert_int_equal(journal_count(store, stays), 10);
    assert_true(add_session(store, 3) > stays); /* its row is not given again */
    store_close(store);
    folder_remove(&folder);
}

static void test_broken_records_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *name, *sql;
    } cases[] = {
        {"cut short",            "UPDATE journal SET events = substr(events, 1, length(events) - 1)"},
        {"empty",                "UPDATE journal SET events = x''"                                  },
        {"garbage",              "UPDATE journal SET events = x'ff00ff00'"                          },
        {"one more told",        "UPDATE journal SET count = count + 1"                             },
        {"one fewer told",       "UPDATE journal SET count = count - 1"                             },
        {"none told",            "UPDATE journal SET count = 0"                                     },
        {"a negative count",     "UPDATE journal SET count = -1"                                    },
        {"the first is missing", "UPDATE journal SET seq = seq + 1"                                 },
    };
    for (size_t n = 0; n < ARRAY_LEN(cases); n++) {
        struct folder folder = folder_new();
        struct err err = {0};
        struct store *store = open_store(&folder);
        int64_t row = add_session(store, 1);
        struct journal_check check = {.session = row};
        for (uint32_t i = 0; i < 10; i++)
            (void)append(store, row, i);
        store_flush(store);
        wait_ticket(store, 10);
        raw_run(&folder, cases[n].sql);
        if (store_journal_each(store, row, check_event, &check, &err) || err.code != ERR_SYNTAX ||
            !strstr(err.message, "copy"))
            fail_msg("%s: %s", cases[n].name, err.message);
        store_close(store);
        folder_remove(&folder);
    }
}

/* --- a disk that fails ---------------------------------------------------------------------- */

static void test_a_failing_disk_loses_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        int code;
        const char *words;
    } cases[] = {
        {"full",               SQLITE_FULL,        "full"     },
        {"input/output error", SQLITE_IOERR_WRITE, "I/O error"},
        {"read only",          SQLITE_READONLY,    "readonly" },
    };
    for (size_t n = 0; n < ARRAY_LEN(cases); n++) {
        struct folder folder = folder_new();
        struct str reason;
        struct store *store = open_store(&folder);
        struct shim_file *log = shim.log_last;
        int64_t a = add_session(store, 1), b = add_session(store, 2);
        disk_fail(log, -2, cases[n].code);
        for (uint32_t i = 0; i < 100; i++) {
            (void)append(store, a, i);
            store_flush(store);
        }
        wait_failing(store, true);
        assert_true(store_failing(store, &reason));
        if (str_find(reason, str_from(cases[n].words)) == reason.len)
            fail_msg("%s: " STR_FMT, cases[n].name, STR_ARG(reason));
        assert_int_equal(store_committed(store), 0);
        for (uint32_t i = 100; i < 200; i++) { /* the game goes on */
            (void)append(store, a, i);
            (void)append(store, b, i - 100);
            store_flush(store);
        }
        assert_int_equal(store_committed(store), 0);
        disk_fail(log, -1, SQLITE_OK);
        wait_failing(store, false);
        wait_ticket(store, 300);
        assert_int_equal(journal_count(store, a), 200);
        assert_int_equal(journal_count(store, b), 100);
        store_close(store);
        folder_remove(&folder);
    }
}

/* Each write and sync of a commit fails once, one in each of many stores, which all recover. */
static void test_each_write_fails_in_turn(void **state)
{
    (void)state;
    enum {
        STORES = 16,
        EVENTS = 600,
    };
    struct folder folders[STORES];
    struct store *stores[STORES];
    struct shim_file *logs[STORES];
    int64_t rows[STORES];
    uint32_t failed = 0;
    for (uint32_t n = 0; n < STORES; n++) {
        folders[n] = folder_new();
        stores[n] = open_store(&folders[n]);
        logs[n] = shim.log_last;
        rows[n] = add_session(stores[n], n);
        disk_fail(logs[n], (int)n, n % 2 ? SQLITE_FULL : SQLITE_IOERR_FSYNC);
        for (uint32_t i = 0; i < EVENTS; i++)
            (void)append(stores[n], rows[n], i);
        store_flush(stores[n]);
    }
    for (uint32_t n = 0; n < STORES; n++) {
        struct str reason;
        wait_ticket(stores[n], EVENTS);
        failed += atomic_load(&logs[n]->fail_at) == -1;
        assert_false(store_failing(stores[n], &reason));
        assert_int_equal(journal_count(stores[n], rows[n]), EVENTS);
        store_close(stores[n]);
        stores[n] = open_store(&folders[n]);
        assert_int_equal(journal_count(stores[n], rows[n]), EVENTS);
        store_close(stores[n]);
        folder_remove(&folders[n]);
    }
    assert_true(failed > 4);      /* a commit of this size has more writes than that */
    assert_true(failed < STORES); /* and fewer than this: each one of them was met */
}

static void test_close_while_the_disk_fails(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct store *store = open_store(&folder);
    struct shim_file *log = shim.log_last;
    int64_t row = add_session(store, 1);
    for (uint32_t i = 0; i < 10; i++)
        (void)append(store, row, i);
    store_flush(store);
    wait_ticket(store, 10);
    disk_fail(log, -2, SQLITE_FULL);
    for (uint32_t i = 10; i < 20 + STORE_COMMIT_EVENTS_MAX; i++)
        (void)append(store, row, i);
    store_flush(store);
    wait_failing(store, true);
    store_close(store); /* does not wait for ever; what was told durable is there */
    store = open_store(&folder);
    assert_int_equal(journal_count(store, row), 10);
    store_close(store);
    folder_remove(&folder);
}

/* --- a process that is killed --------------------------------------------------------------- */

/* Two sessions in turn, small batches; tells every ticket that it was told to be durable. */
static void write_until_killed(const struct folder *folder, int tell_fd)
{
    struct err err = {0};
    struct store *store = NULL;
    if (!store_open(folder->path, &store, &err))
        _exit(1);
    struct store_session sessions[2] = {session_n(0), session_n(1)};
    if (!store_session_add(store, &sessions[0], &err) ||
        !store_session_add(store, &sessions[1], &err))
        _exit(1);
    uint64_t told = 0;
    for (uint32_t i = 0;; i++) {
        int64_t row = sessions[i % 2].row;
        struct event event = event_n(row, i / 2);
        if (store_append(store, row, &event) != i + 1)
            _exit(1);
        if (i % 5 == 4)
            store_flush(store);
        uint64_t durable = store_committed(store);
        if (durable > told && write(tell_fd, &durable, sizeof(durable)) != sizeof(durable))
            _exit(1);
        told = durable;
    }
}

static void test_kill(void **state)
{
    (void)state;
    static const struct {
        const char *name;
        uint32_t tells;
    } cases[] = {
        {"at once",    1  },
        {"soon",       10 },
        {"later",      100},
        {"much later", 500}
    };
    for (size_t n = 0; n < ARRAY_LEN(cases); n++) {
        struct folder folder = folder_new();
        int ends[2];
        uint64_t told = 0, one;
        assert_int_equal(pipe2(ends, O_CLOEXEC), 0);
        pid_t child = fork();
        assert_true(child >= 0);
        if (child == 0)
            write_until_killed(&folder, ends[1]);
        (void)close(ends[1]);
        for (uint32_t i = 0; i < cases[n].tells; i++) {
            assert_int_equal(read(ends[0], &one, sizeof(one)), sizeof(one));
            told = one;
        }
        assert_int_equal(kill(child, SIGKILL), 0);
        int status;
        assert_int_equal(waitpid(child, &status, 0), child);
        assert_true(WIFSIGNALED(status));
        while (read(ends[0], &one, sizeof(one)) == sizeof(one)) /* told before it died */
            told = one;
        (void)close(ends[0]);
        struct store *store = open_store(&folder);
        uint32_t found = journal_count(store, 1) + journal_count(store, 2);
        if (journal_count(store, 1) < (told + 1) / 2 || journal_count(store, 2) < told / 2)
            fail_msg("%s: %llu told durable, %u found", cases[n].name, (unsigned long long)told,
                     found);
        store_close(store);
        folder_remove(&folder);
    }
}

/* --- the end of data ------------------------------------------------------------------------ */

static void test_retention(void **state)
{
    (void)state;
    const int64_t day_ms = (int64_t)24 * 3600 * 1000, now_ms = 400 * day_ms;
    static const struct {
        const char *name;
        int64_t ended_before_days; /* -1: open */
        bool preview, stays;
    } cases[] = {
        {"open",                         -1,                       false, true },
        {"an open rehearsal",            -1,                       true,  true },
        {"ended today",                  0,                        false, true },
        {"a rehearsal ended today",      0,                        true,  false},
        {"ended as long ago as is kept", STORE_RETENTION_DAYS,     false, true },
        {"ended a day too long ago",     STORE_RETENTION_DAYS + 1, false, false},
    };
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    struct arena *arena = arena_new(1 << 16);
    uint32_t deleted = 99;
    for (uint32_t n = 0; n < ARRAY_LEN(cases); n++) {
        struct store_session session = session_n(n);
        session.preview = cases[n].preview;
        assert_true(store_session_add(store, &session, &err));
        (void)append(store, session.row, 0);
        if (cases[n].ended_before_days >= 0)
            assert_true(store_session_end(store, session.row,
                                          now_ms - cases[n].ended_before_days * day_ms, 0, &err));
    }
    store_flush(store);
    wait_ticket(store, ARRAY_LEN(cases));
    assert_true(store_retention(store, now_ms, &deleted, &err));
    assert_int_equal(deleted, 2);
    for (uint32_t n = 0; n < ARRAY_LEN(cases); n++) {
        struct store_session session = session_n(n), got;
        bool found = store_session_find(store, str_from(session.id), arena, &got, &err);
        if (found != cases[n].stays)
            fail_msg("%s", cases[n].name);
    }
    assert_int_equal(raw_number(&folder, "SELECT count(*) FROM journal"), 4);
    assert_true(store_retention(store, now_ms, &deleted, &err));
    assert_int_equal(deleted, 0);
    arena_free(arena);
    store_close(store);
    folder_remove(&folder);
}

/* Whether the file holds the words, anywhere. */
static bool file_holds(const char *path, struct str words)
{
    struct arena *arena = arena_new(64 << 20);
    FILE *file = fopen(path, "re");
    if (!file) {
        arena_free(arena);
        return false;
    }
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    long size = ftell(file);
    assert_true(size >= 0);
    rewind(file);
    char *bytes = arena_alloc(arena, (size_t)size + 1);
    assert_non_null(bytes);
    assert_true(fread(bytes, 1, (size_t)size, file) == (size_t)size);
    assert_int_equal(fclose(file), 0);
    bool held = memmem(bytes, (size_t)size, words.ptr, words.len) != NULL;
    arena_free(arena);
    return held;
}

static bool folder_holds(const struct folder *folder, struct str words)
{
    char log[128];
    (void)snprintf(log, sizeof(log), "%s-wal", folder->db);
    return file_holds(folder->db, words) || file_holds(log, words);
}

static void test_deleted_is_gone_from_the_files(void **state)
{
    (void)state;
    const struct str secret = STR("Castor rarissime");
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    int64_t stays = add_session(store, 1);
    int64_t row = add_session(store, 2);
    for (uint32_t i = 0; i < 20000; i++) {
        struct event event = {.type = EVENT_KEEP,
                              .at_ms = i,
                              .player = i,
                              .proposal = GAME_PROPOSALS_MAX,
                              .pseudonym = secret};
        assert_true(store_append(store, row, &event) > 0);
    }
    store_flush(store);
    wait_ticket(store, 20000);
    (void)append(store, stays, 0);
    store_flush(store);
    wait_ticket(store, 20001);
    assert_true(folder_holds(&folder, secret));
    struct stat before, after;
    raw_run(&folder, "PRAGMA wal_checkpoint(TRUNCATE)");
    assert_int_equal(stat(folder.db, &before), 0);
    assert_true(store_session_delete(store, row, &err));
    assert_false(folder_holds(&folder, secret));
    assert_int_equal(stat(folder.db, &after), 0);
    assert_true(after.st_size < before.st_size / 4);
    assert_int_equal(journal_count(store, stays), 1);
    store_close(store);
    folder_remove(&folder);
}

/* While somebody reads, the wiping waits, and the deletion does not. */
static void test_a_reader_delays_only_the_wiping(void **state)
{
    (void)state;
    struct folder folder = folder_new();
    struct err err = {0};
    struct store *store = open_store(&folder);
    struct store_session session = session_n(2);
    session.pack_text = STR("Castor rarissime");
    assert_true(store_session_add(store, &session, &err));
    sqlite3 *reader = open_raw(&folder);
    assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT * FROM sessions", NULL, NULL, NULL),
                     SQLITE_OK);
    assert_true(store_session_delete(store, session.row, &err));
    assert_true(folder_holds(&folder, session.pack_text));
    assert_int_equal(sqlite3_close(reader), SQLITE_OK);
    uint32_t deleted;
    assert_true(store_retention(store, 1, &deleted, &err));
    assert_false(folder_holds(&folder, session.pack_text));
    store_close(store);
    folder_remove(&folder);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_kill), /* first: it forks, and no thread has been started yet */
        cmocka_unit_test(test_open_makes_the_folder),
        cmocka_unit_test(test_open_refuses),
        cmocka_unit_test(test_open_without_a_place),
        cmocka_unit_test(test_one_server_a_folder),
        cmocka_unit_test(test_commands_work_beside_a_server),
        cmocka_unit_test(test_session_round_trip),
        cmocka_unit_test(test_session_refusals),
        cmocka_unit_test(test_session_each),
        cmocka_unit_test(test_journal_round_trip),
        cmocka_unit_test(test_journal_each_stops),
        cmocka_unit_test(test_tickets_wait_for_the_disk),
        cmocka_unit_test(test_a_commit_is_bounded),
        cmocka_unit_test(test_a_full_queue_refuses),
        cmocka_unit_test(test_clock),
        cmocka_unit_test(test_a_deleted_session_stops_nobody),
        cmocka_unit_test(test_broken_records_are_told),
        cmocka_unit_test(test_a_failing_disk_loses_nothing),
        cmocka_unit_test(test_each_write_fails_in_turn),
        cmocka_unit_test(test_close_while_the_disk_fails),
        cmocka_unit_test(test_retention),
        cmocka_unit_test(test_deleted_is_gone_from_the_files),
        cmocka_unit_test(test_a_reader_delays_only_the_wiping),
    };
    return cmocka_run_group_tests(tests, shim_install, NULL);
}
