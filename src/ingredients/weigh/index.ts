export { weigh } from './weigh.ts';
