/* SPDX-License-Identifier: Apache-2.0 */
/* crowd.c: what a bot does at each message of the server and at each turn of its own clock. What it
 * chooses is game/bot.h's; how it comes back is client.c's. */
#include "client/crowd.h"

#include <assert.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/rng.h"
#include "game/bot.h"

enum bot_stage {
    BOT_STRANGER, /* not welcomed yet, or not since its token was refused */
    BOT_CHOOSING, /* sees proposals */
    BOT_PLAYING,
    BOT_DONE,
};

enum bot_due {
    DUE_NOTHING,
    DUE_ANSWER,
    DUE_CUT,   /* flaky: its network goes */
    DUE_HELLO, /* the server asked for patience */
    DUE_RECAP,
    DUE_END, /* the recap asked for after the end does not come */
};

enum {
    STEP_WORDS = (PACK_STEPS_MAX + 64) / 64,
    IN_LOBBY = PACK_STEPS_MAX + 1, /* as a step, for the chance of a cut */
    FLAKY_PERCENT = 40,            /* of the bots, where flakiness is asked for */
    FLAKY_CUT_PERCENT = 50,        /* of a flaky bot's questions, and of its time in the lobby */
    FLAKY_AWAY_MS_MIN = 40,
    FLAKY_AWAY_MS = 5000,
    FLAKY_LOBBY_MS = 1000,
    DRAW_PERCENT = 30, /* of the proposals that a person does not like */
    RECAP_MS = 2000,   /* over which recaps are asked for, as pages do */
    END_WAIT_MS = 3000,
    PATIENCE_MS = 1000,          /* after "too many", before asking again */
    LATE_ANSWER_PERCENT = 80,    /* who has less time than it wanted takes this part of it */
    MESSAGE_OUT_BYTES_MAX = 512, /* the longest is a feedback */
    UNTIMED_MS = 6000,           /* within it an opinion is given where no clock runs */
};

/* A bot's different chances are drawn apart from one another. */
enum chance {
    CHANCE_PSEUDONYM,
    CHANCE_FLAKY,
    CHANCE_CUT,
    CHANCE_RECAP,
};

struct bot {
    char token[WIRE_TOKEN_BYTES_MAX]; /* empty: none */
    uint8_t stage, due;               /* enum bot_stage, enum bot_due */
    bool flaky;
    bool opened;      /* was connected once */
    bool joined;      /* was counted as joined */
    bool named;       /* `name` holds */
    bool returned;    /* the connection is another one than at the last state */
    bool lobby_cut;   /* its network has gone in the lobby, once */
    bool compared;    /* the server's recap was held against what it had confirmed */
    bool ended;       /* the session has ended; only the recap is waited for */
    uint8_t phase;    /* of the last state: enum game_phase … */
    uint8_t step;     /* … and its step */
    uint8_t decided;  /* the step for which the move below was made */
    bool answers;     /* the move … */
    uint8_t kind;     /* what is answered: enum pack_step_kind */
    bool words;       /* … by a word of its own */
    uint8_t wondered; /* the last step after which it could ask the trainer something */
    uint8_t cut_step; /* the step in which its network has gone */
    uint8_t pending;  /* the step of an answer sent and neither confirmed nor refused; 0: none */
    uint8_t acked;    /* the last step confirmed, with acked_choices */
    uint32_t choices, acked_choices; /* bits: of the move, of the last one confirmed */
    uint32_t ms;                     /* what the answer said when it was first sent */
    uint32_t name;
    int64_t shown_us, answer_us;
    uint64_t acked_steps[STEP_WORDS]; /* all that was confirmed under its present pseudonym */
};

struct name {
    char text[GAME_PSEUDONYM_CHARS_MAX * 4 + 1];
};

struct confirmed {
    uint32_t name, choices;
    uint8_t step;
};

struct crowd {
    struct crowd_config config;
    struct client *client;
    struct client_target target;
    struct bot *bots;
    struct name *names; /* grows */
    uint32_t names_count, names_room;
    struct confirmed *confirmed; /* grows */
    uint32_t confirmed_count, confirmed_room;
    uint8_t step_of_number[PACK_STEPS_MAX + 1]; /* 0: not seen */
    struct buf state_text;                      /* the last state … */
    struct wire_state state;                    /* … and what it says: most bots get the same */
    bool told;
    enum game_phase told_phase;
    uint32_t told_step;
    struct crowd_counts counts;
    struct err err; /* the first reason why a bot could not go on */
};

