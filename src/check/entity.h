/* SPDX-License-Identifier: Apache-2.0 */
/* entity.h: character references of HTML ("&eacute;", "&#233;"). */
#ifndef MAILLON_CHECK_ENTITY_H
#define MAILLON_CHECK_ENTITY_H

#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* rest begins with "&". Gives the bytes that the reference takes, and its code point; 0: none. */
size_t entity_decode(struct str rest, uint32_t *ret_code);

#endif
