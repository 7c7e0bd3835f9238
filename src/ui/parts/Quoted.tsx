import { useWords } from '../words.tsx';

/** Words as printed, each in the language's own marks, told apart for the eye and the ear. */
export function Quoted({ words }: { words: readonly string[] }) {
  const { locale } = useWords();
  const between = /^(ja|zh)/.test(locale) ? '、' : ', ';
  return words.map((word, n) => (
    <span key={word}>
      {n > 0 && between}
      <q>{word}</q>
    </span>
  ));
}
