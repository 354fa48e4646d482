/* SPDX-License-Identifier: Apache-2.0 */
/* simulation_draw.h: sessions of chance: packs, settings and events, all from one seed. */
#ifndef MAILLON_TESTS_SIMULATION_DRAW_H
#define MAILLON_TESTS_SIMULATION_DRAW_H

#include "game_digest.h"

#include <stdio.h>

#include "base/rng.h"

enum {
    SESSIONS = 1600,
    EVENTS = 300,
    ARRIVALS = 50, /* events that begin a session */
    PLAYERS_MAX = 12,
    ACKS_MAX = PLAYERS_MAX * FIXTURE_STEPS_MAX,
    TEXTS_MAX = ACKS_MAX * GAME_WORDS_EACH_MAX,
    JOURNAL_BYTES_MAX = 1 << 16,
};

struct ack {
    uint32_t player, step, choices;
};
struct kept_text {
    uint32_t player, step, slot;
    struct str text; /* static */
};

/* What players write in these sessions. Those of the same letter are the same word. */
static const struct {
    struct str text;
    char same;
} written[] = {
    {STR_INIT("Sauvegarde"),   'a'},
    {STR_INIT("sauvegarde"),   'a'},
    {STR_INIT("SAUVEGARDE"),   'a'},
    {STR_INIT("ÉCRAN"),       'b'},
    {STR_INIT("écran"),       'b'},
    {STR_INIT("ecran"),        'c'},
    {STR_INIT("Œil"),         'd'},
    {STR_INIT("œil"),         'd'},
    {STR_INIT("mot de passe"), 'e'},
    {STR_INIT("33700"),        'f'},
    {STR_INIT(""),             0  },
    {STR_INIT(" à côté"),   0  },
    {STR_INIT("deux\nlignes"), 'g'},
};

static struct str slide_lines[] = {STR_INIT("Un"), STR_INIT("Deux"), STR_INIT("Trois")};

struct sim {
    uint64_t seed;
    uint32_t event_number;
    struct rng rng;
    struct fixture_pack pack;
    struct game_settings settings;
    struct game *game;
    uint64_t digest;       /* of the game as it is */
    struct game *replayed; /* has seen only what the journal holds, after a trip through bytes */
    struct fixture_pack twin_packs[FIXTURE_STEPS_MAX]; /* step i has other right answers … */
    struct game *twins[FIXTURE_STEPS_MAX];             /* … in this game; NULL: nothing to hide */
    struct buf journal;
    int64_t journal_at_ms;
    bool cancels;
    struct ack acks[ACKS_MAX];
    uint32_t acks_count;
    struct kept_text texts[TEXTS_MAX];
    uint32_t texts_count;
};

#define SIM_FAIL(sim, ...)                                                                         \
    do {                                                                                           \
        print_error("seed %llu, event %u: ", (unsigned long long)(sim)->seed,                      \
                    (sim)->event_number);                                                          \
        fail_msg(__VA_ARGS__);                                                                     \
    } while (0)

/* --- a session of chance ------------------------------------------------------------------------
 */

static uint32_t below(struct sim *sim, uint32_t bound)
{
    return rng_below(&sim->rng, bound);
}

/* What a player of this step might choose, and what might be right. */
static uint32_t random_choices(struct sim *sim, const struct pack_step *step)
{
    uint32_t count = step->answers_count;
    bool several = step->answer_kind == PACK_MULTIPLE || step->answer_kind == PACK_MARKS;
    uint32_t all = count == 32 ? UINT32_MAX : (1u << count) - 1;
    return several ? 1 + below(sim, all) : 1u << below(sim, count);
}