/* --- chance, memory, time --------------------------------------------------------------------- */

/* Depends on nothing but its arguments and the seed, whatever the order in which things happen. */
static uint32_t chance(const struct crowd *crowd, uint32_t index, enum chance what, uint32_t which,
                       uint32_t bound)
{
    struct rng rng;
    rng_init(&rng, crowd->config.seed ^ (uint64_t)index << 32 ^ (uint64_t)what << 24 ^ which);
    (void)rng_next(&rng);
    return rng_below(&rng, bound);
}

/* Room for one more item; grows by half. false: no memory. */
static bool grow(void **items, size_t size, uint32_t count, uint32_t *room)
{
    if (count < *room)
        return true;
    uint32_t more = *room + *room / 2 + 64;
    void *bigger = realloc(*items, more * size);
    if (!bigger)
        return false;
    *items = bigger;
    *room = more;
    return true;
}

static int64_t scaled_us(const struct crowd *crowd, uint32_t ms)
{
    return (int64_t)ms * 1000 / crowd->config.speed;
}

static void bot_plan(struct crowd *crowd, uint32_t index, enum bot_due due, int64_t at_us)
{
    crowd->bots[index].due = (uint8_t)due;
    client_set_timer(crowd->client, index, at_us);
}

static void bot_done(struct crowd *crowd, uint32_t index)
{
    struct bot *bot = &crowd->bots[index];
    if (bot->stage == BOT_DONE)
        return;
    bot->stage = BOT_DONE;
    bot_plan(crowd, index, DUE_NOTHING, INT64_MAX);
    client_finish(crowd->client, index);
}

static void bot_give_up(struct crowd *crowd, uint32_t index, const char *why)
{
    if (crowd->err.code == ERR_NONE)
        (void)err_set(&crowd->err, ERR_DENIED, "%s", why);
    bot_done(crowd, index);
}

static void bot_cut(struct crowd *crowd, uint32_t index)
{
    uint32_t away_ms = chance(crowd, index, CHANCE_CUT, 1000 + crowd->counts.reconnects,
                              FLAKY_AWAY_MS / crowd->config.speed + 1);
    crowd->bots[index].returned = true;
    bot_plan(crowd, index, DUE_NOTHING, INT64_MAX);
    client_cut(crowd->client, index, away_ms % 2, FLAKY_AWAY_MS_MIN + away_ms);
}

/* --- what a bot says -------------------------------------------------------------------------- */

static void bot_hello(struct crowd *crowd, uint32_t index)
{
    const struct bot *bot = &crowd->bots[index];
    char text[MESSAGE_OUT_BYTES_MAX];
    int n =
        bot->token[0] != '\0'
            ? snprintf(text, sizeof(text),
                       "{\"type\":\"hello\",\"version\":1,\"role\":\"player\",\"token\":\"%s\"}",
                       bot->token)
            : snprintf(text, sizeof(text),
                       "{\"type\":\"hello\",\"version\":1,\"role\":\"player\","
                       "\"pin\":\"" STR_FMT "\"}",
                       STR_ARG(crowd->config.pin));
    assert(n > 0 && (size_t)n < sizeof(text));
    (void)client_send(crowd->client, index, (struct str){text, (size_t)n});
}

static int write_choices(const struct bot *bot, char *text, size_t size)
{
    char list[PACK_MARKS_MAX * 3 + 1] = "";
    int len = 0;
    for (uint32_t i = 0; i < PACK_MARKS_MAX; i++)
        if (bot->choices & 1u << i)
            len +=
                snprintf(list + len, sizeof(list) - (size_t)len, "%s%u", len > 0 ? "," : "", i + 1);
    return snprintf(text, size, "{\"type\":\"answer\",\"step\":%u,\"choices\":[%s],\"ms\":%u}",
                    bot->decided, list, bot->ms);
}

