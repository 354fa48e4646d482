/* SPDX-License-Identifier: Apache-2.0 */
/* writer.c: batches, their queue, and the thread that commits them. */
#include "store/writer.h"

#include <assert.h>
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/limits.h"
#include "base/log.h"
#include "game/event.h"
#include "store/db.h"

/* What one session has in a batch. */
struct part {
    int64_t session;
    struct buf events; /* encoded; the first one's time is from 0 */
    uint32_t count;
    int64_t last_at_ms;
    int64_t clock_ms;
    bool clocked; /* clock_ms was told */
};

/* What one transaction will write. Batches go round, so that a steady flow allocates nothing. */
struct batch {
    struct batch *next;
    struct part *parts;
    uint32_t parts_count, parts_made, parts_cap; /* made: with a buffer that may be used again */
    uint32_t part_last;                          /* where the last event went: a guess */
    uint32_t events_count;                       /* up to STORE_COMMIT_EVENTS_MAX */
    size_t bytes;
    uint64_t ticket; /* of its last event */
};

enum {
    BATCHES_SPARE_MAX = 2,
};

struct writer {
    pthread_t thread;
    struct db db; /* the thread's, once it runs */
    int event_fd;
    atomic_uint_fast64_t committed;

    /* The caller's thread's. */
    uint64_t ticket;
    bool events_pending, clock_pending; /* since the last flush */
    int64_t flushed_us;
    char reason_told[ERR_MESSAGE_MAX];

    pthread_mutex_t mutex; /* guards what follows; never held while the disk works */
    pthread_cond_t work;
    struct batch *first, *last; /* the queue; last is the one under way, and is never NULL */
    struct batch *spare;
    uint32_t spare_count;
    size_t queued_bytes; /* events in the queue and in the commit that runs */
    bool wanted;         /* flushed: the batch under way may go too */
    bool idle, stopping;
    bool full; /* an event was refused */
    bool failing;
    char reason[ERR_MESSAGE_MAX];
};

static const char too_slow[] = "the disk is too slow: the queue of what is to be written is full";

/* --- batches -------------------------------------------------------------------------------- */

static void batch_free(struct batch *batch)
{
    if (!batch)
        return;
    for (uint32_t i = 0; i < batch->parts_made; i++)
        buf_done(&batch->parts[i].events);
    free(batch->parts);
    free(batch);
}

static void batch_list_free(struct batch *batch)
{
    while (batch) {
        struct batch *next = batch->next;
        batch_free(batch);
        batch = next;
    }
}

static void batch_clear(struct batch *batch)
{
    for (uint32_t i = 0; i < batch->parts_count; i++) {
        struct part *part = &batch->parts[i];
        if (part->events.cap > STORE_SPARE_BYTES_MAX)
            buf_done(&part->events);
        else
            buf_clear(&part->events);
    }
    batch->next = NULL;
    batch->parts_count = batch->part_last = batch->events_count = 0;
    batch->bytes = 0;
    batch->ticket = 0;
}

/* NULL: no memory. */
static struct part *part_add(struct batch *batch, int64_t session)
{
    if (batch->parts_count == batch->parts_cap) {
        uint32_t cap = batch->parts_cap ? 2 * batch->parts_cap : 4;
        struct part *parts = realloc(batch->parts, cap * sizeof(*parts));
        if (!parts)
            return NULL;
        batch->parts = parts;
        batch->parts_cap = cap;
    }
    struct part *part = &batch->parts[batch->parts_count];
    if (batch->parts_count == batch->parts_made) {
        buf_init(&part->events, STORE_QUEUE_BYTES_MAX);
        batch->parts_made++;
    }
    part->session = session;
    part->count = 0;
    part->last_at_ms = part->clock_ms = 0;
    part->clocked = false;
    batch->part_last = batch->parts_count++;
    return part;
}

