/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack_slide.c: layouts, columns, tables, quotations. */
#include "pack_fixture.h"

#define NEXT "\n---\n" QUESTION
#define TABLE "| Qui | Combien |\n| --- | --- |\n| a | 1 |\n"
#define COLUMNS "## Un\n\n- a\n\n## Deux\n\n- b\n\n"
#define LINKS "- [a](https://a.example)\n- [b](https://b.example)\n"

static const struct problem_case cases[] = {
    {"an unknown layout",
     FRONT "<!-- layout: mosaic -->\n# T\n" NEXT,
     {{5, 14, "auto, title, columns, picture", "auto, title, columns, picture"}}                                        },
    {"an unknown way to reveal",
     FRONT "<!-- reveal: slowly -->\n# T\n" NEXT,
     {{5, 14, "lines, all", "lines, all"}}                                                                              },
    {"settings of polls",
     FRONT "<!-- results: live\nscale: a | b -->\n# T\n" NEXT,
     {{5, 6, "“results” has no effect", "« results » n’a pas d’effet"},
      {6, 1, "“scale” has no effect", "« scale » n’a pas d’effet"}},
     true},
 /* columns */
    {"one column",
     FRONT "# T\n\n## Un\n\n- a\n" NEXT,
     {{7, 4, "One column alone", "Une colonne seule"}}                                                                                 },
    {"five columns",
     FRONT "# T\n\n## a\n\n## b\n\n## c\n\n## d\n\n## e\n" NEXT,
     {{15, 4, "more than 4 columns", "plus de 4 colonnes"}}                                                         },
    {"five lines in a column",
     FRONT "# T\n\n" COLUMNS "## c\n\n- a\n- b\n- c\n- d\n- e\n" NEXT,
     {{21, 3, "more than 4 lines", "plus de 4 lignes"}}                                                   },
    {"columns without columns",
     FRONT "<!-- layout: columns -->\n# T\n\n- a\n" NEXT,
     {{6, 3, "there are none", "il n’y en a pas"},
      {8, 3, "does not show these lines", "ne montre pas ces lignes"}}                                                                },
    {"lines before columns",
     FRONT "# T\n\n- a\n\n" COLUMNS NEXT,
     {{7, 3, "does not show these lines with layout: columns", "ces lignes avec layout: columns"}},
     true},
    {"columns that the layout does not show",
     FRONT "<!-- layout: title -->\n# T\n\n" COLUMNS NEXT,
     {{8, 4, "layout: title does not show", "layout: title ne montre pas"}}                                                                     },
    {"columns in a pause",
     FRONT "<!-- type: pause\ntime: 5 min -->\n# T\n\n## Un\n" NEXT,
     {{9, 4, "second heading", "deuxième titre"}}},
    {"columns in a question",
     FRONT "# T\n\n## Un\n\n" ANSWERS WHY,
     {{7, 4, "second heading", "deuxième titre"}}                                                                                           },
 /* tables */
    {"a table without its dashes",
     FRONT "# T\n\n| a | b |\n| c | d |\n" NEXT,
     {{7, 1, "looks like a table", "ressemble à un tableau"}}},
    {"two tables",
     FRONT "# T\n\n" TABLE "\n" TABLE NEXT,
     {{11, 3, "second table", "deuxième tableau"}}                                                                                               },
    {"ten rows",
     FRONT "# T\n\n| a | b |\n|---|---|\n|1|1|\n|2|2|\n|3|3|\n|4|4|\n|5|5|\n|6|6|\n|7|7|\n|8|8|\n"
           "|9|9|\n" NEXT,
     {{7, 3, "more than 9 rows or 4 columns", "plus de 9 lignes ou de 4 colonnes"}}},
    {"five columns in a table",
     FRONT "# T\n\n|a|b|c|d|e|\n|---|---|---|---|---|\n|1|2|3|4|5|\n" NEXT,
     {{7, 2, "more than 9 rows or 4 columns", "plus de 9 lignes ou de 4 colonnes"}}                                                },
    {"a head alone",
     FRONT "# T\n\n| a | b |\n|---|---|\n" NEXT,
     {{5, 3, "has a head but no row", "un en-tête mais aucune ligne"}}},
    {"a row with too many cells",
     FRONT "# T\n\n| a | b |\n|---|---|\n| c | d |\n| e | f | g |\n" NEXT,
     {{10, 7, "more cells than the head", "plus de cases que l’en-tête"}}                                               },
    {"a bar that is not meant as one",
     FRONT "# T\n\na | b\n---|---\nc | d | e\n" NEXT,
     {{9, 5, "write \\| for a bar", "écrivez \\| pour une barre"}}},
    {"a table in a quote",
     FRONT "# T\n\n> | a | b |\n> |---|---|\n> | c | d |\n" NEXT,
     {{7, 3, "outside of lists and quotes", "hors des listes et des citations"}}                                                                    },
    {"a table in a question",
     FRONT "# Q\n\n" TABLE "\n" ANSWERS WHY,
     {{7, 3, "only shown on a slide", "que sur une diapositive"}}},
    {"a table in a pause",
     FRONT "<!-- type: pause\ntime: 5 min -->\n# T\n\n" TABLE NEXT,
     {{9, 3, "only shown on a slide", "que sur une diapositive"}}                                                                                      },
    {"a table that the layout does not show",
     FRONT "<!-- layout: picture -->\n# T\n\n![a](a.png)\n\n" TABLE NEXT,
     {{6, 3, "layout: picture does not show", "layout: picture ne montre pas"}}},
    {"contacts without a table",
     FRONT "<!-- layout: contacts -->\n# T\n" NEXT,
     {{6, 3, "layout: contacts shows a table", "layout: contacts montre un tableau"}}                                                                                     },
    {"contacts in four columns",
     FRONT "<!-- layout: contacts -->\n# T\n\n|a|b|c|d|\n|---|---|---|---|\n|1|2|3|4|\n" NEXT,
     {{6, 3, "have 2 or 3 columns", "ont 2 ou 3 colonnes"}}},
    {"a chart in one column",
     FRONT "<!-- layout: chart -->\n# T\n\n|a|\n|---|\n|1|\n" NEXT,
     {{6, 3, "have 2 or 3 columns", "ont 2 ou 3 colonnes"}}                                                                                                                  },
    {"a chart without a number",
     FRONT
     "<!-- layout: chart -->\n# T\n\n| a | b |\n|---|---|\n| c | 1 |\n| d | environ 2 |\n" NEXT,
     {{11, 7, "“environ 2” does not begin with a number", "ne commence pas par un nombre"}}},
    {"lines beside a table",
     FRONT "# T\n\n- a\n\n" TABLE NEXT,
     {{7, 3, "does not show these lines with layout: table", "ces lignes avec layout: table"}},
     true},
 /* pictures, quotations, links */
    {"a picture slide without a picture",
     FRONT "<!-- layout: picture -->\n# T\n" NEXT,
     {{6, 3, "layout: picture shows a picture", "layout: picture montre une image"}}                                                                                                             },
    {"a quotation without words",
     FRONT "<!-- layout: quotation -->\n# Fin\n\n> Source : Untel\n" NEXT,
     {{6, 3, "layout: quotation shows a quotation", "layout: quotation montre une citation"}}},
    {"links without lines",
     FRONT "<!-- layout: links -->\n# T\n" NEXT,
     {{6, 3, "layout: links shows links", "layout: links montre des liens"}}                                                                                                    },
    {"a line without its link",
     FRONT "<!-- layout: links -->\n# T\n\n" LINKS "- trois\n" NEXT,
     {{10, 3, "holds exactly one link", "contient exactement un lien"}}},
    {"a line with two links",
     FRONT "<!-- layout: links -->\n# T\n\n- [a](https://a.example), [b](https://b.example)\n" NEXT,
     {{8, 4, "holds exactly one link", "contient exactement un lien"}}                                                                                                         },
    {"seven links",
     FRONT "<!-- layout: links -->\n# T\n\n" LINKS LINKS LINKS "- [c](https://c.example)\n" NEXT,
     {{6, 3, "This slide has 7 lines", "Cette diapositive a 7 lignes"}}},
    {"an address that no phone opens",
     FRONT "# T\n\n- [a](http://a.example)\n" NEXT,
     {{7, 4, "or tel:+33…, mailto:…", "ou tel:+33…, mailto:…"}}                                                                                                        },
    {"a telephone without a number",
     FRONT "# T\n\n- [a](tel:)\n" NEXT,
     {{7, 4, "cannot be opened from a phone", "ne peut pas s’ouvrir"}}},
};

