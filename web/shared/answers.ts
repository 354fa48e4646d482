// SPDX-License-Identifier: Apache-2.0
// The sentences of the parts that show answers, in the page's language.
import { texts } from "./i18n";
import { answersEn } from "./i18n/answers.en";
import { answersFr } from "./i18n/answers.fr";

export const answerWords = texts(answersFr, answersEn);
