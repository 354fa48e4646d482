/* SPDX-License-Identifier: Apache-2.0 */
/* test_address.c: what may be sent where. */
#include "cmocka_base.h"

#include "base/limits.h"
#include "check/address.h"

static const struct {
    const char *name, *input;
    enum check_verdict verdict;
    const char *rule;
    uint32_t start, end; /* of the first finding of this rule */
} cases[] = {
    {"nothing",                    "  ",                                      CHECK_NONE,   NULL,                    0,  0 },
    {"MSSanté",                   "marie.durand@medecin.mssante.fr",         CHECK_NONE,   "mssante",               0,  31},
    {"two levels below",           "x@cabinet.pro.mssante.fr",                CHECK_NONE,   "mssante",               0,  24},
    {"capitals",                   "X@Medecin.MSSante.FR",                    CHECK_NONE,   "mssante",               0,  20},
    {"without what stands before", "marie@mssante.fr",                        CHECK_VERIFY, "mssante_incomplete",    0,  16},
    {"another ending",             "marie@medecin.mssante.com",               CHECK_ALERT,  "mssante_lookalike",     0,  25},
    {"a hyphen",                   "marie@ms-sante.fr",                       CHECK_ALERT,  "mssante_lookalike",     0,  17},
    {"a word more",                "marie@mssante-medecin.fr",                CHECK_ALERT,  "mssante_lookalike",     0,  24},
    {"a letter less",              "marie@mssant.fr",                         CHECK_ALERT,  "mssante_lookalike",     0,  15},
    {"a letter more",              "marie@mssantee.fr",                       CHECK_ALERT,  "mssante_lookalike",     0,  17},
    {"under another domain",       "marie@medecin.mssante.fr.boite.top",      CHECK_ALERT,  "mssante_lookalike",
     0,                                                                                                                  34},
    {"an accent",                  "marie@mssanté.fr",                       CHECK_ALERT,  "mssante_lookalike",     0,  17},
    {"an open mailbox",            "cabinet.durand@gmail.com",                CHECK_VERIFY, "open_mailbox",          0,  24},
    {"an access provider's",       "cabinet@orange.fr",                       CHECK_VERIFY, "open_mailbox",          0,  17},
    {"an organisation's",          "contact@ameli.fr",                        CHECK_VERIFY, "official_mailbox",      0,  16},
    {"an ordinary one",            "secretariat@cabinet-durand.fr",           CHECK_VERIFY, "ordinary_mailbox",      0,  29},
    {"another look-alike",         "contact@ameli-dossier.fr",                CHECK_ALERT,  "lookalike_combination", 0,  24},
    {"a name before it",           "Marie Durand <marie@medecin.mssante.fr>", CHECK_NONE,   "mssante",               14, 38},
    {"several",                    "a@medecin.mssante.fr; b@gmail.com",       CHECK_VERIFY, "several_recipients",    0,  0 },
    {"one of them",                "a@medecin.mssante.fr, b@gmail.com",       CHECK_VERIFY, "open_mailbox",          22, 33},
    {"no @",                       "marie.durand",                            CHECK_VERIFY, "address_unreadable",    0,  12},
    {"nothing before @",           "@gmail.com",                              CHECK_VERIFY, "address_unreadable",    0,  10},
    {"no ending",                  "marie@cabinet",                           CHECK_VERIFY, "address_unreadable",    0,  13},
};

static void what_may_be_sent(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct arena *arena = arena_new(1 << 20);
        struct check_report report;
        const struct check_finding *found = NULL;
        check_report_init(&report, arena);
        address_check(&report, str_from(cases[i].input));
        for (uint32_t k = 0; k < report.count && cases[i].rule && !found; k++)
            if (strcmp(report.items[k].rule, cases[i].rule) == 0)
                found = &report.items[k];
        if (report.verdict != cases[i].verdict)
            fail_msg("%s: %s", cases[i].name, check_verdict_name(report.verdict));
        if (cases[i].rule &&
            (!found || found->start != cases[i].start || found->end != cases[i].end))
            fail_msg("%s: %s [%u,%u]", cases[i].name, found ? found->rule : "not found",
                     found ? found->start : 0, found ? found->end : 0);
        arena_free(arena);
    }
}

static void a_long_list_is_cut_and_said_to_be(void **state)
{
    char input[CHECK_ADDRESSES_MAX * 8 + 16] = "";
    size_t len = 0;
    (void)state;
    for (int i = 0; i < CHECK_ADDRESSES_MAX + 1; i++) {
        memcpy(input + len, "a@b.fr, ", 8);
        len += 8;
    }
    struct arena *arena = arena_new(1 << 20);
    struct check_report report;
    check_report_init(&report, arena);
    address_check(&report, (struct str){input, len});
    assert_true(report.more);
    assert_int_equal(report.count, CHECK_ADDRESSES_MAX + 1); /* and how many they are */
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_may_be_sent),
        cmocka_unit_test(a_long_list_is_cut_and_said_to_be),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
