/* SPDX-License-Identifier: Apache-2.0 */
/* markdown.h: a parse of Markdown under way: blocks in markdown.c, their words in inline.c, links
 * and pictures in span.c. */
#ifndef MAILLON_PACK_MARKDOWN_H
#define MAILLON_PACK_MARKDOWN_H

#include <md4c.h>

#include "pack/parse.h"

struct markdown {
    struct parser *p;
    struct blocks *blocks;
    size_t at;   /* offset of the last text seen; md4c tells no other position */
    size_t from; /* where the parse began */
    bool notes;

    bool open; /* a block is being filled */
    struct block block;
    bool started;      /* it has a position */
    size_t text_start; /* of the block's words in a paragraph with pictures */

    uint32_t quotes, lists, items;
    uint32_t row, column, columns;  /* of the table under way */
    size_t row_at;                  /* where its row above ended */
    bool table_skip;                /* it stands where none can be shown */
    uint32_t strong, links, images; /* depths */
    bool bold;                      /* ** is open in the output */
    bool skip;                      /* inside something refused: already said */
    bool linked;                    /* the link has a good address */
    size_t link_start;              /* of its text in scratch */
    struct str link;                /* its address */
    bool pictured;                  /* the block held a picture */
    struct str picture;
    size_t picture_at;
};

/* --- markdown.c ------------------------------------------------------------------------------ */
void markdown_say(struct markdown *m, enum sentence sentence, size_t at, struct str arg);
/* The offset of a text that md4c handed over; the last known one if it is not the copy's. */
size_t markdown_place(struct markdown *m, const char *ptr);
void markdown_add(struct markdown *m, struct block block);

/* --- inline.c: normalised words, into p->scratch --------------------------------------------- */
void inline_close_bold(struct markdown *m);
/* One character of UTF-8. Spaces are single, and none begins a line. */
void inline_put_char(struct markdown *m, struct str c);
void inline_put_text(struct markdown *m, struct str s);
/* `code` holds its text as it is; a text with a backquote cannot be told so, and stays plain. */
void inline_put_code(struct markdown *m, struct str s);
void inline_put_entity(struct markdown *m, struct str entity);

/* --- span.c: links, pictures, code ------------------------------------------------------------ */
int span_enter(MD_SPANTYPE type, void *detail, void *user);
int span_leave(MD_SPANTYPE type, void *detail, void *user);
/* Words inside ![…] and `…`: plain, gathered until the span ends. */
void span_put_alt(struct markdown *m, MD_TEXTTYPE type, struct str s);

#endif
