/* SPDX-License-Identifier: Apache-2.0 */
/* practice.c: `maillon practice`: the duties of an incident, of a request, of a record; as words,
 * JSON or a calendar. */
#include "base/clock.h"
#include "cli/cli.h"
#include "cli/option.h"
#include "cli/practice_calendar.h"
#include "cli/practice_words.h"
#include "practice/access.h"
#include "practice/clock.h"
#include "practice/retention.h"
#include "json/json.h"

static const char help[] =
    "Usage: maillon practice clocks --aware TIME [OPTION]…\n"
    "       maillon practice access --asked DATE|TIME [OPTION]…\n"
    "       maillon practice retention --last DATE [OPTION]…\n"
    "Tells what is due, by when, and by which text. It is no legal advice. Nothing is kept or "
    "sent.\n"
    "`maillon practice clocks --help` and so on tell the options of each.\n"
    "Dates are YYYY-MM-DD, times YYYY-MM-DDTHH:MM on the clock of the wall.\n";

#define COMMON_HELP                                                                                \
    "  --ics FILE|-     a calendar of what has a date, with its alarms; -: on the standard "       \
    "output\n"                                                                                     \
    "  --mark TEXT      your own word for it: tells it, in a calendar, from another of that day\n" \
    "  --json           one line: {\"items\":[{\"rule\":…,\"nature\":…,\"due\":…},…]}\n"   \
    "  --lang fr|en     language of the sentences (fr)\n"                                          \
    "  --help           this text\n"                                                               \
    "\n"                                                                                           \
    "Exit: 0 done; 1 failed; 2 wrong use.\n"
#define ZONE_HELP                                                                                  \
    "  --zone ZONE      metropole, guadeloupe, martinique, guyane, reunion, mayotte or "           \
    "nouvelle-caledonie\n"                                                                         \
    "                   (metropole)\n"

static const char clocks_help[] =
    "Usage: maillon practice clocks --aware TIME [OPTION]…\n"
    "The clocks that an incident starts for a self-employed health professional.\n"
    "\n"
    "  --aware TIME     when you knew of it\n" ZONE_HELP
    "  --personal-data  personal data was lost, changed or seen\n"
    "  --risk RISK      for the people whose data it is: unknown, none, some or high (unknown)\n"
    "  --encrypted      that data was encrypted, and the key is safe\n"
    "  --attack         somebody did it on purpose\n"
    "  --insured        you are insured against it, or may be\n"
    "  --bank           a bank account or a card is at stake\n"
    "  --processor      it happened at a processor's (host, publisher …)\n"
    "  --structure      you are one of the structures that must report (CSP "
    "L1111-8-2)\n" COMMON_HELP;

static const char access_help[] =
    "Usage: maillon practice access --asked DATE|TIME [OPTION]…\n"
    "A patient asks for what you hold: what is due by when.\n"
    "\n"
    "  --asked DATE     of the request, or its time\n" ZONE_HELP
    "  --what WHAT      file, other (other personal data) or both (file)\n"
    "  --newest DATE    of the newest information in the file\n"
    "  --oldest DATE    of the oldest\n"
    "  --complex        the request for other data is complex: you want more time\n"
    "  --minor          the patient is a minor\n"
    "  --heirs          the patient is dead, and the heirs ask: for the file only\n" COMMON_HELP;

static const char retention_help[] =
    "Usage: maillon practice retention --last DATE [OPTION]…\n"
    "How long a record is kept, in use and then apart, and when it may be destroyed.\n"
    "\n"
    "  --last DATE      of the last action on the file; of the electronic duplicate of the care "
    "claim;\n"
    "                   of the closing of the shared medical record\n"
    "  --kind KIND      file, claim (electronic duplicate of a care claim, feuille de soins) or "
    "shared\n"
    "                   (file)\n"
    "  --born DATE      of the patient's birth\n"
    "  --deceased       the patient is dead\n"
    "  --dispute        there is a dispute\n" COMMON_HELP;

enum {
    PRACTICE_ARENA_BYTES_MAX = 64 << 10, /* facts of one report */
    LINE_BYTES_MAX = 1 << 16,
    MARK_BYTES_MAX = 60,
};

/* What the three subcommands share. */
struct output {
    const char *command; /* "practice clocks" */
    const char *ics;     /* NULL: none; "-": the standard output */
    const char *mark;    /* NULL: none */
    struct str asked;    /* the day of a request; empty: it is none */
    const char *language_name;
    enum check_language language;
    bool json;
};

/* --- options: each says what is wrong, and gives false --- */

static bool is_wrong(int *ret_code, const struct output *output, const char *what,
                     const char *value)
{
    *ret_code = cli_usage(output->command, what, value);
    return false;
}

