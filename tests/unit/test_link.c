/* SPDX-License-Identifier: Apache-2.0 */
/* test_link.c: hosts, suffixes and punycode by themselves; then whole addresses and QR codes. */
#include "cmocka_base.h"

#include "base/limits.h"
#include "base/utf8.h"
#include "check/domain.h"
#include "check/link.h"
#include "check/punycode.h"
#include "check/tables/tables.h"

enum {
    ARENA_BYTES = 1 << 20,
};

static const struct check_finding *find(const struct check_report *report, const char *rule)
{
    for (uint32_t i = 0; i < report->count; i++)
        if (strcmp(report->items[i].rule, rule) == 0)
            return &report->items[i];
    return NULL;
}

static struct str fact(const struct check_finding *finding, const char *name)
{
    for (uint32_t i = 0; i < finding->facts_count; i++)
        if (strcmp(finding->facts[i].name, name) == 0)
            return finding->facts[i].value;
    return (struct str){0};
}

static void registrable_domains(void **state)
{
    static const struct {
        const char *name, *host, *expected;
    } cases[] = {
        {"one label and a suffix",       "ameli.fr",                 "ameli.fr"        },
        {"below it",                     "a.b.ameli.fr",             "ameli.fr"        },
        {"a suffix of two labels",       "www.impots.gouv.fr",       "impots.gouv.fr"  },
        {"a wildcard",                   "a.b.c.ck",                 "b.c.ck"          },
        {"an exception to it",           "a.www.ck",                 "www.ck"          },
        {"a private suffix",             "x.y.github.io",            "y.github.io"     },
        {"the suffix itself",            "github.io",                "github.io"       },
        {"an ending that nobody listed", "a.b.zzzz",                 "b.zzzz"          },
        {"capitals and a final dot",     "WWW.Ameli.FR.",            "ameli.fr"        },
        {"a suffix in letters",          "x.香港",                 "x.xn--j6w193g"   },
        {"a name in letters",            "www.élysée.fr",          "xn--lyse-9oad.fr"},
        {"full-width letters and dots",  "ａｍｅｌｉ。ｆｒ", "ameli.fr"        },
        {"percent-encoded",              "%61meli%2Efr",             "ameli.fr"        },
        {"no label may be empty",        "ameli..fr",                ""                },
        {"an address by numbers",        "192.168.1.1",              "192.168.1.1"     },
        {"in one number",                "3232235777",               "192.168.1.1"     },
        {"in hexadecimal and octal",     "0xC0.0250.1.1",            "192.168.1.1"     },
        {"in two parts",                 "127.1",                    "127.0.0.1"       },
        {"a number too large",           "256.1.1.1",                ""                },
        {"IPv6",                         "[2001:db8::1]",            "2001:db8::1"     },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct domain domain;
        domain_parse(str_from(cases[i].host), &domain);
        struct str got =
            domain.kind == HOST_UNREADABLE ? (struct str){0} : domain_registrable(&domain);
        if (!str_eq(got, str_from(cases[i].expected)))
            fail_msg("%s: %.*s", cases[i].name, STR_ARG(got));
    }
}

static void punycode_of_rfc_3492(void **state)
{
    static const struct {
        const char *name, *encoded, *text;
    } cases[] = {
        {"Arabic",          "egbpdaj6bu4bxfgehfvwxn",                        "ليهمابتكلموشعربي؟"                      },
        {"Chinese",         "ihqwcrb4cv8a8dqg056pqjye",                      "他们为什么不说中文"                             },
        {"Czech",           "Proprostnemluvesky-uyb24dma41a",                "Pročprostěnemluvíčesky"                              },
        {"Russian",         "b1abfaaepdrnnbgefbadotcwatmq2g4l",              "почемужеонинеговорятпорусски"},
        {"Spanish",         "PorqunopuedensimplementehablarenEspaol-fmd56a",
         "PorquénopuedensimplementehablarenEspañol"                                                                                  },
        {"Japanese, mixed", "3B-ww4c5e180e575a65lsy2b",                      "3年B組金八先生"                                    },
        {"French",          "lyse-9oad",                                     "élysée"                                                },
        {"no plain letter", "80ak6aa92e",                                    "аррӏе"                                              },
    };
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        uint32_t codes[CHECK_LABEL_BYTES_MAX];
        char text[256], encoded[128];
        size_t count = ARRAY_LEN(codes), len = 0, encoded_len = sizeof(encoded);
        if (!punycode_decode(str_from(cases[i].encoded), codes, &count))
            fail_msg("%s: not decoded", cases[i].name);
        for (size_t k = 0; k < count; k++)
            len += utf8_encode(codes[k], text + len);
        if (!str_eq((struct str){text, len}, str_from(cases[i].text)))
            fail_msg("%s: %.*s", cases[i].name, (int)len, text);
        if (!punycode_encode(codes, count, encoded, &encoded_len) ||
            !str_eq_nocase((struct str){encoded, encoded_len}, str_from(cases[i].encoded)))
            fail_msg("%s: %.*s", cases[i].name, (int)encoded_len, encoded);
    }
}

