/* SPDX-License-Identifier: Apache-2.0 */
/* confirm.h: what may only be said once it is on the disk: a queue in the order of the journal's
 * tickets. */
#ifndef MAILLON_LIVE_CONFIRM_H
#define MAILLON_LIVE_CONFIRM_H

#include <stdbool.h>
#include <stdint.h>

enum {
    TOKEN_CHARS = 22, /* 128 random bits, base64url */
};

enum confirm_kind {
    CONFIRM_ANSWER,    /* `ack` */
    CONFIRM_TEXT,      /* `ack` with its slot */
    CONFIRM_ASK,       /* `ack` of a question to the trainer */
    CONFIRM_PSEUDONYM, /* `welcome`; the first one brings the token */
};

struct confirm {
    uint64_t ticket;
    struct live_session *session;
    uint32_t player;
    uint8_t kind, step, slot;
    char token[TOKEN_CHARS + 1]; /* empty: the player has it already */
};

struct confirms {
    struct confirm *ring;
    uint32_t cap, head, count;
};

void confirms_done(struct confirms *queue);
/* Tickets must grow. false: no memory; then it is never said, and the phone asks again. */
bool confirms_push(struct confirms *queue, const struct confirm *confirm);
/* Takes the first one whose ticket is <= committed. */
bool confirms_pop(struct confirms *queue, uint64_t committed, struct confirm *ret);
/* Forgets those of a session that is being freed. */
void confirms_forget(struct confirms *queue, const struct live_session *session);

#endif
