/* SPDX-License-Identifier: Apache-2.0 */
/* password.h: whether a password is made as the CNIL asks, and whether it would be guessed.
 *
 * Form (CNIL, recommendation 2022-100; ANSSI, guide on authentication): 12 characters of four
 * classes, or 14 of upper case, lower case and digits, or 7 different words. What costs a guesser
 * 80 bits or more is taken as their equal, as the recommendation allows. Guesses: guess.h. Under
 * PASSWORD_ALERT_BITS it would not hold even where tries are limited, by the same recommendation;
 * under PASSWORD_VERIFY_BITS a fast hash that leaked would be found within a year.
 *
 * Rules, with their facts. A span is that of the piece that proves it.
 *   alert  frequent_password  {rank, disguised}  among the 20,000 most frequent of French accounts
 *          guessable          {bits}  under PASSWORD_ALERT_BITS
 *          same_as_former     {}
 *          renewal            {changed}  the former one with a change at the "start", the "end", in
 *                             the "middle", or all "around"
 *   check  guessable_later    {bits}  under PASSWORD_VERIFY_BITS
 *          form_missing       {length, classes, words}  none of the three forms
 *          not_checked        {}  no memory
 *   none   form_twelve, form_fourteen, form_words, form_bits  {length, classes, words}
 *          guesses            {log10, online, slow_hash, fast_hash}  of tries; of seconds
 *          rest_unread        {}  past CHECK_PASSWORD_CHARS_MAX characters
 *
 * and, unless the verdict is "none", why it is guessed:
 *          frequent_part      {rank, disguised}  a frequent password inside
 *          common_word        {rank, language, disguised}  "fr" or "en"
 *          first_name, family_name, place, health_word  {rank, disguised}
 *          keyboard_walk      {keyboard}  "azerty", "qwerty" or "keypad"
 *          repeat             {times}
 *          sequence, date, year  {}
 *          usual_ending       {}  digits and signs after a word
 *
 * rank: it is among that many commonest ones. disguised, where it is: "signs" (0 for o),
 * "backwards". Tries and seconds are logarithms to base 10, with one decimal.
 *
 * A verdict is about what is written, never about where else it was used. */
#ifndef MAILLON_CHECK_PASSWORD_H
#define MAILLON_CHECK_PASSWORD_H

#include "check/check.h"

enum {
    PASSWORD_ALERT_BITS = 50,  /* CNIL 2022-100: the least, with limited tries */
    PASSWORD_VERIFY_BITS = 65, /* 10^12 tries a second: a year */
    PASSWORD_FORM_BITS = 80,   /* CNIL 2022-100: the least for a password alone */
};

/* Who guesses, and the tries a second that we count with. Seconds are those until half of the
 * guesses are made. */
enum password_attack {
    ATTACK_ONLINE,    /* a site that lets 100 tries an hour pass */
    ATTACK_SLOW_HASH, /* 10^4: a leak of passwords kept well (bcrypt, Argon2), a few graphics cards
                       */
    ATTACK_FAST_HASH, /* 10^12: kept badly (MD5, NTLM), the same cards */
};

enum {
    PASSWORD_ATTACKS = ATTACK_FAST_HASH + 1,
};

enum password_form {
    PASSWORD_FORM_NONE,
    PASSWORD_FORM_TWELVE,
    PASSWORD_FORM_FOURTEEN,
    PASSWORD_FORM_WORDS,
    PASSWORD_FORM_BITS_ENOUGH,
};

/* Blobs of src/check/lists/, borrowed as long as they are used. An empty one: no such words. */
struct check_password_lists {
    struct str words;   /* that guessers try */
    struct str phrases; /* for passphrase.h */
};

struct password_estimate {
    enum password_form form;
    uint32_t chars;   /* that a reader counts */
    uint32_t classes; /* of four: lower and upper case, digits, signs */
    uint32_t words;   /* different ones */
    uint32_t bits;    /* of guesses, rounded down */
    int32_t guesses_log10_milli;
    int32_t seconds_log10_milli[PASSWORD_ATTACKS];
};

/* password  UTF-8; other bytes are signs
 * former    the password that it replaces; ptr NULL: none
 * ret       may be NULL */
void password_check(struct check_report *report, const struct check_password_lists *lists,
                    struct str password, struct str former, struct password_estimate *ret);

#endif
