/* SPDX-License-Identifier: Apache-2.0 */
/* wire.c: decoding. What thousands of bots receive at once (acks) is read without a JSON tree. */
#include "client/wire.h"

#include <jansson.h>

enum {
    TYPE_BYTES_MAX = 16, /* the longest that we know has eight */
};

static const struct {
    const char *name;
    enum wire_type type;
} types[] = {
    {"ack",      WIRE_ACK     },
    {"state",    WIRE_STATE   },
    {"me",       WIRE_ME      },
    {"welcome",  WIRE_WELCOME },
    {"tally",    WIRE_TALLY   },
    {"arrivals", WIRE_ARRIVALS},
    {"roster",   WIRE_ROSTER  },
    {"words",    WIRE_WORDS   },
    {"asks",     WIRE_ASKS    },
    {"trouble",  WIRE_TROUBLE },
    {"waiting",  WIRE_WAITING },
    {"gone",     WIRE_GONE    },
    {"error",    WIRE_ERROR   },
};

static const char *const phases[] = {
    [GAME_LOBBY] = "lobby", [GAME_ANNOUNCE] = "announce", [GAME_READ] = "read",
    [GAME_OPEN] = "open",   [GAME_REVEAL] = "reveal",     [GAME_STANDINGS] = "standings",
    [GAME_SLIDE] = "slide", [GAME_BREAK] = "break",       [GAME_PODIUM] = "podium",
    [GAME_ENDED] = "ended",
};

static enum wire_type type_find(struct str name)
{
    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        if (str_eq(name, str_from(types[i].name)))
            return types[i].type;
    return WIRE_UNKNOWN;
}

/* NULL: not an object. The caller drops it with json_decref. */
static json_t *object_read(struct str text)
{
    json_t *json = json_loadb(text.ptr, text.len, 0, NULL);
    if (json_is_object(json))
        return json;
    json_decref(json);
    return NULL;
}

static struct str text_get(const json_t *object, const char *key)
{
    const json_t *value = json_object_get(object, key);
    return json_is_string(value) ? (struct str){json_string_value(value), json_string_length(value)}
                                 : (struct str){0};
}

/* Missing, negative or no number: 0; what is too large is not what a server of ours sends. */
static uint32_t number_get(const json_t *object, const char *key)
{
    json_int_t value = json_integer_value(json_object_get(object, key));
    return value > 0 && value <= UINT32_MAX ? (uint32_t)value : 0;
}

static bool flag_get(const json_t *object, const char *key)
{
    return json_is_true(json_object_get(object, key));
}

/* false: it does not fit. */
static bool text_copy(struct str text, char *ret, size_t size)
{
    if (text.len >= size)
        return false;
    if (text.len > 0)
        memcpy(ret, text.ptr, text.len);
    ret[text.len] = '\0';
    return true;
}

/* As much as fits: for messages to people. */
static void text_head(struct str text, char *ret, size_t size)
{
    (void)text_copy(str_head(text, size - 1), ret, size);
}

enum wire_type wire_type_read(struct str text)
{
    struct str head = STR("{\"type\":\"");
    if (str_starts(text, head)) {
        struct str rest = str_head(str_skip(text, head.len), TYPE_BYTES_MAX + 1);
        size_t end = str_find_char(rest, '"');
        if (end < rest.len)
            return type_find(str_head(rest, end));
    }
    json_t *json = object_read(text);
    enum wire_type type = type_find(text_get(json, "type"));
    json_decref(json);
    return type;
}

const char *wire_phase_name(enum game_phase phase)
{
    return phases[phase];
}

static bool phase_read(struct str name, enum game_phase *ret)
{
    for (size_t i = 0; i < ARRAY_LEN(phases); i++)
        if (str_eq(name, str_from(phases[i]))) {
            *ret = (enum game_phase)i;
            return true;
        }
    return false;
}

static enum pack_answer_kind answer_kind_read(struct str name)
{
    if (str_eq(name, STR("truefalse")))
        return PACK_TRUEFALSE;
    if (str_eq(name, STR("words")))
        return PACK_WORDS;
    if (str_eq(name, STR("marks")))
        return PACK_MARKS;
    return str_eq(name, STR("multiple")) ? PACK_MULTIPLE : PACK_SINGLE;
}

static enum pack_step_kind kind_read(struct str name)
{
    static const struct {
        struct str name;
        enum pack_step_kind kind;
    } kinds[] = {
        {STR_INIT("question"), PACK_QUESTION},
        {STR_INIT("poll"),     PACK_POLL    },
        {STR_INIT("spot"),     PACK_SPOT    },
        {STR_INIT("feedback"), PACK_FEEDBACK},
    };
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (str_eq(name, kinds[i].name))
            return kinds[i].kind;
    return PACK_SLIDE;
}

static uint32_t last_mark(const json_t *runs)
{
    uint32_t last = 0;
    size_t i;
    const json_t *run;
    json_array_foreach(runs, i, run)
    {
        uint32_t id = number_get(run, "id");
        last = id > last && id <= PACK_MARKS_MAX ? id : last;
    }
    return last;
}

/* Marked passages of the fake messages: their runs with an id, which count from 1. */
static uint32_t marks_count(const json_t *messages)
{
    static const char *const fields[] = {"from", "to", "subject", "date", "body"};
    uint32_t count = 0;
    size_t i;
    const json_t *message;
    json_array_foreach(messages, i, message) for (size_t k = 0; k < ARRAY_LEN(fields); k++)
    {
        uint32_t last = last_mark(json_object_get(message, fields[k]));
        count = last > count ? last : count;
    }
    return count;
}

