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

struct origin; /* below */
struct origins;

/* --- problem.c ------------------------------------------------------------------------------ */
/* Adds a problem about the place `offset`. Arguments fill {1} and {2}; empty: none. */
void problem_add(struct parser *p, enum sentence sentence, size_t offset, struct str arg1,
                 struct str arg2);
/* The same without a parser: for files. */
void problem_add_at(struct pack_problems *problems, enum sentence sentence, uint32_t line,
                    uint32_t column, struct str arg1, struct str arg2);
/* The same, about a place that may be in another file: it is named then. */
void problem_add_from(struct pack_problems *problems, enum sentence sentence,
                      const struct origin *origin, struct str arg1, struct str arg2);
void problems_sort(struct pack_problems *problems);
/* Tells the problems from `first` on where they stand in pack.md, not in what it became. */
void problems_trace(struct pack_problems *problems, uint32_t first, const struct origins *origins);
uint32_t parser_line(struct parser *p, size_t offset);
/* A number in the arena; for sentences. */
struct str number_str(struct arena *arena, uint32_t n);
bool is_french(const struct pack_problems *problems);

/* --- value.c -------------------------------------------------------------------------------- */
/* Without spaces, no-break ones included, on both sides. */
struct str trim_spaces(struct str s);
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
/* What the front matter says for expand.c and include.c; values are empty where it does not. */
struct front_sources {
    struct entry region, regions, selection;
    struct entry time, read, points, scoring;
    size_t first_line; /* after the opening line ---; 0: there is none */
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
    bool marked_any; /* a passage is marked, well or not … */
    bool marks_bad;  /* … and one is not well */
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
/* Puts the marks of the message under way, from the first-th on, in the order in which its fields
 * are read. */
void marks_sort(struct draft *draft, uint32_t first);

/* --- name.c: ids and selections ------------------------------------------------------------- */
/* 1 to PACK_ID_BYTES_MAX letters without accents, digits and hyphens. */
bool name_valid(struct str name);
bool name_known(const struct pack_texts *known, struct str name);
/* True if the comma-separated list holds the name. */
bool names_hold(struct str list, struct str name);
/* Says which of the list's names are not among the known ones. */
void names_check(struct parser *p, const struct entry *entry, const struct pack_texts *known);

/* --- region.c: a table of regions ----------------------------------------------------------- */
struct variables {
    struct str names[PACK_VARIABLES_MAX], values[PACK_VARIABLES_MAX];
    uint32_t count;
};
/* What is wrong with a table of regions, told about the front matter that names it. */
struct region_fault {
    enum sentence sentence;
    struct str detail; /* the sentence's {2} */
};
/* The row of a region in "region;name;…", a row a line. Regions are compared by their letters and
 * digits, without case or accents. false: *ret_fault says why. */
bool region_read(struct arena *arena, struct str csv, struct str region, struct variables *ret,
                 struct region_fault *ret_fault);

/* --- include.c: the steps of another pack --------------------------------------------------- */
struct included_step {
    struct str text;   /* its lines, without the selections of its own pack */
    uint32_t line;     /* where they begin */
    struct str id;     /* may be empty */
    struct str beyond; /* a comment: what the front matter says for it and it does not; or empty */
};
struct included {
    struct included_step steps[PACK_STEPS_MAX];
    uint32_t count;
    bool nested; /* one of its steps includes in turn, and is left out */
};
/* NULL: no memory. Faults are not told: whoever checks that pack hears them. */
struct included *included_read(struct arena *arena, struct str text);
/* "../cyberquiz" or "cyberquiz": the folder's name; false: not a pack beside this one. */
bool include_folder(struct str path, struct str *ret);

/* --- origin.c: where the lines of an expanded text come from -------------------------------- */
struct origin {
    uint32_t line, column; /* of pack.md; column 0: as in the expanded text */
    struct str file;       /* the included one, as it is told; empty: pack.md itself */
    uint32_t file_line;
};
struct origins {
    struct arena *arena;
    struct origin_run *runs;
    uint32_t runs_count, runs_cap;
    struct origin_shift *shifts;
    uint32_t shifts_count, shifts_cap;
    bool refused; /* no memory: places are not all known */
};
/* The origin of the line that comes `n` lines after. */
struct origin origin_after(struct origin from, uint32_t n);
/* From the expanded text's line on, lines come from `from` and the ones after it. */
void origins_add(struct origins *origins, uint32_t line, struct origin from);
/* At this place of the expanded text, `chars` stand for `written`: a variable's value. */
void origins_shift(struct origins *origins, uint32_t line, uint32_t column, uint32_t chars,
                   uint32_t written);
struct origin origins_find(const struct origins *origins, uint32_t line, uint32_t column);

/* --- expand.c ------------------------------------------------------------------------------- */
/* The files beside pack.md, by their path from its folder: "regions.csv", "../cyberquiz/pack.md".
 * false: there is none that can be read. */
struct pack_files {
    bool (*read)(const void *user, struct arena *arena, struct str path, struct str *ret);
    const void *user;
};
/* Writes a pack's text out: variables, includes, the steps of a selection. The result needs no
 * other file. What cannot be written out is said, and left out. false: nothing is left. */
bool pack_expand(struct arena *arena, struct str text, const struct pack_files *files,
                 struct str selection, struct str *ret, struct origins *ret_origins,
                 struct pack_problems *problems);

/* --- pack.c ---------------------------------------------------------------------------------- */
/* pack_load but for the folder: no picture is looked at, and other files come from `files`. */
bool pack_read(struct arena *arena, struct str id, struct str text, const struct pack_files *files,
               struct str selection, struct pack *ret, struct pack_problems *problems);
bool parser_init(struct parser *p, struct arena *arena, struct str text,
                 struct pack_problems *problems);
void parser_done(struct parser *p);
/* Makes the copy fit to be read; says what was not. */
void parser_clean(struct parser *p);

/* --- rich.c --------------------------------------------------------------------------------- */
/* Characters that people see: neither marks nor addresses of links. */
uint32_t rich_chars(struct str rich);

/* --- step.c --------------------------------------------------------------------------------- */
/* Reads the Markdown of a draft into p->blocks, and says what it makes. */
enum pack_step_kind step_kind(struct parser *p, const struct draft *draft);
/* Makes a step of a draft. false: there is nothing in it, and no step is made. */
bool step_build(struct parser *p, const struct draft *draft, struct pack *pack,
                struct pack_step *ret);

/* --- picture.c ------------------------------------------------------------------------------ */
/* A path that stays in the pack's folder and needs no escaping in an address. */
bool path_valid(struct str path);
/* The same, of a picture by its ending. */
bool picture_path_valid(struct str path);
void pictures_check(struct arena *arena, const char *dir, const struct pack *pack,
                    struct pack_problems *problems);

#endif
