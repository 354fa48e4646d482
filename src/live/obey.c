/* SPDX-License-Identifier: Apache-2.0 */
/* obey.c: what clients may ask for after hello: answers, pseudonyms, the facilitator's commands. */
#include "live/hub_private.h"

const char *hub_code_of(const struct err *err)
{
    switch (err->code) {
    case ERR_STATE:
        return "state";
    case ERR_LIMIT:
        return "limit";
    case ERR_DENIED:
        return "denied";
    case ERR_SYNTAX:
    case ERR_NOT_FOUND:
        return "syntax";
    case ERR_NONE:
    case ERR_SYSTEM:
        return "unknown";
    }
    return "unknown";
}

static void answer(struct hub *hub, struct client *client, const struct client_message *m,
                   int64_t read_us)
{
    struct err err = {0};
    struct live_session *session = client->session;
    struct confirm confirm = {
        .session = session,
        .player = client->player,
        .kind = CONFIRM_ANSWER,
        .step = (uint8_t)m->step,
    };
    struct event event = {
        .type = EVENT_ANSWER,
        .player = client->player,
        .step = m->step,
        .choices = m->choices,
        .claimed_ms = m->ms,
    };
    if (session_answer(session, client, &event, read_us, &confirm.ticket, &err)) {
        hub_confirm_later(hub, &confirm);
        return;
    }
    /* Sent again by a phone that lost its connection. */
    if (game_answered(session_game(session), client->player, m->step)) {
        hub_confirm_again(hub, &confirm, read_us);
        return;
    }
    hub_refuse(hub, client, hub_code_of(&err), err.message, m->name);
}

static void apply_or_refuse(struct hub *hub, struct client *client, const struct client_message *m,
                            struct event *event, int64_t now_us)
{
    struct err err = {0};
    struct confirm confirm = {
        .session = client->session,
        .player = client->player,
        .kind = CONFIRM_PSEUDONYM,
    };
    if (!session_apply(client->session, event, now_us, &confirm.ticket, &err))
        hub_refuse(hub, client, hub_code_of(&err), err.message, m->name);
    else if (event->type == EVENT_DRAW || event->type == EVENT_KEEP)
        hub_confirm_later(hub, &confirm);
}

/* On a slide whose lines come one by one, the next thing is a line. */
static void next(struct hub *hub, struct client *client, const struct client_message *m,
                 int64_t now_us)
{
    struct view view;
    struct event event = {.type = EVENT_NEXT, .step = m->step, .phase = m->phase};
    game_view(session_game(client->session), ROLE_CONSOLE, 0, &view);
    if (m->hidden != UINT32_MAX && m->step == view.step && m->hidden != view.lines_hidden) {
        hub_refuse(hub, client, "state", "other lines are on view: look again", m->name);
        return;
    }
    if (view.lines_hidden > 0 && m->step == view.step && m->phase == view.phase) {
        event.type = EVENT_MORE;
        event.slot = view.lines.count;
    }
    apply_or_refuse(hub, client, m, &event, now_us);
}

static void keep_roster_page(struct client *client, const struct client_message *m)
{
    struct str query = str_head(m->query, sizeof(client->roster_query) - 1);
    client->roster_from = m->from;
    client->roster_count = m->count > 0 ? m->count : LIVE_ROSTER_SHOWN;
    if (query.len > 0)
        memcpy(client->roster_query, query.ptr, query.len);
    client->roster_query[query.len] = '\0';
}

void hub_obey(struct hub *hub, struct client *client, const struct client_message *m,
              int64_t read_us)
{
    if (!client->session || !protocol_allows(m, (enum game_role)client->role) ||
        (client->role != ROLE_PLAYER && !client->facilitator)) {
        hub_refuse(hub, client, "denied", "this page may not say that", m->name);
        return;
    }
    switch (m->type) {
    case CLIENT_ANSWER:
        answer(hub, client, m, read_us);
        break;
    case CLIENT_DRAW:
        apply_or_refuse(hub, client, m,
                        &(struct event){.type = EVENT_DRAW, .player = client->player}, read_us);
        break;
    case CLIENT_KEEP:
        apply_or_refuse(
            hub, client, m,
            &(struct event){.type = EVENT_KEEP,
                            .player = client->player,
                            .proposal = m->proposal > 0 ? m->proposal - 1 : GAME_PROPOSALS_MAX,
                            .pseudonym = m->pseudonym},
            read_us);
        break;
    case CLIENT_RECAP:
        session_tell_me(client->session, client, true);
        break;
    case CLIENT_COMMAND:
        apply_or_refuse(hub, client, m, &(struct event){.type = m->command}, read_us);
        break;
    case CLIENT_NEXT:
        next(hub, client, m, read_us);
        break;
    case CLIENT_JUMP:
        apply_or_refuse(hub, client, m, &(struct event){.type = EVENT_JUMP, .step = m->step},
                        read_us);
        break;
    case CLIENT_ITEM:
        apply_or_refuse(hub, client, m,
                        &(struct event){.type = m->command, .step = m->step, .item = m->item},
                        read_us);
        break;
    case CLIENT_FEEDBACK:
        say_feedback(hub, client, m, read_us);
        break;
    case CLIENT_WORD:
        say_word(hub, client, m, read_us);
        break;
    case CLIENT_ASK:
        say_ask(hub, client, m, read_us);
        break;
    case CLIENT_SUPPORT:
        say_support(hub, client, m, read_us);
        break;
    case CLIENT_ASKS:
        client->asks = client->role == ROLE_CONSOLE;
        session_tell_asks(client->session, client, read_us);
        break;
    case CLIENT_PROFILE:
        apply_or_refuse(hub, client, m,
                        &(struct event){.type = EVENT_PROFILE,
                                        .player = client->player,
                                        .item = m->profile - 1},
                        read_us);
        break;
    case CLIENT_EXCLUDE:
        apply_or_refuse(hub, client, m, &(struct event){.type = EVENT_EXCLUDE, .player = m->player},
                        read_us);
        break;
    case CLIENT_ROSTER:
        keep_roster_page(client, m);
        session_tell_roster(client->session, client);
        break;
    case CLIENT_HELLO:
        break;
    }
}
