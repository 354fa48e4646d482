/* SPDX-License-Identifier: Apache-2.0 */
/* game_digest.h: all that can be seen of a game, in one number, for tests that compare games. */
#ifndef MAILLON_TESTS_GAME_DIGEST_H
#define MAILLON_TESTS_GAME_DIGEST_H

#include "game_fixture.h"

static inline void mix(uint64_t *digest, uint64_t value)
{
    *digest = (*digest ^ value) * 0x100000001b3u;
    *digest ^= *digest >> 29;
}

static inline void mix_str(uint64_t *digest, struct str s)
{
    mix(digest, s.len);
    for (size_t i = 0; i < s.len; i++)
        mix(digest, (uint8_t)s.ptr[i]);
}

static inline void mix_texts(uint64_t *digest, struct pack_texts texts)
{
    mix(digest, texts.count);
    for (uint32_t i = 0; i < texts.count; i++)
        mix_str(digest, texts.items[i]);
}

static inline void mix_player(uint64_t *digest, const struct game_player *p)
{
    mix_str(digest, p->pseudonym);
    mix(digest, p->proposals_count);
    for (uint32_t i = 0; i < p->proposals_count; i++)
        mix_str(digest, p->proposals[i]);
    mix(digest, p->joined + 2u * p->connected + 4u * p->excluded);
    mix(digest, p->points);
    mix(digest, p->gain);
    mix(digest, p->right_count);
    mix(digest, p->rank);
    mix(digest, p->rank_before);
    mix(digest, p->profile);
    mix(digest, p->token_hash[0]);
}

static inline void mix_answers(uint64_t *digest, const struct view *v)
{
    mix(digest, v->answers_count);
    for (uint32_t i = 0; i < v->answers_count; i++) {
        const struct view_answer *answer = &v->answers[i];
        mix_str(digest, answer->text);
        mix_str(digest, answer->hint);
        mix(digest, answer->id);
        mix(digest, answer->right);
        mix(digest, answer->chosen);
        mix(digest, answer->before);
    }
    mix(digest, v->counted + 2u * v->compared);
    mix(digest, v->before_answered);
    mix(digest, v->words_count);
    for (uint32_t i = 0; i < v->words_count; i++) {
        mix_str(digest, v->words[i].text);
        mix(digest, v->words[i].item);
        mix(digest, v->words[i].count);
        mix(digest, v->words[i].shown + 2u * v->words[i].decided);
    }
    mix(digest, v->words_waiting);
}

static inline void mix_ranks(uint64_t *digest, const struct view *v)
{
    mix(digest, v->ranked);
    mix(digest, v->ranks_count);
    for (uint32_t i = 0; i < v->ranks_count; i++) {
        mix(digest, v->ranks[i].player);
        mix(digest, v->ranks[i].rank);
        mix(digest, v->ranks[i].rank_before);
        mix(digest, v->ranks[i].points);
        mix(digest, v->ranks[i].gain);
        mix_str(digest, v->ranks[i].pseudonym);
    }
}

static inline uint64_t digest_view(const struct game *game, enum game_role role)
{
    struct view v;
    uint64_t d = role;
    game_view(game, role, game_now_ms(game) + 1000, &v);
    mix(&d, v.phase);
    mix(&d, v.step);
    mix(&d, v.number);
    mix(&d, v.kind);
    mix_str(&d, v.theme);
    mix_str(&d, v.title);
    mix(&d, v.answer_kind);
    mix(&d, v.points_max);
    mix_str(&d, v.picture.path);
    mix(&d, v.messages_count);
    for (uint32_t i = 0; i < v.messages_count; i++)
        mix_str(&d, v.messages[i].fields[PACK_BODY]);
    for (uint32_t i = 0; v.marks && i < v.answers_count; i++)
        mix(&d, v.marks[i].start);
    mix(&d, v.layout);
    mix_texts(&d, v.lines);
    mix(&d, v.lines_hidden);
    mix(&d, v.columns_count);
    mix(&d, v.table != NULL);
    mix_str(&d, v.scale_low);
    mix_answers(&d, &v);
    mix(&d, v.revealed + 2u * v.cancelled + 4u * v.again + 8u * v.timed + 16u * v.paused);
    mix_texts(&d, v.explanation);
    mix_texts(&d, v.sources);
    mix(&d, v.all_right);
    mix(&d, v.tally.answered);
    mix(&d, v.tally.connected);
    mix(&d, v.tally.players);
    mix(&d, (uint64_t)v.left_ms);
    mix(&d, v.total_ms);
    mix(&d, v.locked + 2u * v.sounds + 4u * v.asks_open + 8u * v.standings_next);
    mix(&d, v.asks_waiting);
    mix_str(&d, v.projected);
    mix(&d, v.projected_supports);
    mix_ranks(&d, &v);
    mix(&d, v.shown ? (uint64_t)(v.shown - game_pack(game)->steps) : UINT64_MAX);
    mix(&d, v.next ? (uint64_t)(v.next - game_pack(game)->steps) : UINT64_MAX);
    return d;
}

