/* SPDX-License-Identifier: Apache-2.0 */
/* simulation.c: what bots and the facilitator do, event by event. No output, no clock. */
#include "cli/simulation.h"

#include <assert.h>
#include <stdlib.h>

#include "base/rng.h"
#include "game/bot.h"
#include "game/view.h"

enum {
    SIM_ARRIVAL_MS = 60000, /* over which the room fills up */
    SIM_TALK_MS = 8000,     /* what a facilitator takes before going on */
    SIM_LINE_MS = 4000,     /* and for each line of a slide that comes by itself */
    SIM_LATE_PERCENT = 4,   /* come after the beginning */
    SIM_FLAKY_PERCENT = 5,  /* lose the network during each question */
    SIM_OFFLINE_MS = 6000,  /* for at most so long */
    SIM_UNTIMED_MS = 20000, /* within which, where no clock runs */
    SIM_DRAW_PERCENT = 30,  /* ask for another pseudonym */
    SIM_WEAK_PERCENT = 10,  /* sit where the network is bad */
    SIM_TYPE_MS = 6000,     /* a text after the one before */
    SIM_PROJECTED_MIN = 2,  /* supports of a question that is taken up before all */
    SIM_FEEDBACK_TEXTS = 2, /* a change and a remark */
};

struct bot {
    uint32_t rtt_ms;
    uint32_t arrives_step; /* 0: in the lobby */
    uint32_t player;       /* in the game; BOT_ABSENT until it has arrived */
    uint32_t asked;        /* questions to the trainer */
};
static const uint32_t BOT_ABSENT = UINT32_MAX;

/* Something that a bot will do; things of the same moment happen in this order. */
enum deed_kind {
    DEED_ARRIVE,
    DEED_LOSE_NETWORK,
    DEED_COME_BACK,
    DEED_ANSWER,
    DEED_WRITE,
};
struct deed {
    int64_t at_ms;
    uint32_t bot;
    enum deed_kind kind;
    uint32_t choices, claimed_ms; /* DEED_ANSWER */
    uint32_t slot;                /* DEED_WRITE, with its text, static */
    struct str text;
};
enum {
    DEEDS_MAX = 3 + GAME_WORDS_EACH_MAX, /* of one bot in one phase */
};

/* When a bot has no network; lost_ms == back_ms: never. */
struct outage {
    int64_t lost_ms, back_ms;
};

struct sim {
    struct simulation *run;
    struct game *game;
    int64_t now_ms;
    struct bot *bots;   /* owned; run->players of them */
    struct deed *deeds; /* owned; of the present phase */
    uint32_t deeds_count;
};

/* A source of chance for this bot at this step, apart from what bot_move draws. */
static struct rng chance(const struct sim *sim, uint32_t bot, uint32_t step)
{
    struct rng rng;
    rng_init(&rng, ~sim->run->seed);
    rng_init(&rng, rng_next(&rng) ^ ((uint64_t)bot << 8 | step));
    return rng;
}

static const struct pack_step *present(const struct sim *sim)
{
    return &sim->run->pack->steps[game_step(sim->game) - 1];
}

static bool apply(struct sim *sim, struct event event, struct err *err)
{
    struct effects effects;
    event.at_ms = sim->now_ms;
    return game_apply(sim->game, &event, &effects, err);
}

static void plan(struct sim *sim, struct deed deed)
{
    assert(sim->deeds_count < DEEDS_MAX * sim->run->players);
    sim->deeds[sim->deeds_count++] = deed;
}

static int by_time(const void *a, const void *b)
{
    const struct deed *x = a, *y = b;
    if (x->at_ms != y->at_ms)
        return x->at_ms < y->at_ms ? -1 : 1;
    if (x->bot != y->bot)
        return x->bot < y->bot ? -1 : 1;
    if (x->kind != y->kind)
        return (int)x->kind - (int)y->kind;
    return (int)x->slot - (int)y->slot;
}

static void plan_done(struct sim *sim)
{
    qsort(sim->deeds, sim->deeds_count, sizeof(*sim->deeds), by_time);
}

/* --- arrivals ------------------------------------------------------------------------------- */

