/* SPDX-License-Identifier: Apache-2.0 */
/* check.c: the checks as a WebAssembly module, for the toolbox. web/tools/core/ is its other half.
 *
 * A call: the page asks for room, writes the input there, calls a check, and reads the report, all
 * before the next call for room, which drops what the last one held. A report is words of 32 bits,
 * and addresses are the module's own:
 *
 *   verdict, more, number of findings; then for each
 *   rule (to a final NUL), severity, start, end, number of facts; then for each
 *   name (to a final NUL), value, its bytes
 *
 * After `message`, `shown` tells what a reader sees, in the same way:
 *
 *   number of pieces; then for each
 *   kind, text, its bytes, number of links, number of marks; then for each link
 *   target, its bytes, start and end of its words in the text, start and end of it in the input;
 *   then for each mark
 *   index of its finding, start and end in the text
 *
 * 0 in place of either: no memory. */
#include <stdlib.h>

#include "base/limits.h"
#include "check/address.h"
#include "check/link.h"
#include "check/message.h"
#include "check/passphrase.h"

#define EXPORT(name) __attribute__((export_name(name)))

enum {
    REPORT_WORDS = 3,
    FINDING_WORDS = 5,
    FACT_WORDS = 3,
    PIECE_WORDS = 5,
    LINK_WORDS = 6,
    MARK_WORDS = 3,
};

static struct arena *arena; /* of the call under way */
static struct check_password_lists lists;
static struct check_report report;
static struct shown shown;

static uint32_t address(const void *at)
{
    return (uint32_t)(uintptr_t)at;
}

static size_t report_words(void)
{
    size_t ret = REPORT_WORDS + report.count * FINDING_WORDS;
    for (uint32_t i = 0; i < report.count; i++)
        ret += report.items[i].facts_count * FACT_WORDS;
    return ret;
}

static uint32_t *write_finding(uint32_t *out, const struct check_finding *finding)
{
    *out++ = address(finding->rule);
    *out++ = finding->severity;
    *out++ = finding->start;
    *out++ = finding->end;
    *out++ = finding->facts_count;
    for (uint32_t i = 0; i < finding->facts_count; i++) {
        *out++ = address(finding->facts[i].name);
        *out++ = address(finding->facts[i].value.ptr);
        *out++ = (uint32_t)finding->facts[i].value.len;
    }
    return out;
}

static const uint32_t *write_report(void)
{
    uint32_t *ret = arena_alloc(arena, report_words() * sizeof(*ret)), *out = ret;
    if (!ret)
        return NULL;
    *out++ = report.verdict;
    *out++ = report.more;
    *out++ = report.count;
    for (uint32_t i = 0; i < report.count; i++)
        out = write_finding(out, &report.items[i]);
    return ret;
}

static size_t shown_words_max(void)
{
    size_t ret = 1;
    for (uint32_t i = 0; i < shown.count; i++)
        ret += PIECE_WORDS + shown.pieces[i].links_count * LINK_WORDS + report.count * MARK_WORDS;
    return ret;
}

static uint32_t *write_links(uint32_t *out, const struct shown_piece *piece)
{
    for (uint32_t i = 0; i < piece->links_count; i++) {
        *out++ = address(piece->links[i].target.ptr);
        *out++ = (uint32_t)piece->links[i].target.len;
        *out++ = piece->links[i].text_start;
        *out++ = piece->links[i].text_end;
        struct text_span place =
            text_origin(piece->text.source, piece->links[i].start, piece->links[i].end);
        *out++ = place.start;
        *out++ = place.end;
    }
    return out;
}

/* Gives how many there are. */
static uint32_t write_marks(uint32_t *out, const struct text *text)
{
    uint32_t ret = 0;
    for (uint32_t i = 0; i < report.count; i++) {
        struct text_span span = text_locate(text, report.items[i].start, report.items[i].end);
        if (span.start == span.end)
            continue;
        *out++ = i;
        *out++ = span.start;
        *out++ = span.end;
        ret++;
    }
    return ret;
}

static uint32_t *write_piece(uint32_t *out, const struct shown_piece *piece)
{
    out[0] = piece->kind;
    out[1] = address(piece->text.ptr);
    out[2] = piece->text.len;
    out[3] = piece->links_count;
    uint32_t *marks = write_links(out + PIECE_WORDS, piece);
    out[4] = write_marks(marks, &piece->text);
    return marks + (size_t)out[4] * MARK_WORDS;
}

/* Begins a call. NULL: no memory. */
EXPORT("room") char *wasm_room(uint32_t bytes)
{
    if (!arena)
        arena = arena_new((size_t)2 * CHECK_ARENA_BYTES_MAX); /* the input and its report, too */
    if (!arena)
        return NULL;
    arena_reset(arena);
    return arena_alloc(arena, bytes);
}

EXPORT("message") const uint32_t *wasm_message(const char *input, uint32_t len)
{
    check_report_init(&report, arena);
    message_check(&report, (struct str){input, len}, &shown);
    return write_report();
}

EXPORT("shown") const uint32_t *wasm_shown(void)
{
    uint32_t *ret = arena_alloc(arena, shown_words_max() * sizeof(*ret));
    if (!ret)
        return NULL;
    uint32_t *out = ret;
    *out++ = shown.count;
    for (uint32_t i = 0; i < shown.count; i++)
        out = write_piece(out, &shown.pieces[i]);
    return ret;
}

EXPORT("link") const uint32_t *wasm_link(const char *input, uint32_t len)
{
    check_report_init(&report, arena);
    link_check(&report, (struct str){input, len});
    return write_report();
}

EXPORT("address") const uint32_t *wasm_address(const char *input, uint32_t len)
{
    check_report_init(&report, arena);
    address_check(&report, (struct str){input, len});
    return write_report();
}

/* former_len 0: there is no former one. */
EXPORT("password")
const uint32_t *wasm_password(const char *input, uint32_t len, const char *former,
                              uint32_t former_len)
{
    check_report_init(&report, arena);
    password_check(&report, &lists, (struct str){input, len},
                   (struct str){former_len > 0 ? former : NULL, former_len}, NULL);
    return write_report();
}

/* Room for both lists, kept from then on; call once. NULL: no memory. */
EXPORT("lists_room") char *wasm_lists_room(uint32_t words_len, uint32_t phrases_len)
{
    char *ret = malloc((size_t)words_len + phrases_len);
    if (ret)
        lists = (struct check_password_lists){
            {ret,             words_len  },
            {ret + words_len, phrases_len}
        };
    return ret;
}

EXPORT("random_bytes") uint32_t wasm_random_bytes(void)
{
    return PASSPHRASE_RANDOM_BYTES;
}

/* random: in the room, as many bytes as random_bytes says. Seven words, to a final NUL; NULL: none.
 */
EXPORT("passphrase") const char *wasm_passphrase(const char *random)
{
    return passphrase_make(arena, &lists, PASSPHRASE_WORDS, STR("-"),
                           (struct str){random, PASSPHRASE_RANDOM_BYTES})
        .ptr;
}
