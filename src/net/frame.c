/* SPDX-License-Identifier: Apache-2.0 */
/* frame.c: one allocation a frame, whatever the number of those who get it. */
#include "net/frame.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "net/ws.h"

static struct frame *frame_alloc(size_t own_len)
{
    struct frame *frame = malloc(sizeof(*frame) + own_len);
    if (frame)
        *frame = (struct frame){
            .bytes = {frame->own, own_len},
              .refs = 1
        };
    return frame;
}

struct frame *frame_new(struct str text)
{
    uint8_t head[WS_HEAD_BYTES_MAX];
    size_t head_len = ws_head(head, WS_OP_TEXT, text.len);
    struct frame *frame = frame_alloc(head_len + text.len);
    if (!frame)
        return NULL;
    memcpy(frame->own, head, head_len);
    if (text.len > 0)
        memcpy(frame->own + head_len, text.ptr, text.len);
    return frame;
}

struct frame *frame_copy(struct str bytes)
{
    struct frame *frame = frame_alloc(bytes.len);
    if (frame && bytes.len > 0)
        memcpy(frame->own, bytes.ptr, bytes.len);
    return frame;
}

struct frame *frame_static(struct str bytes)
{
    struct frame *frame = frame_alloc(0);
    if (frame)
        frame->bytes = bytes;
    return frame;
}

void frame_keep(struct frame *frame)
{
    frame->refs++;
}

void frame_drop(struct frame *frame)
{
    if (!frame)
        return;
    assert(frame->refs > 0);
    if (--frame->refs == 0)
        free(frame);
}
