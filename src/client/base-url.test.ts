import { afterEach, describe, expect, it, vi } from 'vitest';
import { baseUrl } from './base-url.js';

afterEach(() => vi.unstubAllGlobals());

describe('the base URL', () => {
  it.each([
    ['https://example.com', 'https://example.com'],
    ['HTTP://127.0.0.1:4010/api//', 'HTTP://127.0.0.1:4010/api'],
  ])('is %s without a slash at its end', (url, expected) => expect(baseUrl('orgUrl', url)).toBe(expected));

  it('may be a path where there is a page', () => {
    vi.stubGlobal('location', { origin: 'https://app.example' });
    expect(baseUrl('orgUrl', '/api/vendor/')).toBe('https://app.example/api/vendor');
    expect(baseUrl('orgUrl', '/')).toBe('https://app.example');
    expect(new URL(baseUrl('orgUrl', '//elsewhere.example')).origin).toBe('https://app.example');
  });

  it.each([undefined, { origin: 'null' }])('may be no path where the page is %o', (location) => {
    vi.stubGlobal('location', location);
    expect(() => baseUrl('orgUrl', '/api/vendor')).toThrow(TypeError);
    expect(() => baseUrl('orgUrl', '/api/vendor')).toThrow('orgUrl must be an absolute URL');
  });

  it.each(['example.com', 'ftp://example.com', 'api/vendor', ''])('is never %o', (url) => {
    vi.stubGlobal('location', { origin: 'https://app.example' });
    expect(() => baseUrl('orgUrl', url)).toThrow(`orgUrl must be an absolute URL, or a path in a page, not '${url}'`);
  });
});
