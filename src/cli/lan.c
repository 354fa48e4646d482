/* SPDX-License-Identifier: Apache-2.0 */
/* lan.c: asks the system for its interfaces. */
#include "cli/lan.h"

#include <arpa/inet.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

/* RFC 1918 */
static bool is_private(uint32_t address)
{
    return address >> 24 == 10 || address >> 20 == (172 << 4 | 1) ||
           address >> 16 == (192 << 8 | 168);
}

bool lan_address(char *ret, size_t size)
{
    struct ifaddrs *all = NULL;
    bool found = false;
    if (getifaddrs(&all) != 0)
        return false;
    for (const struct ifaddrs *one = all; one; one = one->ifa_next) {
        if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET || !(one->ifa_flags & IFF_UP) ||
            (one->ifa_flags & IFF_LOOPBACK))
            continue;
        struct sockaddr_in address;
        memcpy(&address, one->ifa_addr, sizeof(address));
        bool better = is_private(ntohl(address.sin_addr.s_addr));
        if (found && !better)
            continue;
        found = inet_ntop(AF_INET, &address.sin_addr, ret, (socklen_t)size) != NULL;
        if (found && better)
            break;
    }
    freeifaddrs(all);
    return found;
}
