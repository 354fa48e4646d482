/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack.c: what is written in a pack.md, what comes out of it, and what is said when it is
 * wrong. */
#include <unistd.h>

#include "pack_fixture.h"

/* --- problems -------------------------------------------------------------------------------- */

static const struct problem_case problem_cases[] = {
  /* the file */
    {"an empty file",
     "",                                                                                                                                                                     {{1, 1, "front matter is missing", "L’en-tête manque"},
      {1, 1, "has no step", "n’a aucune étape"}}                                                                                                                                                                                                                                                           },
    {"bytes that are no UTF-8",
     FRONT "# Caf\xe9 \xe9\n\n" ANSWERS WHY,
     {{5, 6, "not encoded in UTF-8", "n’est pas encodé en UTF-8"}}                                                                                                                                                                                                                                                 },
    {"a control character",
     FRONT "# Une \x01question\n\n" ANSWERS WHY,
     {{5, 7, "invisible control character", "caractère de contrôle invisible"}}                                                                                                                                                                                                                                     },
    {"a control character of two bytes",
     FRONT "# Une \xc2\x85question\n\n" ANSWERS WHY,
     {{5, 7, "invisible control character", "caractère de contrôle invisible"}}                                                                                                                                                                                                                                     },
 /* the front matter */
    {"no front matter",
     "# Titre\n\n- ligne\n\n---\n" QUESTION,
     {{1, 1, "front matter is missing", "L’en-tête manque"}}                                                                                                                                                                                                                                                       },
    {"front matter that is not closed",
     "---\ntitle: Essai\nlanguage: fr\n\n" QUESTION,
     {{1, 1, "front matter is not closed", "L’en-tête n’est pas refermé"}}                                                                                                                                                                                                                                      },
    {"no title",                                                                                  "---\nlanguage: fr\n---\n" QUESTION,                                       {{1, 1, "has no title", "n’a pas de titre"}}                                                                                           },
    {"no language",
     "---\ntitle: Essai\n---\n" QUESTION,
     {{1, 1, "language is not said", "langue du contenu n’est pas indiquée"}},
     true},
    {"another language",
     "---\ntitle: Essai\nlanguage: de\n---\n" QUESTION,
     {{3, 11, "“de” is not a known language", "« de » n’est pas une langue connue"}}                                                                                                                                                                                                                                                                },
    {"a line without a colon",
     "---\ntitle: Essai\nlanguage: fr\nbonjour\n---\n" QUESTION,
     {{4, 1, "is not “name: value”", "n’est pas de la forme"}}                                                                                                                                                                                                                                                       },
    {"a name nearly right",
     "---\ntitel: Essai\ntitle: Essai\nlanguage: fr\n---\n" QUESTION,
     {{2, 1, "Did you mean “title”?", "Vouliez-vous dire « title » ?"}},
     true},
    {"a French name",
     "---\ntitle: Essai\nlanguage: fr\nrésumé: court\n---\n" QUESTION,
     {{4, 1, "Did you mean “summary”?", "Vouliez-vous dire « summary » ?"}},
     true},
    {"an unknown name",
     "---\ntitle: Essai\nlanguage: fr\n  couleur: bleu\n---\n" QUESTION,
     {{4, 3, "Known names here: title", "Noms connus ici : title"}},
     true},
    {"a name twice",
     "---\ntitle: Essai\ntitle: Encore\nlanguage: fr\n---\n" QUESTION,
     {{3, 1, "“title” is given twice", "« title » est donné deux fois"}},
     true},
    {"an empty value",
     "---\ntitle:\nlanguage: fr\n---\n" QUESTION,
     {{2, 1, "“title” has no value", "« title » n’a pas de valeur"}}                                                                                                                                                                                                                                       },
    {"a default that is no duration",
     "---\ntitle: Essai\nlanguage: fr\ntime: vite\n---\n" QUESTION,
     {{4, 7, "“vite” is not a duration", "« vite » n’est pas une durée"}}                                                                                                                                                                                                                                                                      },
    {"a planned duration out of bounds",
     "---\ntitle: Essai\nlanguage: fr\nduration: 25 h\n---\n" QUESTION,
     {{4, 11, "1 min to 24 h", "1 min à 24 h"}}                                                                                                                                                                                                                                                    },
 /* comments */
    {"a comment that is not closed",
     FRONT "<!-- theme: RGPD\n" QUESTION,
     {{5, 1, "comment is not closed", "commentaire n’est pas refermé"}}                                                                                                                                                                                                                                                },
    {"a comment that is not closed before the next one",
     FRONT "<!-- note\n" QUESTION "\n---\n# Autre\n\n" ANSWERS WHY "<!-- Une note. -->\n",
     {{5, 1, "comment is not closed", "commentaire n’est pas refermé"}}                                                                                                                                                                                                                                                                              },
    {"settings with two letters swapped",
     FRONT "<!-- tiem: 20 s -->\n" QUESTION,
     {{5, 6, "Did you mean “time”?", "Vouliez-vous dire « time » ?"}},
     true},
    {"settings in French",
     FRONT "<!-- temps: 20 s\nthème: RGPD -->\n" QUESTION,
     {{5, 6, "Did you mean “time”?", "Vouliez-vous dire « time » ?"},
      {6, 1, "Did you mean “theme”?", "Vouliez-vous dire « theme » ?"}},
     true},
    {"an unknown setting",
     FRONT "<!-- couleur: bleu -->\n" QUESTION,
     {{5, 6, "Known names here: type", "Noms connus ici : type"}},
     true},
    {"a sentence among settings",
     FRONT "<!-- time: 20 s\nDire bonjour -->\n" QUESTION,
     {{6, 1, "comment of their own", "dans un commentaire à part"}}                                                                                                                                                                                                                                                                                                           },
    {"a setting twice",
     FRONT "<!-- time: 20 s -->\n<!-- time: 30 s -->\n" QUESTION,
     {{6, 6, "“time” is given twice", "« time » est donné deux fois"}},
     true},
    {"a setting without value",
     FRONT "<!-- time: -->\n" QUESTION,
     {{5, 6, "“time” has no value", "« time » n’a pas de valeur"}}                                                                                                                                                                                                                                                  },
    {"a type that does not exist",
     FRONT "<!-- type: quizz -->\n" QUESTION,
     {{5, 12, "slide, question, single, multiple, truefalse, poll", "slide, question, single"}}                                                                                                                                                                                                                                         },
    {"points that are none",
     FRONT "<!-- points: mille -->\n" QUESTION,
     {{5, 14, "whole number from 0 to 2000", "nombre entier de 0 à 2000"}}                                                                                                                                                                                                                                                                                },
    {"training that is neither",
     "---\ntitle: Essai\nlanguage: fr\ntrain: maybe\n---\n" QUESTION,
     {{4, 8, "yes, no", "yes, no"}}                                                                                                                                                                                                                                                                          },
    {"scoring that does not exist",
     FRONT "<!-- scoring: half -->\n" QUESTION,
     {{5, 15, "exact, partial", "exact, partial"}}                                                                                                                                                                                                                                                                        },
    {"an order that does not exist",
     FRONT "<!-- order: random -->\n" QUESTION,
     {{5, 13, "fixed, shuffled", "fixed, shuffled"}}                                                                                                                                                                                                                                                  },
    {"a layout that does not exist",
     FRONT "<!-- layout: wide -->\n# Titre\n\n---\n" QUESTION,
     {{5, 14, "auto, title", "auto, title"}}                                                                                                                                                                                                                                                                        },
    {"a slide's setting on a question",
     FRONT "<!-- layout: title -->\n" QUESTION,
     {{5, 6, "no effect on this kind of step", "pas d’effet sur ce type d’étape"}},
     true},
    {"a question's settings on a slide",
     FRONT "<!-- time: 20 s\npoints: 0 -->\n# Titre\n\n---\n" QUESTION,
     {{5, 6, "“time” has no effect", "« time » n’a pas d’effet"},
      {6, 1, "“points” has no effect", "« points » n’a pas d’effet"}},
     true},
    {"a theme that the front matter does not list",
     "---\ntitle: T\nlanguage: fr\nthemes: Incident, RGPD\n---\n<!-- theme: Incidant "
     "-->\n" QUESTION,
     {{6, 13, "Did you mean “Incident”?", "Vouliez-vous dire « Incident » ?"}},
     true},
    {"a theme far from those listed",
     "---\ntitle: T\nlanguage: fr\nthemes: Incident, RGPD\n---\n<!-- theme: Jardin -->\n" QUESTION,
     {{6, 13, "not among those of the front matter", "pas parmi ceux de l’en-tête"}},
     true},
 /* steps */
    {"nothing after the front matter",                  FRONT,                                                                                                                                                                   {{5, 1, "has no step", "n’a aucune étape"}}                                                                                                                                                                                                                                                                                                           },
    {"nothing between two lines",
     FRONT QUESTION "\n---\n\n---\n" QUESTION,
     {{16, 1, "nothing between these two lines", "rien entre ces deux lignes"}},
     true},
    {"no question",
     FRONT "# Titre\n\n- ligne\n",
     {{1, 1, "has no question", "n’a aucune question"}},
     true},
    {"no heading",
     FRONT "Bonjour\n\n---\n" QUESTION,
     {{5, 1, "has no heading", "n’a pas de titre"}}                                                                                                                                                                                                                                                       },
    {"an empty heading",                                                                                           FRONT "#\n\n" ANSWERS WHY,                                                                                                                                          {{5, 1, "has no heading", "n’a pas de titre"}}                                                                                                                                                                                                                                                                         },
    {"only a note",
     FRONT "<!-- Une note. -->\n---\n" QUESTION,
     {{5, 1, "has no heading", "n’a pas de titre"}}                                                                                                                                                                                                                                                                                             },
    {"two headings",                                        FRONT QUESTION "\n## Autre\n",                                                                                                                                                                   {{14, 4, "second heading", "deuxième titre"}}                                                                                                                                                                                                                                                                                                           },
    {"another kind of rule",
     FRONT QUESTION "\n***\n",
     {{14, 1, "does not separate steps", "ne sépare pas les étapes"}}        },
    {"a paragraph in a question",
     FRONT "# Question\n\nLisez bien.\n\n" ANSWERS WHY,
     {{7, 1, "would not be shown with a question", "ne serait pas affiché avec une question"}}},
    {"HTML in a line",
     FRONT "# Une <b>question</b>\n\n" ANSWERS WHY,
     {{5, 7, "HTML is not shown", "Le HTML n’est pas affiché"},
      {5, 18, "HTML is not shown", "Le HTML n’est pas affiché"}}},
    {"a block of HTML",
     FRONT QUESTION "\n<div>\nx\n</div>\n",
     {{14, 1, "HTML is not shown", "Le HTML n’est pas affiché"}}},
    {"a block of code",
     FRONT "# Titre\n\n```\nls\n```\n\n---\n" QUESTION,
     {{7, 1, "block of code is not shown", "Un bloc de code n’est pas affiché"}}                                                                                                                                                                                                                                     },
    {"a block of code in a quote",
     FRONT "# Question\n\n" ANSWERS WHY ">\n> ```\n> ls\n> ```\n",
     {{14, 3, "block of code is not shown", "Un bloc de code n’est pas affiché"}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                              },
    {"a block that is not closed",
     FRONT QUESTION "\n```email\nDe : a\n\nx\n\n---\n" QUESTION,
     {{14, 1, "block is not closed", "bloc n’est pas refermé"}}                                                                                                                                                                                                                                                                               },
    {"a block that another one follows",
     FRONT QUESTION
     "\n```email\nDe : a\n\nx\n\n---\n# Autre\n\n```sms\nDe : a\n\nx\n```\n\n" ANSWERS WHY,
     {{14, 1, "block is not closed", "bloc n’est pas refermé"}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    },
    {"an entity without a name that we know",
     FRONT "# Une &eacute;cole\n\n" ANSWERS WHY,
     {{5, 7, "“&eacute;”", "« &eacute; »"}}},
    {"an entity that is a control character",
     FRONT "# Une &#1;cole\n\n" ANSWERS WHY,
     {{5, 7, "“&#1;”", "« &#1; »"}}},
    {"a list in a list",
     FRONT "# Titre\n\n- un\n  - deux\n\n---\n" QUESTION,
     {{8, 3, "list inside a list", "liste dans une liste"}}},
    {"a link without encryption",
     FRONT "# Voir [ici](http://a.example)\n\n" ANSWERS WHY,
     {{5, 9, "“http://a.example” cannot be opened", "« http://a.example » ne peut pas"}}},
 /* answers */
    {"one answer",
     FRONT "# Question\n\n- [x] oui\n\n" WHY,
     {{5, 3, "at least 2 answers", "au moins 2 réponses"}}                                                                                                                                                                                                                                                                       },
    {"no answer, by its type",
     FRONT "<!-- type: single -->\n# Question\n\n" WHY,
     {{6, 3, "at least 2 answers", "au moins 2 réponses"}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                         },
    {"seven answers",
     FRONT "# Question\n\n- [x] a\n- [ ] b\n- [ ] c\n- [ ] d\n- [ ] e\n- [ ] f\n- [ ] g\n\n" WHY,
     {{5, 3, "There are 7 answers", "Il y a 7 réponses"}}                                                                                                                                                                                                                                                                                      },
    {"an answer without a mark",
     FRONT "# Question\n\n- [ ] a\n- b\n- [x] c\n\n" WHY,
     {{8, 3, "does not say whether the answer is right", "ne dit pas si la réponse est bonne"}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                        },
    {"a mark without its space",
     FRONT "# Question\n\n- [ ] a\n- [x]b\n- [] c\n\n" WHY,
     {{8, 3, "does not say whether the answer is right", "ne dit pas si la réponse est bonne"},
      {9, 3, "does not say whether the answer is right", "ne dit pas si la réponse est bonne"}}},
    {"an empty answer",
     FRONT "# Question\n\n- [ ] a\n- [x] \n- [ ] c\n\n" WHY,
     {{8, 3, "This answer is empty", "Cette réponse est vide"}}},
    {"two answers alike",
     FRONT "# Question\n\n- [ ] Oui\n- [x] oui\n\n" WHY,
     {{8, 3, "Two answers are the same", "Deux réponses sont identiques"}}},
    {"answers on a slide",
     FRONT "<!-- type: slide -->\n# Titre\n\n" ANSWERS "---\n" QUESTION,
     {{8, 3, "Only a question has answers", "Seule une question a des réponses"}}},
    {"all answers right",
     FRONT "# Question\n\n- [x] a\n- [x] b\n\n" WHY,
     {{5, 3, "All answers are right", "Toutes les réponses sont bonnes"}},
     true},
    {"two right answers where one is allowed",
     FRONT "<!-- type: single -->\n# Question\n\n- [x] a\n- [x] b\n- [ ] c\n\n" WHY,
     {{5, 12, "allows only one", "n’en permet qu’une"}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                    },
    {"true or false with other answers",
     FRONT "<!-- type: truefalse -->\n# Question\n\n" ANSWERS WHY,
     {{5, 12, "True or false needs", "Vrai ou faux demande"}}                                                                                                                                                                                                                                                                     },
    {"true and false both right",
     FRONT "# Question\n\n- [x] Vrai\n- [x] Faux\n\n" WHY,
     {{5, 3, "True or false needs", "Vrai ou faux demande"}}                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                      },
    {"no explanation",
     FRONT "# Question\n\n" ANSWERS "> Source : CNIL\n",
     {{5, 3, "explains nothing", "n’explique rien"}},
     true},
    {"no source",
     FRONT "# Question\n\n" ANSWERS "> Parce que.\n",
     {{5, 3, "names no source", "ne cite aucune source"}},
     true},
    {"five sources in one paragraph",
     FRONT "# Question\n\n" ANSWERS "> A\n> Source : a\n> Source : b\n> Source : c\n"
           "> Source : d\n> Source : e\n> Source : f\n",                                                                                                           {{15, 3, "more than 4 sources", "plus de 4 sources"}}                                                                                                                                                                                                                                                         },
 /* messages */
    {"two messages",
     FRONT "# Question\n\n```sms\nDe : a\n\nx\n```\n\n```sms\nDe : b\n\ny\n```\n\n" ANSWERS WHY,
     {{7, 1, "A question shows one message", "Une question montre un seul message"}}                                                                                                                                                                                                                                                          },
    {"a message without head",
     FRONT "# Question\n\n```sms\nBonjour\n```\n\n" ANSWERS WHY,
     {{7, 1, "does not say who sends it", "ne dit pas qui l’envoie"},
      {8, 1, "Begin with From:", "Commencez par De :"}}                                                                                                                                                                                                                                                                },
    {"an unknown line in a message's head",
     FRONT "# Question\n\n```email\nDe : a\nCouleur : bleu\n\nx\n```\n\n" ANSWERS WHY,
     {{9, 1, "Begin with From:", "Commencez par De :"}}                                                                                                                                                                                                                                                                  },
    {"a message without text",
     FRONT "# Question\n\n```email\nDe : a\n```\n\n" ANSWERS WHY,
     {{7, 1, "The message has no text", "Le message n’a pas de texte"}}                                                                                                                                                                                                                                                                           },
 /* names */
    {"an id that is none",
     FRONT "<!-- id: deux mots -->\n" QUESTION,
     {{5, 10, "is not a name", "n’est pas un identifiant"}}},
    {"the same id twice",
     FRONT "<!-- id: a -->\n" QUESTION "---\n<!-- id: a -->\n" QUESTION,
     {{15, 10, "Another step has the id", "Une autre étape a l’identifiant"}}},
    {"a selection that is none",
     FRONT "<!-- in: court -->\n" QUESTION,
     {{5, 10, "not a selection of this pack", "pas une sélection"}}},
    {"a message's line twice",
     FRONT "# Question\n\n```email\nDe : a\nFrom: b\n\nx\n```\n\n" ANSWERS WHY,
     {{9, 1, "“From” is given twice", "« From » est donné deux fois"}},
     true},
 /* slides, pauses */
    {"five lines on a slide",
     FRONT "# Titre\n\n- a\n- b\n- c\n- d\n- e\n\n---\n" QUESTION,
     {{5, 3, "This slide has 5 lines", "Cette diapositive a 5 lignes"}},
     true},
    {"a pause without its length",
     FRONT "<!-- type: pause -->\n# Café\n\n---\n" QUESTION,
     {{6, 3, "how long it lasts", "combien de temps elle dure"}}                                                                                                                                                                                                                                                                                                                                                            },
 /* pictures */
    {"a picture without words",
     FRONT "# Titre\n\n![](a.png)\n\n---\n" QUESTION,
     {{7, 1, "has no text for people", "n’a pas de texte pour les personnes"}},
     true},
    {"two pictures",
     FRONT "# Titre\n\n![un](a.png)\n\n![deux](b.png)\n\n---\n" QUESTION,
     {{9, 1, "second picture", "deuxième image"}}                                                                                                                                                                                                                                                                },
    {"a picture inside a line",
     FRONT "# Titre\n\n- voir ![un](a.png)\n\n---\n" QUESTION,
     {{7, 8, "in the middle of a text", "au milieu d’un texte"}}                                                                                                                                                                                                                                                                                                           },
    {"a picture inside a paragraph",
     FRONT "# Titre\n\nvoir ![un](a.png)\n\n---\n" QUESTION,
     {{7, 6, "in the middle of a text", "au milieu d’un texte"}}                                                                                                                                                                                                                                                                                                             },
    {"a picture outside of the folder",
     FRONT "# Titre\n\n![un](../a.png)\n\n---\n" QUESTION,
     {{7, 1, "“../a.png” is not the path", "« ../a.png » n’est pas le chemin"}}                                                                                                                                                                                                                                                      },
    {"a picture from elsewhere",
     FRONT "<!-- picture: https://a.example/a.png\nalt: un -->\n# Titre\n\n---\n" QUESTION,
     {{5, 15, "is not the path", "n’est pas le chemin"}}                                                                                                                                                                                                                                      },
 /* several at once */
    {"faults in several steps",
     "---\ntitle: T\nlanguage: xx\n---\n# A\n\n- [ ] a\n- [ ] b\n\n" WHY "---\n" QUESTION
     "---\n<!-- time: 1 s -->\n" QUESTION,
     {{3, 11, "known language", "langue connue"},
      {23, 12, "“1 s” is out of bounds", "« 1 s » est hors limites"}}                                                                                                                                                                                                                                              },
};

static void test_problems(void **state)
{
    (void)state;
    check_problem_cases(problem_cases, ARRAY_LEN(problem_cases));
}

static void test_problems_have_a_bound(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    /* Warnings first: the one error at the end must still be seen. */
    (void)buf_put(&text, STR(FRONT));
    for (int i = 0; i < PACK_PROBLEMS_MAX + 20; i++)
        (void)buf_put(&text, STR("<!-- couleur: bleu -->\n"));
    (void)buf_put(&text, STR(QUESTION "\n***\n"));
    struct parsed parsed = parse_in(buf_str(&text), STR("en"));
    assert_false(parsed.ok);
    assert_int_equal(parsed.problems.count, PACK_PROBLEMS_MAX);
    assert_int_equal(parsed.problems.errors, 1);
    assert_int_equal(parsed.problems.items[PACK_PROBLEMS_MAX - 1].severity, PACK_ERROR);
    parsed_done(&parsed);
    buf_done(&text);
}

/* --- limits ---------------------------------------------------------------------------------- */

/* A text with `fill` repeated between two parts; é counts once and takes two bytes. */
static struct str repeated(struct buf *out, const char *before, const char *fill, uint32_t times,
                           const char *after)
{
    buf_clear(out);
    (void)buf_put(out, str_from(before));
    for (uint32_t i = 0; i < times; i++)
        (void)buf_put(out, str_from(fill));
    (void)buf_put(out, str_from(after));
    assert_false(out->refused);
    return buf_str(out);
}

static const struct {
    const char *name, *before, *fill, *after;
    uint32_t max;
    const char *says; /* one more */
} limit_cases[] = {
    {"the pack's title",             "---\nlanguage: fr\ntitle: ",                  "é",                "\n---\n" QUESTION,
     PACK_TITLE_CHARS_MAX,                                                                                                                                         "The pack's title is too long"  },
    {"the summary",                  "---\nlanguage: fr\ntitle: T\nsummary: ",      "é",                "\n---\n" QUESTION,
     PACK_EXPLANATION_CHARS_MAX,                                                                                                                                   "The summary is too long"       },
    {"the licence",                  "---\nlanguage: fr\ntitle: T\nlicence: ",      "é",                "\n---\n" QUESTION,
     PACK_LINE_CHARS_MAX,                                                                                                                                          "The licence's name is too long"},
    {"an author",                    "---\nlanguage: fr\ntitle: T\nauthors: ",      "é",                "\n---\n" QUESTION,
     PACK_LINE_CHARS_MAX,                                                                                                                                          "An author's name is too long"  },
    {"authors",                      "---\nlanguage: fr\ntitle: T\nauthors:\n",     "- A\n",             "---\n" QUESTION,
     PACK_AUTHORS_MAX,                                                                                                                                             "more than 16 authors"          },
    {"themes",                       "---\nlanguage: fr\ntitle: T\nthemes:\n",      "- A\n",             "---\n" QUESTION,             PACK_THEMES_MAX,
     "more than 24 themes"                                                                                                                                                                         },
    {"a theme",                      FRONT "<!-- theme: ",                          "é",                " -->\n" QUESTION,            PACK_THEME_CHARS_MAX,
     "The theme's name is too long"                                                                                                                                                                },
    {"a heading",                    FRONT "# ",                                    "é",                "\n\n" ANSWERS WHY,           PACK_TITLE_CHARS_MAX,
     "The heading is too long"                                                                                                                                                                     },
    {"a heading with marks",         FRONT "# ",                                    "**é**",            "\n\n" ANSWERS WHY,           PACK_TITLE_CHARS_MAX / 2,
     NULL                                                                                                                                                                                          },
    {"an answer",                    FRONT "# Q\n\n- [ ] a\n- [x] ",                "é",                "\n\n" WHY,                   PACK_ANSWER_CHARS_MAX,
     "The answer is too long"                                                                                                                                                                      },
    {"an explanation",               FRONT "# Q\n\n" ANSWERS "> ",                  "é",                "\n>\n> Source : CNIL\n",
     PACK_EXPLANATION_CHARS_MAX,                                                                                                                                   "The explanation is too long"   },
    {"an explanation in paragraphs", FRONT "# Q\n\n" ANSWERS "",                    "> é\n>\n",         "> Source : CNIL\n",
     PACK_EXPLANATION_CHARS_MAX,                                                                                                                                   "The explanation is too long"   },
    {"a source",                     FRONT "# Q\n\n" ANSWERS "> A\n>\n> Source : ", "é",                "\n",                         PACK_SOURCE_CHARS_MAX,
     "The source is too long"                                                                                                                                                                      },
    {"sources",                      FRONT "# Q\n\n" ANSWERS "> A\n>\n",            "> Source : CNIL\n", "",                           PACK_SOURCES_MAX,
     "more than 4 sources"                                                                                                                                                                         },
    {"notes",                        FRONT QUESTION "\n<!-- ",                      "É",                " -->\n",                     PACK_NOTES_CHARS_MAX,
     "The speaker's notes are too long"                                                                                                                                                            },
    {"a line",                       FRONT "# T\n\n- ",                             "é",                "\n\n---\n" QUESTION,         PACK_LINE_CHARS_MAX,
     "The line is too long"                                                                                                                                                                        },
    {"lines",                        FRONT "# T\n\n",                               "- é\n",            "\n---\n" QUESTION,           PACK_LINES_MAX,
     "This slide has 8 lines"                                                                                                                                                                      },
    {"a message",                    FRONT "# Q\n\n```sms\nDe : a\n\n",             "é",                "\n```\n\n" ANSWERS WHY,
     PACK_MESSAGE_CHARS_MAX,                                                                                                                                       "The message is too long"       },
    {"a message's subject",          FRONT "# Q\n\n```email\nDe : a\nObjet : ",     "é",
     "\n\nx\n```\n\n" ANSWERS WHY,                                                                                                     PACK_LINE_CHARS_MAX,        "message's head is too long"    },
    {"a picture's words",            FRONT "# T\n\n![",                             "é",                "](a.png)\n\n---\n" QUESTION, PACK_LINE_CHARS_MAX,
     "The picture's text is too long"                                                                                                                                                              },
    {"a picture's path",             FRONT "# T\n\n![a](",                          "a",                 ".png)\n\n---\n" QUESTION,
     PACK_PATH_BYTES_MAX - 4,                                                                                                                                      "is not the path of a picture"  },
    {"a link",                       FRONT "# [a](https://",                        "a",                 ")\n\n" ANSWERS WHY,          PACK_ADDRESS_BYTES_MAX - 8,
     "cannot be opened from a phone"                                                                                                                                                               },
    {"steps",                        "---\nlanguage: fr\ntitle: T\n---\n",          QUESTION "\n---\n",  "",                           PACK_STEPS_MAX,
     "more than 255 steps"                                                                                                                                                                         },
};

static bool any_says(const struct parsed *parsed, const char *part)
{
    for (uint32_t i = 0; i < parsed->problems.count; i++)
        if (parsed->problems.items[i].severity == PACK_ERROR &&
            contains(parsed->problems.items[i].message, part))
            return true;
    return false;
}

static void test_limits(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(limit_cases); i++) {
        const char *name = limit_cases[i].name;
        uint32_t max = limit_cases[i].max;
        struct parsed at = parse_in(
            repeated(&text, limit_cases[i].before, limit_cases[i].fill, max, limit_cases[i].after),
            STR("en"));
        if (!at.ok) {
            print_problems(&at.problems);
            fail_msg("%s: refused at its limit", name);
        }
        parsed_done(&at);
        if (!limit_cases[i].says)
            continue;
        struct parsed past = parse_in(repeated(&text, limit_cases[i].before, limit_cases[i].fill,
                                               max + 1, limit_cases[i].after),
                                      STR("en"));
        if (past.problems.errors != 1 || !any_says(&past, limit_cases[i].says)) {
            print_problems(&past.problems);
            fail_msg("%s: past its limit", name);
        }
        parsed_done(&past);
    }
    buf_done(&text);
}

static void test_limit_of_bytes(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    uint32_t fixed = sizeof(FRONT QUESTION) - 1;
    struct parsed at =
        parse_in(repeated(&text, FRONT QUESTION, "\n", PACK_BYTES_MAX - fixed, ""), STR("en"));
    assert_true(at.ok);
    parsed_done(&at);
    struct parsed past =
        parse_in(repeated(&text, FRONT QUESTION, "\n", PACK_BYTES_MAX - fixed + 1, ""), STR("en"));
    assert_int_equal(past.problems.count, 1);
    assert_true(any_says(&past, "larger than 1048576 bytes"));
    parsed_done(&past);
    buf_done(&text);
}

static void test_limit_of_parts(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    struct parsed past =
        parse_in(repeated(&text, FRONT "# T\n\n", "- a\n", PACK_BLOCKS_MAX + 5, "\n---\n" QUESTION),
                 STR("en"));
    assert_int_equal(past.problems.errors, 2); /* too many lines, too: said once each */
    assert_true(any_says(&past, "too many parts"));
    assert_true(any_says(&past, "This slide has 511 lines"));
    parsed_done(&past);
    buf_done(&text);
}

/* --- durations, points ----------------------------------------------------------------------- */

static const struct {
    const char *name, *setting;
    uint32_t time_ms, read_ms, points; /* 0: refused */
} setting_cases[] = {
    {"a number alone is seconds",     "time: 20",                     20000,  3000,  1000},
    {"seconds",                       "time: 20 s",                   20000,  3000,  1000},
    {"seconds, no space",             "time: 20s",                    20000,  3000,  1000},
    {"a no-break space",              "time: 20\u00a0s",              20000,  3000,  1000},
    {"a comma",                       "time: 7,5 s",                  7500,   3000,  1000},
    {"words",                         "time: 2 minutes 5 secondes",   125000, 3000,  1000},
    {"minutes and a number",          "time: 1 min 30",               90000,  3000,  1000},
    {"capitals",                      "Time: 1 MIN",                  60000,  3000,  1000},
    {"quotes",                        "time: \"30 s\"",               30000,  3000,  1000},
    {"a space before the colon",      "time : 30 s",                  30000,  3000,  1000},
    {"the shortest time",             "time: 5 s",                    5000,   3000,  1000},
    {"under the shortest time",       "time: 4,9 s",                  0,      0,     0   },
    {"the longest time",              "time: 5 min",                  300000, 3000,  1000},
    {"over the longest time",         "time: 5 min 1",                0,      0,     0   },
    {"no unit",                       "time: 20 x",                   0,      0,     0   },
    {"no number",                     "time: s",                      0,      0,     0   },
    {"two numbers",                   "time: 20 30",                  0,      0,     0   },
    {"seconds, then a number",        "time: 20 s 30",                0,      0,     0   },
    {"a sign",                        "time: -20 s",                  0,      0,     0   },
    {"more digits than a number has", "time: 99999999999999999999 s", 0,      0,     0   },
    {"the shortest reading",          "read: 1 s",                    20000,  1000,  1000},
    {"under the shortest reading",    "read: 0,9 s",                  0,      0,     0   },
    {"the longest reading",           "read: 1 min",                  20000,  60000, 1000},
    {"over the longest reading",      "read: 61 s",                   0,      0,     0   },
    {"most points",                   "points: 2000",                 20000,  3000,  2000},
    {"more points",                   "points: 2001",                 0,      0,     0   },
    {"negative points",               "points: -1",                   0,      0,     0   },
};

static void test_settings(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(setting_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text), FRONT "<!-- %s -->\n" QUESTION,
                       setting_cases[i].setting);
        struct parsed parsed = parse(text);
        bool wanted = setting_cases[i].time_ms > 0;
        if (parsed.ok != wanted || (wanted && parsed.problems.count > 0)) {
            print_problems(&parsed.problems);
            fail_msg("%s: %s", setting_cases[i].name, wanted ? "refused" : "accepted");
        }
        if (wanted && (parsed.pack.steps[0].time_ms != setting_cases[i].time_ms ||
                       parsed.pack.steps[0].read_ms != setting_cases[i].read_ms ||
                       parsed.pack.steps[0].points != setting_cases[i].points))
            fail_msg("%s: %u ms, %u ms, %u points", setting_cases[i].name,
                     parsed.pack.steps[0].time_ms, parsed.pack.steps[0].read_ms,
                     parsed.pack.steps[0].points);
        parsed_done(&parsed);
    }
}

static void test_defaults(void **state)
{
    (void)state;
    struct parsed parsed =
        parse("---\ntitle: Essai\nlanguage: en\nauthors: A, B\nauthor: C\nlicense: CC0\n"
              "summary: Court *et* **bon**\nthemes: [X, Y]\nduration: 1 h 30\ntime: 40\n"
              "read: 8 s\npoints: 500\nscoring: partial\ntrain: Yes\n---\n" QUESTION
              "---\n<!-- time: 10 s\nread: 2 s\npoints: 0\nscoring: exact -->\n" QUESTION
              "---\n# Une diapositive\n");
    const struct pack *pack = &parsed.pack;
    assert_true(parsed.ok);
    assert_str(pack->id, "essai", "id");
    assert_str(pack->language, "en", "language");
    assert_int_equal(pack->authors.count, 2);
    assert_str(pack->authors.items[1], "B", "author");
    assert_str(pack->licence, "CC0", "licence");
    assert_str(pack->summary, "Court et **bon**", "summary");
    assert_int_equal(pack->themes.count, 2);
    assert_str(pack->themes.items[0], "X", "theme");
    assert_int_equal(pack->duration_min, 90);
    assert_true(pack->train);
    assert_int_equal(pack->steps_count, 3);
    assert_int_equal(pack->questions_count, 2);
    assert_int_equal(pack->steps[0].time_ms, 40000);
    assert_int_equal(pack->steps[0].read_ms, 8000);
    assert_int_equal(pack->steps[0].points, 500);
    assert_int_equal(pack->steps[0].scoring, PACK_SCORING_PARTIAL);
    assert_int_equal(pack->steps[1].time_ms, 10000);
    assert_int_equal(pack->steps[1].read_ms, 2000);
    assert_int_equal(pack->steps[1].points, 0);
    assert_int_equal(pack->steps[1].scoring, PACK_SCORING_EXACT);
    assert_int_equal(pack->steps[2].time_ms, 0);
    parsed_done(&parsed);
}

static const struct {
    const char *name;
    uint32_t chars, read_ms;
} reading_cases[] = {
    {"a word",          1,   3000 },
    {"up to the least", 22,  3000 },
    {"just past it",    24,  3100 },
    {"a sentence",      90,  7500 },
    {"the most",        157, 11966},
    {"past the most",   160, 12000},
};

static void test_reading_time(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(reading_cases); i++) {
        struct parsed parsed =
            parse_in(repeated(&text, FRONT "# ", "é", reading_cases[i].chars, "\n\n" ANSWERS WHY),
                     STR("en"));
        assert_true(parsed.ok);
        if (parsed.pack.steps[0].read_ms != reading_cases[i].read_ms)
            fail_msg("%s: %u ms", reading_cases[i].name, parsed.pack.steps[0].read_ms);
        parsed_done(&parsed);
    }
    /* What a message says is to be read as well. */
    struct parsed parsed =
        parse(FRONT "# Question ?\n\n```sms\nDe : 12345\n\n"
                    "Une phrase de soixante-quinze signes, avec ses espaces et sa ponctuation...\n"
                    "```\n\n" ANSWERS WHY);
    assert_true(parsed.ok);
    assert_int_equal(parsed.pack.steps[0].read_ms, 1500 + (10 + 5 + 75) * 1000 / 15);
    parsed_done(&parsed);
    buf_done(&text);
}

/* --- inline markup --------------------------------------------------------------------------- */

static const struct {
    const char *name, *markdown, *rich, *plain;
} rich_cases[] = {
    {"plain",                      "un mot",                             "un mot",                                 "un mot"                           },
    {"emphasis is not kept",       "un *mot* _autre_",                   "un mot autre",                           "un mot autre"                     },
    {"strong",                     "un **mot** __autre__",               "un **mot** **autre**",                   "un mot autre"                     },
    {"strong and emphasis",        "***mot***",                          "**mot**",                                "mot"                              },
    {"strong in strong",           "**un __mot__ là**",                 "**un mot là**",                         "un mot là"                       },
    {"code",                       "la touche `Échap`",                 "la touche `Échap`",                     "la touche Échap"                 },
    {"code keeps its marks",       "`C:\\a*b[c]`",                       "`C:\\a*b[c]`",                           "C:\\a*b[c]"                       },
    {"code with a backquote",      "``a`b``",                            "a\\`b",                                  "a`b"                              },
    {"code in strong",             "**un `mot` là**",                   "**un** `mot` **là**",                   "un mot là"                       },
    {"a link",                     "[CNIL](https://cnil.fr)",            "[CNIL](https://cnil.fr)",                "CNIL (https://cnil.fr)"           },
    {"a link in strong",           "**voir [CNIL](https://cnil.fr) !**",
     "**voir** [CNIL](https://cnil.fr) **!**",                                                                     "voir CNIL (https://cnil.fr) !"    },
    {"strong in a link",           "[la **CNIL**](https://cnil.fr)",     "[la CNIL](https://cnil.fr)",
     "la CNIL (https://cnil.fr)"                                                                                                                      },
    {"brackets in a link",         "[a\\]b\\[c](https://a.example)",     "[a\\]b\\[c](https://a.example)",
     "a]b[c (https://a.example)"                                                                                                                      },
    {"brackets in an address",     "[a](<https://a.example/(b) c>)",
     "[a](https://a.example/%28b%29%20c)",                                                                         "a (https://a.example/%28b%29%20c)"},
    {"a link without words",       "[](https://a.example)",              "[https://a.example](https://a.example)",
     "https://a.example (https://a.example)"                                                                                                          },
    {"an address in angles",       "<https://a.example>",                "[https://a.example](https://a.example)",
     "https://a.example (https://a.example)"                                                                                                          },
    {"a link's title is not kept", "[a](https://a.example \"b\")",       "[a](https://a.example)",
     "a (https://a.example)"                                                                                                                          },
    {"literal marks",              "2 \\* 3 \\` \\[ \\\\ \\_",           "2 \\* 3 \\` \\[ \\\\ _",                 "2 * 3 ` [ \\ _"                   },
    {"marks that are none",        "2 * 3 [x] a_b",                      "2 \\* 3 \\[x] a_b",                      "2 * 3 [x] a_b"                    },
    {"a star in strong",           "**a\\*b**",                          "**a**\\***b**",                          "a*b"                              },
    {"characters by number",       "caf&#233; &#xe9; &amp; &lt;&nbsp;!", "café é & <\u00a0!",
     "café é & <\u00a0!"                                                                                                                            },
    {"several spaces",             "un   mot\tlà",                      "un mot là",                             "un mot là"                       },
    {"no-break spaces stay",       "un\u00a0mot\u202f!",                 "un\u00a0mot\u202f!",                     "un\u00a0mot\u202f!"               },
    {"a comment inside",           "un <!-- Une note. --> mot",          "un mot",                                 "un mot"                           },
    {"a comment in code is text",  "`<!-- a -->`",                       "`<!-- a -->`",                           "<!-- a -->"                       },
    {"closing marks of a heading", "un mot ##",                          "un mot",                                 "un mot"                           },
};

static void test_rich_text(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(rich_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text), FRONT "# %s\n\n" ANSWERS WHY, rich_cases[i].markdown);
        struct parsed parsed = parse(text);
        if (!parsed.ok) {
            print_problems(&parsed.problems);
            fail_msg("%s", rich_cases[i].name);
        }
        assert_str(parsed.pack.steps[0].title, rich_cases[i].rich, rich_cases[i].name);
        assert_str(pack_plain(parsed.arena, parsed.pack.steps[0].title), rich_cases[i].plain,
                   rich_cases[i].name);
        parsed_done(&parsed);
    }
}