static void test_problems(void **state)
{
    (void)state;
    check_problem_cases(cases, ARRAY_LEN(cases));
}

static const struct {
    const char *name, *step;
    enum pack_layout layout;
} layout_cases[] = {
    {"nothing said",                "# T\n\n- a\n",                                      PACK_LAYOUT_AUTO     },
    {"nothing said, without lines", "# T\n",                                             PACK_LAYOUT_AUTO     },
    {"a title",                     "<!-- layout: Title -->\n# T\n",                     PACK_LAYOUT_TITLE    },
    {"two columns",                 "# T\n\n" COLUMNS,                                   PACK_LAYOUT_COLUMNS  },
    {"a table",                     "# T\n\n" TABLE,                                     PACK_LAYOUT_TABLE    },
    {"a table as a chart",          "<!-- layout: chart -->\n# T\n\n" TABLE,             PACK_LAYOUT_CHART    },
    {"a table as contacts",         "<!-- layout: contacts -->\n# T\n\n" TABLE,          PACK_LAYOUT_CONTACTS },
    {"a picture",                   "<!-- layout: picture -->\n# T\n\n![a](a.png)\n",    PACK_LAYOUT_PICTURE  },
    {"a quotation",                 "<!-- layout: quotation -->\n# T\n\n> a\n",          PACK_LAYOUT_QUOTATION},
    {"links",                       "<!-- layout: links -->\n# T\n\n" LINKS LINKS LINKS, PACK_LAYOUT_LINKS    },
};