bool wire_state_read(struct str text, struct wire_state *ret)
{
    json_t *json = object_read(text);
    enum game_phase phase = GAME_LOBBY;
    bool ok = json && phase_read(text_get(json, "phase"), &phase);
    if (ok) {
        size_t answers = json_array_size(json_object_get(json, "answers"));
        *ret = (struct wire_state){
            .phase = phase,
            .step = number_get(json, "step"),
            .steps = number_get(json, "steps"),
            .number = number_get(json, "number"),
            .questions = number_get(json, "questions"),
            .players = number_get(json, "players"),
            .answered = number_get(json, "answered"),
            .answer_kind = answer_kind_read(text_get(json, "answer_kind")),
            .answers_count = answers <= PACK_ANSWERS_MAX ? (uint32_t)answers : 0,
            .kind = kind_read(text_get(json, "kind")),
            .lines_hidden = number_get(json, "lines_hidden"),
            .timed = flag_get(json, "timed"),
            .left_ms = number_get(json, "left_ms"),
            .total_ms = number_get(json, "total_ms"),
        };
        if (ret->kind == PACK_SPOT)
            ret->answers_count = marks_count(json_object_get(json, "messages"));
        text_head(text_get(json, "heading"), ret->heading, sizeof(ret->heading));
    }
    json_decref(json);
    return ok;
}

bool wire_welcome_read(struct str text, struct wire_welcome *ret)
{
    json_t *json = object_read(text);
    struct wire_welcome welcome = {
        .proposals = (uint32_t)json_array_size(json_object_get(json, "proposals")),
        .left = number_get(json, "left"),
        .joined = flag_get(json, "joined"),
    };
    bool ok = json && text_copy(text_get(json, "token"), welcome.token, sizeof(welcome.token));
    if (ok)
        *ret = welcome;
    json_decref(json);
    return ok;
}

static void recap_read(const json_t *recap, struct wire_me *ret)
{
    size_t i, j;
    const json_t *item, *answer;
    json_array_foreach(recap, i, item)
    {
        uint32_t number = number_get(item, "number");
        if (number == 0 || number > PACK_STEPS_MAX || ret->recap_count == PACK_STEPS_MAX)
            continue;
        bool mine = false;
        json_array_foreach(json_object_get(item, "answers"), j, answer) mine =
            mine || flag_get(answer, "mine");
        ret->recap_numbers[ret->recap_count] = (uint8_t)number;
        ret->recap_mine[ret->recap_count++] = mine;
    }
    ret->recapped = json_is_array(recap);
}

bool wire_me_read(struct str text, struct wire_me *ret)
{
    json_t *json = object_read(text);
    bool ok =
        json && text_copy(text_get(json, "pseudonym"), ret->pseudonym, sizeof(ret->pseudonym));
    if (ok) {
        ret->step = number_get(json, "step");
        ret->saved = flag_get(json, "saved");
        ret->choices = 0;
        ret->recap_count = 0;
        size_t i;
        const json_t *choice;
        json_array_foreach(json_object_get(json, "choices"), i, choice)
        {
            json_int_t value = json_integer_value(choice);
            if (value >= 1 && value <= PACK_MARKS_MAX)
                ret->choices |= 1u << (value - 1);
        }
        recap_read(json_object_get(json, "recap"), ret);
    }
    json_decref(json);
    return ok;
}

bool wire_ack_read(struct str text, uint32_t *ret_step)
{
    struct str head = STR("{\"type\":\"ack\",\"n\":");
    uint64_t step;
    if (str_starts(text, head)) {
        struct str rest = str_skip(text, head.len);
        if (str_to_u64(str_head(rest, str_find_char(rest, '}')), PACK_STEPS_MAX, &step)) {
            *ret_step = (uint32_t)step;
            return true;
        }
    }
    json_t *json = object_read(text);
    step = number_get(json, "n");
    json_decref(json);
    if (step == 0 || step > PACK_STEPS_MAX)
        return false;
    *ret_step = (uint32_t)step;
    return true;
}

bool wire_tally_read(struct str text, struct wire_tally *ret)
{
    json_t *json = object_read(text);
    bool ok = json_is_integer(json_object_get(json, "players"));
    if (ok)
        *ret = (struct wire_tally){
            .players = number_get(json, "players"),
            .answered = number_get(json, "answered"),
            .connected = number_get(json, "connected"),
        };
    json_decref(json);
    return ok;
}

uint32_t wire_words_read(struct str text, uint32_t *ret_step, uint32_t *ret_items, uint32_t max)
{
    json_t *json = object_read(text);
    uint32_t count = 0;
    size_t i;
    const json_t *word;
    *ret_step = number_get(json, "step");
    json_array_foreach(json_object_get(json, "words"), i, word)
    {
        if (count < max && json_is_false(json_object_get(word, "decided")))
            ret_items[count++] = number_get(word, "item");
    }
    json_decref(json);
    return count;
}

bool wire_trouble_read(struct str text, struct wire_trouble *ret)
{
    json_t *json = object_read(text);
    if (!json)
        return false;
    struct str code = text_get(json, "code"), why = text_get(json, "why");
    struct str message = text_get(json, "message"), reason = text_get(json, "reason");
    text_head(code.len > 0 ? code : why, ret->code, sizeof(ret->code));
    text_head(text_get(json, "of"), ret->of, sizeof(ret->of));
    text_head(message.len > 0 ? message : reason, ret->message, sizeof(ret->message));
    json_decref(json);
    return true;
}