static bool arrive(struct sim *sim, uint32_t bot, struct err *err)
{
    struct rng rng = chance(sim, bot, 0);
    uint32_t player = game_players_count(sim->game), proposals = 1;
    uint32_t profile = bot_profile(sim->run->seed, bot);
    sim->bots[bot].player = player;
    if (!apply(sim, (struct event){.type = EVENT_JOIN}, err) ||
        !apply(sim, (struct event){.type = EVENT_CONNECT, .player = player}, err))
        return false;
    for (; proposals < GAME_PROPOSALS_MAX && rng_below(&rng, 100) < SIM_DRAW_PERCENT; proposals++)
        if (!apply(sim, (struct event){.type = EVENT_DRAW, .player = player}, err))
            return false;
    uint32_t kept = rng_below(&rng, proposals);
    struct event said = {.type = EVENT_PROFILE, .player = player, .item = profile - 1};
    return apply(sim, (struct event){.type = EVENT_KEEP, .player = player, .proposal = kept},
                 err) &&
           (profile == 0 || apply(sim, said, err));
}

/* Who comes when, and how good the network is there. */
static void cast_bots(struct sim *sim)
{
    for (uint32_t i = 0; i < sim->run->players; i++) {
        struct bot *bot = &sim->bots[i];
        struct rng rng = chance(sim, i, PACK_STEPS_MAX);
        bool weak = rng_below(&rng, 100) < SIM_WEAK_PERCENT;
        bot->rtt_ms = weak ? 400 + rng_below(&rng, 800) : 15 + rng_below(&rng, 150);
        bot->player = BOT_ABSENT;
        /* The first one is there from the beginning, so that the room is never empty. */
        if (i > 0 && rng_below(&rng, 100) < SIM_LATE_PERCENT)
            bot->arrives_step = 1 + rng_below(&rng, sim->run->pack->steps_count);
        else
            plan(sim, (struct deed){
                          .at_ms = rng_below(&rng, SIM_ARRIVAL_MS), .bot = i, .kind = DEED_ARRIVE});
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
    for (uint32_t i = 0; i < sim->run->players; i++)
        if (sim->bots[i].arrives_step == game_step(sim->game) &&
            sim->bots[i].player == BOT_ABSENT && !arrive(sim, i, err))
            return false;
    return true;
}

/* --- what bots plan when a step opens ------------------------------------------------------- */

/* What falls into a time without network is sent when it is back. */
static int64_t sent_ms(int64_t at_ms, const struct outage *outage)
{
    return at_ms >= outage->lost_ms && at_ms < outage->back_ms ? outage->back_ms : at_ms;
}

static struct outage plan_outage(struct sim *sim, uint32_t bot, int64_t opened_ms, struct rng *rng)
{
    uint32_t time_ms = present(sim)->time_ms;
    if (rng_below(rng, 100) >= SIM_FLAKY_PERCENT)
        return (struct outage){0};
    int64_t lost_ms = opened_ms + rng_below(rng, time_ms ? time_ms + 1 : SIM_UNTIMED_MS);
    int64_t back_ms = lost_ms + 1000 + rng_below(rng, SIM_OFFLINE_MS);
    plan(sim, (struct deed){.at_ms = lost_ms, .bot = bot, .kind = DEED_LOSE_NETWORK});
    plan(sim, (struct deed){.at_ms = back_ms, .bot = bot, .kind = DEED_COME_BACK});
    return (struct outage){lost_ms, back_ms};
}

/* A cloud's entries, or what goes with its feedback. */
static void plan_texts(struct sim *sim, uint32_t bot, int64_t at_ms, const struct outage *outage)
{
    uint32_t step = game_step(sim->game);
    bool cloud = present(sim)->answer_kind == PACK_WORDS;
    uint32_t slots = cloud ? GAME_WORDS_EACH_MAX : SIM_FEEDBACK_TEXTS;
    if (!cloud && present(sim)->kind != PACK_FEEDBACK)
        return;
    for (uint32_t slot = 0; slot < slots; slot++, at_ms += SIM_TYPE_MS) {
        struct str text = cloud ? bot_word(sim->run->seed, bot, step, slot)
                                : bot_remark(sim->run->seed, bot, step, slot);
        if (text.len > 0)
            plan(sim, (struct deed){.at_ms = sent_ms(at_ms, outage),
                                    .bot = bot,
                                    .kind = DEED_WRITE,
                                    .slot = slot,
                                    .text = text});
    }
}

static void plan_bot(struct sim *sim, uint32_t bot, const struct bot_question *question,
                     int64_t opened_ms)
{
    struct rng rng = chance(sim, bot, game_step(sim->game));
    struct bot_move move = bot_move(sim->run->seed, bot, game_step(sim->game), question);
    uint32_t rtt_ms = sim->bots[bot].rtt_ms;
    int64_t at_ms = opened_ms + rtt_ms + move.delay_ms + rng_below(&rng, rtt_ms / 4 + 1);
    struct outage outage = plan_outage(sim, bot, opened_ms, &rng);
    if (!move.answers)
        return;
    if (question->kind != PACK_WORDS)
        plan(sim, (struct deed){.at_ms = sent_ms(at_ms, &outage),
                                .bot = bot,
                                .kind = DEED_ANSWER,
                                .choices = move.choices,
                                .claimed_ms = move.delay_ms});
    plan_texts(sim, bot, at_ms, &outage);
}

static void plan_step(struct sim *sim, int64_t opened_ms)
{
    const struct pack_step *asked = present(sim);
    struct bot_question question = {
        .kind = asked->answer_kind,
        .answers_count = asked->answers_count > 0 ? asked->answers_count : 1,
        .right_mask = asked->right_mask,
        .time_ms = asked->time_ms,
        .opinion = !pack_step_judged(asked),
    };
    sim->deeds_count = 0;
    for (uint32_t i = 0; i < sim->run->players; i++)
        if (sim->bots[i].player != BOT_ABSENT)
            plan_bot(sim, i, &question, opened_ms);
    plan_done(sim);
}

/* --- and then do ---------------------------------------------------------------------------- */

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

static bool answer(struct sim *sim, const struct deed *deed, int64_t opened_ms, struct err *err)
{
    sim->run->answers++;
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

static bool write_text(struct sim *sim, const struct deed *deed, struct err *err)
{
    sim->run->texts++;
    return apply(sim,
                 (struct event){
                     .type = EVENT_TEXT,
                     .player = sim->bots[deed->bot].player,
                     .step = game_step(sim->game),
                     .slot = deed->slot,
                     .text = deed->text,
                 },
                 err);
}

static bool do_deed(struct sim *sim, const struct deed *deed, int64_t opened_ms, struct err *err)
{
    switch (deed->kind) {
    case DEED_ANSWER:
        return answer(sim, deed, opened_ms, err);
    case DEED_WRITE:
        return write_text(sim, deed, err);
    case DEED_LOSE_NETWORK:
        return set_connected(sim, deed->bot, false, err);
    case DEED_COME_BACK:
        return set_connected(sim, deed->bot, true, err);
    case DEED_ARRIVE:
        break;
    }
    return arrive(sim, deed->bot, err);
}

/* The facilitator lets every word of a cloud through. */
static bool show_words(struct sim *sim, struct err *err)
{
    uint32_t step = game_step(sim->game);
    for (uint32_t i = 0; i < game_words_count(sim->game, step); i++)
        if (!apply(sim, (struct event){.type = EVENT_WORD_SHOW, .step = step, .item = i}, err))
            return false;
    return true;
}

static bool play_open(struct sim *sim, struct err *err)
{
    int64_t opened_ms = sim->now_ms;
    uint32_t done = 0;
    plan_step(sim, opened_ms);
    for (; done < sim->deeds_count && game_phase_get(sim->game) == GAME_OPEN; done++) {
        const struct deed *deed = &sim->deeds[done];
        if (deed->at_ms >= game_wake_ms(sim->game))
            break;
        sim->now_ms = deed->at_ms;
        if (!do_deed(sim, deed, opened_ms, err))
            return false;
    }
    if (!show_words(sim, err))
        return false;
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

/* --- questions to the trainer --------------------------------------------------------------- */

static bool ask(struct sim *sim, uint32_t bot, struct str text, struct err *err)
{
    sim->bots[bot].asked++;
    return apply(
        sim, (struct event){.type = EVENT_ASK, .player = sim->bots[bot].player, .text = text}, err);
}

/* Shown, supported by those who have the same one, on the main screen if it interests several, and
 * answered. */
static bool take_up(struct sim *sim, uint32_t item, struct err *err)
{
    struct game_ask asked;
    game_ask_get(sim->game, item, &asked);
    if (!apply(sim, (struct event){.type = EVENT_ASK_SHOW, .item = item}, err))
        return false;
    for (uint32_t i = 0; i < sim->run->players; i++) {
        uint32_t player = sim->bots[i].player;
        if (player != BOT_ABSENT && player != asked.player &&
            bot_supports(sim->run->seed, i, item) &&
            !apply(sim, (struct event){.type = EVENT_SUPPORT, .player = player, .item = item}, err))
            return false;
    }
    game_ask_get(sim->game, item, &asked);
    if (asked.supports >= SIM_PROJECTED_MIN &&
        !apply(sim, (struct event){.type = EVENT_PROJECT, .item = item}, err))
        return false;
    sim->now_ms += SIM_TALK_MS;
    return apply(sim, (struct event){.type = EVENT_ASK_CLOSE, .item = item}, err);
}

/* After a step is shown or revealed, a few have a question, and the facilitator takes it up. */
static bool take_questions(struct sim *sim, struct err *err)
{
    uint32_t first = game_asks_count(sim->game), step = game_step(sim->game);
    for (uint32_t i = 0; i < sim->run->players; i++) {
        struct str text = bot_inquiry(sim->run->seed, i, step);
        if (text.len > 0 && sim->bots[i].player != BOT_ABSENT &&
            sim->bots[i].asked < GAME_ASKS_EACH_MAX && game_asks_count(sim->game) < GAME_ASKS_MAX &&
            !ask(sim, i, text, err))
            return false;
    }
    for (uint32_t item = first; item < game_asks_count(sim->game); item++)
        if (!take_up(sim, item, err))
            return false;
    return true;
}

/* --- the facilitator ------------------------------------------------------------------------ */

/* What is on view has been talked about: on to what comes next. */
static bool go_on(struct sim *sim, enum game_phase phase, struct err *err)
{
    struct view view;
    uint32_t step = game_step(sim->game);
    game_view(sim->game, ROLE_SCREEN, sim->now_ms, &view);
    if (view.lines_hidden > 0) {
        sim->now_ms += SIM_LINE_MS;
        return apply(
            sim, (struct event){.type = EVENT_MORE, .step = step, .slot = view.lines.count}, err);
    }
    sim->now_ms += SIM_TALK_MS;
    if ((phase == GAME_SLIDE || phase == GAME_REVEAL) && !take_questions(sim, err))
        return false;
    return apply(sim, (struct event){.type = EVENT_NEXT, .step = step, .phase = phase}, err);
}

static bool play(struct sim *sim, struct err *err)
{
    if (!fill_lobby(sim, err))
        return false;
    for (;;) {
        enum game_phase phase = game_phase_get(sim->game);
        bool ok;
        if (phase == GAME_ENDED)
            return true;
        if (!let_in_late_comers(sim, err))
            return false;
        if (phase == GAME_OPEN) {
            ok = play_open(sim, err);
        } else if (game_wake_ms(sim->game) != INT64_MAX) {
            sim->now_ms = game_wake_ms(sim->game);
            ok = apply(sim, (struct event){.type = EVENT_TICK}, err);
        } else {
            ok = go_on(sim, phase, err);
        }
        if (!ok)
            return false;
    }
}

bool simulation_run(struct simulation *run, struct err *err)
{
    struct game_settings settings = {
        .seed = run->seed,
        .time_percent = 100,
        .standings_every = 1,
        .speed = 1,
        .asks = true,
        .moderate = true,
        .profile = true,
    };
    struct sim sim = {.run = run};
    run->answers = run->texts = 0;
    run->game = sim.game = game_new(run->pack, &settings);
    sim.bots = calloc(run->players, sizeof(*sim.bots));
    sim.deeds = calloc((size_t)DEEDS_MAX * run->players, sizeof(*sim.deeds));
    bool ok = sim.game && sim.bots && sim.deeds;
    ok = ok ? play(&sim, err) : err_set(err, ERR_SYSTEM, "no memory for %u players", run->players);
    free(sim.bots);
    free(sim.deeds);
    if (!ok) {
        game_free(run->game);
        run->game = NULL;
    }
    return ok;
}
