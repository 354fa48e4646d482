/* SPDX-License-Identifier: Apache-2.0 */
/* banned.h: calls that are too easy to get wrong do not compile. Included by the build everywhere.
 */
#ifndef MAILLON_BASE_BANNED_H
#define MAILLON_BASE_BANNED_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A file that includes a library's headers with such calls in them says so to the build. */
#ifndef MAILLON_FOREIGN_HEADERS
#pragma GCC poison strcpy strcat strncpy strncat sprintf vsprintf strtok gets atoi atol atof
#endif

#endif
