/* SPDX-License-Identifier: Apache-2.0 */
/* game_state.h: what a game remembers, for the files of this folder only.
 *
 * game.c takes events apart and answers questions; players.c is who plays and what they answer;
 * phase.c is where the session stands and its clock; standings.c is points and ranks; texts.c is
 * what players write, cloud.c the clouds made of it, asks.c their questions to the trainer,
 * profile.c their professions. */
#ifndef MAILLON_GAME_GAME_STATE_H
#define MAILLON_GAME_GAME_STATE_H

#include <assert.h>

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
    uint8_t profile; /* from 1; 0: not said */
    bool joined, connected, excluded;
};

/* One entry of a word cloud. */
struct word {
    uint32_t hash;  /* of what it is compared by; see cloud.c */
    uint32_t text;  /* in game->texts */
    uint32_t count; /* players who gave it, excluded ones not */
    bool shown, decided;
};

/* One question to the trainer. */
struct ask {
    uint32_t text; /* in game->texts */
    uint32_t player, supports;
    int64_t at_ms;
    uint8_t *supporters; /* owned; a bit a player */
    uint32_t supporters_bytes;
    enum game_ask_state state;
    bool was_projected;
};

/* What happened to one step. Choices, points and times hold one entry a player, up to cap; players
 * past it have not answered. Choices are in one of two arrays: a byte each, or for spots, which may
 * have more passages than a byte has bits, four (a region's sessions hold millions of them). */
struct play {
    uint8_t *choices;  /* owned; 0: no answer. Of a cloud: a bit a slot that was filled */
    uint32_t *marks;   /* owned; the same, of a spot */
    uint16_t *points;  /* owned; what each answer is worth, set at reveal */
    uint32_t *time_ms; /* owned; after the fair clock */
    uint32_t cap;
    uint32_t answered, all_right; /* among players not excluded */
    uint32_t chosen[PACK_MARKS_MAX];
    uint32_t *texts[GAME_WORDS_EACH_MAX]; /* owned; by slot, then player: in game->texts, 0: none */
    uint32_t texts_cap;
    struct word *words; /* owned */
    uint32_t words_count, words_cap;
    uint32_t reveal;       /* its place among the reveals of the session, from 1; 0: not revealed */
    int64_t break_ends_ms; /* a break's countdown */
    bool seen;             /* it was on view, if only to look at */
    bool opened, cancelled;
    bool spot; /* choices are in `marks` */
};
static_assert((int)PACK_ANSWERS_MAX <= 8 && (int)GAME_WORDS_EACH_MAX <= 8, "a byte has room");
static_assert((int)PACK_MARKS_MAX <= 32, "a bit each");

struct game {
    const struct pack *pack; /* borrowed */
    struct game_settings settings;
    uint64_t events; /* applied */
    int64_t now_ms;
    enum game_phase phase;
    uint32_t step;     /* from 1 */
    uint32_t furthest; /* the highest step reached; below it NEXT shows steps again */
    bool again;        /* the step on view is a look back */
    bool podium_shown;
    bool locked, sounds;
    uint32_t lines_shown; /* of a progressive slide */

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

    char *texts; /* owned; what players wrote: two bytes of length, then the bytes; place 0: none */
    size_t texts_len, texts_cap;
    struct ask *asks; /* owned */
    uint32_t asks_count, asks_cap;
    uint32_t projected; /* an ask, from 1; 0: none */
    bool asks_open;
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
/* What an event's player may be: known, and not excluded. NULL: refused. */
struct player *players_find(struct game *game, const struct event *event, struct err *err);
/* array: the address of an owned pointer, whatever it points to. The new items are zero. false: no
 * memory, nothing changed. */
bool array_grow(void *array, size_t item_bytes, uint32_t from, uint32_t to);
/* Room for this player's answer. */
bool players_reserve_answer(struct game *game, struct play *play, uint32_t player);
/* Its choices at this step; 0: none. */
static inline uint32_t players_choices(const struct play *play, uint32_t player)
{
    if (player >= play->cap)
        return 0;
    return play->spot ? play->marks[player] : play->choices[player];
}
/* After players_reserve_answer. */
static inline void players_choose(struct play *play, uint32_t player, uint32_t choices)
{
    if (play->spot)
        play->marks[player] = choices;
    else
        play->choices[player] = (uint8_t)choices;
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
/* A question is open: it is known who of the connected players has answered it. Polls and feedback
 * wait for nobody. */
bool phase_is_awaiting(const struct game *game);
/* Closes the open question if every connected player has answered it; true: it did. */
bool phase_close_if_complete(struct game *game);
/* NEXT from this reveal shows the standings. */
bool phase_standings_due(const struct game *game);
/* How long the open question's clock has run, pauses not counted. */
int64_t phase_ran_ms(const struct game *game, int64_t now_ms);

bool phase_jump(struct game *game, const struct event *event, struct err *err);
bool phase_more(struct game *game, const struct event *event, struct err *err);

/* --- texts.c */
/* Room for one more text of this length. */
bool texts_reserve(struct game *game, size_t len, struct err *err);
/* After texts_reserve: its place. */
uint32_t texts_put(struct game *game, struct str text);
struct str texts_get(const struct game *game, uint32_t place); /* empty for place 0 */
bool texts_apply(struct game *game, const struct event *event, struct effects *effects,
                 struct err *err);

/* --- cloud.c */
/* Where an entry that says this is, or would be: *ret_item is then the next one, with room made for
 * it. */
bool cloud_place(const struct game *game, struct play *play, struct str text, uint32_t *ret_item,
                 struct err *err);
/* Counts what this player wrote at this slot, at the item that cloud_place found. */
void cloud_count(const struct game *game, struct play *play, uint32_t player, uint32_t slot,
                 uint32_t item);
bool cloud_decide(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err);
/* An excluded player's entries count no more. */
void cloud_uncount(struct game *game, uint32_t player);

/* --- asks.c */
bool asks_add(struct game *game, const struct event *event, struct effects *effects,
              struct err *err);
bool asks_support(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err);
bool asks_conduct(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err);
/* An excluded player's questions are closed, and its support goes. true: what is projected changed.
 */
bool asks_forget(struct game *game, uint32_t player);

/* --- profile.c */
bool profile_set(struct game *game, const struct event *event, struct effects *effects,
                 struct err *err);

/* --- standings.c */
/* Judges every answer of a step that is being revealed. */
void standings_judge(struct game *game, uint32_t step);
/* Points, ranks and the ranks before, from the answers that count, whatever happened before. */
void standings_compute(struct game *game);
/* True if this step's points count now. */
bool standings_counts(const struct game *game, uint32_t step);

#endif
