import type { Examples } from '../examples';
import { AnnouncementBar } from './announcement-bar';

export const examples: Examples = {
  'with a link': <AnnouncementBar announcement={{ text: 'New: pay for 2027', href: '/salaries' }} />,
  'a long word': (
    <AnnouncementBar announcement={{ text: `${'Donaudampfschiff'.repeat(6)} is here`, href: null }} />
  ),
};
