/* SPDX-License-Identifier: Apache-2.0 */
/* test_pack_kinds.c: polls, spots, feedback, layouts; variables, includes and selections on a disk.
 */
#include "cmocka_base.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "pack/pack.h"

#define FRONT "---\ntitle: Essai\nlanguage: fr\n---\n"

struct parsed {
    struct arena *arena;
    struct pack_problems problems;
    struct pack pack;
    bool ok;
};

static struct parsed parse(const char *text)
{
    struct parsed p = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    assert_non_null(p.arena);
    pack_problems_init(&p.problems, p.arena, STR("en"));
    p.ok = pack_parse(p.arena, STR("essai"), str_from(text), &p.pack, &p.problems);
    for (uint32_t i = 0; i < p.problems.count; i++)
        print_message("%u:%u " STR_FMT "\n", p.problems.items[i].line, p.problems.items[i].column,
                      STR_ARG(p.problems.items[i].message));
    return p;
}

static void assert_text(struct str got, const char *wanted)
{
    if (!str_eq(got, str_from(wanted)))
        fail_msg("\"" STR_FMT "\" instead of \"%s\"", STR_ARG(got), wanted);
}

static void test_polls(void **state)
{
    (void)state;
    struct parsed p =
        parse(FRONT "<!-- id: avant\nresults: live -->\n# D’accord ?\n\n- [ ] oui\n- [ ] non\n\n"
                    "> Parce que.\n\n---\n"
                    "<!-- type: poll, multiple -->\n# Lesquels ?\n\n- [ ] a\n- [ ] b\n\n---\n"
                    "<!-- type: scale\nscale: Peu | Très -->\n# Utile ?\n\n---\n"
                    "<!-- type: words\ntime: 30 s -->\n# Un mot ?\n\n---\n"
                    "<!-- again: avant -->\n\n---\n"
                    "<!-- type: feedback\nscale: Bof | Super -->\n# Votre avis\n");
    assert_true(p.ok);
    assert_int_equal(p.problems.count, 0);
    assert_int_equal(p.pack.steps_count, 6);
    assert_int_equal(p.pack.questions_count, 0);
    const struct pack_step *s = p.pack.steps;
    assert_int_equal(s[0].kind, PACK_POLL);
    assert_int_equal(s[0].answer_kind, PACK_SINGLE);
    assert_true(s[0].results_live && s[0].order_fixed);
    assert_int_equal(s[0].time_ms, 0);
    assert_int_equal(s[0].explanation.count, 1);
    assert_int_equal(s[1].answer_kind, PACK_MULTIPLE);
    assert_false(s[1].results_live);
    assert_int_equal(s[2].answer_kind, PACK_SCALE);
    assert_int_equal(s[2].answers_count, 5);
    assert_text(s[2].scale_low, "Peu");
    assert_text(s[2].scale_high, "Très");
    assert_int_equal(s[3].answer_kind, PACK_WORDS);
    assert_int_equal(s[3].answers_count, 0);
    assert_int_equal(s[3].time_ms, 30000);
    assert_int_equal(s[4].before_step, 1);
    assert_text(s[4].title, "D’accord ?");
    assert_text(s[4].answers[1].text, "non");
    assert_int_equal(s[5].kind, PACK_FEEDBACK);
    assert_int_equal(s[5].answers_count, 5);
    for (uint32_t i = 0; i < 6; i++) {
        assert_int_equal(s[i].points, 0);
        assert_int_equal(s[i].right_mask, 0);
    }
    arena_free(p.arena);
}

static void test_spot(void **state)
{
    (void)state;
    struct parsed p = parse(FRONT "# Quels indices ?\n\n```email\nDe : [Impôts "
                                  "<a@b.example>](#indice \"Pas \\\"gouv.fr\\\".\")\n"
                                  "Objet : Remboursement\n\n[Bonjour](#leurre \"Courant.\"),   "
                                  "\nvite, [48 heures](#clue \"Presse.\") !\n"
                                  "```\n\n```sms\nDe : 06\n\n[lien](#indice "
                                  "\"Ailleurs.\")\n```\n\n> Voilà.\n>\n> Source : CNIL\n");
    assert_true(p.ok);
    assert_int_equal(p.problems.count, 0);
    const struct pack_step *s = &p.pack.steps[0];
    assert_int_equal(s->kind, PACK_SPOT);
    assert_int_equal(s->answer_kind, PACK_MARKS);
    assert_int_equal(s->messages_count, 2);
    assert_int_equal(s->answers_count, 4);
    assert_int_equal(s->right_mask, 0xd);
    assert_int_equal(s->scoring, PACK_SCORING_PARTIAL);
    assert_int_equal(s->time_ms, PACK_SPOT_MS_DEFAULT);
    assert_text(s->messages[0].fields[PACK_FROM], "Impôts <a@b.example>");
    assert_text(s->messages[0].fields[PACK_BODY], "Bonjour,\nvite, 48 heures !");
    assert_text(s->answers[0].hint, "Pas \"gouv.fr\".");
    assert_text(s->answers[2].text, "48 heures");
    assert_int_equal(s->marks[2].start, 15);
    assert_int_equal(s->marks[2].end, 24);
    assert_int_equal(s->marks[3].message, 1);
    assert_int_equal(pack_question_number(&p.pack, 1), 1);
    arena_free(p.arena);
}

