/* SPDX-License-Identifier: Apache-2.0 */
/* account.c: facilitators: their accounts, and the secrets by which they are known. */
#include <assert.h>
#include <errno.h>
#include <sodium.h>
#include <string.h>

#include "base/clock.h"
#include "base/limits.h"
#include "base/rng.h"
#include "store/store_private.h"

enum {
    LOGIN_BYTES = 32, /* 256 bits: not to be guessed, and no need of a slow hash */
};
static_assert(sodium_base64_ENCODED_LEN(LOGIN_BYTES, sodium_base64_VARIANT_URLSAFE_NO_PADDING) ==
                  LOGIN_SECRET_CHARS + 1,
              "a secret is as long as store.h says");

static const char accounts_read[] = "the accounts: cannot be read";
static const char accounts_write[] = "the accounts: cannot be written";
static const char logins_read[] = "the logins: cannot be read";
static const char logins_write[] = "the logins: cannot be written";

static bool name_check(struct str name, struct err *err)
{
    if (name.len == 0)
        return err_set(err, ERR_LIMIT, "the account's name is empty: give one");
    if (!str_is_utf8(name))
        return err_set(err, ERR_SYNTAX, "the account's name is not UTF-8: write it again");
    if (str_code_points(name) > ACCOUNT_NAME_CHARS_MAX)
        return err_set(err, ERR_LIMIT,
                       "the account's name is longer than %d characters: shorten it",
                       ACCOUNT_NAME_CHARS_MAX);
    for (size_t i = 0; i < name.len; i++)
        if ((unsigned char)name.ptr[i] < 0x20 || name.ptr[i] == 0x7f)
            return err_set(err, ERR_SYNTAX,
                           "the account's name has a control character: leave out "
                           "tabs and line breaks");
    if (!str_eq(str_trim(name), name))
        return err_set(err, ERR_SYNTAX,
                       "the account's name begins or ends with a space: remove it");
    return true;
}

static bool password_check(struct str password, struct err *err)
{
    if (!str_is_utf8(password))
        return err_set(err, ERR_SYNTAX, "the password is not UTF-8: write it again");
    size_t chars = str_code_points(password);
    if (chars < ACCOUNT_PASSWORD_CHARS_MIN)
        return err_set(err, ERR_LIMIT,
                       "the password has %zu characters: use %d or more, such as four words in a "
                       "row",
                       chars, ACCOUNT_PASSWORD_CHARS_MIN);
    if (chars > ACCOUNT_PASSWORD_CHARS_MAX)
        return err_set(err, ERR_LIMIT, "the password has %zu characters: use %d or fewer", chars,
                       ACCOUNT_PASSWORD_CHARS_MAX);
    return true;
}

bool store_account_add(struct store *store, struct str name, struct str password, struct err *err)
{
    char hash[crypto_pwhash_STRBYTES];
    if (!name_check(name, err) || !password_check(password, err))
        return false;
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_ACCOUNT_ADD, err);
    if (!stmt)
        return false;
    if (crypto_pwhash_str(hash, password.ptr, password.len, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                          crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return err_set(err, ERR_SYSTEM,
                       "the password cannot be hashed: 64 MiB of memory are needed");
    db_bind_str(stmt, 1, name);
    db_bind_str(stmt, 2, str_from(hash));
    (void)sqlite3_bind_int64(stmt, 3, clock_wall_ms());
    if (!db_done(&store->db, stmt, accounts_write, err)) {
        if (sqlite3_extended_errcode(store->db.handle) == SQLITE_CONSTRAINT_PRIMARYKEY)
            return err_set(err, ERR_STATE,
                           "there is an account " STR_FMT " already: remove it first, or take "
                           "another name",
                           STR_ARG(name));
        return false;
    }
    return true;
}

static bool account_delete(struct store *store, struct str name, struct err *err)
{
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_ACCOUNT_REMOVE, err);
    if (!stmt)
        return false;
    db_bind_str(stmt, 1, name);
    if (!db_done(&store->db, stmt, accounts_write, err))
        return false;
    if (sqlite3_changes(store->db.handle) == 0)
        return err_set(err, ERR_NOT_FOUND, "there is no account " STR_FMT,
                       STR_ARG(str_head(name, ACCOUNT_NAME_CHARS_MAX)));
    stmt = db_query(&store->db, QUERY_LOGIN_REMOVE_NAME, err);
    if (!stmt)
        return false;
    db_bind_str(stmt, 1, name);
    return db_done(&store->db, stmt, logins_write, err);
}

