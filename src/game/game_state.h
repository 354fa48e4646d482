/* SPDX-License-Identifier: Apache-2.0 */
/* game_state.h: what a game remembers, for the files of this folder only.
 *
 * game.c takes events apart and answers questions; players.c is who plays and what they answer;
 * phase.c is where the session stands and its clock; standings.c is points and ranks. */
#ifndef MAILLON_GAME_GAME_STATE_H
#define MAILLON_GAME_GAME_STATE_H

#include "game/game.h"
#include "game/pseudonym.h"

struct player {
    uint8_t token_hash[GAME_TOKEN_HASH_BYTES];
    uint32_t names[GAME_PROPOSALS_MAX]; /* proposals; once joined, the first is the one kept */
    uint32_t points, rank, rank_before; /* see standings.c */
    uint32_t place;                     /* in game->order, if rank is not 0 */
    uint32_t reveals_first; /* reveals before it joined: it is ranked from the next one on */
    uint16_t right_count;
    uint8_t proposals_count;
    bool joined, connected, excluded;
};

/* What happened to one step. The three arrays hold one entry a player, up to cap; players past it
 * have not answered. */
struct play {
    uint8_t *choices;  /* owned; 0: no answer */
    uint16_t *points;  /* owned; what each answer is worth, set at reveal */
    uint32_t *time_ms; /* owned; after the fair clock */
    uint32_t cap;
    uint32_t answered, all_right; /* among players not excluded */
    uint32_t chosen[PACK_ANSWERS_MAX];
    uint32_t reveal;       /* its place among the reveals of the session, from 1; 0: not revealed */
    int64_t break_ends_ms; /* a break's countdown */
    bool opened, cancelled;
};

struct game {
    const struct pack *pack; /* borrowed */
    struct game_settings settings;
    int64_t now_ms;
    enum game_phase phase;
    uint32_t step;     /* from 1 */
    uint32_t furthest; /* the highest step reached; below it NEXT shows steps again */
    bool again;        /* the step on view is a look back */
    bool podium_shown;
    bool locked, sounds;

    /* The clock of the present phase. */
    bool timed, paused;
    uint32_t total_ms;
    int64_t ends_ms;             /* when it shows 0; moved on by pauses */
    int64_t paused_ms;           /* since when, if paused */
    int64_t opened_ms, stood_ms; /* an open question: its beginning; how long it stood paused */
    bool waits_for_all; /* an open question: it may close when all connected have answered */

    struct player *players; /* owned; count in use, cap allocated */
    uint32_t count, cap;
    uint32_t joined, connected;  /* joined, not excluded; of those, connected */
    uint32_t connected_answered; /* of those, have answered the open question */
    struct names names;

    struct play *plays;     /* owned; one a step */
    uint32_t reveals;       /* of whatever question */
    uint32_t revealed_last; /* the step revealed last; 0: none */
    uint32_t scored;        /* revealed questions that count: not a test, not cancelled */
    uint32_t *order;        /* owned, cap entries; players by place */
    uint32_t *scratch;      /* owned, 2 * cap entries; for sorting */
    uint32_t ranked;        /* entries of order in use */
};

/* --- game.c */
static inline const struct pack_step *game_step_of(const struct game *game, uint32_t step)
{
    return &game->pack->steps[step - 1];
}
static inline struct play *game_play_of(const struct game *game, uint32_t step)
{
    return &game->plays[step - 1];
}
/* T of a question in ms at speed 1, extensions not counted; 0: no chrono. */
uint32_t game_limit_ms(const struct game *game, const struct pack_step *step);
/* A duration as this session plays it; never 0, so that a phase is always seen. */
uint32_t game_at_speed(const struct game *game, uint32_t ms);
void effects_add(struct effects *effects, enum effect_type type, uint32_t player, uint32_t step);

/* --- players.c: each refuses with *err, or does it and fills effects */
bool players_join(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err);
bool players_draw(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err);
bool players_keep(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err);
bool players_connect(struct game *game, const struct event *event, struct effects *effects,
                     struct err *err);
bool players_disconnect(struct game *game, const struct event *event, struct effects *effects,
                        struct err *err);
bool players_answer(struct game *game, const struct event *event, struct effects *effects,
                    struct err *err);
bool players_exclude(struct game *game, const struct event *event, struct effects *effects,
                     struct err *err);
void players_recover(struct game *game, struct effects *effects);
/* Its choices at this step; 0: none. */
static inline uint32_t players_choices(const struct play *play, uint32_t player)
{
    return player < play->cap ? play->choices[player] : 0;
}

/* --- phase.c: each refuses with *err, or does it; everybody is then told the new state */
bool phase_tick(struct game *game, int64_t now_ms, struct err *err);
bool phase_start(struct game *game, int64_t now_ms, struct err *err);
bool phase_next(struct game *game, const struct event *event, struct err *err);
bool phase_back(struct game *game, int64_t now_ms, struct err *err);
bool phase_skip(struct game *game, int64_t now_ms, struct err *err);
bool phase_close(struct game *game, struct err *err);
bool phase_extend(struct game *game, struct err *err);
bool phase_pause(struct game *game, int64_t now_ms, struct err *err);
bool phase_resume(struct game *game, int64_t now_ms, struct err *err);
bool phase_cancel(struct game *game, struct err *err);
void phase_end(struct game *game);
/* Closes the open question if every connected player has answered it; true: it did. */
bool phase_close_if_complete(struct game *game);
/* NEXT from this reveal shows the standings. */
bool phase_standings_due(const struct game *game);
/* How long the open question's clock has run, pauses not counted. */
int64_t phase_ran_ms(const struct game *game, int64_t now_ms);

/* --- standings.c */
/* Judges every answer of a step that is being revealed. */
void standings_judge(struct game *game, uint32_t step);
/* Points, ranks and the ranks before, from the answers that count, whatever happened before. */
void standings_compute(struct game *game);
/* True if this step's points count now. */
bool standings_counts(const struct game *game, uint32_t step);

#endif