static void test_slides(void **state)
{
    (void)state;
    struct parsed p = parse(
        FRONT
        "<!-- reveal: lines\nplan: 2 min -->\n# Points\n\n- un\n- deux\n\n> À garder.\n\n---\n"
        "# Colonnes\n\n## Avant\n\n- a\n- b\n\n## Après\n\n- c\n\n---\n"
        "# Tableau\n\n| Qui | Où |\n|---|---|\n| **17Cyber** | [le site](https://17cyber.gouv.fr) "
        "|\n\n---\n"
        "<!-- layout: contacts -->\n# Qui\n\n| Qui | Pour | Où |\n|---|---|---|\n| A | b | "
        "[02](tel:+332) |\n\n---\n"
        "<!-- layout: quotation -->\n# Fin\n\n> Une phrase.\n>\n> Source : attribué à "
        "Untel\n\n---\n"
        "<!-- layout: links -->\n# Liens\n\n- [Un](https://un.example)\n- "
        "[Deux](https://deux.example)\n\n"
        "---\n<!-- type: feedback -->\n# Avis\n");
    assert_true(p.ok);
    assert_int_equal(p.problems.count, 0);
    const struct pack_step *s = p.pack.steps;
    assert_true(s[0].progressive);
    assert_int_equal(s[0].plan_ms, 120000);
    assert_text(s[0].explanation.items[0], "À garder.");
    assert_int_equal(s[1].layout, PACK_LAYOUT_COLUMNS);
    assert_int_equal(s[1].columns_count, 2);
    assert_int_equal(s[1].columns[0].lines.count, 2);
    assert_text(s[1].columns[1].heading, "Après");
    assert_text(s[1].columns[1].lines.items[0], "c");
    assert_int_equal(s[1].lines.count, 0);
    assert_int_equal(s[2].layout, PACK_LAYOUT_TABLE);
    assert_int_equal(s[2].table.rows, 2);
    assert_int_equal(s[2].table.columns, 2);
    assert_text(s[2].table.cells[2], "**17Cyber**");
    assert_int_equal(s[3].layout, PACK_LAYOUT_CONTACTS);
    assert_text(s[3].table.cells[5], "[02](tel:+332)");
    assert_int_equal(s[4].layout, PACK_LAYOUT_QUOTATION);
    assert_text(s[4].sources.items[0], "attribué à Untel");
    assert_int_equal(s[5].layout, PACK_LAYOUT_LINKS);
    arena_free(p.arena);
}

/* --- on a disk ------------------------------------------------------------------------------- */

struct shelf {
    char path[64], whole[96], other[96];
};

static void put_file(const char *dir, const char *name, const char *text)
{
    char path[160];
    (void)snprintf(path, sizeof(path), "%s/%s", dir, name);
    FILE *file = fopen(path, "w");
    assert_non_null(file);
    assert_int_equal(fputs(text, file) < 0, 0);
    assert_int_equal(fclose(file), 0);
}

static struct shelf shelf_new(const char *pack, const char *other, const char *regions)
{
    struct shelf shelf = {.path = "/tmp/maillon-packs-XXXXXX"};
    assert_non_null(mkdtemp(shelf.path));
    (void)snprintf(shelf.whole, sizeof(shelf.whole), "%s/tout", shelf.path);
    (void)snprintf(shelf.other, sizeof(shelf.other), "%s/autre", shelf.path);
    assert_int_equal(mkdir(shelf.whole, 0700), 0);
    assert_int_equal(mkdir(shelf.other, 0700), 0);
    put_file(shelf.whole, "pack.md", pack);
    put_file(shelf.whole, "regions.csv", regions);
    put_file(shelf.other, "pack.md", other);
    return shelf;
}

static void shelf_done(const struct shelf *shelf)
{
    static const char *const files[] = {"tout/pack.md", "tout/regions.csv", "autre/pack.md"};
    char path[160];
    for (size_t i = 0; i < ARRAY_LEN(files); i++) {
        (void)snprintf(path, sizeof(path), "%s/%s", shelf->path, files[i]);
        (void)unlink(path);
    }
    (void)rmdir(shelf->whole);
    (void)rmdir(shelf->other);
    (void)rmdir(shelf->path);
}

