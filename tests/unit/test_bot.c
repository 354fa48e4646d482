/* SPDX-License-Identifier: Apache-2.0 */
/* test_bot.c: bots keep to the rules of the game, and behave as a room does. */
#include "game_fixture.h"

#include "game/bot.h"
#include "game/scoring.h"

enum {
    SEEDS = 20,
    BOTS = 200,
    STEPS = 10,
};

static const struct {
    const char *name;
    struct bot_question question;
} questions[] = {
    {"true or false, known", {PACK_TRUEFALSE, 2, 2, 10000, false}        },
    {"true or false",        {PACK_TRUEFALSE, 2, 0, 10000, false}        },
    {"one of four, known",   {PACK_SINGLE, 4, 8, 20000, false}           },
    {"one of six",           {PACK_SINGLE, 6, 0, 20000, false}           },
    {"several, known",       {PACK_MULTIPLE, 6, 0x15, 20000, false}      },
    {"several, all right",   {PACK_MULTIPLE, 2, 3, 20000, false}         },
    {"several",              {PACK_MULTIPLE, 6, 0, 20000, false}         },
    {"one passage",          {PACK_MARKS, 1, 1, 60000, false}            },
    {"32 passages, known",   {PACK_MARKS, 32, 0x80000001u, 60000, false} },
    {"32 passages",          {PACK_MARKS, 32, 0, 60000, false}           },
    {"a poll",               {PACK_SINGLE, 5, 0, 0, true}                },
    {"a poll of two",        {PACK_TRUEFALSE, 2, 0, 0, true}             },
    {"a scale",              {PACK_SCALE, PACK_SCALE_POINTS, 0, 0, false}},
    {"a cloud",              {PACK_WORDS, 1, 0, 0, true}                 },
    {"one millisecond",      {PACK_SINGLE, 4, 1, 1, false}               },
};

static void test_moves_are_possible(void **state)
{
    (void)state;
    for (size_t q = 0; q < ARRAY_LEN(questions); q++) {
        const struct bot_question *question = &questions[q].question;
        bool several = question->kind == PACK_MULTIPLE || question->kind == PACK_MARKS;
        uint32_t silent = 0;
        for (uint64_t seed = 0; seed < SEEDS; seed++)
            for (uint32_t bot = 0; bot < BOTS; bot++) {
                struct bot_move move = bot_move(seed, bot, 3, question);
                struct bot_move again = bot_move(seed, bot, 3, question);
                silent += !move.answers;
                if (move.choices != again.choices || move.delay_ms != again.delay_ms ||
                    move.answers != again.answers)
                    fail_msg("%s: not the same twice", questions[q].name);
                if (!move.answers)
                    continue;
                if (move.choices == 0 || (uint64_t)move.choices >> question->answers_count ||
                    (!several && scoring_bits(move.choices) != 1))
                    fail_msg("%s: chooses %#x", questions[q].name, move.choices);
                if (question->time_ms && move.delay_ms >= question->time_ms)
                    fail_msg("%s: after %u ms", questions[q].name, move.delay_ms);
            }
        if (silent == 0 || silent > SEEDS * BOTS / 10)
            fail_msg("%s: %u say nothing", questions[q].name, silent);
    }
}

/* Some know, some do not; clues are found more often than decoys are hit. */
static void test_skill(void **state)
{
    (void)state;
    uint32_t right = 0, found = 0, hit = 0;
    for (uint32_t bot = 0; bot < BOTS; bot++)
        for (uint32_t step = 1; step <= STEPS; step++) {
            struct bot_question question = {PACK_SINGLE, 4, 2, 20000, false};
            right += bot_move(1, bot, step, &question).choices == 2;
            question = (struct bot_question){PACK_MARKS, 8, 0xf, 60000, false};
            uint32_t marks = bot_move(1, bot, step, &question).choices;
            found += scoring_bits(marks & 0xf);
            hit += scoring_bits(marks & 0xf0);
        }
    assert_true(right > BOTS * STEPS / 2 && right < BOTS * STEPS * 9 / 10);
    assert_true(found > BOTS * STEPS * 4 / 2 && hit < found / 3 && hit > 0);
}

/* The same poll twice: most stay where they were or near it, not all, and every answer has some. */
static void test_opinions(void **state)
{
    (void)state;
    const struct bot_question poll = {PACK_SINGLE, 4, 0, 0, true};
    uint32_t chosen[4] = {0}, near = 0, same = 0, both = 0;
    for (uint32_t bot = 0; bot < BOTS; bot++) {
        struct bot_move before = bot_move(5, bot, 2, &poll), after = bot_move(5, bot, 9, &poll);
        if (!before.answers || !after.answers)
            continue;
        int a = __builtin_ctz(before.choices), b = __builtin_ctz(after.choices);
        both++;
        same += a == b;
        near += abs(a - b) <= 1;
        chosen[a]++;
    }
    assert_true(near > both * 95 / 100 && same > both / 2 && same < both);
    for (uint32_t i = 0; i < 4; i++)
        assert_true(chosen[i] > both / 20);
}

/* The game would take all that bots write. */
static void test_texts(void **state)
{
    (void)state;
    uint32_t words = 0, remarks = 0, inquiries = 0, supports = 0;
    for (uint32_t bot = 0; bot < BOTS; bot++)
        for (uint32_t step = 1; step <= STEPS; step++) {
            struct str inquiry = bot_inquiry(9, bot, step);
            for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++) {
                struct str word = bot_word(9, bot, step, slot);
                struct str remark = bot_remark(9, bot, step, slot);
                words += word.len > 0;
                remarks += remark.len > 0;
                assert_true(word.len == 0 || game_text_valid(word, GAME_WORD_CHARS_MAX, false));
                assert_true(remark.len == 0 ||
                            game_text_valid(remark, GAME_REMARK_CHARS_MAX, false));
            }
            inquiries += inquiry.len > 0;
            supports += bot_supports(9, bot, step);
            assert_true(inquiry.len == 0 || game_text_valid(inquiry, GAME_REMARK_CHARS_MAX, false));
        }
    assert_true(words > BOTS * STEPS && words < BOTS * STEPS * 2);
    assert_true(remarks > BOTS * STEPS);
    assert_true(inquiries > 0 && inquiries < BOTS * STEPS / 50);
    assert_true(supports > BOTS * STEPS / 20 && supports < BOTS * STEPS / 4);
}

static void test_professions(void **state)
{
    (void)state;
    uint32_t counts[GAME_PROFILES_MAX + 1] = {0};
    for (uint32_t bot = 0; bot < BOTS; bot++) {
        uint32_t profile = bot_profile(3, bot);
        assert_true(profile <= GAME_PROFILES_MAX);
        counts[profile]++;
    }
    for (uint32_t i = 0; i <= GAME_PROFILES_MAX; i++)
        assert_true(counts[i] > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_moves_are_possible), cmocka_unit_test(test_skill),
        cmocka_unit_test(test_opinions),           cmocka_unit_test(test_texts),
        cmocka_unit_test(test_professions),
    };
    return cmocka_run_group_tests_name("bot", tests, NULL, NULL);
}
