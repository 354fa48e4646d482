/* SPDX-License-Identifier: Apache-2.0 */
/* test_practice_ics.c: calendars, read back by a reader that shares no code with the writer. */
#include "practice_fixture.h"

#include "base/file.h"
#include "cli/practice_calendar.h"
#include "practice/clock.h"
#include "practice/ics.h"

enum {
    BYTES_MAX = 1 << 16,
    LINE_MAX_BYTES = 75,
};

/* Looks at the physical lines, and joins them. ret: owned by the caller. */
static void unfold(struct str bytes, struct buf *ret)
{
    size_t used = 0;
    buf_init(ret, BYTES_MAX);
    assert_true(str_ends(bytes, STR("\r\n")));
    for (size_t i = 0; i < bytes.len; i++) {
        if (bytes.ptr[i] != '\r') {
            assert_true((unsigned char)bytes.ptr[i] >= ' ');
            assert_true(++used <= LINE_MAX_BYTES);
            (void)buf_put_byte(ret, (uint8_t)bytes.ptr[i]);
            continue;
        }
        assert_true(used > 0 && bytes.ptr[i + 1] == '\n');
        i++;
        bool folded = i + 1 < bytes.len && bytes.ptr[i + 1] == ' ';
        /* a line ends after a whole character, so that what is before it is whole UTF-8 */
        assert_true(str_is_utf8(str_head(bytes, i - 1)));
        used = folded ? 1 : 0;
        i += folded;
        if (!folded)
            (void)buf_put_byte(ret, '\n');
    }
    assert_false(ret->refused);
}

/* The value of the first line that begins so, its escapes undone. */
static void value_of(struct str lines, struct str name, struct buf *ret)
{
    struct str line, value = {0};
    while (value.len == 0 && str_cut(lines, '\n', &line, &lines))
        if (str_starts(line, name))
            value = str_skip(line, name.len);
    buf_init(ret, BYTES_MAX);
    for (size_t i = 0; i < value.len; i++) {
        char c = value.ptr[i];
        assert_true(c != ';' && c != ',');
        if (c == '\\') {
            assert_true(++i < value.len);
            assert_non_null(memchr("\\;,n", value.ptr[i], 4));
            c = value.ptr[i] == 'n' ? '\n' : value.ptr[i];
        }
        (void)buf_put_byte(ret, (uint8_t)c);
    }
}

static void write_one(struct buf *out, const struct ics_event *event)
{
    buf_init(out, BYTES_MAX);
    ics_begin(out, STR("-//Maillon//Test//FR"));
    ics_put_event(out, event, time_of("2026-11-24T14:10"));
    ics_end(out);
    assert_false(out->refused);
}

static const struct {
    const char *name, *text, *read; /* NULL: the same */
} texts[] = {
    {"plain",              "Notifier la CNIL",                NULL                         },
    {"commas, semicolons", "a, b; c",                         NULL                         },
    {"a backslash",        "C:\\dossiers",                    NULL                         },
    {"a colon, a quote",   "il dit : \"non\"",                NULL                         },
    {"two lines",          "un\ndeux",                        NULL                         },
    {"CRLF",               "un\r\ndeux",                      "un\ndeux"                   },
    {"control characters",
     "a\tb\x01\x7f"
     "c",                                                     "abc"                        },
    {"accents",            "Élève œuf 28 °C",             NULL                         },
    {"four bytes",         "🔒 chiffré",                   NULL                         },
    {"no UTF-8",           "caf\xe9",                         "caf\xef\xbf\xbd"            },
    {"a line of its own",  "a\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\nEND:VEVENT\nBEGIN:VEVENT"},
};

static void texts_come_back(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        struct buf out, lines, value;
        struct str text = str_from(texts[i].text);
        write_one(&out, &(struct ics_event){.uid = text, .summary = text, .description = text});
        unfold(buf_str(&out), &lines);
        static const char *const names[] = {"UID:", "SUMMARY:", "DESCRIPTION:"};
        for (size_t k = 0; k < ARRAY_LEN(names); k++) {
            value_of(buf_str(&lines), str_from(names[k]), &value);
            if (!str_eq(buf_str(&value), str_from(texts[i].read ? texts[i].read : texts[i].text)))
                fail_msg("%s: %s" STR_FMT, texts[i].name, names[k], STR_ARG(buf_str(&value)));
            buf_done(&value);
        }
        buf_done(&lines);
        buf_done(&out);
    }
}

/* Each character lands on each place of a line. */
static void no_character_is_parted(void **state)
{
    static const char *const characters[] = {"x", "é", "€", "🔒", ",", "\\", "\n"};
    (void)state;
    for (size_t c = 0; c < ARRAY_LEN(characters); c++)
        for (size_t pad = 0; pad < 2 * LINE_MAX_BYTES; pad++) {
            struct buf text, out, lines, value;
            buf_init(&text, BYTES_MAX);
            for (size_t i = 0; i < pad; i++)
                (void)buf_put_byte(&text, 'a');
            for (size_t i = 0; i < 40; i++)
                (void)buf_put(&text, str_from(characters[c]));
            write_one(&out, &(struct ics_event){.summary = buf_str(&text)});
            unfold(buf_str(&out), &lines);
            value_of(buf_str(&lines), STR("SUMMARY:"), &value);
            assert_true(str_eq(buf_str(&value), buf_str(&text)));
            buf_done(&value);
            buf_done(&lines);
            buf_done(&out);
            buf_done(&text);
        }
}

