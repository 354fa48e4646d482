/* SPDX-License-Identifier: Apache-2.0 */
/* check_link.h: what findings of links, messages and recipients say; check_words.c prints it. */
#ifndef MAILLON_CLI_CHECK_LINK_H
#define MAILLON_CLI_CHECK_LINK_H

#include "cli/check_words.h"

/* Those of link.h, message.h and address.h, in the order of rules. */
extern const struct check_sentence check_link_sentences[];
extern const size_t check_link_sentences_count;

#endif
