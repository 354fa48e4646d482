/* SPDX-License-Identifier: Apache-2.0 */
/* replay.c: runs one fuzz target over every file of the folders given, without any fuzzer. */
#include <dirent.h>
#include <stdint.h>

#include "base/file.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum {
    REPLAY_BYTES_MAX = 4 << 20,
};

static int replay_folder(const char *folder)
{
    int count = 0;
    DIR *dir = opendir(folder);
    if (!dir) {
        (void)fprintf(stderr, "%s: cannot be opened\n", folder);
        return -1;
    }
    for (struct dirent *entry; (entry = readdir(dir));) {
        char path[4096];
        struct str input;
        struct err err = {0};
        if (entry->d_name[0] == '.')
            continue;
        (void)snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
        struct arena *arena = arena_new(REPLAY_BYTES_MAX + 1);
        if (!arena || !file_read(arena, path, REPLAY_BYTES_MAX, &input, &err)) {
            (void)fprintf(stderr, "%s\n", err.message);
            arena_free(arena);
            (void)closedir(dir);
            return -1;
        }
        /* A copy of the exact size, so that a sanitizer sees one byte too far. */
        uint8_t *exact = malloc(input.len ? input.len : 1);
        if (exact) {
            if (input.len)
                memcpy(exact, input.ptr, input.len);
            (void)LLVMFuzzerTestOneInput(exact, input.len);
            count++;
        }
        free(exact);
        arena_free(arena);
    }
    (void)closedir(dir);
    return count;
}

int main(int argc, char **argv)
{
    int total = 0;
    for (int i = 1; i < argc; i++) {
        int count = replay_folder(argv[i]);
        if (count <= 0)
            return 1;
        total += count;
    }
    printf("%d inputs replayed\n", total);
    return total > 0 ? 0 : 1;
}
