import { useWords } from '../words.tsx';
import { Button } from './Button.tsx';

interface Props {
  readonly items: readonly { readonly id: string; readonly name: string; readonly more?: string }[];
  readonly onRemove: (id: string) => void;
}

/** Things that are kept until the person takes them away, one a line. */
export function KeptList({ items, onRemove }: Props) {
  const { t } = useWords();
  return (
    <ul className="plain-list">
      {items.map(({ id, name, more }) => (
        <li key={id} className="recovery-row">
          <div>
            {name} {more && <span className="small quiet">{more}</span>}
          </div>
          <Button look="plain" aria-label={`${t('remove')}: ${name}`} onClick={() => onRemove(id)}>
            {t('remove')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
