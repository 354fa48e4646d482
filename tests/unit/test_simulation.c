/* SPDX-License-Identifier: Apache-2.0 */
/* test_simulation.c: thousands of sessions of chance, valid and not, each from its seed; after
 * every event the checkers below say what must hold. A failure prints the seed and the event's
 * number; SIMULATION_SEED=n plays that one session alone. */
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

/* --- checkers -----------------------------------------------------------------------------------
 */

/* The formula of docs/decisions/scoring.md, written another way: tenths of nothing are kept until
 * the end, in numbers wide enough for any product. */
static uint32_t oracle_points(const struct sim *sim, const struct pack_step *step,
                              const struct game_answer *answer)
{
    bool partial = step->kind == PACK_SPOT ||
                   (step->answer_kind == PACK_MULTIPLE &&
                    (step->scoring == PACK_SCORING_PARTIAL ||
                     (step->scoring == PACK_SCORING_SESSION && sim->settings.partial)));
    int64_t hits = 0, misses = 0, rights = 0;
    for (uint32_t i = 0; i < step->answers_count; i++) {
        bool chosen = answer->choices >> i & 1;
        rights += step->answers[i].right;
        hits += chosen && step->answers[i].right;
        misses += chosen && !step->answers[i].right;
    }
    int64_t units = partial ? hits - misses : (hits == rights && misses == 0) * rights;
    if (units < 0)
        units = 0;
    int64_t t = (int64_t)answer->time_ms * sim->settings.speed;
    int64_t limit = (int64_t)step->time_ms * sim->settings.time_percent / 100;
    if (limit == 0 || t < GAME_FULL_POINTS_MS)
        t = 0, limit = 1;
    if (t > limit)
        t = limit;
    int64_t top = step->points * units * (2 * limit - t), bottom = 2 * limit * rights;
    int64_t whole = top / bottom;
    return (uint32_t)(whole + (2 * (top - whole * bottom) >= bottom));
}

/* Points depend on a player's own choices and time, and on nobody else's; they are the formula's;
 * they are never more than the step gives. */
static void check_points(const struct sim *sim)
{
    for (uint32_t player = 0; player < game_players_count(sim->game); player++) {
        uint32_t sum = 0, right = 0;
        struct game_player seen = player_of(sim->game, player);
        for (uint32_t s = 1; s <= sim->pack.pack.steps_count; s++) {
            const struct pack_step *step = &sim->pack.steps[s - 1];
            struct game_result result;
            struct game_answer answer;
            game_result_get(sim->game, s, &result);
            if (!game_answer_get(sim->game, player, s, &answer))
                continue;
            bool counts =
                result.revealed && !result.cancelled && step->points > 0 && !seen.excluded;
            uint32_t expected = counts ? oracle_points(sim, step, &answer) : 0;
            if (answer.points != expected || answer.points > step->points)
                SIM_FAIL(sim, "player %u, step %u: %u points, expected %u", player, s,
                         answer.points, expected);
            sum += expected;
            right += counts && answer.choices == step->right_mask;
        }
        if (seen.points != sum || seen.right_count != right)
            SIM_FAIL(sim, "player %u: %u points in all, expected %u", player, seen.points, sum);
    }
}

/* "1224": one more than the number of ranked players with more points. */
static void check_ranks(const struct sim *sim)
{
    uint32_t order[PLAYERS_MAX];
    uint32_t n = game_standings(sim->game, order, PLAYERS_MAX), ranked = 0;
    for (uint32_t i = 0; i < game_players_count(sim->game); i++) {
        struct game_player me = player_of(sim->game, i);
        uint32_t better = 0;
        if (me.rank == 0)
            continue;
        ranked++;
        for (uint32_t j = 0; j < game_players_count(sim->game); j++)
            better +=
                player_of(sim->game, j).rank > 0 && player_of(sim->game, j).points > me.points;
        if (me.rank != better + 1 || me.excluded || !me.joined)
            SIM_FAIL(sim, "player %u: rank %u, %u are better", i, me.rank, better);
    }
    if (ranked != n)
        SIM_FAIL(sim, "%u in the standings, %u have a rank", n, ranked);
    for (uint32_t i = 1; i < n; i++) {
        struct game_player a = player_of(sim->game, order[i - 1]),
                           b = player_of(sim->game, order[i]);
        if (a.points < b.points || (a.points == b.points && order[i - 1] > order[i]))
            SIM_FAIL(sim, "standings: place %u is out of order", i);
    }
}

