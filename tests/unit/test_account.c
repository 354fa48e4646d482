/* SPDX-License-Identifier: Apache-2.0 */
/* test_account.c: who may facilitate: accounts, and the secrets of logins. */
#include "store/store.h"

#include <sodium.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/limits.h"
#include "cmocka_base.h"

static const struct str good = {"quatre mots bien choisis", 24};

struct place {
    char dir[64];
    struct store *store;
    struct arena *arena;
};

static int place_make(void **state)
{
    struct place *place = calloc(1, sizeof(*place));
    struct err err = {0};
    assert_non_null(place);
    (void)snprintf(place->dir, sizeof(place->dir), "/tmp/maillon-account-XXXXXX");
    assert_non_null(mkdtemp(place->dir));
    if (!store_open(place->dir, &place->store, &err))
        fail_msg("%s", err.message);
    place->arena = arena_new(1 << 16);
    *state = place;
    return 0;
}

static int place_drop(void **state)
{
    static const char *const names[] = {"maillon.db", "maillon.db-wal", "maillon.db-shm",
                                        "maillon.lock"};
    struct place *place = *state;
    store_close(place->store);
    arena_free(place->arena);
    for (size_t i = 0; i < ARRAY_LEN(names); i++) {
        char path[128];
        (void)snprintf(path, sizeof(path), "%s/%s", place->dir, names[i]);
        (void)unlink(path);
    }
    int code = rmdir(place->dir);
    free(place);
    return code;
}

/* The first column of the only row, as text, copied to the place's arena. */
static struct str raw_text(struct place *place, const char *sql)
{
    char path[128];
    sqlite3 *db = NULL;
    sqlite3_stmt *stmt = NULL;
    (void)snprintf(path, sizeof(path), "%s/maillon.db", place->dir);
    assert_int_equal(sqlite3_open(path, &db), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &stmt, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(stmt), SQLITE_ROW);
    struct str text =
        arena_str(place->arena, (struct str){(const char *)sqlite3_column_text(stmt, 0),
                                             (size_t)sqlite3_column_bytes(stmt, 0)});
    (void)sqlite3_finalize(stmt);
    assert_int_equal(sqlite3_close(db), SQLITE_OK);
    return text;
}

/* --- accounts ------------------------------------------------------------------------------- */

static void test_add_refuses(void **state)
{
    struct place *place = *state;
    static const struct {
        const char *name;
        struct str account, password;
        enum err_code code; /* ERR_NONE: taken */
        const char *words;
    } cases[] = {
        {"an empty name",              {NULL, 0},            {"quatre mots bien", 16},     ERR_LIMIT,  "name"   },
        {"a name in Latin-1",          {"Andr\xe9", 5},      {"quatre mots bien", 16},     ERR_SYNTAX, "UTF-8"  },
        {"a line break",               {"a\nb", 3},          {"quatre mots bien", 16},     ERR_SYNTAX, "control"},
        {"a NUL",                      {"a\0b", 3},          {"quatre mots bien", 16},     ERR_SYNTAX, "control"},
        {"a space before",             {" a", 2},            {"quatre mots bien", 16},     ERR_SYNTAX, "space"  },
        {"a space after",              {"a ", 2},            {"quatre mots bien", 16},     ERR_SYNTAX, "space"  },
        {"41 characters",
         {"aaaaaaaaaabbbbbbbbbbccccccccccddddddddddé", 42},
         {"quatre mots bien", 16},
         ERR_LIMIT,                                                                                    "40"     },
        {"11 characters in 13 bytes",  {"a", 1},             {"éécdefghijk", 13},        ERR_LIMIT,  "12"     },
        {"an empty password",          {"a", 1},             {NULL, 0},                    ERR_LIMIT,  "12"     },
        {"a password in Latin-1",      {"a", 1},             {"quatre mots \xe9\xe9", 14}, ERR_SYNTAX, "UTF-8"  },
        {"40 characters in 41 bytes",
         {"aaaaaaaaaabbbbbbbbbbccccccccccdddddddddé", 41},
         {"quatre mots bien", 16},
         ERR_NONE,                                                                                     ""       },
        {"12 characters",              {"douze", 5},         {"abcdefghijké", 13},        ERR_NONE,   ""       },
        {"taken",                      {"douze", 5},         {"quatre mots bien", 16},     ERR_STATE,  "douze"  },
        {"taken in capitals",          {"DouZe", 5},         {"quatre mots bien", 16},     ERR_STATE,  "DouZe"  },
        {"one letter",                 {"É", 2},            {"quatre mots bien", 16},     ERR_NONE,   ""       },
        {"only ASCII is without case", {"é", 2},            {"quatre mots bien", 16},     ERR_NONE,   ""       },
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        struct err err = {0};
        bool ok = store_account_add(place->store, cases[i].account, cases[i].password, &err);
        if (ok != (cases[i].code == ERR_NONE) || err.code != cases[i].code ||
            !strstr(err.message, cases[i].words))
            fail_msg("%s: %d %s", cases[i].name, err.code, err.message);
    }
}

