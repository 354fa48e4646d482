// SPDX-License-Identifier: Apache-2.0
// Where the server tells the questions to practise, for the page and its worker.

export const QUIZ = "/outils/quiz.json";
