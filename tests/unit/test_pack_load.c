/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack_load.c: packs whose text needs other files: regions, includes; and their selections. */
#include "pack_fixture.h"

#include <sys/stat.h>
#include <unistd.h>

#include "pack/parse.h"

/* Seven lines, so that the first step begins on line 8. */
#define HEAD                                                                                       \
    "---\ntitle: Tout\nlanguage: fr\nregion: bretagne\nregions: regions.csv\n"                     \
    "selections: court, moyen\n---\n"
#define OTHERS(...) HEAD "<!-- include: ../autre" __VA_ARGS__ " -->\n\n---\n\n" QUESTION
#define IN(name) "<!-- in: " name " -->\n"

/* What stands beside the pack. */
static const struct {
    const char *path, *text;
} shelf[] = {
    {"regions.csv",       "\xef\xbb\xbfregion;csirt;tel_1;vide\r\n"
                    "Pays de la Loire;CSIRT PDL;02 00;\r\n\r\n"
                    "Bretagne;\"Breizh; \"\"Cyber\"\"\";[02 11](tel:+3321);\r\n"
                    "Provence-Alpes-Côte d’Azur;Urgence;04;\r\n"  },
    {"empty.csv",         "\n"                                                          },
    {"names.csv",         "nom;tel\nBretagne;02\n"                                      },
    {"accents.csv",       "region;numéro\nBretagne;02\n"                               },
    {"cells.csv",         "region;tel\nBretagne;02\nCorse;04;05\n"                      },
    {"latin1.csv",        "region;tel\nR\xe9union;02\n"                                 },
    {"../autre/pack.md",
     "---\ntitle: Autre\nlanguage: fr\ntime: 30 s\npoints: 500\nread: 7 s\nscoring: exact\n"
     "selections: bref\n---\n"
     "<!-- id: q1\nin: bref\ntime: 15 s -->\n# Q1\n\n- [x] a\n- [ ] b\n\n" WHY "\n---\n"
     "<!-- id: q2 -->\n# Q2 {{csirt}}\n\n- [x] a\n- [ ] b\n\n" WHY "\n---\n"
     "# Titre\n\n- a\n\n---\n"
     "<!-- id: s1 -->\n# Indices\n\n```sms\nDe : a\n\n[b](#indice \"c\")\n```\n\n" WHY  },
    {"../faux/pack.md",   "---\ntitle: Faux\nlanguage: fr\n---\n# A\n\n- [x] a\n- [ ] b\n- c\n\n" WHY
                        "\n---\n# {{csrit}}\n"                   },
    {"../double/pack.md", "---\ntitle: Double\nlanguage: fr\n---\n<!-- id: ok -->\n" QUESTION
                          "\n---\n<!-- include: ../autre -->\n"},
    {"../vide/pack.md",   "---\ntitle: Vide\nlanguage: fr\n---\n"                       },
};

static bool read_shelf(const void *user, struct arena *arena, struct str path, struct str *ret)
{
    (void)user;
    for (size_t i = 0; i < ARRAY_LEN(shelf); i++)
        if (str_eq(path, str_from(shelf[i].path))) {
            *ret = arena_str(arena, str_from(shelf[i].text));
            return ret->ptr != NULL;
        }
    return false;
}

static const struct pack_files files = {.read = read_shelf};

static struct parsed read_in(const char *text, const char *selection, struct str language)
{
    struct parsed p = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    assert_non_null(p.arena);
    pack_problems_init(&p.problems, p.arena, language);
    p.ok = pack_read(p.arena, STR("tout"), str_from(text), &files, str_from(selection), &p.pack,
                     &p.problems);
    assert_int_equal(p.ok, p.problems.errors == 0);
    return p;
}

static struct parsed read_good(const char *text, const char *selection)
{
    struct parsed p = read_in(text, selection, STR("en"));
    print_problems(&p.problems);
    assert_int_equal(p.problems.count, 0);
    return p;
}

/* --- problems -------------------------------------------------------------------------------- */

#define REGION(region, regions)                                                                    \
    "---\ntitle: T\nlanguage: fr\nregion: " region "\nregions: " regions "\n---\n" QUESTION