static void test_longest_password(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    char password[ACCOUNT_PASSWORD_CHARS_MAX + 1];
    memset(password, 'x', sizeof(password));
    struct str longer = {password, sizeof(password)}, longest = str_head(longer, longer.len - 1);
    assert_false(store_account_add(place->store, STR("a"), longer, &err));
    assert_int_equal(err.code, ERR_LIMIT);
    assert_true(store_account_add(place->store, STR("a"), longest, &err));
    assert_true(store_account_check(place->store, STR("a"), longest, &err));
    assert_false(store_account_check(place->store, STR("a"), longer, &err)); /* not cut */
}

static void test_check(void **state)
{
    struct place *place = *state;
    static const struct {
        const char *name;
        struct str account, password;
        bool ok;
    } cases[] = {
        {"right",                    {"Odile", 5},   {"quatre mots bien choisis", 24}, true },
        {"another case",             {"oDILE", 5},   {"quatre mots bien choisis", 24}, true },
        {"another password",         {"Odile", 5},   {"quatre mots mal choisis", 23},  false},
        {"a password in capitals",   {"Odile", 5},   {"QUATRE MOTS BIEN CHOISIS", 24}, false},
        {"a shorter password",       {"Odile", 5},   {"quatre mots bien choisi", 23},  false},
        {"no password",              {"Odile", 5},   {NULL, 0},                        false},
        {"nobody",                   {"Odette", 6},  {"quatre mots bien choisis", 24}, false},
        {"no name",                  {NULL, 0},      {"quatre mots bien choisis", 24}, false},
        {"the name with a NUL",      {"Odile\0", 6}, {"quatre mots bien choisis", 24}, false},
        {"somebody else's password", {"Odile", 5},   {"un tout autre sésame", 21},    false},
    };
    struct err err = {0};
    assert_true(store_account_add(place->store, STR("Odile"), good, &err));
    assert_true(store_account_add(place->store, STR("Karim"), STR("un tout autre sésame"), &err));
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        err = (struct err){0};
        bool ok = store_account_check(place->store, cases[i].account, cases[i].password, &err);
        if (ok != cases[i].ok || err.code != (ok ? ERR_NONE : ERR_DENIED))
            fail_msg("%s: %d %s", cases[i].name, err.code, err.message);
    }
}

static int64_t check_cpu_us(struct place *place, struct str name)
{
    struct timespec from, to;
    struct err err = {0};
    assert_int_equal(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &from), 0);
    assert_false(store_account_check(place->store, name, STR("pas le bon mot"), &err));
    assert_int_equal(clock_gettime(CLOCK_THREAD_CPUTIME_ID, &to), 0);
    return (to.tv_sec - from.tv_sec) * 1000000 + (to.tv_nsec - from.tv_nsec) / 1000;
}

/* Without the effort of a hash an unknown name would be told by an answer a thousand times faster;
 * the bound is wide, as the processor's time varies. */
