/* SPDX-License-Identifier: Apache-2.0 */
/* encode.h: what the server says, as JSON text. Reads the game only through game/view.h and the
 * tallies, so that nothing is told before its time. Each function replaces the content of `out`;
 * false: no memory, or past its ceiling. */
#ifndef MAILLON_LIVE_ENCODE_H
#define MAILLON_LIVE_ENCODE_H

#include "base/buf.h"
#include "game/view.h"

/* What a snapshot says beside the game; all borrowed for the call. */
struct encode_session {
    struct str id, pin, pack_id;
    struct str address;   /* what people type */
    struct str join_url;  /* what the QR code holds */
    struct str delete_on; /* "2026-12-24"; empty while the session lives */
    bool preview;
    int64_t started_ms, step_ms; /* in the session's time: since when it runs, and this step */
};

struct encode_state {
    enum game_role role;
    bool drive;    /* screens: may send commands */
    bool complete; /* consoles: with the list of all steps */
    int64_t now_ms;
};

bool encode_state(struct buf *out, const struct game *game, const struct encode_session *session,
                  const struct encode_state *how);
/* saved: the answer to the present step is on the disk; recap: with the list of questions and
 * answers, left out before the podium whatever is asked. */
bool encode_me(struct buf *out, const struct game *game, uint32_t player, bool saved, bool recap);
bool encode_welcome(struct buf *out, const struct game *game, uint32_t player, struct str token);
bool encode_ack(struct buf *out, uint32_t step);
bool encode_ack_text(struct buf *out, uint32_t step, uint32_t slot);
bool encode_ack_ask(struct buf *out); /* a question to the trainer is on the disk */
bool encode_tally(struct buf *out, const struct game *game);
/* The present cloud. */
bool encode_words(struct buf *out, const struct game *game, enum game_role role);
/* player: whose own and supported ones are marked; ASKS_OF_NOBODY: nobody's. Not looked at for the
 * console. */
#define ASKS_OF_NOBODY UINT32_MAX
bool encode_asks(struct buf *out, const struct game *game, enum game_role role, uint32_t player);
/* The list says something to this player alone: it asked, or supports what is shown. */
bool asks_are_personal(const struct game *game, uint32_t player);
/* latest: player numbers, newest first. */
bool encode_arrivals(struct buf *out, const struct game *game, const uint32_t *latest,
                     uint32_t count);
/* Up to `count` rows from `from` of the players whose pseudonym holds `query` (ASCII case ignored):
 * ranked ones first by rank, then by arrival. */
bool encode_roster(struct buf *out, const struct game *game, uint32_t from, uint32_t count,
                   struct str query);
bool encode_trouble(struct buf *out, struct str reason);
bool encode_gone(struct buf *out, const char *why);
bool encode_error(struct buf *out, const char *code, const char *message, struct str of);

#endif
