/* SPDX-License-Identifier: Apache-2.0 */
/* test_password.c: the lists, the price of pieces, verdicts and their proofs, renewals,
 * passphrases. */
#include "cmocka_base.h"

#include "base/file.h"
#include "base/limits.h"
#include "base/rng.h"
#include "check/guess.h"
#include "check/lists/lists.h"
#include "check/passphrase.h"
#include "check/renewal.h"

enum {
    ARENA_BYTES = 8 << 20,
    RANDOM_ROUNDS = 300,
};

/* A report in an arena of its own. */
struct checked {
    struct arena *arena;
    struct check_report report;
    struct password_estimate estimate;
};

static void check_both(struct checked *ret, struct str password, struct str former)
{
    ret->arena = arena_new(ARENA_BYTES);
    assert_non_null(ret->arena);
    check_report_init(&ret->report, ret->arena);
    password_check(&ret->report, &check_lists, password, former, &ret->estimate);
}

static void check_one(struct checked *ret, const char *password)
{
    check_both(ret, str_from(password), (struct str){0});
}

static const struct check_finding *find(const struct check_report *report, const char *rule)
{
    for (uint32_t i = 0; i < report->count; i++)
        if (strcmp(report->items[i].rule, rule) == 0)
            return &report->items[i];
    return NULL;
}

static struct str fact(const struct check_finding *finding, const char *name)
{
    for (uint32_t i = 0; finding && i < finding->facts_count; i++)
        if (strcmp(finding->facts[i].name, name) == 0)
            return finding->facts[i].value;
    return (struct str){0};
}

static void verdicts(void **state)
{
    static const struct {
        const char *name, *password;
        enum check_verdict verdict;
        enum password_form form;
    } cases[] = {
        {"the form is not enough",  "Motdepasse12!",                                 CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"a row of keys",           "Azertyuiop123!",                                CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"a town and a year",       "Marseille2024!",                                CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"the year after",          "Marseille2026!",                                CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"the practice",            "CabinetMedical75!",                             CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"a name and a date",       "Nathalie14071989",                              CHECK_ALERT,  PASSWORD_FORM_FOURTEEN   },
        {"signs for letters",       "P@ssw0rd2024!",                                 CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"backwards",               "elliesraM2024!",                                CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"two words",               "Chevalbleu45!",                                 CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"twice the same",          "Soleil1!Soleil1!",                              CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"accents",                 "Élodie!2019é",                                CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"an accent apart",         "E\xcc\x81lodie!2019e\xcc\x81",                  CHECK_ALERT,  PASSWORD_FORM_TWELVE     },
        {"the most frequent",       "123456",                                        CHECK_ALERT,  PASSWORD_FORM_NONE       },
        {"nothing",                 "",                                              CHECK_ALERT,  PASSWORD_FORM_NONE       },
        {"short, at random",        "kT9#mP",                                        CHECK_ALERT,  PASSWORD_FORM_NONE       },
        {"three words",             "Girafe-Tunnel-Pistache7",                       CHECK_VERIFY, PASSWORD_FORM_TWELVE     },
        {"twelve at random",        "kT9#mP2qxVb!",                                  CHECK_NONE,   PASSWORD_FORM_TWELVE     },
        {"fourteen at random",      "Xk9mQ2vLp4Rt7W",                                CHECK_NONE,   PASSWORD_FORM_FOURTEEN   },
        {"twelve of three classes", "kT9wmP2qxVbZ",                                  CHECK_VERIFY, PASSWORD_FORM_NONE       },
        {"twenty small letters",    "qmzkpvxwhtrbyjfsgdnc",                          CHECK_NONE,   PASSWORD_FORM_BITS_ENOUGH},
        {"seven words",             "carton lune verger piston moulin sable tulipe", CHECK_NONE,
         PASSWORD_FORM_WORDS                                                                                                },
        {"seven words, joined",     "cartonluneVergerpistonmoulinsabletulipe",       CHECK_NONE,
         PASSWORD_FORM_WORDS                                                                                                },
        {"six words",               "carton lune verger piston moulin sable",        CHECK_NONE,
         PASSWORD_FORM_BITS_ENOUGH                                                                                          },
        {"seven times a word",      "lune lune lune lune lune lune lune",            CHECK_ALERT,
         PASSWORD_FORM_NONE                                                                                                 },
        {"an alphabet beyond ours", "пароль привет дом",              CHECK_NONE,   PASSWORD_FORM_BITS_ENOUGH},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct checked checked;
        check_one(&checked, cases[i].password);
        if (checked.report.verdict != cases[i].verdict)
            fail_msg("%s: %s, %u bits", cases[i].name, check_verdict_name(checked.report.verdict),
                     checked.estimate.bits);
        if (checked.estimate.form != cases[i].form)
            fail_msg("%s: form %d, %u words", cases[i].name, (int)checked.estimate.form,
                     checked.estimate.words);
        arena_free(checked.arena);
    }
}

