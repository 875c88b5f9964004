import type { Contestant } from './contestant';
import { dataloader } from './dataloader';
import { driver } from './driver';
import { http } from './http';
import { byLevels, inProcess } from './inProcess';

/** The first is what the others are compared with. */
export const contestants: readonly Contestant[] = [driver, inProcess, byLevels, http, dataloader];
