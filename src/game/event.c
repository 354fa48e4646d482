/* SPDX-License-Identifier: Apache-2.0 */
/* event.c: events to bytes and back. A number has one form only (the shortest), so that the same
 * events are the same bytes. */
#include "game/event.h"

#include <assert.h>
#include <string.h>

enum {
    LEB_BYTES_MAX = 10,                   /* 64 bits, seven a byte */
    EVENT_NUMBERS_MAX = 6,                /* an ANSWER's */
    TEXT_BYTES_MAX = GAME_TEXT_BYTES_MAX, /* longer than any pseudonym */
    EVENT_BYTES_MAX = 1 + LEB_BYTES_MAX * (2 + EVENT_NUMBERS_MAX) + TEXT_BYTES_MAX,
};
static_assert((int)GAME_PSEUDONYM_BYTES_MAX < (int)TEXT_BYTES_MAX, "a tail holds either");

/* The numbers of each type, in the order of the bytes. JOIN adds its hash, KEEP its pseudonym, TEXT
 * and ASK their text. */
enum field {
    FIELD_NONE,
    FIELD_PLAYER,
    FIELD_STEP,
    FIELD_PHASE,
    FIELD_CHOICES,
    FIELD_CLAIMED,
    FIELD_SEEN,
    FIELD_RTT,
    FIELD_PROPOSAL,
    FIELD_SLOT,
    FIELD_ITEM,
};

static const struct {
    const char *name;
    enum field fields[EVENT_NUMBERS_MAX];
} types[EVENT_TYPE_MAX + 1] = {
    [EVENT_JOIN] = {"join",       {FIELD_NONE}                          },
    [EVENT_DRAW] = {"draw",       {FIELD_PLAYER}                        },
    [EVENT_KEEP] = {"keep",       {FIELD_PLAYER, FIELD_PROPOSAL}        },
    [EVENT_CONNECT] = {"connect",    {FIELD_PLAYER}                        },
    [EVENT_DISCONNECT] = {"disconnect", {FIELD_PLAYER}                        },
    [EVENT_ANSWER] = {"answer",
                    {FIELD_PLAYER, FIELD_STEP, FIELD_CHOICES, FIELD_CLAIMED, FIELD_SEEN,
                       FIELD_RTT}                                       },
    [EVENT_TICK] = {"tick",       {FIELD_NONE}                          },
    [EVENT_START] = {"start",      {FIELD_NONE}                          },
    [EVENT_NEXT] = {"next",       {FIELD_STEP, FIELD_PHASE}             },
    [EVENT_BACK] = {"back",       {FIELD_NONE}                          },
    [EVENT_SKIP] = {"skip",       {FIELD_NONE}                          },
    [EVENT_CLOSE] = {"close",      {FIELD_NONE}                          },
    [EVENT_EXTEND] = {"extend",     {FIELD_NONE}                          },
    [EVENT_PAUSE] = {"pause",      {FIELD_NONE}                          },
    [EVENT_RESUME] = {"resume",     {FIELD_NONE}                          },
    [EVENT_CANCEL] = {"cancel",     {FIELD_NONE}                          },
    [EVENT_EXCLUDE] = {"exclude",    {FIELD_PLAYER}                        },
    [EVENT_LOCK] = {"lock",       {FIELD_NONE}                          },
    [EVENT_UNLOCK] = {"unlock",     {FIELD_NONE}                          },
    [EVENT_SOUNDS_ON] = {"sounds_on",  {FIELD_NONE}                          },
    [EVENT_SOUNDS_OFF] = {"sounds_off", {FIELD_NONE}                          },
    [EVENT_END] = {"end",        {FIELD_NONE}                          },
    [EVENT_JUMP] = {"jump",       {FIELD_STEP}                          },
    [EVENT_MORE] = {"more",       {FIELD_STEP, FIELD_SLOT}              },
    [EVENT_TEXT] = {"text",       {FIELD_PLAYER, FIELD_STEP, FIELD_SLOT}},
    [EVENT_WORD_SHOW] = {"word_show",  {FIELD_STEP, FIELD_ITEM}              },
    [EVENT_WORD_HIDE] = {"word_hide",  {FIELD_STEP, FIELD_ITEM}              },
    [EVENT_ASK] = {"ask",        {FIELD_PLAYER}                        },
    [EVENT_SUPPORT] = {"support",    {FIELD_PLAYER, FIELD_ITEM}            },
    [EVENT_ASK_SHOW] = {"ask_show",   {FIELD_ITEM}                          },
    [EVENT_ASK_CLOSE] = {"ask_close",  {FIELD_ITEM}                          },
    [EVENT_PROJECT] = {"project",    {FIELD_ITEM}                          },
    [EVENT_UNPROJECT] = {"unproject",  {FIELD_NONE}                          },
    [EVENT_PROFILE] = {"profile",    {FIELD_PLAYER, FIELD_ITEM}            },
    [EVENT_ASKS_ON] = {"asks_on",    {FIELD_NONE}                          },
    [EVENT_ASKS_OFF] = {"asks_off",   {FIELD_NONE}                          },
    [EVENT_RECOVER] = {"recover",    {FIELD_NONE}                          },
};

