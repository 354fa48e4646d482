/* SPDX-License-Identifier: Apache-2.0 */
/* simulate.c: `maillon simulate`: a whole session on the engine alone, in virtual time. Nothing is
 * read but the pack, and nothing is drawn but from the seed: same seed, same bytes. */
#include "cli/cli.h"

#include <assert.h>
#include <getopt.h>
#include <inttypes.h>
#include <jansson.h>

#include "base/rng.h"
#include "game/bot.h"
#include "game/view.h"

enum {
    SIM_ARRIVAL_MS = 60000, /* over which the room fills up */
    SIM_TALK_MS = 8000,     /* what a facilitator takes before going on */
    SIM_LATE_PERCENT = 4,   /* come after the beginning */
    SIM_FLAKY_PERCENT = 5,  /* lose the network during each question */
    SIM_OFFLINE_MS = 6000,  /* for at most so long */
    SIM_DRAW_PERCENT = 30,  /* ask for another pseudonym */
    SIM_WEAK_PERCENT = 10,  /* sit where the network is bad */
    SIM_TEXT_RANKS = 10,
};

static const char help[] =
    "Usage: maillon simulate --pack DIR --players N --seed S [--json]\n"
    "Plays a whole session without server, network or clock, with participants who answer as "
    "people\n"
    "do: some late, some wrong, some cut off for a while. The same seed gives the same bytes.\n"
    "\n"
    "  --pack DIR     the folder that holds pack.md\n"
    "  --players N    how many participants\n"
    "  --seed S       what chance depends on\n"
    "  --speed N      accepted and ignored: nothing waits here\n"
    "  --json         one line of JSON on stdout\n"
    "  --help         this text\n"
    "\n"
    "Exit: 0 good; 1 the pack cannot be played; 2 wrong use.\n";

struct options {
    const char *pack;
    uint64_t players, seed;
    bool has_seed, json;
};

struct bot {
    uint32_t rtt_ms;
    uint32_t arrives_step; /* 0: in the lobby */
    uint32_t player;       /* in the game; BOT_ABSENT until it has arrived */
};
static const uint32_t BOT_ABSENT = UINT32_MAX;

/* Something that a bot will do; things of the same moment happen in this order. */
enum deed_kind {
    DEED_ARRIVE,
    DEED_LOSE_NETWORK,
    DEED_COME_BACK,
    DEED_ANSWER,
};
struct deed {
    int64_t at_ms;
    uint32_t bot;
    enum deed_kind kind;
    uint32_t choices, claimed_ms; /* DEED_ANSWER */
};
enum {
    DEEDS_MAX = 3, /* of one bot in one phase */
};

struct sim {
    const struct options *options; /* borrowed, as is the pack */
    const struct pack *pack;
    struct game *game;
    int64_t now_ms;
    struct bot *bots;   /* owned; options->players of them */
    struct deed *deeds; /* owned; of the present phase */
    uint32_t deeds_count, answers;
};

static int usage(const char *what, const char *value)
{
    (void)fprintf(stderr, "maillon simulate: %s%s; see maillon simulate --help\n", what, value);
    return CLI_USAGE;
}

