/* SPDX-License-Identifier: Apache-2.0 */
/* pack.h: a session's content, parsed. The grammar is in docs/pack-format.md.
 *
 * Rich text: title, answers, lines, paragraphs keep a normalised inline markup that every surface
 * renders alike: **strong**, `code` and [text](https://address); a literal * ` [ or \ is preceded
 * by a backslash (and ] too in a link's text); between backquotes nothing is, and no backquote is
 * there. These runs never nest. Everything else (themes, sources, messages …) is plain text. */
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
};

enum pack_answer_kind {
    PACK_TRUEFALSE, /* two answers, Vrai/Faux or True/False, in the pack's order */
    PACK_SINGLE,    /* one right answer */
    PACK_MULTIPLE,  /* one or more right answers, to be ticked and confirmed */
};

enum pack_scoring {
    PACK_SCORING_SESSION, /* as the session's setting says */
    PACK_SCORING_EXACT,
    PACK_SCORING_PARTIAL,
};

enum pack_layout {
    PACK_LAYOUT_AUTO, /* points, with the picture beside them if there is one */
    PACK_LAYOUT_TITLE,
};

enum pack_message_channel {
    PACK_MESSAGE_NONE,
    PACK_MESSAGE_EMAIL,
    PACK_MESSAGE_SMS,
};

/* A fake message shown with a question; plain text, line breaks kept. */
struct pack_message {
    enum pack_message_channel channel;
    struct str from, to, subject, date; /* may be empty */
    struct str body;
};

struct pack_picture {
    struct str path; /* relative to the pack's folder, '/' only, no ".."; empty: none */
    struct str alt;
};

struct pack_answer {
    struct str text;
    bool right;
};

struct pack_texts {
    struct str *items;
    uint32_t count;
};

struct pack_step {
    enum pack_step_kind kind;
    uint32_t line;    /* where it begins in pack.md */
    struct str title; /* the question, or the slide's heading */
    struct str theme; /* may be empty */
    struct pack_picture picture;
    struct pack_message message;
    enum pack_layout layout;

    enum pack_answer_kind answer_kind; /* questions only, down to order_fixed */
    struct pack_answer answers[PACK_ANSWERS_MAX];
    uint32_t answers_count;
    uint32_t right_mask; /* bit i: answers[i] is right */
    uint32_t points;     /* 0, or up to PACK_POINTS_MAX; 0 = a test question */
    enum pack_scoring scoring;
    bool order_fixed; /* never shuffled; always so for true or false */

    uint32_t read_ms; /* never 0: the pack's, or by the length of what is to be read */
    uint32_t time_ms; /* questions: time to answer; pauses: their length; slides: 0 */

    struct pack_texts lines;       /* a slide's points */
    struct pack_texts explanation; /* paragraphs */
    struct pack_texts sources;
    struct pack_texts notes; /* paragraphs for the speaker */
};

struct pack {
    struct str id;  /* the folder's name */
    struct str dir; /* where its pictures are; empty when parsed from memory */
    struct str title, language, licence, summary; /* language: "fr" or "en" */
    struct pack_texts authors, themes;
    struct str text; /* pack.md itself, kept with the session's journal */
    struct pack_step *steps;
    uint32_t steps_count;
    uint32_t questions_count; /* the n of "1 sur n": every question, the test one too */
    uint32_t duration_min;    /* planned, from the front matter; 0: not said */
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
/* Reads DIR/pack.md, parses it, and checks each picture: there, small enough, and by its content a
 * PNG, JPEG, WebP or SVG. false: see problems. A missing file is a problem at line 1. */
bool pack_load(struct arena *arena, const char *dir, struct pack *ret,
               struct pack_problems *problems);

/* The number that people see: questions up to and including this step ("4" of "4 sur 18"). step
 * counts from 1. */
uint32_t pack_question_number(const struct pack *pack, uint32_t step);

/* Rich text without its marks, for files and terminals; a link is "text (https://address)". In the
 * arena; ptr is NULL without memory. */
struct str pack_plain(struct arena *arena, struct str rich);

#endif
