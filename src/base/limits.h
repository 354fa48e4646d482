/* SPDX-License-Identifier: Apache-2.0 */
/* limits.h: every bound has its name, its place and its reason here, and nowhere else. */
#ifndef MAILLON_BASE_LIMITS_H
#define MAILLON_BASE_LIMITS_H

#include <assert.h>

enum {
    ERR_MESSAGE_MAX = 256, /* bytes with the final NUL: one sentence and its remedy */

    /* --- packs: what a trainer may write --- */
    PACK_BYTES_MAX = 1 << 20,       /* pack.md; the French quiz is under 20 kB */
    PACK_ARENA_BYTES_MAX = 8 << 20, /* a parsed pack */
    PACK_STEPS_MAX = 255,           /* an hour has about sixty; a step's number fits a byte */
    PACK_ANSWERS_MIN = 2,
    PACK_ANSWERS_MAX = 6,             /* as many as there are shapes and colours */
    PACK_TITLE_CHARS_MAX = 160,       /* a question read from 15 metres, on four lines */
    PACK_ANSWER_CHARS_MAX = 90,       /* two lines on a phone */
    PACK_EXPLANATION_CHARS_MAX = 500, /* read in half a minute */
    PACK_NOTES_CHARS_MAX = 4000,
    PACK_LINES_MAX = 7, /* lines of a slide: one idea per view */
    PACK_LINE_CHARS_MAX = 140,
    PACK_SOURCES_MAX = 4,
    PACK_SOURCE_CHARS_MAX = 160,
    PACK_MESSAGE_CHARS_MAX = 1200, /* a fake e-mail on one screen */
    PACK_MESSAGES_MAX = 6,         /* phones side by side on one screen */
    PACK_MARKS_MAX = 32,           /* clues and decoys of a spot: a bit each */
    PACK_HINT_CHARS_MAX = 200,
    PACK_COLUMNS_MAX = 4,
    PACK_COLUMN_LINES_MAX = 4, /* they are narrow */
    PACK_LINKS_MAX = 6,        /* a QR code each on one screen */
    PACK_TABLE_ROWS_MAX = 9,   /* the head told */
    PACK_TABLE_COLUMNS_MAX = 4,
    PACK_CELL_CHARS_MAX = 120,
    PACK_SCALE_POINTS = 5,
    PACK_SCALE_CHARS_MAX = 30, /* at an end of the scale, on a phone */
    PACK_ID_BYTES_MAX = 40,    /* of a step, a selection, a variable */
    PACK_SELECTIONS_MAX = 8,
    PACK_VARIABLES_MAX = 64,
    PACK_INCLUDES_MAX = 8,
    PACK_PLAN_MS_DEFAULT = 60000, /* a slide */
    PACK_THEMES_MAX = 24,
    PACK_PICTURE_BYTES_MAX = 2 << 20,
    PACK_PROBLEMS_MAX = 500, /* past it a report helps nobody */
    PACK_LINES_ADVISED = 4,  /* read well from the back of a room */
    PACK_AUTHORS_MAX = 16,
    PACK_THEME_CHARS_MAX = 40,    /* one line on the announce view */
    PACK_BLOCKS_MAX = 512,        /* paragraphs and list items of one step or comment */
    PACK_PATH_BYTES_MAX = 200,    /* of a picture, inside the pack's folder */
    PACK_ADDRESS_BYTES_MAX = 300, /* of a link */
    PACK_TIME_MS_DEFAULT = 20000,
    PACK_SPOT_MS_DEFAULT = 60000, /* messages take longer to look at than answers */
    PACK_POINTS_DEFAULT = 1000,
    PACK_TIME_MS_MIN = 5000,
    PACK_TIME_MS_MAX = 300000,
    PACK_READ_MS_MIN = 1000,
    PACK_READ_MS_MAX = 60000,
    PACK_PAUSE_MS_MAX = 3600000,
    PACK_POINTS_MAX = 2000,