bool store_account_remove(struct store *store, struct str name, struct err *err)
{
    if (!db_begin(&store->db, err))
        return false;
    if (!account_delete(store, name, err)) {
        db_rollback(&store->db);
        return false;
    }
    if (!db_commit(&store->db, err))
        return false;
    store->wipe_due = !db_wipe(&store->db);
    return true;
}

bool store_account_each(struct store *store,
                        bool (*each)(void *user, struct str name, int64_t created_ms), void *user,
                        struct err *err)
{
    bool ok = true, go_on = true;
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_ACCOUNT_EACH, err);
    if (!stmt)
        return false;
    while (ok && go_on) {
        int code = sqlite3_step(stmt);
        if (code == SQLITE_DONE)
            break;
        if (code != SQLITE_ROW)
            ok = db_fail(&store->db, accounts_read, err);
        else
            go_on = each(user, db_column_str(stmt, 0), sqlite3_column_int64(stmt, 1));
    }
    (void)sqlite3_reset(stmt);
    return ok;
}

static bool count_one(void *user, struct str name, int64_t created_ms)
{
    (void)name;
    (void)created_ms;
    ++*(uint32_t *)user;
    return true;
}

bool store_account_count(struct store *store, uint32_t *ret, struct err *err)
{
    uint32_t count = 0;
    if (!store_account_each(store, count_one, &count, err))
        return false;
    *ret = count;
    return true;
}

/* found: whether there is such an account; ret_hash is untouched if there is none. */
static bool account_hash(struct store *store, struct str name,
                         char ret_hash[crypto_pwhash_STRBYTES], bool *ret_found, struct err *err)
{
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_ACCOUNT_HASH, err);
    if (!stmt)
        return false;
    db_bind_str(stmt, 1, name);
    int code = sqlite3_step(stmt);
    bool ok = code == SQLITE_ROW || code == SQLITE_DONE;
    if (!ok)
        (void)db_fail(&store->db, accounts_read, err);
    if (code == SQLITE_ROW) {
        struct str hash = db_column_str(stmt, 0);
        if (hash.len < crypto_pwhash_STRBYTES) {
            memset(ret_hash, 0, crypto_pwhash_STRBYTES); /* verified to the last byte */
            memcpy(ret_hash, hash.ptr, hash.len);
            *ret_found = true;
        } else {
            ok = err_set(err, ERR_SYNTAX,
                         "the account's record is broken: remove the account and "
                         "add it again");
        }
    }
    (void)sqlite3_reset(stmt);
    return ok;
}

