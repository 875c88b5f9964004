import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** What a key's text says: which installation it is for, and which key it is. The rest is secret. */
export interface KeyText {
  environment: string;
  id: string;
  text: string;
}

const FORM = /^hbs_([a-z]{1,16})_([0-9A-Za-z]{11})_([0-9A-Za-z]{43})([0-9A-Za-z]{6})$/;
const ANYWHERE = /hbs_[a-z]{1,16}_[0-9A-Za-z]{11}_[0-9A-Za-z]{20}/;

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Bytes as letters and digits, so many of them whatever the bytes. */
function base62(bytes: Buffer, length: number): string {
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  while (text.length < length) {
    text = DIGITS.charAt(Number(rest % 62n)) + text;
    rest /= 62n;
  }
  return text;
}

function checksum(text: string): string {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(crc32(text));
  return base62(bytes, 6);
}

/** A new key, `hbs_<environment>_<id>_<secret><checksum>`, with 256 random bits in its secret. */
export function newKeyText(environment: string): KeyText {
  const id = base62(randomBytes(8), 11);
  const start = `hbs_${environment}_${id}_${base62(randomBytes(32), 43)}`;
  return { environment, id, text: start + checksum(start) };
}

/** What a text says, if it can be a key: one that was mistyped or made up is known by its checksum. */
export function parseKeyText(text: string): KeyText | undefined {
  const [, environment = '', id = '', , sum] = FORM.exec(text) ?? [];
  return sum !== undefined && checksum(text.slice(0, -6)) === sum ? { environment, id, text } : undefined;
}

/** Whether a text has a key in it, whole or cut off. */
export function holdsKey(text: string): boolean {
  return text.includes('hbs_') && ANYWHERE.test(text);
}

/** What is stored of a key: nobody finds the key from it, nor tries keys against it without the pepper. */
export function digestOf({ text }: KeyText, pepper: Buffer): Buffer {
  return createHmac('sha256', pepper).update(text).digest();
}

const NOBODY = Buffer.alloc(32);

/** Whether a key is the one of this digest; as long for none as for another. */
export function matches(key: KeyText, pepper: Buffer, digest: Buffer | undefined): boolean {
  return timingSafeEqual(digestOf(key, pepper), digest ?? NOBODY) && digest !== undefined;
}
