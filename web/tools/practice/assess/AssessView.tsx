// SPDX-License-Identifier: Apache-2.0
// The self-assessment: the kind of practice, the questions, the result, the plan; one screen at a time. The heading of
// a screen takes the focus when it opens, and the screen comes to the top.
import { useLayoutEffect, useRef } from "preact/hooks";

import type { PracticeCore } from "../core";
import { askedOf, judge } from "./judge";
import { KindForm } from "./KindForm";
import { Overview } from "./Overview";
import { PlanView } from "./PlanView";
import { QuestionView } from "./QuestionView";
import { ResultView } from "./ResultView";
import { screen } from "./screen";
import { assess } from "./state";
import { ThemeView } from "./ThemeView";

function Body({ core }: { core: PracticeCore }) {
  const { kind, answers } = assess.value;
  const now = screen.value;
  if (kind === null || now.name === "kind") return <KindForm />;
  const asked = askedOf(kind);
  switch (now.name) {
    case "overview": return <Overview asked={asked} />;
    case "question": return <QuestionView asked={asked} id={now.id} />;
    case "theme": return <ThemeView asked={asked} theme={now.theme} />;
    case "result": return <ResultView core={core} kind={kind} judgement={judge(core, kind, answers)} />;
    case "plan": return <PlanView core={core} kind={kind} />;
  }
}

export function AssessView({ core }: { core: PracticeCore }) {
  const box = useRef<HTMLDivElement>(null);
  const first = useRef(true);
  const key = JSON.stringify([screen.value, assess.value.kind === null]);
  useLayoutEffect(() => {
    if (!first.current) {
      box.current?.scrollIntoView();
      box.current?.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [key]);
  return <div class="assess" ref={box}><Body core={core} /></div>;
}
