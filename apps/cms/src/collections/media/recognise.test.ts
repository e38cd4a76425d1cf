import sharp from 'sharp';
import { recognise } from './recognise';

const picture = () => sharp({ create: { width: 20, height: 10, channels: 3, background: '#336699' } });

describe('recognise', () => {
  it.each([
    ['jpeg', 'image/jpeg', 'jpg'],
    ['png', 'image/png', 'png'],
    ['webp', 'image/webp', 'webp'],
    ['avif', 'image/avif', 'avif'],
  ] as const)('knows %s by its content', async (format, mimeType, extension) => {
    expect(await recognise(await picture().toFormat(format).toBuffer())).toEqual({ mimeType, extension });
  });

  it('knows a PDF', async () => {
    expect(await recognise(Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n%%EOF\n'))).toEqual({
      mimeType: 'application/pdf',
      extension: 'pdf',
    });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['HTML', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['a picture’s first bytes only', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])],
    ['a PDF’s first bytes before HTML', Buffer.from('%PDF-1.7 <script>alert(1)</script>')],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64')],
  ])('refuses %s', async (_name, content) => {
    expect(await recognise(content)).toHaveProperty('fault');
  });

  it('refuses a picture that is cut off', async () => {
    const whole = await picture().resize(600, 600).png().toBuffer();
    expect(await recognise(whole.subarray(0, Math.floor(whole.byteLength / 2)))).toHaveProperty('fault');
  });
});
