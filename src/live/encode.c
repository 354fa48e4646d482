/* SPDX-License-Identifier: Apache-2.0 */
/* encode.c: views as JSON, with jansson. */
#include "live/encode_private.h"

static void put_choices(json_t *object, const char *key, uint32_t mask)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < PACK_MARKS_MAX; i++)
        if (mask & 1u << i)
            (void)json_array_append_new(list, json_integer(i + 1));
    field_put(object, key, list);
}

static void put_ranks(json_t *root, const struct view *view)
{
    json_t *list = json_array();
    for (uint32_t i = 0; i < view->ranks_count; i++) {
        const struct view_rank *rank = &view->ranks[i];
        json_t *o = json_object();
        field_number(o, "rank", rank->rank);
        field_number(o, "before", rank->rank_before);
        field_text(o, "pseudonym", rank->pseudonym);
        field_number(o, "points", rank->points);
        field_number(o, "gain", rank->gain);
        (void)json_array_append_new(list, o);
    }
    field_put(root, "ranks", list);
    field_number(root, "ranked", view->ranked);
}

static void put_step_list(json_t *root, const struct game *game)
{
    const struct pack *pack = game_pack(game);
    json_t *list = json_array();
    for (uint32_t i = 0; i < pack->steps_count; i++) {
        json_t *o = json_object();
        put_summary(o, &pack->steps[i]);
        field_bool(o, "seen", game_seen(game, i + 1));
        (void)json_array_append_new(list, o);
    }
    field_put(root, "step_list", list);
}

/* The next step's summary, and its first view. */
static json_t *next_of(const struct game *game, uint32_t step, struct str pack_id)
{
    struct view view;
    json_t *o = json_object();
    game_view_step(game, step, &view);
    put_content(o, &view, pack_id);
    put_summary(o, &game_pack(game)->steps[step - 1]);
    field_number(o, "step", step);
    field_number(o, "number", view.number);
    field_bool(o, "seen", game_seen(game, step));
    return o;
}

static void put_console(json_t *root, const struct game *game, const struct view *view,
                        const struct encode_session *session, const struct encode_state *how)
{
    const struct pack *pack = game_pack(game);
    uint64_t plan_ms = 0;
    if (how->complete)
        put_step_list(root, game);
    if (view->shown) {
        field_texts(root, "notes", &view->shown->notes);
        put_choices(root, "right", view->shown->right_mask);
    }
    for (uint32_t i = 0; i < pack->steps_count; i++)
        plan_ms += pack->steps[i].plan_ms;
    field_number(root, "plan_ms", (int64_t)plan_ms);
    field_number(root, "elapsed_ms", view->step > 0 ? how->now_ms - session->started_ms : 0);
    field_number(root, "step_elapsed_ms", view->step > 0 ? how->now_ms - session->step_ms : 0);
    field_number(root, "asks_waiting", view->asks_waiting);
    field_bool(root, "standings_next", view->standings_next);
    field_put(root, "next",
              view->next ? next_of(game, view->step + 1, session->pack_id) : json_null());
}

/* What was asked has been given, in numbers. */
static void put_given(json_t *root, const struct view *view, enum game_role role)
{
    field_bool(root, "counted", view->counted);
    if (view->compared) {
        field_bool(root, "compared", true);
        field_number(root, "before_answered", view->before_answered);
    }
    if (view->answer_kind == PACK_WORDS) {
        field_put(root, "words", words_of(view, role));
        if (role == ROLE_CONSOLE)
            field_number(root, "words_waiting", view->words_waiting);
    }
    if (view->revealed && (view->kind == PACK_QUESTION || view->kind == PACK_SPOT))
        field_number(root, "all_right", view->all_right);
}

static void put_step(json_t *root, const struct view *view, struct str pack_id, enum game_role role)
{
    put_content(root, view, pack_id);
    if (view->kind != PACK_SLIDE && view->kind != PACK_PAUSE)
        put_given(root, view, role);
    field_bool(root, "revealed", view->revealed);
    field_bool(root, "cancelled", view->cancelled);
    field_bool(root, "again", view->again);
}

