import { type ReactNode, useId } from 'react';

/** A label with its input. The input gets its id by the function, so that a click on the words reaches it. */
export function Field(props: { label: string; hint?: string; children: (id: string, hintId?: string) => ReactNode }) {
  const id = useId();
  const hintId = props.hint ? `${id}-hint` : undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id, hintId)}
      {props.hint && (
        <p className="small quiet" id={hintId}>
          {props.hint}
        </p>
      )}
    </div>
  );
}
