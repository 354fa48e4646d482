/* SPDX-License-Identifier: Apache-2.0 */
/* test_simulation.c: thousands of sessions of chance, valid and not, each from its seed; after
 * every event, simulation_check.h says what must hold. A failure prints the seed and the event's
 * number; SIMULATION_SEED=n plays that one session alone. */
#include "simulation_check.h"

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