/* The texts of bots hold nothing that JSON would want escaped. */
static int write_feedback(const struct crowd *crowd, uint32_t index, char *text, size_t size)
{
    const struct bot *bot = &crowd->bots[index];
    struct str change = bot_remark(crowd->config.seed, index, bot->decided, 0);
    struct str remark = bot_remark(crowd->config.seed, index, bot->decided, 1);
    return snprintf(text, size,
                    "{\"type\":\"feedback\",\"step\":%u,\"score\":%d,\"change\":\"" STR_FMT
                    "\",\"remark\":\"" STR_FMT "\"}",
                    bot->decided, __builtin_ctz(bot->choices) + 1, STR_ARG(change),
                    STR_ARG(remark));
}

/* Sends its answer, again or for the first time. */
static void bot_answer(struct crowd *crowd, uint32_t index)
{
    struct bot *bot = &crowd->bots[index];
    char text[MESSAGE_OUT_BYTES_MAX];
    int n;
    if (bot->kind == PACK_FEEDBACK)
        n = write_feedback(crowd, index, text, sizeof(text));
    else if (bot->words)
        n = snprintf(text, sizeof(text),
                     "{\"type\":\"word\",\"step\":%u,\"slot\":0,\"text\":\"" STR_FMT "\"}",
                     bot->decided, STR_ARG(bot_word(crowd->config.seed, index, bot->decided, 0)));
    else
        n = write_choices(bot, text, sizeof(text));
    assert(n > 0 && (size_t)n < sizeof(text));
    if (!client_send(crowd->client, index, (struct str){text, (size_t)n}))
        return;
    if (bot->pending != bot->decided)
        crowd->counts.sent++;
    bot->pending = bot->decided;
}

/* --- what a bot makes of a state -------------------------------------------------------------- */

static bool bot_is_cut_here(const struct crowd *crowd, uint32_t index, uint32_t step)
{
    const struct bot *bot = &crowd->bots[index];
    return bot->flaky && bot->cut_step != step &&
           chance(crowd, index, CHANCE_CUT, step * 2, 100) < FLAKY_CUT_PERCENT;
}

/* Half of the cuts come while it thinks, half just after its answer has left. */
static bool bot_is_cut_late(const struct crowd *crowd, uint32_t index, uint32_t step)
{
    return chance(crowd, index, CHANCE_CUT, step * 2 + 1, 2) == 1;
}

static void bot_decide(struct crowd *crowd, uint32_t index, const struct wire_state *state,
                       int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    bool opinion = state->kind == PACK_POLL || state->kind == PACK_FEEDBACK;
    struct bot_question question = {
        .kind = state->answer_kind,
        .answers_count = state->answers_count > 0 ? state->answers_count : 1,
        .time_ms = state->timed ? (uint32_t)state->total_ms * crowd->config.speed
                   : opinion    ? UNTIMED_MS
                                : 0,
    };
    struct bot_move move = bot_move(crowd->config.seed, index, state->step, &question);
    int64_t delay_us = scaled_us(crowd, move.delay_ms);
    int64_t left_us = state->left_ms * 1000 * LATE_ANSWER_PERCENT / 100;
    if (state->timed && delay_us > left_us)
        delay_us = left_us;
    bot->decided = (uint8_t)state->step;
    bot->kind = (uint8_t)state->kind;
    bot->words = state->answer_kind == PACK_WORDS;
    bot->answers = move.answers &&
                   (!bot->words || bot_word(crowd->config.seed, index, state->step, 0).len > 0);
    bot->choices = move.choices;
    bot->answer_us = now_us + delay_us;
}

static void bot_question(struct crowd *crowd, uint32_t index, const struct wire_state *state,
                         int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    if (bot->acked == state->step)
        return;
    if (bot->pending == state->step) {
        if (bot->returned)
            bot_answer(crowd, index);
        return;
    }
    if (bot->decided != state->step || bot->returned)
        bot->shown_us = now_us;
    if (bot->decided != state->step)
        bot_decide(crowd, index, state, now_us);
    if (bot_is_cut_here(crowd, index, state->step) && !bot_is_cut_late(crowd, index, state->step))
        bot_plan(crowd, index, DUE_CUT, now_us + (bot->answer_us - now_us) / 2);
    else if (bot->answers)
        bot_plan(crowd, index, DUE_ANSWER, bot->answer_us);
}

