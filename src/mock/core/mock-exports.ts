/** What each way to make a mock exports beside `createMock`. */
export type { MockClock } from './clock.js';
export type { Fault } from './fault.js';
export { knownTokens as tokens } from './known-tokens.js';
export type { Mock, World } from './mock-interface.js';
export type { LoggedRequest } from './request-log.js';
export type { Snapshot } from './snapshot.js';
export type { Change } from './tracked.js';
