import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { postgresAdapter } from '@payloadcms/db-postgres';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { Articles } from './collections/articles/collection';
import { Authors } from './collections/authors/collection';
import { Levels } from './collections/levels/collection';
import { Media } from './collections/media/collection';
import { Pages } from './collections/pages/collection';
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
import { bodyEditor } from './editor/body-editor';
import { SiteSettings } from './globals/site-settings/global';

const here = path.dirname(fileURLToPath(import.meta.url));
const settings = configuration();

export default buildConfig({
  secret: settings.PAYLOAD_SECRET,
  serverURL: settings.CMS_URL,
  cors: [settings.CMS_URL],
  csrf: [settings.CMS_URL],
  telemetry: false,
  graphQL: { disable: true },
  defaultDepth: 1,
  maxDepth: 3,
  editor: bodyEditor(),
  sharp,
  db: postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir: path.resolve(here, 'migrations'),
    pool: { connectionString: settings.DATABASE_URL, max: 12 },
  }),
  admin: {
    user: Users.slug,
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
    Sources,
    Pages,
    Redirects,
    Users,
  ],
  globals: [SiteSettings],
  typescript: { outputFile: path.resolve(here, 'payload-types.ts'), autoGenerate: false },
});
