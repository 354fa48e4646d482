/* SPDX-License-Identifier: Apache-2.0 */
/* parse.h: what the files of this folder share, and nobody else sees.
 *
 * The parser works on a copy of the text, byte for byte as long as the original, in which what it
 * has understood (comments, fenced blocks) is blanked. So an offset means the same place in both,
 * and md4c, which gives no positions, is asked only for what is left: its text pointers fall into
 * the copy. */
#ifndef MAILLON_PACK_PARSE_H
#define MAILLON_PACK_PARSE_H

#include "base/buf.h"
#include "pack/pack.h"
#include "pack/sentence.h"

/* Front matter's defaults for the steps. read_ms 0: by the length of what is to be read. */
struct defaults {
    uint32_t time_ms, read_ms, points;
    enum pack_scoring scoring;
};

enum block_kind {
    BLOCK_HEADING,
    BLOCK_SUBHEADING, /* of level two and below: a column's */
    BLOCK_PARAGRAPH,
    BLOCK_QUOTE, /* a paragraph of a quote */
    BLOCK_ITEM,
    BLOCK_TASK,
    BLOCK_PICTURE, /* text: the path; alt: its text */
    BLOCK_CELL,    /* of a table, row by row; `row` and `column` from 0 */
};

/* What md4c found, in the order of the text. Inline markup is normalised; '\n' stands where a line
 * ended. */
struct block {
    enum block_kind kind;
    bool right;      /* tasks */
    size_t at;       /* offset of its first character */
    struct str text; /* in the arena */
    struct str alt;
    uint32_t chars;       /* code points that people see */
    uint32_t row, column; /* cells */
};

struct blocks {
    struct block items[PACK_BLOCKS_MAX];
    uint32_t count;
    bool too_many; /* said once */
};

struct parser {
    struct arena *arena; /* the caller's */
    struct pack_problems *problems;
    struct str text;    /* the original; borrowed */
    char *work;         /* the copy: valid UTF-8, no control character, '\n' ends each line */
    size_t len;         /* of both */
    size_t bom;         /* bytes of a byte order mark, not counted in columns */
    size_t base;        /* offset and line from which lines are counted */
    uint32_t base_line; /* … so that a long text is not counted over and over */
    bool comments_end;  /* no more comment is closed from here on: not looked for again */
    struct defaults defaults;
    struct pack_texts selections; /* that a step may be in */
    bool themes_listed;           /* the front matter names the themes … */
    uint32_t themes_cap;   /* … else they are gathered from the steps, with room for so many */
    struct blocks *blocks; /* of one step or comment at a time */
    struct buf scratch;    /* of one inline text at a time */
    struct buf alt;        /* of the words in one picture or code span */
};

/* A list that grows in the arena. */
struct texts_builder {
    struct pack_texts texts;
    uint32_t cap;
};

/* A `key: value` line, spaces and quotes around the value removed. */
struct entry {
    struct str key, value;
    size_t key_at, value_at; /* offsets */
};

/* --- problem.c ------------------------------------------------------------------------------ */
/* Adds a problem about the place `offset`. Arguments fill {1} and {2}; empty: none. */
void problem_add(struct parser *p, enum sentence sentence, size_t offset, struct str arg1,
                 struct str arg2);
/* The same without a parser: for files. */
void problem_add_at(struct pack_problems *problems, enum sentence sentence, uint32_t line,
                    uint32_t column, struct str arg1, struct str arg2);
void problems_sort(struct pack_problems *problems);
uint32_t parser_line(struct parser *p, size_t offset);
/* A number in the arena; for sentences. */
struct str number_str(struct arena *arena, uint32_t n);
bool is_french(const struct pack_problems *problems);

/* --- value.c -------------------------------------------------------------------------------- */
/* Without spaces, no-break ones included, on both sides. */
struct str trim_spaces(struct str s);
/* Length in bytes of the space (plain, tab, U+00A0 or U+202F) at the front of s; 0: none. */
size_t space_bytes(struct str s);
/* "20", "20 s", "1 min 30", "1 h 30 min": *ret_ms. bare_ms: the unit of a number alone. */
bool parse_duration(struct str s, uint32_t bare_ms, uint32_t *ret_ms);
/* Says what is wrong with a duration and leaves *ret_ms alone, or sets it. */
void take_duration(struct parser *p, const struct entry *entry, uint32_t min_ms, uint32_t max_ms,
                   uint32_t *ret_ms);
