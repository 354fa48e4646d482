/* SPDX-License-Identifier: Apache-2.0 */
/* check_words.c: see check_words.h. A rule without a sentence here is told by its name. */
#include "cli/check_words.h"

#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/limits.h"
#include "cli/check_link.h"

enum {
    EXCERPT_BYTES_MAX = 80, /* a line of a terminal */
};

/* Those of password.h, in the order of rules. */
static const struct check_sentence password_sentences[] = {
  /* clang-format off */
    {"common_word",
     {"Mot courant, parmi les {rank} premiers essayés.",
      "A common word, among the first {rank} tried."}},
    {"date",
     {"Une date.",
      "A date."}},
    {"family_name",
     {"Un nom de famille.",
      "A family name."}},
    {"first_name",
     {"Un prénom, parmi les {rank} premiers essayés.",
      "A first name, among the first {rank} tried."}},
    {"form_bits",
     {"Forme admise : sa seule longueur suffit ({length} caractères).",
      "An accepted form: its length alone is enough ({length} characters)."}},
    {"form_fourteen",
     {"Forme admise : 14 caractères au moins, avec majuscules, minuscules et chiffres.",
      "An accepted form: 14 characters or more, with upper case, lower case and digits."}},
    {"form_missing",
     {"Aucune des trois formes admises (12 caractères des quatre types ; 14 avec majuscules, minuscules et chiffres ; 7 mots). Ici, caractères : {length}, types : {classes}, mots : {words}.",
      "None of the three accepted forms (12 characters of the four classes; 14 with upper case, lower case and digits; 7 words). Here, characters: {length}, classes: {classes}, words: {words}."}},
    {"form_twelve",
     {"Forme admise : 12 caractères au moins, des quatre types.",
      "An accepted form: 12 characters or more, of the four classes."}},
    {"form_words",
     {"Forme admise : 7 mots au moins.",
      "An accepted form: 7 words or more."}},
    {"frequent_part",
     {"Contient un mot de passe fréquent, parmi les {rank} premiers essayés.",
      "Holds a frequent password, among the first {rank} tried."}},
    {"frequent_password",
     {"C’est l’un des 20 000 mots de passe les plus fréquents des comptes français.",
      "It is one of the 20,000 most frequent passwords of French accounts."}},
    {"guessable",
     {"Sous le minimum de la CNIL (50 bits), même là où les essais sont limités.",
      "Under the CNIL’s minimum (50 bits), even where tries are limited."}},
    {"guessable_later",
     {"Il serait deviné en moins d’un an si une base mal protégée fuyait.",
      "It would be guessed within a year if a badly kept database leaked."}},
    {"guesses",
     {"Temps pour le deviner, en moyenne : {online} sur un site qui limite les essais ; {slow_hash} après une fuite bien protégée ; {fast_hash} après une fuite mal protégée.",
      "Time to guess it, on average: {online} on a site that limits tries; {slow_hash} after a leak that was well protected; {fast_hash} after one that was not."}},
    {"health_word",
     {"Un mot des cabinets et de la santé, parmi les premiers essayés contre vous.",
      "A word of practices and health, among the first tried against you."}},
    {"keyboard_walk",
     {"Des touches qui se suivent ({keyboard}).",
      "Keys in a row ({keyboard})."}},
    {"not_checked",
     {"La mémoire a manqué : tout n’a pas été examiné.",
      "Memory ran out: not all was examined."}},
    {"place",
     {"Un nom de lieu, parmi les {rank} premiers essayés.",
      "The name of a place, among the first {rank} tried."}},
    {"renewal",
     {"C’est l’ancien mot de passe à peine changé : qui a l’ancien essaie ses variantes.",
      "It is the former password, hardly changed: who has the former one tries its variants."}},
    {"repeat",
     {"La même chose, {times} fois.",
      "The same thing, {times} times."}},
    {"rest_unread",
     {"La suite n’a pas été lue.",
      "The rest was not read."}},
    {"same_as_former",
     {"C’est l’ancien mot de passe.",
      "It is the former password."}},
    {"sequence",
     {"Une suite de lettres ou de chiffres.",
      "Letters or digits in sequence."}},
    {"usual_ending",
     {"Des chiffres ou des signes ajoutés à la fin : l’habitude la plus répandue.",
      "Digits or signs added at the end: the commonest habit."}},
    {"year",
     {"Une année.",
      "A year."}},
  /* clang-format on */
};

static int by_rule(const void *rule, const void *item)
{
    const struct check_sentence *sentence = item;
    return strcmp(rule, sentence->rule);
}

/* The rule's own name where there is none. */
static const char *find_sentence(const char *rule, enum check_language language)
{
    const struct check_sentence *found =
        bsearch(rule, password_sentences, ARRAY_LEN(password_sentences), sizeof(*found), by_rule);
    if (!found)
        found = bsearch(rule, check_link_sentences, check_link_sentences_count, sizeof(*found),
                        by_rule);
    return found ? found->texts[language] : rule;
}

