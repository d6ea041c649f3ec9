import { essenceOf } from '../http/media-type.js';
import type { Exchange } from './har.js';

/** gRPC, gRPC-Web and Connect frame what they send, and protobuf is no text: a schema says nothing of such a body. */
const framed =
  /^application\/(?:(?:grpc|grpc-web|grpc-web-text|connect)(?:\+[a-z]+)?|(?:x-|vnd\.google\.)?(?:proto|protobuf))$/;

/**
 * The media type by which a request speaks another protocol to the same path than the one that is described; nothing when it
 * does not.
 *
 * @param documented - the media types that the body of the request may have
 */
export function otherProtocolOf({ requestHeaders }: Exchange, documented: readonly string[]): string | undefined {
  const mediaType = essenceOf(requestHeaders['content-type'] ?? '');
  return framed.test(mediaType) && !documented.some((one) => essenceOf(one) === mediaType) ? mediaType : undefined;
}
