import { APIError } from 'payload';
import { keepTheWords } from './keep-the-words';

/** As a production build leaves it. */
function withoutName<Problem extends Error>(error: Problem): Problem {
  error.name = '';
  return error;
}
const answerTo = (error: Error) => keepTheWords({ error } as unknown as Parameters<typeof keepTheWords>[0]);

it('says what a refusal says, where the build took the name of its class', async () => {
  expect(await answerTo(withoutName(new APIError('Withdraw it instead.', 409, undefined, true)))).toEqual({
    status: 409,
    response: { errors: [{ message: 'Withdraw it instead.' }] },
  });
});

it('leaves alone what Payload answers well, and what is not for the public', async () => {
  expect(await answerTo(new APIError('Named.', 409, undefined, true))).toBeUndefined();
  expect(await answerTo(withoutName(new APIError('Secret.', 500, undefined, false)))).toBeUndefined();
  expect(await answerTo(withoutName(new APIError('With data.', 400, { field: 'x' }, true)))).toBeUndefined();
  expect(await answerTo(new Error('Broken.'))).toBeUndefined();
});
