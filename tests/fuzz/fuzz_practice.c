/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_practice.c: bytes as a date, as a time, and as the texts of a calendar. What is read prints
 * the same; a date gives a whole report; a calendar keeps its form whatever its texts hold. */
#include <stdint.h>

#include "practice/access.h"
#include "practice/clock.h"
#include "practice/ics.h"
#include "practice/retention.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_ARENA_BYTES = 1 << 16,
    LINE_BYTES_MAX = 75, /* RFC 5545, 3.1 */
    CALENDAR_LINES = 18, /* of one event with an alarm; an empty description is left out */
};

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void look_at_date(struct practice_report *report, struct str input)
{
    int32_t day;
    char text[DAY_TEXT_BYTES];
    if (day_parse(input, &day) != DAY_FINE)
        return;
    day_print(day, text);
    must(str_eq(input, (struct str){text, sizeof(text)}));
    access_report(report, &(struct access_request){.asked_day = day,
                                                   .newest_day = day,
                                                   .newest_known = true,
                                                   .medical_file = true,
                                                   .other_data = true,
                                                   .complex = true});
    retention_report(
        report, &(struct retention_record){.last_day = day, .born_day = day, .born_known = true});
}

static void look_at_time(struct practice_report *report, struct str input)
{
    int64_t local_min, utc_min;
    char text[DAY_TIME_BYTES];
    if (day_parse_time(input, &local_min) != DAY_FINE)
        return;
    day_print_time(local_min, text);
    must(str_eq(input, (struct str){text, sizeof(text)}));
    for (enum zone zone = 0; zone < ZONES; zone++) {
        enum zone_times times = zone_to_utc(zone, local_min, &utc_min);
        must((zone_to_local(zone, utc_min) == local_min) == (times != ZONE_NEVER));
    }
    clock_report(report,
                 &(struct clock_incident){.aware_local_min = local_min, .personal_data = true});
}

static void look_at_calendar(struct str input)
{
    struct buf out;
    size_t used = 0, lines = 0;
    struct ics_alarm alarm = {-60, input};
    buf_init(&out, 64 * (input.len + 64));
    ics_begin(&out, STR("-//Maillon//Fuzz//FR"));
    ics_put_event(&out,
                  &(struct ics_event){.uid = input,
                                      .summary = input,
                                      .description = input,
                                      .whole_day = true,
                                      .every_months = 1,
                                      .alarms = &alarm,
                                      .alarms_count = 1},
                  0);
    ics_end(&out);
    must(!out.refused && str_is_utf8(buf_str(&out)));
    for (size_t i = 0; i < out.len; i++) {
        if (out.ptr[i] != '\r') {
            must((unsigned char)out.ptr[i] >= ' ' && ++used <= LINE_BYTES_MAX);
            continue;
        }
        must(out.ptr[++i] == '\n' && used > 0);
        lines += out.ptr[i + 1 < out.len ? i + 1 : 0] != ' ';
        used = 0;
    }
    must(lines == CALENDAR_LINES - (input.len == 0)); /* whatever the texts hold */
    buf_done(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str input = {(const char *)data, size};
    struct arena *arena = arena_new(FUZZ_ARENA_BYTES);
    struct practice_report report;
    if (!arena)
        return 0;
    practice_report_init(&report, arena);
    look_at_date(&report, input);
    look_at_time(&report, input);
    must(!report.cut);
    look_at_calendar(input);
    arena_free(arena);
    return 0;
}
