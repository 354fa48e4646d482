/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack_poll.c: what is asked without a right answer: polls, scales, words, feedback. */
#include "pack_fixture.h"

#define POLL "# Avis\n\n- [ ] a\n- [ ] b\n\n"
#define NEXT "\n---\n" QUESTION

static const struct problem_case cases[] = {
    {"a right answer in a poll by its type",
     FRONT "<!-- type: poll -->\n" QUESTION,
     {{9, 3, "A poll has no right answer", "Un sondage n’a pas de bonne réponse"}}               },
    {"true or false without a right answer",
     FRONT "# Q\n\n- [ ] Vrai\n- [ ] Faux\n" NEXT,
     {{5, 3, "without a right answer is a poll", "sans bonne réponse est un sondage"}},
     true},
    {"no right answer in a question by its type",
     FRONT "<!-- type: multiple -->\n# Q\n\n- [ ] a\n- [ ] b\n\n" WHY,
     {{6, 3, "No answer is marked as right", "Aucune réponse n’est marquée comme bonne"}}                               },
    {"one option",
     FRONT "# Avis\n\n- [ ] a\n" NEXT,
     {{5, 3, "A poll needs at least 2 options", "demande au moins 2 propositions"}}                                                               },
    {"no option",
     FRONT "<!-- type: poll -->\n# Avis\n" NEXT,
     {{6, 3, "A poll needs at least 2 options", "demande au moins 2 propositions"}}                                                     },
    {"seven options",
     FRONT "# Avis\n\n- [ ] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f\n- [ ] g\n" NEXT,
     {{5, 3, "There are 7 answers", "Il y a 7 réponses"}}         },
    {"options without brackets",
     FRONT "<!-- type: poll -->\n# Avis\n\n- a\n- [ ] b\n" NEXT,
     {{8, 3, "an option of a poll", "une proposition de sondage"}}                                     },
    {"an unknown way to answer",
     FRONT "<!-- type: poll, drawing -->\n" POLL NEXT,
     {{5, 12, "“poll, drawing” is not possible here", "« poll, drawing » n’est pas possible ici"}}                                               },
    {"settings of questions",
     FRONT "<!-- points: 500\nread: 5 s\norder: fixed -->\n" POLL NEXT,
     {{5, 6, "“points” has no effect", "« points » n’a pas d’effet"},
      {6, 1, "“read” has no effect", "« read » n’a pas d’effet"},
      {7, 1, "“order” has no effect", "« order » n’a pas d’effet"}},
     true},
    {"results that are neither",
     FRONT "<!-- results: never -->\n" POLL NEXT,
     {{5, 15, "live, hidden", "live, hidden"}}                                                              },
    {"results of a question",
     FRONT "<!-- results: live -->\n" QUESTION,
     {{5, 6, "“results” has no effect", "« results » n’a pas d’effet"}},
     true},
 /* asked again */
    {"again what never was",
     FRONT "<!-- type: poll\nagain: avant -->\n# Et maintenant ?\n" NEXT,
     {{6, 8, "No earlier poll has the id “avant”", "Aucun sondage placé avant"}}                                                                                         },
    {"again what comes later",
     FRONT "<!-- again: avis -->\n\n---\n<!-- id: avis -->\n" POLL NEXT,
     {{5, 13, "No earlier poll has the id “avis”", "Aucun sondage placé avant"}}},
    {"again a question",
     FRONT "<!-- id: q -->\n" QUESTION "\n---\n<!-- again: q -->\n",
     {{16, 13, "No earlier poll has the id “q”", "Aucun sondage placé avant"}}                                                                                         },
    {"again with other answers",
     FRONT "<!-- id: avis -->\n" POLL
           "---\n<!-- again: avis -->\n# Après\n\n- [ ] a\n- [ ] c\n" NEXT,
     {{13, 3, "not those of the poll", "pas celles du sondage"}}},
    {"again with words for a scale",
     FRONT "<!-- id: avis -->\n" POLL "---\n<!-- again: avis\nscale: a | b -->\n" NEXT,
     {{13, 1, "“scale” has no effect", "« scale » n’a pas d’effet"}},
     true},
 /* scales, words, feedback */
    {"a scale with one end",
     FRONT "<!-- type: scale\nscale: peu -->\n# Utile ?\n" NEXT,
     {{6, 8, "the two ends of a scale", "les deux bouts d’une échelle"}}                                                                                           },
    {"a scale with an empty end",
     FRONT "<!-- type: scale\nscale: peu | -->\n# Utile ?\n" NEXT,
     {{6, 8, "the two ends of a scale", "les deux bouts d’une échelle"}}                         },
    {"a scale with three ends",
     FRONT "<!-- type: scale\nscale: a | b | c -->\n# Utile ?\n" NEXT,
     {{6, 8, "the two ends of a scale", "les deux bouts d’une échelle"}}                         },
    {"a scale with a long end",
     FRONT "<!-- type: scale\nscale: Peu | Très utile pour mon travail de tous les jours -->\n"
           "# Utile ?\n" NEXT,
     {{6, 8, "Shorten it to 30 characters", "Les mots d’un bout de l’échelle sont trop longs"}}                         },
    {"a scale's words on a list",
     FRONT "<!-- scale: a | b -->\n" POLL NEXT,
     {{5, 6, "“scale” has no effect", "« scale » n’a pas d’effet"}},
     true},
    {"a scale with options",
     FRONT "<!-- type: scale -->\n" POLL NEXT,
     {{8, 3, "no list of its own", "n’a pas de liste à lui"}}                       },
    {"words with options",
     FRONT "<!-- type: words -->\n" POLL NEXT,
     {{8, 3, "no list of its own", "n’a pas de liste à lui"}}                                                       },
    {"feedback with a list",
     FRONT "<!-- type: feedback -->\n# Votre avis\n\n- a\n- b\n" NEXT,
     {{8, 3, "no list of its own", "n’a pas de liste à lui"}}                                                       },
    {"feedback without a heading",
     FRONT "<!-- type: feedback -->\n" NEXT,
     {{5, 1, "This step has no heading", "Cette étape n’a pas de titre"}}                               },
    {"a paragraph in a poll",
     FRONT POLL "Un mot de plus.\n" NEXT,
     {{10, 1, "would not be shown", "ne serait pas affiché"}}                                                         },
};

