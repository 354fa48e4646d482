/* SPDX-License-Identifier: Apache-2.0 */
/* cloud.c: a cloud's entries: the same word counts once more, and the facilitator decides what is
 * projected. */
#include "game/game_state.h"

enum {
    WORDS_FIRST = 64,
};

/* The lower case of the letter at s.ptr[i], byte by byte: ASCII, U+00C0 to U+00DE, and Œ. Enough
 * for French; other letters are compared as they are. */
static uint8_t folded(struct str s, size_t i)
{
    uint8_t c = (uint8_t)s.ptr[i], before = i > 0 ? (uint8_t)s.ptr[i - 1] : 0;
    bool latin = before == 0xc3 && c >= 0x80 && c <= 0x9e && c != 0x97;
    if ((c >= 'A' && c <= 'Z') || latin)
        return c + 0x20;
    return before == 0xc5 && c == 0x92 ? 0x93 : c;
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

struct word *cloud_find(const struct game *game, const struct play *play, struct str text)
{
    for (uint32_t i = 0; i < play->words_count; i++)
        if (same(texts_get(game, play->words[i].text), text))
            return &play->words[i];
    return NULL;
}

bool cloud_reserve(struct play *play)
{
    if (play->words_count < play->words_cap)
        return true;
    uint32_t cap = play->words_cap ? 2 * play->words_cap : WORDS_FIRST;
    if (cap > GAME_WORDS_MAX)
        cap = GAME_WORDS_MAX;
    if (play->words_count >= cap ||
        !array_grow(&play->words, sizeof(*play->words), play->words_cap, cap))
        return false;
    play->words_cap = cap;
    return true;
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
    if (word->shown == shown && word->decided)
        return err_set(err, ERR_STATE, "this word is %s already", shown ? "shown" : "hidden");
    word->shown = shown;
    word->decided = true;
    effects_add(effects, EFFECT_WORDS, 0, event->step);
    return true;
}

void cloud_uncount(struct game *game, uint32_t player)
{
    for (uint32_t step = 1; step <= game->pack->steps_count; step++) {
        struct play *play = game_play_of(game, step);
        for (uint32_t slot = 0; play->words_count > 0 && slot < GAME_WORDS_EACH_MAX; slot++) {
            struct str text = game_text(game, player, step, slot);
            struct word *word = text.len > 0 ? cloud_find(game, play, text) : NULL;
            if (word)
                word->count--;
        }
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
