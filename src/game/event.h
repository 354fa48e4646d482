/* SPDX-License-Identifier: Apache-2.0 */
/* event.h: events as bytes, for the journal. Version 1: type, then LEB128 numbers in a fixed order
 * for each type; at_ms as the difference from the event before. A few bytes an answer. */
#ifndef MAILLON_GAME_EVENT_H
#define MAILLON_GAME_EVENT_H

#include "base/buf.h"
#include "game/game.h"

/* Appends one event. previous_at_ms: of the event before in the same blob, 0 for its first. */
bool event_encode(struct buf *out, const struct event *event, int64_t previous_at_ms);
/* Reads the event at the front of *in and moves *in past it. pseudonym and text are borrowed from
 * *in's bytes. false: *err says why, *in is untouched. A decoded event may still be refused by the
 * game.
 */
bool event_decode(struct str *in, int64_t previous_at_ms, struct event *ret, struct err *err);
/* A stable English name of a type ("answer"), for tests and logs; "unknown" past the last. */
const char *event_name(enum event_type type);

#endif