/* --- what a step is -------------------------------------------------------------------------- */

static const struct {
    const char *name, *step;
    enum pack_step_kind kind;
    enum pack_answer_kind answer_kind;
    uint32_t right_mask;
    bool fixed;
} kind_cases[] = {
    {"a slide",                      "# T\n\n- a\n",                                                 PACK_SLIDE,    0,              0, false},
    {"a slide by its type",          "<!-- type: slide -->\n# T\n",                                  PACK_SLIDE,    0,              0, false},
    {"one right answer",             "# Q\n\n- [ ] a\n- [X] b\n\n" WHY,                              PACK_QUESTION, PACK_SINGLE,    2, false},
    {"other bullets",                "# Q\n\n* [ ] a\n* [x] b\n\n" WHY,                              PACK_QUESTION, PACK_SINGLE,    2, false},
    {"numbered answers",             "# Q\n\n1. [ ] a\n2. [x] b\n\n" WHY,                            PACK_QUESTION, PACK_SINGLE,    2, false},
    {"answers with lines between",   "# Q\n\n- [ ] a\n\n- [x] b\n\n" WHY,                            PACK_QUESTION, PACK_SINGLE,
     2,                                                                                                                                false},
    {"two right answers",            "# Q\n\n- [x] a\n- [ ] b\n- [x] c\n\n" WHY,                     PACK_QUESTION, PACK_MULTIPLE,
     5,                                                                                                                                false},
    {"one right, several allowed",   "<!-- type: multiple -->\n# Q\n\n" ANSWERS WHY,                 PACK_QUESTION,
     PACK_MULTIPLE,                                                                                                                 2, false},
    {"vrai ou faux",                 "# Q\n\n- [ ] Vrai\n- [x] Faux\n\n" WHY,                        PACK_QUESTION, PACK_TRUEFALSE, 2,
     true                                                                                                                                   },
    {"faux first",                   "# Q\n\n- [x] faux\n- [ ] vrai\n\n" WHY,                        PACK_QUESTION, PACK_TRUEFALSE, 1, true },
    {"true or false",                "# Q\n\n- [x] True\n- [ ] False\n\n" WHY,                       PACK_QUESTION, PACK_TRUEFALSE, 1,
     true                                                                                                                                   },
    {"vrai and false are two words", "# Q\n\n- [x] Vrai\n- [ ] False\n\n" WHY,                       PACK_QUESTION,
     PACK_SINGLE,                                                                                                                   1, false},
    {"three answers are no pair",    "# Q\n\n- [x] Vrai\n- [ ] Faux\n- [ ] Selon\n\n" WHY,
     PACK_QUESTION,                                                                                                 PACK_SINGLE,    1, false},
    {"a pair asked as single",       "<!-- type: single -->\n# Q\n\n- [x] Vrai\n- [ ] Faux\n\n" WHY,
     PACK_QUESTION,                                                                                                 PACK_SINGLE,    1, false},
    {"a fixed order",                "<!-- order: fixed -->\n" QUESTION,                             PACK_QUESTION, PACK_SINGLE,    2, true },
    {"a pause",                      "<!-- type: pause\ntime: 10 min -->\n",                         PACK_PAUSE,    0,              0, false},
    {"kind says the same as type",   "<!-- kind: pause\ntime: 1 h -->\n# Café\n",                   PACK_PAUSE,    0,              0,
     false                                                                                                                                  },
};

