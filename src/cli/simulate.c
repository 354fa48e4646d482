/* SPDX-License-Identifier: Apache-2.0 */
/* simulate.c: `maillon simulate`: a whole session on the engine alone, in virtual time. Nothing is
 * read but the pack, and nothing is drawn but from the seed: same seed, same bytes. */
#include "cli/cli.h"

#include <inttypes.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "cli/option.h"
#include "cli/simulation.h"

enum {
    TEXT_RANKS = 10, /* players told in the text */
    TEXT_WORDS = 3,  /* words of a cloud */
};

static const char help[] =
    "Usage: maillon simulate --pack DIR --players N --seed S [--json]\n"
    "Plays a whole session without server, network or clock, with participants who answer as\n"
    "people do: some late, some wrong, some cut off for a while. The same seed gives the same\n"
    "bytes.\n"
    "\n"
    "  --pack DIR        the folder that holds pack.md\n"
    "  --selection NAME  one of the pack's shorter versions\n"
    "  --players N       how many participants\n"
    "  --seed S          what chance depends on\n"
    "  --speed N         accepted and ignored: nothing waits here\n"
    "  --json            one line of JSON on stdout\n"
    "  --help            this text\n"
    "\n"
    "Exit: 0 good; 1 the pack cannot be played; 2 wrong use.\n";

struct options {
    const char *pack, *selection, *seed_text;
    uint64_t players, seed;
    bool json;
};

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct options *ret, int *ret_code)
{
    uint64_t ignored;
    const struct cli_option known[] = {
        {"pack",                   .text = &ret->pack     },
        {"selection",              .text = &ret->selection},
        {"players",                .number = &ret->players, .min = 1, .max = GAME_PLAYERS_MAX},
        {"seed", .text = &ret->seed_text                       },
        {"speed", .number = &ignored, .min = 1, .max = GAME_SPEED_MAX},
        {"json",      .flag = &ret->json                    },
    };
    const struct cli_command command = {"simulate", help, known, ARRAY_LEN(known)};
    *ret = (struct options){.selection = ""};
    if (!cli_options_only(&command, argc, argv, ret_code))
        return false;
    if (!ret->pack || ret->players == 0 || !ret->seed_text)
        *ret_code = cli_usage(command.name, "--pack, --players and --seed are needed", "");
    else if (!str_to_u64(str_from(ret->seed_text), UINT64_MAX, &ret->seed))
        *ret_code = cli_usage(command.name, "--seed takes a number, not ", ret->seed_text);
    else
        return true;
    return false;
}

/* --- what is said --------------------------------------------------------------------------- */

/* ranked: the players in the standings, best first */
static void print_json(const struct simulation *run, const uint32_t *ranked, uint32_t count)
{
    (void)printf("{\"seed\":%" PRIu64 ",\"players\":%u,\"steps\":%u,\"answers\":%u,"
                 "\"texts\":%u,\"asks\":%u,\"duration_ms\":%" PRId64 ",\"standings\":[",
                 run->seed, game_players_count(run->game), run->pack->steps_count, run->answers,
                 run->texts, game_asks_count(run->game), game_now_ms(run->game));
    for (uint32_t i = 0; i < count; i++) {
        struct game_player player;
        game_player_get(run->game, ranked[i], &player);
        json_t *row =
            json_pack("{s:i,s:s%,s:i}", "rank", (int)player.rank, "pseudonym", player.pseudonym.ptr,
                      player.pseudonym.len, "points", (int)player.points);
        if (i > 0)
            (void)putchar(',');
        (void)json_dumpf(row, stdout, JSON_COMPACT);
        json_decref(row);
    }
    (void)puts("]}");
}

static void print_judged(const struct simulation *run, uint32_t step)
{
    const struct pack_step *asked = &run->pack->steps[step - 1];
    struct game_result result;
    game_result_get(run->game, step, &result);
    (void)printf("question %2u: %6u answers, %3u %% %s%s\n", pack_question_number(run->pack, step),
                 result.answered, result.answered ? result.all_right * 100 / result.answered : 0,
                 asked->kind == PACK_SPOT ? "found every clue" : "right",
                 asked->points ? "" : " (a test: no points)");
}

