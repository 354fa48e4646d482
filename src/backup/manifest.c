/* SPDX-License-Identifier: Apache-2.0 */
/* manifest.c: the manifest's text, written and read. Nothing in it is trusted. */
#include "backup/manifest.h"

#include <inttypes.h>

#include "base/limits.h"
#include "base/utf8.h"

enum {
    HASH_CHARS = 2 * BACKUP_HASH_BYTES,
    LINE_BYTES_MIN = HASH_CHARS + sizeof(" 0 a\n") - 1,
    SIZE_CHARS_MAX = 20, /* of a uint64_t */
    PATH_CHARS_MAX = 4 * BACKUP_PATH_BYTES_MAX,
};

#define HEAD "maillon-manifest 1 "

static const char digits[] = "0123456789abcdef";

/* --- paths ---------------------------------------------------------------------------------- */

/* Controls, ends of lines, and marks of direction: what would change how a line looks. */
static bool is_deceiving(uint32_t code)
{
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0x061c || code == 0x200e ||
           code == 0x200f || (code >= 0x2028 && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool manifest_path_put(struct buf *out, struct str path)
{
    for (size_t at = 0; at < path.len;) {
        size_t bytes = utf8_bytes(str_skip(path, at)), well_formed = bytes;
        uint32_t code = utf8_decode(path, at, &bytes);
        struct str piece = {path.ptr + at, bytes};
        at += bytes;
        if (code == '\\')
            (void)buf_put(out, STR("\\\\"));
        else if (well_formed > 0 && !is_deceiving(code))
            (void)buf_put(out, piece);
        else
            for (size_t i = 0; i < bytes; i++)
                (void)buf_printf(out, "\\x%02x", (unsigned)(unsigned char)piece.ptr[i]);
    }
    return !out->refused;
}

bool manifest_path_is_fine(struct str path)
{
    struct str name, rest = path;
    if (path.len > BACKUP_PATH_BYTES_MAX || str_find_char(path, '\0') < path.len)
        return false;
    for (bool more = true; more;) {
        more = str_cut(rest, '/', &name, &rest);
        if (name.len == 0 || str_eq(name, STR(".")) || str_eq(name, STR("..")))
            return false;
    }
    return true;
}

/* --- writing -------------------------------------------------------------------------------- */

void manifest_put(struct buf *out, const struct backup_manifest *manifest)
{
    (void)buf_printf(out, HEAD "%zu\n", manifest->count);
    for (size_t i = 0; i < manifest->count; i++) {
        const struct backup_file *file = &manifest->files[i];
        for (size_t byte = 0; byte < BACKUP_HASH_BYTES; byte++)
            (void)buf_printf(out, "%02x", (unsigned)file->hash[byte]);
        (void)buf_printf(out, " %" PRIu64 " ", file->size);
        (void)manifest_path_put(out, file->path);
        (void)buf_put(out, STR("\n"));
    }
}

/* --- reading -------------------------------------------------------------------------------- */

static bool digit_read(char c, unsigned *ret)
{
    const char *found = c == '\0' ? NULL : strchr(digits, c);
    if (found)
        *ret = (unsigned)(found - digits);
    return found != NULL;
}

static bool byte_read(struct str s, unsigned char *ret)
{
    unsigned high, low;
    if (s.len < 2 || !digit_read(s.ptr[0], &high) || !digit_read(s.ptr[1], &low))
        return false;
    *ret = (unsigned char)(high << 4 | low);
    return true;
}

/* As manifest_put writes it: no sign, no zero in front. */
static bool number_read(struct str s, uint64_t max, uint64_t *ret)
{
    return s.len <= SIZE_CHARS_MAX && (s.len == 1 || s.ptr == NULL || s.ptr[0] != '0') &&
           str_to_u64(s, max, ret);
}

/* The escapes undone; false: not as manifest_path_put writes. written is emptied and used. */
static bool path_read(struct arena *arena, struct str s, struct buf *written, struct str *ret)
{
    unsigned char *bytes = arena_alloc(arena, s.len + 1);
    size_t len = 0;
    if (!bytes)
        return false;
    while (s.len > 0) {
        bool escaped = s.ptr[0] == '\\';
        size_t used = 1;
        if (!escaped) {
            bytes[len] = (unsigned char)s.ptr[0];
        } else if (str_starts(s, STR("\\\\"))) {
            bytes[len] = '\\';
            used = 2;
        } else if (str_starts(s, STR("\\x")) && byte_read(str_skip(s, 2), &bytes[len])) {
            used = 4;
        } else {
            return false;
        }
        len++;
        s = str_skip(s, used);
    }
    *ret = (struct str){(const char *)bytes, len};
    buf_clear(written);
    return manifest_path_put(written, *ret);
}

static bool line_read(struct arena *arena, struct str line, uint32_t number, struct buf *written,
                      struct backup_file *ret, struct err *err)
{
    struct str hash, rest, size, path;
    if (!str_cut(line, ' ', &hash, &rest) || !str_cut(rest, ' ', &size, &path))
        return err_at(err, ERR_SYNTAX, number, 1, "not a hash, a size and a path");
    if (hash.len != HASH_CHARS)
        return err_at(err, ERR_SYNTAX, number, 1, "the hash has %zu characters, not %d", hash.len,
                      HASH_CHARS);
    for (size_t i = 0; i < BACKUP_HASH_BYTES; i++)
        if (!byte_read(str_skip(hash, 2 * i), &ret->hash[i]))
            return err_at(err, ERR_SYNTAX, number, (uint32_t)(2 * i + 1),
                          "the hash is not of 0-9 and a-f");
    if (!number_read(size, INT64_MAX, &ret->size))
        return err_at(err, ERR_SYNTAX, number, HASH_CHARS + 2, "the size is not a number of bytes");
    uint32_t column = (uint32_t)(HASH_CHARS + size.len + 3);
    if (path.len > PATH_CHARS_MAX)
        return err_at(err, ERR_LIMIT, number, column, "the path is longer than any system's");
    if (!path_read(arena, path, written, &ret->path) || !str_eq(buf_str(written), path))
        return err_at(err, ERR_SYNTAX, number, column, "the path is not written as it must be");
    if (!manifest_path_is_fine(ret->path))
        return err_at(err, ERR_DENIED, number, column, "the path leaves the folder, or names none");
    return true;
}

/* The head and its count. */
static bool head_read(struct str *text, size_t *ret_count, struct err *err)
{
    struct str line, rest;
    uint64_t count;
    if (!str_cut(*text, '\n', &line, &rest) || !str_starts(line, STR("maillon-manifest ")))
        return err_at(err, ERR_SYNTAX, 1, 1, "not a manifest: make one by maillon backup manifest");
    if (!str_starts(line, STR(HEAD)))
        return err_at(err, ERR_SYNTAX, 1, 1, "a manifest of another version: update maillon");
    if (!number_read(str_skip(line, sizeof(HEAD) - 1), BACKUP_FILES_MAX, &count))
        return err_at(err, ERR_SYNTAX, 1, sizeof(HEAD),
                      "the number of files is not one, or above %d", BACKUP_FILES_MAX);
    if (count > rest.len / LINE_BYTES_MIN)
        return err_at(err, ERR_SYNTAX, 1, sizeof(HEAD), "cut off: it announces more files");
    *text = rest;
    *ret_count = (size_t)count;
    return true;
}

static bool lines_read(struct arena *arena, struct str text, struct backup_file *files,
                       size_t count, struct buf *written, struct err *err)
{
    struct str line;
    for (size_t i = 0; i < count; i++) {
        uint32_t number = (uint32_t)i + 2;
        if (!str_cut(text, '\n', &line, &text))
            return err_at(err, ERR_SYNTAX, number, 1, "cut off: it announces more files");
        if (!line_read(arena, line, number, written, &files[i], err))
            return false;
        int order = i > 0 ? str_cmp(files[i - 1].path, files[i].path) : -1;
        if (order == 0)
            return err_at(err, ERR_SYNTAX, number, 1, "the same path twice");
        if (order > 0)
            return err_at(err, ERR_SYNTAX, number, 1, "the paths are not in order");
    }
    return text.len == 0 ||
           err_at(err, ERR_SYNTAX, (uint32_t)count + 2, 1, "more lines than it announces");
}

bool manifest_parse(struct arena *arena, struct str text, struct backup_manifest *ret,
                    struct err *err)
{
    size_t count = 0;
    if (!head_read(&text, &count, err))
        return false;
    struct backup_file *files = arena_alloc(arena, (count + 1) * sizeof(*files));
    if (!files)
        return err_at(err, ERR_SYSTEM, 1, 1, "no memory for so many files");
    struct buf written;
    buf_init(&written, PATH_CHARS_MAX);
    bool ok = lines_read(arena, text, files, count, &written, err);
    buf_done(&written);
    if (ok)
        *ret = (struct backup_manifest){files, count};
    return ok;
}
