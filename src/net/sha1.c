/* SPDX-License-Identifier: Apache-2.0 */
/* sha1.c: see sha1.h. The names are those of RFC 3174, method 1. */
#include "net/sha1.h"

#include <string.h>

enum {
    BLOCK_BYTES = 64,
    LENGTH_BYTES = 8, /* the message's length in bits ends the last block */
};

static uint32_t rotate(uint32_t x, unsigned n)
{
    return (x << n) | (x >> (32 - n));
}

static uint32_t word_read(const uint8_t *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static void word_write(uint8_t *p, uint32_t x)
{
    for (int i = 0; i < 4; i++)
        p[i] = (uint8_t)(x >> (24 - 8 * i));
}

static void block_add(uint32_t h[5], const uint8_t *block)
{
    uint32_t w[80];
    for (int t = 0; t < 16; t++)
        w[t] = word_read(block + 4 * (size_t)t);
    for (int t = 16; t < 80; t++)
        w[t] = rotate(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);

    uint32_t a = h[0], b = h[1], c = h[2], d = h[3], e = h[4];
    for (int t = 0; t < 80; t++) {
        uint32_t f, k;
        if (t < 20) {
            f = (b & c) | (~b & d);
            k = 0x5a827999;
        } else if (t < 40) {
            f = b ^ c ^ d;
            k = 0x6ed9eba1;
        } else if (t < 60) {
            f = (b & c) | (b & d) | (c & d);
            k = 0x8f1bbcdc;
        } else {
            f = b ^ c ^ d;
            k = 0xca62c1d6;
        }
        uint32_t temp = rotate(a, 5) + f + e + w[t] + k;
        e = d;
        d = c;
        c = rotate(b, 30);
        b = a;
        a = temp;
    }
    h[0] += a;
    h[1] += b;
    h[2] += c;
    h[3] += d;
    h[4] += e;
}

void sha1(struct str in, uint8_t ret[SHA1_BYTES])
{
    uint32_t h[5] = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
    uint64_t bits = (uint64_t)in.len * 8;
    for (; in.len >= BLOCK_BYTES; in = str_skip(in, BLOCK_BYTES))
        block_add(h, (const uint8_t *)in.ptr);

    /* The rest, a one bit, zeros, the length: one block, or two when the length finds no room. */
    uint8_t tail[2 * BLOCK_BYTES] = {0};
    size_t tail_len = in.len + 1 + LENGTH_BYTES <= BLOCK_BYTES ? BLOCK_BYTES : 2 * BLOCK_BYTES;
    if (in.len > 0)
        memcpy(tail, in.ptr, in.len);
    tail[in.len] = 0x80;
    word_write(tail + tail_len - 8, (uint32_t)(bits >> 32));
    word_write(tail + tail_len - 4, (uint32_t)bits);
    for (size_t i = 0; i < tail_len; i += BLOCK_BYTES)
        block_add(h, tail + i);

    for (size_t i = 0; i < 5; i++)
        word_write(ret + 4 * i, h[i]);
}