static void test_layouts(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(layout_cases); i++) {
        char text[1024];
        (void)snprintf(text, sizeof(text), FRONT "%s" NEXT, layout_cases[i].step);
        struct parsed p = parse_good(text);
        if (p.pack.steps[0].kind != PACK_SLIDE || p.pack.steps[0].layout != layout_cases[i].layout)
            fail_msg("%s: %d", layout_cases[i].name, (int)p.pack.steps[0].layout);
        parsed_done(&p);
    }
}

static void test_lines(void **state)
{
    (void)state;
    struct parsed p =
        parse_good(FRONT "<!-- reveal: lines\nplan: 2 min -->\n# T\n\n- un\n- [02 40](tel:+33240), "
                         "[un mot](mailto:a@b.example)\n\n> À garder.\n>\n> Source : CNIL\n\n---\n"
                         "<!-- reveal: lines -->\n# U\n\n- seul\n\n---\n<!-- reveal: all -->\n# "
                         "V\n\n- a\n- b\n" NEXT);
    const struct pack_step *s = p.pack.steps;
    assert_true(s[0].progressive);
    assert_int_equal(s[0].plan_ms, 120000);
    assert_str(s[0].lines.items[1], "[02 40](tel:+33240), [un mot](mailto:a@b.example)", "links");
    assert_str(s[0].explanation.items[0], "À garder.", "what to keep");
    assert_str(s[0].sources.items[0], "CNIL", "source");
    assert_false(s[1].progressive); /* one line is there at once */
    assert_int_equal(s[1].plan_ms, PACK_PLAN_MS_DEFAULT);
    assert_false(s[2].progressive);
    parsed_done(&p);
}

static void test_columns(void **state)
{
    (void)state;
    struct parsed p = parse_good(FRONT "# Colonnes\n\n## **Avant**\n\n- a\n- b\n\n## Après\n\nc\n\n"
                                       "> À garder.\n\n### Plus tard\n\n- d\n" NEXT);
    const struct pack_step *s = p.pack.steps;
    assert_int_equal(s->columns_count, 3);
    assert_str(s->columns[0].heading, "**Avant**", "heading");
    assert_int_equal(s->columns[0].lines.count, 2);
    assert_str(s->columns[1].lines.items[0], "c", "a paragraph is a line");
    assert_str(s->columns[2].heading, "Plus tard", "another level");
    assert_int_equal(s->lines.count, 0);
    assert_str(s->explanation.items[0], "À garder.", "what to keep");
    parsed_done(&p);
}

