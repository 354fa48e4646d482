/* SPDX-License-Identifier: Apache-2.0 */
/* password.c: the forms, the verdict, and why. */
#include "check/password.h"

#include <string.h>

#include "check/findings.h"
#include "check/guess.h"
#include "check/renewal.h"

enum {
    FORM_TWELVE_CHARS = 12,
    FORM_FOURTEEN_CHARS = 14,
    FORM_WORDS = 7,
    WORD_LETTERS_MIN = 2,    /* "de" is a word where words are separated … */
    WORD_LETTERS_JOINED = 3, /* … and chance where they are not */
    ENDING_CHARS_MAX = 6,
};

/* A password being checked, and what was found of it. */
struct subject {
    struct check_report *report;
    struct guess_text text;
    struct chain chain;
    struct password_estimate estimate;
};

/* --- facts --- */

static struct str decimal(uint32_t n, char *end)
{
    char *at = end;
    do
        *--at = (char)('0' + n % 10);
    while ((n /= 10) > 0);
    return (struct str){at, (size_t)(end - at)};
}

static void fact_number(struct check_report *report, struct check_finding *finding,
                        const char *name, uint32_t n)
{
    char text[16];
    check_fact(report, finding, name, decimal(n, text + sizeof(text)));
}

/* One decimal, rounded away from zero. */
static void fact_milli(struct check_report *report, struct check_finding *finding, const char *name,
                       int32_t milli)
{
    char text[16], *end = text + sizeof(text);
    uint32_t tenths = ((uint32_t)(milli < 0 ? -milli : milli) + 50) / 100;
    *--end = (char)('0' + tenths % 10);
    *--end = '.';
    char *at = end;
    struct str whole = decimal(tenths / 10, at);
    at -= whole.len;
    if (milli < 0 && tenths > 0)
        *--at = '-';
    check_fact(report, finding, name, (struct str){at, (size_t)(text + sizeof(text) - at)});
}

static struct check_finding *add_at(struct subject *subject, const char *rule,
                                    enum check_severity severity, uint32_t from, uint32_t to)
{
    const struct guess_text *text = &subject->text;
    uint32_t start = from < text->count ? text->cells[from].at : text->end;
    uint32_t end = to < text->count ? text->cells[to].at : text->end;
    return findings_add(subject->report, rule, severity, start, end);
}

static struct check_finding *add_whole(struct subject *subject, const char *rule,
                                       enum check_severity severity)
{
    return findings_add(subject->report, rule, severity, 0, 0);
}

/* --- form --- */

static uint32_t count_chars(const struct guess_text *text)
{
    uint32_t chars = 0;
    for (uint32_t i = 0; i < text->count; i++)
        chars += i == 0 || text->cells[i].at != text->cells[i - 1].at;
    return chars;
}

static uint32_t count_classes(const struct guess_text *text)
{
    uint32_t all = 0, classes = 0;
    for (uint32_t i = 0; i < text->count; i++)
        all |= text->cells[i].classes;
    for (uint32_t bit = CHAR_LOWER; bit <= CHAR_SIGN; bit <<= 1)
        classes += (all & bit) != 0;
    return classes;
}

/* Cells from..to. */
struct run {
    uint32_t from, to;
};

static bool same_letters(const struct guess_text *text, struct run a, struct run b)
{
    if (a.to - a.from != b.to - b.from)
        return false;
    for (uint32_t i = 0; i < a.to - a.from; i++)
        if (text->cells[a.from + i].plain != text->cells[b.from + i].plain)
            return false;
    return true;
}

/* Words that are there for the first time. */
struct tokens {
    struct run runs[CHECK_PASSWORD_CHARS_MAX];
    uint32_t count;
};

static void add_token(struct tokens *tokens, const struct guess_text *text, struct run run)
{
    for (uint32_t i = 0; i < tokens->count; i++)
        if (same_letters(text, tokens->runs[i], run))
            return;
    tokens->runs[tokens->count++] = run;
}

static uint32_t count_separated(const struct guess_text *text)
{
    struct tokens tokens = {.count = 0};
    for (uint32_t from = 0, to; from < text->count; from = to + 1) {
        to = from;
        while (to < text->count && guess_is_letter(&text->cells[to]))
            to++;
        if (to - from >= WORD_LETTERS_MIN)
            add_token(&tokens, text, (struct run){from, to});
    }
    return tokens.count;
}

static uint32_t count_joined(const struct guess_text *text, const struct chain *chain)
{
    struct tokens tokens = {.count = 0};
    for (uint32_t i = 0; i < chain->count; i++) {
        const struct piece *piece = &chain->pieces[i];
        if (piece->kind == PIECE_WORD && piece->to - piece->from >= WORD_LETTERS_JOINED &&
            guess_is_letter(&text->cells[piece->from]))
            add_token(&tokens, text, (struct run){piece->from, piece->to});
    }
    return tokens.count;
}

