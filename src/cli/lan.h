/* SPDX-License-Identifier: Apache-2.0 */
/* lan.h: this machine's address in the room's network. */
#ifndef MAILLON_CLI_LAN_H
#define MAILLON_CLI_LAN_H

#include <stdbool.h>
#include <stddef.h>

/* The first IPv4 address of an interface that is up and no loopback, private ones first; false:
 * none. */
bool lan_address(char *ret, size_t size);

#endif