static void punycode_refuses(void **state)
{
    static const char *const wrong[] = {"99999999", "a-!", "é", "-", "zzzzzzzzzzzz", "a-b~"};
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(wrong); i++) {
        uint32_t codes[8];
        size_t count = ARRAY_LEN(codes);
        if (strcmp(wrong[i], "-") != 0 && punycode_decode(str_from(wrong[i]), codes, &count))
            fail_msg("%s", wrong[i]);
    }
}

static const struct {
    const char *name, *input;
    enum check_verdict verdict;
    const char *rule, *fact, *value; /* NULL: not looked at */
} links[] = {
    {"nothing",                          "",                                                   CHECK_NONE,   NULL,                    NULL,           NULL                  },
    {"an official address",              "https://www.ameli.fr/assure",                        CHECK_NONE,   "official_domain",
     "organisation",                                                                                                                                  "Assurance Maladie"   },
    {"an official one of the state",     "https://rdv.anct.gouv.fr/r/AB12",                    CHECK_NONE,
     "official_domain",                                                                                                               "domain",       "anct.gouv.fr"        },
    {"an ordinary address",              "https://www.mairie-plouzane.bzh/agenda",             CHECK_NONE,   "real_domain",
     "domain",                                                                                                                                        "mairie-plouzane.bzh" },
    {"without its scheme",               "boulangerie-dupont.fr",                              CHECK_NONE,   "real_domain",           "domain",
     "boulangerie-dupont.fr"                                                                                                                                                },
    {"an official name as a subdomain",  "https://ameli.fr.dossier-42.top/x",                  CHECK_ALERT,
     "official_name_as_subdomain",                                                                                                    "domain",       "dossier-42.top"      },
    {"the same with hyphens",            "https://impots-gouv-fr.top",                         CHECK_ALERT,
     "official_name_as_subdomain",                                                                                                    "official",     "impots.gouv.fr"      },
    {"a name and a lure",                "https://chronopost-interruption.com",                CHECK_ALERT,
     "lookalike_combination",                                                                                                         "official",     "chronopost.fr"       },
    {"glued together",                   "http://securecreditagricole.fr/",                    CHECK_ALERT,  "lookalike_combination",
     "organisation",                                                                                                                                  "Crédit Agricole"    },
    {"one letter away",                  "https://chronopist.fr",                              CHECK_ALERT,  "lookalike_typo",        "official",
     "chronopost.fr"                                                                                                                                                        },
    {"two letters exchanged",            "https://doctolbi.fr",                                CHECK_ALERT,  "lookalike_typo",        "official",
     "doctolib.fr"                                                                                                                                                          },
    {"one letter away from six: a word", "https://orangi.net",                                 CHECK_NONE,   NULL,                    NULL,           NULL                  },
    {"digits for letters",               "https://chronop0st.fr",                              CHECK_ALERT,  "lookalike_confusable",  NULL,
     NULL                                                                                                                                                                   },
    {"rn for m",                         "https://arneli.fr",                                  CHECK_ALERT,  "lookalike_confusable",  "official",     "ameli.fr"            },
    {"a Cyrillic letter",                "https://аmeli.fr",                                  CHECK_ALERT,  "mixed_scripts",         NULL,           NULL                  },
    {"the same in punycode",             "https://xn--meli-43d.fr",                            CHECK_ALERT,  "lookalike_confusable",
     "official",                                                                                                                                      "ameli.fr"            },
    {"all Cyrillic",                     "https://xn--80ak6aa92e.com",                         CHECK_ALERT,  "lookalike_confusable",  "official",
     "apple.com"                                                                                                                                                            },
    {"accents are no disguise",          "https://crédit-municipal.fr",                       CHECK_NONE,   "other_alphabet",        NULL,
     NULL                                                                                                                                                                   },
    {"an invisible character",           "https://ame\xe2\x80\x8bli.fr",                       CHECK_ALERT,  "invisible_characters",
     NULL,                                                                                                                                            NULL                  },
    {"a town with a name of a company",  "https://www.ville-orange.fr",                        CHECK_NONE,   NULL,                    NULL,
     NULL                                                                                                                                                                   },
    {"gouv elsewhere",                   "https://dossier-gouv.info",                          CHECK_ALERT,  "gouv_elsewhere",        "domain",
     "dossier-gouv.info"                                                                                                                                                    },
    {"gouv of another state",            "https://www.finances.gouv.ml",                       CHECK_NONE,   NULL,                    NULL,           NULL                  },
    {"gouv of a province",               "https://www.quebec.gouv.qc.ca",                      CHECK_NONE,   NULL,                    NULL,           NULL                  },
    {"what stands before @",             "https://www.ameli.fr@collecte.top/x",                CHECK_ALERT,  "user_part",
     "domain",                                                                                                                                        "collecte.top"        },
    {"@ in a path is nobody",            "https://collecte.top/@ameli.fr",                     CHECK_NONE,   NULL,                    NULL,           NULL                  },
    {"a backslash ends the host",        "https://collecte.top\\@www.ameli.fr",                CHECK_NONE,   "real_domain",
     "domain",                                                                                                                                        "collecte.top"        },
    {"an IP address",                    "http://185.10.20.30/ameli",                          CHECK_VERIFY, "ip_host",               "address",
     "185.10.20.30"                                                                                                                                                         },
    {"in disguise",                      "http://0xb9.0xa.0x14.0x1e/",                         CHECK_ALERT,  "ip_disguised",          "address",
     "185.10.20.30"                                                                                                                                                         },
    {"a port",                           "https://exemple.fr:8443/",                           CHECK_NONE,   "unusual_port",          "port",         "8443"                },
    {"a host and its port",              "exemple.fr:8443",                                    CHECK_NONE,   "real_domain",           "domain",       "exemple.fr"          },
    {"a shortener",                      "bit.ly/3xYz",                                        CHECK_VERIFY, "shortener",             "domain",       "bit.ly"              },
    {"a chat",                           "https://wa.me/33600000000",                          CHECK_VERIFY, "chat_link",             NULL,           NULL                  },
    {"a program",                        "https://exemple.fr/facture.exe?x=1",                 CHECK_VERIFY, "program_link",          "file",
     "facture.exe"                                                                                                                                                          },
    {"a script",                         "javascript:alert(1)",                                CHECK_ALERT,  "script_link",           NULL,           NULL                  },
    {"data",                             "data:text/html;base64,PGI+",                         CHECK_ALERT,  "data_link",             NULL,           NULL                  },
    {"an address inside the address",    "https://exemple.fr/r?u=https%3A%2F%2Fautre.top%2Fx",
     CHECK_NONE,                                                                                             "redirect_inside",       "target",       "autre.top"           },
    {"shared hosting",                   "https://mon-cabinet.github.io",                      CHECK_NONE,   "shared_hosting",        "host",
     "mon-cabinet.github.io"                                                                                                                                                },
    {"a name on shared hosting",         "https://ameli-compte.web.app",                       CHECK_ALERT,
     "lookalike_combination",                                                                                                         "domain",       "ameli-compte.web.app"},
    {"a name as a subdomain",            "https://chronopost.suivre-ici.top",                  CHECK_VERIFY,
     "organisation_as_subdomain",                                                                                                     "organisation", "Chronopost"          },
    {"lures without a name",             "https://mon-espace-client.info",                     CHECK_VERIFY, "lure_domain",           NULL,
     NULL                                                                                                                                                                   },
    {"no host at all",                   "https://dossier-",                                   CHECK_VERIFY, "address_unreadable",    NULL,           NULL                  },
    {"a sentence",                       "bonjour tout le monde",                              CHECK_VERIFY, "address_unreadable",    NULL,           NULL                  },
    {"a network",                        "WIFI:T:WPA;S:Cabinet\\;1;P:secret;;",                CHECK_NONE,   "qr_wifi",               "network",
     "Cabinet\\;1"                                                                                                                                                          },
    {"a contact",                        "BEGIN:VCARD\nVERSION:3.0\nEND:VCARD",                CHECK_NONE,   "qr_contact",            NULL,           NULL                  },
    {"a message to send",                "SMSTO:+33600000000:OUI",                             CHECK_NONE,   "qr_sms",                "number",       "+33600000000"        },
    {"a payment",                        "bitcoin:bc1qar0srrr7xfkvy5l6?amount=0.1",            CHECK_VERIFY, "qr_payment",            "to",
     "bc1qar0srrr7xfkvy5l6"                                                                                                                                                 },
    {"a transfer",                       "BCD\n002\n1\nSCT\n\nMme X\nFR76\nEUR10",             CHECK_VERIFY, "qr_payment",            NULL,
     NULL                                                                                                                                                                   },
    {"a one-time code",                  "otpauth://totp/x?secret=ABC",                        CHECK_VERIFY, "qr_otp",                NULL,           NULL                  },
};

