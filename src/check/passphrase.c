/* SPDX-License-Identifier: Apache-2.0 */
/* passphrase.c: see passphrase.h. */
#include "check/passphrase.h"

#include <string.h>

#include "check/wordlist.h"

enum {
    DRAW_BYTES = 2,
    DRAW_VALUES = 1 << 16,
    SEPARATOR_BYTES_MAX = 8,
};

/* The next index below count, without bias; false: no bytes are left. */
static bool draw(struct str *random, uint32_t count, uint32_t *ret)
{
    uint32_t fair = DRAW_VALUES - DRAW_VALUES % count;
    while (random->len >= DRAW_BYTES) {
        uint32_t value = (uint32_t)(uint8_t)random->ptr[0] << 8 | (uint32_t)(uint8_t)random->ptr[1];
        *random = str_skip(*random, DRAW_BYTES);
        if (value < fair) {
            *ret = value % count;
            return true;
        }
    }
    return false;
}

struct str passphrase_make(struct arena *arena, const struct check_password_lists *lists,
                           uint32_t words, struct str separator, struct str random)
{
    char phrase[CHECK_PHRASE_WORDS_MAX * (CHECK_WORD_BYTES_MAX + SEPARATOR_BYTES_MAX)];
    size_t len = 0;
    struct wordlist list;
    if (!wordlist_open(lists->phrases, &list) || list.count == 0 || list.count > DRAW_VALUES ||
        words == 0 || words > CHECK_PHRASE_WORDS_MAX || separator.len > SEPARATOR_BYTES_MAX)
        return (struct str){0};
    for (uint32_t i = 0; i < words; i++) {
        uint32_t index;
        if (!draw(&random, list.count, &index))
            return (struct str){0};
        if (i > 0 && separator.len > 0) {
            memcpy(phrase + len, separator.ptr, separator.len);
            len += separator.len;
        }
        len += wordlist_at(&list, index, phrase + len);
    }
    return arena_str(arena, (struct str){phrase, len});
}
