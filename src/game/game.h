/* SPDX-License-Identifier: Apache-2.0 */
/* game.h: the rules of a session. No clock, no I/O, no globals: same events, same bytes.
 *
 * Every input is an event with its time; what the world must be told comes back as effects. The
 * list of applied events is the journal; applying it again gives the same game. Steps are counted
 * from 1 (0: none yet), answers by bit i = the pack's answer i. Scoring: docs/decisions/scoring.md
 */
#ifndef MAILLON_GAME_GAME_H
#define MAILLON_GAME_GAME_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "pack/pack.h"

enum game_phase {
    GAME_LOBBY,
    GAME_ANNOUNCE, /* the kind of answer expected; ends by itself */
    GAME_READ,     /* the question alone; ends by itself */
    GAME_OPEN,     /* answers are taken; ends by itself, by all having answered, or by CLOSE/NEXT */
    GAME_REVEAL,   /* right answers and why; ends by NEXT */
    GAME_STANDINGS, /* ends by NEXT */
    GAME_SLIDE,     /* ends by NEXT */
    GAME_BREAK,     /* a `pause` step, with its countdown; ends by NEXT (never by itself) */
    GAME_PODIUM,    /* ends by NEXT or END */
    GAME_ENDED,
};
/* Polls and feedback have OPEN (at once; without a chrono unless the pack gives a time; they never
 * close by "all have answered") and REVEAL (a poll's distribution; of feedback only thanks), spots
 * all phases of a question. Standings come after judged steps only. */

struct game_settings {
    uint64_t seed;
    uint16_t time_percent;    /* 100, 150, 200; 0: no chrono */
    uint16_t standings_every; /* after every n-th scored question; 0: never before the podium */
    uint16_t speed;           /* times are divided by it: 1, or more for a rehearsal */
    bool partial;             /* partial credit where the pack leaves the choice */
    bool free_pseudonyms;     /* players may write their own */
    bool shuffle;             /* answers in another order, the same for all */
    bool sounds;
    bool asks;     /* players may send questions to the trainer */
    bool moderate; /* words of a cloud wait for the facilitator before they are projected */
    bool profile;  /* a profession is asked for at joining */
    bool rows;     /* reports may list players by pseudonym; the game makes no use of it */
};

enum event_type {
    EVENT_JOIN = 1,   /* a new player, who sees a first proposal. token_hash */
    EVENT_DRAW,       /* player asks for another proposal */
    EVENT_KEEP,       /* player keeps proposal (from 0), or `pseudonym` if free ones are allowed */
    EVENT_CONNECT,    /* player has at least one live connection; JOIN alone does not say so */
    EVENT_DISCONNECT, /* player has none; both are refused when nothing changes */
    EVENT_ANSWER,     /* player, step, choices, claimed_ms, seen_ms, rtt_ms */
    EVENT_TICK,       /* the wake time has come */
    EVENT_START,      /* from the lobby to the first step; needs no players */
    EVENT_NEXT,   /* step, phase: what the facilitator was looking at; refused if it has moved on.
                     From the lobby it starts; on a look back it shows the steps already seen, and
                     plays a question that was skipped before it was opened */
    EVENT_BACK,   /* to the step before, to look again: its reveal, slide or break (or, never
                     revealed, the question without its answers); never re-scores. From standings to
                     their question, from the podium to the step it followed. Refused while a
                     question is being played */
    EVENT_SKIP,   /* from a slide, a break or a question being played: to the next step without
                     revealing or scoring this one */
    EVENT_CLOSE,  /* open: to reveal now */
    EVENT_EXTEND, /* open: +GAME_EXTEND_MS */
    EVENT_PAUSE,  /* announce, read, open, break: the clock stands; answers are still taken, and a
                     question does not close by "all have answered" */
    EVENT_RESUME,
    EVENT_CANCEL,  /* a judged step's points go, at any time from announce to standings; also
                      from a look back */
    EVENT_EXCLUDE, /* player */
    EVENT_LOCK,    /* no more arrivals */
    EVENT_UNLOCK,
    EVENT_SOUNDS_ON,
    EVENT_SOUNDS_OFF,
    EVENT_END,     /* to the podium if something was scored since it was shown; else ended.
                      BACK from the podium undoes an end that came too early */
    EVENT_RECOVER, /* the server was started again: nobody is connected, and the present question
                      does not close by "all have answered" */
    EVENT_JUMP,    /* step: straight to it, from wherever no question is being played. A step never
                      reached is played (those between were not, BACK finds them), another one is
                      looked at again. Also from the podium; never to the present step */
    EVENT_MORE,    /* step, slot: the progressive slide shows one line more; slot: lines shown so
                      far, so that two clickers never show two */
    EVENT_TEXT,    /* player, step, slot, text: of a word cloud the slot-th entry of this player
                      (from 0, each once), of feedback slot 0 "what I will change", 1 a remark.
                      While the step is open only */
    EVENT_WORD_SHOW, /* step, item: of a moderated cloud; also from the reveal */
    EVENT_WORD_HIDE, /* step, item */
    EVENT_ASK,       /* player, text: a question to the trainer, at any time before the end */
    EVENT_SUPPORT,   /* player, item: "mine too"; a shown one, once each, not one's own */
    EVENT_ASK_SHOW,  /* item: the others may read and support it */
    EVENT_ASK_CLOSE, /* item: answered or refused; no longer shown nor projected */
    EVENT_PROJECT,   /* item: on the main screen, over the step; it is then shown too */
    EVENT_UNPROJECT,
    EVENT_PROFILE, /* player, item: its profession, from 0; once, before or after KEEP */
    EVENT_ASKS_ON,
    EVENT_ASKS_OFF,
};
enum {
    EVENT_TYPE_MAX = EVENT_ASKS_OFF,
    GAME_TOKEN_HASH_BYTES = 16,
};