/* Counters agree with a count. */
static void check_tallies(const struct sim *sim)
{
    struct game_tally tally = game_tally_get(sim->game), counted = {0};
    for (uint32_t i = 0; i < game_players_count(sim->game); i++) {
        struct game_player player = player_of(sim->game, i);
        if (!player.joined || player.excluded)
            continue;
        counted.players++;
        counted.connected += player.connected;
        counted.answered += game_answered(sim->game, i, game_step(sim->game));
    }
    if (tally.players != counted.players || tally.connected != counted.connected ||
        tally.answered != counted.answered)
        SIM_FAIL(sim, "tally: %u/%u/%u, counted %u/%u/%u", tally.answered, tally.connected,
                 tally.players, counted.answered, counted.connected, counted.players);
    for (uint32_t s = 1; s <= sim->pack.pack.steps_count; s++) {
        struct game_result result, again = {0};
        game_result_get(sim->game, s, &result);
        for (uint32_t i = 0; i < game_players_count(sim->game); i++) {
            struct game_answer answer;
            if (player_of(sim->game, i).excluded || !game_answer_get(sim->game, i, s, &answer))
                continue;
            again.answered++;
            again.all_right += answer.choices == sim->pack.steps[s - 1].right_mask;
            bool words = sim->pack.steps[s - 1].answer_kind == PACK_WORDS;
            for (uint32_t c = 0; c < PACK_MARKS_MAX && !words; c++)
                again.chosen[c] += answer.choices >> c & 1;
        }
        if (result.answered != again.answered || result.all_right != again.all_right ||
            memcmp(result.chosen, again.chosen, sizeof(again.chosen)) != 0)
            SIM_FAIL(sim, "step %u: the distribution is not what was answered", s);
    }
}

static void check_acknowledged_answers_are_found(const struct sim *sim)
{
    for (uint32_t i = 0; i < sim->acks_count; i++) {
        const struct ack *ack = &sim->acks[i];
        struct game_answer answer;
        if (!game_answer_get(sim->game, ack->player, ack->step, &answer) ||
            answer.choices != ack->choices)
            SIM_FAIL(sim, "player %u, step %u: a confirmed answer is lost", ack->player, ack->step);
    }
    for (uint32_t i = 0; i < sim->texts_count; i++) {
        const struct kept_text *kept = &sim->texts[i];
        if (!str_eq(game_text(sim->game, kept->player, kept->step, kept->slot), kept->text))
            SIM_FAIL(sim, "player %u, step %u: a confirmed text is lost", kept->player, kept->step);
    }
}

static char letter_of(struct str text)
{
    for (size_t i = 0; i < ARRAY_LEN(written); i++)
        if (str_eq(written[i].text, text))
            return written[i].same;
    return 0;
}

/* An entry counts the players who wrote it, once each, whatever their case; none is there twice. */
static void check_clouds(const struct sim *sim)
{
    for (uint32_t s = 1; s <= sim->pack.pack.steps_count; s++) {
        bool there[128] = {false};
        if (game_words_count(sim->game, s) > 0 && sim->pack.steps[s - 1].answer_kind != PACK_WORDS)
            SIM_FAIL(sim, "step %u: a cloud where no words are asked for", s);
        for (uint32_t w = 0; w < game_words_count(sim->game, s); w++) {
            struct game_word word;
            uint32_t count = 0;
            game_word_get(sim->game, s, w, &word);
            char letter = letter_of(word.text);
            for (uint32_t i = 0; i < game_players_count(sim->game); i++) {
                bool wrote = false;
                for (uint32_t slot = 0; slot < GAME_WORDS_EACH_MAX; slot++)
                    wrote = wrote || letter_of(game_text(sim->game, i, s, slot)) == letter;
                count += wrote && !player_of(sim->game, i).excluded;
            }
            if (word.count != count || there[(uint8_t)letter] || letter == 0)
                SIM_FAIL(sim, "step %u, word " STR_FMT ": %u times, counted %u", s,
                         STR_ARG(word.text), word.count, count);
            there[(uint8_t)letter] = true;
            if (word.shown && sim->settings.moderate && !word.decided)
                SIM_FAIL(sim, "step %u: a word is shown before anybody decided", s);
        }
    }
}