static void random_question(struct sim *sim)
{
    static const uint32_t points[] = {1000, 1000, 1000, 2000, 0, 1};
    bool spot = below(sim, 4) == 0;
    struct pack_step *step =
        spot ? fixture_spot(&sim->pack, 1 + below(sim, PACK_MARKS_MAX), 0, 0)
             : fixture_question(&sim->pack, (enum pack_answer_kind)below(sim, 3), 0, 0);
    step->points = points[below(sim, ARRAY_LEN(points))];
    step->scoring = (enum pack_scoring)below(sim, 3);
    step->time_ms = 5000 + below(sim, 30) * 1000;
    step->right_mask = random_choices(sim, step);
    for (uint32_t i = 0; i < step->answers_count; i++)
        step->answers[i].right = step->right_mask >> i & 1;
}

/* before: the last poll with the same answers, from 1; 0: none */
static void random_poll(struct sim *sim, uint32_t before)
{
    static const enum pack_answer_kind kinds[] = {PACK_SINGLE, PACK_SCALE, PACK_WORDS, PACK_WORDS};
    struct pack_step *step = fixture_poll(&sim->pack, kinds[below(sim, ARRAY_LEN(kinds))]);
    step->results_live = below(sim, 2);
    step->time_ms = below(sim, 3) ? 0 : 5000 + below(sim, 30) * 1000;
    if (before && sim->pack.steps[before - 1].answer_kind == step->answer_kind)
        step->before_step = before;
}

static void random_pack(struct sim *sim)
{
    uint32_t steps = 1 + below(sim, FIXTURE_STEPS_MAX), poll = 0;
    fixture_init(&sim->pack);
    if (below(sim, 4) == 0)
        sim->pack.pack.language = STR("en");
    for (uint32_t i = 0; i < steps; i++) {
        uint32_t what = below(sim, 12);
        if (what == 0) {
            struct pack_step *slide = fixture_slide(&sim->pack);
            slide->lines = (struct pack_texts){slide_lines, ARRAY_LEN(slide_lines)};
            slide->progressive = below(sim, 4) > 0;
        } else if (what == 1) {
            (void)fixture_pause(&sim->pack, below(sim, 2) * 60000);
        } else if (what == 2) {
            (void)fixture_feedback(&sim->pack);
        } else if (what < 6) {
            random_poll(sim, poll);
            poll = i + 1;
        } else {
            random_question(sim);
        }
    }
}

static void random_settings(struct sim *sim)
{
    static const uint16_t percents[] = {100, 100, 100, 150, 200, 0};
    sim->settings = (struct game_settings){
        .seed = rng_next(&sim->rng),
        .time_percent = percents[below(sim, ARRAY_LEN(percents))],
        .standings_every = (uint16_t)below(sim, 4),
        .speed = below(sim, 5) ? 1 : (uint16_t)(1 + below(sim, 60)),
        .partial = below(sim, 2),
        .free_pseudonyms = below(sim, 2),
        .shuffle = below(sim, 2),
        .sounds = below(sim, 2),
        .asks = below(sim, 4) > 0,
        .moderate = below(sim, 2),
        .profile = below(sim, 2),
    };
}

static struct str other_hint = STR_INIT("Voici pourquoi");

/* The same pack, but step i + 1 has other right answers and explains them in other words. */
static bool make_twin(struct sim *sim, uint32_t i)
{
    struct fixture_pack *twin = &sim->twin_packs[i];
    *twin = sim->pack;
    twin->pack.steps = twin->steps;
    struct pack_step *step = &twin->steps[i];
    if (!pack_step_judged(step))
        return false;
    while (step->answers_count > 1 && step->right_mask == sim->pack.steps[i].right_mask)
        step->right_mask = random_choices(sim, step);
    for (uint32_t a = 0; a < step->answers_count; a++) {
        step->answers[a].right = step->right_mask >> a & 1;
        step->answers[a].hint = other_hint;
    }
    step->explanation = (struct pack_texts){&other_hint, 1};
    return true;
}

