import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64 } from './base64.ts';

test.each([
  ['as this engine does it best', undefined],
  ["by Node's own", { Uint8Array: {}, Buffer }],
  ['with what every engine has', { Uint8Array: {} }],
])('gives the bytes back, %s', (_, decoders) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      expect([...decodeBase64(btoa(String.fromCharCode(...bytes)), decoders)]).toEqual([...bytes]);
    }),
  );
});
