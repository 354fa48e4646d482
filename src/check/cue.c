/* SPDX-License-Identifier: Apache-2.0 */
/* cue.c: the first two words find a group of cues by their hash; the rest is compared letter by
 * letter. */
#include "check/cue.h"

#include <string.h>

#include "base/limits.h"

enum {
    UNIT_LETTERS_MAX = 5, /* "euros" */
    KEY_BYTES_MAX = 2 * CHECK_WORD_BYTES_MAX + 1,
};

static struct str cue_text(const struct cue *cue)
{
    return (struct str){cue_texts + cue->text, cue->len};
}

/* The first two words, or the only one. */
static struct str cue_key(const struct cue *cue)
{
    struct str text = cue_text(cue);
    size_t first = str_find_char(text, ' ');
    size_t second = str_find_char(str_skip(text, first + 1), ' ');
    return str_head(text, first < text.len ? first + 1 + second : first);
}

/* The first cue of the group of this key; cues_count: none. */
static size_t group_of(struct str key)
{
    size_t slot = words_hash(key) & (cue_slots_count - 1);
    while (cue_slots[slot]) {
        size_t at = cue_slots[slot] - 1u;
        if (str_eq(cue_key(&cues[at]), key))
            return at;
        slot = (slot + 1) & (cue_slots_count - 1);
    }
    return cues_count;
}

static bool is_digit(char c)
{
    return (c >= '0' && c <= '9') || c == '.';
}

/* A word as cues write it: "48h" is "#h". Gives bytes written; 0: too long to be in any. */
static size_t put_word(struct str word, char *ret)
{
    size_t digits = 0;
    while (digits < word.len && is_digit(word.ptr[digits]))
        digits++;
    if (digits && word.len - digits <= UNIT_LETTERS_MAX) {
        ret[0] = '#';
        if (word.len > digits)
            memcpy(ret + 1, word.ptr + digits, word.len - digits);
        return 1 + word.len - digits;
    }
    if (word.len > CHECK_WORD_BYTES_MAX)
        return 0;
    memcpy(ret, word.ptr, word.len);
    return word.len;
}

/* The pattern at the start of the folded text, whole words: bytes used, or 0. */
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
        while (at < folded.len && digits < CHECK_WORD_BYTES_MAX && is_digit(folded.ptr[at])) {
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

static uint32_t match_group(const struct words *words, uint32_t index, struct str key,
                            struct cue_match *ret, uint32_t count, uint32_t room)
{
    struct str folded =
        str_skip((struct str){words->folded, words->folded_len}, words->items[index].at);
    for (size_t at = group_of(key); at < cues_count && str_eq(cue_key(&cues[at]), key); at++) {
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
    char key[KEY_BYTES_MAX];
    uint32_t count = 0;
    size_t first = put_word(words_at(words, index), key);
    if (first == 0)
        return 0;
    if (index + 1 < words->count) {
        key[first] = ' ';
        size_t second = put_word(words_at(words, index + 1), key + first + 1);
        if (second)
            count =
                match_group(words, index, (struct str){key, first + 1 + second}, ret, count, room);
    }
    return match_group(words, index, (struct str){key, first}, ret, count, room);
}
