/* SPDX-License-Identifier: Apache-2.0 */
/* play.c: `maillon play`: participants without phones, for a rehearsal or a load. */
#include "cli/cli.h"

#include <errno.h>
#include <inttypes.h>
#include <jansson.h>

#include "cli/option.h"
#include "client/crowd.h"

static const char help[] =
    "Usage: maillon play --url URL --pin PIN --players N [OPTION]…\n"
    "Joins N participants without phones to a session, and lets them play until it ends.\n"
    "\n"
    "  --url URL      where the server is: http://HOST:PORT\n"
    "  --pin PIN      the session's six digits\n"
    "  --players N    how many\n"
    "  --seed S       what they do, how fast, and how well; same seed, same players (1)\n"
    "  --speed N      their delays are divided by N (1)\n"
    "  --flaky        some lose their network again and again, and come back\n"
    "  --json         the report on stdout, as one line of JSON, and no progress\n"
    "  --help         this text\n"
    "\n"
    "A participant who loses the server tries for a minute to come back.\n"
    "Exit: 0 good; 1 nobody could join, or a confirmed answer was lost; 2 wrong use.\n";

struct play_options {
    struct str url, pin;
    uint64_t players, seed, speed;
    bool flaky, json;
};

static bool is_pin(struct str pin)
{
    uint64_t number;
    return pin.len == 6 && str_to_u64(pin, 999999, &number);
}

/* false: the command ends with *ret_code. */
static bool options_read(int argc, char **argv, struct play_options *ret, int *ret_code)
{
    const char *url = NULL, *pin = NULL;
    const struct cli_option options[] = {
        {"url",                       .text = &url           },
        {"pin",                       .text = &pin           },
        {"players",                   .number = &ret->players, .min = 1, .max = NET_CONNECTIONS_MAX},
        {"seed", .number = &ret->seed,                        .max = UINT64_MAX},
        {"speed",       .number = &ret->speed,.min = 1, .max = GAME_SPEED_MAX},
        {"flaky",                     .flag = &ret->flaky                },
        {"json",      .flag = &ret->json                            },
    };
    const struct cli_command command = {"play", help, options, ARRAY_LEN(options)};
    *ret = (struct play_options){.seed = 1, .speed = 1};
    if (!cli_options_only(&command, argc, argv, ret_code))
        return false;
    ret->url = str_from(url);
    ret->pin = str_from(pin);
    if (ret->url.len == 0 || ret->players == 0)
        *ret_code = cli_usage("play", "--url, --pin and --players are needed", "");
    else if (!is_pin(ret->pin))
        *ret_code = cli_usage("play", "--pin takes six digits", "");
    else
        return true;
    return false;
}

static void on_phase(void *user, const struct wire_state *state, const struct crowd_counts *counts)
{
    const struct play_options *options = user;
    if (options->json)
        return;
    (void)fprintf(stderr, "%-9s step %u of %u: %u joined, %u answers sent, %u confirmed\n",
                  wire_phase_name(state->phase), state->step, state->steps, counts->joined,
                  counts->sent, counts->acked);
}

/* One line, written piece by piece: a region's answers would be a large tree. */
static void report_json(const struct crowd *crowd, const struct play_options *options)
{
    struct crowd_counts counts = crowd_counts_get(crowd);
    (void)printf("{\"players\":%" PRIu64 ",\"joined\":%u,\"sent\":%u,\"acked\":%u,"
                 "\"reconnects\":%u,\"refused\":%u,\"rejoined\":%u,\"lost\":%u,\"seed\":%" PRIu64
                 ",\"answers\":[",
                 options->players, counts.joined, counts.sent, counts.acked, counts.reconnects,
                 counts.refused, counts.rejoined, counts.lost, options->seed);
    struct crowd_answer answer;
    for (uint32_t i = 0; crowd_answer_get(crowd, i, &answer); i++) {
        json_t *choices = json_array();
        for (uint32_t bit = 0; bit < PACK_MARKS_MAX; bit++)
            if (answer.choices & 1u << bit)
                (void)json_array_append_new(choices, json_integer(bit + 1));
        json_t *item = json_pack("{s:s,s:i,s:o}", "pseudonym", answer.pseudonym, "step",
                                 (int)answer.step, "choices", choices);
        if (i > 0)
            (void)putchar(',');
        (void)json_dumpf(item, stdout, JSON_COMPACT);
        json_decref(item);
    }
    (void)puts("]}");
}

static void report_text(const struct crowd *crowd, const struct play_options *options)
{
    struct crowd_counts counts = crowd_counts_get(crowd);
    (void)printf("%u of %" PRIu64 " joined; %u answers sent, %u confirmed, %u refused; "
                 "%u reconnections\n",
                 counts.joined, options->players, counts.sent, counts.acked, counts.refused,
                 counts.reconnects);
    if (counts.rejoined > 0)
        (void)printf("%u came back as somebody new: their token was refused\n", counts.rejoined);
    if (counts.lost > 0)
        (void)printf("%u answers were confirmed and then lost\n", counts.lost);
}

int cli_play(int argc, char **argv)
{
    struct play_options options;
    int code;
    if (!options_read(argc, argv, &options, &code))
        return code;

    struct err err = {0};
    struct client_server server;
    struct crowd *crowd = NULL;
    code = CLI_FAILED;
    struct crowd_config config = {
        .server = &server,
        .pin = options.pin,
        .players = (uint32_t)options.players,
        .speed = (uint32_t)options.speed,
        .seed = options.seed,
        .flaky = options.flaky,
        .on_phase = on_phase,
        .user = &options,
    };
    if (!client_server_find(options.url, &server, &err) ||
        !client_files_raise(config.players, &err) || !(crowd = crowd_new(&config, &err))) {
        (void)fprintf(stderr, "maillon play: %s\n", err.message);
        goto cleanup;
    }
    if (!crowd_run(crowd, &err))
        (void)fprintf(stderr, "maillon play: %s\n", err.message);
    if (options.json)
        report_json(crowd, &options);
    else
        report_text(crowd, &options);
    struct crowd_counts counts = crowd_counts_get(crowd);
    if (counts.joined > 0 && counts.lost == 0)
        code = CLI_GOOD;
cleanup:
    crowd_free(crowd);
    return code;
}
