import { get } from 'node:http';
import { expect, it } from 'vitest';

/** An address that is for documents only (RFC 5737). */
const elsewhere = 'http://203.0.113.1/';

it('no test reaches another machine', async () => {
  const refused = { message: expect.stringContaining('Disallowed net connect') };
  await expect(fetch(elsewhere)).rejects.toMatchObject({ cause: refused });
  await expect(new Promise((_, reject) => get(elsewhere).on('error', reject))).rejects.toMatchObject(refused);
});