void take_points(struct parser *p, const struct entry *entry, uint32_t *ret);
void take_scoring(struct parser *p, const struct entry *entry, enum pack_scoring *ret);
/* Cuts "key: value" at [at, at + line.len). false: the line has no such form. */
bool parse_entry(struct parser *p, struct str line, struct entry *ret);
/* The known name that was probably meant; empty: none is near. */
struct str nearest_name(struct str name, const struct str *names, size_t count);
bool texts_add(struct parser *p, struct texts_builder *builder, struct str text);
size_t offset_of(const struct parser *p, struct str s);
/* A copy in the arena in which the ends of lines are spaces, as they are to people. */
struct str one_line(struct parser *p, struct str s);
/* True and a problem when chars is above max; `what` is a word of the sentence. */
bool too_long(struct parser *p, size_t at, enum word what, uint32_t chars, uint32_t max);

/* --- front.c -------------------------------------------------------------------------------- */
/* What the front matter says for expand.c; empty: not said. */
struct front_sources {
    struct entry region, regions;
    size_t first_line, end; /* after the opening fence; where its closing fence begins */
};
/* Reads the front matter into *pack and p->defaults; returns the offset at which steps begin.
 * sources may be NULL. */
size_t front_parse(struct parser *p, struct pack *pack, struct front_sources *sources);

/* --- markdown.c ----------------------------------------------------------------------------- */
/* Parses work[from, to) into p->blocks. notes: what a comment holds; every kind of block is a
 * paragraph then. */
void markdown_parse(struct parser *p, size_t from, size_t to, bool notes);
/* One line of inline markup at work[from, to), normalised, in the arena. */
struct str markdown_line(struct parser *p, size_t from, size_t to, uint32_t *ret_chars);

/* --- scan.c --------------------------------------------------------------------------------- */
enum step_type {
    TYPE_AUTO, /* by what the step holds */
    TYPE_SLIDE,
    TYPE_PAUSE,
    TYPE_QUESTION,
    TYPE_SINGLE,
    TYPE_MULTIPLE,
    TYPE_TRUEFALSE,
    TYPE_POLL,
    TYPE_POLL_MULTIPLE, /* "poll, multiple" */
    TYPE_SCALE,
    TYPE_WORDS,
    TYPE_SPOT,
    TYPE_FEEDBACK,
};

enum directive {
    DIRECTIVE_TYPE,
    DIRECTIVE_KIND, /* the same */
    DIRECTIVE_THEME,
    DIRECTIVE_TIME,
    DIRECTIVE_READ,
    DIRECTIVE_POINTS,
    DIRECTIVE_SCORING,
    DIRECTIVE_PICTURE,
    DIRECTIVE_ALT,
    DIRECTIVE_LAYOUT,
    DIRECTIVE_ORDER,
    DIRECTIVE_ID,
    DIRECTIVE_IN,
    DIRECTIVE_PLAN,
    DIRECTIVE_REVEAL,
    DIRECTIVE_RESULTS,
    DIRECTIVE_AGAIN,
    DIRECTIVE_SCALE,
    DIRECTIVE_INCLUDE, /* gone once the text is expanded */
    DIRECTIVES_COUNT,
};

/* A step as its lines, comments and fenced blocks say it, before its Markdown is read. */
struct draft {
    size_t from, to; /* the lines between two separators */
    size_t at;       /* its first character that is not a space; `to`: all is empty */
    bool last;       /* it ends with the text, not with a separator */
    enum step_type type;
    uint32_t given; /* a bit a directive */
    struct entry entries[DIRECTIVES_COUNT];
    struct texts_builder notes;
    uint32_t notes_chars;
    struct pack_message messages[PACK_MESSAGES_MAX];
    uint32_t messages_count;
    size_t message_at;                         /* the first one's place */
    uint32_t message_chars;                    /* of all that is to be read */
    struct pack_answer marked[PACK_MARKS_MAX]; /* the passages of the messages, in reading order */
    struct pack_mark marks[PACK_MARKS_MAX];
    uint32_t marks_count;
};

