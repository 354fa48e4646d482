/* SPDX-License-Identifier: Apache-2.0 */
/* holiday.h: French public holidays and working days.
 *
 * The eleven of Code du travail, article L3133-1. Left out: the two more of Alsace and Moselle, and
 * the commemorations of the abolition of slavery overseas. Holidays only ever put a deadline off
 * here, so that what is left out gives an earlier date, never a later one. */
#ifndef MAILLON_PRACTICE_HOLIDAY_H
#define MAILLON_PRACTICE_HOLIDAY_H

#include "practice/day.h"

enum holiday {
    HOLIDAY_NONE,
    HOLIDAY_NEW_YEAR,      /* 1er janvier */
    HOLIDAY_EASTER_MONDAY, /* lundi de Pâques: Easter + 1 day */
    HOLIDAY_LABOUR,        /* 1er mai */
    HOLIDAY_VICTORY,       /* 8 mai */
    HOLIDAY_ASCENSION,     /* Easter + 39 days; may fall on 1 or 8 May */
    HOLIDAY_WHIT_MONDAY,   /* lundi de Pentecôte: Easter + 50 days */
    HOLIDAY_BASTILLE,      /* 14 juillet */
    HOLIDAY_ASSUMPTION,    /* 15 août */
    HOLIDAY_ALL_SAINTS,    /* 1er novembre */
    HOLIDAY_ARMISTICE,     /* 11 novembre */
    HOLIDAY_CHRISTMAS,     /* 25 décembre */
    HOLIDAYS,
};

/* Easter Sunday of a Gregorian year, 1583 to 9999: "Anonymous Gregorian algorithm" (Nature, 20
 * April 1876; Butcher; Meeus, Astronomical Algorithms, chapter 8). */
int32_t holiday_easter(int32_t year);
/* The holiday's day. holiday: not HOLIDAY_NONE; year: as above. */
int32_t holiday_day(enum holiday holiday, int32_t year);
/* The first in the order of the enum where two share a day; HOLIDAY_NONE: an ordinary day. */
enum holiday holiday_find(int32_t day);
/* "All days other than public holidays, Sundays and Saturdays": Regulation 1182/71, article 2(2).
 */
bool holiday_is_working_day(int32_t day);

#endif