static void print_cloud(const struct game *game, uint32_t step)
{
    uint32_t count = game_words_count(game, step), told[TEXT_WORDS] = {0};
    for (uint32_t n = 0; n < TEXT_WORDS && n < count; n++) {
        struct game_word best = {0};
        for (uint32_t i = 0; i < count; i++) {
            struct game_word word;
            bool again = false;
            game_word_get(game, step, i, &word);
            for (uint32_t k = 0; k < n; k++)
                again = again || told[k] == i;
            if (again || word.count <= best.count)
                continue;
            best = word;
            told[n] = i;
        }
        (void)printf("%s" STR_FMT " (%u)", n ? ", " : "", STR_ARG(best.text), best.count);
    }
}

static void print_opinion(const struct simulation *run, uint32_t step)
{
    const struct pack_step *asked = &run->pack->steps[step - 1];
    struct game_result result;
    game_result_get(run->game, step, &result);
    (void)printf("%-11s: %6u answers, ", asked->kind == PACK_POLL ? "poll" : "feedback",
                 result.answered);
    if (asked->answer_kind == PACK_WORDS)
        print_cloud(run->game, step);
    for (uint32_t i = 0; i < asked->answers_count; i++)
        (void)printf("%s%u %%", i ? " / " : "",
                     result.answered ? result.chosen[i] * 100 / result.answered : 0);
    (void)puts("");
}

static void print_text(const struct simulation *run, const uint32_t *ranked, uint32_t count)
{
    int64_t seconds = game_now_ms(run->game) / 1000;
    (void)printf(STR_FMT "\n%u players, %u answers, %u texts, %u questions to the trainer, "
                         "%" PRId64 " min %" PRId64 " s, seed %" PRIu64 "\n\n",
                 STR_ARG(run->pack->title), game_players_count(run->game), run->answers, run->texts,
                 game_asks_count(run->game), seconds / 60, seconds % 60, run->seed);
    for (uint32_t step = 1; step <= run->pack->steps_count; step++) {
        if (pack_step_judged(&run->pack->steps[step - 1]))
            print_judged(run, step);
        else if (pack_step_asks(&run->pack->steps[step - 1]))
            print_opinion(run, step);
    }
    (void)puts("");
    for (uint32_t i = 0; i < count && i < TEXT_RANKS; i++) {
        struct game_player player;
        game_player_get(run->game, ranked[i], &player);
        (void)printf("%3u. %6u  " STR_FMT "\n", player.rank, player.points,
                     STR_ARG(player.pseudonym));
    }
    if (count > TEXT_RANKS)
        (void)printf("     … and %u more\n", count - TEXT_RANKS);
}

/* --- the command ---------------------------------------------------------------------------- */

static bool simulate(const struct options *options, const struct pack *pack, struct err *err)
{
    struct simulation run = {
        .pack = pack, .seed = options->seed, .players = (uint32_t)options->players};
    uint32_t *ranked = calloc(options->players, sizeof(*ranked));
    if (!ranked)
        return err_set(err, ERR_SYSTEM, "no memory for %u players", run.players);
    bool ok = simulation_run(&run, err);
    if (ok) {
        uint32_t count = game_standings(run.game, ranked, run.players);
        if (options->json)
            print_json(&run, ranked, count);
        else
            print_text(&run, ranked, count);
        ok = (fflush(stdout) == 0 && !ferror(stdout)) ||
             err_set(err, ERR_SYSTEM, "the output could not be written whole");
    }
    game_free(run.game);
    free(ranked);
    return ok;
}

static bool load(struct arena *arena, const struct options *options, struct pack *ret)
{
    struct pack_problems problems;
    pack_problems_init(&problems, arena, STR("en"));
    if (pack_load(arena, options->pack, str_from(options->selection), ret, &problems))
        return true;
    for (uint32_t i = 0; i < problems.count; i++)
        if (problems.items[i].severity == PACK_ERROR)
            (void)fprintf(stderr, "%s/pack.md:%u:%u: " STR_FMT "; " STR_FMT "\n", options->pack,
                          problems.items[i].line, problems.items[i].column,
                          STR_ARG(problems.items[i].message), STR_ARG(problems.items[i].hint));
    return false;
}

int cli_simulate(int argc, char **argv)
{
    struct options options;
    struct pack pack;
    struct err err = {0};
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;
    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    code = CLI_FAILED;
    if (!arena)
        (void)fputs("maillon simulate: no memory\n", stderr);
    else if (!load(arena, &options, &pack))
        (void)fprintf(stderr, "maillon simulate: the pack in %s cannot be played\n", options.pack);
    else if (!simulate(&options, &pack, &err))
        (void)fprintf(stderr, "maillon simulate: %s\n", err.message);
    else
        code = CLI_GOOD;
    arena_free(arena);
    return code;
}