/* CLI_GOOD: go on. CLI_FAILED: the help was asked for and given. */
static int options_read(int argc, char **argv, struct options *ret)
{
    static const struct option known[] = {
        {"pack",    required_argument, NULL, 'p'},
        {"players", required_argument, NULL, 'n'},
        {"seed",    required_argument, NULL, 's'},
        {"speed",   required_argument, NULL, 'v'},
        {"json",    no_argument,       NULL, 'j'},
        {"help",    no_argument,       NULL, 'h'},
        {NULL,      0,                 NULL, 0  },
    };
    uint64_t ignored;
    *ret = (struct options){0};
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no thread runs yet */
    for (int option; (option = getopt_long(argc, argv, "", known, NULL)) != -1;) {
        switch (option) {
        case 'p':
            ret->pack = optarg;
            break;
        case 'n':
            if (!str_to_u64(str_from(optarg), GAME_PLAYERS_MAX, &ret->players) || ret->players == 0)
                return usage("--players takes a number from 1 to 100000, not ", optarg);
            break;
        case 's':
            ret->has_seed = str_to_u64(str_from(optarg), UINT64_MAX, &ret->seed);
            if (!ret->has_seed)
                return usage("--seed takes a number, not ", optarg);
            break;
        case 'v':
            if (!str_to_u64(str_from(optarg), GAME_SPEED_MAX, &ignored) || ignored == 0)
                return usage("--speed takes a number from 1 to 1000, not ", optarg);
            break;
        case 'j':
            ret->json = true;
            break;
        case 'h':
            (void)fputs(help, stdout);
            return CLI_FAILED;
        default:
            return usage("that option is not known, or lacks its value", "");
        }
    }
    if (optind < argc)
        return usage("it takes no argument such as ", argv[optind]);
    if (!ret->pack || ret->players == 0 || !ret->has_seed)
        return usage("--pack, --players and --seed are needed", "");
    return CLI_GOOD;
}

/* A source of chance for this bot at this step, apart from what bot_move draws. */
static struct rng chance(const struct sim *sim, uint32_t bot, uint32_t step)
{
    struct rng rng;
    rng_init(&rng, ~sim->options->seed);
    rng_init(&rng, rng_next(&rng) ^ ((uint64_t)bot << 8 | step));
    return rng;
}

static bool apply(struct sim *sim, struct event event, struct err *err)
{
    struct effects effects;
    event.at_ms = sim->now_ms;
    return game_apply(sim->game, &event, &effects, err);
}

static void plan(struct sim *sim, struct deed deed)
{
    assert(sim->deeds_count < DEEDS_MAX * sim->options->players);
    sim->deeds[sim->deeds_count++] = deed;
}

static int by_time(const void *a, const void *b)
{
    const struct deed *x = a, *y = b;
    if (x->at_ms != y->at_ms)
        return x->at_ms < y->at_ms ? -1 : 1;
    if (x->bot != y->bot)
        return x->bot < y->bot ? -1 : 1;
    return (int)x->kind - (int)y->kind;
}

static void plan_done(struct sim *sim)
{
    qsort(sim->deeds, sim->deeds_count, sizeof(*sim->deeds), by_time);
}

static bool arrive(struct sim *sim, uint32_t bot, struct err *err)
{
    struct rng rng = chance(sim, bot, 0);
    uint32_t player = game_players_count(sim->game), proposals = 1;
    sim->bots[bot].player = player;
    if (!apply(sim, (struct event){.type = EVENT_JOIN}, err) ||
        !apply(sim, (struct event){.type = EVENT_CONNECT, .player = player}, err))
        return false;
    for (; proposals < GAME_PROPOSALS_MAX && rng_below(&rng, 100) < SIM_DRAW_PERCENT; proposals++)
        if (!apply(sim, (struct event){.type = EVENT_DRAW, .player = player}, err))
            return false;
    uint32_t kept = rng_below(&rng, proposals);
    return apply(sim, (struct event){.type = EVENT_KEEP, .player = player, .proposal = kept}, err);
}

static bool answer(struct sim *sim, const struct deed *deed, int64_t opened_ms, struct err *err)
{
    sim->answers++;
    return apply(sim,
                 (struct event){
                     .type = EVENT_ANSWER,
                     .player = sim->bots[deed->bot].player,
                     .step = game_step(sim->game),
                     .choices = deed->choices,
                     .claimed_ms = deed->claimed_ms,
                     .seen_ms = (uint32_t)(sim->now_ms - opened_ms),
                     .rtt_ms = sim->bots[deed->bot].rtt_ms,
                 },
                 err);
}

static bool set_connected(struct sim *sim, uint32_t bot, bool connected, struct err *err)
{
    uint32_t id = sim->bots[bot].player;
    struct game_player player;
    game_player_get(sim->game, id, &player);
    if (player.connected == connected)
        return true;
    enum event_type type = connected ? EVENT_CONNECT : EVENT_DISCONNECT;
    return apply(sim, (struct event){.type = type, .player = id}, err);
}