/* Aligned by hand: clang-format 14 falls over these rows in rows. */
/* clang-format off */
static const struct {
    struct problem_case problem;
    const char *selection;
} cases[] = {
    /* regions and variables */
    {{"an unknown region",
      REGION("Corse", "regions.csv"),
      {{4, 9, "Regions there: Pays de la Loire, Breta", "Régions de ce tableau : Pays de la"}}},
     ""},
    {{"a region without its table",
      "---\ntitle: T\nlanguage: fr\nregion: Corse\n---\n" QUESTION,
      {{4, 9, "“Corse” is named, but no table", "mais pas le tableau des régions"}}},
     ""},
    {{"a table without a region",
      "---\ntitle: T\nlanguage: fr\nregions: regions.csv\n---\n" QUESTION,
      {{4, 10, "but not which region", "mais pas la région"}}},
     ""},
    {{"a table that is not there",
      REGION("Corse", "r.csv"),
      {{5, 10, "“r.csv” cannot be read", "« r.csv » ne peut pas être lu"}}},
     ""},
    {{"a table outside of the folder",
      REGION("Corse", "../autre/pack.md"),
      {{5, 10, "cannot be read", "ne peut pas être lu"}}},
     ""},
    {{"a table of another kind",
      REGION("Corse", "regions.xlsx"),
      {{5, 10, "ending in .csv", "terminé par .csv"}}},
     ""},
    {{"a table without a word",
      REGION("Bretagne", "empty.csv"),
      {{5, 10, "does not name its columns", "ne nomme pas ses colonnes"}}},
     ""},
    {{"a table whose first column is another",
      REGION("Bretagne", "names.csv"),
      {{5, 10, "Begin it with region;", "Commencez-la par region;"}}},
     ""},
    {{"a table whose names have accents",
      REGION("Bretagne", "accents.csv"),
      {{5, 10, "letters without accents", "lettres sans accent"}}},
     ""},
    {{"a row with another number of cells",
      REGION("Bretagne", "cells.csv"),
      {{5, 10, "Line 3 of “cells.csv” has not as many", "La ligne 3 de « cells.csv » n’a pas"}}},
     ""},
    {{"a table in another encoding",
      REGION("Bretagne", "latin1.csv"),
      {{5, 10, "“latin1.csv” is not encoded in UTF-8",
        "« latin1.csv » n’est pas encodé en UTF-8"}}},
     ""},
    {{"an unknown variable",
      HEAD "# {{csirt}} é {{fax}}\n\n" ANSWERS WHY,
      {{8, 15, "“fax” is not a column", "« fax » n’est pas une colonne"}}},
     ""},
    {{"a slip in a variable",
      HEAD "# {{ csrit }}\n\n" ANSWERS WHY,
      {{8, 3, "Did you mean “csirt”?", "Vouliez-vous dire « csirt » ?"}}},
     ""},
    {{"a variable without a table",
      FRONT "# {{csirt}}\n\n" ANSWERS WHY,
      {{5, 3, "has no table of regions", "n’a pas de tableau des régions"}}},
     ""},
    {{"a fault after variables",
      HEAD "# {{csirt}} {{tel_1}} {{vide}} <b>\n\n" ANSWERS WHY,
      {{8, 32, "HTML is not shown", "Le HTML n’est pas affiché"}}},
     ""},
    {{"a fault inside a variable's value",
      HEAD "<!-- id: é {{csirt}} -->\n" QUESTION,
      {{8, 10, "“é Breizh; \"Cyber\"” is not a name", "« é Breizh; \"Cyber\" » n’est pas un"}}},
     ""},
 /* selections */
    {{"a selection without a step",
      HEAD QUESTION,
      {{2, 1, "No step is in the selection “court”", "Aucune étape n’est dans la sélection"}}},
     "court"},
    {{"a selection that is not offered",
      HEAD QUESTION,
      {{2, 1, "“long” is not a selection of this pack", "« long » n’est pas une sélection"}}},
     "long"},
    {{"a slip in the name of a selection",
      HEAD "<!-- in: court, moyn -->\n" QUESTION,
      {{8, 17, "Did you mean “moyen”?", "Vouliez-vous dire « moyen » ?"}}},
     ""},
    {{"a selection that nobody named",
      HEAD "<!-- in: vaste -->\n" QUESTION,
      {{8, 10, "“vaste” is not a selection", "« vaste » n’est pas une sélection"}}},
     ""},
    {{"a selection named twice",
      "---\ntitle: T\nlanguage: fr\nselections: a, a\n---\n" QUESTION,
      {{4, 16, "“a” is named twice", "« a » est nommée deux fois"}}},
     ""},
    {{"a selection's bad name",
      "---\ntitle: T\nlanguage: fr\nselections: dix minutes\n---\n" QUESTION,
      {{4, 13, "“dix minutes” is not a name", "« dix minutes » n’est pas un identifiant"}}},
     ""},
    {{"nine selections",
      "---\ntitle: T\nlanguage: fr\nselections: a, b, c, d, e, f, g, h, i\n---\n" QUESTION,
      {{4, 37, "more than 8 selections", "plus de 8 sélections"}}},
     ""},
    {{"the title of no selection",
      "---\ntitle: T\nlanguage: fr\ntitle long: U\nselections: court\n---\n" QUESTION,
      {{4, 7, "“long” is not a selection", "« long » n’est pas une sélection"}}},
     ""},
    {{"the duration of a selection",
      "---\ntitle: T\nlanguage: fr\nselections: court\nduration court: longue\n---\n" QUESTION,
      {{5, 17, "“longue” is not a duration", "« longue » n’est pas une durée"}}},
     ""},
    {{"the empty title of a selection",
      "---\ntitle: T\nlanguage: fr\nselections: court\ntitle court:\n---\n" QUESTION,
      {{5, 1, "“title court” has no value", "« title court » n’a pas de valeur"}}},
     ""},
    {{"a selection in the singular",
      "---\ntitle: T\nlanguage: fr\nselection: court\n---\n" QUESTION,
      {{4, 1, "write selections: and their names", "écrivez selections: et leurs noms"}}},
     ""},
    {{"a poll asked again without the first one",
      HEAD "<!-- id: avis -->\n# Avis\n\n- [ ] a\n- [ ] b\n\n---\n"
           "<!-- again: avis\nin: court -->\n\n---\n" QUESTION,
      {{15, 13, "in the same selections", "dans les mêmes sélections"}}},
     "court"},
 /* includes */
    {{"an include with a heading",
      HEAD "# T\n\n<!-- include: ../autre#q1 -->\n\n---\n" QUESTION,
      {{8, 1, "holds nothing but include:", "ne contient que include:"}}},
     ""},
    {{"an include with a theme",
      OTHERS("#q1\ntheme: T"),
      {{8, 1, "holds nothing but include:", "ne contient que include:"}}},
     ""},
    {{"an include from nowhere",
      HEAD "<!-- include: ../ailleurs -->\n\n---\n" QUESTION,
      {{8, 15, "../ailleurs/pack.md cannot be read", "../ailleurs/pack.md ne peut pas être lu"}}},
     ""},
    {{"an include from further up",
      HEAD "<!-- include: ../../autre -->\n\n---\n" QUESTION,
      {{8, 15, "“../../autre” is not the folder", "« ../../autre » n’est pas le dossier"}}},
     ""},
    {{"an include from inside",
      HEAD "<!-- include: images/autre -->\n\n---\n" QUESTION,
      {{8, 15, "is not the folder of a pack beside", "n’est pas le dossier d’un contenu voisin"}}},
     ""},
    {{"a step that the other pack has not",
      OTHERS("#q1, q9"),
      {{8, 28, "The included pack has no step “q9”", "n’a pas d’étape « q9 »"}}},
     ""},
    {{"an include that includes",
      HEAD "<!-- include: ../double -->\n\n---\n" QUESTION,
      {{8, 15, "../double/pack.md includes other packs", "inclut lui-même d’autres contenus"}}},
     ""},
    {{"an include without a step",
      HEAD "<!-- include: ../vide -->\n\n---\n" QUESTION,
      {{8, 15, "../vide/pack.md has no step", "../vide/pack.md n’a aucune étape"}}},
     ""},
    {{"an include in an unknown selection",
      OTHERS("#q1\nin: vaste"),
      {{9, 5, "“vaste” is not a selection", "« vaste » n’est pas une sélection"}}},
     ""},
    {{"faults of an included pack",
      HEAD "<!-- include: ../faux -->\n\n---\n" QUESTION,
      {{8, 1, "../faux/pack.md, line 16: “csrit”", "../faux/pack.md, ligne 16 : « csrit »"},
       {8, 1, "../faux/pack.md, line 9: This line does not say",
        "../faux/pack.md, ligne 9 : Cette"}}},
     ""},
    {{"a fault after an include",
      OTHERS("") "\n---\n# T\n\n- voir ![un](a.png)\n",
      {{24, 8, "in the middle of a text", "au milieu d’un texte"}}},
     ""},
    {{"an id that comes twice",
      HEAD "<!-- id: q1 -->\n" QUESTION "\n---\n<!-- include: ../autre#q1 -->\n",
      {{19, 1, "pack.md, line 10: Another step has the id “q1”", "a l’identifiant « q1 »"}}},
     ""},
    {{"nothing between two lines",
      OTHERS("#q1") "\n---\n\n---\n# T\n",
      {{23, 1, "nothing between these two lines", "rien entre ces deux lignes"}},
      true},
     ""},
};
/* clang-format on */

