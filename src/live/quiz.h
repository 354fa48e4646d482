/* SPDX-License-Identifier: Apache-2.0 */
/* quiz.h: the questions that anybody may practise alone, as JSON: docs/protocol.md has its form. */
#ifndef MAILLON_LIVE_QUIZ_H
#define MAILLON_LIVE_QUIZ_H

#include "base/buf.h"
#include "live/catalog.h"

/* Of the packs that allow it, whole ones only: their judged steps that need no picture, tests left
 * out, each once. Replaces what out holds. false: no memory, or it is larger than out may grow. */
bool quiz_write(struct buf *out, const struct catalog *catalog);

#endif
