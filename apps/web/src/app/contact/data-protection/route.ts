import { messageRoute } from '../../../messages/message-route';

export const dynamic = 'force-dynamic';

export const { GET, POST } = messageRoute('complaint');