static void check_asks(const struct sim *sim)
{
    uint32_t projected = 0;
    for (uint32_t i = 0; i < game_asks_count(sim->game); i++) {
        struct game_ask ask;
        uint32_t supports = 0;
        game_ask_get(sim->game, i, &ask);
        for (uint32_t p = 0; p < game_players_count(sim->game); p++)
            supports += game_ask_supported(sim->game, i, p);
        projected += ask.projected;
        if (ask.supports != supports || game_ask_supported(sim->game, i, ask.player) ||
            (ask.projected && (ask.state != GAME_ASK_SHOWN || !ask.was_projected)))
            SIM_FAIL(sim, "question %u to the trainer: %u supports, counted %u", i, ask.supports,
                     supports);
    }
    if (projected > 1)
        SIM_FAIL(sim, "%u questions to the trainer are projected", projected);
}

/* What a view of phones and screens never holds, and what it holds only in its time. */
static void check_views(const struct sim *sim)
{
    for (int role = ROLE_PLAYER; role <= ROLE_CONSOLE; role++) {
        struct view v;
        game_view(sim->game, (enum game_role)role, game_now_ms(sim->game), &v);
        bool console = role == ROLE_CONSOLE;
        bool live = v.kind == PACK_POLL && role != ROLE_PLAYER && v.step > 0 &&
                    sim->pack.steps[v.step - 1].results_live;
        if (v.counted && (v.kind == PACK_FEEDBACK ? !console : !v.revealed && !live))
            SIM_FAIL(sim, "role %d: the distribution is seen too early", role);
        for (uint32_t i = 0; i < PACK_MARKS_MAX; i++)
            if ((!v.counted && v.answers[i].chosen) || (!v.compared && v.answers[i].before) ||
                (!v.revealed && (v.answers[i].right || v.answers[i].hint.len > 0)))
                SIM_FAIL(sim, "role %d: answer %u shows too much", role, i + 1);
        for (uint32_t i = 0; i < v.words_count; i++)
            if (!console && (!v.words[i].shown || (role == ROLE_PLAYER && !v.revealed)))
                SIM_FAIL(sim, "role %d: a word that waits is seen", role);
        if (!console && (v.words_waiting || v.asks_waiting || v.shown || v.next))
            SIM_FAIL(sim, "role %d: what is the console's alone", role);
    }
}

static void check_pseudonyms_are_unique(const struct sim *sim)
{
    struct str names[PLAYERS_MAX * GAME_PROPOSALS_MAX];
    uint32_t count = 0;
    for (uint32_t i = 0; i < game_players_count(sim->game); i++) {
        struct game_player player = player_of(sim->game, i);
        if (player.joined)
            names[count++] = player.pseudonym;
        for (uint32_t j = 0; j < player.proposals_count; j++)
            names[count++] = player.proposals[j];
    }
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = 0; j < i; j++)
            if (str_eq_nocase(names[i], names[j]))
                SIM_FAIL(sim, "two players have the pseudonym " STR_FMT, STR_ARG(names[i]));
}

/* A game whose right answers are others at one step looks the same to phones and screens until that
 * step is revealed. */
static void check_nothing_leaks_before_reveal(struct sim *sim)
{
    uint64_t seen = digest_public(sim->game);
    for (uint32_t i = 0; i < sim->pack.pack.steps_count; i++) {
        struct game_result result;
        game_result_get(sim->game, i + 1, &result);
        if (result.revealed) {
            game_free(sim->twins[i]);
            sim->twins[i] = NULL;
        }
        if (sim->twins[i] && digest_public(sim->twins[i]) != seen)
            SIM_FAIL(sim, "phase %d: step %u shows which answers are right",
                     (int)game_phase_get(sim->game), i + 1);
    }
}

