/* SPDX-License-Identifier: Apache-2.0 */
/* encode_private.h: what the encoders share: JSON objects, built with jansson. */
#ifndef MAILLON_LIVE_ENCODE_PRIVATE_H
#define MAILLON_LIVE_ENCODE_PRIVATE_H

#include "live/encode.h"
#include "live/protocol.h"
#include "json/json.h"

/* Writes root into out, emptied first, and takes it. */
bool message_finish(struct buf *out, json_t *root);
/* Each sets one field; field_put takes the value. */
void field_put(json_t *object, const char *key, json_t *value);
void field_text(json_t *object, const char *key, struct str s);
void field_number(json_t *object, const char *key, int64_t number);
void field_bool(json_t *object, const char *key, bool value);
void field_texts(json_t *object, const char *key, const struct pack_texts *texts);
json_t *message_of(const char *type);

/* --- content.c: what a step shows */
/* Its kind, heading, times. */
void put_summary(json_t *o, const struct pack_step *step);
void put_content(json_t *root, const struct view *view, struct str pack_id);
json_t *words_of(const struct view *view, enum game_role role);

#endif
