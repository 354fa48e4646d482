/* SPDX-License-Identifier: Apache-2.0 */
/* fuzz_manifest.c: bytes as a manifest: what is read is written the same, byte for byte; what is
 * refused says where. And bytes as a path: one line of UTF-8, read back as they were. */
#include <stdint.h>

#include "backup/manifest.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    FUZZ_ARENA_BYTES = 1 << 24,
};

static void must(bool holds)
{
    if (!holds)
        abort();
}

static void look_at_manifest(struct arena *arena, struct str input)
{
    struct backup_manifest manifest;
    struct err err = {0};
    struct buf out;
    if (!manifest_parse(arena, input, &manifest, &err)) {
        must(err.line > 0 && err.message[0] != '\0');
        return;
    }
    for (size_t i = 0; i < manifest.count; i++)
        must(manifest_path_is_fine(manifest.files[i].path));
    buf_init(&out, 2 * input.len + 64);
    manifest_put(&out, &manifest);
    must(str_eq(buf_str(&out), input));
    buf_done(&out);
}

static void look_at_path(struct arena *arena, struct str path)
{
    struct backup_file file = {.path = path};
    struct backup_manifest read;
    struct err err = {0};
    struct buf out;
    buf_init(&out, 4 * path.len + 256);
    manifest_put(&out, &(struct backup_manifest){&file, 1});
    must(!out.refused && str_is_utf8(buf_str(&out)));
    must(manifest_parse(arena, buf_str(&out), &read, &err) == manifest_path_is_fine(path));
    if (manifest_path_is_fine(path))
        must(str_eq(read.files[0].path, path));
    buf_done(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct str input = {(const char *)data, size};
    struct arena *arena = arena_new(FUZZ_ARENA_BYTES);
    must(arena != NULL);
    look_at_manifest(arena, input);
    look_at_path(arena, input);
    arena_free(arena);
    return 0;
}