static void check_effects(const struct sim *sim, const struct event *event,
                          const struct effects *effects, enum game_phase before)
{
    if (event->type == EVENT_ANSWER &&
        (!has_effect(effects, EFFECT_ACK) || !has_effect(effects, EFFECT_TALLY)))
        SIM_FAIL(sim, "an answer is not told");
    if (game_phase_get(sim->game) != before && !has_effect(effects, EFFECT_STATE))
        SIM_FAIL(sim, "a change of phase is not told");
    if (event->type == EVENT_TEXT && !has_effect(effects, EFFECT_ACK))
        SIM_FAIL(sim, "a text is not told");
    for (uint32_t i = 0; i < effects->count; i++)
        for (uint32_t j = 0; j < i; j++)
            if (memcmp(&effects->items[i], &effects->items[j], sizeof(effects->items[i])) == 0)
                SIM_FAIL(sim, "%s: an effect is told twice", event_name(event->type));
}

/* --- the run ------------------------------------------------------------------------------------
 */

/* Through bytes, to the game that has seen nothing else, and to the twins. */
static void journal_event(struct sim *sim, const struct event *event)
{
    struct event read;
    struct effects effects;
    struct err err = {0};
    size_t before = sim->journal.len;
    if (!event_encode(&sim->journal, event, sim->journal_at_ms))
        SIM_FAIL(sim, "%s cannot be journalled", event_name(event->type));
    struct str in = str_skip(buf_str(&sim->journal), before);
    if (!event_decode(&in, sim->journal_at_ms, &read, &err) ||
        !game_apply(sim->replayed, &read, &effects, &err))
        SIM_FAIL(sim, "%s: replay refused: %s", event_name(event->type), err.message);
    sim->journal_at_ms = event->at_ms;
    for (uint32_t i = 0; i < FIXTURE_STEPS_MAX; i++)
        if (sim->twins[i] && !game_apply(sim->twins[i], &read, &effects, &err))
            SIM_FAIL(sim, "%s: depends on what is right at step %u: %s", event_name(event->type),
                     i + 1, err.message);
}

/* false: the event was refused, which left no trace. */
static bool sim_step(struct sim *sim, enum event_type *ret_type)
{
    struct event event = random_event(sim);
    struct effects effects;
    struct err err = {0};
    enum game_phase before = game_phase_get(sim->game);
    if (!game_apply(sim->game, &event, &effects, &err)) {
        if (err.code == ERR_NONE || err.message[0] == '\0' || effects.count > 0)
            SIM_FAIL(sim, "%s: refused without a word", event_name(event.type));
        if (digest_all(sim->game) != sim->digest)
            SIM_FAIL(sim, "%s: refused, and yet something changed", event_name(event.type));
        return false;
    }
    *ret_type = event.type;
    if (event.type == EVENT_ANSWER)
        sim->acks[sim->acks_count++] = (struct ack){event.player, event.step, event.choices};
    if (event.type == EVENT_TEXT)
        sim->texts[sim->texts_count++] =
            (struct kept_text){event.player, event.step, event.slot, event.text};
    journal_event(sim, &event);
    sim->digest = digest_all(sim->game);
    if (digest_all(sim->replayed) != sim->digest)
        SIM_FAIL(sim, "%s: the journal gives another game", event_name(event.type));
    check_effects(sim, &event, &effects, before);
    check_points(sim);
    check_ranks(sim);
    check_tallies(sim);
    check_acknowledged_answers_are_found(sim);
    check_pseudonyms_are_unique(sim);
    check_clouds(sim);
    check_asks(sim);
    check_views(sim);
    check_nothing_leaks_before_reveal(sim);
    return true;
}

struct coverage {
    uint32_t phases[GAME_ENDED + 1];     /* reached at the end of an event */
    uint32_t events[EVENT_TYPE_MAX + 1]; /* accepted */
    uint32_t answers;
};

static void run_session(struct sim *sim, struct coverage *coverage)
{
    for (uint32_t i = 0; i < EVENTS; i++) {
        enum event_type type;
        sim->event_number = i;
        if (sim_step(sim, &type))
            coverage->events[type]++;
        coverage->phases[game_phase_get(sim->game)]++;
        if (game_phase_get(sim->game) == GAME_ENDED && below(sim, 4) == 0)
            break;
    }
    coverage->answers += sim->acks_count;
}

