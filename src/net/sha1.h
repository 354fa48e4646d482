/* SPDX-License-Identifier: Apache-2.0 */
/* sha1.h: SHA-1 (RFC 3174), for the WebSocket handshake and nothing else: it protects nothing
 * there, it only proves that the server understood. libsodium has none, and a second library of
 * cryptography for sixty lines would cost more than it gives. */
#ifndef MAILLON_NET_SHA1_H
#define MAILLON_NET_SHA1_H

#include <stdint.h>

#include "base/str.h"

enum {
    SHA1_BYTES = 20,
};

void sha1(struct str in, uint8_t ret[SHA1_BYTES]);

#endif