static void test_kinds(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(kind_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text), FRONT "%s\n---\n" QUESTION, kind_cases[i].step);
        struct parsed parsed = parse(text);
        const struct pack_step *step = &parsed.pack.steps[0];
        if (parsed.problems.count > 0) {
            print_problems(&parsed.problems);
            fail_msg("%s", kind_cases[i].name);
        }
        if (step->kind != kind_cases[i].kind || step->answer_kind != kind_cases[i].answer_kind ||
            step->right_mask != kind_cases[i].right_mask ||
            step->order_fixed != kind_cases[i].fixed || step->line != 5)
            fail_msg("%s: kind %d, answers %d, right %x, fixed %d, line %u", kind_cases[i].name,
                     (int)step->kind, (int)step->answer_kind, step->right_mask, step->order_fixed,
                     step->line);
        parsed_done(&parsed);
    }
}

static void test_question_whole(void **state)
{
    (void)state;
    struct parsed parsed = parse(
        FRONT
        "\n<!-- theme: RGPD -->\n\n# Une **question** ?\n\n![Un écran](img/a-1.PNG)\n\n"
        "```email\nDe : A <a@a.example>\nTo: B\nObjet : Re : c\nReçu : lundi\n\n"
        "  Bonjour, \n\n---\nfin\n\n```\n\n- [ ] un\n  deux\n- [x] trois\n\n"
        "> Un\n> **deux\n> trois**.\n>\n> - quatre\n>\n> Sources: CNIL,\n> [avis](https://a.fr)\n"
        "> source : B\n\n<!-- Note *un*,\nsuite.\n\nNote deux : `x`. -->\n<!-- Trois -->\n");
    const struct pack_step *step = &parsed.pack.steps[0];
    if (!parsed.ok)
        print_problems(&parsed.problems);
    assert_int_equal(parsed.problems.count, 0);
    assert_int_equal(step->line, 6);
    assert_str(step->theme, "RGPD", "theme");
    assert_int_equal(parsed.pack.themes.count, 1);
    assert_str(step->title, "Une **question** ?", "title");
    assert_str(step->picture.path, "img/a-1.PNG", "picture");
    assert_str(step->picture.alt, "Un écran", "alt");
    assert_int_equal(step->messages[0].channel, PACK_MESSAGE_EMAIL);
    assert_str(step->messages[0].fields[PACK_FROM], "A <a@a.example>", "from");
    assert_str(step->messages[0].fields[PACK_TO], "B", "to");
    assert_str(step->messages[0].fields[PACK_SUBJECT], "Re : c", "subject");
    assert_str(step->messages[0].fields[PACK_DATE], "lundi", "date");
    assert_str(step->messages[0].fields[PACK_BODY], "  Bonjour,\n\n---\nfin", "body");
    assert_int_equal(step->answers_count, 2);
    assert_str(step->answers[0].text, "un deux", "answer");
    assert_true(step->answers[1].right);
    assert_int_equal(step->explanation.count, 2);
    assert_str(step->explanation.items[0], "Un **deux** **trois**.", "explanation");
    assert_str(step->explanation.items[1], "– quatre", "explanation's list");
    assert_int_equal(step->sources.count, 2);
    assert_str(step->sources.items[0], "CNIL, avis (https://a.fr)", "source");
    assert_str(step->sources.items[1], "B", "second source");
    assert_int_equal(step->notes.count, 3);
    assert_str(step->notes.items[0], "Note un, suite.", "note");
    assert_str(step->notes.items[1], "Note deux : `x`.", "second note");
    assert_str(step->notes.items[2], "Trois", "third note");
    parsed_done(&parsed);
}

