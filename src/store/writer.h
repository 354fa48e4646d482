/* SPDX-License-Identifier: Apache-2.0 */
/* writer.h: the queue of what is to be journalled, and the thread that commits it. Private to
 * store/.
 *
 * Batches are committed in order, each in one transaction. While a commit runs the next batch
 * gathers, so that the slower the disk, the larger the commits (group commit). What could not be
 * written stays at the head of the queue and is tried again: nothing is lost, nothing overtakes. */
#ifndef MAILLON_STORE_WRITER_H
#define MAILLON_STORE_WRITER_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "game/game.h"

struct writer; /* made by writer_new, ended by writer_free, which takes NULL */

/* Opens its own connection to path and starts the thread. NULL: *err says why. */
struct writer *writer_new(const char *path, struct err *err);
/* Writes what waits (one try each if the disk fails), ends the thread. */
void writer_free(struct writer *writer);

/* As their namesakes in store.h. */
uint64_t writer_append(struct writer *writer, int64_t session, const struct event *event);
void writer_clock(struct writer *writer, int64_t session, int64_t clock_ms);
void writer_flush(struct writer *writer);
int writer_event_fd(const struct writer *writer);
uint64_t writer_committed(struct writer *writer);
bool writer_failing(struct writer *writer, struct str *reason);

#endif
