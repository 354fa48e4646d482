/* SPDX-License-Identifier: Apache-2.0 */
/* url.h: the parts of an address, read as a browser reads them, not as an eye does. */
#ifndef MAILLON_CHECK_URL_H
#define MAILLON_CHECK_URL_H

#include <stdbool.h>
#include <stdint.h>

#include "check/domain.h"

enum url_kind {
    URL_WEB,    /* http, https, or a bare host */
    URL_SCRIPT, /* javascript:, vbscript: */
    URL_DATA,
    URL_MAIL,
    URL_PHONE,
    URL_SMS,
    URL_OTHER, /* another scheme: nothing to read in it */
};

/* All are views of the text that was given; ptr NULL: absent. */
struct url {
    enum url_kind kind;
    struct str scheme; /* as written */
    struct str user;   /* what stands before @ */
    struct str host;   /* as written */
    struct str port;
    struct str rest; /* path, query and fragment; for other kinds, what follows the scheme */
    bool encrypted;  /* false: http was written */
    struct domain domain;
};

/* text: borrowed as long as *ret is used. Spaces around it are left aside. */
void url_parse(struct str text, struct url *ret);
/* The last segment of the path, without query and fragment. */
struct str url_file(const struct url *url);

#endif