static void test_problems(void **state)
{
    (void)state;
    size_t wrong = 0;
    for (size_t i = 0; i < 2 * ARRAY_LEN(cases); i++) {
        bool french = i % 2 == 1;
        const struct problem_case *c = &cases[i / 2].problem;
        struct parsed p = read_in(c->text, cases[i / 2].selection, french ? STR("fr") : STR("en"));
        wrong += !same_problems(&p, c, french);
        parsed_done(&p);
    }
    assert_int_equal(wrong, 0);
}

/* Where no folder is at hand. */
static void test_include_in_memory(void **state)
{
    (void)state;
    struct parsed p = parse(FRONT "<!-- include: ../autre -->\n\n---\n" QUESTION);
    assert_int_equal(p.problems.count, 1);
    assert_true(contains(p.problems.items[0].message, "only be included from a pack's folder"));
    parsed_done(&p);
}

static void test_many_includes(void **state)
{
    (void)state;
    struct buf text;
    buf_init(&text, TEXT_BYTES_MAX);
    (void)buf_put(&text, STR(FRONT));
    for (int i = 0; i < PACK_INCLUDES_MAX + 2; i++)
        (void)buf_put(&text, STR("<!-- include: ../vide -->\n\n---\n"));
    (void)buf_put(&text, STR(QUESTION "\n"));
    (void)buf_put_byte(&text, 0);
    struct parsed p = read_in(text.ptr, "", STR("en"));
    assert_int_equal(p.problems.errors, PACK_INCLUDES_MAX + 1);
    assert_true(contains(p.problems.items[PACK_INCLUDES_MAX].message, "more than 8 includes"));
    parsed_done(&p);
    buf_done(&text);
}

