/* SPDX-License-Identifier: Apache-2.0 */
/* test_live.c: what is told of each kind of step, to each role, at each phase; and that nothing is
 * told before its time. */
#include "live_fixture.h"

#include "base/file.h"

/* --- fields ----------------------------------------------------------------------------------- */

/* Those that say what is on view; the others are in every state. */
static const char *const content[] = {
    "kind",     "theme",           "answer_kind", "points",      "heading", "picture",
    "messages", "layout",          "lines",       "columns",     "table",   "scale",
    "answers",  "counted",         "words",       "explanation", "sources", "all_right",
    "compared", "before_answered", "lines_hidden"};

static void fields_of(const json_t *state, char *ret, size_t size)
{
    size_t len = 0;
    for (size_t i = 0; i < ARRAY_LEN(content); i++) {
        const json_t *value = json_object_get(state, content[i]);
        bool empty =
            json_is_false(value) || (json_is_string(value) && json_string_length(value) == 0);
        if (!value || empty)
            continue;
        len += (size_t)snprintf(ret + len, size - len, "%s%s", len > 0 ? " " : "", content[i]);
        assert_true(len < size);
    }
    ret[len] = '\0';
}

static void each_role_sees_its_part(void **unused)
{
#define SLIDE "kind heading layout lines explanation lines_hidden"
#define JUDGED "kind theme answer_kind points"
#define OPINION "kind answer_kind points heading"
#define QUESTION JUDGED " heading answers counted explanation sources all_right"
#define SPOT JUDGED " heading messages answers counted explanation sources all_right"
#define POLL OPINION " answers counted explanation sources"
#define AGAIN POLL " compared before_answered"
    static const struct {
        uint32_t step;
        enum game_phase phase;
        const char *player, *screen, *console;
    } cases[] = {
        {STEP_SLIDE,    GAME_SLIDE,    SLIDE,                      SLIDE,                      SLIDE                     },
        {STEP_POLL,     GAME_OPEN,     OPINION " answers",         OPINION " answers counted",
         OPINION " answers counted"                                                                                      },
        {STEP_POLL,     GAME_REVEAL,   POLL,                       POLL,                       POLL                      },
        {STEP_QUESTION, GAME_ANNOUNCE, JUDGED,                     JUDGED,                     JUDGED                    },
        {STEP_QUESTION, GAME_READ,     JUDGED,                     JUDGED " heading",          JUDGED " heading"         },
        {STEP_QUESTION, GAME_OPEN,     JUDGED " heading answers",  JUDGED " heading answers",
         JUDGED " heading answers"                                                                                       },
        {STEP_QUESTION, GAME_REVEAL,   QUESTION,                   QUESTION,                   QUESTION                  },
        {STEP_SPOT,     GAME_ANNOUNCE, JUDGED,                     JUDGED,                     JUDGED                    },
        {STEP_SPOT,     GAME_READ,     JUDGED,                     JUDGED " heading messages", JUDGED " heading messages"},
        {STEP_SPOT,     GAME_OPEN,     JUDGED " heading messages", JUDGED " heading messages",
         JUDGED " heading messages"                                                                                      },
        {STEP_SPOT,     GAME_REVEAL,   SPOT,                       SPOT,                       SPOT                      },
        {STEP_CLOUD,    GAME_OPEN,     OPINION " words",           OPINION " words",           OPINION " words"          },
        {STEP_AGAIN,    GAME_OPEN,     OPINION " answers",         OPINION " answers",         OPINION " answers"        },
        {STEP_AGAIN,    GAME_REVEAL,   AGAIN,                      AGAIN,                      AGAIN                     },
        {STEP_PAUSE,    GAME_BREAK,    "kind heading layout",      "kind heading layout",
         "kind heading layout"                                                                                           },
        {STEP_FEEDBACK, GAME_OPEN,     OPINION " scale answers",   OPINION " scale answers",
         OPINION " scale answers counted"                                                                                },
        {STEP_FEEDBACK, GAME_PODIUM,   "",                         "",                         ""                        },
    };
    (void)unused;
    struct live live;
    live_begin(&live);
    (void)comes(live.game);
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        const char *const expected[] = {cases[i].player, cases[i].screen, cases[i].console};
        goes(&live, cases[i].step, cases[i].phase);
        for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
            char fields[512];
            json_t *state = live_state(&live, (enum game_role)role);
            fields_of(state, fields, sizeof(fields));
            if (strcmp(fields, expected[role]) != 0)
                fail_msg("step %u, %s, role %d: \"%s\" instead of \"%s\"", cases[i].step,
                         protocol_phase(cases[i].phase), role, fields, expected[role]);
            json_decref(state);
        }
    }
    live_end(&live);
}

