/* SPDX-License-Identifier: Apache-2.0 */
/* wilson.c: see wilson.h. */
#include "report/wilson.h"

#include <math.h>

static const double Z = 1.959963984540054; /* the normal quantile of 97.5 % */

static double within_one(double share)
{
    return share < 0 ? 0 : share > 1 ? 1 : share;
}

struct rate rate_of(uint64_t k, uint64_t n)
{
    struct rate rate = {.k = k, .n = n};
    if (n == 0)
        return rate;
    double of = (double)n, share = (double)k / of, zz = Z * Z;
    double middle = (share + zz / (2 * of)) / (1 + zz / of);
    double half = Z * sqrt(share * (1 - share) / of + zz / (4 * of * of)) / (1 + zz / of);
    rate.share = share;
    rate.low = k == 0 ? 0 : within_one(middle - half); /* exact where rounding would not be */
    rate.high = k == n ? 1 : within_one(middle + half);
    return rate;
}
