/* SPDX-License-Identifier: Apache-2.0 */
/* suffix.c: walks the tree of tables/suffixes.c from the last label to the left. */
#include "check/suffix.h"

#include <stdlib.h>

#include "check/tables/tables.h"

static int by_label(const void *label, const void *item)
{
    const struct suffix_node *node = item;
    return str_cmp(*(const struct str *)label,
                   (struct str){suffix_labels + node->label, node->label_len});
}

static const struct suffix_node *child(const struct suffix_node *node, struct str label)
{
    return bsearch(&label, &suffix_nodes[node->first], node->count, sizeof(*node), by_label);
}

/* Where the label that ends before `end` begins. */
static size_t label_start(struct str host, size_t end)
{
    while (end > 0 && host.ptr[end - 1] != '.')
        end--;
    return end;
}

struct suffix suffix_find(struct str host)
{
    const struct suffix_node *node = suffix_nodes;
    struct suffix ret = {.at = label_start(host, host.len)};
    size_t end = host.len, previous = host.len;
    while (node && end > 0) {
        size_t start = label_start(host, end);
        struct str label = {host.ptr + start, end - start};
        const struct suffix_node *next = child(node, label);
        if (next && next->flags & SUFFIX_EXCEPTION)
            return (struct suffix){previous, true, false};
        if (next ? next->flags & SUFFIX_RULE : node->flags & SUFFIX_WILDCARD) {
            uint8_t flags = next ? next->flags : node->flags;
            ret = (struct suffix){start, true, (flags & SUFFIX_PRIVATE) != 0};
        } else if (node->flags & SUFFIX_WILDCARD) {
            ret = (struct suffix){start, true, (node->flags & SUFFIX_PRIVATE) != 0};
        }
        node = next;
        previous = start;
        end = start ? start - 1 : 0;
    }
    return ret;
}
