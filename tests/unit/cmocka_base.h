/* SPDX-License-Identifier: Apache-2.0 */
/* cmocka_base.h: cmocka wants these four before its own header. */
#ifndef MAILLON_TESTS_CMOCKA_BASE_H
#define MAILLON_TESTS_CMOCKA_BASE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#endif
