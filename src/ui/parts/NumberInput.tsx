import { type InputHTMLAttributes, useId, useState } from 'react';
import { useWords } from '../words.tsx';

interface Props extends Pick<InputHTMLAttributes<HTMLInputElement>, 'id' | 'disabled' | 'placeholder' | 'aria-label'> {
  /** `null` shows an empty field, which may stay so. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly hintId?: string;
  /** How a limit is said: "365 days". */
  readonly say: (limit: number) => string;
  readonly onNumber: (value: number) => void;
}

const show = (value: number | null): string => (value === null ? '' : String(Math.round(value * 100) / 100));

/**
 * A number that is taken over when the field is left or Enter is pressed, so that typing "168" does not pass through "1".
 * What is no number between the limits is said, stays in the field to be mended, and changes nothing.
 */
export function NumberInput({ value, min, max, hintId, say, onNumber, ...rest }: Props) {
  const { t } = useWords();
  const stored = show(value);
  const [field, setField] = useState({ stored, text: stored, wrong: false });
  if (field.stored !== stored) setField({ stored, text: stored, wrong: false });
  const wrongId = useId();
  const take = ({ value: text, validity }: HTMLInputElement) => {
    // A browser gives words in a number field as nothing; only its own judgement tells them from an empty field.
    const unchanged = text === stored && !validity?.badInput;
    const number = Number(text);
    const fine = text.trim() !== '' && number >= min && number <= max;
    setField({ ...field, text, wrong: !unchanged && !fine });
    if (!unchanged && fine) onNumber(number);
  };
  return (
    <>
      <input
        {...rest}
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step="any"
        value={field.text}
        aria-invalid={field.wrong}
        aria-describedby={[hintId, field.wrong && wrongId].filter(Boolean).join(' ') || undefined}
        onChange={(event) => setField({ ...field, text: event.target.value })}
        onBlur={(event) => take(event.target)}
        onKeyDown={(event) => event.key === 'Enter' && take(event.currentTarget)}
      />
      {field.wrong && (
        <p role="alert" className="wrong small field-wrong" id={wrongId}>
          {t('number_wrong', say(min), say(max))}
        </p>
      )}
    </>
  );
}
