/* SPDX-License-Identifier: Apache-2.0 */
/* wilson.h: a share of few people, and what it may be among many.
 *
 * The score interval at 95 % (E. B. Wilson, "Probable Inference, the Law of Succession, and
 * Statistical Inference", Journal of the American Statistical Association 22, 1927): unlike the
 * usual one it stays within 0 and 1, and says something true about 3 out of 3. */
#ifndef MAILLON_REPORT_WILSON_H
#define MAILLON_REPORT_WILSON_H

#include <stdint.h>

struct rate {
    uint64_t k, n;           /* k of n */
    double share, low, high; /* 0 to 1; all 0 if n is 0 */
};

/* k <= n. */
struct rate rate_of(uint64_t k, uint64_t n);

#endif
