/* SPDX-License-Identifier: Apache-2.0 */
/* check_link.h: what findings of links, messages and recipients say; check_words.c prints it. */
#ifndef MAILLON_CLI_CHECK_LINK_H
#define MAILLON_CLI_CHECK_LINK_H

#include "cli/check_words.h"

/* The sentence of a rule of link.h, message.h or address.h, static; the rule's own name where there
 * is none. {name} in it is the fact of that name. */
const char *check_link_sentence(const char *rule, enum check_language language);

#endif