static void proofs(void **state)
{
    static const struct {
        const char *name, *password, *rule, *proof, *fact, *value;
    } cases[] = {
        {"a place",               "Marseille2024!",   "place",             "Marseille",  "rank",      "4"        },
        {"a year",                "Marseille2024!",   "year",              "2024",       NULL,        NULL       },
        {"the ending",            "Marseille2024!",   "usual_ending",      "2024!",      NULL,        NULL       },
        {"a row of keys",         "kTsdfghjk7",       "keyboard_walk",     "sdfghjk",    "keyboard",  "azerty"   },
        {"the American keyboard", "9zxcvbnm,.T",      "keyboard_walk",     "zxcvbnm,.",  "keyboard",
         "qwerty"                                                                                                },
        {"the keypad",            "T7415963x",        "keyboard_walk",     "7415963",    "keyboard",  "keypad"   },
        {"a sequence",            "T7efghijkl",       "sequence",          "efghijkl",   NULL,        NULL       },
        {"a sequence of leaps",   "T13579x",          "sequence",          "13579",      NULL,        NULL       },
        {"a repeat",              "kqzkqzkqz",        "repeat",            "kqzkqzkqz",  "times",     "3"        },
        {"a date",                "k14/07/1989x",     "date",              "14/07/1989", NULL,        NULL       },
        {"a date of digits",      "k19890714x",       "date",              "19890714",   NULL,        NULL       },
        {"signs for letters",     "tGirAf3k",         "common_word",       "GirAf3",     "disguised", "signs"    },
        {"backwards",             "44efariG",         "common_word",       "efariG",     "disguised", "backwards"},
        {"its language",          "xxgrignoter9",     "common_word",       "grignoter",  "language",  "fr"       },
        {"English",               "99horses",         "common_word",       "horses",     "language",  "en"       },
        {"of the practice",       "7Pharmacie",       "health_word",       "Pharmacie",  NULL,        NULL       },
        {"a first name",          "Nathalie14071989", "first_name",        "Nathalie",   NULL,        NULL       },
        {"beside accents",        "éé2019Élodie",  "first_name",        "Élodie",    NULL,        NULL       },
        {"frequent, whole",       "Nathalie",         "frequent_password", "Nathalie",   NULL,        NULL       },
        {"the form",              "kT9wmP2qxVbZ",     "form_missing",      "",           "classes",   "3"        },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct checked checked;
        check_one(&checked, cases[i].password);
        const struct check_finding *finding = find(&checked.report, cases[i].rule);
        if (!finding)
            fail_msg("%s: not found", cases[i].name);
        struct str proof = str_head(str_skip(str_from(cases[i].password), finding->start),
                                    finding->end - finding->start);
        if (!str_eq(proof, str_from(cases[i].proof)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(proof));
        if (cases[i].fact && !str_eq(fact(finding, cases[i].fact), str_from(cases[i].value)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(fact(finding, cases[i].fact)));
        arena_free(checked.arena);
    }
}

/* What is given as numbers and what is given as facts are the same. */
static void times_to_guess(void **state)
{
    struct checked checked;
    (void)state;
    check_one(&checked, "kT9#mP2qxVb!");
    const struct check_finding *guesses = find(&checked.report, "guesses");
    const int32_t *seconds = checked.estimate.seconds_log10_milli;
    assert_non_null(guesses);
    double told = strtod(fact(guesses, "log10").ptr, NULL) * 1000;
    assert_true(told > checked.estimate.guesses_log10_milli - 51 &&
                told < checked.estimate.guesses_log10_milli + 51);
    assert_true(seconds[ATTACK_ONLINE] > seconds[ATTACK_SLOW_HASH]);
    assert_int_equal(seconds[ATTACK_SLOW_HASH] - seconds[ATTACK_FAST_HASH], 8000);
    assert_int_equal(checked.estimate.guesses_log10_milli, seconds[ATTACK_FAST_HASH] + 12000 + 301);
    arena_free(checked.arena);

    check_one(&checked, "1234");
    assert_true(str_starts(fact(find(&checked.report, "guesses"), "fast_hash"), STR("-1")));
    arena_free(checked.arena);
}

static void renewals(void **state)
{
    static const struct {
        const char *name, *former, *now, *rule, *changed;
    } cases[] = {
        {"the same",                           "Marseille2024!",                                "Marseille2024!",  "same_as_former", NULL    },
        {"a digit at the end",                 "Marseille2024!",                                "Marseille2025!",  "renewal",        "end"   },
        {"one more at the end",                "Soleil12",                                      "Soleil13",        "renewal",        "end"   },
        {"at the beginning",                   "1Soleil!",                                      "2Soleil!",        "renewal",        "start" },
        {"moved from end to beginning",        "Soleil2024",                                    "2025Soleil",      "renewal",        "around"},
        {"another case",                       "Soleil2024",                                    "sOLEIL2024",      "renewal",        "around"},
        {"signs for letters",                  "Chocolat12!",                                   "Ch0c0l@t77#",     "renewal",        NULL    },
        {"accents",                            "Éléphant4567!",                               "Elephant?8910",   "renewal",        NULL    },
        {"lengthened",                         "Pistache2024",                                  "MaPistache&Moi!", "renewal",        NULL    },
        {"a letter of the word",               "Pistache2024!",                                 "Pistasse4567?",   "renewal",        NULL    },
        {"at random, but a digit",             "kT9#mP2qxVb1",                                  "kT9#mP2qxVb2",    "renewal",        "end"   },
        {"a word of seven",                    "carton lune verger piston moulin sable tulipe",
         "carton lune verger piston moulin sable girafe",                                                          "renewal",        NULL    },
        {"digits alone",                       "20242024",                                      "20242025",        "renewal",        NULL    },
        {"others at random",                   "kT9#mP2qxVb!",                                  "Wz4?hN8rcLd%",    NULL,             NULL    },
        {"other words",                        "carton lune verger piston moulin sable tulipe",
         "girafe dent cuivre falaise yoga melon robot",                                                            NULL,             NULL    },
        {"the same digits after another word", "Pistache2024!",                                 "Marteau2024!",    NULL,             NULL    },
        {"no former one",                      "",                                              "Soleil13",        NULL,             NULL    },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct checked checked;
        check_both(&checked, str_from(cases[i].now), str_from(cases[i].former));
        const struct check_finding *same = find(&checked.report, "same_as_former");
        const struct check_finding *found = same ? same : find(&checked.report, "renewal");
        if ((found != NULL) != (cases[i].rule != NULL))
            fail_msg("%s: %s", cases[i].name, found ? found->rule : "nothing");
        if (found && strcmp(found->rule, cases[i].rule) != 0)
            fail_msg("%s: %s", cases[i].name, found->rule);
        if (found)
            assert_int_equal(checked.report.verdict, CHECK_ALERT);
        if (cases[i].changed && !str_eq(fact(found, "changed"), str_from(cases[i].changed)))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(fact(found, "changed")));
        arena_free(checked.arena);
    }
}

static void logarithms(void **state)
{
    static const struct {
        uint64_t n;
        double bits;
    } cases[] = {
        {0,                       0       },
        {1,                       0       },
        {2,                       1       },
        {3,                       1.58496 },
        {5,                       2.32193 },
        {10,                      3.32193 },
        {366,                     8.51570 },
        {95,                      6.56986 },
        {(uint64_t)1 << 40,       40      },
        {((uint64_t)1 << 40) * 3, 41.58496},
        {UINT64_MAX,              64      },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        double bits = (double)guess_log2(cases[i].n) / COST_BIT;
        if (bits > cases[i].bits + 0.0001 || bits < cases[i].bits - 1.01 / COST_BIT)
            fail_msg("%llu: %f", (unsigned long long)cases[i].n, bits);
    }
}

static void random_text(struct rng *rng, char *ret, size_t len)
{
    static const char chars[] = "aAbBeEiIlLnNoOrRsStTzZ0123456789!?#@. -_";
    for (size_t i = 0; i < len; i++)
        ret[i] = chars[rng_below(rng, sizeof(chars) - 1)];
    ret[len] = '\0';
}

/* No password costs more than its characters one by one, and the pieces of its chain cover it. */
static void chains_cover_and_never_cost_more(void **state)
{
    static struct chain chain;
    struct guess_text text;
    struct wordlist words;
    struct rng rng;
    char password[41];
    (void)state;
    rng_init(&rng, 7);
    assert_true(wordlist_open(check_lists.words, &words));
    for (int round = 0; round < RANDOM_ROUNDS; round++) {
        struct arena *arena = arena_new(ARENA_BYTES);
        random_text(&rng, password, 1 + rng_below(&rng, sizeof(password) - 1));
        guess_read(str_from(password), &text);
        assert_true(guess_chain(&text, &words, arena, &chain));
        uint32_t at = 0, cost = 0;
        for (uint32_t i = 0; i < chain.count; i++) {
            assert_int_equal(chain.pieces[i].from, at);
            at = chain.pieces[i].to;
            cost += chain.pieces[i].cost;
        }
        assert_int_equal(at, text.count);
        assert_int_equal(cost, chain.cost);
        if (chain.cost > text.count * guess_log2(95) + guess_log2(GUESS_KINDS) + 2 * COST_BIT)
            fail_msg("%s costs %u", password, chain.cost);
        arena_free(arena);
    }
}

/* Who compares which with which does not matter. */
static void renewals_are_mutual(void **state)
{
    struct guess_text a, b;
    struct rng rng;
    char one[20], other[20];
    uint32_t from, to;
    (void)state;
    rng_init(&rng, 11);
    for (int round = 0; round < RANDOM_ROUNDS; round++) {
        random_text(&rng, one, 4 + rng_below(&rng, 12));
        memcpy(other, one, sizeof(other));
        other[rng_below(&rng, 4)] = 'q';
        other[rng_below(&rng, 4)] = '7';
        guess_read(str_from(one), &a);
        guess_read(str_from(other), &b);
        assert_int_equal(renewal_compare(&a, &b, &from, &to), renewal_compare(&b, &a, &from, &to));
        assert_int_equal(renewal_compare(&a, &a, &from, &to), RENEWAL_SAME);
    }
}

/* Every word of a list is found, and what stands between two of them is not. */
static void lists_find_all_their_words(void **state)
{
    struct wordlist list;
    char word[CHECK_WORD_BYTES_MAX], before[CHECK_WORD_BYTES_MAX];
    size_t before_len = 0;
    (void)state;
    assert_true(wordlist_open(check_lists.words, &list));
    assert_true(list.count > 50000);
    for (uint32_t i = 0; i < list.count; i++) {
        size_t len = wordlist_at(&list, i, word);
        struct str found = {word, len}, last = {before, before_len};
        if (len == 0 || !wordlist_find(&list, found).found || str_cmp(last, found) >= 0)
            fail_msg("word %u: " STR_FMT, i, STR_ARG(found));
        if (i > 0 && str_starts(found, last) != wordlist_find(&list, last).goes_on)
            fail_msg("after " STR_FMT, STR_ARG(last));
        memcpy(before, word, len);
        before_len = len;
    }
    assert_int_equal(wordlist_at(&list, list.count, word), 0);
    static const char *const absent[] = {"", "zzqzzz", "marseillz", "0", "~~~~", "soleilsoleils"};
    for (size_t i = 0; i < ARRAY_LEN(absent); i++)
        assert_false(wordlist_find(&list, str_from(absent[i])).found);
    assert_true(wordlist_find(&list, STR("")).goes_on);
    assert_true(wordlist_is_frequent_password(wordlist_find(&list, STR("azertyuiop")).class_bits));
}

/* A list cut anywhere is refused, or read as far as it goes. */
static void damaged_lists(void **state)
{
    struct wordlist list;
    char word[CHECK_WORD_BYTES_MAX];
    (void)state;
    for (size_t len = 0; len < 3000; len += 7) {
        char *cut = malloc(len ? len : 1);
        memcpy(cut, check_lists.phrases.ptr, len);
        if (wordlist_open((struct str){cut, len}, &list)) {
            (void)wordlist_find(&list, STR("girafe"));
            for (uint32_t i = 0; i < list.count; i += 101)
                (void)wordlist_at(&list, i, word);
        }
        free(cut);
    }
    assert_false(wordlist_open(STR("mwl2........"), &list));
    assert_int_equal(list.count, 0);
}

static void without_lists_or_memory(void **state)
{
    static const struct check_password_lists none;
    struct check_report report;
    struct password_estimate estimate;
    struct arena *arena = arena_new(ARENA_BYTES), *small = arena_new(200);
    (void)state;
    check_report_init(&report, arena);
    password_check(&report, &none, STR("Marseille2024!"), (struct str){0}, &estimate);
    assert_int_equal(estimate.form, PASSWORD_FORM_TWELVE);
    assert_null(find(&report, "place"));
    check_report_init(&report, small);
    password_check(&report, &check_lists, STR("kT9#mP2q2019xVb!azerty"), (struct str){0}, NULL);
    assert_non_null(find(&report, "not_checked"));
    assert_int_equal(report.verdict, CHECK_VERIFY);
    arena_free(arena);
    arena_free(small);
}

static void long_ones(void **state)
{
    char text[3 * CHECK_PASSWORD_CHARS_MAX];
    struct checked checked;
    (void)state;
    memset(text, 'a', sizeof(text));
    check_both(&checked, (struct str){text, sizeof(text)}, (struct str){0});
    assert_non_null(find(&checked.report, "rest_unread"));
    assert_int_equal(checked.report.verdict, CHECK_ALERT);
    assert_int_equal(find(&checked.report, "repeat")->end, CHECK_PASSWORD_CHARS_MAX);
    arena_free(checked.arena);
    memset(text, '\xff', sizeof(text));
    check_both(&checked, (struct str){text, sizeof(text)}, (struct str){0});
    assert_int_equal(checked.estimate.chars, CHECK_PASSWORD_CHARS_MAX);
    arena_free(checked.arena);
}

/* --- passphrases --- */

static void phrases_are_good(void **state)
{
    struct rng rng;
    char random[PASSPHRASE_RANDOM_BYTES];
    (void)state;
    rng_init(&rng, 3);
    for (int round = 0; round < 50; round++) {
        struct arena *arena = arena_new(ARENA_BYTES);
        for (size_t i = 0; i < sizeof(random); i++)
            random[i] = (char)rng_below(&rng, 256);
        struct str phrase = passphrase_make(arena, &check_lists, PASSPHRASE_WORDS, STR(" "),
                                            (struct str){random, sizeof(random)});
        struct checked checked;
        check_both(&checked, phrase, (struct str){0});
        if (checked.report.verdict != CHECK_NONE || checked.estimate.bits < PASSWORD_FORM_BITS)
            fail_msg(STR_FMT ": %u bits", STR_ARG(phrase), checked.estimate.bits);
        arena_free(checked.arena);
        arena_free(arena);
    }
}

/* 7,776 goes 8 times into 65,536: draws from 62,208 on are thrown away. */
static void draws_are_fair(void **state)
{
    static const struct {
        const char *name;
        uint8_t random[6];
        uint32_t index; /* of the word; UINT32_MAX: the bytes run out */
    } cases[] = {
        {"the first",                     {0, 0},                               0         },
        {"the last of the first round",   {0x1e, 0x5f},                         7775      },
        {"the first of the second round", {0x1e, 0x60},                         0         },
        {"the last fair draw",            {0xf2, 0xff},                         7775      },
        {"one too many, then another",    {0xf3, 0x00, 0, 1},                   1         },
        {"the greatest, twice",           {0xff, 0xff, 0xff, 0xff, 0, 2},       2         },
        {"none is left",                  {0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, UINT32_MAX},
    };
    struct wordlist list;
    char word[CHECK_WORD_BYTES_MAX];
    (void)state;
    assert_true(wordlist_open(check_lists.phrases, &list));
    assert_int_equal(list.count, 7776);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(ARENA_BYTES);
        struct str random = {(const char *)cases[i].random, sizeof(cases[i].random)};
        struct str phrase = passphrase_make(arena, &check_lists, 1, STR(""), random);
        struct str expected = {word, wordlist_at(&list, cases[i].index, word)};
        if (cases[i].index == UINT32_MAX ? phrase.ptr != NULL : !str_eq(phrase, expected))
            fail_msg("%s: " STR_FMT, cases[i].name, STR_ARG(phrase));
        arena_free(arena);
    }
}

static void phrases_refused(void **state)
{
    static const struct check_password_lists none;
    char random[PASSPHRASE_RANDOM_BYTES] = {0};
    struct str bytes = {random, sizeof(random)};
    struct arena *arena = arena_new(ARENA_BYTES);
    (void)state;
    assert_null(passphrase_make(arena, &none, 7, STR(" "), bytes).ptr);
    assert_null(passphrase_make(arena, &check_lists, 0, STR(" "), bytes).ptr);
    assert_null(
        passphrase_make(arena, &check_lists, CHECK_PHRASE_WORDS_MAX + 1, STR(" "), bytes).ptr);
    assert_null(passphrase_make(arena, &check_lists, 7, STR(" "), str_head(bytes, 13)).ptr);
    assert_non_null(passphrase_make(arena, &check_lists, 7, STR(" "), str_head(bytes, 14)).ptr);
    arena_free(arena);
}

/* --- the shared data --- */

static void frequent_passwords_are_all_alerts(void **state)
{
    char path[4096];
    struct err err = {0};
    struct str rest, line;
    struct arena *arena = arena_new(ARENA_BYTES);
    uint32_t lines = 0;
    (void)state;
    (void)snprintf(path, sizeof(path), "%s/../shared/data/passwords/french_passwords_top20000.txt",
                   getenv("SOURCE_ROOT") ? getenv("SOURCE_ROOT") : ".");
    if (!file_read(arena, path, ARENA_BYTES / 2, &rest, &err)) {
        arena_free(arena);
        print_message("skipped: %s\n", err.message);
        skip();
    }
    while (str_cut(rest, '\n', &line, &rest)) {
        struct checked checked;
        check_both(&checked, line, (struct str){0});
        if (checked.report.verdict != CHECK_ALERT)
            fail_msg(STR_FMT ": %u bits", STR_ARG(line), checked.estimate.bits);
        arena_free(checked.arena);
        lines++;
    }
    assert_true(lines >= 19999);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(verdicts),
        cmocka_unit_test(proofs),
        cmocka_unit_test(times_to_guess),
        cmocka_unit_test(renewals),
        cmocka_unit_test(logarithms),
        cmocka_unit_test(chains_cover_and_never_cost_more),
        cmocka_unit_test(renewals_are_mutual),
        cmocka_unit_test(lists_find_all_their_words),
        cmocka_unit_test(damaged_lists),
        cmocka_unit_test(without_lists_or_memory),
        cmocka_unit_test(long_ones),
        cmocka_unit_test(phrases_are_good),
        cmocka_unit_test(draws_are_fair),
        cmocka_unit_test(phrases_refused),
        cmocka_unit_test(frequent_passwords_are_all_alerts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