static struct parsed load(const struct shelf *shelf, const char *selection)
{
    struct parsed p = {.arena = arena_new((size_t)2 * PACK_ARENA_BYTES_MAX)};
    assert_non_null(p.arena);
    pack_problems_init(&p.problems, p.arena, STR("en"));
    p.ok = pack_load(p.arena, shelf->whole, str_from(selection), &p.pack, &p.problems);
    return p;
}

static const char regions[] =
    "region;csirt;tel\nPays de la Loire;CSIRT PDL;02 00\nBretagne;Breizh;02 11\n";
static const char quiz[] =
    FRONT "<!-- id: q1\nin: court -->\n# Q1\n\n- [x] a\n- [ ] b\n\n> x\n>\n> Source : s\n\n"
          "---\n<!-- id: q2 -->\n# Q2 {{csirt}}\n\n- [x] a\n- [ ] b\n\n> x\n>\n> Source : s\n";
static const char session[] =
    "---\ntitle: Tout\ntitle court: Le court\nlanguage: fr\nregion: bretagne\n"
    "regions: regions.csv\nselections: court\n---\n"
    "<!-- in: court -->\n# Bonjour\n\n- Appelez {{csirt}}, {{ tel }}\n\n---\n"
    "<!-- include: ../autre -->\n---\n# Fin\n\n- fin\n";

static void test_include_and_region(void **state)
{
    (void)state;
    struct shelf shelf = shelf_new(session, quiz, regions);
    struct parsed p = load(&shelf, "");
    assert_true(p.ok);
    assert_int_equal(p.pack.steps_count, 4);
    assert_text(p.pack.title, "Tout");
    assert_text(p.pack.steps[0].lines.items[0], "Appelez Breizh, 02 11");
    assert_text(p.pack.steps[2].title, "Q2 Breizh");
    assert_text(p.pack.id, "tout");

    /* What is kept needs no other file. */
    struct parsed again = {.arena = arena_new(PACK_ARENA_BYTES_MAX)};
    pack_problems_init(&again.problems, again.arena, STR("en"));
    assert_true(pack_parse(again.arena, p.pack.id, p.pack.text, &again.pack, &again.problems));
    assert_int_equal(again.pack.steps_count, 4);
    assert_text(again.pack.steps[2].title, "Q2 Breizh");
    arena_free(again.arena);
    arena_free(p.arena);

    p = load(&shelf, "court");
    assert_true(p.ok);
    assert_int_equal(p.pack.steps_count, 2);
    assert_text(p.pack.id, "tout@court");
    assert_text(p.pack.title, "Le court");
    assert_text(p.pack.selection, "court");
    assert_text(p.pack.steps[1].title, "Q1");
    arena_free(p.arena);
    shelf_done(&shelf);
}

/* Problems are told where they stand in the file, not in what it became. */
static void test_expanded_problems(void **state)
{
    static const struct {
        const char *name, *from, *to, *said;
        uint32_t line;
    } cases[] = {
        {"unknown variable", "{{ tel }}", "{{ fax }}",         "is not a column",    12},
        {"unknown region",   "bretagne",  "corse",             "cannot be used",     5 },
        {"no such pack",     "../autre",  "../ailleurs",       "cannot be included", 15},
        {"further up",       "../autre",  "../../autre",       "cannot be included", 15},
        {"no such step",     "../autre",  "../autre#q9",       "has no step",        15},
        {"after an include", "- fin",     "- ![x](a.png) fin", "middle of a text",   19},
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        char text[2000];
        const char *at = strstr(session, cases[i].from);
        assert_non_null(at);
        (void)snprintf(text, sizeof(text), "%.*s%s%s", (int)(at - session), session, cases[i].to,
                       at + strlen(cases[i].from));
        struct shelf shelf = shelf_new(text, quiz, regions);
        struct parsed p = load(&shelf, "");
        if (p.ok || p.problems.count == 0)
            fail_msg("%s: nothing is said", cases[i].name);
        const struct pack_problem *first = &p.problems.items[0];
        if (first->line != cases[i].line ||
            str_find(first->message, str_from(cases[i].said)) == first->message.len)
            fail_msg("%s: %u:%u " STR_FMT, cases[i].name, first->line, first->column,
                     STR_ARG(first->message));
        arena_free(p.arena);
        shelf_done(&shelf);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_polls),
        cmocka_unit_test(test_spot),
        cmocka_unit_test(test_slides),
        cmocka_unit_test(test_include_and_region),
        cmocka_unit_test(test_expanded_problems),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
