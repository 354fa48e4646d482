/* SPDX-License-Identifier: Apache-2.0 */
/* replay.c: `maillon replay`: a session's standings and answers, computed again from its journal
 * and from the pack as it was. It only reads, and may run beside the server. */
#include <inttypes.h>
#include <stdlib.h>
#include <time.h>

#include "cli/cli.h"
#include "cli/option.h"
#include "game/game.h"
#include "store/store.h"
#include "json/json.h"

static const char help[] =
    "Usage: maillon replay [--data DIR] [--session ID] [--json]\n"
    "Computes a session again from its journal: the standings, and every answer that was "
    "confirmed.\n"
    "Without --session: lists the sessions, the newest first. A server may be running meanwhile.\n"
    "\n"
    "  --data DIR     the server's data folder (data)\n"
    "  --session ID   which session\n"
    "  --json         JSON on stdout, one object a line\n"
    "  --help         this text\n"
    "\n"
    "Exit: 0 good; 1 no such session, or its journal is broken; 2 wrong use.\n";

struct options {
    const char *data, *session; /* session NULL: list them */
    bool json;
};

struct answer {
    uint32_t player, step, choices;
};

struct replay {
    struct game *game;
    struct answer *answers; /* owned; in the journal's order */
    size_t answers_count, answers_cap;
};

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    const struct cli_option known[] = {
        {"data",    .text = &ret->data   },
        {"session", .text = &ret->session},
        {"json",    .flag = &ret->json   },
    };
    const struct cli_command command = {"replay", help, known, ARRAY_LEN(known)};
    *ret = (struct options){.data = "data"};
    return cli_options_only(&command, argc, argv, ret_code);
}

/* --- the computation ------------------------------------------------------------------------ */

static bool answer_note(struct replay *replay, const struct event *event, struct err *err)
{
    if (replay->answers_count == replay->answers_cap) {
        size_t cap = replay->answers_cap ? 2 * replay->answers_cap : 1024;
        struct answer *answers = realloc(replay->answers, cap * sizeof(*answers));
        if (!answers)
            return err_set(err, ERR_SYSTEM, "no memory for the answers");
        replay->answers = answers;
        replay->answers_cap = cap;
    }
    replay->answers[replay->answers_count++] =
        (struct answer){event->player, event->step, event->choices};
    return true;
}

static bool event_replay(void *user, const struct event *event, struct err *err)
{
    struct replay *replay = user;
    struct effects effects;
    if (!game_replay(replay->game, event, &effects, err))
        return false;
    return event->type != EVENT_ANSWER || answer_note(replay, event, err);
}

/* --- what is said --------------------------------------------------------------------------- */

/* A text as a JSON string, owned by the caller; NULL: no memory. */
static char *json_quoted(struct str s)
{
    json_t *string = json_text(s);
    char *text = string ? json_dumps(string, JSON_ENCODE_ANY) : NULL;
    json_decref(string);
    return text;
}

static void names_free(char **names, uint32_t count)
{
    for (uint32_t i = 0; names && i < count; i++)
        free(names[i]);
    free(names);
}

/* Every player's pseudonym, as JSON or as it is: each is written many times. NULL: no memory. */
static char **names_new(const struct game *game, bool json)
{
    uint32_t count = game_players_count(game);
    char **names = calloc(count + 1, sizeof(*names));
    for (uint32_t i = 0; names && i < count; i++) {
        struct game_player player;
        game_player_get(game, i, &player);
        names[i] =
            json ? json_quoted(player.pseudonym)
                 : strndup(player.pseudonym.ptr ? player.pseudonym.ptr : "", player.pseudonym.len);
        if (!names[i]) {
            names_free(names, count);
            return NULL;
        }
    }
    return names;
}

static void choices_print(uint32_t choices)
{
    const char *between = "";
    for (uint32_t bit = 0; bit < PACK_MARKS_MAX; bit++)
        if (choices >> bit & 1) {
            (void)printf("%s%u", between, bit + 1);
            between = ",";
        }
}

static void say_json(const struct replay *replay, const char *session, char **names,
                     const uint32_t *ranked, uint32_t ranked_count)
{
    const char *between = "";
    (void)printf("{\"session\":%s,\"players\":%u,\"standings\":[", session,
                 game_tally_get(replay->game).players);
    for (uint32_t i = 0; i < ranked_count; i++) {
        struct game_player player;
        game_player_get(replay->game, ranked[i], &player);
        (void)printf("%s{\"rank\":%u,\"pseudonym\":%s,\"points\":%u}", between, player.rank,
                     names[ranked[i]], player.points);
        between = ",";
    }
    between = "";
    (void)fputs("],\"answers\":[", stdout);
    for (size_t i = 0; i < replay->answers_count; i++) {
        const struct answer *answer = &replay->answers[i];
        (void)printf("%s{\"pseudonym\":%s,\"step\":%u,\"choices\":[", between,
                     names[answer->player], answer->step);
        choices_print(answer->choices);
        (void)fputs("]}", stdout);
        between = ",";
    }
    (void)puts("]}");
}

