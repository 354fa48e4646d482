/* SPDX-License-Identifier: Apache-2.0 */
/* json.c: small steps of building a message. */
#include "live/encode_private.h"

static int append(const char *bytes, size_t n, void *out)
{
    return buf_put(out, (struct str){bytes, n}) ? 0 : -1;
}

bool message_finish(struct buf *out, json_t *root)
{
    buf_clear(out);
    bool ok = root && json_dump_callback(root, append, out, JSON_COMPACT) == 0;
    json_decref(root);
    return ok;
}

json_t *value_text(struct str s)
{
    return json_stringn(s.ptr ? s.ptr : "", s.len);
}

void field_put(json_t *object, const char *key, json_t *value)
{
    (void)json_object_set_new_nocheck(object, key, value);
}

void field_text(json_t *object, const char *key, struct str s)
{
    field_put(object, key, value_text(s));
}

void field_number(json_t *object, const char *key, int64_t number)
{
    field_put(object, key, json_integer(number));
}

void field_bool(json_t *object, const char *key, bool value)
{
    field_put(object, key, json_boolean(value));
}

void field_texts(json_t *object, const char *key, const struct pack_texts *texts)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < texts->count; i++)
        (void)json_array_append_new(list, value_text(texts->items[i]));
    field_put(object, key, list);
}

json_t *message_of(const char *type)
{
    json_t *root = json_object();
    field_put(root, "type", json_string(type));
    return root;
}
