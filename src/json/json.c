/* SPDX-License-Identifier: Apache-2.0 */
/* json.c: see json.h. */
#include "json/json.h"

#include <stdio.h>

json_t *json_text(struct str s)
{
    return json_stringn(s.ptr ? s.ptr : "", s.len);
}

json_t *json_texts(const struct str *items, uint32_t count)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++)
        (void)json_array_append_new(list, json_text(items[i]));
    return list;
}

static int append(const char *bytes, size_t n, void *out)
{
    return buf_put(out, (struct str){bytes, n}) ? 0 : -1;
}

bool json_write(struct buf *out, json_t *root)
{
    bool ok = root && json_dump_callback(root, append, out, JSON_COMPACT) == 0;
    json_decref(root);
    return ok;
}

bool json_print(json_t *root)
{
    bool ok = root && json_dumpf(root, stdout, JSON_COMPACT) == 0 && putchar('\n') != EOF;
    json_decref(root);
    return ok;
}
