/* SPDX-License-Identifier: Apache-2.0 */
/* test_backup.c: a manifest's text, both ways, and a folder held against one. */
#include "cmocka_base.h"

#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include "backup/compare.h"
#include "base/file.h"
#include "base/limits.h"

#define H0 "0000000000000000000000000000000000000000000000000000000000000000"
#define HEAD(count) "maillon-manifest 1 " count "\n"
#define LINE(path) H0 " 0 " path "\n"

enum {
    ARENA_BYTES = 1 << 24,
};

static struct arena *arena;

static int setup(void **state)
{
    (void)state;
    arena = arena_new(ARENA_BYTES);
    return arena && sodium_init() >= 0 ? 0 : -1;
}

static int teardown(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static const struct {
    const char *name;
    struct str path, written;
} paths[] = {
    {"plain",              STR_INIT("a/b c.txt"),          STR_INIT("a/b c.txt")         },
    {"accents stay",       STR_INIT("D\xc3\xa9j\xc3\xa0"), STR_INIT("D\xc3\xa9j\xc3\xa0")},
    {"a new line",         STR_INIT("a\nb"),               STR_INIT("a\\x0ab")           },
    {"a backslash",        STR_INIT("a\\x0ab"),            STR_INIT("a\\\\x0ab")         },
    {"a byte of Latin-1",  STR_INIT("\xe9t\xe9"),          STR_INIT("\\xe9t\\xe9")       },
    {"overlong",           STR_INIT("\xc0\xaf"),           STR_INIT("\\xc0\\xaf")        },
    {"half a letter",      STR_INIT("a\xc3"),              STR_INIT("a\\xc3")            },
    {"an escape sequence", STR_INIT("\x1b[2J"),            STR_INIT("\\x1b[2J")          },
    {"turns the text",
     STR_INIT("\xe2\x80\xae"
              "fdp"),
     STR_INIT("\\xe2\\x80\\xae"
              "fdp")                                                                     },
    {"spaces outside",     STR_INIT(" a "),                STR_INIT(" a ")               },
};

static void paths_are_written_and_read(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(paths); i++) {
        struct backup_file file = {.path = paths[i].path, .size = i};
        struct backup_manifest read;
        struct buf out;
        struct err err = {0};
        buf_init(&out, 1 << 12);
        assert_true(manifest_path_put(&out, paths[i].path));
        if (!str_eq(buf_str(&out), paths[i].written))
            fail_msg("%s: " STR_FMT, paths[i].name, STR_ARG(buf_str(&out)));
        buf_clear(&out);
        manifest_put(&out, &(struct backup_manifest){&file, 1});
        if (!manifest_parse(arena, buf_str(&out), &read, &err) || read.count != 1 ||
            !str_eq(read.files[0].path, paths[i].path) || read.files[0].size != i)
            fail_msg("%s: %s", paths[i].name, err.message);
        buf_done(&out);
    }
}