/* The line at `at`, without its end; *ret_next: where the next one begins. */
struct str line_at(const struct parser *p, size_t at, size_t *ret_next);
/* Reads the step that begins at `from`, blanks its comments and fenced blocks, and returns where
 * the next one begins: p->len after the last. */
size_t scan_step(struct parser *p, size_t from, struct draft *ret);

/* --- directive.c, message.c: the parts of a draft ------------------------------------------- */
/* Takes what a comment holds, work[from, to): settings or notes for the speaker. */
void comment_take(struct parser *p, size_t from, size_t to, struct draft *draft);
/* What a directive says, and its place; given or not. */
bool directive_given(const struct draft *draft, enum directive directive);
/* A fenced block: its opening line's info, and its lines, work[from, to). */
void message_take(struct parser *p, size_t at, struct str info, size_t from, size_t to,
                  struct draft *draft);

/* --- mark.c: the passages of a message ------------------------------------------------------ */
/* Takes "[passage](#indice "why")" out of a field of the message under way: returns the text
 * without the marks, and adds them to the draft. raw_at: where problems are told, about. */
struct str marks_take(struct parser *p, struct str text, size_t raw_at, uint8_t field,
                      struct draft *draft);

/* --- slide.c: what only slides hold --------------------------------------------------------- */
struct slide_builder {
    struct parser *p;
    struct pack_step *step;
    struct texts_builder column; /* lines of the column under way */
    uint32_t columns;            /* seen, even past the limit */
    bool tabled;
};
void slide_subheading(struct slide_builder *s, const struct block *block);
/* A line below a subheading; false: there is none, the line is the slide's own. */
bool slide_line(struct slide_builder *s, const struct block *block);
/* A table's cells begin at blocks[first]; returns how many there are. */
uint32_t slide_table(struct slide_builder *s, const struct block *blocks, uint32_t count);
/* After the last block. heading_at: where problems of the whole slide are told. */
void slide_finish(struct slide_builder *s, const struct draft *draft, size_t heading_at);

/* --- name.c: ids and selections ------------------------------------------------------------- */
/* 1 to PACK_ID_BYTES_MAX letters without accents, digits and hyphens. */
bool name_valid(struct str name);
/* True if the comma-separated list holds the name. */
bool names_hold(struct str list, struct str name);
/* Says which of the list's names are not among the known ones. */
void names_check(struct parser *p, const struct entry *entry, const struct pack_texts *known);

/* --- expand.c ------------------------------------------------------------------------------- */
/* Writes a pack's text out: variables, includes, the steps of a selection. The result needs no
 * other file. ret_lines[i]: the line of `text` that line i + 1 of the result comes from. */
bool pack_expand(struct arena *arena, const char *dir, struct str text, struct str selection,
                 struct str *ret, uint32_t **ret_lines, uint32_t *ret_lines_count,
                 struct pack_problems *problems);

/* --- region.c ------------------------------------------------------------------------------- */
struct variables {
    struct str names[PACK_VARIABLES_MAX], values[PACK_VARIABLES_MAX];
    uint32_t count;
};
/* The row of a region in a table of regions ("region;name;…"). false: *err says what is wrong. */
bool region_read(struct arena *arena, struct str csv, struct str region, struct variables *ret,
                 struct err *err);

/* --- pack.c: for expand.c ------------------------------------------------------------------- */
bool parser_init(struct parser *p, struct arena *arena, struct str text,
                 struct pack_problems *problems);
void parser_done(struct parser *p);
/* Makes the copy fit to be read; says what was not. */
void parser_clean(struct parser *p);

/* --- step.c --------------------------------------------------------------------------------- */
/* Makes a step of a draft. false: there is nothing in it, and no step is made. */
bool step_build(struct parser *p, const struct draft *draft, struct pack *pack,
                struct pack_step *ret);

/* --- picture.c ------------------------------------------------------------------------------ */
/* A path that stays in the pack's folder and needs no escaping in an address. */
bool picture_path_valid(struct str path);
void pictures_check(struct arena *arena, const char *dir, const struct pack *pack,
                    struct pack_problems *problems);

#endif
