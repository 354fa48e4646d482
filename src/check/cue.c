/* SPDX-License-Identifier: Apache-2.0 */
/* cue.c: the first word finds a group of cues by its hash; the rest is compared letter by letter.
 */
#include "check/cue.h"

#include <string.h>

#include "base/limits.h"

enum {
    UNIT_LETTERS_MAX = 5, /* "euros" */
};

static struct str cue_text(const struct cue *cue)
{
    return (struct str){cue_texts + cue->text, cue->len};
}

static struct str first_word(struct str text)
{
    return str_head(text, str_find_char(text, ' '));
}

/* The first cue of the group whose first word is `word`; cues_count: none. */
static size_t group_of(struct str word)
{
    size_t slot = words_hash(word) & (cue_slots_count - 1);
    while (cue_slots[slot]) {
        size_t at = cue_slots[slot] - 1u;
        if (str_eq(first_word(cue_text(&cues[at])), word))
            return at;
        slot = (slot + 1) & (cue_slots_count - 1);
    }
    return cues_count;
}

/* The pattern at the start of the folded text, whole words: bytes used, or 0. '#' is a number. */
static size_t match(struct str pattern, struct str folded)
{
    size_t at = 0;
    for (size_t i = 0; i < pattern.len; i++) {
        if (pattern.ptr[i] != '#') {
            if (at == folded.len || folded.ptr[at++] != pattern.ptr[i])
                return 0;
            continue;
        }
        size_t digits = 0;
        while (at < folded.len && digits < CHECK_WORD_BYTES_MAX &&
               ((folded.ptr[at] >= '0' && folded.ptr[at] <= '9') || folded.ptr[at] == '.')) {
            at++;
            digits++;
        }
        if (!digits)
            return 0;
    }
    return at < folded.len && folded.ptr[at] == ' ' ? at : 0;
}

static uint32_t last_word(const struct words *words, uint32_t index, size_t used)
{
    uint32_t end = words->items[index].at + (uint32_t)used;
    while (index + 1 < words->count && words->items[index + 1].at < end)
        index++;
    return index;
}

/* Names in capitals, or with one, where the table asks for it. */
static bool form_is_right(const struct words *words, uint32_t index, uint8_t flags)
{
    uint8_t form = words->items[index].flags;
    return (!(flags & CUE_UPPER) || form & WORD_UPPER) &&
           (!(flags & CUE_CAPITAL) || form & WORD_CAPITAL);
}

static uint32_t match_group(const struct words *words, uint32_t index, struct str first,
                            struct cue_match *ret, uint32_t count, uint32_t room)
{
    size_t at = group_of(first);
    struct str folded =
        str_skip((struct str){words->folded, words->folded_len}, words->items[index].at);
    for (; at < cues_count && str_eq(first_word(cue_text(&cues[at])), first); at++) {
        bool known = false;
        for (uint32_t i = 0; i < count; i++)
            known |= ret[i].cue->kind == cues[at].kind && ret[i].cue->value == cues[at].value;
        size_t used = known || count == room ? 0 : match(cue_text(&cues[at]), folded);
        if (used && form_is_right(words, index, cues[at].flags))
            ret[count++] = (struct cue_match){&cues[at], index, last_word(words, index, used)};
    }
    return count;
}

uint32_t cues_at(const struct words *words, uint32_t index, struct cue_match *ret, uint32_t room)
{
    struct str word = words_at(words, index);
    if (word.len > CHECK_WORD_BYTES_MAX)
        return 0;
    uint32_t count = match_group(words, index, word, ret, 0, room);
    if (word.ptr[0] >= '0' && word.ptr[0] <= '9') {
        count = match_group(words, index, STR("#"), ret, count, room);
        size_t digits = 0;
        char pattern[1 + UNIT_LETTERS_MAX] = {'#'};
        while (digits < word.len && (word.ptr[digits] < 'a' || word.ptr[digits] > 'z'))
            digits++;
        struct str unit = str_skip(word, digits); /* "48h", "35.00e" */
        if (unit.len && unit.len <= UNIT_LETTERS_MAX) {
            memcpy(pattern + 1, unit.ptr, unit.len);
            count =
                match_group(words, index, (struct str){pattern, 1 + unit.len}, ret, count, room);
        }
    }
    return count;
}
