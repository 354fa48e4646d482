/* SPDX-License-Identifier: Apache-2.0 */
/* words.h: the words of a report, in the pack's language. */
#ifndef MAILLON_REPORT_WORDS_H
#define MAILLON_REPORT_WORDS_H

#include "report/report.h"

enum word {
    WORD_REPORT,
    WORD_SESSION,
    WORD_DATE,
    WORD_LASTED,
    WORD_JOINED,
    WORD_PEAK,
    WORD_TO_END,
    WORD_EACH,
    WORD_RIGHT,
    WORD_INTERVAL,
    WORD_AGAIN,
    WORD_AGAIN_NONE,
    WORD_BY_QUESTION,
    WORD_BY_THEME,
    WORD_POLLS,
    WORD_BEFORE,
    WORD_AFTER,
    WORD_CLOUD,
    WORD_FEEDBACK,
    WORD_USEFULNESS,
    WORD_CHANGE,
    WORD_REMARKS,
    WORD_ASKS,
    WORD_PROFILES,
    WORD_PROFILES_HIDDEN,
    WORD_PLAYERS,
    WORD_NUMBER,
    WORD_STEP,
    WORD_KIND,
    WORD_THEME,
    WORD_QUESTION,
    WORD_ANSWER,
    WORD_IS_RIGHT,
    WORD_CHOSEN,
    WORD_ANSWERED,
    WORD_PRESENT,
    WORD_SHARE,
    WORD_LOW,
    WORD_HIGH,
    WORD_MEDIAN_S,
    WORD_WRONG,
    WORD_MISSED,
    WORD_CLUES,
    WORD_CANCELLED,
    WORD_TEST,
    WORD_YES,
    WORD_NO,
    WORD_RANK,
    WORD_PSEUDONYM,
    WORD_POINTS,
    WORD_SUPPORTS,
    WORD_NOT_ENDED,
    WORD_MADE_BY,
    WORD_NO_ANSWER,
    WORD_MEAN,
    WORD_COUNT,
    WORD_SUMMARY,
    WORD_ANSWERS,
    WORDS_COUNT,
};

/* Static. */
const char *word(const struct report *report, enum word which);
const char *word_kind(const struct report *report, enum pack_step_kind kind);
/* Of a profession by its stable name. */
const char *word_profile(const struct report *report, const char *name);
bool word_french(const struct report *report);

#endif