/* Who comes when, and how good the network is there. */
static void cast_bots(struct sim *sim)
{
    for (uint32_t i = 0; i < sim->options->players; i++) {
        struct bot *bot = &sim->bots[i];
        struct rng rng = chance(sim, i, PACK_STEPS_MAX);
        bool weak = rng_below(&rng, 100) < SIM_WEAK_PERCENT;
        bot->rtt_ms = weak ? 400 + rng_below(&rng, 800) : 15 + rng_below(&rng, 150);
        bot->player = BOT_ABSENT;
        /* The first one is there from the beginning, so that the room is never empty. */
        if (i > 0 && rng_below(&rng, 100) < SIM_LATE_PERCENT)
            bot->arrives_step = 1 + rng_below(&rng, sim->pack->steps_count);
        else
            plan(sim, (struct deed){rng_below(&rng, SIM_ARRIVAL_MS), i, DEED_ARRIVE, 0, 0});
    }
    plan_done(sim);
}

static bool fill_lobby(struct sim *sim, struct err *err)
{
    cast_bots(sim);
    for (uint32_t i = 0; i < sim->deeds_count; i++) {
        sim->now_ms = sim->deeds[i].at_ms;
        if (!arrive(sim, sim->deeds[i].bot, err))
            return false;
    }
    sim->now_ms = SIM_ARRIVAL_MS;
    return apply(sim, (struct event){.type = EVENT_START}, err);
}

static bool let_in_late_comers(struct sim *sim, struct err *err)
{
    for (uint32_t i = 0; i < sim->options->players; i++)
        if (sim->bots[i].arrives_step == game_step(sim->game) &&
            sim->bots[i].player == BOT_ABSENT && !arrive(sim, i, err))
            return false;
    return true;
}

/* What each bot will do while the question is open. An answer that falls into a time without
 * network is sent when it is back. */
static void plan_question(struct sim *sim, int64_t opened_ms)
{
    uint32_t step = game_step(sim->game);
    const struct pack_step *asked = &sim->pack->steps[step - 1];
    struct bot_question question = {
        .kind = asked->answer_kind,
        .answers_count = asked->answers_count,
        .right_mask = asked->right_mask,
        .time_ms = asked->time_ms,
    };
    sim->deeds_count = 0;
    for (uint32_t i = 0; i < sim->options->players; i++) {
        const struct bot *bot = &sim->bots[i];
        if (bot->player == BOT_ABSENT || asked->answers_count == 0)
            continue;
        struct rng rng = chance(sim, i, step);
        struct bot_move move = bot_move(sim->options->seed, i, step, &question);
        int64_t sent_ms =
            opened_ms + bot->rtt_ms + move.delay_ms + rng_below(&rng, bot->rtt_ms / 4 + 1);
        if (rng_below(&rng, 100) < SIM_FLAKY_PERCENT) {
            int64_t lost_ms = opened_ms + rng_below(&rng, asked->time_ms + 1);
            int64_t back_ms = lost_ms + 1000 + rng_below(&rng, SIM_OFFLINE_MS);
            plan(sim, (struct deed){lost_ms, i, DEED_LOSE_NETWORK, 0, 0});
            plan(sim, (struct deed){back_ms, i, DEED_COME_BACK, 0, 0});
            if (sent_ms >= lost_ms && sent_ms < back_ms)
                sent_ms = back_ms;
        }
        if (move.answers)
            plan(sim, (struct deed){sent_ms, i, DEED_ANSWER, move.choices, move.delay_ms});
    }
    plan_done(sim);
}

/* What this bot writes: a cloud's entries, or what goes with its feedback. */
static bool write_texts(struct sim *sim, uint32_t bot, struct err *err)
{
    uint32_t step = game_step(sim->game);
    bool cloud = sim->pack->steps[step - 1].kind == PACK_POLL;
    for (uint32_t slot = 0; slot < (cloud ? GAME_WORDS_EACH_MAX : 2u); slot++) {
        struct str text = cloud ? bot_word(sim->options->seed, bot, step, slot)
                                : bot_remark(sim->options->seed, bot, step, slot);
        struct event event = {.type = EVENT_TEXT,
                              .player = sim->bots[bot].player,
                              .step = step,
                              .slot = slot,
                              .text = text};
        if (text.len > 0 && !apply(sim, event, err))
            return false;
    }
    return true;
}

