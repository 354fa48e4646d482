/* SPDX-License-Identifier: Apache-2.0 */
/* name.c: ids of steps and names of selections. */
#include "pack/parse.h"

bool name_valid(struct str name)
{
    if (name.len == 0 || name.len > PACK_ID_BYTES_MAX)
        return false;
    for (size_t i = 0; i < name.len; i++) {
        char c = name.ptr[i];
        if (!(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') &&
            c != '-')
            return false;
    }
    return true;
}

bool names_hold(struct str list, struct str name)
{
    for (bool more = list.len > 0; more;) {
        struct str item;
        more = str_cut(list, ',', &item, &list);
        if (str_eq(trim_spaces(item), name))
            return true;
    }
    return false;
}

bool name_known(const struct pack_texts *known, struct str name)
{
    for (uint32_t i = 0; i < known->count; i++)
        if (str_eq(known->items[i], name))
            return true;
    return false;
}

void names_check(struct parser *p, const struct entry *entry, const struct pack_texts *known)
{
    struct str list = entry->value;
    for (bool more = true; more;) {
        struct str item;
        more = str_cut(list, ',', &item, &list);
        item = trim_spaces(item);
        if (name_known(known, item))
            continue;
        size_t at = entry->value_at + (size_t)(item.ptr - entry->value.ptr);
        struct str meant = nearest_name(item, known->items, known->count);
        problem_add(p, meant.len > 0 ? SAY_SELECTION_MEANT : SAY_SELECTION_UNKNOWN, at, item,
                    meant);
    }
}
