/* SPDX-License-Identifier: Apache-2.0 */
/* confirm.c: a ring. */
#include "live/confirm.h"

#include <stdlib.h>

void confirms_done(struct confirms *queue)
{
    free(queue->ring);
    *queue = (struct confirms){0};
}

bool confirms_push(struct confirms *queue, const struct confirm *confirm)
{
    if (queue->count == queue->cap) {
        uint32_t cap = queue->cap ? queue->cap * 2 : 256;
        struct confirm *ring = calloc(cap, sizeof(*ring));
        if (!ring)
            return false;
        for (uint32_t i = 0; i < queue->count; i++)
            ring[i] = queue->ring[(queue->head + i) & (queue->cap - 1)];
        free(queue->ring);
        queue->ring = ring;
        queue->cap = cap;
        queue->head = 0;
    }
    queue->ring[(queue->head + queue->count++) & (queue->cap - 1)] = *confirm;
    return true;
}

bool confirms_pop(struct confirms *queue, uint64_t committed, struct confirm *ret)
{
    if (queue->count == 0 || queue->ring[queue->head].ticket > committed)
        return false;
    *ret = queue->ring[queue->head];
    queue->head = (queue->head + 1) & (queue->cap - 1);
    queue->count--;
    return true;
}

void confirms_forget(struct confirms *queue, const struct live_session *session)
{
    for (uint32_t i = 0; i < queue->count; i++) {
        struct confirm *confirm = &queue->ring[(queue->head + i) & (queue->cap - 1)];
        if (confirm->session == session)
            confirm->session = NULL;
    }
}
