// SPDX-License-Identifier: Apache-2.0
// Where a keyboard, and who listens, go on when a view changes within a page: to the title of what took its place.
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For a title with tabIndex -1; `isMoved` false: the page has just opened, and keeps the browser's own start. */
export function useTitle(isMoved: boolean): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => { if (isMoved) title.current?.focus({ preventScroll: true }); }, []);
  return title;
}