/* --- secrets ---------------------------------------------------------------------------------- */

static const char *const secret_fields[] = {"\"right\"", "\"hint\"", "\"all_right\"",
                                            "\"compared\"", "\"notes\""};

static void assert_kept(const struct live *live, enum game_role role)
{
    static const char *const words[] = {"SECRET", "NOTE"};
    uint32_t step = game_step(live->game);
    const char *phase = protocol_phase(game_phase_get(live->game));
    for (size_t i = 0; i < ARRAY_LEN(secret_fields); i++)
        if (told(live, secret_fields[i]))
            fail_msg("%s at step %u, %s, to role %d", secret_fields[i], step, phase, role);
    for (size_t i = 0; i < ARRAY_LEN(words); i++)
        if (told(live, words[i]))
            fail_msg("%s at step %u, %s, to role %d", words[i], step, phase, role);
    bool live_results = step == STEP_POLL && role == ROLE_SCREEN;
    if (told(live, "\"chosen\"") && !live_results)
        fail_msg("chosen at step %u, %s, to role %d", step, phase, role);
}

static bool is_before_reveal(enum game_phase phase)
{
    return phase == GAME_ANNOUNCE || phase == GAME_READ || phase == GAME_OPEN;
}

static void everybody_answers(struct live *live, uint32_t player)
{
    const struct pack_step *asked = &live->pack.steps[game_step(live->game) - 1];
    if (asked->answer_kind == PACK_WORDS)
        (void)does(live->game, (struct event){.type = EVENT_TEXT,
                                              .player = player,
                                              .step = game_step(live->game),
                                              .text = STR("MOT")});
    else
        (void)answers(live->game, player, 1, 1000);
}

/* A whole session, from the lobby on: of what is not revealed nothing is told but to the console.
 */
static void nothing_is_told_before_its_time(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game), other = comes(live.game);
    uint32_t looked = 0;
    while (game_phase_get(live.game) != GAME_PODIUM) {
        enum game_phase phase = game_phase_get(live.game);
        if (phase == GAME_OPEN)
            everybody_answers(&live, player);
        phase = game_phase_get(live.game);
        if (is_before_reveal(phase)) {
            for (int role = ROLE_PLAYER; role <= ROLE_SCREEN; role++) {
                json_decref(live_state(&live, (enum game_role)role));
                assert_kept(&live, (enum game_role)role);
                looked++;
            }
            json_decref(live_me(&live, player, true));
            assert_kept(&live, ROLE_PLAYER);
            assert_false(told(&live, "\"gain\""));
            assert_false(told(&live, "\"found\""));
            json_decref(live_me(&live, other, true));
            assert_kept(&live, ROLE_PLAYER);
        }
        if (phase == GAME_ANNOUNCE || phase == GAME_READ)
            wakes(live.game);
        else
            next(live.game);
    }
    assert_int_equal(looked, 2 * (3 + 3 + 1 + 1 + 1 + 1)); /* two judged steps, four opinions */
    live_end(&live);
}

/* --- spots ------------------------------------------------------------------------------------ */

static void assert_runs(const json_t *state, const char *field, const char *expected)
{
    const json_t *message = json_array_get(json_object_get(state, "messages"), 0);
    char *runs = json_dumps(json_object_get(message, field), JSON_COMPACT);
    assert_string_equal(runs, expected);
    free(runs);
}