    /* --- the game --- */
    GAME_PLAYERS_MAX = 100000,     /* a region; beyond it open a second session */
    GAME_PROPOSALS_MAX = 3,        /* pseudonyms that a player may see */
    GAME_PSEUDONYM_BYTES_MAX = 48, /* 24 characters at two bytes */
    GAME_PSEUDONYM_CHARS_MAX = 24,
    GAME_ANNOUNCE_MS = 3000,
    GAME_READ_MS_MIN = 3000,
    GAME_READ_MS_MAX = 12000,
    GAME_FULL_POINTS_MS = 500,             /* nobody reads and taps faster: full points under it */
    GAME_LAG_MARGIN_MS = 250,              /* what a phone may take beyond its best round trip */
    GAME_LAG_GRANT_MS_MAX = 1500,          /* the most that the network may give back */
    GAME_GRACE_MS = GAME_LAG_GRANT_MS_MAX, /* after the last second, for answers under way */
    GAME_EXTEND_MS = 10000,
    GAME_TIME_MS_MAX = 3600000, /* one step, all extensions told */
    GAME_STANDINGS_SHOWN = 5,
    GAME_SPEED_MAX = 1000,      /* a rehearsal: a question of 20 s in 20 ms */
    GAME_TEXT_BYTES_MAX = 1200, /* what a player writes: GAME_REMARK_CHARS_MAX at four bytes */
    GAME_TEXTS_BYTES_MAX = 256 << 20, /* all of a session: 2 kB each of the largest one */
    GAME_WORD_CHARS_MAX = 40,         /* an entry of a word cloud */
    GAME_WORDS_EACH_MAX = 3,          /* entries that one player may give */
    GAME_WORDS_MAX = 2000,            /* different entries of one cloud; nobody reads more */
    GAME_WORDS_SHOWN = 60,            /* in the cloud, the most frequent first */
    GAME_REMARK_CHARS_MAX = 300,      /* feedback, and a question to the trainer */
    GAME_ASKS_EACH_MAX = 5,           /* questions to the trainer that one player may send … */
    GAME_ASKS_MAX = 500,              /* … and all players together */
    GAME_ASKS_SHOWN = 50,             /* told to a phone or a console at once */
    GAME_PROFILES_MAX = 10,           /* professions to choose from; see game_profile_name */
    GAME_GROUP_MIN = 5,               /* smaller groups are never told apart */
    GAME_DAYS_MAX = 400, /* a session's time: far from where sums of it would overflow */

    /* --- the network --- */
    NET_CONNECTIONS_MAX = 120000,
    NET_FANOUT_SLICE = 512,    /* sockets told before the loop breathes */
    NET_READ_BYTES = 65536,    /* the loop's one read buffer */
    NET_EVENTS_MAX = 512,      /* sockets that one turn of the loop hears */
    NET_ACCEPT_BATCH = 64,     /* newcomers let in before the others are heard again */
    NET_ACCEPT_RETRY_MS = 250, /* out of descriptors: newcomers wait in the kernel meanwhile */
    NET_BACKLOG = 4096,        /* as many as Linux allows by default (net.core.somaxconn) */
    NET_WATCHES_MAX = 8,       /* descriptors of other threads */
    NET_TIMERS_BATCH = 64,     /* deadlines handled in one turn: half a millisecond of pings */
    NET_FANOUTS_MAX = 64,      /* waiting in one group; beyond it the first is finished at once */
    NET_PIECES_MAX = 16,       /* queued frames written by one system call */
    NET_LINGER_MS = 2000,      /* for the last bytes, and the peer's goodbye */
    NET_WRITE_BYTES_MAX = 16 << 20, /* one message or reply head that we encode: never reached */
    HTTP_HEAD_BYTES_MAX = 8192,
    HTTP_HEADERS_MAX = 48,
    HTTP_BODY_BYTES_MAX = 65536,
    HTTP_HEAD_MS_MAX = 10000,        /* a slow head is cut */
    HTTP_IDLE_MS_MAX = 30000,        /* keep-alive between requests */
    HTTP_PIPELINE_MAX = 32,          /* requests answered in one go; no browser sends two */
    WS_MESSAGE_BYTES_MAX = 4096,     /* a client's largest message, with room to spare */
    WS_HELLO_MS_MAX = 10000,         /* a socket that never says hello is cut */
    WS_FIRST_PING_MS = 500,          /* the first round trip is known before the first question */
    WS_PING_MS = 20000,              /* under the shortest idle cut of mobile networks seen */
    WS_SILENCE_MS_MAX = 50000,       /* two pings unanswered: gone */
    CLIENT_QUEUE_BYTES_MAX = 262144, /* beyond it a client is dropped, and comes back */

    /* --- our own client: host, play, the load of the bench --- */
    CLIENT_CONNECTING_MAX = 500,        /* handshakes under way: well under a listener's backlog */
    CLIENT_ADDRESSES_MAX = 4,           /* of one host name; "localhost" has two */
    CLIENT_HOST_BYTES_MAX = 254,        /* RFC 1035, 2.3.4, and a NUL */
    CLIENT_MESSAGE_BYTES_MAX = 1 << 20, /* a console's first state lists every step */
    CLIENT_REPLY_BYTES_MAX = 1 << 20,   /* a list of sessions */
    CLIENT_HEADERS_BYTES_MAX = 512,     /* a cookie of 43 characters, with room to spare */
    CLIENT_HTTP_MS_MAX = 10000,         /* a request, or a handshake, is given up */
    CLIENT_RETRY_MS_MIN = 100,
    CLIENT_RETRY_MS_MAX = 2000,
    CLIENT_GIVE_UP_MS = 60000, /* a server that restarts is back long before */

