/* SPDX-License-Identifier: Apache-2.0 */
/* mime.h: an e-mail as it was sent: its fields, and its parts (RFC 5322, 2045 to 2049, 2231). */
#ifndef MAILLON_CHECK_MIME_H
#define MAILLON_CHECK_MIME_H

#include "base/limits.h"
#include "check/text.h"
#include "check/transfer.h"

struct mime_part {
    struct str head, body; /* views of the input */
    struct str type;    /* "text/html": a view, in any case; "text/plain" where nothing is said */
    struct str charset; /* as written; empty: not said */
    struct str file;    /* decoded name; empty: none */
    enum transfer transfer;
    bool attached;        /* to be saved, not shown */
    uint16_t alternative; /* the multipart/alternative that it belongs to, from 1; 0: none */
    uint16_t branch;      /* which of its alternatives, from 0 */
};

struct mime {
    struct str head; /* of the whole mail */
    struct mime_part parts[CHECK_PARTS_MAX];
    uint32_t count;
    bool more;       /* there were more parts */
    bool unfinished; /* a multipart without its end */
    bool encrypted;  /* multipart/encrypted, S/MIME or PGP */
};

/* True if input begins with fields as a mail server writes them. */
bool mime_is_mail(struct str input);
/* Views of the input and copies in the arena; whatever the bytes, it finds parts. */
void mime_parse(struct arena *arena, struct str input, struct mime *ret);
/* The value of the topmost field of this name, with its line ends; false: there is none. */
bool mime_field(struct str head, struct str name, struct str *ret_value);
/* How many fields have this name. */
uint32_t mime_fields_count(struct str head, struct str name);
/* "b" of "text/html; charset=b", unquoted and decoded, in the arena; empty: not there. */
struct str mime_parameter(struct arena *arena, struct str value, struct str name);
/* What stands before the first ";". */
struct str mime_main_value(struct str value);
/* A field's value (at `in` of the input) unfolded, with its encoded words decoded (RFC 2047). */
void mime_decode_words(struct text *ret, struct str value, uint32_t in);
/* True for the type of a part, without regard to case: "text/html", or "image/" for all. */
bool mime_is(const struct mime_part *part, struct str type);

#endif
