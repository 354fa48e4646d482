/* SPDX-License-Identifier: Apache-2.0 */
/* protocol.h: what clients may say, as one table, and the words of the wire. docs/protocol.md tells
 * the same to people, web/shared/protocol.ts to the pages. */
#ifndef MAILLON_LIVE_PROTOCOL_H
#define MAILLON_LIVE_PROTOCOL_H

#include <jansson.h>

#include "game/view.h"

enum {
    PROTOCOL_VERSION = 1,
};

enum client_type {
    CLIENT_HELLO,
    CLIENT_DRAW,
    CLIENT_KEEP,
    CLIENT_ANSWER,
    CLIENT_FEEDBACK,
    CLIENT_WORD,
    CLIENT_ASK,
    CLIENT_ASKS,
    CLIENT_SUPPORT,
    CLIENT_PROFILE,
    CLIENT_RECAP,
    CLIENT_COMMAND, /* `command` says which event it asks for */
    CLIENT_NEXT,
    CLIENT_JUMP,
    CLIENT_ITEM, /* `command` about one word (with its step) or one question to the trainer */
    CLIENT_EXCLUDE,
    CLIENT_ROSTER,
};

struct client_message {
    enum client_type type;
    struct str name;         /* of the type, static; empty if it is unknown */
    enum event_type command; /* CLIENT_COMMAND, and EVENT_NEXT for CLIENT_NEXT */
    uint32_t version;
    enum game_role role;
    struct str pin, token, session, pseudonym, query; /* borrowed from root; empty if absent */
    struct str text, change, remark;                  /* the same, spaces at the ends taken off */
    uint32_t score;                                   /* 1 to PACK_SCALE_POINTS; 0: none */
    uint32_t slot, item, profile;                     /* profile: from 1 */
    uint32_t hidden;   /* CLIENT_NEXT: lines not shown yet; UINT32_MAX: not said */
    uint32_t proposal; /* from 1; 0: absent */
    uint32_t step, choices, ms, player, from, count; /* choices: bits; count: 0 if absent */
    enum game_phase phase;
    json_t *root; /* owned: protocol_message_done */
};

/* Why a message is refused, as the `code` of an `error`. */
enum protocol_error {
    PROTOCOL_OK,
    PROTOCOL_SYNTAX,  /* no JSON object, or a field of the wrong kind or out of range */
    PROTOCOL_UNKNOWN, /* a type that is not in the table */
};

/* Reads one message; unknown fields are ignored. On refusal *err says what is wrong with which
 * field. protocol_message_done is due in every case. */
enum protocol_error protocol_decode(struct str text, struct client_message *ret, struct err *err);
void protocol_message_done(struct client_message *message);
/* May this role say that? */
bool protocol_allows(const struct client_message *message, enum game_role role);

/* Words of the wire; static. */
const char *protocol_phase(enum game_phase phase);
const char *protocol_answer_kind(enum pack_answer_kind kind);
const char *protocol_layout(enum pack_layout layout);
/* The i-th client type, or NULL past the last: for the test that compares the tables. */
const char *protocol_client_type(size_t i);

#endif