static void passages_are_runs(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    (void)comes(live.game);
    goes(&live, STEP_SPOT, GAME_READ);
    json_t *state = live_state(&live, ROLE_SCREEN);
    assert_runs(state, "from", "[\"Ameli\"]");
    assert_runs(state, "body", "[\"Bonjour, votre carte expire sur le site.\"]");
    json_decref(state);

    goes(&live, STEP_SPOT, GAME_OPEN);
    state = live_state(&live, ROLE_PLAYER);
    assert_runs(state, "from", "[{\"id\":1,\"text\":\"Ameli\"}]");
    assert_runs(state, "to", "[]");
    assert_runs(state, "body",
                "[\"Bonjour, \",{\"id\":2,\"text\":\"votre carte\"},\" expire sur \","
                "{\"id\":3,\"text\":\"le site\"},\".\"]");
    json_decref(state);
    live_end(&live);
}

static void a_revealed_spot_says_why(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game);
    goes(&live, STEP_SPOT, GAME_OPEN);
    (void)answers(live.game, player, 3, 1000); /* the decoy and the first clue */
    goes(&live, STEP_SPOT, GAME_REVEAL);

    json_t *state = live_state(&live, ROLE_PLAYER);
    json_t *decoy = json_array_get(json_object_get(state, "answers"), 0);
    json_t *clue = json_array_get(json_object_get(state, "answers"), 1);
    assert_false(json_is_true(json_object_get(decoy, "right")));
    assert_string_equal(json_string_value(json_object_get(decoy, "hint")), "SECRETDECOY");
    assert_true(json_is_true(json_object_get(clue, "right")));
    assert_string_equal(json_string_value(json_object_get(clue, "hint")), "SECRETCLUE");
    assert_int_equal(json_integer_value(json_object_get(clue, "chosen")), 1);
    json_decref(state);

    json_t *me = live_me(&live, player, false);
    assert_int_equal(json_integer_value(json_object_get(me, "found")), 1);
    assert_int_equal(json_integer_value(json_object_get(me, "clues")), 2);
    assert_int_equal(json_integer_value(json_object_get(me, "decoys")), 1);
    json_decref(me);
    live_end(&live);
}

/* Polls and feedback are no exercise; of a spot's other passages only those marked are told. */
static void a_recap_holds_what_was_judged(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game), careful = comes(live.game);
    goes(&live, STEP_SPOT, GAME_OPEN);
    (void)answers(live.game, player, 3, 1000);
    (void)answers(live.game, careful, 6, 1000);
    goes(&live, STEP_FEEDBACK, GAME_PODIUM);

    json_t *me = live_me(&live, player, true);
    const json_t *recap = json_object_get(me, "recap");
    assert_int_equal(json_array_size(recap), 2);
    const json_t *spot = json_array_get(recap, 1);
    char *list = json_dumps(json_object_get(spot, "answers"), JSON_COMPACT);
    assert_string_equal(list, "[{\"text\":\"Ameli\",\"right\":false,\"mine\":true},"
                              "{\"text\":\"votre carte\",\"right\":true,\"mine\":true},"
                              "{\"text\":\"le site\",\"right\":true,\"mine\":false}]");
    assert_int_equal(json_integer_value(json_object_get(spot, "number")), 2);
    free(list);
    json_decref(me);

    me = live_me(&live, careful, true);
    spot = json_array_get(json_object_get(me, "recap"), 1);
    assert_int_equal(json_array_size(json_object_get(spot, "answers")), 2);
    assert_true(json_is_true(json_object_get(spot, "right")));
    json_decref(me);
    live_end(&live);
}

/* --- polls, clouds, feedback ------------------------------------------------------------------ */

