/* SPDX-License-Identifier: Apache-2.0 */
/* wheel.h: deadlines by the hundred thousand: setting, moving and dropping one costs the same
 * whatever their number. Time is an argument. A deadline is told up to WHEEL_TICK_MS late, never
 * early. (G. Varghese, T. Lauck, "Hashed and hierarchical timing wheels", 1987: the hashed one.) */
#ifndef MAILLON_NET_WHEEL_H
#define MAILLON_NET_WHEEL_H

#include <stdint.h>

enum {
    WHEEL_TICK_MS = 32,
    WHEEL_SLOTS = 2048, /* 65 s a turn: our longest deadline passes each slot once */
};

/* Lives inside what has the deadline; zeroed: in no wheel. */
struct wheel_node {
    struct wheel_node *next, **link; /* link: what points here; NULL: in no wheel */
    int64_t tick;
};

struct wheel {
    int64_t tick;    /* the first tick that is not over */
    int64_t soonest; /* no node is due at an earlier tick; INT64_MAX: no node */
    struct wheel_node *slots[WHEEL_SLOTS];
};

void wheel_init(struct wheel *wheel, int64_t now_ms);
/* Sets the node's deadline, in place of an earlier one. */
void wheel_set(struct wheel *wheel, struct wheel_node *node, int64_t at_ms);
void wheel_remove(struct wheel_node *node); /* may be in no wheel */
/* Takes out one node whose deadline has passed; NULL: none. */
struct wheel_node *wheel_take_due(struct wheel *wheel, int64_t now_ms);
/* When wheel_take_due may have something to give; INT64_MAX: never. */
int64_t wheel_next_ms(struct wheel *wheel);
/* Takes out any node; NULL: the wheel is empty. */
struct wheel_node *wheel_take_any(struct wheel *wheel);

#endif