static void put_projected(json_t *root, const struct view *view)
{
    if (view->projected.len == 0)
        return;
    json_t *o = json_object();
    field_text(o, "text", view->projected);
    field_number(o, "supports", view->projected_supports);
    field_put(root, "projected", o);
}

bool encode_state(struct buf *out, const struct game *game, const struct encode_session *session,
                  const struct encode_state *how)
{
    struct view view;
    const struct pack *pack = game_pack(game);
    game_view(game, how->role, how->now_ms, &view);

    json_t *root = message_of("state");
    field_put(root, "phase", json_string(protocol_phase(view.phase)));
    field_text(root, "session", session->id);
    field_text(root, "pin", session->pin);
    field_text(root, "title", pack->title);
    field_text(root, "language", pack->language);
    field_text(root, "address", session->address);
    field_bool(root, "preview", session->preview);
    field_number(root, "step", view.step);
    field_number(root, "steps", view.steps);
    field_number(root, "number", view.number);
    field_number(root, "questions", view.questions);
    if (view.step > 0 && view.phase != GAME_PODIUM && view.phase != GAME_ENDED)
        put_step(root, &view, session->pack_id, how->role);
    field_number(root, "answered", view.tally.answered);
    field_number(root, "connected", view.tally.connected);
    field_number(root, "players", view.tally.players);
    field_bool(root, "timed", view.timed);
    field_bool(root, "paused", view.paused);
    field_number(root, "left_ms", view.left_ms);
    field_number(root, "total_ms", view.total_ms);
    field_bool(root, "locked", view.locked);
    field_bool(root, "sounds", view.sounds);
    field_bool(root, "asks_open", view.asks_open);
    put_projected(root, &view);
    if (session->delete_on.len > 0)
        field_text(root, "delete_on", session->delete_on);
    if (how->role != ROLE_PLAYER) {
        field_text(root, "join_url", session->join_url);
        if (view.ranks_count > 0)
            put_ranks(root, &view);
    }
    if (how->role == ROLE_SCREEN)
        field_bool(root, "drive", how->drive);
    if (how->role == ROLE_CONSOLE)
        put_console(root, game, &view, session, how);
    return message_finish(out, root);
}

static json_t *recap_item(const struct game *game, uint32_t player, uint32_t step, bool cancelled)
{
    const struct pack *pack = game_pack(game);
    const struct pack_step *shown = &pack->steps[step - 1];
    struct game_answer answer = {0};
    (void)game_answer_get(game, player, step, &answer);

    json_t *answers = json_array();
    for (uint32_t i = 0; i < shown->answers_count; i++) {
        bool right = shown->answers[i].right, mine = answer.choices & 1u << i;
        if (shown->kind == PACK_SPOT && !right && !mine)
            continue; /* a passage that is no clue, and that nobody here took for one */
        json_t *o = json_object();
        field_text(o, "text", shown->answers[i].text);
        field_bool(o, "right", right);
        field_bool(o, "mine", mine);
        (void)json_array_append_new(answers, o);
    }
    json_t *o = json_object();
    field_number(o, "number", pack_question_number(pack, step));
    field_text(o, "theme", shown->theme);
    field_text(o, "heading", shown->title);
    field_put(o, "answers", answers);
    field_bool(o, "right", answer.choices == shown->right_mask);
    field_bool(o, "cancelled", cancelled);
    field_number(o, "points", answer.points);
    field_texts(o, "explanation", &shown->explanation);
    field_texts(o, "sources", &shown->sources);
    return o;
}

/* Every question that was revealed, so all of it was told already. */
static json_t *recap_of(const struct game *game, uint32_t player)
{
    const struct pack *pack = game_pack(game);
    json_t *list = json_array();
    for (uint32_t step = 1; step <= pack->steps_count; step++) {
        struct game_result result;
        game_result_get(game, step, &result);
        if (pack_step_judged(&pack->steps[step - 1]) && result.revealed)
            (void)json_array_append_new(list, recap_item(game, player, step, result.cancelled));
    }
    return list;
}