static enum password_form find_form(const struct guess_text *text,
                                    const struct password_estimate *estimate)
{
    uint32_t all = 0;
    for (uint32_t i = 0; i < text->count; i++)
        all |= text->cells[i].classes;
    if (estimate->words >= FORM_WORDS)
        return PASSWORD_FORM_WORDS;
    if (estimate->chars >= FORM_TWELVE_CHARS && estimate->classes == 4)
        return PASSWORD_FORM_TWELVE;
    if (estimate->chars >= FORM_FOURTEEN_CHARS && (all & CHAR_LOWER) && (all & CHAR_UPPER) &&
        (all & CHAR_DIGIT))
        return PASSWORD_FORM_FOURTEEN;
    return estimate->bits >= PASSWORD_FORM_BITS ? PASSWORD_FORM_BITS_ENOUGH : PASSWORD_FORM_NONE;
}

/* --- the estimate --- */

static void estimate_all(struct subject *subject)
{
    static const int32_t tries_log10_milli[] = {
        [ATTACK_ONLINE] = -1556, [ATTACK_SLOW_HASH] = 4000, [ATTACK_FAST_HASH] = 12000};
    enum {
        LOG10_OF_2_MILLIONTHS = 301030,
        HALF_LOG10_MILLI = 301,
    };
    struct password_estimate *estimate = &subject->estimate;
    uint32_t separated = count_separated(&subject->text);
    uint32_t joined = count_joined(&subject->text, &subject->chain);
    uint64_t cost = subject->chain.cost;
    estimate->chars = count_chars(&subject->text);
    estimate->classes = count_classes(&subject->text);
    estimate->words = separated > joined ? separated : joined;
    estimate->bits = subject->chain.cost / COST_BIT;
    estimate->guesses_log10_milli = (int32_t)(cost * LOG10_OF_2_MILLIONTHS / COST_BIT / 1000);
    for (size_t i = 0; i < PASSWORD_ATTACKS; i++)
        estimate->seconds_log10_milli[i] =
            estimate->guesses_log10_milli - HALF_LOG10_MILLI - tries_log10_milli[i];
    estimate->form = find_form(&subject->text, estimate);
}

static void tell_form(struct subject *subject)
{
    static const char *const rules[] = {
        [PASSWORD_FORM_NONE] = "form_missing",      [PASSWORD_FORM_TWELVE] = "form_twelve",
        [PASSWORD_FORM_FOURTEEN] = "form_fourteen", [PASSWORD_FORM_WORDS] = "form_words",
        [PASSWORD_FORM_BITS_ENOUGH] = "form_bits",
    };
    const struct password_estimate *estimate = &subject->estimate;
    struct check_finding *finding =
        add_whole(subject, rules[estimate->form],
                  estimate->form == PASSWORD_FORM_NONE ? CHECK_POINT : CHECK_INFO);
    fact_number(subject->report, finding, "length", estimate->chars);
    fact_number(subject->report, finding, "classes", estimate->classes);
    fact_number(subject->report, finding, "words", estimate->words);
}

static void tell_guesses(struct subject *subject)
{
    const struct password_estimate *estimate = &subject->estimate;
    struct check_finding *finding = add_whole(subject, "guesses", CHECK_INFO);
    fact_milli(subject->report, finding, "log10", estimate->guesses_log10_milli);
    fact_milli(subject->report, finding, "online", estimate->seconds_log10_milli[ATTACK_ONLINE]);
    fact_milli(subject->report, finding, "slow_hash",
               estimate->seconds_log10_milli[ATTACK_SLOW_HASH]);
    fact_milli(subject->report, finding, "fast_hash",
               estimate->seconds_log10_milli[ATTACK_FAST_HASH]);
    if (estimate->bits >= PASSWORD_VERIFY_BITS)
        return;
    bool alert = estimate->bits < PASSWORD_ALERT_BITS;
    finding = add_whole(subject, alert ? "guessable" : "guessable_later",
                        alert ? CHECK_STRONG : CHECK_POINT);
    fact_number(subject->report, finding, "bits", estimate->bits);
}

/* --- why --- */

static bool is_one_word(const struct subject *subject)
{
    return subject->chain.count == 1 && subject->chain.pieces[0].kind == PIECE_WORD;
}

static void tell_word(struct subject *subject, const struct piece *piece)
{
    static const char *const rules[] = {
        [WORD_PASSWORD] = "frequent_part",
        [WORD_PASSWORD_WORLD] = "frequent_part",
        [WORD_FRENCH] = "common_word",
        [WORD_ENGLISH] = "common_word",
        [WORD_FIRST_NAME] = "first_name",
        [WORD_FAMILY_NAME] = "family_name",
        [WORD_PLACE] = "place",
        [WORD_HEALTH] = "health_word",
    };
    enum word_kind kind = wordlist_kind(piece->class_bits);
    bool frequent = is_one_word(subject) && wordlist_is_frequent_password(piece->class_bits);
    struct check_finding *finding =
        frequent ? add_at(subject, "frequent_password", CHECK_STRONG, piece->from, piece->to)
                 : add_at(subject, rules[kind], CHECK_POINT, piece->from, piece->to);
    fact_number(subject->report, finding, "rank", 1u << wordlist_rank_power(piece->class_bits));
    if (!frequent && kind == WORD_FRENCH)
        check_fact(subject->report, finding, "language", STR("fr"));
    if (!frequent && kind == WORD_ENGLISH)
        check_fact(subject->report, finding, "language", STR("en"));
    if (piece->swapped)
        check_fact(subject->report, finding, "disguised", STR("signs"));
    if (piece->backwards)
        check_fact(subject->report, finding, "disguised", STR("backwards"));
}

