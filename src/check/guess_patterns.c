/* SPDX-License-Identifier: Apache-2.0 */
/* guess_patterns.c: sequences, repeats, dates, years, and separators used again. */
#include "check/guess.h"

#include <stdlib.h>

enum {
    SEQUENCE_CHARS_MIN = 3,
    LEAP_MAX = 5,
    DAYS = 366,
    YEAR_FIRST = 1900,
    YEAR_LAST = 2049,
    YEARS_NEAR = 10,
};

/* --- sequences --- */

static bool same_sort(const struct cell *a, const struct cell *b)
{
    return (guess_is_letter(a) && guess_is_letter(b)) || (guess_is_digit(a) && guess_is_digit(b));
}

static uint32_t first_cost(const struct cell *cell)
{
    static const uint64_t obvious = 4; /* a, z, 0, 1 */
    char c = cell->plain;
    if (c == 'a' || c == 'z' || c == '0' || c == '1')
        return guess_log2(obvious);
    return guess_log2(guess_is_digit(cell) ? 10 : 26);
}

static void sequence_from(struct guess *guess, uint32_t from)
{
    const struct cell *cells = guess->text->cells;
    if (from + 1 >= guess->text->count)
        return;
    int step = cells[from + 1].plain - cells[from].plain;
    if (step == 0 || abs(step) > LEAP_MAX || (abs(step) > 1 && guess_is_letter(&cells[from])))
        return;
    for (uint32_t to = from + 1; to < guess->text->count; to++) {
        if (!same_sort(&cells[to - 1], &cells[to]) || cells[to].plain - cells[to - 1].plain != step)
            return;
        if (to + 1 - from < SEQUENCE_CHARS_MIN)
            continue;
        uint32_t cost = first_cost(&cells[from]) + guess_log2(to + 1 - from) +
                        (step < 0 ? COST_BIT : 0) + (abs(step) > 1 ? 2 * COST_BIT : 0) +
                        guess_capitals(guess->text, from, to + 1);
        guess_keep(guess, (struct piece){
                              .kind = PIECE_SEQUENCE, .from = from, .to = to + 1, .cost = cost});
    }
}

void guess_sequences(struct guess *guess)
{
    for (uint32_t from = 0; from < guess->text->count; from++)
        sequence_from(guess, from);
}

/* --- repeats --- */

static bool is_periodic(const struct guess_text *text, uint32_t from, uint32_t len)
{
    for (uint32_t period = 1; period <= len / 2; period++) {
        uint32_t i = period;
        while (i < len && guess_same_char(text, from + i, from + i - period))
            i++;
        if (i == len && len % period == 0)
            return true;
    }
    return false;
}

static void keep_repeat(struct guess *guess, uint32_t from, uint32_t unit, uint32_t times)
{
    uint32_t cost = guess_cost(guess, from, from + unit) + guess_log2(times);
    guess_keep(guess, (struct piece){.kind = PIECE_REPEAT,
                                     .from = from,
                                     .to = from + unit * times,
                                     .cost = cost,
                                     .unit = unit});
}

/* The longest runs of this period, from their first character and up to their last. */
static void repeats_of(struct guess *guess, uint32_t unit)
{
    const struct guess_text *text = guess->text;
    for (uint32_t from = 0; from + 2 * unit <= text->count;) {
        uint32_t equal = 0;
        while (from + equal + unit < text->count &&
               guess_same_char(text, from + equal, from + equal + unit))
            equal++;
        uint32_t times = equal / unit + 1, len = equal + unit;
        if (times >= 2 && len > 2 && !is_periodic(text, from, unit)) {
            keep_repeat(guess, from, unit, times);
            if (len % unit != 0)
                keep_repeat(guess, from + len % unit, unit, times);
        }
        from += equal + 1;
    }
}

void guess_repeats(struct guess *guess)
{
    for (uint32_t unit = 1; unit <= guess->text->count / 2; unit++)
        repeats_of(guess, unit);
}

/* --- dates and years --- */

static bool is_year(uint32_t year)
{
    return year >= YEAR_FIRST && year <= YEAR_LAST;
}

static uint32_t year_cost(uint32_t year)
{
    uint32_t away = year > GUESS_YEAR ? year - GUESS_YEAR : GUESS_YEAR - year;
    return guess_log2(away < YEARS_NEAR ? YEARS_NEAR : away);
}

