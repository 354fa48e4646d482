/* SPDX-License-Identifier: Apache-2.0 */
/* frame.h: bytes on their way out, shared by reference. All on the loop's thread: plain counts. */
#ifndef MAILLON_NET_FRAME_H
#define MAILLON_NET_FRAME_H

#include "net/net.h"

struct frame {
    struct str bytes; /* as they go on the wire: in own[], or static */
    uint32_t refs;
    char own[];
};

/* A copy of raw bytes. NULL: no memory. */
struct frame *frame_copy(struct str bytes);
/* Static bytes, not copied. NULL: no memory. */
struct frame *frame_static(struct str bytes);

#endif
