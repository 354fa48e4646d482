// SPDX-License-Identifier: Apache-2.0
// A field with its label, its hint, and the error that is tied to it.
import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import { IconAlert } from "../shared/components/icons";

export interface FieldError { field: "name" | "password"; text: string }

export function ErrorLine({ id, children }: { id?: string | undefined; children: ComponentChildren }) {
  return <p class="error" id={id} role="alert"><IconAlert small /><span>{children}</span></p>;
}

interface Tie { id: string; "aria-describedby"?: string; "aria-invalid"?: true }

export interface FieldProps {
  label: string;
  hint?: ComponentChildren;
  error?: string | undefined;
  /** Draws the input with what ties it to its label, hint and error. */
  input(tie: Tie): ComponentChildren;
}

export function Field({ label, hint, error, input }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : "", error ? `${id}-error` : ""].join(" ").trim();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {input({ id, ...(described && { "aria-describedby": described }), ...(error && { "aria-invalid": true as const }) })}
      {hint && <div class="field__hint" id={`${id}-hint`}>{hint}</div>}
      {error && <ErrorLine id={`${id}-error`}>{error}</ErrorLine>}
    </div>
  );
}