/* Few sessions are open at once (LIVE_SESSIONS_MAX), so the parts are looked through. */
static struct part *part_get(struct batch *batch, int64_t session)
{
    if (batch->part_last < batch->parts_count && batch->parts[batch->part_last].session == session)
        return &batch->parts[batch->part_last];
    for (uint32_t i = 0; i < batch->parts_count; i++)
        if (batch->parts[i].session == session) {
            batch->part_last = i;
            return &batch->parts[i];
        }
    return part_add(batch, session);
}

/* --- the queue: the mutex is held ----------------------------------------------------------- */

static void lock(struct writer *writer)
{
    int code = pthread_mutex_lock(&writer->mutex);
    assert(code == 0);
    (void)code;
}

static void unlock(struct writer *writer)
{
    int code = pthread_mutex_unlock(&writer->mutex);
    assert(code == 0);
    (void)code;
}

static void wake(struct writer *writer)
{
    if (writer->idle)
        (void)pthread_cond_signal(&writer->work);
}

/* Makes the event descriptor readable; that it is so already is as good. */
static void notify(struct writer *writer)
{
    const uint64_t one = 1;
    ssize_t put = write(writer->event_fd, &one, sizeof(one));
    (void)put;
}

/* The batch that takes the next event. NULL: no memory. */
static struct batch *batch_open(struct writer *writer)
{
    if (writer->last->events_count < STORE_COMMIT_EVENTS_MAX)
        return writer->last;
    struct batch *batch = writer->spare;
    if (batch) {
        writer->spare = batch->next;
        writer->spare_count--;
        batch->next = NULL;
    } else {
        batch = calloc(1, sizeof(*batch));
        if (!batch)
            return NULL;
    }
    writer->last->next = batch;
    writer->last = batch;
    wake(writer); /* the one before is full, and need not wait for a flush */
    return batch;
}

/* Takes the oldest batch for a commit; NULL: there is none that may go. */
static struct batch *batch_take(struct writer *writer)
{
    struct batch *batch = writer->first;
    if (batch == writer->last) {
        if (!writer->wanted || batch->parts_count == 0)
            return NULL;
        /* Two batches exist at least, and nobody but the queue and the spares has one now. */
        assert(writer->spare);
        writer->last->next = writer->spare;
        writer->last = writer->spare;
        writer->spare = writer->spare->next;
        writer->spare_count--;
        writer->last->next = NULL;
        writer->wanted = false;
    }
    writer->first = batch->next;
    batch->next = NULL;
    return batch;
}

static void batch_give_back(struct writer *writer, struct batch *batch)
{
    assert(writer->queued_bytes >= batch->bytes);
    writer->queued_bytes -= batch->bytes;
    if (writer->spare_count == BATCHES_SPARE_MAX) {
        batch_free(batch);
        return;
    }
    batch_clear(batch);
    batch->next = writer->spare;
    writer->spare = batch;
    writer->spare_count++;
}

/* --- the thread ----------------------------------------------------------------------------- */

static bool part_write(struct db *db, const struct part *part, struct err *err)
{
    if (part->count == 0 && !part->clocked)
        return true; /* its only event was refused */
    /* The time goes with the events, so that a busy session costs one row a commit. */
    int64_t clock_ms = part->clock_ms > part->last_at_ms ? part->clock_ms : part->last_at_ms;
    sqlite3_stmt *stmt = db_query(db, part->count > 0 ? QUERY_JOURNAL_ADD : QUERY_CLOCK_SET, err);
    if (!stmt)
        return false;
    (void)sqlite3_bind_int64(stmt, 1, part->session);
    if (part->count > 0) {
        struct str events = buf_str(&part->events);
        (void)sqlite3_bind_int64(stmt, 2, part->count);
        (void)sqlite3_bind_int64(stmt, 3, clock_ms);
        (void)sqlite3_bind_blob64(stmt, 4, events.ptr, events.len, SQLITE_STATIC);
    } else {
        (void)sqlite3_bind_int64(stmt, 2, clock_ms);
    }
    return db_done(db, stmt, "the journal cannot be written", err);
}

static bool batch_write(struct db *db, const struct batch *batch, struct err *err)
{
    if (!db_begin(db, err))
        return false;
    for (uint32_t i = 0; i < batch->parts_count; i++)
        if (!part_write(db, &batch->parts[i], err)) {
            db_rollback(db);
            return false;
        }
    return db_commit(db, err);
}

