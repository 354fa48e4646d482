/* SPDX-License-Identifier: Apache-2.0 */
/* json.h: between jansson and our texts and buffers. */
#ifndef MAILLON_JSON_JSON_H
#define MAILLON_JSON_JSON_H

#include <jansson.h>

#include "base/buf.h"

/* A new string; NULL: no memory, or no UTF-8. */
json_t *json_text(struct str s);
/* A new array of them. */
json_t *json_texts(const struct str *items, uint32_t count);
/* Each takes root, which may be NULL, and writes it without spaces: at the end of out; as a line on
 * stdout. false: root is NULL, or it could not be written whole. */
bool json_write(struct buf *out, json_t *root);
bool json_print(json_t *root);

#endif
