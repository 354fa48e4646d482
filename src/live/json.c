/* SPDX-License-Identifier: Apache-2.0 */
/* json.c: small steps of building a message. */
#include "live/encode_private.h"

bool message_finish(struct buf *out, json_t *root)
{
    buf_clear(out);
    return json_write(out, root);
}

void field_put(json_t *object, const char *key, json_t *value)
{
    (void)json_object_set_new_nocheck(object, key, value);
}

void field_text(json_t *object, const char *key, struct str s)
{
    field_put(object, key, json_text(s));
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
    field_put(object, key, json_texts(texts->items, texts->count));
}

json_t *message_of(const char *type)
{
    json_t *root = json_object();
    field_put(root, "type", json_string(type));
    return root;
}