/* Polls and feedback take what comes until the facilitator goes on. */
static bool write_all(struct sim *sim, struct err *err)
{
    const struct pack_step *asked = &sim->pack->steps[game_step(sim->game) - 1];
    if (asked->answer_kind != PACK_WORDS && asked->kind != PACK_FEEDBACK)
        return true;
    for (uint32_t i = 0; i < sim->options->players; i++)
        if (sim->bots[i].player != BOT_ABSENT && !write_texts(sim, i, err))
            return false;
    return true;
}

static bool do_deed(struct sim *sim, const struct deed *deed, int64_t opened_ms, struct err *err)
{
    switch (deed->kind) {
    case DEED_ANSWER:
        return answer(sim, deed, opened_ms, err);
    case DEED_LOSE_NETWORK:
        return set_connected(sim, deed->bot, false, err);
    case DEED_COME_BACK:
        return set_connected(sim, deed->bot, true, err);
    case DEED_ARRIVE:
        break;
    }
    return arrive(sim, deed->bot, err);
}

static bool play_question(struct sim *sim, struct err *err)
{
    int64_t opened_ms = sim->now_ms;
    uint32_t done = 0;
    plan_question(sim, opened_ms);
    if (!write_all(sim, err))
        return false;
    for (; done < sim->deeds_count && game_phase_get(sim->game) == GAME_OPEN; done++) {
        const struct deed *deed = &sim->deeds[done];
        if (deed->at_ms >= game_wake_ms(sim->game))
            break;
        sim->now_ms = deed->at_ms;
        if (!do_deed(sim, deed, opened_ms, err))
            return false;
    }
    if (game_phase_get(sim->game) == GAME_OPEN) {
        /* Without a chrono nothing is due: the facilitator closes when all is said. */
        bool due = game_wake_ms(sim->game) != INT64_MAX;
        if (due)
            sim->now_ms = game_wake_ms(sim->game);
        if (!apply(sim, (struct event){.type = due ? EVENT_TICK : EVENT_CLOSE}, err))
            return false;
    }
    for (; done < sim->deeds_count; done++)
        if (sim->deeds[done].kind == DEED_COME_BACK &&
            !set_connected(sim, sim->deeds[done].bot, true, err))
            return false;
    return true;
}

static bool run(struct sim *sim, struct err *err)
{
    if (!fill_lobby(sim, err))
        return false;
    for (;;) {
        enum game_phase phase = game_phase_get(sim->game);
        if (phase == GAME_ENDED)
            return true;
        if (!let_in_late_comers(sim, err))
            return false;
        if (phase == GAME_OPEN) {
            if (!play_question(sim, err))
                return false;
        } else if (game_wake_ms(sim->game) != INT64_MAX) {
            sim->now_ms = game_wake_ms(sim->game);
            if (!apply(sim, (struct event){.type = EVENT_TICK}, err))
                return false;
        } else {
            struct event next = {.type = EVENT_NEXT, .step = game_step(sim->game), .phase = phase};
            sim->now_ms += SIM_TALK_MS;
            if (!apply(sim, next, err))
                return false;
        }
    }
}