/* text NULL: not given, and *ret_known becomes false. */
static bool read_day(const struct output *output, const char *text, int32_t *ret, bool *ret_known,
                     int *ret_code)
{
    *ret_known = text != NULL;
    enum day_problem problem = text ? day_parse(str_from(text), ret) : DAY_FINE;
    return problem == DAY_FINE || is_wrong(ret_code, output, practice_words_problem(problem), text);
}

static bool read_zone(const struct output *output, const char *name, enum zone *ret, int *ret_code)
{
    return zone_find(str_from(name), ret) || is_wrong(ret_code, output, "no such --zone: ", name);
}

/* Reads all options; those that all share among them. */
static bool read_options(struct output *output, const char *text, const struct cli_option *own,
                         size_t own_count, int argc, char **argv, int *ret_code)
{
    struct cli_option known[CLI_OPTIONS_MAX];
    size_t count = 0;
    for (; count < own_count; count++)
        known[count] = own[count];
    known[count++] = (struct cli_option){"ics", .text = &output->ics};
    known[count++] = (struct cli_option){"mark", .text = &output->mark};
    known[count++] = (struct cli_option){"json", .flag = &output->json};
    known[count++] = (struct cli_option){"lang", .text = &output->language_name};
    const struct cli_command command = {output->command, text, known, count};
    if (!cli_options_only(&command, argc, argv, ret_code))
        return false;
    if (strcmp(output->language_name, "en") == 0)
        output->language = CHECK_ENGLISH;
    else if (strcmp(output->language_name, "fr") != 0)
        return is_wrong(ret_code, output, "--lang is fr or en, not ", output->language_name);
    if (output->mark && !output->ics)
        return is_wrong(ret_code, output, "--mark is for a calendar: --ics FILE", "");
    if (output->mark && (output->mark[0] == '\0' || strlen(output->mark) > MARK_BYTES_MAX))
        return is_wrong(ret_code, output, "--mark has 1 to 60 bytes, not ", output->mark);
    if (output->json && output->ics && strcmp(output->ics, "-") == 0)
        return is_wrong(ret_code, output, "--json and --ics - both want the standard output", "");
    return true;
}

static bool read_clocks(struct output *output, int argc, char **argv, struct clock_incident *ret,
                        int *ret_code)
{
    const char *aware = NULL, *zone = "metropole", *risk = "unknown";
    const struct cli_option own[] = {
        {"aware",         .text = &aware                },
        {"zone",          .text = &zone                 },
        {"risk",          .text = &risk                 },
        {"personal-data", .flag = &ret->personal_data   },
        {"encrypted",     .flag = &ret->encrypted       },
        {"attack",        .flag = &ret->attack          },
        {"insured",       .flag = &ret->insured         },
        {"bank",          .flag = &ret->bank            },
        {"processor",     .flag = &ret->at_processor    },
        {"structure",     .flag = &ret->listed_structure},
    };
    if (!read_options(output, clocks_help, own, ARRAY_LEN(own), argc, argv, ret_code) ||
        !read_zone(output, zone, &ret->zone, ret_code))
        return false;
    if (!aware)
        return is_wrong(ret_code, output, "when did you know? --aware TIME", "");
    if (!clock_risk_find(str_from(risk), &ret->risk))
        return is_wrong(ret_code, output, "--risk is unknown, none, some or high, not ", risk);
    enum day_problem problem = day_parse_time(str_from(aware), &ret->aware_local_min);
    return problem == DAY_FINE ||
           is_wrong(ret_code, output, practice_words_problem(problem), aware);
}

/* A date, or a time of that date. */
static bool read_asked(const struct output *output, const char *asked, struct access_request *ret,
                       int *ret_code)
{
    bool known;
    if (!asked)
        return is_wrong(ret_code, output, "when was it asked for? --asked DATE", "");
    if (!str_starts(str_skip(str_from(asked), DAY_TEXT_BYTES), STR("T")))
        return read_day(output, asked, &ret->asked_day, &known, ret_code);
    enum day_problem problem = day_parse_time(str_from(asked), &ret->asked_local_min);
    if (problem != DAY_FINE)
        return is_wrong(ret_code, output, practice_words_problem(problem), asked);
    ret->time_known = true;
    ret->asked_day = day_of_time(ret->asked_local_min);
    return true;
}

