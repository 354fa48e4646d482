/* SPDX-License-Identifier: Apache-2.0 */
/* pack.h: a session's content, parsed. The grammar is in docs/pack-format.md.
 *
 * Rich text: title, answers, lines, paragraphs, cells keep a normalised inline markup that every
 * surface renders alike: **strong**, `code` and [text](address), where an address begins with
 * https://, tel: or mailto:; a literal * ` [ or \ is preceded by a backslash (and ] too in a link's
 * text); between backquotes nothing is, and no backquote is there. These runs never nest.
 * Everything else (themes, sources, messages …) is plain text. */
#ifndef MAILLON_PACK_PACK_H
#define MAILLON_PACK_PACK_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

enum pack_step_kind {
    PACK_SLIDE,
    PACK_QUESTION,
    PACK_PAUSE,
    PACK_POLL,     /* an opinion: no right answer, no points */
    PACK_SPOT,     /* fake messages in which clues are to be found */
    PACK_FEEDBACK, /* usefulness from 1 to 5, one thing to change, a remark; no points */
};

enum pack_answer_kind {
    PACK_TRUEFALSE, /* two answers, Vrai/Faux or True/False, in the pack's order */
    PACK_SINGLE,    /* one right answer */
    PACK_MULTIPLE,  /* one or more right answers, to be ticked and confirmed */
    PACK_SCALE,     /* polls, feedback: answers "1" to "5", between two words */
    PACK_WORDS,     /* polls: a few words of one's own, shown as a cloud; no answers in the pack */
    PACK_MARKS,     /* spots: `answers` are the marked passages, in reading order; right = clue */
};

enum pack_scoring {
    PACK_SCORING_SESSION, /* as the session's setting says */
    PACK_SCORING_EXACT,
    PACK_SCORING_PARTIAL,
};

enum pack_layout {
    PACK_LAYOUT_AUTO, /* points, with the picture beside them if there is one */
    PACK_LAYOUT_TITLE,
    PACK_LAYOUT_COLUMNS,   /* `columns` side by side */
    PACK_LAYOUT_PICTURE,   /* the picture fills the view, the heading beside or below it */
    PACK_LAYOUT_QUOTATION, /* `explanation` is the quotation, the first source whose it is */
    PACK_LAYOUT_CONTACTS,  /* `table`: a card a row: who, what for, where */
    PACK_LAYOUT_TABLE,     /* `table` as it is */
    PACK_LAYOUT_CHART,     /* `table`: a bar a row: label, number, remark if any */
    PACK_LAYOUT_LINKS,     /* `lines` with one link each: a QR code beside each on the screen */
};

enum pack_message_channel {
    PACK_MESSAGE_NONE,
    PACK_MESSAGE_EMAIL,
    PACK_MESSAGE_SMS,
};

enum pack_message_field {
    PACK_FROM,
    PACK_TO,
    PACK_SUBJECT,
    PACK_DATE,
    PACK_BODY,
    PACK_FIELDS_COUNT,
};

/* A fake message; plain text, line breaks kept. */
struct pack_message {
    enum pack_message_channel channel;
    struct str fields[PACK_FIELDS_COUNT]; /* by enum pack_message_field; may be empty */
};

/* Where answers[i] of a spot stands: marks[i]. They never overlap. */
struct pack_mark {
    uint8_t message;     /* in pack_step.messages */
    uint8_t field;       /* enum pack_message_field */
    uint32_t start, end; /* bytes of that field */
};

struct pack_picture {
    struct str path; /* relative to the pack's folder, '/' only, no ".."; empty: none */
    struct str alt;
};

struct pack_answer {
    struct str text;
    struct str hint; /* spots: why it is a clue, or why it is none; else empty */
    bool right;      /* never in a poll */
};

struct pack_texts {
    struct str *items;
    uint32_t count;
};

struct pack_column {
    struct str heading; /* may be empty */
    struct pack_texts lines;
};

/* Cells by rows, rich text; row 0 is the head. */
struct pack_table {
    struct str *cells; /* columns * rows */
    uint32_t columns, rows;
};

struct pack_step {
    enum pack_step_kind kind;
    struct str id;    /* may be empty; letters, digits, '-'; one of its kind in a pack */
    uint32_t line;    /* where it begins, or is included, in the text that was read */
    struct str title; /* the question, or the slide's heading */
    struct str theme; /* may be empty */
    struct pack_picture picture;
    struct pack_message
        messages[PACK_MESSAGES_MAX]; /* questions: one at most; spots: one or more */
    uint32_t messages_count;
    enum pack_layout layout;
    bool progressive; /* a slide whose lines come one by one */

