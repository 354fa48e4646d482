// SPDX-License-Identifier: Apache-2.0
// The module that computes dates and calendars, loaded with this half of the toolbox.
import module from "../../../build-wasm/practice.wasm";
import { bytesOf } from "../engine";
import { openPractice, type PracticeCore } from "./core";

/** Of the page's start; rejected where it could not be loaded. */
export const practice: Promise<PracticeCore> = bytesOf(module).then(openPractice);
