import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { checklistEndpoints } from './checklist/endpoints';
import { Articles } from './collections/articles/collection';
import { Authors } from './collections/authors/collection';
import { BlockedDomains } from './collections/blocked-domains/collection';
import { Comparisons } from './collections/comparisons/collection';
import { Levels } from './collections/levels/collection';
import { Media } from './collections/media/collection';
import { NewsletterIssues } from './collections/newsletter-issues/collection';
import { Pages } from './collections/pages/collection';
import { ReaderMessages } from './collections/reader-messages/collection';
import { Redirects } from './collections/redirects/collection';
import { RegionAdjustments } from './collections/region-adjustments/collection';
import { Regions } from './collections/regions/collection';
import { Roles } from './collections/roles/collection';
import { SalaryFigures } from './collections/salary-figures/collection';
import { SalaryTables } from './collections/salary-tables/collection';
import { Sources } from './collections/sources/collection';
import { Topics } from './collections/topics/collection';
import { Users } from './collections/users/collection';
import { configuration } from './configuration';
import { survivePostgresRestart } from './database/survive-restart';
import { bodyEditor } from './editor/body-editor';
import { writePayloadLine } from './front/payload-logger';
import { SiteSettings } from './globals/site-settings/global';
import { importEndpoints } from './imports/endpoints';
import { gridEndpoints } from './imports/grid/endpoint';
import { mailTransport } from './mail/transport';
import { deskEndpoints } from './newsletter/desk/endpoints';
import { newsletterEndpoints } from './newsletter/endpoints';
import { issueEndpoints } from './newsletter/issues/desk/endpoints';
import { mailEventEndpoints } from './newsletter/mail-events/endpoints';
import { subscriberImportEndpoints } from './newsletter/subscriber-import/endpoints';
import { livePreview } from './preview/admin';
import { previewEndpoints } from './preview/endpoints';
import { publishedEndpoints } from './published/endpoints';
import { PAGED } from './published/published-page';
import { readerMessageEndpoints } from './reader-messages/endpoints';
import { renewalEndpoints } from './renewal/used-in/endpoints';
import { TOO_LARGE_FILE, UPLOAD_LIMIT_BYTES } from './request/body-limit';
import { explainDatabaseError } from './request/explain-database-error';
import { explainUnreadableForm } from './request/explain-unreadable-form';
import { keepTheWords } from './request/keep-the-words';
import { searchEndpoints } from './search/endpoints';

const here = path.dirname(fileURLToPath(import.meta.url));
const settings = configuration();

export default buildConfig({
  secret: settings.PAYLOAD_SECRET,
  serverURL: settings.CMS_URL,
  cors: [settings.CMS_URL],
  csrf: [settings.CMS_URL],
  telemetry: false,
  // In development a person reads along: Payload's own, coloured.
  logger:
    process.env.NODE_ENV === 'production'
      ? { options: {}, destination: { write: (json) => writePayloadLine(json) } }
      : undefined,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  editor: bodyEditor(),
  email: mailTransport(),
  upload: {
    limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 200 },
    abortOnLimit: true,
    responseOnLimit: TOO_LARGE_FILE,
    requestSizeLimit: UPLOAD_LIMIT_BYTES + 1024 * 1024,
  },
  jobs: {
    access: { run: () => false, queue: () => false, cancel: () => false },
    deleteJobOnComplete: true,
    tasks: [],
  },
  hooks: { afterError: [keepTheWords, explainUnreadableForm, explainDatabaseError] },
  sharp,
  db: postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir: path.resolve(here, 'migrations'),
    pool: {
      connectionString: settings.DATABASE_URL,
      max: 12,
      // PostgreSQL looks into a schema of the user's name first. Where the user is called "rolebook", Payload's
      // unqualified CREATE TABLE would put its tables among our own.
      // Counting what a common word finds among ten thousand articles would go to the disk with the 4 MB of the default.
      options: '-c search_path=public -c work_mem=16MB',
    },
  }),
  admin: {
    user: Users.slug,
    meta: {
      titleSuffix: ' – Rolebook',
      defaultOGImageType: 'off',
      icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
    },
    dateFormat: 'd MMMM yyyy, HH:mm',
    avatar: 'default',
    livePreview: livePreview([...PAGED]),
    components: {
      beforeDashboard: ['/dashboard/dashboard#TodaysWork'],
      providers: ['/publication/told-schedules.client#ToldSchedules'],
      afterNavLinks: [
        '/imports/admin/nav-link#ImportsNavLink',
        '/newsletter/desk/views/nav-links#SubscriberNavLinks',
      ],
      views: {
        imports: { Component: '/imports/admin/imports-view#ImportsView', path: '/imports', exact: true },
        import: { Component: '/imports/admin/import-view#ImportView', path: '/imports/:id', exact: true },
        subscribers: {
          Component: '/newsletter/desk/views/subscribers-view#SubscribersView',
          path: '/subscribers',
          exact: true,
          meta: { title: 'Subscribers' },
        },
        subscriberImport: {
          Component: '/newsletter/desk/views/import-view#ImportView',
          path: '/subscribers/import',
          exact: true,
          meta: { title: 'Import of subscribers' },
        },
        subscriber: {
          Component: '/newsletter/desk/views/person-view#PersonView',
          path: '/subscribers/person/:id',
          meta: { title: 'Subscriber' },
        },
      },
      graphics: { Icon: '/admin/mark#RolebookMark', Logo: '/admin/mark#RolebookLogo' },
    },
    importMap: {
      autoGenerate: false,
      baseDir: here,
      importMapFile: path.resolve(here, 'app/(payload)/admin/importMap.js'),
    },
  },
  collections: [
    Articles,
    Authors,
    Topics,
    Media,
    Roles,
    SalaryFigures,
    SalaryTables,
    Levels,
    Regions,
    RegionAdjustments,
    Comparisons,
    Sources,
    Pages,
    Redirects,
    NewsletterIssues,
    BlockedDomains,
    ReaderMessages,
    Users,
  ],
  globals: [SiteSettings],
  endpoints: [
    ...checklistEndpoints,
    ...publishedEndpoints,
    ...searchEndpoints,
    ...previewEndpoints,
    ...newsletterEndpoints,
    ...issueEndpoints,
    ...mailEventEndpoints(),
    ...deskEndpoints,
    ...subscriberImportEndpoints,
    ...renewalEndpoints,
    ...readerMessageEndpoints,
    ...importEndpoints,
    ...gridEndpoints,
  ],
  onInit: survivePostgresRestart,
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
});