static void say_text(const struct replay *replay, const char *session, char **names,
                     const uint32_t *ranked, uint32_t ranked_count)
{
    (void)printf("Session %s: %u players, %" PRIu64 " events, %zu answers\n\n", session,
                 game_tally_get(replay->game).players, game_events(replay->game),
                 replay->answers_count);
    (void)puts("  rank  points  pseudonym");
    for (uint32_t i = 0; i < ranked_count; i++) {
        struct game_player player;
        game_player_get(replay->game, ranked[i], &player);
        (void)printf("%6u  %6u  %s\n", player.rank, player.points, names[ranked[i]]);
    }
    (void)puts("\n  step  pseudonym: choices");
    for (size_t i = 0; i < replay->answers_count; i++) {
        const struct answer *answer = &replay->answers[i];
        (void)printf("%6u  %s: ", answer->step, names[answer->player]);
        choices_print(answer->choices);
        (void)putchar('\n');
    }
}

static bool say(const struct replay *replay, const struct store_session *session, bool json,
                struct err *err)
{
    uint32_t count = game_players_count(replay->game);
    char **names = names_new(replay->game, json);
    char *id = json ? json_quoted(str_from(session->id)) : NULL;
    uint32_t *ranked = calloc(count + 1, sizeof(*ranked));
    bool ok = names && ranked && (id || !json);
    if (ok) {
        uint32_t ranked_count = game_standings(replay->game, ranked, count);
        if (json)
            say_json(replay, id, names, ranked, ranked_count);
        else
            say_text(replay, session->id, names, ranked, ranked_count);
    } else {
        (void)err_set(err, ERR_SYSTEM, "no memory for the standings");
    }
    free(ranked);
    free(id);
    names_free(names, count);
    return ok;
}

/* --- the two uses --------------------------------------------------------------------------- */

static bool replay_session(struct store *store, const struct options *options, struct err *err)
{
    bool ok = false;
    struct store_session session;
    struct pack pack;
    struct replay replay = {0};
    struct arena *arena = arena_new((size_t)PACK_ARENA_BYTES_MAX + PACK_BYTES_MAX);
    if (!arena)
        return err_set(err, ERR_SYSTEM, "no memory for the pack");
    if (!store_session_find(store, str_from(options->session), arena, &session, err) ||
        !pack_parse_kept(arena, session.pack_id, session.pack_text, &pack, err))
        goto cleanup;
    replay.game = game_new(&pack, &session.settings);
    if (!replay.game) {
        (void)err_set(err, ERR_SYSTEM, "no memory for the game");
        goto cleanup;
    }
    ok = store_journal_each(store, session.row, event_replay, &replay, err) &&
         say(&replay, &session, options->json, err);
cleanup:
    free(replay.answers);
    game_free(replay.game);
    arena_free(arena);
    return ok;
}

static bool session_say_json(void *user, const struct store_session *session)
{
    (void)user;
    return json_print(json_pack(
        "{s:s, s:s%, s:b, s:I, s:I}", "session", session->id, "pack", session->pack_id.ptr,
        session->pack_id.len, "preview", (int)session->preview, "created_ms",
        (json_int_t)session->created_ms, "ended_ms", (json_int_t)session->ended_ms));
}

static bool session_say_text(void *user, const struct store_session *session)
{
    bool *some = user;
    char when[sizeof("2026-03-01 14:30")] = "";
    time_t created = (time_t)(session->created_ms / 1000);
    struct tm local;
    if (localtime_r(&created, &local))
        (void)strftime(when, sizeof(when), "%Y-%m-%d %H:%M", &local);
    (void)printf("%s  %s  %-9s  " STR_FMT "\n", session->id, when,
                 session->ended_ms > 0 ? "ended"
                 : session->preview    ? "rehearsal"
                                       : "open",
                 STR_ARG(session->pack_id));
    *some = true;
    return true;
}

static bool list_sessions(struct store *store, const struct options *options, struct err *err)
{
    bool some = false;
    if (options->json)
        return store_session_each(store, false, session_say_json, NULL, err);
    if (!store_session_each(store, false, session_say_text, &some, err))
        return false;
    if (!some)
        (void)fprintf(stderr, "maillon replay: %s holds no session yet\n", options->data);
    return true;
}

int cli_replay(int argc, char **argv)
{
    struct options options;
    struct err err = {0};
    struct store *store = NULL;
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;
    bool ok = store_open_beside(options.data, &store, &err);
    if (ok)
        ok = options.session ? replay_session(store, &options, &err)
                             : list_sessions(store, &options, &err);
    store_close(store);
    if (ok && (fflush(stdout) != 0 || ferror(stdout)))
        ok = err_set(&err, ERR_SYSTEM, "the output could not be written whole");
    if (!ok)
        (void)fprintf(stderr, "maillon replay: %s\n", err.message);
    return ok ? CLI_GOOD : CLI_FAILED;
}