static void test_slide_whole(void **state)
{
    (void)state;
    struct parsed parsed = parse(FRONT "<!-- layout: title\npicture: a.svg\nalt: Un dessin -->\n"
                                       "# Titre\n\n- un\n\n- **deux**\n\nTrois\nquatre\n\n"
                                       "> Source : CNIL\n\nSource : ANSSI\n\n---\n" QUESTION);
    const struct pack_step *step = &parsed.pack.steps[0];
    assert_int_equal(parsed.problems.count, 0);
    assert_int_equal(step->layout, PACK_LAYOUT_TITLE);
    assert_str(step->picture.path, "a.svg", "picture");
    assert_str(step->picture.alt, "Un dessin", "alt");
    assert_int_equal(step->lines.count, 3);
    assert_str(step->lines.items[1], "**deux**", "line");
    assert_str(step->lines.items[2], "Trois quatre", "paragraph");
    assert_int_equal(step->sources.count, 2);
    assert_str(step->sources.items[1], "ANSSI", "source");
    assert_int_equal(step->explanation.count, 0);
    assert_true(step->read_ms >= GAME_READ_MS_MIN);
    parsed_done(&parsed);
}

static const struct {
    const char *name, *comment;
    uint32_t notes;
} note_cases[] = {
    {"a sentence",                 "Penser à sourire.",               1},
    {"a word with a French colon", "Points : insister sur le second.", 1},
    {"a capital word and a colon", "Attention : le son.",              1},
    {"an address",                 "https://cnil.fr",                  1},
    {"two paragraphs",             "Un.\n\nDeux.",                     2},
    {"a list",                     "À dire :\n\n- un\n- deux",        3},
    {"nothing",                    "  ",                               0},
};

