/* SPDX-License-Identifier: Apache-2.0 */
/* words.c: one pass over a stretch of text. */
#include "check/words.h"

#include <string.h>

#include "base/limits.h"
#include "base/utf8.h"
#include "check/unicode.h"

enum {
    /* Letters that one code point may become, and the space after it. */
    FOLDED_BYTES_PER_CODE = 5,
};

struct reader {
    struct str in;
    struct words *words;
    struct arena *arena;
    bool begins, sentence; /* the next word is the first of something */
    bool open;             /* a word is being read */
    bool latin, other;     /* alphabets seen in it */
    bool lower, upper;     /* letters seen in it */
    bool pending_split;    /* an invisible character; it splits if a letter follows */
    uint32_t digits, letters;
    struct word word;
};

static bool folded_room(struct reader *reader)
{
    struct words *words = reader->words;
    if (words->folded_cap - words->folded_len >= 2 * FOLDED_BYTES_PER_CODE)
        return true;
    uint32_t cap = words->folded_cap * 2;
    char *folded = arena_alloc(reader->arena, cap);
    if (!folded)
        return false;
    memcpy(folded, words->folded, words->folded_len);
    words->folded = folded;
    words->folded_cap = cap;
    return true;
}

static bool items_room(struct reader *reader)
{
    struct words *words = reader->words;
    if (words->count < words->cap)
        return true;
    uint32_t cap = words->cap * 2;
    struct word *items = arena_alloc(reader->arena, cap * sizeof(*items));
    if (!items)
        return false;
    memcpy(items, words->items, words->count * sizeof(*items));
    words->items = items;
    words->cap = cap;
    return true;
}

static void close_word(struct reader *reader)
{
    struct words *words = reader->words;
    if (!reader->open)
        return;
    reader->open = false;
    uint32_t len = words->folded_len - reader->word.at;
    if (len == 0)
        return;
    if (!items_room(reader)) {
        words->refused = true;
        return;
    }
    reader->word.len = (uint16_t)(len < UINT16_MAX ? len : UINT16_MAX);
    if (reader->digits && !reader->letters)
        reader->word.flags |= WORD_NUMBER;
    if (reader->upper && !reader->lower)
        reader->word.flags |= WORD_UPPER;
    if (reader->latin && reader->other)
        reader->word.flags |= WORD_MIXED;
    words->items[words->count++] = reader->word;
    words->folded[words->folded_len++] = ' ';
    reader->begins = reader->sentence = false;
}

static void open_word(struct reader *reader, uint32_t at, bool capital)
{
    reader->open = true;
    reader->latin = reader->other = reader->lower = reader->upper = reader->pending_split = false;
    reader->digits = reader->letters = 0;
    reader->word = (struct word){
        .start = at,
        .at = reader->words->folded_len,
        .flags = (uint8_t)((capital ? WORD_CAPITAL : 0) | (reader->begins ? WORD_BEGINS : 0) |
                           (reader->sentence ? WORD_SENTENCE : 0)),
    };
}

static void put(struct reader *reader, struct str letters)
{
    struct words *words = reader->words;
    if (!folded_room(reader)) {
        words->refused = true;
        return;
    }
    memcpy(words->folded + words->folded_len, letters.ptr, letters.len);
    words->folded_len += (uint32_t)letters.len;
}

/* ASCII: the common case, kept short. */
static void take_plain(struct reader *reader, uint32_t at)
{
    char c = reader->in.ptr[at];
    bool upper = c >= 'A' && c <= 'Z', digit = c >= '0' && c <= '9';
    if (!reader->open)
        open_word(reader, at, upper);
    char folded = c;
    if (upper)
        folded = (char)(c + ('a' - 'A'));
    put(reader, (struct str){&folded, 1});
    reader->digits += digit;
    reader->letters += !digit;
    reader->latin |= !digit;
    reader->upper |= upper;
    reader->lower |= !digit && !upper;
    reader->word.end = at + 1;
}

static void take_other(struct reader *reader, uint32_t at, uint32_t code, size_t len)
{
    const char *plain = unicode_plain(code);
    enum script script = unicode_script(code);
    bool upper = unicode_is_upper(code);
    if (!*plain) {
        const char *look = unicode_lookalike(code);
        plain = look ? look : "";
    }
    if (!reader->open)
        open_word(reader, at, upper);
    if (*plain)
        put(reader, str_from(plain));
    else
        put(reader, str_head(str_skip(reader->in, at), len));
    reader->letters++;
    reader->latin |= script == SCRIPT_LATIN;
    reader->other |= *plain && script != SCRIPT_LATIN && script != SCRIPT_COMMON;
    reader->upper |= upper;
    reader->lower |= !upper;
    reader->word.end = at + (uint32_t)len;
}