struct event {
    enum event_type type;
    int64_t at_ms;         /* since the session began; never less than the event before */
    uint32_t player;       /* from 0, in order of arrival */
    uint32_t step;         /* ANSWER, NEXT: the step meant, from 1 */
    enum game_phase phase; /* NEXT: the phase meant */
    uint32_t choices;      /* ANSWER: bits, never 0 */
    uint32_t claimed_ms;   /* ANSWER: what the phone measured since it painted the answers */
    uint32_t seen_ms;      /* ANSWER: what the server saw, from this player's own send time */
    uint32_t rtt_ms;       /* ANSWER: the connection's best round trip */
    uint32_t proposal;     /* KEEP: from 0; GAME_PROPOSALS_MAX: `pseudonym` */
    uint32_t slot;         /* MORE, TEXT */
    uint32_t item;         /* a word, a question to the trainer, a profession: from 0 */
    struct str text;       /* TEXT, ASK; borrowed for the call; see game_text_valid */
    struct str pseudonym;  /* KEEP; borrowed for the call */
    uint8_t token_hash[GAME_TOKEN_HASH_BYTES]; /* JOIN: opaque to the game */
};

enum effect_type {
    EFFECT_STATE,    /* phase, step or clock changed: everybody gets a new snapshot */
    EFFECT_PLAYER,   /* what this player sees of itself changed */
    EFFECT_ACK,      /* this player's answer to `step` counts; to be told once durable */
    EFFECT_TALLY,    /* number of answers or of connected players changed */
    EFFECT_ROSTER,   /* players came, went, or were renamed */
    EFFECT_EXCLUDED, /* this player is out: tell it and close */
    EFFECT_ASKS,     /* the list of questions to the trainer changed */
    EFFECT_WORDS,    /* a cloud's words changed */
};

struct effect {
    enum effect_type type;
    uint32_t player, step;
};

enum {
    GAME_EFFECTS_MAX = 8, /* one event never has more */
};
struct effects {
    struct effect items[GAME_EFFECTS_MAX];
    uint32_t count;
};

struct game; /* made by game_new, ended by game_free, which takes NULL */

/* pack      borrowed as long as the game lives
 * NULL: no memory. */
struct game *game_new(const struct pack *pack, const struct game_settings *settings);
void game_free(struct game *game);

/* Applies one event and fills `effects` (emptied first).
 * false: refused, *err says why (ERR_STATE: wrong moment; ERR_DENIED: locked or excluded;
 * ERR_NOT_FOUND: no such player or step; ERR_LIMIT: full; ERR_SYNTAX: impossible values), the game
 * is as before and the event must not be journalled. A repeated answer to the same step is refused
 * with ERR_STATE; see game_answered. */
bool game_apply(struct game *game, const struct event *event, struct effects *effects,
                struct err *err);
/* The same for an event of a journal, which was good once: a refusal means that the journal is
 * broken or of another version, and *err says so with the event's number. */
bool game_replay(struct game *game, const struct event *event, struct effects *effects,
                 struct err *err);
/* When to apply an EVENT_TICK, in at_ms; INT64_MAX: nothing is due. */
int64_t game_wake_ms(const struct game *game);

/* --- what the game knows: for the hub, the reports and the tests ---------------------------- */
const struct pack *game_pack(const struct game *game);
const struct game_settings *game_settings_get(const struct game *game);
enum game_phase game_phase_get(const struct game *game);
uint32_t game_step(const struct game *game);            /* from 1; 0 in the lobby */
bool game_seen(const struct game *game, uint32_t step); /* it was on view, if only to look at */
uint64_t game_events(const struct game *game);          /* how many were applied */
int64_t game_now_ms(const struct game *game);           /* at_ms of the last event */
int64_t game_opened_ms(const struct game *game); /* when the present step opened; for seen_ms */
uint32_t game_players_count(const struct game *game); /* ids are below it; excluded ones too */
bool game_locked(const struct game *game);

