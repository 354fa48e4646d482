/* SPDX-License-Identifier: Apache-2.0 */
/* reading.h: all that was read of one message, before it is judged. message.c takes the message
 * apart, reading.c reads its texts and links, judge.c draws the conclusions. */
#ifndef MAILLON_CHECK_READING_H
#define MAILLON_CHECK_READING_H

#include "check/check.h"
#include "check/cue.h"
#include "check/html.h"
#include "check/issue.h"
#include "check/sender.h"
#include "check/shown.h"
#include "check/text.h"

/* Where some words stand, and which. */
struct hit {
    struct text_span span; /* of the input */
    struct str words;      /* as written, in the arena */
};

enum mention_strength {
    MENTION_PASSING, /* named somewhere */
    MENTION_SPEAKER, /* named as who writes, or whose service it is */
    MENTION_SENDER,  /* in the sender's name or address */
};

struct mention {
    int organisation;
    enum mention_strength strength;
    struct text_span span;
    bool ambiguous; /* by a word that has other meanings */
    bool disguised; /* with letters of another alphabet */
};

/* One address. Hosts repeat: what is said of a host is found once, and shared. */
struct seen_link {
    struct text_span span;  /* of the input */
    struct str host;        /* ASCII, in the arena; empty: not a web address that can be read */
    struct str registrable; /* a view of host */
    bool official;          /* an organisation's or the state's */
    bool anybody;           /* a shortener, shared hosting, a chat: nobody's in particular */
    bool repeated;          /* the same host as an earlier one */
};

struct reading {
    struct arena *arena;
    struct check_report *report;
    struct shown *shown; /* borrowed; NULL: not wanted */
    struct str input;
    struct hit hits[CUE_KINDS][CHECK_REPEATS_MAX];
    uint32_t hits_count[CUE_KINDS]; /* all of them: may exceed what was kept */
    struct mention mentions[CHECK_MENTIONS_MAX];
    uint32_t mentions_count;
    struct seen_link *links; /* in the arena */
    uint32_t links_count, links_cap;
    uint32_t text_bytes; /* of all texts read */
    struct sender sender;
    struct proofs proofs;
    bool is_mail;      /* has a sender that a server wrote */
    bool unread;       /* some of it could not be read */
    bool mail_in_text; /* an address to write to stands in the text */
};

/* Keeps what a reader sees, if that is wanted. page: NULL where it is none. */
void reading_show(struct reading *reading, enum shown_kind kind, const struct text *text,
                  const struct html *page);
/* Reads one text: its words, the organisations that it names, the addresses in it. */
void reading_add_text(struct reading *reading, enum shown_kind kind, const struct text *text);
/* The same for a page, with its links. */
void reading_add_page(struct reading *reading, const struct text *source);
/* The sender's name and address: what they name counts most. */
void reading_add_sender(struct reading *reading);
/* Findings and verdict. */
void reading_judge(struct reading *reading);

#endif