static void failing_set(struct writer *writer, const char *reason)
{
    lock(writer);
    if (!writer->failing || strcmp(writer->reason, reason) != 0) {
        writer->failing = true;
        (void)snprintf(writer->reason, sizeof(writer->reason), "%s", reason);
        notify(writer);
    }
    unlock(writer);
}

/* Waits STORE_RETRY_MS, less if the end comes. */
static void retry_wait(struct writer *writer)
{
    struct timespec until;
    (void)clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += STORE_RETRY_MS / 1000;
    until.tv_nsec += STORE_RETRY_MS % 1000 * 1000000L;
    if (until.tv_nsec >= 1000000000L) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000L;
    }
    lock(writer);
    while (!writer->stopping &&
           pthread_cond_timedwait(&writer->work, &writer->mutex, &until) != ETIMEDOUT)
        ;
    unlock(writer);
}

/* False: the end came while the disk failed; the batch is not written. */
static bool batch_commit(struct writer *writer, const struct batch *batch)
{
    for (;;) {
        struct err err = {0};
        lock(writer);
        bool last_try = writer->stopping;
        unlock(writer);
        if (batch_write(&writer->db, batch, &err))
            return true;
        failing_set(writer, err.message);
        if (last_try)
            return false;
        retry_wait(writer);
    }
}

static void *writer_main(void *user)
{
    struct writer *writer = user;
    lock(writer);
    for (;;) {
        struct batch *batch = batch_take(writer);
        if (!batch && writer->stopping)
            break;
        if (!batch) {
            writer->idle = true;
            (void)pthread_cond_wait(&writer->work, &writer->mutex);
            writer->idle = false;
            continue;
        }
        unlock(writer);
        bool ok = batch_commit(writer, batch);
        lock(writer);
        if (!ok) { /* what follows must not be written without it */
            log_line(LOG_ERROR, "%llu events of the journal are lost: %s",
                     (unsigned long long)(writer->ticket - atomic_load(&writer->committed)),
                     writer->reason);
            batch_free(batch);
            break;
        }
        if (batch->ticket > 0)
            atomic_store(&writer->committed, batch->ticket);
        writer->failing = false;
        batch_give_back(writer, batch);
        if (writer->queued_bytes < STORE_QUEUE_BYTES_MAX)
            writer->full = false;
        notify(writer);
    }
    unlock(writer);
    return NULL;
}

/* --- the caller's side ---------------------------------------------------------------------- */

static bool thread_start(struct writer *writer)
{
    sigset_t all, before;
    (void)sigfillset(&all);
    (void)pthread_sigmask(SIG_SETMASK, &all, &before); /* signals are for the loop */
    bool ok = pthread_create(&writer->thread, NULL, writer_main, writer) == 0;
    (void)pthread_sigmask(SIG_SETMASK, &before, NULL);
    return ok;
}

static bool sync_init(struct writer *writer)
{
    pthread_condattr_t attr;
    if (pthread_condattr_init(&attr) != 0)
        return false;
    bool ok = pthread_condattr_setclock(&attr, CLOCK_MONOTONIC) == 0 &&
              pthread_cond_init(&writer->work, &attr) == 0;
    (void)pthread_condattr_destroy(&attr);
    if (ok && pthread_mutex_init(&writer->mutex, NULL) != 0) {
        (void)pthread_cond_destroy(&writer->work);
        ok = false;
    }
    return ok;
}

/* What is left once the thread has ended, or was never started. */
static void writer_done(struct writer *writer)
{
    batch_list_free(writer->first);
    batch_list_free(writer->spare);
    db_close(&writer->db);
    if (writer->event_fd >= 0)
        (void)close(writer->event_fd);
    free(writer);
}