/* By slot, up to the last that holds something. */
static void put_own_texts(json_t *root, const struct view_me *me)
{
    uint32_t count = GAME_WORDS_EACH_MAX;
    while (count > 0 && me->texts[count - 1].len == 0)
        count--;
    json_t *list = count > 0 ? json_array() : NULL;
    for (uint32_t slot = 0; slot < count; slot++)
        (void)json_array_append_new(list, json_text(me->texts[slot]));
    if (list)
        field_put(root, "texts", list);
}

static void put_own_result(json_t *root, const struct view_me *me)
{
    field_bool(root, "right", me->right);
    field_number(root, "gain", me->gain);
    field_number(root, "gap", me->gap);
    field_text(root, "ahead", me->ahead);
    if (me->clues == 0)
        return;
    field_number(root, "found", me->clues_found);
    field_number(root, "clues", me->clues);
    field_number(root, "decoys", me->decoys_hit);
}

bool encode_me(struct buf *out, const struct game *game, uint32_t player, bool saved, bool recap)
{
    struct view_me me;
    game_view_me(game, player, &me);

    json_t *root = message_of("me");
    field_text(root, "pseudonym", me.player.pseudonym);
    field_number(root, "player", player);
    field_number(root, "points", me.player.points);
    field_number(root, "rank", me.player.rank);
    field_number(root, "before", me.player.rank_before);
    field_number(root, "ranked", me.ranked);
    field_number(root, "step", game_step(game));
    put_choices(root, "choices", me.choices);
    field_bool(root, "saved", saved && me.choices != 0);
    put_own_texts(root, &me);
    if (me.revealed && pack_step_judged(&game_pack(game)->steps[game_step(game) - 1]))
        put_own_result(root, &me);
    field_number(root, "scored", me.scored);
    field_number(root, "right_count", me.right_count);
    if (recap && game_phase_get(game) >= GAME_PODIUM)
        field_put(root, "recap", recap_of(game, player));
    return message_finish(out, root);
}

bool encode_welcome(struct buf *out, const struct game *game, uint32_t player, struct str token)
{
    struct game_player seen;
    game_player_get(game, player, &seen);

    json_t *root = message_of("welcome");
    json_t *proposals = json_array();
    for (uint32_t i = 0; i < seen.proposals_count; i++)
        (void)json_array_append_new(proposals, json_text(seen.proposals[i]));
    if (token.len > 0)
        field_text(root, "token", token);
    field_put(root, "proposals", proposals);
    field_number(root, "left", seen.joined ? 0 : GAME_PROPOSALS_MAX - seen.proposals_count);
    field_bool(root, "free", game_settings_get(game)->free_pseudonyms);
    field_bool(root, "joined", seen.joined);
    if (game_settings_get(game)->profile) {
        json_t *names = json_array();
        for (uint32_t i = 1; game_profile_name(i); i++)
            (void)json_array_append_new(names, json_string(game_profile_name(i)));
        field_put(root, "profiles", names);
        if (seen.profile > 0)
            field_number(root, "profile", seen.profile);
    }
    return message_finish(out, root);
}

bool encode_ack(struct buf *out, uint32_t step)
{
    buf_clear(out);
    return buf_printf(out, "{\"type\":\"ack\",\"n\":%u}", step);
}

bool encode_ack_text(struct buf *out, uint32_t step, uint32_t slot)
{
    buf_clear(out);
    return buf_printf(out, "{\"type\":\"ack\",\"n\":%u,\"slot\":%u}", step, slot);
}

bool encode_ack_ask(struct buf *out)
{
    buf_clear(out);
    return buf_put(out, STR("{\"type\":\"ack\",\"n\":0,\"ask\":true}"));
}

/* A poll whose results are live: how many chose each, by id. */
static bool put_live_counts(struct buf *out, const struct game *game)
{
    uint32_t step = game_step(game);
    const struct pack_step *asked = step ? &game_pack(game)->steps[step - 1] : NULL;
    struct game_result result;
    if (!asked || game_phase_get(game) != GAME_OPEN || asked->kind != PACK_POLL ||
        !asked->results_live || asked->answers_count == 0)
        return true;
    game_result_get(game, step, &result);
    for (uint32_t i = 0; i < asked->answers_count; i++)
        (void)buf_printf(out, "%s%u", i ? "," : ",\"chosen\":[", result.chosen[i]);
    return buf_put(out, STR("]"));
}