static bool is_type(uint32_t type)
{
    return type >= EVENT_JOIN && type <= (uint32_t)EVENT_TYPE_MAX;
}

const char *event_name(enum event_type type)
{
    return is_type(type) ? types[type].name : "unknown";
}

static uint32_t field_get(const struct event *event, enum field field)
{
    switch (field) {
    case FIELD_PLAYER:
        return event->player;
    case FIELD_STEP:
        return event->step;
    case FIELD_PHASE:
        return (uint32_t)event->phase;
    case FIELD_CHOICES:
        return event->choices;
    case FIELD_CLAIMED:
        return event->claimed_ms;
    case FIELD_SEEN:
        return event->seen_ms;
    case FIELD_RTT:
        return event->rtt_ms;
    case FIELD_PROPOSAL:
        return event->proposal;
    case FIELD_SLOT:
        return event->slot;
    case FIELD_ITEM:
        return event->item;
    case FIELD_NONE:
        break;
    }
    return 0;
}

/* false: the field cannot have this value. */
static bool field_set(struct event *event, enum field field, uint32_t value)
{
    switch (field) {
    case FIELD_PLAYER:
        event->player = value;
        return true;
    case FIELD_STEP:
        event->step = value;
        return true;
    case FIELD_PHASE:
        event->phase = value <= GAME_ENDED ? (enum game_phase)value : GAME_ENDED;
        return value <= GAME_ENDED;
    case FIELD_CHOICES:
        event->choices = value;
        return true;
    case FIELD_CLAIMED:
        event->claimed_ms = value;
        return true;
    case FIELD_SEEN:
        event->seen_ms = value;
        return true;
    case FIELD_RTT:
        event->rtt_ms = value;
        return true;
    case FIELD_PROPOSAL:
        event->proposal = value;
        return value <= GAME_PROPOSALS_MAX;
    case FIELD_SLOT:
        event->slot = value;
        return true;
    case FIELD_ITEM:
        event->item = value;
        return true;
    case FIELD_NONE:
        break;
    }
    return false;
}

static size_t leb_put(char *out, uint64_t value)
{
    size_t n = 0;
    for (; value >= 0x80; value >>= 7)
        out[n++] = (char)(0x80 | (value & 0x7f));
    out[n++] = (char)value;
    return n;
}

/* false: cut short, above max, or longer than it need be. */
static bool leb_get(struct str *in, uint64_t max, uint64_t *ret)
{
    uint64_t value = 0;
    for (size_t i = 0; i < in->len && i < LEB_BYTES_MAX; i++) {
        uint8_t byte = (uint8_t)in->ptr[i];
        uint64_t part = byte & 0x7f;
        if (i == LEB_BYTES_MAX - 1 && part > 1)
            return false; /* the 64th bit is the last */
        value |= part << (7 * i);
        if (byte & 0x80)
            continue;
        if ((i > 0 && part == 0) || value > max)
            return false;
        *in = str_skip(*in, i + 1);
        *ret = value;
        return true;
    }
    return false;
}

static bool writes_pseudonym(const struct event *event)
{
    return event->type == EVENT_KEEP && event->proposal == GAME_PROPOSALS_MAX;
}

static bool writes_text(const struct event *event)
{
    return event->type == EVENT_TEXT || event->type == EVENT_ASK;
}

