/* SPDX-License-Identifier: Apache-2.0 */
/* protocol.c: the table of client messages, and their decoding. */
#include "live/protocol.h"

enum {
    BY_PLAYER = 1 << ROLE_PLAYER,
    BY_SCREEN = 1 << ROLE_SCREEN,
    BY_CONSOLE = 1 << ROLE_CONSOLE,
    BY_DRIVER = BY_SCREEN | BY_CONSOLE,
};

static const struct {
    struct str name;
    enum client_type type;
    enum event_type command;
    unsigned roles;
} types[] = {
    {STR_INIT("hello"),      CLIENT_HELLO,    0,                BY_PLAYER | BY_DRIVER },
    {STR_INIT("draw"),       CLIENT_DRAW,     0,                BY_PLAYER             },
    {STR_INIT("keep"),       CLIENT_KEEP,     0,                BY_PLAYER             },
    {STR_INIT("answer"),     CLIENT_ANSWER,   0,                BY_PLAYER             },
    {STR_INIT("feedback"),   CLIENT_FEEDBACK, 0,                BY_PLAYER             },
    {STR_INIT("word"),       CLIENT_WORD,     0,                BY_PLAYER             },
    {STR_INIT("ask"),        CLIENT_ASK,      0,                BY_PLAYER             },
    {STR_INIT("support"),    CLIENT_SUPPORT,  0,                BY_PLAYER             },
    {STR_INIT("profile"),    CLIENT_PROFILE,  0,                BY_PLAYER             },
    {STR_INIT("asks"),       CLIENT_ASKS,     0,                BY_PLAYER | BY_CONSOLE},
    {STR_INIT("recap"),      CLIENT_RECAP,    0,                BY_PLAYER             },
    {STR_INIT("start"),      CLIENT_COMMAND,  EVENT_START,      BY_DRIVER             },
    {STR_INIT("back"),       CLIENT_COMMAND,  EVENT_BACK,       BY_DRIVER             },
    {STR_INIT("skip"),       CLIENT_COMMAND,  EVENT_SKIP,       BY_DRIVER             },
    {STR_INIT("close"),      CLIENT_COMMAND,  EVENT_CLOSE,      BY_DRIVER             },
    {STR_INIT("extend"),     CLIENT_COMMAND,  EVENT_EXTEND,     BY_DRIVER             },
    {STR_INIT("pause"),      CLIENT_COMMAND,  EVENT_PAUSE,      BY_DRIVER             },
    {STR_INIT("resume"),     CLIENT_COMMAND,  EVENT_RESUME,     BY_DRIVER             },
    {STR_INIT("cancel"),     CLIENT_COMMAND,  EVENT_CANCEL,     BY_DRIVER             },
    {STR_INIT("lock"),       CLIENT_COMMAND,  EVENT_LOCK,       BY_DRIVER             },
    {STR_INIT("unlock"),     CLIENT_COMMAND,  EVENT_UNLOCK,     BY_DRIVER             },
    {STR_INIT("sounds_on"),  CLIENT_COMMAND,  EVENT_SOUNDS_ON,  BY_DRIVER             },
    {STR_INIT("sounds_off"), CLIENT_COMMAND,  EVENT_SOUNDS_OFF, BY_DRIVER             },
    {STR_INIT("end"),        CLIENT_COMMAND,  EVENT_END,        BY_DRIVER             },
    {STR_INIT("next"),       CLIENT_NEXT,     EVENT_NEXT,       BY_DRIVER             },
    {STR_INIT("jump"),       CLIENT_JUMP,     EVENT_JUMP,       BY_DRIVER             },
    {STR_INIT("word_show"),  CLIENT_ITEM,     EVENT_WORD_SHOW,  BY_CONSOLE            },
    {STR_INIT("word_hide"),  CLIENT_ITEM,     EVENT_WORD_HIDE,  BY_CONSOLE            },
    {STR_INIT("ask_show"),   CLIENT_ITEM,     EVENT_ASK_SHOW,   BY_CONSOLE            },
    {STR_INIT("ask_close"),  CLIENT_ITEM,     EVENT_ASK_CLOSE,  BY_CONSOLE            },
    {STR_INIT("project"),    CLIENT_ITEM,     EVENT_PROJECT,    BY_CONSOLE            },
    {STR_INIT("unproject"),  CLIENT_COMMAND,  EVENT_UNPROJECT,  BY_CONSOLE            },
    {STR_INIT("asks_on"),    CLIENT_COMMAND,  EVENT_ASKS_ON,    BY_CONSOLE            },
    {STR_INIT("asks_off"),   CLIENT_COMMAND,  EVENT_ASKS_OFF,   BY_CONSOLE            },
    {STR_INIT("exclude"),    CLIENT_EXCLUDE,  EVENT_EXCLUDE,    BY_CONSOLE            },
    {STR_INIT("roster"),     CLIENT_ROSTER,   0,                BY_CONSOLE            },
};