struct game_player {
    struct str pseudonym; /* empty until kept; borrowed until the game changes */
    struct str proposals[GAME_PROPOSALS_MAX];
    uint32_t proposals_count;
    const uint8_t *token_hash;
    bool joined; /* has kept a pseudonym */
    bool connected, excluded;
    uint32_t points;      /* all told, as of the last reveal */
    uint32_t gain;        /* of the last revealed question */
    uint32_t right_count; /* scored questions fully right */
    uint32_t rank;        /* standard competition ranking, from 1, as of the last reveal; 0: none */
    uint32_t rank_before; /* at the reveal before; 0: none */
    uint32_t profile;     /* from 1; 0: not said */
};
/* player must be below game_players_count. */
void game_player_get(const struct game *game, uint32_t player, struct game_player *ret);

struct game_answer {
    uint32_t choices; /* 0: none given */
    uint32_t time_ms; /* judged, after the fair clock */
    uint32_t points;  /* as counted now: 0 if cancelled, not revealed, or a test */
};
/* step from 1. false: this player has not answered it. */
bool game_answer_get(const struct game *game, uint32_t player, uint32_t step,
                     struct game_answer *ret);
static inline bool game_answered(const struct game *game, uint32_t player, uint32_t step)
{
    struct game_answer unused;
    return game_answer_get(game, player, step, &unused);
}

struct game_tally {
    uint32_t answered;  /* of the present step, among those not excluded */
    uint32_t connected; /* joined, connected, not excluded */
    uint32_t players;   /* joined, not excluded */
};
struct game_tally game_tally_get(const struct game *game);

struct game_result {
    uint32_t answered;               /* players whose answer counts */
    uint32_t chosen[PACK_MARKS_MAX]; /* how many chose each answer, in the pack's order */
    uint32_t all_right;              /* how many were fully right */
    bool played, cancelled;          /* played: it was opened */
    bool revealed;                   /* its right answers were shown */
};
/* step from 1. All zero for slides and pauses. Polls and feedback: chosen counts, all_right is 0.
 */
void game_result_get(const struct game *game, uint32_t step, struct game_result *ret);

/* The standings, best first: by points, then (equal rank) by order of arrival. Fills up to max rows
 * and says how many players are ranked in all. */
uint32_t game_standings(const struct game *game, uint32_t *ret_players, uint32_t max);

struct game_word {
    struct str text; /* as first written; borrowed until the game changes */
    uint32_t count;  /* players who gave it, once each; compared without the case of ASCII and
                        French letters (no text has outer spaces) */
    bool shown;      /* always so without moderation, unless hidden since */
    bool decided;    /* the facilitator has shown or hidden it */
};
/* Words of a cloud, in the order in which they came; item < game_words_count. */
uint32_t game_words_count(const struct game *game, uint32_t step);
void game_word_get(const struct game *game, uint32_t step, uint32_t item, struct game_word *ret);
/* What a player wrote at a step in a slot; empty: nothing. Borrowed until the game changes. */
struct str game_text(const struct game *game, uint32_t player, uint32_t step, uint32_t slot);

enum game_ask_state {
    GAME_ASK_PENDING, /* only the console sees it */
    GAME_ASK_SHOWN,
    GAME_ASK_CLOSED,
};
struct game_ask {
    struct str text; /* borrowed until the game changes */
    uint32_t player, supports;
    int64_t at_ms;
    enum game_ask_state state;
    bool projected, was_projected;
};
/* Questions to the trainer, in the order in which they came; item < game_asks_count. */
uint32_t game_asks_count(const struct game *game);
void game_ask_get(const struct game *game, uint32_t item, struct game_ask *ret);
bool game_ask_supported(const struct game *game, uint32_t item, uint32_t player);
bool game_asks_open(const struct game *game);
/* Stable word of a profession ("nurse"), for the wire and reports; profile from 1; NULL past the
 * last. */
const char *game_profile_name(uint32_t profile);

/* 1 to chars_max characters of well-formed UTF-8, no control character but (if `lines`) LF, nothing
 * that turns the direction of what follows, and no space at its ends, visible or not. */
bool game_text_valid(struct str text, uint32_t chars_max, bool lines);

/* A free pseudonym is 2 to GAME_PSEUDONYM_CHARS_MAX characters of well-formed UTF-8, letters,
 * digits, spaces, hyphens and apostrophes, without spaces at its ends. */
bool game_pseudonym_valid(struct str pseudonym);

#endif