/* --- what comes out -------------------------------------------------------------------------- */

static void test_regions(void **state)
{
    (void)state;
    static const char *const names[] = {"Provence-Alpes-Côte d’Azur", "provence alpes cote d'azur",
                                        "PROVENCE-ALPES-CÔTE D'AZUR",
                                        "\"Provence-Alpes-Co\u0302te d'Azur\""};
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        char text[512];
        (void)snprintf(text, sizeof(text),
                       "---\ntitle: {{region}}\nlanguage: fr\nregion: %s\nregions: regions.csv\n"
                       "---\n" QUESTION,
                       names[i]);
        struct parsed p = read_good(text, "");
        assert_str(p.pack.title, "Provence-Alpes-Côte d’Azur", names[i]);
        parsed_done(&p);
    }
}

static void test_variables(void **state)
{
    (void)state;
    struct parsed p = read_good(HEAD "# Appeler\n\n- {{csirt}} : {{ tel_1 }}{{vide}}\n- {{ et }\n\n"
                                     "---\n" QUESTION,
                                "");
    const struct pack_step *s = p.pack.steps;
    assert_str(s->lines.items[0], "Breizh; \"Cyber\" : [02 11](tel:+3321)", "values");
    assert_str(s->lines.items[1], "{{ et }", "braces that are no variable");
    assert_int_equal(p.pack.steps[1].line, 14);
    parsed_done(&p);
}

