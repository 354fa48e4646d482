// SPDX-License-Identifier: Apache-2.0
// One choice among a few, all of them in sight.

export interface SegmentProps<T extends string | number> {
  legend: string;
  name: string;
  value: T;
  choices: readonly (readonly [T, string])[];
  onChoose(value: T): void;
  /** The legend is for those who do not see what the choice changes. */
  bare?: boolean;
}

export function Segment<T extends string | number>({ legend, name, value, choices, onChoose, bare = false }: SegmentProps<T>) {
  return (
    <fieldset class="choice">
      <legend class={bare ? "sr-only" : undefined}>{legend}</legend>
      <div class="segment">
        {choices.map(([key, words]) => (
          <label key={key}>
            <input type="radio" name={name} checked={key === value} onChange={() => onChoose(key)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
