// SPDX-License-Identifier: Apache-2.0
// The module that judges answers, loaded with this half of the toolbox.
import module from "../../../../build-wasm/train.wasm";
import { bytesOf } from "../../engine";
import { openTrain, type TrainCore } from "./core";

let opened: TrainCore | undefined;

/** Of the page's start; rejected where it could not be loaded. */
export const training: Promise<void> = bytesOf(module).then(openTrain).then((core) => { opened = core; });

/** Once `training` is there, as it is in every view of this half. */
export function trainCore(): TrainCore {
  if (!opened) throw new Error("the training module is not loaded");
  return opened;
}