static void test_problems(void **state)
{
    (void)state;
    check_problem_cases(cases, ARRAY_LEN(cases));
}

static const struct {
    const char *name, *step;
    enum pack_step_kind kind;
    enum pack_answer_kind answer_kind;
    uint32_t answers_count, time_ms, plan_ms;
} kind_cases[] = {
    {"a list without a right answer", POLL,                                   PACK_POLL,     PACK_SINGLE,   2, 0,     45000 },
    {"by its type",                   "<!-- type: poll -->\n" POLL,           PACK_POLL,     PACK_SINGLE,   2, 0,     45000 },
    {"one answer",                    "<!-- type: poll, single -->\n" POLL,   PACK_POLL,     PACK_SINGLE,   2, 0,     45000 },
    {"several answers",               "<!-- type: poll, multiple -->\n" POLL, PACK_POLL,     PACK_MULTIPLE, 2, 0,
     45000                                                                                                                  },
    {"the other way round",           "<!-- type: Multiple,Poll -->\n" POLL,  PACK_POLL,     PACK_MULTIPLE, 2, 0,
     45000                                                                                                                  },
    {"with a time",                   "<!-- time: 30 s -->\n" POLL,           PACK_POLL,     PACK_SINGLE,   2, 30000, 75000 },
    {"with a plan",                   "<!-- plan: 2 min -->\n" POLL,          PACK_POLL,     PACK_SINGLE,   2, 0,     120000},
    {"a scale",                       "<!-- type: scale -->\n# Q\n",          PACK_POLL,     PACK_SCALE,    5, 0,     45000 },
    {"a poll on a scale",             "<!-- type: poll, scale -->\n# Q\n",    PACK_POLL,     PACK_SCALE,    5, 0,     45000 },
    {"words",                         "<!-- type: words -->\n# Q\n",          PACK_POLL,     PACK_WORDS,    0, 0,     45000 },
    {"a poll with words",             "<!-- type: poll, words -->\n# Q\n",    PACK_POLL,     PACK_WORDS,    0, 0,     45000 },
    {"feedback",                      "<!-- type: feedback -->\n# Q\n",       PACK_FEEDBACK, PACK_SCALE,    5, 0,     120000},
};

static void test_kinds(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(kind_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text), FRONT "%s" NEXT, kind_cases[i].step);
        struct parsed p = parse_good(text);
        const struct pack_step *s = &p.pack.steps[0];
        bool good = s->kind == kind_cases[i].kind && s->answer_kind == kind_cases[i].answer_kind &&
                    s->answers_count == kind_cases[i].answers_count &&
                    s->time_ms == kind_cases[i].time_ms && s->plan_ms == kind_cases[i].plan_ms &&
                    s->points == 0 && s->right_mask == 0 && s->order_fixed && !s->results_live &&
                    s->read_ms > 0 && pack_step_asks(s) && !pack_step_judged(s);
        if (!good)
            fail_msg("%s", kind_cases[i].name);
        parsed_done(&p);
    }
}

static void test_again(void **state)
{
    (void)state;
    struct parsed p = parse_good(
        FRONT "<!-- id: avis\nresults: live -->\n# D’accord ?\n\n- [ ] oui\n- [ ] non\n\n"
              "> Parce que.\n\n---\n"
              "<!-- id: note\ntype: scale\nscale: Peu | Très -->\n# Utile ?\n\n---\n" QUESTION
              "\n---\n<!-- again: avis -->\n\n---\n<!-- again: note -->\n# Et maintenant ?\n");
    const struct pack_step *s = p.pack.steps;
    assert_true(s[0].results_live);
    assert_int_equal(s[0].explanation.count, 1);
    assert_str(s[0].id, "avis", "id");
    assert_int_equal(s[3].kind, PACK_POLL);
    assert_int_equal(s[3].before_step, 1);
    assert_str(s[3].title, "D’accord ?", "the heading is taken over");
    assert_str(s[3].answers[1].text, "non", "so are the answers");
    assert_int_equal(s[3].read_ms, s[0].read_ms);
    assert_false(s[3].results_live);
    assert_int_equal(s[4].before_step, 2);
    assert_str(s[4].title, "Et maintenant ?", "a heading of its own");
    assert_int_equal(s[4].answer_kind, PACK_SCALE);
    assert_str(s[4].scale_low, "Peu", "low");
    assert_str(s[4].scale_high, "Très", "high");
    assert_int_equal(p.pack.questions_count, 1);
    assert_int_equal(pack_question_number(&p.pack, 5), 1);
    parsed_done(&p);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_problems),
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
