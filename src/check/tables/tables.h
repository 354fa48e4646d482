/* SPDX-License-Identifier: Apache-2.0 */
/* tables.h: the shapes of the generated tables. scripts/tables/make.sh makes them again. */
#ifndef MAILLON_CHECK_TABLES_H
#define MAILLON_CHECK_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum suffix_flags {
    SUFFIX_RULE = 1,
    SUFFIX_PRIVATE = 2,   /* a company lets anybody open a name under it */
    SUFFIX_WILDCARD = 4,  /* any one label below is a suffix */
    SUFFIX_EXCEPTION = 8, /* but this one is not */
};

/* A label of the list; the children of a node stand side by side, sorted by label. Node 0 is the
 * root. */
struct suffix_node {
    uint32_t label; /* its place in suffix_labels */
    uint8_t label_len, flags;
    uint16_t first, count; /* children */
};
extern const char suffix_labels[];
extern const struct suffix_node suffix_nodes[];

struct confusable {
    uint32_t code;
    char plain[5]; /* a to z and 0 to 9, NUL-terminated */
};
extern const struct confusable confusables[]; /* sorted by code */
extern const size_t confusables_count;

enum organisation_kind {
    ORGANISATION_PUBLIC,
    ORGANISATION_HEALTH,
    ORGANISATION_BANK,
    ORGANISATION_PARCEL,
    ORGANISATION_TELECOM,
    ORGANISATION_ENERGY,
    ORGANISATION_INSURANCE,
    ORGANISATION_TRANSPORT,
    ORGANISATION_RETAIL,
    ORGANISATION_WEB,
};

struct organisation {
    const char *name;
    const char *domain; /* the first of its domains: the one to show */
    enum organisation_kind kind;
};
extern const struct organisation organisations[];
extern const size_t organisations_count;

struct official_domain {
    const char *domain; /* ASCII, lower case */
    uint16_t organisation;
    bool open_mailbox; /* a mail service: an address there proves nothing */
};
extern const struct official_domain official_domains[]; /* sorted by domain; an owner a row */
extern const size_t official_domains_count;

/* What a look-alike imitates: a name squeezed into a label ("creditagricole"). */
struct brand {
    const char *key; /* a to z and 0 to 9 */
    uint16_t organisation;
    uint8_t len;
    bool common; /* also a word, or a first name: counts only beside a lure */
};
extern const struct brand brands[]; /* sorted by key */
extern const size_t brands_count;
extern const uint16_t brand_starts[27]; /* by first letter a to z; digits come before 'a' */

/* Words that names of fraudulent sites are made of; sorted. */
extern const char *const lures[];
extern const size_t lures_count;
extern const char *const shorteners[]; /* registrable domains; sorted */
extern const size_t shorteners_count;
extern const char *const chats[]; /* domains that open a messaging application; sorted */
extern const size_t chats_count;
extern const char *const hostings[]; /* anybody's pages, though not in the suffix list; sorted */
extern const size_t hostings_count;

enum cue_kind {
    CUE_ORGANISATION, /* value: its index */
    CUE_URGENCY,
    CUE_THREAT,
    CUE_STATE,   /* "sera", "has been": close before CUE_BLOCKED, a threat */
    CUE_BLOCKED, /* "suspendu", "closed" */
    CUE_MONEY,
    CUE_SECRET,
    CUE_ASK,  /* "confirmez", "enter": close before CUE_DATA, a request for secrets */
    CUE_DATA, /* "votre mot de passe" */
    CUE_PRIZE,
    CUE_REFUND,
    CUE_PARCEL,
    CUE_FINE,
    CUE_ACCOUNT,
    CUE_PAYMENT,
    CUE_BANK_DETAILS, /* other ones than before: where the money should go from now on */
    CUE_ADVANCE_FEE,
    CUE_CALL,
    CUE_NEW_NUMBER,
    CUE_OFFER,
    CUE_ACTION,
    CUE_SPEAKER, /* "votre compte", "service client": beside a name, the name is who speaks */
    CUE_KINDS,
};

enum cue_flags {
    CUE_UPPER = 1,     /* counts in capitals only: CAF, ING */
    CUE_CAPITAL = 2,   /* counts with a capital only: Orange */
    CUE_AMBIGUOUS = 4, /* a common word: counts only where it stands as who speaks */
};

struct cue {
    uint32_t text; /* its place in cue_texts: folded words, one space between; # is a number */
    uint16_t value;
    uint8_t len, kind, flags;
};
extern const char cue_texts[];
extern const struct cue cues[]; /* sorted by their first two words, the longest first */
extern const size_t cues_count;
/* An open-addressing table on the hash (words.h) of the first two words, or of the only one: 1 +
 * index of the first cue that begins so; 0: nothing. cue_slots_count is a power of two. */
extern const uint16_t cue_slots[];
extern const size_t cue_slots_count;

#endif
