import type { Configuration } from '../configuration';
import { securityHeaders, surfaceOf } from './security-headers';

const settings = { siteUrl: 'https://rolebook.example', cmsUrl: 'https://admin.example' } as Configuration;
const policyOf = (path: string, configuration = settings) =>
  securityHeaders(surfaceOf(path), configuration).weak['content-security-policy'] ?? '';

describe('securityHeaders', () => {
  it('let nothing inline run on reader pages and token pages', () => {
    for (const path of ['/', '/articles/a', '/newsletter/confirm']) {
      expect(policyOf(path)).toContain("script-src 'self';");
      expect(policyOf(path)).not.toContain('unsafe');
      expect(policyOf(path)).toContain("frame-ancestors 'none'");
    }
  });

  it('let the admin, and nobody else, frame a preview', () => {
    expect(policyOf('/preview/articles/1')).toContain('frame-ancestors https://admin.example;');
    expect(securityHeaders('preview', settings).always).not.toHaveProperty('x-frame-options');
    expect(securityHeaders('preview', settings).always).not.toHaveProperty('cross-origin-opener-policy');
  });

  it('keep what is for one person out of every cache and index, with an Origin on its forms', () => {
    for (const path of ['/preview/articles/1', '/newsletter', '/newsletter/confirm']) {
      expect(securityHeaders(surfaceOf(path), settings).always).toMatchObject({
        'cache-control': 'no-store',
        'x-robots-tag': 'noindex',
        'referrer-policy': 'same-origin',
      });
    }
    expect(surfaceOf('/newsletters-compared')).toBe('site');
    expect(surfaceOf('/newsletter/issues/first')).toBe('site');
  });

  it('insist on https where the site has it, and only there', () => {
    const plain = { ...settings, siteUrl: 'http://localhost:3000' };
    expect(securityHeaders('site', settings).always).toHaveProperty('strict-transport-security');
    expect(securityHeaders('site', plain).always).not.toHaveProperty('strict-transport-security');
    expect(policyOf('/')).toContain('upgrade-insecure-requests');
    expect(policyOf('/', plain)).not.toContain('upgrade-insecure-requests');
  });
});
