import { picture } from '../../../tests/fixtures/frame';
import type { Examples } from '../examples';
import { PictureFigure } from './picture-figure';

export const examples: Examples = {
  'caption and credit': (
    <PictureFigure picture={picture} caption="Where the work happens" credit="Fixture Press" sizes="100vw" />
  ),
  neither: <PictureFigure picture={picture} caption={null} credit={null} sizes="100vw" />,
};
