/* SPDX-License-Identifier: Apache-2.0 */
/* report.h: what a session was, computed from its journal alone.
 *
 * Make one, feed it every event in order, finish it; then any of the formats writes it. Nobody is
 * named: players are numbers, and groups under GAME_GROUP_MIN are not told. Only where the
 * session's setting `rows` says so are there rows by pseudonym. */
#ifndef MAILLON_REPORT_REPORT_H
#define MAILLON_REPORT_REPORT_H

#include "base/arena.h"
#include "base/buf.h"
#include "game/game.h"
#include "report/wilson.h"

/* What the journal does not say; borrowed as long as the report lives. */
struct report_session {
    struct str id;
    int64_t created_ms, ended_ms; /* wall clock, Unix time; ended_ms 0: still open */
};

struct report_attendance {
    uint32_t joined;   /* kept a pseudonym, were not excluded */
    uint32_t answered; /* of those, answered at least once */
    uint32_t peak;     /* connected at once, at most */
    uint32_t to_end;   /* answered one of the last three steps that asked, or were connected at the
                          end */
    struct rate each;  /* answers given, of those possible: players connected when a step opened */
};

/* One profession. n < GAME_GROUP_MIN is never listed. */
struct report_group {
    const char *name; /* game_profile_name */
    struct rate rate;
    uint32_t players;
};

/* A step at which players did something. */
struct report_step {
    const struct pack_step *asked; /* borrowed from the pack */
    uint32_t step, number;         /* number: "4 sur 18", judged steps only, else 0 */
    bool cancelled;
    uint32_t present;  /* connected when it opened */
    uint32_t answered; /* among those not excluded */
    uint32_t chosen[PACK_MARKS_MAX];
    struct rate rate;   /* judged: fully right of answered; spots: clues found, of those there were
                           to find */
    uint32_t all_right; /* judged: players fully right */
    uint32_t wrong;     /* the most chosen wrong answer, from 1; 0: none was chosen. Spots: the
                           clue most often missed */
    uint32_t wrong_count; /* how many chose it; spots: missed it */
    uint32_t time_ms[3];  /* judged: quartiles of the time to answer; 0: nobody answered */
    double mean;          /* scales: from 1 to 5; 0: nobody answered */
    uint32_t before;      /* polls: the same one asked earlier, from 1; 0: none, or one of the two
                             was not answered */
    uint32_t before_answered, before_chosen[PACK_ANSWERS_MAX];
    struct report_group groups[GAME_PROFILES_MAX]; /* judged, where professions were asked for */
    uint32_t groups_count;
};

struct report_theme {
    struct str name;
    uint32_t steps;
    struct rate rate; /* of all its answers */
};

struct report {
    const struct pack *pack;
    const struct game *game; /* its state after the last event */
    struct report_session session;
    struct report_attendance attendance;
    int64_t started_ms, lasted_ms; /* in the session's time; lasted from the start to the end */
    bool ended;
    struct report_step *steps; /* played ones that asked, in the pack's order */
    uint32_t steps_count;
    struct report_theme *themes; /* of judged steps, in the order of the pack */
    uint32_t themes_count;
    uint32_t *again; /* indices of `steps`: judged, not cancelled, those to explain again first
                        (by the upper bound of their rate, so that chance alone puts none
                        ahead) */
    uint32_t again_count;
    struct rate right;                    /* fully right answers of all to scored steps */
    uint32_t profiles[GAME_PROFILES_MAX]; /* players by profession; groups too small are 0 */
    uint32_t profiles_hidden;             /* players in groups too small, or who did not say */
};

struct report_builder; /* made by report_new, ended by report_free, which takes NULL */

/* pack, session's texts: borrowed as long as it lives. NULL: no memory. */
struct report_builder *report_new(const struct pack *pack, const struct game_settings *settings,
                                  const struct report_session *session);
/* The next event of the journal; for store_journal_each. false: the game refuses it, *err. */
bool report_event(void *builder, const struct event *event, struct err *err);
/* After the last event; ret lives as long as the builder. false: no memory. */
bool report_finish(struct report_builder *builder, const struct report **ret, struct err *err);
void report_free(struct report_builder *builder);
/* From its start to its end, to the nearest minute. */
int64_t report_lasted_min(const struct report *report);
/* What a player wrote at a step, as game_text; empty also if it was excluded. */
struct str report_text(const struct report *report, uint32_t player, uint32_t step, uint32_t slot);

/* --- formats: each appends a whole document to out; false: past its ceiling, or no memory.
 * Sentences are in the pack's language. */
bool report_json(const struct report *report, struct buf *out);
/* One row an answer; UTF-8 with a byte order mark; in French ';' between cells and a decimal comma,
 * as spreadsheets there expect. A cell that a spreadsheet would compute gets a quote before it. */
bool report_csv(const struct report *report, struct buf *out);
bool report_xlsx(const struct report *report, struct buf *out);
/* A page to print on A4, whole in itself: no script, no font, no address to fetch. */
bool report_html(const struct report *report, struct buf *out);

enum {
    REPORT_BYTES_MAX = 64 << 20, /* of a document: a hundred thousand rows by pseudonym */
    REPORT_AGAIN_PERCENT = 60,   /* under it a question is told to be explained again */
};

#endif
