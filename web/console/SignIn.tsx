// SPDX-License-Identifier: Apache-2.0
// Nobody is signed in: the form, and before it why we are here when it was not expected.
import { IconAlert } from "../shared/components/icons";
import { Bar } from "./Bar";
import { SignInForm } from "./SignInForm";
import { useTitle } from "./title";
import { t } from "./words";

export function SignIn({ why }: { why: "new" | "link" | "expired" }) {
  const words = t.value.door;
  useTitle(words.title);
  return (
    <>
      <Bar />
      <main class="door">
        <div class="door__ink on-ink">
          <svg class="door__links" viewBox="0 0 48 48" aria-hidden="true">
            <path d="M20.25 41.55A12 12 0 0 1 5 30V18a12 12 0 0 1 24 0v12a12 12 0 0 1-2.09 6.76" />
            <path d="M27.75 6.45A12 12 0 0 1 43 18v12a12 12 0 0 1-24 0V18a12 12 0 0 1 2.09-6.76" />
          </svg>
          <p>{words.promise}</p>
          <p>{words.promise_detail}</p>
        </div>
        <div class="door__form">
          <div class="door__card">
            <h1>{why === "link" ? words.link_title : words.title}</h1>
            {why === "link" && <div class="notice notice--warn"><IconAlert /><p>{words.link_detail}</p></div>}
            {why === "expired" && <div class="notice"><IconAlert /><p>{words.signed_out}</p></div>}
            {why === "new" && <p class="lead">{words.lead}</p>}
            <SignInForm />
            {why === "new" && <p class="hint">{words.first_time}</p>}
          </div>
        </div>
      </main>
    </>
  );
}
