import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { essenceOf } from '../../http/media-type.js';
import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, type Node, nodes, objects, told } from './exchange.js';
import type { Facts } from './facts.js';
import { readCertificate } from './keys.js';

/**
 * XML is well formed; SAML metadata is of an identity provider, has the certificate of the key that was asked for, and an
 * entity and an address to sign on for each app.
 */
export function createJudgeMetadata({ metadata = {} }: Facts): JudgeExchange {
  const certificates = new Map<string, string>();
  const judgeEntity = createJudgeOwner('entity id');
  const judgeAddress = createJudgeOwner('address to sign on');
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true, attributeNamePrefix: '@' });

  const judge = (exchange: Exchange): Violation[] => {
    const { answer, operationId } = exchange;
    if (XMLValidator.validate(answer.body) !== true || bareAmpersand.test(withoutCdata(answer.body)))
      return [inBody('', 'metadata', 'the XML is not well formed')];
    const asked = metadata[operationId];
    if (asked === undefined) return [];
    const document: unknown = parser.parse(answer.body);
    const all = nodes(document);
    const certificatesOf = (value: unknown) =>
      nodes(value).flatMap((node) => (node.name === 'X509Certificate' ? [strip(node.value)] : []));
    const shown = certificatesOf(document);
    const signing = certificatesOf(withoutEncryption(document));
    const kid = told(exchange, asked.key);
    const expected = kid === undefined ? undefined : certificates.get(kid);
    const entity = all.find(({ name }) => name === '@entityID')?.value;
    const addresses = all.filter(({ name }) => name === 'SingleSignOnService').flatMap(({ value }) => nodes(value));
    const address = addresses.find(({ name }) => name === '@Location')?.value;
    const app = told(exchange, asked.of) ?? '';
    return [
      ...(shown.some((one) => readCertificate(one) === undefined)
        ? [inBody('', 'metadata', 'its certificate is none')]
        : []),
      ...(expected !== undefined && !signing.includes(expected)
        ? [inBody('', 'metadata', `it does not show the certificate of the key ${kid} for signing`)]
        : []),
      ...(all.some(({ name }) => name === 'IDPSSODescriptor')
        ? []
        : [inBody('', 'metadata', 'it describes no identity provider')]),
      ...(isEachOnce(all) ? [] : [inBody('', 'metadata', 'it has one service twice')]),
      ...(typeof entity === 'string' ? judgeEntity(app, entity) : []),
      ...(typeof address === 'string' ? judgeAddress(app, address) : []),
    ];
  };

  return (exchange) => {
    if (!exchange.succeeded) return [];
    for (const { value } of objects(exchange.body))
      if (typeof value.kid === 'string' && Array.isArray(value.x5c)) certificates.set(value.kid, strip(value.x5c[0]));
    const mediaType = essenceOf(exchange.answer.headers['content-type'] ?? '');
    return /[/+]xml$/.test(mediaType) ? judge(exchange) : [];
  };
}

/** A service is told by its binding and its address: another one differs. */
const isEachOnce = (all: readonly Node[]): boolean =>
  all
    .flatMap(({ name, value }) => (/Service$/.test(name) && Array.isArray(value) ? [value] : []))
    .every((services) => new Set(services.map((one) => JSON.stringify(one))).size === services.length);

/** What begins a reference and is none: the validator does not look for it. */
const bareAmpersand = /&(?!(?:#\d+|#x[\da-f]+|[a-z_][\w.-]*);)/i;

const withoutCdata = (text: string) => text.replace(/<!\[CDATA\[.*?\]\]>|<!--.*?-->/gs, '');

/** What every app has of its own, and keeps. */
function createJudgeOwner(what: string) {
  const values = new Map<string, string>();
  const owners = new Map<string, string>();
  return (app: string, value: string): Violation[] => {
    const [known, owner] = [values.get(app) ?? value, owners.get(value) ?? app];
    values.set(app, known);
    owners.set(value, owner);
    if (known !== value) return [inBody('', 'metadata', `the app had another ${what} before`)];
    return owner === app ? [] : [inBody('', 'metadata', `another app has the same ${what}`)];
  };
}

/** A document without the keys that are not for signing. */
function withoutEncryption(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEncryption);
  if (!isObject(value)) return value;
  if (value['@use'] === 'encryption') return {};
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withoutEncryption(inner)]));
}

const strip = (value: unknown) => String(isObject(value) ? value['#text'] : value).replace(/\s+/g, '');
