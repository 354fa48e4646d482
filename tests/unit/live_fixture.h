/* SPDX-License-Identifier: Apache-2.0 */
/* live_fixture.h: a pack with a step of every kind, each secret with a word of its own, and short
 * ways to read what is told of it. */
#ifndef MAILLON_TESTS_LIVE_FIXTURE_H
#define MAILLON_TESTS_LIVE_FIXTURE_H

#include "game_fixture.h"

#include "live/encode.h"
#include "live/protocol.h"

#include <jansson.h>

enum {
    STEP_SLIDE = 1,
    STEP_POLL,
    STEP_QUESTION,
    STEP_SPOT,
    STEP_CLOUD,
    STEP_AGAIN, /* the poll, asked a second time */
    STEP_PAUSE,
    STEP_FEEDBACK,
};

static const char live_pack[] =
    "---\n"
    "title: Tout\n"
    "language: fr\n"
    "---\n"
    "\n"
    "# Une diapositive\n"
    "\n"
    "<!-- reveal: lines\n"
    "plan: 90 s -->\n"
    "\n"
    "- un\n"
    "- deux\n"
    "- trois\n"
    "\n"
    "> Ce qu’il faut garder.\n"
    "\n"
    "<!-- NOTESLIDE -->\n"
    "\n"
    "---\n"
    "\n"
    "# Avez-vous un gestionnaire ?\n"
    "\n"
    "<!-- type: poll\n"
    "id: avant\n"
    "results: live -->\n"
    "\n"
    "- [ ] Oui\n"
    "- [ ] Non\n"
    "\n"
    "> SECRETPOLL\n"
    "\n"
    "---\n"
    "\n"
    "# Que faire ?\n"
    "\n"
    "<!-- theme: Courriel -->\n"
    "\n"
    "- [x] Raccrocher\n"
    "- [ ] Cliquer\n"
    "- [ ] Attendre\n"
    "\n"
    "> SECRETQUESTION\n"
    ">\n"
    "> Source : SECRETSOURCE\n"
    "\n"
    "<!-- NOTEQUESTION -->\n"
    "\n"
    "---\n"
    "\n"
    "# Trouvez les indices.\n"
    "\n"
    "<!-- theme: SMS -->\n"
    "\n"
    "```sms\n"
    "De : [Ameli](#leurre \"SECRETDECOY\")\n"
    "\n"
    "Bonjour, [votre carte](#indice \"SECRETCLUE\") expire sur [le site](#indice \"SECRETSITE\").\n"
    "```\n"
    "\n"
    "> SECRETSPOT\n"
    "\n"
    "---\n"
    "\n"
    "# Un mot ?\n"
    "\n"
    "<!-- type: words -->\n"
    "\n"
    "---\n"
    "\n"
    "# Et maintenant ?\n"
    "\n"
    "<!-- again: avant -->\n"
    "\n"
    "---\n"
    "\n"
    "# Pause\n"
    "\n"
    "<!-- type: pause\n"
    "time: 5 min -->\n"
    "\n"
    "---\n"
    "\n"
    "# Votre avis\n"
    "\n"
    "<!-- type: feedback\n"
    "scale: Peu utile | Très utile -->\n";

struct live {
    struct arena *arena;
    struct pack pack;
    struct game *game;
    struct buf out;
    struct encode_session session;
};

/* settings beside the usual ones: questions to the trainer, and moderated clouds */
static inline void live_begin(struct live *live)
{
    struct pack_problems problems;
    struct game_settings settings = fixture_settings();
    settings.asks = settings.moderate = settings.profile = true;
    *live = (struct live){
        .arena = arena_new(PACK_ARENA_BYTES_MAX),
        .session = {.id = STR("abc"),
                    .pin = STR("123456"),
                    .pack_id = STR("tout@court"),
                    .address = STR("ici"),
                    .join_url = STR("http://ici/")},
    };
    assert_non_null(live->arena);
    pack_problems_init(&problems, live->arena, STR("en"));
    if (!pack_parse(live->arena, STR("tout"), str_from(live_pack), &live->pack, &problems))
        fail_msg("line %u: " STR_FMT, problems.items[0].line, STR_ARG(problems.items[0].message));
    live->game = game_new(&live->pack, &settings);
    assert_non_null(live->game);
    buf_init(&live->out, 1 << 20);
}

static inline void live_end(struct live *live)
{
    game_free(live->game);
    buf_done(&live->out);
    arena_free(live->arena);
}

/* What was encoded last; the caller drops it. */
static inline json_t *live_json(struct live *live, bool encoded)
{
    json_error_t why;
    assert_true(encoded);
    json_t *json = json_loadb(buf_str(&live->out).ptr, buf_str(&live->out).len, 0, &why);
    if (!json_is_object(json))
        fail_msg("%s in " STR_FMT, why.text, STR_ARG(buf_str(&live->out)));
    return json;
}

static inline json_t *live_state(struct live *live, enum game_role role)
{
    struct encode_state how = {.role = role, .now_ms = game_now_ms(live->game)};
    return live_json(live, encode_state(&live->out, live->game, &live->session, &how));
}

static inline json_t *live_me(struct live *live, uint32_t player, bool recap)
{
    return live_json(live, encode_me(&live->out, live->game, player, true, recap));
}

/* To a phase of a step, from wherever the session is before it. */
static inline void goes(struct live *live, uint32_t step, enum game_phase phase)
{
    struct game *game = live->game;
    while (game_step(game) != step || game_phase_get(game) != phase) {
        enum game_phase now = game_phase_get(game);
        if (now == GAME_ENDED)
            fail_msg("step %u never came to %s", step, protocol_phase(phase));
        if (now == GAME_ANNOUNCE || now == GAME_READ)
            wakes(game);
        else
            next(game);
    }
}

static inline bool told(const struct live *live, const char *word)
{
    struct str text = buf_str(&live->out);
    return str_find(text, str_from(word)) < text.len;
}

#endif