static void test_include(void **state)
{
    (void)state;
    struct parsed p = read_good(OTHERS("") "\n---\n# Fin\n", "");
    const struct pack_step *s = p.pack.steps;
    assert_int_equal(p.pack.steps_count, 6);
    assert_int_equal(p.pack.questions_count, 4);
    assert_str(s[0].title, "Q1", "all of its steps");
    assert_str(s[1].title, "Q2 Breizh; \"Cyber\"", "with our region");
    assert_int_equal(s[2].kind, PACK_SLIDE);
    assert_str(s[3].id, "s1", "with its id");
    assert_str(s[5].title, "Fin", "what comes after");
    /* Its defaults go with it. */
    assert_int_equal(s[0].time_ms, 15000);
    assert_int_equal(s[1].time_ms, 30000);
    assert_int_equal(s[1].points, 500);
    assert_int_equal(s[1].read_ms, 7000);
    assert_int_equal(s[1].scoring, PACK_SCORING_EXACT);
    assert_int_equal(s[3].time_ms, PACK_SPOT_MS_DEFAULT);
    assert_int_equal(s[3].points, 500);
    assert_int_equal(s[4].time_ms, PACK_TIME_MS_DEFAULT);
    assert_int_equal(s[4].points, PACK_POINTS_DEFAULT);
    /* Where each is written. */
    for (uint32_t i = 0; i < 4; i++)
        assert_int_equal(s[i].line, 8);
    assert_int_equal(s[4].line, 12);
    parsed_done(&p);

    p = read_good(OTHERS("/#s1, q1"), "");
    assert_int_equal(p.pack.steps_count, 3);
    assert_str(p.pack.steps[0].id, "s1", "in the order asked for");
    assert_str(p.pack.steps[1].id, "q1", "in the order asked for");
    parsed_done(&p);
}

#define VERSIONS                                                                                   \
    "---\ntitle court: Le court\nduration court: 10 min\nsummary court: Bref.\n"                   \
    "title moyen: Le moyen\nselections: court, moyen\ntitle: Tout\nlanguage: fr\nsummary: Long.\n" \
    "duration: 1 h\n---\n" IN(                                                                     \
        "court, moyen") "# A\n\n---\n" QUESTION "\n---\n"                                          \
                        "<!-- include: ../autre#q1\nin: court -->\n\n---\n" IN(                    \
                            "moyen") "# B\n\n---\n" IN("moyen") QUESTION

static void test_selections(void **state)
{
    (void)state;
    static const struct {
        const char *selection, *title, *summary, *titles;
        uint32_t duration_min;
    } versions[] = {
        {"",      "Tout",     "Long.", "A|Question|Q1|B|Question|", 60},
        {"court", "Le court", "Bref.", "A|Q1|",                     10},
        {"moyen", "Le moyen", "Long.", "A|B|Question|",             60},
    };
    for (size_t i = 0; i < ARRAY_LEN(versions); i++) {
        struct parsed p = read_good(VERSIONS, versions[i].selection);
        char titles[256] = "";
        for (uint32_t k = 0; k < p.pack.steps_count; k++) {
            size_t len = strlen(titles);
            (void)snprintf(titles + len, sizeof(titles) - len, STR_FMT "|",
                           STR_ARG(p.pack.steps[k].title));
        }
        assert_string_equal(titles, versions[i].titles);
        assert_str(p.pack.title, versions[i].title, "title");
        assert_str(p.pack.summary, versions[i].summary, "summary");
        assert_str(p.pack.selection, versions[i].selection, "selection");
        assert_int_equal(p.pack.duration_min, versions[i].duration_min);
        assert_int_equal(p.pack.selections.count, 2);
        assert_str(p.pack.selections.items[1], "moyen", "selections");
        parsed_done(&p);
    }
}