bool encode_tally(struct buf *out, const struct game *game)
{
    struct game_tally tally = game_tally_get(game);
    buf_clear(out);
    return buf_printf(out, "{\"type\":\"tally\",\"answered\":%u,\"connected\":%u,\"players\":%u",
                      tally.answered, tally.connected, tally.players) &&
           put_live_counts(out, game) && buf_put(out, STR("}"));
}

bool encode_words(struct buf *out, const struct game *game, enum game_role role)
{
    struct view view;
    game_view(game, role, game_now_ms(game), &view);
    json_t *root = message_of("words");
    field_number(root, "step", view.step);
    field_put(root, "words", words_of(&view, role));
    if (role == ROLE_CONSOLE)
        field_number(root, "waiting", view.words_waiting);
    return message_finish(out, root);
}

bool encode_arrivals(struct buf *out, const struct game *game, const uint32_t *latest,
                     uint32_t count)
{
    json_t *root = message_of("arrivals");
    json_t *list = json_array();
    for (uint32_t i = 0; i < count; i++) {
        struct game_player seen;
        game_player_get(game, latest[i], &seen);
        if (seen.joined && !seen.excluded)
            (void)json_array_append_new(list, json_text(seen.pseudonym));
    }
    field_number(root, "players", game_tally_get(game).players);
    field_put(root, "latest", list);
    return message_finish(out, root);
}

static json_t *roster_row(const struct game *game, uint32_t player, const struct game_player *seen)
{
    json_t *o = json_object();
    field_number(o, "player", player);
    field_text(o, "pseudonym", seen->pseudonym);
    field_number(o, "points", seen->points);
    field_number(o, "rank", seen->rank);
    field_bool(o, "connected", seen->connected);
    field_bool(o, "answered", game_answered(game, player, game_step(game)));
    return o;
}

static bool contains_nocase(struct str s, struct str needle)
{
    for (size_t i = 0; i + needle.len <= s.len; i++)
        if (str_eq_nocase(str_head(str_skip(s, i), needle.len), needle))
            return true;
    return false;
}

/* Ranked players in the order of the standings, then the others as they came; *count in, out. */
static uint32_t *roster_order(const struct game *game, uint32_t *count)
{
    uint32_t players = game_players_count(game);
    uint32_t *order = malloc((players ? players : 1) * sizeof(*order));
    if (!order)
        return NULL;
    uint32_t ranked = game_standings(game, order, players);
    uint32_t n = ranked < players ? ranked : players;
    for (uint32_t player = 0; player < players && n < players; player++) {
        struct game_player seen;
        game_player_get(game, player, &seen);
        if (seen.rank == 0 && seen.joined && !seen.excluded)
            order[n++] = player;
    }
    *count = n;
    return order;
}

bool encode_roster(struct buf *out, const struct game *game, uint32_t from, uint32_t count,
                   struct str query)
{
    uint32_t known = 0, total = 0;
    uint32_t *order = roster_order(game, &known);
    json_t *root = message_of("roster");
    json_t *rows = json_array();
    for (uint32_t i = 0; order && i < known; i++) {
        struct game_player seen;
        game_player_get(game, order[i], &seen);
        if (!contains_nocase(seen.pseudonym, query))
            continue;
        if (total >= from && json_array_size(rows) < count)
            (void)json_array_append_new(rows, roster_row(game, order[i], &seen));
        total++;
    }
    free(order);
    field_number(root, "from", from);
    field_number(root, "total", total);
    field_put(root, "rows", rows);
    return message_finish(out, root);
}

bool encode_trouble(struct buf *out, struct str reason)
{
    json_t *root = message_of("trouble");
    field_text(root, "reason", reason);
    return message_finish(out, root);
}

bool encode_gone(struct buf *out, const char *why)
{
    json_t *root = message_of("gone");
    field_put(root, "why", json_string(why));
    return message_finish(out, root);
}

bool encode_error(struct buf *out, const char *code, const char *message, struct str of)
{
    json_t *root = message_of("error");
    field_put(root, "code", json_string(code));
    field_put(root, "message", json_string(message));
    field_text(root, "of", of);
    return message_finish(out, root);
}
