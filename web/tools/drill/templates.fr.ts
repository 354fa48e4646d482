// SPDX-License-Identifier: Apache-2.0
// All French templates of the drill.

import type { Template } from "./template";
import { fakeChat, honestChat } from "./templates/fr/chat";
import { fakeMail } from "./templates/fr/fakeMail";
import { fakeSms } from "./templates/fr/fakeSms";
import { honestMail } from "./templates/fr/honestMail";
import { honestSms } from "./templates/fr/honestSms";
import { subtleMail } from "./templates/fr/subtleMail";

export { shared } from "./templates/fr/names";

export const templates: readonly Template[] =
  [...fakeSms, ...fakeMail, ...subtleMail, ...fakeChat, ...honestSms, ...honestMail, ...honestChat];
