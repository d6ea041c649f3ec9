export * from './access-tokens.js';
export * from './client.js';
export * from './pages.js';
export * from './retry.js';
export * from './unwrap.js';
