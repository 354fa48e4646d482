/* SPDX-License-Identifier: Apache-2.0 */
/* suffix.c: walks the tree of tables/suffixes.c from the last label to the left. */
#include "check/suffix.h"

#include "check/tables/tables.h"

static const struct suffix_node *child(const struct suffix_node *node, struct str label)
{
    size_t low = node->first, high = low + node->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct suffix_node *one = &suffix_nodes[middle];
        int order = str_cmp(label, (struct str){suffix_labels + one->label, one->label_len});
        if (order == 0)
            return one;
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
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
