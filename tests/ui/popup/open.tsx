import type { Api, Person, TabState } from '../../../src/platform/api.ts';
import type { Outside } from '../../../src/ui/hooks/use-product.ts';
import { Popup } from '../../../src/ui/popup/Popup.tsx';
import { mockApi } from '../playground/mock-api.ts';
import { show } from '../show.tsx';

/** Opens the popup over a person and a tab; keeps what it copies and saves. */
export async function open(who: Person, tab: TabState, more: Partial<Api> = {}) {
  const mock = mockApi(who, tab, more);
  const copied: string[] = [];
  const files: string[] = [];
  const outside: Outside = {
    version: '1',
    copy: async (text) => void copied.push(text),
    saveFile: async (name, _type, text) => void files.push(`${name}\n${text}`),
  };
  await show(<Popup api={mock.api} outside={outside} />);
  return { ...mock, copied, files };
}
