/* SPDX-License-Identifier: Apache-2.0 */
/* lists.h: the lists of words inside the program. A page loads the same files by itself. */
#ifndef MAILLON_CHECK_LISTS_LISTS_H
#define MAILLON_CHECK_LISTS_LISTS_H

#include "check/password.h"

extern const struct check_password_lists check_lists;

#endif