static void test_unknown_names_take_as_long(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    assert_true(store_account_add(place->store, STR("Odile"), good, &err));
    int64_t known_us = check_cpu_us(place, STR("Odile"));
    int64_t unknown_us = check_cpu_us(place, STR("Odette"));
    assert_true(unknown_us > known_us / 10);
}

static void test_password_is_kept_as_argon2id(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    assert_true(store_account_add(place->store, STR("Odile"), good, &err));
    struct str hash = raw_text(place, "SELECT hash FROM accounts");
    assert_true(str_starts(hash, STR("$argon2id$")));
    assert_int_equal(crypto_pwhash_str_needs_rehash(hash.ptr, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                                    crypto_pwhash_MEMLIMIT_INTERACTIVE),
                     0);
}

struct names {
    char text[128];
    uint32_t count, stop_at;
};

static bool note_name(void *user, struct str name, int64_t created_ms)
{
    struct names *names = user;
    size_t used = strlen(names->text);
    (void)snprintf(names->text + used, sizeof(names->text) - used, STR_FMT " ", STR_ARG(name));
    assert_true(created_ms > 0);
    names->count++;
    return names->count != names->stop_at;
}

static void test_each_and_remove(void **state)
{
    struct place *place = *state;
    struct err err = {0};
    struct names all = {0}, first = {.stop_at = 1}, left = {0};
    char secret[LOGIN_SECRET_CHARS + 1], other[LOGIN_SECRET_CHARS + 1];
    struct str name;
    assert_true(store_account_add(place->store, STR("odile"), good, &err));
    assert_true(store_account_add(place->store, STR("Karim"), good, &err));
    assert_true(store_account_add(place->store, STR("Zoé"), good, &err));
    assert_true(store_account_each(place->store, note_name, &all, &err));
    assert_string_equal(all.text, "Karim odile Zoé ");
    assert_true(store_account_each(place->store, note_name, &first, &err));
    assert_int_equal(first.count, 1);

    assert_true(store_login_add(place->store, LOGIN_COOKIE, STR("Odile"), 1000, secret, &err));
    assert_true(store_login_add(place->store, LOGIN_COOKIE, STR("Karim"), 1000, other, &err));
    assert_true(store_account_remove(place->store, STR("ODILE"), &err));
    assert_false(store_account_check(place->store, STR("odile"), good, &err));
    assert_false(store_login_check(place->store, LOGIN_COOKIE, str_from(secret), 1, place->arena,
                                   &name, &err)); /* its cookies went with it */
    assert_int_equal(err.code, ERR_DENIED);
    assert_true(store_login_check(place->store, LOGIN_COOKIE, str_from(other), 1, place->arena,
                                  &name, &err));
    assert_false(store_account_remove(place->store, STR("odile"), &err));
    assert_int_equal(err.code, ERR_NOT_FOUND);
    assert_true(store_account_each(place->store, note_name, &left, &err));
    assert_string_equal(left.text, "Karim Zoé ");
}

/* --- logins --------------------------------------------------------------------------------- */