/* What is kept beside a session's journal is enough to have its pack again. */
static void test_text_is_enough(void **state)
{
    (void)state;
    static const struct {
        const char *text, *selection;
    } packs[] = {
        {FRONT QUESTION,                                   ""     },
        {VERSIONS,                                         ""     },
        {VERSIONS,                                         "court"},
        {VERSIONS,                                         "moyen"},
        {OTHERS("") "\n---\n# {{csirt}}\n\n- {{tel_1}}\n", ""     },
        {"\xef\xbb\xbf---\r\ntitle: T\r\nlanguage: fr\r\nselections: a\r\n---\r\n# A\r\r- "
         "a\r\n---\r"
         "<!-- in: a -->\r" QUESTION,
         "a"                                                      },
    };
    struct buf one, two;
    buf_init(&one, TEXT_BYTES_MAX);
    buf_init(&two, TEXT_BYTES_MAX);
    for (size_t i = 0; i < ARRAY_LEN(packs); i++) {
        struct parsed p = read_good(packs[i].text, packs[i].selection);
        struct parsed again = parse_in(p.pack.text, STR("en"));
        print_problems(&again.problems);
        assert_int_equal(again.problems.count, 0);
        dump_pack(&one, &p.pack);
        dump_pack(&two, &again.pack);
        if (!str_eq(buf_str(&one), buf_str(&two)))
            fail_msg("pack %zu:\n" STR_FMT "\n--- was\n" STR_FMT, i, STR_ARG(buf_str(&two)),
                     STR_ARG(buf_str(&one)));
        parsed_done(&again);
        parsed_done(&p);
    }
    buf_done(&one);
    buf_done(&two);
}

/* Nothing to write out: the same bytes. */
/* What another version of the program kept, and this one cannot read. */
static void test_kept_text_is_refused_with_its_place(void **state)
{
    (void)state;
    struct pack pack = {0};
    struct err err = {0};
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    assert_non_null(arena);
    assert_true(pack_parse_kept(arena, STR("essai"), STR(HEAD QUESTION), &pack, &err));
    assert_int_equal(pack.questions_count, 1);
    assert_false(
        pack_parse_kept(arena, STR("essai"), STR(HEAD "# A\n\n- [x] a\n- b\n"), &pack, &err));
    assert_int_equal(err.code, ERR_SYNTAX);
    assert_true(err.line >= 8);
    assert_non_null(strstr(err.message, "cannot be read any more"));
    arena_free(arena);
}

static void test_plain_text_stays(void **state)
{
    (void)state;
    static const char *const texts[] = {
        FRONT QUESTION,
        FRONT "\n\n" QUESTION "\n---\n\n   ---   \n# T\n\n-----\n",
        "---\ntitle: T\n# rien\nlanguage: fr\n---\n" QUESTION "\n---\n",
    };
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        struct parsed p = read_in(texts[i], "", STR("en"));
        struct parsed q = parse(texts[i]);
        assert_true(p.ok && q.ok);
        assert_int_equal(p.problems.count, q.problems.count);
        for (uint32_t k = 0; k < p.problems.count; k++) {
            assert_int_equal(p.problems.items[k].line, q.problems.items[k].line);
            assert_int_equal(p.problems.items[k].column, q.problems.items[k].column);
        }
        assert_true(str_starts(str_from(texts[i]), p.pack.text));
        for (uint32_t k = 0; k < p.pack.steps_count; k++)
            assert_int_equal(p.pack.steps[k].line, q.pack.steps[k].line);
        parsed_done(&p);
        parsed_done(&q);
    }
}

static void test_little_memory(void **state)
{
    (void)state;
    enum {
        STEP_BYTES = 1009
    };
    bool whole = false;
    for (size_t bytes = 0; !whole && bytes < PACK_ARENA_BYTES_MAX; bytes += STEP_BYTES) {
        struct arena *arena = arena_new(bytes);
        struct pack_problems problems;
        struct pack pack = {.steps_count = 99};
        pack_problems_init(&problems, arena, STR("fr"));
        whole = pack_read(arena, STR("x"), STR(OTHERS("")), &files, STR(""), &pack, &problems);
        assert_int_equal(pack.steps_count, whole ? 5 : 99);
        assert_int_equal(problems.errors == 0, whole);
        arena_free(arena);
    }
    assert_true(whole);
}

/* --- on a disk ------------------------------------------------------------------------------- */