/* cancels: many cancellations, and no standings, whose turn depends on what counts. */
static void sim_init(struct sim *sim, uint64_t seed, bool cancels)
{
    memset(sim, 0, sizeof(*sim));
    sim->seed = seed;
    rng_init(&sim->rng, seed);
    buf_init(&sim->journal, JOURNAL_BYTES_MAX);
    random_pack(sim);
    random_settings(sim);
    sim->cancels = cancels;
    if (cancels)
        sim->settings.standings_every = 0;
    sim->game = game_new(&sim->pack.pack, &sim->settings);
    sim->replayed = game_new(&sim->pack.pack, &sim->settings);
    for (uint32_t i = 0; i < sim->pack.pack.steps_count; i++)
        if (make_twin(sim, i))
            sim->twins[i] = game_new(&sim->twin_packs[i].pack, &sim->settings);
    assert_true(sim->game && sim->replayed);
    sim->digest = digest_all(sim->game);
}

static void sim_done(struct sim *sim)
{
    game_free(sim->game);
    game_free(sim->replayed);
    for (uint32_t i = 0; i < FIXTURE_STEPS_MAX; i++)
        game_free(sim->twins[i]);
    buf_done(&sim->journal);
}

static struct event random_answer(struct sim *sim)
{
    struct event event = {.type = EVENT_ANSWER, .step = game_step(sim->game)};
    uint32_t wanted = below(sim, 16);
    event.player = below(sim, game_players_count(sim->game) + 1);
    const struct pack_step *step = &sim->pack.steps[event.step ? event.step - 1 : 0];
    if (wanted == 0 || step->answers_count == 0)
        event.choices = below(sim, 70);
    else
        event.choices = random_choices(sim, step);
    int64_t seen_ms = game_now_ms(sim->game) - game_opened_ms(sim->game);
    event.seen_ms = seen_ms > 0 ? (uint32_t)seen_ms : 0;
    event.rtt_ms = below(sim, 10) ? below(sim, 400) : (uint32_t)rng_next(&sim->rng);
    event.claimed_ms =
        below(sim, 10) ? event.seen_ms - below(sim, event.seen_ms / 2 + 1) : below(sim, 40000);
    if (below(sim, 20) == 0)
        event.step = below(sim, FIXTURE_STEPS_MAX + 2);
    return event;
}

static struct event random_keep(struct sim *sim)
{
    static const struct str names[] = {
        {"Anna", 4},
        {"ANNA", 4},
        {"Zoé", 4},
        {" x",   2},
        {"",     0}
    };
    return (struct event){.type = EVENT_KEEP,
                          .player = below(sim, game_players_count(sim->game) + 1),
                          .proposal = below(sim, 3) ? 0 : below(sim, GAME_PROPOSALS_MAX + 2),
                          .pseudonym = names[below(sim, ARRAY_LEN(names))]};
}

static bool takes_texts(const struct sim *sim)
{
    uint32_t step = game_step(sim->game);
    return step > 0 && (sim->pack.steps[step - 1].answer_kind == PACK_WORDS ||
                        sim->pack.steps[step - 1].kind == PACK_FEEDBACK);
}

/* Written where words are taken, or a question to the trainer, or a support of one. */
static struct event random_text(struct sim *sim)
{
    uint32_t step = game_step(sim->game);
    bool texts = takes_texts(sim) ? below(sim, 6) > 0 : below(sim, 6) == 0;
    bool supports = below(sim, 2);
    return (struct event){.type = texts      ? EVENT_TEXT
                                  : supports ? EVENT_SUPPORT
                                             : EVENT_ASK,
                          .player = below(sim, game_players_count(sim->game) + 1),
                          .step = step + (below(sim, 20) == 0),
                          .slot = below(sim, GAME_WORDS_EACH_MAX + 1),
                          .item = below(sim, game_asks_count(sim->game) + 1),
                          .text = written[below(sim, ARRAY_LEN(written))].text};
}