static bool is_day_and_month(uint32_t a, uint32_t b)
{
    return a >= 1 && b >= 1 && ((a <= 31 && b <= 12) || (a <= 12 && b <= 31));
}

static uint32_t full_year(uint32_t year, uint32_t digits)
{
    if (digits == 4)
        return year;
    return year < 50 ? 2000 + year : 1900 + year;
}

/* `digits` digits at `at` as a number; false: there are not as many. */
static bool read_number(const struct guess_text *text, uint32_t at, uint32_t digits, uint32_t *ret)
{
    uint32_t n = 0;
    if (text->count < digits || at > text->count - digits)
        return false;
    for (uint32_t i = at; i < at + digits; i++) {
        if (!guess_is_digit(&text->cells[i]))
            return false;
        n = n * 10 + (uint32_t)(text->cells[i].plain - '0');
    }
    *ret = n;
    return true;
}

/* Digits of the three numbers of a date, in the order written. */
struct date_form {
    uint8_t digits[3];
    uint8_t year; /* which of the three; 3: none */
};

static bool read_date(const struct guess_text *text, uint32_t from, const struct date_form *form,
                      bool separated, uint32_t *ret_to, uint32_t *ret_cost)
{
    uint32_t numbers[3] = {0}, at = from, others[2] = {1, 1}, others_count = 0, year = GUESS_YEAR;
    for (uint32_t i = 0; i < 3; i++) {
        if (form->digits[i] == 0)
            continue;
        if (i > 0 && separated) {
            uint32_t first = from + form->digits[0];
            if (at >= text->count || !(text->cells[at].classes & CHAR_SIGN) ||
                !guess_same_char(text, first, at))
                return false;
            at++;
        }
        if (!read_number(text, at, form->digits[i], &numbers[i]))
            return false;
        at += form->digits[i];
        if (i == form->year)
            year = full_year(numbers[i], form->digits[i]);
        else
            others[others_count++] = numbers[i];
    }
    if (!is_year(year) || !is_day_and_month(others[0], others[1]))
        return false;
    *ret_to = at;
    *ret_cost = guess_log2(DAYS) + (form->year < 3 ? year_cost(year) : 0) + COST_BIT +
                (separated ? 2 * COST_BIT : 0);
    return true;
}

static void dates_from(struct guess *guess, uint32_t from)
{
    static const struct date_form forms[] = {
        {{2, 2, 4}, 2},
        {{4, 2, 2}, 0},
        {{2, 2, 2}, 2},
        {{2, 2, 0}, 3},
        {{2, 4, 0}, 1},
        {{1, 1, 4}, 2},
        {{1, 2, 4}, 2},
        {{2, 1, 4}, 2},
        {{1, 1, 2}, 2},
        {{1, 2, 2}, 2},
        {{2, 1, 2}, 2},
    };
    for (size_t i = 0; i < ARRAY_LEN(forms); i++)
        for (int separated = 0; separated < 2; separated++) {
            uint32_t to, cost;
            if (read_date(guess->text, from, &forms[i], separated, &to, &cost))
                guess_keep(guess, (struct piece){
                                      .kind = PIECE_DATE, .from = from, .to = to, .cost = cost});
        }
}

void guess_dates(struct guess *guess)
{
    for (uint32_t from = 0; from < guess->text->count; from++) {
        uint32_t year;
        dates_from(guess, from);
        if (read_number(guess->text, from, 4, &year) && is_year(year))
            guess_keep(guess, (struct piece){.kind = PIECE_YEAR,
                                             .from = from,
                                             .to = from + 4,
                                             .cost = year_cost(year)});
    }
}

/* --- separators --- */

static bool separates(const struct guess_text *text, uint32_t at)
{
    return at > 0 && at + 1 < text->count && (text->cells[at].classes & CHAR_SIGN) &&
           !(text->cells[at - 1].classes & CHAR_SIGN) && !(text->cells[at + 1].classes & CHAR_SIGN);
}

void guess_separators(struct guess *guess)
{
    for (uint32_t at = 0; at < guess->text->count; at++) {
        if (!separates(guess->text, at))
            continue;
        for (uint32_t before = 0; before < at; before++)
            if (separates(guess->text, before) && guess_same_char(guess->text, before, at)) {
                guess_keep(guess, (struct piece){.kind = PIECE_SEPARATOR,
                                                 .from = at,
                                                 .to = at + 1,
                                                 .cost = COST_BIT});
                break;
            }
    }
}
