import type { GroupField } from 'payload';

/** What search engines and social cards show, where it should differ from the page itself. */
export function seoField(): GroupField {
  return {
    name: 'seo',
    type: 'group',
    label: 'Search and sharing',
    fields: [
      {
        name: 'title',
        type: 'text',
        maxLength: 120,
        admin: { description: 'Shown in search results and on cards. Empty: the title of the page.' },
      },
      {
        name: 'description',
        type: 'textarea',
        maxLength: 320,
        admin: { description: 'One or two sentences. Empty: the standfirst or summary.' },
      },
      {
        name: 'picture',
        type: 'upload',
        relationTo: 'media',
        admin: { description: 'Empty: the hero picture, else the site’s default picture.' },
      },
      {
        name: 'noindex',
        type: 'checkbox',
        defaultValue: false,
        label: 'Keep out of search engines',
      },
    ],
  };
}
