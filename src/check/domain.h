/* SPDX-License-Identifier: Apache-2.0 */
/* domain.h: the host of an address as a browser understands it, and the domain that somebody
 * registered: what counts when asking whose it is. */
#ifndef MAILLON_CHECK_DOMAIN_H
#define MAILLON_CHECK_DOMAIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/limits.h"
#include "base/str.h"

enum host_kind {
    HOST_UNREADABLE, /* no browser would open it */
    HOST_NAME,
    HOST_IPV4,
    HOST_IPV6,
};

struct domain {
    enum host_kind kind;
    char host[CHECK_HOST_BYTES_MAX + 1];        /* ASCII (xn-- where needed), lower case */
    char shown[CHECK_HOST_SHOWN_BYTES_MAX + 1]; /* the same in UTF-8 */
    size_t host_len, shown_len;                 /* bytes */
    size_t registrable;                         /* where it begins in host */
    size_t suffix;                              /* where the public suffix begins in host */
    bool suffix_listed, suffix_private;
    bool international; /* letters beyond a to z */
    bool mixed_scripts; /* two alphabets in one label */
    bool invisible;     /* held characters that nobody sees */
    bool disguised;     /* an IP address not in its usual form */
};

/* raw: the host as written, without port or user; percent-encoding and capitals allowed. */
void domain_parse(struct str raw, struct domain *ret);
struct str domain_host(const struct domain *domain);
struct str domain_shown(const struct domain *domain);
/* "ameli.fr" of "www.ameli.fr"; the whole host where nothing was registered (an IP address). */
struct str domain_registrable(const struct domain *domain);

#endif