static const struct {
    const char *name, *day;
    uint32_t every_months;
    const char *rule;
} repeats[] = {
    {"once",         "2026-11-24", 0,  ""                                                       },
    {"each month",   "2026-11-24", 1,  "FREQ=MONTHLY;INTERVAL=1"                                },
    {"each quarter", "2026-11-28", 3,  "FREQ=MONTHLY;INTERVAL=3"                                },
    {"each year",    "2026-11-24", 12, "FREQ=MONTHLY;INTERVAL=12"                               },
    {"on the 29th",  "2028-02-29", 12, "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=28,29;BYSETPOS=-1"  },
    {"on the 30th",  "2026-11-30", 6,  "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30;BYSETPOS=-1"},
    {"on the 31st",  "2026-01-31", 1,  "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1"                  },
};

static void repeats_fall_on_a_day_of_each_month(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(repeats); i++) {
        struct buf out, lines;
        struct str line, rest, found = {0};
        write_one(&out, &(struct ics_event){.whole_day = true,
                                            .day = day_of(repeats[i].day),
                                            .every_months = repeats[i].every_months});
        unfold(buf_str(&out), &lines);
        rest = buf_str(&lines);
        while (str_cut(rest, '\n', &line, &rest))
            if (str_starts(line, STR("RRULE:")))
                found = str_skip(line, 6);
        if (!str_eq(found, str_from(repeats[i].rule)))
            fail_msg("%s: " STR_FMT, repeats[i].name, STR_ARG(found));
        buf_done(&lines);
        buf_done(&out);
    }
}

static void a_small_buffer_is_told(void **state)
{
    struct buf whole;
    struct ics_alarm alarm = {-1440, STR("Demain")};
    struct ics_event event = {
        .summary = STR("a"), .description = STR("b, c"), .alarms = &alarm, .alarms_count = 1};
    (void)state;
    write_one(&whole, &event);
    for (size_t max = 0; max < whole.len; max++) {
        struct buf out;
        buf_init(&out, max);
        ics_begin(&out, STR("-//Maillon//Test//FR"));
        ics_put_event(&out, &event, 0);
        ics_end(&out);
        assert_true(out.refused);
        buf_done(&out);
    }
    buf_done(&whole);
}

/* An incident with dates of both sorts, as `maillon practice clocks --ics` gives it. To make the
 * file again: MAILLON_GOLDEN=1 build/tests/unit/test_practice_ics, and read it. */
static void the_golden_calendar(void **state)
{
    struct arena *arena = arena_new(1 << 20);
    struct practice_report report;
    struct clock_incident incident = {.aware_local_min = time_of("2026-04-03T18:30"),
                                      .personal_data = true,
                                      .attack = true,
                                      .insured = true,
                                      .risk = CLOCK_RISK_HIGH};
    static const struct practice_rule lasting = {"file_archive", PRACTICE_ADVICE, "cnil_2020_081",
                                                 "S07"};
    struct buf out, lines;
    struct str golden;
    struct err err = {0};
    char path[512];
    (void)state;
    practice_report_init(&report, arena);
    clock_report(&report, &incident);
    struct practice_item *item = practice_add(&report, &lasting);
    practice_set_day(item, PRACTICE_THROUGH, day_of("2046-12-31"));
    practice_fact_day(&report, item, "from", day_of("2032-01-01"));
    buf_init(&out, BYTES_MAX);
    assert_int_equal(practice_calendar_put(&out, &report, &(struct practice_calendar_key){0},
                                           CHECK_FRENCH, time_of("2026-04-03T17:00")),
                     3);
    unfold(buf_str(&out), &lines);
    (void)snprintf(path, sizeof(path), "%s/tests/unit/golden/practice.ics", getenv("SOURCE_ROOT"));
    if (getenv("MAILLON_GOLDEN")) {
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        assert_int_equal(fwrite(out.ptr, 1, out.len, file), out.len);
        (void)fclose(file);
    }
    if (!file_read(arena, path, BYTES_MAX, &golden, &err))
        fail_msg("%s", err.message);
    if (!str_eq(golden, buf_str(&out)))
        fail_msg("not as in %s:\n" STR_FMT, path, STR_ARG(buf_str(&out)));
    buf_done(&lines);
    buf_done(&out);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(texts_come_back),
        cmocka_unit_test(no_character_is_parted),
        cmocka_unit_test(repeats_fall_on_a_day_of_each_month),
        cmocka_unit_test(a_small_buffer_is_told),
        cmocka_unit_test(the_golden_calendar),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
