/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack_spot.c: fake messages in which clues are to be found. */
#include "pack_fixture.h"

#define MAIL FRONT "# Question\n\n```email\nDe : a\n\nVoir "
#define END "\n```\n\n" WHY
#define SMS "```sms\nDe : a\n\n[ici](#indice \"oui\")\n```\n\n"
#define HUNDRED                                                                                    \
    "cinquante lettres au moins dans cette raison-la, oui et encore cinquante dans celle-ci, a "   \
    "present"

/* Aligned by hand: clang-format 14 falls over these rows in rows. */
/* clang-format off */
static const struct problem_case passage_cases[] = {
    {"a clue without a source",
     FRONT "# Question\n\n" SMS "> Parce que.\n",
     {{5, 3, "names no source", "aucune source"}},
     true},
    {"a mark outside of a message",
     FRONT "# Titre\n\n- [ici](#indice \"non\")\n\n---\n" QUESTION,
     {{7, 4, "only counts inside a message", "ne compte que dans un message"}}},
    {"a mark without reason",
     MAIL "[ici](#indice)" END,
     {{10, 10, "does not say why", "ne dit pas pourquoi"}},
     true},
    {"a reason between other quotes",
     MAIL "[ici](#indice « oui ») [là](#indice \"oui\")" END,
     {{10, 10, "straight quotes", "guillemets droits"}}},
    {"a mark that is not closed",
     MAIL "[ici](#indice \"pourquoi\" [là](#indice \"oui\")" END,
     {{10, 10, "This mark is not whole", "Ce repère n’est pas complet"}}},
    {"a mark without passage",
     MAIL "[](#indice \"oui\") [là](#indice \"oui\")" END,
     {{10, 7, "This mark is not whole", "Ce repère n’est pas complet"}}},
    {"a mark of another name",
     MAIL "[ici](#piste \"pourquoi\") [là](#indice \"oui\")" END,
     {{10, 10, "“#piste” is no mark", "« #piste » n’est pas un repère"}}},
    {"a mark of another name alone",
     MAIL "[ici](#piste \"pourquoi\")" END,
     {{10, 10, "“#piste” is no mark", "« #piste » n’est pas un repère"}}},
    {"a long reason",
     MAIL "[ici](#indice \"" HUNDRED HUNDRED HUNDRED "\")" END,
     {{10, 10, "Shorten it to 200 characters", "La raison de ce repère est trop longue"}}},
    {"decoys only",
     MAIL "[ici](#leurre \"non\")" END,
     {{7, 1, "No passage is marked as a clue", "Aucun passage n’est marqué"}}},
};

static const struct problem_case step_cases[] = {
    {"clues and answers",
     FRONT "# Question\n\n" SMS ANSWERS WHY,
     {{13, 3, "either clues to find", "soit des indices à trouver"}}},
    {"clues and a list",
     FRONT "# Question\n\n" SMS "- oui\n- non\n\n" WHY,
     {{13, 3, "either clues to find", "soit des indices à trouver"}}},
    {"clues in a question by its type",
     FRONT "<!-- type: single -->\n# Question\n\n" SMS ANSWERS WHY,
     {{8, 1, "either clues to find", "soit des indices à trouver"}}},
    {"a spot without a message",
     FRONT "<!-- type: spot -->\n# Question\n\n" WHY,
     {{6, 3, "no message to look at", "pas de message à examiner"}}},
    {"a message on a slide",
     FRONT "# Titre\n\n```sms\nDe : a\n\nx\n```\n\n---\n" QUESTION,
     {{7, 1, "only shown with a question", "qu’avec une question"}}},
    {"a message in a poll",
     FRONT "# Avis\n\n```sms\nDe : a\n\nx\n```\n\n- [ ] a\n- [ ] b\n\n---\n" QUESTION,
     {{7, 1, "only shown with a question", "qu’avec une question"}}},
    {"seven messages",
     FRONT "# Question\n\n" SMS SMS SMS SMS SMS SMS SMS WHY,
     {{43, 1, "more than 6 messages", "plus de 6 messages"}}},
    {"all or nothing",
     FRONT "<!-- scoring: exact -->\n# Question\n\n" SMS WHY,
     {{5, 6, "“scoring” has no effect", "« scoring » n’a pas d’effet"}},
     true},
    {"an order",
     FRONT "<!-- order: fixed -->\n# Question\n\n" SMS WHY,
     {{5, 6, "“order” has no effect", "« order » n’a pas d’effet"}},
     true},
};

/* clang-format on */

static void test_problems(void **state)
{
    (void)state;
    check_problem_cases(passage_cases, ARRAY_LEN(passage_cases));
    check_problem_cases(step_cases, ARRAY_LEN(step_cases));
}

