/* SPDX-License-Identifier: Apache-2.0 */
/* clock.h: the only door to the time of day and to elapsed time. */
#ifndef MAILLON_BASE_CLOCK_H
#define MAILLON_BASE_CLOCK_H

#include <stdint.h>

/* Microseconds that never go back, from an unspecified start. */
int64_t clock_monotonic_us(void);
/* Milliseconds since 1970-01-01T00:00:00Z. */
int64_t clock_wall_ms(void);

#endif