static const char *const phases[] = {
    [GAME_LOBBY] = "lobby", [GAME_ANNOUNCE] = "announce", [GAME_READ] = "read",
    [GAME_OPEN] = "open",   [GAME_REVEAL] = "reveal",     [GAME_STANDINGS] = "standings",
    [GAME_SLIDE] = "slide", [GAME_BREAK] = "break",       [GAME_PODIUM] = "podium",
    [GAME_ENDED] = "ended",
};
static const char *const roles[] = {
    [ROLE_PLAYER] = "player",
    [ROLE_SCREEN] = "screen",
    [ROLE_CONSOLE] = "console",
};

static bool word_find(struct str word, const char *const *words, size_t count, uint32_t *ret)
{
    for (size_t i = 0; i < count; i++)
        if (str_eq(word, str_from(words[i]))) {
            *ret = (uint32_t)i;
            return true;
        }
    return false;
}

static struct str json_str(const json_t *value)
{
    return (struct str){json_string_value(value), json_string_length(value)};
}

/* An absent field leaves *ret as it is. */
static bool read_text(const json_t *root, const char *field, struct str *ret, struct err *err)
{
    const json_t *value = json_object_get(root, field);
    if (!value || json_is_null(value))
        return true;
    if (!json_is_string(value))
        return err_set(err, ERR_SYNTAX, "%s must be a string", field);
    *ret = json_str(value);
    return true;
}

static bool read_number(const json_t *root, const char *field, uint32_t max, uint32_t *ret,
                        struct err *err)
{
    const json_t *value = json_object_get(root, field);
    if (!value)
        return true;
    json_int_t number = json_is_integer(value) ? json_integer_value(value) : -1;
    if (json_is_real(value)) /* a phone's clock has fractions */
        number = json_real_value(value) >= 0 && json_real_value(value) <= max
                     ? (json_int_t)json_real_value(value)
                     : -1;
    if (number < 0 || number > (json_int_t)max)
        return err_set(err, ERR_SYNTAX, "%s must be a number from 0 to %u", field, max);
    *ret = (uint32_t)number;
    return true;
}

static bool read_word(const json_t *root, const char *field, const char *const *words, size_t count,
                      uint32_t *ret, struct err *err)
{
    struct str word = {0};
    if (!read_text(root, field, &word, err))
        return false;
    if (!word_find(word, words, count, ret))
        return err_set(err, ERR_SYNTAX, "%s is missing or not one of the known words", field);
    return true;
}

static bool read_choices(const json_t *root, uint32_t *ret, struct err *err)
{
    const json_t *list = json_object_get(root, "choices");
    size_t count = json_array_size(list);
    if (!json_is_array(list) || count == 0 || count > PACK_MARKS_MAX)
        return err_set(err, ERR_SYNTAX, "choices must be a list of 1 to %d numbers",
                       PACK_MARKS_MAX);
    uint32_t mask = 0;
    for (size_t i = 0; i < count; i++) {
        const json_t *choice = json_array_get(list, i);
        json_int_t id = json_is_integer(choice) ? json_integer_value(choice) : 0;
        if (id < 1 || id > PACK_MARKS_MAX || (mask & 1u << (id - 1)))
            return err_set(err, ERR_SYNTAX, "choices must be different numbers from 1 to %d",
                           PACK_MARKS_MAX);
        mask |= 1u << (id - 1);
    }
    *ret = mask;
    return true;
}

/* What people typed: spaces at its ends are no one's meaning. */
static bool read_said(const json_t *root, const char *field, struct str *ret, struct err *err)
{
    if (!read_text(root, field, ret, err))
        return false;
    *ret = str_trim(*ret);
    return true;
}

static bool read_item(const struct client_message *m, const char *field, uint32_t max,
                      uint32_t *ret, struct err *err)
{
    if (!json_object_get(m->root, field))
        return err_set(err, ERR_SYNTAX, STR_FMT " needs %s", STR_ARG(m->name), field);
    return read_number(m->root, field, max, ret, err);
}

