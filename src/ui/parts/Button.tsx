import type { ButtonHTMLAttributes } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `main`: the one thing to do here. `plain`: looks like a link. */
  readonly look?: 'main' | 'side' | 'plain';
}

/** A button; at least 32 px high, `type="button"` unless told. */
export function Button({ look = 'side', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`button button-${look} ${className}`} {...rest} />;
}
