import type { AdminViewServerProps } from 'payload';
import { poolOf, queryOn } from '../../../database/query';
import { readChoices } from '../../choices';
import { currentWording } from '../../wording';
import { readGlance } from '../glance';
import { DeskTemplate } from './desk-template';
import { GlancePanel } from './glance-panel';
import { SubscriberSearch } from './subscriber-search';

/** `/admin/subscribers`: who subscribes, how the list grows and how well it is. */
export function SubscribersView(props: AdminViewServerProps) {
  const { payload } = props.initPageResult.req;
  return (
    <DeskTemplate
      {...props}
      title="Subscribers"
      content={async () => {
        const [glance, { purposes }, choices] = await Promise.all([
          readGlance(queryOn(poolOf(payload))),
          currentWording(payload),
          readChoices(payload),
        ]);
        return (
          <>
            <GlancePanel glance={glance} />
            <SubscriberSearch
              purposes={[...purposes].map(([id, { label }]) => ({ id, label }))}
              interests={[...choices.topics, ...choices.roles]}
            />
          </>
        );
      }}
    />
  );
}
