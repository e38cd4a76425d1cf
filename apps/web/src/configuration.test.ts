import { readConfiguration } from './configuration';

const complete = {
  SITE_URL: 'https://rolebook.example',
  CMS_URL: 'https://admin.rolebook.example',
  SHARED_SECRET: 's'.repeat(32),
};

describe('readConfiguration', () => {
  it('reads what is set and fills in the rest', () => {
    expect(
      readConfiguration({ ...complete, TRUSTED_PROXIES: '10.0.0.0/8, ::1', EDGE_INSTANCES: 'http://edge' }),
    ).toMatchObject({
      cmsInternalUrl: 'https://admin.rolebook.example',
      cacheDirectory: expect.stringMatching(/^\/.*\.data\/web-cache$/),
      trustedProxies: ['10.0.0.0/8', '::1'],
      behindEdge: true,
    });
    expect(readConfiguration(complete).behindEdge).toBe(false);
  });

  it('names each variable that is missing or unusable, and never its value', () => {
    const read = () => readConfiguration({ SITE_URL: 'https://x.example/', SHARED_SECRET: 'short-secret' });
    expect(read).toThrow(/SITE_URL[\s\S]*CMS_URL[\s\S]*SHARED_SECRET/);
    expect(read).not.toThrow('short-secret');
  });
});
