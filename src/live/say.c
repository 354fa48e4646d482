/* SPDX-License-Identifier: Apache-2.0 */
/* say.c: what players write. A text that is in the journal already is confirmed again, so that a
 * phone which lost its connection may simply send it once more. */
#include "live/hub_private.h"

/* One text of a step; true if the journal holds it, new or from before. *ret_ticket 0: from before.
 */
static bool put_text(struct client *client, uint32_t step, uint32_t slot, struct str text,
                     int64_t read_us, uint64_t *ret_ticket, struct err *err)
{
    *ret_ticket = 0;
    return session_apply(client->session,
                         &(struct event){.type = EVENT_TEXT,
                                         .player = client->player,
                                         .step = step,
                                         .slot = slot,
                                         .text = text},
                         read_us, ret_ticket, err) ||
           game_text(session_game(client->session), client->player, step, slot).len > 0;
}

static void confirm(struct hub *hub, struct confirm *confirm, int64_t now_us)
{
    if (confirm->ticket > 0)
        hub_confirm_later(hub, confirm);
    else
        hub_confirm_again(hub, confirm, now_us);
}

static bool put_score(struct client *client, const struct client_message *m, int64_t read_us,
                      uint64_t *ret_ticket, struct err *err)
{
    struct event event = {
        .type = EVENT_ANSWER,
        .player = client->player,
        .step = m->step,
        .choices = 1u << (m->score - 1),
    };
    *ret_ticket = 0;
    return session_answer(client->session, client, &event, read_us, ret_ticket, err) ||
           game_answered(session_game(client->session), client->player, m->step);
}

void say_feedback(struct hub *hub, struct client *client, const struct client_message *m,
                  int64_t read_us)
{
    struct err err = {0};
    uint64_t ticket;
    struct confirm told = {
        .session = client->session,
        .player = client->player,
        .kind = CONFIRM_ANSWER,
        .step = (uint8_t)m->step,
    };
    bool ok = m->score > 0 || m->change.len > 0 || m->remark.len > 0 ||
              err_set(&err, ERR_SYNTAX, "a feedback holds a score, a change or a remark");
    if (ok && m->score > 0) {
        ok = put_score(client, m, read_us, &ticket, &err);
        told.ticket = ticket;
    }
    const struct str texts[] = {m->change, m->remark};
    for (uint32_t slot = 0; ok && slot < ARRAY_LEN(texts); slot++) {
        if (texts[slot].len == 0)
            continue;
        ok = put_text(client, m->step, slot, texts[slot], read_us, &ticket, &err);
        told.ticket = ticket > 0 ? ticket : told.ticket;
    }
    if (ok)
        confirm(hub, &told, read_us);
    else
        hub_refuse(hub, client, hub_code_of(&err), err.message, m->name);
}

void say_word(struct hub *hub, struct client *client, const struct client_message *m,
              int64_t read_us)
{
    struct err err = {0};
    struct confirm told = {
        .session = client->session,
        .player = client->player,
        .kind = CONFIRM_TEXT,
        .step = (uint8_t)m->step,
        .slot = (uint8_t)m->slot,
    };
    if (put_text(client, m->step, m->slot, m->text, read_us, &told.ticket, &err))
        confirm(hub, &told, read_us);
    else
        hub_refuse(hub, client, hub_code_of(&err), err.message, m->name);
}

/* The same words from the same player are the same question, sent again. */
static bool is_asked(const struct client *client, struct str text)
{
    const struct game *game = session_game(client->session);
    for (uint32_t i = 0; i < game_asks_count(game); i++) {
        struct game_ask ask;
        game_ask_get(game, i, &ask);
        if (ask.player == client->player && str_eq(ask.text, text))
            return true;
    }
    return false;
}

void say_ask(struct hub *hub, struct client *client, const struct client_message *m,
             int64_t read_us)
{
    struct err err = {0};
    struct confirm told = {
        .session = client->session,
        .player = client->player,
        .kind = CONFIRM_ASK,
    };
    if (is_asked(client, m->text) ||
        session_apply(client->session,
                      &(struct event){.type = EVENT_ASK, .player = client->player, .text = m->text},
                      read_us, &told.ticket, &err))
        confirm(hub, &told, read_us);
    else
        hub_refuse(hub, client, hub_code_of(&err), err.message, m->name);
}

void say_support(struct hub *hub, struct client *client, const struct client_message *m,
                 int64_t read_us)
{
    struct err err = {0};
    uint64_t ticket;
    if (session_apply(
            client->session,
            &(struct event){.type = EVENT_SUPPORT, .player = client->player, .item = m->item},
            read_us, &ticket, &err))
        session_tell_asks(client->session, client, read_us);
    else
        hub_refuse(hub, client, hub_code_of(&err), err.message, m->name);
}