static void a_tally_counts_live_results_only(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game);
    goes(&live, STEP_POLL, GAME_OPEN);
    (void)answers(live.game, player, 2, 1000);
    json_decref(live_json(&live, encode_tally(&live.out, live.game)));
    assert_true(str_eq(buf_str(&live.out),
                       STR("{\"type\":\"tally\",\"answered\":1,\"connected\":1,\"players\":1,"
                           "\"chosen\":[0,1]}")));
    goes(&live, STEP_POLL, GAME_REVEAL);
    json_decref(live_json(&live, encode_tally(&live.out, live.game)));
    assert_false(told(&live, "chosen"));
    goes(&live, STEP_QUESTION, GAME_OPEN);
    json_decref(live_json(&live, encode_tally(&live.out, live.game)));
    assert_false(told(&live, "chosen"));
    goes(&live, STEP_AGAIN, GAME_OPEN); /* its results are not live */
    json_decref(live_json(&live, encode_tally(&live.out, live.game)));
    assert_false(told(&live, "chosen"));
    live_end(&live);
}

static void a_poll_is_compared(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game);
    goes(&live, STEP_POLL, GAME_OPEN);
    (void)answers(live.game, player, 2, 1000);
    goes(&live, STEP_AGAIN, GAME_OPEN);
    (void)answers(live.game, player, 1, 1000);
    goes(&live, STEP_AGAIN, GAME_REVEAL);
    json_t *state = live_state(&live, ROLE_SCREEN);
    char *list = json_dumps(json_object_get(state, "answers"), JSON_COMPACT);
    assert_string_equal(list, "[{\"id\":1,\"text\":\"Oui\",\"chosen\":1,\"before\":0},"
                              "{\"id\":2,\"text\":\"Non\",\"chosen\":0,\"before\":1}]");
    assert_int_equal(json_integer_value(json_object_get(state, "before_answered")), 1);
    free(list);
    json_decref(state);
    live_end(&live);
}

static void says_word(struct live *live, uint32_t player, uint32_t slot, const char *text)
{
    (void)does(live->game, (struct event){.type = EVENT_TEXT,
                                          .player = player,
                                          .step = STEP_CLOUD,
                                          .slot = slot,
                                          .text = str_from(text)});
}

static void assert_words(struct live *live, enum game_role role, const char *expected)
{
    json_t *words = live_json(live, encode_words(&live->out, live->game, role));
    char *text = json_dumps(words, JSON_COMPACT);
    assert_string_equal(text, expected);
    free(text);
    json_decref(words);
}

static void a_moderated_cloud_waits(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t one = comes(live.game), two = comes(live.game);
    goes(&live, STEP_CLOUD, GAME_OPEN);
    says_word(&live, one, 0, "Sauvegarde");
    says_word(&live, two, 0, "sauvegarde");
    says_word(&live, two, 2, "Vacances");
    assert_words(&live, ROLE_SCREEN, "{\"type\":\"words\",\"step\":5,\"words\":[]}");
    (void)does(live.game, (struct event){.type = EVENT_WORD_SHOW, .step = STEP_CLOUD, .item = 0});
    assert_words(&live, ROLE_SCREEN,
                 "{\"type\":\"words\",\"step\":5,\"words\":[{\"item\":0,\"text\":\"Sauvegarde\","
                 "\"count\":2}]}");
    assert_words(&live, ROLE_CONSOLE,
                 "{\"type\":\"words\",\"step\":5,\"words\":[{\"item\":1,\"text\":\"Vacances\","
                 "\"count\":1,\"shown\":false,\"decided\":false},{\"item\":0,\"text\":"
                 "\"Sauvegarde\",\"count\":2,\"shown\":true,\"decided\":true}],\"waiting\":1}");

    json_t *state = live_state(&live, ROLE_PLAYER);
    assert_int_equal(json_array_size(json_object_get(state, "words")), 0);
    json_decref(state);
    goes(&live, STEP_CLOUD, GAME_REVEAL);
    state = live_state(&live, ROLE_PLAYER);
    assert_int_equal(json_array_size(json_object_get(state, "words")), 1);
    json_decref(state);

    json_t *me = live_me(&live, two, false);
    char *texts = json_dumps(json_object_get(me, "texts"), JSON_COMPACT);
    assert_string_equal(texts, "[\"sauvegarde\",\"\",\"Vacances\"]");
    free(texts);
    json_decref(me);
    live_end(&live);
}

