import { picture } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { Picture } from './picture';

export const examples: Examples = {
  lazy: <Picture picture={picture} sizes="100vw" />,
  'first in sight, cropped': (
    <Picture
      picture={{
        ...picture,
        focalPoint: { x: 90, y: 10 },
        webp: [{ url: '/media/a.webp', width: 480, height: 270 }],
      }}
      sizes="100vw"
      loading="eager"
      fit="cover"
    />
  ),
};