static void put_file(const char *dir, const char *name, const char *text)
{
    char path[256];
    (void)snprintf(path, sizeof(path), "%s/%s", dir, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void test_folder(void **state)
{
    (void)state;
    static const char *const names[] = {"tout/pack.md", "tout/regions.csv", "autre/pack.md"};
    char dir[] = "/tmp/maillon-packs-XXXXXX", whole[64], other[64], path[256];
    assert_non_null(mkdtemp(dir));
    (void)snprintf(whole, sizeof(whole), "%s/tout", dir);
    (void)snprintf(other, sizeof(other), "%s/autre", dir);
    assert_int_equal(mkdir(whole, 0700), 0);
    assert_int_equal(mkdir(other, 0700), 0);
    put_file(dir, names[0], OTHERS("\nin: court") "\n---\n![a](a.png)\n# {{csirt}}\n");
    put_file(dir, names[1], shelf[0].text);
    put_file(dir, names[2], FRONT QUESTION "\n---\n![a](b.png)\n# T\n");

    struct parsed p = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    pack_problems_init(&p.problems, p.arena, STR("en"));
    p.ok = pack_load(p.arena, whole, STR(""), &p.pack, &p.problems);
    assert_false(p.ok); /* but for the pictures all is well */
    assert_int_equal(p.problems.count, 2);
    assert_int_equal(p.problems.items[0].line, 8);
    assert_true(contains(p.problems.items[0].message, "“b.png” is not in the pack's folder"));
    assert_int_equal(p.problems.items[1].line, 23);
    arena_free(p.arena);

    put_file(dir, names[2], FRONT QUESTION);
    p.arena = arena_new(PACK_ARENA_BYTES_MAX);
    pack_problems_init(&p.problems, p.arena, STR("en"));
    p.ok = pack_load(p.arena, whole, STR("court"), &p.pack, &p.problems);
    print_problems(&p.problems);
    assert_true(p.ok);
    assert_str(p.pack.id, "tout@court", "id");
    assert_str(p.pack.dir, whole, "dir");
    assert_int_equal(p.pack.steps_count, 1);
    arena_free(p.arena);

    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        (void)snprintf(path, sizeof(path), "%s/%s", dir, names[i]);
        assert_int_equal(unlink(path), 0);
    }
    assert_int_equal(rmdir(whole), 0);
    assert_int_equal(rmdir(other), 0);
    assert_int_equal(rmdir(dir), 0);
}

/* The session that is shipped, in each of its versions: it can be played, and its text is enough.
 */
static void test_shipped(void **state)
{
    (void)state;
    char dir[512];
    const char *root = getenv("SOURCE_ROOT");
    struct buf one, two;
    uint32_t versions = 1;
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX); /* of the selections' names */
    assert_non_null(root);
    assert_non_null(arena);
    buf_init(&one, TEXT_BYTES_MAX);
    buf_init(&two, TEXT_BYTES_MAX);
    (void)snprintf(dir, sizeof(dir), "%s/content/fr/sensibilisation", root);
    struct str names[PACK_SELECTIONS_MAX];
    for (uint32_t i = 0; i < versions; i++) {
        struct parsed p = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
        assert_non_null(p.arena);
        pack_problems_init(&p.problems, p.arena, STR("en"));
        struct str selection = i == 0 ? STR("") : names[i - 1];
        p.ok = pack_load(p.arena, dir, selection, &p.pack, &p.problems);
        print_problems(&p.problems);
        assert_true(p.ok);
        for (uint32_t k = 0; i == 0 && k < p.pack.selections.count; k++, versions++)
            names[k] = arena_str(arena, p.pack.selections.items[k]);
        struct parsed again = parse_in(p.pack.text, STR("en"));
        assert_true(again.ok);
        dump_pack(&one, &p.pack);
        dump_pack(&two, &again.pack);
        assert_true(str_eq(buf_str(&one), buf_str(&two)));
        parsed_done(&again);
        parsed_done(&p);
    }
    assert_true(versions > 1);
    buf_done(&one);
    buf_done(&two);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_problems),
        cmocka_unit_test(test_include_in_memory),
        cmocka_unit_test(test_many_includes),
        cmocka_unit_test(test_regions),
        cmocka_unit_test(test_variables),
        cmocka_unit_test(test_include),
        cmocka_unit_test(test_selections),
        cmocka_unit_test(test_text_is_enough),
        cmocka_unit_test(test_plain_text_stays),
        cmocka_unit_test(test_little_memory),
        cmocka_unit_test(test_folder),
        cmocka_unit_test(test_shipped),
        cmocka_unit_test(test_kept_text_is_refused_with_its_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