static void feedback_is_counted_for_the_console(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game);
    goes(&live, STEP_FEEDBACK, GAME_OPEN);
    (void)answers(live.game, player, 1u << 4, 1000);
    json_t *state = live_state(&live, ROLE_CONSOLE);
    json_t *five = json_array_get(json_object_get(state, "answers"), 4);
    assert_int_equal(json_integer_value(json_object_get(five, "chosen")), 1);
    assert_string_equal(json_string_value(json_object_get(json_object_get(state, "scale"), "low")),
                        "Peu utile");
    json_decref(state);
    goes(&live, STEP_FEEDBACK, GAME_REVEAL);
    json_decref(live_state(&live, ROLE_SCREEN));
    assert_false(told(&live, "\"chosen\""));
    live_end(&live);
}

/* --- the console ------------------------------------------------------------------------------ */

static void the_console_sees_what_comes(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    (void)comes(live.game);
    goes(&live, STEP_POLL, GAME_OPEN);
    live.session.started_ms = 1000;
    live.session.step_ms = 3000;
    struct encode_state how = {.role = ROLE_CONSOLE, .complete = true, .now_ms = 5000};
    json_t *state = live_json(&live, encode_state(&live.out, live.game, &live.session, &how));
    const json_t *next = json_object_get(state, "next");
    assert_string_equal(json_string_value(json_object_get(next, "kind")), "question");
    assert_string_equal(json_string_value(json_object_get(next, "heading")), "Que faire ?");
    assert_int_equal(json_integer_value(json_object_get(next, "step")), STEP_QUESTION);
    assert_int_equal(json_integer_value(json_object_get(next, "number")), 1);
    assert_true(json_is_false(json_object_get(next, "seen")));
    assert_int_equal(json_integer_value(json_object_get(state, "elapsed_ms")), 4000);
    assert_int_equal(json_integer_value(json_object_get(state, "step_elapsed_ms")), 2000);
    assert_true(json_integer_value(json_object_get(state, "plan_ms")) > 90000);

    const json_t *steps = json_object_get(state, "step_list");
    assert_int_equal(json_array_size(steps), STEP_FEEDBACK);
    const json_t *slide = json_array_get(steps, 0);
    assert_int_equal(json_integer_value(json_object_get(slide, "plan_ms")), 90000);
    assert_true(json_is_true(json_object_get(slide, "seen")));
    assert_true(json_is_false(json_object_get(json_array_get(steps, STEP_SPOT - 1), "seen")));
    json_decref(state);

    goes(&live, STEP_PAUSE, GAME_BREAK);
    state = live_state(&live, ROLE_CONSOLE);
    next = json_object_get(state, "next"); /* a first view: the scale is there at once */
    assert_non_null(json_object_get(next, "scale"));
    assert_int_equal(json_array_size(json_object_get(next, "answers")), PACK_SCALE_POINTS);
    json_decref(state);
    live_end(&live);
}

/* --- questions to the trainer ----------------------------------------------------------------- */

static void asks(struct live *live, uint32_t player, const char *text)
{
    (void)does(live->game,
               (struct event){.type = EVENT_ASK, .player = player, .text = str_from(text)});
}

static void assert_asks(struct live *live, enum game_role role, uint32_t player,
                        const char *expected)
{
    json_t *list = live_json(live, encode_asks(&live->out, live->game, role, player));
    const json_t *item;
    size_t i, len = 0;
    char texts[256] = "";
    json_array_foreach(json_object_get(list, "items"), i, item)
    {
        len += (size_t)snprintf(texts + len, sizeof(texts) - len, "%s%s%s%s%s", i > 0 ? ", " : "",
                                json_string_value(json_object_get(item, "text")),
                                json_object_get(item, "mine") ? " mine" : "",
                                json_object_get(item, "supported") ? " supported" : "",
                                json_object_get(item, "pseudonym") ? " named" : "");
        assert_true(len < sizeof(texts));
    }
    assert_string_equal(texts, expected);
    json_decref(list);
}

