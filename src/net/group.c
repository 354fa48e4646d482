/* SPDX-License-Identifier: Apache-2.0 */
/* group.c: telling many the same. A fan-out walks the members in slices; meanwhile nobody moves:
 * who leaves becomes a hole, who joins comes after the end that the fan-out was born with. */
#include "net/loop.h"

#include <assert.h>
#include <stdlib.h>

struct fanout {
    struct fanout *next;
    struct frame *frame; /* one reference */
    struct str (*before_send)(void *user, struct net_conn *conn, int64_t now_us);
    void *user;
    size_t limit; /* members before this index were there when it was asked for */
    size_t start; /* the first one told */
    size_t done;  /* indices passed */
};

struct net_group *net_group_new(struct net *net)
{
    struct net_group *group = calloc(1, sizeof(*group));
    if (group)
        group->net = net;
    return group;
}

static void busy_add(struct net_group *group)
{
    struct net *net = group->net;
    group->busy = true;
    group->busy_next = NULL;
    if (net->busy_last)
        net->busy_last->busy_next = group;
    else
        net->busy_first = group;
    net->busy_last = group;
}

static struct net_group *busy_take(struct net *net)
{
    struct net_group *group = net->busy_first;
    net->busy_first = group->busy_next;
    if (!net->busy_first)
        net->busy_last = NULL;
    group->busy = false;
    return group;
}

static void busy_remove(struct net_group *group)
{
    struct net *net = group->net;
    struct net_group *before = NULL;
    struct net_group **link = &net->busy_first;
    for (; *link != group; link = &before->busy_next)
        before = *link;
    *link = group->busy_next;
    if (net->busy_last == group)
        net->busy_last = before;
    group->busy = false;
}

static void fanout_pop(struct net_group *group)
{
    struct fanout *fanout = group->first;
    group->first = fanout->next;
    if (!group->first)
        group->last = NULL;
    group->fanouts_count--;
    frame_drop(fanout->frame);
    free(fanout);
}

void net_group_free(struct net_group *group)
{
    if (!group)
        return;
    assert(!group->in_slice);
    if (group->busy)
        busy_remove(group);
    while (group->first)
        fanout_pop(group);
    for (size_t i = 0; i < group->len; i++)
        if (group->members[i])
            group->members[i]->group = NULL;
    free(group->members);
    free(group);
}

void net_group_add(struct net_group *group, struct net_conn *conn)
{
    if (conn->state != CONN_WS)
        return; /* leaving */
    net_group_remove(conn);
    if (group->len == group->cap) {
        size_t cap = group->cap ? 2 * group->cap : 16;
        struct net_conn **members = realloc(group->members, cap * sizeof(struct net_conn *));
        if (!members) {
            conn_drop(conn); /* it would be told nothing and believe that nothing happens */
            return;
        }
        group->members = members;
        group->cap = cap;
    }
    conn->group = group;
    conn->group_index = (uint32_t)group->len;
    group->members[group->len++] = conn;
}

void net_group_remove(struct net_conn *conn)
{
    struct net_group *group = conn->group;
    if (!group)
        return;
    conn->group = NULL;
    group->members[conn->group_index] = NULL;
    if (group->first) {
        group->holes++;
        return;
    }
    struct net_conn *last = group->members[--group->len];
    if (last) {
        group->members[conn->group_index] = last;
        last->group_index = conn->group_index;
    }
}

size_t net_group_count(const struct net_group *group)
{
    return group->len - group->holes;
}

/* Closes the holes. Fan-outs that wait keep meaning the same members: their limits move along. None
 * may be under way. */
static void holes_close(struct net_group *group)
{
    size_t len = 0;
    struct fanout *fanout = group->first;
    if (group->holes == 0)
        return;
    for (size_t i = 0; i < group->len; i++) {
        for (; fanout && fanout->limit == i; fanout = fanout->next)
            fanout->limit = len;
        if (!group->members[i])
            continue;
        group->members[len] = group->members[i];
        group->members[len]->group_index = (uint32_t)len;
        len++;
    }
    for (; fanout; fanout = fanout->next)
        fanout->limit = len;
    group->len = len;
    group->holes = 0;
}