static void tell_piece(struct subject *subject, const struct piece *piece)
{
    static const char *const keyboards[] = {
        [KEYBOARD_AZERTY] = "azerty", [KEYBOARD_QWERTY] = "qwerty", [KEYBOARD_KEYPAD] = "keypad"};
    struct check_finding *finding;
    switch (piece->kind) {
    case PIECE_WORD:
        tell_word(subject, piece);
        break;
    case PIECE_WALK:
        finding = add_at(subject, "keyboard_walk", CHECK_POINT, piece->from, piece->to);
        check_fact(subject->report, finding, "keyboard", str_from(keyboards[piece->keyboard]));
        break;
    case PIECE_SEQUENCE:
        (void)add_at(subject, "sequence", CHECK_POINT, piece->from, piece->to);
        break;
    case PIECE_REPEAT:
        finding = add_at(subject, "repeat", CHECK_POINT, piece->from, piece->to);
        fact_number(subject->report, finding, "times", (piece->to - piece->from) / piece->unit);
        break;
    case PIECE_DATE:
        (void)add_at(subject, "date", CHECK_POINT, piece->from, piece->to);
        break;
    case PIECE_YEAR:
        (void)add_at(subject, "year", CHECK_POINT, piece->from, piece->to);
        break;
    case PIECE_FREE:
    case PIECE_SEPARATOR:
        break;
    }
}

static void tell_ending(struct subject *subject)
{
    const struct guess_text *text = &subject->text;
    uint32_t from = text->count;
    while (from > 0 && !guess_is_letter(&text->cells[from - 1]))
        from--;
    if (from > 0 && from < text->count && text->count - from <= ENDING_CHARS_MAX)
        (void)add_at(subject, "usual_ending", CHECK_POINT, from, text->count);
}

static void tell_why(struct subject *subject)
{
    for (uint32_t i = 0; i < subject->chain.count; i++)
        tell_piece(subject, &subject->chain.pieces[i]);
    tell_ending(subject);
}

/* --- the former one --- */

static bool has_letters(const struct guess_text *text, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (guess_is_letter(&text->cells[i]))
            return true;
    return false;
}

/* By the letters that were kept: 2024! and 2025! are changed at the end. */
static struct str where_changed(const struct guess_text *text, uint32_t from, uint32_t to)
{
    bool before = has_letters(text, 0, from), after = has_letters(text, to, text->count);
    if (before && after)
        return STR("middle");
    return before ? STR("end") : after ? STR("start") : STR("around");
}

static void tell_renewal(struct subject *subject, struct str former)
{
    struct guess_text before;
    uint32_t from, to;
    guess_read(former, &before);
    switch (renewal_compare(&before, &subject->text, &from, &to)) {
    case RENEWAL_NONE:
        break;
    case RENEWAL_SAME:
        (void)add_whole(subject, "same_as_former", CHECK_STRONG);
        break;
    case RENEWAL_VARIANT: {
        struct check_finding *finding = add_at(subject, "renewal", CHECK_STRONG, from, to);
        check_fact(subject->report, finding, "changed", where_changed(&subject->text, from, to));
        break;
    }
    }
}

void password_check(struct check_report *report, const struct check_password_lists *lists,
                    struct str password, struct str former, struct password_estimate *ret)
{
    struct subject subject = {.report = report};
    struct wordlist words;
    (void)wordlist_open(lists->words, &words); /* without it, fewer words are known */
    guess_read(password, &subject.text);
    bool whole = guess_chain(&subject.text, &words, report->arena, &subject.chain);
    estimate_all(&subject);
    tell_form(&subject);
    tell_guesses(&subject);
    if (former.ptr)
        tell_renewal(&subject, former);
    if (subject.text.more)
        (void)add_whole(&subject, "rest_unread", CHECK_INFO);
    if (!whole)
        (void)add_whole(&subject, "not_checked", CHECK_POINT);
    enum check_verdict least = CHECK_NONE;
    if (!whole || subject.estimate.form == PASSWORD_FORM_NONE ||
        subject.estimate.bits < PASSWORD_VERIFY_BITS)
        least = CHECK_VERIFY;
    findings_finish(report, least);
    if (report->verdict != CHECK_NONE) {
        tell_why(&subject);
        findings_finish(report, least);
    }
    if (ret)
        *ret = subject.estimate;
}