/* "1 650,00" and "680.000" are one number: a separator between digits belongs to it. */
static bool joins_digits(const struct reader *reader, uint32_t at, size_t len)
{
    struct str after = str_skip(reader->in, at + len);
    bool digit = after.len && after.ptr[0] >= '0' && after.ptr[0] <= '9';
    if (!reader->open || reader->letters || !digit)
        return false;
    char c = reader->in.ptr[at];
    if (c == '.' || c == ',')
        return true;
    bool space = c == ' ' || len > 1;
    size_t digits = 0;
    while (digits < 4 && digits < after.len && after.ptr[digits] >= '0' && after.ptr[digits] <= '9')
        digits++;
    return space && digits == 3 && reader->digits <= 6; /* thousands; not a telephone number */
}

static void take_sign(struct reader *reader, uint32_t at, uint32_t code, size_t len)
{
    static const struct {
        uint32_t code;
        struct str word;
    } currencies[] = {
        {0x20ac, STR_INIT("eur")},
        {'$',    STR_INIT("usd")},
        {0xa3,   STR_INIT("gbp")}
    };
    if ((code == '.' || code == ',' || code == ' ' || code == 0xa0 || code == 0x202f) &&
        joins_digits(reader, at, len)) {
        if (code == '.' || code == ',')
            put(reader, STR("."));
        return;
    }
    close_word(reader);
    if (code == '\n')
        reader->begins = reader->sentence = true;
    if (code == '.' || code == '!' || code == '?')
        reader->sentence = true;
    for (size_t i = 0; i < ARRAY_LEN(currencies); i++)
        if (currencies[i].code == code) {
            open_word(reader, at, false);
            put(reader, currencies[i].word);
            reader->letters++;
            reader->word.end = at + (uint32_t)len;
            close_word(reader);
        }
}

/* Room for the words of `bytes` bytes of an ordinary text; it grows where they are short. */
static bool make_room(struct arena *arena, struct words *words, size_t bytes)
{
    words->count = words->folded_len = 0;
    if (words->cap)
        return true;
    words->cap = (uint32_t)bytes / 6 + 16;
    words->folded_cap = (uint32_t)bytes + 64;
    words->items = arena_alloc(arena, words->cap * sizeof(*words->items));
    words->folded = arena_alloc(arena, words->folded_cap);
    return words->items && words->folded;
}

/* Where a stretch of CHECK_WORDS_BYTES may be cut: after its last space, or between characters. */
static uint32_t stretch_end(struct str text, uint32_t at)
{
    if (text.len - at <= CHECK_WORDS_BYTES)
        return (uint32_t)text.len;
    uint32_t end = at + CHECK_WORDS_BYTES, least = at + CHECK_WORDS_BYTES / 2;
    for (uint32_t i = end; i > least; i--)
        if (text.ptr[i - 1] == '\n' || text.ptr[i - 1] == ' ')
            return i;
    while (end > least && ((unsigned char)text.ptr[end] & 0xc0) == 0x80)
        end--;
    return end;
}

bool words_read(struct arena *arena, struct str text, uint32_t *at, struct words *words)
{
    bool line = *at == 0 || text.ptr[*at - 1] == '\n';
    struct reader reader = {
        .in = text, .words = words, .arena = arena, .begins = line, .sentence = line};
    if (*at >= text.len || words->refused)
        return false;
    uint32_t end = stretch_end(text, *at);
    if (!make_room(arena, words, end - *at)) {
        words->refused = true;
        return false;
    }
    size_t len;
    for (uint32_t i = *at; i < end && !words->refused; i += (uint32_t)len) {
        unsigned char c = (unsigned char)text.ptr[i];
        len = 1;
        uint32_t code = c < 0x80 ? c : utf8_decode(text, i, &len);
        bool invisible = c >= 0x80 && unicode_is_invisible(code);
        if (invisible || (c >= 0x80 && unicode_is_mark(code))) {
            reader.pending_split |= invisible;
        } else if (unicode_is_separator(code)) {
            take_sign(&reader, i, code, len);
        } else {
            bool split = reader.open && reader.pending_split;
            if (c < 0x80)
                take_plain(&reader, i);
            else
                take_other(&reader, i, code, len);
            if (split)
                reader.word.flags |= WORD_SPLIT;
            reader.pending_split = false;
        }
    }
    close_word(&reader);
    *at = end;
    return true;
}

struct str words_at(const struct words *words, uint32_t index)
{
    const struct word *word = &words->items[index];
    return (struct str){words->folded + word->at, word->len};
}

uint32_t words_hash(struct str word)
{
    uint32_t ret = 2166136261u;
    for (size_t i = 0; i < word.len; i++)
        ret = (ret ^ (unsigned char)word.ptr[i]) * 16777619u;
    return ret;
}
