import type { GroupField, TextareaField } from 'payload';

const words = (name: string, label: string, defaultValue: string): TextareaField => ({
  name,
  type: 'textarea',
  label,
  required: true,
  maxLength: 600,
  defaultValue,
});

/** What readers are told before and after they write to us. */
export function formWordingField(): GroupField {
  return {
    name: 'forms',
    type: 'group',
    label: 'Forms for readers',
    fields: [
      words(
        'contactIntroduction',
        'Contact: before',
        'Write to the editors. We read everything and answer what needs an answer.',
      ),
      words('contactThanks', 'Contact: after', 'Thank you. Your message is with the editors.'),
      words(
        'errorIntroduction',
        'Report an error: before',
        'Tell us what is wrong, and if you can, where the right answer stands. We check every report; what we correct is listed in the corrections log.',
      ),
      words(
        'errorThanks',
        'Report an error: after',
        'Thank you. An editor will check it against the source.',
      ),
      words(
        'complaintIntroduction',
        'Data-protection complaint: before',
        'Use this form if you think we handled your personal data wrongly. We acknowledge a complaint within 30 days, look into it without undue delay and tell you what came of it. You can also complain to the Information Commissioner (ico.org.uk).',
      ),
      words(
        'complaintThanks',
        'Data-protection complaint: after',
        'We have your complaint. An acknowledgement with its reference is on its way to your address.',
      ),
    ],
  };
}
