import type { Container } from './container.ts';
import { EML } from './open-mail.ts';
import { MBOX } from './open-mbox.ts';
import { WACZ } from './open-wacz.ts';
import { WARC } from './open-warc.ts';
import { ZIP } from './open-zip.ts';

/** Every format that holds files. A new one is a new file of the same shape, and a line here. */
export const CONTAINERS: readonly Container[] = [ZIP, WACZ, WARC, MBOX, EML];