struct writer *writer_new(const char *path, struct err *err)
{
    struct writer *writer = calloc(1, sizeof(*writer));
    if (!writer) {
        (void)err_set(err, ERR_SYSTEM, "the journal: no memory");
        return NULL;
    }
    atomic_init(&writer->committed, 0);
    writer->event_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    writer->flushed_us = -(int64_t)STORE_CLOCK_MS * 1000;
    writer->first = writer->last = calloc(1, sizeof(*writer->first));
    writer->spare = calloc(1, sizeof(*writer->spare));
    writer->spare_count = 1;
    if (writer->event_fd < 0 || !writer->first || !writer->spare) {
        (void)err_set(err, ERR_SYSTEM, "the journal: no memory or no file descriptor left");
        writer_done(writer);
        return NULL;
    }
    if (!db_open(&writer->db, path, err)) {
        writer_done(writer);
        return NULL;
    }
    if (!sync_init(writer)) {
        (void)err_set(err, ERR_SYSTEM, "the journal: no thread could be prepared");
        writer_done(writer);
        return NULL;
    }
    if (!thread_start(writer)) {
        (void)err_set(err, ERR_SYSTEM, "the journal: no thread could be started");
        (void)pthread_mutex_destroy(&writer->mutex);
        (void)pthread_cond_destroy(&writer->work);
        writer_done(writer);
        return NULL;
    }
    return writer;
}

void writer_free(struct writer *writer)
{
    if (!writer)
        return;
    lock(writer);
    writer->wanted = writer->stopping = true;
    (void)pthread_cond_signal(&writer->work);
    unlock(writer);
    (void)pthread_join(writer->thread, NULL);
    (void)pthread_mutex_destroy(&writer->mutex);
    (void)pthread_cond_destroy(&writer->work);
    writer_done(writer);
}

uint64_t writer_append(struct writer *writer, int64_t session, const struct event *event)
{
    uint64_t ticket = 0;
    lock(writer);
    struct batch *batch = writer->queued_bytes < STORE_QUEUE_BYTES_MAX ? batch_open(writer) : NULL;
    struct part *part = batch ? part_get(batch, session) : NULL;
    if (part) {
        size_t before = part->events.len;
        if (event_encode(&part->events, event, part->last_at_ms)) {
            size_t bytes = part->events.len - before;
            part->count++;
            part->last_at_ms = event->at_ms;
            batch->events_count++;
            batch->bytes += bytes;
            writer->queued_bytes += bytes;
            ticket = batch->ticket = ++writer->ticket;
            writer->events_pending = true;
        } else {
            part->events.len = before;
            part->events.refused = false;
        }
    }
    if (ticket == 0 && !writer->full) {
        writer->full = true;
        notify(writer);
    }
    unlock(writer);
    return ticket;
}

void writer_clock(struct writer *writer, int64_t session, int64_t clock_ms)
{
    lock(writer);
    struct part *part = part_get(writer->last, session);
    if (part) { /* without memory the time will be noted another time */
        part->clock_ms = clock_ms;
        part->clocked = true;
        writer->clock_pending = true;
    }
    unlock(writer);
}

void writer_flush(struct writer *writer)
{
    if (!writer->events_pending && !writer->clock_pending)
        return;
    int64_t now_us = clock_monotonic_us();
    if (!writer->events_pending && now_us - writer->flushed_us < (int64_t)STORE_CLOCK_MS * 1000)
        return;
    writer->flushed_us = now_us;
    writer->events_pending = writer->clock_pending = false;
    lock(writer);
    writer->wanted = true;
    wake(writer);
    unlock(writer);
}

int writer_event_fd(const struct writer *writer)
{
    return writer->event_fd;
}

uint64_t writer_committed(struct writer *writer)
{
    uint64_t count;
    ssize_t got = read(writer->event_fd, &count, sizeof(count)); /* before the look, not after */
    (void)got;
    return atomic_load(&writer->committed);
}

bool writer_failing(struct writer *writer, struct str *reason)
{
    lock(writer);
    bool failing = writer->failing || writer->full;
    const char *words = writer->failing ? writer->reason : writer->full ? too_slow : "";
    (void)snprintf(writer->reason_told, sizeof(writer->reason_told), "%s", words);
    unlock(writer);
    *reason = str_from(writer->reason_told);
    return failing;
}
