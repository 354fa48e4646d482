/* SPDX-License-Identifier: Apache-2.0 */
/* cloud.c: a cloud's entries: the same word counts once more, whoever wrote it with whatever case,
 * and the facilitator decides what is projected. */
#include "game/game_state.h"

enum {
    WORDS_FIRST = 64,
};

/* The lower case of the letter at s.ptr[i], byte by byte: ASCII, U+00C0 to U+00DE, and Œ: all of
 * French as keyboards write it. Other letters, and accents that are characters of their own, are
 * compared as they are. */
static uint8_t folded(struct str s, size_t i)
{
    uint8_t c = (uint8_t)s.ptr[i], before = i > 0 ? (uint8_t)s.ptr[i - 1] : 0;
    bool latin = before == 0xc3 && c >= 0x80 && c <= 0x9e && c != 0x97;
    if ((c >= 'A' && c <= 'Z') || latin)
        return c + 0x20;
    return before == 0xc5 && c == 0x92 ? 0x93 : c;
}

/* FNV-1a of the lower case. */
static uint32_t hash_of(struct str s)
{
    uint32_t hash = 0x811c9dc5u;
    for (size_t i = 0; i < s.len; i++)
        hash = (hash ^ folded(s, i)) * 0x01000193u;
    return hash;
}

static bool same(struct str a, struct str b)
{
    if (a.len != b.len)
        return false;
    for (size_t i = 0; i < a.len; i++)
        if (folded(a, i) != folded(b, i))
            return false;
    return true;
}

/* words_count: no entry says this. */
static uint32_t find(const struct game *game, const struct play *play, struct str text,
                     uint32_t hash)
{
    uint32_t item = 0;
    while (item < play->words_count &&
           (play->words[item].hash != hash || !same(texts_get(game, play->words[item].text), text)))
        item++;
    return item;
}

bool cloud_place(const struct game *game, struct play *play, struct str text, uint32_t *ret_item,
                 struct err *err)
{
    uint32_t item = find(game, play, text, hash_of(text));
    if (item == play->words_count && item >= GAME_WORDS_MAX)
        return err_set(err, ERR_LIMIT, "this cloud is full: %d different words", GAME_WORDS_MAX);
    if (item == play->words_cap) {
        uint32_t cap = play->words_cap ? 2 * play->words_cap : WORDS_FIRST;
        if (!array_grow(&play->words, sizeof(*play->words), play->words_cap, cap))
            return err_set(err, ERR_SYSTEM, "no memory for one more word");
        play->words_cap = cap;
    }
    *ret_item = item;
    return true;
}

/* This player wrote the same at another slot below `slots`: it counts once. */
static bool is_repeated(const struct game *game, const struct play *play, uint32_t player,
                        uint32_t slot, uint32_t slots)
{
    struct str text = texts_get(game, play->texts[slot][player]);
    for (uint32_t i = 0; i < slots; i++)
        if (i != slot && same(texts_get(game, play->texts[i][player]), text))
            return true;
    return false;
}

void cloud_count(const struct game *game, struct play *play, uint32_t player, uint32_t slot,
                 uint32_t item)
{
    uint32_t text = play->texts[slot][player];
    if (item == play->words_count)
        play->words[play->words_count++] = (struct word){
            .hash = hash_of(texts_get(game, text)),
            .text = text,
            .shown = !game->settings.moderate,
        };
    play->words[item].count += !is_repeated(game, play, player, slot, GAME_WORDS_EACH_MAX);
}

bool cloud_decide(struct game *game, const struct event *event, struct effects *effects,
                  struct err *err)
{
    if (event->step == 0 || event->step > game->pack->steps_count)
        return err_set(err, ERR_NOT_FOUND, "no step %u in this pack", event->step);
    struct play *play = game_play_of(game, event->step);
    bool shown = event->type == EVENT_WORD_SHOW;
    if (event->item >= play->words_count)
        return err_set(err, ERR_NOT_FOUND, "no word %u at this step", event->item);
    struct word *word = &play->words[event->item];
    if (word->shown == shown && (word->decided || !game->settings.moderate))
        return err_set(err, ERR_STATE, "this word is %s already", shown ? "shown" : "hidden");
    word->shown = shown;
    word->decided = true;
    effects_add(effects, EFFECT_WORDS, 0, event->step);
    if (game->phase == GAME_REVEAL && game->step == event->step)
        effects_add(effects, EFFECT_STATE, 0, 0); /* phones show the cloud too */
    return true;
}

static void uncount(const struct game *game, struct play *play, uint32_t player)
{
    for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++) {
        struct str text = texts_get(game, play->texts[slot][player]);
        if (text.len > 0 && !is_repeated(game, play, player, slot, slot))
            play->words[find(game, play, text, hash_of(text))].count--;
    }
}

void cloud_uncount(struct game *game, uint32_t player)
{
    for (uint32_t step = 1; step <= game->pack->steps_count; step++) {
        struct play *play = game_play_of(game, step);
        if (play->words_count > 0 && player < play->texts_cap)
            uncount(game, play, player);
    }
}

uint32_t game_words_count(const struct game *game, uint32_t step)
{
    return step == 0 || step > game->pack->steps_count ? 0 : game_play_of(game, step)->words_count;
}

void game_word_get(const struct game *game, uint32_t step, uint32_t item, struct game_word *ret)
{
    const struct word *word = &game_play_of(game, step)->words[item];
    *ret = (struct game_word){
        .text = texts_get(game, word->text),
        .count = word->count,
        .shown = word->shown && word->count > 0,
        .decided = word->decided || !game->settings.moderate || word->count == 0,
    };
}