static void questions_are_told_to_those_concerned(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t one = comes(live.game), two = comes(live.game), three = comes(live.game);
    asks(&live, one, "A");
    asks(&live, one, "B");
    asks(&live, two, "C");
    assert_asks(&live, ROLE_PLAYER, one, "A mine, B mine");
    assert_asks(&live, ROLE_PLAYER, three, "");
    assert_false(asks_are_personal(live.game, three));
    (void)does(live.game, (struct event){.type = EVENT_ASK_SHOW, .item = 1});
    (void)does(live.game, (struct event){.type = EVENT_ASK_SHOW, .item = 2});
    (void)does(live.game, (struct event){.type = EVENT_SUPPORT, .player = three, .item = 2});
    assert_asks(&live, ROLE_CONSOLE, ASKS_OF_NOBODY, "A named, C named, B named");
    assert_asks(&live, ROLE_PLAYER, one, "A mine, C, B mine");
    assert_asks(&live, ROLE_PLAYER, three, "C supported, B");
    assert_asks(&live, ROLE_PLAYER, ASKS_OF_NOBODY, "C, B");
    assert_true(asks_are_personal(live.game, one));
    assert_true(asks_are_personal(live.game, three));

    (void)does(live.game, (struct event){.type = EVENT_PROJECT, .item = 1});
    json_t *state = live_state(&live, ROLE_SCREEN);
    assert_string_equal(
        json_string_value(json_object_get(json_object_get(state, "projected"), "text")), "B");
    json_decref(state);
    json_decref(live_state(&live, ROLE_PLAYER));
    assert_false(told(&live, "projected"));

    (void)does(live.game, (struct event){.type = EVENT_ASK_CLOSE, .item = 2});
    assert_asks(&live, ROLE_PLAYER, three, "B");
    assert_false(asks_are_personal(live.game, three)); /* what it supported is gone */
    assert_asks(&live, ROLE_CONSOLE, ASKS_OF_NOBODY, "A named, B named, C named");
    live_end(&live);
}

static void a_long_list_is_cut(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    for (uint32_t i = 0; i < GAME_ASKS_SHOWN / GAME_ASKS_EACH_MAX + 1; i++) {
        uint32_t player = comes(live.game);
        for (uint32_t k = 0; k < GAME_ASKS_EACH_MAX; k++) {
            char text[32];
            (void)snprintf(text, sizeof(text), "%u-%u", i, k);
            asks(&live, player, text);
        }
    }
    json_t *list = live_json(&live, encode_asks(&live.out, live.game, ROLE_CONSOLE, 0));
    assert_int_equal(json_array_size(json_object_get(list, "items")), GAME_ASKS_SHOWN);
    assert_int_equal(json_integer_value(json_object_get(list, "total")),
                     GAME_ASKS_SHOWN + GAME_ASKS_EACH_MAX);
    json_decref(list);
    live_end(&live);
}

static void professions_are_offered(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    uint32_t player = comes(live.game);
    json_t *welcome =
        live_json(&live, encode_welcome(&live.out, live.game, player, (struct str){0}));
    assert_true(json_array_size(json_object_get(welcome, "profiles")) > 1);
    assert_null(json_object_get(welcome, "profile"));
    json_decref(welcome);
    (void)does(live.game, (struct event){.type = EVENT_PROFILE, .player = player, .item = 1});
    welcome = live_json(&live, encode_welcome(&live.out, live.game, player, (struct str){0}));
    assert_int_equal(json_integer_value(json_object_get(welcome, "profile")), 2);
    json_decref(welcome);
    live_end(&live);
}

/* --- the words of the wire -------------------------------------------------------------------- */

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

