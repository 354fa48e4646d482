/* SPDX-License-Identifier: Apache-2.0 */
/* test_protocol.c: what clients may say, and that the three tables of the wire agree. */
#include "cmocka_base.h"

#include "base/file.h"
#include "live/protocol.h"

static void messages_are_taken_or_refused(void **state)
{
    static const struct {
        const char *name;
        const char *text;
        enum protocol_error error;
    } cases[] = {
        {"hello",                   "{\"type\":\"hello\",\"version\":1,\"role\":\"player\",\"pin\":\"1\"}",
         PROTOCOL_OK                                                                                                        },
        {"unknown field",           "{\"type\":\"draw\",\"colour\":\"blue\"}",                              PROTOCOL_OK     },
        {"answer",                  "{\"type\":\"answer\",\"step\":3,\"choices\":[1,3],\"ms\":1200}",       PROTOCOL_OK     },
        {"fraction of a ms",        "{\"type\":\"answer\",\"step\":3,\"choices\":[1],\"ms\":1200.5}",
         PROTOCOL_OK                                                                                                        },
        {"command",                 "{\"type\":\"extend\"}",                                                PROTOCOL_OK     },
        {"empty",                   "",                                                                     PROTOCOL_SYNTAX },
        {"no JSON",                 "hello",                                                                PROTOCOL_SYNTAX },
        {"a list",                  "[]",                                                                   PROTOCOL_SYNTAX },
        {"no type",                 "{}",                                                                   PROTOCOL_SYNTAX },
        {"type is a number",        "{\"type\":1}",                                                         PROTOCOL_SYNTAX },
        {"type unheard of",         "{\"type\":\"cheat\"}",                                                 PROTOCOL_UNKNOWN},
        {"a server's type",         "{\"type\":\"state\"}",                                                 PROTOCOL_UNKNOWN},
        {"role missing",            "{\"type\":\"hello\",\"version\":1}",                                   PROTOCOL_SYNTAX },
        {"role unheard of",         "{\"type\":\"hello\",\"version\":1,\"role\":\"admin\"}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"pin is a number",         "{\"type\":\"hello\",\"version\":1,\"role\":\"player\",\"pin\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"no choices",              "{\"type\":\"answer\",\"step\":3,\"ms\":1}",                            PROTOCOL_SYNTAX },
        {"empty choices",           "{\"type\":\"answer\",\"step\":3,\"choices\":[],\"ms\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"choice 0",                "{\"type\":\"answer\",\"step\":3,\"choices\":[0],\"ms\":1}",            PROTOCOL_SYNTAX },
        {"choice 33",               "{\"type\":\"answer\",\"step\":3,\"choices\":[33],\"ms\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"choice twice",            "{\"type\":\"answer\",\"step\":3,\"choices\":[2,2],\"ms\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"choice is text",          "{\"type\":\"answer\",\"step\":3,\"choices\":[\"1\"],\"ms\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"negative time",           "{\"type\":\"answer\",\"step\":3,\"choices\":[1],\"ms\":-1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"endless time",            "{\"type\":\"answer\",\"step\":3,\"choices\":[1],\"ms\":1e99}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"step out of range",       "{\"type\":\"answer\",\"step\":256,\"choices\":[1],\"ms\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"keep nothing",            "{\"type\":\"keep\"}",                                                  PROTOCOL_SYNTAX },
        {"keep the fourth",         "{\"type\":\"keep\",\"proposal\":4}",                                   PROTOCOL_SYNTAX },
        {"next without a phase",    "{\"type\":\"next\",\"step\":1}",                                       PROTOCOL_SYNTAX },
        {"exclude nobody",          "{\"type\":\"exclude\"}",                                               PROTOCOL_SYNTAX },
        {"feedback without a step", "{\"type\":\"feedback\",\"score\":3}",                                  PROTOCOL_SYNTAX },
        {"a score of 6",            "{\"type\":\"feedback\",\"step\":3,\"score\":6}",                       PROTOCOL_SYNTAX },
        {"a fourth word",           "{\"type\":\"word\",\"step\":3,\"slot\":3,\"text\":\"a\"}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"a word that is a number", "{\"type\":\"word\",\"step\":3,\"slot\":0,\"text\":1}",
         PROTOCOL_SYNTAX                                                                                                    },
        {"jump to nowhere",         "{\"type\":\"jump\"}",                                                  PROTOCOL_SYNTAX },
        {"project nothing",         "{\"type\":\"project\"}",                                               PROTOCOL_SYNTAX },
        {"a profile of 11",         "{\"type\":\"profile\",\"profile\":11}",                                PROTOCOL_SYNTAX },
        {"a spot's answer",         "{\"type\":\"answer\",\"step\":3,\"choices\":[1,32],\"ms\":1}",
         PROTOCOL_OK                                                                                                        },
        {"a feedback",
         "{\"type\":\"feedback\",\"step\":3,\"score\":5,\"change\":\" a \",\"remark\":\"\"}",               PROTOCOL_OK     },
        {"a word",                  "{\"type\":\"word\",\"step\":3,\"slot\":2,\"text\":\"a\"}",             PROTOCOL_OK     },
        {"next line",               "{\"type\":\"next\",\"step\":1,\"phase\":\"slide\",\"hidden\":2}",
         PROTOCOL_OK                                                                                                        },
        {"a NUL in a string",       "{\"type\":\"draw\\u0000\"}",                                           PROTOCOL_SYNTAX },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client_message message;
        struct err err = {0};
        enum protocol_error error = protocol_decode(str_from(cases[i].text), &message, &err);
        if (error != cases[i].error || (error != PROTOCOL_OK && err.message[0] == '\0'))
            fail_msg("%s", cases[i].name);
        protocol_message_done(&message);
    }
}

static void fields_are_read(void **state)
{
    struct client_message m;
    struct err err;
    (void)state;
    assert_int_equal(
        protocol_decode(STR("{\"type\":\"answer\",\"step\":3,\"choices\":[1,3],\"ms\":1200}"), &m,
                        &err),
        PROTOCOL_OK);
    assert_int_equal(m.step, 3);
    assert_int_equal(m.choices, 5);
    assert_int_equal(m.ms, 1200);
    protocol_message_done(&m);
    assert_int_equal(
        protocol_decode(STR("{\"type\":\"next\",\"step\":2,\"phase\":\"reveal\"}"), &m, &err),
        PROTOCOL_OK);
    assert_int_equal(m.phase, GAME_REVEAL);
    assert_int_equal(m.command, EVENT_NEXT);
    assert_int_equal(m.hidden, UINT32_MAX); /* not said: those that are hidden now */
    protocol_message_done(&m);
    assert_int_equal(protocol_decode(STR("{\"type\":\"feedback\",\"step\":9,\"score\":5,"
                                         "\"change\":\" Un mot \",\"remark\":\"  \"}"),
                                     &m, &err),
                     PROTOCOL_OK);
    assert_int_equal(m.score, 5);
    assert_true(str_eq(m.change, STR("Un mot")));
    assert_int_equal(m.remark.len, 0);
    protocol_message_done(&m);
    assert_int_equal(
        protocol_decode(STR("{\"type\":\"word_hide\",\"step\":4,\"item\":7}"), &m, &err),
        PROTOCOL_OK);
    assert_int_equal(m.type, CLIENT_ITEM);
    assert_int_equal(m.command, EVENT_WORD_HIDE);
    assert_int_equal(m.step, 4);
    assert_int_equal(m.item, 7);
    protocol_message_done(&m);
}

static void a_role_says_only_its_own(void **state)
{
    static const struct {
        const char *name;
        bool player, screen, console;
    } cases[] = {
        {"answer",    true,  false, false},
        {"draw",      true,  false, false},
        {"feedback",  true,  false, false},
        {"word",      true,  false, false},
        {"ask",       true,  false, false},
        {"support",   true,  false, false},
        {"profile",   true,  false, false},
        {"recap",     true,  false, false},
        {"asks",      true,  false, true },
        {"start",     false, true,  true },
        {"next",      false, true,  true },
        {"jump",      false, true,  true },
        {"end",       false, true,  true },
        {"word_show", false, false, true },
        {"word_hide", false, false, true },
        {"ask_show",  false, false, true },
        {"ask_close", false, false, true },
        {"project",   false, false, true },
        {"unproject", false, false, true },
        {"asks_on",   false, false, true },
        {"asks_off",  false, false, true },
        {"exclude",   false, false, true },
        {"roster",    false, false, true },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct client_message m = {.name = str_from(cases[i].name)};
        if (protocol_allows(&m, ROLE_PLAYER) != cases[i].player ||
            protocol_allows(&m, ROLE_SCREEN) != cases[i].screen ||
            protocol_allows(&m, ROLE_CONSOLE) != cases[i].console)
            fail_msg("%s", cases[i].name);
    }
}

static struct str source_file(struct arena *arena, const char *name)
{
    char path[1024];
    struct str text = {0};
    struct err err = {0};
    (void)snprintf(path, sizeof(path), "%s/%s", getenv("SOURCE_ROOT"), name);
    if (!file_read(arena, path, 1 << 20, &text, &err))
        fail_msg("%s", err.message);
    return text;
}

static bool names(struct str text, const char *before, const char *word, const char *after)
{
    char needle[64];
    (void)snprintf(needle, sizeof(needle), "%s%s%s", before, word, after);
    return str_find(text, str_from(needle)) < text.len;
}

static void the_tables_agree(void **state)
{
    struct arena *arena = arena_new(4 << 20);
    struct str doc = source_file(arena, "docs/protocol.md");
    struct str page = source_file(arena, "web/shared/protocol.ts");
    (void)state;
    for (size_t i = 0; protocol_client_type(i); i++) {
        const char *type = protocol_client_type(i);
        if (!names(doc, "`", type, "`"))
            fail_msg("docs/protocol.md lacks %s", type);
        if (!names(page, "\"", type, "\""))
            fail_msg("web/shared/protocol.ts lacks %s", type);
    }
    for (int phase = GAME_LOBBY; phase <= GAME_ENDED; phase++) {
        const char *word = protocol_phase((enum game_phase)phase);
        if (!names(doc, "`", word, "`") || !names(page, "\"", word, "\""))
            fail_msg("the phase %s is not told everywhere", word);
    }
    const char *words[PACK_FEEDBACK + PACK_MARKS + PACK_LAYOUT_LINKS + 3];
    size_t count = 0;
    for (int kind = PACK_SLIDE; kind <= PACK_FEEDBACK; kind++)
        words[count++] = pack_step_kind_name((enum pack_step_kind)kind);
    for (int kind = PACK_TRUEFALSE; kind <= PACK_MARKS; kind++)
        words[count++] = protocol_answer_kind((enum pack_answer_kind)kind);
    for (int layout = PACK_LAYOUT_AUTO; layout <= PACK_LAYOUT_LINKS; layout++)
        words[count++] = protocol_layout((enum pack_layout)layout);
    assert_int_equal(count, ARRAY_LEN(words));
    for (size_t i = 0; i < count; i++)
        if (!names(doc, "`", words[i], "`") || !names(page, "\"", words[i], "\""))
            fail_msg("%s is not told everywhere", words[i]);
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(messages_are_taken_or_refused),
        cmocka_unit_test(fields_are_read),
        cmocka_unit_test(a_role_says_only_its_own),
        cmocka_unit_test(the_tables_agree),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
