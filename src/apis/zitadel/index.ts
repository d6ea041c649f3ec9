export * from './access-tokens.js';
export * from './client.js';
export * from './key-file.js';
export * from './pages.js';
export * from './retry.js';
export * from './unwrap.js';