static const struct {
    const char *name, *text;
    uint32_t line; /* 0: fine */
} texts[] = {
    {"nothing in it",           HEAD("0"),                                                     0},
    {"two files",               HEAD("2") LINE("a") LINE("b"),                                 0},
    {"order of bytes",          HEAD("3") LINE("a") LINE("a-b") LINE("a/b"),                   0},
    {"names with dots",         HEAD("2") LINE("..a") LINE("b..../c"),                         0},
    {"empty",                   "",                                                            1},
    {"no manifest",             "hello\n",                                                     1},
    {"no end of line",          "maillon-manifest 1 0",                                        1},
    {"another version",         "maillon-manifest 2 0\n",                                      1},
    {"a count of words",        HEAD("many"),                                                  1},
    {"a count with a sign",     HEAD("+1") LINE("a"),                                          1},
    {"a count with a zero",     HEAD("01") LINE("a"),                                          1},
    {"a count beyond numbers",  HEAD("99999999999999999999"),                                  1},
    {"a count above all",       HEAD("2000001"),                                               1},
    {"cut between lines",       HEAD("2") LINE("a"),                                           1},
    {"cut in a line",           HEAD("1") H0 " 0 abc",                                         2},
    {"one line too many",       HEAD("1") LINE("a") LINE("b"),                                 3},
    {"the same path twice",     HEAD("2") LINE("a") LINE("a"),                                 3},
    {"twice, not side by side", HEAD("3") LINE("a") LINE("b") LINE("a"),                       4},
    {"no order",                HEAD("2") LINE("b") LINE("a"),                                 3},
    {"absolute",                HEAD("1") LINE("/etc/passwd"),                                 2},
    {"leaves the folder",       HEAD("2") LINE("a") LINE("a/../../b"),                         3},
    {"dots alone",              HEAD("1") LINE(".."),                                          2},
    {"dots, escaped",           HEAD("1") LINE("\\x2e\\x2e/a"),                                2},
    {"a dot inside",            HEAD("1") LINE("a/./b"),                                       2},
    {"a dot at the end",        HEAD("1") LINE("a/."),                                         2},
    {"an empty name",           HEAD("1") LINE("a//b"),                                        2},
    {"a folder",                HEAD("1") LINE("a/"),                                          2},
    {"no path",                 HEAD("1") LINE("") "\n",                                       2},
    {"a NUL",                   HEAD("1") LINE("a\\x00b"),                                     2},
    {"a needless escape",       HEAD("1") LINE("\\x61"),                                       2},
    {"half an escape",          HEAD("1") LINE("a\\x6"),                                       2},
    {"a lone backslash",        HEAD("1") LINE("a\\"),                                         2},
    {"an escape in capitals",   HEAD("1") LINE("\\x0A"),                                       2},
    {"bytes left as they are",  HEAD("1") LINE("\xe9t\xe9"),                                   2},
    {"a carriage return",       HEAD("1") LINE("a\r"),                                         2},
    {"a short hash",
     HEAD("1") "00 0 aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n", 2},
    {"a long hash",             HEAD("1") "0" LINE("a"),                                       2},
    {"a hash of other letters",
     HEAD("1") "g000000000000000000000000000000000000000000000000000000000000000 0 a\n",       2},
    {"a hash in capitals",
     HEAD("1") "A000000000000000000000000000000000000000000000000000000000000000 0 a\n",       2},
    {"a negative size",         HEAD("1") H0 " -1 a\n",                                        2},
    {"a size with a zero",      HEAD("1") H0 " 00 a\n",                                        2},
    {"no size",                 HEAD("1") H0 "  aa\n",                                         2},
    {"a size past int64",       HEAD("1") H0 " 9223372036854775808 a\n",                       2},
    {"the largest size",        HEAD("1") H0 " 9223372036854775807 a\n",                       0},
};

static void what_is_no_manifest_is_refused_by_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
        struct backup_manifest read;
        struct err err = {0};
        bool ok = manifest_parse(arena, str_from(texts[i].text), &read, &err);
        if (ok != (texts[i].line == 0) || err.line != texts[i].line)
            fail_msg("%s: line %u: %s", texts[i].name, err.line, err.message);
    }
}

static void a_path_too_long_is_refused(void **state)
{
    (void)state;
    char name[BACKUP_PATH_BYTES_MAX + 1];
    memset(name, 'a', sizeof(name));
    assert_true(manifest_path_is_fine((struct str){name, BACKUP_PATH_BYTES_MAX}));
    assert_false(manifest_path_is_fine((struct str){name, sizeof(name)}));
}

/* --- on a disk --- */

struct told {
    struct buf text; /* "new b\n" … */
};

static void tell(void *user, const struct compare_finding *finding)
{
    static const char *const names[COMPARE_RESULTS] = {"same", "missing",    "changed",
                                                       "new",  "unreadable", "skipped"};
    struct told *told = user;
    (void)buf_printf(&told->text, "%s " STR_FMT "\n", names[finding->result],
                     STR_ARG(finding->path));
}

