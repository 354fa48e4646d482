/* SPDX-License-Identifier: Apache-2.0 */
/* practice_words.h: what duties say to a person, in French or English. The pages have their own
 * sentences in web/shared/i18n/. */
#ifndef MAILLON_CLI_PRACTICE_WORDS_H
#define MAILLON_CLI_PRACTICE_WORDS_H

#include "base/buf.h"
#include "cli/check_words.h"
#include "practice/practice.h"

/* What is to be done, in a few words; a rule without words here is told by its name. Static. */
const char *practice_words_title(const struct practice_item *item, enum check_language language);
/* By when; empty for what has no date to wait for. */
void practice_words_due(struct buf *out, const struct practice_item *item,
                        enum check_language language);
/* Why, and how. */
void practice_words_sentence(struct buf *out, const struct practice_item *item,
                             enum check_language language);
/* The text that says so, and where it was read; empty: none is named. */
void practice_words_source(struct buf *out, const struct practice_item *item,
                           enum check_language language);
/* What is wrong with a date, in English, as all messages about options are. Static. */
const char *practice_words_problem(enum day_problem problem);

#endif