/* The only session to play, if the environment names one. */
static bool only_seed(uint64_t *ret)
{
    const char *only = getenv("SIMULATION_SEED");
    return only && str_to_u64(str_from(only), UINT64_MAX, ret);
}

static void test_sessions_of_chance(void **state)
{
    (void)state;
    struct coverage coverage = {0};
    uint64_t first = 1, last = SESSIONS;
    bool only = only_seed(&first);
    struct sim *sim = malloc(sizeof(*sim));
    assert_non_null(sim);
    for (uint64_t seed = first; seed <= (only ? first : last); seed++) {
        sim_init(sim, seed, false);
        run_session(sim, &coverage);
        sim_done(sim);
    }
    free(sim);
    /* Chance must have gone everywhere, or the checks above say little. */
    for (uint32_t phase = 0; phase <= GAME_ENDED && !only; phase++)
        if (coverage.phases[phase] < 200)
            fail_msg("phase %u was seen %u times only", phase, coverage.phases[phase]);
    for (int type = EVENT_JOIN; type <= EVENT_TYPE_MAX && !only; type++)
        if (coverage.events[type] < 20)
            fail_msg("%s was taken %u times only", event_name((enum event_type)type),
                     coverage.events[type]);
    assert_true(only || coverage.answers > 3 * SESSIONS);
}

/* The session's journal without its cancellations, on a pack where the cancelled questions give no
 * points. NULL: such a session would have gone another way (no podium, say). */
static struct game *never_scored(const struct sim *sim, struct fixture_pack *pack)
{
    *pack = sim->pack;
    pack->pack.steps = pack->steps;
    for (uint32_t i = 0; i < pack->pack.steps_count; i++) {
        struct game_result result;
        game_result_get(sim->game, i + 1, &result);
        if (result.cancelled)
            pack->steps[i].points = 0;
    }
    struct game *game = game_new(&pack->pack, &sim->settings);
    struct str in = buf_str(&sim->journal);
    int64_t at_ms = 0;
    assert_non_null(game);
    while (in.len > 0) {
        struct event event;
        struct effects effects;
        struct err err = {0};
        assert_true(event_decode(&in, at_ms, &event, &err));
        at_ms = event.at_ms;
        if (event.type != EVENT_CANCEL && !game_apply(game, &event, &effects, &err)) {
            game_free(game);
            return NULL;
        }
    }
    return game;
}

static void check_cancelled_is_never_scored(const struct sim *sim, uint32_t *compared)
{
    struct fixture_pack pack;
    struct game *other = never_scored(sim, &pack);
    if (!other)
        return;
    for (uint32_t i = 0; i < game_players_count(sim->game); i++) {
        struct game_player a = player_of(sim->game, i), b = player_of(other, i);
        if (a.points != b.points || a.gain != b.gain || a.right_count != b.right_count ||
            a.rank != b.rank || a.rank_before != b.rank_before)
            SIM_FAIL(sim, "player %u: %u points, rank %u, before %u; never scored: %u, %u, %u", i,
                     a.points, a.rank, a.rank_before, b.points, b.rank, b.rank_before);
        (*compared)++;
    }
    game_free(other);
}

static void test_cancelled_is_as_if_never_scored(void **state)
{
    (void)state;
    uint64_t first = SESSIONS + 1, last = SESSIONS + SESSIONS / 4;
    uint32_t compared = 0;
    struct coverage coverage = {0};
    bool only = only_seed(&first);
    struct sim *sim = malloc(sizeof(*sim));
    assert_non_null(sim);
    for (uint64_t seed = first; seed <= (only ? first : last); seed++) {
        sim_init(sim, seed, true);
        run_session(sim, &coverage);
        check_cancelled_is_never_scored(sim, &compared);
        sim_done(sim);
    }
    free(sim);
    assert_true(only || compared > SESSIONS / 2);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_sessions_of_chance),
        cmocka_unit_test(test_cancelled_is_as_if_never_scored),
    };
    return cmocka_run_group_tests_name("simulation", tests, NULL, NULL);
}