static bool read_access(struct output *output, int argc, char **argv, struct access_request *ret,
                        int *ret_code)
{
    const char *asked = NULL, *zone = "metropole", *what = "file", *newest = NULL, *oldest = NULL;
    const struct cli_option own[] = {
        {"asked",   .text = &asked       },
        {"zone",    .text = &zone        },
        {"what",    .text = &what        },
        {"newest",  .text = &newest      },
        {"oldest",  .text = &oldest      },
        {"complex", .flag = &ret->complex},
        {"minor",   .flag = &ret->minor  },
        {"heirs",   .flag = &ret->heirs  },
    };
    if (!read_options(output, access_help, own, ARRAY_LEN(own), argc, argv, ret_code) ||
        !read_zone(output, zone, &ret->zone, ret_code) ||
        !read_asked(output, asked, ret, ret_code) ||
        !read_day(output, newest, &ret->newest_day, &ret->newest_known, ret_code) ||
        !read_day(output, oldest, &ret->oldest_day, &ret->oldest_known, ret_code))
        return false;
    output->asked = str_head(str_from(asked), DAY_TEXT_BYTES);
    ret->medical_file = strcmp(what, "file") == 0 || strcmp(what, "both") == 0;
    ret->other_data = strcmp(what, "other") == 0 || strcmp(what, "both") == 0;
    if (!ret->medical_file && !ret->other_data)
        return is_wrong(ret_code, output, "--what is file, other or both, not ", what);
    if (ret->heirs && ret->other_data)
        return is_wrong(ret_code, output, "--heirs may have the medical file, not --what ", what);
    if (ret->complex && !ret->other_data)
        return is_wrong(ret_code, output, "--complex is of other data, not of --what ", what);
    if (ret->newest_known && ret->newest_day > ret->asked_day)
        return is_wrong(ret_code, output, "--newest is after --asked: ", newest);
    if (ret->oldest_known && ret->oldest_day > ret->asked_day)
        return is_wrong(ret_code, output, "--oldest is after --asked: ", oldest);
    if (ret->newest_known && ret->oldest_known && ret->newest_day < ret->oldest_day)
        return is_wrong(ret_code, output, "--newest is before --oldest: ", newest);
    return true;
}

static bool read_retention(struct output *output, int argc, char **argv,
                           struct retention_record *ret, int *ret_code)
{
    const char *last = NULL, *kind = "file", *born = NULL;
    bool known;
    const struct cli_option own[] = {
        {"last",     .text = &last         },
        {"kind",     .text = &kind         },
        {"born",     .text = &born         },
        {"deceased", .flag = &ret->deceased},
        {"dispute",  .flag = &ret->dispute },
    };
    if (!read_options(output, retention_help, own, ARRAY_LEN(own), argc, argv, ret_code) ||
        !read_day(output, last, &ret->last_day, &known, ret_code) ||
        !read_day(output, born, &ret->born_day, &ret->born_known, ret_code))
        return false;
    if (!known)
        return is_wrong(ret_code, output, "since when? --last DATE", "");
    if (!retention_kind_find(str_from(kind), &ret->kind))
        return is_wrong(ret_code, output, "--kind is file, claim or shared, not ", kind);
    if (ret->born_known && ret->born_day > ret->last_day)
        return is_wrong(ret_code, output, "--born is after --last: ", born);
    return true;
}

/* --- output --- */

static void set_time(json_t *object, const char *name, int64_t time_min, bool utc)
{
    char text[DAY_TIME_BYTES + 1] = {0};
    day_print_time(time_min, text);
    text[DAY_TIME_BYTES] = 'Z';
    (void)json_object_set_new(object, name,
                              json_text((struct str){text, DAY_TIME_BYTES + (utc ? 1 : 0)}));
}

static json_t *item_json(const struct practice_item *item)
{
    char text[DAY_TEXT_BYTES];
    json_t *ret = json_pack("{s:s,s:s,s:s,s:s?,s:s?}", "rule", item->rule, "nature",
                            practice_nature_name(item->nature), "due", practice_due_name(item->due),
                            "law", item->law, "source", item->source);
    if (item->due == PRACTICE_DAY || item->due == PRACTICE_TIME)
        (void)json_object_set_new(ret, "side", json_string(practice_side_name(item->side)));
    if (item->due == PRACTICE_DAY) {
        day_print(item->day, text);
        (void)json_object_set_new(ret, "day", json_text((struct str){text, sizeof(text)}));
    }
    if (item->due == PRACTICE_TIME) {
        set_time(ret, "local", item->local_min, false);
        set_time(ret, "utc", item->utc_min, true);
    }
    for (uint32_t i = 0; ret && i < item->facts_count; i++)
        (void)json_object_set_new(ret, item->facts[i].name, json_text(item->facts[i].value));
    return ret;
}

static bool print_json(const struct practice_report *report)
{
    json_t *items = json_array();
    for (uint32_t i = 0; i < report->count; i++)
        (void)json_array_append_new(items, item_json(&report->items[i]));
    return json_print(json_pack("{s:o}", "items", items));
}

/* Empty lines are left out. */
static void print_line(struct buf *line)
{
    if (line->len > 0)
        (void)printf("  " STR_FMT "\n", STR_ARG(buf_str(line)));
    buf_clear(line);
}

