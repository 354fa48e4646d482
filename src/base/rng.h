/* SPDX-License-Identifier: Apache-2.0 */
/* rng.h: two sources of chance, never to be confused. `struct rng` is the same on every machine
 * for the same seed and is no secret; random_bytes is the system's, for what must not be guessed.
 */
#ifndef MAILLON_BASE_RNG_H
#define MAILLON_BASE_RNG_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014. */
struct rng {
    uint64_t state;
};

void rng_init(struct rng *rng, uint64_t seed);
uint64_t rng_next(struct rng *rng);
/* Uniform in [0, bound); bound > 0. Lemire's multiplication with rejection: no bias. */
uint32_t rng_below(struct rng *rng, uint32_t bound);

/* Fills n <= 256 bytes from the kernel; false: the system has none to give. */
bool random_bytes(void *ret, size_t n);

#endif