/* What event_decode would refuse is not written. */
static bool is_writable(const struct event *event, int64_t previous_at_ms)
{
    return is_type(event->type) && previous_at_ms >= 0 && event->at_ms >= previous_at_ms &&
           (event->type != EVENT_NEXT || event->phase <= GAME_ENDED) &&
           (event->type != EVENT_KEEP || event->proposal <= GAME_PROPOSALS_MAX) &&
           (!writes_text(event) || event->text.len <= GAME_TEXT_BYTES_MAX) &&
           (!writes_pseudonym(event) || event->pseudonym.len <= GAME_PSEUDONYM_BYTES_MAX);
}

bool event_encode(struct buf *out, const struct event *event, int64_t previous_at_ms)
{
    char bytes[EVENT_BYTES_MAX];
    size_t n = 0;
    if (!is_writable(event, previous_at_ms))
        return false;
    bytes[n++] = (char)event->type;
    n += leb_put(bytes + n, (uint64_t)(event->at_ms - previous_at_ms));
    for (size_t i = 0; i < EVENT_NUMBERS_MAX && types[event->type].fields[i]; i++)
        n += leb_put(bytes + n, field_get(event, types[event->type].fields[i]));
    if (event->type == EVENT_JOIN) {
        memcpy(bytes + n, event->token_hash, GAME_TOKEN_HASH_BYTES);
        n += GAME_TOKEN_HASH_BYTES;
    }
    if (writes_pseudonym(event)) {
        bytes[n++] = (char)event->pseudonym.len;
        if (event->pseudonym.len)
            memcpy(bytes + n, event->pseudonym.ptr, event->pseudonym.len);
        n += event->pseudonym.len;
    }
    if (writes_text(event)) {
        n += leb_put(bytes + n, event->text.len);
        if (event->text.len)
            memcpy(bytes + n, event->text.ptr, event->text.len);
        n += event->text.len;
    }
    assert(n <= sizeof(bytes));
    return buf_put(out, (struct str){bytes, n});
}

static bool decode_tail(struct str *in, struct event *ret, struct err *err)
{
    if (ret->type == EVENT_JOIN) {
        if (in->len < GAME_TOKEN_HASH_BYTES)
            return err_set(err, ERR_SYNTAX, "join event: the token's hash is cut short");
        memcpy(ret->token_hash, in->ptr, GAME_TOKEN_HASH_BYTES);
        *in = str_skip(*in, GAME_TOKEN_HASH_BYTES);
    }
    if (writes_pseudonym(ret)) {
        if (in->len < 1 || (uint8_t)in->ptr[0] > GAME_PSEUDONYM_BYTES_MAX ||
            in->len - 1 < (uint8_t)in->ptr[0])
            return err_set(err, ERR_SYNTAX, "keep event: the pseudonym is cut short or too long");
        ret->pseudonym = str_head(str_skip(*in, 1), (uint8_t)in->ptr[0]);
        *in = str_skip(*in, 1 + ret->pseudonym.len);
    }
    if (writes_text(ret)) {
        uint64_t len;
        if (!leb_get(in, GAME_TEXT_BYTES_MAX, &len) || in->len < len)
            return err_set(err, ERR_SYNTAX, "%s event: its text is cut short or too long",
                           types[ret->type].name);
        ret->text = str_head(*in, len);
        *in = str_skip(*in, len);
    }
    return true;
}

bool event_decode(struct str *in, int64_t previous_at_ms, struct event *ret, struct err *err)
{
    struct str rest = *in;
    struct event event = {0};
    uint64_t number;
    if (rest.len == 0)
        return err_set(err, ERR_SYNTAX, "no event: the journal is cut short");
    uint8_t type = (uint8_t)rest.ptr[0];
    if (!is_type(type))
        return err_set(err, ERR_SYNTAX, "event type %u is not known to this version", type);
    event.type = (enum event_type)type;
    rest = str_skip(rest, 1);
    if (previous_at_ms < 0 || !leb_get(&rest, (uint64_t)(INT64_MAX - previous_at_ms), &number))
        return err_set(err, ERR_SYNTAX, "%s event: its time is damaged", types[type].name);
    event.at_ms = previous_at_ms + (int64_t)number;
    for (size_t i = 0; i < EVENT_NUMBERS_MAX && types[type].fields[i]; i++)
        if (!leb_get(&rest, UINT32_MAX, &number) ||
            !field_set(&event, types[type].fields[i], (uint32_t)number))
            return err_set(err, ERR_SYNTAX, "%s event: number %zu is damaged", types[type].name,
                           i + 1);
    if (!decode_tail(&rest, &event, err))
        return false;
    *ret = event;
    *in = rest;
    return true;
}
