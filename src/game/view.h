/* SPDX-License-Identifier: Apache-2.0 */
/* view.h: the one gate through which the game is seen. No encoder reads the game past it: what a
 * role may not know at this phase is not in its view. */
#ifndef MAILLON_GAME_VIEW_H
#define MAILLON_GAME_VIEW_H

#include "game/game.h"

enum game_role {
    ROLE_PLAYER,
    ROLE_SCREEN,
    ROLE_CONSOLE,
};

struct view_answer {
    struct str text;
    struct str hint; /* spots, only if view.revealed */
    uint32_t id;     /* from 1, the pack's order; the place in the list gives shape and colour */
    bool right;      /* only if view.revealed, else false for everybody */
    uint32_t chosen; /* only if view.counted */
    uint32_t before; /* only if view.compared: how many chose it when it was asked before */
};

struct view_word {
    struct str text;
    uint32_t item, count;
    bool shown, decided; /* always true but on the console */
};

struct view_rank {
    uint32_t player, rank, rank_before, points, gain;
    struct str pseudonym;
};

/* What is shared by all of one role. Texts are borrowed from the pack and the game until the game
 * changes. */
struct view {
    enum game_phase phase;
    uint32_t step, steps;       /* step from 1; 0 in the lobby */
    uint32_t number, questions; /* "4 sur 18"; number 0 when the step is no question */
    const struct pack_step
        *shown; /* console only: the whole step (notes, right answers); NULL else */
    const struct pack_step *next; /* console only: the step after this one; NULL at the end */
    bool standings_next;          /* console only: NEXT shows the standings */
    enum pack_step_kind kind;
    struct str theme, title; /* title: from READ on (slides: at once); players: from OPEN on */
    enum pack_answer_kind answer_kind;
    uint32_t points_max;                 /* 0: a test question */
    struct pack_picture picture;         /* screen and console: from READ on; players never */
    const struct pack_message *messages; /* screen, console: READ to REVEAL; players: only a spot's,
                                            from OPEN on. Borrowed from the pack */
    uint32_t messages_count;
    enum pack_layout layout;       /* slides */
    const struct pack_mark *marks; /* spots, with `answers`; answers[].right says which are clues */
    struct pack_texts lines;       /* slides: those shown so far */
    uint32_t lines_hidden;         /* of a progressive slide: NEXT shows one more while not 0 */
    uint32_t columns_count;
    const struct pack_column *columns; /* slides */
    const struct pack_table *table;    /* slides; NULL: none */
    struct str scale_low, scale_high;
    struct view_answer answers[PACK_MARKS_MAX]; /* from OPEN on */
    uint32_t answers_count;
    bool counted;             /* answers[].chosen hold: revealed, or a poll with live results, to
                                 screen and console; feedback: to the console */
    bool compared;            /* answers[].before hold: a revealed poll that was asked before */
    uint32_t before_answered; /* how many answered then */
    struct view_word words[GAME_WORDS_SHOWN]; /* a cloud, once open: screen and console (live) or
                               all (revealed): the shown ones by count; console: pending ones too,
                               those first */
    uint32_t words_count, words_waiting;      /* waiting: console only, not decided yet */
    bool asks_open;                           /* questions to the trainer are taken */
    uint32_t asks_waiting;                    /* console only: pending ones */
    struct str projected; /* a question to the trainer on the main screen, or empty */
    uint32_t projected_supports;
    bool revealed; /* REVEAL or later, or a look back */
    bool cancelled;
    bool again;                             /* a look back: nothing moves */
    struct pack_texts explanation, sources; /* only if revealed; slides: at once */
    uint32_t all_right;                     /* only if revealed */
    struct game_tally tally;
    bool timed; /* a clock runs, or would if it were not paused */
    bool paused;
    uint32_t total_ms;
    int64_t left_ms; /* at `now_ms`; not below 0; the grace is not told */
    bool locked, sounds;
    struct view_rank ranks[GAME_STANDINGS_SHOWN]; /* STANDINGS, PODIUM, ENDED: screen and console */
    uint32_t ranks_count, ranked;
};

/* now_ms: the session's time, for left_ms. */
void game_view(const struct game *game, enum game_role role, int64_t now_ms, struct view *ret);

/* The step as its first view would show it to the screen, for the console's picture of what comes
 * next: a slide with all its lines, a question as announced. step from 1. */
void game_view_step(const struct game *game, uint32_t step, struct view *ret);

/* A judged step as its reveal shows it to a player, before anybody has played it: for those who
 * practise alone, from packs that allow it (pack.train). */
void game_view_solo(const struct pack_step *step, struct view *ret);

/* What one player sees of itself. */
struct view_me {
    struct game_player player;
    uint32_t answered_step;                  /* the present step if it has answered it, else 0 */
    uint32_t choices;                        /* its answer to the present step; 0: none */
    struct str texts[GAME_WORDS_EACH_MAX];   /* what it wrote at the present step, by slot */
    uint32_t clues, clues_found, decoys_hit; /* spots, revealed */
    bool revealed;                           /* as in struct view: the fields below hold */
    bool right;                              /* fully right */
    uint32_t gain;                           /* points of this step */
    uint32_t ranked;                         /* players in the standings */
    uint32_t gap;                 /* points to the player just ahead; 0: nobody, or a tie */
    struct str ahead;             /* whose pseudonym; empty if nobody */
    uint32_t scored, right_count; /* scored questions played so far, and how many it got right */
};
void game_view_me(const struct game *game, uint32_t player, struct view_me *ret);

#endif
