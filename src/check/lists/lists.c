/* SPDX-License-Identifier: Apache-2.0 */
/* Made by scripts/lists/make.mjs: where lists.s holds the lists. */
#include "check/lists/lists.h"

extern const char check_list_words[];
extern const char check_list_phrases[];

const struct check_password_lists check_lists = {
    .words = {check_list_words,   242054},
    .phrases = {check_list_phrases, 33206 },
};