static void put(const char *folder, const char *name, struct str bytes)
{
    char path[256];
    struct err err = {0};
    (void)snprintf(path, sizeof(path), "%s/%s", folder, name);
    if (!file_write(path, bytes, &err))
        fail_msg("%s", err.message);
}

static void drop(const char *folder, const char *name)
{
    char path[256];
    (void)snprintf(path, sizeof(path), "%s/%s", folder, name);
    assert_int_equal(remove(path), 0);
}

static void a_folder_is_held_against_its_manifest(void **state)
{
    (void)state;
    char folder[] = "/tmp/maillon-backup-XXXXXX", path[256];
    struct scan scan;
    struct err err = {0};
    struct told told;
    assert_non_null(mkdtemp(folder));
    (void)snprintf(path, sizeof(path), "%s/d", folder);
    assert_int_equal(mkdir(path, 0700), 0);
    put(folder, "changed", STR("abc"));
    put(folder, "d/gone", STR("abc"));
    put(folder, "empty", STR(""));
    assert_true(scan_folder(arena, folder, &scan, &err));
    assert_int_equal(scan.count, 3);
    struct backup_file files[3];
    for (size_t i = 0; i < scan.count; i++)
        files[i] = scan.entries[i].file;
    scan_free(&scan);
    /* RFC 7693's function at 32 bytes, of the empty message and of "abc", as b2sum -l 256 has them.
     */
    static const unsigned char empty[] = {0x0e, 0x57, 0x51, 0xc0, 0x26, 0xe5, 0x43, 0xb2};
    static const unsigned char abc[] = {0xbd, 0xdd, 0x81, 0x3c, 0x63, 0x42, 0x39, 0x72};
    assert_memory_equal(files[2].hash, empty, sizeof(empty));
    assert_memory_equal(files[0].hash, abc, sizeof(abc));

    put(folder, "changed", STR("abd"));
    drop(folder, "d/gone");
    put(folder, "new", STR(""));
    (void)snprintf(path, sizeof(path), "%s/link", folder);
    assert_int_equal(symlink("/etc/passwd", path), 0);
    assert_true(scan_folder(arena, folder, &scan, &err));
    buf_init(&told.text, 1 << 12);
    struct compare_counts counts =
        compare_folder(&(struct backup_manifest){files, 3}, &scan, tell, &told);
    assert_true(
        str_eq(buf_str(&told.text),
               STR("changed changed\nmissing d/gone\nsame empty\nskipped link\nnew new\n")));
    assert_false(compare_is_same(&counts));
    buf_done(&told.text);
    scan_free(&scan);
    static const char *const left[] = {"changed", "empty", "new", "link", "d"};
    for (size_t i = 0; i < ARRAY_LEN(left); i++)
        drop(folder, left[i]);
    assert_int_equal(rmdir(folder), 0);
}

static void what_stands_in_a_closed_folder_is_not_missing(void **state)
{
    (void)state;
    struct backup_file files[] = {
        {.path = STR("a-b")}, {.path = STR("a/b/c")}, {.path = STR("a/d")}, {.path = STR("b")}};
    struct scan_entry found[] = {
        {.file = files[0]        },
        { .file = {.path = STR("a/b/")}, .kind = SCAN_UNREADABLE}
    };
    struct told told;
    buf_init(&told.text, 1 << 12);
    (void)compare_folder(&(struct backup_manifest){files, ARRAY_LEN(files)},
                         &(struct scan){found, ARRAY_LEN(found), ARRAY_LEN(found)}, tell, &told);
    assert_true(
        str_eq(buf_str(&told.text),
               STR("same a-b\nunreadable a/b/\nunreadable a/b/c\nmissing a/d\nmissing b\n")));
    buf_done(&told.text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(paths_are_written_and_read, setup, teardown),
        cmocka_unit_test_setup_teardown(what_is_no_manifest_is_refused_by_line, setup, teardown),
        cmocka_unit_test(a_path_too_long_is_refused),
        cmocka_unit_test_setup_teardown(a_folder_is_held_against_its_manifest, setup, teardown),
        cmocka_unit_test(what_stands_in_a_closed_folder_is_not_missing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