static void test_notes(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(note_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text), FRONT "<!--%s-->\n" QUESTION, note_cases[i].comment);
        struct parsed parsed = parse(text);
        if (parsed.problems.count > 0 || parsed.pack.steps[0].notes.count != note_cases[i].notes) {
            print_problems(&parsed.problems);
            fail_msg("%s: %u notes", note_cases[i].name, parsed.pack.steps[0].notes.count);
        }
        parsed_done(&parsed);
    }
}

static void test_question_numbers(void **state)
{
    (void)state;
    struct parsed parsed = parse(FRONT "# T\n\n---\n" QUESTION "---\n# U\n\n---\n" QUESTION);
    static const uint32_t numbers[] = {0, 0, 1, 1, 2, 2};
    assert_int_equal(parsed.problems.count, 0);
    for (uint32_t step = 0; step < ARRAY_LEN(numbers); step++)
        assert_int_equal(pack_question_number(&parsed.pack, step), numbers[step]);
    parsed_done(&parsed);
}

/* --- the same pack again -----------------------------------------------------------------------
 */

static void write_list(struct buf *out, const char *name, const struct pack_texts *texts)
{
    (void)buf_printf(out, "%s:\n", name);
    for (uint32_t i = 0; i < texts->count; i++)
        (void)buf_printf(out, "  - " STR_FMT "\n", STR_ARG(texts->items[i]));
}

