import { useEffect, useRef, useState } from 'react';

/**
 * Tells a screen reader when `text` changes; says nothing at first sight, since the heading is read then anyway,
 * and nothing when only the countdown moved, since that is not part of `text`.
 */
export function Live({ text }: { text: string }) {
  const before = useRef(text);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === text) return;
    before.current = text;
    setSaid(text);
  }, [text]);
  return (
    <p role="status" className="out-of-sight">
      {said}
    </p>
  );
}
