/* SPDX-License-Identifier: Apache-2.0 */
/* wheel.c: the hashed timing wheel. */
#include "net/wheel.h"

#include <stddef.h>

void wheel_init(struct wheel *wheel, int64_t now_ms)
{
    *wheel = (struct wheel){.tick = now_ms / WHEEL_TICK_MS, .soonest = INT64_MAX};
}

void wheel_remove(struct wheel_node *node)
{
    if (!node->link)
        return;
    *node->link = node->next;
    if (node->next)
        node->next->link = node->link;
    node->next = NULL;
    node->link = NULL;
}

void wheel_set(struct wheel *wheel, struct wheel_node *node, int64_t at_ms)
{
    wheel_remove(node);
    node->tick = at_ms / WHEEL_TICK_MS;
    if (node->tick < wheel->tick)
        node->tick = wheel->tick; /* already past: with the next ones */
    struct wheel_node **slot = &wheel->slots[node->tick % WHEEL_SLOTS];
    node->next = *slot;
    if (node->next)
        node->next->link = &node->next;
    *slot = node;
    node->link = slot;
    if (node->tick < wheel->soonest)
        wheel->soonest = node->tick;
}

/* Finds the first slot in use after `soonest` fell behind. A node of a later turn may hide there:
 * then we look once for nothing, which is allowed. */
static void soonest_update(struct wheel *wheel)
{
    wheel->soonest = INT64_MAX;
    for (int64_t tick = wheel->tick; tick < wheel->tick + WHEEL_SLOTS; tick++) {
        if (wheel->slots[tick % WHEEL_SLOTS]) {
            wheel->soonest = tick;
            break;
        }
    }
}

/* A tick is looked at when it is over: then all its nodes are due, and it is passed only once. */
struct wheel_node *wheel_take_due(struct wheel *wheel, int64_t now_ms)
{
    int64_t now_tick = now_ms / WHEEL_TICK_MS;
    if (now_tick - wheel->tick > WHEEL_SLOTS)
        wheel->tick = now_tick - WHEEL_SLOTS; /* after a long sleep, each slot once */
    for (; wheel->tick < now_tick; wheel->tick++) {
        if (wheel->soonest > wheel->tick)
            continue;
        struct wheel_node *node = wheel->slots[wheel->tick % WHEEL_SLOTS];
        while (node && node->tick > wheel->tick)
            node = node->next;
        if (node) {
            wheel_remove(node);
            return node;
        }
    }
    if (wheel->soonest < wheel->tick)
        soonest_update(wheel);
    return NULL;
}

int64_t wheel_next_ms(struct wheel *wheel)
{
    return wheel->soonest == INT64_MAX ? INT64_MAX : (wheel->soonest + 1) * WHEEL_TICK_MS;
}

struct wheel_node *wheel_take_any(struct wheel *wheel)
{
    for (size_t i = 0; i < WHEEL_SLOTS; i++) {
        struct wheel_node *node = wheel->slots[i];
        if (node) {
            wheel_remove(node);
            return node;
        }
    }
    return NULL;
}
