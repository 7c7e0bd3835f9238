/** Words as printed, each in the language's own marks, told apart for the eye and the ear. */
export function Quoted({ words }: { words: readonly string[] }) {
  return words.map((word, n) => (
    <span key={word}>
      {n > 0 && ', '}
      <q>{word}</q>
    </span>
  ));
}
