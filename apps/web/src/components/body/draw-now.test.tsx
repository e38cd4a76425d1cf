import { renderToStaticMarkup } from 'react-dom/server';
import { drawNow } from './draw-now';

const Name = ({ name }: { readonly name: string }) => <b>{name}</b>;
const Names = ({ names }: { readonly names: readonly string[] }) => (
  <ul>
    {names.map((name) => (
      <li key={name}>
        <Name name={name} /> and {1}
      </li>
    ))}
  </ul>
);
const Failing = (): never => {
  throw new Error('No.');
};

it('draws what React draws', () => {
  const tree = (
    <>
      <Names names={['Ada', 'Grace']} />
      {null}
      {false}
      text
    </>
  );
  expect(renderToStaticMarkup(drawNow(tree))).toBe(renderToStaticMarkup(tree));
});

it('fails at once where a component within fails', () => {
  expect(() =>
    drawNow(
      <p>
        <Failing />
      </p>,
    ),
  ).toThrow('No.');
});