/* seconds_log10: as password.h tells them. */
static void print_duration(FILE *out, double seconds_log10, enum check_language language)
{
    static const struct {
        double seconds;
        const char *units[CHECK_LANGUAGES];
    } units[] = {
        {31557600.0, {"ans", "years"}       },
        {2629800.0,  {"mois", "months"}     },
        {86400.0,    {"jours", "days"}      },
        {3600.0,     {"heures", "hours"}    },
        {60.0,       {"minutes", "minutes"} },
        {1.0,        {"secondes", "seconds"}},
    };
    static const double years_told_log10 = 9.5; /* a century */
    static const char *const centuries[] = {"des siècles", "centuries"};
    static const char *const instant[] = {"quelques secondes", "a few seconds"};
    if (seconds_log10 >= years_told_log10) {
        (void)fputs(centuries[language], out);
        return;
    }
    double seconds = pow(10, seconds_log10);
    for (size_t i = 0; i < ARRAY_LEN(units); i++)
        if (seconds >= 2 * units[i].seconds) {
            (void)fprintf(out, "%.0f\u00a0%s", seconds / units[i].seconds,
                          units[i].units[language]);
            return;
        }
    (void)fputs(instant[language], out);
}

/* Digits in groups of three, from five digits on. */
static void print_number(FILE *out, struct str digits, enum check_language language)
{
    enum {
        GROUPED_DIGITS_MIN = 5,
    };
    static const char *const between[] = {"\u202f", ","};
    for (size_t i = 0; i < digits.len; i++) {
        if (i > 0 && digits.len >= GROUPED_DIGITS_MIN && (digits.len - i) % 3 == 0)
            (void)fputs(between[language], out);
        (void)fputc(digits.ptr[i], out);
    }
}

static void print_text(FILE *out, struct str text)
{
    for (size_t i = 0; i < text.len; i++)
        (void)fputc((unsigned char)text.ptr[i] < ' ' || text.ptr[i] == 0x7f ? ' ' : text.ptr[i],
                    out);
}

static void print_fact(FILE *out, const struct check_fact *fact, enum check_language language)
{
    static const char *const durations[] = {"online", "slow_hash", "fast_hash"};
    uint64_t number;
    for (size_t i = 0; i < ARRAY_LEN(durations); i++)
        if (strcmp(fact->name, durations[i]) == 0) {
            print_duration(out, strtod(fact->value.ptr, NULL), language); /* arena_str ends it */
            return;
        }
    if (str_to_u64(fact->value, UINT64_MAX, &number))
        print_number(out, fact->value, language);
    else
        print_text(out, fact->value);
}

static void print_named(FILE *out, const struct check_finding *finding, struct str name,
                        enum check_language language)
{
    for (uint32_t i = 0; i < finding->facts_count; i++)
        if (str_eq(str_from(finding->facts[i].name), name))
            print_fact(out, &finding->facts[i], language);
}

static void print_sentence(FILE *out, const struct check_finding *finding,
                           enum check_language language)
{
    struct str rest = str_from(find_sentence(finding->rule, language)), text, name;
    while (str_cut(rest, '{', &text, &rest)) {
        print_text(out, text);
        (void)str_cut(rest, '}', &name, &rest);
        print_named(out, finding, name, language);
    }
    print_text(out, text);
}

void check_words_verdict(FILE *out, enum check_verdict verdict, enum check_language language)
{
    static const char *const words[][CHECK_LANGUAGES] = {
        [CHECK_NONE] = {"Rien de repéré", "Nothing spotted"},
        [CHECK_VERIFY] = {"À vérifier",     "To be checked"  },
        [CHECK_ALERT] = {"Alerte",           "Alert"          },
    };
    (void)fprintf(out, "%s\n", words[verdict][language]);
}

void check_words_finding(FILE *out, const struct check_finding *finding, struct str input,
                         enum check_language language)
{
    static const char *const marks[] = {
        [CHECK_INFO] = " ", [CHECK_POINT] = "-", [CHECK_STRONG] = "!"};
    static const char *const quotes[][2] = {
        {"«\u00a0", "\u00a0»\u00a0: "},
        {"“",      "”: "           }
    };
    struct str proof = str_head(str_skip(input, finding->start), finding->end - finding->start);
    (void)fprintf(out, "  %s ", marks[finding->severity]);
    if (proof.len > 0) {
        (void)fputs(quotes[language][0], out);
        print_text(out, str_head(proof, EXCERPT_BYTES_MAX));
        (void)fputs(proof.len > EXCERPT_BYTES_MAX ? "…" : "", out);
        (void)fputs(quotes[language][1], out);
    }
    print_sentence(out, finding, language);
    (void)fputc('\n', out);
}