static void test_login_kinds(void **state)
{
    struct place *place = *state;
    static const struct {
        const char *name;
        enum login_kind made, asked;
        int64_t now_ms;
        bool first, second; /* whether it works, and works again */
    } cases[] = {
        {"a link works once",     LOGIN_LINK,   LOGIN_LINK,   999,  true,  false},
        {"a link that is late",   LOGIN_LINK,   LOGIN_LINK,   1000, false, false},
        {"a token works on",      LOGIN_TOKEN,  LOGIN_TOKEN,  999,  true,  true },
        {"a token that is late",  LOGIN_TOKEN,  LOGIN_TOKEN,  1000, false, false},
        {"a cookie works on",     LOGIN_COOKIE, LOGIN_COOKIE, 1,    true,  true },
        {"a cookie that is late", LOGIN_COOKIE, LOGIN_COOKIE, 5000, false, false},
        {"a link is no cookie",   LOGIN_LINK,   LOGIN_COOKIE, 1,    false, false},
        {"a cookie is no link",   LOGIN_COOKIE, LOGIN_LINK,   1,    false, false},
        {"a token is no cookie",  LOGIN_TOKEN,  LOGIN_COOKIE, 1,    false, false},
    };
    for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
        char secret[LOGIN_SECRET_CHARS + 1];
        struct err err = {0};
        struct str name = {0};
        if (!store_login_add(place->store, cases[i].made, STR("Odile"), 1000, secret, &err))
            fail_msg("%s: %s", cases[i].name, err.message);
        bool first = store_login_check(place->store, cases[i].asked, str_from(secret),
                                       cases[i].now_ms, place->arena, &name, &err);
        bool second = store_login_check(place->store, cases[i].asked, str_from(secret),
                                        cases[i].now_ms, place->arena, &name, &err);
        if (first != cases[i].first || second != cases[i].second)
            fail_msg("%s: %d %d", cases[i].name, first, second);
        if (first && !str_eq(name, STR("Odile")))
            fail_msg("%s: another name", cases[i].name);
        if (!second && err.code != ERR_DENIED)
            fail_msg("%s: %s", cases[i].name, err.message);
    }
}

static void test_login_secrets(void **state)
{
    struct place *place = *state;
    char secret[LOGIN_SECRET_CHARS + 1], other[LOGIN_SECRET_CHARS + 1];
    struct err err = {0};
    struct str name;
    assert_true(store_login_add(place->store, LOGIN_COOKIE, (struct str){0}, 1000, secret, &err));
    assert_true(store_login_add(place->store, LOGIN_COOKIE, (struct str){0}, 1000, other, &err));
    assert_int_equal(strlen(secret), LOGIN_SECRET_CHARS);
    assert_int_equal(strspn(secret, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                                    "-_"),
                     LOGIN_SECRET_CHARS);
    assert_string_not_equal(secret, other);
    assert_true(store_login_check(place->store, LOGIN_COOKIE, str_from(secret), 1, place->arena,
                                  &name, &err));
    assert_int_equal(name.len, 0);
    struct str kept = raw_text(place, "SELECT group_concat(hex(hash)) FROM logins");
    assert_int_equal(kept.len, 2 * 64 + 1); /* two hashes of 32 bytes */

    secret[0] = secret[0] == 'A' ? 'B' : 'A';
    assert_false(store_login_check(place->store, LOGIN_COOKIE, str_from(secret), 1, place->arena,
                                   &name, &err));
    assert_false(store_login_check(place->store, LOGIN_COOKIE, (struct str){0}, 1, place->arena,
                                   &name, &err));
    assert_true(store_login_remove(place->store, str_from(other), &err));
    assert_true(store_login_remove(place->store, str_from(other), &err)); /* out twice */
    assert_false(store_login_check(place->store, LOGIN_COOKIE, str_from(other), 1, place->arena,
                                   &name, &err));
    assert_int_equal(err.code, ERR_DENIED);
}

static void test_expired_logins_are_deleted(void **state)
{
    struct place *place = *state;
    char secret[LOGIN_SECRET_CHARS + 1];
    struct err err = {0};
    uint32_t sessions;
    assert_true(store_login_add(place->store, LOGIN_LINK, STR("a"), 1000, secret, &err));
    assert_true(store_login_add(place->store, LOGIN_COOKIE, STR("b"), 1001, secret, &err));
    assert_true(store_retention(place->store, 1000, &sessions, &err));
    assert_true(str_eq(raw_text(place, "SELECT group_concat(name) FROM logins"), STR("b")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_add_refuses, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_longest_password, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_check, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_unknown_names_take_as_long, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_password_is_kept_as_argon2id, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_each_and_remove, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_login_kinds, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_login_secrets, place_make, place_drop),
        cmocka_unit_test_setup_teardown(test_expired_logins_are_deleted, place_make, place_drop),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
