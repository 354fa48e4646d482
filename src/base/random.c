/* SPDX-License-Identifier: Apache-2.0 */
/* random.c: the system's chance. Apart from rng.c, which also runs where there is no kernel to ask.
 */
#include <sys/random.h>

#include "base/rng.h"

bool random_bytes(void *ret, size_t n)
{
    return n <= 256 && getrandom(ret, n, 0) == (ssize_t)n;
}
