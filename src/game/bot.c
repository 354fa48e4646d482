/* SPDX-License-Identifier: Apache-2.0 */
/* bot.c: what a player without a phone would do. Integers only: the same on every machine. */
#include "game/bot.h"

#include "base/limits.h"
#include "base/rng.h"

enum {
    BOT_SILENT_PERCENT = 4,      /* answers are not given, as by people who look away */
    BOT_LATE_PERCENT = 3,        /* or at the last moment */
    BOT_UNTIMED_MS = 20000,      /* how long people take when no clock runs */
    BOT_SKILL_MIN_PERCENT = 35,  /* from guessing … */
    BOT_SKILL_SPAN_PERCENT = 61, /* … to nearly always right */
    BOT_MARK_PERCENT = 40,       /* passages marked by who does not know the clues */
    BOT_WORDY_PERCENT = 70,      /* who writes something where words are asked for … */
    BOT_MORE_PERCENT = 35,       /* … and then something more */
    BOT_ASK_PERMIL = 4,          /* who has a question after a step */
    BOT_SUPPORT_PERCENT = 12,    /* who has the same one */
    BOT_DISCREET_PERCENT = 15,   /* who does not say its profession */
    BOT_WAVER_PERCENT = 30,      /* opinions change from one poll to the next, by up to so much */
};

/* A source of chance for these three numbers and no others. */
static struct rng chance(uint64_t seed, uint64_t a, uint64_t b)
{
    struct rng rng;
    rng_init(&rng, seed);
    rng_init(&rng, rng_next(&rng) ^ a);
    rng_init(&rng, rng_next(&rng) ^ b);
    return rng;
}

/* What depends on chance beside answers; each has its own draws. */
enum topic {
    TOPIC_LEANING = 1, /* 0 is for answers, whose numbers are below 2^32 */
    TOPIC_ASK,
    TOPIC_SUPPORT,
    TOPIC_PROFILE,
};

static struct rng chance_of(uint64_t seed, uint32_t player, enum topic topic, uint32_t number)
{
    return chance(seed, player, (uint64_t)topic << 32 | number);
}

static uint32_t guess(struct rng *rng, const struct bot_question *question)
{
    uint32_t one = 1u << rng_below(rng, question->answers_count);
    if (question->kind != PACK_MULTIPLE)
        return one;
    return one | rng_below(rng, 1u << question->answers_count);
}

/* Each passage by itself: clues are found as skill goes, decoys taken for clues a third as often as
 * it lacks. */
static uint32_t mark(struct rng *rng, const struct bot_question *question, uint32_t skill_percent)
{
    uint32_t choices = 0;
    for (uint32_t i = 0; i < question->answers_count; i++) {
        uint32_t percent = question->right_mask == 0       ? BOT_MARK_PERCENT
                           : question->right_mask >> i & 1 ? skill_percent
                                                           : (100 - skill_percent) / 3;
        choices |= rng_below(rng, 100) < percent ? 1u << i : 0;
    }
    return choices ? choices : 1u << rng_below(rng, question->answers_count);
}

/* Its own leaning, from the first answer to the last, give or take a little. */
static uint32_t opine(uint64_t seed, uint32_t player, struct rng *rng,
                      const struct bot_question *question)
{
    struct rng own = chance_of(seed, player, TOPIC_LEANING, 0);
    uint32_t percent = rng_below(&own, 100 - BOT_WAVER_PERCENT) + rng_below(rng, BOT_WAVER_PERCENT);
    return 1u << (percent * question->answers_count / 100);
}

/* Wrong as people are: one answer too many, one too few, or another one. */
static uint32_t mistake(struct rng *rng, const struct bot_question *question)
{
    uint32_t flipped = question->right_mask ^ 1u << rng_below(rng, question->answers_count);
    if (question->kind == PACK_MULTIPLE && flipped != 0)
        return flipped;
    return guess(rng, question);
}

