export { dosed } from './dosed.ts';
export { weigh } from './weigh.ts';
