/* SPDX-License-Identifier: Apache-2.0 */
/* build.h: a step under way, for the files that put it together. */
#ifndef MAILLON_PACK_BUILD_H
#define MAILLON_PACK_BUILD_H

#include "pack/parse.h"

struct builder {
    struct parser *p;
    const struct draft *draft;
    struct pack *pack;
    struct pack_step *step;
    enum pack_layout layout; /* of a slide, as its settings say */
    size_t heading_at;       /* or where the step begins */
    bool headed, pictured, tabled;
    uint32_t title_chars, lines_chars;
    uint32_t tasks;              /* seen, even past the limit */
    bool unmarked;               /* a line of the list has no mark */
    bool listed;                 /* a list was refused: once is enough */
    uint32_t columns;            /* seen, even past the limit */
    size_t columns_at, lines_at; /* the first one's place */
    struct texts_builder lines, column, explanation, sources;
    uint32_t sources_many; /* past the limit */
    uint32_t explanation_chars;
    size_t explanation_at;
};

/* --- block.c: what every kind of step holds ------------------------------------------------- */
void step_say(struct builder *b, enum sentence sentence, size_t at);
/* The same, with a number for {1}. */
void step_say_number(struct builder *b, enum sentence sentence, size_t at, uint32_t number);
void take_heading(struct builder *b, const struct block *block);
void take_picture(struct builder *b, struct str path, struct str alt, size_t at);
/* A paragraph of a quote: explanation, sources. */
void take_quote(struct builder *b, const struct block *block);
/* Takes the sources off the end of a paragraph; returns what stands before them. */
struct str take_sources(struct builder *b, const struct block *block);
/* At a reader's pace; within the game's bounds. */
uint32_t reading_ms(uint32_t chars);
bool step_given(const struct builder *b, enum directive directive);
const struct entry *step_entry(const struct builder *b, enum directive directive);

/* --- question.c: questions and spots -------------------------------------------------------- */
/* A block of any step that asks something. */
void take_asked_block(struct builder *b, const struct block *block);
/* Says what is wrong with the number of answers; false: no kind can be told from them. */
bool answers_fit(struct builder *b);
/* Its answers are Vrai and Faux, or True and False. */
bool is_true_or_false(const struct pack_step *step);
void finish_question(struct builder *b);
void finish_spot(struct builder *b);

/* --- poll.c: polls and feedback ------------------------------------------------------------- */
void finish_poll(struct builder *b);
void finish_feedback(struct builder *b);

/* --- slide.c: slides and pauses ------------------------------------------------------------- */
/* Reads the layout, which says what some blocks mean. */
void begin_slide(struct builder *b);
/* blocks[0], and the cells of a table that follow it; returns how many were taken. */
uint32_t take_slide_blocks(struct builder *b, const struct block *blocks, uint32_t count);
void finish_slide(struct builder *b);
void finish_pause(struct builder *b);

#endif
