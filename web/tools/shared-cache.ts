// SPDX-License-Identifier: Apache-2.0
// Where the worker puts what another application shared, and the page finds it.

export const SHARED_CACHE = "partage";
export const SHARED_TEXT = "/outils/partage/texte";
export const SHARED_FILE = "/outils/partage/fichier";
