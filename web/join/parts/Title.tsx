// SPDX-License-Identifier: Apache-2.0
// The one heading of a view. It takes the focus when the view changes, so that a screen reader begins there.

import type { ComponentChildren } from "preact";

export interface TitleProps {
  children: ComponentChildren;
  class?: string;
  id?: string;
}

export function Title({ children, class: name = "ph__title", id }: TitleProps) {
  return <h1 class={name} id={id} tabIndex={-1}>{children}</h1>;
}
