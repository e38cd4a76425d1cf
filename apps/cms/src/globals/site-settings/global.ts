import type { GlobalConfig } from 'payload';
import { expectedVersionField, refuseLostGlobalUpdate } from '../../concurrency/expected-version';
import { addressField, webAddressField } from '../../fields/address';
import { afterGlobalChangeRenewal } from '../../renewal/hooks';
import { globalAccess } from '../../rights/access';
import { checkSynonyms } from '../../search/synonyms';
import { announcementField } from './fields/announcement';
import { discoveryField } from './fields/discovery';
import { formWordingField } from './fields/form-wording';
import { newsletterWordingField } from './fields/newsletter-wording';

const linkFields = () => [
  { name: 'label', type: 'text' as const, required: true, maxLength: 60 },
  addressField('href', { required: true, label: 'Address' }),
];

export const SiteSettings: GlobalConfig = {
  slug: 'site-settings',
  label: 'Site settings',
  admin: { group: 'Site', description: 'What frames every page. A change here renews the whole site.' },
  access: globalAccess('site-settings'),
  versions: { max: 200 },
  lockDocuments: { duration: 300 },
  hooks: { beforeValidate: [refuseLostGlobalUpdate], afterChange: [afterGlobalChangeRenewal] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Site',
          fields: [
            { name: 'name', type: 'text', required: true, defaultValue: 'Rolebook', maxLength: 60 },
            {
              name: 'tagline',
              type: 'text',
              required: true,
              defaultValue: 'Careers, by the figures',
              maxLength: 120,
            },
            {
              name: 'description',
              type: 'textarea',
              required: true,
              defaultValue: 'Career guides with salary figures that are dated and sourced.',
              maxLength: 320,
            },
            {
              name: 'defaultPicture',
              type: 'upload',
              relationTo: 'media',
              admin: { description: 'For social cards of pages without a picture.' },
            },
            {
              name: 'navigation',
              type: 'array',
              labels: { singular: 'Link', plural: 'Links' },
              maxRows: 8,
              fields: linkFields(),
            },
            announcementField(),
          ],
        },
        {
          label: 'Home',
          fields: [
            {
              name: 'homeLead',
              type: 'relationship',
              relationTo: 'articles',
              label: 'Lead article',
              admin: { description: 'Empty: the newest.' },
            },
            {
              name: 'homeGuides',
              type: 'relationship',
              relationTo: 'roles',
              hasMany: true,
              maxRows: 8,
              label: 'Role guides on the home page',
            },
            {
              name: 'homeFeaturedTable',
              type: 'relationship',
              relationTo: 'salary-tables',
              label: 'Salary table on the home page',
            },
          ],
        },
        {
          label: 'Footer',
          fields: [
            {
              name: 'footerGroups',
              type: 'array',
              labels: { singular: 'Group', plural: 'Groups' },
              maxRows: 5,
              fields: [
                { name: 'heading', type: 'text', required: true, maxLength: 60 },
                {
                  name: 'links',
                  type: 'array',
                  labels: { singular: 'Link', plural: 'Links' },
                  maxRows: 12,
                  fields: linkFields(),
                },
              ],
            },
            { name: 'footerNote', type: 'textarea', maxLength: 400 },
          ],
        },
        {
          label: 'Organisation',
          fields: [
            {
              name: 'organisation',
              type: 'group',
              fields: [
                { name: 'name', type: 'text', required: true, defaultValue: 'Rolebook', maxLength: 120 },
                { name: 'legalName', type: 'text', required: true, defaultValue: 'Rolebook', maxLength: 160 },
                { name: 'email', type: 'email', required: true, defaultValue: 'hello@rolebook.example' },
                { name: 'address', type: 'textarea', maxLength: 400 },
                {
                  name: 'sameAs',
                  type: 'array',
                  label: 'Profiles elsewhere',
                  labels: { singular: 'Profile', plural: 'Profiles' },
                  fields: [webAddressField('url', { required: true, label: 'Address' })],
                },
                {
                  name: 'publishingPrinciples',
                  type: 'relationship',
                  relationTo: 'pages',
                  label: 'Editorial policy',
                },
                {
                  name: 'correctionsPolicy',
                  type: 'relationship',
                  relationTo: 'pages',
                  label: 'Corrections policy',
                },
              ],
            },
          ],
        },
        { label: 'Newsletter', fields: [newsletterWordingField()] },
        {
          label: 'Search',
          fields: [
            {
              name: 'searchSynonyms',
              type: 'textarea',
              label: 'Words that mean the same',
              maxLength: 40_000,
              admin: {
                description:
                  'One group a line: “ml = machine learning”. Whoever searches for one finds the others.',
                rows: 12,
              },
              validate: (value: string | null | undefined) => checkSynonyms(value),
            },
          ],
        },
        { label: 'Forms', fields: [formWordingField()] },
        { label: 'Being found', fields: [discoveryField()] },
      ],
    },
    expectedVersionField(),
  ],
};