/* A few have a question to the trainer after a step. Whether it is taken is no bot's concern. */
static void bot_ask(struct crowd *crowd, uint32_t index, uint32_t step)
{
    struct bot *bot = &crowd->bots[index];
    char text[MESSAGE_OUT_BYTES_MAX];
    if (bot->wondered == step)
        return;
    bot->wondered = (uint8_t)step;
    struct str inquiry = bot_inquiry(crowd->config.seed, index, step);
    if (inquiry.len == 0)
        return;
    int n = snprintf(text, sizeof(text), "{\"type\":\"ask\",\"text\":\"" STR_FMT "\"}",
                     STR_ARG(inquiry));
    assert(n > 0 && (size_t)n < sizeof(text));
    (void)client_send(crowd->client, index, (struct str){text, (size_t)n});
}

static void bot_recap_wanted(struct crowd *crowd, uint32_t index, int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    if (!bot->compared && bot->due != DUE_RECAP)
        bot_plan(crowd, index, DUE_RECAP,
                 now_us + scaled_us(crowd, chance(crowd, index, CHANCE_RECAP, 0, RECAP_MS)));
}

static void bot_ended(struct crowd *crowd, uint32_t index, int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    bot->ended = true;
    if (bot->compared || bot->stage != BOT_PLAYING)
        bot_done(crowd, index);
    else if (bot->due != DUE_RECAP)
        bot_recap_wanted(crowd, index, now_us);
}

static void crowd_tell(struct crowd *crowd, const struct wire_state *state)
{
    bool forward = !crowd->told || state->step > crowd->told_step ||
                   (state->step == crowd->told_step && state->phase > crowd->told_phase);
    if (!forward || !crowd->config.on_phase)
        return;
    crowd->told = true;
    crowd->told_step = state->step;
    crowd->told_phase = state->phase;
    crowd->config.on_phase(crowd->config.user, state, &crowd->counts);
}

static void bot_state(struct crowd *crowd, uint32_t index, const struct wire_state *state,
                      int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    if (bot->stage == BOT_DONE)
        return;
    bot->step = (uint8_t)state->step;
    bot->phase = (uint8_t)state->phase;
    if (state->phase != GAME_OPEN && (bot->due == DUE_ANSWER || bot->due == DUE_CUT))
        bot_plan(crowd, index, DUE_NOTHING, INT64_MAX);
    if (bot->stage == BOT_PLAYING && state->phase != GAME_OPEN && state->phase < GAME_PODIUM)
        bot_ask(crowd, index, state->step);
    if (state->phase == GAME_OPEN && bot->stage == BOT_PLAYING)
        bot_question(crowd, index, state, now_us);
    else if (state->phase == GAME_PODIUM)
        bot_recap_wanted(crowd, index, now_us);
    else if (state->phase == GAME_ENDED)
        bot_ended(crowd, index, now_us);
    if (bot->stage == BOT_PLAYING)
        bot->returned = false;
}

/* --- what a bot makes of the other messages --------------------------------------------------- */

static void bot_confirmed(struct crowd *crowd, uint32_t index)
{
    struct bot *bot = &crowd->bots[index];
    if (!grow((void **)&crowd->confirmed, sizeof(*crowd->confirmed), crowd->confirmed_count,
              &crowd->confirmed_room)) {
        (void)err_set(&crowd->err, ERR_SYSTEM, "no memory to remember answers");
        return;
    }
    if (!bot->words) /* a word is no choice */
        crowd->confirmed[crowd->confirmed_count++] =
            (struct confirmed){.name = bot->name, .step = bot->pending, .choices = bot->choices};
    crowd->counts.acked++;
    bot->acked = bot->pending;
    bot->acked_choices = bot->choices;
    bot->acked_steps[bot->acked / 64] |= UINT64_C(1) << bot->acked % 64;
    bot->pending = 0;
}

/* The recap must hold an answer of ours for every question confirmed; questions that are not in it
 * (skipped) prove nothing. */
static void bot_compare_recap(struct crowd *crowd, uint32_t index, const struct wire_me *me)
{
    struct bot *bot = &crowd->bots[index];
    bot->compared = true;
    for (uint32_t i = 0; i < me->recap_count; i++) {
        uint32_t step = crowd->step_of_number[me->recap_numbers[i]];
        bool confirmed = step > 0 && bot->acked_steps[step / 64] >> step % 64 & 1;
        if (confirmed && !me->recap_mine[i])
            crowd->counts.lost++;
    }
    if (bot->ended)
        bot_done(crowd, index);
}

