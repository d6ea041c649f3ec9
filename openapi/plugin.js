/** Our own part of `redocly lint` and `redocly bundle`. docs/WRITING.md says what the rules are for. */
import path from 'node:path';

/**
 * Adds the answers that the operations of an API have in common, before anything is linted or bundled.
 *
 * Each of the `sets` has its `answers`, a file of components/responses for each status. They are missing where a path starts
 * with what `except` lists, and with `withBody` where an operation takes no body.
 */
function CommonAnswers({ sets }) {
  return {
    Paths(paths, { location, resolve }) {
      const folder = path.join(path.dirname(location.source.absoluteRef), 'components/responses');
      for (const [route, item] of Object.entries(paths)) {
        const found = item.$ref ? resolve(item, location.source.absoluteRef) : { node: item, location };
        const from = path.relative(path.dirname(found.location.source.absoluteRef), folder).replaceAll(path.sep, '/');
        for (const operation of Object.values(found.node ?? {}))
          for (const { answers, except = [], withBody = false } of sets) {
            if (except.some((start) => route.startsWith(start)) || (withBody && !operation.requestBody)) continue;
            for (const [status, name] of Object.entries(answers))
              operation.responses[status] ??= { $ref: `${from}/${name}.yaml` };
          }
      }
    },
  };
}

/**
 * Adds the headers that the answers of an API have in common, before anything is linted or bundled.
 *
 * Each of the `sets` has the names of its `headers`, the files of components/headers, and where they are missing:
 * `except` lists what a path starts with, a status (`400`, `4XX`), or both.
 */
function CommonHeaders({ sets }) {
  const unmatched = new Set(sets.flatMap(({ except = [] }) => except));
  const headersOf = (route, status) =>
    sets
      .filter(({ except = [] }) => {
        const matching = except.filter((exception) => matches(exception, route, status));
        for (const exception of matching) unmatched.delete(exception);
        return matching.length === 0;
      })
      .flatMap(({ headers }) => headers);

  return {
    Paths(paths, { location, resolve, report }) {
      const folder = path.join(path.dirname(location.source.absoluteRef), 'components/headers');
      const follow = (node, from) => (node.$ref ? resolve(node, from.source.absoluteRef) : { node, location: from });
      const decorated = new Map();
      for (const [route, status, answer, from] of answersOf(paths, location, follow)) {
        const { node: response, location: at } = follow(answer, from);
        if (!response) continue; // no-unresolved-refs tells
        const names = headersOf(route, status);
        const before = decorated.get(response);
        if (before === undefined)
          addHeaders(response, names, path.relative(path.dirname(at.source.absoluteRef), folder));
        else if (before.join() !== names.join())
          report({
            message: `${status} of ${route} shares its response with answers that have other headers.`,
            location,
          });
        decorated.set(response, names);
      }
      for (const exception of unmatched)
        report({ message: `No answer is excepted by ${JSON.stringify(exception)}.`, location });
    },
  };
}

function* answersOf(paths, location, follow) {
  for (const [route, item] of Object.entries(paths)) {
    const { node: pathItem, location: from } = follow(item, location);
    for (const { responses = {} } of Object.values(pathItem ?? {}))
      for (const [status, answer] of Object.entries(responses)) yield [route, status, answer, from];
  }
}

const matches = (exception, route, status) =>
  route.startsWith(exception.path ?? '') && (exception.status === undefined || isOf(status, String(exception.status)));

const isOf = (status, pattern) => status === pattern || (pattern.endsWith('XX') && status[0] === pattern[0]);

/** Headers stand behind the description, those of this response first. */
function addHeaders(response, names, folder) {
  if (names.length === 0) return;
  const { description, headers, ...rest } = response;
  const common = names.map((name) => [name, { $ref: `${folder.replaceAll(path.sep, '/')}/${name}.yaml` }]);
  for (const member of Object.keys(response)) delete response[member];
  Object.assign(response, { description, headers: { ...headers, ...Object.fromEntries(common) }, ...rest });
}

/**
 * Writes `x-discriminator` as `discriminator` when bundling: the generators of clients need one. Redocly takes no other
 * value than a text for it, while examples show an arm whose value is null.
 */
function Discriminators() {
  return {
    Schema: {
      // Not before the bundler has been here: it would look for the schemas of the mapping in files.
      leave(schema) {
        const { 'x-discriminator': discriminator } = schema;
        if (discriminator === undefined) return;
        const { propertyName, mapping } = discriminator;
        const places = Object.entries(mapping).map(([value, name]) => [value, `#/components/schemas/${name}`]);
        delete schema['x-discriminator'];
        schema.discriminator = { propertyName, mapping: Object.fromEntries(places) };
      },
    },
  };
}

/** A rule about the texts that a reader of the API sees. */
const textRule = (pattern, message) => () => ({
  any: {
    enter(node, { location, report }) {
      for (const member of ['summary', 'description']) {
        const found = typeof node?.[member] === 'string' && pattern.exec(node[member]);
        if (found) report({ message: `${message} Found: ${found[0]}`, location: location.child(member) });
      }
    },
  },
});

function PathFiles() {
  return {
    Paths(paths, { location, report }) {
      for (const [route, { $ref }] of Object.entries(paths)) {
        const expected = `./paths/${route.slice(1).replaceAll('/', '@')}.yaml`;
        if ($ref !== expected)
          report({ message: `The path is in a file named like it: ${expected}`, location: location.child(route) });
      }
    },
  };
}

function References() {
  return {
    ref({ $ref }, { location, report }) {
      if (!/^(#|\.\.?\/)/.test($ref))
        report({ message: `A reference to a file starts with ./ or ../: ${$ref}`, location: location.child('$ref') });
    },
  };
}

/** Where a statement of the description comes from. The built-in rule `struct` checks it against this type. */
const XSource = {
  properties: {
    vendorOperation: { type: 'string', minLength: 1 },
    decision: { type: 'string', minLength: 1 },
    evidence: { type: 'array', items: { type: 'string', minLength: 1 } },
  },
};

const withSource = (type) =>
  type.properties ? { ...type, properties: { ...type.properties, 'x-source': 'XSource' } } : type;

/** @returns The plugin, as Redocly loads it. */
export default function keyspec() {
  return {
    id: 'keyspec',
    preprocessors: { oas3: { 'common-answers': CommonAnswers, 'common-headers': CommonHeaders } },
    decorators: { oas3: { discriminators: Discriminators } },
    typeExtension: {
      oas3: (types) => ({
        ...Object.fromEntries(Object.entries(types).map(([name, type]) => [name, withSource(type)])),
        XSource,
      }),
    },
    rules: {
      oas3: {
        'plain-text': textRule(/[^ -~\n]+/, 'Texts have ASCII characters only, \' and " among them.'),
        'no-provenance': textRule(
          /\b(vendor|recorded|recordings?|(un)?documented|documentation)\b|\w+'s (own )?(description|documentation)\b/i,
          'Where a statement comes from belongs in x-source.',
        ),
        headings: textRule(/^\*\*[^*\n]+[.:]\*\*/m, 'A heading is written with ##.'),
        'path-files': PathFiles,
        references: References,
      },
    },
  };
}
