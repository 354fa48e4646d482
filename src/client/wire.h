/* SPDX-License-Identifier: Apache-2.0 */
/* wire.h: what the server says (docs/protocol.md), as far as programs without a page need it. */
#ifndef MAILLON_CLIENT_WIRE_H
#define MAILLON_CLIENT_WIRE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/str.h"
#include "game/game.h"

enum wire_type {
    WIRE_WELCOME,
    WIRE_STATE,
    WIRE_ME,
    WIRE_ACK,
    WIRE_TALLY,
    WIRE_ARRIVALS,
    WIRE_ROSTER,
    WIRE_WORDS,
    WIRE_ASKS,
    WIRE_TROUBLE,
    WIRE_WAITING,
    WIRE_GONE,
    WIRE_ERROR,
    WIRE_UNKNOWN, /* a newer server's: to be ignored */
};

/* The type of a message, without reading the rest of it where `type` comes first. */
enum wire_type wire_type_read(struct str text);

struct wire_state {
    enum game_phase phase;
    uint32_t step, steps; /* step from 1; 0 in the lobby */
    uint32_t number, questions;
    uint32_t players, answered;
    enum pack_answer_kind answer_kind;
    uint32_t answers_count;   /* 0 before they are open; of a spot: its marked passages */
    enum pack_step_kind kind; /* of slides and pauses: PACK_SLIDE */
    uint32_t lines_hidden;    /* of a slide whose lines come one by one */
    bool timed;
    int64_t left_ms, total_ms;
    char heading[PACK_TITLE_CHARS_MAX * 4 + 1]; /* empty where it is not told yet */
};
/* false: not a state that can be understood. */
bool wire_state_read(struct str text, struct wire_state *ret);
const char *wire_phase_name(enum game_phase phase); /* as on the wire: "lobby" */

enum {
    WIRE_TOKEN_BYTES_MAX = 64,
    WIRE_CODE_BYTES_MAX = 16,
};

struct wire_welcome {
    char token[WIRE_TOKEN_BYTES_MAX]; /* empty: the one told before holds */
    uint32_t proposals, left;
    bool joined;
};
bool wire_welcome_read(struct str text, struct wire_welcome *ret);

struct wire_me {
    char pseudonym[GAME_PSEUDONYM_CHARS_MAX * 4 + 1]; /* empty: none kept yet */
    uint32_t step, choices;                           /* bits; 0: no answer to the present step */
    bool saved;                                       /* that answer is on the disk */
    bool recapped;                                    /* the lists below hold */
    uint8_t recap_numbers[PACK_STEPS_MAX];            /* questions as numbered for people … */
    bool recap_mine[PACK_STEPS_MAX]; /* … and whether an answer of this player counts */
    uint32_t recap_count;
};
bool wire_me_read(struct str text, struct wire_me *ret);

bool wire_ack_read(struct str text, uint32_t *ret_step);

struct wire_tally {
    uint32_t players;
    uint32_t answered, connected; /* of a tally; 0 of arrivals */
};
/* tally, arrivals */
bool wire_tally_read(struct str text, struct wire_tally *ret);

/* words: the items of a cloud that wait for the facilitator, up to max, and their step. How many.
 */
uint32_t wire_words_read(struct str text, uint32_t *ret_step, uint32_t *ret_items, uint32_t max);

struct wire_trouble {
    char code[WIRE_CODE_BYTES_MAX]; /* error: `code`; gone: `why` */
    char of[WIRE_CODE_BYTES_MAX];   /* error: the refused type; may be empty */
    char message[ERR_MESSAGE_MAX];  /* error: for a developer; trouble: `reason` */
};
/* error, gone, trouble */
bool wire_trouble_read(struct str text, struct wire_trouble *ret);

#endif