static bool is_in_doc(struct str doc, const char *field)
{
    static const char *const around[][2] = {
        {"`", "`"},
        {"{", ","},
        {" ", ","},
        {" ", "}"},
        {" ", ":"},
        {"{", ":"},
    };
    for (size_t i = 0; i < ARRAY_LEN(around); i++)
        if (names(doc, around[i][0], field, around[i][1]))
            return true;
    return false;
}

/* Every field of this object, and of the objects in it. */
static void assert_documented(json_t *value, struct str doc, struct str page)
{
    size_t i;
    json_t *item;
    json_array_foreach(value, i, item) assert_documented(item, doc, page);
    for (void *at = json_object_iter(value); at; at = json_object_iter_next(value, at)) {
        const char *field = json_object_iter_key(at);
        if (!is_in_doc(doc, field))
            fail_msg("docs/protocol.md lacks %s", field);
        if (!names(page, " ", field, ":") && !names(page, " ", field, "?:"))
            fail_msg("web/shared/protocol.ts lacks %s", field);
        assert_documented(json_object_iter_value(at), doc, page);
    }
}

static void every_field_is_documented(void **unused)
{
    (void)unused;
    struct live live;
    live_begin(&live);
    struct str doc = source_file(live.arena, "docs/protocol.md");
    struct str page = source_file(live.arena, "web/shared/protocol.ts");
    uint32_t player = comes(live.game);
    asks(&live, player, "Pourquoi ?");
    (void)does(live.game, (struct event){.type = EVENT_PROJECT});
    for (;;) {
        enum game_phase phase = game_phase_get(live.game);
        if (phase == GAME_OPEN)
            everybody_answers(&live, player);
        phase = game_phase_get(live.game);
        for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
            struct encode_state how = {.role = (enum game_role)role, .complete = true};
            json_t *state =
                live_json(&live, encode_state(&live.out, live.game, &live.session, &how));
            assert_documented(state, doc, page);
            json_decref(state);
        }
        json_t *me = live_me(&live, player, true);
        assert_documented(me, doc, page);
        json_decref(me);
        if (phase == GAME_ENDED)
            break;
        if (phase == GAME_ANNOUNCE || phase == GAME_READ)
            wakes(live.game);
        else
            next(live.game);
    }
    json_t *lists[] = {
        live_json(&live, encode_welcome(&live.out, live.game, player, STR("jeton"))),
        live_json(&live, encode_asks(&live.out, live.game, ROLE_CONSOLE, player)),
        live_json(&live, encode_asks(&live.out, live.game, ROLE_PLAYER, player)),
        live_json(&live, encode_roster(&live.out, live.game, 0, 1, STR(""))),
        live_json(&live, encode_arrivals(&live.out, live.game, &player, 1)),
        live_json(&live, encode_tally(&live.out, live.game)),
        live_json(&live, encode_ack_text(&live.out, 1, 2)),
        live_json(&live, encode_ack_ask(&live.out)),
        live_json(&live, encode_trouble(&live.out, STR("plein"))),
        live_json(&live, encode_gone(&live.out, "ended")),
        live_json(&live, encode_error(&live.out, "state", "no", STR("next"))),
    };
    for (size_t i = 0; i < ARRAY_LEN(lists); i++) {
        assert_documented(lists[i], doc, page);
        json_decref(lists[i]);
    }
    live_end(&live);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_role_sees_its_part),
        cmocka_unit_test(nothing_is_told_before_its_time),
        cmocka_unit_test(passages_are_runs),
        cmocka_unit_test(a_revealed_spot_says_why),
        cmocka_unit_test(a_recap_holds_what_was_judged),
        cmocka_unit_test(a_tally_counts_live_results_only),
        cmocka_unit_test(a_poll_is_compared),
        cmocka_unit_test(a_moderated_cloud_waits),
        cmocka_unit_test(feedback_is_counted_for_the_console),
        cmocka_unit_test(the_console_sees_what_comes),
        cmocka_unit_test(questions_are_told_to_those_concerned),
        cmocka_unit_test(a_long_list_is_cut),
        cmocka_unit_test(professions_are_offered),
        cmocka_unit_test(every_field_is_documented),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