struct bot_move bot_move(uint64_t seed, uint32_t player, uint32_t step,
                         const struct bot_question *question)
{
    struct rng traits = chance(seed, player, 0);
    uint32_t skill_percent = BOT_SKILL_MIN_PERCENT + rng_below(&traits, BOT_SKILL_SPAN_PERCENT);
    uint32_t pace_percent = 10 + rng_below(&traits, 50);

    struct rng rng = chance(seed, player, step);
    struct bot_move move = {0};
    if (rng_below(&rng, 100) < BOT_SILENT_PERCENT)
        return move;
    move.answers = true;
    if (question->opinion || question->kind == PACK_SCALE)
        move.choices = opine(seed, player, &rng, question);
    else if (question->kind == PACK_MARKS)
        move.choices = mark(&rng, question, skill_percent);
    else if (question->right_mask == 0)
        move.choices = guess(&rng, question);
    else if (rng_below(&rng, 100) < skill_percent)
        move.choices = question->right_mask;
    else
        move.choices = mistake(&rng, question);

    uint32_t time_ms = question->time_ms ? question->time_ms : BOT_UNTIMED_MS;
    uint32_t percent = pace_percent + rng_below(&rng, 35);
    if (rng_below(&rng, 100) < BOT_LATE_PERCENT)
        percent = 99;
    uint64_t within = (uint64_t)time_ms * percent / 100 + rng_below(&rng, time_ms / 100 + 1);
    move.delay_ms = within < time_ms ? (uint32_t)within : time_ms - 1;
    return move;
}

static struct str pick(uint64_t seed, uint32_t player, uint32_t step, uint32_t slot,
                       const char *const *texts, uint32_t count)
{
    struct rng rng = chance(seed, player, (uint64_t)step << 8 | (slot + 1));
    if (rng_below(&rng, 100) >= (uint32_t)(slot == 0 ? BOT_WORDY_PERCENT : BOT_MORE_PERCENT))
        return (struct str){0};
    return str_from(texts[rng_below(&rng, count)]);
}

struct str bot_word(uint64_t seed, uint32_t player, uint32_t step, uint32_t slot)
{
    static const char *const words[] = {
        "gestionnaire de mots de passe",
        "sauvegarde",
        "second facteur",
        "MSSanté",
        "verrouiller l’écran",
        "mises à jour",
        "vérifier l’expéditeur",
        "plan B",
        "registre",
        "33700",
    };
    return pick(seed, player, step, slot, words, ARRAY_LEN(words));
}

struct str bot_remark(uint64_t seed, uint32_t player, uint32_t step, uint32_t slot)
{
    static const char *const changes[] = {
        "Tester une restauration",
        "Verrouiller la session en partant",
        "Activer le second facteur sur la messagerie",
        "Un compte par personne au secrétariat",
    };
    static const char *const remarks[] = {
        "Merci, c’était clair et concret.",
        "Un peu rapide sur le RGPD.",
        "À refaire l’an prochain avec l’équipe.",
    };
    return slot == 0 ? pick(seed, player, step, slot, changes, ARRAY_LEN(changes))
                     : pick(seed, player, step, slot, remarks, ARRAY_LEN(remarks));
}

struct str bot_inquiry(uint64_t seed, uint32_t player, uint32_t step)
{
    static const char *const questions[] = {
        "Et si la panne dure plusieurs jours ?",
        "Qui prévenir en premier ?",
        "Un gestionnaire de mots de passe gratuit suffit-il ?",
        "Que faire d’une clé USB trouvée au cabinet ?",
        "Comment faire avec les remplaçantes et les remplaçants ?",
        "La messagerie de l’hôpital est-elle sûre ?",
    };
    struct rng rng = chance_of(seed, player, TOPIC_ASK, step);
    if (rng_below(&rng, 1000) >= BOT_ASK_PERMIL)
        return (struct str){0};
    return str_from(questions[rng_below(&rng, ARRAY_LEN(questions))]);
}

bool bot_supports(uint64_t seed, uint32_t player, uint32_t item)
{
    struct rng rng = chance_of(seed, player, TOPIC_SUPPORT, item);
    return rng_below(&rng, 100) < BOT_SUPPORT_PERCENT;
}

uint32_t bot_profile(uint64_t seed, uint32_t player)
{
    struct rng rng = chance_of(seed, player, TOPIC_PROFILE, 0);
    return rng_below(&rng, 100) < BOT_DISCREET_PERCENT ? 0 : 1 + rng_below(&rng, GAME_PROFILES_MAX);
}
