import type { AdminViewServerProps } from 'payload';
import { poolOf, queryOn } from '../../../database/query';
import { recentSubscriberImports } from '../../subscriber-import/import-rows';
import { currentWording } from '../../wording';
import { DeskTemplate } from './desk-template';
import { ImportDesk } from './import-desk';

/** `/admin/subscribers/import`: lists that were collected elsewhere. */
export function ImportView(props: AdminViewServerProps) {
  const { payload } = props.initPageResult.req;
  return (
    <DeskTemplate
      {...props}
      title="Import of subscribers"
      content={async () => {
        const [imports, { purposes }] = await Promise.all([
          recentSubscriberImports(queryOn(poolOf(payload))),
          currentWording(payload),
        ]);
        return (
          <ImportDesk
            purposes={[...purposes].map(([id, { label }]) => ({ id, label }))}
            recent={imports.map(({ id, fileName, state, createdAt }) => ({
              id,
              fileName,
              state,
              createdAt: createdAt.toISOString(),
            }))}
          />
        );
      }}
    />
  );
}
