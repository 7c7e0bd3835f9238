import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '../src/platform/worker/start.ts';

const analyze = () => ({ outcome: 'unread', types: [], lists: [] }) as const;

export default defineBackground({
  type: 'module',
  main: () => startWorker({ analyze, markCss: '', confined: import.meta.env.MODE !== 'test' }),
});
