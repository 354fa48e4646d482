/* SPDX-License-Identifier: Apache-2.0 */
/* renewal.h: whether a new password is the former one, hardly changed. Who has the former one tries
 * its variants first. */
#ifndef MAILLON_CHECK_RENEWAL_H
#define MAILLON_CHECK_RENEWAL_H

#include "check/guess.h"

enum renewal {
    RENEWAL_NONE,
    RENEWAL_SAME,
    RENEWAL_VARIANT,
};

/* Two are variants if, of case, accents and signs for letters folded, they differ by a fifth of
 * their characters at most (two for short ones), or if what remains without digits and signs at
 * both ends is the same, is inside the other, or is a letter or two away. ret_from, ret_to: the
 * cells of `now` that changed. */
enum renewal renewal_compare(const struct guess_text *former, const struct guess_text *now,
                             uint32_t *ret_from, uint32_t *ret_to);

#endif
