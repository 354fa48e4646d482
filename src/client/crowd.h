/* SPDX-License-Identifier: Apache-2.0 */
/* crowd.h: participants without phones. Each behaves as a person with the page would: it chooses a
 * pseudonym, answers when it has thought, loses its network, comes back, and holds the server to
 * what it confirmed. */
#ifndef MAILLON_CLIENT_CROWD_H
#define MAILLON_CLIENT_CROWD_H

#include <stdbool.h>
#include <stdint.h>

#include "client/client.h"
#include "client/wire.h"

struct crowd; /* made by crowd_new, ended by crowd_free, which takes NULL */

struct crowd_counts {
    uint32_t joined;  /* bots that kept a pseudonym */
    uint32_t sent;    /* different answers; a repetition after a lost connection is not counted */
    uint32_t acked;   /* of them, confirmed */
    uint32_t refused; /* of them, refused in words: too late */
    uint32_t reconnects; /* by choice (flaky) or need */
    uint32_t rejoined;   /* came back as somebody new, since their token was refused */
    uint32_t lost;       /* confirmed, and denied by the server later: never in a sound server */
};

struct crowd_config {
    const struct client_server *server; /* borrowed until crowd_free */
    struct str pin;                     /* digits; borrowed likewise */
    uint32_t players;                   /* 1 to NET_CONNECTIONS_MAX */
    uint32_t speed;                     /* delays are divided by it */
    uint64_t seed;
    bool flaky;
    /* May be NULL; called when the first bot sees a new phase or step. */
    void (*on_phase)(void *user, const struct wire_state *state, const struct crowd_counts *counts);
    void *user;
};

struct crowd *crowd_new(const struct crowd_config *config, struct err *err);
void crowd_free(struct crowd *crowd);
/* Plays until the session has ended for every bot. false: *err says why nobody, or not everybody,
 * could play on; what happened until then can be read all the same. */
bool crowd_run(struct crowd *crowd, struct err *err);
struct crowd_counts crowd_counts_get(const struct crowd *crowd);

struct crowd_answer {
    const char *pseudonym;  /* borrowed until crowd_free */
    uint32_t step, choices; /* bits, the pack's order */
};
/* The i-th confirmed answer, in the order of confirmation. false: there are no more. */
bool crowd_answer_get(const struct crowd *crowd, uint32_t i, struct crowd_answer *ret);

#endif