static void test_table(void **state)
{
    (void)state;
    struct parsed p = parse_good(
        FRONT "# Tableau\n\n| Qui | Où |\n|---|:-:|\n| **17Cyber** | [le site](https://a.example) "
              "|\n| a \\| b |\n| | `c` |\n" NEXT);
    static const char *const cells[] = {
        "Qui", "Où", "**17Cyber**", "[le site](https://a.example)", "a | b", "", "", "`c`"};
    const struct pack_table *table = &p.pack.steps[0].table;
    assert_int_equal(table->rows, 4);
    assert_int_equal(table->columns, 2);
    for (size_t i = 0; i < ARRAY_LEN(cells); i++)
        assert_str(table->cells[i], cells[i], "cell");
    parsed_done(&p);
}

/* Numbers as people write them; \u00a0 and \u202f stand in the thousands. */
static void test_chart_numbers(void **state)
{
    (void)state;
    struct parsed p = parse_good(
        FRONT
        "<!-- layout: chart -->\n# T\n\n| Qui | Combien | Note |\n|---|---|---|\n"
        "| a | 4\u202f000\u00a0€ | x |\n| b | 11,6 % | |\n| c | 0.5 | |\n| d | **87** | |\n" NEXT);
    assert_str(p.pack.steps[0].table.cells[4], "4\u202f000\u00a0€", "the unit is kept");
    parsed_done(&p);
}

static const struct {
    const char *name, *quote, *paragraph, *author;
} quotation_cases[] = {
    {"a dash",                           "> Une phrase.\n> — Untel, *1999*\n",                    "Une phrase.",     "Untel, 1999"},
    {"a dash in its own paragraph",      "> Une phrase.\n>\n> – Untel\n",                         "Une phrase.",     "Untel"      },
    {"a list's dash",                    "> Une phrase.\n>\n> - Untel\n",                           "Une phrase.",     "Untel"      },
    {"a source",                         "> Une phrase.\n>\n> Source : attribué à Untel\n",       "Une phrase.",
     "attribué à Untel"                                                                                                           },
    {"the dash first",                   "> Une phrase.\n>\n> — Untel\n>\n> Source : un livre\n", "Une phrase.",
     "Untel"                                                                                                                        },
    {"a dash that begins the quotation", "> — Une phrase.\n>\n> Source : Untel\n",                "— Une phrase.",
     "Untel"                                                                                                                        },
};

static void test_quotations(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(quotation_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text), FRONT "<!-- layout: quotation -->\n# T\n\n%s" NEXT,
                       quotation_cases[i].quote);
        struct parsed p = parse_good(text);
        const struct pack_step *s = p.pack.steps;
        assert_int_equal(s->explanation.count, 1);
        assert_str(s->explanation.items[0], quotation_cases[i].paragraph, quotation_cases[i].name);
        assert_str(s->sources.items[0], quotation_cases[i].author, quotation_cases[i].name);
        parsed_done(&p);
    }
    /* Elsewhere a dash is a dash. */
    struct parsed p = parse_good(FRONT "# T\n\n> Une phrase.\n>\n> — Untel\n" NEXT);
    assert_int_equal(p.pack.steps[0].explanation.count, 2);
    assert_int_equal(p.pack.steps[0].sources.count, 0);
    parsed_done(&p);
}

/* The address of a link is not read by anybody. */
static void test_links_do_not_count(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    (void)buf_put(&text, STR(FRONT "# T\n\n> "));
    for (int i = 0; i < 40; i++)
        (void)buf_printf(&text, "[douze lettre](https://a.example/%040d)", i);
    (void)buf_put(&text, STR("\n" NEXT));
    struct parsed p = parse_in(buf_str(&text), STR("en"));
    print_problems(&p.problems);
    assert_true(p.ok);
    parsed_done(&p);
    buf_done(&text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_problems),   cmocka_unit_test(test_layouts),
        cmocka_unit_test(test_lines),      cmocka_unit_test(test_columns),
        cmocka_unit_test(test_table),      cmocka_unit_test(test_chart_numbers),
        cmocka_unit_test(test_quotations), cmocka_unit_test(test_links_do_not_count),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