/* A field with its marks put back. */
static void write_field(struct buf *out, const struct pack_step *step, const char *head, int field)
{
    struct str text = step->messages[0].fields[field];
    size_t at = 0;
    if (text.len == 0)
        return;
    (void)buf_printf(out, "%s", head);
    for (uint32_t i = 0; step->kind == PACK_SPOT && i < step->answers_count; i++) {
        const struct pack_mark *mark = &step->marks[i];
        if (mark->field != field)
            continue;
        (void)buf_put(out, (struct str){text.ptr + at, mark->start - at});
        (void)buf_printf(out, "[" STR_FMT "](#%s \"" STR_FMT "\")", STR_ARG(step->answers[i].text),
                         step->answers[i].right ? "clue" : "decoy", STR_ARG(step->answers[i].hint));
        at = mark->end;
    }
    (void)buf_put(out, str_skip(text, at));
    (void)buf_put(out, STR("\n"));
}

static void write_message(struct buf *out, const struct pack_step *step)
{
    static const char *const heads[] = {"From: ", "To: ", "Subject: ", "Date: ", "\n"};
    if (step->messages_count == 0)
        return;
    (void)buf_printf(out, "~~~%s\n",
                     step->messages[0].channel == PACK_MESSAGE_SMS ? "sms" : "email");
    for (int field = 0; field < PACK_FIELDS_COUNT; field++)
        write_field(out, step, heads[field], field);
    (void)buf_printf(out, "~~~\n\n");
}

static void write_question(struct buf *out, const struct pack_step *step)
{
    static const char *const types[] = {"truefalse", "single", "multiple", "", "", "spot"};
    static const char *const scorings[] = {"", "scoring: exact\n", "scoring: partial\n"};
    (void)buf_printf(out,
                     "<!-- theme: " STR_FMT "\ntype: %s\npoints: %u\nread: %u,%03u s\n"
                     "time: %u s\n%s%s",
                     STR_ARG(step->theme), types[step->answer_kind], step->points,
                     step->read_ms / 1000, step->read_ms % 1000, step->time_ms / 1000,
                     scorings[step->scoring],
                     step->order_fixed && step->kind == PACK_QUESTION ? "order: fixed\n" : "");
    (void)buf_printf(out, "plan: %u,%03u s\n", step->plan_ms / 1000, step->plan_ms % 1000);
    if (step->id.len > 0)
        (void)buf_printf(out, "id: " STR_FMT "\n", STR_ARG(step->id));
    (void)buf_put(out, STR("-->\n\n"));
    write_message(out, step);
    for (uint32_t i = 0; step->kind == PACK_QUESTION && i < step->answers_count; i++)
        (void)buf_printf(out, "* [%c] " STR_FMT "\n", step->answers[i].right ? 'x' : ' ',
                         STR_ARG(step->answers[i].text));
    for (uint32_t i = 0; i < step->explanation.count; i++)
        (void)buf_printf(out, "\n> " STR_FMT "\n", STR_ARG(step->explanation.items[i]));
}

