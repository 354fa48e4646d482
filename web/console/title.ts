// SPDX-License-Identifier: Apache-2.0
// The window's title, which follows the view.
import { useEffect } from "preact/hooks";
import { t } from "./words";

export function useTitle(view: string): void {
  const whole = t.value.page_title({ view });
  useEffect(() => { document.title = whole; }, [whole]);
}
