import { tokensOfMock } from '../../contract-tests/kit/mutant-runner.js';
import { patient } from '../../contract-tests/kit/patient.js';
import { type ApiName, apis } from '../../src/apis/index.js';
import { loadApi } from '../../src/cli/load-api.js';
import { operations } from '../../src/description/description.js';
import { withNativePaths } from '../../src/description/native-paths.js';
import { createDescriptionRouter } from '../../src/description/router.js';
import { verify } from '../../src/gate/verify.js';
import { isJson } from '../../src/http/media-type.js';
import { listen } from '../../src/http/server.js';
import { createServedMock } from '../../src/mock/served/served-mock.js';

/** An answer of the mock in JSON. */
export interface Answer {
  readonly operationId: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What generated code made of an answer, written as JSON again; or why it could not read it. */
export type Read = { readonly written: unknown } | { readonly error: string };

/** What the mock answers to the gate, which asks for every documented answer; each body once. */
export async function answersOf(name: ApiName): Promise<Answer[]> {
  const api = await loadApi(name);
  const documented = new Map(
    operations(api.description).map(({ operation }) => [operation.operationId, Object.keys(operation.responses)]),
  );
  const route = createDescriptionRouter(new Map([[name, withNativePaths(api.description)]]));
  const { handler } = await createServedMock({ vendors: [apis[name].createVendor()] });
  const answers = new Map<string, Answer>();
  const mock = await listen(
    async (request) => {
      const found = route(request.method, new URL(request.url).pathname);
      const response = await handler(request);
      const { status, headers } = response;
      if (!('operationId' in found) || !isJson(headers.get('Content-Type'))) return response;
      const { operationId } = found;
      const body = await response.text();
      if (documented.get(operationId)?.includes(String(status)))
        answers.set(`${operationId} ${status} ${body}`, {
          operationId,
          status,
          headers: Object.fromEntries(headers),
          body,
        });
      return new Response(body, { status, headers });
    },
    { port: 0, host: '127.0.0.1' },
  );
  try {
    await verify(api, { url: mock.url, tokens: tokensOfMock, simulates: false }, { limits: patient });
  } finally {
    await mock.close();
  }
  return [...answers.values()];
}
