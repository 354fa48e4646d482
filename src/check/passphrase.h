/* SPDX-License-Identifier: Apache-2.0 */
/* passphrase.h: words drawn from a list, to be learnt by heart. Seven of our 7,776 are worth 90
 * bits, whoever knows the list. */
#ifndef MAILLON_CHECK_PASSPHRASE_H
#define MAILLON_CHECK_PASSPHRASE_H

#include "check/password.h"

enum {
    PASSPHRASE_WORDS = 7,          /* CNIL 2022-100 */
    PASSPHRASE_RANDOM_BYTES = 128, /* enough for the most words, but once in more than 10^30 */
};

/* lists      borrowed; its `phrases` are drawn from
 * words      1 to CHECK_PHRASE_WORDS_MAX
 * separator  between words; may be empty
 * random     bytes of a cryptographic source, PASSPHRASE_RANDOM_BYTES of them, never used again.
 * Two are a draw; those past the last multiple of the list's size are thrown away, so that each
 * word is as likely as any other Gives the phrase, in the arena. ptr NULL: no list, no memory, or
 * the bytes ran out. */
struct str passphrase_make(struct arena *arena, const struct check_password_lists *lists,
                           uint32_t words, struct str separator, struct str random);

#endif
