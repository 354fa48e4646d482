/* SPDX-License-Identifier: Apache-2.0 */
/* assets.h: the files that the build put into the binary; the table is generated from web/dist. */
#ifndef MAILLON_NET_ASSETS_H
#define MAILLON_NET_ASSETS_H

#include <stdbool.h>

#include "base/str.h"
#include "net/net.h"

struct asset {
    struct str path; /* "/", "/ecran", "/assets/join-1f2e3d.js" */
    struct str content_type;
    struct str etag; /* with its quotes */
    enum page_policy policy;
    bool immutable;                 /* its name holds its hash: may be cached for a year */
    struct str plain, gzip, brotli; /* static; gzip and brotli are empty where they gain nothing */
};

/* Sorted by path (bytes). */
extern const struct asset assets[];
extern const size_t assets_count;

#endif
