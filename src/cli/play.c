/* SPDX-License-Identifier: Apache-2.0 */
/* play.c: `maillon play`: participants without phones, for a rehearsal or a load. */
#include "cli/cli.h"

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <jansson.h>

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

static int usage(const char *what, const char *value)
{
    (void)fprintf(stderr, "maillon play: %s%s; see maillon play --help\n", what, value);
    return CLI_USAGE;
}

static bool is_pin(struct str pin)
{
    uint64_t number;
    return pin.len == 6 && str_to_u64(pin, 999999, &number);
}

/* CLI_GOOD: go on. CLI_FAILED: the help was asked for and given. */
static int options_read(int argc, char **argv, struct play_options *ret)
{
    enum {
        OPTION_URL = 1,
        OPTION_PIN,
        OPTION_PLAYERS,
        OPTION_SEED,
        OPTION_SPEED,
        OPTION_FLAKY,
        OPTION_JSON,
        OPTION_HELP,
    };
    static const struct option options[] = {
        {"url",     required_argument, NULL, OPTION_URL    },
        {"pin",     required_argument, NULL, OPTION_PIN    },
        {"players", required_argument, NULL, OPTION_PLAYERS},
        {"seed",    required_argument, NULL, OPTION_SEED   },
        {"speed",   required_argument, NULL, OPTION_SPEED  },
        {"flaky",   no_argument,       NULL, OPTION_FLAKY  },
        {"json",    no_argument,       NULL, OPTION_JSON   },
        {"help",    no_argument,       NULL, OPTION_HELP   },
        {NULL,      0,                 NULL, 0             },
    };
    *ret = (struct play_options){.seed = 1, .speed = 1};
    int option;
    opterr = 0; /* we say it in our own words */
    /* NOLINTNEXTLINE(concurrency-mt-unsafe): no thread runs yet */
    while ((option = getopt_long(argc, argv, "", options, NULL)) != -1) {
        struct str value = str_from(optarg);
        switch (option) {
        case OPTION_URL:
            ret->url = value;
            break;
        case OPTION_PIN:
            ret->pin = value;
            break;
        case OPTION_PLAYERS:
            if (!str_to_u64(value, NET_CONNECTIONS_MAX, &ret->players) || ret->players == 0)
                return usage("--players takes a number from 1 to 120000, not ", optarg);
            break;
        case OPTION_SEED:
            if (!str_to_u64(value, UINT64_MAX, &ret->seed))
                return usage("--seed takes a number, not ", optarg);
            break;
        case OPTION_SPEED:
            if (!str_to_u64(value, GAME_SPEED_MAX, &ret->speed) || ret->speed == 0)
                return usage("--speed takes a number from 1 to 1000, not ", optarg);
            break;
        case OPTION_FLAKY:
            ret->flaky = true;
            break;
        case OPTION_JSON:
            ret->json = true;
            break;
        case OPTION_HELP:
            (void)fputs(help, stdout);
            return CLI_FAILED;
        default:
            return usage("not known, or without its value: ", argv[optind - 1]);
        }
    }
    if (optind < argc)
        return usage("it takes no argument such as ", argv[optind]);
    if (ret->url.len == 0 || ret->players == 0)
        return usage("--url, --pin and --players are needed", "");
    if (!is_pin(ret->pin))
        return usage("--pin takes six digits", "");
    return CLI_GOOD;
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
    int code = options_read(argc, argv, &options);
    if (code != CLI_GOOD)
        return code == CLI_FAILED ? CLI_GOOD : code;

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
