/* SPDX-License-Identifier: Apache-2.0 */
/* html.h: a page as a reader sees it: the words that are shown, where the links lead, and what is
 * kept from sight. Not a browser: it needs no tree. Each byte is looked at once. */
#ifndef MAILLON_CHECK_HTML_H
#define MAILLON_CHECK_HTML_H

#include "base/limits.h"
#include "check/text.h"

struct html_link {
    struct str target;             /* in the arena or in the source: references decoded */
    uint32_t start, end;           /* the attribute's value in the source */
    uint32_t text_start, text_end; /* what is shown for it, in `text` */
};

struct html {
    struct text text; /* what is shown; blocks are lines */
    struct html_link *links;
    uint32_t links_count, links_cap;
    uint32_t form_start, form_end;         /* the first form's tag; equal: none */
    uint32_t password_start, password_end; /* the first password field */
    uint32_t hidden_start, hidden_end;     /* the longest stretch kept from sight */
    uint32_t hidden_bytes;                 /* of all of them */
    uint32_t pictures;                     /* how many */
    bool more;                             /* links past CHECK_LINKS_MAX */
};

/* True for a text that is a page: it begins with a tag, or holds several that only pages have. */
bool html_is_page(struct str text);
/* source: borrowed as long as *ret is used. */
void html_read(struct arena *arena, const struct text *source, struct html *ret);

#endif
