/* SPDX-License-Identifier: Apache-2.0 */
/* sender.h: who an e-mail says it comes from, and what the receiving server found out about it. */
#ifndef MAILLON_CHECK_SENDER_H
#define MAILLON_CHECK_SENDER_H

#include "check/domain.h"
#include "check/text.h"

struct sender {
    bool present;
    bool malformed;       /* no address, several, or one that no server could answer to */
    struct text field;    /* the field decoded: the two below are views of it */
    struct str name;      /* "Service clients"; empty: none */
    struct str address;   /* "a@example.org"; empty: none */
    struct domain domain; /* of the address */
};

enum proof {
    PROOF_UNKNOWN, /* not said */
    PROOF_PASS,
    PROOF_NONE, /* nothing to prove it with */
    PROOF_SOFT, /* the domain is not sure itself */
    PROOF_FAIL,
};

/* The topmost Authentication-Results: those below may have been written by the sender. */
struct proofs {
    enum proof spf, dkim, dmarc, composite;
    struct text_span place; /* of the field's value in the input */
    bool present;
};

/* value: the field as it stands, at `in` of the input (source NULL) or of a text. */
void sender_read(struct arena *arena, const struct text *source, struct str value, uint32_t in,
                 struct sender *ret);
/* The e-mail address inside any text; empty: none. */
struct str sender_find_address(struct str text);
void proofs_read(struct str head, struct str input, struct proofs *ret);
/* True where the domain in From denies the mail, or the receiving server does not believe it. */
bool proofs_failed(const struct proofs *proofs);
/* True where there are results and none of them is a pass. */
bool proofs_missing(const struct proofs *proofs);

#endif