static bool bot_named(struct crowd *crowd, struct bot *bot, const char *pseudonym)
{
    if (bot->named && str_eq(str_from(crowd->names[bot->name].text), str_from(pseudonym)))
        return true;
    if (!grow((void **)&crowd->names, sizeof(*crowd->names), crowd->names_count,
              &crowd->names_room))
        return false;
    bot->name = crowd->names_count++;
    bot->named = true;
    (void)snprintf(crowd->names[bot->name].text, sizeof(crowd->names[bot->name].text), "%s",
                   pseudonym);
    return true;
}

/* The server knows another answer than the one it confirmed. None at all proves nothing: a `me` is
 * written when it is sent, and the game may have gone on since its state was; see the recap. */
static bool bot_is_denied(const struct bot *bot, const struct wire_me *me)
{
    return bot->acked > 0 && me->step == bot->acked && me->choices != 0 &&
           me->choices != bot->acked_choices;
}

static void bot_me(struct crowd *crowd, uint32_t index, const struct wire_me *me, int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    if (me->pseudonym[0] == '\0')
        return;
    if (!bot_named(crowd, bot, me->pseudonym)) {
        bot_give_up(crowd, index, "no memory to remember pseudonyms");
        return;
    }
    bool arrived = bot->stage != BOT_PLAYING;
    bot->stage = BOT_PLAYING;
    crowd->counts.joined += !bot->joined;
    bot->joined = true;
    if (bot->pending > 0 && me->step == bot->pending && me->saved)
        bot_confirmed(crowd, index);
    else if (bot_is_denied(bot, me))
        crowd->counts.lost++;
    if (me->recapped)
        bot_compare_recap(crowd, index, me);
    if (!arrived)
        return;
    bot_state(crowd, index, &crowd->state, now_us); /* its state came before it was playing */
    if (crowd->state.phase == GAME_LOBBY && !bot->lobby_cut &&
        bot_is_cut_here(crowd, index, IN_LOBBY)) {
        uint32_t wait_ms = chance(crowd, index, CHANCE_CUT, IN_LOBBY * 2 + 1, FLAKY_LOBBY_MS);
        bot->lobby_cut = true;
        bot_plan(crowd, index, DUE_CUT, now_us + scaled_us(crowd, wait_ms));
    }
}

static void bot_welcome(struct crowd *crowd, uint32_t index, const struct wire_welcome *welcome)
{
    struct bot *bot = &crowd->bots[index];
    if (welcome->token[0] != '\0')
        memcpy(bot->token, welcome->token, sizeof(bot->token));
    if (welcome->joined) {
        bot->stage = BOT_PLAYING;
        return;
    }
    bot->stage = BOT_CHOOSING;
    if (welcome->left > 0 &&
        chance(crowd, index, CHANCE_PSEUDONYM, welcome->left, 100) < DRAW_PERCENT) {
        (void)client_send(crowd->client, index, STR("{\"type\":\"draw\"}"));
        return;
    }
    char text[MESSAGE_OUT_BYTES_MAX];
    uint32_t proposal =
        welcome->proposals > 1 ? chance(crowd, index, CHANCE_PSEUDONYM, 0, welcome->proposals) : 0;
    int n = snprintf(text, sizeof(text), "{\"type\":\"keep\",\"proposal\":%u}", proposal + 1);
    (void)client_send(crowd->client, index, (struct str){text, (size_t)n});
}

/* The server does not know it any more. What it had confirmed is lost with it. */
static void bot_begin_again(struct crowd *crowd, uint32_t index)
{
    struct bot *bot = &crowd->bots[index];
    for (uint32_t i = 0; i < STEP_WORDS; i++)
        crowd->counts.lost += (uint32_t)__builtin_popcountll(bot->acked_steps[i]);
    crowd->counts.rejoined++;
    *bot = (struct bot){.flaky = bot->flaky, .opened = true, .joined = bot->joined};
    bot_hello(crowd, index);
}

