import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useMoreBelow } from '../hooks/use-more-below.ts';

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly label: string }[];
  readonly current: Id;
  readonly onChange: (id: Id) => void;
  readonly children: ReactNode;
}

/** Tabs in the way of the ARIA pattern: one stop for Tab, arrow keys, Home and End move between them. */
export function Tabs<Id extends string>({ label, tabs, current, onChange, children }: Props<Id>) {
  const bar = useRef<HTMLDivElement>(null);
  const [end, more] = useMoreBelow();
  const keyed = (event: KeyboardEvent) => {
    const here = tabs.findIndex((tab) => tab.id === current);
    const next = target(event, here, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onChange(tab.id);
    bar.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next ?? 0]?.focus();
  };
  return (
    <>
      <div role="tabpanel" id={`panel-${current}`} aria-labelledby={`tab-${current}`} className="panel">
        {children}
        <div ref={end} aria-hidden="true" />
      </div>
      <div role="tablist" aria-label={label} className={`tabs ${more ? 'tabs-more' : ''}`} ref={bar} onKeyDown={keyed}>
        {tabs.map(({ id, label: name }) => (
          <button
            type="button"
            role="tab"
            key={id}
            id={`tab-${id}`}
            aria-selected={id === current}
            aria-controls={id === current ? `panel-${id}` : undefined}
            tabIndex={id === current ? 0 : -1}
            onClick={() => onChange(id)}
          >
            {name}
          </button>
        ))}
      </div>
    </>
  );
}

function target(event: KeyboardEvent, here: number, count: number): number | null {
  const rtl = document.documentElement.dir === 'rtl' ? -1 : 1;
  if (event.key === 'ArrowRight') return (here + rtl + count) % count;
  if (event.key === 'ArrowLeft') return (here - rtl + count) % count;
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  return null;
}
