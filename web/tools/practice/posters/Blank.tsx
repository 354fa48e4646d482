// SPDX-License-Identifier: Apache-2.0
// A dotted line to write on.
import { t } from "./words";

export const Blank = () => <i class="poster__blank"><span class="sr-only">{t.value.blank}</span></i>;