/* What the facilitator does with words, questions, lines, steps and the clock. */
static struct event random_conduct(struct sim *sim)
{
    static const enum event_type types[] = {EVENT_WORD_SHOW, EVENT_WORD_HIDE, EVENT_ASK_SHOW,
                                            EVENT_ASK_SHOW,  EVENT_ASK_CLOSE, EVENT_PROJECT,
                                            EVENT_UNPROJECT, EVENT_JUMP,      EVENT_MORE,
                                            EVENT_EXTEND,    EVENT_PAUSE};
    struct view view;
    struct event event = {.type = types[below(sim, ARRAY_LEN(types))],
                          .step = game_step(sim->game)};
    if (game_words_count(sim->game, event.step) > 0 && below(sim, 2))
        event.type = types[below(sim, 2)];
    bool word = event.type == EVENT_WORD_SHOW || event.type == EVENT_WORD_HIDE;
    uint32_t items = word ? game_words_count(sim->game, event.step) : game_asks_count(sim->game);
    game_view(sim->game, ROLE_CONSOLE, 0, &view);
    event.item = below(sim, items + 1);
    event.slot = view.lines.count + (below(sim, 4) == 0);
    if (view.paused)
        event.type = EVENT_RESUME;
    else if (view.lines_hidden > 0 && below(sim, 3))
        event.type = EVENT_MORE;
    if (event.type == EVENT_JUMP)
        event.step = below(sim, sim->pack.pack.steps_count + 2);
    return event;
}

/* Mostly what happens in a session, at times anything at all. */
static struct event random_event(struct sim *sim)
{
    uint32_t players = game_players_count(sim->game), dice = below(sim, 100);
    bool open = game_phase_get(sim->game) == GAME_OPEN;
    struct event event = {.player = below(sim, players + 1)};
    if (sim->event_number < ARRIVALS)
        dice /= 4; /* a room fills up first */
    if (dice < 10 && players < PLAYERS_MAX) {
        event.type = EVENT_JOIN;
        event.token_hash[0] = (uint8_t)players;
    } else if (dice < 20) {
        event = random_keep(sim);
        if (below(sim, 4) == 0)
            event.type = EVENT_DRAW;
    } else if (dice < 28) {
        event.type = below(sim, 3) ? EVENT_CONNECT : EVENT_DISCONNECT;
    } else if (dice < (!open ? 30u : takes_texts(sim) ? 32u : 55u)) {
        event = random_answer(sim);
    } else if (dice < (open ? 60u : 34u)) {
        event = random_text(sim);
    } else if (dice < (open ? 72u : 46u)) {
        event = random_conduct(sim);
    } else if (dice < 76 && game_phase_get(sim->game) == GAME_LOBBY) {
        event.type = EVENT_START;
    } else if (dice < 76) {
        event.type = game_wake_ms(sim->game) == INT64_MAX ? EVENT_NEXT : EVENT_TICK;
    } else if (dice < 86) {
        event.type = EVENT_NEXT;
    } else {
        event.type = (enum event_type)(1 + below(sim, EVENT_TYPE_MAX));
        event.item = below(sim, 12);
        /* The end comes late, or most sessions would be over before they say much. */
        if (event.type == EVENT_END && below(sim, 6))
            event.type = EVENT_BACK;
        if (sim->cancels && below(sim, 3) == 0)
            event.type = EVENT_CANCEL;
        if (event.type == EVENT_JOIN && players >= PLAYERS_MAX)
            event.type = EVENT_DRAW;
    }
    if (event.type == EVENT_NEXT) {
        event.step = game_step(sim->game) + (below(sim, 20) == 0);
        event.phase = below(sim, 20) ? game_phase_get(sim->game) : (enum game_phase)below(sim, 10);
    }
    event.at_ms = game_now_ms(sim->game) + (below(sim, 3) ? below(sim, 1500) : 0);
    if (event.type == EVENT_TICK && game_wake_ms(sim->game) != INT64_MAX && below(sim, 8))
        event.at_ms = game_wake_ms(sim->game) > event.at_ms ? game_wake_ms(sim->game) : event.at_ms;
    if (below(sim, 50) == 0)
        event.at_ms -= below(sim, 3000);
    return event;
}

#endif
