/* SPDX-License-Identifier: Apache-2.0 */
/* hash.h: FNV-1a, 64 bits: tells texts apart that nobody made to collide. */
#ifndef MAILLON_BASE_HASH_H
#define MAILLON_BASE_HASH_H

#include "base/str.h"

static inline uint64_t hash_fnv1a(struct str s)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.len; i++)
        h = (h ^ (uint8_t)s.ptr[i]) * 0x100000001b3u;
    return h;
}

#endif
