/* SPDX-License-Identifier: Apache-2.0 */
/* store.h: what survives: one SQLite file (WAL, synchronous=FULL) in the data folder. The journal
 * is written by one writer thread in group commits; everything else is small and done at once on
 * the caller's thread, over a second connection. No function here is called from two threads. */
#ifndef MAILLON_STORE_STORE_H
#define MAILLON_STORE_STORE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "game/game.h"

struct store; /* made by store_open, ended by store_close, which takes NULL */

/* Makes dir (mode 0700) and the file if they are missing, migrates an older schema, refuses a newer
 * one or a folder that another process has open, and starts the writer. */
bool store_open(const char *dir, struct store **ret, struct err *err);
/* For a command that works beside a running server, or without one: takes no lock, starts no
 * writer (so the functions from store_append to store_failing are not for it), makes and migrates
 * nothing. ERR_NOT_FOUND: dir holds no data. */
bool store_open_beside(const char *dir, struct store **ret, struct err *err);
/* Commits what was handed over (unless the disk fails), ends the writer, closes. */
void store_close(struct store *store);

/* --- sessions ------------------------------------------------------------------------------- */
enum {
    SESSION_ID_CHARS = 12, /* lower-case base32, random: names a session in files and commands */
    SESSION_PIN_CHARS = 6, /* digits */
};

struct store_session {
    int64_t row; /* SQLite's; given by store_session_add */
    char id[SESSION_ID_CHARS + 1];
    char pin[SESSION_PIN_CHARS + 1];
    struct str pack_id, pack_text; /* the pack as it was when the session began */
    struct game_settings settings;
    bool preview;                 /* a trainer's rehearsal: deleted when it ends */
    int64_t created_ms, ended_ms; /* wall clock; ended_ms 0: still open */
    int64_t clock_ms;             /* the session's time, as far as it is known */
    uint32_t players;             /* who had joined when it ended; given by store_session_end */
};

/* Fills session->row; id and pin are the caller's (random). ERR_STATE: the id is known already, or
 * another open session has the pin: draw again. clock_ms is not taken: see store_clock. Durable. */
bool store_session_add(struct store *store, struct store_session *session, struct err *err);
/* By id; texts are copied to the arena. ERR_NOT_FOUND. */
bool store_session_find(struct store *store, struct str id, struct arena *arena,
                        struct store_session *ret, struct err *err);
/* Calls each() for every session, the newest first, until it returns false; open_only leaves out
 * the ended ones. The texts are borrowed for the call. each() may read the store and append to the
 * journal, but not add, end or delete. */
bool store_session_each(struct store *store, bool open_only,
                        bool (*each)(void *user, const struct store_session *session), void *user,
                        struct err *err);
/* A session that has ended keeps its first end. ERR_NOT_FOUND. */
bool store_session_end(struct store *store, int64_t row, int64_t ended_ms, uint32_t players,
                       struct err *err);
/* With its journal; what of it still waits to be written is dropped. ERR_NOT_FOUND. */
bool store_session_delete(struct store *store, int64_t row, struct err *err);
/* Deletes what ended before now_ms - STORE_RETENTION_DAYS, every preview that is not open any more,
 * and expired logins; secure_delete is on. ret: how many sessions went. */
bool store_retention(struct store *store, int64_t now_ms, uint32_t *ret, struct err *err);

/* --- the journal ---------------------------------------------------------------------------- */
/* Puts one event in the batch under way; returns its ticket (from 1, growing over all sessions), or
 * 0 if the queue holds STORE_QUEUE_BYTES_MAX already: then nothing was taken. */
uint64_t store_append(struct store *store, int64_t session_row, const struct event *event);
/* Notes the session's time; written with the next batch, and by store_flush at most every
 * STORE_CLOCK_MS if there is nothing else. For the clock after a crash. */
void store_clock(struct store *store, int64_t session_row, int64_t clock_ms);
/* Hands the batch under way to the writer. Cheap when it is empty. Never waits for the disk. */
void store_flush(struct store *store);
/* Readable when store_committed or store_failing would say something new; reading it is done by
 * store_committed. */
int store_event_fd(const struct store *store);
/* The highest ticket that is durable: all up to it are. Clears the event descriptor. */
uint64_t store_committed(struct store *store);
/* True while writes fail (disk full, input/output error): the batch is kept and tried again every
 * second. reason: the system's words, static until the next call; empty when all is well. */
bool store_failing(struct store *store, struct str *reason);
/* Calls each() for the events of a session that are durable, in order. A broken record ends it with
 * ERR_SYNTAX; each() ends it by returning false, and then *err is its own. */
bool store_journal_each(struct store *store, int64_t session_row,
                        bool (*each)(void *user, const struct event *event, struct err *err),
                        void *user, struct err *err);

/* --- facilitators --------------------------------------------------------------------------- */
/* Names are compared without ASCII case. Passwords: argon2id (libsodium, interactive limits).
 * ERR_LIMIT: too short or too long. ERR_SYNTAX: not a name. ERR_STATE: there is one already. */
bool store_account_add(struct store *store, struct str name, struct str password, struct err *err);
/* With its logins. ERR_NOT_FOUND. */
bool store_account_remove(struct store *store, struct str name, struct err *err);
/* By name, until each() returns false. */
bool store_account_each(struct store *store,
                        bool (*each)(void *user, struct str name, int64_t created_ms), void *user,
                        struct err *err);
bool store_account_count(struct store *store, uint32_t *ret, struct err *err);
/* false with ERR_DENIED when the name or the password is wrong; takes as long either way. */
bool store_account_check(struct store *store, struct str name, struct str password,
                         struct err *err);

enum login_kind {
    LOGIN_LINK,   /* the console's link: works once */
    LOGIN_TOKEN,  /* for `maillon host`: works until it expires */
    LOGIN_COOKIE, /* a browser */
};
enum {
    LOGIN_SECRET_CHARS = 43, /* 256 random bits, base64url */
};
/* Makes a secret, keeps only its hash, with the account's name (may be empty) and its end. */
bool store_login_add(struct store *store, enum login_kind kind, struct str name, int64_t expires_ms,
                     char ret_secret[LOGIN_SECRET_CHARS + 1], struct err *err);
/* Is this secret good at now_ms? A LOGIN_LINK is used up by it. ret_name: copied to the arena.
 * ERR_DENIED: unknown, used or expired. */
bool store_login_check(struct store *store, enum login_kind kind, struct str secret, int64_t now_ms,
                       struct arena *arena, struct str *ret_name, struct err *err);
/* An unknown secret is no error. */
bool store_login_remove(struct store *store, struct str secret, struct err *err);

#endif
