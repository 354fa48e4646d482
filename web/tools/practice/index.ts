// SPDX-License-Identifier: Apache-2.0
// The second half of the toolbox: my practice, my incident, my duties. A file of its own, loaded once the first half works.
import type { ComponentType } from "preact";

import type { LaterName } from "../route";
import { BackupsView } from "./backups/BackupsView";
import type { PracticeCore } from "./core";
import { AssessView } from "./assess/AssessView";
import { practice } from "./engine";
import { Incident } from "./incident/Incident";
import { MyFile } from "./MyFile";
import { training } from "./train/engine";
import { Train } from "./train/Train";
import { PostersView } from "./posters/PostersView";
import { Registers } from "./registers/Registers";
import { Rights } from "./rights/Rights";

/** By the name of their view in ../route.ts. Each gets the computing module. */
export const views: Record<LaterName, ComponentType<{ core: PracticeCore }>> = {
  file: MyFile,
  assess: AssessView,
  train: Train,
  backups: BackupsView, posters: PostersView,
  rights: Rights, registers: Registers,
  incident: Incident,
};

/** All that this half computes with. */
export const core = Promise.all([practice, training]).then(([core]) => core);