static void bot_error(struct crowd *crowd, uint32_t index, const struct wire_trouble *error)
{
    struct bot *bot = &crowd->bots[index];
    struct str code = str_from(error->code), of = str_from(error->of);
    int64_t now_us = clock_monotonic_us();
    if (str_eq(of, STR("answer")) || str_eq(of, STR("word")) || str_eq(of, STR("feedback"))) {
        if (str_eq(code, STR("limit"))) {
            bot_plan(crowd, index, DUE_ANSWER, now_us + PATIENCE_MS * 1000LL);
        } else {
            crowd->counts.refused += bot->pending > 0;
            bot->pending = 0;
        }
    } else if (str_eq(of, STR("ask"))) {
        return; /* too many questions, or none are taken */
    } else if (str_eq(of, STR("recap"))) {
        bot->compared = true;
        if (bot->ended)
            bot_done(crowd, index);
    } else if (str_eq(code, STR("token"))) {
        bot_begin_again(crowd, index);
    } else if (str_eq(code, STR("limit"))) {
        bot_plan(crowd, index, DUE_HELLO, now_us + PATIENCE_MS * 1000LL);
    } else {
        bot_give_up(crowd, index, error->message[0] != '\0' ? error->message : error->code);
    }
}

/* The parsed form of this state; parsed once where all bots get the same bytes. NULL: not one. */
static const struct wire_state *crowd_state(struct crowd *crowd, struct str text)
{
    if (!str_eq(text, buf_str(&crowd->state_text))) {
        buf_clear(&crowd->state_text);
        if (!wire_state_read(text, &crowd->state))
            return NULL;
        (void)buf_put(&crowd->state_text, text);
        if (crowd->state.step > PACK_STEPS_MAX || crowd->state.number > PACK_STEPS_MAX)
            return NULL;
        crowd->step_of_number[crowd->state.number] = (uint8_t)crowd->state.step;
        crowd->step_of_number[0] = 0;
        crowd_tell(crowd, &crowd->state);
    }
    return &crowd->state;
}

/* --- the client's calls ----------------------------------------------------------------------- */

static void on_open(void *user, uint32_t index)
{
    struct crowd *crowd = user;
    struct bot *bot = &crowd->bots[index];
    crowd->counts.reconnects += bot->opened;
    bot->opened = true;
    bot_hello(crowd, index);
}

static void on_lost(void *user, uint32_t index)
{
    struct crowd *crowd = user;
    struct bot *bot = &crowd->bots[index];
    bot->returned = true;
    if (bot->ended)
        bot_done(crowd, index);
    else
        bot_plan(crowd, index, DUE_NOTHING, INT64_MAX);
}

static void on_failed(void *user, uint32_t index, const struct err *err)
{
    bot_give_up(user, index, err->message);
}

static void on_message(void *user, uint32_t index, struct str text, int64_t read_us)
{
    struct crowd *crowd = user;
    struct bot *bot = &crowd->bots[index];
    struct wire_welcome welcome;
    struct wire_me me = {0};
    struct wire_trouble trouble;
    const struct wire_state *state;
    uint32_t step;
    switch (wire_type_read(text)) {
    case WIRE_WELCOME:
        if (wire_welcome_read(text, &welcome))
            bot_welcome(crowd, index, &welcome);
        return;
    case WIRE_STATE:
        state = crowd_state(crowd, text);
        if (state)
            bot_state(crowd, index, state, read_us);
        return;
    case WIRE_ME:
        if (wire_me_read(text, &me))
            bot_me(crowd, index, &me, read_us);
        return;
    case WIRE_ACK:
        if (wire_ack_read(text, &step) && step == bot->pending)
            bot_confirmed(crowd, index);
        return;
    case WIRE_GONE:
        bot_done(crowd, index);
        return;
    case WIRE_ERROR:
        if (wire_trouble_read(text, &trouble))
            bot_error(crowd, index, &trouble);
        return;
    case WIRE_TALLY:
    case WIRE_ARRIVALS:
    case WIRE_ROSTER:
    case WIRE_WORDS:
    case WIRE_ASKS:
    case WIRE_TROUBLE:
    case WIRE_WAITING:
    case WIRE_UNKNOWN:
        return;
    }
}

