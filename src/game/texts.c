/* SPDX-License-Identifier: Apache-2.0 */
/* texts.c: what players write: entries of a cloud, feedback. One pool keeps all of it. */
#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"
#include "game/game_state.h"

enum {
    LENGTH_BYTES = 2, /* GAME_TEXT_BYTES_MAX fits */
    TEXTS_BYTES_FIRST = 4096,
    FEEDBACK_SLOTS = 2,
};

/* Unicode's White_Space, and what is as invisible. */
static bool is_space(uint32_t c)
{
    return c == ' ' || (c >= 0x09 && c <= 0x0d) || c == 0x85 || c == 0xa0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200b) || c == 0x2028 || c == 0x2029 || c == 0x202f ||
           c == 0x205f || c == 0x2060 || c == 0x3000 || c == 0xfeff;
}

/* Unicode's controls, its other line breaks, and what turns the direction of all that follows. */
static bool is_control(uint32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool game_text_valid(struct str text, uint32_t chars_max, bool lines)
{
    if (text.len == 0 || text.len > GAME_TEXT_BYTES_MAX || !str_is_utf8(text))
        return false;
    uint32_t chars = 0;
    for (size_t i = 0, bytes; i < text.len; i += bytes, chars++) {
        uint32_t c = utf8_decode(text, i, &bytes);
        bool at_an_end = i == 0 || i + bytes == text.len;
        if ((is_control(c) && !(lines && c == '\n')) || (at_an_end && is_space(c)))
            return false;
    }
    return chars <= chars_max;
}

bool texts_reserve(struct game *game, size_t len, struct err *err)
{
    size_t wanted = game->texts_len + 1 + LENGTH_BYTES + len; /* the first byte is nobody's */
    size_t cap = game->texts_cap ? game->texts_cap : TEXTS_BYTES_FIRST;
    if (wanted <= game->texts_cap)
        return true;
    if (wanted > GAME_TEXTS_BYTES_MAX)
        return err_set(err, ERR_LIMIT, "this session holds all the texts that it can");
    while (cap < wanted)
        cap *= 2;
    char *texts = realloc(game->texts, cap);
    if (!texts)
        return err_set(err, ERR_SYSTEM, "no memory for one more text");
    game->texts = texts;
    game->texts_cap = cap;
    return true;
}

uint32_t texts_put(struct game *game, struct str text)
{
    if (game->texts_len == 0)
        game->texts_len = 1;
    uint32_t place = (uint32_t)game->texts_len;
    uint16_t len = (uint16_t)text.len;
    memcpy(game->texts + place, &len, LENGTH_BYTES);
    memcpy(game->texts + place + LENGTH_BYTES, text.ptr, text.len);
    game->texts_len += LENGTH_BYTES + text.len;
    return place;
}

struct str texts_get(const struct game *game, uint32_t place)
{
    uint16_t len;
    if (place == 0)
        return (struct str){0};
    memcpy(&len, game->texts + place, LENGTH_BYTES);
    return (struct str){game->texts + place + LENGTH_BYTES, len};
}

struct str game_text(const struct game *game, uint32_t player, uint32_t step, uint32_t slot)
{
    if (step == 0 || step > game->pack->steps_count || slot >= GAME_WORDS_EACH_MAX)
        return (struct str){0};
    const struct play *play = game_play_of(game, step);
    return player < play->texts_cap ? texts_get(game, play->texts[slot][player]) : (struct str){0};
}

static bool reserve_slots(const struct game *game, struct play *play, uint32_t player)
{
    if (player < play->texts_cap)
        return true;
    for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++)
        if (!array_grow(&play->texts[slot], sizeof(*play->texts[slot]), play->texts_cap, game->cap))
            return false;
    play->texts_cap = game->cap;
    return true;
}

static bool can_write(struct game *game, const struct event *event, struct err *err)
{
    const struct player *player = players_find(game, event, err);
    if (!player)
        return false;
    if (event->step == 0 || event->step > game->pack->steps_count)
        return err_set(err, ERR_NOT_FOUND, "no step %u in this pack", event->step);
    const struct pack_step *asked = game_step_of(game, event->step);
    bool cloud = asked->answer_kind == PACK_WORDS && asked->kind == PACK_POLL;
    if (!cloud && asked->kind != PACK_FEEDBACK)
        return err_set(err, ERR_STATE, "step %u takes no words", event->step);
    if (event->slot >= (uint32_t)(cloud ? GAME_WORDS_EACH_MAX : FEEDBACK_SLOTS))
        return err_set(err, ERR_LIMIT, "no more than %d texts here",
                       cloud ? GAME_WORDS_EACH_MAX : FEEDBACK_SLOTS);
    if (!game_text_valid(event->text, cloud ? GAME_WORD_CHARS_MAX : GAME_REMARK_CHARS_MAX, !cloud))
        return err_set(err, ERR_SYNTAX, "a text is 1 to %d characters, without spaces at its ends",
                       cloud ? GAME_WORD_CHARS_MAX : GAME_REMARK_CHARS_MAX);
    if (!player->joined)
        return err_set(err, ERR_STATE, "keep a pseudonym before answering");
    if (game_text(game, event->player, event->step, event->slot).len > 0)
        return err_set(err, ERR_STATE, "this was written already");
    if (game->phase != GAME_OPEN || game->step != event->step)
        return err_set(err, ERR_STATE, "step %u takes no words now", event->step);
    return true;
}

/* The first entry of a player is its answer; further ones add to it. */
static bool write_word(struct game *game, struct play *play, const struct event *event,
                       struct effects *effects, struct err *err)
{
    uint32_t item, slots = players_choices(play, event->player);
    if (!cloud_place(game, play, event->text, &item, err))
        return false;
    if (!players_reserve_answer(game, play, event->player))
        return err_set(err, ERR_SYSTEM, "no memory for one more answer");
    play->texts[event->slot][event->player] = texts_put(game, event->text);
    cloud_count(game, play, event->player, event->slot, item);
    players_choose(play, event->player, slots | 1u << event->slot);
    if (slots == 0) {
        play->answered++;
        effects_add(effects, EFFECT_TALLY, 0, 0);
    }
    effects_add(effects, EFFECT_WORDS, 0, event->step);
    return true;
}

bool texts_apply(struct game *game, const struct event *event, struct effects *effects,
                 struct err *err)
{
    if (!can_write(game, event, err))
        return false;
    struct play *play = game_play_of(game, event->step);
    if (!texts_reserve(game, event->text.len, err))
        return false;
    if (!reserve_slots(game, play, event->player))
        return err_set(err, ERR_SYSTEM, "no memory for one more text");
    if (game_step_of(game, event->step)->kind == PACK_FEEDBACK)
        play->texts[event->slot][event->player] = texts_put(game, event->text);
    else if (!write_word(game, play, event, effects, err))
        return false;
    effects_add(effects, EFFECT_ACK, event->player, event->step);
    return true;
}
