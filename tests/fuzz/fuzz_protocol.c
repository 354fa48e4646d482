/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_protocol.c: a client's message is taken with fields in range, or refused with words. */
#include "live/protocol.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool in_range(const struct client_message *m)
{
    return m->step <= PACK_STEPS_MAX && m->proposal <= GAME_PROPOSALS_MAX &&
           m->phase <= GAME_ENDED && (m->type != CLIENT_ANSWER || m->choices != 0) &&
           m->score <= PACK_SCALE_POINTS && m->slot < GAME_WORDS_EACH_MAX &&
           m->item <= GAME_WORDS_MAX && m->profile <= GAME_PROFILES_MAX &&
           (m->hidden <= PACK_LINES_MAX || m->hidden == UINT32_MAX);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct client_message m;
    struct err err = {0};
    enum protocol_error error = protocol_decode((struct str){(const char *)data, size}, &m, &err);
    if (error != PROTOCOL_OK && err.message[0] == '\0')
        abort();
    if (error == PROTOCOL_OK && !in_range(&m))
        abort();
    protocol_message_done(&m);
    return 0;
}
