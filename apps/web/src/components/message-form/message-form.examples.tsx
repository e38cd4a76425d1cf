import type { Examples } from '../examples';
import { MessageForm } from './message-form';

const empty = { page: '', about: '', message: '', name: '', email: '' };
const form = {
  action: '/contact',
  buttonLabel: 'Send the message',
  fault: null,
  formToken: 'a-token',
  privacyPath: '/about/privacy',
  needsAddress: true,
  typed: empty,
};

export const examples: Examples = {
  empty: <MessageForm {...form} />,
  'given back with a fault': (
    <MessageForm
      {...form}
      needsAddress={false}
      typed={{
        ...empty,
        page: '/articles/x',
        about: 'UK pay',
        message: '<script>alert(1)</script>',
        email: 'ada@',
      }}
      fault={{ field: 'email', text: 'Enter an email address in full, such as name@example.org.' }}
    />
  ),
  'while the desk cannot be reached': (
    <MessageForm
      {...form}
      formToken={null}
      fault={{ field: null, text: 'Please try again in a few minutes.' }}
    />
  ),
};