static bool read_fields(struct client_message *m, struct err *err)
{
    const json_t *root = m->root;
    uint32_t word = 0;
    switch (m->type) {
    case CLIENT_HELLO:
        if (!read_number(root, "version", 1000000, &m->version, err) ||
            !read_text(root, "pin", &m->pin, err) || !read_text(root, "token", &m->token, err) ||
            !read_text(root, "session", &m->session, err) ||
            !read_word(root, "role", roles, ARRAY_LEN(roles), &word, err))
            return false;
        m->role = (enum game_role)word;
        return true;
    case CLIENT_KEEP:
        if (!read_number(root, "proposal", GAME_PROPOSALS_MAX, &m->proposal, err) ||
            !read_text(root, "pseudonym", &m->pseudonym, err))
            return false;
        if (m->proposal == 0 && m->pseudonym.len == 0)
            return err_set(err, ERR_SYNTAX, "keep needs a proposal from 1, or a pseudonym");
        return true;
    case CLIENT_ANSWER:
        return read_number(root, "step", PACK_STEPS_MAX, &m->step, err) &&
               read_number(root, "ms", UINT32_MAX, &m->ms, err) &&
               read_choices(root, &m->choices, err);
    case CLIENT_NEXT:
        if (!read_number(root, "step", PACK_STEPS_MAX, &m->step, err) ||
            !read_word(root, "phase", phases, ARRAY_LEN(phases), &word, err))
            return false;
        m->phase = (enum game_phase)word;
        m->hidden = UINT32_MAX;
        return read_number(root, "hidden", PACK_LINES_MAX, &m->hidden, err);
    case CLIENT_FEEDBACK:
        return read_item(m, "step", PACK_STEPS_MAX, &m->step, err) &&
               read_number(root, "score", PACK_SCALE_POINTS, &m->score, err) &&
               read_said(root, "change", &m->change, err) &&
               read_said(root, "remark", &m->remark, err);
    case CLIENT_WORD:
        return read_item(m, "step", PACK_STEPS_MAX, &m->step, err) &&
               read_number(root, "slot", GAME_WORDS_EACH_MAX - 1, &m->slot, err) &&
               read_said(root, "text", &m->text, err);
    case CLIENT_ASK:
        return read_said(root, "text", &m->text, err);
    case CLIENT_SUPPORT:
        return read_item(m, "item", GAME_ASKS_MAX, &m->item, err);
    case CLIENT_PROFILE:
        return read_item(m, "profile", GAME_PROFILES_MAX, &m->profile, err);
    case CLIENT_JUMP:
        return read_item(m, "step", PACK_STEPS_MAX, &m->step, err);
    case CLIENT_ITEM:
        return read_number(root, "step", PACK_STEPS_MAX, &m->step, err) &&
               read_item(m, "item", GAME_WORDS_MAX, &m->item, err);
    case CLIENT_EXCLUDE:
        if (!json_object_get(root, "player"))
            return err_set(err, ERR_SYNTAX, "exclude needs a player");
        return read_number(root, "player", GAME_PLAYERS_MAX, &m->player, err);
    case CLIENT_ROSTER:
        return read_number(root, "from", GAME_PLAYERS_MAX, &m->from, err) &&
               read_number(root, "count", LIVE_ROSTER_SHOWN, &m->count, err) &&
               read_text(root, "query", &m->query, err);
    case CLIENT_DRAW:
    case CLIENT_ASKS:
    case CLIENT_RECAP:
    case CLIENT_COMMAND:
        return true;
    }
    return false;
}

enum protocol_error protocol_decode(struct str text, struct client_message *ret, struct err *err)
{
    json_error_t why;
    *ret = (struct client_message){.root = json_loadb(text.ptr, text.len, 0, &why)};
    if (!json_is_object(ret->root)) {
        (void)err_set(err, ERR_SYNTAX, "a message must be one JSON object");
        return PROTOCOL_SYNTAX;
    }
    const json_t *type = json_object_get(ret->root, "type");
    if (!json_is_string(type)) {
        (void)err_set(err, ERR_SYNTAX, "a message must have a type");
        return PROTOCOL_SYNTAX;
    }
    for (size_t i = 0; i < ARRAY_LEN(types); i++) {
        if (!str_eq(json_str(type), types[i].name))
            continue;
        ret->type = types[i].type;
        ret->name = types[i].name;
        ret->command = types[i].command;
        return read_fields(ret, err) ? PROTOCOL_OK : PROTOCOL_SYNTAX;
    }
    (void)err_set(err, ERR_SYNTAX, "this type is not known; is the page older than the server?");
    return PROTOCOL_UNKNOWN;
}

void protocol_message_done(struct client_message *message)
{
    json_decref(message->root);
    message->root = NULL;
}

bool protocol_allows(const struct client_message *message, enum game_role role)
{
    for (size_t i = 0; i < ARRAY_LEN(types); i++)
        if (str_eq(message->name, types[i].name))
            return types[i].roles & 1u << role;
    return false;
}

const char *protocol_phase(enum game_phase phase)
{
    return phases[phase];
}

const char *protocol_answer_kind(enum pack_answer_kind kind)
{
    static const char *const kinds[] = {
        [PACK_TRUEFALSE] = "truefalse", [PACK_SINGLE] = "single", [PACK_MULTIPLE] = "multiple",
        [PACK_SCALE] = "scale",         [PACK_WORDS] = "words",   [PACK_MARKS] = "marks",
    };
    return kinds[kind];
}

const char *protocol_layout(enum pack_layout layout)
{
    static const char *const layouts[] = {
        [PACK_LAYOUT_AUTO] = "auto",           [PACK_LAYOUT_TITLE] = "title",
        [PACK_LAYOUT_COLUMNS] = "columns",     [PACK_LAYOUT_PICTURE] = "picture",
        [PACK_LAYOUT_QUOTATION] = "quotation", [PACK_LAYOUT_CONTACTS] = "contacts",
        [PACK_LAYOUT_TABLE] = "table",         [PACK_LAYOUT_CHART] = "chart",
        [PACK_LAYOUT_LINKS] = "links",
    };
    return layouts[layout];
}

const char *protocol_client_type(size_t i)
{
    return i < ARRAY_LEN(types) ? types[i].name.ptr : NULL;
}