static bool print_words(const struct practice_report *report, enum check_language language)
{
    struct buf line;
    buf_init(&line, LINE_BYTES_MAX);
    for (uint32_t i = 0; i < report->count; i++) {
        const struct practice_item *item = &report->items[i];
        (void)printf("%s%s\n", i > 0 ? "\n" : "", practice_words_title(item, language));
        practice_words_due(&line, item, language);
        print_line(&line);
        practice_words_sentence(&line, item, language);
        print_line(&line);
        practice_words_source(&line, item, language);
        print_line(&line);
    }
    buf_done(&line);
    return !ferror(stdout);
}

static bool write_file(const char *command, const char *path, struct str bytes)
{
    FILE *file = strcmp(path, "-") == 0 ? stdout : fopen(path, "wbe");
    bool ok = file && fwrite(bytes.ptr, 1, bytes.len, file) == bytes.len;
    if (file)
        ok = (file == stdout ? fflush(file) : fclose(file)) == 0 && ok;
    if (!ok)
        (void)fprintf(stderr, "maillon %s: %s cannot be written\n", command, path);
    return ok;
}

static bool write_calendar(const struct practice_report *report, const struct output *output)
{
    struct buf bytes;
    bool ok = false;
    buf_init(&bytes, PRACTICE_CALENDAR_BYTES_MAX);
    const struct practice_calendar_key key = {output->asked, str_from(output->mark)};
    uint32_t events =
        practice_calendar_put(&bytes, report, &key, output->language, clock_wall_ms() / 1000 / 60);
    if (bytes.refused)
        (void)fprintf(stderr, "maillon %s: out of memory\n", output->command);
    else if (events == 0)
        (void)fprintf(stderr, "maillon %s: nothing has a date, so no calendar is written\n",
                      output->command);
    else
        ok = write_file(output->command, output->ics, buf_str(&bytes));
    buf_done(&bytes);
    return ok;
}

static int tell(const struct practice_report *report, const struct output *output)
{
    if (report->cut) {
        (void)fprintf(stderr, "maillon %s: out of memory\n", output->command);
        return CLI_FAILED;
    }
    if (output->ics && !write_calendar(report, output))
        return CLI_FAILED;
    if (output->ics && strcmp(output->ics, "-") == 0)
        return CLI_GOOD;
    bool ok = output->json ? print_json(report) : print_words(report, output->language);
    return ok ? CLI_GOOD : CLI_FAILED;
}

/* --- the subcommands: false, and a code, where the options are wrong --- */

static bool run_clocks(struct practice_report *report, struct output *output, int argc, char **argv,
                       int *ret_code)
{
    struct clock_incident incident = {0};
    if (!read_clocks(output, argc, argv, &incident, ret_code))
        return false;
    clock_report(report, &incident);
    return true;
}

static bool run_access(struct practice_report *report, struct output *output, int argc, char **argv,
                       int *ret_code)
{
    struct access_request request = {0};
    if (!read_access(output, argc, argv, &request, ret_code))
        return false;
    access_report(report, &request);
    return true;
}

static bool run_retention(struct practice_report *report, struct output *output, int argc,
                          char **argv, int *ret_code)
{
    struct retention_record record = {0};
    if (!read_retention(output, argc, argv, &record, ret_code))
        return false;
    retention_report(report, &record);
    return true;
}

static const struct {
    const char *name, *command;
    bool (*run)(struct practice_report *report, struct output *output, int argc, char **argv,
                int *ret_code);
} kinds[] = {
    {"clocks",    "practice clocks",    run_clocks   },
    {"access",    "practice access",    run_access   },
    {"retention", "practice retention", run_retention},
};

static int run(size_t kind, int argc, char **argv)
{
    struct output output = {.command = kinds[kind].command, .language_name = "fr"};
    struct practice_report report;
    int ret;
    struct arena *arena = arena_new(PRACTICE_ARENA_BYTES_MAX);
    if (!arena) {
        (void)fprintf(stderr, "maillon %s: out of memory\n", output.command);
        return CLI_FAILED;
    }
    practice_report_init(&report, arena);
    if (kinds[kind].run(&report, &output, argc, argv, &ret))
        ret = tell(&report, &output);
    arena_free(arena);
    return ret;
}

int cli_practice(int argc, char **argv)
{
    if (argc < 2)
        return cli_usage("practice", "clocks, access or retention?", "");
    for (size_t i = 0; i < ARRAY_LEN(kinds); i++)
        if (strcmp(argv[1], kinds[i].name) == 0)
            return run(i, argc - 1, argv + 1);
    if (strcmp(argv[1], "--help") == 0)
        return fputs(help, stdout) == EOF ? CLI_FAILED : CLI_GOOD;
    return cli_usage("practice", "clocks, access or retention, not ", argv[1]);
}