    /* What players do: questions, polls, spots; feedback: PACK_SCALE. */
    enum pack_answer_kind answer_kind;
    struct pack_answer answers[PACK_MARKS_MAX]; /* up to PACK_ANSWERS_MAX but in spots */
    struct pack_mark marks[PACK_MARKS_MAX];     /* spots only */
    uint32_t answers_count;
    uint32_t right_mask; /* bit i: answers[i] is right */
    uint32_t points;     /* 0, or up to PACK_POINTS_MAX; 0 = a test question */
    enum pack_scoring scoring;
    bool order_fixed;     /* never shuffled; always so for true or false, polls and spots */
    bool results_live;    /* polls: the distribution grows before everybody's eyes */
    uint32_t before_step; /* polls: the same one asked earlier, from 1, to compare with; 0: none */
    struct str scale_low, scale_high; /* PACK_SCALE: the words at its ends; may be empty */

    uint32_t read_ms; /* never 0: the pack's, or by the length of what is to be read */
    uint32_t time_ms; /* to answer (polls and feedback: 0 = until the facilitator closes); pauses:
                         their length; slides: 0 */
    uint32_t plan_ms; /* what the trainer should allow for it, all told; never 0 */

    struct pack_texts lines; /* a slide's points */
    struct pack_column columns[PACK_COLUMNS_MAX];
    uint32_t columns_count;
    struct pack_table table;
    struct pack_texts explanation; /* paragraphs; of a slide: what to keep, shown on phones */
    struct pack_texts sources;
    struct pack_texts notes; /* paragraphs for the speaker */
};

struct pack {
    struct str id;  /* the folder's name */
    struct str dir; /* where its pictures are; empty when parsed from memory */
    struct str title, language, licence, summary; /* language: "fr" or "en" */
    struct pack_texts authors, themes;
    struct str text; /* what was parsed: pack.md, its includes and variables written out, only the
                        steps of the selection; kept with the session's journal: pack_parse makes
                        the same pack of it */
    struct pack_texts selections; /* names of the shorter versions that it offers */
    struct str selection;         /* the one that this is; empty: the whole */
    struct pack_step *steps;
    uint32_t steps_count;
    uint32_t questions_count; /* the n of "1 sur n": questions and spots, the test one too */
    uint32_t duration_min;    /* planned, from the front matter; 0: not said */
    bool train; /* its questions, with their right answers, may be practised alone by anybody */
};

enum pack_severity {
    PACK_ERROR,   /* the pack cannot be played */
    PACK_WARNING, /* it can, but something was probably meant otherwise */
};

struct pack_problem {
    enum pack_severity severity;
    uint32_t line, column; /* from 1 */
    struct str message;    /* what is wrong */
    struct str hint;       /* what to do */
};

struct pack_problems {
    struct arena *arena; /* the caller's; where the sentences live */
    struct str language; /* "fr" or "en": of the sentences */
    struct pack_problem *items;
    uint32_t count, errors;
};

/* in place; arena and language borrowed as long as the list lives */
void pack_problems_init(struct pack_problems *problems, struct arena *arena, struct str language);

/* Parses the text of a pack.md. All of it is read whatever its faults: each is added to problems,
 * in the order of lines. false: errors were found, *ret is untouched. No I/O: pictures are not
 * looked at. arena, text, id: borrowed as long as *ret is used. */
bool pack_parse(struct arena *arena, struct str id, struct str text, struct pack *ret,
                struct pack_problems *problems);
/* The same for a text that was good when it was kept: only another version of this program can find
 * fault with it, and *err says so (ERR_SYNTAX with line and column; ERR_SYSTEM: no memory). */
bool pack_parse_kept(struct arena *arena, struct str id, struct str text, struct pack *ret,
                     struct err *err);
/* Reads DIR/pack.md, writes out its includes and variables, keeps the steps of the selection,
 * parses it, and checks each picture: there, small enough, and by its content a PNG, JPEG, WebP or
 * SVG. false: see problems. A missing file is a problem at line 1. selection: a name of
 * ret->selections, or empty for the whole. A selection's id is "ID@NAME". */
bool pack_load(struct arena *arena, const char *dir, struct str selection, struct pack *ret,
               struct pack_problems *problems);

/* Players give an answer here: anything but slides and pauses. */
bool pack_step_asks(const struct pack_step *step);
/* It has right answers, and counts in "n sur N": questions and spots. */
bool pack_step_judged(const struct pack_step *step);
/* "slide", "question": as the wire and the reports call it; static. */
const char *pack_step_kind_name(enum pack_step_kind kind);
/* The number that people see: judged steps up to and including this one ("4" of "4 sur 18"). step
 * counts from 1. */
uint32_t pack_question_number(const struct pack *pack, uint32_t step);

/* Rich text without its marks, for files and terminals; a link is "text (https://address)". In the
 * arena; ptr is NULL without memory. */
struct str pack_plain(struct arena *arena, struct str rich);

#endif