/* The pack as Markdown again, in other words than it was. */
static void write_pack(struct buf *out, const struct pack *pack)
{
    (void)buf_printf(out,
                     "\xef\xbb\xbf---\r\ntitle: " STR_FMT "\r\nlanguage: " STR_FMT
                     "\r\nlicense: " STR_FMT "\r\nsummary: " STR_FMT
                     "\r\nduration: %u\r\ntrain: %s\r\n",
                     STR_ARG(pack->title), STR_ARG(pack->language), STR_ARG(pack->licence),
                     STR_ARG(pack->summary), pack->duration_min, pack->train ? "yes" : "no");
    write_list(out, "authors", &pack->authors);
    write_list(out, "themes", &pack->themes);
    for (uint32_t i = 0; i < pack->steps_count; i++) {
        const struct pack_step *step = &pack->steps[i];
        (void)buf_printf(out, "---\n## " STR_FMT "\n\n", STR_ARG(step->title));
        assert_true(pack_step_judged(step));
        write_question(out, step);
        for (uint32_t n = 0; n < step->sources.count; n++)
            (void)buf_printf(out, "\n> Source: " STR_FMT "\n", STR_ARG(step->sources.items[n]));
        for (uint32_t n = 0; n < step->notes.count; n++)
            (void)buf_printf(out, "\n<!--\n" STR_FMT "\n-->\n", STR_ARG(step->notes.items[n]));
    }
    assert_false(out->refused);
}

/* --- the shipped pack --------------------------------------------------------------------------
 */

struct loaded {
    struct arena *arena;
    struct pack_problems problems;
    struct pack pack;
    bool ok;
};

static struct loaded load(const char *dir)
{
    struct loaded loaded = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    assert_non_null(loaded.arena);
    pack_problems_init(&loaded.problems, loaded.arena, STR("en"));
    loaded.ok = pack_load(loaded.arena, dir, STR(""), &loaded.pack, &loaded.problems);
    return loaded;
}

static struct loaded load_shipped(void)
{
    char dir[512];
    const char *root = getenv("SOURCE_ROOT");
    assert_non_null(root);
    (void)snprintf(dir, sizeof(dir), "%s/content/fr/cyberquiz", root);
    return load(dir);
}

static void test_shipped(void **state)
{
    (void)state;
    struct loaded shipped = load_shipped();
    const struct pack *pack = &shipped.pack;
    print_problems(&shipped.problems);
    assert_true(shipped.ok);
    assert_int_equal(shipped.problems.count, 0);
    assert_str(pack->id, "cyberquiz", "id");
    assert_str(pack->language, "fr", "language");
    assert_int_equal(pack->steps_count, 18);
    assert_int_equal(pack->questions_count, 18);
    assert_int_equal(pack->steps[0].points, 0);
    assert_int_equal(pack->steps[0].right_mask, 0xa); /* "choisissez les réponses 2 et 4" */
    assert_true(pack->steps[0].order_fixed);
    for (uint32_t i = 0; i < pack->steps_count; i++) {
        const struct pack_step *step = &pack->steps[i];
        assert_int_equal(step->points, i == 0 ? 0 : 1000);
        assert_true(step->theme.len > 0 && step->notes.count > 0 && step->explanation.count > 0);
        assert_true(step->sources.count > 0 || i == 0);
        assert_true(str_code_points(step->title) <= 140);
        for (uint32_t a = 0; a < step->answers_count; a++)
            assert_true(str_code_points(step->answers[a].text) <= 75);
    }
    arena_free(shipped.arena);
}

/* French puts no plain space before double punctuation, nor inside its quotes. */
static void test_shipped_typography(void **state)
{
    (void)state;
    static const char *const wrong[] = {" ?", " !", " ;", " :", "« ", " »", "'", "..."};
    struct loaded shipped = load_shipped();
    struct buf dump;
    buf_init(&dump, TEXT_BYTES_MAX);
    for (uint32_t i = 0; i < shipped.pack.steps_count; i++) {
        struct pack_step step = shipped.pack.steps[i];
        step.messages_count = 0; /* the fake ones are as fakes are, … */
        for (uint32_t k = 0; step.kind == PACK_SPOT && k < step.answers_count; k++)
            step.answers[k].text = step.answers[k].hint; /* … but what is said of them is ours */
        buf_clear(&dump);
        dump_step(&dump, &step);
        for (size_t w = 0; w < ARRAY_LEN(wrong); w++)
            if (contains(buf_str(&dump), wrong[w]))
                fail_msg("step %u holds \"%s\"", i + 1, wrong[w]);
    }
    buf_done(&dump);
    arena_free(shipped.arena);
}

static void test_same_bytes_same_pack(void **state)
{
    (void)state;
    struct loaded shipped = load_shipped();
    struct buf one, two;
    buf_init(&one, TEXT_BYTES_MAX);
    buf_init(&two, TEXT_BYTES_MAX);
    dump_pack(&one, &shipped.pack);
    struct parsed again = parse_in(shipped.pack.text, STR("fr"));
    assert_true(again.ok);
    dump_pack(&two, &again.pack);
    assert_true(str_eq(buf_str(&one), buf_str(&two)));
    parsed_done(&again);
    arena_free(shipped.arena);
    buf_done(&one);
    buf_done(&two);
}

static void test_round_trip(void **state)
{
    (void)state;
    struct loaded shipped = load_shipped();
    struct buf written, one, two;
    buf_init(&written, TEXT_BYTES_MAX);
    buf_init(&one, TEXT_BYTES_MAX);
    buf_init(&two, TEXT_BYTES_MAX);
    write_pack(&written, &shipped.pack);
    struct parsed again = parse_in(buf_str(&written), STR("en"));
    print_problems(&again.problems);
    assert_true(again.ok);
    dump_pack(&one, &shipped.pack);
    dump_pack(&two, &again.pack);
    if (!str_eq(buf_str(&one), buf_str(&two)))
        fail_msg("parsed, printed and parsed again:\n" STR_FMT "\n--- was\n" STR_FMT,
                 STR_ARG(buf_str(&two)), STR_ARG(buf_str(&one)));
    parsed_done(&again);
    arena_free(shipped.arena);
    buf_done(&written);
    buf_done(&one);
    buf_done(&two);
}

static void test_line_ends(void **state)
{
    (void)state;
    static const char *const ends[] = {"\r\n", "\r"};
    struct loaded shipped = load_shipped();
    struct buf text, one, two;
    buf_init(&text, TEXT_BYTES_MAX);
    buf_init(&one, TEXT_BYTES_MAX);
    buf_init(&two, TEXT_BYTES_MAX);
    dump_pack(&one, &shipped.pack);
    for (size_t e = 0; e < ARRAY_LEN(ends); e++) {
        buf_clear(&text);
        for (size_t i = 0; i < shipped.pack.text.len; i++)
            if (shipped.pack.text.ptr[i] == '\n')
                (void)buf_put(&text, str_from(ends[e]));
            else
                (void)buf_put_byte(&text, (uint8_t)shipped.pack.text.ptr[i]);
        struct parsed again = parse_in(buf_str(&text), STR("en"));
        print_problems(&again.problems);
        assert_true(again.ok);
        dump_pack(&two, &again.pack);
        assert_true(str_eq(buf_str(&one), buf_str(&two)));
        parsed_done(&again);
    }
    arena_free(shipped.arena);
    buf_done(&text);
    buf_done(&one);
    buf_done(&two);
}

static void test_places_with_other_line_ends(void **state)
{
    (void)state;
    struct parsed parsed = parse("\xef\xbb\xbf---\r\ntitle: T\r\nlanguage: de\r\n---\r\n"
                                 "# é **é** <b>\r\n\r\n- [ ] a\r\n- [x] b\r\n\r\n" WHY);
    assert_int_equal(parsed.problems.count, 2);
    assert_int_equal(parsed.problems.items[0].line, 3);
    assert_int_equal(parsed.problems.items[0].column, 11);
    assert_int_equal(parsed.problems.items[1].line, 5);
    assert_int_equal(parsed.problems.items[1].column, 11);
    parsed_done(&parsed);
}

/* Memory ends after every number of bytes in turn: never a crash, never a pack that is not whole.
 */
static void test_little_memory(void **state)
{
    (void)state;
    enum {
        STEP_BYTES = 4001
    };
    struct loaded shipped = load_shipped();
    bool whole = false;
    for (size_t bytes = 0; !whole && bytes < PACK_ARENA_BYTES_MAX; bytes += STEP_BYTES) {
        struct arena *arena = arena_new(bytes);
        struct pack_problems problems;
        struct pack pack = {.steps_count = 99};
        pack_problems_init(&problems, arena, STR("fr"));
        whole = pack_parse(arena, STR("x"), shipped.pack.text, &pack, &problems);
        assert_int_equal(pack.steps_count, whole ? 18 : 99);
        assert_int_equal(problems.errors == 0, whole);
        arena_free(arena);
    }
    assert_true(whole);
    arena_free(shipped.arena);
}

/* --- folders and pictures -----------------------------------------------------------------------
 */

static void write_file(const char *dir, const char *name, struct str content)
{
    char path[512];
    (void)snprintf(path, sizeof(path), "%s/%s", dir, name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(content.ptr, 1, content.len, file), content.len);
    assert_int_equal(fclose(file), 0);
}

