import { describe, expect, it } from 'vitest';
import { createMask } from '../../http/mask.js';
import { strangersToken } from '../provider/provider.js';
import { createReport } from './report.js';

const tokens = { 'admins-t0ken': '$KEYSPEC_TOKEN', 'readers-t0ken': '$OUR_reader' };

function commandOf(headers: Record<string, string>): string | undefined {
  const report = createReport(
    'okta',
    'https://okta.test',
    [
      {
        case: { kind: 'answer', operationId: 'getKey', method: 'get', path: '/keys', status: 401, mediaType: null },
        outcome: 'failed',
        simulated: false,
        request: { method: 'GET', target: '/keys', headers, body: '' },
        violations: [],
      },
    ],
    { mask: createMask(Object.keys(tokens)), credentials: new Map(Object.entries(tokens)) },
  );
  return report.cases[0]?.reproduce;
}

describe('the command that reproduces a failure', () => {
  const command = `curl -i -X GET 'https://okta.test/keys'`;

  it.each([
    ['the admin', 'SSWS admins-t0ken', 'SSWS $KEYSPEC_TOKEN'],
    ['another caller, by the variable that the configuration names', 'Bearer readers-t0ken', 'Bearer $OUR_reader'],
    ['a stranger, whose token is no secret', `SSWS ${strangersToken}`, `SSWS ${strangersToken}`],
    ['a client that was made in the run', 'Basic aXNzdWVkOnMzY3JldA==', 'Basic $KEYSPEC_OTHER_TOKEN'],
  ])('has the credential of %s', (_, authorization, shown) => {
    expect(commandOf({ authorization })).toBe(`${command} -H "Authorization: ${shown}"`);
  });

  it('has none for nobody', () => {
    expect(commandOf({ accept: '*/*' })).toBe(command);
  });
});
