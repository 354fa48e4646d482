/* SPDX-License-Identifier: Apache-2.0 */
/* ics.c: see ics.h. */
#include "practice/ics.h"

#include <assert.h>

#include "base/utf8.h"

enum {
    LINE_BYTES_MAX = 75, /* RFC 5545, 3.1; without CRLF */
    SHORTEST_MONTH_DAYS = 28,
    LONGEST_MONTH_DAYS = 31,
    NUMBER_BYTES = 10,
    BASIC_DAY_BYTES = 8,
    BASIC_TIME_BYTES = 16,
};

/* A content line under way, and the bytes of its last physical line. */
struct line {
    struct buf *out;
    size_t used;
};

/* --- lines --- */

/* piece: one character, or an escape, which is not parted either. */
static void put_piece(struct line *line, struct str piece)
{
    if (line->used + piece.len > LINE_BYTES_MAX) {
        (void)buf_put(line->out, STR("\r\n "));
        line->used = 1; /* the space counts */
    }
    (void)buf_put(line->out, piece);
    line->used += piece.len;
}

/* Our own ASCII: nothing to escape. */
static void put_plain(struct line *line, struct str text)
{
    for (size_t i = 0; i < text.len; i++)
        put_piece(line, (struct str){text.ptr + i, 1});
}

static void put_number(struct line *line, uint32_t number)
{
    char digits[NUMBER_BYTES];
    size_t at = sizeof(digits);
    do {
        digits[--at] = (char)('0' + number % 10);
        number /= 10;
    } while (number > 0);
    put_plain(line, (struct str){digits + at, sizeof(digits) - at});
}

static void put_character(struct line *line, uint32_t code)
{
    char bytes[UTF8_BYTES_MAX];
    switch (code) {
    case '\\':
        put_piece(line, STR("\\\\"));
        return;
    case ';':
        put_piece(line, STR("\\;"));
        return;
    case ',':
        put_piece(line, STR("\\,"));
        return;
    case '\n':
        put_piece(line, STR("\\n"));
        return;
    default: /* of all characters, not of an enum */
        if (code >= ' ' && code != 0x7f)
            put_piece(line, (struct str){bytes, utf8_encode(code, bytes)});
    }
}

/* TEXT: RFC 5545, 3.3.11. */
static void put_text(struct line *line, struct str text)
{
    size_t n;
    for (size_t at = 0; at < text.len; at += n)
        put_character(line, utf8_decode(text, at, &n));
}

static void end_line(struct line *line)
{
    (void)buf_put(line->out, STR("\r\n"));
    line->used = 0;
}

static void put_line(struct buf *out, struct str text)
{
    struct line line = {.out = out};
    put_plain(&line, text);
    end_line(&line);
}

static void put_text_line(struct buf *out, struct str name, struct str text)
{
    struct line line = {.out = out};
    put_plain(&line, name);
    put_text(&line, text);
    end_line(&line);
}

/* --- dates --- */

/* 20261124 */
static void print_basic_day(int32_t day, char ret[BASIC_DAY_BYTES])
{
    char text[DAY_TEXT_BYTES];
    size_t len = 0;
    day_print(day, text);
    for (size_t i = 0; i < sizeof(text); i++)
        if (text[i] != '-')
            ret[len++] = text[i];
    assert(len == BASIC_DAY_BYTES);
}

/* 20261124T131000Z */
static void print_basic_time(int64_t utc_min, char ret[BASIC_TIME_BYTES])
{
    char text[DAY_TIME_BYTES];
    day_print_time(utc_min, text);
    print_basic_day(day_of_time(utc_min), ret);
    const char time[] = {'T', text[11], text[12], text[14], text[15], '0', '0', 'Z'};
    for (size_t i = 0; i < sizeof(time); i++)
        ret[BASIC_DAY_BYTES + i] = time[i];
}

static void put_day_line(struct buf *out, struct str name, int32_t day)
{
    char text[BASIC_DAY_BYTES];
    struct line line = {.out = out};
    print_basic_day(day, text);
    put_plain(&line, name);
    put_plain(&line, (struct str){text, sizeof(text)});
    end_line(&line);
}

static void put_time_line(struct buf *out, struct str name, int64_t utc_min)
{
    char text[BASIC_TIME_BYTES];
    struct line line = {.out = out};
    print_basic_time(utc_min, text);
    put_plain(&line, name);
    put_plain(&line, (struct str){text, sizeof(text)});
    end_line(&line);
}

/* FREQ=MONTHLY leaves out the months without that day (RFC 5545, 3.3.10): on the 29th, 30th or
 * 31st, the last of the days from the 28th on that the month has is asked for instead. */
static void put_repeat(struct buf *out, int32_t day, uint32_t every_months)
{
    uint32_t month_day = day_to_date(day).day;
    struct line line = {.out = out};
    put_plain(&line, STR("RRULE:FREQ=MONTHLY;INTERVAL="));
    put_number(&line, every_months);
    if (month_day == LONGEST_MONTH_DAYS) {
        put_plain(&line, STR(";BYMONTHDAY=-1")); /* the same, and read by more programs */
    } else if (month_day > SHORTEST_MONTH_DAYS) {
        put_plain(&line, STR(";BYMONTHDAY="));
        for (uint32_t i = SHORTEST_MONTH_DAYS; i <= month_day; i++) {
            put_number(&line, i);
            if (i < month_day)
                put_plain(&line, STR(","));
        }
        put_plain(&line, STR(";BYSETPOS=-1"));
    }
    end_line(&line);
}

static void put_alarm(struct buf *out, const struct ics_alarm *alarm)
{
    struct line line = {.out = out};
    int64_t minutes = alarm->minutes;
    put_line(out, STR("BEGIN:VALARM"));
    put_line(out, STR("ACTION:DISPLAY"));
    put_text_line(out, STR("DESCRIPTION:"), alarm->text);
    put_plain(&line, minutes < 0 ? STR("TRIGGER:-PT") : STR("TRIGGER:PT"));
    put_number(&line, (uint32_t)(minutes < 0 ? -minutes : minutes));
    put_plain(&line, STR("M"));
    end_line(&line);
    put_line(out, STR("END:VALARM"));
}

/* --- calendars --- */

void ics_begin(struct buf *out, struct str prodid)
{
    put_line(out, STR("BEGIN:VCALENDAR"));
    put_line(out, STR("VERSION:2.0"));
    put_text_line(out, STR("PRODID:"), prodid);
}

void ics_put_event(struct buf *out, const struct ics_event *event, int64_t stamp_utc_min)
{
    assert(event->whole_day || event->every_months == 0);
    put_line(out, STR("BEGIN:VEVENT"));
    put_text_line(out, STR("UID:"), event->uid);
    put_time_line(out, STR("DTSTAMP:"), stamp_utc_min);
    if (event->whole_day)
        put_day_line(out, STR("DTSTART;VALUE=DATE:"), event->day);
    else
        put_time_line(out, STR("DTSTART:"), event->utc_min);
    if (event->every_months > 0)
        put_repeat(out, event->day, event->every_months);
    put_text_line(out, STR("SUMMARY:"), event->summary);
    if (event->description.len > 0)
        put_text_line(out, STR("DESCRIPTION:"), event->description);
    put_line(out, STR("TRANSP:TRANSPARENT")); /* a deadline makes nobody busy */
    for (size_t i = 0; i < event->alarms_count; i++)
        put_alarm(out, &event->alarms[i]);
    put_line(out, STR("END:VEVENT"));
}

void ics_end(struct buf *out)
{
    put_line(out, STR("END:VCALENDAR"));
}