static inline uint64_t digest_me(const struct game *game, uint32_t player)
{
    struct view_me me;
    uint64_t d = player;
    game_view_me(game, player, &me);
    mix_player(&d, &me.player);
    mix(&d, me.answered_step);
    mix(&d, me.choices);
    for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++)
        mix_str(&d, me.texts[slot]);
    mix(&d, me.clues);
    mix(&d, me.clues_found);
    mix(&d, me.decoys_hit);
    mix(&d, me.revealed + 2u * me.right);
    mix(&d, me.gain);
    mix(&d, me.ranked);
    mix(&d, me.gap);
    mix_str(&d, me.ahead);
    mix(&d, me.scored);
    mix(&d, me.right_count);
    return d;
}

/* What phones and screens can see. */
static inline uint64_t digest_public(const struct game *game)
{
    uint64_t d = digest_view(game, ROLE_PLAYER);
    mix(&d, digest_view(game, ROLE_SCREEN));
    for (uint32_t i = 0; i < game_players_count(game); i++)
        mix(&d, digest_me(game, i));
    for (uint32_t i = 0; i < game_asks_count(game); i++) {
        struct game_ask ask;
        game_ask_get(game, i, &ask);
        if (ask.state == GAME_ASK_SHOWN) {
            mix_str(&d, ask.text);
            mix(&d, ask.supports);
        }
    }
    return d;
}

static inline void mix_step(uint64_t *digest, const struct game *game, uint32_t step)
{
    struct game_result result;
    game_result_get(game, step, &result);
    mix(digest, result.answered);
    mix(digest, result.all_right);
    mix(digest, result.played + 2u * result.revealed + 4u * result.cancelled);
    mix(digest, game_seen(game, step));
    for (uint32_t i = 0; i < PACK_MARKS_MAX; i++)
        mix(digest, result.chosen[i]);
    for (uint32_t i = 0; i < game_players_count(game); i++) {
        struct game_answer answer = {0};
        mix(digest, game_answer_get(game, i, step, &answer));
        mix(digest, answer.choices);
        mix(digest, answer.time_ms);
        mix(digest, answer.points);
        for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++)
            mix_str(digest, game_text(game, i, step, slot));
    }
    for (uint32_t i = 0; i < game_words_count(game, step); i++) {
        struct game_word word;
        game_word_get(game, step, i, &word);
        mix_str(digest, word.text);
        mix(digest, word.count);
        mix(digest, word.shown + 2u * word.decided);
    }
}

static inline void mix_asks(uint64_t *digest, const struct game *game)
{
    mix(digest, game_asks_open(game));
    mix(digest, game_asks_count(game));
    for (uint32_t i = 0; i < game_asks_count(game); i++) {
        struct game_ask ask;
        game_ask_get(game, i, &ask);
        mix_str(digest, ask.text);
        mix(digest, ask.player);
        mix(digest, ask.supports);
        mix(digest, (uint64_t)ask.at_ms);
        mix(digest, ask.state + 4u * ask.projected + 8u * ask.was_projected);
        for (uint32_t player = 0; player < game_players_count(game); player++)
            mix(digest, game_ask_supported(game, i, player));
    }
}

/* All that can be known of a game. */
static inline uint64_t digest_all(const struct game *game)
{
    uint64_t d = digest_public(game);
    uint32_t ranked[64];
    mix(&d, digest_view(game, ROLE_CONSOLE));
    mix(&d, (uint64_t)game_wake_ms(game));
    mix(&d, (uint64_t)game_now_ms(game));
    mix(&d, (uint64_t)game_opened_ms(game));
    for (uint32_t step = 1; step <= game_pack(game)->steps_count; step++)
        mix_step(&d, game, step);
    mix_asks(&d, game);
    uint32_t n = game_standings(game, ranked, ARRAY_LEN(ranked));
    for (uint32_t i = 0; i < n && i < ARRAY_LEN(ranked); i++)
        mix(&d, ranked[i]);
    return d;
}

#endif