static void test_whole(void **state)
{
    (void)state;
    struct parsed p =
        parse_good(FRONT "<!-- scoring: partial -->\n# Quels indices ?\n\n"
                         "```email\nDe : [Impôts <a@b.example>](#indice \"Pas \\\"gouv.fr\\\".\")\n"
                         "Objet : Remboursement\n\n[Bonjour](#leurre \"Courant.\"),   \n"
                         "vite, [48 heures](#clue \"Presse.\") !\n```\n\n"
                         "```sms\nDe : 06\n\n[lien](#Indice \"Ailleurs.\")\n```\n\n" WHY);
    const struct pack_step *s = &p.pack.steps[0];
    assert_int_equal(s->kind, PACK_SPOT);
    assert_int_equal(s->answer_kind, PACK_MARKS);
    assert_int_equal(s->messages_count, 2);
    assert_int_equal(s->answers_count, 4);
    assert_int_equal(s->right_mask, 0xd);
    assert_int_equal(s->scoring, PACK_SCORING_PARTIAL);
    assert_int_equal(s->time_ms, PACK_SPOT_MS_DEFAULT);
    assert_true(s->order_fixed);
    assert_str(s->messages[0].fields[PACK_FROM], "Impôts <a@b.example>", "from");
    assert_str(s->messages[0].fields[PACK_BODY], "Bonjour,\nvite, 48 heures !", "body");
    assert_str(s->answers[0].hint, "Pas \"gouv.fr\".", "a hint with quotes");
    assert_str(s->answers[2].text, "48 heures", "a passage");
    assert_int_equal(s->marks[2].start, 15);
    assert_int_equal(s->marks[2].end, 24);
    assert_int_equal(s->marks[3].message, 1);
    assert_int_equal(p.pack.questions_count, 1);
    assert_int_equal(pack_question_number(&p.pack, 1), 1);
    assert_int_equal(s->plan_ms, GAME_ANNOUNCE_MS + s->read_ms + PACK_SPOT_MS_DEFAULT + 30000);
    parsed_done(&p);
}

#define HEAD_MARKS                                                                                 \
    "Reçu : [d](#leurre \"x\")\nObjet : [c](#indice \"x\")\nÀ : [b](#leurre \"x\")\n"            \
    "De : [a](#indice \"x\")\n\n[e](#indice \"x\")"

/* Passages as the pack writes them, one after the other, and what each one is. */
static const struct {
    const char *name, *message, *passages;
    uint32_t right_mask;
} mark_cases[] = {
    {"a whole line",                               "De : a\n\n[tout](#indice \"x\")",                     "tout|",         1   },
    {"the end of a word",                          "De : a\n\nTou[jours](#indice \"x\")",                 "jours|",        1   },
    {"one beside the other",                       "De : a\n\n[a](#indice \"x\")[b](#leurre \"y\")",      "a|b|",          1   },
    {"brackets inside",                            "De : a\n\n[voir [1] ici](#indice \"x\")",             "voir [1] ici|", 1   },
    {"an ordinary link before",                    "De : a\n\n[a](https://b.example) [c](#indice \"x\")", "c|",            1   },
    {"brackets that are none",                     "De : a\n\n[a] (b) [c](#indice \"x\")",                "c|",            1   },
    {"over two lines",                             "De : a\n\n[un\ndeux](#indice \"x\ny\")",              "un\ndeux|",     1   },
    {"names in English",                           "From: a\n\n[a](#clue \"x\") [b](#decoy \"y\")",       "a|b|",          1   },
    {"Markdown is none here",                      "De : a\n\n[**a** `b`](#indice \"x\")",                "**a** `b`|",    1   },
    {"a backslash in the reason",                  "De : a\n\n[a](#indice \"C:\\\\x\")",                  "a|",            1   },
    {"the head, in the order in which it is read", HEAD_MARKS,                                            "a|b|c|d|e|",    0x15},
};

static void test_marks(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(mark_cases); i++) {
        char text[1024], passages[256] = "";
        (void)snprintf(text, sizeof(text), FRONT "# Q\n\n```email\n%s\n```\n\n" WHY,
                       mark_cases[i].message);
        struct parsed p = parse_good(text);
        const struct pack_step *s = &p.pack.steps[0];
        for (uint32_t k = 0; k < s->answers_count; k++) {
            const struct pack_mark *mark = &s->marks[k];
            struct str field = s->messages[mark->message].fields[mark->field];
            size_t len = strlen(passages);
            assert_true(str_eq(str_head(str_skip(field, mark->start), mark->end - mark->start),
                               s->answers[k].text));
            (void)snprintf(passages + len, sizeof(passages) - len, STR_FMT "|",
                           STR_ARG(s->answers[k].text));
        }
        if (strcmp(passages, mark_cases[i].passages) != 0 ||
            s->right_mask != mark_cases[i].right_mask)
            fail_msg("%s: \"%s\" %x", mark_cases[i].name, passages, s->right_mask);
        parsed_done(&p);
    }
}

static void test_many_marks(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    for (uint32_t count = PACK_MARKS_MAX; count <= PACK_MARKS_MAX + 1; count++) {
        buf_clear(&text);
        (void)buf_put(&text, STR(MAIL));
        for (uint32_t i = 0; i < count; i++)
            (void)buf_printf(&text, "[m](#indice \"x\")\n");
        (void)buf_put(&text, STR(END));
        struct parsed p = parse_in(buf_str(&text), STR("en"));
        assert_int_equal(p.ok, count == PACK_MARKS_MAX);
        if (p.ok)
            assert_int_equal(p.pack.steps[0].right_mask, UINT32_MAX);
        else
            assert_int_equal(p.problems.items[0].line, 10 + PACK_MARKS_MAX);
        parsed_done(&p);
    }
    buf_done(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_problems),
        cmocka_unit_test(test_whole),
        cmocka_unit_test(test_marks),
        cmocka_unit_test(test_many_marks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