static void bot_due_answer(struct crowd *crowd, uint32_t index, int64_t now_us)
{
    struct bot *bot = &crowd->bots[index];
    if (bot->phase != GAME_OPEN || bot->step != bot->decided || bot->acked == bot->step)
        return;
    if (bot->pending != bot->step)
        bot->ms = (uint32_t)((now_us - bot->shown_us) / 1000);
    bot_answer(crowd, index);
    if (bot->pending == bot->step && bot_is_cut_here(crowd, index, bot->step)) {
        bot->cut_step = bot->step;
        bot_cut(crowd, index);
    }
}

static void on_timer(void *user, uint32_t index, int64_t now_us)
{
    struct crowd *crowd = user;
    struct bot *bot = &crowd->bots[index];
    enum bot_due due = (enum bot_due)bot->due;
    bot->due = DUE_NOTHING;
    switch (due) {
    case DUE_NOTHING:
        return;
    case DUE_ANSWER:
        bot_due_answer(crowd, index, now_us);
        return;
    case DUE_CUT:
        bot->cut_step = bot->step;
        bot_cut(crowd, index);
        return;
    case DUE_HELLO:
        bot_hello(crowd, index);
        return;
    case DUE_RECAP:
        (void)client_send(crowd->client, index, STR("{\"type\":\"recap\"}"));
        if (bot->ended)
            bot_plan(crowd, index, DUE_END, now_us + END_WAIT_MS * 1000LL);
        return;
    case DUE_END:
        bot_done(crowd, index);
        return;
    }
}

/* --- the public functions --------------------------------------------------------------------- */

struct crowd *crowd_new(const struct crowd_config *config, struct err *err)
{
    static const struct client_handler handler = {
        .on_open = on_open,
        .on_message = on_message,
        .on_lost = on_lost,
        .on_failed = on_failed,
        .on_timer = on_timer,
    };
    assert(config->speed > 0);
    struct crowd *crowd = calloc(1, sizeof(*crowd));
    if (!crowd) {
        (void)err_set(err, ERR_SYSTEM, "no memory");
        return NULL;
    }
    crowd->config = *config;
    crowd->target.path = STR("/ws");
    buf_init(&crowd->state_text, CLIENT_MESSAGE_BYTES_MAX);
    crowd->bots = calloc(config->players, sizeof(*crowd->bots));
    struct client_config client = {
        .server = config->server,
        .conns = config->players,
        .seed = config->seed,
        .give_up_ms = CLIENT_GIVE_UP_MS,
        .silence_ms = WS_SILENCE_MS_MAX,
    };
    crowd->client = client_new(&client, &handler, crowd, err);
    if (!crowd->bots || !crowd->client) {
        if (crowd->client)
            (void)err_set(err, ERR_SYSTEM, "no memory for %u players", config->players);
        crowd_free(crowd);
        return NULL;
    }
    for (uint32_t i = 0; i < config->players; i++)
        crowd->bots[i].flaky =
            config->flaky && chance(crowd, i, CHANCE_FLAKY, 0, 100) < FLAKY_PERCENT;
    return crowd;
}

void crowd_free(struct crowd *crowd)
{
    if (!crowd)
        return;
    client_free(crowd->client);
    buf_done(&crowd->state_text);
    free(crowd->confirmed);
    free(crowd->names);
    free(crowd->bots);
    free(crowd);
}

bool crowd_run(struct crowd *crowd, struct err *err)
{
    for (uint32_t i = 0; i < crowd->config.players; i++)
        client_open(crowd->client, i, &crowd->target);
    if (!client_run(crowd->client, err))
        return false;
    if (crowd->err.code == ERR_NONE)
        return true;
    *err = crowd->err;
    return false;
}

struct crowd_counts crowd_counts_get(const struct crowd *crowd)
{
    return crowd->counts;
}

bool crowd_answer_get(const struct crowd *crowd, uint32_t i, struct crowd_answer *ret)
{
    if (i >= crowd->confirmed_count)
        return false;
    const struct confirmed *confirmed = &crowd->confirmed[i];
    *ret = (struct crowd_answer){.pseudonym = crowd->names[confirmed->name].text,
                                 .step = confirmed->step,
                                 .choices = confirmed->choices};
    return true;
}