    /* --- live and store --- */
    LIVE_SESSIONS_MAX = 64, /* open at once on one server */
    LIVE_GATHER_US = 4000,  /* what comes together is committed together */
    LIVE_TALLY_MS = 250,    /* at most four tallies a second */
    LIVE_ROSTER_MS = 1000,
    LIVE_WORDS_MS = 500,              /* a cloud grows twice a second at most */
    LIVE_ROSTER_SHOWN = 200,          /* names sent to a console at once */
    LIVE_ARRIVALS_SHOWN = 12,         /* newest pseudonyms on the lobby's screen */
    LIVE_DISCONNECT_GRACE_MS = 4000,  /* a tunnel is not a departure */
    LIVE_CLIENT_MESSAGES_MAX = 40,    /* a connection's bucket of messages … */
    LIVE_CLIENT_MESSAGES_PER_S = 10,  /* … and how fast it refills */
    LIVE_PIN_WRONG_MAX = 5,           /* wrong PINs on one connection before it is closed */
    LIVE_PIN_WRONG_PER_MIN = 3000,    /* and on the whole server: a million PINs take hours */
    STORE_COMMIT_EVENTS_MAX = 8192,   /* one group commit */
    STORE_QUEUE_BYTES_MAX = 64 << 20, /* beyond it the journal is told to be failing */
    STORE_RETRY_MS = 1000,            /* after a write that failed */
    STORE_CLOCK_MS = 1000,            /* a clock alone is written at most this often */
    STORE_LOCK_MS_MAX = 5000,         /* for another connection's transaction to end */
    STORE_CHECKPOINT_MS_MAX = 200,    /* for readers to end, when deleted data is wiped */
    STORE_SPARE_BYTES_MAX = 1 << 20,  /* a batch's buffer above it is given back after a surge */
    STORE_RETENTION_DAYS = 30,
    ACCOUNT_NAME_CHARS_MAX = 40,
    ACCOUNT_PASSWORD_CHARS_MIN = 12,
    ACCOUNT_PASSWORD_CHARS_MAX = 200,
    COOKIE_HOURS = 24 * 7,

    /* --- links, messages, addresses --- */
    CHECK_HOST_BYTES_MAX = 253,         /* RFC 1035, 2.3.4, in text form */
    CHECK_LABEL_BYTES_MAX = 63,         /* the same */
    CHECK_HOST_SHOWN_BYTES_MAX = 1024,  /* a host of four-byte letters, or percent-encoded */
    CHECK_LINK_BYTES_MAX = 8192,        /* what is read of one address; browsers stop earlier */
    CHECK_LINK_ISSUES_MAX = 8,          /* what one address can be reproached with */
    CHECK_REPEATS_MAX = 8,              /* the same rule again: more underlines help nobody */
    CHECK_MESSAGE_BYTES_MAX = 10 << 20, /* larger e-mails carry files, not words */
    CHECK_ARENA_BYTES_MAX = 128 << 20,  /* twice a decoded message, its text, and their maps */
    CHECK_PARTS_MAX = 64,               /* parts of one e-mail */
    CHECK_NESTING_MAX = 8,              /* multiparts inside multiparts */
    CHECK_LINKS_MAX = 2000,             /* links of one message that are looked at */
    CHECK_MENTIONS_MAX = 32,            /* places where organisations are named, of each sort */
    CHECK_SHORT_TEXT_BYTES = 800,       /* an SMS or a note: whoever it names is who it is about */
    CHECK_LURE_TEXT_BYTES = 4000,       /* a lure; past it a mail speaks of many things */
    CHECK_HEADER_BYTES_MAX = 4096,      /* of a header's value that is read: names, results */
    CHECK_FILE_NAME_BYTES_MAX = 255,    /* as file systems have it */
    CHECK_ADDRESSES_MAX = 32,           /* recipients in one field */
    CHECK_WORDS_BYTES = 64 << 10,       /* of text whose words are held at once: fits a cache */
    CHECK_WORD_BYTES_MAX = 64,          /* of a folded word; longer ones are never looked up */

    /* --- passwords --- */
    CHECK_PASSWORD_CHARS_MAX = 256,   /* read of one; longer ones are no weaker for their rest */
    CHECK_PASSWORD_PIECES_MAX = 8192, /* candidates for its chain; ordinary ones have under 100 */
    CHECK_PHRASE_WORDS_MAX = 16,      /* of a passphrase; seven are asked for */

    /* --- backups --- */
    BACKUP_FILES_MAX = 2000000,            /* of one folder; a practice has tens of thousands */
    BACKUP_DEPTH_MAX = 128,                /* folders inside folders: a descriptor each */
    BACKUP_PATH_BYTES_MAX = 4095,          /* PATH_MAX of Linux, without its NUL */
    BACKUP_MANIFEST_BYTES_MAX = 512 << 20, /* two million lines of 250 bytes */
    BACKUP_ARENA_BYTES_MAX = 1 << 30,      /* a manifest, its entries and its paths */
    BACKUP_READ_BYTES = 1 << 20,           /* of a file, at a time */
};

static_assert(PACK_ANSWERS_MIN < PACK_ANSWERS_MAX, "a question has a choice");
static_assert((int)WS_MESSAGE_BYTES_MAX < (int)CLIENT_QUEUE_BYTES_MAX, "a queue holds a message");
static_assert((int)HTTP_HEAD_BYTES_MAX < (int)NET_READ_BYTES, "a head is read at once");

#endif
