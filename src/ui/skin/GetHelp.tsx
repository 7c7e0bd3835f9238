import type { Rule } from '../../aftercare/types.ts';
import { ruleText, ruleTitle } from '../../verdict/names.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words.tsx';

interface Props {
  readonly signs: readonly Rule[];
  readonly onBack: () => void;
}

/** A sign that needs help stands above every verdict: what to do now, and nothing else. */
export function GetHelp({ signs, onBack }: Props) {
  const { t } = useWords();
  return (
    <section className="get-help" role="alert">
      <h1>{t('get_help_now')}</h1>
      <ul className="stack">
        {signs.map((rule) => (
          <li key={rule.id}>
            <strong>{ruleTitle(rule, t)}</strong>
            <p>{ruleText(rule, t)}</p>
          </li>
        ))}
      </ul>
      <p>{t('get_help_what')}</p>
      <Button onClick={onBack}>{t('get_help_back')}</Button>
    </section>
  );
}
