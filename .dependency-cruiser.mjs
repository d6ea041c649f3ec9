/** The way imports run: `cli → gate, drift, diff, mock/served → validate, mock/core → description, http`. */

const tests = '\\.test(-d)?\\.ts$';
const testSupport = '^(contract-tests|test|bench|scripts|openapi)/';

/** Rooms of `src/`, each with the rooms and files that it may import besides itself. */
const rooms = {
  description: [],
  http: [],
  process: ['description'],
  validate: ['description', 'http'],
  client: [],
  'mock/core': ['description', 'http', 'validate'],
  'mock/jsonapi': ['mock/core', 'description', 'http', 'validate'],
  'mock/msw': ['mock/core'],
  'mock/served': ['mock/core', 'description', 'http', 'validate', 'reference'],
  reference: ['description'],
  gate: ['description', 'http', 'validate', 'process'],
  drift: ['description', 'http', 'validate', 'process'],
  proxy: ['drift', 'description', 'http', 'validate'],
  diff: ['description', 'process'],
  apis: ['mock/core', 'mock/jsonapi', 'mock/msw', 'client', 'description', 'validate', 'http', 'gate/cases'],
};

/** Files at the top of `src/` that every room may import: they know nothing of an API. */
const everybodys =
  '^src/(all-of|der|error-message|escape-markup|group-by|install-command|is-object|jws-algorithm|missing-peer|once|paint|plain-text|read-der|usage-error)\\.ts$';

/** What an API brings to its client: all files of its folder but those of the registry and of its mock. */
const light = '^src/apis/[^/]+/(?!(api|mocked|create-mock|msw-handlers)\\.)[^/]+\\.ts$';

const oneWay = Object.entries(rooms).map(([room, allowed]) => ({
  name: `one-way-${room.replace('/', '-')}`,
  comment: `src/${room} may import ${allowed.length === 0 ? 'no other room' : allowed.join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: tests },
  to: {
    path: '^src/',
    pathNot: [everybodys, ...[room, ...allowed].map((one) => `^src/${one}/`)].concat(
      room === 'apis' ? '^src/jsonapi\\.ts$' : [],
    ),
  },
}));

export default {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...oneWay,
    {
      name: 'only-the-registry-knows-apis',
      comment: 'An API is reached by the registry. Only that and the package entries of its client import its folder.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/apis/', '^src/index\\.ts$'] },
      to: { path: '^src/apis/[^/]+/' },
    },
    {
      name: 'only-the-top-knows-the-registry',
      comment: 'The command line and the package entries hand on what the registry has.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/(cli|apis)/', '^src/(index|mock|mock-node|msw|guard)\\.ts$'] },
      to: { path: '^src/apis/' },
    },
    {
      name: 'apis-keep-to-themselves',
      comment: 'What two APIs share belongs into a room that knows no vendor.',
      severity: 'error',
      from: { path: '^src/apis/([^/]+)/', pathNot: tests },
      to: { path: '^src/apis/[^/]+/', pathNot: '^src/apis/$1/' },
    },
    {
      name: 'clients-are-light',
      comment: 'A client brings no registry, no mock and no description.',
      severity: 'error',
      from: { path: light, pathNot: tests },
      to: { path: '^src/', pathNot: [everybodys, '^src/client/', '^src/jsonapi\\.ts$', light] },
    },
    {
      name: 'only-the-registry-knows-contracts',
      comment: 'Contracts are handed to the gate.',
      severity: 'error',
      from: { path: '^src/', pathNot: [tests, '^src/cli/', '^src/apis/[^/]+/api\\.ts$'] },
      to: { path: '^contract-tests/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: [tests, testSupport], pathNot: '^contract-tests/[^/]+/scenarios\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^generated/'] },
    includeOnly: '^(src|contract-tests|scripts|test|bench|generated)/',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
