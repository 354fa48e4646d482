/* SPDX-License-Identifier: Apache-2.0 */
/* format.h: lets the compiler check the arguments of our printf-like functions. */
#ifndef MAILLON_BASE_FORMAT_H
#define MAILLON_BASE_FORMAT_H

#if defined(__GNUC__)
#define PRINTF_LIKE(text, first) __attribute__((format(printf, text, first)))
#else
#define PRINTF_LIKE(text, first)
#endif

#endif
