import { problem } from '../../http/handler.js';
import { statusTexts } from '../../http/status-text.js';
import { once } from '../../once.js';
import type { Reply } from './call.js';
import { type Examples, findExample, type Wanted } from './examples.js';
import { bodiless, type Fault } from './fault.js';
import type { Preference } from './prefer.js';
import type { Vendor } from './vendor.js';

/** What answers in place of an operation: a reply of the vendor's, or one of somebody before it. */
export type StandIn = { readonly reply: Reply } | { readonly response: Response };

/** An operation that is not asked, or the lack of one, and what the request takes. */
interface Passed {
  readonly operationId: string | undefined;
  readonly accept: string;
}

/** Answers from the documented examples of a vendor, and as gateways do. */
export interface StandIns {
  forFault(fault: Fault, passed: Passed): Promise<StandIn>;
  forPreference(preference: Preference, passed: Passed): Promise<StandIn>;
}

export function createStandIns(vendor: Vendor): StandIns {
  const load = once(async (): Promise<Examples> => (await vendor.loadExamples?.()) ?? { components: {}, answers: {} });
  const find = async (wanted: Wanted, { operationId, accept }: Passed) => {
    return operationId === undefined ? undefined : findExample(await load(), operationId, wanted, accept);
  };

  return {
    async forFault({ status, example, body, contentType }, passed) {
      if (body !== undefined) {
        const isHtml = typeof body === 'string' && body.startsWith('<');
        const type = contentType ?? (isHtml ? 'text/html; charset=utf-8' : undefined);
        return { reply: { status: status ?? 200, body, ...(type !== undefined && { contentType: type }) } };
      }
      const found = await find({ status, example }, passed);
      if (found !== undefined) return { reply: found };
      return { response: example === undefined ? asGateway(status ?? 500) : noSuchExample(passed, example) };
    },

    async forPreference({ code, example, dynamic }, passed) {
      if (dynamic !== undefined && dynamic !== 'false')
        return { response: problem(501, 'Not here', 'keyspec mock, with Prism, answers Prefer: dynamic=true') };
      if (code !== undefined && !/^[2-5]\d\d$/.test(code))
        return { response: problem(400, 'Bad request', `Prefer: code= takes a status, not '${code}'`) };
      const status = code === undefined ? undefined : Number(code);
      const found = await find({ status, example }, passed);
      if (found !== undefined) return { reply: found };
      if (example !== undefined) return { response: noSuchExample(passed, example) };
      if (status !== undefined && status >= 500) return { response: asGateway(status) };
      return { response: problem(404, 'Not documented', `${passed.operationId} has no documented answer ${code}`) };
    },
  };
}

const noSuchExample = ({ operationId }: Passed, example: string) =>
  problem(404, 'Not documented', `${operationId ?? 'This path'} has no example '${example}' of such an answer`);

/** What stands before a service answers so, when the service itself does not. */
function asGateway(status: number): Response {
  const title = `${status} ${statusTexts[status] ?? 'Error'}`;
  const html = `<html>\n<head><title>${title}</title></head>\n<body>\n<h1>${title}</h1>\n</body>\n</html>\n`;
  const init = { status, statusText: statusTexts[status] ?? '' };
  return bodiless.includes(status)
    ? new Response(null, init)
    : new Response(html, { ...init, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
}
