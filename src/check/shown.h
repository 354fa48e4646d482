/* SPDX-License-Identifier: Apache-2.0 */
/* shown.h: what a reader sees of a message, for a page that underlines the evidence in it. */
#ifndef MAILLON_CHECK_SHOWN_H
#define MAILLON_CHECK_SHOWN_H

#include "check/html.h"

enum shown_kind {
    SHOWN_SENDER, /* the From field, decoded */
    SHOWN_SUBJECT,
    SHOWN_TEXT, /* a text, or the words of a page */
};

struct shown_piece {
    enum shown_kind kind;
    struct text text;              /* UTF-8; text_locate finds a finding's bytes in it */
    const struct html_link *links; /* of a page: where its words lead */
    uint32_t links_count;
};

/* All of it lives in the report's arena. */
struct shown {
    struct shown_piece pieces[CHECK_PARTS_MAX + 2];
    uint32_t count;
};

#endif