bool store_account_check(struct store *store, struct str name, struct str password, struct err *err)
{
    /* The hash of a random password that nobody kept: an unknown name takes as long as a known one.
     */
    char hash[crypto_pwhash_STRBYTES] = "$argon2id$v=19$m=65536,t=2,p=1$4F0q5ntxWlIq7PO31rXG8Q$"
                                        "dNWDvYABfCB/umEa1LnLuyIY4Lfjx38XZttsf2XQzMM";
    assert(crypto_pwhash_str_needs_rehash(hash, crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                          crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0);
    bool found = false;
    if (!account_hash(store, name, hash, &found, err))
        return false;
    errno = 0;
    bool right =
        crypto_pwhash_str_verify(hash, password.ptr ? password.ptr : "", password.len) == 0;
    if (!right && errno == ENOMEM)
        return err_set(err, ERR_SYSTEM,
                       "the password cannot be checked: 64 MiB of memory are needed");
    return (found && right) || err_set(err, ERR_DENIED, "the name or the password is wrong");
}

struct login_hash {
    unsigned char bytes[crypto_generichash_BYTES];
};

static struct login_hash login_hash(struct str secret)
{
    struct login_hash hash;
    int code = crypto_generichash(hash.bytes, sizeof(hash.bytes), (const unsigned char *)secret.ptr,
                                  secret.len, NULL, 0);
    assert(code == 0); /* only wrong sizes fail, and these are constants */
    (void)code;
    return hash;
}

static void bind_hash(sqlite3_stmt *stmt, int index, const struct login_hash *hash)
{
    (void)sqlite3_bind_blob(stmt, index, hash->bytes, sizeof(hash->bytes), SQLITE_STATIC);
}

bool store_login_add(struct store *store, enum login_kind kind, struct str name, int64_t expires_ms,
                     char ret_secret[LOGIN_SECRET_CHARS + 1], struct err *err)
{
    unsigned char bytes[LOGIN_BYTES];
    char secret[LOGIN_SECRET_CHARS + 1];
    if (!random_bytes(bytes, sizeof(bytes)))
        return err_set(err, ERR_SYSTEM, "the system has no random numbers to give");
    (void)sodium_bin2base64(secret, sizeof(secret), bytes, sizeof(bytes),
                            sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_LOGIN_ADD, err);
    if (!stmt)
        return false;
    struct login_hash hash = login_hash(str_from(secret));
    bind_hash(stmt, 1, &hash);
    (void)sqlite3_bind_int(stmt, 2, (int)kind);
    db_bind_str(stmt, 3, name);
    (void)sqlite3_bind_int64(stmt, 4, expires_ms);
    if (!db_done(&store->db, stmt, logins_write, err))
        return false;
    memcpy(ret_secret, secret, sizeof(secret));
    return true;
}

bool store_login_check(struct store *store, enum login_kind kind, struct str secret, int64_t now_ms,
                       struct arena *arena, struct str *ret_name, struct err *err)
{
    struct login_hash hash = login_hash(secret);
    enum query query = kind == LOGIN_LINK ? QUERY_LOGIN_USE : QUERY_LOGIN_CHECK;
    sqlite3_stmt *stmt = db_query(&store->db, query, err);
    if (!stmt)
        return false;
    bind_hash(stmt, 1, &hash);
    (void)sqlite3_bind_int(stmt, 2, (int)kind);
    (void)sqlite3_bind_int64(stmt, 3, now_ms);
    bool ok = false;
    struct str name;
    int code = sqlite3_step(stmt);
    if (code == SQLITE_DONE) {
        (void)err_set(err, ERR_DENIED, "this login is unknown, used or expired: ask for a new one");
        goto cleanup;
    }
    if (code != SQLITE_ROW) {
        (void)db_fail(&store->db, logins_read, err);
        goto cleanup;
    }
    name = arena_str(arena, db_column_str(stmt, 0));
    if (!name.ptr) {
        (void)err_set(err, ERR_SYSTEM, "the logins: no memory");
        goto cleanup;
    }
    if (sqlite3_step(stmt) != SQLITE_DONE) { /* where a used link is committed */
        (void)db_fail(&store->db, logins_write, err);
        goto cleanup;
    }
    *ret_name = name;
    ok = true;
cleanup:
    (void)sqlite3_reset(stmt);
    return ok;
}

bool store_login_remove(struct store *store, struct str secret, struct err *err)
{
    struct login_hash hash = login_hash(secret);
    sqlite3_stmt *stmt = db_query(&store->db, QUERY_LOGIN_REMOVE, err);
    if (!stmt)
        return false;
    bind_hash(stmt, 1, &hash);
    return db_done(&store->db, stmt, logins_write, err);
}
