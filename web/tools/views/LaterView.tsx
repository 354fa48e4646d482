// SPDX-License-Identifier: Apache-2.0
// A view of the second half, which may still be on its way.
import { later, loadLater } from "../later";
import { Failed, Loading } from "../parts/Ready";
import type { LaterName } from "../route";

export const laterView = (name: LaterName) => function LaterView() {
  const now = later.value;
  if (now.state === "loading") return <Loading />;
  if (now.state === "failed") return <Failed old={false} onRetry={() => void loadLater()} />;
  const View = now.views[name];
  return <View core={now.core} />;
};
