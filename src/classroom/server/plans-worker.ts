/** Reads all cases beside the server's own thread, says which of them a class may play, and ends. */
import { parentPort } from 'node:worker_threads';
import { caseIds } from '../../case/load.ts';
import { plansView } from '../views/views.ts';
import { readMaterial } from './material.ts';

parentPort?.postMessage(plansView(caseIds().flatMap((id) => readMaterial(id) ?? [])));
