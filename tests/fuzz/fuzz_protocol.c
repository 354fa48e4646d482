/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_protocol.c: a client's message is taken with fields in range, or refused with words. */
#include "live/protocol.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct client_message m;
    struct err err = {0};
    enum protocol_error error = protocol_decode((struct str){(const char *)data, size}, &m, &err);
    if (error != PROTOCOL_OK && err.message[0] == '\0')
        abort();
    if (error == PROTOCOL_OK && (m.step > PACK_STEPS_MAX || m.choices >= 1u << PACK_ANSWERS_MAX ||
                                 m.proposal > GAME_PROPOSALS_MAX || m.phase > GAME_ENDED ||
                                 (m.type == CLIENT_ANSWER && m.choices == 0)))
        abort();
    protocol_message_done(&m);
    return 0;
}
