// SPDX-License-Identifier: Apache-2.0
// The sentences of the log of backups.
import { backupsEn } from "../../../shared/i18n/backups.en";
import { backupsFr } from "../../../shared/i18n/backups.fr";
import { texts } from "../../../shared/i18n";

export const t = texts(backupsFr, backupsEn);