/* Tells one member; what it is told personally goes with the same system call. */
static void member_tell(struct net *net, const struct fanout *fanout, struct net_conn *conn)
{
    struct piece pieces[2] = {
        {.bytes = fanout->frame->bytes, .frame = fanout->frame}
    };
    size_t count = 1;
    if (fanout->before_send) {
        struct str text = fanout->before_send(fanout->user, conn, net->clock_us());
        if (conn->state != CONN_WS)
            return; /* closed by the one who was asked */
        if (text.len > 0) {
            pieces[1].bytes = ws_conn_encode(net, text);
            count = 2;
            if (pieces[1].bytes.len == 0) {
                conn_drop(conn); /* no memory: it would miss a message without knowing */
                return;
            }
        }
    }
    conn_write(conn, pieces, count);
}

/* Goes on with the first fan-out, telling at most *budget members. True: it is done. */
static bool slice_tell(struct net_group *group, size_t *budget)
{
    struct fanout *fanout = group->first;
    group->in_slice = true;
    for (; *budget > 0 && fanout->done < fanout->limit; fanout->done++) {
        size_t index = fanout->start + fanout->done;
        if (index >= fanout->limit)
            index -= fanout->limit;
        struct net_conn *conn = group->members[index];
        if (!conn)
            continue;
        member_tell(group->net, fanout, conn);
        --*budget;
    }
    group->in_slice = false;
    return fanout->done == fanout->limit;
}

/* Where the next fan-out begins: multiples of the golden ratio spread evenly over the members, so
 * that nobody is among the first, or the last, twice in a row. */
static size_t start_choose(struct net_group *group, size_t limit)
{
    uint32_t share = (uint32_t)(group->turn++ * 2654435769U); /* 2^32 / golden ratio */
    return (size_t)((uint64_t)share * limit >> 32);
}

/* Spends the budget on this group's fan-outs, one after the other. */
static void fanouts_run(struct net_group *group, size_t *budget)
{
    while (group->first && *budget > 0) {
        struct fanout *fanout = group->first;
        if (fanout->done == 0)
            fanout->start = start_choose(group, fanout->limit);
        if (!slice_tell(group, budget))
            break;
        fanout_pop(group);
        holes_close(group);
    }
}

void net_group_send(struct net_group *group, struct frame *frame,
                    struct str (*before_send)(void *user, struct net_conn *conn, int64_t now_us),
                    void *user)
{
    assert(!group->in_slice);
    if (net_group_count(group) == 0)
        return;
    if (group->fanouts_count == NET_FANOUTS_MAX) {
        size_t all = SIZE_MAX;
        if (slice_tell(group, &all))
            fanout_pop(group);
        holes_close(group);
    }
    struct fanout *fanout = calloc(1, sizeof(*fanout));
    if (!fanout) {
        for (size_t i = group->len; i-- > 0;) /* backwards: leaving may move the last one */
            if (group->members[i])
                conn_drop(group->members[i]); /* no memory: they come back for the present state */
        return;
    }
    frame_keep(frame);
    *fanout = (struct fanout){
        .frame = frame, .before_send = before_send, .user = user, .limit = group->len};
    if (group->last)
        group->last->next = fanout;
    else
        group->first = fanout;
    group->last = fanout;
    group->fanouts_count++;
    if (!group->busy)
        busy_add(group);
}

bool net_group_busy(const struct net_group *group)
{
    return group->first != NULL;
}

void groups_run(struct net *net)
{
    size_t budget = NET_FANOUT_SLICE;
    while (net->busy_first && budget > 0) {
        struct net_group *group = busy_take(net);
        fanouts_run(group, &budget);
        if (group->first)
            busy_add(group);
    }
}

void groups_stop(struct net *net)
{
    while (net->busy_first) {
        struct net_group *group = busy_take(net);
        while (group->first)
            fanout_pop(group);
        holes_close(group);
    }
}