static void remove_file(const char *dir, const char *name)
{
    char path[512];
    (void)snprintf(path, sizeof(path), "%s/%s", dir, name);
    (void)unlink(path);
}

static const struct {
    const char *name, *file;
    struct str content;
    const char *says; /* NULL: good */
} picture_cases[] = {
    {"a PNG",                     "a.png",  {"\x89PNG\r\n\x1a\nxxxx", 12},                  NULL                         },
    {"a JPEG",                    "a.jpg",  {"\xff\xd8\xff\xe0xxxx", 8},                    NULL                         },
    {"a JPEG by its longer name", "a.jpeg", {"\xff\xd8\xff\xe0xxxx", 8},                    NULL                         },
    {"a WebP",                    "a.webp", {"RIFF\x10\x00\x00\x00WEBPVP8 ", 16},           NULL                         },
    {"a JPEG named PNG",          "a.png",  {"\xff\xd8\xff\xe0xxxx", 8},                    "is not the kind of picture" },
    {"a page named PNG",          "a.png",  {"<html></html>", 13},                          "is not the kind of picture" },
    {"an empty picture",          "a.png",  {"", 0},                                        "is not the kind of picture" },
    {"a drawing",                 "a.svg",  {"<?xml version=\"1.0\"?>\n<svg></svg>", 33},   NULL                         },
    {"a drawing that is none",
     "a.svg",                               {"<?xml version=\"1.0\"?>\n<html></html>", 35},
     "is not the kind"                                                                                                   },
    {"half of a WebP",            "a.webp", {"RIFF\x10\x00\x00\x00", 8},                    "is not the kind of picture" },
    {"no picture",                "a.png",  {NULL, 0},                                      "is not in the pack's folder"},
};

#define PICTURED FRONT "# T\n\n![x](%s)\n\n---\n" QUESTION

static void check_picture(const char *dir, const char *name, const char *file, struct str content,
                          const char *says)
{
    char text[512];
    int n = snprintf(text, sizeof(text), PICTURED, file);
    write_file(dir, "pack.md", (struct str){text, (size_t)n});
    if (content.ptr)
        write_file(dir, file, content);
    struct loaded loaded = load(dir);
    bool good = loaded.ok && loaded.problems.count == 0;
    bool said = loaded.problems.count == 1 && loaded.problems.items[0].line == 5 && says &&
                contains(loaded.problems.items[0].message, says);
    if (says ? !said : !good) {
        print_problems(&loaded.problems);
        fail_msg("%s", name);
    }
    arena_free(loaded.arena);
    remove_file(dir, file);
}

static void test_pictures(void **state)
{
    const char *dir = *state;
    for (size_t i = 0; i < ARRAY_LEN(picture_cases); i++)
        check_picture(dir, picture_cases[i].name, picture_cases[i].file, picture_cases[i].content,
                      picture_cases[i].says);
}

static void test_drawings(void **state)
{
    const char *dir = *state;
    static const struct {
        const char *name, *inside;
        bool good;
    } cases[] = {
        {"shapes",                    "<style>.a{fill:url(#g)}</style><use href=\"#a\"/>", true },
        {"a picture inside",          "<image href=\"data:image/png;base64,AAAA\"/>",      true },
        {"words",                     "<title>On agit, onload ou pas</title>",             true },
        {"a script",                  "<script>alert(1)</script>",                         false},
        {"a script in another space", "<svg:script>alert(1)</svg:script>",                 false},
        {"a handler",                 "<g onload=\"alert(1)\"/>",                          false},
        {"a handler, spaced",         "<g ONLOAD = 'alert(1)'/>",                          false},
        {"a picture from elsewhere",  "<image href=\"https://a.example/a.png\"/>",         false},
        {"the older attribute",       "<image xlink:href='//a.example/a.png'/>",           false},
        {"a file",                    "<use href=\"b.svg#a\"/>",                           false},
        {"a style from elsewhere",    "<style>@import 'a.css';</style>",                   false},
        {"a fill from elsewhere",     "<g fill=\"url(https://a.example/#g)\"/>",           false},
        {"a link",                    "<a href=\"#b\">x</a>",                              false},
        {"a page inside",             "<foreignObject></foreignObject>",                   false},
        {"a script as data",          "<image href=\"data:image/svg+xml;base64,AAAA\"/>",  false},
        {"an address that runs",      "<use href=\"javascript:alert(1)\"/>",               false},
        {"a change of address",       "<set attributeName=\"href\" to=\"x\"/>",            false},
        {"an entity",                 "<!DOCTYPE svg [<!ENTITY a \"b\">]>",                false},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        char svg[512];
        int n = snprintf(svg, sizeof(svg), "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>",
                         cases[i].inside);
        check_picture(dir, cases[i].name, "a.svg", (struct str){svg, (size_t)n},
                      cases[i].good ? NULL : "holds a script or something from elsewhere");
    }
}

static void test_picture_sizes(void **state)
{
    const char *dir = *state;
    size_t size = PACK_PICTURE_BYTES_MAX + 1;
    char *png = calloc(1, size);
    assert_non_null(png);
    memcpy(png, "\x89PNG\r\n\x1a\n", 8);
    check_picture(dir, "the largest", "a.png", (struct str){png, size - 1}, NULL);
    check_picture(dir, "a larger one", "a.png", (struct str){png, size}, "is larger than 2048 kB");
    free(png);
}

static const struct {
    const char *name, *path;
    bool valid;
} path_cases[] = {
    {"a name",                  "a.png",           true },
    {"a folder",                "img/a_b-1.webp",  true },
    {"two dots in a name",      "a..b.png",        true },
    {"the folder above",        "../a.png",        false},
    {"the folder above, later", "img/../../a.png", false},
    {"this folder",             "./a.png",         false},
    {"a root",                  "/a.png",          false},
    {"an empty part",           "img//a.png",      false},
    {"a hidden file",           ".a.png",          false},
    {"only an ending",          ".png",            false},
    {"another kind",            "a.gif",           false},
    {"no ending",               "png",             false},
    {"a question mark",         "a.png?b.png",     false},
    {"an accent",               "é.png",          false},
    {"a percent sign",          "%2e%2e/a.png",    false},
    {"a backslash",             "img\\a.png",      false},
};

static void test_picture_paths(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(path_cases); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text),
                       FRONT "<!-- picture: %s\nalt: x -->\n# T\n\n---\n" QUESTION,
                       path_cases[i].path);
        struct parsed parsed = parse(text);
        if (parsed.ok != path_cases[i].valid)
            fail_msg("%s", path_cases[i].name);
        parsed_done(&parsed);
    }
}

static void test_folders(void **state)
{
    const char *dir = *state;
    remove_file(dir, "pack.md");
    struct loaded missing = load(dir);
    assert_false(missing.ok);
    assert_int_equal(missing.problems.count, 1);
    assert_int_equal(missing.problems.items[0].line, 1);
    assert_true(contains(missing.problems.items[0].message, "/pack.md cannot be found"));
    arena_free(missing.arena);

    write_file(dir, "pack.md", STR(FRONT QUESTION));
    char slashed[512];
    (void)snprintf(slashed, sizeof(slashed), "%s/", dir);
    struct loaded found = load(slashed);
    assert_true(found.ok);
    assert_str(found.pack.id, strrchr(dir, '/') + 1, "id");
    assert_str(found.pack.dir, slashed, "dir");
    assert_str(found.pack.text, FRONT QUESTION, "text");
    arena_free(found.arena);
}

static int make_folder(void **state)
{
    static char dir[] = "/tmp/maillon-pack-XXXXXX";
    *state = mkdtemp(dir);
    return *state ? 0 : -1;
}

static int remove_folder(void **state)
{
    remove_file(*state, "pack.md");
    return rmdir(*state);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_problems),
        cmocka_unit_test(test_problems_have_a_bound),
        cmocka_unit_test(test_limits),
        cmocka_unit_test(test_limit_of_bytes),
        cmocka_unit_test(test_limit_of_parts),
        cmocka_unit_test(test_settings),
        cmocka_unit_test(test_defaults),
        cmocka_unit_test(test_reading_time),
        cmocka_unit_test(test_rich_text),
        cmocka_unit_test(test_kinds),
        cmocka_unit_test(test_question_whole),
        cmocka_unit_test(test_slide_whole),
        cmocka_unit_test(test_notes),
        cmocka_unit_test(test_question_numbers),
        cmocka_unit_test(test_shipped),
        cmocka_unit_test(test_shipped_typography),
        cmocka_unit_test(test_same_bytes_same_pack),
        cmocka_unit_test(test_round_trip),
        cmocka_unit_test(test_line_ends),
        cmocka_unit_test(test_places_with_other_line_ends),
        cmocka_unit_test(test_little_memory),
        cmocka_unit_test(test_picture_paths),
        cmocka_unit_test(test_pictures),
        cmocka_unit_test(test_drawings),
        cmocka_unit_test(test_picture_sizes),
        cmocka_unit_test(test_folders),
    };
    return cmocka_run_group_tests(tests, make_folder, remove_folder);
}