static void what_an_address_is(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(links); i++) {
        struct arena *arena = arena_new(ARENA_BYTES);
        struct check_report report;
        struct str input = str_from(links[i].input);
        check_report_init(&report, arena);
        link_check(&report, input);
        const struct check_finding *finding = links[i].rule ? find(&report, links[i].rule) : NULL;
        if (report.verdict != links[i].verdict)
            fail_msg("%s: %s", links[i].name, check_verdict_name(report.verdict));
        if (links[i].rule && !finding)
            fail_msg("%s: no %s", links[i].name, links[i].rule);
        if (links[i].value && !str_eq(fact(finding, links[i].fact), str_from(links[i].value)))
            fail_msg("%s: %.*s", links[i].name, STR_ARG(fact(finding, links[i].fact)));
        for (uint32_t k = 0; k < report.count; k++)
            if (report.items[k].start > report.items[k].end || report.items[k].end > input.len)
                fail_msg("%s: a span outside the input", links[i].name);
        arena_free(arena);
    }
}

/* The first duty: what is official is never reproached with its name. */
static void official_domains_are_left_alone(void **state)
{
    static const char *const shapes[] = {"https://%s/", "https://www.%s/compte", "%s",
                                         "https://secure-login.%s"};
    (void)state;
    for (size_t i = 0; i < official_domains_count; i++) {
        if (!strchr(official_domains[i].domain, '.'))
            continue; /* an ending of its own: nothing opens there */
        for (size_t k = 0; k < ARRAY_LEN(shapes); k++) {
            char input[CHECK_HOST_BYTES_MAX];
            struct arena *arena = arena_new(ARENA_BYTES);
            struct check_report report;
            const char *mark = strchr(shapes[k], '%');
            (void)snprintf(input, sizeof(input), "%.*s%s%s", (int)(mark - shapes[k]), shapes[k],
                           official_domains[i].domain, mark + 2);
            check_report_init(&report, arena);
            link_check(&report, str_from(input));
            if (report.verdict != CHECK_NONE)
                fail_msg("%s: %s", input, check_verdict_name(report.verdict));
            arena_free(arena);
        }
    }
}

/* Two tables that are searched by halves must be sorted. */
static void tables_are_sorted(void **state)
{
    (void)state;
    for (size_t i = 1; i < official_domains_count; i++)
        assert_true(strcmp(official_domains[i - 1].domain, official_domains[i].domain) <= 0);
    for (size_t i = 1; i < brands_count; i++)
        assert_true(strcmp(brands[i - 1].key, brands[i].key) < 0);
    for (size_t i = 1; i < lures_count; i++)
        assert_true(strcmp(lures[i - 1], lures[i]) < 0);
    for (size_t i = 1; i < confusables_count; i++)
        assert_true(confusables[i - 1].code < confusables[i].code);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(registrable_domains),
        cmocka_unit_test(punycode_of_rfc_3492),
        cmocka_unit_test(punycode_refuses),
        cmocka_unit_test(what_an_address_is),
        cmocka_unit_test(official_domains_are_left_alone),
        cmocka_unit_test(tables_are_sorted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
