import { address } from '../support/ask';
import { post } from '../support/stub';

test('what is refused midway costs what it may cost: what lies above was read', async () => {
  const response = await post(
    address(),
    '{ persons(first: 20) { nodes { id detentions(first: 20, after: "none of this list") { nodes { id } } } } }',
  );
  const { errors, extensions } = (await response.json()) as {
    errors: [{ extensions: { code: string } }];
    extensions: { cost: { requested: number; actual: number } };
  };
  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
  expect(extensions.cost.requested).toBeGreaterThan(400);
  expect(extensions.cost.actual).toBe(extensions.cost.requested);
});
