// One thread that checks packets of rows.
import { parentPort, workerData } from 'node:worker_threads';
import { checkRows } from './batch.ts';

parentPort?.on('message', (rows) => parentPort?.postMessage(checkRows(rows, workerData)));
