/* SPDX-License-Identifier: Apache-2.0 */
/* picture.h: the pictures of packs. Only what a pack names is served, never another file. */
#ifndef MAILLON_API_PICTURE_H
#define MAILLON_API_PICTURE_H

#include "live/catalog.h"

/* rest: "ID/PATH". The body is read into the arena. ERR_NOT_FOUND: no such pack or picture. */
bool picture_find(const struct catalog *catalog, struct str rest, struct arena *arena,
                  struct str *ret_type, struct str *ret_body, struct err *err);

#endif
