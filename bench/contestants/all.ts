import type { Contestant } from './contestant';
import { dataloader } from './dataloader';
import { driver } from './driver';
import { http } from './http';
import { inProcess } from './inProcess';

/** The first is what the others are compared with. */
export const contestants: readonly Contestant[] = [driver, inProcess, http, dataloader];