static void print_json(const struct sim *sim, const uint32_t *players, uint32_t ranked)
{
    (void)printf("{\"seed\":%" PRIu64 ",\"players\":%u,\"steps\":%u,\"answers\":%u,"
                 "\"duration_ms\":%" PRId64 ",\"standings\":[",
                 sim->options->seed, game_players_count(sim->game), sim->pack->steps_count,
                 sim->answers, sim->now_ms);
    for (uint32_t i = 0; i < ranked; i++) {
        struct game_player player;
        game_player_get(sim->game, players[i], &player);
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

static void print_text(const struct sim *sim, const uint32_t *players, uint32_t ranked)
{
    (void)printf(STR_FMT "\n%u players, %u answers, %" PRId64 " min %" PRId64 " s, seed %" PRIu64
                         "\n\n",
                 STR_ARG(sim->pack->title), game_players_count(sim->game), sim->answers,
                 sim->now_ms / 60000, sim->now_ms / 1000 % 60, sim->options->seed);
    for (uint32_t step = 1; step <= sim->pack->steps_count; step++) {
        struct game_result result;
        const struct pack_step *asked = &sim->pack->steps[step - 1];
        game_result_get(sim->game, step, &result);
        if (!pack_step_judged(asked))
            continue;
        (void)printf("question %2u: %6u answers, %3u %% right%s\n",
                     pack_question_number(sim->pack, step), result.answered,
                     result.answered ? result.all_right * 100 / result.answered : 0,
                     asked->points ? "" : " (a test: no points)");
    }
    (void)puts("");
    for (uint32_t i = 0; i < ranked && i < SIM_TEXT_RANKS; i++) {
        struct game_player player;
        game_player_get(sim->game, players[i], &player);
        (void)printf("%3u. %6u  " STR_FMT "\n", player.rank, player.points,
                     STR_ARG(player.pseudonym));
    }
    if (ranked > SIM_TEXT_RANKS)
        (void)printf("     … and %u more\n", ranked - SIM_TEXT_RANKS);
}

static bool simulate(const struct options *options, const struct pack *pack, struct err *err)
{
    struct game_settings settings = {
        .seed = options->seed, .time_percent = 100, .standings_every = 1, .speed = 1};
    struct sim sim = {.options = options, .pack = pack};
    uint32_t *players = calloc(options->players, sizeof(*players));
    bool ok = false;
    sim.game = game_new(pack, &settings);
    sim.bots = calloc(options->players, sizeof(*sim.bots));
    sim.deeds = calloc(DEEDS_MAX * options->players, sizeof(*sim.deeds));
    if (!sim.game || !sim.bots || !sim.deeds || !players) {
        (void)err_set(err, ERR_SYSTEM, "no memory for %u players", (uint32_t)options->players);
        goto cleanup;
    }
    if (!run(&sim, err))
        goto cleanup;
    uint32_t ranked = game_standings(sim.game, players, (uint32_t)options->players);
    if (options->json)
        print_json(&sim, players, ranked);
    else
        print_text(&sim, players, ranked);
    ok = true;
cleanup:
    game_free(sim.game);
    free(sim.bots);
    free(sim.deeds);
    free(players);
    return ok;
}

static bool load(struct arena *arena, const char *dir, struct pack *ret)
{
    struct pack_problems problems;
    pack_problems_init(&problems, arena, STR("en"));
    if (pack_load(arena, dir, STR(""), ret, &problems))
        return true;
    for (uint32_t i = 0; i < problems.count; i++)
        if (problems.items[i].severity == PACK_ERROR)
            (void)fprintf(stderr, "%s/pack.md:%u:%u: " STR_FMT "; " STR_FMT "\n", dir,
                          problems.items[i].line, problems.items[i].column,
                          STR_ARG(problems.items[i].message), STR_ARG(problems.items[i].hint));
    return false;
}

int cli_simulate(int argc, char **argv)
{
    struct options options;
    struct pack pack;
    struct err err = {0};
    int code = options_read(argc, argv, &options);
    if (code != CLI_GOOD)
        return code == CLI_FAILED ? CLI_GOOD : code;

    struct arena *arena = arena_new(PACK_ARENA_BYTES_MAX);
    code = CLI_FAILED;
    if (!arena)
        (void)fputs("maillon simulate: no memory\n", stderr);
    else if (!load(arena, options.pack, &pack))
        (void)fprintf(stderr, "maillon simulate: the pack in %s cannot be played\n", options.pack);
    else if (!simulate(&options, &pack, &err))
        (void)fprintf(stderr, "maillon simulate: %s\n", err.message);
    else
        code = CLI_GOOD;
    arena_free(arena);
    return code;
}
