import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { essenceOf } from '../../http/media-type.js';
import { isObject } from '../../is-object.js';
import type { Violation } from '../../validate/violation.js';
import { type Exchange, inBody, type JudgeExchange, nodes, objects, told } from './exchange.js';
import type { Facts } from './facts.js';
import { readCertificate } from './keys.js';

/** XML is well formed; SAML metadata has the certificate of the key that was asked for, and an entity for each app. */
export function createJudgeMetadata({ metadata = {} }: Facts): JudgeExchange {
  const certificates = new Map<string, string>();
  const entities = new Map<string, string>();
  const apps = new Map<string, string>();
  const parser = new XMLParser({ ignoreAttributes: false, removeNSPrefix: true, attributeNamePrefix: '@' });

  const judgeEntity = (app: string, entity: string): Violation[] => {
    const [known, owner] = [entities.get(app) ?? entity, apps.get(entity) ?? app];
    entities.set(app, known);
    apps.set(entity, owner);
    if (known !== entity) return [inBody('', 'metadata', 'the app had another entity id before')];
    return owner === app ? [] : [inBody('', 'metadata', 'another app has the same entity id')];
  };
  const judge = (exchange: Exchange): Violation[] => {
    const { answer, operationId } = exchange;
    if (XMLValidator.validate(answer.body) !== true) return [inBody('', 'metadata', 'the XML is not well formed')];
    const asked = metadata[operationId];
    if (asked === undefined) return [];
    const all = nodes(parser.parse(answer.body));
    const shown = all.filter(({ name }) => name === 'X509Certificate').map(({ value }) => strip(value));
    const kid = told(exchange, asked.key);
    const expected = kid === undefined ? undefined : certificates.get(kid);
    const entity = all.find(({ name }) => name === '@entityID')?.value;
    return [
      ...(shown.some((one) => readCertificate(one) === undefined)
        ? [inBody('', 'metadata', 'its certificate is none')]
        : []),
      ...(expected !== undefined && !shown.includes(expected)
        ? [inBody('', 'metadata', `it does not show the certificate of the key ${kid}`)]
        : []),
      ...(typeof entity === 'string' ? judgeEntity(told(exchange, asked.of) ?? '', entity) : []),
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

const strip = (value: unknown) => String(isObject(value) ? value['#text'] : value).replace(/\s+/g, '');
