import { type Description, operations, resolve } from '../../description/description.js';
import { essenceOf } from '../../http/media-type.js';
import type { Sent } from '../../http/message.js';
import { isObject } from '../../is-object.js';
import type { RequestParts } from './scenario.js';

/** Writes requests as their operation wants them: its method and path, the media type of its body. */
export interface RequestWriter {
  write(operationId: string, parts: RequestParts, headers: Record<string, string>): Sent;
}

export function createRequestWriter(description: Description): RequestWriter {
  const known = new Map(
    operations(description).map(({ path, method, operation }) => {
      const body = operation.requestBody && resolve(description, operation.requestBody);
      return [operation.operationId, { path, method, contentType: Object.keys(body?.content ?? {})[0] }];
    }),
  );

  return {
    write(operationId, { path = {}, query = {}, header = {}, body, contentType }, headers) {
      const operation = known.get(operationId);
      if (operation === undefined) throw new Error(`the description has no operation '${operationId}'`);
      const mediaType = body === undefined ? undefined : (contentType ?? operation.contentType ?? 'application/json');
      return {
        method: operation.method.toUpperCase(),
        target: fill(operation.path, path) + toQuery(query),
        headers: {
          ...headers,
          ...(mediaType !== undefined && { 'content-type': mediaType }),
          ...lowerCase(header),
        },
        body: body === undefined ? '' : toText(body, mediaType),
      };
    },
  };
}

/** A text goes as it stands, anything else as JSON or as the form that the media type asks for. */
function toText(body: unknown, mediaType: string | undefined): string {
  if (typeof body === 'string') return body;
  const isForm = essenceOf(mediaType ?? '') === 'application/x-www-form-urlencoded' && isObject(body);
  return isForm ? toQuery(body).slice(1) : JSON.stringify(body);
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the path ${template} needs '${name}'`);
    return encodeURIComponent(value);
  });
}

/** Lists with commas, objects as OpenAPI's `deepObject`. */
function toQuery(query: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [member, inner] of Object.entries(value)) parameters.append(`${name}[${member}]`, String(inner));
    else parameters.append(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

const lowerCase = (headers: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
