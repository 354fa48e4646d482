/* SPDX-License-Identifier: Apache-2.0 */
/* simulation_check.h: what must hold after every event of a session; each checker is named after
 * what it protects. */
#ifndef MAILLON_TESTS_SIMULATION_CHECK_H
#define MAILLON_TESTS_SIMULATION_CHECK_H

#include "simulation_draw.h"

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

#endif
