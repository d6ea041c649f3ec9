import { describe, expect, it } from 'vitest';
import { loadApi } from '../../cli/load-api.js';
import { readDescription } from '../../description/load.js';
import type { Answer } from '../../http/message.js';
import type { Rule } from '../../validate/rule.js';
import { violation } from '../../validate/violation.js';
import type { AnswerCase, FlowCase } from '../cases/case.js';
import { createSpecLocator } from './spec-location.js';

const generate: AnswerCase = {
  kind: 'answer',
  operationId: 'generateApplicationKey',
  method: 'post',
  path: '/api/v1/apps/{appId}/credentials/keys/generate',
  status: 201,
  mediaType: 'application/json',
};
const locate = createSpecLocator(await loadApi('okta'));
const lines = readDescription('okta').split('\n');

/** The line that is pointed at, without its indentation. */
function lineFor(where: string, path: string, rule: Rule, one = generate, answer?: Answer): string | undefined {
  const broken = violation(where, path, rule, '');
  const [file, line] = locate({ case: one, ...(answer !== undefined && { answer }) }, broken)?.split(':') ?? [];
  expect(file).toBe('generated/okta/openapi.json');
  return lines[Number(line) - 1]?.trim();
}

describe('a violation is told with the line', () => {
  it.each([
    ['of the member', 'response.body', '/kid', 'required', '"kid": {'],
    ['of the rule, where it stands', 'response.body', '/kid', 'pattern', /^"pattern": "/],
    ['of what is nearest', 'response.body', '/x5c/0/nowhere', 'type', /^"type": "string"/],
    ['of the status', 'response.status', '', 'status', '"201": {'],
    ['of the media types', 'response.headers', '/content-type', 'media-type', '"content": {'],
    ['of the header', 'response.headers', '/x-okta-request-id', 'required', '"X-Okta-Request-Id": {'],
    ['of the parameter', 'request.query', '/validityYears', 'maximum', '"maximum": 10'],
    ['of the credential', 'request.headers', '/authorization', 'authentication-ignored', '"security": ['],
  ] as const)('%s', (_, where, path, rule, expected) => {
    const line = lineFor(where, path, rule);
    if (typeof expected === 'string') expect(line).toBe(expected);
    else expect(line).toMatch(expected);
  });

  it('of the member of a request', () => {
    const line = lineFor('request.body', '/label', 'invalid-input-accepted', {
      ...generate,
      operationId: 'createApplication',
    });
    expect(line).toBe('"label": {');
  });

  it('of an undocumented status: of those that are documented', () => {
    const answer = { status: 202, headers: {}, body: '' };
    expect(lineFor('response.status', '', 'undocumented-status', generate, answer)).toBe('"responses": {');
  });

  it('of the step of a workflow', () => {
    const flow: FlowCase = {
      ...generate,
      kind: 'flow',
      workflowId: 'shareKey',
      stepId: 'clone',
      operationId: 'cloneApplicationKey',
    };
    expect(locate({ case: flow }, violation('flow', '', 'success-criteria', ''))).toMatch(
      /^openapi\/workflows\/okta-share-key\.yaml:\d+$/,
    );
  });
});
