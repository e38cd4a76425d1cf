import type { Examples } from '../examples';
import { Choice, ChoiceForm } from './choice-form';

const choice = (
  <Choice id="level" name="level" label="Level" value="senior">
    <option value="junior">Junior</option>
    <option value="senior">Senior</option>
  </Choice>
);

export const examples: Examples = {
  'in a line': (
    <ChoiceForm action="/salaries" submit="Show">
      {choice}
    </ChoiceForm>
  ),
  'on its own ground': (
    <ChoiceForm action="/salaries" submit="Show" panel>
      {choice}
    </ChoiceForm>
  ),
};
